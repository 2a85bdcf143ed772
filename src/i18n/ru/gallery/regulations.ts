/** The documents that ask for reports, in short, and places in them. They are samples of a district's own. */
export const regulations = {
  documents: {
    programme: 'Муниципальная программа',
    'monitoring-order': 'Положение о мониторинге',
    'support-order': 'Положение о системе работы',
    'network-plan': 'План ИРО 2022 года',
    'half-year-report': 'Отчёт ИРО за полугодие 2023 года',
  },
  places: {
    point: (number: string) => `п. ${number}`,
    section: (number: string) => `раздел ${number}`,
    roadmapRow: (number: string) => `дорожная карта, строка ${number}`,
    roadmap: () => 'дорожная карта',
    timing: () => 'периодичность и сроки',
    indicators: () => 'приложение, показатели динамики',
    transitions: () => 'переходы списков',
  },
  yearly: '1 раз в год',
  asked: (document: string, place: string, often: string | null) => `${document}, ${place}${often === null ? '' : ` (${often})`}`,
};
