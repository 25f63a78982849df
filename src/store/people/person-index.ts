import {
  callName,
  displayName,
  fold,
  layers,
  type ContactPoint,
  type Membership,
  type Person,
  type Position,
  type Topic,
} from '../../core/people/index.ts';

/** What a list and the search know a person by. */
export interface PersonParts {
  readonly person: Person;
  readonly contactPoints: readonly ContactPoint[];
  readonly positions: readonly Position[];
  readonly topics: readonly Topic[];
  readonly memberships: readonly Membership[];
}

/** Kinds of token, best first: a search answers with the first kind that has matches before the next. */
export const tokenKinds = {
  /** A whole name, and each of its parts: "ada quill", "ada", "quill", a nickname. */
  name: 0,
  /** Any word of a name. */
  word: 1,
  organization: 2,
  email: 3,
  topic: 4,
  /** A whole topic, and a whole group: for the filters of lists. */
  wholeTopic: 5,
  group: 6,
  /** The part of an e-mail address after the @: many share one, so it counts from {@link domainFrom} letters on. */
  domain: 7,
} as const;

/** Letters of a question from which on domains are looked through. */
export const domainFrom = 4;

export type Token = readonly [kind: number, token: string];

export interface PersonIndex {
  readonly name: string;
  readonly callName: string;
  readonly organization: string | null;
  readonly title: string | null;
  readonly topics: readonly string[];
  readonly nameKey: string;
  readonly organizationKey: string;
  readonly layerKey: number;
  /** Tokens as a line each: the kind's digit, then the token. */
  readonly lines: readonly string[];
}

/** An organization's name, folded and taken apart once for all who are there. */
export interface IndexedName {
  readonly name: string;
  readonly folded: string;
  /** As {@link PersonIndex.lines}. */
  readonly lines: readonly string[];
}

export const toIndexedName = (name: string): IndexedName => {
  const folded = fold(name);
  const words = folded.split(' ').filter((word) => word !== '');
  return { name, folded, lines: words.map((word) => tokenKinds.organization + cut(word)) };
};

/** Sorts after every name: what has none comes last going up. */
export const lastText = '\u{10FFFF}';

/** Sorts after every day. */
export const noDue = '~';

/** PostgreSQL's trees take keys of up to 2,700 bytes; no real name comes near. */
const longest = 160;
const mostTokens = 200;

/** As much of a text as a key takes. */
export const cut = (text: string): string =>
  text.length <= longest ? text : text.slice(0, longest).toWellFormed();

/** Layers as sort keys: 1 inner to 4 wide, 5 for the many without one. */
export const layerKey = (layer: Person['layer']): number => (layer === null ? 5 : layers.indexOf(layer) + 1);

export const indexPerson = (
  { person, contactPoints, positions, topics, memberships }: PersonParts,
  organizationNames: ReadonlyMap<string, IndexedName>,
): PersonIndex => {
  const inOrder =
    contactPoints.length < 2
      ? contactPoints
      : contactPoints.toSorted((a, b) => a.rank - b.rank || compare(a.id, b.id));
  const name = displayName(person, inOrder);
  const folded = fold(name);
  const current = positions.filter((position) => position.current);
  if (current.length > 1) current.sort(newestFirst);
  const nameOf = ({ organizationId }: Position): IndexedName | undefined =>
    organizationId === null ? undefined : organizationNames.get(organizationId);
  const shown = current.find((position) => nameOf(position) !== undefined) ?? current[0];
  const organization = shown === undefined ? undefined : nameOf(shown);

  const lines: string[] = [];
  const add = (kind: number, text: string): void => {
    if (text !== '') addLine(kind + cut(text));
  };
  const addLine = (line: string): void => {
    // Nearly everybody has fewer than ten: looking through them is less work than a set.
    if (lines.length < mostTokens && !lines.includes(line)) lines.push(line);
  };
  const addWords = (kind: number, words: string): void => {
    for (const word of words.split(' ')) add(kind, word);
  };
  const names = nameKeys(person, folded);
  for (const key of names) add(tokenKinds.name, key);
  for (const key of names)
    if (key.includes(' '))
      for (const word of key.split(' ')) if (!names.includes(word)) add(tokenKinds.word, word);
  for (const position of current) for (const line of nameOf(position)?.lines ?? []) addLine(line);
  for (const { kind, value } of inOrder) {
    if (kind !== 'email') continue;
    for (const word of fold(value).split(' ')) {
      add(tokenKinds.email, word);
      const at = word.lastIndexOf('@');
      if (at >= 0) add(tokenKinds.domain, word.slice(at + 1));
    }
  }
  for (const topic of topics) addWords(tokenKinds.topic, fold(topic.name));
  for (const topic of topics) add(tokenKinds.wholeTopic, fold(topic.name));
  for (const { group } of memberships) add(tokenKinds.group, fold(group));

  return {
    name,
    callName: callName(person, inOrder),
    organization: organization?.name ?? null,
    title: shown?.title ?? null,
    topics: topics.length === 0 ? [] : topics.map((topic) => topic.name).toSorted(compare),
    nameKey: cut(folded) || lastText,
    organizationKey: organization === undefined ? lastText : cut(organization.folded),
    layerKey: layerKey(person.layer),
    lines,
  };
};

/** The whole name as one may write it, folded, and each part; {@link rotations} covers the other orders. */
const nameKeys = (person: Person, shown: string): readonly string[] => {
  const given = foldedPart(person.given);
  const family = foldedPart(person.family);
  const keys: string[] = [];
  const add = (key: string): void => {
    if (key !== '' && !keys.includes(key)) keys.push(key);
  };
  add(shown);
  add(joined(given, family));
  if (person.additional !== null) add(joined(joined(given, fold(person.additional)), family));
  add(given);
  add(family);
  add(foldedPart(person.nickname));
  add(foldedPart(person.formatted));
  return keys;
};

const foldedPart = (part: string | null): string => (part === null ? '' : fold(part));

/** Of folded parts, which is what folding the joined parts would give. */
const joined = (one: string, other: string): string =>
  one === '' ? other : other === '' ? one : `${one} ${other}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The position that began last; one without a beginning after those that have one. */
const newestFirst = (a: Position, b: Position): number =>
  compare(b.started ?? '', a.started ?? '') || compare(a.id, b.id);

/** As the index of people keeps them. */
export const joinLines = (lines: readonly string[]): string =>
  lines.length === 0 ? '\n' : `\n${lines.join('\n')}\n`;

export const splitLines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

export const lineToToken = (line: string): Token => [Number(line[0]), line.slice(1)];

/** "quill ada" may be meant as "ada quill": a name with its first words moved to the end, every way. */
export const rotations = (name: string): readonly string[] => {
  const words = name.split(' ');
  return words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(' '));
};
