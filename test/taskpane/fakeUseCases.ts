/** Use cases at the edge of the pane: each answers what the test has put there, when the test says so. */
import type { Progress } from '../../src/app/environment';
import { done, failed, type AppResult } from '../../src/app/problem';
import type { AppliedRepair, CheckReport, ComputeOptions, ComputeReport, CreatedSheet, FormulaMode, FunctionCard, InputTableId, InsertedFormula, MappingProposal, RawValue, Repair, SettingId, SheetId, TableMapping } from '../../src/app/results';
import type { Place, Run, UseCases } from '../../src/taskpane/model/useCases';
import { checkReport, computeReport } from './reports';

export const CANCELLED = failed({ code: 'cancelled', place: 'writing', sheet: null, detail: '' });
export const EDITING = failed({ code: 'cell-editing', place: 'reading', sheet: null, detail: '' });

/** Where the user stands in Excel unless the test says otherwise. */
export const SELECTED: Place = { sheet: 'Школы', address: 'B7' };

export const functionCard = (over: Partial<FunctionCard> = {}): FunctionCard => ({
  id: 'ISBSH',
  name: 'SHNOR.ISBSH',
  description: 'ИСБШ по долям социального паспорта.',
  parameters: [
    { name: 'высшее', description: 'доля учеников, чьи оба родителя с высшим образованием', optional: false },
    { name: 'константа', description: 'свободный член', optional: true },
  ],
  example: '=SHNOR.ISBSH(0.5,0.1,0)',
  exampleResult: '72',
  ...over,
});

/** As a repair leaves the cells: each holds what it was to become. */
export const applied = (repair: Repair): AppliedRepair => ({
  repair,
  before: repair.cells.map(({ address, was, becomes }) => ({ sheet: repair.sheet, address, formula: was, after: becomes })),
});

interface Answers {
  check: () => Promise<AppResult<CheckReport>>;
  compute: (run: Run) => Promise<AppResult<ComputeReport>>;
  show: AppResult<void>;
  selection: AppResult<Place>;
  watch: AppResult<void>;
  createInputSheets: AppResult<readonly CreatedSheet[]> | null;
  clearExamples: AppResult<number>;
  openSample: AppResult<void>;
  proposeMapping: AppResult<MappingProposal>;
  rememberMapping: AppResult<void>;
  forgetMapping: AppResult<void>;
  repair: AppResult<AppliedRepair> | null;
  undoRepair: AppResult<void>;
  changeSetting: AppResult<boolean>;
  resetSettings: AppResult<void>;
  createSettingsSheet: AppResult<Place>;
  rememberMode: AppResult<void>;
  functionCards: () => Promise<readonly FunctionCard[]>;
  insertFormula: AppResult<InsertedFormula>;
}

export interface Fakes {
  readonly useCases: UseCases;
  readonly shown: Place[];
  readonly remembered: FormulaMode[];
  readonly computedIn: FormulaMode[];
  /** What each computing was asked for. */
  readonly computedWith: ComputeOptions[];
  readonly created: (readonly InputTableId[])[];
  readonly mapped: TableMapping[];
  readonly forgotten: InputTableId[];
  readonly repaired: Repair[];
  readonly undone: AppliedRepair[];
  readonly settingsChanged: { readonly id: SettingId; readonly value: RawValue | null }[];
  readonly inserted: { readonly formula: string; readonly replace: boolean }[];
  /** Names of the calls that have nothing to remember, in their order. */
  readonly called: (keyof UseCases)[];
  /** As Excel does after the user has edited an input sheet; set when the pane begins to watch. */
  edit: () => void;
  readonly answers: Answers;
}

const proposal: MappingProposal = {
  guess: { table: 'results', sheet: 'Лист1', headerRow: 2, columns: { school: 0, year: 1 } },
  columns: [
    { id: 'school', header: 'Школа', required: true },
    { id: 'year', header: 'Учебный год', required: true },
    { id: 'procedure', header: 'Процедура', required: true },
    { id: 'average', header: 'Средний балл', required: false },
  ],
  headers: [
    { column: 0, letters: 'A', text: 'Наименование' },
    { column: 1, letters: 'B', text: 'Год' },
    { column: 2, letters: 'C', text: 'Работа' },
  ],
  preview: [
    ['МБОУ СОШ № 1', 2021, 'ОГЭ математика'],
    ['МБОУ СОШ № 2', 2021, 'ОГЭ математика'],
  ],
  missing: ['procedure'],
};

const defaults = (): Answers => ({
  check: async () => done(checkReport()),
  compute: async () => done(computeReport()),
  show: done(undefined),
  selection: done(SELECTED),
  watch: done(undefined),
  createInputSheets: null,
  clearExamples: done(2),
  openSample: done(undefined),
  proposeMapping: done(proposal),
  rememberMapping: done(undefined),
  forgetMapping: done(undefined),
  repair: null,
  undoRepair: done(undefined),
  changeSetting: done(true),
  resetSettings: done(undefined),
  createSettingsSheet: done({ sheet: 'Параметры', address: 'B2' }),
  rememberMode: done(undefined),
  functionCards: async () => [functionCard()],
  insertFormula: done({ inserted: true, place: SELECTED, holds: '' }),
});

const callsOf = (fake: Fakes): UseCases => ({
  check: () => fake.answers.check(),
  compute: (options, run) => {
    fake.computedIn.push(options.mode);
    fake.computedWith.push(options);
    return fake.answers.compute(run);
  },
  show: async (place) => {
    fake.shown.push(place);
    return fake.answers.show;
  },
  selection: async () => fake.answers.selection,
  watch: async (onEdit) => {
    fake.called.push('watch');
    fake.edit = onEdit;
    return fake.answers.watch;
  },
  createInputSheets: async (tables) => {
    fake.created.push(tables);
    return fake.answers.createInputSheets ?? done(tables.map((table) => ({ table, name: `лист ${table}` })));
  },
  clearExamples: async () => {
    fake.called.push('clearExamples');
    return fake.answers.clearExamples;
  },
  openSample: async () => {
    fake.called.push('openSample');
    return fake.answers.openSample;
  },
  proposeMapping: async (table, sheet) => {
    const { answers } = fake;
    return answers.proposeMapping.ok ? done({ ...answers.proposeMapping.report, guess: { ...answers.proposeMapping.report.guess, table, sheet } }) : answers.proposeMapping;
  },
  rememberMapping: async (mapping) => {
    fake.mapped.push(mapping);
    return fake.answers.rememberMapping;
  },
  forgetMapping: async (table) => {
    fake.forgotten.push(table);
    return fake.answers.forgetMapping;
  },
  repair: async (repair) => {
    fake.repaired.push(repair);
    return fake.answers.repair ?? done(applied(repair));
  },
  undoRepair: async (repair) => {
    fake.undone.push(repair);
    return fake.answers.undoRepair;
  },
  changeSetting: async (id, value) => {
    fake.settingsChanged.push({ id, value });
    return fake.answers.changeSetting;
  },
  resetSettings: async () => {
    fake.called.push('resetSettings');
    return fake.answers.resetSettings;
  },
  createSettingsSheet: async () => {
    fake.called.push('createSettingsSheet');
    return fake.answers.createSettingsSheet;
  },
  rememberMode: async (mode) => {
    fake.remembered.push(mode);
    return fake.answers.rememberMode;
  },
  functionCards: () => fake.answers.functionCards(),
  insertFormula: async (formula, replace) => {
    fake.inserted.push({ formula, replace });
    return fake.answers.insertFormula;
  },
  factorName: (factor) => `фактор ${factor}`,
});

export const fakes = (answers: Partial<Answers> = {}): Fakes => {
  const useCases = {} as UseCases;
  const fake: Fakes = {
    useCases,
    shown: [],
    remembered: [],
    computedIn: [],
    computedWith: [],
    created: [],
    mapped: [],
    forgotten: [],
    repaired: [],
    undone: [],
    settingsChanged: [],
    inserted: [],
    called: [],
    edit: () => undefined,
    answers: { ...defaults(), ...answers },
  };
  Object.assign(useCases, callsOf(fake));
  return fake;
};

/** The sheets that a computing was asked for. */
export const sheetsAsked = ({ computedWith }: Pick<Fakes, 'computedWith'>): readonly (readonly SheetId[] | undefined)[] => computedWith.map(({ sheets }) => sheets);

/** A computing that the test drives: it reports progress and ends when told, or when it is cancelled. */
export const drivenCompute = () => {
  let run: Run | null = null;
  let finish: (result: AppResult<ComputeReport>) => void = () => undefined;
  return {
    compute: (given: Run) =>
      new Promise<AppResult<ComputeReport>>((resolve) => {
        run = given;
        finish = resolve;
        given.signal.addEventListener('abort', () => resolve(CANCELLED));
      }),
    report: (progress: Progress) => run?.onProgress(progress),
    finish: (result: AppResult<ComputeReport> = done(computeReport())) => finish(result),
  };
};
