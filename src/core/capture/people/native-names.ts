import { nameInRun } from '../languages/east-asian-names.ts';
import type { Said } from '../words/said.ts';
import type { Mention } from './mention.ts';

const runAt = ({ tokens }: Pick<Said, 'tokens'>, index: number): ReturnType<typeof nameInRun> => {
  const token = tokens[index];
  return token?.type === 'word' && /^\p{Lo}/u.test(token.text)
    ? nameInRun(token.text, tokens[index + 1]?.text ?? '')
    : null;
};

/** "昨天和王小明喝咖啡", "鈴木一郎さんとランチ", "어제 박지훈님과 커피": somebody new in a sentence of their own language, whose words say that one met. */
export const nativeMention = (said: Said, index: number): Mention | null => {
  const token = said.tokens[index];
  const name = runAt(said, index);
  if (token === undefined || name === null) return null;
  return {
    first: index,
    end: index + 1,
    from: token.from + name.from,
    to: token.from + name.to,
    name: token.text.slice(name.from, name.to),
    known: [],
    full: true,
    tagged: false,
  };
};

/** Whether the run in which a new name stands says that one met; and the firm that it is told with: "和**华为**的李娜吃饭". */
export const metInRun = (
  said: Pick<Said, 'tokens'>,
  { first, from, known }: Mention,
): { readonly organization: string | null } | null => {
  const name = known.length > 0 ? null : runAt(said, first);
  return name !== null && (said.tokens[first]?.from ?? 0) + name.from === from ? name : null;
};
