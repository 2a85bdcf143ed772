/** Building reports that are sheets, and what came of it last. */
import { useState } from 'react';
import type { SheetReportId } from '../../app/reports/catalogueOfReports';
import { useSession, useTexts } from '../context';
import { inShort, toldBuilding, type ToldBuilding } from './told';
import { useGalleryWords } from './words';

export interface Building {
  readonly last: ToldBuilding | null;
  readonly build: (reports: readonly SheetReportId[]) => Promise<void>;
}

export const useBuilding = (): Building => {
  const session = useSession();
  const { terms } = useTexts();
  const words = useGalleryWords();
  const [last, setLast] = useState<ToldBuilding | null>(null);
  const build = async (reports: readonly SheetReportId[]): Promise<void> => {
    const told = (report: Parameters<typeof toldBuilding>[0]): ToldBuilding => toldBuilding(report, reports, words);
    const report = await session.build(reports, (built) => {
      const outcome = told(built);
      return { kind: 'built', text: inShort(outcome, (id) => terms.sheetNames[id], words), sheet: outcome.written[0]?.name ?? null };
    });
    if (report) setLast(told(report));
  };
  return { last, build };
};
