import type { Check } from '../check.ts';
import { alwaysAsks, type Reading } from '../reading.ts';
import { asksForTime, plainQuestions, minutesAsked } from '../asked.ts';

/** C05 small ask: bounded by minutes, one question, or a small thing for one person. */
export const smallAsk: Check = {
  id: 'C05',
  appliesTo: ({ message }) => alwaysAsks(message.kind),
  find: (reading) => {
    if (reading.has('oneQuestion') || (minutesAsked(reading) !== null && !isVagueTime(reading))) return null;
    const vague = reading.hits('vague').find((hit) => isAskedIn(reading, hit.from));
    if (vague === undefined && (isOneQuestion(reading) || isSmallThing(reading))) return null;
    const request = vague ?? reading.requests[0];
    return {
      reason: 'Easy to size, easy to say yes: so many minutes, one question, or one person.',
      ...(request !== undefined && { span: request.span }),
    };
  },
};

/** One that only wants to know, or one put politely: "Could you tell me which clay you fed it?". */
const isOneQuestion = (reading: Reading): boolean => {
  if (plainQuestions(reading) === 1) return true;
  const { line, lexicon, requests } = reading;
  const asked = line.sentences.filter(({ isQuestion }) => isQuestion);
  const [only] = asked;
  if (only === undefined || asked.length > 1 || requests.length > 1 || asksForTime(reading) !== null)
    return false;
  return line.tokens.slice(only.from, only.to).some(({ text }) => lexicon.questionWords.includes(text));
};

/** "An hour or two" is no bound. */
const isVagueTime = (reading: Reading): boolean =>
  reading.hits('vague').some((hit) => /\b(?:hours?|horas?)\b/.test(reading.own.slice(...hit.span)));

const isAskedIn = ({ line, requests }: Reading, token: number): boolean =>
  line.sentences.some(
    ({ from, to, isQuestion }) =>
      from <= token &&
      token < to &&
      (isQuestion || requests.some((request) => from <= request.from && request.from < to)),
  );

/** A short note, or something that one named person does. */
const isSmallThing = (reading: Reading): boolean =>
  reading.line.sentences.some((sentence) => {
    const request = reading.requests.find(({ from }) => sentence.from <= from && from < sentence.to);
    if (request === undefined) return false;
    const isIn = ({ from }: { readonly from: number }): boolean => request.from <= from && from < sentence.to;
    return (
      reading.hits('small', { evenNegated: true }).some(isIn) ||
      reading.hits('onePerson', { evenNegated: true }).some(isIn) ||
      namesSomebody(reading, request.to, sentence.to)
    );
  });

/** A capital inside the sentence: a name, or a title before one. */
const namesSomebody = ({ own, line, lexicon }: Reading, from: number, to: number): boolean =>
  line.tokens.slice(from, to).some((token) => {
    const written = own.slice(...token.span);
    return (
      token.type === 'word' &&
      !lexicon.selfWords.mine.has(token.text) &&
      /^\p{Lu}\p{Ll}/u.test(written) &&
      !lexicon.months.includes(token.text)
    );
  });
