/**
 * npm run devices                          two devices at work on one book, cut off at random: 500 operations
 * npm run devices -- --operations 50 --seed 7 --trace
 */
import { parseArgs } from 'node:util';
import { agree } from '../e2e/support/agree/agree.ts';

const { values: options } = parseArgs({
  options: {
    operations: { type: 'string', default: '500' },
    trace: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const seed = Number(options.seed);
const operations = Number(options.operations);
say(`seed ${seed}`);
const { done, wrong } = await agree(operations, seed, say, options.trace ? say : undefined);
say(
  Object.entries(done)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', '),
);
for (const line of wrong) say(line);
say(wrong.length === 0 ? 'nothing twice, nothing lost' : `${wrong.length} not as they should be`);
if (wrong.length > 0) say(`again: npm run devices -- --operations ${operations} --seed ${seed}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
