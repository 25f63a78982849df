import type { Ask } from '../../core/asks/index.ts';
import type { CaptureDraft, CapturedAsk, KnownAsk } from '../../core/capture/draft.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { Ids, PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { fold, type Person } from '../../core/people/index.ts';
import type { Reader, Writer } from '../../store/space.ts';
import { newAsk } from '../asks/new-ask.ts';
import { promiseOffered } from '../asks/promise-offered.ts';
import type { Owner } from '../owner.ts';
import { attendeeOf, type Attendee } from './attendees.ts';

/** An ask as it was said, with what the book holds of it. */
export interface LoggedAsk extends KnownAsk {
  readonly personId: PersonId;
  /** The one it goes on from: planned, sent or answered now; null where it is new. */
  readonly known: Ask | null;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 3),
  );

/** An ask for the same thing; of a kind that has only one open it is that one. */
const isSame = (ask: Ask, { what }: CapturedAsk, rivals: number): boolean => {
  const said = wordsOf(what);
  return rivals === 1 || [...wordsOf(`${ask.what} ${ask.target ?? ''}`)].some((word) => said.has(word));
};

/**
 * Which asks of the book a line speaks of. An answer without an ask in the line goes to the newest that is open with
 * that person; where none is, nobody answered anything and it is left out.
 */
export const resolveAsks = async (
  reader: Reader,
  { asks, mentioned, note }: Pick<CaptureDraft, 'asks' | 'mentioned' | 'note'>,
  attendees: readonly Attendee[],
): Promise<readonly LoggedAsk[]> => {
  const resolved: LoggedAsk[] = [];
  for (const ask of asks) {
    const personId = whomOf(ask, attendees, mentioned, note);
    if (personId === null) continue;
    const open = await reader.list('ask', {
      where: { personId, state: { in: ['planned', 'sent', 'stopped'] } },
      order: [['madeOn', 'down']],
    });
    if (ask.earlier) {
      const waiting = open.filter(({ state, kind }) => state !== 'planned' && (ask.kind ?? kind) === kind);
      const known = waiting.find(({ state }) => state === 'sent') ?? waiting[0];
      if (known) resolved.push({ ...ask, kind: known.kind, what: known.what, personId, known });
      continue;
    }
    const { kind } = ask;
    if (kind === null) continue;
    const rivals = open.filter((one) => one.kind === kind && one.state !== 'stopped');
    const known = rivals.find((one) => isSame(one, ask, rivals.length)) ?? null;
    resolved.push({ ...ask, kind, personId, known });
  }
  return resolved;
};

/** The one it was asked of: by name among those who were there or spoken of, else whom the words around it are about. */
const whomOf = (
  { person, span }: CapturedAsk,
  attendees: readonly Attendee[],
  mentioned: CaptureDraft['mentioned'],
  note: string,
): PersonId | null => {
  if (person === null) return attendeeOf(attendees, [span[0], span[0]], note)?.person.id ?? null;
  const name = fold(person);
  const there = attendees.find(({ said, person: { given, family, nickname } }) =>
    [said, given, family, nickname].some((one) => one !== null && fold(one) === name),
  );
  return there?.person.id ?? mentioned.find((one) => fold(one.name) === name)?.id ?? null;
};

/** Writes what was asked, answered and offered in a talk. */
export const saveAsks = async (
  writer: Writer,
  asks: readonly LoggedAsk[],
  interaction: Interaction,
  people: readonly Person[],
  mentioned: CaptureDraft['mentioned'],
  owner: Owner,
  ids: Ids,
): Promise<void> => {
  const { day, id: messageId } = interaction;
  for (const { personId, kind, what, answered, offered, earlier, known, span } of asks) {
    const person = people.find(({ id }) => id === personId) ?? (await writer.get('person', personId));
    if (!person) continue;
    const target =
      kind !== 'introduction'
        ? undefined
        : mentioned.find((one) => span[0] <= one.span[0] && one.span[1] <= span[1] && one.id !== personId);
    const ask =
      known ??
      (await newAsk(
        writer,
        person,
        {
          id: ids.next(),
          personId,
          kind,
          what,
          target: target?.name ?? null,
          targetPersonId: target?.id ?? null,
        },
        owner,
      ));
    if (offered) {
      await writer.put('ask', { ...ask, offered: true, madeOn: known?.madeOn ?? day });
      // Help and advice need nothing of me but the asking.
      if (known?.offered !== true && (kind === 'introduction' || kind === 'referral'))
        await promiseOffered(
          writer,
          ask,
          { what: whatItTakes(kind), day, interactionId: messageId },
          owner,
          ids,
        );
      continue;
    }
    // One that is out already is only asked again.
    const isOut = ask.state === 'sent' || earlier;
    const sent: Ask = isOut
      ? ask
      : { ...ask, state: 'sent', madeOn: known?.madeOn ?? day, sentOn: day, messageId };
    await writer.put('ask', answered === null ? sent : answeredAsk(sent, answered, day));
  }
};

const answeredAsk = (ask: Ask, answer: NonNullable<Ask['answer']>, day: CalendarDay): Ask => ({
  ...ask,
  state: 'answered',
  answer,
  answeredOn: day,
});

/** What I send so that they can do what they offered. */
const whatItTakes = (kind: Ask['kind']): string =>
  kind === 'referral' ? 'send my resume' : 'send two lines that can be forwarded';
