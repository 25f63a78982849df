import type { PersonId } from '../../core/ids.ts';
import { sourceOf, type Connection } from '../../core/connections/index.ts';
import { livingStates, mergeCards, type LinkedCard, type ListedCard } from '../../core/contacts/index.ts';
import { fold, type PersonDraft } from '../../core/people/index.ts';
import type { ReadCard } from '../../sources/vcard/index.ts';
import type { Reader, Writer } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { packRow } from '../import/incoming.ts';
import { readDetails } from '../import/load-people.ts';
import { Organizations } from '../import/organizations.ts';
import { Pending } from '../import/pending.ts';
import { planPeople } from '../import/plan-people.ts';
import { newTally } from '../import/report.ts';
import type { Owner } from '../owner.ts';
import { agreedOf, differing } from './agreed.ts';
import { bookSide, bringPerson } from './book-side.ts';
import { leaveOut, nothingBrought, type Brought } from './brought.ts';
import { groupNames } from './groups.ts';
import { recognize } from './recognize.ts';

/** A card as it came, read. */
export interface ArrivedCard extends ListedCard {
  readonly card: ReadCard;
}

export interface BringingCards {
  readonly writer: Writer;
  readonly deps: Pick<Deps, 'ids'>;
  readonly owner: Owner;
  readonly connection: Connection;
  readonly brought: Brought;
  /** Places that the listing no longer has: a card of the same UID elsewhere has moved. */
  readonly gone: ReadonlySet<string>;
}

type Place = Pick<LinkedCard, 'href' | 'etag'>;

interface Bringing extends BringingCards {
  /** To be written, by their places. */
  readonly links: Map<string, LinkedCard>;
}

/** A card with the person that it stands for, or null where it stands for none yet. */
interface Told {
  readonly arrived: Place;
  readonly uid: string;
  readonly draft: PersonDraft;
  readonly link: LinkedCard | null;
}

/**
 * Brings the book up to cards that are new or have changed. Whom a card means is found as an import finds it; of one
 * that is linked, each field that the user has changed stays, and what both have changed is asked about.
 */
export const bringCards = async (given: BringingCards, cards: readonly ArrivedCard[]): Promise<void> => {
  const bringing: Bringing = { ...given, links: new Map() };
  const { writer, connection, brought } = bringing;
  const links = await linksOf(writer, connection, cards);
  const touched = putGroups(bringing, links, cards);
  await writeLinks(bringing);
  const groupsOf = await groupNames(writer, connection);
  const people: Told[] = [];
  const seen = new Set<string>();
  for (const arrived of cards) {
    const { card, href } = arrived;
    if (card.type === 'group') continue;
    const link = links.byHref.get(href) ?? null;
    if (card.type === 'nobody') {
      brought.rejected += 1;
      leaveOut(brought, 'unreadable-card');
      putLink(bringing, arrived, { link, uid: href, personId: null, state: 'apart' });
      continue;
    }
    const uid = card.draft.identifier ?? href;
    const same = links.byUid.get(uid) ?? null;
    const isMoved = same !== null && (bringing.gone.has(same.href) || same.state === 'gone');
    if (seen.has(uid) || (same !== null && same.href !== href && !isMoved)) {
      leaveOut(brought, 'same-uid');
      putLink(bringing, arrived, { link, uid: href, personId: null, state: 'apart' });
      continue;
    }
    seen.add(uid);
    const groups = groupsOf(uid);
    const draft = { ...card.draft, identifier: uid, groups: union(card.draft.groups, groups) };
    people.push({ arrived, uid, draft, link: same ?? link });
  }
  for (const { link, draft } of await regrouped(bringing, touched, seen, groupsOf))
    people.push({ arrived: { href: link.href, etag: link.etag }, uid: link.uid, draft, link });
  await bringPeople(bringing, people);
  await writeLinks(bringing);
};

const writeLinks = async ({ writer, links }: Bringing): Promise<void> => {
  await writer.putMany('linkedCard', [...links.values()]);
  links.clear();
};

/** People who are compared at a time. */
const peopleAtOnce = 500;

/** No person has this id. */
const nobody = '' as PersonId;

const union = (one: readonly string[], other: readonly string[]): readonly string[] => {
  const known = new Set(one.map(fold));
  return [...one, ...other.filter((name) => !known.has(fold(name)))];
};

interface Links {
  readonly byHref: ReadonlyMap<string, LinkedCard>;
  readonly byUid: ReadonlyMap<string, LinkedCard>;
}

const linksOf = async (
  reader: Reader,
  { id: connectionId }: Connection,
  cards: readonly ArrivedCard[],
): Promise<Links> => {
  const byPlace = await reader.list('linkedCard', {
    where: { connectionId, href: { in: cards.map(({ href }) => href) } },
  });
  const uids = cards.flatMap(({ card }) =>
    card.type === 'person' && card.draft.identifier !== null ? [card.draft.identifier] : [],
  );
  const byUid = await reader.list('linkedCard', { where: { connectionId, uid: { in: uids } } });
  return {
    byHref: new Map(byPlace.map((link) => [link.href, link])),
    byUid: new Map([...byPlace, ...byUid].map((link) => [link.uid, link])),
  };
};

const putLink = (
  { links, deps, connection }: Bringing,
  { href, etag }: Place,
  {
    link,
    ...fields
  }: Pick<LinkedCard, 'uid' | 'personId' | 'state'> &
    Partial<Pick<LinkedCard, 'there' | 'group'>> & { readonly link: LinkedCard | null },
): void => {
  links.set(href, {
    there: null,
    group: null,
    ...fields,
    id: link?.id ?? deps.ids.next<'LinkedCardId'>(),
    connectionId: connection.id,
    href,
    etag,
  });
};

/** Keeps who is in a group by its card; answers the UIDs of everyone for whom that has changed. */
const putGroups = (
  bringing: Bringing,
  { byHref }: Links,
  cards: readonly ArrivedCard[],
): ReadonlySet<string> => {
  const touched = new Set<string>();
  for (const arrived of cards) {
    const { card } = arrived;
    if (card.type !== 'group') continue;
    const link = byHref.get(arrived.href) ?? null;
    for (const uid of [...(link?.group?.members ?? []), ...card.members]) touched.add(uid);
    const group = { name: card.name, members: card.members };
    const uid = card.uid ?? arrived.href;
    putLink(bringing, arrived, { link, uid, personId: null, state: 'linked', group });
  }
  return touched;
};

/** Whoever joined or left a group without a change of their own card: their card as it was, in its groups of now. */
const regrouped = async (
  { writer, connection }: BringingCards,
  touched: ReadonlySet<string>,
  seen: ReadonlySet<string>,
  groupsOf: (uid: string) => readonly string[],
): Promise<readonly { readonly link: LinkedCard; readonly draft: PersonDraft }[]> => {
  const uids = [...touched].filter((uid) => !seen.has(uid));
  if (uids.length === 0) return [];
  const links = await writer.list('linkedCard', {
    where: { connectionId: connection.id, uid: { in: uids }, state: { in: livingStates } },
  });
  const agreed = await agreedOf(writer, connection, uids);
  const names = new Set((await groupNames(writer, connection)).all.map(fold));
  return links.flatMap((link) => {
    const before = link.there ?? agreed.get(link.uid)?.draft;
    if (before === undefined || link.personId === null) return [];
    const own = before.groups.filter((group) => !names.has(fold(group)));
    return [{ link, draft: { ...before, groups: union(own, groupsOf(link.uid)) } }];
  });
};

const bringPeople = async (bringing: Bringing, people: readonly Told[]): Promise<void> => {
  const { writer, connection, brought } = bringing;
  const ids = people.flatMap(({ link }) => link?.personId ?? []);
  const present = new Map((await writer.getMany('person', ids)).map((person) => [person.id, person]));
  const unlinked: Told[] = [];
  const linked: Told[] = [];
  for (const told of people) {
    const { link } = told;
    const person = present.get(link?.personId ?? nobody);
    if (link === null || person === undefined) unlinked.push(told);
    else if (person.trashedAt !== null) {
      leaveOut(brought, 'removed-here');
      // One that was to go there too has changed: that is asked about once more.
      const state = link.state === 'leaving' ? 'linked' : link.state;
      putLink(bringing, told.arrived, { ...link, state, link });
    } else linked.push(told);
  }
  if (connection.mode === 'two-ways') {
    await mergeLinked(bringing, linked);
    await meetPeople(bringing, unlinked);
  } else await meetPeople(bringing, [...linked, ...unlinked]);
};

/** Whom cards mean is found or made as an import does it; what each said is what both agree on from here on. */
const meetPeople = async (bringing: Bringing, people: readonly Told[]): Promise<void> => {
  if (people.length === 0) return;
  const { writer, connection, deps, owner, brought } = bringing;
  const known = await recognize(bringing, people);
  const tally = newTally();
  const origin = { tally, source: sourceOf(connection), describes: true };
  const rows = people.map(({ draft }) => packRow(origin, { line: 0, draft }));
  const pending = new Pending();
  const { made } = await planPeople(
    writer,
    pending,
    rows,
    { ids: deps.ids, now: owner.now, today: owner.day, zone: owner.zone, known: new Set() },
    async () => {
      await pending.write(writer);
      await writer.settleSoFar();
      return true;
    },
  );
  const { created, updated, unchanged, rejected } = tally.counts;
  brought.created += created;
  brought.updated += updated;
  brought.unchanged += unchanged;
  leaveOut(brought, 'removed-here', rejected);
  const agreed = await agreedOf(
    writer,
    connection,
    people.map(({ uid }) => uid),
  );
  for (const { arrived, uid, link } of people) {
    const personId = agreed.get(uid)?.personId ?? null;
    putLink(bringing, arrived, { link, uid, personId, state: personId === null ? 'apart' : 'linked' });
  }
  if (connection.mode !== 'two-ways') return;
  // Of whom the book knew before their card came: gaps are filled, and what both say of one field is asked. Who was made
  // of one card alone is what it says.
  const cardsOf = new Map<PersonId, number>();
  for (const { personId } of agreed.values()) cardsOf.set(personId, (cardsOf.get(personId) ?? 0) + 1);
  const isOfThis = (uid: string): boolean => {
    const personId = agreed.get(uid)?.personId;
    return personId !== undefined && made.has(personId) && cardsOf.get(personId) === 1;
  };
  const met = people.filter(({ link, uid }) => link === null && !isOfThis(uid));
  for (let from = 0; from < met.length; from += peopleAtOnce)
    await mergeLinked(
      { ...bringing, brought: { ...nothingBrought(), behind: brought.behind } },
      met.slice(from, from + peopleAtOnce).flatMap((told) => {
        const link = bringing.links.get(told.arrived.href) ?? null;
        return link === null || link.personId === null ? [] : [{ ...told, link }];
      }),
      (uid) => known.get(uid) ?? null,
    );
};

/** @param baseOf what was agreed on, where the source's own record does not say it */
const mergeLinked = async (
  bringing: Bringing,
  people: readonly Told[],
  baseOf?: (uid: string) => PersonDraft | null,
): Promise<void> => {
  if (people.length === 0) return;
  const { writer, connection, deps, owner, brought } = bringing;
  const pending = new Pending();
  const organizations = await Organizations.load(writer, deps.ids, pending);
  const agreed = await agreedOf(
    writer,
    connection,
    people.map(({ uid }) => uid),
  );
  const details = new Map(
    (
      await readDetails(
        writer,
        people.flatMap(({ link }) => link?.personId ?? []),
      )
    ).map((one) => [one.person.id, one]),
  );
  for (const { arrived, uid, draft, link } of people) {
    const found = details.get(link?.personId ?? nobody);
    if (link === null || found === undefined) continue;
    const side = bookSide(found, organizations);
    const record = agreed.get(uid);
    const merged = mergeCards({
      base: baseOf === undefined ? (record?.draft ?? null) : baseOf(uid),
      here: side.draft,
      there: draft,
    });
    const isChanged = bringPerson({ ids: deps.ids, today: owner.day, pending, organizations }, side, merged);
    brought[isChanged ? 'updated' : 'unchanged'] += 1;
    if (merged.isThereBehind) brought.behind.add(found.person.id);
    pending.put('sourceRecord', {
      id: record?.id ?? deps.ids.next<'SourceRecordId'>(),
      personId: found.person.id,
      source: sourceOf(connection),
      key: uid,
      draft: merged.agreedNow,
    });
    putLink(bringing, arrived, {
      link,
      uid,
      personId: found.person.id,
      ...differing(merged, draft),
    });
  }
  await pending.write(writer);
};
