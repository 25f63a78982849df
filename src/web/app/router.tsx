import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  stripSearchParams,
} from '@tanstack/react-router';
import type { PersonId } from '../../core/ids.ts';
import { emptyPeopleFilter, filterToQuery, readPeopleFilter, unsorted } from '../people/filter.ts';
import { readShared } from '../reading/shared.ts';
import { readyDraft } from '../today/draft-desk.tsx';
import { TodayScreen } from '../today/today-screen.tsx';
import { Frame } from './frame.tsx';
import { ifThere } from './if-there.ts';
import { Loading, Opening } from './loading.tsx';
import { Lost, ScreenFailed } from './lost.tsx';
import { queries } from './queries.ts';
import { begun, known, ready } from './ready.ts';

const root = createRootRoute({
  staticData: { heading: 'Goodturn' },
  loader: () => ready(known(queries.status())),
  component: Frame,
  pendingComponent: Opening,
  notFoundComponent: Lost,
  errorComponent: ScreenFailed,
});

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  staticData: { heading: 'Today' },
  loader: () => ready(known(queries.today()), readyDraft()),
  component: TodayScreen,
});

const log = createRoute({
  getParentRoute: () => root,
  path: '/log',
  staticData: { heading: 'Log a talk' },
  component: lazyRouteComponent(
    ifThere(() => import('../log/log-screen.tsx')),
    'LogScreen',
  ),
});

type PeopleAddress = Parameters<typeof readPeopleFilter>[0];

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  staticData: { heading: 'People' },
  validateSearch: readPeopleFilter,
  search: { middlewares: [stripSearchParams(emptyPeopleFilter)] },
  loader: ({ location }) =>
    ready(
      // The address is read as it is for the screen, which takes nothing of it on trust.
      begun(queries.people(filterToQuery(readPeopleFilter(location.search as PeopleAddress)))),
      begun(queries.people({ text: 'is:due' })),
      begun(queries.people({ text: 'is:archived' })),
      known(queries.layers()),
      known(queries.settings()),
    ),
  component: lazyRouteComponent(
    ifThere(() => import('../people/people-screen.tsx')),
    'PeopleScreen',
  ),
});

const triage = createRoute({
  getParentRoute: () => root,
  path: '/people/sort',
  staticData: { heading: 'Sort people' },
  loader: () => ready(begun(queries.people(unsorted))),
  component: lazyRouteComponent(
    ifThere(() => import('../people/triage-screen.tsx')),
    'TriageScreen',
  ),
});

const duplicates = createRoute({
  getParentRoute: () => root,
  path: '/people/duplicates',
  staticData: { heading: 'Possible duplicates' },
  loader: () => ready(known(queries.duplicates())),
  component: lazyRouteComponent(
    ifThere(() => import('../duplicates/duplicates-screen.tsx')),
    'DuplicatesScreen',
  ),
});

const merging = createRoute({
  getParentRoute: () => root,
  path: '/people/$id/merge/$other',
  staticData: { heading: 'The same person?' },
  params: { parse: ({ id, other }) => ({ id: id as PersonId, other: other as PersonId }) },
  component: lazyRouteComponent(
    ifThere(() => import('../duplicates/merge-screen.tsx')),
    'MergeScreen',
  ),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  staticData: { heading: 'Person' },
  params: { parse: ({ id }) => ({ id: id as PersonId }) },
  loader: ({ params: { id } }) =>
    ready(
      known(queries.person(id)),
      known(queries.offersFor(id)),
      known(queries.asksOf(id)),
      known(queries.introductionsOf(id)),
      known(queries.knownOfMe(id)),
    ),
  component: lazyRouteComponent(
    ifThere(() => import('../person/person-screen.tsx')),
    'PersonScreen',
  ),
});

const brief = createRoute({
  getParentRoute: () => root,
  path: '/people/$id/brief',
  staticData: { heading: 'Before you meet' },
  params: { parse: ({ id }) => ({ id: id as PersonId }) },
  loader: ({ params: { id } }) => ready(known(queries.brief(id))),
  component: lazyRouteComponent(
    ifThere(() => import('../briefs/brief-screen.tsx')),
    'BriefScreen',
  ),
});

const offers = createRoute({
  getParentRoute: () => root,
  path: '/offers',
  staticData: { heading: 'Offers' },
  loader: () => ready(known(queries.offers())),
  component: lazyRouteComponent(
    ifThere(() => import('../offers/offers-screen.tsx')),
    'OffersScreen',
  ),
});

const companies = createRoute({
  getParentRoute: () => root,
  path: '/companies',
  staticData: { heading: 'Companies' },
  loader: () => ready(known(queries.companies()), known(queries.criteria())),
  component: lazyRouteComponent(
    ifThere(() => import('../companies/companies-screen.tsx')),
    'CompaniesScreen',
  ),
});

const company = createRoute({
  getParentRoute: () => root,
  path: '/companies/$reference',
  staticData: { heading: 'Company' },
  loader: ({ params: { reference } }) => ready(known(queries.company(reference)), known(queries.criteria())),
  component: lazyRouteComponent(
    ifThere(() => import('../companies/company-screen.tsx')),
    'CompanyScreen',
  ),
});

const progress = createRoute({
  getParentRoute: () => root,
  path: '/progress',
  staticData: { heading: 'Progress' },
  loader: () => ready(known(queries.progress())),
  component: lazyRouteComponent(
    ifThere(() => import('../progress/progress-screen.tsx')),
    'ProgressScreen',
  ),
});

const messages = createRoute({
  getParentRoute: () => root,
  path: '/messages',
  staticData: { heading: 'Messages' },
  loader: () => ready(known(queries.messages()), known(queries.settings())),
  component: lazyRouteComponent(
    ifThere(() => import('../messages/messages-screen.tsx')),
    'MessagesScreen',
  ),
});

const me = createRoute({
  getParentRoute: () => root,
  path: '/me',
  staticData: { heading: 'Me' },
  loader: () =>
    ready(
      known(queries.goals()),
      known(queries.settings()),
      known(queries.shelf()),
      known(queries.myCard()),
      known(queries.forward()),
    ),
  component: lazyRouteComponent(
    ifThere(() => import('../me/me-screen.tsx')),
    'MeScreen',
  ),
});

const onboarding = createRoute({
  getParentRoute: () => root,
  path: '/onboarding',
  staticData: { heading: 'First 90 days' },
  loader: () => ready(known(queries.goals())),
  component: lazyRouteComponent(
    ifThere(() => import('../onboarding/onboarding-screen.tsx')),
    'OnboardingScreen',
  ),
});

const more = createRoute({
  getParentRoute: () => root,
  path: '/more',
  staticData: { heading: 'More' },
  component: lazyRouteComponent(
    ifThere(() => import('./more-screen.tsx')),
    'MoreScreen',
  ),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: '/import',
  staticData: { heading: 'Import' },
  component: lazyRouteComponent(
    ifThere(() => import('../import/import-screen.tsx')),
    'ImportScreen',
  ),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  staticData: { heading: 'Settings' },
  loader: () => ready(known(queries.settings()), known(queries.connections())),
  component: lazyRouteComponent(
    ifThere(() => import('../settings/settings-screen.tsx')),
    'SettingsScreen',
  ),
});

const method = createRoute({
  getParentRoute: () => root,
  path: '/settings/method',
  staticData: { heading: 'The numbers and why' },
  loader: () => ready(known(queries.method())),
  component: lazyRouteComponent(
    ifThere(() => import('../settings/method-screen.tsx')),
    'MethodScreen',
  ),
});

const why = createRoute({
  getParentRoute: () => root,
  path: '/settings/why',
  staticData: { heading: 'Why this advice' },
  component: lazyRouteComponent(
    ifThere(() => import('../why/why-screen.tsx')),
    'WhyScreen',
  ),
});

const history = createRoute({
  getParentRoute: () => root,
  path: '/settings/history',
  staticData: { heading: 'What was done' },
  loader: () => ready(begun(queries.history())),
  component: lazyRouteComponent(
    ifThere(() => import('../settings/history-screen.tsx')),
    'HistoryScreen',
  ),
});

const save = createRoute({
  getParentRoute: () => root,
  path: '/save',
  staticData: { heading: 'Save a page' },
  validateSearch: readShared,
  component: lazyRouteComponent(
    ifThere(() => import('../reading/save-screen.tsx')),
    'SaveScreen',
  ),
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
  // A screen is drawn when what it shows is known; what takes longer has its heading and a skeleton meanwhile.
  defaultPendingMs: 200,
  defaultPendingMinMs: 0,
  defaultPendingComponent: Loading,
  // Within the frame: one can go elsewhere, log and see what waits.
  defaultErrorComponent: ScreenFailed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
