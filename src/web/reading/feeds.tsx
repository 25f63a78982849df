import { useId, useRef, useState } from 'react';
import { useAct } from '../app/act.ts';
import { api, newId } from '../app/api.ts';
import { saveFile } from '../app/save-file.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { filled, useLines } from '../parts/lines.ts';
import { ConnectionList } from '../settings/connections.tsx';
import { InOwnNetwork } from '../settings/set-up-form.tsx';
import { counted } from '../../core/counts.ts';

/** Feeds that bring something to read and to give, and a place for one more. */
export const Feeds = () => {
  const act = useAct();
  const addressId = useId();
  const file = useRef<HTMLInputElement>(null);
  const { said, line, clear } = useLines({ address: '', company: '' });
  const [allowPrivate, setAllowPrivate] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const connect = async (): Promise<void> => {
    setWaiting(true);
    const connected = await act(
      api.call('connectFeed', {
        body: {
          id: newId<'ConnectionId'>(),
          address: said.address,
          allowPrivate,
          ...filled({ company: said.company.trim() }),
        },
      }),
      ({ connection, known }) => `${connection.name} ${known ? 'was there already' : 'is read from now on'}`,
    );
    setWaiting(false);
    if (connected !== null) clear();
  };
  const importFile = async (chosen: File): Promise<void> => {
    await act(
      api.call('importFeeds', { body: { opml: await chosen.text() } }),
      ({ added, known }) =>
        `${counted(added, 'feed')} added${known > 0 ? `, ${known} were there already` : ''}`,
    );
  };
  const exportFile = async (): Promise<void> => {
    const exported = await act(api.call('exportFeeds'));
    if (exported !== null) await saveFile(new Response(exported.opml), 'goodturn-feeds.opml');
  };
  return (
    <div className="grid gap-4">
      <ConnectionList kind="feed" what="Your feeds" />
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void connect();
        }}
      >
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor={addressId} className="sr-only">
            Address of a site or a feed
          </label>
          <input
            id={addressId}
            type="text"
            inputMode="url"
            autoComplete="off"
            required
            placeholder="https://… a site you like to read"
            className="input max-w-96 min-w-0 flex-1"
            {...line('address')}
          />
          <Button type="submit" disabled={waiting}>
            {waiting ? 'Reading' : 'Add'}
          </Button>
        </div>
        {said.address !== '' && (
          <>
            <div className="max-w-96">
              <Field
                label="Does it tell the news of a company?"
                placeholder="Its name, or nothing"
                maxLength={200}
                {...line('company')}
              />
            </div>
            <InOwnNetwork checked={allowPrivate} onChange={setAllowPrivate} />
          </>
        )}
      </form>
      <div className="-ml-3.5 flex flex-wrap">
        <input
          ref={file}
          type="file"
          accept=".opml,.xml,text/xml,text/x-opml"
          className="hidden"
          aria-label="A list of feeds (OPML)"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) void importFile(chosen);
            event.target.value = '';
          }}
        />
        <Button look="quiet" onClick={() => file.current?.click()}>
          Bring a list (OPML)
        </Button>
        <Button look="quiet" onClick={() => void exportFile()}>
          Save the list (OPML)
        </Button>
      </div>
    </div>
  );
};
