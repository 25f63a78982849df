export interface TextChange {
  readonly type: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Words with the space before them: joined they are the text again. */
const piecesOf = (text: string): readonly string[] => text.match(/\s*\S+|\s+/gu) ?? [];

/** Beyond so many pairs of words what differs is told as one piece. */
const mostPairs = 4_000_000;

/** What of a text is another in the other, word by word; the pieces that stayed and went are the one, those that stayed and came the other. */
export const changesOf = (before: string, after: string): readonly TextChange[] => {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(old.length, now.length) - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  const [oldMiddle, newMiddle] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const changes: TextChange[] = [
    ...old.slice(0, start).map((text) => ({ type: 'same' as const, text })),
    ...(oldMiddle.length * newMiddle.length > mostPairs
      ? [
          { type: 'gone' as const, text: oldMiddle.join('') },
          { type: 'new' as const, text: newMiddle.join('') },
        ]
      : middle(oldMiddle, newMiddle)),
    ...old.slice(old.length - end).map((text) => ({ type: 'same' as const, text })),
  ];
  return joined(changes);
};

/** The longest run of words that both have, in order (LCS). */
const middle = (old: readonly string[], now: readonly string[]): readonly TextChange[] => {
  const width = now.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  for (let one = old.length - 1; one >= 0; one -= 1)
    for (let other = now.length - 1; other >= 0; other -= 1)
      longest[one * width + other] =
        old[one]?.trim() === now[other]?.trim()
          ? (longest[(one + 1) * width + other + 1] ?? 0) + 1
          : Math.max(longest[(one + 1) * width + other] ?? 0, longest[one * width + other + 1] ?? 0);
  const changes: TextChange[] = [];
  let [one, other] = [0, 0];
  while (one < old.length || other < now.length) {
    const [left, right] = [old[one], now[other]];
    if (left !== undefined && left === right) {
      changes.push({ type: 'same', text: left });
      one += 1;
      other += 1;
    } else if (
      right === undefined ||
      (left !== undefined &&
        (longest[(one + 1) * width + other] ?? 0) >= (longest[one * width + other + 1] ?? 0))
    ) {
      changes.push({ type: 'gone', text: left ?? '' });
      one += 1;
    } else {
      changes.push({ type: 'new', text: right });
      other += 1;
    }
  }
  return changes;
};

/** Neighbours of a kind are one, what went before what came. */
const joined = (changes: readonly TextChange[]): readonly TextChange[] => {
  const rows: TextChange[] = [];
  let [gone, came] = ['', ''];
  const flush = (): void => {
    if (gone !== '') rows.push({ type: 'gone', text: gone });
    if (came !== '') rows.push({ type: 'new', text: came });
    [gone, came] = ['', ''];
  };
  for (const { type, text } of changes) {
    if (type === 'gone') gone += text;
    else if (type === 'new') came += text;
    else {
      flush();
      const last = rows.at(-1);
      if (last?.type === 'same') rows[rows.length - 1] = { type, text: last.text + text };
      else rows.push({ type, text });
    }
  }
  flush();
  return rows;
};
