import { ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';
import { dayOfInstant } from '../words.ts';
import { zoneOf } from '../zone.ts';

export const reminders: BookCommand = {
  name: 'reminders',
  summary: 'today, talks, promises and birthdays in the calendar you look at anyway',
  usage: '[give | stop]',
  words: 1,
  options: {},
  examples: ['goodturn reminders', 'goodturn reminders give', 'goodturn reminders stop'],
  run: async ({ client, arguments: given }) => {
    const [verb] = given.positionals;
    if (verb === undefined) {
      const shown = await client.call('showReminders');
      if (!shown.ok) return shown;
      const { subscription } = shown.value;
      const zone = await zoneOf(client);
      return ok({
        json: shown.value,
        lines: [
          subscription === null
            ? 'No calendar subscribes. “goodturn reminders give” makes a secret address for one.'
            : `A calendar may subscribe since ${dayOfInstant(subscription.addedAt, zone)}; last asked ${dayOfInstant(subscription.seenAt, zone)}.`,
        ],
      });
    }
    if (verb === 'give') {
      const made = await client.call('giveReminders', {});
      return made.ok
        ? ok({
            json: made.value,
            lines: [
              'Subscribe your calendar to this address. It is shown this once, and whoever has it reads along:',
              ...made.value.addresses.map((address) => `  ${address}`),
            ],
          })
        : made;
    }
    if (verb !== 'stop') return usage(`“${verb}” is none of give, stop`);
    const stopped = await client.call('stopReminders');
    return stopped.ok
      ? ok({ json: stopped.value, lines: ['That address shows nothing any more.'] })
      : stopped;
  },
};
