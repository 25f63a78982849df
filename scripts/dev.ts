/**
 * `npm run dev`: the server, started again on every change, and the web app with hot reload before it.
 * Arguments go to the server, as in `npm run dev -- --data /tmp/book`.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from './install.js';

const server = spawn(
  process.execPath,
  [
    '--watch-path=src',
    '--watch-preserve-output',
    join(root, 'src/app/main.ts'),
    'serve',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);

const web = await createServer({ configFile: join(root, 'vite.config.ts') });
await web.listen();
web.printUrls();

const stop = async (): Promise<void> => {
  server.kill();
  await web.close();
};
server.on('exit', () => void web.close());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
