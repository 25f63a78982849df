import { wordSet } from '../../word-set.ts';
import { determiners, nominatives } from '../english/grammar.ts';
import { months, numberWords, weekdays } from '../english/words.ts';
import { lowerAt } from '../words/token.ts';
import type { NamedText } from './phrases.ts';

const plain = wordSet(
  'on by in at from before after until till since this that next the of last end start a week weeks month months year years day days morning afternoon evening night tomorrow today tonight later then now yesterday spring summer autumn winter easter christmas st nd rd th first second',
);

/** Past "on Monday", "next week", "by the 10th", word by word. */
const skipPlain = (scene: NamedText, index: number): number => {
  let at = index;
  while (at - index < 7) {
    const word = lowerAt(scene, at);
    if (
      !plain.has(word) &&
      !weekdays.has(word) &&
      !months.has(word) &&
      !numberWords.has(word) &&
      scene.tokens[at]?.type !== 'number'
    )
      break;
    at += 1;
  }
  return at > index + 1 || ['tomorrow', 'tonight', 'today', 'then', 'later'].includes(lowerAt(scene, index))
    ? at
    : index;
};

/** What leads to a day or stands between a day and its hour. */
const leads = wordSet(
  'on by in at from before after until till since within over during around about for first thing early earlier late later mid middle start end of the close business eod cob no than latest come sometime some time between and or',
);

const hours = wordSet(
  "am pm a.m. o'clock noon midday midnight lunchtime sharp morning afternoon evening night",
);

/** "at the latest", "latest", "or so", "at lunch": behind the day. */
const tailAt = (scene: NamedText, index: number): number => {
  const behind = [0, 1, 2, 3].map((on) => lowerAt(scene, index + on)).join(' ');
  const tail = /^(?:at the (?:very )?latest|latest|or so|after work)(?= |$)/u.exec(behind);
  return tail === null ? index : index + tail[0].split(' ').length;
};

/** As many words lead to a day: "no later than the end of the day on". */
const longestLead = 6;

/** Past "by 5 pm on Friday", "first thing on Monday", "within a week", "Friday at the latest": words that lead to days and hours, with at least one day. */
const skipDays = (scene: NamedText, index: number): number => {
  let named = index;
  for (let at = index; at - named < longestLead;) {
    const end = scene.dateEnds.get(at);
    if (end !== undefined) {
      at = tailAt(scene, end);
      named = at;
    } else if (named > index && hours.has(lowerAt(scene, at))) {
      at += 1;
      named = at;
    } else if (
      leads.has(lowerAt(scene, at)) ||
      hours.has(lowerAt(scene, at)) ||
      scene.tokens[at]?.type === 'number'
    )
      at += 1;
    else break;
  }
  return named;
};

/** Past the words that say when, said before who; `index` itself where none stand there. */
export const skipWhen = (scene: NamedText, index: number): number =>
  Math.max(skipPlain(scene, index), skipDays(scene, index));

/** Whether somebody or something that may do what follows is named here. */
export const opensWithSubject = (scene: NamedText, index: number): boolean =>
  nominatives.has(lowerAt(scene, index)) || scene.names.has(index) || determiners.has(lowerAt(scene, index));

/** Past the day that opens a clause, where who does it stands behind: "**This weekend** Ada will send it". */
export const afterOpeningDay = (scene: NamedText, first: number, end: number): number => {
  const who = skipDays(scene, first);
  return who > first && who < end && opensWithSubject(scene, who) ? who : first;
};
