/** The list of forbidden wordings, and every word in the sources of our texts. */
import { existsSync } from 'node:fs';
import { FORBIDDEN_EN, FORBIDDEN_RU, FORBIDDEN_TOKENS, forbiddenIn, type ForbiddenWording } from '../../src/i18n/forbidden';
import { literalsIn } from './literals';

const ids = (text: string, wordings: readonly ForbiddenWording[] = [...FORBIDDEN_RU, ...FORBIDDEN_TOKENS]): readonly string[] => forbiddenIn(text, wordings).map(({ wording }) => wording.id);

describe('the list', () => {
  it.each([
    ['Рейтинг школ района', 'rating'],
    ['необъективность доказана', 'bias-proved'],
    ['Необъективность результата установлена', 'bias-proved'],
    ['учитель имеет дефицит', 'teachers-lack'],
    ['Педагоги школы имеют профессиональные дефициты', 'teachers-lack'],
    ['дефициты учителей математики', 'teachers-lack'],
    ['Оценка работы педагогов по результатам ВПР', 'teachers-judged'],
    ['учителя не справились', 'teachers-judged'],
    ['виноват директор', 'blame'],
    ['Результаты снизились из-за нехватки кадров', 'cause'],
    ['условия влияют на результаты', 'cause'],
    ['это привело к снижению', 'cause'],
    ['результаты выросли благодаря курсам', 'cause'],
    ['плохая школа', 'bad-school'],
    ['самые слабые школы', 'bad-school'],
    ['перечень неуспешных школ', 'bad-school'],
    ['школа самая отстающая', 'bad-school'],
    ['худшие результаты', 'worst'],
    ['доля undefined', 'token'],
    ['всего NaN школ', 'token'],
    ['[object Object]', 'token'],
    ['школа {name}', 'token'],
    ['статус low-results', 'identifier'],
    ['признак lowResults', 'identifier'],
    ['изменение +5,2 %', 'percent-of-difference'],
    ['снижение −7\u00a0%', 'percent-of-difference'],
  ])('finds «%s»', (text, id) => expect(ids(text)).toContain(id));

  it.each([
    'Перечень служит для адресной помощи школам.',
    'Лист не является рейтингом школ.',
    'Признак есть; объективность результата требует анализа.',
    'Это не оценка работы педагогов.',
    'Результаты не предназначены для оценки работы учителей.',
    'На статус школы не влияет.',
    'Влияние (leverage) 0,42',
    'Дефицит педагогических кадров',
    'Оценка предметных компетенций учителей',
    'Профилактика учебной неуспешности',
    'Слабоуспевающих и неуспевающих',
    'доля ниже порога 32,5\u00a0%, на 5,2\u00a0п.п. выше',
    'изменение +5,2\u00a0п.п.',
    'ВПР и k-means, ОО-5.2.1',
  ])('lets «%s» be', (text) => expect(ids(text)).toEqual([]));

  it.each([
    ['Rating of schools', 'rating'],
    ['lower because of staff', 'cause'],
    ['the worst schools', 'bad-school'],
  ])('finds “%s” in English', (text, id) => expect(ids(text, FORBIDDEN_EN)).toContain(id));

  it('says of each why, and what to say instead', () => {
    for (const { why, instead } of [...FORBIDDEN_RU, ...FORBIDDEN_EN, ...FORBIDDEN_TOKENS]) expect(Math.min(why.length, instead.length)).toBeGreaterThan(5);
  });
});

/** Headings and names of documents that others gave: read, not said. */
const found = (folders: readonly string[], wordings: readonly ForbiddenWording[]): readonly string[] =>
  literalsIn(...folders)
    .filter(({ place }) => !place.includes('forbidden.ts'))
    .flatMap(({ place, text }) => forbiddenIn(text, wordings).map(({ wording, found: words }) => `${place} ${wording.id}: ${words} (instead: ${wording.instead})`));

describe('the sources of our texts', () => {
  it('in Russian', () => expect(found(['src/i18n/ru', 'src/engine/support', 'src/app/reports', 'src/app/copies', 'src/documents'].filter(existsSync), FORBIDDEN_RU)).toEqual([]));
  it('in English', () => expect(found(['src/i18n/en'], FORBIDDEN_EN)).toEqual([]));
});
