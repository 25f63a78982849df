import { ExternalLink, Pencil } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { CalendarDay } from '../../core/dates/index.ts';
import { markdownHtml, markdownText } from '../../core/offers/markdown.ts';
import { api } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { useCopy } from '../parts/copy.ts';
import { useToast } from '../parts/toasts.tsx';
import { EditOffer } from './edit-offer.tsx';
import { MarkdownView } from './markdown-view.tsx';
import { aboutOffer, type ShelfRow } from './shelf-view.ts';
import { ValuedBy } from './valued-by.tsx';
import { When } from '../parts/when.tsx';
import { later } from '../parts/later.tsx';

const AnalysisDesk = later(async () => (await import('./analysis-desk.tsx')).default);

/** One thing of my shelf; opened it says who would value it. */
export const OfferItem = ({
  row: { offer, isQuick, given, valuedBy },
  today,
  open,
  onOpen,
}: {
  readonly row: ShelfRow;
  readonly today: CalendarDay;
  readonly open: boolean;
  readonly onOpen: () => void;
}) => {
  const act = useAct();
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const about = aboutOffer({ offer, isQuick });
  const copyText = useCopy();
  const copy = async (how: 'text' | 'html'): Promise<void> => {
    const words = offer.words ?? '';
    const text = `${offer.title}\n\n${markdownText(words)}`;
    if (how === 'text') return await copyText(text, 'Copied as text');
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob(
            [`<h1>${markdownHtml(offer.title).replaceAll(/<\/?p>/gu, '')}</h1>\n${markdownHtml(words)}`],
            {
              type: 'text/html',
            },
          ),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        }),
      ]);
      toast({ text: 'Copied with its headings and links' });
    } catch {
      toast({
        text: 'The browser keeps its clipboard to itself: select the words and copy them.',
        look: 'wait',
      });
    }
  };
  return (
    <li className="relative border-t border-line py-3.5">
      <h3 className="text-[1.125rem]">
        <button
          type="button"
          aria-expanded={open}
          data-offer={offer.id}
          className={`rounded text-left wrap-anywhere decoration-edge decoration-1 underline-offset-4 hover:underline ${open ? 'tap' : 'tap-whole'}`}
          onClick={onOpen}
        >
          {offer.title}
        </button>
      </h3>
      {about !== '' && <p className="text-small text-muted wrap-anywhere">{about}</p>}
      {!open && valuedBy.length > 0 && (
        <p className="text-small">For {valuedBy.map(({ name }) => name).join(' or ')}</p>
      )}
      {given.length > 0 && (
        <p className="text-small text-good">
          Given to{' '}
          {given.map(({ id, name, day }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              {name} <When day={day} today={today} />
            </span>
          ))}
        </p>
      )}
      {open && (
        <div className="grid gap-3 pt-3">
          {editing && offer.kind === 'analysis' ? (
            <Suspense fallback={null}>
              <AnalysisDesk offer={offer} onClose={() => setEditing(false)} />
            </Suspense>
          ) : editing ? (
            <EditOffer offer={offer} onClose={() => setEditing(false)} />
          ) : (
            <>
              {offer.words !== null && <MarkdownView text={offer.words} />}
              <div className="flex flex-wrap items-center gap-2">
                {offer.address !== null && (
                  <a
                    href={offer.address}
                    target="_blank"
                    rel="noreferrer"
                    className="link inline-flex min-h-9 items-center gap-1.5 text-small pointer-coarse:min-h-11"
                  >
                    <ExternalLink aria-hidden className="size-4" /> Read it
                  </a>
                )}
                {offer.kind === 'analysis' && (
                  <>
                    <Button size="small" onClick={() => void copy('text')}>
                      Copy as text
                    </Button>
                    <Button size="small" onClick={() => void copy('html')}>
                      Copy with its look
                    </Button>
                  </>
                )}
                <Button size="small" look="quiet" onClick={() => setEditing(true)}>
                  <Pencil aria-hidden /> Edit
                </Button>
                <Button
                  size="small"
                  look="quiet"
                  onClick={() =>
                    void act(
                      api.call('archiveOffer', { params: { id: offer.id }, body: { archived: true } }),
                      `Off your shelf: ${offer.title}`,
                    )
                  }
                >
                  Put away
                </Button>
              </div>
            </>
          )}
          <section aria-label={`Who would value ${offer.title}`}>
            <h4 className="pb-1 font-sans text-tiny font-[550] tracking-normal text-muted">
              Who would value this
            </h4>
            <ValuedBy offer={offer} />
          </section>
        </div>
      )}
    </li>
  );
};
