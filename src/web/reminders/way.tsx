import { useId, type ReactNode } from 'react';
import { channelNames } from '../../core/reminders/words.ts';
import type { ReminderChannel } from '../../core/reminders/plan.ts';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { useSend } from '../outbox/send.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/field.tsx';
import { useToast } from '../parts/toasts.tsx';

type Channel = Answer<'showReminding'>['channels'][number];

const titles: Readonly<Record<ReminderChannel, string>> = {
  mail: 'By e-mail',
  push: 'As a notification',
  webhook: 'To ntfy or a webhook',
};

/** Days as they are mostly wanted; others are shown as they are. */
const dayChoices: readonly { readonly days: readonly number[]; readonly label: string }[] = [
  { days: [1, 2, 3, 4, 5], label: 'On weekdays' },
  { days: [1, 2, 3, 4, 5, 6, 7], label: 'Every day' },
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((name, index) => ({
    days: [index + 1],
    label: `${name}s, for the week`,
  })),
];

const short = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const moments = (zone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });

const lastInWords: Readonly<Record<NonNullable<Channel['last']>['outcome'], string>> = {
  sent: 'Last sent',
  unsure: 'It may not have arrived,',
  failed: 'It could not be sent,',
  nothing: 'Nothing was worth saying,',
};

/** One way by which reminders come: when, whether it works, and a test of it. */
export const Way = ({
  status,
  zone,
  about,
  children,
}: {
  readonly status: Channel;
  readonly zone: string;
  readonly about: ReactNode;
  /** How it is set up. */
  readonly children?: ReactNode;
}) => {
  const act = useAct();
  const send = useSend();
  const toast = useToast();
  const [heading, when, on] = [useId(), useId(), useId()];
  const { channel, isOn, isSetUp, time, days, nextAt, last } = status;
  const format = moments(zone);
  const change = (body: { isOn?: boolean; time?: string; days?: readonly number[] }): void =>
    void send(
      'changeReminding',
      { body: { [channel]: body, base: { [channel]: { isOn, time, days } } } },
      `${titles[channel]}: changed`,
      () => null,
    );
  const test = async (): Promise<void> => {
    const tested = await act(api.call('testReminder', { body: { channel } }));
    if (tested === null) return;
    const { outcome, trouble } = tested;
    toast(
      outcome === 'sent' || trouble === null
        ? { text: `A test is on its way: ${channelNames[channel]}` }
        : { text: `${trouble.says} ${trouble.toDo}`, look: 'wait' },
    );
  };
  const key = days.join();
  return (
    <section aria-labelledby={heading} className="grid gap-2 border-t border-line pt-4">
      <h3 id={heading} className="font-sans text-[1rem] font-[550]">
        {titles[channel]}
      </h3>
      <p className="max-w-[62ch] text-small text-muted">{about}</p>
      {children}
      {isSetUp && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Check label="On" checked={isOn} onChange={(isOn) => change({ isOn })} />
          {isOn && (
            <>
              <label htmlFor={on} className="sr-only">
                Days
              </label>
              <select
                id={on}
                className="input w-auto"
                value={key}
                onChange={(event) => change({ days: event.target.value.split(',').map(Number) })}
              >
                {dayChoices.every((choice) => choice.days.join() !== key) && (
                  <option value={key}>{days.map((day) => short[day - 1]).join(', ')}</option>
                )}
                {dayChoices.map((choice) => (
                  <option key={choice.label} value={choice.days.join()}>
                    {choice.label}
                  </option>
                ))}
              </select>
              <label htmlFor={when} className="sr-only">
                Time
              </label>
              <input
                id={when}
                type="time"
                required
                className="input w-auto"
                key={time}
                defaultValue={time}
                onBlur={(event) => {
                  if (event.target.value !== '' && event.target.value !== time)
                    change({ time: event.target.value });
                }}
              />
            </>
          )}
          <Button
            size="small"
            aria-label={`Send a test ${titles[channel].toLowerCase()}`}
            onClick={() => void test()}
          >
            Send a test
          </Button>
        </div>
      )}
      {isSetUp && (last !== null || nextAt !== null) && (
        <p className="text-small text-muted">
          {last !== null && `${lastInWords[last.outcome]} ${format.format(new Date(last.at))}. `}
          {isOn && nextAt !== null && `Next ${format.format(new Date(nextAt))}.`}
        </p>
      )}
      {last?.trouble && (
        <p className="max-w-[62ch] text-small text-wait">
          {last.trouble.says} {last.trouble.toDo}
        </p>
      )}
    </section>
  );
};
