import type { MessageKind } from '../../core/coach/index.ts';
import { wordTable } from '../../core/word-table.ts';

/** What kind of message a card's words are, by the rule that its key begins with. */
const byRule = wordTable<MessageKind>({
  thanks: 'thanks',
  result: 'thanks',
  advice: 'thanks',
  loop: 'loop',
  followup: 'followup',
  colleague: 'approach',
  approach: 'approach',
  offer: 'article',
  keep: 'keep',
  dormant: 'keep',
  thread: 'keep',
  job: 'congrats',
  // Words that answer no card: from a person's page.
  write: 'keep',
});

/** Null where the coach has no kind for it: what was promised, a reply, a birthday. */
export const messageKindOf = (key: string): MessageKind | null => byRule.get(key.split(':')[0] ?? '') ?? null;
