import { fold } from '../../core/people/index.ts';
import type { RecordName, Records } from '../../core/records.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { Note } from '../engine/engine.ts';
import type { NoteHit } from '../space.ts';

export type NoteRecord = NoteHit['record'];

/** What is written in a record, and its day. */
type TextOf<Name extends RecordName> = (record: Records[Name]) => {
  readonly text: string | null;
  readonly day: CalendarDay | null;
};

export const noteTexts: { readonly [Name in NoteRecord]: TextOf<Name> } = {
  interaction: ({ text, day }) => ({ text, day }),
  person: ({ note, howWeMet }) => ({
    text: [note, howWeMet].filter((part) => part !== null).join('\n') || null,
    day: null,
  }),
  fact: ({ what, day }) => ({ text: what, day }),
  thread: ({ what, openedOn }) => ({ text: what, day: openedOn }),
  promise: ({ what, madeOn }) => ({ text: what, day: madeOn }),
  favor: ({ what, day }) => ({ text: what, day }),
  offer: ({ title, words, author, publisher, topics, day }) => ({
    text: [title, words, author, publisher, ...topics].filter((part) => part !== null).join('\n'),
    day,
  }),
};

export const noteRecords = Object.keys(noteTexts) as readonly NoteRecord[];

export const isNoteRecord = (name: RecordName): name is NoteRecord => name in noteTexts;

/**
 * The text's words as they are indexed and asked for: folded, letters and digits only. A run of letters too
 * long for a word (PostgreSQL leaves those out), as in scripts that write without spaces, is cut into several.
 */
export const noteWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]{1,64}/gu) ?? [];

/** The entry for the index; null where there is nothing to find. */
export const noteOf = <Name extends NoteRecord>(name: Name, record: Records[Name]): Note | null => {
  const { text, day } = noteTexts[name](record);
  const words = text === null ? [] : noteWords(text);
  return words.length === 0 ? null : { record: name, id: record.id, day, words: words.join(' ') };
};

const around = 60;

/** The piece of the text around the first word that matches, on one line. */
export const excerpt = (text: string, words: readonly string[]): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const spans = [...line.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)];
  const at =
    spans.find(([word]) => noteWords(word).some((part) => words.some((wanted) => part.startsWith(wanted))))
      ?.index ?? 0;
  const from = at <= around ? 0 : line.indexOf(' ', at - around) + 1;
  const to =
    at + around * 2 >= line.length
      ? line.length
      : Math.max(line.lastIndexOf(' ', at + around * 2), at + around);
  return `${from > 0 ? '… ' : ''}${line.slice(from, to)}${to < line.length ? ' …' : ''}`;
};
