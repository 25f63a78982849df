import type { Token } from './token.ts';

/** What is said of somebody in brackets is short; more is a remark of its own. */
const mostInside = 12;

/** Just past the brackets that open at a token; that token's own index where none open, or they are not closed soon. */
export const pastBrackets = (tokens: readonly Token[], open: number): number => {
  if (tokens[open]?.lower !== '(') return open;
  let depth = 0;
  for (const [offset, { lower }] of tokens.slice(open, open + mostInside + 2).entries()) {
    if (lower === '(') depth += 1;
    else if (lower === ')') depth -= 1;
    if (depth === 0) return open + offset + 1;
  }
  return open;
};

/** All but what stands in brackets: that is said of whom it follows. */
export const withoutBrackets = (tokens: readonly Token[]): readonly Token[] => {
  let end = 0;
  return tokens.filter((_, index) => {
    end = Math.max(end, pastBrackets(tokens, Math.max(end, index)));
    return index >= end;
  });
};
