import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { Block } from '../person/block.tsx';

type Progress = Answer<'showProgress'>;
type Advocate = Progress['advocates'][number];

const WouldSay = ({ id, name }: Pick<Advocate, 'id' | 'name'>) => {
  const act = useAct();
  const [text, setText] = useState('');
  return (
    <form
      className="mt-2.5 flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        void act(api.call('changePerson', { params: { id }, body: { wouldSay: text.trim() } }), 'Kept');
      }}
    >
      <input
        className="input max-w-md flex-1 text-[0.9375rem]"
        aria-label={`What would ${name} say about you in one sentence?`}
        placeholder="What would they say about you, in one sentence?"
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        Keep
      </Button>
    </form>
  );
};

const AdvocateItem = ({ one }: { readonly one: Advocate }) => {
  const act = useAct();
  const { id, name, call, company, acts, wouldSay, care } = one;
  return (
    <li className="border-t border-line py-4 first:border-0 first:pt-0">
      <Link to="/people/$id" params={{ id }} className="link font-serif text-[1.1875rem]">
        {name}
      </Link>
      {company !== null && <span className="text-muted">, {company}</span>}
      <p className="max-w-[62ch] text-[0.9375rem]">
        {call} {acts.join(', ')}.
      </p>
      {wouldSay !== null && (
        <p className="max-w-[62ch] pt-1 font-serif text-[1.0625rem] text-muted">“{wouldSay}”</p>
      )}
      {care.id !== 'ask-what' && (
        <p className="flex max-w-[62ch] flex-wrap items-center gap-x-3 pt-1 text-small text-muted">
          {care.sentence}
          {care.id === 'keep-close' && (
            <Button
              look="quiet"
              onClick={() =>
                void act(
                  api.call('changePerson', { params: { id }, body: { layer: 'close' } }),
                  `${name} is in Close`,
                )
              }
            >
              Keep close
            </Button>
          )}
        </p>
      )}
      {wouldSay === null && <WouldSay id={id} name={name} />}
    </li>
  );
};

/** Who goes to bat for me, by what they did (R9): no order of worth, no points. */
export const AdvocatesBlock = ({
  advocates,
  spread,
}: {
  readonly advocates: Progress['advocates'];
  readonly spread: Progress['advocateSpread'];
}) => {
  const sure = advocates.filter(({ state }) => state === 'advocate');
  const likely = advocates.filter(({ state }) => state === 'likely');
  return (
    <Block title="Who goes to bat for you">
      <p className={`max-w-[62ch] ${spread.advice === 'elsewhere' ? 'text-wait' : 'text-muted'}`}>
        {spread.sentence}
      </p>
      {sure.length > 0 && (
        <ul className="pt-4">
          {sure.map((one) => (
            <AdvocateItem key={one.id} one={one} />
          ))}
        </ul>
      )}
      {likely.length > 0 && (
        <>
          <h3 className="pt-5 pb-2">Perhaps one day</h3>
          <ul className="grid gap-2.5">
            {likely.map(({ id, name, acts, care }) => (
              <li key={id} className="max-w-[62ch] text-[0.9375rem]">
                <Link to="/people/$id" params={{ id }} className="link">
                  {name}
                </Link>{' '}
                {acts.length === 0 ? 'is warm with you' : acts.join(', ')}.{' '}
                <span className="text-muted">{care.sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Block>
  );
};
