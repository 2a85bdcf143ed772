/**
 * What no text of the add-in says, and what it says instead.
 *
 * Sources: R5.3, results of ВПР are not for judging schools, teachers or authorities (recommendations on ВПР 2025; letter of
 * Рособрнадзор of 18.04.2025 № 02-86; its head's warning against ratings, 2026); R8.3, no verdict on bias, no blame of teachers,
 * causes as hypotheses only, no technical tokens in documents; X4, results are «for support», not a rating.
 */
export type ForbiddenSource = 'R5.3' | 'R8.3' | 'X4' | 'units';

export interface ForbiddenWording {
  readonly id: string;
  readonly pattern: RegExp;
  /** Phrases in which the words say the opposite, or are a name that others gave; taken out before looking. */
  readonly except?: readonly { readonly phrase: RegExp; readonly why: string }[];
  readonly source: ForbiddenSource;
  readonly why: string;
  readonly instead: string;
}

const SCHOOL = '(?:школ|ОО(?![А-Яа-яё])|гимнази|лице[йея])';
const TEACHER = '(?:учител|педагог|преподавател)';

/** Of texts in Russian. */
export const FORBIDDEN_RU: readonly ForbiddenWording[] = [
  {
    id: 'rating',
    pattern: /рейтинг/iu,
    except: [{ phrase: /не (?:для|является|служ\S+|составля\S+|образу\S+|предназначен\S*) [^.;]{0,90}рейтинг\S*|не рейтинг\S*/giu, why: 'says that it is none' }],
    source: 'R5.3',
    why: 'Schools and teachers are not rated.',
    instead: 'перечень для адресной помощи; место среди школ',
  },
  { id: 'bias-proved', pattern: /необъективност\S* (?:\S+ )?(?:доказан|установлен|подтвержд)|доказан\S* необъективн|фальсифик|подделк|завышени[ея] доказан/iu, source: 'R8.3', why: 'Figures raise a question about a result and prove nothing.', instead: 'требует анализа; объективность не подтверждена' },
  { id: 'teachers-lack', pattern: new RegExp(`${TEACHER}\\S* (?:\\S+ ){0,2}(?:име[ею]т|испытыва[ею]т|с) (?:\\S+ )?дефицит|дефицит\\S* (?:компетенц\\S* )?${TEACHER}(?!ическ)`, 'iu'), source: 'R8.3', why: 'A result of pupils is no verdict on a teacher.', instead: 'требует анализа, нужна ли методическая поддержка' },
  {
    id: 'teachers-judged',
    pattern: new RegExp(`оцен\\S* (?:\\S+ ){0,3}${TEACHER}|${TEACHER}\\S* (?:\\S+ ){0,2}(?:не справ|виноват|слаб|плох)|неэффективн\\S* ${TEACHER}`, 'iu'),
    except: [
      { phrase: /(?:не|без) (?:\S+ ){0,4}оцен\S* (?:\S+ ){0,3}(?:учител|педагог|преподавател)\S*/giu, why: 'says that it is none' },
      { phrase: /оцен\S* (?:предметн\S*|методическ\S*|профессиональн\S*)(?: и (?:предметн\S*|методическ\S*))? (?:компетенц\S*|дефицит\S*) (?:учител|педагог)\S*/giu, why: 'a diagnosis that documents name so, of teachers’ own skills and not of pupils’ results' },
    ],
    source: 'R5.3',
    why: 'Results of ВПР are not for judging teachers.',
    instead: 'повод для анализа и методической помощи',
  },
  { id: 'blame', pattern: /виноват|по вине|вина (?:школ|учител|педагог)/iu, source: 'R8.3', why: 'Nobody is blamed.', instead: 'возможно, связано с …' },
  {
    id: 'cause',
    pattern: /из-за|потому что|благодаря|вследствие|обусловлен|вызван[оаы]? |приве(?:л|ло|ла|ли|дёт|дет) к (?:сниж|рост|улучш|ухудш|паден|тому)|(?<!\S)(?:по)?влия(?:ет|ют|л|ла|ло|ли|ние)(?!\S)/iu,
    except: [
      { phrase: /не (?:по)?влия\S+|не доказыва\S+, что [^.;]*|не значит «[^»]*»/giu, why: 'says that there is none' },
      { phrase: /влияние \(leverage\)|влияние \S+ при среднем/giu, why: 'the statistic’s name' },
    ],
    source: 'R8.3',
    why: 'Causes are hypotheses.',
    instead: 'возможно, связано с …; прослеживается связь',
  },
  {
    id: 'bad-school',
    pattern: new RegExp(`(?:плох|слаб|худш|отстал|проблемн|неблагополучн|неуспешн|неэффективн)(?:ая|ой|ую|ие|ые|ых|им|ими|ими|ее|ий|ый|ого|ому) (?:\\S+ )?${SCHOOL}|${SCHOOL}\\S* (?:\\S+ )?(?:худш|плох|отста[юёе]|слаб(?:ая|ые|ее|ых)|проблемн|неуспешн(?!ост))`, 'iu'),
    source: 'X4',
    why: 'A school gets help, not a label.',
    instead: 'школа с низкими результатами; школа перечня',
  },
  { id: 'worst', pattern: /худш(?:ая|ие|ий|их|ее)|отстающ|двоечник/iu, source: 'X4', why: 'Schools and pupils are not labelled.', instead: 'ниже других; обучающиеся с трудностями в обучении' },
];

/** The same of texts in English. */
export const FORBIDDEN_EN: readonly ForbiddenWording[] = [
  { id: 'rating', pattern: /\b(?:school|teacher)s?[’']? (?:rating|ranking|league)|\brating of (?:school|teacher)s?|league table/iu, source: 'R5.3', why: 'Schools and teachers are not rated.', instead: 'list for targeted support; place among the schools' },
  { id: 'bias-proved', pattern: /\b(?:bias|cheating|falsification) (?:is |was )?(?:proved|proven|established)|\bcheat/iu, source: 'R8.3', why: 'Figures raise a question about a result and prove nothing.', instead: 'needs analysis' },
  { id: 'blame', pattern: /\b(?:blame|guilty)\b|\bfault of\b/iu, source: 'R8.3', why: 'Nobody is blamed.', instead: 'may go with …' },
  {
    id: 'cause',
    pattern: /\bbecause of\b|\bdue to\b|\bthanks to\b|\bcaused by\b|\bled to\b/iu,
    except: [{ phrase: /is not “[^”]*”/giu, why: 'says that there is none' }],
    source: 'R8.3',
    why: 'Causes are hypotheses.',
    instead: 'may go with …',
  },
  { id: 'bad-school', pattern: /\b(?:bad|weak|worst|failing|poor|problem|backward) schools?\b|\bworst\b|\blagging\b/iu, source: 'X4', why: 'A school gets help, not a label.', instead: 'school with low results' },
];

/** In any language, of what is ready to be read; sources of texts may hold them as code. */
export const FORBIDDEN_TOKENS: readonly ForbiddenWording[] = [
  { id: 'token', pattern: /\bundefined\b|\bNaN\b|\bnull\b|\bInfinity\b|∞|\[object|\$\{|[{}]/u, source: 'R8.3', why: 'Technical tokens tell the reader nothing.', instead: 'нет данных' },
  {
    id: 'identifier',
    pattern: /(?<![\w.-])[a-z]{3,}(?:-[a-z]{2,})+(?![\w-])|(?<![\w.])[a-z]{2,}[A-Z][A-Za-z]+/u,
    except: [{ phrase: /k-means|bottom-up|t-test|p-value|z-score|leave-one-out/gu, why: 'names of methods' }],
    source: 'R8.3',
    why: 'Identifiers of the program are not words.',
    instead: 'the term that the reader knows',
  },
  { id: 'percent-of-difference', pattern: /[+−]\s?\d+(?:[,.]\d+)?[\s\u00a0]?%/u, except: [{ phrase: /(?:п\.п\.[,;]?|относительное изменение:)[ \u00a0][+−]\d+(?:,\d+)?[ \u00a0]%/gu, why: 'the change in both units, as the regulation [003] asks' }], source: 'units', why: 'A difference of shares is in percentage points.', instead: '+5 п.п.' },
];

export interface ForbiddenFound {
  readonly wording: ForbiddenWording;
  /** The words themselves. */
  readonly found: string;
}

export const forbiddenIn = (text: string, wordings: readonly ForbiddenWording[]): readonly ForbiddenFound[] =>
  wordings.flatMap((wording) => {
    const plain = (wording.except ?? []).reduce((rest, { phrase }) => rest.replace(phrase, ' '), text);
    const found = wording.pattern.exec(plain);
    return found ? [{ wording, found: found[0] }] : [];
  });
