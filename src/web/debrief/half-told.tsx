import { useState } from 'react';
import type { InteractionId } from '../../core/ids.ts';
import { useKeptForms } from '../app/kept-form.ts';
import { Button } from '../parts/button.tsx';
import { momentInWords } from '../words/dates.ts';
import { DebriefDesk } from './debrief-desk.tsx';

const prefix = 'debrief:';

/**
 * Debriefs that were begun on this device and not saved: to go on with, or to throw away.
 * @param names of those that are meant; left out, all
 */
export const HalfTold = ({ names }: { readonly names?: readonly string[] }) => {
  const [open, setOpen] = useState<string | null>(null);
  const keptForms = useKeptForms();
  const kept = keptForms.named(prefix).filter(({ name }) => names?.includes(name) ?? true);
  if (kept.length === 0) return null;
  return (
    <ul className="text-[0.9375rem]">
      {kept.map(({ name, what, saidAt }) => (
        <li key={name} className="py-1.5">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="min-w-0 flex-1 basis-48">
              {what}, half told{' '}
              <span className="text-small text-muted">{momentInWords(Date.parse(saidAt))}</span>
            </span>
            {open !== name && (
              <Button size="small" onClick={() => setOpen(name)}>
                Go on
              </Button>
            )}
            <Button
              size="small"
              look="quiet"
              aria-label={`Throw away: ${what}`}
              onClick={() => {
                keptForms.letGo(name);
                setOpen(null);
              }}
            >
              Throw away
            </Button>
          </div>
          {open === name && (
            <div className="pt-3">
              <DebriefDesk
                id={name.slice(prefix.length) as InteractionId}
                onSaved={() => {
                  keptForms.letGo(name);
                  setOpen(null);
                }}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};
