/** Long work in slices; for those who may not ask excel/ themselves. */
export { breathe, Pace } from '../excel/pace';
