import type { Goal } from '../goals/goal.ts';
import { withoutStop } from '../today/words.ts';
import type { Letter } from './letter.ts';
import { gap, greeted, toThem } from './voice.ts';

/** What happened, and thanks that name what they did (R20); the same for a goal that was lost. */
export const loopLetter = (
  call: string,
  goal: Pick<Goal, 'state' | 'title' | 'outcome'> | null,
  { act, waiting }: { readonly act: string | null; readonly waiting: string | null },
): Letter => {
  const news = goal === null ? gap('what came of it') : withoutStop(goal.outcome ?? goal.title);
  const isLost = goal?.state === 'given-up';
  const thanks =
    waiting !== null
      ? `My question (${withoutStop(waiting)}) needs no answer any more; thank you for reading it.`
      : act === null
        ? `Thank you for ${gap('what they did or told you')}. You made a difference: ${gap('what it changed')}.`
        : `Thank you: you ${withoutStop(toThem(act))}, and ${gap('what it changed')}.`;
  return {
    subject: isLost
      ? 'How it ended, and your part'
      : waiting === null
        ? 'It worked out, and you helped'
        : 'It worked out in the end',
    openings: [
      greeted(call, `you should hear it from me: ${news}.`),
      greeted(call, `it is decided: ${news}.`),
      greeted(call, `you are one of the first to hear this: ${news}.`),
    ],
    rest: [
      thanks,
      isLost
        ? 'It did not work out this time, and knowing you is worth more than it. I will let you know how it goes on.'
        : 'May you find as much help when you need some. I will let you know how it goes from here.',
    ],
  };
};
