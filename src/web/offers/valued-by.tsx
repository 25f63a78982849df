import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { hasFailed } from '../app/api.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { GiveBox } from './give-box.tsx';
import type { ShelfRow } from './shelf-view.ts';

/** Who would value this, and why; words to one of them begin with one press. */
export const ValuedBy = ({ offer }: { readonly offer: ShelfRow['offer'] }) => {
  const found = useQuery(queries.receivers(offer.id));
  const [open, setOpen] = useState<string | null>(null);
  if (hasFailed(found))
    return (
      <QueryTrouble what="Who would value this" cause={found.error} onRetry={() => void found.refetch()} />
    );
  if (found.data === undefined) return <ListSkeleton rows={2} />;
  const { people } = found.data;
  if (people.length === 0)
    return (
      <p className="text-small text-muted">
        Nobody you keep has said anything that this speaks to. Topics make it easier to find: what is it
        about?
      </p>
    );
  return (
    <ul>
      {people.map(({ person, because, band }) => {
        const call = person.name.split(' ')[0] ?? person.name;
        return (
          <li
            key={person.id}
            className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3.5 border-t border-line py-3 first:border-t-transparent"
          >
            <Face name={person.name} />
            <div className="min-w-0">
              <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
                <div className="min-w-0 flex-1 basis-56">
                  <Link to="/people/$id" params={{ id: person.id }} className="link font-[550]">
                    {person.name}
                  </Link>
                  {person.organization !== null && (
                    <span className="text-small text-muted"> {person.organization}</span>
                  )}
                  <p className="text-small text-muted">
                    {because}
                    {band === 'own-sentence' && ' Add a sentence of your own first.'}
                  </p>
                </div>
                {open !== person.id && (
                  <Button
                    size="small"
                    data-write
                    aria-label={`Write to ${person.name}`}
                    onClick={() => setOpen(person.id)}
                  >
                    Write
                  </Button>
                )}
              </div>
              {open === person.id && (
                <GiveBox
                  offer={offer}
                  person={{ ...person, call }}
                  onGiven={() => setOpen(null)}
                  onClose={() => setOpen(null)}
                />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
};
