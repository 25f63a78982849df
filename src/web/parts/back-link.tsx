import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';

/** Above a screen that lies behind another: the way back, named for where it leads. */
export const BackLink = ({
  to,
  children,
}: {
  readonly to: '/settings' | '/companies';
  readonly children: string;
}) => (
  <Link
    to={to}
    className="tap mb-3 -ml-2.5 inline-flex min-h-9 items-center gap-1 rounded px-1 text-small text-muted hover:text-ink"
  >
    <ChevronLeft aria-hidden className="size-4" /> {children}
  </Link>
);
