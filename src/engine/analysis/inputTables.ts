/** The input tables that an analysis may lack. */
export type InputTable = 'results' | 'socialPassport' | 'risks' | 'lists' | 'literacy' | 'prevention' | 'rubric';
