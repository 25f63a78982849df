import type { Check } from '../check.ts';

/** C19 no gush: warm beats loud. */
export const noGush: Check = {
  id: 'C19',
  appliesTo: () => true,
  find: (reading) => {
    const { gush } = reading.method.coach;
    const reason = 'Warm beats loud: one strong word is plenty.';
    const strong = reading.hits('gush')[gush.superlatives];
    if (strong !== undefined) return { reason, span: strong.span };
    const marks = [...reading.own.matchAll(/!/g)];
    const loud = marks[gush.exclamations];
    return loud === undefined ? null : { reason, span: [loud.index, loud.index + 1] };
  },
};
