import { useId, useState } from 'react';
import { offeredKey, type ImportReport, type Offered } from './import-view.ts';
import { counted } from '../../core/counts.ts';

const shownFirst = 8;

/** Whom a calendar or mails show that one met or wrote with, and whom the book does not hold: offered, and nobody is added unasked. */
export const UnknownPeople = ({
  people,
  chosen,
  bringsPeople = false,
  onChoose,
}: {
  readonly people: ImportReport['unknown'];
  readonly chosen: readonly Offered[];
  /** New people would come in with the same files, and some of these may be among them. */
  readonly bringsPeople?: boolean;
  readonly onChoose: (chosen: readonly Offered[]) => void;
}) => {
  const [all, setAll] = useState(false);
  const headingId = useId();
  if (people.length === 0) return null;
  const isChosen = (person: Offered): boolean => chosen.some((one) => offeredKey(one) === offeredKey(person));
  return (
    <section aria-labelledby={headingId} className="mt-6">
      <h2 id={headingId} className="text-[1.125rem]">
        {counted(people.length, 'person', 'people')} you met or wrote with{' '}
        {people.length === 1 ? 'is' : 'are'} not in your book
      </h2>
      <p className="text-small text-muted">
        Tick whom you want in it; their talks and mails come with them.
        {bringsPeople && ' Whoever is among the new people comes by themselves.'}
      </p>
      <ul className="mt-2 border-b border-line">
        {people.slice(0, all ? undefined : shownFirst).map((person) => (
          <li key={offeredKey(person)} className="border-t border-line">
            <label className="flex min-h-11 items-center gap-3 py-1.5">
              <input
                type="checkbox"
                className="size-4 shrink-0"
                checked={isChosen(person)}
                onChange={() =>
                  onChoose(
                    isChosen(person)
                      ? chosen.filter((one) => offeredKey(one) !== offeredKey(person))
                      : [...chosen, { email: person.email, name: person.name }],
                  )
                }
              />
              <span className="min-w-0 flex-1 truncate">
                {person.name ?? person.email}
                {person.name !== null && person.email !== null && (
                  <span className="ml-2 text-small text-muted">{person.email}</span>
                )}
              </span>
              <span className="text-small whitespace-nowrap text-muted">{counted(person.times, 'time')}</span>
            </label>
          </li>
        ))}
      </ul>
      {!all && people.length > shownFirst && (
        <button
          type="button"
          className="link min-h-9 text-small text-muted pointer-coarse:min-h-11"
          onClick={() => setAll(true)}
        >
          {counted(people.length - shownFirst, 'more person', 'more people')}
        </button>
      )}
    </section>
  );
};
