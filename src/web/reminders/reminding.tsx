import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, hasFailed, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { useToast } from '../parts/toasts.tsx';
import { startPushHere, stopPushHere, whyNoPush } from './push-here.ts';
import { Silence } from './silence.tsx';
import { Way } from './way.tsx';
import { WebhookSetUp } from './webhook.tsx';

type Status = Answer<'showReminding'>;

const needsSending = (
  <>
    The day, or the week, as a mail to yourself. First{' '}
    <Link to="/settings" hash="sending" className="link text-ink">
      set up Sending
    </Link>
    .
  </>
);

const PushSetUp = ({ devices }: Pick<Status, 'devices'>) => {
  const act = useAct();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const why = whyNoPush();
  const here = devices.find(({ isThis }) => isThis);
  const start = async (): Promise<void> => {
    setAsking(true);
    const started = await startPushHere();
    setAsking(false);
    if (typeof started === 'string') toast({ text: started, look: 'wait' });
    else await act(Promise.resolve({ ok: true, value: started }), 'Reminders come to this device');
  };
  const stop = async (id: Status['devices'][number]['id'], isThis: boolean): Promise<void> => {
    if (isThis) await stopPushHere();
    await act(api.call('removePush', { params: { id } }), 'No reminders come there any more');
  };
  return (
    <div className="grid gap-1">
      {devices.map(({ id, name, isThis }) => (
        <p key={id} className="flex flex-wrap items-center gap-2">
          {name}
          {isThis && <span className="text-small text-muted">this one</span>}
          <Button
            size="small"
            look="quiet"
            aria-label={`No reminders on ${name} any more`}
            onClick={() => void stop(id, isThis)}
          >
            Remove
          </Button>
        </p>
      ))}
      {why !== null && here === undefined ? (
        <p className="max-w-[62ch] text-small text-muted">{why}</p>
      ) : (
        here === undefined && (
          <div>
            <Button disabled={isAsking} onClick={() => void start()}>
              Show reminders on this device
            </Button>
          </div>
        )
      )}
    </div>
  );
};

/** Reminders that come by themselves: by which way, when, and how it went. */
export const Reminding = ({ zone }: { readonly zone: string }) => {
  const asked = useQuery(queries.reminding());
  if (!asked.data)
    return hasFailed(asked) ? (
      <QueryTrouble what="Your reminders" cause={asked.error} onRetry={() => void asked.refetch()} />
    ) : (
      <ListSkeleton rows={3} />
    );
  const { channels, mailTo, webhook, devices } = asked.data;
  return (
    <div className="mt-6 grid gap-6">
      {channels.map((status) =>
        status.channel === 'mail' ? (
          <Way
            key="mail"
            status={status}
            zone={zone}
            about={mailTo === null ? needsSending : `The day, or the week, as a mail to yourself: ${mailTo}.`}
          />
        ) : status.channel === 'push' ? (
          <Way
            key="push"
            status={status}
            zone={zone}
            about="The day’s first thing, with “done” and “not today” on it."
          >
            <PushSetUp devices={devices} />
          </Way>
        ) : (
          <Way
            key="webhook"
            status={status}
            zone={zone}
            about={
              webhook === null
                ? 'For those who have one: a topic of ntfy, or an address of your own that takes JSON.'
                : `${webhook.kind === 'ntfy' ? 'A topic of ntfy' : 'JSON'} at ${webhook.host}.`
            }
          >
            <WebhookSetUp webhook={webhook} />
          </Way>
        ),
      )}
      <Silence status={asked.data} />
    </div>
  );
};
