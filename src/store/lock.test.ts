import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { bookHolder, holdBook } from './lock.ts';
import { temporaryFolder } from './testing/books.ts';

test('a data folder is held by one process, which says where it is; killed, it holds nothing', async () => {
  using folder = temporaryFolder();
  assert.equal(bookHolder(folder.path), null);
  const lock = JSON.stringify(new URL('./lock.ts', import.meta.url).href);
  const program = `
    import { holdBook } from ${lock};
    const hold = holdBook(${JSON.stringify(folder.path)});
    if (hold.ok) hold.value.announce('http://127.0.0.1:4747');
    console.log(hold.ok);
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(other.stdout), 'line');
  assert.equal(line, 'true');
  const refused = holdBook(folder.path);
  assert.deepEqual(refused, { ok: false, error: { pid: other.pid, address: 'http://127.0.0.1:4747' } });
  assert.deepEqual(bookHolder(folder.path), { pid: other.pid, address: 'http://127.0.0.1:4747' });

  other.kill('SIGKILL');
  await once(other, 'exit');
  assert.equal(bookHolder(folder.path), null);
  const mine = holdBook(folder.path);
  assert.ok(mine.ok);
  assert.equal(statSync(join(folder.path, 'server.json')).mode & 0o777, 0o600);
  assert.equal(bookHolder(folder.path)?.pid, process.pid);
  mine.value.release();
  assert.equal(bookHolder(folder.path), null);
});
