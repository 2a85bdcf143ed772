/** What a command did: printed and turned into an exit code by the script, so that it can be tested without a process. */
export interface Outcome {
  /** 0 written, 1 the workbook cannot be used, 2 wrong usage. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

export const succeeded = (stdout: string): Outcome => ({ exitCode: 0, stdout, stderr: '' });
export const unusable = (stderr: string): Outcome => ({ exitCode: 1, stdout: '', stderr });
export const wrongUsage = (stderr: string): Outcome => ({ exitCode: 2, stdout: '', stderr });

/** Writes an outcome to the process's streams and lets it end with the code, after the streams are flushed. */
export const finish = ({ exitCode, stdout, stderr }: Outcome): void => {
  if (stdout !== '') process.stdout.write(`${stdout}\n`);
  if (stderr !== '') process.stderr.write(`${stderr}\n`);
  process.exitCode = exitCode;
};
