import { useEffect, useRef, useState } from 'react';
import { Button, Link } from '@fluentui/react-components';
import type { FileReportId } from '../../app/reports/catalogueOfReports';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { isBusy } from '../model/state';
import { FILE_MAKERS, type MadeFile } from './fileMakers';
import { useGalleryWords } from './words';

interface Made {
  readonly file: MadeFile;
  /** Under which the page itself serves it, as long as it is shown. */
  readonly address: string;
  /** ISO time. */
  readonly at: string;
}

const useMade = (): [Made | null, (file: MadeFile, type: string) => void] => {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (made) return () => URL.revokeObjectURL(made.address);
    return undefined;
  }, [made]);
  return [made, (file, type) => setMade({ file, address: URL.createObjectURL(new Blob([file.bytes.slice()], { type })), at: new Date().toISOString() })];
};

/** It is saved at once, and again at a press of its name; where neither is possible the way around is told. */
const Saved = ({ made: { file, address } }: { made: Made }) => {
  const part = usePartStyles();
  const { file: words } = useGalleryWords();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.click(), [address]);
  return (
    <div className={part.tight}>
      <p role="status" className={part.text}>
        {words.made(file.name)}
      </p>
      <div>
        <Link ref={link} href={address} download={file.name}>
          {words.save(file.name, file.bytes.byteLength)}
        </Link>
      </div>
      <p className={part.small}>{words.where}</p>
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
  const [made, setMade] = useMade();
  const maker = FILE_MAKERS[id];
  const make = async (): Promise<void> => {
    if (!maker) return;
    const file = await session.run('files', maker.make);
    if (file) setMade(file, maker.type);
  };
  const label = made ? words.makeAgain : words.make;
  return (
    <>
      <p className={part.small}>{made ? words.state.savedAt(compute.when(made.at)) : words.state.notSaved}</p>
      <div>
        <Button size="small" aria-label={words.buildNamed(label, name)} disabledFocusable={isBusy(state) || !ready} onClick={() => void make()}>
          {label}
        </Button>
      </div>
      {made && <Saved made={made} />}
    </>
  );
};
