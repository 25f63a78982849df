import { useState } from 'react';
import type { PersonId } from '../../core/ids.ts';
import { api } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';

/** The one question about an advocate (R9); left blank, a strength is to be told next time. */
export const WouldSay = ({ id, call }: { readonly id: PersonId; readonly call: string }) => {
  const act = useAct();
  const [text, setText] = useState('');
  return (
    <form
      className="mt-2.5 flex max-w-xl flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        void act(api.call('changePerson', { params: { id }, body: { wouldSay: text.trim() } }), 'Kept');
      }}
    >
      <label className="grid min-w-0 flex-1 basis-56 gap-1 text-small text-muted">
        What would {call} say about you, in one sentence?
        <input
          className="input max-w-md text-[0.9375rem]"
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button type="submit" disabled={text.trim() === ''}>
        Keep
      </Button>
    </form>
  );
};
