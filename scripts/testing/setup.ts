/** Loaded before every test file: whoever writes to console.error or console.warn unasked, or lets an error go, fails. */
import { createHook, type AsyncHook, type HookCallbacks } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { afterEach } from 'node:test';
import { format } from 'node:util';

const stray: string[] = [];

for (const level of ['error', 'warn'] as const) {
  // A test that expects output replaces the method for itself: t.mock.method(console, 'error', () => {}).
  console[level] = (...words: unknown[]) => {
    const where = new Error().stack?.split('\n').slice(2, 6).join('\n') ?? '';
    stray.push(`console.${level}: ${format(...words)}\n${where}`);
  };
}

for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => {
    stray.push(`${event}: ${error instanceof Error ? (error.stack ?? error.message) : format(error)}`);
  });

/** The test that ended last, and its file: where several share a process, what comes later is likely of one of that file. */
let last = 'none';

afterEach((context) => {
  if ('filePath' in context) last = `${context.filePath ?? ''} > ${context.fullName}`;
  if (stray.length > 0)
    throw new Error(`A test must neither print nor let an error go:\n${stray.splice(0).join('\n')}`);
});

/**
 * Node's runner follows every promise from where it is made until it is collected, to say of an error that nobody awaited
 * which test made it: most of what an await costs, where one command makes ten thousand promises. Such an error fails the
 * test that runs when it comes, above. Groups need what else the runner follows. It keeps its hook to itself, so that is
 * taken from where Node keeps them all; a Node that keeps them elsewhere fails here.
 */
const followNoPromises = (): void => {
  const internals = createRequire(import.meta.url)('internal/async_hooks') as {
    getHookArrays: () => readonly [readonly AsyncHook[], unknown];
    symbols: { readonly init_symbol: symbol; readonly destroy_symbol: symbol };
  };
  const { init_symbol: init, destroy_symbol: destroy } = internals.symbols;
  // Of now: those that take their place come in while this goes through them.
  const followers = Array.from(internals.getHookArrays()[0]);
  for (const hook of followers) {
    const own = hook as unknown as Readonly<Record<symbol, unknown>>;
    hook.disable();
    createHook({ init: own[init], destroy: own[destroy], trackPromises: false } as HookCallbacks).enable();
  }
};
// By now the runner has begun: afterEach did it.
followNoPromises();

process.on('exit', () => {
  if (stray.length === 0) return;
  process.stderr.write(
    `A test must neither print nor let an error go, not even after its end. The last to end before it: ${last}\n${stray.join('\n')}\n`,
  );
  process.exitCode = 1;
});
