import { fold } from '../../people/fold.ts';
import { isGivenName } from '../../people/given-names.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { organizationWords } from '../english/words.ts';
import type { Token } from '../words/token.ts';

/** Words of a name, at most. */
const longest = 4;

/** Where the bracket closes that opens at a token and holds nothing but somebody's name; -1 for any other bracket. */
const nameClosesAt = (tokens: readonly Token[], open: number): number => {
  const [post, first] = [tokens[open - 1], tokens[open + 1]];
  if (tokens[open]?.lower !== '(' || post?.type !== 'word' || first?.capital !== true) return -1;
  if (!titleNouns.test(post.lower) && !relations.has(post.lower)) return -1;
  if (!isGivenName(fold(first.text))) return -1;
  for (let at = open + 2; at <= open + longest + 1; at += 1) {
    const token = tokens[at];
    if (token?.lower === ')') return at;
    if (token?.capital !== true || organizationWords.has(token.lower)) return -1;
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
