import { pluralRu } from '../plural';

const schools = (count: number): string => `${count} ${pluralRu(count, 'школа', 'школы', 'школ')}`;
/** «от 58 школ», «от 1 школы». */
const ofSchools = (count: number): string => `${count} ${pluralRu(count, 'школы', 'школ', 'школ')}`;
const filesOf = (count: number): string => `${count} ${pluralRu(count, 'файл', 'файла', 'файлов')}`;
const rows = (count: number): string => `${count} ${pluralRu(count, 'строка', 'строки', 'строк')}`;

/** The command line: what it prints. */
export const cli = {
  usage: (reports: string): string =>
    [
      'Использование:',
      '  npm run --silent report -- КНИГА.xlsx ИТОГ.xlsx [--year 2021] [--formulas addin|plain|values]',
      '                             [--reports all] [--docx СПРАВКА.docx] [--public САЙТ.xlsx] [--copy КОПИЯ.xlsx] [--json]',
      '',
      '  КНИГА.xlsx   книга мониторинга; она не меняется',
      '  ИТОГ.xlsx    куда записать её копию с расчётными листами',
      '  --year       отчётный год — год, в котором кончается учебный (2020/2021 — это 2021)',
      '  --formulas   addin — функции надстройки (по умолчанию), plain — обычные формулы Excel, values — только значения',
      '  --reports    all — все отчёты; или имена через запятую:',
      `               ${reports}`,
      '  --docx       записать ещё и аналитическую справку Word',
      '  --public     записать ещё и публичную копию: только значения, малые числа скрыты',
      '  --copy       записать ещё и копию без надстройки: обычные формулы',
      '  --json       напечатать результат одним объектом JSON',
    ].join('\n'),
  badReports: (read: string, known: string): string => `Отчёт «${read}» неизвестен: all или имена через запятую — ${known}.`,
  /** A table of the user's that reports filled. */
  prepared: (name: string, count: number, more: number): string =>
    `Лист «${name}»: ${pluralRu(count, 'добавлена', 'добавлены', 'добавлено')} ${rows(count)}${more > 0 ? `, ещё ${rows(more)} добавит следующая сборка` : ''}`,
  /** Nothing at all was written. */
  cannotMake: (path: string): string => `«${path}» сделать нельзя; не записано ничего.`,
  noteSaved: (path: string): string => `Справка записана: ${path}`,
  publicSaved: (path: string): string => `Публичная копия записана: ${path}`,
  copySaved: (path: string): string => `Копия без надстройки записана: ${path}`,
  twoPaths: 'Нужны два пути: исходная книга и куда записать итог.',
  samePath: 'Итог нельзя писать поверх исходной книги: укажите другое имя.',
  badYear: (read: string): string => `Год «${read}» не распознан: нужны четыре цифры, например 2021.`,
  badAccept: (read: string): string => `Что вносить, не понято («${read}»): new, all или none.`,
  badSections: (read: string): string => `Раздел «${read}» неизвестен: passport, risks, indicators (через запятую).`,
  badFormulas: (read: string): string => `Способ записи «${read}» неизвестен: addin, plain или values.`,
  unknownOption: (read: string): string => `Неизвестный ключ: ${read}`,
  cannotWrite: (path: string): string => `Итог не записан: не удалось создать файл «${path}». Проверьте папку и права.`,
  unexpected: (detail: string): string => `Непредвиденная ошибка программы; итог не записан. Сообщите её разработчикам:\n${detail}`,
  cannotUse: (path: string): string => `Книгу «${path}» нельзя использовать.`,
  year: (year: number): string => `Отчётный год: ${year - 1}/${year}`,
  assessed: (count: number): string => `Рассмотрено: ${schools(count)}`,
  listed: (name: string, count: number): string => `  ${name}: ${schools(count)}`,
  issues: (errors: number, warnings: number, notes: number): string => `Проблемы данных: ошибок ${errors}, предупреждений ${warnings}, замечаний ${notes}`,
  leftOut: (count: number): string => `Не вошло в расчёт: ${rows(count)} с ошибками — перечень на листе «Проблемы данных»`,
  written: (names: readonly string[]): string => `Листы: ${names.join(', ')}`,
  saved: (path: string): string => `Книга записана: ${path}`,
  demoIntro: 'Учебный пример: вымышленный район, все школы и показатели придуманы.',
  /** One line that is written over while a long job runs. */
  progress: (stage: 'reading' | 'checking' | 'computing' | 'laying-out' | 'writing', percent: number): string =>
    `${{ reading: 'Чтение', checking: 'Проверка', computing: 'Расчёт', 'laying-out': 'Подготовка листов', writing: 'Запись' }[stage]}: ${percent} %`,
  collect: {
    usage: [
      'Использование:',
      '  npm run --silent collect -- ФОРМЫ… КНИГА.xlsx ИТОГ.xlsx [--accept new|all|none] [--year 2021] [--json]',
      '',
      '  ФОРМЫ        вернувшиеся формы, выгрузки анкет (.csv), архивы (.zip), книги прошлых лет, папки с ними',
      '  КНИГА.xlsx   книга мониторинга; она не меняется',
      '  ИТОГ.xlsx    куда записать её копию с внесёнными значениями и листом «Журнал сбора»',
      '  --accept     new — внести то, чего в книге нет (по умолчанию), all — и то, что отличается, none — ничего, только сверить',
      '  --year       за какой учебный год собираются данные — год, в котором он кончается (2020/2021 — это 2021)',
      '  --json       напечатать результат одним объектом JSON',
    ].join('\n'),
    paths: 'Нужны пути: одна или несколько форм, затем книга мониторинга и куда записать итог.',
    cannotRead: (path: string): string => `«${path}» прочитать нельзя.`,
    noFiles: 'В указанных папках нет ни одного файла.',
    cannotCollect: (path: string): string => `Внести данные в книгу «${path}» нельзя.`,
    nothing: 'В файлах нет данных для этой книги.',
    year: (year: number): string => `Учебный год сбора: ${year - 1}/${year}`,
    files: (count: number, read: number): string => `Прочитано: ${filesOf(count)}, данные есть в ${read}`,
    remarks: 'Замечания к файлам:',
    came: (came: number, all: number): string => `Данные пришли от ${ofSchools(came)} из ${all}`,
    school: (name: string, counts: { readonly new: number; readonly differs: number; readonly same: number }): string => `${name}: новых ${counts.new}, отличается ${counts.differs}, совпадает ${counts.same}`,
    differs: (what: string, was: string, becomes: string, file: string): string => `${what}: в книге ${was}, в файле «${file}» ${becomes}`,
    blank: 'пусто',
    replaced: 'заменено',
    left: 'оставлено как было',
    rivals: 'другой файл говорит иначе, не внесено',
    readOnly: 'в книге вычисляется из других ячеек или некуда внести, не внесено',
    missing: (table: string, headers: readonly string[]): string => `нет ни в файле, ни в книге (${table}): ${headers.join('; ')}`,
    more: (count: number): string => `ещё ${count}`,
    absent: (count: number): string => `Ничего не пришло от ${ofSchools(count)}:`,
    nothingMerged: 'Ничего не внесено.',
    merged: ({ filled, changed, rows: added, sheets: made, journal }: { readonly filled: number; readonly changed: number; readonly rows: number; readonly sheets: readonly string[]; readonly journal: string }): string =>
      [
        `Внесено: заполнено ячеек — ${filled}, заменено — ${changed}, добавлено строк — ${added}`,
        ...(made.length > 0 ? [`Новые листы: ${made.join(', ')}`] : []),
        `Кто, что и когда внёс, записано на листе «${journal}»`,
      ].join('\n'),
  },
  forms: {
    usage: [
      'Использование:',
      '  npm run --silent forms -- КНИГА.xlsx ФОРМЫ.zip [--year 2021] [--schools "Школа 1; Школа 2"] [--sections passport,risks,indicators]',
      '',
      '  КНИГА.xlsx   книга мониторинга с листом «Школы»; она не меняется',
      '  ФОРМЫ.zip    куда записать архив: по файлу Excel для каждой школы',
      '  --year       за какой учебный год нужны данные; если не указан, последний в книге',
      '  --schools    названия или коды школ через точку с запятой; если не указаны, для всех',
      '  --sections   что спросить: passport — социальный паспорт, risks — анкета рисков, indicators — показатели',
    ].join('\n'),
    paths: 'Нужны два пути: книга мониторинга и куда записать архив с формами.',
    unknownSchool: (read: string): string => `Школы «${read}» нет в таблице «Школы». Проверьте название или код.`,
    made: (count: number, year: number): string => `Формы за ${year - 1}/${year} учебный год: ${schools(count)}`,
    saved: (path: string): string => `Архив записан: ${path}`,
  },
};
