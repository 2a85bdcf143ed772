import { useCallback, useEffect, useState } from 'react';
import type { HeaderPlace, InputTableId, MappingProposal } from '../../../app/results';
import { useSession } from '../../context';

interface Asked {
  readonly table: InputTableId;
  readonly sheet: string;
}

export interface Proposals {
  /** `undefined` while they are being made, `null` when that failed. */
  readonly proposals: readonly MappingProposal[] | null | undefined;
  readonly again: () => void;
}

/** What a sheet offers for a table, block by block. */
export const useProposals = (asked: Asked | null): Proposals => {
  const session = useSession();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly proposals: readonly MappingProposal[] | null } | null>(null);
  const table = asked?.table;
  const sheet = asked?.sheet;
  const question = `${String(attempt)} ${String(table)} ${String(sheet)}`;
  useEffect(() => {
    if (table === undefined || sheet === undefined) return;
    let left = false;
    void session.ask('mapping', (useCases) => useCases.proposeMapping(table, sheet)).then((proposals) => {
      if (!left) setAnswer({ to: question, proposals });
    });
    return () => {
      left = true;
    };
  }, [session, table, sheet, question]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  return { proposals: answer?.to === question ? answer.proposals : undefined, again };
};

/** The block of a sheet whose header stands where the user says. */
export const useProposalAt = (): ((asked: Asked, header: HeaderPlace) => Promise<MappingProposal | null>) => {
  const session = useSession();
  return useCallback(
    async ({ table, sheet }, header) => {
      const proposals = await session.ask('mapping', (useCases) => useCases.proposeMapping(table, sheet, header));
      return proposals?.find(({ guess }) => guess.headerRow === header.headerRow) ?? proposals?.[0] ?? null;
    },
    [session],
  );
};
