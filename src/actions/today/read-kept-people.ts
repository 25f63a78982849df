import type { PersonId } from '../../core/ids.ts';
import { whoseTurn } from '../../core/introductions/index.ts';
import { parseCardKey, type DayPick } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import { readSteps } from '../introductions/read-introductions.ts';
import type { Owner } from '../owner.ts';

/** Whom the cards of a pick are about, also those whose record is closed by now. */
export const readKeptPeople = async (
  reader: Reader,
  pick: DayPick | undefined,
  owner: Owner,
): Promise<ReadonlyMap<string, PersonId>> => {
  const keys = (pick?.keys ?? []).flatMap((key) => {
    const parsed = parseCardKey(key);
    return parsed ? [{ key, ...parsed }] : [];
  });
  const idsOf = (...rules: readonly string[]): readonly string[] =>
    keys.filter(({ rule }) => rules.includes(rule)).flatMap(({ parts }) => parts.slice(0, 1));
  const promises = await reader.getMany('promise', idsOf('promise', 'theirs'));
  const threads = await reader.getMany('thread', idsOf('thread'));
  const asks = await reader.getMany('ask', idsOf('ask', 'followup', 'colleague'));
  const introductions = await readSteps(reader, await reader.getMany('introduction', idsOf('intro')), owner);
  const participants = await reader.list('participant', {
    where: {
      interactionId: { in: idsOf('brief', 'debrief', 'reply') },
      role: 'with',
      personId: { not: null },
    },
  });
  const personByRecord = new Map<string, PersonId>();
  for (const { id, personId } of [...promises, ...threads, ...asks]) personByRecord.set(id, personId);
  for (const open of introductions) personByRecord.set(open.introduction.id, whoseTurn(open));
  // Of several people the first.
  for (const { interactionId, personId } of participants.toReversed())
    if (personId !== null) personByRecord.set(interactionId, personId);
  return new Map(
    keys.flatMap(({ key, rule, parts: [first = '', second] }): readonly (readonly [string, PersonId])[] => {
      switch (rule) {
        case 'thanks':
        case 'result':
        case 'advice':
        case 'loop':
        case 'offer':
          return second === undefined ? [] : [[key, second as PersonId]];
        case 'keep':
        case 'birthday':
        case 'approach':
        case 'dormant':
          return [[key, first as PersonId]];
        case 'promise':
        case 'theirs':
        case 'thread':
        case 'brief':
        case 'debrief':
        case 'reply':
        case 'ask':
        case 'intro':
        case 'followup':
        case 'colleague': {
          const person = personByRecord.get(first);
          return person === undefined ? [] : [[key, person]];
        }
        case 'job':
        case 'slot':
        case 'start':
          return [];
        default:
          return rule satisfies never;
      }
    }),
  );
};
