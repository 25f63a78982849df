import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonId } from '../../core/ids.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { Block } from '../person/block.tsx';
import { GiveBox } from './give-box.tsx';

const shownOffers = 3;
const shownQuestions = 3;

/** What of my shelf they would value, and why; where nothing fits, what everybody has, as questions. */
export const FittingOffers = ({
  id,
  name,
  call,
}: {
  readonly id: PersonId;
  readonly name: string;
  readonly call: string;
}) => {
  const ranked = useQuery(queries.offersFor(id));
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  if (ranked.data === undefined) return null;
  const { offers, questions } = ranked.data;
  if (offers.length === 0 && questions.length === 0) return null;
  const shown = all ? offers : offers.slice(0, shownOffers);
  return (
    <Block title="Something to give">
      {offers.length === 0 ? (
        <>
          <p className="text-small text-muted">
            Nothing on{' '}
            <Link to="/offers" className="link">
              your shelf
            </Link>{' '}
            speaks to {call} today, and you always have something:
          </p>
          <ul className="grid gap-1 pt-2">
            {questions.slice(0, shownQuestions).map((question) => (
              <li key={question.id} className="font-serif text-[1.0625rem]">
                {question.text}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <ul>
          {shown.map(({ offer, because, band }) => (
            <li key={offer.id} className="border-t border-line py-3 first:border-t-transparent">
              <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
                <div className="min-w-0 flex-1 basis-64">
                  <p className="font-serif text-[1.125rem] wrap-anywhere">{offer.title}</p>
                  <p className="text-small text-muted">
                    {because}
                    {band === 'own-sentence' && ' Add a sentence of your own first.'}
                  </p>
                </div>
                {open !== offer.id && (
                  <Button
                    size="small"
                    aria-label={`Write to ${call}: ${offer.title}`}
                    onClick={() => setOpen(offer.id)}
                  >
                    Write
                  </Button>
                )}
              </div>
              {open === offer.id && (
                <GiveBox
                  offer={offer}
                  person={{ id, name, call }}
                  onGiven={() => setOpen(null)}
                  onClose={() => setOpen(null)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!all && offers.length > shown.length && (
        <button type="button" className="link text-small text-muted" onClick={() => setAll(true)}>
          {offers.length - shown.length} more
        </button>
      )}
    </Block>
  );
};
