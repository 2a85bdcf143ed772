/** «Факторы риска → школы»: the table of [002], with what weighs most in each factor and the measures that answer it. */
import type { Measure } from '../../engine/support/model';
import type { Texts } from '../../i18n';
import { joinedNames } from '../common/names';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { schoolNames, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';
import type { Block, ListBlock, SheetSpec, SpecCell, TableBlock } from '../spec';
import { factorsOfDistrict, type FactorOfDistrict } from './factors';

const WIDTHS = { number: 5, factor: 25, count: 10, schools: 32, mediumSchools: 26, share: 10, parameters: 34, measures: 56 } as const;

const names = (schools: FactorOfDistrict['schools']['high'], nameOf: SchoolName, none: string): string => (schools.length === 0 ? none : joinedNames(schools.map(({ school }) => nameOf(school))));

const parametersText = ({ heaviest, schools, withData }: FactorOfDistrict, { sheets: { riskSchools: words } }: Texts): string => {
  if (heaviest.length > 0) return heaviest.map(({ parameter, deficit }) => words.parameter(parameter.id, parameter.name, words.deficit(deficit))).join('\n');
  return withData > 0 && schools.high.length + schools.medium.length > 0 ? words.fromProfile : words.none;
};

const measuresText = (measures: readonly Measure[], { sheets: { riskSchools: words } }: Texts): string =>
  measures.length === 0 ? words.noMeasures : measures.map(({ code, text }) => words.measure(code, text)).join('\n');

const factorsTable = (told: readonly FactorOfDistrict[], { support: { catalogue } }: ReportInput, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { riskSchools: words, common } = texts.sheets;
  const row = (one: FactorOfDistrict): readonly SpecCell[] => {
    const { factor, schools, withData } = one;
    const isFound = schools.high.length + schools.medium.length > 0;
    return [
      factor.id,
      factor.name,
      { value: schools.high.length, tone: schools.high.length > 0 ? 'danger' : 'none' },
      names(schools.high, nameOf, words.none),
      schools.medium.length,
      names(schools.medium, nameOf, words.none),
      withData,
      withData === 0 ? null : { value: schools.high.length / withData, plain: '={row:high}/{row:data}' },
      parametersText(one, texts),
      isFound ? measuresText(catalogue.filter(({ bases }) => bases.includes(`risk-${factor.id}`)), texts) : words.none,
    ];
  };
  return {
    kind: 'table',
    id: 'factors',
    name: 'ФакторыИШколы',
    dense: true,
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'factor', header: words.factor, width: WIDTHS.factor, kind: 'text', wrap: true },
      { id: 'high', header: words.high, width: WIDTHS.count, kind: 'integer', align: 'center', wrap: true },
      { id: 'highSchools', header: words.highSchools, width: WIDTHS.schools, kind: 'text', wrap: true },
      { id: 'medium', header: words.medium, width: WIDTHS.count, kind: 'integer', align: 'center', wrap: true },
      { id: 'mediumSchools', header: words.mediumSchools, width: WIDTHS.mediumSchools, kind: 'text', wrap: true },
      { id: 'data', header: words.withData, width: WIDTHS.count, kind: 'integer', align: 'center', wrap: true },
      { id: 'share', header: words.share, width: WIDTHS.share, kind: 'percent-1', align: 'center', wrap: true },
      { id: 'parameters', header: words.parameters, width: WIDTHS.parameters, kind: 'text', wrap: true },
      { id: 'measures', header: words.measures, width: WIDTHS.measures, kind: 'text', wrap: true },
    ],
    rows: told.map(row),
    emptyText: words.none,
  };
};

/** Short names for the chart; the counts are those of the table above. */
const countsBlocks = (told: readonly FactorOfDistrict[], all: number, texts: Texts): readonly Block[] => {
  const { riskSchools: words, risks, common } = texts.sheets;
  const counts: TableBlock = {
    kind: 'table',
    id: 'counts',
    name: 'УровниФакторов',
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'factor', header: words.factor, width: WIDTHS.factor, kind: 'text' },
      { id: 'high', header: words.high, width: WIDTHS.count, kind: 'integer', align: 'center', wrap: true },
      { id: 'medium', header: words.medium, width: WIDTHS.schools, kind: 'integer', align: 'center', wrap: true },
      { id: 'low', header: words.low, width: WIDTHS.count, kind: 'integer', align: 'center', wrap: true },
      { id: 'unknown', header: words.unknown, width: WIDTHS.mediumSchools, kind: 'integer', align: 'center', wrap: true },
    ],
    rows: told.map(({ factor, schools, withData }): readonly SpecCell[] => [
      factor.id,
      risks.factorHeader(factor.id, risks.shortFactors[factor.id]),
      schools.high.length,
      schools.medium.length,
      schools.low.length,
      { value: all - withData, plain: `=${all}-{row:high}-{row:medium}-{row:low}` },
    ]),
    emptyText: words.none,
  };
  return [
    { kind: 'heading', id: 'counts-heading', text: words.countsTitle },
    counts,
    {
      kind: 'chart',
      id: 'levels-chart',
      chart: 'stacked-bar',
      title: words.chartTitle,
      categories: { table: 'counts', column: 'factor' },
      series: [
        { name: words.levelSeries.high, table: 'counts', column: 'high', tone: 'danger' },
        { name: words.levelSeries.medium, table: 'counts', column: 'medium', tone: 'warning' },
      ],
      valueTitle: words.schoolsAxis,
      valueKind: 'integer',
      showValues: true,
      height: 22,
    },
  ];
};

const mainSentences = (told: readonly FactorOfDistrict[], { assessment: { schools } }: ReportInput, texts: Texts): ListBlock['items'] => {
  const { riskSchools: words, risks } = texts.sheets;
  const withData = schools.filter(({ risk }) => risk !== null);
  const withHigh = withData.filter(({ risk }) => risk?.factors.some(({ level }) => level === 'high')).length;
  const most = Math.max(...told.map(({ schools: { high } }) => high.length));
  const frequent = told.filter(({ schools: { high } }) => high.length === most).map(({ factor }) => risks.factorHeader(factor.id, risks.shortFactors[factor.id]));
  return [{ text: words.main(withHigh, withData.length, schools.length), to: 'counts-heading' }, { text: most === 0 ? words.noHigh : words.mostFrequent(frequent, most) }];
};

export const riskSchoolsSheet = (input: ReportInput, texts: Texts): SheetSpec => {
  const { riskSchools: words, common } = texts.sheets;
  const { year, schools, settings } = input.assessment;
  const nameOf = schoolNames(schools, texts);
  const told = factorsOfDistrict(input.assessment);
  const hasData = schools.some(({ risk }) => risk !== null);
  const { schools: schoolsName, risks, riskProfile, catalogue, settings: settingsName } = TABLE_NAMES;
  return {
    id: 'risk-schools',
    name: texts.terms.sheetNames['risk-schools'],
    title: words.title,
    subtitle: words.subtitle(year),
    provenance: provenance(input, texts, words.rules(settings.risk.high, settings.risk.medium), [schoolsName, risks, riskProfile, catalogue, settingsName]),
    blocks: hasData
      ? [
          { kind: 'list', items: mainSentences(told, input, texts) },
          factorsTable(told, input, texts, nameOf),
          ...countsBlocks(told, schools.length, texts),
          { kind: 'heading', text: common.howToRead },
          { kind: 'notes', lines: words.reading },
        ]
      : [{ kind: 'notes', lines: [words.noData], tone: 'warning' }],
    frozen: hasData ? { table: 'factors', columns: 2 } : null,
    orientation: 'landscape',
    tabTone: 'warning',
  };
};

