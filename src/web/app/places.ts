import { CalendarCheck, Import, Settings, Users, type LucideIcon } from 'lucide-react';

/** The screens that the rail, the tabs and the palette offer. */
export const places: readonly {
  readonly to: '/' | '/people' | '/import' | '/settings';
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys: string;
}[] = [
  { to: '/', name: 'Today', icon: CalendarCheck, keys: 'g t' },
  { to: '/people', name: 'People', icon: Users, keys: 'g p' },
  { to: '/import', name: 'Import', icon: Import, keys: 'g i' },
  { to: '/settings', name: 'Settings', icon: Settings, keys: 'g s' },
];
