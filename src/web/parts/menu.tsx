import { cloneElement, Suspense, useState } from 'react';
import type { MenuProps } from './menu-props.ts';
import { later } from './later.tsx';

const load = () => import('./menu-list.tsx');
const MenuList = later(async () => (await load()).MenuList);
const preload = (): void => void load().catch(() => {});

/** A short list of choices behind a button. The list's code comes when the button is first pointed at, not before. */
export const Menu = (props: MenuProps) => {
  const [asked, setAsked] = useState(false);
  const { trigger, open = false, onOpenChange } = props;
  // Once open it stays the list's, however it was opened: the list gives the focus back when it closes.
  if (open && !asked) setAsked(true);
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
