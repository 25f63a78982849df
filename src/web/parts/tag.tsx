import type { ReactNode } from 'react';

const looks = {
  plain: 'bg-wash text-muted',
  good: 'bg-good-wash text-good',
  wait: 'bg-wait-wash text-wait',
  accent: 'bg-accent-wash text-accent',
} as const;

export type TagLook = keyof typeof looks;

export const tagClass = (look: TagLook = 'plain'): string =>
  `inline-flex items-center gap-1 rounded-full px-2.25 py-px text-tiny font-sans font-normal tracking-normal whitespace-nowrap max-[20rem]:whitespace-normal ${looks[look]}`;

export const Tag = ({
  look = 'plain',
  children,
}: {
  readonly look?: TagLook;
  readonly children: ReactNode;
}) => <span className={tagClass(look)}>{children}</span>;
