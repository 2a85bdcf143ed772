import { matcher, searchText } from '../../../src/taskpane/model/searchSchools';
import { school } from '../../engine/builders';

const SCHOOL = searchText(school('а', { name: 'МБОУ «Краснополянская СОШ № 12»', code: '24-0107', municipality: 'Назаровский район, посёлок Степной' }));
const finds = (query: string): boolean => matcher(query)(SCHOOL);

describe('finding a school', () => {
  it.each(['краснополянская', 'СОШ №12', 'сош 12', '12 сош', 'красно', '24-0107', '010', 'назаров', 'поселок степной', 'ПОСЁЛОК', '  '])('finds it by «%s»', (query) => {
    expect(finds(query)).toBe(true);
  });

  it.each(['полянская', 'сош 1', 'сош 2', 'гимназия', '0108', 'краснополянская 13'])('does not find it by «%s»', (query) => {
    expect(finds(query)).toBe(false);
  });
});
