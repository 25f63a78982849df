import { DropdownMenu } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import type { MenuProps } from './menu-props.ts';

/** The menu itself; it is made only when it is to be open, so it begins so. */
export const MenuList = ({ trigger, items, open, onOpenChange, label }: MenuProps) => {
  const [ownOpen, setOwnOpen] = useState(true);
  const content = useRef<HTMLDivElement>(null);
  const isOpen = open ?? ownOpen;
  // The first choice is chosen, so that Enter takes it however the menu was opened.
  useEffect(() => {
    if (isOpen) content.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [isOpen]);
  return (
    <DropdownMenu.Root modal={false} open={isOpen} onOpenChange={onOpenChange ?? setOwnOpen}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={document.getElementById('main')}>
        <DropdownMenu.Content
          ref={content}
          aria-label={label}
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="appear z-40 min-w-44 rounded-[0.625rem] border border-line bg-surface p-1.5 shadow-float"
        >
          {items.map(({ id, label: words, hint, icon, checked = false, onSelect }) => (
            <DropdownMenu.Item
              key={id}
              onSelect={onSelect}
              className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 text-small outline-none data-highlighted:bg-wash pointer-coarse:min-h-11 [&_svg]:size-4"
            >
              {icon}
              <span className={checked ? 'font-[550]' : ''}>{words}</span>
              {checked && <span className="sr-only">(chosen)</span>}
              {hint !== undefined && <span className="ml-auto pl-6 text-tiny text-muted">{hint}</span>}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
};
