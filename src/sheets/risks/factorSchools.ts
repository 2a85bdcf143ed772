/** «Фактор риска — школы», as the programme of [002] shows it; and every notable factor of a school with its parameters. */
import type { FactorAssessment, SchoolAssessment } from '../../engine/assessment';
import { RISK_FACTORS, riskFactor } from '../../engine/riskCatalogue';
import type { Texts } from '../../i18n';
import { terms } from '../../i18n/ru/terms';
import { literal, nineDigits } from '../common/formulas';
import { joinedNames } from '../common/names';
import { originCell, schoolCell, type SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { SpecCell, TableBlock } from '../spec';
import { factorColumn, LEVEL_TONES } from './matrix';

export const factorTable = ({ assessment }: SheetsInput, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { risks: words, common } = texts.sheets;
  const schoolsAt = (id: number): readonly string[] =>
    assessment.schools.filter(({ risk }) => risk?.factors.some(({ factor, level }) => factor === id && level === 'high')).map(({ school }) => nameOf(school));
  const high = literal(texts.terms.riskLevels.high);
  return {
    kind: 'table',
    id: 'factors',
    name: 'ФакторыРиска',
    columns: [
      { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
      { id: 'factor', header: words.factor, width: 40, kind: 'text', wrap: true },
      { id: 'schools', header: words.schools, width: 42, kind: 'text', wrap: true },
      { id: 'count', header: words.schoolCount, width: 9, kind: 'integer', align: 'center' },
    ],
    rows: RISK_FACTORS.map(({ id, name }): readonly SpecCell[] => {
      const names = schoolsAt(id);
      const cells = `{column:matrix.${factorColumn(id)}}`;
      return [id, name, names.length > 0 ? joinedNames(names) : words.none, { value: names.length, plain: `=COUNTIF(${cells},">="&{fact:high})+COUNTIF(${cells},${high})` }];
    }),
    emptyText: words.none,
  };
};

/** The function answers in Russian in every language. */
const levelInWords = (call: string, words: Texts['terms']['riskLevels']): string => {
  const russian = terms.riskLevels;
  if (words.high === russian.high) return call;
  return `IF(${call}=${literal(russian.high)},${literal(words.high)},IF(${call}=${literal(russian.medium)},${literal(words.medium)},${literal(words.low)}))`;
};

const levelCell = ({ level, from, score }: FactorAssessment, { terms: { riskLevels } }: Texts): SpecCell => {
  const tone = LEVEL_TONES[level];
  if (from === 'profile' || score === null) return { value: riskLevels[level], tone };
  const { high, medium, low } = riskLevels;
  return {
    value: riskLevels[level],
    plain: `=IF({row:score}>={fact:high},${literal(high)},IF({row:score}>={fact:medium},${literal(medium)},${literal(low)}))`,
    addin: `=${levelInWords('SHNOR.RISKLEVEL({row:score},{fact:high},{fact:medium})', riskLevels)}`,
    tone,
  };
};

const detailRow = (number: number, { school }: SchoolAssessment, factor: FactorAssessment, texts: Texts, nameOf: SchoolName): readonly SpecCell[] => {
  const { risks: words } = texts.sheets;
  const name = words.factorHeader(factor.factor, riskFactor(factor.factor)?.name ?? '');
  const origin = factor.from === 'profile' ? factor.origin : (factor.deficits[0]?.origin ?? null);
  return [
    number,
    schoolCell(school, nameOf),
    words.withDeficits(name, factor.deficits),
    factor.score === null ? null : nineDigits(factor.score),
    levelCell(factor, texts),
    words.from[factor.from],
    origin && originCell(origin),
  ];
};

export const riskDetails = ({ assessment }: SheetsInput, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { risks: words, common } = texts.sheets;
  const rows: (readonly SpecCell[])[] = [];
  for (const assessed of assessment.schools) {
    for (const factor of assessed.risk?.factors ?? []) {
      if (factor.level !== 'low') rows.push(detailRow(rows.length + 1, assessed, factor, texts, nameOf));
    }
  }
  return {
    kind: 'table',
    id: 'details',
    name: 'РискиПодробно',
    dense: true,
    columns: [
      { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
      { id: 'school', header: common.school, width: 40, kind: 'text', wrap: true },
      { id: 'factor', header: words.factorAndParameters, width: 42, kind: 'text', wrap: true },
      { id: 'score', header: words.score, width: 9, kind: 'score', align: 'center' },
      { id: 'level', header: words.level, width: 9, kind: 'text', align: 'center' },
      { id: 'from', header: words.basis, width: 9, kind: 'text', align: 'center' },
      { id: 'cell', header: words.cell, width: 9, kind: 'text', align: 'center' },
    ],
    rows,
    emptyText: words.noDetails,
  };
};
