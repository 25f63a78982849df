import { Plus } from 'lucide-react';
import type { PersonId } from '../../core/ids.ts';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import type { LogDraft } from './log-view.ts';

/** Those one was in touch with last come first; more than this is no choice but a list. */
const shownFirst = 6;

/** "Which Sam?" asked with faces, never guessed. */
export const WhoAsked = ({
  person,
  onChoose,
}: {
  readonly person: LogDraft['people'][number];
  readonly onChoose: (meant: PersonId | 'new') => void;
}) => {
  const [all, setAll] = useState(false);
  return (
    <fieldset className="rounded-[0.625rem] bg-wait-wash/60 p-3" data-unclear>
      <legend className="float-left mb-2 w-full text-[0.9375rem] font-[550]">Which {person.name}?</legend>
      <div className="clear-both flex flex-wrap gap-2">
        {(all ? person.candidates : person.candidates.slice(0, shownFirst)).map(
          ({ id, name, organization }) => (
            <button
              key={id}
              type="button"
              className="flex min-h-11 items-center gap-2.5 rounded-full border border-edge bg-surface py-1 pr-4 pl-1.5 text-left text-small hover:border-muted hover:bg-wash"
              onClick={() => onChoose(id)}
            >
              <Face name={name} size="small" />
              <span>
                <span className="block leading-tight font-[550]">{name}</span>
                {organization !== null && <span className="block text-tiny text-muted">{organization}</span>}
              </span>
            </button>
          ),
        )}
        {!all && person.candidates.length > shownFirst && (
          <Button look="quiet" className="min-h-11" onClick={() => setAll(true)}>
            {person.candidates.length - shownFirst} more
          </Button>
        )}
        <button
          type="button"
          className="flex min-h-11 items-center gap-2 rounded-full border border-dashed border-edge px-4 text-small hover:bg-surface"
          onClick={() => onChoose('new')}
        >
          <Plus aria-hidden className="size-4" /> Someone new
        </button>
      </div>
    </fieldset>
  );
};
