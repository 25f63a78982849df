import { useState } from 'react';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { useCopy } from '../parts/copy.ts';
import { Check, Field } from '../parts/field.tsx';

const Form = ({ onDone }: { readonly onDone: (signingKey: string | null) => void }) => {
  const act = useAct();
  const [address, setAddress] = useState('');
  const [token, setToken] = useState('');
  const [isNtfy, setNtfy] = useState(true);
  const [allowPrivate, setAllowPrivate] = useState(false);
  const save = async (): Promise<void> => {
    const set = await act(
      api.call('setWebhook', {
        body: {
          kind: isNtfy ? 'ntfy' : 'webhook',
          address,
          allowPrivate,
          ...(token.trim() !== '' && { token }),
        },
      }),
      'Reminders can go there. Send a test',
    );
    if (set !== null) onDone(isNtfy ? null : set.signingKey);
  };
  return (
    <form
      className="grid max-w-96 gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label="Address"
        type="url"
        inputMode="url"
        required
        placeholder={isNtfy ? 'https://ntfy.sh/a-name-nobody-guesses' : 'https://example.org/hook'}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Check label="It is a topic of ntfy" checked={isNtfy} onChange={setNtfy} />
      <Field
        label="Access token, if it asks for one"
        value={token}
        onChange={(event) => setToken(event.target.value)}
      />
      <Check
        label="It is on this machine or in my own network"
        checked={allowPrivate}
        onChange={setAllowPrivate}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">Post reminders there</Button>
        <Button look="quiet" onClick={() => onDone(null)}>
          Not now
        </Button>
      </div>
    </form>
  );
};

/** Where reminders are posted. */
export const WebhookSetUp = ({ webhook }: Pick<Answer<'showReminding'>, 'webhook'>) => {
  const act = useAct();
  const copy = useCopy();
  const [isAdding, setAdding] = useState(false);
  const [signingKey, setSigningKey] = useState<string | null>(null);
  if (isAdding)
    return (
      <Form
        onDone={(key) => {
          setSigningKey(key);
          setAdding(false);
        }}
      />
    );
  return (
    <div className="grid gap-2">
      {signingKey !== null && (
        <div className="flex flex-wrap items-end gap-2">
          <label className="grid min-w-0 flex-1 basis-64 gap-1 text-small text-muted">
            By this key it can check that it was you. It is shown this once.
            <input
              readOnly
              className="input font-mono text-small"
              value={signingKey}
              onFocus={(event) => event.target.select()}
            />
          </label>
          <Button onClick={() => void copy(signingKey, 'Copied')}>Copy</Button>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setAdding(true)}>
          {webhook === null ? 'Set up an address' : 'Another address'}
        </Button>
        {webhook !== null && (
          <Button
            look="quiet"
            onClick={() => void act(api.call('removeWebhook', {}), 'Reminders are posted nowhere any more')}
          >
            Remove
          </Button>
        )}
      </div>
    </div>
  );
};
