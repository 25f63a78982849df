import { isSomebody } from '../somebody.ts';
import { issue, IssueList, type PeopleSteps, type ReadPerson } from '../source.ts';
import { sniffUtf16 } from '../text.ts';
import { cardToDraft } from './card-to-draft.ts';
import { cards, type Card } from './cards.ts';
import { bytesToByteString } from '../content-lines/charset.ts';
import { readGroupCard, type GroupCard } from './other-fields.ts';

/** True for text that holds a card, wherever it begins; the name of its file says nothing. */
export const isVcard = (text: string): boolean => /^[ \t\uFEFF]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/im.test(text);

/** Where no property is named so, wherever its line is folded, there are no groups, and nobody waits for the last card. */
const groupProperty = /k[\s=\\]*i[\s=\\]*n[\s=\\]*d[\s=\\]*[:;]/i;

/**
 * The people in a file of vCards 2.1, 3.0 or 4.0 (RFC 2426, 6350), each as far as it can be read. A group's card
 * is no person: its name goes to the `groups` of its members in the same file.
 */
export function* vcardSteps(bytes: Uint8Array): PeopleSteps {
  const utf16 = sniffUtf16(bytes);
  const unmarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const plain = utf16 === null ? unmarked : new TextEncoder().encode(new TextDecoder(utf16).decode(bytes));
  const text = bytesToByteString(plain);
  const mayHaveGroups = groupProperty.test(text);
  const issues = new IssueList();
  let waiting: ReadPerson[] = [];
  const groups: GroupCard[] = [];
  let read = 0;
  let rejected = 0;
  const take = (card: Card): void => {
    const group = readGroupCard(card.properties);
    if (group !== null) {
      groups.push(group);
      return;
    }
    read += 1;
    const draft = cardToDraft(card, issues);
    if (isSomebody(draft)) {
      waiting.push({ line: card.line, draft });
      return;
    }
    rejected += 1;
    const start = card.properties.slice(0, 10);
    const said = start.map(({ name, value }) => `${name}:${value.slice(0, 80)}`).join(' ');
    issues.add(issue('no-name', { line: card.line, text: said }));
  };
  for (const isBetweenCards of cards(text, issues, take)) {
    yield;
    if (!isBetweenCards || mayHaveGroups || waiting.length === 0) continue;
    yield* inOrder(waiting);
    waiting = [];
  }
  yield* addGroups(inOrder(waiting), groups, issues);
  return { kind: 'vcard', read, issues: issues.all(), rejected };
}

/** A card around others ends after them. */
const inOrder = (people: readonly ReadPerson[]): readonly ReadPerson[] =>
  people.length === 1 ? people : people.toSorted((one, other) => one.line - other.line);

const addGroups = (
  people: readonly ReadPerson[],
  groups: readonly GroupCard[],
  issues: IssueList,
): readonly ReadPerson[] => {
  if (groups.length === 0) return people;
  const namesByPerson = new Map<ReadPerson, Set<string>>();
  const peopleByKey = new Map<string, ReadPerson>();
  for (const person of people) {
    const { identifier, contactPoints } = person.draft;
    const emails = contactPoints.filter(({ kind }) => kind === 'email').map(({ value }) => `mailto:${value}`);
    for (const key of [...(identifier === null ? [] : [identifier]), ...emails])
      if (!peopleByKey.has(key.toLowerCase())) peopleByKey.set(key.toLowerCase(), person);
  }
  for (const { name, members } of groups) {
    for (const { property, uid } of members) {
      const person = peopleByKey.get(uid.toLowerCase());
      if (person === undefined || name === '') {
        issues.add(issue('unknown-member', { line: property.line, field: name, text: uid }));
        continue;
      }
      const names = namesByPerson.get(person) ?? new Set(person.draft.groups);
      namesByPerson.set(person, names.add(name));
    }
  }
  return people.map((person) => {
    const names = namesByPerson.get(person);
    return names === undefined ? person : { ...person, draft: { ...person.draft, groups: [...names] } };
  });
};
