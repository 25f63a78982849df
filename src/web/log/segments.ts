import type { Span } from '../../core/capture/draft.ts';

/** What a stretch of the text was understood as; it colours the line under the words. */
export type FindingTone = 'person' | 'time' | 'promise' | 'thread' | 'favor' | 'ask' | 'fact';

export interface Marked {
  /** Of the finding, to join the words to their chip. */
  readonly id: string;
  readonly span: Span;
  readonly tone: FindingTone;
}

export interface Segment {
  readonly text: string;
  /** Null for words that nothing was found in. */
  readonly mark: Marked | null;
}

/**
 * Cuts the text into stretches, each with the finding that it belongs to; the shortest wins where findings lie
 * over each other, so that a name inside a promise stays visible. Spans outside the text, or of a text that has
 * changed since, are cut to it.
 */
export const textToSegments = (text: string, marks: readonly Marked[]): readonly Segment[] => {
  const inside = marks
    .map((mark) => ({ mark, from: Math.max(0, mark.span[0]), to: Math.min(text.length, mark.span[1]) }))
    .filter(({ from, to }) => from < to)
    .toSorted((one, other) => one.to - one.from - (other.to - other.from) || one.from - other.from);
  const cuts = new Set([0, text.length]);
  for (const { from, to } of inside) {
    cuts.add(from);
    cuts.add(to);
  }
  const edges = [...cuts].toSorted((one, other) => one - other);
  const segments: Segment[] = [];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined) break;
    const mark = inside.find((candidate) => candidate.from <= from && to <= candidate.to)?.mark ?? null;
    const last = segments.at(-1);
    if (last && last.mark === mark)
      segments[segments.length - 1] = { text: last.text + text.slice(from, to), mark };
    else segments.push({ text: text.slice(from, to), mark });
  }
  return segments;
};

/** The finding under the caret, the shortest where several are. */
export const markAt = (marks: readonly Marked[], position: number): Marked | null =>
  marks
    .filter(({ span: [from, to] }) => from <= position && position <= to)
    .toSorted((one, other) => one.span[1] - one.span[0] - (other.span[1] - other.span[0]))[0] ?? null;

/**
 * Moves spans of `before` to where their words stand in `after`, by the common beginning and end of both; a
 * finding whose own words were changed is dropped. Keeps the lines under the words while the next answer is on its way.
 */
export const moveMarks = (marks: readonly Marked[], before: string, after: string): readonly Marked[] => {
  if (before === after) return marks;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    const [from, to] = mark.span;
    if (to <= head) return [mark];
    if (from >= before.length - tail) return [{ ...mark, span: [from + shift, to + shift] as const }];
    return [];
  });
};
