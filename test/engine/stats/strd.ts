/**
 * NIST Statistical Reference Datasets, linear regression (itl.nist.gov/div898/strd/lls): data and certified values.
 * The certified values were computed again by exact rational arithmetic (Python's fractions over the normal equations,
 * roots with mpmath 1.4.1 at 40 digits) and agree in all digits; F of Wampler 3 to 5 as well.
 */
export interface StrdDataset {
  readonly name: string;
  /** Of each predictor. */
  readonly columns: readonly (readonly number[])[];
  readonly outcome: readonly number[];
  /** The intercept first. */
  readonly estimates: readonly number[];
  readonly standardErrors: readonly number[];
  readonly residualError: number;
  readonly rSquared: number;
  readonly f: number;
}

const columnsOf = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] => rows[0]!.map((_, at) => rows.map((row) => row[at]!));

const LONGLEY_ROWS = [
  [60323, 83, 234289, 2356, 1590, 107608, 1947],
  [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
  [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
  [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
  [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
  [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
  [64989, 99, 365385, 1870, 3547, 115094, 1953],
  [63761, 100, 363112, 3578, 3350, 116219, 1954],
  [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
  [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
  [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
  [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
  [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
  [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
  [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
  [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
] as const;

const [longleyOutcome, ...longleyColumns] = columnsOf(LONGLEY_ROWS);

export const LONGLEY: StrdDataset = {
  name: 'Longley',
  columns: longleyColumns,
  outcome: longleyOutcome!,
  estimates: [-3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359, -0.0511041056535807, 1829.15146461355],
  standardErrors: [890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675, 0.22607320006937, 455.478499142212],
  residualError: 304.854073561965,
  rSquared: 0.995479004577296,
  f: 330.285339234588,
};

// prettier-ignore
const NORRIS_ROWS = [
  [0.1, 0.2], [338.8, 337.4], [118.1, 118.2], [888, 884.6], [9.2, 10.1], [228.1, 226.5], [668.5, 666.3], [998.5, 996.3], [449.1, 448.6],
  [778.9, 777], [559.2, 558.2], [0.3, 0.4], [0.1, 0.6], [778.1, 775.5], [668.8, 666.9], [339.3, 338], [448.9, 447.5], [10.8, 11.6],
  [557.7, 556], [228.3, 228.1], [998, 995.8], [888.8, 887.6], [119.6, 120.2], [0.3, 0.3], [0.6, 0.3], [557.6, 556.8], [339.3, 339.1],
  [888, 887.2], [998.5, 999], [778.9, 779], [10.2, 11.1], [117.6, 118.3], [228.9, 229.2], [668.4, 669.1], [449.2, 448.9], [0.2, 0.5],
] as const;

const [norrisOutcome, ...norrisColumns] = columnsOf(NORRIS_ROWS);

export const NORRIS: StrdDataset = {
  name: 'Norris',
  columns: norrisColumns,
  outcome: norrisOutcome!,
  estimates: [-0.262323073774029, 1.00211681802045],
  standardErrors: [0.232818234301152, 0.000429796848199937],
  residualError: 0.884796396144373,
  rSquared: 0.999993745883712,
  f: 5436385.54079785,
};

const PLACES = Array.from({ length: 21 }, (_, x) => x);
/** x, x², …, x⁵ at 0..20. */
export const WAMPLER_COLUMNS = [1, 2, 3, 4, 5].map((power) => PLACES.map((x) => x ** power));

/** Exact fits: 1 + x + … + x⁵, and 1 + x/10 + … + x⁵/10⁵. */
export const WAMPLER_1 = PLACES.map((x) => [0, 1, 2, 3, 4, 5].reduce((sum, power) => sum + x ** power, 0));
// prettier-ignore
export const WAMPLER_2 = [1, 1.11111, 1.24992, 1.42753, 1.65984, 1.96875, 2.38336, 2.94117, 3.68928, 4.68559, 6, 7.71561, 9.92992, 12.75603, 16.32384, 20.78125, 26.29536, 33.05367, 41.26528, 51.16209, 63];

const wampler = (name: string, outcome: readonly number[], scale: number, rSquared: number, f: number): StrdDataset => ({
  name,
  columns: WAMPLER_COLUMNS,
  outcome,
  estimates: [1, 1, 1, 1, 1, 1],
  standardErrors: [2152.3262467817, 2363.55173469681, 779.343524331583, 101.47550755035, 5.64566512170752, 0.112324854679312].map((error) => error * scale),
  residualError: 2360.14502379268 * scale,
  rSquared,
  f,
});

// prettier-ignore
const WAMPLER_3 = [760, -2042, 2111, -1684, 3888, 1858, 11379, 17560, 39287, 64382, 113159, 175108, 273291, 400186, 581243, 811568, 1121004, 1506550, 2002767, 2611612, 3369180];
// prettier-ignore
const WAMPLER_4 = [75901, -204794, 204863, -204436, 253665, -200894, 214131, -185192, 221249, -138370, 315911, -27644, 455253, 197434, 783995, 608816, 1370781, 1303798, 2205519, 2408860, 3444321];
// prettier-ignore
const WAMPLER_5 = [7590001, -20479994, 20480063, -20479636, 25231365, -20476094, 20489331, -20460392, 18417449, -20413570, 20591111, -20302844, 18651453, -20077766, 21059195, -19666384, 26348481, -18971402, 22480719, -17866340, 10958421];

export const WAMPLERS: readonly StrdDataset[] = [
  wampler('Wampler3', WAMPLER_3, 1, 0.99999555902582, 675524.458240122),
  wampler('Wampler4', WAMPLER_4, 100, 0.957478440825662, 67.5524458240122),
  wampler('Wampler5', WAMPLER_5, 10_000, 0.0022466892157494, 0.00675524458240122),
];
