import { sourceOf, type Connection, type Problem } from '../../core/connections/index.ts';
import {
  livingStates,
  mergeCards,
  type LinkedCard,
  type MergedCard,
  type Sent,
} from '../../core/contacts/index.ts';
import { emptyPersonDraft, fold, type PersonDraft } from '../../core/people/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { writeVcard } from '../../outlets/vcard/index.ts';
import type { Reader } from '../../store/space.ts';
import { readDetails } from '../import/load-people.ts';
import { Organizations } from '../import/organizations.ts';
import { Pending } from '../import/pending.ts';
import { bookSide } from './book-side.ts';
import { agreedOf, differing } from './agreed.ts';
import { leaveOut } from './brought.ts';
import { toCompare } from './compared.ts';
import { categoriesOf, groupNames, type GroupNames } from './groups.ts';
import { fetchAndBring, letGo, writeRun, type ContactsSync, type RunEnd } from './contacts-run.ts';

/** One card to write. */
interface Outgoing {
  readonly link: Pick<LinkedCard, 'id' | 'href' | 'etag' | 'uid'>;
  readonly personId: PersonId;
  readonly text: string;
  readonly merged: MergedCard;
  /** What both agree on once it is there. */
  readonly agreed: PersonDraft;
}

/** People who are compared at a time. */
const peopleAtOnce = 500;

/** Cards that are sent before the book takes down what of them was acknowledged. */
const cardsAtOnce = 20;

/**
 * Sends what changed here since both agreed, a part of the people at a time. Where somebody was there first, the card is
 * read anew, brought together with what changed here, and sent once more; what still does not go through waits for the
 * next run. Answers who is behind there all the same.
 */
export const sendCards = async (sync: ContactsSync): Promise<Result<ReadonlySet<PersonId>, RunEnd>> => {
  const left = await removeLeaving(sync);
  if (!left.ok) return left;
  const { linked, isNew } = await sync.deps.space.read((reader) => whoseCards(reader, sync));
  const behind = new Set<PersonId>();
  const stale: StaleCard[] = [];
  for (const part of parts([...linked, ...isNew])) {
    const { cards, isPrivate } = await outgoing(sync, part);
    leaveOut(sync.brought, 'private', isPrivate.length);
    const sent = await sendAll(sync, cards);
    if (!sent.ok) return sent;
    for (const id of [...isPrivate, ...sent.value.refused]) behind.add(id);
    stale.push(...sent.value.stale);
  }
  for (const part of parts(stale)) {
    const again = await sendAgain(sync, part);
    if (!again.ok) return again;
    for (const id of again.value) behind.add(id);
  }
  return ok(behind);
};

/** Cards at which somebody was there first; answers whose did not go through. */
const sendAgain = async (
  sync: ContactsSync,
  stale: readonly StaleCard[],
): Promise<Result<readonly PersonId[], RunEnd>> => {
  const read = await fetchAndBring(
    sync,
    stale.map(({ href }) => ({ href, etag: '' })),
    new Set(),
  );
  if (!read.ok) return read;
  await letGo(sync, new Set(read.value));
  const places = new Set(stale.map(({ href }) => href));
  const { cards } = await outgoing(
    sync,
    stale.map(({ personId }) => personId),
  );
  const sent = await sendAll(
    sync,
    cards.filter(({ link }) => link.etag !== null && places.has(link.href)),
  );
  return sent.ok ? ok([...sent.value.refused, ...sent.value.stale.map(({ personId }) => personId)]) : sent;
};

/** Whose cards may be behind, and who is to have one. */
const whoseCards = async (
  reader: Reader,
  { connection, brought }: ContactsSync,
): Promise<{ readonly linked: readonly PersonId[]; readonly isNew: readonly PersonId[] }> => {
  const links = await reader.pick('linkedCard', ['personId'], { where: living(connection) });
  const linked = new Set(links.flatMap(({ personId }) => personId ?? []));
  leaveOut(brought, 'several-cards', links.length - linked.size);
  const compared = await toCompare(reader, connection);
  return {
    linked: compared === null ? [...linked] : compared.filter((id) => linked.has(id)),
    isNew: (await takesNew(reader, connection.id)) ? await newcomers(reader) : [],
  };
};

const living = ({ id }: Pick<Connection, 'id'>) => ({
  connectionId: id,
  state: { in: livingStates },
  personId: { not: null },
});

interface OutgoingCards {
  readonly cards: readonly Outgoing[];
  /** Whose cards are behind and stay so, as they are private. */
  readonly isPrivate: readonly PersonId[];
}

/** The cards of these people that are to be written; whoever has none gets one. */
const outgoing = async (
  { deps, connection, login }: ContactsSync,
  ids: readonly PersonId[],
): Promise<OutgoingCards> =>
  await deps.space.read(async (reader) => {
    const organizations = await Organizations.load(reader, deps.ids, new Pending());
    const groupsOf = await groupNames(reader, connection);
    const links = await reader.list('linkedCard', {
      where: { ...living(connection), personId: { in: ids } },
      order: [['id', 'up']],
    });
    const firstOf = new Map<PersonId, LinkedCard>();
    for (const link of links)
      if (link.personId !== null && !firstOf.has(link.personId)) firstOf.set(link.personId, link);
    const uids = [...firstOf.values()].map(({ uid }) => uid);
    const agreed = await agreedOf(reader, connection, uids);
    const path = new URL(login.address).pathname;
    const cards: Outgoing[] = [];
    const isPrivate: PersonId[] = [];
    for (const details of await readDetails(reader, ids)) {
      const { person } = details;
      const here = bookSide(details, organizations).draft;
      const link = firstOf.get(person.id);
      if (link === undefined) {
        const made = {
          id: deps.ids.next<'LinkedCardId'>(),
          href: `${path}${person.id}.vcf`,
          etag: null,
          uid: person.id,
        };
        const there = { ...emptyPersonDraft, identifier: person.id, unknown: person.unknown };
        const merged = mergeCards({ base: null, here, there });
        const onCard = groupsOnCard(groupsOf, person.id, null);
        const text = textOf(merged.there, person.id, onCard);
        cards.push({ link: made, personId: person.id, text, merged, agreed: agreedWith(merged, [], onCard) });
        continue;
      }
      const { uid } = link;
      const base = agreed.get(uid)?.draft;
      if (base === undefined || link.etag === null) continue;
      const there = link.there ?? base;
      const merged = mergeCards({ base, here, there });
      if (!merged.isThereBehind) continue;
      if (person.private) {
        isPrivate.push(person.id);
        continue;
      }
      const onCard = groupsOnCard(groupsOf, uid, base);
      const text = textOf(merged.there, uid, onCard);
      if (text === textOf(there, uid, onCard)) continue;
      cards.push({
        link,
        personId: person.id,
        text,
        merged,
        agreed: agreedWith(merged, groupsOf(uid), onCard),
      });
    }
    return { cards, isPrivate };
  });

function* parts<Entry>(entries: readonly Entry[]): Generator<readonly Entry[]> {
  for (let from = 0; from < entries.length; from += peopleAtOnce)
    yield entries.slice(from, from + peopleAtOnce);
}

/** Whether a group stands on somebody's own card: one with a card of its own does so only where it did before. */
const groupsOnCard = (
  groupsOf: GroupNames,
  uid: string,
  base: PersonDraft | null,
): ((group: string) => boolean) => {
  const withCards = new Set(groupsOf.all.map(fold));
  const categories = categoriesOf(base, groupsOf(uid));
  return (group) => !withCards.has(fold(group)) || categories.has(fold(group));
};

/** Vcard 3.0 is what every address book reads. */
const textOf = (there: PersonDraft, uid: string, isOnCard: (group: string) => boolean): string =>
  writeVcard({ ...there, groups: there.groups.filter(isOnCard), identifier: uid }, { version: '3.0' });

/** A group with a card of its own is agreed on when that card says so. */
const agreedWith = (
  { agreedThen }: MergedCard,
  byCards: readonly string[],
  isOnCard: (group: string) => boolean,
): PersonDraft => {
  const others = new Set(byCards.map(fold));
  return {
    ...agreedThen,
    groups: agreedThen.groups.filter((group) => isOnCard(group) || others.has(fold(group))),
  };
};

/** Of several address books that go two ways the first takes whoever is new here. */
const takesNew = async (reader: Reader, id: string): Promise<boolean> => {
  const [first] = await reader.list('connection', {
    where: { kind: 'contacts', mode: 'two-ways', state: 'on' },
    order: [
      ['connectedAt', 'up'],
      ['id', 'up'],
    ],
    limit: 1,
  });
  return first === undefined || first.id === id;
};

/** People whom the user put down by hand and who can be reached; whom a file brought stays out of the address book. */
const newcomers = async (reader: Reader): Promise<readonly PersonId[]> => {
  const brought = new Set((await reader.pick('sourceRecord', ['personId'])).map(({ personId }) => personId));
  const linked = new Set((await reader.pick('linkedCard', ['personId'])).map(({ personId }) => personId));
  const open = (await reader.pick('person', ['id'], { where: { trashedAt: null, private: false } }))
    .map(({ id }) => id)
    .filter((id) => !brought.has(id) && !linked.has(id));
  const reached = await reader.pick('contactPoint', ['personId'], { where: { personId: { in: open } } });
  return [...new Set(reached.map(({ personId }) => personId))].toSorted();
};

/** A place where somebody was there first. */
interface StaleCard {
  readonly personId: PersonId;
  readonly href: string;
}

interface NotSent {
  readonly stale: readonly StaleCard[];
  readonly refused: readonly PersonId[];
}

/** Sends cards one after the other; answers whose did not go through. */
const sendAll = async (sync: ContactsSync, cards: readonly Outgoing[]): Promise<Result<NotSent, RunEnd>> => {
  const { outside, login, brought } = sync;
  const stale: StaleCard[] = [];
  const refused: PersonId[] = [];
  for (let from = 0; from < cards.length; from += cardsAtOnce) {
    if (outside.isStopping()) return err('stopping');
    const done: (readonly [Outgoing, string | null])[] = [];
    let problem: Problem | null = null;
    for (const card of cards.slice(from, from + cardsAtOnce)) {
      const { href, etag } = card.link;
      const sent = await outside.addressBooks.write(login, { href, etag, text: card.text });
      if (!sent.ok) {
        problem = sent.error;
        break;
      }
      switch (sent.value.type) {
        case 'done':
          done.push([card, sent.value.etag]);
          break;
        case 'changed':
        case 'missing':
          stale.push({ personId: card.personId, href });
          break;
        case 'refused':
          refused.push(card.personId);
          leaveOut(brought, 'refused-there');
      }
    }
    await remember(sync, done);
    if (problem !== null) return err(problem);
  }
  return ok({ stale, refused });
};

/** Takes down what the server acknowledged: how each card is there now, and that both agree on it. */
const remember = async (
  { deps, connection, brought }: ContactsSync,
  done: readonly (readonly [Outgoing, string | null])[],
): Promise<void> => {
  if (done.length === 0) return;
  brought.sent += done.length;
  await writeRun(deps, connection, async (writer) => {
    writer.summarize(`Sent ${done.length === 1 ? 'a card' : `${done.length} cards`} to ${connection.name}`);
    const agreed = await agreedOf(
      writer,
      connection,
      done.map(([{ link }]) => link.uid),
    );
    for (const [{ link, personId, merged, agreed: draft }, etag] of done) {
      const current = await writer.get('linkedCard', link.id);
      await writer.put('linkedCard', {
        group: null,
        ...current,
        ...link,
        connectionId: connection.id,
        personId,
        etag,
        ...differing(merged, merged.there),
      });
      await writer.put('sourceRecord', {
        id: agreed.get(link.uid)?.id ?? deps.ids.next<'SourceRecordId'>(),
        personId,
        source: sourceOf(connection),
        key: link.uid,
        draft: { ...draft, identifier: link.uid },
      });
    }
  });
};

/** Cards of people who were removed here, and whose owner said that they go there too. */
const removeLeaving = async (sync: ContactsSync): Promise<Result<null, Problem>> => {
  const { deps, outside, connection, login, brought } = sync;
  const leaving = await deps.space.read((reader) =>
    reader.list('linkedCard', { where: { connectionId: connection.id, state: 'leaving' } }),
  );
  for (const { id, href, etag } of leaving) {
    const removed: Result<Sent, Problem> =
      etag === null ? ok({ type: 'changed' }) : await outside.addressBooks.remove(login, { href, etag });
    if (!removed.ok) return removed;
    await writeRun(deps, connection, async (writer) => {
      const link = await writer.get('linkedCard', id);
      if (link === null) return;
      if (removed.value.type === 'done' || removed.value.type === 'missing')
        await writer.remove('linkedCard', id);
      // Somebody changed it meanwhile: that is asked about once more.
      else if (removed.value.type === 'changed') await writer.put('linkedCard', { ...link, state: 'linked' });
      else leaveOut(brought, 'refused-there');
    });
    if (removed.value.type === 'done') brought.sent += 1;
  }
  return ok(null);
};
