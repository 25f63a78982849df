import type { ReactNode } from 'react';

/** One way in, among those under Devices: what it is for, in a line. */
export const Part = ({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}) => (
  <div className="mt-4 grid gap-3">
    <div>
      <h3 className="font-sans text-[1rem] font-[550]">{title}</h3>
      <p className="max-w-[62ch] text-small text-muted">{about}</p>
    </div>
    {children}
  </div>
);

/** What there is, and what can be done about it. */
export const Line = ({
  name,
  says,
  children,
}: {
  readonly name: string;
  readonly says: string;
  readonly children?: ReactNode;
}) => (
  <div className="flex items-center justify-between gap-x-5 border-b border-line pb-2">
    <div className="min-w-0">
      <p className="wrap-anywhere">{name}</p>
      <p className="text-small text-muted wrap-anywhere">{says}</p>
    </div>
    <div className="-mx-3.5 flex shrink-0 flex-wrap">{children}</div>
  </div>
);
