import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ProposalEvent } from '../../contract/model.ts';
import { readEvents } from '../../contract/read-events.ts';
import type { MessageKind } from '../../core/coach/message.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Want } from '../../core/model/model.ts';
import { useAct } from '../app/act.ts';
import { api, type Answer } from '../app/api.ts';
import { errorInWords } from '../app/words.ts';
import { Button } from '../parts/button.tsx';
import { modelQuery } from './model-query.ts';
import { ProposalView, type Proposal } from './proposal-view.tsx';

type State =
  | { readonly type: 'idle' }
  /** What would leave, to be looked at before anything does. */
  | { readonly type: 'shown'; readonly want: Want; readonly request: Answer<'showModelRequest'> }
  | { readonly type: 'asking'; readonly words: string }
  | { readonly type: 'proposed'; readonly proposal: Proposal }
  | { readonly type: 'taken'; readonly mine: string }
  | { readonly type: 'failed'; readonly message: string };

const idle: State = { type: 'idle' };

/** A language model beside the coach, where one is set up; where none is there is nothing. */
const ModelDesk = ({
  personId,
  kind,
  subject,
  text,
  onTake,
}: {
  readonly personId: PersonId;
  readonly kind: MessageKind;
  readonly subject: string;
  readonly text: string;
  readonly onTake: (text: string) => void;
}) => {
  const act = useAct();
  const model = useQuery(modelQuery).data ?? null;
  const [state, setState] = useState<State>(idle);
  const asking = useRef<AbortController | null>(null);
  // Whoever leaves wants no answer any more.
  useEffect(() => () => asking.current?.abort(), []);
  if (model === null) return null;
  const host = new URL(model.address).host;
  const draftFor = (want: Want) => ({ personId, kind, want, subject, text });

  const ask = async (want: Want): Promise<void> => {
    const controller = new AbortController();
    asking.current = controller;
    setState({ type: 'asking', words: '' });
    try {
      const answer = await api.transfer('askModel', { body: draftFor(want) }, undefined, controller.signal);
      if (!answer.ok) return setState({ type: 'failed', message: errorInWords(answer.error) });
      let words = '';
      for await (const event of readEvents<ProposalEvent>(answer.value)) {
        if (event.type === 'words') setState({ type: 'asking', words: (words += event.text) });
        else if (event.type === 'failed')
          return setState({ type: 'failed', message: errorInWords(event.error) });
        else return setState({ type: 'proposed', proposal: event.proposal });
      }
      setState({ type: 'failed', message: 'The answer broke off. Your draft is as it was: ask again.' });
    } catch {
      // Only a line that broke, or that was given up, throws here.
      setState(
        controller.signal.aborted
          ? idle
          : { type: 'failed', message: 'The answer broke off. Your draft is as it was: ask again.' },
      );
    }
  };
  const begin = async (want: Want): Promise<void> => {
    if (model.isAgreed) return await ask(want);
    const request = await api.call('showModelRequest', { body: draftFor(want) });
    setState(
      request.ok
        ? { type: 'shown', want, request: request.value }
        : { type: 'failed', message: errorInWords(request.error) },
    );
  };
  const agree = async ({ want, request }: Extract<State, { type: 'shown' }>): Promise<void> => {
    const agreed = await act(api.call('agreeToModel', { body: { address: request.address } }));
    if (agreed !== null) await ask(want);
  };

  return (
    <section aria-label="The language model" className="mt-3 max-w-[62ch]">
      {state.type === 'shown' ? (
        <div className="grid gap-2 border-l-2 border-line pl-4">
          <p className="text-small">
            This goes to <strong className="font-[550]">{host}</strong>
            {state.request.hasKey && ', with your key'}, and nothing else of your book. You are asked once for
            this address.
          </p>
          <pre
            // A long one is scrolled with the keys too.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard
            tabIndex={0}
            aria-label="The request, to the letter"
            className="max-h-64 overflow-auto rounded-lg bg-wash p-3 text-tiny whitespace-pre-wrap wrap-anywhere"
          >
            {state.request.body}
          </pre>
          <div className="flex flex-wrap gap-2">
            <Button size="small" onClick={() => void agree(state)}>
              Agree and ask
            </Button>
            <Button size="small" look="quiet" onClick={() => setState(idle)}>
              Not now
            </Button>
          </div>
        </div>
      ) : state.type === 'asking' ? (
        <div className="grid gap-2 border-l-2 border-line pl-4">
          <p className="text-small text-muted" aria-live="polite">
            {model.model} is writing
          </p>
          {state.words !== '' && <p className="font-serif whitespace-pre-wrap text-muted">{state.words}</p>}
          <div>
            <Button size="small" onClick={() => asking.current?.abort()}>
              Stop
            </Button>
          </div>
        </div>
      ) : state.type === 'proposed' ? (
        <ProposalView
          proposal={state.proposal}
          onTake={() => {
            onTake(state.proposal.text);
            setState({ type: 'taken', mine: text });
          }}
          onLeave={() => setState(idle)}
        />
      ) : (
        <>
          {state.type === 'failed' && (
            <p role="alert" className="pb-1 text-small text-muted">
              {state.message}
            </p>
          )}
          <div className="-ml-2 flex flex-wrap items-center gap-1">
            {state.type === 'taken' && (
              <Button
                size="small"
                look="quiet"
                onClick={() => {
                  onTake(state.mine);
                  setState(idle);
                }}
              >
                Back to my words
              </Button>
            )}
            <Button
              size="small"
              look="quiet"
              disabled={text.trim() === ''}
              onClick={() => void begin('critique')}
            >
              Ask {model.model} what to mend
            </Button>
            <Button
              size="small"
              look="quiet"
              disabled={text.trim() === ''}
              onClick={() => void begin('shorter')}
            >
              Ask for fewer words
            </Button>
          </div>
        </>
      )}
    </section>
  );
};

export default ModelDesk;
