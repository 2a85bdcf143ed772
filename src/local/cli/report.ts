import { runReport } from './runReport';
import { main } from './runScript';

await main(runReport);
