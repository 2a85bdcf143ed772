/** What is wrong in the user's data and what to do about it: a sentence for each code of an issue. */
import { pluralRu } from '../plural';

interface OfColumn {
  column: string;
  read: string;
}

const quoted = (text: string): string => (text === '' ? 'пустая ячейка' : `«${text}»`);

/** «35» → «0,35 или 35 %»: how a per cent typed as a plain number is to be written. */
const asShareOrPercent = (read: string): string => {
  const value = Number(read.replace(/\s/g, '').replace(',', '.'));
  const show = (number: number): string => number.toLocaleString('ru-RU', { maximumFractionDigits: 6 });
  return Number.isFinite(value) && value <= 100 ? `${show(value / 100)} или ${show(value)} %` : 'долю от 0 до 1 или проценты со знаком %';
};

/** «; ОГЭ математика, ЕГЭ русский язык и ещё 3». */
const MOST_LISTED = 4;
const listed = (names: readonly string[]): string => {
  if (names.length === 0) return '';
  const others = names.length - MOST_LISTED;
  return `; ${names.slice(0, MOST_LISTED).join(', ')}${others > 0 ? ` и ещё ${String(others)}` : ''}`;
};

const WHY_UNCLEAR = {
  'no-year': 'не сказано, какой это учебный год. Впишите его в заголовок столбцов, в строку над таблицей или в название листа.',
  'no-procedure': 'не сказано, какая это оценочная процедура. Впишите её в заголовок столбцов, в строку над таблицей или в название листа.',
  'no-participants': 'нет столбца с числом участников. Добавьте его.',
  'no-below': 'нет столбца, из которого видно, сколько участников ниже порога (отметок «2»). Добавьте его.',
  'two-meanings': 'заголовки столбцов можно понять по-разному. Сделайте их однозначными.',
} as const;

export const issues = {
  // a table as a whole
  'table-empty': ({ table }: { table: string }) => `В таблице «${table}» нет ни одной строки данных. Заполните её или удалите.`,
  'column-missing': ({ table, column }: { table: string; column: string }) => `В таблице «${table}» нет столбца «${column}». Добавьте его или назовите так подходящий столбец.`,
  'column-duplicate': ({ table, column }: { table: string; column: string }) => `В таблице «${table}» столбец «${column}» встречается ещё раз; этот не прочитан. Оставьте один или переименуйте лишний.`,
  'column-personal-data': ({ header }: { header: string }) => `Столбец «${header}» похож на персональные данные; он не читается. Удалите его: для расчёта имена не нужны.`,
  'mapping-lost': ({ table, sheet }: { table: string; sheet: string }) =>
    `Таблица «${table}» была указана на листе «${sheet}», но там её больше нет: лист удалён или переименован, или на нём не осталось нужных столбцов. Укажите её заново.`,
  'rows-below-table': ({ table, rows }: { table: string; rows: number }) =>
    `Сразу под таблицей Excel «${table}» есть ещё ${String(rows)} ${pluralRu(rows, 'заполненная строка, которая', 'заполненные строки, которые', 'заполненных строк, которые')} в неё не ${pluralRu(rows, 'входит', 'входят', 'входят')} и потому не ${pluralRu(rows, 'прочитана', 'прочитаны', 'прочитаны')}. Растяните таблицу за правый нижний угол.`,
  'example-row': ({ school }: { school: string }) => `Это строка-пример («${school}»), в расчёт она не входит. Очистите её, когда заполните таблицу.`,
  'layout-recognised': ({ table, rows, years, procedures }: { table: string; rows: number; years: readonly number[]; procedures: readonly string[] }) =>
    `Лист распознан по расположению столбцов и прочитан как «${table}»: ${String(rows)} ${pluralRu(rows, 'строка', 'строки', 'строк')}${listed(years.map(String))}${listed(procedures)}. Если это не так, укажите таблицу и столбцы сами в разделе «Данные».`,
  'layout-unclear': ({ table, why }: { table: string; why: 'no-year' | 'no-procedure' | 'no-participants' | 'no-below' | 'two-meanings' }) =>
    `Лист похож на таблицу «${table}», но не прочитан: ${WHY_UNCLEAR[why]} Или укажите таблицу и столбцы сами в разделе «Данные».`,
  // a cell
  'value-missing': ({ column }: { column: string }) => `Не заполнено: «${column}». Впишите значение.`,
  'value-error': ({ column, read }: OfColumn) => `В столбце «${column}» ошибка Excel ${read}. Исправьте формулу или впишите значение.`,
  'number-unreadable': ({ column, read }: OfColumn) => `«${column}»: ${quoted(read)} — не число. Запишите число; если данных нет, оставьте ячейку пустой или поставьте «н/д».`,
  'count-not-whole': ({ column, read }: OfColumn) => `«${column}»: ${quoted(read)} — не целое число. Укажите количество человек, а не долю или процент.`,
  'count-negative': ({ column, read }: OfColumn) => `«${column}»: ${quoted(read)} — количество не может быть отрицательным. Исправьте число.`,
  'share-out-of-range': ({ column, read }: OfColumn) => `«${column}»: ${quoted(read)} — доля должна быть от 0 до 1 (от 0 до 100 %). Исправьте значение.`,
  'share-looks-like-percent': ({ column, read }: OfColumn) => `«${column}»: доля ${read} больше 1: похоже на проценты. Запишите ${asShareOrPercent(read)}.`,
  'year-unreadable': ({ read }: { read: string }) => `Учебный год ${quoted(read)} не распознан. Запишите, например, 2020/2021 или год окончания: 2021.`,
  'flag-unreadable': ({ column, read }: OfColumn) => `«${column}»: ${quoted(read)} не распознано и считается как «нет». Запишите «да» или «нет».`,
  'class-unreadable': ({ read }: { read: string }) => `Класс ${quoted(read)} не распознан. Запишите класс от 1 до 11, например 4 или 4А; несколько классов — отдельными строками.`,
  'mark-out-of-range': ({ read }: { read: string }) => `Отметка ${quoted(read)} не распознана. Отметка — целое число от 2 до 5.`,
  'mark-missing': ({ procedure }: { procedure: string }) => `Нет отметки («${procedure}»): без неё не понять, преодолён ли порог. Впишите отметку от 2 до 5.`,
  'score-missing': ({ procedure }: { procedure: string }) => `Нет балла («${procedure}»): без него не понять, преодолён ли минимальный порог. Впишите балл от 0 до 100.`,
  'participant-category-unknown': ({ column, read }: { column: string; read: string }) => `«${column}»: категория ${quoted(read)} неизвестна, участник учтён. Известны ВТГ (учитываются), ВПЛ и СПО (не учитываются).`,
  'exam-stage-unknown': ({ column, read }: { column: string; read: string }) => `«${column}»: не понято ${quoted(read)}, результат учтён. Понятны «основной», «досрочный», 1 (учитываются), «пересдача», «дополнительный», «сентябрь», 2 (не учитываются).`,
  'score-out-of-range': ({ read }: { read: string }) => `Балл ${quoted(read)} вне шкалы. Укажите балл от 0 до 100.`,
  'procedure-not-in-rule': ({ procedure }: { procedure: string }) =>
    `Процедура «${procedure}» не отнесена ни к одной из девяти, по которым выявляют ШНОР, и в выявлении не участвует. Если это одна из них, укажите предмет и класс или уровень: «ВПР математика 5», «ЕГЭ математика базовая».`,
  // a row
  'school-unknown': ({ school, suggestion }: { school: string; suggestion: string | null }) =>
    suggestion === null
      ? `Школы «${school}» нет в таблице «Школы». Добавьте её туда или исправьте название.`
      : `Школы «${school}» нет в таблице «Школы». Возможно, это «${suggestion}»: исправьте название или добавьте школу.`,
  'school-duplicate': ({ school, first }: { school: string; first: string }) => `Школа «${school}» уже есть в ячейке ${first}; вторая строка не учтена. Удалите повтор или укажите разные коды.`,
  'school-name-ambiguous': ({ school }: { school: string }) => `Название «${school}» подходит нескольким школам. Укажите код школы.`,
  'code-name-conflict': ({ code, school }: { code: string; school: string }) => `Код ${code} и название «${school}» указывают на разные школы. Исправьте код или название.`,
  'parent-unknown': ({ parent }: { parent: string }) => `Головной организации «${parent}» нет в таблице «Школы»; филиал учтён отдельно. Исправьте название или добавьте школу.`,
  'part-above-whole': ({ part, whole, partValue, wholeValue }: { part: string; whole: string; partValue: number; wholeValue: number }) =>
    `«${part}» (${String(partValue)}) больше, чем «${whole}» (${String(wholeValue)}). Проверьте оба числа.`,
  'whole-is-zero': ({ whole }: { whole: string }) => `«${whole}» — ноль: доли вычислить нельзя. Впишите количество или оставьте строку пустой.`,
  'percent-not-whole': ({ column, read, participants }: OfColumn & { participants: number }) =>
    `«${column}»: ${quoted(read)} — такого процента не бывает, если участников ${String(participants)}: целого числа человек не получается. Проверьте процент и число участников.`,
  'percent-or-share': ({ column, read }: OfColumn) =>
    `«${column}»: ${quoted(read)} — неясно, процент это или доля. Запишите со знаком %, например «12,5 %», или впишите количество человек.`,
  'percent-rounded': ({ column, read, participants, taken, from, to }: OfColumn & { participants: number; taken: number; from: number; to: number }) =>
    `«${column}»: ${quoted(read)} при числе участников ${String(participants)} — это от ${String(from)} до ${String(to)} человек; взято ближайшее, ${String(taken)}. Впишите количество человек или процент с большим числом знаков.`,
  'marks-sum-differs': ({ sum, participants }: { sum: number; participants: number }) =>
    `Отметок 2, 3, 4 и 5 в сумме ${String(sum)}, а участников указано ${String(participants)}. Взято указанное число участников; проверьте отметки.`,
  'row-duplicate': ({ first }: { first: string }) => `Такая строка уже есть: ячейка ${first}; эта не учтена. Оставьте одну из двух.`,
  'class-counted-twice': ({ className, first }: { className: string; first: string }) =>
    `Класс ${className}: в ячейке ${first} уже есть эта параллель — целиком или по классам, и ученики были бы посчитаны дважды; строка не учтена. Оставьте или строку параллели, или строки классов.`,
  'levels-sum-differs': ({ sum, participants }: { sum: number; participants: number }) =>
    `По четырём уровням в сумме ${String(sum)}, а участников указано ${String(participants)}. Доли считаются от суммы уровней; проверьте числа.`,
  'penalty-out-of-range': ({ read, lowest }: { read: string; lowest: number }) =>
    `Балл ${quoted(read)}: отрицательный максимум значит, что это штраф, от ${String(lowest)} до 0. Исправьте балл или максимум.`,
  'no-participants': () => 'Участников нет: результат не участвует в расчёте. Если участники были, впишите их число.',
  'primary-with-results': ({ school, procedure }: { school: string; procedure: string }) =>
    `«${school}» — начальная школа, а указан результат «${procedure}», которого в начальной школе не бывает. Проверьте вид школы и название процедуры.`,
  'aggregate-differs': (data: { procedure: string; year: number; participants: number; below: number; aggregatedParticipants: number; aggregatedBelow: number }) =>
    `«${data.procedure}», ${String(data.year)}: указано участников ${String(data.participants)}, ниже порога ${String(data.below)}; по таблице «Участники» — ${String(data.aggregatedParticipants)} и ${String(data.aggregatedBelow)}. Взято из «Участников»; сверьте таблицы.`,
  'isbsh-share-missing': ({ school, year, column }: { school: string; year: number; column: string }) =>
    `«${school}», ${String(year)}: нет значения «${column}», поэтому ИСБШ не вычисляется. Впишите значение.`,
  'risk-parameter-unknown': ({ read }: { read: string }) =>
    `Параметр риска ${quoted(read)} не распознан. Укажите номер от 1.1 до 10.3 текстом (иначе Excel может превратить 2.1 в дату) или название параметра.`,
  'risk-value-out-of-scale': ({ parameter, read, scale }: { parameter: string; read: string; scale: string }) =>
    `Параметр ${parameter}: значение ${quoted(read)} вне шкалы ${scale}. Исправьте значение или задайте шкалу в таблице «Параметры»: «Шкала ${parameter}».`,
  'risk-scale-assumed-share': ({ parameter }: { parameter: string }) =>
    `Параметр ${parameter}: все значения от 0 до 1, поэтому они прочитаны как доли, а не как оценки 1–5. Чтобы задать шкалу самим, добавьте в «Параметры» строку «Шкала ${parameter}».`,
  'risk-factor-unknown': ({ read }: { read: string }) => `Фактор риска ${quoted(read)} не распознан. Укажите номер от 1 до 10 или название фактора.`,
  'risk-level-unknown': ({ read }: { read: string }) => `Значимость ${quoted(read)} не распознана. Запишите «высокая», «средняя» или «низкая».`,
  // «Изменения школ»
  'change-kind-unknown': ({ read }: { read: string }) =>
    `Не распознано, что произошло: ${quoted(read)}. Запишите одно из: «переименована», «присоединена», «слияние», «стала филиалом», «перешла в другой муниципалитет»; о двух событиях — две строки.`,
  'successor-unknown': ({ school, suggestion }: { school: string; suggestion: string | null }) =>
    `Школы «${school}» нет в таблице «Школы», и другие строки изменений к ней не ведут; строка не учтена. ${suggestion === null ? 'Исправьте название (можно указать код) или добавьте школу.' : `Возможно, это «${suggestion}»: исправьте название или добавьте школу.`}`,
  'change-circle': ({ school }: { school: string }) =>
    `Изменения ведут по кругу: от школы «${school}» они возвращаются к ней же; строка не учтена. Если школе вернули прежнее название, оставьте одну строку — от промежуточного названия к нынешнему.`,
  'change-to-itself': ({ school }: { school: string }) => `«Было» и «Стало» — одна и та же школа «${school}»; строка не учтена. Исправьте одно из названий или укажите прежний код.`,
  'change-contradiction': ({ former, first }: { former: string; first: string }) =>
    `О школе «${former}» сказано по-разному: здесь и в ячейке ${first}; обе строки не учтены. Оставьте одну; если это разные школы, различите их прежними кодами.`,
  'former-name-taken': ({ former, school, place }: { former: string; school: string; place: string }) =>
    `Прежнее название «${former}» сейчас у школы «${school}» (${place}): строки прошлых лет с этим названием относятся к ней. Если это та же школа, удалите её строку из «Школы»; если другая — укажите прежний код здесь и в данных прошлых лет.`,
  'former-code-taken': ({ code, school }: { code: string; school: string }) => `Прежний код ${code} сейчас у школы «${school}»: по нему прежняя школа не ищется, только по названию. Исправьте код или очистите ячейку.`,
  'former-school-listed': ({ former, school, place }: { former: string; school: string; place: string }) =>
    `Школа «${former}» ещё стоит в таблице «Школы» (${place}), но присоединена к школе «${school}»: отдельно она не показана, её результаты прошлых лет сложены с результатами этой школы.`,
  'filial-head-differs': ({ former, school, head }: { former: string; school: string; head: string }) =>
    `«${former}» стала филиалом школы «${school}», а в таблице «Школы» её головная организация — «${head}»; учтено то, что в «Школы». Исправьте одно из двух.`,
  'move-without-change': ({ school, municipality }: { school: string; municipality: string }) =>
    `Школа «${school}» перешла из муниципалитета «${municipality}», но и в таблице «Школы» стоит он же. Укажите там нынешний муниципалитет.`,
  'former-row-late': ({ former, school, year, from }: { former: string; school: string; year: number; from: number }) =>
    `Строка за ${String(year - 1)}/${String(year)} — о школе «${former}», которая с ${String(from - 1)}/${String(from)} учебного года в составе школы «${school}»; строка не учтена. Исправьте учебный год здесь или в «Изменениях школ», либо запишите строку на школу «${school}».`,
  'former-rows-aside': ({ former, school, rows }: { former: string; school: string; rows: number }) =>
    `Риски и показатели школы «${former}» (${String(rows)} ${pluralRu(rows, 'строка', 'строки', 'строк')}) не складываются с чужими: у школы «${school}» учтены только собственные.`,
  'indicator-unknown': ({ read }: { read: string }) => `Показателя ${quoted(read)} нет в перечне; строка не прочитана. Впишите код из перечня, например ОО-5.2.1.`,
  'indicator-of-municipality': ({ indicator }: { indicator: string }) => `${indicator} — показатель муниципалитета, а в строке названа школа. Очистите ячейку «Школа» или исправьте код.`,
  'indicator-value-unreadable': ({ indicator, read, form }: { indicator: string; read: string; form: 'yesNo' | 'realisation' }) =>
    `Показатель ${indicator}: ${quoted(read)} не распознано. ${form === 'yesNo' ? 'Запишите «да» или «нет».' : 'Запишите: не реализовывалась, менее 25 %, 25–50 %, 51–75 %, более 75 % или в полном объёме.'}`,
  'template-part-unknown': ({ read, known }: { read: string; known: readonly string[] }) =>
    `Части справки ${quoted(read)} нет; строка в справку не вошла. Выберите из списка: ${known.join('; ')}.`,
  'template-placeholder-unknown': ({ read, like }: { read: string; like: readonly string[] }) =>
    `В тексте справки стоит {${read}} — такого обозначения нет; абзац в справку не вошёл. Похожие: ${like.map((name) => `{${name}}`).join(', ')}. Слово в фигурных скобках заменяется цифрой или выводом; для простого текста уберите скобки.`,
  // планы: «Дорожная карта», «Управленческие решения»
  'progress-unreadable': ({ column, read }: { column: string; read: string }) =>
    `«${column}»: ${quoted(read)} не распознано, степень выполнения считается неуказанной. Запишите процент (50 %), «не начато», «в работе» или «выполнено».`,
  'term-unreadable': ({ column, read }: { column: string; read: string }) =>
    `«${column}»: из ${quoted(read)} дни не узнать, срок не отслеживается. Запишите дату (15.05.2026), месяц («май 2026», «сентябрь–декабрь») или «в течение года».`,
  'term-year-assumed': ({ read, year }: { read: string; year: number }) =>
    `В сроке ${quoted(read)} нет года: он отнесён к ${String(year - 1)}/${String(year)} учебному году; так же прочитаны другие сроки без года. Чтобы не зависеть от этого, впишите год.`,
  'term-year-unknown': ({ column, read }: { column: string; read: string }) => `«${column}»: в сроке ${quoted(read)} нет года, и узнать его неоткуда; срок не отслеживается. Впишите год.`,
  'term-inside': ({ column, read }: { column: string; read: string }) =>
    `«${column}»: в сроке ${quoted(read)} одна часть целиком внутри другой. Проверьте, нет ли опечатки: например, «январь–декабрь» вместо «декабрь–январь».`,
  'term-reversed': ({ start, end }: { start: string; end: string }) => `Окончание (${end}) раньше начала (${start}): срок не отслеживается. Исправьте одно из двух.`,
  'measure-kind-unknown': ({ read, known }: { read: string; known: readonly string[] }) => `Вид меры ${quoted(read)} не распознан, в перечне шести видов строка не учтена. Выберите из списка: ${known.join(', ')}.`,
  'decision-indicator-unknown': ({ read }: { read: string }) =>
    `Показатель ${quoted(read)} не распознан: эффект решения не рассчитан. Впишите процедуру («ОГЭ математика»), «ИСБШ», «Фактор 2» или очистите ячейку — тогда берутся все девять процедур вместе.`,
  'basis-unknown': ({ read }: { read: string }) =>
    `Основание ${quoted(read)} не распознано. Запишите, например, «Фактор 2», «Низкий результат: математика», «Снижение результатов»; несколько — через точку с запятой.`,
  'measure-code-duplicate': ({ code, first }: { code: string; first: string }) => `Код меры «${code}» уже есть в ячейке ${first}; эта мера не учтена. Дайте ей свой код.`,
  'months-unreadable': ({ read }: { read: string }) => `Месяцы ${quoted(read)} не распознаны, срок не указан. Запишите, например, «сентябрь», «октябрь–декабрь» или «в течение учебного года».`,
  'choice-unknown': ({ column, read, known }: OfColumn & { known: readonly string[] }) => `«${column}»: ${quoted(read)} не распознано и не учтено. Выберите: ${known.join(', ')}.`,
  'setting-unknown': ({ read }: { read: string }) => `Параметр расчёта «${read}» неизвестен и не действует. Исправьте название или удалите строку.`,
  'setting-unreadable': ({ setting, read }: { setting: string; read: string }) => `«${setting}»: значение ${quoted(read)} не распознано и не действует. Исправьте его.`,
  'setting-memory-unreadable': ({ setting, read }: { setting: string; read: string }) =>
    `В книге сохранено значение параметра «${setting}», которое не распознано и не действует: ${quoted(read)}. Задайте этот параметр заново.`,
};
