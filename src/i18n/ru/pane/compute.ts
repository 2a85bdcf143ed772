import { counted } from './counted';

const percent = new Intl.NumberFormat('ru', { style: 'percent', maximumFractionDigits: 0 });
const moment = new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });

export const compute = {
  mode: 'Как записать вычисленные ячейки',
  modes: { addin: 'функции надстройки', plain: 'обычные формулы', values: 'только значения' },
  modeHints: {
    addin: 'Пересчитываются при правке данных там, где установлена надстройка.',
    plain: 'Пересчитываются в любом Excel, надстройка не нужна.',
    values: 'Числа без формул: такими они и останутся.',
  },
  sheets: 'Какие листы записать',
  chosen: (count: number, all: number) => (count === all ? `все листы (${all})` : `выбрано ${count} из ${all}`),
  chooseAll: 'Выбрать все',
  atLeastOne: 'Нужен хотя бы один лист: этот остаётся выбранным.',
  written: 'Что записано',
  neverWritten: 'Расчётных листов в книге пока нет.',
  when: (iso: string) => moment.format(new Date(iso)),
  justNow: 'только что',
  freshness: { current: 'данные с тех пор не менялись', outdated: 'данные или параметры с тех пор изменились' },
  outdated: (count: number) => `Данные или параметры изменились после расчёта ${counted(count, 'листа', 'листов', 'листов')}. Чтобы обновить, рассчитайте снова; сама надстройка ничего не пересчитывает.`,
  cancelHint: 'Расчёт можно отменить, пока не началась запись: книга останется какой была. Листы заменяются целиком и только готовыми.',
  run: 'Рассчитать',
  again: 'Рассчитать снова',
  cancel: 'Отменить',
  cancelling: 'Отменяем…',
  cannotCancel: 'Идёт запись: отменить уже нельзя.',
  cancelled: 'Расчёт отменён. Книга не изменена.',
  stages: { reading: 'Чтение книги', checking: 'Проверка данных', computing: 'Вычисление', 'laying-out': 'Подготовка листов', writing: 'Запись листов' },
  /** What the gallery of reports sets going, as far as it differs. */
  jobs: {
    reports: { cancelled: 'Сборка отменена. Листы отчётов остались какими были; строки, которые уже добавлены в ваши таблицы, остались в них.' },
    files: { stages: { 'laying-out': 'Подготовка файла', writing: 'Подготовка файла' }, cancelled: 'Подготовка файла отменена. Книга не изменена.' },
  },
  progress: (stage: string, share: number) => `${stage}: ${percent.format(share)}`,
};
