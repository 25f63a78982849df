import { offerDraft } from '../../core/drafts/offer-draft.ts';
import type { OfferId, PersonId } from '../../core/ids.ts';
import type { Offer } from '../../core/offers/offer.ts';
import { newId } from '../app/api.ts';
import { useSend } from '../outbox/send.ts';
import { Button } from '../parts/button.tsx';
import { DraftBox } from '../today/draft-box.tsx';

/** The words that go with one thing of mine to one person; sent, it is given, and offered to them no more. */
export const GiveBox = ({
  offer,
  person,
  onGiven,
  onClose,
}: {
  readonly offer: Pick<Offer, 'kind' | 'title' | 'address' | 'words'> & { readonly id: OfferId };
  readonly person: { readonly id: PersonId; readonly name: string; readonly call: string };
  readonly onGiven: () => void;
  readonly onClose: () => void;
}) => {
  const send = useSend();
  const { subject, lines } = offerDraft(person.call, offer);
  return (
    <div className="pt-3">
      <DraftBox
        name={`offer:${offer.id}:${person.id}`}
        personId={person.id}
        subject={subject}
        first={lines.join('\n')}
        judged={false}
        doneWord="Given"
        doneKey={false}
        label={`Your words to ${person.name}: ${offer.title}`}
        onSent={async (text) => {
          const given = await send(
            'giveOffer',
            {
              params: { id: offer.id },
              body: {
                id: newId<'InteractionId'>(),
                personId: person.id,
                ...(text !== null && text.trim() !== '' && { text }),
              },
            },
            `Given to ${person.name}: ${offer.title}`,
          );
          if (given !== null) onGiven();
          return given !== null;
        }}
      >
        <Button look="quiet" onClick={onClose}>
          Not now
        </Button>
      </DraftBox>
    </div>
  );
};
