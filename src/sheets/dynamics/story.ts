/** What a school's story says of its dynamics. */
import type { DistrictAnalysis } from '../../engine/analysis/analysis';
import type { PooledChange, SchoolDynamics, Series, ShareChange } from '../../engine/analysis/dynamics/model';
import type { DistrictAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { StoryItem } from '../common/story';
import { decidingSeries, procedureName } from './view';

/** More changes are only counted. */
const MOST_CHANGES = 3;

type Beyond = Series & { readonly change: ShareChange & { readonly verdict: 'growth' | 'decline' } };

const isBeyond = (series: Series): series is Beyond => series.change !== null && series.change.verdict !== 'no-proven-change';

const distance = ({ change: { lower, upper } }: Beyond): number => Math.min(Math.abs(lower), Math.abs(upper));

const changeItem = (series: Beyond, texts: Texts): StoryItem => {
  const { story: words, measures } = texts.sheets.dynamics;
  const { was, now, difference, lower, upper, verdict, small } = series.change;
  return {
    text: words.change(verdict, procedureName(series, texts), measures[series.measure], difference),
    detail: words.changeDetail(was, now, lower, upper, small),
    tone: verdict === 'decline' ? 'strong' : 'middle',
    place: null,
  };
};

const changeItems = (school: SchoolDynamics, texts: Texts): readonly StoryItem[] => {
  const { story: words } = texts.sheets.dynamics;
  const compared = decidingSeries(school).filter(({ change }) => change !== null);
  const beyond = compared.filter(isBeyond).sort((a, b) => distance(b) - distance(a));
  if (compared.length === 0) return [];
  if (beyond.length === 0) return [{ text: words.none(compared.length), tone: 'quiet', place: null }];
  const more = beyond.length - MOST_CHANGES;
  return [...beyond.slice(0, MOST_CHANGES).map((series) => changeItem(series, texts)), ...(more > 0 ? [{ text: words.more(more), tone: 'middle', place: null } as const] : [])];
};

const pooledItem = ({ change, ...key }: PooledChange, texts: Texts): readonly StoryItem[] => {
  const { story: words } = texts.sheets.dynamics;
  const { was, now, difference, lower, upper, verdict } = change;
  if (verdict === 'no-proven-change') return [];
  return [{ text: words.pooled(procedureName(key, texts), verdict, difference), detail: words.pooledDetail(was, now, lower, upper), tone: 'middle', place: null }];
};

/** One to five sentences; none where nothing can be compared. */
export const dynamicsStory = (school: SchoolKey, { dynamics }: DistrictAnalysis, _assessment: Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>, texts: Texts): readonly StoryItem[] => {
  if (dynamics.status !== 'computed') return [];
  const own = dynamics.result.schools.find((one) => one.school === school);
  if (!own) return [];
  const { story: words } = texts.sheets.dynamics;
  const weighted = own.weightedMean;
  return [
    ...changeItems(own, texts),
    ...own.pooled.flatMap((change) => pooledItem(change, texts)).slice(0, 1),
    ...(weighted ? [{ text: words.weighted(weighted.difference), detail: words.weightedDetail(weighted.was, weighted.now), tone: 'quiet', place: null } as const] : []),
  ].slice(0, 5);
};
