import type { ReactElement, ReactNode } from 'react';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** A quieter word at the right: "Fri 20 Nov". */
  readonly hint?: string;
  readonly icon?: ReactNode;
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement<{
    'aria-haspopup'?: 'menu';
    'aria-expanded'?: boolean;
    onClick?: () => void;
    onPointerEnter?: () => void;
    onFocus?: () => void;
  }>;
  readonly items: readonly MenuItem[];
  readonly label: string;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}
