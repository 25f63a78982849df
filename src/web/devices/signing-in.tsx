import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { recoveryCodes } from '../../core/sign-in/session.ts';
import { api, hasFailed, valueOf } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { dayOf } from './day-of.ts';
import { Line, Part } from './part.tsx';
import { Passkeys } from './passkeys.tsx';
import { PasswordForm } from './password-form.tsx';
import { useProof } from './proof.tsx';
import { ShownOnce } from './shown-once.tsx';

/** How its owner comes in from a browser anywhere: password, passkeys, recovery codes. */
export const SigningIn = () => {
  const act = useAct();
  const { prove, question } = useProof();
  const [doing, setDoing] = useState<'nothing' | 'setting' | 'ending'>('nothing');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const asked = useQuery({ queryKey: ['sign-in'], queryFn: () => valueOf(api.call('showSignIn')) });
  if (!asked.data)
    return hasFailed(asked) ? (
      <QueryTrouble what="How you sign in" cause={asked.error} onRetry={() => void asked.refetch()} />
    ) : (
      <ListSkeleton rows={1} />
    );
  const signIn = asked.data;
  const { password, recoveryLeft, asksAgain } = signIn;
  const set = async (said: string): Promise<void> => {
    const sent = await prove((proof) => api.call('setPassword', { body: { password: said, ...proof } }));
    const done = sent && (await act(Promise.resolve(sent), 'The password holds; other sessions have ended'));
    if (done === null) return;
    setDoing('nothing');
    setCodes(done.codes);
  };
  const renew = async (): Promise<void> => {
    const sent = await prove((body) => api.call('renewRecoveryCodes', { body }));
    const done = sent && (await act(Promise.resolve(sent)));
    if (done !== null) setCodes(done.codes);
  };
  const takeAway = async (): Promise<void> => {
    const sent = await prove((body) => api.call('turnOffSignIn', { body }));
    const done = sent && (await act(Promise.resolve(sent), 'Nobody signs in any more'));
    if (done === null) return;
    setDoing('nothing');
    setCodes(null);
  };
  return (
    <Part
      title="Signing in"
      about="A password opens the book for a while in any browser that reaches it, where no code is at hand."
    >
      {doing === 'setting' ? (
        <PasswordForm onSaid={set} onDone={() => setDoing('nothing')} />
      ) : password !== null ? (
        <Line name="Password" says={`Since ${dayOf(password.changedAt)}`}>
          <Button look="quiet" aria-label="Change the password" onClick={() => setDoing('setting')}>
            Change
          </Button>
          <Button look="quiet" aria-label="Take away the password" onClick={() => setDoing('ending')}>
            Take away
          </Button>
        </Line>
      ) : asksAgain ? (
        <p className="text-small text-muted">
          There is no password yet. The first one is set on the machine with the book, in Settings.
        </p>
      ) : (
        <div>
          <Button onClick={() => setDoing('setting')}>Set a password</Button>
        </div>
      )}
      {doing === 'ending' && (
        <div className="grid gap-2 border-b border-line pb-3">
          <p className="max-w-[62ch] text-small text-muted">
            Passkeys and recovery codes go with it, and everybody who signed in is out. Devices stay.
          </p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => void takeAway()}>Take it away now</Button>
            <Button look="quiet" onClick={() => setDoing('nothing')}>
              Keep it
            </Button>
          </div>
        </div>
      )}
      {password !== null && (
        <>
          <Passkeys signIn={signIn} prove={prove} />
          <Line
            name="Recovery codes"
            says={`For when the password is lost: ${recoveryLeft} of ${recoveryCodes} left`}
          >
            <Button look="quiet" onClick={() => void renew()}>
              New codes
            </Button>
          </Line>
        </>
      )}
      {codes !== null && (
        <ShownOnce
          about="Ten recovery codes, shown this once. Each opens once, where the password is asked. Keep them away from this device; older ones open nothing any more."
          text={`Recovery codes of my Goodturn book. Each opens once.\n\n${codes.join('\n')}\n`}
          file="goodturn-recovery-codes.txt"
          onDone={() => setCodes(null)}
        >
          <ol
            aria-label="Recovery codes"
            className="grid gap-x-6 gap-y-1 font-mono text-small sm:grid-cols-2"
          >
            {codes.map((code) => (
              <li key={code} className="wrap-anywhere">
                {code}
              </li>
            ))}
          </ol>
        </ShownOnce>
      )}
      {question}
    </Part>
  );
};
