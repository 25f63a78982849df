import {
  Building2,
  CalendarCheck,
  ChartNoAxesColumn,
  CircleUserRound,
  Import,
  Map as MapIcon,
  Settings,
  Users,
  type LucideIcon,
} from 'lucide-react';

/**
 * The screens that the rail, the tabs and the palette offer: first those of every day, which have a tab on a phone, then
 * those one goes to now and then, at the foot of the rail and under More.
 */
export const places: readonly {
  readonly to: '/' | '/people' | '/companies' | '/progress' | '/me' | '/onboarding' | '/import' | '/settings';
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys: string;
}[] = [
  { to: '/', name: 'Today', icon: CalendarCheck, keys: 'g t' },
  { to: '/people', name: 'People', icon: Users, keys: 'g p' },
  { to: '/companies', name: 'Companies', icon: Building2, keys: 'g c' },
  { to: '/progress', name: 'Progress', icon: ChartNoAxesColumn, keys: 'g r' },
  { to: '/me', name: 'Me', icon: CircleUserRound, keys: 'g m' },
  { to: '/onboarding', name: 'First 90 days', icon: MapIcon, keys: 'g n' },
  { to: '/import', name: 'Import', icon: Import, keys: 'g i' },
  { to: '/settings', name: 'Settings', icon: Settings, keys: 'g s' },
];

/** How many are of every day; on a phone Log and More stand beside them. */
export const tabCount = 4;
