import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  stripSearchParams,
} from '@tanstack/react-router';
import type { PersonId } from '../../core/ids.ts';
import { emptyPeopleFilter, readPeopleFilter } from '../people/filter.ts';
import { readShared } from '../reading/shared.ts';
import { TodayScreen } from '../today/today-screen.tsx';
import { Frame } from './frame.tsx';
import { Lost, ScreenFailed } from './lost.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: Lost, errorComponent: ScreenFailed });

const today = createRoute({ getParentRoute: () => root, path: '/', component: TodayScreen });

const log = createRoute({
  getParentRoute: () => root,
  path: '/log',
  component: lazyRouteComponent(() => import('../log/log-screen.tsx'), 'LogScreen'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: readPeopleFilter,
  search: { middlewares: [stripSearchParams(emptyPeopleFilter)] },
  component: lazyRouteComponent(() => import('../people/people-screen.tsx'), 'PeopleScreen'),
});

const triage = createRoute({
  getParentRoute: () => root,
  path: '/people/sort',
  component: lazyRouteComponent(() => import('../people/triage-screen.tsx'), 'TriageScreen'),
});

const duplicates = createRoute({
  getParentRoute: () => root,
  path: '/people/duplicates',
  component: lazyRouteComponent(() => import('../duplicates/duplicates-screen.tsx'), 'DuplicatesScreen'),
});

const merging = createRoute({
  getParentRoute: () => root,
  path: '/people/$id/merge/$other',
  params: { parse: ({ id, other }) => ({ id: id as PersonId, other: other as PersonId }) },
  component: lazyRouteComponent(() => import('../duplicates/merge-screen.tsx'), 'MergeScreen'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  params: { parse: ({ id }) => ({ id: id as PersonId }) },
  component: lazyRouteComponent(() => import('../person/person-screen.tsx'), 'PersonScreen'),
});

const brief = createRoute({
  getParentRoute: () => root,
  path: '/people/$id/brief',
  params: { parse: ({ id }) => ({ id: id as PersonId }) },
  component: lazyRouteComponent(() => import('../briefs/brief-screen.tsx'), 'BriefScreen'),
});

const offers = createRoute({
  getParentRoute: () => root,
  path: '/offers',
  component: lazyRouteComponent(() => import('../offers/offers-screen.tsx'), 'OffersScreen'),
});

const companies = createRoute({
  getParentRoute: () => root,
  path: '/companies',
  component: lazyRouteComponent(() => import('../companies/companies-screen.tsx'), 'CompaniesScreen'),
});

const company = createRoute({
  getParentRoute: () => root,
  path: '/companies/$reference',
  component: lazyRouteComponent(() => import('../companies/company-screen.tsx'), 'CompanyScreen'),
});

const progress = createRoute({
  getParentRoute: () => root,
  path: '/progress',
  component: lazyRouteComponent(() => import('../progress/progress-screen.tsx'), 'ProgressScreen'),
});

const messages = createRoute({
  getParentRoute: () => root,
  path: '/messages',
  component: lazyRouteComponent(() => import('../messages/messages-screen.tsx'), 'MessagesScreen'),
});

const me = createRoute({
  getParentRoute: () => root,
  path: '/me',
  component: lazyRouteComponent(() => import('../me/me-screen.tsx'), 'MeScreen'),
});

const onboarding = createRoute({
  getParentRoute: () => root,
  path: '/onboarding',
  component: lazyRouteComponent(() => import('../onboarding/onboarding-screen.tsx'), 'OnboardingScreen'),
});

const more = createRoute({
  getParentRoute: () => root,
  path: '/more',
  component: lazyRouteComponent(() => import('./more-screen.tsx'), 'MoreScreen'),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('../import/import-screen.tsx'), 'ImportScreen'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-screen.tsx'), 'SettingsScreen'),
});

const method = createRoute({
  getParentRoute: () => root,
  path: '/settings/method',
  component: lazyRouteComponent(() => import('../settings/method-screen.tsx'), 'MethodScreen'),
});

const why = createRoute({
  getParentRoute: () => root,
  path: '/settings/why',
  component: lazyRouteComponent(() => import('../why/why-screen.tsx'), 'WhyScreen'),
});

const history = createRoute({
  getParentRoute: () => root,
  path: '/settings/history',
  component: lazyRouteComponent(() => import('../settings/history-screen.tsx'), 'HistoryScreen'),
});

const save = createRoute({
  getParentRoute: () => root,
  path: '/save',
  validateSearch: readShared,
  component: lazyRouteComponent(() => import('../reading/save-screen.tsx'), 'SaveScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    log,
    people,
    triage,
    duplicates,
    merging,
    person,
    brief,
    offers,
    companies,
    company,
    progress,
    messages,
    me,
    onboarding,
    more,
    importing,
    save,
    settings,
    method,
    why,
    history,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
