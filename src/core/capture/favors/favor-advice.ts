import type { Clause } from '../clauses/clauses.ts';
import type { FoundFavor } from './found-favor.ts';
import { spanOf, trimmedEnd, wording, type Scene } from '../scene.ts';
import { adviceNouns } from '../english/promising.ts';

/** "her advice was to learn SQL", "his tip: start small". */
const adviceNoun =
  /^(?:(?:her|his|their|the|main|big|biggest|best|key|one|good|great|only|first) ){0,4}(?:advice|tip|suggestion|recommendation|counsel|pointer)(?: (?:to|for) me)? (?:is|was|'s)(?: that)?(?: to| ,)?(?: that)? /u;

export const readAdviceNoun = (scene: Scene, clause: Clause, index: number): FoundFavor | null => {
  const words = scene.tokens.slice(clause.first, clause.end).map(({ lower }) => lower);
  const line = `${words.join(' ')} `;
  const match = adviceNoun.exec(line);
  const before = scene.tokens.slice(Math.max(0, clause.first - 5), clause.first).map(({ lower }) => lower);
  if (match !== null && !clause.negated && !/^(?:tip|suggestion|pointer|advice) /u.test(line)) {
    const first = clause.first + match[0].trim().split(' ').length;
    if (first >= clause.end) return null;
    return {
      direction: 'received',
      kind: 'advice',
      what: wording(scene, first, clause.end),
      span: spanOf(scene, clause.first, clause.end),
      clause: index,
    };
  }
  const colon = before.at(-1) === ':' && before.some((word) => adviceNouns.has(word));
  return colon
    ? {
        direction: 'received',
        kind: 'advice',
        what: wording(scene, clause.first, clause.end),
        span: spanOf(scene, clause.first, clause.end),
        clause: index,
      }
    : null;
};

/** "said I should email her", "suggested I write again in May", "said I should send my CV": to be in touch with them, and no advice. */
const isComingBack = (scene: Scene, clause: Clause): boolean =>
  /^(?:email|mail|write|message|text|call|ring|phone|ping|contact|come|try|apply|get)(?: (?:to|back|in touch|with|via|on|by|at|online|linkedin))*(?: (?:him|her|them|me|us|again|back|in|at|by|on|after|next|once|when|soon)\b|$)|^(?:send|share|give|email|forward) (?:(?:him|her|them) )?my (?:cv|resume|résumé|portfolio|application|details)\b/u.test(
    wording(scene, clause.verb, trimmedEnd(scene, clause.verb, clause.end)).toLowerCase(),
  );

/** "said I should read The Box", "suggested I talk to Ines", "thinks I ought to apply". */
export const readAdvised = (scene: Scene, clause: Clause, index: number): FoundFavor | null => {
  if (clause.subject !== 'me' && clause.subject !== 'we') return null;
  if (clause.question || clause.speaker === 'me' || clause.speaker === 'we') return null;
  const advised =
    clause.frame === 'suggested' ||
    ((clause.frame === 'said' || clause.frame === 'doubted') &&
      clause.modal === 'should' &&
      clause.speaker !== 'none');
  if (!advised || clause.verb < 0 || (clause.subject === 'we' && clause.frame === 'suggested')) return null;
  if (isComingBack(scene, clause)) return null;
  const governing = scene.clauses[index - 1];
  if (governing?.negated === true) return null;
  const first =
    governing !== undefined && governing.sentence === clause.sentence
      ? Math.max(governing.first, governing.subjectFirst)
      : clause.first;
  return {
    direction: 'received',
    kind: 'advice',
    what: wording(scene, clause.verb, trimmedEnd(scene, clause.verb, clause.end)),
    span: spanOf(scene, first, clause.end),
    clause: index,
  };
};
