import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../app/act.ts';
import { api, newId } from '../app/api.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { filled, useLines } from '../parts/lines.ts';
import { InOwnNetwork, SetUpForm } from '../settings/set-up-form.tsx';
import { modelQuery } from './model-query.ts';

/** Sets up a language model; nothing goes there yet. */
const ModelForm = ({ known, onDone }: { readonly known: string | null; readonly onDone: () => void }) => {
  const act = useAct();
  const [begun] = useState(known);
  const { said, line, tick } = useLines({ address: '', model: '', key: '', allowPrivate: false });
  const connect = async (): Promise<void> => {
    const { key, ...rest } = said;
    const connected = await act(
      api.call('connectModel', {
        body: { id: newId<'ConnectionId'>(), ...rest, base: { name: begun }, ...filled({ key }) },
      }),
      'It is asked when you press, and what goes there is shown first',
    );
    if (connected !== null) onDone();
  };
  return (
    <SetUpForm does="Set it up" send={connect} onLeave={onDone}>
      <Field
        label="Its address"
        inputMode="url"
        placeholder="http://127.0.0.1:11434/v1"
        required
        {...line('address')}
      />
      <Field label="The model’s name" placeholder="llama3.2" required {...line('model')} />
      <Field label="Key, if it wants one" type="password" autoComplete="new-password" {...line('key')} />
      <InOwnNetwork {...tick('allowPrivate')} />
    </SetUpForm>
  );
};

/** One line where none is set up. */
export const ModelSettings = () => {
  const act = useAct();
  const model = useQuery(modelQuery).data;
  const [open, setOpen] = useState(false);
  if (model === undefined) return null;
  if (open)
    return (
      <ModelForm
        known={model && `${model.model} at ${new URL(model.address).host}`}
        onDone={() => setOpen(false)}
      />
    );
  if (model === null) return <Button onClick={() => setOpen(true)}>Set one up</Button>;
  return (
    <div className="grid gap-2">
      <p className="wrap-anywhere">
        {model.model} <span className="text-small text-muted">{model.address}</span>
      </p>
      <p className="text-small text-muted">
        {model.isAgreed
          ? 'You agreed that a draft goes there when you ask.'
          : 'Nothing has gone there. What would go is shown first.'}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={() => setOpen(true)}>
          Another model
        </Button>
        <Button
          size="small"
          look="quiet"
          onClick={() =>
            void act(
              api.call('removeConnection', { params: { id: model.id }, body: {} }),
              'Off: nothing goes there any more',
            )
          }
        >
          Turn it off
        </Button>
      </div>
    </div>
  );
};
