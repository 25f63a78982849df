import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { postsCard } from '../../core/life/yearly-day.ts';
import { contactPointKinds, dateKinds } from '../../core/people/person.ts';
import { capitalized } from '../../core/sentence.ts';
import { RemoveButton } from '../parts/row-button.tsx';
import { Button } from '../parts/button.tsx';
import type { PersonForm } from './edit-view.ts';

/** A titled part of the form. */
export const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <fieldset className="border-t border-line pt-4">
    <legend className="float-left mb-3 w-full font-serif text-[1.0625rem] font-medium">{title}</legend>
    <div className="clear-both">{children}</div>
  </fieldset>
);

const kindWords = {
  email: 'E-mail',
  phone: 'Phone',
  url: 'Web',
  address: 'Address',
  handle: 'Handle',
} as const;
const replaced = <Row,>(rows: readonly Row[], index: number, part: Partial<Row>): readonly Row[] =>
  rows.map((row, at) => (at === index ? { ...row, ...part } : row));
const without = <Row,>(rows: readonly Row[], index: number): readonly Row[] =>
  rows.filter((_, at) => at !== index);

/** The lists of the form: addresses, positions, days. */
export const EditLists = ({
  form,
  set,
}: {
  readonly form: PersonForm;
  readonly set: (part: Partial<PersonForm>) => void;
}) => (
  <>
    <Group title="Reach">
      <div className="grid gap-2">
        {form.points.map((point, index) => (
          <div
            key={index}
            className="grid grid-cols-[6.5rem_minmax(0,1fr)_auto] gap-2 sm:grid-cols-[6.5rem_minmax(0,1fr)_7rem_auto]"
          >
            <select
              aria-label={`Kind of address ${index + 1}`}
              className="input px-2"
              value={point.kind}
              onChange={(event) => {
                const kind = contactPointKinds.find((option) => option === event.target.value);
                if (kind) set({ points: replaced(form.points, index, { kind }) });
              }}
            >
              {contactPointKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kindWords[kind]}
                </option>
              ))}
            </select>
            <input
              aria-label={`${kindWords[point.kind]} ${index + 1}`}
              className="input"
              maxLength={2000}
              value={point.value}
              onChange={(event) =>
                set({ points: replaced(form.points, index, { value: event.target.value }) })
              }
            />
            <input
              aria-label={`Label ${index + 1}`}
              className="input max-sm:hidden"
              placeholder="work"
              maxLength={500}
              value={point.label}
              onChange={(event) =>
                set({ points: replaced(form.points, index, { label: event.target.value }) })
              }
            />
            <span className="grid place-items-center">
              <RemoveButton
                label={`Remove ${point.value}`}
                onClick={() => set({ points: without(form.points, index) })}
              />
            </span>
          </div>
        ))}
      </div>
      <Button
        look="quiet"
        className="mt-2"
        onClick={() => set({ points: [...form.points, { id: null, kind: 'email', value: '', label: '' }] })}
      >
        <Plus aria-hidden /> Address
      </Button>
    </Group>
    <Group title="Work">
      <div className="grid gap-3">
        {form.positions.map((position, index) => (
          <div
            key={index}
            className="grid grid-cols-2 gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_6.5rem_6.5rem_auto]"
          >
            {(
              [
                ['title', 'Title', 'Engineer'],
                ['organization', 'At', 'Company or school'],
                ['started', 'From', '2024-03'],
                ['ended', 'Until', ''],
              ] as const
            ).map(([field, label, placeholder]) => (
              <input
                key={field}
                aria-label={`${label} ${index + 1}`}
                className="input"
                placeholder={placeholder === '' ? label : placeholder}
                maxLength={500}
                value={position[field]}
                onChange={(event) =>
                  set({ positions: replaced(form.positions, index, { [field]: event.target.value }) })
                }
              />
            ))}
            <span className="flex items-center gap-1 max-sm:col-span-2">
              <label className="flex items-center gap-1.5 text-tiny text-muted">
                <input
                  type="checkbox"
                  className="size-4"
                  checked={position.current}
                  onChange={(event) =>
                    set({ positions: replaced(form.positions, index, { current: event.target.checked }) })
                  }
                />
                now
              </label>
              <RemoveButton
                label={`Remove ${position.title} ${position.organization}`}
                onClick={() => set({ positions: without(form.positions, index) })}
              />
            </span>
          </div>
        ))}
      </div>
      <Button
        look="quiet"
        className="mt-2"
        onClick={() =>
          set({
            positions: [
              ...form.positions,
              { id: null, title: '', organization: '', started: '', ended: '', current: true },
            ],
          })
        }
      >
        <Plus aria-hidden /> Position
      </Button>
    </Group>
    <Group title="Days">
      <div className="grid gap-2">
        {form.dates.map((date, index) => (
          <div key={index} className="grid grid-cols-[8rem_minmax(0,1fr)_auto] gap-2">
            <select
              aria-label={`Kind of day ${index + 1}`}
              className="input px-2"
              value={date.kind}
              onChange={(event) => {
                const kind = dateKinds.find((option) => option === event.target.value);
                if (kind) set({ dates: replaced(form.dates, index, { kind }) });
              }}
            >
              {dateKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {capitalized(kind)}
                </option>
              ))}
            </select>
            <input
              aria-label={`Day ${index + 1}`}
              className="input"
              placeholder="--03-04 or 1990-03-04"
              value={date.date}
              onChange={(event) => set({ dates: replaced(form.dates, index, { date: event.target.value }) })}
            />
            <span className="grid place-items-center">
              <RemoveButton
                label={`Remove ${date.date}`}
                onClick={() => set({ dates: without(form.dates, index) })}
              />
            </span>
            {date.kind === 'birthday' ? (
              <label className="col-span-2 flex min-h-8 items-center gap-2 text-small text-muted">
                <input
                  type="checkbox"
                  checked={date.label === postsCard}
                  onChange={(event) =>
                    set({
                      dates: replaced(form.dates, index, { label: event.target.checked ? postsCard : '' }),
                    })
                  }
                />
                I post a card: tell me some days before
              </label>
            ) : (
              <input
                aria-label={`Name of day ${index + 1}`}
                className="input col-span-2"
                placeholder="What day it is: wedding, first day at Fenwick"
                value={date.label}
                onChange={(event) =>
                  set({ dates: replaced(form.dates, index, { label: event.target.value }) })
                }
              />
            )}
          </div>
        ))}
      </div>
      <Button
        look="quiet"
        className="mt-2"
        onClick={() => set({ dates: [...form.dates, { id: null, kind: 'birthday', label: '', date: '' }] })}
      >
        <Plus aria-hidden /> Day
      </Button>
    </Group>
  </>
);
