import type { MessageKind } from '../coach/message.ts';
import { addDays, instantAt, type CalendarDay, type TimeZone } from '../dates/index.ts';
import type { Ids } from '../ids.ts';
import type { Interaction, Participant } from '../interactions/interaction.ts';
import type { Person } from '../people/index.ts';
import { mailIdOf, type OutgoingMessage } from '../sending/index.ts';

interface SampleMessage {
  readonly who: string;
  readonly kind: MessageKind;
  readonly subject: string;
  readonly text: string;
  readonly daysAgo: number;
  /** What went out is one of the year's moments, on that day; the other is in the works. */
  readonly sent: boolean;
}

const sampleMessageRows: readonly SampleMessage[] = [
  {
    who: 'Marcus',
    kind: 'loop',
    subject: 'The rotation came first',
    text: 'Dear Marcus,\n\nI put the rotation first, as you said; they took me for a first talk. Your twenty minutes did that.\n\nThank you',
    daysAgo: 20,
    sent: true,
  },
  {
    who: 'Nino',
    kind: 'article',
    subject: 'What exporters in Chile say about cold storage',
    text: 'Dear Nino,\n\nyour figures of Poti made me ask at home: three small exporters in Chile say that the season is decided by the last two days before the ship.',
    daysAgo: 1,
    sent: false,
  },
];

/** One message that waits for its answer, and one in the works. */
export const sampleMessages = (
  today: CalendarDay,
  zone: TimeZone,
  ids: Ids,
  people: ReadonlyMap<string, Person>,
  talks: { readonly interactions: readonly Interaction[]; readonly participants: readonly Participant[] },
): { readonly message: readonly OutgoingMessage[] } => ({
  message: sampleMessageRows.flatMap(({ who, daysAgo, sent, ...said }): readonly OutgoingMessage[] => {
    const person = people.get(who);
    if (person === undefined) return [];
    const day = addDays(today, -daysAgo);
    const theirs = new Set(
      talks.participants.flatMap(({ personId, interactionId }) =>
        personId === person.id ? [interactionId] : [],
      ),
    );
    const became = talks.interactions.find(
      (one) => theirs.has(one.id) && one.day === day && one.kind === 'email' && one.direction === 'me',
    );
    const id = ids.next<'MessageId'>();
    const at = instantAt(day, 18 * 60, zone);
    return [
      {
        ...said,
        id,
        personId: person.id,
        otherPersonId: null,
        key: null,
        state: sent ? 'sent' : 'writing',
        way: sent ? 'own' : null,
        problem: null,
        mailId: mailIdOf(id, null),
        interactionId: sent ? (became?.id ?? null) : null,
        changedAt: at,
        sentAt: sent ? at : null,
      },
    ];
  }),
});
