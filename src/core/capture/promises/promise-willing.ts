import { wordSet } from '../../word-set.ts';
import { hasMe } from '../clauses/doers.ts';
import { isInfinitive } from '../clauses/phrases.ts';
import { determiners, possessives } from '../english/grammar.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isDeed, noPromise } from '../english/promising.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { bySubject } from './promise-acts.ts';
import { actAt } from './phrasal-acts.ts';
import type { Head } from './promise-labels.ts';
import { lowerAt, mentionAt, wording, type Scene } from '../scene.ts';

const willing = wordSet('happy glad delighted willing pleased prepared ready');

const contented = wordSet('happy fine okay ok cool good up');

/** What one is glad of and gives no word with: "happy to hear", "glad to help out". */
const courtesies = wordSet('hear help chat talk speak say tell catch welcome report announce');

/** "Ken happy to review my CV", "happy to share it with me": noted without "is". */
const readBareWilling = (scene: Scene, { first, end }: Clause): Head | null => {
  const at = mentionAt(scene, first)?.end ?? first;
  if (!willing.has(lowerAt(scene, at)) || lowerAt(scene, at + 1) !== 'to') return null;
  const lemma = verbForm(lowerAt(scene, at + 2))?.lemma ?? '';
  return lemma !== '' && !noPromise.has(lemma) && !courtesies.has(lemma) && hasMe(scene, at + 3, end)
    ? { by: 'them', what: at + 2 }
    : null;
};

/** "she'd be happy to review my abstract", "I'm glad to be a reference": who says so may be taken at their word. */
export const readWilling = (scene: Scene, clause: Clause): Head | null => {
  const bare = readBareWilling(scene, clause);
  if (bare !== null || clause.lemma !== 'be') return bare;
  if (!(clause.form === 's' || (clause.modal === 'would' && clause.form === 'base'))) return null;
  if (clause.modal !== null && clause.modal !== 'would' && clause.modal !== 'will') return null;
  if (clause.frame === 'said' && clause.speaker !== clause.subject && clause.speaker !== 'none') return null;
  let at = clause.verb + 1;
  while (['very', 'more', 'than', 'really', 'quite', 'so', 'only', 'too'].includes(lowerAt(scene, at)))
    at += 1;
  // "is fine with reviewing my abstract", "is up for a mock interview with me"
  const isContent = contented.has(lowerAt(scene, at)) && ['with', 'for'].includes(lowerAt(scene, at + 1));
  if (!isContent && (!willing.has(lowerAt(scene, at)) || lowerAt(scene, at + 1) !== 'to')) return null;
  const what = at + 2;
  if (
    what >= clause.end ||
    !(isContent ? isVerbForm(lowerAt(scene, what), 'ing') : isInfinitive(scene, what))
  )
    return null;
  const by = bySubject(scene, clause);
  if (by === null) return null;
  const act = wording(scene, what, clause.end).toLowerCase();
  if (/^(?:be|act as|serve as) (?:an? |my |her |his |their )?(?:reference|referee|mentor)\b/u.test(act))
    return { by, what };
  const lemma = actAt(scene, what);
  if (noPromise.has(lemma) || courtesies.has(lemma)) return null;
  // "she's happy to photocopy the parts", and not "to send her son there".
  const object = lowerAt(scene, what + 1);
  const isOnThing = isDeed(lemma) && determiners.has(object) && !possessives.has(object);
  const serves = by === 'them' ? hasMe(scene, what, clause.end) || isOnThing : isDeed(lemma);
  return serves ? { by, what } : null;
};
