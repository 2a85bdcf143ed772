/** What is said of copies of a workbook: the public one and the one without the add-in. */
import { counted } from '../numbers';

const numbers = (count: number): string => counted(count, 'число', 'числа', 'чисел');

interface Suspect {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

const at = ({ sheet, address }: Suspect): string => `лист «${sheet}», ячейка ${address}`;

export const copies = {
  unusable: 'Копия не сделана: рассчитывать нечего.',
  personal: {
    refused: (count: number): string => `Публичная копия не сделана: ${counted(count, 'запись похожа', 'записи похожи', 'записей похожи')} на сведения о людях. Проверьте, откуда они взяты (обычно со листа «Школы»), исправьте и повторите.`,
    name: (suspect: Suspect): string => `Похоже на имя человека: «${suspect.text}» (${at(suspect)}).`,
    phone: (suspect: Suspect): string => `Похоже на телефон: «${suspect.text}» (${at(suspect)}).`,
    email: (suspect: Suspect): string => `Похоже на адрес электронной почты: «${suspect.text}» (${at(suspect)}).`,
    snils: (suspect: Suspect): string => `Похоже на СНИЛС: «${suspect.text}» (${at(suspect)}).`,
    responsible: (suspect: Suspect): string => `То же записано в столбце куратора или наставника: «${suspect.text}» (${at(suspect)}).`,
    school: (suspect: Suspect): string => `Название школы: «${suspect.text}» (${at(suspect)}).`,
  },
  public: {
    hidden: (hidden: number, shown: number): string =>
      hidden === 0 ? `Показаны все ${numbers(shown)}: скрывать ничего не потребовалось.` : `Показано ${numbers(shown)}, скрыто ${numbers(hidden)}; почему, сказано на листе «О публичной копии».`,
    clean: 'Формул, связей, скрытых листов и сведений, похожих на сведения о людях, в копии нет.',
    replace: 'Публикуйте одну копию за год: по разнице двух копий можно узнать то, что в каждой скрыто.',
  },
  plain: {
    fileName: (name: string): string => `${name} (без надстройки)`,
    unreadable: (why: string): string => `Файл книги не прочитан: ${why}`,
    sheets: (count: number): string => `${counted(count, 'расчётный лист записан', 'расчётных листа записаны', 'расчётных листов записаны')} обычными формулами.`,
    kept: (count: number): string => (count === 0 ? 'Других формул с функциями SHNOR в книге не было.' : `${counted(count, 'формула', 'формулы', 'формул')} с функциями SHNOR ${count === 1 ? 'заменена' : 'заменены'} значениями; где, сказано на листе «О копии».`),
    names: (names: readonly string[]): string => `В именах книги остались функции SHNOR, которые без надстройки не считаются: ${names.join(', ')}.`,
    sheetName: 'О копии',
    title: 'О копии без надстройки',
    subtitle: 'Эта книга открывается и пересчитывается без надстройки «Мониторинг ШНОР»',
    provenance: (made: Date): string => `Копия сделана ${new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(made)}.`,
    about: [
      'Расчётные листы пересчитываются обычными формулами Excel. Новые строки исходных таблиц и изменённые параметры в них не войдут: для этого рассчитайте исходную книгу надстройкой и сделайте копию снова.',
      'Листы, которые заполняли вы, оставлены как были. Формулы с функциями SHNOR на них заменены значениями: без надстройки эти функции дали бы #ИМЯ?.',
      'Из книги убрано то, что надстройка в ней запоминает: настройки панели и указанные вами таблицы.',
    ],
    replacedTitle: 'Формулы, замененные значениями',
    columns: { sheet: 'Лист', address: 'Ячейка', formula: 'Была формула', value: 'Оставлено значение' },
    nothingReplaced: 'Формул с функциями SHNOR на ваших листах не было',
    cut: (shown: number, all: number): string => `Показаны первые ${String(shown)} из ${String(all)}.`,
  },
};
