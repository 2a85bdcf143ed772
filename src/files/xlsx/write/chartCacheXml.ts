/** References of a chart, with the values that their cells hold now, for viewers that do not recalculate. */
import { escapeText } from '../xml/text';

/** What the cells of a reference hold, in order, and the number format of the first. */
export interface CachedPoints {
  readonly points: readonly (string | number | null)[];
  readonly format: string;
}

export type PointsOf = (reference: string) => CachedPoints;

const pointXml = (value: string | number, index: number): string => `<c:pt idx="${index}"><c:v>${typeof value === 'number' ? value : escapeText(value)}</c:v></c:pt>`;

const cachedText = ({ points }: CachedPoints): string => `<c:ptCount val="${points.length}"/>${points.map((value, index) => (value === null ? '' : pointXml(value, index))).join('')}`;

/** Only numbers may stand in a cache of numbers. */
const cachedNumbers = ({ points, format }: CachedPoints): string =>
  `<c:formatCode>${escapeText(format)}</c:formatCode><c:ptCount val="${points.length}"/>${points.map((value, index) => (typeof value === 'number' && Number.isFinite(value) ? pointXml(value, index) : '')).join('')}`;

const formulaXml = (reference: string): string => `<c:f>${escapeText(reference.replace(/^=/, ''))}</c:f>`;

/** `tag`: val, xVal or yVal. */
export const numbersXml = (tag: string, reference: string, pointsOf: PointsOf): string =>
  `<c:${tag}><c:numRef>${formulaXml(reference)}<c:numCache>${cachedNumbers(pointsOf(reference))}</c:numCache></c:numRef></c:${tag}>`;

export const categoriesXml = (reference: string | null, pointsOf: PointsOf): string =>
  reference === null ? '' : `<c:cat><c:strRef>${formulaXml(reference)}<c:strCache>${cachedText(pointsOf(reference))}</c:strCache></c:strRef></c:cat>`;
