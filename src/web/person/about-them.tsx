import { Link } from '@tanstack/react-router';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { tagClass } from '../parts/tag.tsx';
import { useSend } from '../outbox/send.ts';
import { RemoveButton } from '../parts/row-button.tsx';
import type { Pronouns } from '../words/people.ts';
import { AddLine } from './add-line.tsx';
import { Block } from './block.tsx';
import type { PersonCard } from './person-card.ts';

/** What they care about, and what I know of them, in words they could read one day. */
export const AboutThem = ({
  card,
  they,
  onEdit,
}: {
  readonly card: PersonCard;
  readonly they: Pronouns;
  readonly onEdit: () => void;
}) => {
  const act = useAct();
  const send = useSend();
  const { id: personId, note } = card.person;
  const title =
    they.subject === 'they'
      ? `${card.callName} cares about`
      : `${they.subject === 'she' ? 'She' : 'He'} cares about`;
  return (
    <>
      <Block title={title}>
        {card.topics.length > 0 && (
          <ul className="flex flex-wrap gap-1.5 pb-2">
            {card.topics.map((topic) => (
              <li key={topic}>
                <Link
                  to="/people"
                  search={{ topic }}
                  className={`${tagClass('plain')} tap hover:text-ink pointer-coarse:min-h-8 pointer-coarse:px-3`}
                >
                  {topic}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <AddLine
          label="Topic"
          placeholder="cold chains"
          onAdd={async (topic) =>
            (await send(
              'changePerson',
              {
                params: { id: personId },
                body: { topics: [...card.topics, topic], base: { topics: card.topics } },
              },
              `${card.name}: ${topic}`,
            )) !== null
          }
        />
      </Block>
      <Block title={`About ${they.subject === 'they' ? card.callName : they.object}`}>
        <ul>
          {card.facts.map(({ id, what }) => (
            <li key={id} className="group flex items-start gap-1 py-1 text-[0.9375rem]">
              <span className="min-w-0 flex-1">{what}</span>
              <span className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
                <RemoveButton
                  label={`Forget: ${what}`}
                  onClick={() => void act(api.call('removeFact', { params: { id } }), `Forgotten: ${what}`)}
                />
              </span>
            </li>
          ))}
        </ul>
        <AddLine
          label="Something you know"
          placeholder="Runs marathons"
          onAdd={async (what) =>
            (await send('addFact', { body: { id: newId<'FactId'>(), personId, what } }, `Noted: ${what}`)) !==
            null
          }
        />
        <p className="pt-1 text-tiny text-muted">
          Write it so that {they.subject} could read it over your shoulder.
        </p>
      </Block>
      {note !== null && (
        <Block title="Note">
          <p className="whitespace-pre-line text-[0.9375rem]">{note}</p>
          <button type="button" className="link mt-1 text-small text-muted" onClick={onEdit}>
            Edit
          </button>
        </Block>
      )}
    </>
  );
};
