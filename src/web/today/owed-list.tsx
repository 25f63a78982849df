import { Link } from '@tanstack/react-router';
import type { Answer } from '../app/api.ts';
import { Face } from '../parts/face.tsx';

/** Thank-yous beyond the four of the day: named, so that nobody is forgotten, and left for tomorrow. */
export const OwedList = ({ owed }: { readonly owed: Answer<'showToday'>['owed'] }) => (
  <section aria-labelledby="owed" className="mt-10">
    <h2 id="owed" className="pb-2">
      Also owed
    </h2>
    <p className="pb-3 text-small text-muted">Four thank-yous a day are enough. These come next.</p>
    <ul className="flex flex-wrap gap-2">
      {owed.map(({ key, person, title }) => (
        <li key={key}>
          <Link
            to="/people/$id"
            params={{ id: person.id }}
            className="flex min-h-11 items-center gap-2.5 rounded-full border border-line py-1 pr-4 pl-1.5 text-small hover:border-edge hover:bg-surface"
          >
            <Face name={person.name} size="small" />
            {title}
          </Link>
        </li>
      ))}
    </ul>
  </section>
);
