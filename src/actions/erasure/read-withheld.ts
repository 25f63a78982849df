import { namedWords, type Naming } from '../../core/erasure/index.ts';
import { displayName } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import { readNaming } from './find-mentions.ts';

export interface Withheld extends Naming {
  readonly name: string;
}

/** How those are named who are not spoken of outside (private, not to be contacted), as far as these texts may name them. */
export const readWithheld = async (
  reader: Reader,
  texts: readonly string[],
): Promise<readonly Withheld[]> => {
  const said = new Set(texts.flatMap(namedWords));
  const hidden = [
    ...(await reader.list('person', { where: { private: true } })),
    ...(await reader.list('person', { where: { state: 'do-not-contact' } })),
  ].filter(
    ({ trashedAt, given, family, nickname, formatted }) =>
      trashedAt === null &&
      [given, family, nickname, formatted].flatMap(namedWords).some((word) => said.has(word)),
  );
  const withheld: Withheld[] = [];
  for (const person of hidden)
    withheld.push({ ...(await readNaming(reader, person)), name: displayName(person) });
  return withheld;
};
