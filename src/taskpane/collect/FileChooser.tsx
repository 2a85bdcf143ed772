import { useEffect, useRef, useState, type DragEvent } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useTexts } from '../context';
import type { Wanted } from '../model/collecting';
import { isBusy } from '../model/state';

const ENDINGS: Readonly<Record<Wanted, string>> = { forms: '.xlsx,.xlsm,.xls,.ods,.zip,.csv', years: '.xlsx,.xlsm,.xls,.ods,.zip' };

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
});

const bringsFiles = ({ dataTransfer }: { readonly dataTransfer: DataTransfer | null }): boolean => dataTransfer?.types.includes('Files') ?? false;

/** A file dropped beside the zone would open in the pane's place. */
const useNoStrayDrops = (): void => {
  useEffect(() => {
    const refuse = (event: globalThis.DragEvent): void => {
      if (bringsFiles(event)) event.preventDefault();
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
};

interface Props {
  readonly wanted: Wanted;
  /** Some were chosen before: these are added. */
  readonly more: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files from the disk, by the button or dropped. */
export const FileChooser = ({ wanted, more, onFiles }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const state = usePaneState();
  const { files: words } = useTexts().pane.collect;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useNoStrayDrops();
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  /** Says that files can be let go of here. */
  const invite = (event: DragEvent): void => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className={mergeClasses(styles.zone, over && styles.over)} onDragEnter={invite} onDragOver={invite} onDragLeave={() => setOver(false)} onDrop={drop}>
      <div>
        <Button appearance={more ? 'secondary' : 'primary'} size={more ? 'small' : 'medium'} disabledFocusable={isBusy(state)} onClick={() => input.current?.click()}>
          {more ? words.more : words.choose[wanted]}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ENDINGS[wanted]}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // the same file can be chosen once more
          currentTarget.value = '';
        }}
      />
      <p className={part.small}>
        {words.drop} {!more && words.accepts[wanted]}
      </p>
    </div>
  );
};
