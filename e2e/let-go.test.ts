import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const support = new URL('support/', import.meta.url);

test('a browser test that fails before it lets go of its server and browser ends all the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goodturn-let-go-'));
  const file = join(folder, 'fails.test.ts');
  await writeFile(
    file,
    `import { test } from 'node:test';
     import { openBrowser } from ${JSON.stringify(new URL('browser.ts', support).href)};
     import { startServer } from ${JSON.stringify(new URL('server.ts', support).href)};
     test('it fails', async () => {
       await startServer();
       await openBrowser();
       throw new Error('too early');
     });`,
  );
  const { NODE_TEST_CONTEXT: _ours, ...env } = process.env;
  const run = spawn(process.execPath, ['--test', '--test-reporter=tap', file], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
  });
  let said = '';
  run.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(run, 'close');
  await rm(folder, { recursive: true });
  assert.match(said, /too early/);
  assert.equal(run.killed, false, 'it ended by itself');
});
