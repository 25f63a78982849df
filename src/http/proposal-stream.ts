import type { Asking, Proposal } from '../actions/model/propose.ts';
import type { ProposalEvent } from '../contract/index.ts';
import { toApiError } from './errors.ts';
import { toJudgement } from './handlers/coach.ts';

/** A model may think for a while before its first word. */
const heartbeatMs = 10_000;

/** A model's answer as it comes; whoever goes, or a server that stops, ends the asking too. */
export const proposalStream = (asking: Asking, stop: AbortSignal): Response => {
  const encoder = new TextEncoder();
  let end = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      let isOpen = true;
      let stopAsking = (): void => undefined;
      const send = (text: string): void => {
        if (isOpen) controller.enqueue(encoder.encode(text));
      };
      const tell = (event: ProposalEvent): void =>
        send(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
      const onStop = (): void => {
        end();
        controller.close();
      };
      const heartbeat = setInterval(() => send(': still asking\n\n'), heartbeatMs);
      end = () => {
        isOpen = false;
        clearInterval(heartbeat);
        stop.removeEventListener('abort', onStop);
        stopAsking();
      };
      stop.addEventListener('abort', onStop);
      const answer = async (): Promise<void> => {
        try {
          const answered = await asking({
            onWords: (text) => tell({ type: 'words', text }),
            onStart: (stopIt) => {
              stopAsking = stopIt;
              if (stop.aborted) stopIt();
            },
          });
          tell(answered.ok ? told(answered.value) : { type: 'failed', error: toApiError(answered.error) });
          if (isOpen) controller.close();
        } catch (error) {
          // A bug: the line breaks, and whoever reads sees that it did.
          if (isOpen) controller.error(error);
        } finally {
          end();
        }
      };
      void answer();
    },
    cancel: () => end(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform' },
  });
};

const told = ({ judgement, before, ...rest }: Proposal): ProposalEvent => ({
  type: 'proposal',
  proposal: { ...rest, judgement: judgement && toJudgement(judgement), before: toJudgement(before) },
});
