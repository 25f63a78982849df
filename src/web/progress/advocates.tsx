import { Link } from '@tanstack/react-router';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { Counted } from './counted.tsx';
import { WouldSay } from '../person/would-say.tsx';
import { namesInWords } from '../../core/sentence.ts';

type Progress = Answer<'showProgress'>;
type Advocate = Progress['advocates'][number];

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
        {call} {namesInWords(acts)}.
      </p>
      {wouldSay !== null && (
        <p className="max-w-[62ch] pt-1 font-serif text-[1.0625rem] text-muted">“{wouldSay}”</p>
      )}
      {care.id !== 'ask-what' && (
        <p className="flex max-w-[62ch] flex-wrap items-center gap-x-3 pt-1 text-small text-muted">
          {care.sentence}
          {care.id === 'keep-close' && (
            <Button
              size="small"
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
      {wouldSay === null && (
        <details className="pt-1 text-small text-muted">
          <summary className="link inline-block">What would {call} say about you?</summary>
          <WouldSay id={id} call={call} />
        </details>
      )}
    </li>
  );
};

/** Who goes to bat for me, by what they did (R9): no order of worth, no points. */
export const AdvocatesPart = ({
  advocates,
  spread,
  definition,
}: {
  readonly advocates: Progress['advocates'];
  readonly spread: Progress['advocateSpread'];
  /** How they are counted; null where nobody asks. */
  readonly definition: string | null;
}) => {
  const sure = advocates.filter(({ state }) => state === 'advocate');
  const likely = advocates.filter(({ state }) => state === 'likely');
  return (
    <>
      <h3 className="pt-7 pb-2">Who goes to bat for you</h3>
      <p className={`max-w-[62ch] ${spread.advice === 'elsewhere' ? 'text-wait' : 'text-muted'}`}>
        {spread.sentence}
      </p>
      {definition !== null && <Counted>{definition}</Counted>}
      {sure.length > 0 && (
        <ul className="pt-4">
          {sure.map((one) => (
            <AdvocateItem key={one.id} one={one} />
          ))}
        </ul>
      )}
      {likely.length > 0 && (
        <>
          <h4 className="pt-5 pb-2 text-[0.9375rem] font-[550]">Perhaps one day</h4>
          <ul className="grid gap-2.5">
            {likely.map(({ id, name, acts, care }) => (
              <li key={id} className="max-w-[62ch] text-[0.9375rem]">
                <Link to="/people/$id" params={{ id }} className="link">
                  {name}
                </Link>{' '}
                {acts.length === 0 ? 'is warm with you' : namesInWords(acts)}.{' '}
                <span className="text-muted">{care.sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
