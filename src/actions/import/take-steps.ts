import type { Steps } from '../../sources/source.ts';
import { breather } from '../../store/breathe.ts';

/** Steps between two looks at the clock. */
const stepsAtOnce = 50;

/** Takes the steps of a reading, and lets waiting requests through between them. */
export const takeSteps = async <Value, Told>(
  steps: Steps<Value, Told>,
  take: (told: Told) => void = () => undefined,
): Promise<Value> => {
  const breathe = breather();
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value !== undefined) take(step.value);
    if (count % stepsAtOnce === 0) await breathe();
  }
};
