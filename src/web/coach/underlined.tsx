import type { RefObject } from 'react';

/** From the first character to behind the last, in UTF-16 units. */
export type Span = readonly [from: number, to: number];

/** The text once more under the field, unseen but for the lines under what a note is about. */
export const Underlined = ({
  text,
  spans,
  className,
  inner,
}: {
  readonly text: string;
  readonly spans: readonly Span[];
  /** The type and the room of the field it lies under. */
  readonly className: string;
  /** Moved along when the field scrolls. */
  readonly inner: RefObject<HTMLDivElement | null>;
}) => (
  <div aria-hidden className="pointer-events-none absolute inset-0 overflow-hidden">
    <div ref={inner} className={`${className} break-words whitespace-pre-wrap text-transparent`}>
      {piecesOf(text, spans).map(({ from, piece, isMarked }) =>
        isMarked ? (
          <span key={from} className="underline decoration-wait decoration-2 underline-offset-4">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </div>
  </div>
);

/** The text in pieces, in order; spans that overlap are one. */
const piecesOf = (text: string, spans: readonly Span[]) => {
  const pieces: { readonly from: number; readonly piece: string; readonly isMarked: boolean }[] = [];
  let at = 0;
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
    const begin = Math.max(at, from);
    if (begin >= to) continue;
    if (begin > at) pieces.push({ from: at, piece: text.slice(at, begin), isMarked: false });
    pieces.push({ from: begin, piece: text.slice(begin, to), isMarked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ from: at, piece: text.slice(at), isMarked: false });
  return pieces;
};
