import type { CaptureDraft, Span } from '../../core/capture/draft.ts';
import type { PersonId } from '../../core/ids.ts';
import { receiptKinds, type ReceiptKind } from '../../core/ledger/favor.ts';
import { displayName } from '../../core/people/index.ts';
import type { ThankedPerson } from '../../core/thanks/index.ts';
import { isWritten } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { LoggedAsk } from './asks.ts';
import { attendeeOf, type Attendee } from './attendees.ts';
import type { TalksBefore } from './talks-before.ts';

/** Those of a talk with what R1 must know of each. */
export const thankedPeople = async (
  reader: Reader,
  draft: CaptureDraft,
  attendees: readonly Attendee[],
  asks: readonly LoggedAsk[],
  talksById: ReadonlyMap<PersonId, TalksBefore>,
): Promise<readonly ThankedPerson[]> => {
  const answering = new Set(asks.filter(({ answered }) => answered !== null).map(({ personId }) => personId));
  const owed = new Set(draft.thanksOwed.flatMap((span) => owedTo(attendees, span, draft.note)));
  const toThankedPerson = async ({ person, name }: Attendee): Promise<ThankedPerson> => ({
    id: person.id,
    name,
    layer: person.layer,
    state: person.state,
    talkDays: talksById.get(person.id)?.days ?? [],
    received: draft.favors
      .filter(
        ({ direction, span }) =>
          direction === 'received' && attendeeOf(attendees, span, draft.note)?.person.id === person.id,
      )
      .flatMap(({ kind, what }) => (isReceipt(kind) ? [{ kind, what }] : [])),
    thankedThatDay: await isThanked(reader, person.id, draft),
    introducer: await introducerOf(reader, person.introducedBy),
    answersMyAsk: answering.has(person.id) || (await mayAnswer(reader, person.id, draft)),
    isSaidOwed: owed.has(person.id),
  });
  return Promise.all(attendees.map(toThankedPerson));
};

const isReceipt = (kind: string): kind is ReceiptKind => receiptKinds.some((known) => known === kind);

const everybody = /\b(?:both|them|all|every(?:one|body)|each)\b/iu;

/** Whom the line itself says thanks are owed to. */
const owedTo = (attendees: readonly Attendee[], span: Span, text: string): readonly PersonId[] =>
  everybody.test(text.slice(...span))
    ? attendees.map(({ person }) => person.id)
    : [attendeeOf(attendees, span, text)].flatMap((one) => one?.person.id ?? []);

const isThanked = async (reader: Reader, personId: PersonId, { day }: CaptureDraft): Promise<boolean> => {
  const thanks = await reader.list('thanks', { where: { personId } });
  const id = { in: thanks.map(({ interactionId }) => interactionId) };
  return (await reader.count('interaction', { where: { id, day } })) > 0;
};

const introducerOf = async (
  reader: Reader,
  introducedBy: PersonId | null,
): Promise<ThankedPerson['introducer']> => {
  const introducer = introducedBy === null ? null : await reader.get('person', introducedBy);
  return introducer === null
    ? null
    : { id: introducer.id, name: displayName(introducer), state: introducer.state };
};

/** A message from them, while an ask of mine waits for an answer. */
const mayAnswer = async (reader: Reader, personId: PersonId, draft: CaptureDraft): Promise<boolean> =>
  isWritten(draft) &&
  draft.direction === 'them' &&
  (await reader.list('ask', { where: { personId, state: 'sent' } })).some(
    ({ sentOn }) => sentOn !== null && sentOn <= draft.day,
  );
