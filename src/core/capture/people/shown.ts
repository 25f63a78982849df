import { wordSet } from '../../word-set.ts';
import { isByUs } from '../clauses/clause.ts';
import { media, screens } from '../english/company.ts';
import { clauseAt, indexIn, lowerAt, type Scene } from '../scene.ts';
import type { Mention } from './mention.ts';

/** By which one learns of somebody who is not there. */
const perceiving = wordSet('see read hear listen watch find');

/** Of which company is meant: "watched a film **with Ada**". */
const watched = wordSet('film show video videos clip clips documentary reel reels programme program feature');

/** "read an **interview with Ada**", "heard a **podcast** with Ken", "saw Tom **on TV**": seen, read or heard, and not met. */
export const isShown = (scene: Scene, { first, end }: Mention): boolean => {
  const clause = clauseAt(scene, first);
  if (clause === undefined || !perceiving.has(clause.lemma) || clause.verb > first || !isByUs(clause))
    return false;
  if (lowerAt(scene, first - 1) === 'with') {
    const shown = indexIn(scene, clause.verb + 1, first, (at) => media.has(lowerAt(scene, at)));
    return shown >= 0 && !(clause.lemma === 'watch' && watched.has(lowerAt(scene, shown)));
  }
  return (
    clause.verb === first - 1 &&
    (lowerAt(scene, end) === 'online' ||
      (['on', 'in'].includes(lowerAt(scene, end)) &&
        (screens.has(lowerAt(scene, end + 1)) ||
          (['the', 'a', 'my'].includes(lowerAt(scene, end + 1)) &&
            [end + 2, end + 3].some(
              (at) => screens.has(lowerAt(scene, at)) || media.has(lowerAt(scene, at)),
            )))))
  );
};
