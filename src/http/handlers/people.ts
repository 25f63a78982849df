import { invalid } from '../../actions/action-error.ts';
import { addPerson } from '../../actions/people/add-person.ts';
import { changePeople } from '../../actions/people/change-people.ts';
import { changePerson } from '../../actions/people/change-person.ts';
import { draftMessage, type MessageDraft } from '../../actions/drafts/draft-message.ts';
import { findPerson } from '../../actions/people/find-person.ts';
import { listPeople } from '../../actions/people/list-people.ts';
import { removePerson } from '../../actions/people/remove-person.ts';
import { showPersonHistory } from '../../actions/history/show-history.ts';
import { showPerson, type PersonCard } from '../../actions/people/show-person.ts';
import { showTimeline } from '../../actions/people/show-timeline.ts';
import { showLayers } from '../../actions/layers/show-layers.ts';
import { stepDown } from '../../actions/layers/step-down.ts';
import { toWire, type CallAnswer } from '../../contract/index.ts';
import { unknownFields } from '../../core/drafts/index.ts';
import { displayName } from '../../core/people/index.ts';
import { noticeOf } from '../../core/tact/tender.ts';
import { ok } from '../../core/result.ts';
import { allOf, readFilter, unreadInWords } from '../../core/views/index.ts';
import { errorResponse } from '../errors.ts';
import type { Handlers } from '../handler.ts';

export const peopleHandlers = {
  showLayers: async ({ deps }) => ok(await showLayers(deps)),
  stepDown: ({ deps, params, body }) => stepDown(deps, { ...body, ...params }),
  listPeople: async ({ deps, query: { text = '', layer, state, group, topic, due, ...page } }) => {
    const { filter, unread } = readFilter(text);
    const [first] = unread;
    if (first !== undefined) return invalid(`${unreadInWords(first)}.`, 'text');
    const whole = allOf([
      filter,
      ...(layer === undefined ? [] : [{ type: 'layer', layer: layer === 'none' ? null : layer } as const]),
      ...(state === undefined ? [] : [{ type: 'state', state } as const]),
      ...(group === undefined ? [] : [{ type: 'group', name: group } as const]),
      ...(topic === undefined ? [] : [{ type: 'topic', name: topic } as const]),
      ...(due === 'true' ? [{ type: 'due' } as const] : []),
    ]);
    return ok(await listPeople(deps, { ...page, filter: whole }));
  },

  findPerson: async ({ deps, query }) => {
    const found = await deps.space.read((reader) => findPerson(reader, query.ref));
    return found.ok ? ok({ id: found.value.id, name: displayName(found.value) }) : found;
  },

  addPerson: async ({ deps, body }) => {
    const added = await addPerson(deps, body);
    return added.ok ? ok({ ...added.value, notice: noticeOf([body.note, body.howWeMet]) }) : added;
  },
  changePeople: async ({ deps, body }) => ok(await changePeople(deps, body)),
  changePerson: async ({ deps, params, body }) => {
    const changed = await changePerson(deps, { ...body, id: params.id });
    return changed.ok ? ok({ ...changed.value, notice: noticeOf([body?.note, body?.howWeMet]) }) : changed;
  },
  removePerson: ({ deps, params }) => removePerson(deps, params),

  showPerson: async ({ deps, params }) => {
    const card = await showPerson(deps, params);
    return card.ok ? ok(cardToAnswer(card.value)) : card;
  },

  showTimeline: async ({ deps, params, query }) => {
    const page = await showTimeline(deps, {
      id: params.id,
      cursor: query.cursor ?? null,
      limit: query.limit,
    });
    return page.ok ? ok(toWire(page.value)) : page;
  },

  draftMessage: async ({ deps, params, query: { kind, interaction = null, ...matter } }) => {
    const draft = await draftMessage(deps, { id: params.id, kind, interactionId: interaction, ...matter });
    return draft.ok ? ok({ kind, ...draft.value, mailto: mailtoOf(draft.value) }) : draft;
  },

  previewLetter: async ({ deps, params, body: { kind, ...letter } }) => {
    const draft = await draftMessage(deps, { id: params.id, kind, interactionId: null, letter });
    if (!draft.ok) return draft;
    const { subject, lines } = draft.value;
    return ok({ subject, lines, unknown: unknownFields(letter) });
  },

  showPersonHistory: async ({ deps, params }) =>
    ok({ rows: toWire(await showPersonHistory(deps, params.id)) }),

  showPhoto: async ({ deps, params }) => {
    const person = await deps.space.read((reader) => reader.get('person', params.id));
    return (
      photoResponse(person?.photo ?? null) ??
      errorResponse({ type: 'not-found', message: 'There is no picture of this person.' })
    );
  },
} satisfies Partial<Handlers>;

/** A link that opens the user's own mail program with the words in it (RFC 6068). */
const mailtoOf = ({ to, subject, lines }: MessageDraft): string | null =>
  to === null
    ? null
    : `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n\r\n'))}`;

const cardToAnswer = ({ warmth, year, ...card }: PersonCard): CallAnswer<'showPerson'> => ({
  ...toWire(card),
  warmth: warmth && { value: warmth.value, band: warmth.label },
  year: { points: year.points.map(({ day, value }) => ({ day, warmth: value })), talks: year.talks },
});

/** Only these are shown as pictures: an SVG may carry a script. */
const photoPattern = /^data:(image\/(?:jpeg|png|gif|webp));base64,([A-Za-z0-9+/=\s]+)$/;

/** A picture that lies in the book; one that lies elsewhere is not fetched, nobody else hears of it. */
const photoResponse = (photo: string | null): Response | null => {
  const match = photo === null ? null : photoPattern.exec(photo);
  if (!match?.[1] || !match[2]) return null;
  return new Response(Buffer.from(match[2], 'base64'), {
    headers: { 'content-type': match[1], 'cache-control': 'private, max-age=3600' },
  });
};
