import { useState } from 'react';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { useCopy } from '../parts/copy.ts';
import { Check, Field } from '../parts/field.tsx';
import { filled, useLines } from '../parts/lines.ts';
import { InOwnNetwork, SetUpForm } from '../settings/set-up-form.tsx';

const Form = ({ onDone }: { readonly onDone: (signingKey: string | null) => void }) => {
  const act = useAct();
  const { said, line, tick } = useLines({ address: '', token: '', isNtfy: true, allowPrivate: false });
  const { address, token, isNtfy, allowPrivate } = said;
  const save = async (): Promise<void> => {
    const set = await act(
      api.call('setWebhook', {
        body: { kind: isNtfy ? 'ntfy' : 'webhook', address, allowPrivate, ...filled({ token }) },
      }),
      'Reminders can go there. Send a test',
    );
    if (set !== null) onDone(isNtfy ? null : set.signingKey);
  };
  return (
    <SetUpForm does="Post reminders there" send={save} onLeave={() => onDone(null)}>
      <Field
        label="Address"
        type="url"
        inputMode="url"
        required
        placeholder={isNtfy ? 'https://ntfy.sh/a-name-nobody-guesses' : 'https://example.org/hook'}
        {...line('address')}
      />
      <Check label="It is a topic of ntfy" {...tick('isNtfy')} />
      <Field label="Access token, if it asks for one" {...line('token')} />
      <InOwnNetwork {...tick('allowPrivate')} />
    </SetUpForm>
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
