import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { buttonClass } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { isThere } from './if-there.ts';
import { ScreenName } from './screen-name.tsx';
import { useTitle } from './title.ts';

export const Lost = () => {
  useTitle('Not found');
  return (
    <Empty title="There is no such page" level={1}>
      <p className="mb-6">The address may be mistyped, or from another version.</p>
      <Link to="/" className={buttonClass('first')}>
        Go to Today
      </Link>
    </Empty>
  );
};

/** Without a way the page stays: loaded again it would be gone. */
const again = async (reset: () => void): Promise<void> => {
  if (!(await isThere())) return;
  reset();
  location.reload();
};

/** A screen that broke, or whose code could not be fetched because the app was renewed or the way is closed. */
export const ScreenFailed = ({ error, reset }: ErrorComponentProps) => (
  <>
    <ScreenName className="mb-5" />
    <Trouble
      title="This screen could not be shown"
      offline={!navigator.onLine}
      onRetry={() => void again(reset)}
    >
      <p>
        Your book is untouched: what you saved is saved.
        {navigator.onLine && ' Loading the page again mostly helps.'}
      </p>
      <p className="mt-2 text-tiny">{error instanceof Error ? error.message : String(error)}</p>
    </Trouble>
  </>
);
