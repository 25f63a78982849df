import { wordSet } from '../../word-set.ts';
import { doer, objectIsMe } from '../clauses/doers.ts';
import { contactVerbs } from '../english/contact.ts';
import { prepositions, selfPronouns } from '../english/grammar.ts';
import { lowerAt, type Scene } from '../scene.ts';

const answering = wordSet('say tell reply answer agree thank ask accept laugh like love');

/** "Congratulated him", "called her": I did something toward someone whom a pronoun stands for. */
export const addressesThem = (scene: Scene): boolean =>
  scene.clauses.some((clause) => {
    const theirs =
      clause.subject === 'them' && ['she', 'he', 'they'].includes(lowerAt(scene, clause.subjectFirst));
    // "Told me to keep in touch", in a note that leaves out who
    if (
      clause.lemma === 'tell' &&
      clause.subject === 'none' &&
      clause.verb === clause.first &&
      clause.form === 'past' &&
      selfPronouns.has(lowerAt(scene, clause.verb + 1))
    )
      return true;
    if (
      theirs &&
      clause.form === 'past' &&
      !clause.negated &&
      (answering.has(clause.lemma) ||
        (contactVerbs.has(clause.lemma) &&
          (objectIsMe(scene, clause) || lowerAt(scene, clause.verb + 1) === 'back')))
    )
      return true;
    if (clause.form !== 'past' || clause.frame !== 'plain' || doer(scene, clause) !== 'me') return false;
    const lead = ['to', 'with', 'into'].includes(lowerAt(scene, clause.verb + 1)) ? 1 : 0;
    const [object, next] = [lowerAt(scene, clause.verb + 1 + lead), clause.verb + 2 + lead];
    if (lead === 1 && object === 'her' && contactVerbs.has(clause.lemma)) return true;
    if (['him', 'them'].includes(object)) return true;
    // "her" alone is the person; before a noun it may be what is hers, but not after a verb of giving.
    const alone =
      next >= clause.end || scene.tokens[next]?.type !== 'word' || prepositions.has(lowerAt(scene, next));
    return (
      object === 'her' &&
      (alone || ['send', 'give', 'show', 'tell', 'lend', 'bring', 'offer', 'write'].includes(clause.lemma))
    );
  });
