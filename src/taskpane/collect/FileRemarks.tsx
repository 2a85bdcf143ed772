import { useState } from 'react';
import type { ReadFile } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { ProblemList } from './ProblemList';
import { ShowMore } from './ShowMore';

const FIRST = 5;
const STEP = 50;

/** Files for which no single school answers: those that could not be read, and those that many schools share. */
export const FileRemarks = ({ files }: { files: readonly ReadFile[] }) => {
  const part = usePartStyles();
  const { remarks } = useTexts().pane.collect;
  const [limit, setLimit] = useState(FIRST);
  const left = files.length - limit;
  if (files.length === 0) return null;
  const heading = remarks.heading(files.length);
  return (
    <section className={part.stack} aria-label={heading}>
      <h3 className={part.heading}>{heading}</h3>
      <ul className={part.list}>
        {files.slice(0, limit).map(({ file, problems }) => (
          <li key={file} className={part.tight}>
            <span>{file}</span>
            <ProblemList problems={problems} label={remarks.show(file)} />
          </li>
        ))}
      </ul>
      <ShowMore left={left} step={STEP} onMore={() => setLimit(limit + STEP)} />
    </section>
  );
};
