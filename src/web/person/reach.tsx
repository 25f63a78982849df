import { Link } from '@tanstack/react-router';
import type { CalendarDay } from '../../core/dates/index.ts';
import { dayInYear, dayParts } from '../../core/dates/index.ts';
import { eachProfileOnce } from '../../core/people/contact-key.ts';
import { capitalized } from '../../core/sentence.ts';
import { When } from '../parts/when.tsx';
import { partialInWords } from '../words/dates.ts';
import type { Pronouns } from '../words/people.ts';
import { Block } from './block.tsx';
import { pointHref, pointWords } from './contact-link.ts';
import type { PersonCard } from './person-card.ts';

/** Where to reach them, days to remember, where they worked, whom they are tied to. */
export const Reach = ({
  card,
  today,
  they,
  onEdit,
}: {
  readonly card: PersonCard;
  readonly today: CalendarDay;
  readonly they: Pronouns;
  readonly onEdit: () => void;
}) => {
  const { contactPoints, dates, relations, positions } = card;
  return (
    <>
      <Block title={`Reach ${they.object}`}>
        {contactPoints.length === 0 ? (
          <button type="button" className="link text-small text-muted" onClick={onEdit}>
            Add an address
          </button>
        ) : (
          <ul className="grid gap-1.5 text-[0.9375rem]">
            {eachProfileOnce(contactPoints).map((point) => {
              const href = pointHref(point);
              return (
                <li key={point.id} className="min-w-0 wrap-anywhere">
                  {href === null ? (
                    pointWords(point)
                  ) : (
                    <a
                      href={href}
                      className="link"
                      {...(href.startsWith('http') && { target: '_blank', rel: 'noreferrer' })}
                    >
                      {pointWords(point)}
                    </a>
                  )}
                  {(point.label ?? point.service) !== null && (
                    <span className="text-tiny text-muted"> {point.label ?? point.service}</span>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Block>
      {dates.length > 0 && (
        <Block title="Days">
          <ul className="grid gap-1.5 text-[0.9375rem]">
            {dates.map(({ id, kind, label, date }) => {
              const thisYear = dayInYear(date, dayParts(today).year);
              return (
                <li key={id}>
                  {capitalized(label ?? kind)} <span className="text-muted">· {partialInWords(date)}</span>
                  {thisYear !== null && thisYear >= today && (
                    <span className="text-muted">
                      {' '}
                      (<When day={thisYear} today={today} />)
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </Block>
      )}
      {positions.length > 0 && (
        <Block title="Work">
          <ul className="grid gap-2 text-[0.9375rem]">
            {positions.map(({ id, title, organization, team, department, started, ended, current }) => (
              <li key={id} className={current ? '' : 'text-muted'}>
                {[title, team ?? department, organization].filter((part) => part !== null).join(', ')}
                {(started !== null || ended !== null) && (
                  <span className="block text-tiny text-muted">
                    {started === null ? '' : partialInWords(started)} –{' '}
                    {ended === null ? (current ? 'now' : '') : partialInWords(ended)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Block>
      )}
      {relations.length > 0 && (
        <Block title="Tied to">
          <ul className="grid gap-1.5 text-[0.9375rem]">
            {relations.map(({ id, kind, label, name, otherName, otherPersonId }) => (
              <li key={id}>
                {otherPersonId === null ? (
                  (otherName ?? name)
                ) : (
                  <Link to="/people/$id" params={{ id: otherPersonId }} className="link">
                    {otherName ?? name}
                  </Link>
                )}
                <span className="text-tiny text-muted"> {label ?? kind}</span>
              </li>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
};
