/** The told cost of a request against the bytes that Microsoft's client really sends. */
import { TakenNames } from '../../src/excel/names';
import { Pace } from '../../src/excel/pace';
import type { Step } from '../../src/excel/requests';
import { totalBytes } from '../../src/excel/requests';
import type { Scene } from '../../src/excel/scene';
import { workOn, type SheetWork } from '../../src/excel/sheetWork';
import { runExcel } from '../../src/excel/run';
import { layoutSheet } from '../../src/sheets/layout';
import type { SheetPlan } from '../../src/sheets/plan';
import { chartSpec } from '../sheets/chartSpec';
import { openInExcel } from './support/excel';
import { planOf, richPlan } from './support/plans';
import { workbookOf } from './support/workbooks';

const scene: Scene = { targets: [], staging: [], names: new Map(), sheetNames: new TakenNames([]), tableNames: new TakenNames([]), structureProtected: false };

const workFor = (plan: SheetPlan): Promise<SheetWork> =>
  workOn({ plan, existing: null, name: plan.name, leftovers: { tables: [], charts: [] } }, scene, { computedAt: '2026-11-22T10:00:00.000Z', inputs: 'f00d' }, Infinity, new Pace());

const sentBytes = async (steps: readonly Step[]): Promise<number> => {
  const host = openInExcel(workbookOf([{ name: 'ИСБШ' }, { name: 'Школы' }]));
  const result = await runExcel('writing', async (context) => {
    const sheet = context.workbook.worksheets.getItem('ИСБШ');
    for (const step of steps) step.apply(sheet);
    await context.sync();
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return host.requests[0]?.bytes ?? 0;
};

/** The address of the sheet itself, once in a request. */
const ENVELOPE = 700;

describe('workOn', () => {
  const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `=МБОУ «Средняя общеобразовательная школа № ${at}»\n"филиал"`);

  it.each([
    ['of a sheet with everything', richPlan(names(200))],
    ['of texts alone', planOf({ id: 'issues', name: 'Проблемы данных', contents: names(4000).map((name) => [name, 1 / 3, null, true]) })],
    ['of links alone', { ...richPlan(names(300)), styles: [], charts: [], conditionals: [] }],
    ['of styles alone', { ...richPlan(names(50)), links: [], charts: [], styles: Array.from({ length: 60 }, () => richPlan(names(50)).styles).flat() }],
    ['of charts alone', { ...richPlan(names(1)), links: [], charts: Array.from({ length: 40 }, (_, at) => ({ ...richPlan(names(1)).charts[0]!, id: `c${at}` })) }],
    ['of lines and points', { ...layoutSheet(chartSpec, 'values'), charts: Array.from({ length: 20 }, (_, at) => layoutSheet(chartSpec, 'values').charts.map((chart) => ({ ...chart, id: `${chart.id}${at}` }))).flat() }],
    ['of conditional formats alone', { ...richPlan(names(1)), links: [], charts: [], conditionals: Array.from({ length: 100 }, () => richPlan(names(1)).conditionals).flat() }],
  ])('tells at least the bytes that are sent, and not much more: %s', async (_, plan) => {
    const { mark, cells, frame, page } = await workFor(plan);
    const steps = [mark, ...cells, ...frame, page];
    const told = totalBytes(steps);
    const sent = (await sentBytes(steps)) - ENVELOPE;
    expect(told).toBeGreaterThanOrEqual(sent);
    expect(told).toBeLessThan(sent * 1.4 + 5_000);
  });
});
