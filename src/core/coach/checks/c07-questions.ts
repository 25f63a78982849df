import { questionMarks } from '../asked.ts';
import type { Check } from '../check.ts';
import { alwaysAsks } from '../reading.ts';

/** C07 questions: one clear question gets answered. */
export const questions: Check = {
  id: 'C07',
  appliesTo: () => true,
  find: (reading) => {
    const { kind } = reading.message;
    const bounds = reading.method.coach.questions;
    const [least, most] = alwaysAsks(kind) || kind === 'keep' ? bounds.asking : bounds.others;
    const marks = questionMarks(reading);
    if (marks.length < least) return { reason: 'Ask one clear question: it is easy to answer.' };
    const beyond = marks[most];
    if (beyond === undefined) return null;
    return {
      reason: `One clear question gets answered; here are ${marks.length}.`,
      span: beyond.span,
    };
  },
};
