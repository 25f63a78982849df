import {
  Building2,
  Gift,
  CalendarCheck,
  ChartNoAxesColumn,
  CircleUserRound,
  Import,
  Mail,
  Map as MapIcon,
  Settings,
  Users,
  type LucideIcon,
} from 'lucide-react';

/**
 * The screens that the rail, the tabs and the palette offer: first those of every day, the first of which have a tab on a
 * phone, then those one goes to now and then, at the foot of the rail; what has no tab is under More.
 */
export const places: readonly {
  readonly to:
    | '/'
    | '/people'
    | '/offers'
    | '/companies'
    | '/progress'
    | '/messages'
    | '/me'
    | '/onboarding'
    | '/import'
    | '/settings';
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys: string;
}[] = [
  { to: '/', name: 'Today', icon: CalendarCheck, keys: 'g t' },
  { to: '/people', name: 'People', icon: Users, keys: 'g p' },
  { to: '/offers', name: 'Offers', icon: Gift, keys: 'g o' },
  { to: '/companies', name: 'Companies', icon: Building2, keys: 'g c' },
  { to: '/progress', name: 'Progress', icon: ChartNoAxesColumn, keys: 'g r' },
  { to: '/messages', name: 'Messages', icon: Mail, keys: 'g e' },
  { to: '/me', name: 'Me', icon: CircleUserRound, keys: 'g m' },
  { to: '/onboarding', name: 'First 90 days', icon: MapIcon, keys: 'g n' },
  { to: '/import', name: 'Import', icon: Import, keys: 'g i' },
  { to: '/settings', name: 'Settings', icon: Settings, keys: 'g s' },
];

/** How many are of every day, at the head of the rail. */
export const dailyCount = 5;
/** How many of those have a tab on a phone: two before Log, so that it is in the middle, and one before More. */
export const tabCount = 3;
