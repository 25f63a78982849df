import { useState } from 'react';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';

type Connection = Answer<'listConnections'>['connections'][number];

/** What a connection is called, and of a feed whose news it tells. */
export const ChangeConnection = ({
  connection,
  onClose,
}: {
  readonly connection: Connection;
  readonly onClose: () => void;
}) => {
  // The list may be brought up to date under the form: what was begun from is what it showed.
  const [begun] = useState(connection);
  const { id, kind, name, company } = begun;
  const act = useAct();
  const [said, setSaid] = useState(name);
  const [whose, setWhose] = useState(company?.name ?? '');
  const save = async (): Promise<void> => {
    const [newName, newCompany] = [said.trim(), whose.trim()];
    const changed = await act(
      api.call('changeConnection', {
        params: { id },
        body: {
          ...(newName !== '' && newName !== name && { name: newName }),
          ...(kind === 'feed' &&
            newCompany !== (company?.name ?? '') && { company: newCompany === '' ? null : newCompany }),
          base: { name: begun.name, company: begun.company?.name ?? null },
        },
      }),
      ({ connection }) =>
        connection.company !== null && newCompany !== (company?.name ?? '')
          ? `What comes now is news of ${connection.company.name}`
          : `Changed ${connection.name}`,
    );
    if (changed !== null) onClose();
  };
  return (
    <form
      className="mt-2 grid max-w-96 gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label="What to call it"
        maxLength={200}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      {kind === 'feed' && (
        <Field
          label="Does it tell the news of a company?"
          placeholder="Its name, or nothing"
          maxLength={200}
          value={whose}
          onChange={(event) => setWhose(event.target.value)}
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit">Save</Button>
        <Button look="quiet" onClick={onClose}>
          Leave it
        </Button>
      </div>
    </form>
  );
};
