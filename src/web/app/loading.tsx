import { Skeleton } from '../parts/slow.tsx';
import { ScreenName } from './screen-name.tsx';

/** A screen on its way: whoever hears the page hears which one it is from the first moment. */
export const Loading = () => (
  <>
    <ScreenName className="sr-only" />
    <Skeleton />
  </>
);

/** The same before the frame can be drawn: where the screen will stand in it, so that nothing moves. */
export const Opening = () => (
  <div className="ml-(--frame-left) px-5 pt-16 desk:pt-10 desk:pr-10 desk:pl-[calc(var(--rail)+2.5rem)] min-[100rem]:max-w-[86rem]">
    <Loading />
  </div>
);
