import { useId, useState } from 'react';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';

type Connection = Answer<'listConnections'>['connections'][number];

/** What a connection is called, and of a feed whose news it tells. */
export const ChangeConnection = ({
  connection: { id, kind, name, company },
  onClose,
}: {
  readonly connection: Connection;
  readonly onClose: () => void;
}) => {
  const act = useAct();
  const [nameId, companyId] = [useId(), useId()];
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
      className="mt-2 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={nameId} className="text-small text-muted">
        What to call it
      </label>
      <input
        id={nameId}
        className="input max-w-96"
        autoComplete="off"
        maxLength={200}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      {kind === 'feed' && (
        <>
          <label htmlFor={companyId} className="text-small text-muted">
            Does it tell the news of a company?
          </label>
          <input
            id={companyId}
            className="input max-w-96"
            autoComplete="off"
            maxLength={200}
            placeholder="Its name, or nothing"
            value={whose}
            onChange={(event) => setWhose(event.target.value)}
          />
        </>
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
