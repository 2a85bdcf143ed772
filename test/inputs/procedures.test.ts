import { RULE_PROCEDURE_NAMES } from '../../src/engine/procedures';
import { recogniseProcedure } from '../../src/inputs/procedures';

describe('procedures', () => {
  it.each(RULE_PROCEDURE_NAMES)('«%s» is itself', (name) => {
    expect(recogniseProcedure(name)).toEqual({ name, doubt: null });
  });

  it.each([
    ['ВПР, 5 кл., математика', 'ВПР математика 5'],
    ['ВПР по математике (5 класс)', 'ВПР математика 5'],
    ['впр матем. 5', 'ВПР математика 5'],
    ['математика ВПР 5', 'ВПР математика 5'],
    ['ВПР-2021 Математика 6 кл.', 'ВПР математика 6'],
    ['ВПР МА5', 'ВПР математика 5'],
    ['ВПР русский 6 класс', 'ВПР русский язык 6'],
    ['ВПР рус.яз. 5', 'ВПР русский язык 5'],
    ['Всероссийская проверочная работа по русскому языку, 5-й класс', 'ВПР русский язык 5'],
    ['ОГЭ русский', 'ОГЭ русский язык'],
    ['ОГЭ по математике', 'ОГЭ математика'],
    ['ОГЭ (математика), 9 класс', 'ОГЭ математика'],
    ['ЕГЭ (профиль)', 'ЕГЭ математика профильная'],
    ['ЕГЭ (база)', 'ЕГЭ математика базовая'],
    ['ЕГЭ математика профиль', 'ЕГЭ математика профильная'],
    ['ЕГЭ математика (п)', 'ЕГЭ математика профильная'],
    ['ЕГЭ мат. база', 'ЕГЭ математика базовая'],
    ['ЕГЭ математика базовый уровень', 'ЕГЭ математика базовая'],
    ['ЕГЭ по русскому', 'ЕГЭ русский язык'],
    ['ЕГЭ  Русский\u00A0язык', 'ЕГЭ русский язык'],
    ['КДР 4', 'КДР4'],
    ['КДР-8', 'КДР8'],
    ['КДР6 читательская грамотность', 'КДР6'],
  ])('«%s» is %s', (written, name) => {
    expect(recogniseProcedure(written)).toEqual({ name, doubt: null });
  });

  it.each(['ВПР математика 7', 'ВПР окружающий мир 4', 'ОГЭ информатика', 'ЕГЭ литература', 'Мониторинг', 'КДР математика 7'])('«%s» is certainly another procedure', (written) => {
    expect(recogniseProcedure(written)).toEqual({ name: written, doubt: null });
  });

  it.each(['ЕГЭ математика', 'ЕГЭ по математике (11 класс)'])('«%s» lacks its level', (written) => {
    expect(recogniseProcedure(written).doubt).toBe('no-level');
  });

  it.each([
    'ВПР математика',
    'ВПР 5',
    'ОГЭ',
    'пробный ОГЭ по математике',
    'ОГЭ математика (пересдача)',
    'ВПР математика 5-6',
    'ВПР математика, русский язык 5',
    'ЕГЭ математика база и профиль',
    'ОГЭ/ЕГЭ математика',
  ])('«%s» cannot be told, and is not taken for one of the nine', (written) => {
    expect(recogniseProcedure(written)).toEqual({ name: written, doubt: 'uncertain' });
  });

  it('the class of a pupil completes the name of a ВПР that has none', () => {
    expect(recogniseProcedure('ВПР математика', '6А').name).toBe('ВПР математика 6');
    expect(recogniseProcedure('ВПР математика 5', '6А').name).toBe('ВПР математика 5');
    expect(recogniseProcedure('ОГЭ математика', '5').name).toBe('ОГЭ математика');
  });
});
