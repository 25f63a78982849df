import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { TimeZone } from '../../core/dates/index.ts';
import { kindNames } from '../../core/interactions/in-words.ts';
import { callError, hasFailed } from '../app/api.ts';
import { useClock } from '../app/clock.ts';
import { LostPerson } from '../app/lost.tsx';
import { ScreenTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { Button } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { dayInWords, dueMomentInWords } from '../words/dates.ts';

/** What to know before a talk, on one phone screen; on paper it is one page. */
export const BriefScreen = () => {
  const { id } = useParams({ from: '/people/$id/brief' });
  const brief = useQuery(queries.brief(id));
  const status = useQuery(queries.status());
  const clock = useClock();
  useTitle(brief.data === undefined ? 'Before you meet' : `Before you meet ${brief.data.person.name}`);
  if (hasFailed(brief) || hasFailed(status)) {
    const cause = brief.error ?? status.error;
    const { type } = callError(cause);
    if (type === 'not-found' || type === 'invalid') return <LostPerson />;
    return (
      <ScreenTrouble
        what="This brief"
        cause={cause}
        onRetry={() => void Promise.all([brief.refetch(), status.refetch()])}
      />
    );
  }
  if (!brief.data || !status.data)
    return (
      <>
        <h1 className="sr-only">Before you meet</h1>
        <ListSkeleton rows={3} />
      </>
    );
  const { person, planned, sections } = brief.data;
  const { day: today, timeZone } = status.data;
  const when =
    planned === null
      ? 'Before you meet'
      : `${kindNames[planned.kind]}, ${planned.at === null ? dayInWords(planned.day, today) : dueMomentInWords(planned.at, today, timeZone as TimeZone, clock())}`;
  return (
    <article className="max-w-[42rem]">
      <header className="flex items-end justify-between gap-3 pb-1.5 desk:pb-5">
        <div className="min-w-0">
          <p className="text-tiny text-muted">{when}</p>
          <h1 className="max-desk:text-[1.375rem]/[1.2]">
            <Link to="/people/$id" params={{ id: person.id }} className="hover:underline">
              {person.name}
            </Link>
          </h1>
        </div>
        <Button look="quiet" className="-mr-3 print:hidden" onClick={() => globalThis.print()}>
          <Printer aria-hidden /> Print
        </Button>
      </header>
      <dl className="grid gap-x-4 gap-y-1 desk:gap-y-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {sections.map(({ title, lines }) => (
          <div key={title} className="contents">
            <dt className="text-tiny/[1.25] font-[550] text-muted sm:pt-1">{title}</dt>
            <dd className="-mt-1 sm:mt-0">
              <ul className="font-serif text-[0.9375rem]/[1.25] desk:text-[1.0625rem]/[1.5]">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
};
