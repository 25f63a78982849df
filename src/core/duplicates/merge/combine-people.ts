import { foldName } from '../names/folded-name.ts';
import { nameLikeness } from '../names/name-likeness.ts';
import type { MergeChoices } from './merge-field.ts';
import { displayName, fold, layers, nameFields, type Person } from '../../people/index.ts';

const plainFields = ['place', 'pronouns', 'howWeMet', 'wouldSay', 'timeZone', 'photo'] as const;

/** How what was not chosen stands in the note; a picture and a time zone are not worth a line. */
const noteWords = {
  place: 'Also in',
  pronouns: 'Also',
  howWeMet: 'Also how we met:',
  wouldSay: 'Also would say of me:',
} as const;

/** The stricter of two states is the one to go by. */
const strictness = ['active', 'dormant', 'resting', 'closed', 'do-not-contact'] as const;

/** One person of two: names and words as chosen, the stricter state, the closer layer, and nothing lost. */
export const combinePeople = (kept: Person, other: Person, choices: MergeChoices): Person => {
  const named = combineNames(kept, other, choices.name ?? 'kept');
  const lines = [...named.lines];
  const plain: Record<string, unknown> = {};
  for (const field of plainFields) {
    const [chosen, left] =
      choices[field] === 'other' ? [other[field], kept[field]] : [kept[field], other[field]];
    plain[field] = chosen ?? left;
    const word = field in noteWords ? noteWords[field as keyof typeof noteWords] : null;
    if (word !== null && chosen !== null && left !== null && fold(chosen) !== fold(left))
      lines.push(`${word} ${left}`);
  }
  return {
    ...kept,
    ...named.name,
    ...plain,
    ...combineTies(kept, other),
    note: joinNotes([kept.note, other.note, lines.length === 0 ? null : lines.join('\n')]),
    unknown: [
      ...kept.unknown,
      ...other.unknown.filter(
        (one) => !kept.unknown.some((there) => JSON.stringify(there) === JSON.stringify(one)),
      ),
    ],
    introducedBy: introducerOf(kept, other),
  };
};

/** Nobody introduced themselves. */
const introducerOf = (kept: Person, other: Person): Person['introducedBy'] => {
  const own = new Set<string>([kept.id, other.id]);
  return [kept.introducedBy, other.introducedBy].find((id) => id !== null && !own.has(id)) ?? null;
};

const combineNames = (
  kept: Person,
  other: Person,
  choice: 'kept' | 'other',
): { readonly name: Partial<Person>; readonly lines: readonly string[] } => {
  const [chosen, left] = choice === 'other' ? [other, kept] : [kept, other];
  const isWhole = chosen.given !== null && chosen.family !== null;
  const name: Record<string, unknown> = { displayOrder: chosen.displayOrder };
  for (const field of nameFields) name[field] = chosen[field];
  const likeness = nameLikeness(foldName(chosen), foldName(left));
  // Parts are filled where both say one name; "Jan" fills nothing of "Dr. Ada Quill".
  if (likeness === 'same' || likeness === 'short-form' || likeness === 'part')
    for (const field of nameFields) {
      if (isWhole && (field === 'formatted' || field === 'given' || field === 'family')) continue;
      name[field] ??= left[field];
    }
  else for (const field of ['nickname', 'prefix'] as const) name[field] ??= left[field];
  const isNickname =
    likeness === 'short-form' && left.given !== null && left.given.replace('.', '').length > 1;
  if (isNickname && fold(left.given ?? '') !== fold(chosen.given ?? '')) name['nickname'] ??= left.given;
  const said = fold(
    [displayName(chosen), ...Object.values(name)].filter((part) => typeof part === 'string').join(' '),
  );
  const words = fold(displayName(left)).split(' ');
  const isSaid = words.every((word) => said.split(' ').includes(word));
  name['calledByNickname'] =
    [chosen, left].find((one) => one.nickname !== null && one.nickname === name['nickname'])
      ?.calledByNickname ?? null;
  const nickname = left.nickname !== null && name['nickname'] !== left.nickname ? left.nickname : null;
  return {
    name,
    lines: [
      ...(isSaid || displayName(left) === '' ? [] : [`Also known as ${displayName(left)}`]),
      ...(nickname === null ? [] : [`Also called ${nickname}`]),
    ],
  };
};

/** How they stand to me: who is closer, stricter, longer known and more private. */
const combineTies = (kept: Person, other: Person): Partial<Person> => {
  const nearness = (person: Person): number =>
    person.layer === null ? layers.length : layers.indexOf(person.layer);
  const nearer = nearness(other) < nearness(kept) ? other : kept;
  const further = nearer === kept ? other : kept;
  const stricter =
    strictness.indexOf(other.state) > strictness.indexOf(kept.state) ? other.state : kept.state;
  const isAsNear = nearness(kept) === nearness(other);
  return {
    layer: nearer.layer,
    layerSince: isAsNear ? earliest(kept.layerSince, other.layerSince) : nearer.layerSince,
    firstDue: isAsNear ? earliest(kept.firstDue, other.firstDue) : nearer.firstDue,
    cadenceDays: nearer.cadenceDays ?? further.cadenceDays,
    state: stricter,
    pausedUntil: latest(kept.pausedUntil, other.pausedUntil),
    usedToKnowWell: kept.usedToKnowWell || other.usedToKnowWell,
    ending: kept.ending === 'bad' || other.ending === 'bad' ? 'bad' : (kept.ending ?? other.ending),
    knownSince: earliest(kept.knownSince, other.knownSince),
    seniorityYears: kept.seniorityYears ?? other.seniorityYears,
    mutualContacts:
      kept.mutualContacts === null || other.mutualContacts === null
        ? (kept.mutualContacts ?? other.mutualContacts)
        : Math.max(kept.mutualContacts, other.mutualContacts),
    private: kept.private || other.private,
    addedAt: kept.addedAt < other.addedAt ? kept.addedAt : other.addedAt,
  };
};

const latest = <Day extends string>(one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? (one ?? other) : one > other ? one : other;

const earliest = <Day extends string>(one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;

/** Each paragraph once. */
export const joinNotes = (notes: readonly (string | null)[]): string | null => {
  const paragraphs = notes
    .flatMap((note) => note?.split(/\n{2,}/) ?? [])
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return paragraphs.length === 0 ? null : [...new Set(paragraphs)].join('\n\n');
};
