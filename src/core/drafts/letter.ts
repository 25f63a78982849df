import type { MessageKind } from '../coach/index.ts';
import { withoutStop } from '../today/words.ts';
import { parts, type Known } from './known.ts';
import { giving } from './offered.ts';
import { gap, greeted } from './voice.ts';

/** A message in the making: one of three openings, the rest, and a subject. */
export interface Letter {
  readonly subject: string;
  /** Three first lines to choose from. */
  readonly openings: readonly [string, string, string];
  /** What follows, whichever is chosen. */
  readonly rest: readonly string[];
}

/** Thank-yous are of a talk, and news of a goal is of the goal: those are made elsewhere. */
export type LetterKind = Exclude<MessageKind, 'thanks' | 'loop'>;

/** What the letter is about, where the user has said so already. */
export interface Matter {
  /** The question, or what is asked: "how you moved from planning into product". */
  readonly what: string | null;
  /** The named person or role. */
  readonly target: string | null;
  /** What they can forward. */
  readonly blurb: string | null;
  /** "Head of Planning at Acme". */
  readonly position: string | null;
  readonly minutes: number | null;
}

export const noMatter: Matter = { what: null, target: null, blurb: null, position: null, minutes: null };

/** The lines as they stand in a page, with the first opening. */
export const linesOf = ({ openings, rest }: Letter): readonly string[] => [openings[0], ...rest];

/**
 * A letter made of the record (section 4): what they did, said and care about, what I have to give. What only the user
 * knows is a gap in brackets; nothing is there to fill a line.
 */
export const letter = (kind: LetterKind, known: Known, matter: Matter = noMatter): Letter =>
  letters[kind](known, matter);

type Maker = (known: Known, matter: Matter) => Letter;

const sentences = (...said: readonly string[]): string => said.join(' ');

const noIsFine = 'If it is not a good moment, just say no.';
const noReply = 'If it is a busy month, no reply needed.';

/** A subject that is short enough to be read at a glance; a gap otherwise. */
const subjectWith = (before: string, thing: string | null, words: string): string => {
  const subject = `${before} ${thing ?? ''}`;
  const count = subject.trim().split(/\s+/u).length;
  return thing === null || subject.length > 50 || count < 3 || count > 8 ? gap(words) : subject;
};

/** Thanks that name what they did, in three ways. */
const thanked = (known: Known): readonly [string, string, string] => {
  const { call } = known;
  const did = parts.did(known);
  const advice = parts.advice(known);
  const cares = parts.cares(known);
  const talk = parts.talk(known);
  const said =
    did !== null
      ? `you ${did}`
      : advice !== null
        ? `you told me this: ${advice}`
        : cares !== null && talk !== null
          ? `you told me about ${cares}`
          : `you ${gap('what they did for you')}`;
  return [
    greeted(call, `thank you again. Last time ${said}.`),
    greeted(call, `${said}, and ${gap('what it changed for you')}. Thank you for that.`),
    greeted(call, `one thing of ${talk ?? gap('your last talk')} is still with me: ${said}. Thank you.`),
  ];
};

const approach: Maker = (known, { what }) => {
  const { call } = known;
  const cares = parts.cares(known);
  return {
    subject: subjectWith('How you came to', cares, 'why them, in five words'),
    openings: [
      greeted(call, `${gap('one thing they did or said')} made me write to you.`),
      greeted(
        call,
        `you and I share ${gap('a place, a person or a trade')}, and you know ${cares ?? gap('their field')} from the inside.`,
      ),
      greeted(call, `you have done what many only talk about: ${gap('one thing they did')}.`),
    ],
    rest: [
      `Could you spare 20 minutes in the next two weeks for one question: ${what === null ? gap('your one question') : withoutStop(what)}? Any time that suits you is fine.`,
      `In return I can ${giving(known.offer, 'share', 'news, a reading of yours, a hand')}. ${noReply}`,
    ],
  };
};

const article: Maker = (known) => {
  const { call } = known;
  const cares = parts.cares(known);
  const thread = parts.thread(known);
  return {
    subject: subjectWith('A short piece on', cares, 'what it is on, in five words'),
    openings: [
      greeted(
        call,
        thread === null
          ? `this on ${cares ?? gap('what they care about')} made me think of you.`
          : `last time you told me about this: ${thread}.`,
      ),
      greeted(call, `you once said ${gap('their words')}, and here is somebody who looked into it.`),
      greeted(call, `a short piece for your work on ${cares ?? gap('what they work on')}.`),
    ],
    rest: [
      `Here it is, ${gap('how many')} minutes: ${gap('the link to it')}`,
      `${gap('your own reading of it, in one sentence')}. No reply needed.`,
    ],
  };
};

const keep: Maker = (known) => {
  const { call } = known;
  const thread = parts.thread(known);
  const advice = parts.advice(known);
  const cares = parts.cares(known);
  const talk = parts.talk(known);
  return {
    subject:
      advice !== null
        ? 'Your advice, and what came of it'
        : thread !== null
          ? 'What you told me last time'
          : subjectWith('News for you on', cares, 'your news in five words'),
    openings: [
      greeted(
        call,
        thread !== null
          ? `last time you told me about this: ${thread}.`
          : advice !== null
            ? `your advice is still with me: ${advice}.`
            : cares !== null
              ? `this week ${cares} made me think of you: ${gap('what you saw or read')}.`
              : `${gap('what made you think of them today')}.`,
      ),
      greeted(call, `${talk ?? gap('your last talk')} came back to me: you said ${gap('their words')}.`),
      greeted(
        call,
        `here is what came of ${advice === null ? gap('what they told you') : 'your advice'}: ${gap('what you did with it')}.`,
      ),
    ],
    rest: [
      `${gap('your news, with their part in it')}.`,
      thread === null ? `${gap('one real question to them')}?` : 'How did it go for you?',
      `If it is useful, I can ${giving(known.offer, 'send you', 'one thing of yours')}. No reply needed if this month is full.`,
    ],
  };
};

const intro: Maker = (known, { what, target, blurb }) => {
  const whom = target ?? gap('a name');
  return {
    subject: subjectWith('Introduction to', `${whom}?`, 'whom you would like to meet'),
    openings: thanked(known),
    rest: [
      sentences(
        'May I ask one small thing?',
        `If you are comfortable, please ask ${whom} whether a 15-minute talk is welcome, about ${what === null ? gap('your question') : withoutStop(what)}.`,
        `A note you can forward is below. ${noIsFine}`,
      ),
      `I will tell you how it goes, and I am glad to ${giving(known.offer, 'send you', 'what you have to give in return')}.`,
      `To forward: ${blurb ?? gap('who you are and what you would like, in 60 words, as they would write it')}`,
    ],
  };
};

const resume: Maker = (known, { target }) => {
  const role = target ?? gap('the role with its number');
  return {
    subject:
      target === null
        ? gap('the role with its number')
        : target.split(/\s+/u).length < 3
          ? `The role: ${target}`
          : target,
    openings: thanked(known),
    rest: [
      `The ${role.replace(/^the /iu, '')} fits because ${gap('what you have done that fits')}, and because ${gap('a second reason')}.`,
      `If you are comfortable, would you pass on a three-line note to ${gap('the person who hires')}, one paragraph you can edit? ${noIsFine}`,
      `I am happy to ${giving(known.offer, 'send you', 'what you have to give in return')}. I will let you know how it goes.`,
    ],
  };
};

const congrats: Maker = (known, { position }) => {
  const { call } = known;
  const place = position ?? gap('the new position');
  const cares = parts.cares(known);
  return {
    subject: subjectWith('Congratulations on', position, 'what has come true for them'),
    openings: [
      greeted(call, `congratulations on ${place}.`),
      greeted(call, `what good news of you: ${place}. Congratulations.`),
      greeted(call, `you are the right one for ${place}: congratulations.`),
    ],
    rest: [
      `${cares === null ? `You once said ${gap('what they hoped for')}` : `You told me about ${cares}`}, so this sounds right for you.`,
      'I hope the first weeks are kind to you. No reply needed.',
    ],
  };
};

const colleague: Maker = (known, { minutes }) => {
  const { call } = known;
  return {
    subject: gap('your team and their topic, in five words'),
    openings: [
      greeted(
        call,
        `${gap('who named them')} says you are the person who really knows ${gap('their topic')}.`,
      ),
      greeted(
        call,
        `you know ${gap('their topic')} better than anybody here, as ${gap('who named them')} tells me.`,
      ),
      greeted(
        call,
        `${gap('something of theirs that you use')} made my first days here easier, and it is yours.`,
      ),
    ],
    rest: [
      `I am new in ${gap('your team')} and learning where ${gap('what you try to understand')}.`,
      `Could I sit with you for ${minutes ?? 15} minutes, ${gap('one time, or another')}, and watch one case go through?`,
      'I will write up what you show me on one page and send it to you first. If this week is full, later is fine.',
    ],
  };
};

const mostWords = 15;

/** One light nudge: something new, the same question in a line, an easy way out (R3: 60 words at most). */
const followup: Maker = (known, { what }) => {
  const { call } = known;
  const asked = what === null ? gap('your one question in a few words') : shortened(withoutStop(what));
  return {
    subject: 'One thing to add for you',
    openings: [
      greeted(call, `one thing to add: ${gap('what you read, tried or learned')}.`),
      greeted(call, `this may be of use to you: ${gap('a link, or a line of news')}.`),
      greeted(call, `since my note ${gap('what is new')}, and you may like it.`),
    ],
    rest: [
      `My one question is still this: ${asked}? I can ${giving(known.offer, 'send you', 'one thing of yours')}. If now is not the time, no reply needed.`,
    ],
  };
};

const shortened = (text: string): string => {
  const words = text.split(/\s+/u);
  return words.length <= mostWords ? text : `${words.slice(0, mostWords).join(' ')} …`;
};

const letters: Readonly<Record<LetterKind, Maker>> = {
  approach,
  article,
  keep,
  intro,
  resume,
  congrats,
  colleague,
  followup,
};
