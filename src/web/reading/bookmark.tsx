import { Link } from '@tanstack/react-router';
import { Bookmark } from 'lucide-react';
import { buttonClass } from '../parts/button.tsx';
import { useToast } from '../parts/toasts.tsx';
import { bookmarklet } from './shared.ts';

/** A bookmark that saves the page one is on: dragged to the bar of the browser, it works everywhere. */
export const SaveBookmark = () => {
  const toast = useToast();
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2 pointer-coarse:hidden">
        <a
          href="/save"
          // React lets no script into an address; this one is only ever dragged, and runs on other pages.
          ref={(element) => element?.setAttribute('href', bookmarklet(location.origin))}
          className={buttonClass('plain')}
          onClick={(event) => {
            event.preventDefault();
            toast({ text: 'Drag it to the bookmarks of your browser; there it saves the page you are on.' });
          }}
        >
          <Bookmark aria-hidden /> Save to Goodturn
        </a>
      </div>
      <p className="max-w-[62ch] text-small text-muted">
        <span className="pointer-coarse:hidden">Drag this to your bookmarks bar. </span>
        On a phone, install Goodturn from the browser’s menu: then it stands in the share menu of every app.
        Or{' '}
        <Link to="/save" className="link">
          give an address
        </Link>{' '}
        by hand.
      </p>
    </div>
  );
};
