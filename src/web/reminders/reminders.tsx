import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, hasFailed } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { useCopy } from '../parts/copy.ts';
import { ListSkeleton } from '../parts/slow.tsx';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

const placeOf = (index: number): string =>
  index === 0 ? 'For a calendar on this machine' : 'For a calendar in your network';

/** The secret address at which a calendar reads what is coming. */
export const Reminders = () => {
  const act = useAct();
  const copy = useCopy();
  const asked = useQuery(queries.reminders());
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  if (!asked.data)
    return hasFailed(asked) ? (
      <QueryTrouble what="Your reminders" cause={asked.error} onRetry={() => void asked.refetch()} />
    ) : (
      <ListSkeleton rows={1} />
    );
  const { subscription } = asked.data;
  const give = async (): Promise<void> => {
    const made = await act(api.call('giveReminders', {}));
    if (made !== null) setAddresses(made.addresses);
  };
  const stop = async (): Promise<void> => {
    const stopped = await act(api.call('stopReminders'), 'That address shows nothing any more');
    if (stopped !== null) setAddresses([]);
  };
  return (
    <div className="grid gap-3">
      <h3 className="font-sans text-[1rem] font-[550]">In your calendar</h3>
      {addresses.length > 0 ? (
        <>
          <p className="max-w-[62ch] text-small text-muted">
            {addresses.length === 1
              ? 'Subscribe your calendar to this address. It is shown this once; whoever has it reads along.'
              : 'Subscribe your calendar to one of these. They are shown this once; whoever has one reads along.'}
          </p>
          {addresses.map((address, index) => (
            <div key={address} className="flex flex-wrap items-end gap-2">
              <label className="grid min-w-0 flex-1 basis-64 gap-1 text-small text-muted">
                {placeOf(index)}
                <input
                  readOnly
                  className="input font-mono text-small"
                  value={address}
                  onFocus={(event) => event.target.select()}
                />
              </label>
              <Button
                aria-label={`Copy: ${placeOf(index)}`}
                onClick={() => void copy(address, 'Copied. Your calendar takes it as a subscription.')}
              >
                Copy
              </Button>
            </div>
          ))}
        </>
      ) : (
        <p className="max-w-[62ch] text-small text-muted">
          {subscription === null
            ? 'Today’s few things as one quiet line, talks with their brief, promises and birthdays. Nothing rings.'
            : `A calendar may subscribe since ${day.format(new Date(subscription.addedAt))}; it last asked ${day.format(new Date(subscription.seenAt))}.`}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void give()}>
          {subscription === null ? 'Make a secret address' : 'Make a new address'}
        </Button>
        {subscription !== null && (
          <Button look="quiet" onClick={() => void stop()}>
            End it
          </Button>
        )}
      </div>
    </div>
  );
};
