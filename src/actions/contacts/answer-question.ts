import {
  mergeCards,
  type ContactsAnswer,
  type LinkedCard,
  type LinkedCardId,
  type SideAnswer,
} from '../../core/contacts/index.ts';
import type { Connection } from '../../core/connections/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { displayName, type Person } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Writer } from '../../store/space.ts';
import { invalid, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readDetails } from '../import/load-people.ts';
import { Organizations } from '../import/organizations.ts';
import { Pending } from '../import/pending.ts';
import { readOwner } from '../owner.ts';
import { bookSide, bringPerson } from './book-side.ts';
import { agreedOf, differing } from './agreed.ts';

export interface AnswerInput {
  readonly id: LinkedCardId;
  readonly answer: ContactsAnswer;
  /** The key of one field; left out, all that are open. */
  readonly field?: string;
}

const missing = notFound('There is no such question; it may have been answered.');

/** Decides what an address book and the book could not. Nothing is written there before the next run. */
export const answerContactsQuestion = async (
  deps: Deps,
  { id, answer, field }: AnswerInput,
): Promise<Result<{ readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'answer', summary: 'Answered a question of an address book' },
    async (writer): Promise<Result<null, ActionError>> => {
      const link = await writer.get('linkedCard', id);
      const connection = link === null ? null : await writer.get('connection', link.connectionId);
      const person = link === null ? null : await writer.get('person', link.personId ?? '');
      if (link === null || connection === null || person === null) return missing;
      const name = displayName(person);
      if (link.state === 'gone' || person.trashedAt !== null) {
        if (answer !== 'keep' && answer !== 'remove')
          return invalid('Say whether to keep or to remove.', 'answer', 'keep or remove');
        await settleGone(writer, deps, { link, connection, person }, answer);
        writer.summarize(`${answer === 'keep' ? 'Kept' : 'Removed'} ${name}`);
        return ok(null);
      }
      if (link.there === null) return missing;
      if (answer !== 'here' && answer !== 'there')
        return invalid('Say whose word stands.', 'answer', 'here or there');
      const isKnown = await settleFields(writer, deps, { link, connection }, answer, field ?? null);
      if (!isKnown) return missing;
      writer.summarize(`Settled what both sides say of ${name}`);
      return ok(null);
    },
  );
  return value.ok ? ok({ batch }) : value;
};

const settleGone = async (
  writer: Writer,
  { clock }: Pick<Deps, 'clock'>,
  {
    link,
    connection,
    person,
  }: { readonly link: LinkedCard; readonly connection: Connection; readonly person: Person },
  answer: 'keep' | 'remove',
): Promise<void> => {
  if (answer === 'keep') await writer.put('linkedCard', { ...link, state: 'apart', there: null });
  else if (link.state === 'gone') {
    await writer.put('person', { ...person, trashedAt: clock.now() });
    await writer.remove('linkedCard', link.id);
  } else {
    await writer.put('linkedCard', { ...link, state: 'leaving' });
    await writer.put('connection', { ...connection, nextRunAt: clock.now() });
  }
};

/** Either answer takes note of what the card says; "here" then differs from it, and goes out with the next run. */
const settleFields = async (
  writer: Writer,
  deps: Deps,
  { link, connection }: { readonly link: LinkedCard; readonly connection: Connection },
  answer: SideAnswer,
  field: string | null,
): Promise<boolean> => {
  const { uid, personId, there } = link;
  const record = (await agreedOf(writer, connection, [uid])).get(uid);
  const [details] = await readDetails(writer, personId === null ? [] : [personId]);
  if (there === null || record === undefined || details === undefined) return false;
  const owner = await readOwner(writer, deps.clock);
  const pending = new Pending();
  const organizations = await Organizations.load(writer, deps.ids, pending);
  const side = bookSide(details, organizations);
  const sides = { base: record.draft, here: side.draft, there };
  const open = mergeCards(sides).conflicts.filter(({ key }) => field === null || key === field);
  if (open.length === 0) return false;
  const answers = new Map(open.map(({ key }) => [key, answer] as const));
  const merged = mergeCards({ ...sides, answers });
  bringPerson({ ids: deps.ids, today: owner.day, pending, organizations }, side, merged);
  pending.put('sourceRecord', { ...record, draft: merged.agreedNow });
  pending.put('linkedCard', { ...link, ...differing(merged, there) });
  pending.put('connection', { ...connection, nextRunAt: owner.now });
  await pending.write(writer);
  return true;
};
