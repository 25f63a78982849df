import { sourceOf, type Problem } from '../../core/connections/index.ts';
import {
  livingStates,
  mergeCards,
  type LinkedCard,
  type LinkedCardId,
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
import { agreedOf, differing, leaveOut } from './bring-cards.ts';
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
 * Sends what changed here since both agreed. Where somebody was there first, the card is read anew, brought together
 * with what changed here, and sent once more; what still does not go through waits for the next run.
 */
export const sendCards = async (sync: ContactsSync): Promise<Result<null, RunEnd>> => {
  const left = await removeLeaving(sync);
  if (!left.ok) return left;
  const stale = await sendAll(sync, await outgoing(sync, null));
  if (!stale.ok) return stale;
  if (stale.value.length === 0) return ok(null);
  const read = await fetchAndBring(
    sync,
    stale.value.map((href) => ({ href, etag: '' })),
    new Set(),
  );
  if (!read.ok) return read;
  await letGo(sync, new Set(read.value));
  const again = await sendAll(sync, await outgoing(sync, new Set(stale.value)));
  return again.ok ? ok(null) : again;
};

/** Whose card is behind, and who is to have one. */
const outgoing = async (
  { deps, connection, login, brought }: ContactsSync,
  only: ReadonlySet<string> | null,
): Promise<readonly Outgoing[]> =>
  await deps.space.read(async (reader) => {
    const found: Outgoing[] = [];
    const organizations = await Organizations.load(reader, deps.ids, new Pending());
    const groupsOf = await groupNames(reader, connection);
    const links = await reader.list('linkedCard', {
      where: { connectionId: connection.id, state: { in: livingStates }, personId: { not: null } },
      order: [['id', 'up']],
    });
    const firstOf = new Map<PersonId, LinkedCard>();
    for (const link of links) {
      if (link.personId === null) continue;
      if (firstOf.has(link.personId)) {
        if (only === null) leaveOut(brought, 'several-cards');
      } else firstOf.set(link.personId, link);
    }
    const written = [...firstOf.values()].filter(
      ({ href, etag }) => etag !== null && (only === null || only.has(href)),
    );
    for (const part of parts(written)) {
      const agreed = await agreedOf(
        reader,
        connection,
        part.map(({ uid }) => uid),
      );
      const details = await detailsOf(
        reader,
        part.flatMap(({ personId }) => personId ?? []),
      );
      for (const link of part) {
        const base = agreed.get(link.uid)?.draft;
        const person = link.personId === null ? undefined : details.get(link.personId);
        if (base === undefined || person === undefined) continue;
        const here = bookSide(person, organizations).draft;
        const merged = mergeCards({ base, here, there: link.there ?? base });
        if (!merged.isThereBehind) continue;
        if (person.person.private) {
          if (only === null) leaveOut(brought, 'private');
          continue;
        }
        const onCard = groupsOnCard(groupsOf, link.uid, base);
        const text = textOf(merged.there, link.uid, onCard);
        if (text === textOf(link.there ?? base, link.uid, onCard)) continue;
        found.push({
          link,
          personId: person.person.id,
          text,
          merged,
          agreed: agreedWith(merged, groupsOf(link.uid), onCard),
        });
      }
    }
    if (only !== null || !(await takesNew(reader, connection.id))) return found;
    const path = new URL(login.address).pathname;
    for (const part of parts(await newcomers(reader))) {
      const details = await detailsOf(reader, part);
      for (const person of details.values()) {
        const id = person.person.id;
        const merged = mergeCards({
          base: null,
          here: bookSide(person, organizations).draft,
          there: { ...emptyPersonDraft, identifier: id, unknown: person.person.unknown },
        });
        const link = {
          id: deps.ids.next<'LinkedCardId'>() satisfies LinkedCardId,
          href: `${path}${id}.vcf`,
          etag: null,
          uid: id,
        };
        const onCard = groupsOnCard(groupsOf, id, null);
        const text = textOf(merged.there, id, onCard);
        found.push({ link, personId: id, text, merged, agreed: agreedWith(merged, [], onCard) });
      }
    }
    return found;
  });

function* parts<Entry>(entries: readonly Entry[]): Generator<readonly Entry[]> {
  for (let from = 0; from < entries.length; from += peopleAtOnce)
    yield entries.slice(from, from + peopleAtOnce);
}

const detailsOf = async (reader: Reader, ids: readonly PersonId[]) =>
  new Map((await readDetails(reader, ids)).map((details) => [details.person.id, details]));

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
  const found: PersonId[] = [];
  for await (const people of reader.all('person')) {
    const open = people.filter((person) => person.trashedAt === null && !person.private);
    const where = { personId: { in: open.map(({ id }) => id) } };
    const isReached = new Set((await reader.list('contactPoint', { where })).map(({ personId }) => personId));
    const isBrought = new Set((await reader.list('sourceRecord', { where })).map(({ personId }) => personId));
    const isLinked = new Set((await reader.list('linkedCard', { where })).map(({ personId }) => personId));
    for (const { id } of open)
      if (isReached.has(id) && !isBrought.has(id) && !isLinked.has(id)) found.push(id);
  }
  return found;
};

/** Sends cards one after the other; answers the places where somebody was there first. */
const sendAll = async (
  sync: ContactsSync,
  cards: readonly Outgoing[],
): Promise<Result<readonly string[], RunEnd>> => {
  const { outside, login, brought } = sync;
  const stale: string[] = [];
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
          stale.push(href);
          break;
        case 'refused':
          leaveOut(brought, 'refused-there');
      }
    }
    await remember(sync, done);
    if (problem !== null) return err(problem);
  }
  return ok(stale);
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
