import type { ReactNode } from 'react';
import { Field } from '../parts/field.tsx';
import type { useLines } from '../parts/lines.ts';
import { InOwnNetwork } from './set-up-form.tsx';

/** What a mail server is asked with, to read there or to send from there. */
export const blankAccount = { address: '', password: '', host: '', port: '', login: '', allowPrivate: false };

type AccountLines = Pick<ReturnType<typeof useLines<typeof blankAccount>>, 'line' | 'tick'>;

export const AddressLine = ({ line }: Pick<AccountLines, 'line'>) => (
  <Field label="Your mail address" type="email" inputMode="email" required {...line('address')} />
);

/** The password that a provider makes for one program, and where it makes one. */
export const AppPassword = ({
  line,
  children,
}: Pick<AccountLines, 'line'> & { readonly children: ReactNode }) => (
  <div className="grid gap-1">
    <Field label="App password" type="password" autoComplete="new-password" required {...line('password')} />
    <p className="text-small text-muted wrap-anywhere">{children}</p>
  </div>
);

/** The server, where the address does not say which. */
export const OtherServer = ({
  label,
  likelyHost,
  likelyPort,
  line,
  tick,
}: AccountLines & { readonly label: string; readonly likelyHost: string; readonly likelyPort?: number }) => (
  <details>
    <summary className="text-small text-muted">The server, if it has another name</summary>
    <div className="mt-2 grid gap-3">
      <Field label={label} inputMode="url" placeholder={likelyHost} {...line('host')} />
      <Field
        label="Port"
        inputMode="numeric"
        pattern="[0-9]{1,5}"
        placeholder={likelyPort === undefined ? undefined : String(likelyPort)}
        {...line('port')}
      />
      <Field label="Sign-in name, if it is not the address" {...line('login')} />
      <InOwnNetwork {...tick('allowPrivate')} />
    </div>
  </details>
);
