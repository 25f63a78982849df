import { useEffect, useState } from 'react';

const Bar = ({ className }: { readonly className: string }) => (
  <span className={`block rounded bg-wash motion-safe:animate-pulse ${className}`} />
);

const Rows = ({ rows }: { readonly rows: number }) => (
  <span className="appear block">
    {Array.from({ length: rows }, (_, row) => (
      <span key={row} className="flex gap-4 border-t border-line py-5">
        <Bar className="size-11 rounded-full" />
        <span className="flex-1 space-y-3 pt-1">
          <Bar className="h-4 w-1/3" />
          <Bar className="h-3.5 w-2/3" />
        </span>
      </span>
    ))}
  </span>
);

/** Rows with a face and two lines, as lists are drawn. */
export const Skeleton = ({ rows = 4 }: { readonly rows?: number }) => (
  <output aria-label="Loading" className="block">
    <Rows rows={rows} />
  </output>
);

/** Nothing flickers for what comes at once: its place is there, and the rows only after 200 ms. */
export const ListSkeleton = ({ rows = 4 }: { readonly rows?: number }) => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <output aria-label="Loading" className="block empty:hidden">
      {late && <Rows rows={rows} />}
    </output>
  );
};
