import type { CalendarDay } from '../../core/dates/index.ts';
import { newId } from '../app/api.ts';
import { useSend } from '../outbox/send.ts';
import { Button } from '../parts/button.tsx';
import { Tag } from '../parts/tag.tsx';
import { When } from '../parts/when.tsx';
import { RemoveButton } from '../parts/row-button.tsx';
import { partialInWords } from '../words/dates.ts';
import type { Pronouns } from '../words/people.ts';
import { AddLine } from './add-line.tsx';
import { Block } from './block.tsx';
import type { PersonCard } from './person-card.ts';

const row = 'flex items-start gap-2 py-1.5 text-[0.9375rem]';

/** What is open between us: promises both ways, and what to ask about next time. */
export const OpenThings = ({
  card,
  today,
  they,
}: {
  readonly card: PersonCard;
  readonly today: CalendarDay;
  readonly they: Pronouns;
}) => {
  const send = useSend();
  const { id: personId } = card.person;
  const promises = card.promises.filter(({ state }) => state === 'open');
  const kept = card.promises.filter(({ by, state }) => by === 'me' && state === 'kept').length;
  const threads = card.threads.filter(({ state }) => state === 'open');
  return (
    <>
      <Block title="Promises">
        {promises.length === 0 && (
          <p className="text-[0.9375rem] text-muted">
            None open{kept > 0 ? `; ${kept === 1 ? 'one' : kept} kept` : ''}.
          </p>
        )}
        <ul>
          {promises.map(({ id, by, what, due, daySaid }) => (
            <li key={id} className={row}>
              <span className="min-w-0 flex-1">
                <span className="text-muted">{by === 'me' ? 'You: ' : `${card.callName}: `}</span>
                {what}{' '}
                <Tag look={due < today ? 'wait' : 'plain'}>
                  <When day={due} today={today} as="due" />
                </Tag>
                {daySaid === false && <span className="text-small text-muted"> no day was said</span>}
              </span>
              <Button
                size="small"
                aria-label={`Kept: ${what}`}
                onClick={() =>
                  void send(
                    'changePromise',
                    { params: { id }, body: { state: 'kept', base: { state: 'open' } } },
                    `Kept: ${what}`,
                  )
                }
              >
                Kept
              </Button>
              <RemoveButton
                label={by === 'me' ? `Release: ${what}` : `Let go: ${what}`}
                onClick={() =>
                  void send(
                    'changePromise',
                    {
                      params: { id },
                      body: { state: by === 'me' ? 'released' : 'let-go', base: { state: 'open' } },
                    },
                    by === 'me' ? `Released: ${what}` : `Let go: ${what}`,
                  )
                }
              />
            </li>
          ))}
        </ul>
        <AddLine
          label="A promise of yours"
          placeholder="Send the article"
          onAdd={async (what) =>
            (await send(
              'addPromise',
              { body: { id: newId<'PromiseId'>(), personId, what } },
              `Promised: ${what}`,
            )) !== null
          }
        />
        <AddLine
          label={`A promise of ${they.possessive === 'their' ? 'theirs' : they.possessive === 'her' ? 'hers' : 'his'}`}
          placeholder="Look over my draft"
          onAdd={async (what) =>
            (await send(
              'addPromise',
              { body: { id: newId<'PromiseId'>(), personId, what, by: 'them' } },
              `${card.callName} promised: ${what}`,
            )) !== null
          }
        />
      </Block>
      <Block title="Ask about">
        <ul>
          {threads.map(({ id, what, when }) => (
            <li key={id} className={row}>
              <span className="min-w-0 flex-1">
                {what}
                {when !== null && <span className="text-muted"> · {partialInWords(when)}</span>}
              </span>
              <Button
                size="small"
                aria-label={`Asked: ${what}`}
                onClick={() =>
                  void send(
                    'changeThread',
                    { params: { id }, body: { state: 'asked', base: { state: 'open' } } },
                    `Asked: ${what}`,
                  )
                }
              >
                Asked
              </Button>
              <RemoveButton
                label={`Let go: ${what}`}
                onClick={() =>
                  void send(
                    'changeThread',
                    { params: { id }, body: { state: 'let-go', base: { state: 'open' } } },
                    `Let go: ${what}`,
                  )
                }
              />
            </li>
          ))}
        </ul>
        <AddLine
          label="What to ask about"
          placeholder="How the pilot starts in March"
          onAdd={async (what) =>
            (await send(
              'addThread',
              { body: { id: newId<'ThreadId'>(), personId, what } },
              `Ask about: ${what}`,
            )) !== null
          }
        />
      </Block>
    </>
  );
};
