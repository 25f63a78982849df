import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import type { MenuProps } from './menu.tsx';

/** The menu itself; it is made only when it is to be open, so it begins so. */
export const MenuList = ({ trigger, items, children, open, onOpenChange, label }: MenuProps) => {
  const [ownOpen, setOwnOpen] = useState(true);
  return (
    <DropdownMenu.Root modal={false} open={open ?? ownOpen} onOpenChange={onOpenChange ?? setOwnOpen}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
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
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
};
