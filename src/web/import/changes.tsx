import { ArrowRight } from 'lucide-react';
import type { ImportReport } from './import-view.ts';
import { figure } from '../../core/counts.ts';

const shownPeople = 50;

/** What an import does to those who are in the book: who, which field, what was and what becomes of it. */
export const Changes = ({
  report: { changed, people },
  isWritten,
}: {
  readonly report: ImportReport;
  readonly isWritten: boolean;
}) => {
  if (changed.length === 0) return null;
  const more = Math.max(changed.length, people.updated) - Math.min(changed.length, shownPeople);
  return (
    <details className="mt-3">
      <summary className="link inline-flex min-h-8 items-center text-small pointer-coarse:min-h-11">
        {isWritten ? 'What changed' : 'What would change'}, person by person
      </summary>
      <ul className="mt-1 grid gap-3 text-small">
        {changed.slice(0, shownPeople).map(({ person, changes }) => (
          <li key={person.id}>
            <p className="font-[550]">{person.name}</p>
            <dl className="grid gap-0.5">
              {changes.map(({ field, before, after }) => (
                <div key={field} className="flex flex-wrap gap-x-2">
                  <dt className="text-muted">{field}</dt>
                  <dd className="flex min-w-0 flex-wrap items-center gap-x-2 wrap-anywhere">
                    {before !== null && (
                      <>
                        <span className="text-muted">{before}</span>
                        <span className="sr-only">becomes</span>
                        <ArrowRight aria-hidden className="size-3.5 shrink-0 text-muted" />
                      </>
                    )}
                    <span>{after ?? 'nothing'}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
        {more > 0 && <li className="text-muted">and {figure(more)} more</li>}
      </ul>
    </details>
  );
};
