import { useState } from 'react';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import type { Offered } from '../import/import-view.ts';
import { UnknownPeople } from '../import/unknown-people.tsx';
import { Button } from '../parts/button.tsx';
import { counted } from '../../core/counts.ts';

type Connection = Answer<'listConnections'>['connections'][number];

/** Whom a connected mailbox shows that one writes with, and whom the book does not hold: offered, not added. */
export const OfferedPeople = ({ connection: { id, name, offered } }: { readonly connection: Connection }) => {
  const act = useAct();
  const [chosen, setChosen] = useState<readonly Offered[]>([]);
  if (offered.length === 0) return null;
  const emails = chosen.flatMap(({ email }) => email ?? []);
  const add = async (): Promise<void> => {
    const added = await act(
      api.call('answerOffered', { params: { id }, body: { add: emails } }),
      `${counted(emails.length, 'person is', 'people are')} in your book`,
    );
    if (added === null) return;
    setChosen([]);
    // Their mails come with the next look.
    void api.call('syncConnections', { body: { id } });
  };
  return (
    <div className="mb-3">
      <UnknownPeople people={offered} chosen={chosen} onChoose={setChosen} />
      {chosen.length > 0 && (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button onClick={() => void add()}>Add {counted(chosen.length, 'person', 'people')}</Button>
          <Button
            look="quiet"
            onClick={() => {
              void act(
                api.call('answerOffered', { params: { id }, body: { leave: emails } }),
                `${name} does not offer ${emails.length === 1 ? 'them' : 'these'} again`,
              );
              setChosen([]);
            }}
          >
            Leave {chosen.length === 1 ? 'them' : 'these'} out
          </Button>
        </div>
      )}
    </div>
  );
};
