import type { GalleryTexts } from '../../texts';

export const sheets: GalleryTexts['sheets'] = {
  municipality: { what: 'The municipality on one page: the main points in words and figures, charts.', whom: 'For the head, for a meeting.' },
  'support-list': { what: 'Three groups of schools, each with its grounds.', whom: 'For the order on targeted support.' },
  'school-passport': { what: 'All about one school on one page: the school is chosen in a cell.', whom: 'For curators and the school’s head.' },
  'risk-schools': { what: 'Which schools stand behind each of the ten risk factors.', whom: 'For methodologists: whom to gather on one subject.' },
  recommendations: { what: 'Measures for every school and what each rests on.', whom: 'For schools, curators, methodologists.' },
  'roadmap-progress': { what: 'What of the roadmap is done, overdue and to come; whether all kinds of measures are there.', whom: 'For the roadmap’s coordinator.' },
  'measures-effect': { what: 'Decisions and measures, their terms, and what became of the indicators in the next year.', whom: 'For the head and the coordinator.' },
  calendar: { what: 'The monitorings of a school year by months and regulations.', whom: 'For all who collect and submit data.' },
  note: { what: 'The brief’s text by a template that can be edited; it also comes as a Word document.', whom: 'For a report, a meeting, an approval.' },
  'note-document': { what: 'The same brief as a Word document: contents, tables, charts, an appendix with the lists. The text follows your template, where the workbook has one.', whom: 'For a report, a meeting, an approval and the archive.' },
  'public-copy': { what: 'A workbook for the website: values only, small numbers hidden, internal sheets left out; a page tells what was hidden.', whom: 'To be published on the education department’s website.' },
  'plain-copy': { what: 'This workbook with plain formulas: works in any Excel without the add-in.', whom: 'For schools and whoever has no add-in.' },
};
