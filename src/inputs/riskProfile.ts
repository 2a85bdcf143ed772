/** The table «Рисковый профиль»: one row is the significance of one factor in a ready-made profile («500+»). */
import type { RiskProfileEntry } from '../engine/model';
import { parseYear } from './cellValues/years';
import { CODE_COLUMN, required, SCHOOL_COLUMN, YEAR_COLUMN, type TableDeclaration } from './columns';
import { DuplicateRows } from './duplicateRows';
import { parseRiskFactor, parseRiskLevel } from './riskNames';
import type { SchoolDirectory } from './schoolDirectory';
import { isStrayText, schoolOfRow } from './schoolOfRow';
import type { TableRows } from './tableRows';

export type RiskProfileColumn = 'school' | 'code' | 'year' | 'factor' | 'level';

export const RISK_PROFILE_TABLE: TableDeclaration<RiskProfileColumn> = {
  id: 'riskProfile',
  name: 'Рисковый профиль',
  sheetSynonyms: ['Рисковые профили', 'Рисковый профиль школы', 'Рисковые профили школ', 'РПШ'],
  hasTotals: true,
  columns: {
    school: SCHOOL_COLUMN,
    code: CODE_COLUMN,
    year: YEAR_COLUMN,
    factor: required('Фактор', 'riskFactor', 'riskFactor', { synonyms: ['Фактор риска', 'Рисковый фактор', 'Номер фактора', '№ фактора'] }),
    level: required('Значимость', 'riskLevel', 'riskLevel', { synonyms: ['Значимость фактора', 'Значимость риска', 'Уровень', 'Уровень риска'] }),
  },
};

export const readRiskProfiles = (rows: TableRows<RiskProfileColumn>, directory: SchoolDirectory): readonly RiskProfileEntry[] => {
  const entries: RiskProfileEntry[] = [];
  const duplicates = new DuplicateRows<RiskProfileEntry>();
  const year = rows.remembering('year', parseYear);
  while (rows.next()) {
    const school = schoolOfRow(rows, directory);
    if (isStrayText(rows, school)) continue;
    const ofYear = rows.required('year', year);
    const factor = rows.required('factor', parseRiskFactor);
    const level = rows.required('level', parseRiskLevel);
    if (rows.failed || school === null || ofYear === null || factor === null || level === null) continue;
    const entry = { school: school.school.key, year: ofYear, factor: factor.id, level, origin: rows.origin('level') };
    if (duplicates.rejects(rows, 'school', `${String(school.index)} ${String(ofYear)} ${String(factor.id)}`, entry, (a, b) => a.level === b.level)) continue;
    entries.push(entry);
    rows.use(ofYear);
  }
  return entries;
};
