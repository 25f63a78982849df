import { Link } from '@tanstack/react-router';
import { Ellipsis, Eraser, FileDown, Mail, Pencil, Phone, Trash2 } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { hrefOf } from '../../contract/client.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import { layers, type Layer } from '../../core/people/person.ts';
import { useSend } from '../outbox/send.ts';
import { LayerMove } from '../people/layer-move.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { Menu } from '../parts/menu.tsx';
import { Tag, type TagLook } from '../parts/tag.tsx';
import { partialInWords, shortDay } from '../words/dates.ts';
import { layerMeanings, layerNames, layerPaces, stateWords } from '../words/people.ts';
import { pointHref, quickPoints } from './contact-link.ts';
import type { PersonCard } from './person-card.ts';

const bandLooks: Readonly<Record<'warm' | 'cooling' | 'cool' | 'faint', TagLook>> = {
  warm: 'good',
  cooling: 'wait',
  cool: 'plain',
  faint: 'plain',
};

export const PersonHeader = ({
  card,
  today,
  onTalked,
  onEdit,
  onTrash,
  onErase,
  onExport,
}: {
  readonly card: PersonCard;
  readonly today: CalendarDay;
  readonly onTalked: () => void;
  readonly onEdit: () => void;
  readonly onTrash: () => void;
  readonly onErase: () => void;
  readonly onExport: () => void;
}) => {
  const send = useSend();
  const { person, name, title, organization, introducer, warmth } = card;
  const place = (layer: Layer | null): void =>
    void send(
      'changePerson',
      { params: { id: person.id }, body: { layer, base: { layer: person.layer } } },
      layer === null ? `${name} has no layer now` : `${name} is in ${layerNames[layer]}`,
    );
  const where = [title, organization].filter((part) => part !== null).join(' at ');
  const state = stateWords[person.state];
  const quick = quickPoints(card.contactPoints);
  const metThrough = introducer !== null && (
    <>
      met through{' '}
      <Link to="/people/$id" params={{ id: introducer.id }} className="link">
        {introducer.name}
      </Link>
    </>
  );
  const about = Object.entries<ReactNode>({
    where,
    metThrough,
    howWeMet: person.howWeMet,
    knownSince: person.knownSince !== null && `known since ${partialInWords(person.knownSince)}`,
    place: person.place,
  }).filter(([, said]) => said !== '' && said !== null && said !== false);
  return (
    <header className="pb-6">
      <div className="flex items-start gap-3.5 desk:items-center desk:gap-5">
        <Face
          name={name}
          size="large"
          photo={person.photo === null ? null : hrefOf('showPhoto', { params: { id: person.id } })}
        />
        <div className="min-w-0 flex-1">
          <h1 className="wrap-break-word">
            {name}
            {person.pronouns !== null && (
              <span className="ml-2.5 font-sans text-small font-normal tracking-normal text-muted">
                {person.pronouns}
              </span>
            )}
          </h1>
          <p className="mt-1 text-muted">
            {about.map(([what, said], index) => (
              <Fragment key={what}>
                {/* No line begins with the point between two of them. */}
                {index > 0 && '\u00a0· '}
                {said}
              </Fragment>
            ))}
          </p>
          <p className="mt-2 flex flex-wrap gap-1.5 empty:hidden">
            {warmth !== null && <Tag look={bandLooks[warmth.band]}>{warmth.band}</Tag>}
            {card.advocacy?.state === 'advocate' && <Tag look="good">goes to bat for you</Tag>}
            {state !== null && <Tag look="wait">{state}</Tag>}
            {person.pausedUntil !== null && person.pausedUntil > today && (
              <Tag>paused until {shortDay(person.pausedUntil, today)}</Tag>
            )}
            {person.private && <Tag>private</Tag>}
            {card.groups.map((group) => (
              <Link key={group} to="/people" search={{ group }} className="rounded-full hover:brightness-95">
                <Tag>{group}</Tag>
              </Link>
            ))}
          </p>
        </div>
        <Menu
          label="More"
          trigger={
            <Button look="quiet" className="-mr-3 self-start" aria-label="More">
              <Ellipsis aria-hidden />
            </Button>
          }
          items={[
            {
              id: 'export',
              label: `Save all I hold about ${card.callName}`,
              icon: <FileDown aria-hidden />,
              onSelect: onExport,
            },
            { id: 'trash', label: 'Put into the trash', icon: <Trash2 aria-hidden />, onSelect: onTrash },
            { id: 'erase', label: 'Erase for good', icon: <Eraser aria-hidden />, onSelect: onErase },
          ]}
        />
      </div>
      {quick.length > 0 && (
        <p className="-mb-2 flex flex-wrap gap-x-5 pt-3 text-[0.9375rem]">
          {quick.map((point) => {
            const Icon = point.kind === 'phone' ? Phone : Mail;
            return (
              <a
                key={point.id}
                href={pointHref(point) ?? ''}
                className="inline-flex min-h-8 min-w-0 items-center gap-2 wrap-anywhere hover:underline pointer-coarse:min-h-11"
              >
                <Icon aria-hidden strokeWidth={1.6} className="size-4 shrink-0 text-muted" />
                {point.value}
              </a>
            );
          })}
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-2">
        <Button look="first" shortcut="l" className="wrap-anywhere whitespace-normal!" onClick={onTalked}>
          Talked with {card.callName}
        </Button>
        <Link to="/people/$id/brief" params={{ id: person.id }} className={buttonClass()}>
          Before you meet
        </Link>
        <Menu
          label="How near to keep them"
          trigger={
            <Button>
              {person.layer === null ? 'No layer' : layerNames[person.layer]}
              <span className="text-muted">
                {person.layer === null ? (
                  'keep in touch?'
                ) : (
                  <>
                    <span className="max-sm:hidden">a word </span>
                    {layerPaces[person.layer]}
                  </>
                )}
              </span>
            </Button>
          }
          items={[
            ...layers.map((layer) => ({
              id: layer,
              label: layerNames[layer],
              hint: layerMeanings[layer],
              checked: layer === person.layer,
              onSelect: () => place(layer),
            })),
            { id: 'none', label: 'No layer', checked: person.layer === null, onSelect: () => place(null) },
          ]}
        />
        <Button shortcut="e" onClick={onEdit}>
          <Pencil aria-hidden /> Edit
        </Button>
      </div>
      {card.move !== null && (
        <div className="mt-3 text-muted">
          <LayerMove id={person.id} name={name} move={card.move} />
        </div>
      )}
    </header>
  );
};
