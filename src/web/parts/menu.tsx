import { cloneElement, lazy, Suspense, useState, type ReactElement, type ReactNode } from 'react';

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

const load = () => import('./menu-list.tsx');
const MenuList = lazy(() => load().then(({ MenuList }) => ({ default: MenuList })));
const preload = (): void => void load();

/** A short list of choices behind a button. The list's code comes when the button is first pointed at, not before. */
export const Menu = (props: MenuProps) => {
  const [asked, setAsked] = useState(false);
  const { trigger, open = false, onOpenChange } = props;
  const resting = cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: preload,
    onFocus: preload,
    onClick: () => {
      setAsked(true);
      onOpenChange?.(true);
    },
  });
  if (!asked && !open) return resting;
  return (
    <Suspense fallback={resting}>
      <MenuList {...props} />
    </Suspense>
  );
};
