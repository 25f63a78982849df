import { issue, type Issue } from '../source.ts';
import type { CharsetMemory } from './charset.ts';
import { logicalLines, type LogicalLine } from './logical-lines.ts';
import { readProperty, type Property } from './property.ts';
import { escapeText, keptValue } from './values.ts';

/** The properties between one BEGIN and its END. */
export interface Card {
  readonly line: number;
  readonly properties: readonly Property[];
}

export interface Cards {
  readonly cards: readonly Card[];
  readonly issues: readonly Issue[];
}

interface OpenCard {
  readonly line: number;
  readonly properties: Property[];
  /** True for the card of an AGENT, which stays with the card around it. */
  readonly agent: boolean;
}

/** So many issues of one kind tell the story; a hostile file must not fill the memory with them. */
const mostIssues = 1000;

/**
 * The cards of a file in the order in which they begin, and what was wrong on the way. A card without END ends
 * with the file or with the card around it; a card inside a card is a card of its own, unless it is an AGENT's.
 */
export const readCards = (bytes: string): Cards => {
  const reading = new Reading();
  for (const line of logicalLines(bytes)) reading.add(line);
  return reading.end();
};

class Reading {
  readonly #memory: CharsetMemory = { declared: null };
  readonly #cards: Card[] = [];
  readonly #open: OpenCard[] = [];
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<string, number>();
  #outside = false;
  #guessed = false;

  add(line: LogicalLine): void {
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

  end(): Cards {
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
    return { cards: this.#cards.toSorted((one, other) => one.line - other.line), issues: this.#issues };
  }

  #begin(property: Property, around: OpenCard | undefined): void {
    this.#outside = false;
    const last = around?.properties.at(-1);
    const agent = last?.key === 'AGENT' && last.value.trim() === '';
    if (around !== undefined && !agent)
      this.#note('nested-card', { line: property.line, text: 'BEGIN:VCARD' }, null);
    this.#open.push({ line: property.line, properties: [], agent });
  }

  #close(): void {
    const card = this.#open.pop();
    if (card === undefined) return;
    const around = this.#open.at(-1);
    const agent = around?.properties.at(-1);
    if (!card.agent || around === undefined || agent === undefined) {
      this.#cards.push({ line: card.line, properties: card.properties });
      return;
    }
    around.properties[around.properties.length - 1] = {
      ...agent,
      value: escapeText(cardText(card.properties)),
    };
  }

  #addProperty(property: Property, line: LogicalLine, card: OpenCard): void {
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
    type: Issue['type'],
    { line, text }: Pick<LogicalLine, 'line' | 'text'>,
    field: string | null,
    value?: string,
  ): void {
    const count = (this.#counts.get(type) ?? 0) + 1;
    this.#counts.set(type, count);
    if (count > mostIssues + 1) return;
    const shown = value ?? readProperty(`X:${text.slice(0, 400)}`, line, this.#memory)?.value ?? '';
    this.#issues.push(issue(count > mostIssues ? 'too-many' : type, { line, field, text: shown }));
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
