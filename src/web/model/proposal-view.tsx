import { TriangleAlert } from 'lucide-react';
import type { ProposalEvent } from '../../contract/model.ts';
import { Button } from '../parts/button.tsx';

export type Proposal = Extract<ProposalEvent, { type: 'proposal' }>['proposal'];

const additionWords: Readonly<Record<Proposal['additions'][number]['type'], string>> = {
  link: 'a link',
  number: 'a number',
  day: 'a day',
  name: 'a name',
  claim: 'a sentence',
};

const verdictWords: Readonly<Record<Proposal['before']['verdict'], string>> = {
  send: 'good to send',
  fix: 'good, with a thing to mend',
  rework: 'worth another go',
  stop: 'better not sent like this',
  blocked: 'not now',
};

const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** What a model proposes, beside the draft: what changed, what nobody said, what the coach thinks. Only a press takes it over. */
export const ProposalView = ({
  proposal: { want, text, model, changes, additions, judgement, before },
  onTake,
  onLeave,
}: {
  readonly proposal: Proposal;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) => {
  const draft = changes.flatMap(({ type, text: part }) => (type === 'new' ? [] : [part])).join('');
  const first = judgement?.findings[0];
  return (
    <div className="grid gap-2.5 border-l-2 border-line pl-4">
      <p className="text-small text-muted">
        {want === 'shorter'
          ? `${model} proposes ${countWords(text)} words for your ${countWords(draft)}`
          : `${model} says`}
      </p>
      <p className="font-serif text-[1.0625rem]/[1.6] whitespace-pre-wrap wrap-anywhere">
        {want === 'critique'
          ? text
          : changes.map(({ type, text: part }, place) =>
              type === 'same' ? (
                <span key={place}>{part}</span>
              ) : type === 'gone' ? (
                <del key={place} className="text-muted">
                  {part}
                </del>
              ) : (
                <ins key={place} className="text-good underline decoration-1 underline-offset-4">
                  {part}
                </ins>
              ),
            )}
      </p>
      {additions.length > 0 && (
        <ul aria-label="What nobody said" className="space-y-1 text-small text-wait">
          {additions.map((one) => (
            <li key={`${one.type} ${one.text}`} className="flex items-start gap-2">
              <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
              <span className="min-w-0 wrap-anywhere">
                It adds {additionWords[one.type]} that is not in your words nor in your book:{' '}
                <q>{one.text}</q>
              </span>
            </li>
          ))}
        </ul>
      )}
      {judgement !== null && (
        <p className="text-small text-muted">
          The coach: {verdictWords[judgement.verdict]}
          {judgement.verdict !== before.verdict && ` (yours: ${verdictWords[before.verdict]})`}.
          {first !== undefined && ` ${first.reason}`}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {want === 'shorter' && (
          <Button size="small" onClick={onTake}>
            {additions.length > 0 ? 'Take it over all the same' : 'Take it over'}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={onLeave}>
          {want === 'shorter' ? 'Keep mine' : 'Done'}
        </Button>
      </div>
    </div>
  );
};
