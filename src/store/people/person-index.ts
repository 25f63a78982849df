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
  readonly tokens: readonly Token[];
}

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
  organizationNames: ReadonlyMap<string, string>,
): PersonIndex => {
  const inOrder = contactPoints.toSorted((a, b) => a.rank - b.rank || compare(a.id, b.id));
  const name = displayName(person, inOrder);
  const current = positions.filter((position) => position.current).toSorted(newestFirst);
  const organizations = current.flatMap(
    ({ organizationId }) => organizationNames.get(organizationId ?? '') ?? [],
  );
  const shown =
    current.find(({ organizationId }) => organizationNames.has(organizationId ?? '')) ?? current[0];
  const organization = organizationNames.get(shown?.organizationId ?? '') ?? null;

  const tokens: Token[] = [];
  const known = new Set<string>();
  const add = (kind: number, text: string): void => {
    const token = cut(text);
    const line = `${kind}${token}`;
    if (token === '' || tokens.length >= mostTokens || known.has(line)) return;
    known.add(line);
    tokens.push([kind, token]);
  };
  const names = nameKeys(person, name);
  for (const key of names) add(tokenKinds.name, key);
  for (const key of names)
    if (key.includes(' '))
      for (const word of key.split(' ')) if (!names.has(word)) add(tokenKinds.word, word);
  for (const word of wordsOf(organizations)) add(tokenKinds.organization, word);
  for (const { kind, value } of inOrder) {
    if (kind !== 'email') continue;
    for (const word of wordsOf([value])) {
      add(tokenKinds.email, word);
      const at = word.lastIndexOf('@');
      if (at >= 0) add(tokenKinds.domain, word.slice(at + 1));
    }
  }
  for (const word of wordsOf(topics.map((topic) => topic.name))) add(tokenKinds.topic, word);
  for (const topic of topics) add(tokenKinds.wholeTopic, fold(topic.name));
  for (const { group } of memberships) add(tokenKinds.group, fold(group));

  return {
    name,
    callName: callName(person, inOrder),
    organization,
    title: shown?.title ?? null,
    topics: topics.map((topic) => topic.name).toSorted(compare),
    nameKey: cut(fold(name)) || lastText,
    organizationKey: organization === null ? lastText : cut(fold(organization)),
    layerKey: layerKey(person.layer),
    tokens,
  };
};

/** The whole name as one may write it, folded, and each part; {@link rotations} covers the other orders. */
const nameKeys = (person: Person, shown: string): ReadonlySet<string> => {
  const given = foldedPart(person.given);
  const family = foldedPart(person.family);
  const keys = new Set([
    fold(shown),
    joined(given, family),
    joined(given, foldedPart(person.additional), family),
    given,
    family,
    foldedPart(person.nickname),
    foldedPart(person.formatted),
  ]);
  keys.delete('');
  return keys;
};

const foldedPart = (part: string | null): string => (part === null ? '' : fold(part));

/** Of folded parts, which is what folding the joined parts would give. */
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => fold(text).split(' ')).filter((word) => word !== '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The position that began last; one without a beginning after those that have one. */
const newestFirst = (a: Position, b: Position): number =>
  compare(b.started ?? '', a.started ?? '') || compare(a.id, b.id);

export const tokensToLines = (tokens: readonly Token[]): string =>
  `\n${tokens.map(([kind, token]) => `${kind}${token}\n`).join('')}`;

export const linesToTokens = (lines: string): readonly Token[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map(lineToToken);

export const lineToToken = (line: string): Token => [Number(line[0]), line.slice(1)];

/** "quill ada" may be meant as "ada quill": a name with its first words moved to the end, every way. */
export const rotations = (name: string): readonly string[] => {
  const words = name.split(' ');
  return words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(' '));
};
