import { Skeleton } from '../parts/slow.tsx';
import { ScreenName } from './screen-name.tsx';

/** A screen on its way: whoever hears the page hears which one it is from the first moment. */
export const Loading = () => (
  <>
    <ScreenName className="sr-only" />
    <Skeleton />
  </>
);
