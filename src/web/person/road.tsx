import type { CalendarDay } from '../../core/dates/index.ts';
import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { giveKinds, receiptKinds } from '../../core/ledger/favor.ts';
import { capitalized } from '../../core/sentence.ts';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { When } from '../parts/when.tsx';
import { RemoveButton } from '../parts/row-button.tsx';
import type { Pronouns } from '../words/people.ts';
import { Block } from './block.tsx';
import type { PersonCard } from './person-card.ts';

const kindWords: Readonly<Record<(typeof giveKinds)[number] | (typeof receiptKinds)[number], string>> = {
  advice: 'advice',
  talk: 'time for a talk',
  feedback: 'feedback',
  introduction: 'an introduction',
  'mock-interview': 'a practice interview',
  referral: 'passing on a resume',
  vouching: 'vouching',
  thanks: 'thanks',
  result: 'word of what came of it',
  article: 'an article',
  news: 'news',
  analysis: 'an analysis',
  skill: 'help with a skill',
  candidate: 'a candidate',
  credit: 'public credit',
  invitation: 'an invitation',
  other: 'something',
};

/** First what says least: none that means more is taken by not choosing, and “thanks” is no gift on Progress. */
const inOrder = <Kind extends string>(kinds: readonly Kind[]): readonly Kind[] =>
  kinds.toSorted((one, other) => Number(other === 'other') - Number(one === 'other'));

const Lane = ({
  title,
  lane,
  today,
  empty,
}: {
  readonly title: string;
  readonly lane: PersonCard['road']['given'];
  readonly today: CalendarDay;
  readonly empty: string;
}) => {
  const act = useAct();
  return (
    <div className="min-w-0">
      <h3 className="font-sans text-tiny tracking-normal text-muted">{title}</h3>
      {lane.last.length === 0 ? (
        <p className="pt-1 text-[0.9375rem] text-muted">{empty}</p>
      ) : (
        <ul className="text-[0.9375rem]">
          {lane.last.map(({ favorId, what, day }, place) => (
            <li key={favorId ?? place} className="group flex items-start gap-1 py-1">
              <span className="min-w-0 flex-1">
                {what}
                <span className="block text-tiny text-muted">
                  <When day={day} today={today} />
                </span>
              </span>
              {favorId !== null && (
                <span className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
                  <RemoveButton
                    label={`Take out: ${what}`}
                    onClick={() =>
                      void act(api.call('removeFavor', { params: { id: favorId } }), `Taken out: ${what}`)
                    }
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {lane.count > lane.last.length && (
        <p className="text-tiny text-muted">and {lane.count - lane.last.length} more before</p>
      )}
    </div>
  );
};

const AddFavor = ({
  card,
  they,
  onDone,
}: {
  readonly card: PersonCard;
  readonly they: Pronouns;
  readonly onDone: () => void;
}) => {
  const act = useAct();
  const kindId = useId();
  const whatId = useId();
  const [direction, setDirection] = useState<'given' | 'received'>('given');
  const kinds = direction === 'given' ? giveKinds : receiptKinds;
  return (
    <form
      className="mt-4 grid gap-3 rounded-[0.625rem] bg-wash/60 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const what = data.get('what');
        const kind = kinds.find((option) => option === data.get('kind'));
        if (typeof what !== 'string' || what.trim() === '' || kind === undefined) return;
        void act(
          api.call('addFavor', {
            body: { id: newId<'FavorId'>(), personId: card.person.id, direction, kind, what },
          }),
          `Noted: ${what}`,
        ).then((added) => (added === null ? null : onDone()));
      }}
    >
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="sr-only">Which way</legend>
        {(
          [
            ['given', `You gave ${they.object}`],
            ['received', `${they.subject} gave you`],
          ] as const
        ).map(([option, words]) => (
          <button
            key={option}
            type="button"
            aria-pressed={direction === option}
            className="min-h-9 rounded-full border border-edge px-3.5 text-small first-letter:uppercase aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
            onClick={() => setDirection(option)}
          >
            {words}
          </button>
        ))}
      </fieldset>
      <div className="grid gap-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
        <div>
          <label htmlFor={kindId} className="sr-only">
            Kind
          </label>
          <select key={direction} id={kindId} name="kind" className="input">
            {inOrder(kinds).map((kind) => (
              <option key={kind} value={kind}>
                {kindWords[kind]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={whatId} className="sr-only">
            What it was
          </label>
          <input
            id={whatId}
            name="what"
            className="input"
            required
            maxLength={500}
            placeholder="What it was"
          />
        </div>
      </div>
      <div className="flex gap-2">
        <Button type="submit" look="first">
          Note it
        </Button>
        <Button look="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
};

/** The last things that went each way, in words: no points, nothing owed. */
export const Road = ({
  card,
  today,
  they,
}: {
  readonly card: PersonCard;
  readonly today: CalendarDay;
  readonly they: Pronouns;
}) => {
  const [adding, setAdding] = useState(false);
  const { given, received } = card.road;
  const subject = they.subject === 'they' ? card.callName : capitalized(they.subject);
  return (
    <Block
      title="The road between you"
      action={
        !adding && (
          <Button size="small" look="quiet" className="-mr-2.5" onClick={() => setAdding(true)}>
            <Plus aria-hidden /> Add
          </Button>
        )
      }
    >
      <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_1px_minmax(0,1fr)]">
        <Lane title={`${subject} gave you`} lane={received} today={today} empty="Nothing noted yet" />
        <span aria-hidden className="bg-line max-sm:h-px" />
        <Lane
          title={`You gave ${they.subject === 'they' ? card.callName : they.object}`}
          lane={given}
          today={today}
          empty="Nothing noted yet; you always have something"
        />
      </div>
      {card.road.sentence !== null && <p className="mt-4 text-small text-muted">{card.road.sentence}</p>}
      {adding && <AddFavor card={card} they={they} onDone={() => setAdding(false)} />}
    </Block>
  );
};
