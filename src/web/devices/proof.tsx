import { useCallback, useState, type ReactNode } from 'react';
import type { CallError } from '../../contract/client.ts';
import type { Result } from '../../core/result.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { OwnerName } from './owner-name.tsx';

/** Goes into the body of what is asked. */
type Proof = { readonly proof?: string };

export type Prove = <Value>(
  send: (proof: Proof) => Promise<Result<Value, CallError>>,
) => Promise<Result<Value, CallError> | null>;

/** Whether the password, or another try at it, is what is missing. */
const wantsProof = (error: CallError): boolean =>
  error.type === 'too-soon' || ('field' in error && error.field === 'proof');

interface Question {
  /** What was wrong with the last answer. */
  readonly trouble: string | null;
  readonly isHeard: boolean;
  readonly answer: (said: string | null) => void;
}

/**
 * Sends something that may need the password once more: asks for it where the server does, and goes on with what was
 * wanted. Null where its owner thought better of it.
 */
export const useProof = (): { readonly prove: Prove; readonly question: ReactNode } => {
  const [asked, setAsked] = useState<Question | null>(null);
  const prove = useCallback<Prove>(async (send) => {
    const ask = async (trouble: string | null): Promise<string | null> => {
      const { promise, resolve } = Promise.withResolvers<string | null>();
      setAsked({ trouble, isHeard: false, answer: resolve });
      const said = await promise;
      setAsked(said === null ? null : { trouble: null, isHeard: true, answer: () => undefined });
      return said;
    };
    let sent = await send({});
    let trouble: string | null = null;
    while (!sent.ok && wantsProof(sent.error)) {
      const proof = await ask(trouble);
      if (proof === null) return null;
      sent = await send({ proof });
      trouble = sent.ok ? null : sent.error.message;
    }
    setAsked(null);
    return sent;
  }, []);
  return { prove, question: asked !== null && <ProofDialog asked={asked} /> };
};

const ProofDialog = ({ asked: { trouble, isHeard, answer } }: { readonly asked: Question }) => {
  const [said, setSaid] = useState('');
  return (
    <Dialog title="Your password, once more" onClose={() => answer(null)}>
      <form
        className="grid max-w-96 gap-3 px-5 pb-5 desk:px-6 desk:pb-6"
        onSubmit={(event) => {
          event.preventDefault();
          answer(said);
          setSaid('');
        }}
      >
        <p className="text-small text-muted">
          So that nobody who finds this window open changes who comes in.
        </p>
        <OwnerName />
        <Field
          label="Password, or a recovery code"
          type="password"
          autoComplete="current-password"
          required
          value={said}
          aria-invalid={trouble !== null}
          onChange={(event) => setSaid(event.target.value)}
        />
        {trouble !== null && (
          <p role="alert" className="text-small text-wait">
            {trouble}
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="first" disabled={isHeard}>
            Go on
          </Button>
          <Button look="quiet" onClick={() => answer(null)}>
            Not now
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
