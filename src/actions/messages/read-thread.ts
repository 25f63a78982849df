import type { OutgoingMail, OutgoingMessage } from '../../core/sending/index.ts';
import { parseCardKey } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';

/** A mail's own name, as mailboxes know it. */
const isMailId = (id: string | null): id is string => id !== null && /^[^\s<>@]+@[^\s<>@]+$/u.test(id);

/** The mail that a message answers or follows: a reply, a nudge, thanks for what was written stay in its thread. */
export const readThread = async (
  reader: Reader,
  { key }: Pick<OutgoingMessage, 'key'>,
): Promise<Pick<OutgoingMail, 'inReplyTo' | 'references'>> => {
  const parsed = key === null ? null : parseCardKey(key);
  const [first = ''] = parsed?.parts ?? [];
  const before =
    parsed?.rule === 'reply' || parsed?.rule === 'thanks'
      ? first
      : parsed?.rule === 'followup'
        ? ((await reader.get('ask', first))?.messageId ?? null)
        : null;
  const talk = before === null ? null : await reader.get('interaction', before);
  const id = talk?.foreignId ?? null;
  return isMailId(id) ? { inReplyTo: id, references: [id] } : { inReplyTo: null, references: [] };
};
