/**
 * The ten risk factors and their 35 parameters.
 *
 * Source: [002] «Выявление школ, функционирующих в зоне риска снижения образовательных результатов»
 * (the table «фактор риска — параметры анализа»). The document names the parameters and no scales:
 * a parameter worded as «доля …» is a share 0..1, every other one a rating 1..5 (a setting of the user).
 * `worse` tells the direction: which end of the scale is the deficit.
 */
export type RiskLevel = 'high' | 'medium' | 'low';
export type RiskFactorId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type RiskParameterId = `${RiskFactorId}.${number}`;

export type RiskScale = { readonly kind: 'share' } | { readonly kind: 'rating'; readonly top: number };

export interface RiskParameter {
  readonly id: RiskParameterId;
  readonly name: string;
  readonly scale: RiskScale;
  /** `higher`: the greater the value, the greater the deficit. */
  readonly worse: 'higher' | 'lower';
}

export interface RiskFactor {
  readonly id: RiskFactorId;
  readonly name: string;
  readonly parameters: readonly RiskParameter[];
}

const share: RiskScale = { kind: 'share' };
const rating: RiskScale = { kind: 'rating', top: 5 };

const parameter = (id: RiskParameterId, name: string, scale: RiskScale, worse: 'higher' | 'lower'): RiskParameter => ({ id, name, scale, worse });

export const RISK_FACTORS: readonly RiskFactor[] = [
  {
    id: 1,
    name: 'Низкий уровень оснащения школы',
    parameters: [
      parameter('1.1', 'Состояние классов и кабинетов', rating, 'lower'),
      parameter('1.2', 'Учебные материалы (качество, наличие)', rating, 'lower'),
      parameter('1.3', 'Цифровое оборудование (оснащенность)', rating, 'lower'),
      parameter('1.4', 'Качество интернет-соединения', rating, 'lower'),
    ],
  },
  {
    id: 2,
    name: 'Дефицит педагогических кадров',
    parameters: [
      parameter('2.1', 'Нехватка педагогов', rating, 'higher'),
      parameter('2.2', 'Нехватка психологов, логопедов, социальных педагогов', rating, 'higher'),
      parameter('2.3', 'Нехватка вспомогательного (не педагогического) персонала', rating, 'higher'),
    ],
  },
  {
    id: 3,
    name: 'Недостаточная предметная и методическая компетентность педагогических работников',
    parameters: [
      parameter('3.1', 'Доля педагогов, прошедших Оценку профессиональных компетенций', share, 'lower'),
      parameter('3.2', 'Доля педагогов, прошедших самооценку своих компетенций', share, 'lower'),
      parameter('3.3', 'Доля родителей, неудовлетворенных качеством обучения', share, 'higher'),
      parameter('3.4', 'Оценка обучающимися качества преподавания', rating, 'lower'),
      parameter('3.5', 'Уровень дисциплины в школе', rating, 'lower'),
      parameter('3.6', 'Уровень использования цифровых образовательных ресурсов учителями', rating, 'lower'),
    ],
  },
  {
    id: 4,
    name: 'Риски низкой адаптивности учебного процесса',
    parameters: [
      parameter('4.1', 'Учет индивидуальных возможностей обучающихся в учебном процессе', rating, 'lower'),
      parameter('4.2', 'Использование элементов формирующего оценивания', rating, 'lower'),
      parameter('4.3', 'Использование современных педагогических технологий', rating, 'lower'),
    ],
  },
  {
    id: 5,
    name: 'Несформированность внутришкольной системы повышения квалификации',
    parameters: [
      parameter('5.1', 'Качество профессионального взаимодействия между учителями', rating, 'lower'),
      parameter('5.2', 'Доля учителей, вовлеченных в систему наставничества (менторства)', share, 'lower'),
      parameter('5.3', 'Доля учителей, прошедших курсы повышения квалификации, соответствующие их профессиональным потребностям', share, 'lower'),
      parameter('5.4', 'Доля учителей, включенных в процесс профессионального сопровождения после курсов повышения квалификации', share, 'lower'),
    ],
  },
  {
    id: 6,
    name: 'Высокая доля обучающихся с рисками учебной неуспешности',
    parameters: [
      parameter('6.1', 'Доля классов, в которых более 30 % обучающихся из малообеспеченных семей', share, 'higher'),
      parameter('6.2', 'Доля обучающихся, которым учителя рекомендуют дополнительные занятия', share, 'higher'),
    ],
  },
  {
    id: 7,
    name: 'Высокая доля обучающихся с ОВЗ',
    parameters: [
      parameter('7.1', 'Доля обучающихся с ОВЗ', share, 'higher'),
      parameter('7.2', 'Доля учителей, испытывающих неуверенность при работе с обучающимися с ОВЗ', share, 'higher'),
    ],
  },
  {
    id: 8,
    name: 'Низкое качество преодоления языковых и культурных барьеров',
    parameters: [
      parameter('8.1', 'Доля обучающихся, для которых русский язык не является родным или языком повседневного общения', share, 'higher'),
      parameter('8.2', 'Доля обучающихся, для которых русский язык не является языком повседневного общения', share, 'higher'),
      parameter('8.3', 'Наличие дополнительных занятий для обучающихся, для которых русский язык не является родным', share, 'lower'),
    ],
  },
  {
    id: 9,
    name: 'Пониженный уровень качества школьной образовательной и воспитательной среды',
    parameters: [
      parameter('9.1', 'Доля обучающихся, регулярно подвергающихся буллингу в школе', share, 'higher'),
      parameter('9.2', 'Отношения в педагогическом коллективе (по ответам учителей)', rating, 'lower'),
      parameter('9.3', 'Уровень мотивации обучающихся', rating, 'lower'),
      parameter('9.4', 'Системность профориентационной деятельности', rating, 'lower'),
      parameter('9.5', 'Распространенность деструктивных педагогических практик (доля ответов обучающихся)', share, 'higher'),
    ],
  },
  {
    id: 10,
    name: 'Низкий уровень вовлеченности родителей',
    parameters: [
      parameter('10.1', 'Невовлеченность родителей в учебный процесс', rating, 'higher'),
      parameter('10.2', 'Поддержка родителями детей в учебе', rating, 'lower'),
      parameter('10.3', 'Доля родителей, регулярно посещающих родительские собрания', share, 'lower'),
    ],
  },
];

export const RISK_PARAMETERS: readonly RiskParameter[] = RISK_FACTORS.flatMap(({ parameters }) => parameters);

const parametersById = new Map(RISK_PARAMETERS.map((entry) => [entry.id, entry]));
const factorsById = new Map(RISK_FACTORS.map((entry) => [entry.id, entry]));

export const riskParameter = (id: RiskParameterId): RiskParameter | undefined => parametersById.get(id);
export const riskFactor = (id: RiskFactorId): RiskFactor | undefined => factorsById.get(id);
