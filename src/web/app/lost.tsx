import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { buttonClass } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { isThere } from './if-there.ts';
import { ScreenName } from './screen-name.tsx';
import { useTitle } from './title.ts';

const Missing = ({
  title,
  why,
  to,
  way,
}: {
  readonly title: string;
  readonly why: string;
  readonly to: '/' | '/people' | '/companies';
  readonly way: string;
}) => {
  useTitle('Not found');
  return (
    <Empty title={title} level={1}>
      <p className="mb-6">{why}</p>
      <Link to={to} className={buttonClass('first')}>
        {way}
      </Link>
    </Empty>
  );
};

export const Lost = () => (
  <Missing
    title="There is no such page"
    why="The address may be mistyped, or from another version."
    to="/"
    way="Go to Today"
  />
);

/** An old link leads to somebody who is not there any more. */
export const LostPerson = () => (
  <Missing
    title="They are not in your book"
    why="They were erased, or merged into another entry, or the address is mistyped."
    to="/people"
    way="Go to People"
  />
);

export const LostCompany = () => (
  <Missing
    title="This company is not in your book"
    why="It comes with whoever works there, or with what you hear of it."
    to="/companies"
    way="Go to Companies"
  />
);

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
