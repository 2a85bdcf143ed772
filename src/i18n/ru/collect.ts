/** Collecting from schools: what is wrong with what came and what to do about it, and the journal that is kept in the workbook. */
import { pluralRu } from '../plural';

const quoted = (text: string): string => (text === '' ? 'пустая ячейка' : `«${text}»`);

export const collect = {
  /** A sentence for each code of a problem with what came. */
  problems: {
    'not-a-workbook': () => 'Это не книга Excel и не таблица CSV. Попросите прислать файл в формате «Книга Excel (.xlsx)».',
    'locked-file': () => 'Файл закрыт паролем: прочитать его нельзя. Попросите прислать его без пароля.',
    'empty-file': () => 'Файл пуст. Скорее всего, он не загрузился целиком: попросите прислать его ещё раз.',
    'nothing-to-read': () => 'В файле нет ничего для этой книги: ни формы, ни таблицы с названиями школ. Проверьте, тот ли это файл.',
    'form-version-old': ({ version, current }: { version: number; current: number }) =>
      `Это прежний вид формы (${String(version)}, сейчас ${String(current)}). Прочитано то, что в ней есть; чего в ней не было, запросите у школы.`,
    'form-version-new': ({ version, current }: { version: number; current: number }) =>
      `Форма сделана более новой надстройкой (вид ${String(version)}, здесь известен ${String(current)}). Обновите надстройку, чтобы прочитать её целиком.`,
    'form-mark-damaged': () => 'Скрытая отметка формы испорчена: форму узнали по её листам. Проверьте школу и учебный год.',
    'form-empty': ({ school }: { school: string }) => `Форма не заполнена: ${school}. Напомните школе.`,
    'form-year-differs': ({ year, wanted }: { year: number; wanted: number }) =>
      `Форма за ${String(year - 1)}/${String(year)} учебный год, а собираются данные за ${String(wanted - 1)}/${String(wanted)}. Если нужен тот год, выберите его; иначе запросите форму за нужный.`,
    'form-duplicate': ({ school, other }: { school: string; other: string }) => `Есть ещё один файл той же школы (${school}): «${other}». Где ответы расходятся, выберите одно значение.`,
    'form-school-unknown': ({ school }: { school: string }) => `Школы ${quoted(school)} нет в таблице «Школы». Добавьте её туда или исправьте название в форме.`,
    'form-school-differs': ({ marked, written }: { marked: string; written: string }) =>
      `Форма сделана для другой школы: ${marked}, а вписано ${quoted(written)}. Уточните, чьи это данные, и исправьте название в форме.`,
    'form-sheet-renamed': ({ was, now }: { was: string; now: string }) => `Лист формы «${was}» переименован в «${now}»; он прочитан.`,
    'form-sheet-missing': ({ sheet }: { sheet: string }) => `В форме нет листа «${sheet}»: эти данные не прочитаны. Попросите школу заполнить форму заново.`,
    'form-column-missing': ({ sheet, column }: { sheet: string; column: string }) => `На листе «${sheet}» формы нет столбца «${column}»: его данные не прочитаны. Попросите школу заполнить форму заново.`,
    'form-row-missing': ({ field }: { field: string }) => `В форме нет строки «${field}»: этот ответ не прочитан. Запросите его у школы.`,
    'field-unreadable': ({ field, read }: { field: string; read: string }) => `«${field}»: ответ ${quoted(read)} не распознан. Уточните его у школы.`,
    'field-out-of-range': ({ field, read }: { field: string; read: string }) => `«${field}»: ответ ${quoted(read)} вне допустимых границ. Уточните его у школы.`,
    'part-above-whole': ({ part, whole, partValue, wholeValue }: { part: string; whole: string; partValue: number; wholeValue: number }) =>
      `«${part}» (${String(partValue)}) больше, чем «${whole}» (${String(wholeValue)}). Уточните оба числа у школы.`,
    'row-school-unknown': ({ school, suggestion }: { school: string; suggestion: string | null }) =>
      suggestion === null
        ? `Школы ${quoted(school)} нет в таблице «Школы»: строка не прочитана. Добавьте школу или исправьте название.`
        : `Школы ${quoted(school)} нет в таблице «Школы»: строка не прочитана. Возможно, это «${suggestion}»: исправьте название или подтвердите, что это одна школа.`,
    'answer-superseded': ({ school, last }: { school: string; last: string }) => `Школа ${quoted(school)} ответила ещё раз: учтён последний ответ, ячейка ${last}, а этот нет.`,
    'row-of-municipality': ({ indicator }: { indicator: string }) => `Показатель ${indicator} относится ко всему муниципалитету, а здесь сравниваются данные школ: перенесите его на лист «Показатели» сами.`,
    'table-not-merged': ({ table, rows }: { table: string; rows: number }) =>
      `В файле есть таблица «${table}» (${String(rows)} ${pluralRu(rows, 'строка', 'строки', 'строк')}). Такие таблицы не сравниваются по строкам: скопируйте её строки на лист «${table}» своей книги сами.`,
    'read-issue': ({ message }: { message: string }) => message,
  },
  journal: {
    title: 'Журнал сбора: что и откуда внесено в эту книгу.',
    guide: 'Строки добавляет надстройка, когда вносит принятые вами значения. В расчёте журнал не участвует.',
    columns: {
      when: { header: 'Когда', hint: 'Когда значение внесено в книгу.' },
      who: { header: 'Кто', hint: 'Кто заполнил форму или анкету, если это в ней сказано.' },
      file: { header: 'Файл', hint: 'Из какого файла взято значение.' },
      school: { header: 'Школа', hint: 'О какой школе значение.' },
      table: { header: 'Таблица', hint: 'В какую таблицу внесено значение.' },
      year: { header: 'Учебный год', hint: 'За какой учебный год значение.' },
      what: { header: 'Показатель', hint: 'Что внесено: столбец таблицы, а где нужно, процедура, параметр или показатель.' },
      was: { header: 'Было', hint: 'Что стояло в ячейке раньше; пусто, если ничего.' },
      becomes: { header: 'Стало', hint: 'Что внесено.' },
      cell: { header: 'Ячейка', hint: 'Где это значение стояло сразу после внесения.' },
    },
  },
};
