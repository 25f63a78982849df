import { useId, type ReactNode } from 'react';

/** One titled part of a person's page, set off by a hairline. */
export const Block = ({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="break-inside-avoid border-t border-line py-5">
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-3 pb-2.5">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
};
