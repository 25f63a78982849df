import type { ComponentProps, ReactNode } from 'react';
import { Key } from './key.tsx';

export type ButtonLook = 'first' | 'plain' | 'quiet' | 'accent';
export type ButtonSize = 'middle' | 'small';

/** The border counts as padding, so that the words of a quiet one that is moved left by it stand at the very edge. */
const sizes: Readonly<Record<ButtonSize, string>> = {
  middle: 'min-h-9 px-[calc(0.875rem-1px)] py-1.5 pointer-coarse:min-h-11',
  small: 'tap min-h-7 px-[calc(0.625rem-1px)] pointer-coarse:min-h-9',
};

const looks: Readonly<Record<ButtonLook, string>> = {
  first: 'border-ink bg-ink text-paper not-disabled:hover:bg-ink/88 [&_kbd]:text-inherit',
  plain: 'border-edge bg-surface text-ink not-disabled:hover:border-muted not-disabled:hover:bg-wash',
  quiet:
    'border-transparent bg-transparent text-muted not-disabled:hover:bg-wash not-disabled:hover:text-ink',
  accent: 'border-accent bg-accent text-on-accent not-disabled:hover:brightness-108 [&_kbd]:text-inherit',
};

/** The classes of a button, for links that look like one. */
export const buttonClass = (look: ButtonLook = 'plain', extra = '', size: ButtonSize = 'middle'): string =>
  `inline-flex ${sizes[size]} items-center justify-center gap-2 rounded-lg border text-small font-[550] whitespace-nowrap max-[20rem]:whitespace-normal transition-[background-color,border-color,filter] duration-100 select-none disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0 ${looks[look]} ${extra}`;

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  /** The key that does the same, shown beside the words where there is a keyboard. */
  readonly shortcut?: string;
  /** The key that does the same from within a field, where a letter is a letter. */
  readonly fieldShortcut?: string;
  readonly children: ReactNode;
}

export const Button = ({
  look = 'plain',
  size = 'middle',
  shortcut,
  fieldShortcut,
  className = '',
  children,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    {...(shortcut !== undefined && shortcut.length === 1 && { 'aria-keyshortcuts': shortcut })}
    {...rest}
    className={buttonClass(look, className, size)}
  >
    {children}
    {(shortcut ?? fieldShortcut) !== undefined && (
      // Both caps have the same place, so that nothing moves under the pointer when a field is left, and end at the edge.
      <span className="grid justify-items-end *:col-start-1 *:row-start-1 pointer-coarse:hidden max-desk:hidden">
        {shortcut !== undefined && <Key when={shortcut.length === 1 ? 'reading' : 'ever'}>{shortcut}</Key>}
        {fieldShortcut !== undefined && (
          <Key when={shortcut === undefined ? 'ever' : 'writing'}>{fieldShortcut}</Key>
        )}
      </span>
    )}
  </button>
);
