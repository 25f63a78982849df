import { fold } from '../../people/fold.ts';
import { isGivenName } from '../../people/given-names.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { isVerbForm } from '../english/verbs.ts';
import { organizationWords } from '../english/words.ts';
import type { Token } from '../words/token.ts';

/** Words of a name, at most. */
const longest = 4;

/** Words of what somebody is, back from the bracket. */
const mostBefore = 6;

/** "the team lead", "the leader of a Danish kindergarten": what somebody is ends before a token. */
const isDescribedBefore = (tokens: readonly Token[], open: number): boolean => {
  for (let at = open - 1; at >= open - mostBefore && tokens[at]?.type === 'word'; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (titleNouns.test(lower) || (at === open - 1 && relations.has(lower))) return true;
    if (isVerbForm(lower, 'past')) return false;
  }
  return false;
};

/** Where the bracket closes that opens at a token and holds nothing but somebody's name, or that and a firm; -1 for any other bracket. */
const nameClosesAt = (tokens: readonly Token[], open: number): number => {
  const first = tokens[open + 1];
  if (tokens[open]?.lower !== '(' || first?.capital !== true) return -1;
  if (!isGivenName(fold(first.text)) || !isDescribedBefore(tokens, open)) return -1;
  let comma = -1;
  for (let at = open + 2; at <= open + longest + (comma < 0 ? 1 : longest); at += 1) {
    const token = tokens[at];
    if (token?.lower === ')') return at;
    if (comma < 0 && at > open + 2 && token?.lower === ',') comma = at;
    else if (token?.capital !== true || (comma < 0 && organizationWords.has(token.lower))) return -1;
  }
  return -1;
};

/** "the team lead (Judith) called" is read as "the team lead, Judith, called": a name in brackets behind a post says whose it is. */
export const withNamesApposed = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some(({ lower }) => lower === '(')) return tokens;
  let close = -1;
  return tokens.flatMap((token, index) => {
    const closing = nameClosesAt(tokens, index);
    if (closing > 0) close = closing;
    if (closing < 0 && index !== close) return [token];
    const next = tokens[index + 1];
    const isLast = index === close && (next === undefined || next.type === 'mark' || next.type === 'break');
    return isLast ? [] : [{ ...token, lower: ',', gap: false }];
  });
};
