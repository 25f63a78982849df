import {
  articleParts,
  fitsFrom,
  fitsSurelyFrom,
  gistOf,
  isReadable,
  type Gist,
  type Meaning,
} from '../meaning/index.ts';
import { fold } from '../people/fold.ts';
import type { Interest } from './interest.ts';
import { sharedWords, type Shared, type Sharing } from './shared.ts';

/** What just fits, and what fits as well as can be (`standsOut`); between them the strength grows. */
const scale = { from: fitsFrom, to: 5, least: 0.6 };
/** A goal is served by what speaks to it nearly as well as to anything else of theirs. */
const goalShare = 0.8;

/**
 * By meaning: what an offer is about, held against all that they said or care about. A topic that both have by the same
 * name counts as R7 says; a text in words that the table has not is compared word by word.
 */
export const sharedMeaning =
  (meaning: Meaning): Sharing =>
  (interests, method) => {
    const byWords = sharedWords(interests, method);
    if (interests.length === 0) return byWords;
    let read: readonly Line[] | undefined;
    const lines = (): readonly Line[] =>
      (read ??= interests.map((interest) => ({
        interest,
        gist: gistOf([{ text: interest.what, weight: 1 }], meaning.table),
      })));
    const reader = meaning.readerOf(interests.map(({ what }) => what));
    if (!isReadable(reader.gist)) return byWords;
    const topics = new Map(
      interests.flatMap((interest) =>
        interest.from === 'topic' ? [[fold(interest.what), interest] as const] : [],
      ),
    );
    return (offer) => {
      const text = gistOf(articleParts({ ...offer, summary: offer.words }), meaning.table);
      if (!isReadable(text)) return byWords(offer);
      const named = [...new Set(offer.topics.map(fold))].flatMap((topic) => topics.get(topic) ?? []);
      const above = meaning.standsOut(text, reader);
      const ofTopics = Math.min(1, named.length / Math.min(method.offer.tags_cap, interests.length));
      const ofMeaning = above < scale.from ? 0 : strengthOf(above);
      if (ofMeaning === 0 && named.length === 0) return nothing;
      return {
        strength: Math.max(ofTopics, ofMeaning),
        ...spokenTo(text, lines(), named, meaning),
        isSure: named.length > 0 || above >= fitsSurelyFrom,
      };
    };
  };

interface Line {
  readonly interest: Interest;
  readonly gist: Gist;
}

const nothing: Shared = { strength: 0, interest: null, goal: null, isSure: false };

const strengthOf = (above: number): number =>
  Math.min(1, scale.least + ((1 - scale.least) * (above - scale.from)) / (scale.to - scale.from));

/** Which of their lines it speaks to best, and whether that serves a goal. */
const spokenTo = (
  text: Gist,
  lines: readonly Line[],
  named: readonly Interest[],
  meaning: Meaning,
): Pick<Shared, 'interest' | 'goal'> => {
  const near = lines
    .map(({ interest, gist }) => ({
      interest,
      likeness: named.includes(interest) ? 1 : meaning.likeness(text, gist),
    }))
    .toSorted((one, other) => other.likeness - one.likeness);
  const [best] = near;
  const goal = near.find(({ interest }) => interest.isGoal);
  return {
    // What they said is a better reason than a topic that says the same.
    interest:
      near.find(
        ({ interest, likeness }) =>
          interest.from !== 'topic' && likeness >= goalShare * (best?.likeness ?? 0),
      )?.interest ??
      best?.interest ??
      null,
    goal:
      goal !== undefined && goal.likeness > 0 && goal.likeness >= goalShare * (best?.likeness ?? 0)
        ? goal.interest
        : null,
  };
};
