import { judgeMessage, type CoachRecord, type Judgement, type Message } from '../../core/coach/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import { readCoachRecord } from './read-coach-record.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';

/** Of whom nothing is known. */
const stranger: CoachRecord = {
  name: null,
  memory: [],
  overdueThanks: false,
  unanswered: 0,
  invited: false,
  earlier: [],
};

export const showCoachRecord = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id }: { readonly id: PersonId },
): Promise<Result<CoachRecord, ActionError>> =>
  space.read(async (reader) => {
    const person = await reader.get('person', id);
    if (!person || person.trashedAt !== null) return notFound(noPerson(id));
    return ok(await readCoachRecord(reader, person, await readOwner(reader, clock)));
  });

/** What the coach says of a message (section 4), by the book, by a record that comes along, or by both. */
export const judgeWritten = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  {
    message,
    personId,
    record,
  }: {
    readonly message: Message;
    readonly personId: PersonId | null;
    readonly record: Partial<CoachRecord>;
  },
): Promise<Result<Judgement, ActionError>> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const person = personId === null ? null : await reader.get('person', personId);
    if (personId !== null && (!person || person.trashedAt !== null)) return notFound(noPerson(personId));
    const known = person ? await readCoachRecord(reader, person, owner) : stranger;
    return ok(judgeMessage(message, { ...known, ...record }, owner.method));
  });
