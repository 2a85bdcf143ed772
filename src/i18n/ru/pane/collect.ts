/** Collecting from schools: forms that go out, files that come back, years that are taken from an earlier workbook. */
import { pluralRu } from '../../plural';
import { counted, schools } from './counted';

const moment = new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const megabytes = new Intl.NumberFormat('ru', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const whole = new Intl.NumberFormat('ru');

const files = (count: number): string => counted(count, 'файл', 'файла', 'файлов');
const values = (count: number): string => counted(count, 'значение', 'значения', 'значений');
const schoolYear = (year: number): string => `${year - 1}/${year}`;

export const collect = {
  heading: 'Данные от школ и прошлые годы',
  ways: {
    forms: { open: 'Форма для школ…', hint: 'Файл Excel для каждой школы: разослать и получить заполненным.' },
    incoming: { open: 'Собрать формы…', hint: 'Вернувшиеся файлы и ответы онлайн-анкет: сверить с книгой и внести то, что вы отметите.' },
    years: { open: 'Взять прошлые годы…', hint: 'Прошлогодняя книга: добавить из неё годы, которых здесь нет.' },
  },
  jobs: {
    forms: {
      stages: { reading: 'Чтение книги', checking: 'Чтение списка школ', computing: 'Подготовка форм', 'laying-out': 'Подготовка форм', writing: 'Подготовка форм' },
      cancelled: 'Подготовка форм отменена. Книга не изменена.',
    },
    collect: {
      stages: { reading: 'Чтение книги', checking: 'Чтение файлов', computing: 'Сравнение с книгой', 'laying-out': 'Сравнение с книгой', writing: 'Сравнение с книгой' },
      cancelled: 'Чтение файлов отменено. Книга не изменена.',
    },
  },
  cancel: 'Отменить',
  year: 'За какой учебный год',
  schoolYear,
  forms: {
    sections: 'Что спросить у школ',
    sectionNames: { socialPassport: 'Социальный паспорт', risks: 'Анкета о рисках', indicators: 'Показатели' },
    sectionHints: {
      socialPassport: 'сколько обучающихся каждой категории, для ИСБШ',
      risks: 'параметры десяти факторов риска',
      indicators: 'показатели мониторинга с числом обучающихся',
    },
    oneSection: 'Нужен хотя бы один раздел: этот остаётся выбранным.',
    schools: 'Для каких школ',
    every: (count: number) => `для всех: ${schools(count)}`,
    some: 'для некоторых',
    chosen: (count: number) => `Выбрано: ${schools(count)}`,
    noneChosen: 'Отметьте хотя бы одну школу.',
    choose: 'Школы',
    find: 'Найти школу по названию',
    findHint: 'Название или номер',
    count: (count: number) => `Получится ${files(count)} в одном архиве.`,
    run: 'Скачать архив',
    made: (count: number, name: string) => `Готово: ${files(count)} в архиве «${name}».`,
    save: (name: string, bytes: number) => `${name} (${megabytes.format(bytes / 1_048_576)} МБ)`,
    where:
      'Архив сохраняется в папку загрузок. Если его там нет, нажмите на его имя выше. Если не поможет и это, ваш Excel не даёт надстройкам сохранять файлы: откройте эту книгу в Excel в браузере и скачайте архив там.',
    then: 'Распакуйте архив и разошлите школам их файлы: имя школы есть в имени файла.',
    letter: 'Что написать в письме',
    copyLetter: 'Скопировать письмо',
    letterText: (year: number) =>
      [
        'Уважаемые коллеги!',
        '',
        `Просим заполнить приложенную форму за ${schoolYear(year)} учебный год и прислать её ответным письмом до [дата].`,
        '',
        '1. Откройте файл в Excel и впишите данные в светлые ячейки.',
        '2. Чего нет или не учитывается, оставьте пустым. Ноль значит «нет ни одного».',
        '3. Не переименовывайте листы, не удаляйте строки и столбцы.',
        '4. Не вписывайте фамилии обучающихся и педагогов: нужны только числа.',
        '5. Впишите, кто заполнил форму: это понадобится, если возникнут вопросы.',
      ].join('\n'),
  },
  files: {
    choose: { forms: 'Выбрать файлы…', years: 'Выбрать книгу…' },
    more: 'Добавить файлы…',
    drop: 'Или перетащите сюда.',
    accepts: {
      forms: 'Заполненные формы (.xlsx), архив с ними (.zip), выгрузка онлайн-анкеты (.csv): можно всё сразу.',
      years: 'Книга мониторинга прошлых лет или любая книга Excel с такими же таблицами (.xlsx).',
    },
    unchanged: 'Пока вы не нажмёте «Внести», книга не изменится.',
    yearOfForms: 'как в формах',
    closed: (names: readonly string[]) => `Не открываются: ${names.join(', ')}. Возможно, файл удалён или занят другой программой; выберите его снова.`,
    chosen: (count: number) => `Прочитано: ${files(count)}`,
    again: 'Сравнить снова',
    reset: 'Начать сначала',
    outdated: 'После сравнения книга изменилась: сравните снова, чтобы увидеть её нынешние значения.',
  },
  overview: {
    came: (came: number, all: number) => `Данные есть от ${whole.format(came)} из ${counted(all, 'школы', 'школ', 'школ')}.`,
    nothing: 'В файлах не нашлось данных для этой книги.',
    allKnown: 'Всё, что пришло, в книге уже есть.',
    filter: 'Какие школы показать',
    filters: { all: 'Все', clean: 'Без замечаний', remarks: 'С замечаниями', absent: 'Не пришло', new: 'Есть новое', differs: 'Есть отличия' },
    acceptAll: (count: number) => `Все новые: ${values(count)}`,
    noneNew: 'Новых значений нет.',
    groups: 'Что есть в файлах',
    group: (table: string, year: number | null) => (year === null ? table : `${table}, ${schoolYear(year)}`),
    groupCounts: (counts: { readonly new: number; readonly differs: number; readonly same: number }) =>
      [counts.new > 0 ? `новых ${whole.format(counts.new)}` : '', counts.differs > 0 ? `отличается ${whole.format(counts.differs)}` : '', counts.same > 0 ? `совпадает ${whole.format(counts.same)}` : ''].filter(Boolean).join(', '),
    notFound: 'Таких школ здесь нет.',
    more: (count: number) => `Показать ещё ${count}`,
    absentHeading: 'Кто не прислал',
    copyAbsent: (count: number) => `Скопировать напоминание (${schools(count)})`,
    reminder: (year: number, names: readonly string[]) =>
      ['Уважаемые коллеги!', '', `Напоминаем о форме за ${schoolYear(year)} учебный год. Пока не получены данные от школ:`, '', ...names.map((name, at) => `${at + 1}. ${name}`), '', 'Просим прислать заполненную форму до [дата].'].join('\n'),
  },
  remarks: {
    heading: (count: number) => `Файлы с замечаниями: ${whole.format(count)}`,
    severities: { error: 'ошибка', warning: 'предупреждение', note: 'замечание' },
    counted: (count: number) => counted(count, 'замечание', 'замечания', 'замечаний'),
    show: (file: string) => `Замечания к файлу «${file}»`,
  },
  school: {
    statuses: { clean: 'пришло', remarks: 'пришло с замечаниями', absent: 'не пришло' },
    accept: (name: string, count: number) => `${name}: внести новые (${values(count)})`,
    unanswered: (count: number) => `не заполнено ${whole.format(count)}`,
    files: 'Файлы',
    when: (iso: string) => moment.format(new Date(iso)),
    problems: 'Замечания',
    missing: (count: number) => `Нет ни в форме, ни в книге: ${whole.format(count)}`,
    missingOf: (table: string, headers: readonly string[]) => `${table}: ${headers.join(', ')}`,
    showSame: (count: number) => `Показать совпадающие (${whole.format(count)})`,
    hideSame: 'Скрыть совпадающие',
    nothingCame: 'От этой школы ничего не пришло.',
  },
  cell: {
    kinds: { new: 'новое', same: 'совпадает', differs: 'отличается' },
    change: (was: string, becomes: string) => `было ${was} → станет ${becomes}`,
    brings: (was: string, becomes: string) => `в книге ${was}, в файле ${becomes}`,
    empty: 'пусто',
    from: (place: string) => `из: ${place}`,
    rivals: (count: number) => (count === 1 ? 'Другой файл говорит иначе: выберите одно из двух.' : `Ещё ${files(count)} ${pluralRu(count, 'говорит', 'говорят', 'говорят')} иначе: выберите одно.`),
    readOnly: 'В книге здесь формула, или значение следует из других столбцов: если прав файл, исправьте лист сами.',
    label: (parts: readonly string[]) => parts.join(' · '),
  },
  merge: {
    run: (count: number) => (count === 0 ? 'Внести' : `Внести ${values(count)}`),
    running: 'Вносим значения…',
    nothing: 'Ничего не отмечено.',
    will: ({ fills, replaces, schools: touched }: { readonly fills: number; readonly replaces: number; readonly schools: number }) =>
      [`${schools(touched)}`, ...(fills > 0 ? [`новых: ${whole.format(fills)}`] : []), ...(replaces > 0 ? [`заменится: ${whole.format(replaces)}`] : [])].join('; '),
    undo: 'Вернуть всё одной кнопкой нельзя: Ctrl+Z возвращает правки надстроек не в каждом Excel. Каждая внесённая ячейка и то, что в ней было, записывается в «Журнал сбора».',
  },
};
