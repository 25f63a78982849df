import type { Answer } from '../app/api.ts';
import { Named } from '../parts/named.tsx';
import { Block } from '../person/block.tsx';

type Breadth = Answer<'showProgress'>['breadth'];
type Measure = Breadth['measures'][number];

/** The share on a line, the part that is aimed for a little darker; the sentence says the same. */
const ShareLine = ({ value, aim }: Pick<Measure, 'value' | 'aim'>) => (
  <span aria-hidden className="relative mt-1.5 block h-1.5 rounded-full bg-wash">
    {aim !== null && (
      <span
        className="absolute inset-y-0 rounded-full bg-line"
        style={{ left: `${(aim.from ?? 0) * 100}%`, right: `${(1 - (aim.to ?? 1)) * 100}%` }}
      />
    )}
    <span
      className="absolute top-1/2 size-2.5 -translate-1/2 rounded-full bg-good ring-2 ring-paper"
      style={{ left: `${Math.min(98, Math.max(2, (value ?? 0) * 100))}%` }}
    />
  </span>
);

const MeasureItem = ({
  measure: { id, title, value, unit, aim, warns, sentence },
}: {
  readonly measure: Measure;
}) => (
  <li className="min-w-0">
    <h3 className="flex items-baseline justify-between gap-4 font-sans text-[0.9375rem] font-[550] tracking-normal">
      {title}
      {value !== null && id !== 'variety' && (
        <span className="font-normal text-muted tabular-nums">
          {unit === 'share' ? `${Math.round(value * 100)} %` : value}
        </span>
      )}
    </h3>
    {value !== null && unit === 'share' && <ShareLine value={value} aim={aim} />}
    <p className={`pt-1.5 text-small ${warns ? 'text-wait' : 'text-muted'}`}>{sentence}</p>
  </li>
);

/** Three kinds of people who would be new air, and how wide the talks reach (R8). */
export const BreadthBlock = ({ breadth }: { readonly breadth: Breadth }) => (
  <>
    <Block title="Who would be new air">
      <ul className="grid gap-4">
        {breadth.kinds.map(({ id, sentence, people }) => (
          <li key={id} className="max-w-[62ch] font-serif text-[1.125rem] leading-snug">
            <Named sentence={sentence} people={people} />
          </li>
        ))}
      </ul>
    </Block>
    <Block title="How wide it reaches">
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {breadth.measures
          .filter(({ value }) => value !== null)
          .map((measure) => (
            <MeasureItem key={measure.id} measure={measure} />
          ))}
      </ul>
    </Block>
  </>
);
