import { ArrowRight, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { capitalized } from '../../core/sentence.ts';
import type { Answer } from '../app/api.ts';
import { Block } from '../person/block.tsx';
import { Counted } from './counted.tsx';
import { figureOf, healthyInWords, silentInWords } from './progress-view.ts';

type Metric = Answer<'showProgress'>['metrics'][number];

const MetricItem = ({ metric, counted }: { readonly metric: Metric; readonly counted: boolean }) => {
  const { title, sentence, standing, next, definition } = metric;
  const healthy = healthyInWords(metric);
  return (
    <li className="min-w-0">
      <h3 className="flex items-baseline justify-between gap-4 font-sans text-[0.9375rem] font-[550] tracking-normal">
        {title}
        {standing === 'well' && (
          <span className="shrink-0 text-small/none font-normal text-good">
            <Check aria-hidden className="inline size-3.5 align-[-0.125em]" /> goes well
          </span>
        )}
      </h3>
      <p className="text-[0.9375rem] text-muted" title={figureOf(metric) ?? undefined}>
        {sentence}
      </p>
      {next !== null && (
        <p className="flex gap-1.5 pt-0.5 text-[0.9375rem]">
          <ArrowRight aria-hidden className="mt-1 size-4 shrink-0 text-wait" />
          <span>
            <span className="sr-only">What helps: </span>
            {capitalized(next)}.
          </span>
        </p>
      )}
      {counted && (
        <Counted>
          <strong className="font-[550] text-ink tabular-nums">{figureOf(metric)}</strong>
          {healthy === null ? '' : `, ${healthy}`}. {definition}
        </Counted>
      )}
    </li>
  );
};

/** One question about the book: its figures in words, what has nothing to count yet, and what belongs to it. */
export const MetricGroup = ({
  title,
  metrics,
  counted,
  picture,
  children,
}: {
  readonly title: string;
  readonly metrics: readonly Metric[];
  /** Whether each figure says how it is counted. */
  readonly counted: boolean;
  readonly picture?: ReactNode;
  readonly children?: ReactNode;
}) => {
  const shown = metrics.filter(({ value }) => value !== null);
  const silent = silentInWords(metrics);
  return (
    <Block title={title}>
      {picture}
      <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {shown.map((metric) => (
          <MetricItem key={metric.id} metric={metric} counted={counted} />
        ))}
      </ul>
      {silent !== '' && (
        <p className={`max-w-prose text-small text-muted ${shown.length > 0 ? 'pt-5' : ''}`}>{silent}</p>
      )}
      {children}
    </Block>
  );
};
