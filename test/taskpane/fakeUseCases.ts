/** Use cases at the edge of the pane: each answers what the test has put there, when the test says so. */
import type { Progress } from '../../src/app/environment';
import { done, failed, type AppResult } from '../../src/app/problem';
import type { AppliedRepair, ChangeableSettingId, CheckReport, Comparison, ComputeOptions, ComputeReport, CreatedSheet, FormulaMode, FunctionCard, HeaderPlace, IncomingFile, InputTableId, InsertedFormula, MappingPreview, MappingProposal, MergeReport, RawValue, Repair, SchoolNamePair, SheetId, TableMapping, TopicStory } from '../../src/app/results';
import type { CopyOutcome, DocumentFile, FormFile, Place, Run, UseCases } from '../../src/taskpane/model/useCases';
import { comparison } from './comparisons';
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
  tellSchool: (school: string) => Promise<readonly TopicStory[] | null>;
  makePublicCopy: AppResult<CopyOutcome>;
  makePlainCopy: AppResult<CopyOutcome>;
  makeNote: AppResult<DocumentFile | null>;
  show: AppResult<void>;
  selection: AppResult<Place>;
  watch: AppResult<void>;
  createInputSheets: AppResult<readonly CreatedSheet[]> | null;
  clearExamples: AppResult<number>;
  openSample: AppResult<void>;
  proposeMapping: AppResult<readonly MappingProposal[]>;
  /** Answers what a changed mapping would give. */
  tryMapping: (mapping: TableMapping) => Promise<AppResult<MappingPreview>>;
  rememberMappings: AppResult<void>;
  forgetMapping: AppResult<void>;
  rememberSchoolName: AppResult<void>;
  forgetSchoolName: AppResult<void>;
  makeForms: (run: Run) => Promise<AppResult<FormFile>>;
  /** By the files that it is asked for; how often it was asked is in `compared`. */
  compareIncoming: (files: readonly IncomingFile[], run: Run) => Promise<AppResult<Comparison>>;
  mergeIncoming: AppResult<MergeReport>;
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
  /** What each look at a sheet was asked for. */
  readonly proposedFor: { readonly table: InputTableId; readonly sheet: string; readonly header: HeaderPlace | undefined }[];
  readonly tried: TableMapping[];
  readonly mapped: (readonly TableMapping[])[];
  readonly forgotten: string[];
  readonly pairs: SchoolNamePair[];
  readonly forgottenNames: string[];
  readonly formsAsked: Parameters<UseCases['makeForms']>[0][];
  readonly compared: { readonly files: readonly IncomingFile[]; readonly year: number | null }[];
  /** Ids of cells. */
  readonly merged: (readonly string[])[];
  readonly repaired: Repair[];
  readonly undone: AppliedRepair[];
  readonly settingsChanged: { readonly id: ChangeableSettingId; readonly value: RawValue | null }[];
  readonly inserted: { readonly formula: string; readonly replace: boolean }[];
  /** Names of the calls that have nothing to remember, in their order. */
  readonly called: (keyof UseCases)[];
  /** As Excel does after the user has edited an input sheet; set when the pane begins to watch. */
  edit: () => void;
  readonly answers: Answers;
}

/** A long table, of which the guess lacks the procedure. */
export const proposal: MappingProposal = {
  guess: {
    table: 'results',
    sheet: 'Лист1',
    headerRow: 2,
    headerRows: 1,
    lastRow: null,
    columns: [
      { column: 0, header: ['Наименование'], field: 'school', of: {} },
      { column: 1, header: ['Год'], field: 'year', of: {} },
    ],
    constants: {},
    sections: false,
  },
  address: 'A3:C20',
  fields: [
    { id: 'school', header: 'Школа', required: true, perRow: true },
    { id: 'year', header: 'Учебный год', required: true, perRow: true },
    { id: 'procedure', header: 'Процедура', required: true, perRow: true },
    { id: 'participants', header: 'Участников', required: true, perRow: false },
    { id: 'below', header: 'Ниже порога', required: true, perRow: false },
  ],
  dimensions: [
    { id: 'year', header: 'Учебный год', options: ['2020/2021', '2021/2022'], open: true },
    { id: 'procedure', header: 'Процедура', options: ['ОГЭ математика', 'ОГЭ русский язык'], open: true },
  ],
  headers: [
    { column: 0, letters: 'A', path: ['Наименование'] },
    { column: 1, letters: 'B', path: ['Год'] },
    { column: 2, letters: 'C', path: ['Работа'] },
  ],
  cells: [
    ['МБОУ СОШ № 1', 2021, 'ОГЭ математика'],
    ['МБОУ СОШ № 2', 2021, 'ОГЭ математика'],
  ],
  preview: { headers: ['Школа', 'Учебный год'], rows: [['МБОУ СОШ № 1', '2021']], count: 17, missing: ['Процедура'] },
};

const PROCEDURES = ['ОГЭ математика', 'ОГЭ русский язык'] as const;

/** A row per school, two columns for each of two procedures; the year stands in the title. */
export const wideProposal: MappingProposal = {
  ...proposal,
  address: 'A3:F40',
  guess: {
    ...proposal.guess,
    headerRows: 2,
    constants: { year: '2020/2021' },
    columns: [
      { column: 0, header: ['Наименование'], field: 'school', of: {} },
      ...PROCEDURES.flatMap((procedure, at) => [
        { column: 1 + 2 * at, header: [procedure, 'Писали'], field: 'participants', of: { procedure } },
        { column: 2 + 2 * at, header: [procedure, '«2»'], field: 'below', of: { procedure } },
      ]),
    ],
  },
  headers: [
    { column: 0, letters: 'A', path: ['Наименование', 'Наименование'] },
    { column: 1, letters: 'B', path: ['ОГЭ математика', 'Писали'] },
    { column: 2, letters: 'C', path: ['ОГЭ математика', '«2»'] },
    { column: 3, letters: 'D', path: ['ОГЭ русский язык', 'Писали'] },
    { column: 4, letters: 'E', path: ['ОГЭ русский язык', '«2»'] },
    { column: 5, letters: 'F', path: ['Примечание', 'Примечание'] },
  ],
  cells: [['МБОУ СОШ № 1', 40, 13, 40, 2, '']],
  preview: { headers: ['Школа', 'Процедура', 'Участников', 'Ниже порога'], rows: [['МБОУ СОШ № 1', 'ОГЭ математика', '40', '13']], count: 74, missing: [] },
};

const defaults = (): Answers => ({
  check: async () => done(checkReport()),
  compute: async () => done(computeReport()),
  tellSchool: async () => [],
  makePublicCopy: done({ made: true, name: 'Публичная копия 2020-2021.xlsx', bytes: new Uint8Array([80, 75]), remarks: ['Показано 10 чисел, скрыто 2 числа.'] }),
  makePlainCopy: done({ made: true, name: 'Район (без надстройки).xlsx', bytes: new Uint8Array([80, 75]), remarks: [] }),
  makeNote: done({ name: 'Аналитическая справка 2020-2021.docx', bytes: new Uint8Array([80, 75]) }),
  show: done(undefined),
  selection: done(SELECTED),
  watch: done(undefined),
  createInputSheets: null,
  clearExamples: done(2),
  openSample: done(undefined),
  proposeMapping: done([proposal]),
  tryMapping: async () => done({ ...proposal.preview, missing: [] }),
  rememberMappings: done(undefined),
  forgetMapping: done(undefined),
  rememberSchoolName: done(undefined),
  forgetSchoolName: done(undefined),
  makeForms: async () => done({ name: 'Формы 2020-2021.zip', bytes: new Uint8Array(2_200_000) }),
  compareIncoming: async () => done(comparison()),
  mergeIncoming: done({ filled: 2, changed: 1, rows: 1, sheets: ['Журнал сбора'], journal: 'Журнал сбора' }),
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
  buildReports: async (options, run) => {
    fake.computedIn.push(options.mode);
    fake.computedWith.push(options);
    const computed = await fake.answers.compute(run);
    return computed.ok ? done({ ...computed.report, prepared: [] }) : computed;
  },
  makePublicCopy: async () => fake.answers.makePublicCopy,
  makePlainCopy: async () => fake.answers.makePlainCopy,
  makeNote: async () => fake.answers.makeNote,
  tellSchool: (school) => fake.answers.tellSchool(school),
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
  proposeMapping: async (table, sheet, header) => {
    fake.proposedFor.push({ table, sheet, header });
    const { proposeMapping: answer } = fake.answers;
    return answer.ok ? done(answer.report.map((one) => ({ ...one, guess: { ...one.guess, table, sheet, ...header } }))) : answer;
  },
  tryMapping: (mapping) => {
    fake.tried.push(mapping);
    return fake.answers.tryMapping(mapping);
  },
  rememberMappings: async (mappings) => {
    fake.mapped.push(mappings);
    return fake.answers.rememberMappings;
  },
  forgetMapping: async (table, sheet) => {
    fake.forgotten.push(`${table} ${sheet}`);
    return fake.answers.forgetMapping;
  },
  rememberSchoolName: async (pair) => {
    fake.pairs.push(pair);
    return fake.answers.rememberSchoolName;
  },
  forgetSchoolName: async (written) => {
    fake.forgottenNames.push(written);
    return fake.answers.forgetSchoolName;
  },
  makeForms: (options, run) => {
    fake.formsAsked.push(options);
    return fake.answers.makeForms(run);
  },
  compareIncoming: (files, year, run) => {
    fake.compared.push({ files, year });
    return fake.answers.compareIncoming(files, run);
  },
  mergeIncoming: async (_, accepted) => {
    fake.merged.push(accepted);
    return fake.answers.mergeIncoming;
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
    proposedFor: [],
    tried: [],
    mapped: [],
    forgotten: [],
    pairs: [],
    forgottenNames: [],
    formsAsked: [],
    compared: [],
    merged: [],
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
