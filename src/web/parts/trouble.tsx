import { CloudOff, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

/** What went wrong, why, and what to do; it says that nothing is lost. */
export const Trouble = ({
  title,
  children,
  offline = false,
  onRetry,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly offline?: boolean;
  readonly onRetry?: () => void;
}) => (
  <section
    role="alert"
    className="flex max-w-[48.75rem] gap-4 rounded-card border border-line bg-surface p-5 max-desk:flex-col"
  >
    <span className="grid size-11 shrink-0 place-items-center rounded-full bg-wait-wash text-wait">
      {offline ? (
        <CloudOff aria-hidden className="size-5" />
      ) : (
        <TriangleAlert aria-hidden className="size-5" />
      )}
    </span>
    <div className="min-w-0">
      <h2 className="text-[1.125rem]">{title}</h2>
      <div className="mt-1 max-w-[62ch] text-muted">{children}</div>
      {onRetry && (
        <Button className="mt-4" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  </section>
);
