/**
 * The columns of a social passport, each declared once and used twice: a count of pupils, and the same with «Доля: …» in
 * front, holding a share.
 */
import type { ContextShareId } from '../engine/contextShares';
import { optional, type ColumnDeclaration } from './columns';

type CountColumn<Id extends ContextShareId = ContextShareId> = `count.${Id}`;
type ShareColumn<Id extends ContextShareId = ContextShareId> = `share.${Id}`;
export type ContextColumn = CountColumn | ShareColumn;

export const countColumn = (id: ContextShareId): CountColumn => `count.${id}`;
export const shareColumn = (id: ContextShareId): ShareColumn => `share.${id}`;

/** The canonical header, then its synonyms. */
const NAMES: Readonly<Record<ContextShareId, readonly [string, ...string[]]>> = {
  bothParentsHigherEducation: [
    'Оба родителя с высшим образованием',
    'Оба родителя имеют высшее образование',
    'Оба родителя с ВО',
    'Высшее образование у обоих родителей',
    'Высшее образование обоих родителей',
  ],
  singleParent: ['Неполные семьи', 'Неполная семья', 'Из неполных семей', 'Обучающихся из неполных семей', 'Обучающиеся из неполных семей', 'Дети из неполных семей', 'Проживают в неполных семьях'],
  onRegister: [
    'На учёте',
    'Состоят на учёте',
    'Состоящих на учёте',
    'На различных видах учёта',
    'Состоят на различных видах учёта',
    'Состоящих на различных видах учёта',
    'На всех видах учёта',
  ],
  oneParentHigherEducation: ['Один родитель с высшим образованием', 'Один из родителей имеет высшее образование', 'Один родитель имеет высшее образование', 'Один родитель с ВО'],
  largeFamilies: ['Многодетные', 'Многодетные семьи', 'Из многодетных семей', 'Обучающихся из многодетных семей'],
  russianNotNative: ['Русский не родной', 'Русский язык не родной', 'Русский язык не является родным'],
  bothParentsUnemployed: ['Оба родителя безработные', 'Оба родителя являются безработными', 'Безработные оба родителя'],
  disabledParent: ['Родитель-инвалид', 'Родители-инвалиды', 'Один из родителей инвалид', 'Хотя бы один из родителей инвалид'],
  fosterCare: ['Приёмные и опекаемые', 'Приёмные семьи и опека', 'Приёмные семьи', 'Опекаемые', 'Под опекой'],
  sociallyDangerous: ['СОП', 'В СОП', 'Семьи в СОП', 'Социально опасное положение', 'В социально опасном положении'],
  juvenileCommission: ['КДН', 'КДН и ЗП', 'На учёте в КДН', 'На учёте КДН', 'Учёт КДН', 'На учёте в КДН и ЗП'],
  lowIncome: ['Доход ниже прожиточного минимума', 'Малообеспеченные', 'Малообеспеченные семьи', 'Малоимущие', 'Малоимущие семьи'],
  oneParentUnemployed: ['Один родитель безработный', 'Один из родителей безработный'],
  comfortableHousing: ['Благоустроенное жильё', 'Проживают в благоустроенном жилье'],
  poorHousing: ['Неблагоустроенное жильё', 'Неблагоустроенное и частично благоустроенное жильё', 'Проживают в неблагоустроенном жилье'],
  schoolBus: ['Подвоз школьным автобусом', 'Подвоз', 'На подвозе', 'Школьный автобус'],
  disabilities: ['Дети-инвалиды и АООП', 'Дети-инвалиды и дети с ОВЗ', 'Инвалиды и ОВЗ', 'Дети-инвалиды и обучающиеся по АООП'],
  schoolRegister: ['Внутришкольный учёт', 'На внутришкольном учёте', 'ВШУ', 'На ВШУ'],
};

export const CONTEXT_SHARE_IDS = Object.keys(NAMES) as readonly ContextShareId[];

const sharesOf = (name: string): readonly string[] => [`Доля: ${name}`, `Доля обучающихся: ${name}`];

const columnsOf = (id: ContextShareId): readonly (readonly [ContextColumn, ColumnDeclaration])[] => {
  const [header, ...synonyms] = NAMES[id];
  const [shareHeader = '', ...shareSynonyms] = [header, ...synonyms].flatMap(sharesOf);
  return [
    [countColumn(id), optional(header, 'count', 'countOfPupils', { synonyms })],
    [shareColumn(id), optional(shareHeader, 'share', 'shareOfPupils', { synonyms: shareSynonyms, onlyFound: true })],
  ];
};

/** All counts, then all shares. */
export const CONTEXT_COLUMNS = Object.fromEntries([0, 1].flatMap((kind) => CONTEXT_SHARE_IDS.map((id) => columnsOf(id)[kind]!))) as Readonly<Record<ContextColumn, ColumnDeclaration>>;
