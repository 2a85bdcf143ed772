import { useEffect, useMemo, useState } from 'react';
import { Checkbox } from '@fluentui/react-components';
import type { HeaderPlace, MappingProposal, TableMapping } from '../../../app/results';
import { usePartStyles } from '../../components/partStyles';
import { useTexts } from '../../context';
import { columnsTwice, dimensionsToSay, draftOf, mappingOf, openDimensions, withConstant } from '../../model/mappingDraft';
import { ColumnGroups } from './ColumnGroups';
import { DimensionField } from './DimensionField';
import { HeaderFields } from './HeaderFields';
import { Outcome, ReadRows } from './ReadRows';
import { SheetCells } from './SheetCells';
import { useMappingStyles } from './styles';
import { usePreview } from './usePreview';

interface Props {
  readonly proposal: MappingProposal;
  readonly onHeader: (place: HeaderPlace) => void;
  /** The mapping as it stands; `null` while the table could not be read by it. */
  readonly onMapping: (mapping: TableMapping | null) => void;
}

const Columns = ({ proposal, onHeader, onMapping }: Props) => {
  const styles = useMappingStyles();
  const part = usePartStyles();
  const { mapping: words } = useTexts().pane;
  const { fields, dimensions } = proposal;
  const [first] = useState(() => {
    const draft = draftOf(proposal);
    return { draft, mapping: mappingOf(draft, fields), preview: proposal.preview };
  });
  const [draft, setDraft] = useState(first.draft);
  const mapping = useMemo(() => mappingOf(draft, fields), [draft, fields]);
  const tried = usePreview(mapping, first);
  const twice = columnsTwice(draft, fields);
  const isReady = tried.state === 'tried' && tried.preview.missing.length === 0 && twice.length === 0;
  useEffect(() => onMapping(isReady ? mapping : null), [isReady, mapping, onMapping]);
  const toSay = dimensionsToSay(draft, proposal);
  return (
    <>
      <ReadRows tried={tried} />
      <HeaderFields open={false} place={draft} onChange={onHeader} />
      {toSay.length > 0 && (
        <fieldset className={styles.fieldset}>
          <legend className={styles.legend}>{words.constants.legend}</legend>
          <p className={part.small}>{words.constants.hint}</p>
          {toSay.map((dimension) => (
            <DimensionField key={dimension.id} dimension={dimension} value={draft.constants[dimension.id] ?? ''} onChange={(value) => setDraft(withConstant(draft, dimension.id, value))} />
          ))}
        </fieldset>
      )}
      {openDimensions(draft, dimensions).length > 0 && <Checkbox checked={draft.sections} onChange={(_, { checked }) => setDraft({ ...draft, sections: checked === true })} label={words.sections} />}
      <ColumnGroups draft={draft} fields={fields} dimensions={dimensions} onChange={setDraft} />
      {twice.length > 0 && (
        <p role="alert" className={part.small}>
          {words.twice(twice)}
        </p>
      )}
      <Outcome tried={tried} />
    </>
  );
};

/** One block of a sheet: its cells, where its header is, which column is what, and the rows as they will be read. */
export const BlockForm = ({ proposal, onHeader, onMapping }: Props) => {
  const styles = useMappingStyles();
  const part = usePartStyles();
  const { mapping: words } = useTexts().pane;
  const isEmpty = proposal.headers.length === 0;
  useEffect(() => {
    if (isEmpty) onMapping(null);
  }, [isEmpty, onMapping]);
  return (
    <div className={styles.form}>
      {isEmpty ? (
        <>
          <p className={part.text}>{words.noHeaders}</p>
          <HeaderFields open place={proposal.guess} onChange={onHeader} />
        </>
      ) : (
        <>
          <SheetCells proposal={proposal} />
          <Columns key={JSON.stringify(proposal.guess)} proposal={proposal} onHeader={onHeader} onMapping={onMapping} />
        </>
      )}
    </div>
  );
};
