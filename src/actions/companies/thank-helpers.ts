import { addHours } from '../../core/dates/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { LedgerInput } from '../../core/ledger/index.ts';
import { receiptKinds, type ReceiptKind } from '../../core/ledger/favor.ts';
import { byPerson, type Organization } from '../../core/people/index.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import { gaveInWords, receiptInWords } from '../../core/thanks/words.ts';
import { hasHappened, isLive, talkMinutes } from '../../core/warmth/index.ts';
import type { Writer } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import type { Owner } from '../owner.ts';

/**
 * A thank-you for everyone who helped at a company and was never thanked for the last of it: whoever told of it, is
 * there, or was asked about it. Answers how many are due now.
 */
export const thankHelpers = async (
  writer: Writer,
  deps: Pick<Deps, 'ids'>,
  organization: Organization,
  owner: Owner,
): Promise<number> => {
  const { now, method } = owner;
  const ids = await peopleOf(writer, organization);
  const between = await writer.between(ids);
  const thanks = await writer.list('thanks', { where: { personId: { in: ids } } });
  const thanked = new Set(thanks.map(({ personId, interactionId }) => `${personId} ${interactionId}`));
  const due = ids.flatMap((personId): readonly Thanks[] => {
    const help = lastHelp(between.get(personId), owner);
    if (help === null || thanked.has(`${personId} ${help.interactionId}`)) return [];
    const { interactionId, cause, because } = help;
    return [
      {
        id: deps.ids.next<'ThanksId'>(),
        interactionId,
        personId,
        cause,
        because,
        dueAt: addHours(now, method.thanks.due_h),
        state: 'due',
        closedAt: null,
        messageId: null,
      },
    ];
  });
  await writer.putMany('thanks', due);
  return due.length;
};

/** Who told of it, who is there now, and who was asked about it; those I may not write to are left out. */
const peopleOf = async (writer: Writer, { id }: Organization): Promise<readonly PersonId[]> => {
  const where = { organizationId: id };
  const evidence = await writer.list('evidence', { where: { ...where, personId: { not: null } } });
  const positions = await writer.list('position', { where: { ...where, current: true } });
  const asks = await writer.list('ask', { where: { ...where, state: { not: 'withdrawn' } } });
  const standings = await writer.whoKnowsWhom.standings(
    [...evidence, ...positions, ...asks].flatMap(({ personId }) => personId ?? []),
  );
  const reachable = [...standings].flatMap(([personId, { state }]) =>
    state === 'do-not-contact' || state === 'closed' ? [] : [personId],
  );
  return (await writer.getMany('person', reachable)).toSorted(byPerson).map((person) => person.id);
};

interface Help extends Pick<Thanks, 'cause' | 'because'> {
  readonly interactionId: InteractionId;
  readonly day: string;
}

const isReceipt = (kind: string): kind is ReceiptKind => receiptKinds.some((known) => known === kind);

/** The last thing they did for me since the first use: what they gave, else a talk of some length. */
const lastHelp = (between: LedgerInput | undefined, { method }: Owner): Help | null => {
  if (between === undefined) return null;
  const receipts = between.favors.flatMap((favor): readonly Help[] =>
    favor.direction === 'received' && !favor.history && favor.interactionId !== null && isReceipt(favor.kind)
      ? [
          {
            interactionId: favor.interactionId,
            day: favor.day,
            cause: 'receipt',
            because: receiptInWords({ kind: favor.kind, what: favor.what }),
          },
        ]
      : [],
  );
  const talks = between.interactions.flatMap((talk): readonly Help[] =>
    // A talk is a gift of whoever was asked for it.
    talk.direction !== 'them' &&
    hasHappened(talk) &&
    !talk.history &&
    isLive(talk) &&
    talkMinutes(talk, method) >= method.thanks.talk_min
      ? [{ interactionId: talk.id, day: talk.day, cause: 'talk', because: gaveInWords(talk, method) }]
      : [],
  );
  // Of one day what they gave says more than that we talked.
  return [...receipts, ...talks].reduce<Help | null>(
    (last, help) => (last === null || help.day > last.day ? help : last),
    null,
  );
};
