import { isSomebody } from '../somebody.ts';
import { issue, IssueList, type PeopleSteps, type ReadPerson } from '../source.ts';
import { sniffUtf16 } from '../text.ts';
import { cardToDraft } from './card-to-draft.ts';
import { cards, type Card } from './cards.ts';
import { bytesToByteString } from '../content-lines/charset.ts';
import { linked } from './linked-cards.ts';
import { kindOfCard, lifeless, readGroupCard, type GroupCard } from './other-fields.ts';

/** Where no property is named so, wherever its line is folded, there are no groups, and nobody waits for the last card. */
const groupProperty = /k[\s=\\]*i[\s=\\]*n[\s=\\]*d[\s=\\]*[:;]/i;

/** Nor for whom others are related to. */
const relatedCard = /^(?:[\w-]+\.)?RELATED\b/im;

/**
 * The people in a file of vCards 2.1, 3.0 or 4.0 (RFC 2426, 6350), each as far as it can be read. A group's card
 * is no person: its name goes to the `groups` of its members in the same file, as the name of whom a card is related to
 * goes to its relations.
 */
export function* vcardSteps(bytes: Uint8Array): PeopleSteps {
  const utf16 = sniffUtf16(bytes);
  const unmarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const plain = utf16 === null ? unmarked : new TextEncoder().encode(new TextDecoder(utf16).decode(bytes));
  const isLinked = mayBeLinked(plain);
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
    const kind = kindOfCard(card.properties);
    if (lifeless.has(kind)) {
      rejected += 1;
      const name = card.properties.find(({ key }) => key === 'FN')?.value ?? '';
      issues.add(issue('no-person', { line: card.line, field: 'KIND', text: `${kind}: ${name}` }));
      return;
    }
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
  for (const isBetweenCards of cards(plain, issues, take)) {
    yield;
    if (!isBetweenCards || isLinked || waiting.length === 0) continue;
    yield* inOrder(waiting);
    waiting = [];
  }
  yield* linked(inOrder(waiting), groups, issues);
  return { kind: 'vcard', read, issues: issues.all(), rejected };
}

/** Looked for in one text, as lines are folded anywhere; it goes before anything is read. */
const mayBeLinked = (bytes: Uint8Array): boolean => {
  const text = bytesToByteString(bytes);
  return groupProperty.test(text) || relatedCard.test(text);
};

/** A card around others ends after them. */
const inOrder = (people: readonly ReadPerson[]): readonly ReadPerson[] =>
  people.length === 1 ? people : people.toSorted((one, other) => one.line - other.line);
