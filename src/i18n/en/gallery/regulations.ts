import type { GalleryTexts } from '../../texts';

export const regulations: GalleryTexts['regulations'] = {
  documents: {
    programme: 'Municipal programme',
    'monitoring-order': 'Regulation on the monitoring',
    'support-order': 'Regulation on the system of support',
    'network-plan': 'Plan of the regional institute, 2022',
    'half-year-report': 'Report of the regional institute, first half of 2023',
  },
  places: {
    point: (number) => `clause ${number}`,
    section: (number) => `section ${number}`,
    roadmapRow: (number) => `roadmap, row ${number}`,
    roadmap: () => 'roadmap',
    timing: () => 'periodicity and terms',
    indicators: () => 'annex, indicators of dynamics',
    transitions: () => 'transitions between lists',
  },
  yearly: 'once a year',
  asked: (document, place, often) => `${document}, ${place}${often === null ? '' : ` (${often})`}`,
};
