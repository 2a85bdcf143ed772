/** The functions' part of the add-in's page, before the pane's: Excel may be waiting to calculate while nobody opens the pane. */
import { loadedTexts, loadTexts } from '../i18n/load';
import { registerFunctions } from './register';

const RUSSIAN = 'ru-RU';

/** Office knows the language only when it is ready; a function is called later than that. */
const language = (): string => Office.context?.displayLanguage ?? RUSSIAN;

registerFunctions({ now: () => loadedTexts(language()), load: () => loadTexts(language()) });
