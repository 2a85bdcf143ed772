import { useEffect, useRef } from 'react';
import { Link } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import type { FormFile } from '../model/useCases';

export interface Made {
  readonly file: FormFile;
  /** How many forms are in it. */
  readonly count: number;
  readonly address: string;
}

/** The archive: it is saved at once, and again at a press of its name; where neither is possible the way around is told. */
export const MadeForms = ({ made: { file, count, address } }: { made: Made }) => {
  const part = usePartStyles();
  const { forms: words } = useTexts().pane.collect;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.click(), [address]);
  return (
    <div className={part.tight}>
      <p role="status" className={part.text}>
        {words.made(count, file.name)}
      </p>
      <div>
        <Link ref={link} href={address} download={file.name}>
          {words.save(file.name, file.bytes.byteLength)}
        </Link>
      </div>
      <p className={part.small}>{words.then}</p>
      <p className={part.small}>{words.where}</p>
    </div>
  );
};
