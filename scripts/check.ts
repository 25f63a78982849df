/** `npm run check`: what the tools can tell without running the program; names each check that fails. */
import { checks } from './testing/checks.ts';

const began = performance.now();
const results = await Promise.all(
  checks.map(async ({ name, run }) => {
    const output = await run();
    console.log(`${output === undefined ? 'ok    ' : 'FAILED'} ${name}`);
    return { name, output };
  }),
);

const failed = results.filter(({ output }) => output !== undefined);
for (const { name, output } of failed) console.log(`\n${name}:\n${output}`);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
  failed.length === 0
    ? `\nAll well (${seconds} s).`
    : `\nFailed: ${failed.map(({ name }) => name).join(', ')} (${seconds} s).`,
);
if (failed.length > 0) process.exitCode = 1;
