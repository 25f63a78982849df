import type { PersonId } from '../../core/ids.ts';

export interface NamedPerson {
  readonly id: PersonId;
  readonly call: string;
}

interface Part {
  readonly text: string;
  /** Whom the words name; null for the words between. */
  readonly person: PersonId | null;
}

/** A sentence cut at the names in it, so that each leads to its person; whoever it does not name follows behind. */
export const withNames = (sentence: string, people: readonly NamedPerson[]): readonly Part[] => {
  const [first, ...others] = people;
  const at = first === undefined ? -1 : sentence.indexOf(first.call);
  const parts: readonly Part[] =
    first === undefined || at === -1
      ? [{ text: sentence, person: null }]
      : [
          { text: sentence.slice(0, at), person: null },
          { text: first.call, person: first.id },
          { text: sentence.slice(at + first.call.length), person: null },
        ];
  const behind = at === -1 ? people : others;
  return [
    ...parts,
    ...behind.flatMap(({ id, call }, index): readonly Part[] => [
      { text: index > 0 ? ' or ' : at === -1 ? ' ' : ' Or ', person: null },
      { text: call, person: id },
    ]),
    ...(behind.length === 0 ? [] : [{ text: '.', person: null }]),
  ];
};
