import { cardBeside } from './card-beside.ts';
import type { Mention } from './mention.ts';
import { afterSpelling, postTold, sentenceEnd } from './post-beside.ts';
import type { Post } from './posts.ts';
import { indexIn, lowerAt, type Scene } from '../scene.ts';

/** What stands beside the name: noted as on a card, or told in words. */
export const postAfter = (scene: Scene, named: Mention): Post => {
  const told = postTold(scene, named);
  const mention = { ...named, end: afterSpelling(scene, named) };
  const card = cardBeside(scene, mention, cardEnd(scene, mention));
  if (told.title === null && told.organization === null) return card;
  const isCard = card.title !== null && card.organization !== null;
  // "from Uzès, a nurse at Regina Maria"
  const isPlaced = ['at', 'from', 'of'].includes(lowerAt(scene, mention.end));
  if (isCard && !(isPlaced && told.title !== null && told.organization !== null)) return card;
  // "Jack Murphy - HR": no firm.
  return card.title !== null && card.title === told.organization ? card : told;
};

/** A row that bars part ("Helga Steinmann | head of QA | Roche") goes on to the end of its line, though each bar ends a sentence. */
const cardEnd = (scene: Scene, { first, end }: Mention): number => {
  if (lowerAt(scene, end) !== '|') return sentenceEnd(scene, first);
  const last = indexIn(
    scene,
    end,
    Math.min(scene.tokens.length, end + longestRow),
    (at) => scene.tokens[at]?.type === 'break' || lowerAt(scene, at) === '.',
  );
  return last < 0 ? Math.min(scene.tokens.length, end + longestRow) : last;
};

const longestRow = 16;
