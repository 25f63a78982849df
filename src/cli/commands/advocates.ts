import type { CallAnswer } from '../../contract/index.ts';
import { ok } from '../../core/result.ts';
import type { BookCommand } from '../command.ts';
import { wrap, type Terminal } from '../terminal.ts';

type Progress = CallAnswer<'showProgress'>;

export const advocates: BookCommand = {
  name: 'advocates',
  summary: 'who goes to bat for you, and what they would say',
  usage: '[PERSON SENTENCE]',
  options: {},
  examples: ['goodturn advocates', 'goodturn advocates "Ken Mori" "She finishes what she begins."'],
  run: async ({ client, arguments: given, terminal }) => {
    const [reference, ...words] = given.positionals;
    const sentence = words.join(' ').trim();
    if (reference !== undefined) {
      const found = await client.call('findPerson', { query: { ref: reference } });
      if (!found.ok) return found;
      const kept = await client.call('changePerson', {
        params: { id: found.value.id },
        body: { wouldSay: sentence === '' ? null : sentence },
      });
      return kept.ok
        ? ok({
            json: kept.value,
            lines: [
              sentence === ''
                ? `What ${found.value.name} would say is open again: tell them a strength next time.`
                : `${found.value.name} would say: ${sentence}`,
            ],
          })
        : kept;
    }
    const shown = await client.call('showProgress');
    if (!shown.ok) return shown;
    const { advocates: list, advocateSpread: spread } = shown.value;
    return ok({ json: { advocates: list, spread }, lines: advocateLines(shown.value, terminal) });
  },
};

/** Who goes to bat for me, by what they did, with one step of care each. */
export const advocateLines = (
  { advocates: list, advocateSpread: spread }: Pick<Progress, 'advocates' | 'advocateSpread'>,
  terminal: Terminal,
): readonly string[] => [
  ...wrap(spread.sentence, terminal.width),
  ...list.flatMap(({ name, acts, wouldSay, care }) => [
    `${name}: ${acts.length === 0 ? 'is warm with you' : acts.join(', ')}.`,
    ...(wouldSay === null
      ? []
      : wrap(`Would say: ${wouldSay}`, terminal.width - 2).map((line) => `  ${line}`)),
    ...wrap(care.sentence, terminal.width - 2).map((line) => `  ${line}`),
  ]),
];
