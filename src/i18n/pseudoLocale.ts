/** Microsoft's name for the pseudo-language. */
export const PSEUDO_LOCALE = 'qps-ploc';
