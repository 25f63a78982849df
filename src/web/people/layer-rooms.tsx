import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { queries } from '../app/queries.ts';
import { layerMeanings, layerNames } from '../words/people.ts';
import { LayerMove } from './layer-move.tsx';

/** How full each layer is, and who might move: folded, as it is seldom needed (R4). */
export const LayerRooms = () => {
  const shown = useQuery(queries.layers());
  if (!shown.data || shown.data.layers.every(({ count }) => count === 0)) return null;
  const { layers, moves } = shown.data;
  return (
    <details className="text-small open:basis-full open:pb-4">
      <summary className="text-muted hover:text-ink">
        {moves.length > 0 ? `Layers: ${moves.length} to move` : 'Layers'}
      </summary>
      <p className="max-w-[62ch] pt-1 text-muted">
        A layer says how often you want a word with somebody. Few fit into the nearer ones.
      </p>
      <dl className="grid max-w-md grid-cols-[auto_auto_minmax(0,1fr)] gap-x-4 gap-y-1 pt-2">
        {layers.map(({ layer, count, cap }) => (
          <Fragment key={layer}>
            <dt className="font-[550]">{layerNames[layer]}</dt>
            <dd className="tabular-nums">
              {count} of {cap} places
            </dd>
            <dd className="text-muted">{layerMeanings[layer]}</dd>
          </Fragment>
        ))}
      </dl>
      {moves.length === 0 ? (
        <p className="pt-2 text-muted">
          Everyone is well placed. Two words without an answer suggest a layer out, two talks that they began
          a layer in.
        </p>
      ) : (
        <ul className="grid gap-1.5 pt-4">
          {moves.map((move) => (
            <li key={move.id}>
              <LayerMove id={move.id} name={move.name} move={move} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
};
