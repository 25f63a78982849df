import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
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

/** What belongs together among the settings, under its name; the first stands right below the index that names it. */
export const Part = ({ title, children }: { readonly title: PartTitle; readonly children: ReactNode }) => (
  <div id={placeOf(title)} className="scroll-mt-16 desk:scroll-mt-4 pb-6">
    <p
      className={`pb-3 text-small font-[550] text-muted ${title === parts[0].title ? 'max-wide:hidden' : ''}`}
    >
      {title}
    </p>
    {children}
  </div>
);

/** The way to each part; beside the settings, where there is room, also to each section. */
export const SettingsIndex = ({ isOwn }: { readonly isOwn: boolean }) => {
  const shown = (sections: readonly string[]): readonly string[] =>
    sections.filter((section) => isOwn || !['Restore', 'Leave nothing behind'].includes(section));
  return (
    <nav aria-label="Settings" className="wide:col-start-2 wide:row-start-1">
      <ul className="wide:sticky wide:top-6 wide:mb-8 wide:grid wide:gap-2.5">
        {parts.map(({ title, sections }) => (
          <li key={title} className="relative max-wide:border-t max-wide:border-line max-wide:py-2.5">
            <Link
              to="/settings"
              hash={placeOf(title)}
              className="flex items-center max-wide:tap-whole justify-between font-[550] hover:text-ink wide:min-h-6.5 wide:text-small wide:text-muted"
            >
              {title} <ChevronRight aria-hidden className="size-4 text-muted wide:hidden" />
            </Link>
            <p className="text-small text-muted wide:hidden">
              {shown(sections)
                .filter((section) => section !== 'Keys')
                .join(', ')
                .toLowerCase()}
            </p>
            <ul className="hidden wide:block">
              {shown(sections).map((section) => (
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
};
