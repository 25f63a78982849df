import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

/** Shows what is folded below it, and folds it again. */
export const FoldButton = ({
  isOpen,
  onChange,
  tone = 'text-muted hover:text-ink',
  beside,
  children,
}: {
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  readonly tone?: 'text-muted hover:text-ink' | 'text-wait';
  /** Behind the arrow. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) => (
  <button
    type="button"
    aria-expanded={isOpen}
    className={`flex min-h-8 items-center gap-1.5 rounded text-small pointer-coarse:min-h-11 ${tone}`}
    onClick={() => onChange(!isOpen)}
  >
    {children}
    <ChevronDown
      aria-hidden
      className={`size-4 transition-transform duration-100 ${isOpen ? 'rotate-180' : ''}`}
    />
    {beside}
  </button>
);
