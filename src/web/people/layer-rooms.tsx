import { useQuery } from '@tanstack/react-query';
import { queries } from '../app/queries.ts';
import { counted } from '../words/counts.ts';
import { layerNames } from '../words/people.ts';
import { LayerMove } from './layer-move.tsx';

/** How full each layer is, and who might move: folded, as it is seldom needed (R4). */
export const LayerRooms = () => {
  const shown = useQuery(queries.layers());
  if (!shown.data || shown.data.layers.every(({ count }) => count === 0)) return null;
  const { layers, moves } = shown.data;
  return (
    <details className="pb-4 text-small">
      <summary className="link inline-block min-h-7 text-muted">
        {layers.map(({ layer, count, cap }) => `${layerNames[layer]} ${count} of ${cap}`).join(' · ')}
        {moves.length > 0 && ` · ${counted(moves.length, 'person', 'people')} might move`}
      </summary>
      {moves.length === 0 ? (
        <p className="pt-2 text-muted">
          Everyone is well placed. Two words without an answer suggest a layer out, two talks that they began
          a layer in.
        </p>
      ) : (
        <ul className="grid gap-1.5 pt-2">
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
