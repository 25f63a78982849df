import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { RemoveButton } from '../parts/row-button.tsx';
import { Button } from '../parts/button.tsx';
import { counted } from '../../core/counts.ts';

/** My qualities with their stories, and who knows of them (R17). */
export const Strengths = () => {
  const act = useAct();
  const shelf = useQuery(queries.shelf());
  const [name, setName] = useState('');
  const [story, setStory] = useState('');
  const add = async (): Promise<void> => {
    const kept = await act(
      api.call('keepStrength', {
        body: { id: newId(), name: name.trim(), ...(story.trim() === '' ? {} : { story: story.trim() }) },
      }),
      `A strength of yours: ${name.trim()}`,
    );
    if (kept === null) return;
    setName('');
    setStory('');
  };
  return (
    <>
      <ul>
        {(shelf.data?.strengths ?? []).map((strength) => (
          <li key={strength.id} className="group flex items-start gap-2 py-2">
            <span className="min-w-0 flex-1">
              <span className="font-serif text-[1.125rem]">{strength.name}</span>
              <span className="ml-2.5 text-small text-muted">
                {strength.knownBy === 0
                  ? 'nobody knows this of you yet'
                  : `${counted(strength.knownBy, 'person knows', 'people know')} this of you`}
              </span>
              {strength.story !== null && <span className="block text-[0.9375rem]">{strength.story}</span>}
            </span>
            <RemoveButton
              label={`Take ${strength.name} off the shelf`}
              onClick={() =>
                void act(
                  api.call('removeStrength', { params: { id: strength.id } }),
                  `${strength.name} is off the shelf`,
                )
              }
            />
          </li>
        ))}
      </ul>
      {shelf.data?.advice === 'few' && (
        <p className="pb-1 text-small text-muted">
          Three to seven are a good shelf. What do people come to you for?
        </p>
      )}
      <form
        className="grid gap-3 pt-2 sm:grid-cols-[14rem_minmax(0,1fr)_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label className="grid gap-1 text-small text-muted">
          A quality of yours
          <input
            className="input"
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label className="grid gap-1 text-small text-muted">
          Its story, in 20 seconds
          <input
            className="input"
            maxLength={1000}
            value={story}
            placeholder="I ran the port survey with two boats and a borrowed winch."
            onChange={(event) => setStory(event.target.value)}
          />
        </label>
        <div className="flex items-end">
          <Button type="submit" disabled={name.trim() === ''}>
            Add
          </Button>
        </div>
      </form>
    </>
  );
};
