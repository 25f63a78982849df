import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { everybodysOffers } from '../../core/offers/index.ts';
import type { Answer } from '../app/api.ts';
import { queries } from '../app/queries.ts';
import { Strengths } from './strengths.tsx';
import { WhereFrom } from './where-from.tsx';

type Me = Answer<'showSettings'>['me'];

const textsOf = (me: Me, field: string): readonly string[] => {
  const value = me[field];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="pt-5 first:pt-0">
    <h3 className="pb-1 font-sans text-[0.9375rem] font-[550] tracking-normal">{title}</h3>
    {children}
  </div>
);

/** What the profile says, as something to give; nothing where the book knows none of it. */
const FromProfile = () => {
  const settings = useQuery(queries.settings());
  if (settings.data === undefined) return null;
  const { me } = settings.data;
  const skills = textsOf(me, 'skills');
  const [place] = textsOf(me, 'place');
  const [field] = textsOf(me, 'industry');
  const lines = [
    ...(skills.length === 0 ? [] : [`A quarter of an hour of ${skills.slice(0, 8).join(', ')}`]),
    ...(place === undefined ? [] : [`News of how things are done in ${place}`]),
    ...(field === undefined ? [] : [`What is going on in ${field}`]),
  ];
  return (
    <Part title="From my profile">
      {lines.length === 0 ? (
        <p className="max-w-[62ch] text-[0.9375rem] text-muted">
          Skills, place and field come with your LinkedIn export; none is in the book yet.
        </p>
      ) : (
        <ul className="grid gap-1 text-[0.9375rem]">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <WhereFrom me={me} />
    </Part>
  );
};

/** What I can offer, plainly: my strengths with their stories, what my profile says, and what everybody has. */
export const WhatIOffer = () => (
  <>
    <Part title="My strengths, with a story">
      <Strengths />
    </Part>
    <FromProfile />
    <Part title="And what everybody has">
      <p className="max-w-[62ch] text-[0.9375rem] text-muted">
        The answer to any of ten questions is something to give; in one line it goes on{' '}
        <Link to="/offers" className="link">
          your shelf
        </Link>
        .
      </p>
      <details className="text-[0.9375rem]">
        <summary className="text-muted">The questions</summary>
        <ul className="grid gap-1 pb-2">
          {everybodysOffers.map(({ id, anyone }) => (
            <li key={id}>{anyone}</li>
          ))}
        </ul>
      </details>
    </Part>
  </>
);
