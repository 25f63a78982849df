import { keyGroups } from '../keys/keys.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Key } from '../parts/key.tsx';

/** The keys, group by group. */
export const KeyList = () => (
  <div className="gap-x-10 sm:columns-2">
    {keyGroups.map(({ title, keys }) => (
      <section key={title} className="break-inside-avoid pb-5">
        <h3 className="mb-1.5 text-[1rem]">{title}</h3>
        <dl>
          {keys.map(({ keys: caps, means }) => (
            <div key={caps.join()} className="flex items-center justify-between gap-4 py-1 text-small">
              <dt className="order-2 flex shrink-0 gap-1">
                {caps.map((cap) => (
                  <Key key={cap} always>
                    {cap}
                  </Key>
                ))}
              </dt>
              <dd className="text-muted">{means}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
);

export const KeysDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keys" onClose={onClose} commands={{ help: onClose }}>
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and nothing in it takes the focus */}
    <section aria-label="All keys" tabIndex={0} className="overflow-y-auto px-5 pt-3 pb-6 desk:px-6">
      <KeyList />
    </section>
  </Dialog>
);
