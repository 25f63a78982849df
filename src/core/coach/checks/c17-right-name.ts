import { isNickname } from '../../duplicates/names/nicknames.ts';
import { fold } from '../../people/fold.ts';
import type { Check } from '../check.ts';
import type { Span } from '../line.ts';
import type { Reading } from '../reading.ts';

/** C17 right name: theirs, early, and nothing left of a template. */
export const rightName: Check = {
  id: 'C17',
  appliesTo: () => true,
  find: (reading) => {
    const gap = placeholder(reading);
    if (gap !== null)
      return {
        reason: 'Something is left to fill in.',
        ...(gap.inBody ? { span: gap.span } : { excerpt: gap.text }),
        isCritical: true,
      };
    if (reading.record.name === null || isNamed(reading, reading.record.name)) return null;
    const within = reading.method.coach.name_within_words;
    const first = reading.line.tokens.filter(({ type }) => type === 'word').slice(0, within);
    const [begin] = first;
    const last = first.at(-1);
    return {
      reason: 'Greet them by their name.',
      ...(begin !== undefined && last !== undefined && { span: [begin.span[0], last.span[1]] as const }),
    };
  },
};

const namesIn = (name: string, titles: readonly string[]): readonly string[] =>
  fold(name)
    .replace(/[.@#+_]/g, '')
    .split(' ')
    .filter((part) => part.length > 1 && !titles.includes(part));

const isNamed = ({ line, lexicon, method, own }: Reading, name: string): boolean => {
  const names = namesIn(name, lexicon.titles);
  if (names.length === 0) return true;
  return line.tokens
    .filter(({ type }) => type === 'word')
    .slice(0, method.coach.name_within_words)
    .some((token) => {
      const word = fold(own.slice(...token.span));
      return names.some(
        (part) =>
          part === word ||
          word === `${part}s` ||
          isNickname(part, word) ||
          (word.length > 2 && part.startsWith(word)),
      );
    });
};

type Gap = { readonly inBody: boolean; readonly span: Span; readonly text: string };

const bracketed =
  /\{\{?\s*[\p{L}_][\p{L}\p{N} _.-]{0,40}\}?\}|<[\p{L}_][\p{L} _-]{0,30}>|%[A-Z_]{3,}%|\[([^\]\n]{1,60})\]/gu;
/** "INSERT COMPANY", as templates write it. */
const shouted = /\b(?:INSERT|ENTER|FILL IN|TODO)\b(?: [A-Z]{2,})*|\bX{3,}\b|_{4,}/gu;

const placeholder = ({ own, message, lexicon }: Reading): Gap | null => {
  for (const [text, inBody] of [
    [own, true],
    [message.subject ?? '', false],
  ] as const) {
    // Hardly any text has one of these signs, and a look for them costs next to nothing.
    if (!/[[{<%]|XXX|____|INSERT|ENTER|FILL IN|TODO/.test(text)) continue;
    for (const match of [...text.matchAll(bracketed), ...text.matchAll(shouted)]) {
      const inside = match[1];
      if (
        inside !== undefined &&
        !fold(inside)
          .split(' ')
          .some((word) => lexicon.placeholders.includes(word))
      )
        continue;
      return { inBody, span: [match.index, match.index + match[0].length], text: match[0] };
    }
  }
  return null;
};
