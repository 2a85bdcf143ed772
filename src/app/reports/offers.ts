/** Which rows reports put into the user's tables. */
import type { OfferedTable } from '../../excel/memory';
import type { ReportInput } from '../../sheets/sheetsInput';
import type { OfferedRow } from './offeredRow';
import { catalogueRows } from './rows/catalogueRows';
import { decisionRows } from './rows/decisionRows';
import { noteTemplateRows } from './rows/noteTemplateRows';
import { roadmapRows } from './rows/roadmapRows';

type Offer = (input: ReportInput) => readonly OfferedRow[];

export const OFFERS: Readonly<Partial<Record<OfferedTable, Offer>>> = { catalogue: catalogueRows, roadmap: roadmapRows, decisions: decisionRows, noteTemplate: noteTemplateRows };
