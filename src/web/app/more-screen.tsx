import { Link } from '@tanstack/react-router';
import { SignOutHere } from '../devices/sign-out-here.tsx';
import { InstallHint } from './install-hint.tsx';
import { places, tabCount } from './places.ts';
import { useTitle } from './title.ts';

/** Where one can go that has no tab of its own on a phone. */
export const MoreScreen = () => {
  useTitle('More');
  return (
    <div className="max-w-[32rem]">
      <h1 className="pb-4">More</h1>
      <ul>
        {places.slice(tabCount).map(({ to, name, icon: Icon }) => (
          <li key={to} className="border-t border-line">
            <Link to={to} className="flex min-h-14 items-center gap-4 rounded-lg">
              <Icon aria-hidden strokeWidth={1.6} className="size-5 text-muted" />
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <SignOutHere />
      <InstallHint asked />
    </div>
  );
};
