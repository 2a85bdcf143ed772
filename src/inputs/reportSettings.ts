/** The settings of the reports. */
import type { CalendarSettings, ReportSettings } from '../engine/support/settings';
import type { Settings } from '../engine/settings';
import { setting, type SettingDeclaration } from './settingDeclaration';
import { automaticYear, choiceForm, countForm, type SettingForm } from './settingForms';
import type { ReportSettingId } from './settingView';

const ofReports = <Value>(
  id: ReportSettingId,
  name: string,
  form: SettingForm<Value>,
  get: (reports: ReportSettings) => Value,
  put: (reports: ReportSettings, value: Value) => ReportSettings,
): SettingDeclaration =>
  setting(
    { id, name, source: 'user' },
    form,
    ({ reports }) => get(reports),
    (settings: Settings, value) => ({ ...settings, reports: put(settings.reports, value) }),
  );

const ofCalendar = <Name extends keyof CalendarSettings>(id: Name, name: string, form: SettingForm<CalendarSettings[Name]>): SettingDeclaration =>
  ofReports(
    `reports.calendar.${id}`,
    name,
    form,
    ({ calendar }) => calendar[id],
    (reports, value) => ({ ...reports, calendar: { ...reports.calendar, [id]: value } }),
  );

const CALENDAR_SETTINGS: readonly SettingDeclaration[] = [
  ofCalendar(
    'regulation',
    'Календарь: регламент',
    choiceForm<CalendarSettings['regulation']>(
      { id: 'all-regulations', written: 'все', words: /^все/ },
      { id: 'programme', written: 'Муниципальная программа', words: /программ/ },
      { id: 'monitoring-order', written: 'Положение о мониторинге', words: /мониторинг/ },
      { id: 'support-order', written: 'Положение о системе работы', words: /систем/ },
      { id: 'network-plan', written: 'План ИРО 2022 года', words: /план|2022/ },
      { id: 'half-year-report', written: 'Отчёт ИРО 2023 года', words: /отчет|2023/ },
    ),
  ),
  ofCalendar(
    'managementTimes',
    'Календарь: мониторинг управленческой деятельности',
    choiceForm<CalendarSettings['managementTimes']>({ id: 'four-times', written: '4 раза в год', words: /^4|четыр/ }, { id: 'twice', written: '2 раза в год', words: /^2|два/ }),
  ),
  ofCalendar(
    'programmeTerm',
    'Срок программы',
    choiceForm<CalendarSettings['programmeTerm']>({ id: 'term-2021-2024', written: '2021–2024', words: /2021|2024/ }, { id: 'term-2020-2023', written: '2020–2023', words: /2020|2023/ }),
  ),
  ofCalendar(
    'networkMonth',
    'Календарь: мониторинг сетевого взаимодействия',
    choiceForm<CalendarSettings['networkMonth']>({ id: 'april', written: 'апрель', words: /апрел/ }, { id: 'june', written: 'июнь', words: /июн/ }),
  ),
  ofCalendar('schoolYear', 'Календарь: учебный год', automaticYear),
];

export const REPORT_SETTINGS: readonly SettingDeclaration[] = [
  ofReports(
    'reports.publicSmallCount',
    'Публичная копия: скрывать числа меньше',
    countForm(5, 15),
    ({ publicSmallCount }) => publicSmallCount,
    (reports, publicSmallCount) => ({ ...reports, publicSmallCount }),
  ),
  ...CALENDAR_SETTINGS,
];
