import type { Goal } from '../goals/goal.ts';
import { withoutStop } from '../today/words.ts';
import type { Payload } from '../today/card.ts';
import { gap, greeted, toThem } from './voice.ts';

type DraftPayload = Extract<Payload, { readonly kind: 'draft' }>;

/** What happened, and thanks that name what they did (R20); the same for a goal that was lost. */
export const loopDraft = (
  call: string,
  { state, title, outcome }: Pick<Goal, 'state' | 'title' | 'outcome'>,
  { act, waiting }: { readonly act: string | null; readonly waiting: string | null },
): DraftPayload => ({
  kind: 'draft',
  subject:
    state === 'reached'
      ? waiting === null
        ? 'It worked out, and you helped'
        : 'It worked out'
      : 'How it ended',
  lines: [
    greeted(call, `I want you to hear it from me: ${withoutStop(outcome ?? title)}.`),
    waiting !== null
      ? `My question (${withoutStop(waiting)}) needs no answer any more; thank you for reading it.`
      : act === null
        ? `Thank you for the time you gave me: ${gap('what you took from it')}.`
        : `Thank you: you ${withoutStop(toThem(act))}, and ${gap('what it changed')}.`,
    state === 'reached'
      ? 'I hope I can do the same for someone soon, and I will stay in touch.'
      : 'It did not work out this time, and I am glad that I know you. I will stay in touch.',
  ],
});

/** A first meeting in a new job: small, sized, with something for them (R11). */
export const slotDraft = (call: string, minutes: number | null): DraftPayload => ({
  kind: 'draft',
  subject: 'New here: may I ask you something?',
  lines: [
    greeted(call, `I am new here, and ${gap('who named them, or what they know')}.`),
    `Could I sit with you for ${minutes ?? 15} minutes, ${gap('two times')}? I would like to learn what people ask you for most.`,
    'I will write up what you show me, and send it to you first. If this week is full, later is fine.',
  ],
});
