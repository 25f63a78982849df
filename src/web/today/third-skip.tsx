import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Card } from '../../core/today/card.ts';
import { api } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { useSend } from '../outbox/send.ts';
import { Button } from '../parts/button.tsx';
import { layerNames } from '../words/people.ts';
import { keyParts, outward, snoozeChoices } from './card-view.ts';

/** Said on the third "not today" of one card: drop it, move the person out a layer, or change the date. */
export const ThirdSkip = ({
  card,
  today,
  onClose,
}: {
  readonly card: Card;
  readonly today: CalendarDay;
  readonly onClose: () => void;
}) => {
  const act = useAct();
  const send = useSend();
  const heading = useRef<HTMLHeadingElement>(null);
  const personId = card.person?.id ?? null;
  const person = useQuery({ ...queries.person(personId ?? ('' as PersonId)), enabled: personId !== null });
  const wider = outward(person.data?.person.layer ?? null);
  const { rule, rest } = keyParts(card.key);
  const [recordId = ''] = rest;
  useEffect(() => heading.current?.focus(), []);
  const done = async (acted: Promise<object | 'kept' | null>): Promise<void> => {
    if ((await acted) !== null) onClose();
  };
  return (
    <section aria-labelledby="third" className="rise mb-4 rounded-card border border-line bg-wait-wash p-5">
      <h2 id="third" ref={heading} tabIndex={-1} className="text-[1.125rem] outline-none">
        Not today, for the third time
      </h2>
      <p className="mt-1 max-w-[62ch] text-[0.9375rem] text-muted">
        {card.title}. It is fine to let it go, or to give it a better day.
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        {snoozeChoices(today)
          .filter(({ when }) => when === '2w' || when === '1m')
          .map(({ when, label }) => (
            <Button
              key={when}
              onClick={() =>
                void done(
                  send(
                    'snoozeCard',
                    { params: { key: card.key }, body: { when } },
                    `${label}: ${card.title}`,
                  ),
                )
              }
            >
              {label}
            </Button>
          ))}
        {wider !== null && personId !== null && card.person !== null && (
          <Button
            onClick={() =>
              void done(
                act(
                  api.call('changePerson', { params: { id: personId }, body: { layer: wider } }),
                  `${card.person?.name ?? ''} is in ${layerNames[wider]} now`,
                ),
              )
            }
          >
            Move {card.person.name} out to {layerNames[wider]}
          </Button>
        )}
        {rule === 'promise' && (
          <Button
            onClick={() =>
              void done(
                act(
                  api.call('changePromise', {
                    params: { id: recordId },
                    body: { state: 'released' },
                  }),
                  'The promise is released',
                ),
              )
            }
          >
            Release the promise
          </Button>
        )}
        {rule === 'thread' && (
          <Button
            onClick={() =>
              void done(
                act(
                  api.call('changeThread', {
                    params: { id: recordId },
                    body: { state: 'let-go' },
                  }),
                  'Let go',
                ),
              )
            }
          >
            Let it go
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          Keep it as it is
        </Button>
      </div>
    </section>
  );
};
