import { Trouble } from '../parts/trouble.tsx';
import { callError } from './api.ts';
import { isOverNetwork } from './over-network.ts';
import { ScreenName } from './screen-name.tsx';
import { errorInWords } from './words.ts';

interface QueryTroubleProps {
  /** What was asked for, as a sentence begins with it. */
  readonly what: string;
  readonly cause: unknown;
  readonly onRetry: () => void;
}

/** A question without an answer where a whole screen hangs on it: below the name of the screen. */
export const ScreenTrouble = (props: QueryTroubleProps) => (
  <>
    <ScreenName className="mb-5" />
    <QueryTrouble {...props} />
  </>
);

/** A question that brought no answer, said for each reason; the words name what was asked for. */
export const QueryTrouble = ({ what, cause, onRetry }: QueryTroubleProps) => {
  const error = callError(cause);
  switch (error.type) {
    case 'unreachable':
      return (
        <Trouble title={`${what} cannot be shown now`} offline onRetry={onRetry}>
          <p>
            Goodturn does not answer. If it is not running, start it with <code>npm start</code> or{' '}
            <code>goodturn serve</code>. Nothing is lost; a talk you log now is kept here until it is back.
          </p>
        </Trouble>
      );
    case 'unauthorized':
      return isOverNetwork() ? (
        <Trouble title="This device is not let in any more" onRetry={onRetry}>
          <p>
            It was shut out or signed out, or its time has ended. <a href="/sign-in">Come in again</a>.
          </p>
        </Trouble>
      ) : (
        <Trouble title="This window has no key to the book" onRetry={onRetry}>
          <p>
            Other accounts of this machine must not read it. Run <code>goodturn open</code>, or open the whole
            address that <code>goodturn serve</code> printed; then this page works here.
          </p>
        </Trouble>
      );
    default:
      return (
        <Trouble title={`${what} cannot be shown`} onRetry={onRetry}>
          <p>{errorInWords(error)}</p>
        </Trouble>
      );
  }
};
