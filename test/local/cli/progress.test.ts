import { showProgress } from '../../../src/local/cli/progress';

const stream = (isTTY?: boolean) => {
  const written: string[] = [];
  return { written, stream: { write: (text: string) => written.push(text), ...(isTTY !== undefined && { isTTY }) } };
};

const label = (stage: string, percent: number): string => `${stage}: ${String(percent)} %`;

describe('the progress of a command', () => {
  it('is one line that is written over, and is gone at the end', () => {
    const { written, stream: terminal } = stream(true);
    const { onProgress, end } = showProgress(terminal, label);
    for (const done of [0, 0.001, 0.5, 0.502, 1]) onProgress({ stage: 'reading', done });
    end();
    expect(written).toEqual(['\r\u001b[2Kreading: 0 %', '\r\u001b[2Kreading: 50 %', '\r\u001b[2Kreading: 100 %', '\r\u001b[2K']);
  });

  it('is kept out of files and pipes', () => {
    const { written, stream: file } = stream();
    const { onProgress, end } = showProgress(file, label);
    onProgress({ stage: 'writing', done: 0.5 });
    end();
    expect(written).toEqual([]);
  });
});
