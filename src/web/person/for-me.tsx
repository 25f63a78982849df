import { namesInWords } from '../../core/sentence.ts';
import { Block } from './block.tsx';
import { WouldSay } from './would-say.tsx';
import type { PersonCard } from './person-card.ts';

/** What they were seen to do for me, what they would say, and the one thing that cares best for them (R9). */
export const ForMe = ({ card: { advocacy, callName, person } }: { readonly card: PersonCard }) =>
  advocacy === null || advocacy.acts.length === 0 ? null : (
    <Block title="For you">
      <p className="text-[0.9375rem]">
        {callName} {namesInWords(advocacy.acts)}.
      </p>
      {person.wouldSay !== null && (
        <p className="pt-1 font-serif text-[1.0625rem] text-muted">“{person.wouldSay}”</p>
      )}
      <p className="pt-1 text-small text-muted">{advocacy.care.sentence}</p>
      {person.wouldSay === null && <WouldSay id={person.id} call={callName} />}
    </Block>
  );
