import type { Texts } from '../../texts';
import { counted, decimal, percentOf } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'school', 'schools');
const about = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const times = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const funnel: Texts['sheets']['funnel'] = {
  title: 'Funnel: shares below the threshold by number of participants',
  subtitle: (year) => `Which shares chance alone does not explain with so many participants. School year ${schoolYear(year)}`,
  rules: '95% and 99.8% limits around the share of all schools together',
  toCharts: 'The charts are below the tables',
  toParameters: 'Parameters and explanations are below',
  together: 'The nine procedures together',
  togetherIn: 'in the nine procedures together',
  ofProcedure: (procedure) => `in the procedure “${procedure}”`,

  places: {
    above998: 'above the upper 99.8% limit',
    above95: 'above the upper 95% limit',
    inside: 'between the limits',
    below95: 'below the lower 95% limit',
    below998: 'below the lower 99.8% limit',
  },
  onlySchool: 'one school: there is nothing to compare with',
  alone: 'Only one school has results: there is nothing to compare with.',
  few: 'few participants',

  outsideCaption: 'Schools outside the limits',
  group: 'Procedure',
  participants: 'Participants',
  below: 'Below threshold',
  share: 'Share below threshold',
  average: 'Share of all schools',
  place: 'Where it lies',
  z: 'Deviation, standard errors',
  cell: 'Cell',
  nobodyOutside: 'Nobody is outside the limits',
  groupsCaption: 'How many schools lie where',
  scatterCaption: 'Whether the limits are wide enough',
  outside: 'Outside 95%',
  schools: 'Schools',
  counts: { above998: 'Above 99.8%', above95: 'Above 95%', inside: 'Between', below95: 'Below 95%', below998: 'Below 99.8%' },
  byChance: 'Outside 95% by chance, about',
  phi: 'Scatter φ',
  phiLimit: 'By chance at most',
  widened: 'Outside, allowing for the scatter',
  conclusion: 'What the scatter says',
  conclusions: { excessive: 'the limits are too narrow', usual: 'no more scatter than chance', few: 'too few schools to tell', same: 'one share for all schools' },
  ifCounted: 'Outside if the flagged are counted',
  ifCountedOf: (outside, all) => `${outside} of ${all}`,
  pointsTitle: 'All points',
  pointsNote: 'A row is a school in one procedure; the furthest from the common share come first. Not printed.',
  pointsCut: (shown, all) => `There are too many points to show all: here ${counted(shown, 'point', 'points')} outside the limits of ${decimal(all)}.`,
  lower95: 'Lower 95% limit',
  upper95: 'Upper 95% limit',
  lower998: 'Lower 99.8% limit',
  upper998: 'Upper 99.8% limit',
  limitsTitle: 'Limits for the charts',
  noPoints: 'No points',
  noLimits: 'No limits',

  charts: 'Charts',
  chartTitle: (group) => `${group}: share below the threshold and number of participants`,
  chartCut: (drawn) => `Each chart has at most ${schools(drawn)}: those furthest from the common share.`,
  series: 'Schools',
  inThisGroup: 'All schools together',

  z95: 'Normal quantile of the 95% limits',
  z998: 'Normal quantile of the 99.8% limits',
  zNote: 'the documents name no limits; as in English public health',
  winsorised: 'Part of the extreme deviations that is pulled in at each end for φ',
  winsorisedNote: 'Spiegelhalter, 2005',
  smallCount: 'Enough participants, at least',
  smallCountNote: 'fewer are marked “few participants”; source: the user’s setting',
  objectivityNotes: { exclude: 'not part of shares and limits', count: 'counted like all others', both: 'not part of shares and limits; what they would change stands beside' },
  excluded: 'Results left out for a sign of bias',

  found: (where, outside, all, above, below, chance) =>
    outside === 0
      ? `No school is outside the 95% limits ${where} (${schools(all)} in all; chance alone would put about ${about.format(chance)} outside).`
      : `Outside the 95% limits ${where}: ${schools(outside)} of ${decimal(all)} (${above} above, ${below} below); chance alone would put about ${about.format(chance)} there.`,
  far: (above, below) => (above + below === 0 ? 'No school is outside the 99.8% limits.' : `Outside the 99.8% limits: ${schools(above + below)} (${above} above, ${below} below).`),
  excessive: (phi, outside, widened) =>
    `The limits are too narrow: schools differ ${times.format(phi)} times as much as by chance (in variance, φ), so many lie outside (${schools(outside)}). Allowing for this scatter, ${schools(widened)} remain outside the 95% limits.`,
  usual: (phi) => `The schools scatter no more than by chance (φ = ${decimal(Math.round(phi * 100) / 100)}): the limits fit.`,
  notComputed: 'There is no funnel.',

  reading: [
    'A point is a school: across, its number of participants; up, its share below the threshold. The solid line in the middle is the share of all schools together.',
    'The limits show where chance alone would put the share of a school whose participants are like all others: the fewer they are, the wider the limits. Formula: p₀ ± z·√(p₀(1 − p₀)/n), not below 0 and not above 1 (Spiegelhalter, 2005).',
    'Chance puts about 5 schools of 100 outside the 95% limits and 2 of 1000 outside the 99.8% limits. A point outside is a reason to look, not a conclusion about the school; the funnel names no causes.',
    'A point is outside the limits exactly when Wilson’s interval of its share at the same z leaves out the share of all schools.',
    'φ tells how many times the squared deviations are greater than by chance (a tenth of the extreme deviations at each end is pulled in to the tenth and ninetieth percentile). If φ is above 1 + 2√(2/number of schools), the limits are too narrow: schools differ not by chance alone, and more than 5 of 100 will be outside. Then the sheet shows how many remain outside limits that are √φ times as wide. φ is computed by the add-in, not by a formula.',
    'The limits are approximate: with few participants and a share near zero, chance puts more schools above the upper limit than said. Such rows are marked “few participants”.',
    'Where procedures are taken together the same pupils are counted several times, and the limits are narrower than they should be.',
    'The status of a school does not depend on the funnel.',
  ],

  summary: {
    found: (outside, all, widened) =>
      `In the nine procedures together ${schools(outside)} of ${decimal(all)} lie outside the 95% limits of the funnel${widened === null ? '' : `; allowing for the scatter, ${decimal(widened)}`}.`,
    none: (all) => `In the nine procedures together all schools (${decimal(all)}) lie within the 95% limits of the funnel: they differ no more than by chance.`,
  },
  story: {
    outside: (where, place) => `The share below the threshold ${where} lies ${place} of the funnel.`,
    inside: (where) => `The share below the threshold ${where} lies within the funnel: it differs from that of all schools no more than by chance.`,
    detail: (below, participants, share, average) => `${below} of ${participants} (${percentOf(share)}); all schools together ${percentOf(average)}.`,
    few: (participants) => `Few participants (${participants}): the limits are approximate.`,
    others: (names) => `Outside the 95% limits in single procedures, too: ${names.join('; ')}.`,
    one: (procedure, place) => `${procedure}: ${place}`,
  },
};
