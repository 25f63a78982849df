import { AlarmClock } from 'lucide-react';
import { useId } from 'react';
import type { CalendarDay } from '../../core/dates/index.ts';
import { addDays } from '../../core/dates/index.ts';
import { Button } from '../parts/button.tsx';
import { Menu } from '../parts/menu.tsx';
import { snoozeChoices } from './card-view.ts';

/** When a card comes back: five presets, or a day of one's own. */
export const SnoozeMenu = ({
  today,
  open,
  onOpenChange,
  onChoose,
}: {
  readonly today: CalendarDay;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onChoose: (when: string) => void;
}) => {
  const dayId = useId();
  return (
    <Menu
      label="When to come back"
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <Button look="quiet" shortcut="s">
          <AlarmClock aria-hidden /> Later
        </Button>
      }
      items={snoozeChoices(today).map(({ when, label, hint }) => ({
        id: when,
        label,
        hint,
        onSelect: () => onChoose(when),
      }))}
    >
      <form
        className="mt-1 flex items-center gap-2 border-t border-line px-2.5 pt-2 pb-1"
        onSubmit={(event) => {
          event.preventDefault();
          const day = new FormData(event.currentTarget).get('day');
          if (typeof day === 'string' && day !== '') onChoose(day);
        }}
      >
        <label htmlFor={dayId} className="sr-only">
          On a day
        </label>
        <input
          onKeyDown={(event) => {
            if (event.key !== 'Escape') event.stopPropagation();
          }}
          id={dayId}
          name="day"
          type="date"
          required
          min={addDays(today, 1)}
          className="input max-w-40 py-1 text-small"
        />
        <Button type="submit" className="px-2.5">
          Then
        </Button>
      </form>
    </Menu>
  );
};
