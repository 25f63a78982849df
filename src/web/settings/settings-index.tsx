import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placeOf } from './section.tsx';

/** The sections in the order in which they stand, by what they are about. */
const parts = [
  {
    title: 'You',
    sections: ['Appearance', 'Where you are', 'Your trade', 'The week’s aim', 'Your addresses', 'Time zone'],
  },
  {
    title: 'Connected',
    sections: ['Calendars', 'Mail', 'Sending', 'Address books', 'A language model', 'Feeds', 'Saving pages'],
  },
  { title: 'Devices and reminders', sections: ['Devices', 'Reminders'] },
  {
    title: 'Your book',
    sections: ['Backup', 'Restore', 'Take it with you', 'History', 'The sample book', 'Leave nothing behind'],
  },
  { title: 'Goodturn', sections: ['The method', 'Keys'] },
] as const;

type PartTitle = (typeof parts)[number]['title'];

/** What belongs together among the settings, under its name. */
export const Part = ({ title, children }: { readonly title: PartTitle; readonly children: ReactNode }) => (
  <div id={placeOf(title)} className="scroll-mt-16 desk:scroll-mt-4 pb-6">
    <p className="pb-3 text-small font-[550] text-muted">{title}</p>
    {children}
  </div>
);

/** The way to each part; beside the settings, where there is room, also to each section. */
export const SettingsIndex = ({ isOwn }: { readonly isOwn: boolean }) => (
  <nav aria-label="Settings" className="wide:col-start-2 wide:row-start-1">
    <ul className="flex flex-wrap gap-x-5 pb-6 wide:sticky wide:top-6 wide:grid wide:gap-2.5">
      {parts.map(({ title, sections }) => (
        <li key={title}>
          <Link
            to="/settings"
            hash={placeOf(title)}
            className="flex min-h-11 items-center text-small font-[550] underline decoration-edge underline-offset-4 hover:decoration-ink wide:min-h-6.5 wide:text-muted wide:no-underline wide:hover:text-ink"
          >
            {title}
          </Link>
          <ul className="hidden wide:block">
            {sections
              .filter((section) => isOwn || !['Restore', 'Leave nothing behind'].includes(section))
              .map((section) => (
                <li key={section} className={section === 'Keys' ? 'pointer-coarse:hidden' : ''}>
                  <Link
                    to="/settings"
                    hash={placeOf(section)}
                    className="flex min-h-6.5 items-center text-small hover:underline"
                  >
                    {section}
                  </Link>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  </nav>
);
