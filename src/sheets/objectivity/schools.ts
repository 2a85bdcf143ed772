/** What concerns schools and not single results: external lists, and the status if flagged results are counted. */
import type { ObjectivityResult } from '../../engine/analysis/objectivity/result';
import type { School } from '../../engine/model';
import type { Texts } from '../../i18n';
import { originCell, schoolCell, type SchoolName } from '../common/schools';
import type { SpecCell, TableBlock } from '../spec';

interface Scene {
  readonly schools: ReadonlyMap<string, School>;
  readonly nameOf: SchoolName;
  readonly texts: Texts;
}

const nameCell = (key: string, { schools, nameOf }: Scene): SpecCell => {
  const known = schools.get(key);
  return known ? schoolCell(known, nameOf) : key;
};

export const listedTable = ({ listed }: ObjectivityResult, scene: Scene): TableBlock => {
  const { objectivity: words, common } = scene.texts.sheets;
  return {
    kind: 'table',
    id: 'listed',
    name: 'ОбъективностьВнешниеСписки',
    columns: [
      { id: 'school', header: common.school, width: 30, kind: 'text', wrap: true },
      { id: 'list', header: words.list, width: 17, kind: 'text', wrap: true },
      { id: 'year', header: words.year, width: 22, kind: 'year', align: 'left' },
      { id: 'cell', header: words.cell, width: 11, kind: 'text', align: 'center' },
    ],
    rows: listed.map(({ school, list, year, origin }) => [nameCell(school, scene), list, year, originCell(origin)]),
    emptyText: words.noListed,
  };
};

export const statusTable = ({ statuses }: ObjectivityResult, scene: Scene): TableBlock => {
  const { sheets, terms } = scene.texts;
  const { objectivity: words, common } = sheets;
  return {
    kind: 'table',
    id: 'statuses',
    name: 'ОбъективностьСтатус',
    columns: [
      { id: 'school', header: common.school, width: 30, kind: 'text', wrap: true },
      { id: 'status', header: words.status, width: 17, kind: 'text' },
      { id: 'ifCounted', header: words.statusIfCounted, width: 22, kind: 'text' },
      { id: 'criteria', header: words.criteria, width: 11, kind: 'text', align: 'center' },
      { id: 'criteriaIfCounted', header: words.criteriaIfCounted, width: 11, kind: 'text', align: 'center' },
      { id: 'changes', header: words.changes, width: 11, kind: 'text', align: 'center', rules: [{ when: 'equals', text: terms.yes, tone: 'warning' }] },
    ],
    rows: statuses.map(({ school, status, criteria, statusIfCounted, criteriaIfCounted, changes }) => [
      nameCell(school, scene),
      terms.lowStatuses[status],
      terms.lowStatuses[statusIfCounted],
      criteria.join('; '),
      criteriaIfCounted.join('; '),
      changes ? terms.yes : terms.no,
    ]),
    emptyText: words.noStatuses,
  };
};
