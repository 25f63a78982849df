import { partOr, type Known } from './known.ts';
import type { Matter } from './letter.ts';
import { offeredInWords } from './offered.ts';
import { gap } from './voice.ts';
import { wordTable } from '../word-table.ts';

/** A letter of the user's own, in any language: `{name}`, or `{cares: lo que le importa}` with its own words for the gap. */
export interface Template {
  readonly subject: string;
  readonly text: string;
}

/** What may stand in braces, each with the gap that is left where the book does not know. */
const fields = wordTable<(known: Known, matter: Matter) => string | null>({
  name: ({ call }) => call,
  company: ({ company }) => company,
  did: (known) => known.did[0] ?? null,
  advice: (known) => known.advice[0] ?? null,
  cares: (known) => known.cares[0] ?? null,
  thread: (known) => known.threads[0] ?? null,
  owed: (known) => known.owed[0]?.what ?? null,
  talk: (known) => (known.talk === null ? null : partOr('talk', known, '')),
  offer: ({ offer }) => offer && offeredInWords(offer),
  what: (_, { what }) => what,
  target: (_, { target }) => target,
  position: (_, { position }) => position,
});

const field = /\{\s*(\w+)\s*(?::([^}\n]*))?\}/gu;

const gapWords = wordTable<string>({
  company: 'where they work',
  did: 'one thing they did',
  advice: 'their advice',
  cares: 'what they care about',
  thread: 'what to ask about',
  owed: 'what you promised',
  talk: 'your last talk',
  offer: 'what you have to give',
  what: 'what you ask',
  target: 'whom or what it is about',
  position: 'the new position',
});

export const templateFields: readonly string[] = [...fields.keys()];

/** Names in braces that are none. */
export const unknownFields = ({ subject, text }: Template): readonly string[] =>
  [...`${subject}\n${text}`.matchAll(field)].flatMap(([, name = '']) => (fields.has(name) ? [] : [name]));

export const fillTemplate = ({ subject, text }: Template, known: Known, matter: Matter): Template => {
  const fill = (words: string): string =>
    words.replaceAll(
      field,
      (_, name: string, own: string | undefined) =>
        fields.get(name)?.(known, matter) ?? gap(own?.trim() ?? gapWords.get(name) ?? 'your own words'),
    );
  return { subject: fill(subject), text: fill(text) };
};
