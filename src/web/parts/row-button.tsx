import { ArrowDownUp, X } from 'lucide-react';
import type { ReactNode } from 'react';

interface RowButtonProps {
  readonly label: string;
  readonly onClick: () => void;
}

/** A small round button at the end of a row or within a chip. */
const RowButton = ({ label, onClick, children }: RowButtonProps & { readonly children: ReactNode }) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    className="tap grid size-6.5 shrink-0 place-items-center rounded-full text-muted hover:bg-wash hover:text-ink pointer-coarse:size-9"
    onClick={onClick}
  >
    {children}
  </button>
);

export const RemoveButton = (props: RowButtonProps) => (
  <RowButton {...props}>
    <X aria-hidden className="size-3.5" />
  </RowButton>
);

/** To the other side: a promise of mine to theirs, whoever was there to those who were only named. */
export const MoveButton = (props: RowButtonProps) => (
  <RowButton {...props}>
    <ArrowDownUp aria-hidden className="size-3.5" />
  </RowButton>
);
