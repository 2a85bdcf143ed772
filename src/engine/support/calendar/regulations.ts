/** The documents that say when what is monitored. They are samples of a district's own: one can be chosen by a setting. */
import { REGULATION_IDS, type Contradiction, type Regulation, type RegulationId } from './model';

const NAMES: Readonly<Record<RegulationId, Omit<Regulation, 'id'>>> = {
  programme: { name: 'Муниципальная программа повышения качества образования (Назаровский район)', shortName: 'Муниципальная программа' },
  'monitoring-order': { name: 'Положение о мониторинге работы со ШНОР и ШНСУ (Мотыгинский район, приказ от 29.11.2021 № 179-17)', shortName: 'Положение о мониторинге' },
  'support-order': { name: 'Положение о муниципальной системе работы со ШНОР и ШССУ (Темрюкский район)', shortName: 'Положение о системе работы' },
  'network-plan': { name: 'План доработки системы сетевого взаимодействия педагогов (ИРО Краснодарского края, 2022 год)', shortName: 'План ИРО 2022 года' },
  'half-year-report': { name: 'Отчёт о проекте по работе со ШНОР и ШССУ за I полугодие 2023 года (ИРО Краснодарского края)', shortName: 'Отчёт ИРО 2023 года' },
};

export const REGULATIONS: readonly Regulation[] = REGULATION_IDS.map((id) => ({ id, ...NAMES[id] }));

export const regulationName = (id: RegulationId): string => NAMES[id].name;

/** Where the documents contradict themselves or what is known of the exams. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  { id: 'programme-term', regulation: 'programme', setting: 'programmeTerm' },
  { id: 'management-times', regulation: 'programme', setting: 'managementTimes' },
  { id: 'projects-form', regulation: 'programme', setting: null },
  { id: 'competence-left-out', regulation: 'programme', setting: null },
  { id: 'council-months', regulation: 'programme', setting: null },
  { id: 'network-month', regulation: 'network-plan', setting: 'networkMonth' },
  { id: 'before-exams', regulation: 'monitoring-order', setting: null },
];
