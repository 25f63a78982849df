import type { Clause } from '../clauses/clauses.ts';
import { atHand } from '../english/lives.ts';
import { isVerbForm } from '../english/verbs.ts';
import { isHabit } from '../days/habits.ts';
import { nounOfObject } from './events.ts';
import { isKindOfThing } from './limits.ts';
import { indexIn, lowerAt, type Scene } from '../scene.ts';

const behindKnow = new Set([
  'about',
  'everything',
  'everyone',
  'everybody',
  'the',
  'a',
  'someone',
  'people',
  'many',
  'lots',
  'half',
  'how',
]);

/** Verbs of every turn of phrase are a fact only with the right word behind them: "comes from", "knows everyone". */
export const isOfWeight = (scene: Scene, clause: Clause): boolean => {
  const next = lowerAt(scene, clause.verb + 1);
  switch (clause.lemma) {
    case 'come':
      return next === 'from';
    case 'know':
      return (
        (behindKnow.has(next) && !atHand.has(lowerAt(scene, clause.verb + 2))) ||
        (!clause.negated && isKindOfThing(scene, clause.verb + 1, clause.end))
      );
    case 'write':
      return !['by', 'to', 'back', 'via', 'on'].includes(next);
    case 'keep':
      return ['bees', 'chickens', 'horses', 'a', 'an', 'two'].includes(next);
    case 'want':
    case 'need':
      // "wants to know how it works", "needs it for Lee": of the moment; "wants the van back": of somebody.
      return !(
        isWantedOfSomebody(scene, clause) ||
        (next === 'more' && atHand.has(lowerAt(scene, clause.verb + 2))) ||
        ['it', 'that', 'this', 'them'].includes(next) ||
        (next === 'to' &&
          [
            'know',
            'grab',
            'meet',
            'talk',
            'speak',
            'see',
            'hear',
            'go',
            'get',
            'call',
            'come',
            'have',
            'do',
          ].includes(lowerAt(scene, clause.verb + 2)))
      );
    case 'think':
      return false;
    default:
      return true;
  }
};

/** "wants 40 jumpers quoted", "wants the van back", "wants the team to stay": a wish that others are to fulfil. */
const isWantedOfSomebody = (scene: Scene, { verb, end }: Clause): boolean => {
  const noun = nounOfObject(scene, verb + 1, end);
  const last = lowerAt(scene, end - 1);
  return (
    noun > verb &&
    (last === 'back' ||
      (end - 1 > verb + 1 && isVerbForm(last, 'participle') && !isVerbForm(last, 'base')) ||
      indexIn(
        scene,
        noun,
        end,
        (at) => lowerAt(scene, at) === 'to' && isVerbForm(lowerAt(scene, at + 1), 'base'),
      ) >= 0)
  );
};

/** "has the spare ticket", "has it", "has a cold": in hand, or gone in a week. */
export const isHadNow = (scene: Scene, clause: Clause): boolean => {
  const { end } = clause;
  const first = clause.verb + 1;
  const noun = nounOfObject(scene, first, end);
  return (
    (noun <= first && ['it', 'them', 'that', 'this'].includes(lowerAt(scene, first))) ||
    /^(?:cold|flu|headache|fever|cough|hangover|sore throat|migraine|news|question|questions|point|idea|doubts?)$/u.test(
      lowerAt(scene, noun),
    ) ||
    // "has the biggest stall": no other has.
    (lowerAt(scene, first) === 'the' &&
      // "has the kids every other week"
      !isHabit(scene, clause) &&
      (noun + 1 >= end || scene.tokens[noun + 1]?.type === 'mark') &&
      !/(?:[^r]est|^most|^only|^same)$/u.test(lowerAt(scene, first + 1)))
  );
};
