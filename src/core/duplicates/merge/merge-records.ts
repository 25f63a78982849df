import type { PersonId } from '../../ids.ts';
import type { PartialDate } from '../../dates/index.ts';
import type { Introduction } from '../../introductions/introduction.ts';
import { fold, type ImportantDate, type Person } from '../../people/index.ts';
import type { NamedRecord, RecordName, Records } from '../../records.ts';
import { isOtherBirthday } from '../contradict.ts';
import { combinePeople, joinNotes } from './combine-people.ts';
import type { MergeChoices } from './merge-field.ts';

/** What a merge writes: records as they become, and those that the other entry had as well. */
export interface Merge {
  readonly person: Person;
  readonly puts: readonly NamedRecord[];
  readonly removes: readonly { readonly name: RecordName; readonly id: string }[];
}

/**
 * Makes one person of two. All that spoke of the other speaks of the one who stays, whichever record it is and whatever
 * field; what both had is there once. The other entry stays in the trash and points to the one, so that old links lead there.
 * @param records all that speak of either, and what was done to cards
 */
export const mergeRecords = (
  kept: Person,
  other: Person,
  records: readonly NamedRecord[],
  choices: MergeChoices,
  now: Person['addedAt'],
): Merge => {
  const moving = new Moving(kept.id, other.id);
  for (const named of records)
    if (named.name !== 'person' || !isEither(named.record.id, kept, other)) moving.take(named);
  const { puts, removes } = moving.result();
  const { birthdays, line } = settleBirthdays(puts, records, kept.id, choices);
  const combined = combinePeople(kept, other, choices);
  const person = { ...combined, note: joinNotes([combined.note, line]) };
  const gone = new Set<string>(birthdays);
  return {
    person,
    puts: [
      { name: 'person', record: person },
      { name: 'person', record: { ...other, mergedInto: kept.id, trashedAt: now } },
      ...puts.filter(({ name, record }) => name !== 'importantDate' || !gone.has(record.id)),
    ],
    removes: [...removes, ...birthdays.map((id) => ({ name: 'importantDate' as const, id }))],
  };
};

const isEither = (id: string, kept: Person, other: Person): boolean => id === kept.id || id === other.id;

/** What makes two records of one person one and the same; kinds that are not named are kept side by side. */
const sameness: { readonly [Name in RecordName]?: (record: Records[Name]) => string } = {
  contactPoint: ({ kind, key, value }) => key ?? `${kind} ${fold(value)}`,
  importantDate: ({ kind, label, date }) => `${kind} ${label ?? ''} ${date}`,
  relation: ({ kind, label, name, personId, otherPersonId }) =>
    [kind, label, name, personId, otherPersonId].join('|'),
  position: ({ organizationId, title }) => `${organizationId ?? ''} ${fold(title ?? '')}`,
  topic: ({ name }) => fold(name),
  membership: ({ group }) => fold(group),
  participant: ({ interactionId }) => interactionId,
  thanks: ({ interactionId }) => interactionId,
  slot: ({ goalId, kind }) => `${goalId} ${kind}`,
  told: ({ strengthId }) => strengthId,
  given: ({ offerId }) => offerId,
  distinction: ({ personId, otherPersonId }) => [personId, otherPersonId].toSorted().join(' '),
  // Two people are on their way to each other once; what is over happened as often as it did.
  introduction: ({ id, state, personId, otherPersonId }) =>
    state === 'open' ? [personId, otherPersonId].toSorted().join(' ') : id,
};

/** How far two people are on their way to each other: a no is an answer like a yes, and nobody is asked again. */
const consentOrder = ['not-asked', 'asked', 'yes', 'no'];

const farness = ({ consent, otherConsent }: Introduction): number =>
  consentOrder.indexOf(consent) + consentOrder.indexOf(otherConsent);

/** How near a thank-you is to done: one person is thanked once. */
const thanksOrder = ['due', 'thin', 'let-go', 'thanked'];

type Loose = Readonly<Record<string, unknown>> & { readonly id: string };

/** Records on their way from one person to another. */
class Moving {
  readonly #to: PersonId;
  readonly #from: PersonId;
  readonly #before = new Map<string, NamedRecord>();
  readonly #after = new Map<string, NamedRecord>();
  /** By sameness: who was there first. */
  readonly #there = new Map<string, string>();
  readonly #replacedBy = new Map<string, string>();
  /** Where the list of ways to reach the one ends, and the other's goes on. */
  #ranks = 0;

  constructor(to: PersonId, from: PersonId) {
    this.#to = to;
    this.#from = from;
  }

  take(named: NamedRecord): void {
    if (named.name === 'contactPoint' && named.record.personId === this.#to)
      this.#ranks = Math.max(this.#ranks, named.record.rank + 1);
    this.#before.set(`${named.name} ${named.record.id}`, named);
  }

  result(): Pick<Merge, 'puts' | 'removes'> {
    // Whatever was the one's own stays; the other's joins it.
    const all = [...this.#before.values()];
    for (const named of all) if (!this.#speaksOfOther(named)) this.#place(named);
    for (const named of all) if (this.#speaksOfOther(named)) this.#place(this.#moved(named));
    const puts: NamedRecord[] = [];
    const removes: { readonly name: RecordName; readonly id: string }[] = [];
    for (const named of this.#after.values()) {
      const settled = this.#withoutReplaced(named);
      const before = this.#before.get(`${named.name} ${named.record.id}`);
      if (before?.record !== settled.record) puts.push(settled);
    }
    for (const [place, { name, record }] of this.#before)
      if (!this.#after.has(place)) removes.push({ name, id: record.id });
    return { puts, removes };
  }

  #speaksOfOther({ name, record }: NamedRecord): boolean {
    if (name === 'cardState') return record.id.includes(this.#from);
    if (name === 'dayPick') return record.keys.some((key) => key.includes(this.#from));
    return Object.values(record).includes(this.#from);
  }

  #moved(named: NamedRecord): NamedRecord {
    if (named.name === 'cardState')
      return { name: 'cardState', record: { ...named.record, id: this.#key(named.record.id) } };
    if (named.name === 'dayPick') {
      const keys = [...new Set(named.record.keys.map((key) => this.#key(key)))];
      return { name: 'dayPick', record: { ...named.record, keys } };
    }
    if (named.name === 'contactPoint')
      return {
        name: 'contactPoint',
        record: { ...named.record, personId: this.#to, rank: named.record.rank + this.#ranks },
      };
    const moved = Object.fromEntries(
      Object.entries(named.record).map(([field, value]) => [field, value === this.#from ? this.#to : value]),
    );
    // The same kind of record, with one id in place of another.
    return { name: named.name, record: moved } as unknown as NamedRecord;
  }

  #key(key: string): string {
    return key.replaceAll(this.#from, this.#to);
  }

  #place(named: NamedRecord): void {
    const settled = this.#withoutSelf(named);
    if (settled === null) return;
    const place = `${settled.name} ${settled.record.id}`;
    const sames = this.#samenessOf(settled);
    const first = sames === null ? undefined : this.#there.get(sames);
    const there = this.#after.get(first ?? place);
    if (there === undefined) {
      this.#after.set(place, settled);
      if (sames !== null) this.#there.set(sames, place);
      return;
    }
    this.#after.set(first ?? place, join(there, settled));
    if (there.record.id !== settled.record.id) this.#replacedBy.set(settled.record.id, there.record.id);
  }

  /** Only of the one who stays: two positions of somebody else are none of this. */
  #samenessOf({ name, record }: NamedRecord): string | null {
    const same = sameness[name] as ((record: Loose) => string) | undefined;
    const loose = record as unknown as Loose;
    if (same === undefined || ![loose['personId'], loose['otherPersonId']].includes(this.#to)) return null;
    return `${name} ${same(loose)}`;
  }

  /** Nobody is related to, introduced by, or kept apart from themselves. */
  #withoutSelf(named: NamedRecord): NamedRecord | null {
    if (named.name === 'relation' || named.name === 'distinction' || named.name === 'introduction')
      return named.record.personId === named.record.otherPersonId ? null : named;
    if (named.name === 'ask' && named.record.targetPersonId === named.record.personId)
      return { name: 'ask', record: { ...named.record, targetPersonId: null } };
    if (named.name === 'message' && named.record.otherPersonId === named.record.personId)
      return { name: 'message', record: { ...named.record, otherPersonId: null } };
    if (named.name === 'person' && named.record.introducedBy === named.record.id)
      return { name: 'person', record: { ...named.record, introducedBy: null } };
    return named;
  }

  /** A position that took the place of one that is there once now took the place of that. */
  #withoutReplaced(named: NamedRecord): NamedRecord {
    if (named.name !== 'position' || named.record.replaces === null) return named;
    const to = this.#replacedBy.get(named.record.replaces);
    if (to === undefined) return named;
    const replaces = to === named.record.id ? null : (to as typeof named.record.replaces);
    return { name: 'position', record: { ...named.record, replaces } };
  }
}

/** One record of two that say the same: what the first leaves open the second fills. */
const join = (there: NamedRecord, coming: NamedRecord): NamedRecord => {
  if (there.name === 'introduction' && coming.name === 'introduction')
    return farness(coming.record) > farness(there.record)
      ? { name: 'introduction', record: { ...coming.record, id: there.record.id } }
      : there;
  const filled = fill(there, coming);
  if (filled.name === 'participant' && coming.name === 'participant' && coming.record.role === 'with')
    return { name: 'participant', record: { ...filled.record, role: 'with' } };
  if (filled.name === 'thanks' && coming.name === 'thanks')
    return thanksOrder.indexOf(coming.record.state) > thanksOrder.indexOf(filled.record.state)
      ? { name: 'thanks', record: { ...coming.record, id: filled.record.id } }
      : filled;
  if (filled.name === 'told' && coming.name === 'told' && coming.record.day < filled.record.day)
    return { name: 'told', record: { ...filled.record, day: coming.record.day } };
  if (filled.name === 'position' && coming.name === 'position') {
    const current =
      filled.record.ended === null ? filled.record.current || coming.record.current : filled.record.current;
    return current === filled.record.current
      ? filled
      : { name: 'position', record: { ...filled.record, current } };
  }
  if (filled.name === 'contactPoint' && coming.name === 'contactPoint' && coming.record.preferred)
    return { name: 'contactPoint', record: { ...filled.record, preferred: true } };
  if (filled.name === 'cardState' && coming.name === 'cardState') {
    const later = coming.record.at > filled.record.at ? coming.record : filled.record;
    const skippedOn = [...new Set([...filled.record.skippedOn, ...coming.record.skippedOn])].toSorted();
    return { name: 'cardState', record: { ...later, skippedOn } };
  }
  return filled;
};

const fill = (there: NamedRecord, coming: NamedRecord): NamedRecord => {
  const from = coming.record as unknown as Loose;
  const empty = Object.entries(there.record).filter(
    ([field, value]) => value === null && (from[field] ?? null) !== null,
  );
  if (empty.length === 0) return there;
  const filled = { ...there.record, ...Object.fromEntries(empty.map(([field]) => [field, from[field]])) };
  return { name: there.name, record: filled } as unknown as NamedRecord;
};

/** The same day as far as both know it, with more of it known. */
export const isFullerDate = (one: PartialDate, other: PartialDate): boolean =>
  one.length > other.length && !isOtherBirthday(one, other);

/** One birthday: the fuller of two that agree; of two that do not the chosen one, and the other in the note. */
const settleBirthdays = (
  puts: readonly NamedRecord[],
  records: readonly NamedRecord[],
  kept: PersonId,
  choices: MergeChoices,
): { readonly birthdays: readonly string[]; readonly line: string | null } => {
  const isBirthday = (named: NamedRecord): boolean =>
    named.name === 'importantDate' && named.record.kind === 'birthday';
  const datesOf = (some: readonly NamedRecord[]): readonly ImportantDate[] =>
    some.filter(isBirthday).map(({ record }) => record as ImportantDate);
  const own = datesOf(records).filter(({ personId }) => personId === kept);
  const moved = datesOf(puts).filter(({ id }) => !own.some((date) => date.id === id));
  const [mine] = own;
  const [theirs] = moved;
  if (mine === undefined || theirs === undefined) return { birthdays: [], line: null };
  const agree = !isOtherBirthday(mine.date, theirs.date);
  const isFuller = isFullerDate(theirs.date, mine.date);
  const [chosen, left] =
    choices.birthday === 'other' || (choices.birthday === undefined && isFuller)
      ? [theirs, mine]
      : [mine, theirs];
  return {
    birthdays: [left.id],
    line: agree ? null : `Also noted as birthday: ${left.date} (not ${chosen.date})`,
  };
};
