/** «Отчёты»: the gallery, loaded when it is opened. */
import { pluralRu } from '../../plural';
import { counted } from '../pane/counted';
import { data } from './data';
import { regulations } from './regulations';
import { sheets } from './sheets';

const kilobytes = new Intl.NumberFormat('ru', { maximumFractionDigits: 0 });
const reports = (count: number): string => counted(count, 'отчёт', 'отчёта', 'отчётов');
const addedRows = (count: number): string => `${pluralRu(count, 'добавлена', 'добавлены', 'добавлено')} ${counted(count, 'строка', 'строки', 'строк')}`;

export const gallery = {
  sheets,
  data,
  regulations,

  intro: 'Отчёт — отдельный лист или файл. Он собирается из данных книги и пишется заново при каждом расчёте, пока стоит в книге. Документы, которые его требуют, названы по образцам районов и края: сверьтесь со своими.',
  set: {
    heading: 'Комплект к заседанию',
    what: (count: number) => `${reports(count)}, которые обычно нужны вместе:`,
    build: 'Собрать комплект',
    without: (names: readonly string[]) => `Не войдёт: ${names.join(', ')} — не хватает данных.`,
  },
  groups: {
    meeting: 'К заседанию и отчёту',
    schools: 'О школах',
    plan: 'Меры и сроки',
    change: 'Изменения по годам',
    files: 'Файлы',
  },
  names: { 'note-document': 'Аналитическая справка (Word)', 'public-copy': 'Публичная копия', 'plain-copy': 'Копия без надстройки' },
  picture: (name: string) => `Как выглядит «${name}» на примере вымышленного района`,
  tick: 'Отметить',
  chosen: (count: number) => `Отмечено: ${reports(count)}`,
  buildChosen: 'Собрать отмеченные',
  unchoose: 'Снять отметки',
  details: 'Основание и данные',
  whichRegulation: 'Кто требует',
  noRegulation: 'Документами не предусмотрено: для удобства.',

  state: {
    absent: 'Ещё не собран',
    builtAt: (when: string) => `Собран: ${when}`,
    outdated: 'устарел',
    outdatedWhy: 'данные или параметры изменились',
    savedAt: (when: string) => `Сделан в этом сеансе: ${when}`,
    notSaved: 'В этом сеансе ещё не делался',
  },
  build: 'Собрать',
  buildAgain: 'Собрать заново',
  open: 'Открыть лист',
  make: 'Сделать файл',
  makeAgain: 'Сделать заново',
  running: 'Идёт сборка: ход и отмена внизу.',

  result: {
    heading: 'Что получилось',
    built: (count: number) => `${pluralRu(count, 'Собран', 'Собраны', 'Собрано')} ${reports(count)}.`,
    none: 'Ни один отчёт не собран.',
    notBuilt: (name: string, why: string) => `«${name}» не собран: ${why}`,
    noData: 'для него в книге нет данных.',
    added: (sheet: string, rows: number) => `На лист «${sheet}» ${addedRows(rows)}; ваши правки не тронуты.`,
    made: (sheet: string, rows: number) => `Создан лист «${sheet}», в нём ${counted(rows, 'строка', 'строки', 'строк')}.`,
    more: (rows: number) => `Ещё ${counted(rows, 'строку', 'строки', 'строк')} добавит следующая сборка.`,
    yours: 'Созданные листы теперь ваши: меняйте и удаляйте строки, как нужно. Убранное надстройка снова не предложит.',
    nothingAdded: 'В ваши таблицы ничего не добавлено: предложенное раньше уже в них или вами убрано.',
    opened: (name: string) => `Открыть: ${name}`,
  },

  tables: {
    heading: 'Ваши таблицы для отчётов',
    what: 'Надстройка добавляет в них только новые строки. Ваши правки, удалённые строки, имена листов и порядок столбцов остаются.',
    rows: (count: number) => counted(count, 'строка', 'строки', 'строк'),
    absent: 'появится, когда вы соберёте отчёт, который на неё опирается',
    purposes: {
      catalogue: 'меры и то, на что каждая отвечает',
      roadmap: 'мероприятия, сроки, ответственные, выполнение',
      decisions: 'решения и их исполнение',
      noteTemplate: 'разделы и абзацы справки',
    },
  },

  calculations: {
    heading: 'Расчётные листы',
    inWorkbook: 'В книге',
    notYet: 'Появятся после расчёта',
    none: 'Расчётных листов в книге пока нет: они появятся после расчёта.',
    notComputed: 'Не рассчитано',
    computedAt: (when: string) => `Рассчитан: ${when}`,
  },

  file: {
    notMade: 'Файл не сделан, книга не изменена.',
    made: (name: string) => `Файл готов: ${name}.`,
    save: (name: string, bytes: number) => `${name} (${kilobytes.format(Math.max(1, Math.round(bytes / 1024)))} КБ)`,
    where:
      'Файл сохраняется в папку загрузок. Если его там нет, нажмите на его имя. Если не поможет и это, ваш Excel не даёт надстройкам сохранять файлы: откройте эту книгу в Excel в браузере и сделайте файл там.',
  },

  letter: {
    heading: 'Перечни для письма',
    hint: 'Текст без оформления: его можно вставить в письмо или документ Word.',
    needs: 'Текст перечней можно скопировать после расчёта в этом сеансе.',
    copyAll: 'Скопировать все перечни',
  },
};
