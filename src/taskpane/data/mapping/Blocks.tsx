import { useCallback, useMemo, useState } from 'react';
import { Button, Checkbox } from '@fluentui/react-components';
import type { AppResult } from '../../../app/problem';
import type { HeaderPlace, MappingProposal, TableMapping } from '../../../app/results';
import { usePartStyles } from '../../components/partStyles';
import { usePaneState, useSession, useTexts } from '../../context';
import { isBusy } from '../../model/state';
import type { UseCases } from '../../model/useCases';
import { BlockForm } from './BlockForm';
import { Fold } from './Fold';
import { useMappingStyles } from './styles';
import { useProposalAt } from './useProposals';

interface Props {
  readonly offered: readonly MappingProposal[];
  readonly tableName: string;
  /** The sheet's former name, under which it is remembered; absent: it has kept its name, or is not remembered. */
  readonly formerly?: string;
  readonly onDone: () => void;
}

interface BlockProps {
  readonly proposal: MappingProposal;
  /** The only one of its sheet: nothing to choose from. */
  readonly isOnly: boolean;
  readonly chosen: boolean;
  /** The table could be read as it stands. */
  readonly isReady: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onHeader: (place: HeaderPlace) => void;
  readonly onMapping: (mapping: TableMapping | null) => void;
}

const Block = ({ proposal, isOnly, chosen, isReady, onChoose, onHeader, onMapping }: BlockProps) => {
  const styles = useMappingStyles();
  const part = usePartStyles();
  const { mapping } = useTexts().pane;
  const form = <BlockForm proposal={proposal} onHeader={onHeader} onMapping={onMapping} />;
  if (isOnly) return form;
  return (
    <div className={styles.block}>
      <Checkbox checked={chosen} onChange={(_, { checked }) => onChoose(checked === true)} label={mapping.readBlock(proposal.address)} />
      {!isReady && <p className={part.small}>{mapping.incomplete}</p>}
      <Fold heading={mapping.edit} label={`${mapping.edit}: ${mapping.block(proposal.address)}`} open={false}>
        {form}
      </Fold>
    </div>
  );
};

const replaced = <Item,>(items: readonly Item[], at: number, item: Item): readonly Item[] => items.map((other, place) => (place === at ? item : other));

/** What was confirmed before; else all that could be read as they stand. */
const chosenAtFirst = (offered: readonly MappingProposal[]): readonly boolean[] => {
  const isConfirmed = offered.some(({ confirmed }) => confirmed);
  return offered.map(({ confirmed, preview }) => offered.length === 1 || (isConfirmed ? confirmed === true : preview.missing.length === 0));
};

/** All blocks of a sheet, and the press that has the chosen ones read as they are shown. */
export const Blocks = ({ offered, tableName, formerly, onDone }: Props) => {
  const styles = useMappingStyles();
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { mapping: words } = useTexts().pane;
  const proposalAt = useProposalAt();
  const [proposals, setProposals] = useState(offered);
  const [chosen, setChosen] = useState<readonly boolean[]>(() => chosenAtFirst(offered));
  const [mappings, setMappings] = useState<readonly (TableMapping | null)[]>(() => offered.map(() => null));
  const listeners = useMemo(() => offered.map((_, at) => (mapping: TableMapping | null) => setMappings((before) => replaced(before, at, mapping))), [offered]);
  const moveHeader = useCallback(
    async (at: number, { guess }: MappingProposal, place: HeaderPlace): Promise<void> => {
      const proposal = await proposalAt(guess, place);
      if (proposal) setProposals((before) => replaced(before, at, proposal));
    },
    [proposalAt],
  );
  const toRead = mappings.filter((_, at) => chosen[at]);
  const ready = toRead.flatMap((mapping) => mapping ?? []);
  const { table, sheet } = proposals[0]?.guess ?? { sheet: '' };
  const confirm = async (): Promise<void> => {
    const remember = async (useCases: UseCases): Promise<AppResult<void>> => {
      const remembered = await useCases.rememberMappings(ready);
      return remembered.ok && formerly !== undefined && table !== undefined ? useCases.forgetMapping(table, formerly) : remembered;
    };
    const remembered = await session.change('mapping', remember, () => ({ kind: 'mapped', table: tableName, sheet }));
    if (remembered !== null) onDone();
  };
  return (
    <div className={styles.form}>
      {proposals.length > 1 && <p className={part.text}>{words.blocks(proposals.length)}</p>}
      {proposals.map((proposal, at) => (
        <Block
          key={at}
          proposal={proposal}
          isOnly={proposals.length === 1}
          chosen={chosen[at] ?? false}
          isReady={mappings[at] !== null}
          onChoose={(is) => setChosen(replaced(chosen, at, is))}
          onHeader={(place) => void moveHeader(at, proposal, place)}
          onMapping={listeners[at] ?? (() => undefined)}
        />
      ))}
      {toRead.length === 0 && <p className={part.small}>{words.noBlock}</p>}
      <div>
        <Button appearance="primary" disabledFocusable={isBusy(state) || toRead.length === 0 || ready.length < toRead.length} onClick={() => void confirm()}>
          {words.confirm}
        </Button>
      </div>
    </div>
  );
};
