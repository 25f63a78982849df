import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { connectionInWords, lookedInWords } from '../../core/connections/words.ts';
import { thankedInWords } from '../../core/mail/thanked-words.ts';
import { api, newId, type Answer, hasFailed } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { Tag } from '../parts/tag.tsx';
import { ChangeConnection } from './change-connection.tsx';
import { OfferedPeople } from './offered-people.tsx';
import { InOwnNetwork } from './set-up-form.tsx';

type Connection = Answer<'listConnections'>['connections'][number];

/** On the owner's clock, wherever the browser is. */
const momentIn = (timeZone: string | undefined): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });

/** What each kind brings, and how to say that it goes too. */
const holdings = {
  calendar: { brought: 'talks', whole: { withTalks: true } },
  mail: { brought: 'mails', whole: { withTalks: true } },
  contacts: { brought: 'people', whole: { withPeople: true } },
  feed: { brought: 'articles', whole: { withArticles: true } },
  smtp: { brought: 'mails', whole: {} },
  model: { brought: 'mails', whole: {} },
} as const satisfies Record<Connection['kind'], object>;

const ConnectionItem = ({ connection }: { readonly connection: Connection }) => {
  const act = useAct();
  const zone = useQuery(queries.status()).data?.timeZone;
  const [reading, setReading] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [changing, setChanging] = useState(false);
  const { id, kind, name, state, mode, lastRun, thanked, company } = connection;
  const { brought, whole } = holdings[kind];
  const params = { id };
  const read = async (): Promise<void> => {
    setReading(true);
    await act(api.call('syncConnections', { body: { id } }), `Had a look at ${name}`);
    setReading(false);
  };
  const remove = (isWhole: boolean): void =>
    void act(
      api.call('removeConnection', {
        params,
        body: isWhole ? whole : {},
      }),
      `${name} is no longer connected`,
    );
  return (
    <li className="border-b border-line pb-4">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-[550] wrap-anywhere">{name}</span>
        {mode === 'two-ways' && <Tag>Two ways</Tag>}
        {state === 'paused' && <Tag>Paused</Tag>}
        {lastRun !== null && lastRun.problem !== null && (
          <Tag>{lastRun.outcome === 'failed' ? 'Could not be read' : 'Look here'}</Tag>
        )}
      </p>
      {company !== null && <p className="mt-0.5 text-small">News of {company.name}</p>}
      <p className="mt-0.5 max-w-[62ch] text-small text-muted">{connectionInWords(connection)}</p>
      {thanked.map((one) => (
        <p key={`${one.personId} ${one.because}`} className="mt-0.5 max-w-[62ch] text-small">
          {thankedInWords(one)}
        </p>
      ))}
      <OfferedPeople connection={connection} />
      <p className="mt-0.5 text-small text-muted">
        {lookedInWords(connection, (at) => momentIn(zone).format(new Date(at)))}
      </p>
      {changing ? (
        <ChangeConnection connection={connection} onClose={() => setChanging(false)} />
      ) : leaving ? (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Button onClick={() => remove(false)}>Remove, keep its {brought}</Button>
          <Button onClick={() => remove(true)}>Remove with its {brought}</Button>
          <Button look="quiet" onClick={() => setLeaving(false)}>
            Keep it
          </Button>
        </div>
      ) : (
        <div className="mt-1 -ml-3.5 flex flex-wrap items-center">
          <Button
            look="quiet"
            aria-label={`${reading ? 'Reading' : 'Read now'}: ${name}`}
            disabled={reading}
            onClick={() => void read()}
          >
            {reading ? 'Reading' : 'Read now'}
          </Button>
          <Button
            look="quiet"
            aria-label={`${state === 'on' ? 'Pause' : 'Go on with'} ${name}`}
            onClick={() =>
              void act(
                api.call('changeConnection', {
                  params,
                  body: { state: state === 'on' ? 'paused' : 'on', base: { state } },
                }),
                state === 'on' ? `${name} is paused` : `${name} is read again`,
              )
            }
          >
            {state === 'on' ? 'Pause' : 'Go on'}
          </Button>
          <Button look="quiet" aria-label={`Change ${name}`} onClick={() => setChanging(true)}>
            Change
          </Button>
          <Button look="quiet" aria-label={`Remove ${name}`} onClick={() => setLeaving(true)}>
            Remove
          </Button>
        </div>
      )}
    </li>
  );
};

/** What is connected of a kind, and what each of them brought. */
export const ConnectionList = ({
  kind,
  what,
}: {
  readonly kind: Connection['kind'];
  readonly what: string;
}) => {
  const connections = useQuery(queries.connections());
  const ofKind = connections.data?.connections.filter((connection) => connection.kind === kind) ?? [];
  return (
    <>
      {connections.isPending && <ListSkeleton rows={1} />}
      {hasFailed(connections) && (
        <QueryTrouble what={what} cause={connections.error} onRetry={() => void connections.refetch()} />
      )}
      {ofKind.length > 0 && (
        <ul className="grid gap-4">
          {ofKind.map((connection) => (
            <ConnectionItem key={connection.id} connection={connection} />
          ))}
        </ul>
      )}
    </>
  );
};

/** Calendars that keep the book up to date, what each of them brought, and a place for one more. */
export const Calendars = () => {
  const act = useAct();
  const id = useId();
  const [address, setAddress] = useState('');
  const [allowPrivate, setAllowPrivate] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const connect = async (): Promise<void> => {
    setWaiting(true);
    const connected = await act(
      api.call('connectCalendar', { body: { id: newId<'ConnectionId'>(), address, allowPrivate } }),
      ({ connection }) => `${connection.name} is connected`,
    );
    setWaiting(false);
    if (connected !== null) setAddress('');
  };
  return (
    <div className="grid gap-4">
      <ConnectionList kind="calendar" what="Your calendars" />
      <form
        className="flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void connect();
        }}
      >
        <label htmlFor={id} className="sr-only">
          Secret address of a calendar
        </label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          required
          placeholder="https://….ics"
          className="input max-w-96 min-w-0 flex-1"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button type="submit" disabled={waiting}>
          {waiting ? 'Reading' : 'Connect'}
        </Button>
        <InOwnNetwork checked={allowPrivate} onChange={setAllowPrivate} />
      </form>
      <p className="max-w-[62ch] text-small text-muted">
        Google: Settings, your calendar, Secret address in iCal format. Outlook: Shared calendars, Publish.
        The address is kept sealed in your data folder.
      </p>
    </div>
  );
};
