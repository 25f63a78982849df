import { useQuery } from '@tanstack/react-query';
import type { PersonId } from '../../core/ids.ts';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { Block } from '../person/block.tsx';

/** What they know of me, and the story to tell next. */
export const KnownOfMe = ({ id, call }: { readonly id: PersonId; readonly call: string }) => {
  const act = useAct();
  const known = useQuery(queries.knownOfMe(id));
  const found = known.data;
  if (found === undefined || (found.known.length === 0 && found.story === null)) return null;
  const { story } = found;
  return (
    <Block title={`What ${call} knows of me`}>
      {found.known.length > 0 && (
        <p className="text-[0.9375rem]">{found.known.map(({ strength }) => strength.name).join(', ')}</p>
      )}
      {found.sentence !== null && <p className="pt-1 text-small text-muted">{found.sentence}</p>}
      {story !== null && (
        <div className="pt-2 text-[0.9375rem]">
          <span className="font-[550]">{story.strength.name}</span>
          {story.strength.story !== null && <span className="block">{story.strength.story}</span>}
          <Button
            size="small"
            className="mt-2"
            onClick={() =>
              void act(
                api.call('tellStrength', {
                  params: { id: story.strength.id },
                  body: { id: newId(), personId: id },
                }),
                `${call} knows now: ${story.strength.name}`,
              )
            }
          >
            Told
          </Button>
        </div>
      )}
    </Block>
  );
};
