const format = new Intl.NumberFormat('en', { maximumFractionDigits: 6, useGrouping: false });
const shown = (value: number): string => format.format(value);

export const functions = {
  /** What a cell of the usual width shows. */
  inCell: (value: number | boolean): string => (typeof value === 'number' ? shown(value) : value ? 'TRUE' : 'FALSE'),
  /** What a change is: SHNOR.DYNAMICS and the sheets say it in the same words. */
  changes: { growth: 'better', decline: 'worse', 'no-proven-change': 'no more than chance', 'no-data': 'no data' },
  described: {
    ISBSH: {
      description: 'ИСБШ, the index of a school’s social well-being: 85 + 15·a − 20·b − 65·c on three shares of pupils. Columns of shares may be given.',
      parameters: {
        bothHigher: { name: 'both_higher', description: 'Share of pupils whose both parents have higher education, 0 to 1' },
        singleParent: { name: 'single_parent', description: 'Share of pupils from single-parent families, 0 to 1' },
        onRegister: { name: 'on_register', description: 'Share of pupils on a register of any kind, 0 to 1' },
        constant: { name: 'constant', description: 'The constant; 85 when omitted' },
        k1: { name: 'k1', description: 'Coefficient of the first share, with its sign; 15 when omitted' },
        k2: { name: 'k2', description: 'Coefficient of the second share, with its sign; −20 when omitted' },
        k3: { name: 'k3', description: 'Coefficient of the third share, with its sign; −65 when omitted' },
      },
    },
    LOWRESULT: {
      description: 'TRUE if the result is low: at least 30 % of participants are below the threshold. Empty text when nobody took part.',
      parameters: {
        participants: { name: 'participants', description: 'How many pupils took part: a number or a column' },
        below: { name: 'below', description: 'How many of them got the mark 2 or missed the minimum score' },
        threshold: { name: 'threshold', description: 'From how many per cent a result is low, 1 to 100; 30 when omitted' },
      },
    },
    LOWSCHOOL: {
      description: 'Which criteria of low results a school’s rows of the reporting and the previous year meet: "1", "2", "1; 2" or empty text.',
      parameters: {
        procedures: { name: 'procedures', description: 'Names of procedures, such as «ОГЭ математика»; the nine of the methodology count' },
        years: { name: 'years', description: 'School years of these rows: 2021 or 2020/2021' },
        participants: { name: 'participants', description: 'Number of participants in each row' },
        below: { name: 'below', description: 'How many of them are below the threshold' },
        year: { name: 'reporting_year', description: 'The year in which the reporting school year ends' },
        threshold: { name: 'threshold', description: 'From how many per cent a result is low, 1 to 100; 30 when omitted' },
        ruleSet: { name: 'rule_set', description: '"2020": any procedure in each of the two years (default), "2025": the same one in both' },
        excluded: { name: 'excluded', description: 'Rows with a sign of bias: TRUE or FALSE; when omitted all rows count' },
      },
    },
    RISKLEVEL: {
      description: 'The level of a risk factor by its score, in Russian: «высокий», «средний» or «низкий».',
      parameters: {
        score: { name: 'score', description: 'The factor’s score, 0 to 1: a number or a column' },
        high: { name: 'high_from', description: 'The score from which the level is high; 0.5 when omitted' },
        medium: { name: 'medium_from', description: 'The score from which the level is medium; 0.25 when omitted' },
      },
    },
    BOTTOMGROUP: {
      description: 'TRUE if a value is in the bottom part of all values. Values equal to the border are in.',
      parameters: {
        value: { name: 'value', description: 'A school’s value: a number or a column' },
        allValues: { name: 'all_values', description: 'Values of all schools; cells without a value must hold "" and not be empty: Excel passes empty cells as 0' },
        share: { name: 'share', description: 'The bottom part: 0.25, a quarter (default), or 0.2, a fifth' },
      },
    },
    WILSON: {
      description: 'Wilson’s 95 % interval of the share of participants below the threshold. Without the third argument both bounds side by side.',
      parameters: {
        below: { name: 'below', description: 'How many participants are below the threshold: a number or a column' },
        participants: { name: 'participants', description: 'How many took part' },
        bound: { name: 'bound', description: '"lower" or "upper"; both when omitted' },
      },
    },
    FUNNEL: {
      description: 'Limits of a funnel: where chance alone would put the share of a school with so many participants. Without the fourth argument both side by side.',
      parameters: {
        average: { name: 'average', description: 'The share below the threshold of all schools together, 0 to 1: a number or a column' },
        participants: { name: 'participants', description: 'How many took part in the school: a number or a column' },
        level: { name: 'level', description: '95 (when omitted) or 99.8: the per cent of the scatter between the limits' },
        bound: { name: 'bound', description: '"lower" or "upper"; both when omitted' },
      },
    },
    DIFFERENCE: {
      description: 'The difference of the shares below the threshold of two years in percentage points: now minus was. With a fifth argument a bound of Newcombe’s 95% interval.',
      parameters: {
        belowNow: { name: 'below_now', description: 'Participants below the threshold now: a number or a column' },
        participantsNow: { name: 'participants_now', description: 'Participants now' },
        belowWas: { name: 'below_was', description: 'Participants below the threshold in the year compared with' },
        participantsWas: { name: 'participants_was', description: 'Participants in the year compared with' },
        bound: { name: 'bound', description: '"lower" or "upper"; if omitted, the difference itself' },
      },
    },
    DYNAMICS: {
      description: '“better”, “worse” or “no more than chance”: the change of the share below the threshold, with Newcombe’s 95% interval.',
      parameters: {
        belowNow: { name: 'below_now', description: 'Participants below the threshold now: a number or a column' },
        participantsNow: { name: 'participants_now', description: 'Participants now' },
        belowWas: { name: 'below_was', description: 'Participants below the threshold in the year compared with' },
        participantsWas: { name: 'participants_was', description: 'Participants in the year compared with' },
        margin: { name: 'margin_pp', description: 'A change within so many percentage points is no change; if omitted, 0' },
      },
    },
    OUTCOMEINDEX: {
      description: 'ИОР, the index of educational outcomes: the weighted mean of (x − min)/(max − min) over the known components of a school.',
      parameters: {
        values: { name: 'values', description: 'The components of the school; cells without a value must hold "", not be empty: Excel hands over empty ones as 0' },
        minima: { name: 'minima', description: 'The least value of each component among the schools' },
        maxima: { name: 'maxima', description: 'The greatest value of each component among the schools' },
        weights: { name: 'weights', description: 'The weight of each component; if omitted, 1 each' },
      },
    },
    SPEARMAN: {
      description: 'Spearman’s rank correlation of two columns, its p-value or a bound of its 95 per cent interval. A row that lacks a value is left out.',
      parameters: {
        first: { name: 'first', description: 'A column of numbers; cells without a value hold "" or a dash and are not blank: Excel hands blank ones over as 0' },
        second: { name: 'second', description: 'A column of numbers of the same size' },
        what: { name: 'what', description: '"rho", the correlation (when omitted), "p", the p-value, "lower" and "upper", the bounds of the interval' },
      },
    },
    EXPECTED: {
      description: 'What a linear model expects: the constant and the sum of coefficients times values. Empty when a value is missing.',
      parameters: {
        coefficients: { name: 'coefficients', description: 'The coefficients of the model, the constant first' },
        values: { name: 'values', description: 'The values of the conditions in the same order, one fewer than the coefficients' },
      },
    },
    CHANGE: {
      description: 'The change of a share: in percentage points (the difference) or in per cent of the earlier share. Empty for a relative change from 0.',
      parameters: {
        was: { name: 'was', description: 'The earlier share, 0 to 1: a number or a column' },
        now: { name: 'now', description: 'The share now, 0 to 1' },
        unit: { name: 'unit', description: '"pp" percentage points (default), "%" per cent of the earlier share' },
      },
    },
    EARLIER: {
      description: 'The earlier share by the present one and a change: “32.9%, 24.8 more” was 8.1% if points are meant, 26.4% if per cent.',
      parameters: {
        now: { name: 'now', description: 'The share now, 0 to 1: a number or a column' },
        change: { name: 'change', description: 'By how much it is greater than the earlier one: 24.8, not 0.248; negative if it is less' },
        unit: { name: 'unit', description: '"pp" percentage points (default), "%" per cent of the earlier share' },
      },
    },
  },
  problems: {
    inArgument: (sentence: string, argument: string) => `${sentence} (argument “${argument}”)`,
    atPosition: (sentence: string, position: number) => `${sentence}, row ${position} of the range`,
    missing: (argument: string) => `The argument “${argument}” is missing`,
    oneValue: () => 'One value is needed here, and a range is given',
    shapesDiffer: (first: string, second: string) => `Ranges must be of one size, and ${first} and ${second} are given`,
    lengthsDiffer: () => 'Procedures, years, participants and below must be ranges of one size',
    cellError: (error: string) => `The cell holds the error ${error}`,
    notNumber: (given: string) => `A number is needed here, and “${given}” is given`,
    shareIsPercent: (given: number) => `A share must be from 0 to 1: ${shown(given)} % is ${shown(given / 100)}`,
    shareOutside: (given: number) => `A share must be from 0 to 1, and ${shown(given)} is given`,
    partIsNothing: () => 'The share must be above 0 and at most 1: 0.25 is a quarter, 0.2 a fifth',
    percentIsShare: (given: number) => `The threshold is in per cent, 1 to 100: ${shown(given * 100)} and not ${shown(given)}`,
    percentOutside: (given: number) => `The threshold is in per cent, 1 to 100, and ${shown(given)} is given`,
    notCount: (given: number) => `A number of pupils must be whole and not negative, and ${shown(given)} is given`,
    scoreOutside: (given: number) => `A factor’s score must be from 0 to 1, and ${shown(given)} is given`,
    notYear: (given: string) => `A school year is given as 2021 or 2020/2021, and “${given}” is given`,
    notFlag: (given: string) => `TRUE or FALSE is needed here, and “${given}” is given`,
    notRuleSet: (given: string) => `The rule set is "2020" or "2025", and “${given}” is given`,
    notBound: (given: string) => `The bound is "lower" or "upper", and “${given}” is given`,
    notRankFigure: (given: string) => `"rho", "p", "lower" or "upper" is needed here, and “${given}” is given`,
    columnsDiffer: () => 'The columns must be of one size',
    coefficientsDiffer: (coefficients: number, values: number) => `There must be one coefficient more than values (the constant first), and there are ${coefficients} and ${values}`,
    notChangeUnit: (given: string) => `The unit of a change is "pp" or "%", and “${given}” is given`,
    changeIsShare: (given: number) => `A change is given in hundredths: ${shown(given * 100)} and not ${shown(given)}; below one as a text, "0.4"`,
    noEarlierShare: (now: number, change: number) => `The share ${shown(now)} cannot have changed so: by ${shown(change)} the earlier one would be outside 0 to 1. Check the unit`,
    notFunnelLevel: (given: string) => `The level of a funnel is 95 or 99.8, and “${given}” is given`,
    marginOutside: (given: number) => `The margin is 0 to 100 percentage points, but ${shown(given)} was given`,
    componentsDiffer: () => 'Values, minima, maxima and weights must be ranges of one size',
    minimumExceeds: (minimum: number, maximum: number) => `The least value (${shown(minimum)}) cannot exceed the greatest (${shown(maximum)})`,
    weightNegative: (given: number) => `A weight cannot be negative, but ${shown(given)} was given`,
    belowExceeds: (below: number, participants: number) => `Below the threshold (${shown(below)}) cannot exceed the participants (${shown(participants)})`,
    thresholdsCross: (medium: number, high: number) => `Medium starts from ${shown(medium)} and high from ${shown(high)}: medium must not start above high`,
  },
};
