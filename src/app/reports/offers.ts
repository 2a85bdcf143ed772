/** Which rows reports put into the user's tables. */
import type { OfferedTable } from '../../excel/memory';
import type { ReportInput } from '../../sheets/sheetsInput';
import type { OfferedRow } from './offeredRow';

type Offer = (input: ReportInput) => readonly OfferedRow[];

export const OFFERS: Readonly<Partial<Record<OfferedTable, Offer>>> = {};
