import { textsFor } from '../../../src/i18n';
import type { RoadmapRow } from '../../../src/engine/support/model';
import { layoutSheet } from '../../../src/sheets/layout';
import { roadmapProgressSheet } from '../../../src/sheets/roadmapProgress/roadmapProgress';
import { MOST_ROWS } from '../../../src/sheets/roadmapProgress/view';
import type { ListBlock, TableBlock } from '../../../src/sheets/spec';
import { between, on, planned } from '../../engine/support/roadmap/rows';
import { disagreements } from '../recalculate';
import { reportInput } from '../reportInput';

const ru = textsFor('ru');
const TODAY = '2026-11-14';

const PLAN: readonly RoadmapRow[] = [
  planned({ text: 'Выезд', start: on('2026-09-01'), end: on('2026-10-31'), progress: 0.5 }),
  planned({ text: 'Круглый стол', kind: 'networking', start: on('2026-10-01'), end: on('2026-10-20'), responsible: null }),
  planned({ text: 'Выезд', direction: '', start: on('2026-11-20') }),
  planned({ text: 'Семинар', kind: null, start: between('2027-03-01', '2027-03-31'), schoolText: 'Закрытая СОШ' }),
  planned({ text: 'Курсы', kind: 'training-routes', progress: 1, responsible: '=Методист "А"' }),
  planned({ text: 'Консультации', end: { text: 'после педсовета', from: null, to: null }, code: 'М-99 | 2026/2027' }),
];

const spec = (roadmap: readonly RoadmapRow[] | null, texts = ru) => roadmapProgressSheet(reportInput({ support: { roadmap }, today: TODAY }), texts);
const tableOf = (id: string, roadmap: readonly RoadmapRow[] | null): TableBlock => spec(roadmap).blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;
const plain = (cell: TableBlock['rows'][number][number] | undefined): unknown => (typeof cell === 'object' && cell !== null ? cell.value : cell);
const column = (table: TableBlock, id: string): readonly unknown[] => table.rows.map((row) => plain(row[table.columns.findIndex((one) => one.id === id)]));
const sentences = (roadmap: readonly RoadmapRow[] | null, texts = ru): readonly string[] => spec(roadmap, texts).blocks.find((block): block is ListBlock => block.kind === 'list')!.items.map(({ text }) => text.replaceAll('\u00a0', ' '));

describe('«Ход дорожной карты»', () => {
  it('tells the state of each measure, with the way to its cell', () => {
    const table = tableOf('rows', PLAN);
    expect(column(table, 'state')).toEqual(['просрочено', 'нет отметки', 'скоро', 'позже', 'выполнено', 'срок неясен']);
    expect(column(table, 'cell')).toEqual(PLAN.map(({ origin }) => origin.address));
    expect(column(table, 'note')).toEqual([null, null, null, 'школы «Закрытая СОШ» нет в таблице «Школы»', null, 'меры больше нет в каталоге']);
    expect(column(table, 'end')).toEqual(['31.10.2026', '20.10.2026', '20.11.2026', '31.03.2027', null, 'после педсовета']);
  });

  it('counts by formulas what its table holds: nothing disagrees, in any language, with any plan', () => {
    for (const texts of [ru, textsFor('en'), textsFor('qps')]) {
      for (const plan of [PLAN, [], null]) {
        expect(disagreements(layoutSheet(spec(plan, texts), 'plain'))).toEqual([]);
        expect(disagreements(layoutSheet(spec(plan, texts), 'addin'))).toEqual([]);
      }
    }
  });

  it('says in words what the figures are', () => {
    expect(sentences(PLAN)).toEqual([
      'В дорожной карте 6 мероприятий: выполнено 1, срок идёт у 0.',
      'Просрочено 1 мероприятие: срок прошёл, отмечено, что не выполнено или выполнено не полностью.',
      'У 1 мероприятия срок прошёл, а отметки о выполнении нет: выполнено или нет, неизвестно.',
      'В ближайшие 30 дней предстоит 1 срок: начало или окончание.',
      'У 1 мероприятия срок не распознан или окончание раньше начала.',
      'Среднее выполнение — 75 % по 2 мероприятиям с отметкой; ещё по 4 мероприятиям степень выполнения неизвестна.',
      'Нет ни одного мероприятия видов: качество подготовки, школы-наставники, управленческие команды.',
      'У 1 мероприятия вид меры не указан или не распознан: в перечне шести видов оно не учтено.',
      '1 мероприятие — для школ, которых нет в таблице «Школы». Строка оставлена: решите, что делать дальше.',
      'У 1 мероприятия больше нет основания: рекомендация, из которой оно получено, по нынешним данным не возникает. Строка оставлена.',
      'По направлениям и ответственным',
      'Мероприятия по учебным годам',
    ]);
  });

  it('lists terms that are over, the longest first, and those that come', () => {
    expect(column(tableOf('past', PLAN), 'measure')).toEqual(['Круглый стол', 'Выезд']);
    expect(column(tableOf('past', PLAN), 'note')).toEqual(['срок прошёл 25\u00a0дней назад', 'срок прошёл 14\u00a0дней назад']);
    expect(column(tableOf('next', PLAN), 'note')).toEqual(['начало через 6\u00a0дней']);
  });

  it('shows all six kinds, and says which have not a single measure', () => {
    const kinds = tableOf('kinds', PLAN);
    expect(kinds.rows.map((row) => [plain(row[1]), plain(row[2])])).toEqual([
      ['качество подготовки', 'нет ни одного мероприятия'],
      ['сетевое взаимодействие', 'есть: 1\u00a0мероприятие'],
      ['методическая поддержка', 'есть: 3\u00a0мероприятия'],
      ['школы-наставники', 'нет ни одного мероприятия'],
      ['управленческие команды', 'нет ни одного мероприятия'],
      ['повышение квалификации', 'есть: 1\u00a0мероприятие'],
      ['вид не указан', '1\u00a0мероприятие'],
    ]);
  });

  it('without a roadmap shows what is proposed, and says that it is a proposal', () => {
    const proposed = spec(null);
    expect(proposed.subtitle).toContain('Предложение на 2026/2027 учебный год');
    expect(sentences(null)[0]).toMatch(/^Предложено \d+ мероприяти/);
    expect(column(tableOf('rows', null), 'cell').every((cell) => cell === null)).toBe(true);
  });

  it('an empty roadmap has not a single measure of any kind', () => {
    expect(sentences([])).toEqual([
      'В таблице «Дорожная карта» нет ни одного мероприятия.',
      'Нет ни одного мероприятия видов: качество подготовки, сетевое взаимодействие, методическая поддержка, школы-наставники, управленческие команды, повышение квалификации.',
      'По направлениям и ответственным',
      'Мероприятия по учебным годам',
    ]);
  });

  it('cuts what nobody can read, says so, and counts all', () => {
    const many = Array.from({ length: MOST_ROWS + 5 }, (_, at) => planned({ text: `Мера ${String(at)}`, progress: 1 }));
    expect(tableOf('rows', many).rows).toHaveLength(MOST_ROWS);
    expect(sentences(many).find((text) => text.startsWith('Показаны'))).toBe('Показаны не все мероприятия: первые 3 000 строк из дорожной карты, где их 3 005 строк. Итоги подсчитаны по всем.');
    expect(column(tableOf('kinds', many), 'all')[2]).toBe(MOST_ROWS + 5);
    expect(disagreements(layoutSheet(spec(many), 'plain'))).toEqual([]);
  });
});
