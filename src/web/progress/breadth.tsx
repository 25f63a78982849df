import type { Answer } from '../app/api.ts';
import { Named } from '../parts/named.tsx';

type Breadth = Answer<'showProgress'>['breadth'];

/** Sides that are measures with a definition of their own, or that speak of companies. */
const toldElsewhere: ReadonlySet<string> = new Set(['circles', 'weak-ties', 'targets']);

/** Three kinds of people who would be new air, and how wide the talks reach (R8). */
export const NewAir = ({ breadth }: { readonly breadth: Breadth }) => {
  const sides = breadth.measures.filter(({ id, value }) => value !== null && !toldElsewhere.has(id));
  return (
    <>
      <h3 className="pt-7 pb-2">Who would be new air</h3>
      <ul className="grid gap-2.5">
        {breadth.kinds.map(({ id, sentence, people }) => (
          <li key={id} className="max-w-[62ch] text-[0.9375rem]">
            <Named sentence={sentence} people={people} />
          </li>
        ))}
      </ul>
      {sides.length > 0 && (
        <details className="pt-3 text-small text-muted">
          <summary className="link inline-block">Whom your last talks were with</summary>
          <ul className="grid max-w-[62ch] gap-1.5 pt-1.5">
            {sides.map(({ id, sentence }) => (
              <li key={id}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** How far the companies aimed at are covered (R8): said only where some are. */
export const Targets = ({ breadth }: { readonly breadth: Breadth }) => {
  const targets = breadth.measures.find(({ id, value }) => id === 'targets' && value !== null);
  return targets === undefined ? null : (
    <p className="max-w-[62ch] pt-5 text-[0.9375rem] text-muted">{targets.sentence}</p>
  );
};
