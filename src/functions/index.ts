/** The functions' part of the add-in's page, before the pane's: Excel may be waiting to calculate while nobody opens the pane. */
import { textsFor } from '../i18n';
import { registerFunctions } from './register';

const RUSSIAN = 'ru-RU';

/** Office knows the language only when it is ready; a function is called later than that. */
registerFunctions(() => textsFor(Office.context?.displayLanguage ?? RUSSIAN));
