import { useRouter, useRouterState } from '@tanstack/react-router';
import { Skeleton } from '../parts/slow.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What the screen is called before it is known what it shows. */
    readonly heading: string;
  }
}

/** A screen on its way: whoever hears the page hears which one it is from the first moment. */
export const Loading = () => {
  const router = useRouter();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [routes] = router.getMatchedRoutes(path);
  return (
    <>
      <h1 className="sr-only">{routes.at(-1)?.options.staticData?.heading}</h1>
      <Skeleton />
    </>
  );
};
