/** Words that several sheets share. */
import { decimal } from '../numbers';

const moment = new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** 2021 → «2020/2021» */
export const schoolYear = (year: number): string => `${year - 1}/${year}`;

const fromWorkbook = 'источник: настройка пользователя';

export const common = {
  schoolYear,
  decimal,
  /** `sources` and `rules` are phrases without a full stop. */
  provenance: (computedAt: Date, sources: readonly string[], rules: string): string =>
    `Рассчитано ${moment.format(computedAt)}. Исходные данные: ${sources.length > 0 ? sources.join(', ') : 'таблицы не найдены'}. ${rules}${rules.endsWith('.') ? '' : '.'}`,
  source: (table: string, sheet: string, address: string): string =>
    table === sheet ? `«${table}» (${address})` : `«${table}» (лист «${sheet}», ${address})`,
  fromWorkbook,
  parameters: 'Параметры расчёта',
  howToRead: 'Как читать',
  number: '№',
  school: 'Школа',
  code: 'Код',
  note: 'Пояснение',
  noData: 'нет данных',
  notApplicable: 'не применимо',
  present: 'есть',
  absent: 'нет',
  noSchools: 'Школ нет',
  withCode: (name: string, code: string): string => `${name} (код ${code})`,
  yearLabel: 'Отчётный год (год окончания учебного года)',
  yearNote: (from: 'document' | 'workbook'): string => (from === 'workbook' ? fromWorkbook : 'последний год в таблице «Результаты»'),
  shortProcedures: {
    'ВПР математика 5': 'ВПР мат. 5',
    'ВПР математика 6': 'ВПР мат. 6',
    'ВПР русский язык 5': 'ВПР рус. 5',
    'ВПР русский язык 6': 'ВПР рус. 6',
    'ОГЭ математика': 'ОГЭ мат.',
    'ОГЭ русский язык': 'ОГЭ рус.',
    'ЕГЭ математика базовая': 'ЕГЭ мат. база',
    'ЕГЭ математика профильная': 'ЕГЭ мат. проф.',
    'ЕГЭ русский язык': 'ЕГЭ рус.',
  },
  families: { vpr: 'ВПР', oge: 'ОГЭ', ege: 'ЕГЭ' },
};
