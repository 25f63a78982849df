import type { ReactNode } from 'react';

/** A key's cap; decoration beside words, so screen readers pass it over and touch screens and narrow windows do without. */
export const Key = ({
  children,
  always = false,
  when = 'ever',
}: {
  readonly children: ReactNode;
  readonly always?: boolean;
  /** A letter does nothing while one writes in a field, another key only there: its cap is seen when it is true. */
  readonly when?: 'ever' | 'reading' | 'writing';
}) => (
  <kbd
    aria-hidden={!always}
    data-when={when}
    className={`rounded-[5px] border border-current/30 px-1.5 font-sans text-[0.75rem] leading-[1.125rem] font-normal text-muted ${always ? '' : 'pointer-coarse:hidden max-desk:hidden'}`}
  >
    {children}
  </kbd>
);
