import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { contactNouns, emojiKinds, vagueContactNouns } from '../english/contact.ts';
import { foreignContact } from '../languages/index.ts';
import { lowerAt, type Scene } from '../scene.ts';
import type { Token } from '../words/token.ts';
import { isAttended, isBehind } from './sign-context.ts';
import type { Sign } from './sign.ts';

const noToken: Token = {
  text: '',
  lower: '',
  from: 0,
  to: 0,
  type: 'mark',
  capital: false,
  gap: false,
  unspaced: false,
};

const channels = wordSet(
  'teams zoom slack linkedin whatsapp skype signal telegram meet facetime webex phone messenger discord wechat sms email text video',
);

export const messengers: ReadonlySet<string> = wordSet(
  'whatsapp wechat telegram signal messenger line viber kakaotalk slack',
);

/** What stands before a channel that was the way of a talk: "on Teams", "quick Zoom". */
const beforeChannel = wordSet(
  'on via over by through a the in video with per quick short min mins minutes m hr hour h still',
);

/** Words of a talk that may name a thing as well: "the card", "her review". */
const namesOfThings = wordSet('line card signal run note ping text session review tour visit mail');

/** What makes such a word a thing. */
const beforeThings = wordSet('the her his their my this product production credit business cover');

/** Of a noun, in any language, or a picture: "coffee", "on Zoom", "☕". */
export const nounSign = (scene: Scene, index: number, clause: number): Sign | null => {
  const word = lowerAt(scene, index);
  const owner: Clause | undefined = scene.clauses[clause];
  const kind =
    contactNouns.get(word) ??
    emojiKinds.get(word) ??
    (isAttended(scene, index, owner) ? 'event' : undefined) ??
    (['talk', 'chat', 'conversation', 'chinwag'].includes(word)
      ? 'other'
      : (foreignContact(scene.tokens[index] ?? noToken) ?? undefined));
  if (kind === undefined || isBehind(scene, index)) return null;
  const before = lowerAt(scene, index - 1);
  if (
    channels.has(word) &&
    !['call', 'meeting', 'chat', 'message', 'msg'].includes(lowerAt(scene, index + 1)) &&
    kind !== 'email' &&
    !beforeChannel.has(before) &&
    index > 0 &&
    scene.clauses[clause]?.first !== index &&
    ['linkedin', 'slack', 'teams', 'signal', 'meet'].includes(word)
  )
    return null;
  if (namesOfThings.has(word) && beforeThings.has(before)) return null;
  return {
    index,
    kind,
    vague:
      (vagueContactNouns.has(word) &&
        !(word === 'phone' || ['teams', 'slack', 'linkedin', 'signal'].includes(word))) ||
      kind === 'other',
    clause,
    verb: false,
  };
};
