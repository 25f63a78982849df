import { verbForm } from '../english/verbs.ts';
import { lowerAt, type Scene } from '../scene.ts';

/** Nobody but the two who talked, nor somebody's own people: "the boss", "ops", "her manager", "Ryanair". */
const others =
  '(?!(?:me|us|him|them|himself|herself|themselves|each|everyone|people|it|you)\\b|her(?:$| (?:about|on|at|again|by|in|next|this|tomorrow|tonight|later)\\b))(?!(?:her|his|their) (?:\\S+ )?(?:mother|mum|mom|father|dad|son|daughter|kids?|children|wife|husband|sister|brother|therapist|doctor|lawyer|bank|accountant)\\b)\\S';

/** Turns of having a word with others, of which one tells the other because it is on their behalf. */
const turns: readonly RegExp[] = [
  /^(?:find out|enquire|inquire|dig (?:\S+ )?out|look (?:up|into)|(?:see|check|ask) (?:if|whether)|do the (?:needful|rest|paperwork)|circle back|loop (?:\S+ )?in|(?:bring|take|raise|run) (?:it|this|that) (?:up )?(?:with|by|past|to|at)|(?:chase|nudge|ping|loop) (?:up )?(?:her|his|their) |chase (?:up )?the )\b/u,
  /^sort (?:out )?(?!(?:his|her|their|herself|himself)\b)\S/u,
  new RegExp(`^(?:speak|talk) (?:to|with) ${others}`, 'u'),
  new RegExp(
    `^(?:clear|square|raise|float|settle|agree|check|discuss|flag) (?:it|this|that|the \\S+)(?: up)? (?:with|to|past) ${others}`,
    'u',
  ),
  new RegExp(`^have an? (?:\\S+ )?(?:word|chat|talk) (?:with|about) ${others}`, 'u'),
  new RegExp(`^(?:try|approach|lobby|petition|consult) ${others}.*\\b(?:about|for|if|whether)\\b`, 'u'),
  /^(?:put|drop) (?:in )?an? (?:\S+ )?word\b|^vouch\b|^sound out\b|^get (?:on to|onto|on at) the\b/u,
  /^(?:tell|email|text|write|nudge|chase|remind|call|ring) (?:the|her|his|their) .*\b(?:about|that|for|if|whether|of)\b/u,
];

/** "he will speak to HR", "she'll clear it with the boss", "put in a good word with the board": with whom, if not for me? */
export const isWordWithOthers = (scene: Scene, verb: number, end: number): boolean => {
  const first = verbForm(lowerAt(scene, verb))?.lemma ?? lowerAt(scene, verb);
  const behind = scene.tokens.slice(verb + 1, end).map(({ lower }) => lower);
  const line = [first, ...behind].join(' ');
  return turns.some((turn) => turn.test(line));
};
