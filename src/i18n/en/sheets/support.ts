import type { Texts } from '../../texts';
import { counted, percentOf, signedPoints, twoDigits } from '../numbers';
import { schoolYear } from './common';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const month = (number: number): string => MONTHS[number - 1] ?? '';

const ofParticipants = (part: number, whole: number): string => `${part} of ${counted(whole, 'participant', 'participants')}`;
const ofPupils = (part: number, whole: number): string => `${part} of ${counted(whole, 'pupil', 'pupils')}`;

export const support: Texts['sheets']['support'] = {
  findings: {
    lowResult: (procedure, year, below, participants, share) => `${procedure}, ${schoolYear(year)}: below the threshold ${ofParticipants(below, participants)} (${percentOf(share)})`,
    change: (procedure, was, now, difference) =>
      `${procedure}: the share below the threshold grew from ${percentOf(was.share)} (${was.below} of ${was.participants}, ${schoolYear(was.year)}) to ${percentOf(now.share)} (${now.below} of ${now.participants}, ${schoolYear(now.year)}), ${signedPoints(difference)}`,
    lists: (was, now) => `The school stays on the list: it was on the list «${was}» and is on the list «${now}»`,
    isbsh: (value, border, rank, year) =>
      `ISBSH ${twoDigits(value)} is not above the border ${twoDigits(border)} (No. ${rank}, counted from the smallest), passport of ${schoolYear(year)}`,
    riskFactor: (factor, level, score, year) => `Risk factor ${factor}: level «${level}»${score === null ? '' : `, score ${score}`} (${schoolYear(year)})`,
    score: (score) => twoDigits(score),
    expected: (actual, expected, residual) =>
      `Results below what the conditions let expect: overall result ${signedPoints(actual)} to all schools together, expected ${signedPoints(expected)}, difference ${signedPoints(residual)}`,
    objectivity: (procedure, year) => `${procedure}, ${schoolYear(year)}: the result needs analysis`,
    biasList: (list, year) => `The school is named in the list «${list}» of ${year}: analysis is needed`,
    literacy: (work, grade, year, below, pupils, share) =>
      `${work}, class ${grade}, ${schoolYear(year)}: insufficient and reduced levels of ${ofPupils(below, pupils)} (${percentOf(share)})`,
    noResults: (year) => `No results of the nine procedures of ${schoolYear(year)} that can be counted`,
    withRemark: (text, remark) => `${text}; ${remark}`,
    remarks: {
      few: 'few participants, a cautious conclusion',
      fewPupils: 'few pupils, a cautious conclusion',
      chance: 'the difference may be chance',
      lists: 'the lists are of different makers, or the later one is more than two years old',
    },
  },

  bases: {
    'repeated-listing': 'Stays on the list',
    'low-mathematics': 'Low result: mathematics',
    'low-russian': 'Low result: Russian',
    'low-other': 'Low result: another subject',
    decline: 'Decline of results',
    'below-expected': 'Below expected',
    'adverse-conditions': 'Adverse conditions',
    literacy: 'Literacy',
    objectivity: 'Needs analysis (objectivity)',
    'no-results': 'No results',
  },
  factorBasis: (factor, name) => `Factor ${factor}. ${name}`,
  kinds: {
    'teaching-quality': 'quality of teaching',
    networking: 'networking',
    'method-support': 'methodical support',
    'mentor-schools': 'mentor schools',
    'management-teams': 'management teams',
    'training-routes': 'professional development',
  },
  riskKinds: { staff: 'staff', equipment: 'equipment', failure: 'failure in learning', social: 'social situation' },
  manageability: { manageable: 'manageable', 'weakly-manageable': 'weakly manageable' },
  nature: { operative: 'operative', strategic: 'strategic' },
  levels: { municipality: 'municipality', school: 'school' },
  months: (from, to) => {
    if (from === 9 && to === 5) return 'during the school year';
    return from === to ? month(from) : `${month(from)}–${month(to)}`;
  },
};
