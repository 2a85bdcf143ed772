import * as fc from 'fast-check';
import { DEFAULT_NOTE_TEMPLATE } from '../../../../src/engine/support/note/defaultTemplate';
import { notePartNamed, notePlaceholderNamed, templatePieces, unknownPlaceholders } from '../../../../src/engine/support/note/names';
import { NOTE_PARTS } from '../../../../src/engine/support/note/parts';
import { NOTE_PLACEHOLDERS } from '../../../../src/engine/support/note/placeholders';

describe('the names of the note’s template', () => {
  it('are told apart', () => {
    for (const declared of [NOTE_PARTS, NOTE_PLACEHOLDERS]) {
      const names = declared.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(declared.map(({ id }) => id)).size).toBe(names.length);
    }
  });

  it('are found whatever the case, the spaces and ё', () => {
    expect(notePlaceholderNamed(' Школ  в ПЕРЕЧНЕ шнор ')).toBe('low-schools');
    expect(notePlaceholderNamed('школ в расчете')).toBe('all-schools');
    expect(notePartNamed('Таблица групп школ')).toBe('groups');
    expect(notePartNamed('таблица')).toBeNull();
  });

  it('are taken out of a text, and the words between them stay', () => {
    expect(templatePieces('Всего {школ в расчёте}, {муниципалитет}.')).toEqual([{ words: 'Всего ' }, { name: 'школ в расчёте' }, { words: ', ' }, { name: 'муниципалитет' }, { words: '.' }]);
  });

  it('are unknown where a brace lacks its other one', () => {
    expect(unknownPlaceholders('Всего {школ в расчёте')).toEqual(['{школ в расчёте']);
    expect(unknownPlaceholders('Всего школ в расчёте}')).toEqual(['}']);
    expect(unknownPlaceholders('Всего {школ в расчёте}')).toEqual([]);
  });

  it('leave no brace among the words of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{', '}', 'а', ' ', '{год}', 'школ'), { maxLength: 12 }), (parts) => {
        const pieces = templatePieces(parts.join(''));
        expect(pieces.every((piece) => !('words' in piece) || !/[{}]/.test(piece.words))).toBe(true);
      }),
    );
  });
});

describe('the note as it comes', () => {
  it('names only what there is', () => {
    for (const { part, text } of DEFAULT_NOTE_TEMPLATE) {
      expect(text === null ? [] : unknownPlaceholders(text)).toEqual([]);
      expect(part === null || notePartNamed(part) !== null).toBe(true);
    }
  });

  it('has a code of its own for each row and something in each', () => {
    const codes = DEFAULT_NOTE_TEMPLATE.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(DEFAULT_NOTE_TEMPLATE.filter(({ part, text }) => (part === null) === (text === null))).toEqual([]);
  });

  it('holds every part once', () => {
    const used = DEFAULT_NOTE_TEMPLATE.flatMap(({ part }) => part ?? []);
    expect([...used].sort()).toEqual(NOTE_PARTS.map(({ name }) => name).sort());
  });
});
