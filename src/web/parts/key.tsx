import type { ReactNode } from 'react';

/** A key's cap; decoration beside words, so screen readers pass it over and touch screens and narrow windows do without. */
export const Key = ({
  children,
  always = false,
}: {
  readonly children: ReactNode;
  readonly always?: boolean;
}) => (
  <kbd
    aria-hidden={!always}
    className={`rounded-[5px] border border-current/30 px-1.5 font-sans text-[0.75rem] leading-[1.125rem] font-normal text-muted ${always ? '' : 'pointer-coarse:hidden max-desk:hidden'}`}
  >
    {children}
  </kbd>
);
