import { textsFor } from '../../i18n';
import { finish, unusable } from './output';
import { runReport } from './runReport';

const texts = textsFor('ru-RU');

try {
  finish(await runReport(process.argv.slice(2), { texts, now: () => new Date() }));
} catch (error) {
  finish(unusable(texts.cli.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error))));
}
