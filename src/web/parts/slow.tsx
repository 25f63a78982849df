import { useEffect, useState, type ReactNode } from 'react';

/** Nothing flickers for what comes at once: a skeleton shows only after 200 ms. */
const AfterAWhile = ({ children }: { readonly children: ReactNode }) => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
};

const Bar = ({ className }: { readonly className: string }) => (
  <span className={`block rounded bg-wash motion-safe:animate-pulse ${className}`} />
);

/** Rows with a face and two lines, as lists are drawn. */
export const Skeleton = ({ rows = 4 }: { readonly rows?: number }) => (
  <output aria-label="Loading" className="appear block">
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} className="flex gap-4 border-t border-line py-5">
        <Bar className="size-11 rounded-full" />
        <span className="flex-1 space-y-3 pt-1">
          <Bar className="h-4 w-1/3" />
          <Bar className="h-3.5 w-2/3" />
        </span>
      </div>
    ))}
  </output>
);

export const ListSkeleton = ({ rows = 4 }: { readonly rows?: number }) => (
  <AfterAWhile>
    <Skeleton rows={rows} />
  </AfterAWhile>
);
