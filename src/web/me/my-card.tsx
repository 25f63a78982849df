import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { queries } from '../app/queries.ts';
import { saveFile } from '../app/save-file.ts';
import { Button } from '../parts/button.tsx';
import { useSet } from '../outbox/use-set.ts';
import { later } from '../parts/later.tsx';

/** Drawing a code takes code of its own: loaded where one is looked at. */
const QrCode = later(async () => (await import('../devices/qr-code.tsx')).QrCode);

/** How I am called, as others read it. */
const MyName = () => {
  const set = useSet();
  const [given, setGiven] = useState('');
  const [family, setFamily] = useState('');
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void set(
          { me: { given: given.trim(), family: family.trim() === '' ? null : family.trim() } },
          // The form is shown where neither is known.
          {},
          'Your name is noted',
        );
      }}
    >
      <label className="grid gap-1 text-small text-muted">
        Given name
        <input
          className="input"
          required
          maxLength={100}
          value={given}
          onChange={(event) => setGiven(event.target.value)}
        />
      </label>
      <label className="grid gap-1 text-small text-muted">
        Family name
        <input
          className="input"
          maxLength={100}
          value={family}
          onChange={(event) => setFamily(event.target.value)}
        />
      </label>
      <Button type="submit" disabled={given.trim() === ''}>
        Save
      </Button>
    </form>
  );
};

/** My name, work and address for somebody's camera or as a file; nothing of the book is in it. */
export const MyCard = () => {
  const card = useQuery(queries.myCard()).data;
  if (card === undefined) return null;
  if (card.name === null)
    return (
      <div className="grid gap-3">
        <p className="text-small text-muted">Your name makes a card of you that others can scan or keep.</p>
        <MyName />
      </div>
    );
  return (
    <div className="flex flex-wrap items-start gap-6">
      <Suspense fallback={null}>
        <QrCode text={card.vcard} label={`A code with the address of ${card.name}`} />
      </Suspense>
      <div className="grid gap-2">
        <p className="font-serif text-[1.25rem]">{card.name}</p>
        {card.work !== null && <p className="text-muted">{card.work}</p>}
        <p className="max-w-[36ch] text-small text-muted">
          A camera that looks at it adds you to its address book: name, work, mail and pages, and nothing
          else.
        </p>
        <div>
          <Button
            onClick={() =>
              void saveFile(new Response(card.vcard, { headers: { 'content-type': 'text/vcard' } }), 'me.vcf')
            }
          >
            Save as a file
          </Button>
        </div>
      </div>
    </div>
  );
};
