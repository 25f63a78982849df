import { useState } from 'react';
import { initials, toneOf } from '../words/people.ts';

const sizes = {
  small: 'size-7 text-[0.6875rem]',
  middle: 'size-10 text-[0.875rem] desk:size-11 desk:text-[0.9375rem]',
  large: 'size-13 text-[1.0625rem] desk:size-18 desk:text-[1.375rem]',
} as const;

/** A person's photo, else their initials on a quiet colour of their own. The name always stands beside it in words. */
export const Face = ({
  name,
  photo = null,
  size = 'middle',
}: {
  readonly name: string;
  readonly photo?: string | null;
  readonly size?: keyof typeof sizes;
}) => {
  // One that is no picture, as an old card may hold, shows the initials instead.
  const [broken, setBroken] = useState<string | null>(null);
  // Only pictures that came with the book: a web address would tell its owner whom the user looks at.
  return photo !== null && photo !== broken && /^(data:image\/|\/api\/)/.test(photo) ? (
    <img
      src={photo}
      alt=""
      onError={() => setBroken(photo)}
      className={`${sizes[size]} shrink-0 rounded-full object-cover`}
    />
  ) : (
    <span
      aria-hidden
      className={`face tone-${toneOf(name)} ${sizes[size]} grid shrink-0 place-items-center rounded-full font-sans font-[550] tracking-normal select-none`}
    >
      {initials(name)}
    </span>
  );
};
