import { AlarmClock } from 'lucide-react';
import { useId, useState } from 'react';
import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import { Button } from '../parts/button.tsx';
import { Menu } from '../parts/menu.tsx';
import { snoozeChoices } from './card-view.ts';

const OwnDay = ({
  today,
  onChoose,
  onClose,
}: {
  readonly today: CalendarDay;
  readonly onChoose: (day: string) => void;
  readonly onClose: () => void;
}) => {
  const id = useId();
  return (
    <form
      className="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const day = new FormData(event.currentTarget).get('day');
        if (typeof day === 'string' && day !== '') onChoose(day);
      }}
    >
      <label htmlFor={id} className="sr-only">
        The day on which it comes back
      </label>
      <input
        id={id}
        name="day"
        type="date"
        required
        min={addDays(today, 1)}
        className="input w-auto py-1 text-small"
        ref={(element) => element?.focus()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <Button type="submit">Then</Button>
    </form>
  );
};

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
  const [ownDay, setOwnDay] = useState(false);
  if (ownDay)
    return (
      <OwnDay
        today={today}
        onClose={() => setOwnDay(false)}
        onChoose={(day) => {
          setOwnDay(false);
          onChoose(day);
        }}
      />
    );
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
      items={[
        ...snoozeChoices(today).map(({ when, label, hint }) => ({
          id: when,
          label,
          hint,
          onSelect: () => onChoose(when),
        })),
        { id: 'own', label: 'On a day of your own', onSelect: () => setOwnDay(true) },
      ]}
    />
  );
};
