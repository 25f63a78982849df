import { useState } from 'react';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { Answer } from '../app/api.ts';
import { useSend } from '../outbox/send.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';

type Status = Answer<'showReminding'>;

const Quiet = ({ quiet }: Pick<Status, 'quiet'>) => {
  const send = useSend();
  const base = { quiet };
  const [from, setFrom] = useState(quiet?.from ?? '21:00');
  const [to, setTo] = useState(quiet?.to ?? '07:00');
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send('changeReminding', { body: { quiet: { from, to }, base } }, 'Nothing comes in these hours');
      }}
    >
      <Field
        label="Quiet from"
        type="time"
        required
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      <Field label="to" type="time" required value={to} onChange={(event) => setTo(event.target.value)} />
      <Button type="submit">Save the hours</Button>
      {quiet !== null && (
        <Button
          look="quiet"
          onClick={() => void send('changeReminding', { body: { quiet: null, base } }, 'No hour is quiet')}
        >
          None
        </Button>
      )}
    </form>
  );
};

const AwayDays = ({ away }: Pick<Status, 'away'>) => {
  const send = useSend();
  const base = { away };
  const [from, setFrom] = useState<string>(away?.from ?? '');
  const [to, setTo] = useState<string>(away?.to ?? '');
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const days = { from: from as CalendarDay, to: to as CalendarDay };
        void send('changeReminding', { body: { away: days, base } }, 'Nothing comes while you are away');
      }}
    >
      <Field
        label="Away from"
        type="date"
        required
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      <Field
        label="until"
        type="date"
        required
        min={from}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <Button type="submit">Save the days</Button>
      {away !== null && (
        <Button
          look="quiet"
          onClick={() => void send('changeReminding', { body: { away: null, base } }, 'Welcome back')}
        >
          I am back
        </Button>
      )}
    </form>
  );
};

const Address = ({ address }: Pick<Status, 'address'>) => {
  const send = useSend();
  const [said, setSaid] = useState(address.said ?? '');
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const text = said.trim();
        void send(
          'changeReminding',
          { body: { address: text === '' ? null : text, base: { address: address.said } } },
          text === '' ? 'No address is said' : 'Links lead there now',
        );
      }}
    >
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-64">
          <Field
            label="Where you reach your book from elsewhere"
            type="url"
            inputMode="url"
            placeholder={address.used ?? 'https://goodturn.example.org'}
            value={said}
            onChange={(event) => setSaid(event.target.value)}
          />
        </div>
        <Button type="submit">Save the address</Button>
      </div>
      <p className="max-w-[62ch] text-small text-muted">
        {address.used === null
          ? 'Without it, mails have no “done” and “not today” to tap.'
          : address.answers
            ? `“Done” and “not today” in mails lead to ${address.used}.`
            : `Goodturn does not answer at ${address.used} yet. Start it with “goodturn serve --trust-proxy ${address.used}”.`}
      </p>
    </form>
  );
};

/** When nothing comes, and where links lead. */
export const Silence = ({ status }: { readonly status: Status }) => {
  const { quiet, away, address } = status;
  return (
    <div className="grid gap-4 border-t border-line pt-4">
      <p className="max-w-[62ch] text-small text-muted">
        At most one comes a day, whatever is on, and none where nothing is worth saying. Of several that are
        due the one with the fewest days comes; the next steps in where it fails. Whoever is private is named
        in none.
      </p>
      <details open={away !== null}>
        <summary>
          {quiet === null ? 'No quiet hours' : `Quiet from ${quiet.from} to ${quiet.to}`}; days away, and
          where links lead
        </summary>
        <div className="grid gap-4 pt-2">
          <Quiet key={`quiet ${quiet?.from} ${quiet?.to}`} quiet={quiet} />
          <AwayDays key={`away ${away?.from} ${away?.to}`} away={away} />
          <Address key={`address ${address.said}`} address={address} />
        </div>
      </details>
    </div>
  );
};
