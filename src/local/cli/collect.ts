import { runCollect } from './runCollect';
import { main } from './runScript';

await main(runCollect);
