import { Link } from '@tanstack/react-router';
import { PenLine, Users } from 'lucide-react';
import { useId, useState } from 'react';
import type { Card } from '../../core/today/card.ts';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { useShell } from '../app/shell.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { PersonSearch, type FoundPerson } from '../parts/person-search.tsx';
import { useSet } from '../outbox/use-set.ts';
import { keyParts } from './card-view.ts';

const finish = (key: string) => api.call('finishCard', { params: { key }, body: {} });

const LastTalk = () => {
  const shell = useShell();
  return (
    <Button look="first" shortcut="l" onClick={() => shell.openLog()}>
      <PenLine aria-hidden /> Write the line
    </Button>
  );
};

/** Someone who helped and never heard how it went: who, and what they did; it makes a belated thank-you. */
const Unthanked = ({ card }: { readonly card: Card }) => {
  const act = useAct();
  const id = useId();
  const [person, setPerson] = useState<FoundPerson | null>(null);
  const [what, setWhat] = useState('');
  const [wellKnown, setWellKnown] = useState(false);
  const [busy, setBusy] = useState(false);
  if (person === null)
    return (
      <div className="max-w-sm">
        <PersonSearch label="Who was it?" onChoose={setPerson} />
      </div>
    );
  const save = async (): Promise<void> => {
    setBusy(true);
    const noted = await act(
      api.call('addFavor', {
        body: {
          id: newId<'FavorId'>(),
          personId: person.id,
          direction: 'received',
          kind: 'other',
          what,
          unthanked: true,
        },
      }),
      `A thank-you to ${person.name} is on your list`,
    );
    if (noted && wellKnown)
      await act(api.call('changePerson', { params: { id: person.id }, body: { usedToKnowWell: true } }));
    if (noted) await act(finish(card.key));
    setBusy(false);
  };
  return (
    <form
      className="grid max-w-md gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="flex items-center gap-3">
        <Face name={person.name} size="small" />
        <span className="font-[550]">{person.name}</span>
        <button type="button" className="link text-small text-muted" onClick={() => setPerson(null)}>
          Someone else
        </button>
      </p>
      <div>
        <label htmlFor={id} className="mb-1.5 block text-small text-muted">
          What did they do for you?
        </label>
        <input
          id={id}
          className="input"
          required
          maxLength={500}
          placeholder="Read my thesis and named two people"
          value={what}
          onChange={(event) => setWhat(event.target.value)}
        />
      </div>
      <label className="flex items-center gap-2.5 text-small">
        <input
          type="checkbox"
          className="size-4"
          checked={wellKnown}
          onChange={(event) => setWellKnown(event.target.checked)}
        />
        I used to know them well
      </label>
      <div>
        <Button look="first" type="submit" disabled={busy || what.trim() === ''}>
          Make the thank-you
        </Button>
      </div>
    </form>
  );
};

const Aim = ({ card }: { readonly card: Card }) => {
  const act = useAct();
  const set = useSet();
  const id = useId();
  const [aim, setAim] = useState('5');
  const save = async (): Promise<void> => {
    // The card is there while no aim is set.
    const saved = await set({ weekAim: Number(aim) }, { weekAim: null }, `${aim} people a week it is`);
    if (saved) await act(finish(card.key));
  };
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div>
        <label htmlFor={id} className="mb-1.5 block text-small text-muted">
          People a week
        </label>
        <input
          id={id}
          className="input w-24"
          type="number"
          inputMode="numeric"
          min={1}
          max={50}
          required
          value={aim}
          onChange={(event) => setAim(event.target.value)}
        />
      </div>
      <Button look="first" type="submit">
        Set my aim
      </Button>
    </form>
  );
};

const Nearby = ({ card }: { readonly card: Card }) => (
  <ul className="grid gap-1">
    {card.payload?.kind === 'people' &&
      card.payload.people.map(({ id, name, reason }) => (
        <li key={id}>
          <Link
            to="/people/$id"
            params={{ id }}
            className="-mx-2 flex items-center gap-3 rounded-lg px-2 py-2 hover:bg-wash"
          >
            <Face name={name} />
            <span className="min-w-0">
              <span className="block font-[550]">{name}</span>
              <span className="block text-small text-muted">{reason}</span>
            </span>
          </Link>
        </li>
      ))}
  </ul>
);

/** A first step with its own small form, done in the card itself. */
export const StartForm = ({ card }: { readonly card: Card }) => {
  switch (keyParts(card.key).rest[0]) {
    case 'last-talk':
      return <LastTalk />;
    case 'unthanked':
      return <Unthanked card={card} />;
    case 'five':
      return (
        <Link to="/people/sort" className={buttonClass('first')}>
          <Users aria-hidden /> Pick them
        </Link>
      );
    case 'nearby':
      return <Nearby card={card} />;
    case 'aim':
      return <Aim card={card} />;
    default:
      return null;
  }
};
