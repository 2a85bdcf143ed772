import { textsFor } from '../../i18n';
import { finish } from './output';
import { runReport } from './runReport';

finish(await runReport(process.argv.slice(2), { texts: textsFor('ru-RU'), now: () => new Date() }));
