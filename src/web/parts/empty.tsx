import type { ReactNode } from 'react';

/** A screen or list with nothing in it: one line that is true, and the one thing to do. */
export const Empty = ({
  title,
  children,
  level = 2,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly level?: 1 | 2;
}) => {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="grid justify-items-center gap-3 px-4 py-16 text-center">
      <Heading className="text-[1.75rem]">{title}</Heading>
      <div className="max-w-[52ch] text-muted">{children}</div>
    </div>
  );
};
