import { fold } from './people/fold.ts';

/** Words that two sentences share without speaking of one thing. */
const common: ReadonlySet<string> = new Set(
  'about after again also been before could days done each every from have having help helped helping here into just learned like made make many more most much never only other over people reading really some somebody someone something such than that their them then there these they thing things this those three through time under very want wants week well were what when where which while will with work would year years your'.split(
    ' ',
  ),
);

/** The words of a text that say what it is about, folded. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 && !common.has(word)));
