/** Runs scripts of package.json at the same time, each on one core: node test/setup/together.js types lint build */
import process from 'node:process';
import { spawn } from 'node:child_process';

const run = (script) =>
  new Promise((resolve) => {
    const started = spawn('npm', ['run', script], { shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk) => said.push(chunk));
    started.once('error', (error) => resolve({ said: [...said, `${script}: ${error.message}\n`], code: 1 }));
    // what one says is shown in one piece, not line by line among what others say
    started.once('close', (code) => resolve({ said, code: code ?? 1 }));
  }).then(({ said, code }) => {
    for (const piece of said) process.stdout.write(piece);
    return code;
  });

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = Math.max(0, ...codes);
