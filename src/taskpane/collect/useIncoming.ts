import { useCallback, useState } from 'react';
import type { IncomingFile, MergeReport } from '../../app/results';
import { usePaneState, useSession } from '../context';
import { carriedOver, preselected, type Accepted } from '../model/acceptance';
import { openFiles } from '../model/chosenFiles';
import { collectedFrom, type Collected, type Wanted } from '../model/collecting';
import type { Notice } from '../model/state';
import { whenFree } from '../model/whenFree';

interface Compared {
  readonly collected: Collected;
  readonly accepted: Accepted;
  /** Of the workbook that was compared with. */
  readonly fingerprint: string | null;
}

export interface Incoming {
  readonly files: readonly IncomingFile[];
  readonly closed: readonly string[];
  /** `null` before the first comparison. */
  readonly compared: Compared | null;
  /** The workbook was changed since. */
  readonly outdated: boolean;
  /** Opens these beside those that are there, and compares them all. */
  readonly add: (sources: readonly File[]) => Promise<void>;
  readonly compareAgain: () => Promise<void>;
  /** The same files for another year. */
  readonly compareFor: (year: number | null) => Promise<void>;
  readonly changeAccepted: (next: (accepted: Accepted) => Accepted) => void;
  readonly merge: () => Promise<void>;
  readonly reset: () => void;
}

const told = (report: MergeReport): Notice => ({ kind: 'merged', report });

/** The files that came, what they would change, and what of it is accepted. `year`: the one that is collected; `null`: whichever the files are of. */
export const useIncoming = (wanted: Wanted, year: number | null): Incoming => {
  const session = useSession();
  const { check, edited } = usePaneState();
  const [files, setFiles] = useState<readonly IncomingFile[]>([]);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const [compared, setCompared] = useState<Compared | null>(null);

  const changeAccepted = useCallback((next: (accepted: Accepted) => Accepted) => setCompared((before) => before && { ...before, accepted: next(before.accepted) }), []);

  const compare = async (chosen: readonly IncomingFile[], of: number | null): Promise<void> => {
    const comparison = await whenFree(session, () => session.run('collect', (useCases, run) => useCases.compareIncoming(chosen, of, run)));
    if (!comparison) return;
    const collected = collectedFrom(comparison, wanted);
    const fingerprint = session.state().check?.fingerprint ?? null;
    setCompared((before) => ({ collected, fingerprint, accepted: before ? carriedOver(before.accepted, before.collected.cells, collected.cells) : preselected(collected.cells) }));
  };

  return {
    files,
    closed,
    compared,
    outdated: compared !== null && (edited || compared.fingerprint !== (check?.fingerprint ?? null)),
    add: async (sources) => {
      const opened = await openFiles(sources, files);
      setClosed(opened.closed);
      setFiles(opened.files);
      if (opened.files.length > files.length) await compare(opened.files, year);
    },
    compareAgain: () => compare(files, year),
    compareFor: async (other) => {
      if (files.length > 0) await compare(files, other);
    },
    changeAccepted,
    merge: async () => {
      if (!compared) return;
      const { collected, accepted } = compared;
      const report = await session.change('merge', (useCases) => useCases.mergeIncoming(collected.comparison, [...accepted]), told);
      // what is in the workbook now is compared anew: the rest can be gone on with
      if (report) await compare(files, year);
    },
    reset: () => {
      setFiles([]);
      setClosed([]);
      setCompared(null);
    },
  };
};
