import { useEffect, useRef, useState } from 'react';
import { Button, Link } from '@fluentui/react-components';
import type { FileReportId } from '../../app/reports/catalogueOfReports';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { isBusy } from '../model/state';
import { FILE_MAKERS, type FileOutcome } from './fileMakers';
import { aloud, useGalleryWords } from './words';

type Made = Extract<FileOutcome, { made: true }> & {
  /** Under which the page itself serves it, as long as it is shown. */
  readonly address: string;
  /** ISO time. */
  readonly at: string;
};
type Refused = Exclude<FileOutcome, { made: true }>;

const useOutcome = (type: string): [Made | Refused | null, (outcome: FileOutcome) => void] => {
  const [outcome, setOutcome] = useState<Made | Refused | null>(null);
  useEffect(() => {
    if (outcome?.made) return () => URL.revokeObjectURL(outcome.address);
    return undefined;
  }, [outcome]);
  const keep = (given: FileOutcome): void => setOutcome(given.made ? { ...given, address: URL.createObjectURL(new Blob([given.bytes.slice()], { type })), at: new Date().toISOString() } : given);
  return [outcome, keep];
};

const Sentences = ({ sentences }: { sentences: readonly string[] }) => {
  const part = usePartStyles();
  return (
    <ul className={part.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
};

/** It is saved at once, and again at a press of its name; where neither is possible the way around is told. */
const Saved = ({ made: { name, bytes, remarks, address } }: { made: Made }) => {
  const part = usePartStyles();
  const { file: words } = useGalleryWords();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.click(), [address]);
  return (
    <div className={part.tight}>
      <p role="status" className={part.text}>
        {words.made(name)}
      </p>
      <div>
        <Link ref={link} href={address} download={name}>
          {words.save(name, bytes.byteLength)}
        </Link>
      </div>
      {remarks.length > 0 && <Sentences sentences={remarks} />}
      <p className={part.small}>{words.where}</p>
    </div>
  );
};

const NotMade = ({ reasons }: { reasons: readonly string[] }) => {
  const part = usePartStyles();
  const { file: words } = useGalleryWords();
  return (
    <div role="alert" className={part.tight}>
      <p className={part.text}>{words.notMade}</p>
      {reasons.length > 0 && <Sentences sentences={reasons} />}
    </div>
  );
};

interface Props {
  readonly id: FileReportId;
  readonly name: string;
  /** There are the data that it takes. */
  readonly ready: boolean;
}

/** Makes a report that is a file, and hands it over. */
export const FileActions = ({ id, name, ready }: Props) => {
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { compute } = useTexts().pane;
  const words = useGalleryWords();
  const { type, make } = FILE_MAKERS[id];
  const [outcome, keep] = useOutcome(type);
  const run = async (): Promise<void> => {
    const given = await session.run('files', make);
    if (given) keep(given);
  };
  const label = outcome?.made ? words.makeAgain : words.make;
  return (
    <>
      <p className={part.small}>{outcome?.made ? words.state.savedAt(compute.when(outcome.at)) : words.state.notSaved}</p>
      <div>
        <Button size="small" aria-label={aloud(label, name)} disabledFocusable={isBusy(state) || !ready} onClick={() => void run()}>
          {label}
        </Button>
      </div>
      {outcome && (outcome.made ? <Saved made={outcome} /> : <NotMade reasons={outcome.reasons} />)}
    </>
  );
};
