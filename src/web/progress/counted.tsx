import type { ReactNode } from 'react';

/** How a figure is counted, beside it: shown only to those who ask. */
export const Counted = ({ children }: { readonly children: ReactNode }) => (
  <p className="mt-1.5 max-w-[62ch] border-l-2 border-line pl-3 text-small text-muted">{children}</p>
);
