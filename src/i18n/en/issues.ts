import { pluralEn } from '../plural';
import type { Texts } from '../texts';

const quoted = (text: string): string => (text === '' ? 'an empty cell' : `“${text}”`);

/** "35" → "0.35 or 35 %": how a per cent typed as a plain number is to be written. */
const asShareOrPercent = (read: string): string => {
  const value = Number(read.replace(/\s/g, '').replace(',', '.'));
  const show = (number: number): string => number.toLocaleString('en-US', { maximumFractionDigits: 6 });
  return Number.isFinite(value) && value <= 100 ? `${show(value / 100)} or ${show(value)} %` : 'a share from 0 to 1, or per cent with the % sign';
};

/** "; ОГЭ математика, ЕГЭ русский язык and 3 more". */
const MOST_LISTED = 4;
const listed = (names: readonly string[]): string => {
  if (names.length === 0) return '';
  const others = names.length - MOST_LISTED;
  return `; ${names.slice(0, MOST_LISTED).join(', ')}${others > 0 ? ` and ${String(others)} more` : ''}`;
};

const WHY_UNCLEAR: Readonly<Record<'no-year' | 'no-procedure' | 'no-participants' | 'no-below' | 'two-meanings', string>> = {
  'no-year': 'nothing says which school year it is. Write it into the header, a row above the table, or the name of the sheet.',
  'no-procedure': 'nothing says which procedure it is. Write it into the header, a row above the table, or the name of the sheet.',
  'no-participants': 'no column holds the number of participants. Add one.',
  'no-below': 'no column tells how many participants are below the threshold (marks “2”). Add one.',
  'two-meanings': 'the headers can be understood in more than one way. Make them unambiguous.',
};

export const issues: Texts['issues'] = {
  'table-empty': ({ table }) => `The table “${table}” has no rows of data. Fill it in or delete it.`,
  'column-missing': ({ table, column }) => `The table “${table}” has no column “${column}”. Add it, or give that name to the right column.`,
  'column-duplicate': ({ table, column }) => `The table “${table}” has the column “${column}” once more; this one was not read. Keep one, or rename the other.`,
  'column-personal-data': ({ header }) => `The column “${header}” looks like personal data; it is not read. Delete it: names are never needed.`,
  'mapping-lost': ({ table, sheet }) =>
    `The table “${table}” was pointed at on the sheet “${sheet}” but is no longer there: the sheet was deleted or renamed, or lost the columns that are needed. Point at it again.`,
  'rows-below-table': ({ table, rows }) =>
    `Right below the Excel table “${table}” there ${pluralEn(rows, 'is', 'are')} ${String(rows)} more filled ${pluralEn(rows, 'row that does', 'rows that do')} not belong to it and ${pluralEn(rows, 'was', 'were')} not read. Drag the table’s lower right corner down over ${pluralEn(rows, 'it', 'them')}.`,
  'example-row': ({ school }) => `This is an example row (“${school}”); it is not counted. Clear it when you have filled in the table.`,
  'layout-recognised': ({ table, rows, years, procedures }) =>
    `The sheet was recognised by its layout and read as “${table}”: ${String(rows)} ${pluralEn(rows, 'row', 'rows')}${listed(years.map(String))}${listed(procedures)}. If that is wrong, point at the table and its columns yourself under “Data”.`,
  'layout-unclear': ({ table, why }) => `The sheet looks like the table “${table}” but was not read: ${WHY_UNCLEAR[why]} Or point at the table and its columns yourself under “Data”.`,
  'value-missing': ({ column }) => `Not filled in: “${column}”. Enter a value.`,
  'value-error': ({ column, read }) => `“${column}” holds the Excel error ${read}. Correct the formula or enter a value.`,
  'number-unreadable': ({ column, read }) => `“${column}”: ${quoted(read)} is not a number. Enter a number; if there are no data, leave the cell blank or write «н/д».`,
  'count-not-whole': ({ column, read }) => `“${column}”: ${quoted(read)} is not a whole number. Enter how many people, not a share or per cent.`,
  'count-negative': ({ column, read }) => `“${column}”: ${quoted(read)}: a count cannot be negative. Correct the number.`,
  'share-out-of-range': ({ column, read }) => `“${column}”: ${quoted(read)}: a share must be from 0 to 1 (0 to 100 %). Correct the value.`,
  'share-looks-like-percent': ({ column, read }) => `“${column}”: the share ${read} is above 1 and looks like per cent. Write ${asShareOrPercent(read)}.`,
  'year-unreadable': ({ read }) => `The school year ${quoted(read)} cannot be read. Write, for example, 2020/2021 or the year in which it ends: 2021.`,
  'flag-unreadable': ({ column, read }) => `“${column}”: ${quoted(read)} cannot be read and is taken for “no”. Write «да» (yes) or «нет» (no).`,
  'class-unreadable': ({ read }) => `The class ${quoted(read)} cannot be read. Enter a class from 1 to 11, such as 4 or 4А; several classes go into rows of their own.`,
  'mark-out-of-range': ({ read }) => `The mark ${quoted(read)} cannot be read. A mark is a whole number from 2 to 5.`,
  'mark-missing': ({ procedure }) => `There is no mark (“${procedure}”): whether the threshold was reached cannot be told. Enter a mark from 2 to 5.`,
  'score-missing': ({ procedure }) => `There is no score (“${procedure}”): whether the minimum was reached cannot be told. Enter a score from 0 to 100.`,
  'participant-category-unknown': ({ column, read }) => `“${column}”: the category ${quoted(read)} is not known, the participant is counted. Known are ВТГ (counted), ВПЛ and СПО (not counted).`,
  'exam-stage-unknown': ({ column, read }) => `“${column}”: ${quoted(read)} is not understood, the result is counted. Understood are «основной», «досрочный», 1 (counted), «пересдача», «дополнительный», «сентябрь», 2 (not counted).`,
  'score-out-of-range': ({ read }) => `The score ${quoted(read)} is off the scale. Enter a score from 0 to 100.`,
  'procedure-not-in-rule': ({ procedure }) =>
    `The procedure “${procedure}” was not recognised as one of the nine that decide on low results, and takes no part in the rule. If it is one of them, name the subject and the class or level: «ВПР математика 5», «ЕГЭ математика базовая».`,
  'school-unknown': ({ school, suggestion }) =>
    suggestion === null
      ? `The school “${school}” is not in the table «Школы». Add it there, or correct the name.`
      : `The school “${school}” is not in the table «Школы». Perhaps it is “${suggestion}”: correct the name, or add the school.`,
  'school-duplicate': ({ school, first }) => `The school “${school}” stands in cell ${first} already; the second row is not counted. Delete one, or give them different codes.`,
  'school-name-ambiguous': ({ school }) => `The name “${school}” fits several schools. Give the school’s code.`,
  'code-name-conflict': ({ code, school }) => `The code ${code} and the name “${school}” mean different schools. Correct the code or the name.`,
  'parent-unknown': ({ parent }) => `The head organisation “${parent}” is not in the table «Школы»; the filial is counted apart. Correct the name, or add the school.`,
  'part-above-whole': ({ part, whole, partValue, wholeValue }) => `“${part}” (${String(partValue)}) is greater than “${whole}” (${String(wholeValue)}). Check both numbers.`,
  'whole-is-zero': ({ whole }) => `“${whole}” is zero: no shares can be computed. Enter the number, or leave the row blank.`,
  'percent-not-whole': ({ column, read, participants }) =>
    `“${column}”: ${quoted(read)}: no whole number of ${String(participants)} participants is this per cent. Check the per cent and the number of participants.`,
  'percent-or-share': ({ column, read }) => `“${column}”: ${quoted(read)}: a per cent or a share? Write it with the % sign, for example “12.5 %”, or enter how many people.`,
  'percent-rounded': ({ column, read, participants, taken, from, to }) =>
    `“${column}”: ${quoted(read)} of ${String(participants)} participants is anything from ${String(from)} to ${String(to)} people; the nearest, ${String(taken)}, was taken. Enter how many people, or the per cent with more digits.`,
  'marks-sum-differs': ({ sum, participants }) =>
    `The marks 2, 3, 4 and 5 add up to ${String(sum)}, but ${String(participants)} participants are given. The given number was taken; check the marks.`,
  'row-duplicate': ({ first }) => `There is such a row already: cell ${first}; this one is not counted. Keep one of the two.`,
  'class-counted-twice': ({ className, first }) =>
    `Class ${className}: cell ${first} already has this grade, as a whole or by its classes, and its pupils would be counted twice; this row is left out. Keep either the row of the grade or those of its classes.`,
  'levels-sum-differs': ({ sum, participants }) => `The four levels add up to ${String(sum)}, while the participants are ${String(participants)}. Shares are of the sum of the levels; check the numbers.`,
  'penalty-out-of-range': ({ read, lowest }) => `The score ${quoted(read)}: a negative maximum means that this is a penalty, from ${String(lowest)} to 0. Correct the score or the maximum.`,
  'no-participants': () => 'Nobody took part: the result is not counted. If there were participants, enter their number.',
  'primary-with-results': ({ school, procedure }) =>
    `“${school}” is a primary school, yet has a result of “${procedure}”, which is not held in primary schools. Check the kind of school and the name of the procedure.`,
  'aggregate-differs': ({ procedure, year, participants, below, aggregatedParticipants, aggregatedBelow }) =>
    `“${procedure}”, ${String(year)}: entered participants ${String(participants)}, below the threshold ${String(below)}; by the table «Участники» ${String(aggregatedParticipants)} and ${String(aggregatedBelow)}. The latter was taken; compare the tables.`,
  'isbsh-share-missing': ({ school, year, column }) => `“${school}”, ${String(year)}: no value of “${column}”, so that the index ИСБШ cannot be computed. Enter the value.`,
  'risk-parameter-unknown': ({ read }) =>
    `The risk parameter ${quoted(read)} cannot be read. Give its number from 1.1 to 10.3 as text (else Excel may turn 2.1 into a date), or its name.`,
  'risk-value-out-of-scale': ({ parameter, read, scale }) =>
    `Parameter ${parameter}: the value ${quoted(read)} is off the scale ${scale}. Correct it, or set the scale in the table «Параметры»: «Шкала ${parameter}».`,
  'risk-scale-assumed-share': ({ parameter }) =>
    `Parameter ${parameter}: all values are from 0 to 1, so they were read as shares and not as ratings 1–5. To set the scale yourself, add the row «Шкала ${parameter}» to «Параметры».`,
  'risk-factor-unknown': ({ read }) => `The risk factor ${quoted(read)} cannot be read. Give its number from 1 to 10, or its name.`,
  'risk-level-unknown': ({ read }) => `The significance ${quoted(read)} cannot be read. Write «высокая» (high), «средняя» (medium) or «низкая» (low).`,
  // «Изменения школ»
  'change-kind-unknown': ({ read }) =>
    `What happened cannot be read: ${quoted(read)}. Write one of «переименована» (renamed), «присоединена» (merged), «слияние» (fused), «стала филиалом» (made a filial), «перешла в другой муниципалитет» (moved); two events take two rows.`,
  'successor-unknown': ({ school, suggestion }) =>
    `The school “${school}” is not in the table «Школы», and no other change leads from it to one; the row is not counted. ${suggestion === null ? 'Correct the name (a code will do) or add the school.' : `Perhaps “${suggestion}” is meant: correct the name or add the school.`}`,
  'change-circle': ({ school }) =>
    `The changes go round in a circle: from the school “${school}” they lead back to it; the row is not counted. If the school got its former name back, keep one row, from the name in between to the present one.`,
  'change-to-itself': ({ school }) => `«Было» and «Стало» are the same school, “${school}”; the row is not counted. Correct one of the names, or give the former code.`,
  'change-contradiction': ({ former, first }) =>
    `Of the school “${former}” two different things are told: here and in cell ${first}; neither row is counted. Keep one; if they are different schools, tell them apart by their former codes.`,
  'former-name-taken': ({ former, school, place }) =>
    `The former name “${former}” is now that of the school “${school}” (${place}): rows of past years with this name are its rows. If it is the same school, delete its row from «Школы»; if it is another one, give the former code here and in the data of past years.`,
  'former-code-taken': ({ code, school }) => `The former code ${code} is now that of the school “${school}”: the former school is looked for by its name alone. Correct the code or clear the cell.`,
  'former-school-listed': ({ former, school, place }) =>
    `The school “${former}” still stands in the table «Школы» (${place}), but was merged into the school “${school}”: it is not shown apart, and its results of past years are added to those of that school.`,
  'filial-head-differs': ({ former, school, head }) =>
    `“${former}” was made a filial of the school “${school}”, but the table «Школы» has “${head}” as its head organisation; the latter is used. Correct one of the two.`,
  'move-without-change': ({ school, municipality }) => `The school “${school}” moved from the municipality “${municipality}”, but «Школы» still has this one. Give its present municipality there.`,
  'former-row-late': ({ former, school, year, from }) =>
    `This row of ${String(year - 1)}/${String(year)} is about the school “${former}”, which is a part of the school “${school}” since ${String(from - 1)}/${String(from)}; the row is not counted. Correct the school year here or in «Изменения школ», or enter the row for the school “${school}”.`,
  'former-rows-aside': ({ former, school, rows }) =>
    `Risks and indicators of the school “${former}” (${String(rows)} ${pluralEn(rows, 'row', 'rows')}) cannot be added to those of another: of the school “${school}” only its own are used.`,
  'indicator-unknown': ({ read }) => `There is no indicator ${quoted(read)} in the catalogue; the row was not read. Enter a code of the catalogue, such as ОО-5.2.1.`,
  'indicator-of-municipality': ({ indicator }) => `${indicator} is an indicator of the municipality, but the row names a school. Clear the cell «Школа» or correct the code.`,
  'indicator-value-unreadable': ({ indicator, read, form }) =>
    `Indicator ${indicator}: ${quoted(read)} was not understood. ${form === 'yesNo' ? 'Enter «да» (yes) or «нет» (no).' : 'Enter one of: не реализовывалась, менее 25 %, 25–50 %, 51–75 %, более 75 %, в полном объёме.'}`,
  'template-part-unknown': ({ read, known }) => `The note has no part ${quoted(read)}; the row was left out of the note. Choose one of: ${known.join('; ')}.`,
  'template-placeholder-unknown': ({ read, like }) =>
    `The text of the note holds {${read}}, and there is no such name; the paragraph was left out of the note. Similar ones: ${like.map((name) => `{${name}}`).join(', ')}. A name in braces is replaced by a figure or a conclusion; for plain text take the braces away.`,
  // plans: «Дорожная карта», «Управленческие решения»
  'progress-unreadable': ({ column, read }) => `«${column}»: ${quoted(read)} was not understood, the progress counts as not said. Write a per cent (50 %), «не начато» (not begun), «в работе» (under way) or «выполнено» (done).`,
  'term-unreadable': ({ column, read }) =>
    `«${column}»: ${quoted(read)} tells no days, the term is not followed. Write a date (15.05.2026), a month («май 2026», «сентябрь–декабрь») or «в течение года» (during the year).`,
  'term-year-assumed': ({ read, year }) => `The term ${quoted(read)} has no year: it is taken to be in the school year ${String(year - 1)}/${String(year)}; other terms without a year are read the same way. Write the year so as not to depend on this.`,
  'term-year-unknown': ({ column, read }) => `«${column}»: the term ${quoted(read)} has no year, and nothing tells it; the term is not followed. Write the year.`,
  'term-inside': ({ column, read }) => `«${column}»: one part of the term ${quoted(read)} lies wholly within another. Check for a slip: «январь–декабрь» (January to December), for example, instead of «декабрь–январь».`,
  'term-reversed': ({ start, end }) => `The end (${end}) is before the start (${start}): the term is not followed. Correct one of the two.`,
  'measure-kind-unknown': ({ read, known }) => `The kind of measure ${quoted(read)} was not understood, the row does not count among the six kinds. Choose one of: ${known.join(', ')}.`,
  'decision-indicator-unknown': ({ read }) =>
    `The indicator ${quoted(read)} was not recognised: the effect of the decision was not computed. Enter a procedure («ОГЭ математика»), «ИСБШ», «Фактор 2», or empty the cell for all nine procedures together.`,
  'basis-unknown': ({ read }) => `The ground ${quoted(read)} is not recognised. Write, for example, «Фактор 2», «Низкий результат: математика», «Снижение результатов»; several with a semicolon between them.`,
  'measure-code-duplicate': ({ code, first }) => `The measure’s code «${code}» is already in cell ${first}; this measure is left out. Give it a code of its own.`,
  'months-unreadable': ({ read }) => `The months ${quoted(read)} are not recognised, there is no term. Write, for example, «сентябрь», «октябрь–декабрь» or «в течение учебного года».`,
  'choice-unknown': ({ column, read, known }) => `“${column}”: ${quoted(read)} is not recognised and not counted. Choose: ${known.join(', ')}.`,
  'setting-unknown': ({ read }) => `The setting “${read}” is unknown and has no effect. Correct its name, or delete the row.`,
  'setting-unreadable': ({ setting, read }) => `“${setting}”: the value ${quoted(read)} cannot be read and has no effect. Correct it.`,
  'setting-memory-unreadable': ({ setting, read }) => `The workbook keeps a value of the setting “${setting}” that cannot be read and has no effect: ${quoted(read)}. Set it anew.`,
};
