import { leadsToAnother } from '../../core/capture/index.ts';
import type { CaptureDraft, Span } from '../../core/capture/draft.ts';
import type { Instant } from '../../core/dates/index.ts';
import type { Ids } from '../../core/ids.ts';
import {
  displayName,
  emptyName,
  emptyPerson,
  fold,
  emptyPosition,
  type Organization,
  type Person,
  writtenName,
  type PersonName,
  type Position,
} from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

/** Someone who was there, as the book holds them or is about to. */
export interface Attendee {
  readonly person: Person;
  /** As shown. */
  readonly name: string;
  /** As it was said. */
  readonly said: string;
  readonly span: Span;
  readonly isNew: boolean;
  /** Of someone known: the talk tells something that their record did not hold. */
  readonly isChanged?: boolean;
  /** Of someone new: where they work, as it was said. */
  readonly organization: Organization | null;
  readonly isNewOrganization: boolean;
  readonly position: Position | null;
}

const honorifics = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame|herr|frau|mme|m)\.?$/iu;

/** "Dr. Ingrid Solberg" in parts: titles in front, one word given, the rest family; the whole is kept as said. */
export const nameFromText = (text: string): PersonName => {
  const words = text.trim().split(/\s+/u);
  const prefixes = words.filter((word, index) => index < words.length - 1 && honorifics.test(word));
  const rest = words.slice(prefixes.length);
  const [given, ...family] = rest;
  return {
    ...emptyName,
    prefix: prefixes.length > 0 ? prefixes.join(' ') : null,
    given: prefixes.length > 0 && family.length === 0 ? null : (given ?? null),
    family:
      prefixes.length > 0 && family.length === 0
        ? (given ?? null)
        : family.length > 0
          ? family.join(' ')
          : null,
    formatted: text.trim(),
  };
};

const findOrganization = async (reader: Reader, name: string): Promise<Organization | null> => {
  const same = (await reader.list('organization', { where: { name } }))[0];
  if (same) return same;
  return await reader.organizationNamed(name);
};

/** Those who were there: the known ones from the book, the new ones made. */
export const readAttendees = async (
  reader: Reader,
  draft: CaptureDraft,
  ids: Ids,
  now: Instant,
): Promise<readonly Attendee[]> => {
  const known = draft.people.filter(({ id }) => id !== null);
  const peopleById = new Map(
    (
      await reader.getMany(
        'person',
        known.map(({ id }) => id).filter((id) => id !== null),
      )
    ).map((person) => [person.id, person]),
  );
  const attendees: Attendee[] = [];
  for (const { id, name: said, span } of known) {
    const person = id === null ? undefined : peopleById.get(id);
    if (!person || attendees.some((other) => other.person.id === person.id)) continue;
    attendees.push({
      person,
      name: displayName(person),
      said,
      span,
      isNew: false,
      organization: null,
      isNewOrganization: false,
      position: null,
    });
  }
  for (const { name: said, organization: organizationName, title: called, span } of draft.newPeople) {
    // "Dr." goes before the name, "planner" is what they do.
    const isHonorific = called !== null && honorifics.test(called);
    const title = isHonorific ? null : called;
    const name = writtenName(said);
    const person = {
      ...emptyPerson(ids.next(), now),
      ...nameFromText(isHonorific && !said.startsWith(called) ? `${called} ${name}` : name),
    };
    const found = organizationName === null ? null : await findOrganization(reader, organizationName);
    const organization: Organization | null =
      organizationName === null
        ? null
        : (found ?? {
            id: ids.next(),
            name: organizationName,
            kind: 'company',
            url: null,
            note: null,
            industry: null,
            size: null,
          });
    const position: Position | null =
      organization === null && title === null
        ? null
        : {
            ...emptyPosition,
            id: ids.next(),
            personId: person.id,
            organizationId: organization?.id ?? null,
            title,
            seenOn: null,
            replaces: null,
          };
    attendees.push({
      person,
      name: displayName(person),
      said,
      span,
      isNew: true,
      organization,
      isNewOrganization: organization !== null && found === null,
      position,
    });
  }
  return attendees;
};

const feminine = /\b(?:she|her|hers)\b/iu;
const masculine = /\b(?:he|him|his)\b/iu;
/** Names that stand no further apart than this are one group: "Priya and Tom". */
const groupGap = 14;

/**
 * Whom a finding is about, where several were there: the one it names first, else the one of the nearest group of
 * names before it whose pronouns fit, else the first of that group. Never whom one was brought to by it.
 */
export const attendeeOf = (everybody: readonly Attendee[], span: Span, text: string): Attendee | null => {
  if (everybody.length < 2) return everybody[0] ?? null;
  const words = text.slice(span[0], span[1]);
  const folded = ` ${fold(words)} `;
  const placeOf = ({ said, person }: Attendee): number =>
    Math.min(
      ...[said, person.given].flatMap((name) => {
        const at = name === null ? -1 : folded.indexOf(` ${fold(name)} `);
        return at < 0 ? [] : [at];
      }),
    );
  const attendees = everybody.filter((attendee) => {
    const place = placeOf(attendee);
    return place === Infinity || !leadsToAnother(folded.slice(0, place));
  });
  const [named] = attendees
    .filter((attendee) => placeOf(attendee) < Infinity)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  if (named) return named;
  const [first] = attendees;
  const inOrder = attendees.toSorted((one, other) => one.span[0] - other.span[0]);
  const before = inOrder.filter((attendee) => attendee.span[0] <= span[0]);
  const group: Attendee[] = [];
  for (const attendee of before.toReversed()) {
    const next = group[0];
    if (next && next.span[0] - attendee.span[1] > groupGap) break;
    group.unshift(attendee);
  }
  const said = feminine.test(words) ? 'she' : masculine.test(words) ? 'he' : null;
  const fitting =
    said === null
      ? []
      : group.filter(({ person }) => person.pronouns?.toLowerCase().startsWith(said) ?? false);
  return (fitting.length === 1 ? fitting[0] : group[0]) ?? first ?? null;
};
