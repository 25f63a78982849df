import { useRouter, useRouterState } from '@tanstack/react-router';
import { useTitle } from './title.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What the screen is called where it is not known what it shows. */
    readonly heading: string;
  }
}

/** The one heading, and the title, of a screen that does not know what it shows: not yet, or not now. */
export const ScreenName = ({ className }: { readonly className: string }) => {
  const router = useRouter();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [routes] = router.getMatchedRoutes(path);
  const heading = routes.at(-1)?.options.staticData?.heading ?? '';
  useTitle(heading);
  return <h1 className={className}>{heading}</h1>;
};
