interface Failure {
  /** The sheet's name, where it is known. */
  readonly sheet: string | null;
  /** Excel's own words, untranslated; "" when Excel was not asked. */
  readonly detail: string;
}

const ofSheet = (sheet: string | null): string => (sheet === null ? '' : ` «${sheet}»`);
const inBrackets = (detail: string): string => (detail === '' ? '' : ` (ответ Excel: ${detail})`);

/** What the use cases say when a job cannot be done: what happened, what became of the workbook, what to do. */
export const app = {
  problems: {
    'cell-editing': () => 'Excel ждёт, пока закончится ввод в ячейку. Нажмите Enter или Esc и повторите.',
    'sheet-protected': ({ sheet }: Failure) => `Расчётный лист${ofSheet(sheet)} защищён. Снимите защиту (вкладка «Рецензирование») и повторите. Ничего не записано.`,
    'workbook-protected': () => 'Структура книги защищена: добавить листы нельзя. Снимите защиту книги (вкладка «Рецензирование») и повторите. Ничего не записано.',
    'access-denied': ({ detail }: Failure) => `Excel не разрешил изменить книгу: она открыта только для чтения или защищена. Сохраните копию или снимите защиту и повторите${inBrackets(detail)}.`,
    'too-large': ({ sheet, detail }: Failure) => `Данных${sheet === null ? '' : ` листа «${sheet}»`} больше, чем Excel принимает за один раз${inBrackets(detail)}. Прежние листы остались как были. Разделите книгу, например по муниципалитетам.`,
    'sheet-too-large': ({ sheet }: Failure) => `Лист${ofSheet(sheet)} занимает больше ста миллионов ячеек: скорее всего, далеко от таблицы осталась случайная запись. Нажмите на этом листе Ctrl+End, удалите лишние строки и столбцы, сохраните книгу и прочитайте её снова. В книге ничего не изменено.`,
    'not-answering': ({ detail }: Failure) => `Excel не отвечает или занят другой работой. Подождите и повторите; если не поможет, сохраните книгу и перезапустите Excel${inBrackets(detail)}.`,
    'not-supported': ({ detail }: Failure) => `Эта версия Excel не умеет того, что нужно надстройке. Нужен Excel 2021 или новее, Microsoft 365 или Excel в браузере${inBrackets(detail)}.`,
    'cells-changed': ({ sheet }: Failure) => `Ячейки${sheet === null ? '' : ` листа «${sheet}»`} с тех пор изменились, поэтому надстройка их не тронула: ничего не записано. Проверьте книгу снова.`,
    'no-room-below': ({ sheet }: Failure) => `Под таблицей${sheet === null ? '' : ` на листе «${sheet}»`} нет места для новых строк: там строка итогов или другие данные. Освободите строки под таблицей или вставьте в неё пустые и повторите. Ничего не записано.`,
    'two-values': ({ sheet }: Failure) => `Для одной и той же ячейки${sheet === null ? '' : ` таблицы «${sheet}»`} отмечены два разных значения. Оставьте одно и повторите. Ничего не записано.`,
    'merge-incomplete': ({ detail }: Failure) => `Excel прервал запись на полпути, и вернуть прежние значения не удалось${inBrackets(detail)}. Сравните файлы с книгой ещё раз: то, что уже записано, будет показано как совпадающее.`,
    'input-sheet-protected': ({ sheet }: Failure) => `Лист${ofSheet(sheet)} защищён от изменений. Снимите защиту (вкладка «Рецензирование») и повторите. Ничего не записано.`,
    'no-cell-selected': () => 'Выделена не ячейка, а диаграмма или рисунок. Щёлкните нужную ячейку и повторите. Ничего не записано.',
    'sheet-gone': ({ sheet }: Failure) => `Листа${ofSheet(sheet)} в книге больше нет: его удалили или переименовали. Прочитайте книгу снова.`,
    'sheet-hidden': ({ sheet }: Failure) => `Лист${ofSheet(sheet)} скрыт. Покажите его (правая кнопка на ярлычках листов, «Показать») и повторите.`,
    cancelled: () => 'Отменено. Книга не изменена.',
    unexpected: ({ detail }: Failure) => `Excel не выполнил команду${inBrackets(detail)}. Повторите; если ошибка останется, сообщите её текст тому, кто устанавливал надстройку.`,
  },
  /** Why nothing can be computed from a workbook. */
  unusable: {
    'no-schools-table': 'Не найден лист «Школы» со столбцом «Школа»: без списка школ нельзя понять, чьи это данные.',
    'no-usable-schools': 'На листе «Школы» нет ни одной пригодной строки. Что в них не так, сказано ниже.',
    'no-data-tables': 'Школы найдены, но пригодных данных о них нет: нужна хотя бы одна верная строка на одном из листов «Результаты», «Участники», «Соцпаспорт», «Риски», «Рисковый профиль», «Списки», «Грамотность», «Профилактика».',
  },
  remarks: {
    yearWithoutResults: ({ year, years }: { readonly year: number; readonly years: readonly number[] }) =>
      `Выбран ${year} год, но результатов процедур за него в книге нет (есть за ${years.join(', ')}): перечень ШНОР по нему не составить.`,
  },
  /** Added to a generated sheet's name when a sheet of the user's has it. */
  takenSuffix: (attempt: number): string => (attempt === 1 ? ' (расчёт)' : ` (расчёт ${attempt})`),
  /** Where the file of the workbook cannot be had. */
  copyByHand: 'Здесь Excel не отдаёт надстройке файл книги. Копию можно сделать вручную: выберите способ записи «обычные формулы Excel», рассчитайте книгу и сохраните её под другим именем.',
};
