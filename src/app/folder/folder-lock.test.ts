import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeFolderLock } from './folder-lock.ts';

const root = mkdtempSync(join(tmpdir(), 'goodturn-lock-'));
after(() => rmSync(root, { recursive: true }));

test('one holds the folder at a time, and who lets go lets the next one in', () => {
  const file = join(root, 'one.lock');
  const first = takeFolderLock(file, 0);
  assert.ok(first);
  assert.equal(takeFolderLock(file, 0), null);
  first.release();
  const second = takeFolderLock(file, 0);
  assert.ok(second);
  second.release();
});

test('a process that is killed holds nothing any more', async () => {
  const file = join(root, 'killed.lock');
  const holder = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { takeFolderLock } from ${JSON.stringify(new URL('folder-lock.ts', import.meta.url).href)};
       globalThis.held = takeFolderLock(${JSON.stringify(file)}, 0);
       console.log('held');
       setInterval(() => undefined, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(holder.stdout, 'data');
  assert.equal(takeFolderLock(file, 0), null);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const next = takeFolderLock(file, 0);
  assert.ok(next);
  next.release();
});
