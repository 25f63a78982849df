import type { IssueType } from '../../core/import/issue-words.ts';
import { issue, type IssueList } from '../source.ts';
import type { CharsetMemory } from '../content-lines/charset.ts';
import { likelyPage } from '../content-lines/likely-page.ts';
import { logicalLines, type LogicalLine } from '../content-lines/logical-lines.ts';
import { readProperty, type Property } from '../content-lines/property.ts';
import { escapeText, keptValue } from '../content-lines/values.ts';

/** The properties between one BEGIN and its END. */
export interface Card {
  readonly line: number;
  readonly properties: readonly Property[];
}

/** So many properties has nobody's card; a hostile one must not fill the memory. */
const mostProperties = 20_000;

/** Cards that stand so deep in each other lack their ends. */
const deepest = 50;

interface OpenCard {
  readonly line: number;
  readonly properties: Property[];
  /** True for the card of an AGENT, which stays with the card around it. */
  readonly agent: boolean;
  /** True where more stands in it than is read. */
  isFull: boolean;
}

/**
 * Hands over the cards of a file as they end, and what was wrong on the way. A card without END ends
 * with the file or with the card around it; a card inside a card is a card of its own, unless it is an AGENT's.
 * Answers after each line whether it stands between cards, none of which will then end later.
 */
export function* cards(
  bytes: Uint8Array,
  issues: IssueList,
  take: (card: Card) => void,
): Generator<boolean, void, undefined> {
  const reading = new Reading(issues, take, likelyPage(bytes));
  for (const line of logicalLines(bytes)) {
    reading.add(line);
    yield reading.isBetweenCards;
  }
  reading.end();
}

class Reading {
  readonly #memory: CharsetMemory;
  readonly #take: (card: Card) => void;
  readonly #open: OpenCard[] = [];
  readonly #issues: IssueList;
  #outside = false;
  /** True where the card that begins here is the first again, as those around it were ended. */
  #endedAll = false;
  #guessed = false;

  constructor(issues: IssueList, take: (card: Card) => void, likely: () => string) {
    this.#memory = { declared: null, likely };
    this.#issues = issues;
    this.#take = take;
  }

  get isBetweenCards(): boolean {
    return this.#open.length === 0 || this.#endedAll;
  }

  add(line: LogicalLine): void {
    this.#endedAll = false;
    const card = this.#open.at(-1);
    const property = readProperty(line.text, line.line, this.#memory);
    if (property !== null && isEdge(property, 'BEGIN')) {
      this.#begin(property, card);
      return;
    }
    if (card === undefined) {
      // One issue for a whole stretch of text between cards.
      if (!this.#outside) this.#note('outside-card', line, null);
      this.#outside = true;
      return;
    }
    if (property !== null && isEdge(property, 'END')) this.#close();
    else if (line.cut) this.#note('too-long-line', line, property?.name ?? null);
    else if (property === null) this.#addStray(line, card);
    else this.#addProperty(property, line, card);
  }

  end(): void {
    while (this.#open.length > 0) {
      const { line, properties } = this.#open.at(-1) ?? { line: 0, properties: [] };
      const last = properties.at(-1);
      this.#note(
        'truncated-card',
        { line, text: last === undefined ? '' : `${last.name}:${last.value}` },
        null,
      );
      this.#close();
    }
  }

  #begin(property: Property, innermost: OpenCard | undefined): void {
    this.#outside = false;
    this.#endedAll = this.#open.length >= deepest;
    if (this.#endedAll) this.end();
    const around = this.#endedAll ? undefined : innermost;
    const last = around?.properties.at(-1);
    // An agent's agent is read on its own: each level of cards in cards would double its escapes.
    const agent =
      last?.key === 'AGENT' && last.value.trim() === '' && this.#open.every((open) => !open.agent);
    if (around !== undefined && !agent)
      this.#note('nested-card', { line: property.line, text: 'BEGIN:VCARD' }, null);
    this.#open.push({ line: property.line, properties: [], agent, isFull: false });
  }

  #close(): void {
    const card = this.#open.pop();
    if (card === undefined) return;
    const around = this.#open.at(-1);
    const agent = around?.properties.at(-1);
    if (!card.agent || around === undefined || agent === undefined) {
      this.#take({ line: card.line, properties: card.properties });
      return;
    }
    around.properties[around.properties.length - 1] = {
      ...agent,
      value: escapeText(cardText(card.properties)),
    };
  }

  #addProperty(property: Property, line: LogicalLine, card: OpenCard): void {
    if (card.properties.length >= mostProperties) {
      if (!card.isFull) this.#note('too-many', line, property.name, property.value);
      card.isFull = true;
      return;
    }
    card.properties.push(property);
    if (property.doubt === 'unknown') this.#note('unknown-encoding', line, property.name, property.value);
    if (property.doubt === 'bad-base64') this.#note('bad-base64', line, property.name, property.value);
    if (property.doubt === 'guessed' && !this.#guessed) {
      this.#guessed = true;
      this.#note('guessed-encoding', line, property.name, property.value);
    }
  }

  /** A line that is no property: a comment, or the rest of a note whose line breaks nobody escaped. */
  #addStray(line: LogicalLine, card: OpenCard): void {
    const comment = line.text.startsWith('#');
    this.#note(comment ? 'comment-line' : 'missing-colon', line, null);
    const last = card.properties.at(-1);
    if (comment || last?.key !== 'NOTE') return;
    const text = readProperty(`NOTE:${line.text}`, line.line, this.#memory)?.value ?? '';
    card.properties[card.properties.length - 1] = { ...last, value: `${last.value}\n${text}` };
  }

  #note(
    type: IssueType,
    { line, text }: Pick<LogicalLine, 'line' | 'text'>,
    field: string | null,
    value?: string,
  ): void {
    if (this.#issues.isTold(type)) return;
    const shown = value ?? readProperty(`X:${text.slice(0, 400)}`, line, { declared: null })?.value ?? '';
    this.#issues.add(issue(type, { line, field, text: shown }));
  }
}

const isEdge = (property: Property, key: 'BEGIN' | 'END'): boolean =>
  property.key === key && /^vcard$/i.test(property.value.trim());

/** A card as vCard 3.0 text, as it stands inside an AGENT. */
const cardText = (properties: readonly Property[]): string => {
  const lines = properties.map((property) => {
    const parameters = property.parameters.map(
      ([name, value]) => `;${name}=${/[;:,]/.test(value) ? `"${value}"` : value}`,
    );
    const group = property.group === null ? '' : `${property.group}.`;
    return `${group}${property.name}${parameters.join('')}:${keptValue(property)}`;
  });
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\n');
};
