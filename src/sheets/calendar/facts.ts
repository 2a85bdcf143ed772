/** What the calendar was made by: the school year, the choices between the documents, the day. */
import type { Calendar } from '../../engine/support/calendar/model';
import { regulationName } from '../../engine/support/calendar/regulations';
import { dayText } from '../../engine/support/days';
import type { Day } from '../../engine/support/model';
import type { CalendarSettings } from '../../engine/support/settings';
import type { Texts } from '../../i18n';
import { analysisFact, type Fact } from '../common/facts';
import type { SheetsInput } from '../sheetsInput';
import type { NumberKind, Scalar } from '../spec';

export const calendarFacts = (input: SheetsInput, { schoolYear, settings, term }: Calendar, today: Day, texts: Texts): readonly Fact[] => {
  const { calendar: words, common } = texts.sheets;
  const { facts } = words;
  const { regulation, managementTimes, networkMonth } = settings;
  const fact = (setting: keyof CalendarSettings, label: string, cell: Scalar, byDefault: string, kind: NumberKind = 'text'): Fact =>
    analysisFact(input, texts, { id: setting, label, cell, kind, setting: `reports.calendar.${setting}`, byDefault });
  return [
    fact('schoolYear', facts.schoolYear, common.schoolYear(schoolYear), facts.schoolYearNote),
    fact('regulation', facts.regulation, regulation === 'all-regulations' ? facts.allRegulations : regulationName(regulation), facts.regulationNote),
    fact('managementTimes', facts.management, managementTimes === 'four-times' ? 4 : 2, facts.managementNote, 'integer'),
    fact('programmeTerm', facts.term, `${term.first - 1}–${term.last}`, facts.termNote),
    fact('networkMonth', facts.network, words.monthName(networkMonth === 'april' ? 4 : 6), facts.networkNote),
    { id: 'today', label: facts.today, cell: dayText(today), kind: 'text', note: facts.todayNote },
  ];
};
