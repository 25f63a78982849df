import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';

const scores = [
  { score: -2, words: 'very poor' },
  { score: -1, words: 'poor' },
  { score: 0, words: 'mixed' },
  { score: 1, words: 'good' },
  { score: 2, words: 'very good' },
] as const;

/** One line of what was heard: about which company, which of my criteria, how it speaks, who said it. */
export const EvidenceForm = ({
  company,
  first = false,
}: {
  readonly company: string | null;
  /** Open: nothing was heard yet. */
  readonly first?: boolean;
}) => {
  const act = useAct();
  const id = useId();
  const criteria = useQuery(queries.criteria());
  const [name, setName] = useState('');
  const [criterion, setCriterion] = useState('work');
  const [score, setScore] = useState(1);
  // The first line that is saved must not fold the form over whoever types the second.
  const [begins] = useState(first);
  const [what, setWhat] = useState('');
  const [who, setWho] = useState('');
  const about = company ?? name.trim();
  const save = async (): Promise<void> => {
    const found = who.trim() === '' ? null : await api.call('findPerson', { query: { ref: who.trim() } });
    const isPerson = found !== null && found.ok;
    const saved = await act(
      api.call('addEvidence', {
        body: {
          id: newId(),
          company: about,
          criterionId: criterion,
          score,
          what: what.trim(),
          ...(isPerson ? { personId: found.value.id } : {}),
          ...(!isPerson && who.trim() !== '' ? { source: who.trim() } : {}),
        },
      }),
      'Learned',
    );
    if (saved !== null) setWhat('');
  };
  return (
    <details className="border-t border-line py-4" open={begins}>
      <summary>
        <h2 className="inline">Note what you heard</h2>
      </summary>
      <form
        className="grid gap-3 pt-3 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {company === null && (
          <label className="grid gap-1 text-small text-muted sm:col-span-2">
            Company
            <input
              className="input"
              required
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
        )}
        <label className="grid gap-1 text-small text-muted">
          About
          <select className="input" value={criterion} onChange={(event) => setCriterion(event.target.value)}>
            {(criteria.data?.criteria ?? []).map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1 text-small text-muted">
          How it sounds
          <select className="input" value={score} onChange={(event) => setScore(Number(event.target.value))}>
            {scores.map((one) => (
              <option key={one.score} value={one.score}>
                {one.words}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={id} className="grid gap-1 text-small text-muted sm:col-span-2">
          In a line
          <input
            id={id}
            className="input"
            required
            maxLength={500}
            value={what}
            placeholder="late on Fridays, home by six else"
            onChange={(event) => setWhat(event.target.value)}
          />
        </label>
        <label className="grid gap-1 text-small text-muted">
          Who said it, or where you read it
          <input
            className="input"
            maxLength={200}
            value={who}
            onChange={(event) => setWho(event.target.value)}
          />
        </label>
        <div className="flex items-end">
          <Button type="submit" look="first" disabled={about === '' || what.trim() === ''}>
            Keep this line
          </Button>
        </div>
        <p className="text-tiny text-muted sm:col-span-2">
          Write it so that they could read it over your shoulder.
        </p>
      </form>
    </details>
  );
};
