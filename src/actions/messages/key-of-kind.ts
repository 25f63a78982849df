import type { AskKind } from '../../core/asks/index.ts';
import type { MessageKind } from '../../core/coach/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { cardKey } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { thanksToSay } from '../thanks/open-thanks.ts';

/** The card that a message of this kind to somebody answers: what it pays is found in the book. Null where it answers none. */
export const keyOfKind = async (
  reader: Reader,
  personId: PersonId,
  kind: MessageKind,
  owner: Owner,
): Promise<string | null> => {
  switch (kind) {
    case 'thanks': {
      const thanks = await thanksToSay(reader, personId, owner);
      return thanks === null ? null : cardKey('thanks', thanks.interactionId, personId);
    }
    case 'approach': {
      const planned = await askOf(reader, personId, 'planned', 'advice');
      return planned === null ? cardKey('approach', personId) : cardKey('ask', planned);
    }
    case 'intro':
    case 'resume': {
      const planned = await askOf(
        reader,
        personId,
        'planned',
        kind === 'intro' ? 'introduction' : 'referral',
      );
      return planned === null ? null : cardKey('ask', planned);
    }
    case 'followup': {
      const sent = await askOf(reader, personId, 'sent', null);
      return sent === null ? null : cardKey('followup', sent);
    }
    case 'loop': {
      const [goal] = await reader.list('goal', {
        where: { state: { in: ['reached', 'given-up'] } },
        order: [['closedOn', 'down']],
        limit: 1,
      });
      return goal === undefined ? null : cardKey('loop', goal.id, personId);
    }
    case 'article':
    case 'keep':
    case 'congrats':
    case 'colleague':
      return null;
    default:
      return kind satisfies never;
  }
};

const askOf = async (
  reader: Reader,
  personId: PersonId,
  state: 'planned' | 'sent',
  kind: AskKind | null,
): Promise<string | null> => {
  const asks = await reader.list('ask', {
    where: { personId, state, ...(kind !== null && { kind }) },
    order: [['madeOn', 'down']],
    limit: 1,
  });
  return asks[0]?.id ?? null;
};
