import { useQuery } from '@tanstack/react-query';
import type { PersonId } from '../../core/ids.ts';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { Block } from '../person/block.tsx';

const shownOfThem = 3;

/** What they know of me and I of them, the story to tell next, the question to ask. */
export const KnownOfMe = ({ id, call }: { readonly id: PersonId; readonly call: string }) => {
  const act = useAct();
  const known = useQuery(queries.knownOfMe(id));
  const found = known.data;
  if (found === undefined) return null;
  const { story, known: told, ofThem, ask } = found;
  if (told.length === 0 && ofThem.length === 0 && story === null && ask === null) return null;
  return (
    <Block title={`Know and be known`}>
      <dl className="grid gap-1.5 text-[0.9375rem]">
        <div>
          <dt className="text-tiny text-muted">{call} knows</dt>
          <dd>{told.length === 0 ? 'Nothing yet' : told.map(({ strength }) => strength.name).join(', ')}</dd>
        </div>
        <div>
          <dt className="text-tiny text-muted">You know</dt>
          <dd>
            {ofThem.length === 0
              ? 'Nothing yet'
              : `${ofThem.slice(0, shownOfThem).join(', ')}${ofThem.length > shownOfThem ? ` and ${ofThem.length - shownOfThem} more` : ''}`}
          </dd>
        </div>
        {ask !== null && (
          <div>
            <dt className="text-tiny text-muted">Ask next time</dt>
            <dd className="font-serif">{ask}</dd>
          </div>
        )}
      </dl>
      {found.sentence !== null && <p className="pt-1 text-small text-muted">{found.sentence}</p>}
      {story !== null && (
        <div className="pt-2 text-[0.9375rem]">
          <span className="block text-tiny text-muted">Tell next time</span>
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
            I told it
          </Button>
        </div>
      )}
    </Block>
  );
};
