import type { PersonId } from '../../core/ids.ts';
import type { Layer } from '../../core/people/person.ts';
import { api } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { layerNames } from '../words/people.ts';

/** One layer in or out, with its reason and one tap; undo takes it back (R4). */
export const LayerMove = ({
  id,
  name,
  move,
}: {
  readonly id: PersonId;
  readonly name: string;
  readonly move: { readonly to: Layer; readonly sentence: string };
}) => {
  const act = useAct();
  return (
    <p className="flex flex-wrap items-center gap-x-6 gap-y-1 text-[0.9375rem]">
      <span className="max-w-[62ch] min-w-0">{move.sentence}</span>
      <Button
        look="quiet"
        className="-mx-3.5 text-ink"
        aria-label={`Move to ${layerNames[move.to]}: ${name}`}
        onClick={() =>
          void act(
            api.call('changePerson', { params: { id }, body: { layer: move.to } }),
            `${name} is in ${layerNames[move.to]}`,
          )
        }
      >
        Move to {layerNames[move.to]}
      </Button>
    </p>
  );
};
