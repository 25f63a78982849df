import { fold } from '../../core/people/index.ts';
import type { MessageRecord } from '../../core/coach/index.ts';
import { displayName } from '../../core/people/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { Reader } from '../../store/space.ts';

/** Shorter words of a note ("said", "their") are in everybody's messages and prove nothing. */
const tellingLength = 5;

const tellingWords = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length >= tellingLength);

/**
 * What the coach may recognise of a person: words of what they said, did and care about. Of one interaction
 * where it is named, and of all that is known of them.
 */
export const readMessageRecord = async (
  reader: Reader,
  personId: PersonId,
  interactionId: InteractionId | null,
): Promise<MessageRecord> => {
  const person = await reader.get('person', personId);
  const of = { where: { personId } } as const;
  const [facts, favors, threads, topics] = [
    await reader.list('fact', of),
    await reader.list('favor', of),
    await reader.list('thread', of),
    await reader.list('topic', of),
  ];
  const interaction = interactionId === null ? null : await reader.get('interaction', interactionId);
  const mentioned =
    interactionId === null
      ? []
      : await reader.list('participant', { where: { interactionId, role: 'mentioned' } });
  const texts = [
    ...[...facts, ...favors, ...threads].map(({ what }) => what),
    ...mentioned.flatMap(({ name }) => name ?? []),
    interaction?.text ?? '',
  ];
  const name = person === null ? null : displayName(person);
  const own = new Set(fold(name ?? '').split(' '));
  // A topic tells however short it is.
  const words = [...texts.flatMap(tellingWords), ...topics.flatMap((topic) => fold(topic.name).split(' '))];
  return { name, memory: [...new Set(words)].filter((word) => word.length > 2 && !own.has(word)) };
};
