import type { CallAnswer } from '../../contract/index.ts';
import { slotKinds } from '../../core/onboarding/slot.ts';
import { slotWords } from '../../core/onboarding/words.ts';
import { ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';
import { paint, table, type Terminal } from '../terminal.ts';
import { dayInWords } from '../words.ts';

export const onboarding: BookCommand = {
  name: 'onboarding',
  summary: 'the first 90 days as people to meet',
  usage: '[SLOT PERSON]',
  words: 2,
  options: {},
  examples: [
    'goodturn onboarding',
    'goodturn onboarding buddy "Ola Berg"',
    `SLOT is ${slotKinds.join(', ')}`,
  ],
  run: async (context) => {
    const [said, reference] = context.arguments.positionals;
    const { client } = context;
    if (said !== undefined) {
      const kind = slotKinds.find((candidate) => candidate === said);
      if (kind === undefined) return usage(`“${said}” is no slot; it is one of ${slotKinds.join(', ')}`);
      if (reference === undefined) return usage('say whom: goodturn onboarding SLOT PERSON');
      const map = await client.call('showOnboarding', { query: {} });
      if (!map.ok) return map;
      const found = await client.call('findPerson', { query: { ref: reference } });
      if (!found.ok) return found;
      const assigned = await client.call('assignSlot', {
        params: { id: map.value.goal.id },
        body: { id: context.ids.next(), kind, personId: found.value.id },
      });
      if (!assigned.ok) return assigned;
    }
    const answer = await client.call('showOnboarding', { query: {} });
    return answer.ok ? ok({ json: answer.value, lines: mapLines(answer.value, context.terminal) }) : answer;
  },
};

const mapLines = (
  { goal: role, organization, map, names, gives }: CallAnswer<'showOnboarding'>,
  terminal: Terminal,
): readonly string[] => {
  const nameOf = (id: string): string => names.find((one) => one.id === id)?.name ?? '';
  return [
    paint(terminal, 'bold', `${role.title}${organization === null ? '' : `, ${organization}`}`),
    `${map.filled} of ${map.expected} whose day has come.`,
    ...table(
      terminal,
      ['', 'Met', 'By', 'Who'],
      map.slots.map(({ kind, count, filled, due, people }) => [
        slotWords[kind].title,
        `${filled} of ${count}`,
        dayInWords(due),
        people
          .map(({ id, met, proposed }) => `${nameOf(id)}${met ? ' (met)' : proposed ? ' (perhaps)' : ''}`)
          .join(', '),
      ]),
    ),
    ...(map.next.length === 0
      ? []
      : [
          `Next: ${map.next.map(({ kind, personId }) => (personId === null ? slotWords[kind].who : nameOf(personId))).join('; ')}.`,
        ]),
    ...map.regular.map(
      ({ kind, personId, number, due }) =>
        `${nameOf(personId)} again, ${slotWords[kind].who}: talk ${number}${kind === 'buddy' ? ` of ${map.buddyMeetings.planned}` : ''}, ${dayInWords(due)}.`,
    ),
    ...gives.map(({ sentence }) => sentence),
  ];
};
