import { useState } from 'react';

/** What is typed and ticked in a form, by the names of its lines. */
type Lines = Readonly<Record<string, string | boolean>>;
type NameOf<Said, Value> = {
  [Name in keyof Said & string]: Said[Name] extends Value ? Name : never;
}[keyof Said & string];

/** The lines of a form of strings and ticks, each to be spread into its `Field` or `Check`. */
export const useLines = <Said extends Lines>(blank: Said) => {
  const [said, setSaid] = useState(blank);
  return {
    said,
    clear: () => setSaid(blank),
    line: (name: NameOf<Said, string>) => ({
      value: String(said[name]),
      onChange: ({ target }: { readonly target: { readonly value: string } }) =>
        setSaid((before) => ({ ...before, [name]: target.value })),
    }),
    tick: (name: NameOf<Said, boolean>) => ({
      checked: said[name] === true,
      onChange: (checked: boolean) => setSaid((before) => ({ ...before, [name]: checked })),
    }),
  };
};

/** Those of some lines in which something stands: an empty one is not sent. */
export const filled = <Typed extends Readonly<Record<string, string>>>(lines: Typed): Partial<Typed> =>
  Object.fromEntries(Object.entries(lines).filter(([, text]) => text.trim() !== '')) as Partial<Typed>;
