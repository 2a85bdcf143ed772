import { onlyNearKey } from '../../../src/inputs/names/certainSchool';
import { schoolNameKey } from '../../../src/inputs/schoolNames';

const certain = (name: string, ...schools: readonly string[]): string | null => onlyNearKey(schoolNameKey(name), schools.map(schoolNameKey));

describe('the one school that a name must mean', () => {
  it.each([
    ['a slip of the pen', 'Степновскя СОШ', ['Степновская СОШ', 'Павловская СОШ'], 'степновская сош'],
    ['a word left out', 'Степновская', ['Степновская СОШ', 'Павловская СОШ'], 'степновская сош'],
    ['a school of another kind with the same name is not near', 'Степновскя СОШ', ['Степновская СОШ', 'Степновская ООШ'], 'степновская сош'],
  ])('%s', (_, name, schools, key) => {
    expect(certain(name, ...schools)).toBe(key);
  });

  it.each([
    ['another number', 'СОШ № 12', ['СОШ № 2']],
    ['another kind', 'Степновская ООШ', ['Степновская СОШ']],
    ['another kind of settlement', 'СОШ с. Ивановка', ['СОШ п. Ивановка']],
    ['another letter behind the number', 'СОШ № 2а', ['СОШ № 2б']],
    ['a filial', 'Филиал Степновская СОШ', ['Степновская СОШ']],
    ['a word more', 'Малая Степновская СОШ', ['Степновская СОШ']],
    ['a number left out', 'Степновская СОШ', ['Степновская СОШ № 2']],
    ['two that are near', 'Степновская', ['Степновская СОШ', 'Степновская ООШ']],
    ['two, of which one has a number', 'Степновская', ['Степновская СОШ', 'Степновская СОШ № 2']],
    ['nothing near', 'Дальняя гимназия', ['Степновская СОШ']],
  ])('is not told by %s', (_, name, schools) => {
    expect(certain(name, ...schools)).toBeNull();
  });
});
