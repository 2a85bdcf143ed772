import { runForms } from './runForms';
import { main } from './runScript';

await main(runForms);
