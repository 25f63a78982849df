/** So many pieces are put together at a time: a text of nothing but signs to replace has as many as letters. */
const mostPieces = 4096;

/** A text that grows by pieces, of which there may be as many as the text has letters. */
export class Pieces {
  #whole = '';
  #pieces: string[] = [];

  add(piece: string): void {
    this.#pieces.push(piece);
    if (this.#pieces.length < mostPieces) return;
    this.#whole += this.#pieces.join('');
    this.#pieces = [];
  }

  text(): string {
    return this.#whole + this.#pieces.join('');
  }
}

/**
 * The text with each match as the function has it. `replace` would hold all matches until the last is found, which takes
 * a hundred times the text where every second letter is one.
 * @param pattern with the flag `g`
 */
export const replaced = (text: string, pattern: RegExp, by: (found: RegExpExecArray) => string): string => {
  let pieces: Pieces | null = null;
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    pieces ??= new Pieces();
    pieces.add(text.slice(from, found.index));
    pieces.add(by(found));
    from = found.index + found[0].length;
  }
  if (pieces === null) return text;
  pieces.add(text.slice(from));
  return pieces.text();
};
