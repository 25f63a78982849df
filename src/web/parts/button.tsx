import type { ComponentProps, ReactNode } from 'react';
import { Key } from './key.tsx';

export type ButtonLook = 'first' | 'plain' | 'quiet' | 'accent';

const looks: Readonly<Record<ButtonLook, string>> = {
  first: 'border-ink bg-ink text-paper hover:bg-ink/88 [&_kbd]:text-inherit',
  plain: 'border-edge bg-surface text-ink hover:border-muted hover:bg-wash',
  quiet: 'border-transparent bg-transparent text-muted hover:bg-wash hover:text-ink',
  accent: 'border-accent bg-accent text-on-accent hover:brightness-108 [&_kbd]:text-inherit',
};

/** The classes of a button, for links that look like one. */
export const buttonClass = (look: ButtonLook = 'plain', extra = ''): string =>
  `inline-flex min-h-9 items-center justify-center gap-2 rounded-lg border px-3.5 py-1.5 text-small font-[550] whitespace-nowrap transition-[background-color,border-color,filter] duration-100 select-none disabled:opacity-55 disabled:hover:bg-inherit pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 ${looks[look]} ${extra}`;

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  /** The key that does the same, shown beside the words where there is a keyboard. */
  readonly shortcut?: string;
  readonly children: ReactNode;
}

export const Button = ({ look = 'plain', shortcut, className = '', children, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...(shortcut !== undefined && shortcut.length === 1 && { 'aria-keyshortcuts': shortcut })}
    {...rest}
    className={buttonClass(look, className)}
  >
    {children}
    {shortcut !== undefined && <Key>{shortcut}</Key>}
  </button>
);
