/** What a word may be as a form of a verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly forms: ReadonlySet<'base' | 's' | 'past' | 'participle' | 'ing'>;
}

/** base, past, participle, where they are not made by rule. */
const irregular = `
be was been|babysit babysat babysat|have had had|do did done|go went gone|come came come|get got gotten|give gave given|take took taken
send sent sent|tell told told|say said said|meet met met|see saw seen|speak spoke spoken|write wrote written
ring rang rung|catch caught caught|hang hung hung|run ran run|bring brought brought|lend lent lent|teach taught taught
read read read|put put put|let let let|bid bid bid|make made made|find found found|think thought thought|know knew known
keep kept kept|hear heard heard|show showed shown|buy bought bought|pay paid paid|leave left left|lose lost lost
win won won|build built built|begin began begun|become became become|grow grew grown|hold held held
lead led led|fly flew flown|drive drove driven|eat ate eaten|drink drank drunk|feel felt felt|sell sold sold
spend spent spent|sit sat sat|stand stood stood|understand understood understood|mean meant meant
swear swore sworn|quit quit quit|cut cut cut|set set set|hit hit hit|cost cost cost|hurt hurt hurt
choose chose chosen|forget forgot forgotten|break broke broken|dig dug dug|draw drew drawn|ride rode ridden
sing sang sung|swim swam swum|undertake undertook undertaken|undergo underwent undergone|rise rose risen
wed wed wed|shoot shot shot|stick stuck stuck|fight fought fought|seek sought sought|proofread proofread proofread|breed bred bred|bet bet bet|rebuild rebuilt rebuilt|tear tore torn|bear bore born
forgive forgave forgiven|overcome overcame overcome|withdraw withdrew withdrawn|rewrite rewrote rewritten|submit submitted submitted
refer referred referred|plan planned planned|chat chatted chatted|stop stopped stopped|ship shipped shipped
step stepped stepped|drop dropped dropped|swap swapped swapped|commit committed committed|bump bumped bumped
grab grabbed grabbed|admit admitted admitted|permit permitted permitted|defer deferred deferred|prefer preferred preferred
travel travelled travelled|cancel cancelled cancelled|label labelled labelled|dm dmed dmed|whatsapp whatsapped whatsapped
skype skyped skyped|video-chat video-chatted video-chatted|videochat videochatted videochatted|facetime facetimed facetimed|zoom zoomed zoomed|intro introed introed|prep prepped prepped|transfer transferred transferred|spot spotted spotted|flag flagged flagged|tag tagged tagged|regret regretted regretted|occur occurred occurred|knit knitted knitted|transmit transmitted transmitted|scan scanned scanned|jog jogged jogged|vet vetted vetted|quiz quizzed quizzed|die died died|throw threw thrown|wear wore worn|steal stole stolen|shake shook shaken|fall fell fallen|freeze froze frozen|repay repaid repaid|split split split|beat beat beaten
`;

const regular = `
video-call owe rsvp shout call phone telephone relay watch dial visit text message ping mail email e-mail talk chat walk contact reach invite host join attend accompany
introduce connect share forward transfer wire refund pass hand refer recommend suggest advise propose urge encourage warn remind mention name
promise offer agree volunteer vow pledge guarantee undertake intend decide refuse decline expect hope wish want need try
help assist translate edit review check look correct fix proof design code analyse analyze compare compile summarise summarize
prepare draft type record print scan upload post publish praise credit endorse nominate vouch support back thank
report update follow return reply respond answer ask request inquire enquire confirm arrange organise organize schedule book
start launch open close finish end move relocate switch change retire resign hire fire recruit apply interview
graduate study enrol enroll defend train practise practice rehearse perform present pitch negotiate merge acquire
wait await turn celebrate marry adopt adjust consider explore explain describe discuss debate solve tackle handle
live work love like hate dislike enjoy care prefer collect play cook bake hike climb sail cycle garden paint
manage own found co-found run head direct oversee coordinate teach lecture mentor coach advise consult
worry fear struggle believe trust value admire miss dream crave dread
show demonstrate complain note add admit reveal announce state claim warn stress emphasise emphasize
nudge chase touch circle loop copy cc include mock simulate polish rework improve
use deal focus specialise specialize commute travel speak drink smoke avoid loathe detest despise rear
land secure earn receive accept reject sign raise fund invest crowdfund bootstrap exhibit
renovate refurbish build expand grow shrink restructure reorganise reorganize outsource migrate
recover heal undergo deliver release roll ship test pilot trial plan aim target
point direct show guide tutor walk explain clarify sponsor treat
connect link pair match loan lend donate supply provide procure source dig sort figure consult
register subscribe attend participate speak host chair moderate
bump stumble spot notice greet surprise
compliment congratulate toast console comfort apologise apologize
cheer champion stick flag highlight pick collect drop deliver
lunch dine breakfast stroll jog swing stay sleep wake rest relax rely settle
vet screen assess evaluate grade mark score rank rate list outline sketch
practise roleplay role-play quiz drill
google search research investigate estimate calculate count measure
remember learn regret inform file reserve tag wonder hunt compete revise transfer row surf ski box fish cover seem sound appear doubt serve
hook circulate critique comment counsel steer debug photograph install repair cite quote realise realize assure reassure discover insist guess
suppose imagine reckon assume suspect dance knit
replace arrive attach borrow carry create develop reduce remove repeat represent resolve restore revert courier inherit invent inspect emigrate
immigrate commence complete continue convince demolish depart descend destroy disappear discontinue dismiss divorce eliminate emerge enable encounter
enforce enhance ensure enter escape evolve exceed exclude expire expose extend fail finalise finalize flood flourish hatch impress inaugurate
intervene irritate locate modernise modernize obtain occupy occur operate oppose overhaul persuade postpone privatise qualify rebook rebrand
recall recite redesign redo regain rehire relaunch remarry remodel rename renew reopen repaint reprint require rescue reschedule retrain
revamp salvage shorten stabilise streamline strengthen succeed suffer supervise suspend terminate transform triple upgrade vacate vanish widen
notify transcribe order save fill
exchange juggle host feed water lend borrow argue unpack threaten approve authorise authorize allow listen declare
appoint elect wander promote demote injure vaccinate reconcile
`;

const endsInSibilant = /(?:s|x|z|ch|sh|o)$/;
const consonantY = /[^aeiou]y$/;

const thirdPerson = (base: string): string => {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (consonantY.test(base)) return `${base.slice(0, -1)}ies`;
  return endsInSibilant.test(base) ? `${base}es` : `${base}s`;
};

const pastOf = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  return consonantY.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
};

const doubling =
  /^(?:get|put|let|run|sit|set|cut|hit|win|dig|swim|quit|begin|forget|submit|refer|plan|chat|stop|ship|step|drop|transfer|swap|commit|bump|grab|admit|permit|defer|prefer|travel|cancel|label|split|wed)$/;

const ingOf = (base: string): string => {
  if (base === 'be') return 'being';
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return doubling.test(base) && base !== 'bump' ? `${base}${base.slice(-1)}ing` : `${base}ing`;
};

/** Nouns as often as verbs: only what has happened is read as a verb. */
const toldOnly = `
laugh cry smile kiss hug clean wash rent lease crash sprain pack mend plant harvest tweet taste onboard bargain ban force push pull vote joke
gossip whisper yell dash grill roast boil brew pour welcome cross delay audit sue sack dump skip:skipped pop:popped nip:nipped jog:jogged fry:fried burn strike:struck flee:fled
lay:laid shrink:shrank weave:wove deal:dealt dream:dreamt
`;

type Form = 'base' | 's' | 'past' | 'participle' | 'ing';

const verbs = new Map<string, { lemma: string; forms: Set<Form> }>();

const learn = (word: string, lemma: string, form: Form): void => {
  const known = verbs.get(word);
  if (known === undefined) verbs.set(word, { lemma, forms: new Set([form]) });
  else if (known.lemma === lemma) known.forms.add(form);
};

for (const line of irregular.trim().split(/[|\n]/)) {
  const [base = '', past = '', participle = ''] = line.split(' ');
  learn(base, base, 'base');
  learn(thirdPerson(base), base, 's');
  learn(past, base, 'past');
  learn(participle, base, 'participle');
  learn(ingOf(base), base, 'ing');
}
for (const base of regular.trim().split(/\s+/)) {
  if (verbs.get(base)?.forms.has('base') === true) continue;
  learn(base, base, 'base');
  learn(thirdPerson(base), base, 's');
  learn(pastOf(base), base, 'past');
  learn(pastOf(base), base, 'participle');
  learn(ingOf(base), base, 'ing');
}
for (const [word, lemma] of [
  ['am', 'be'],
  ['are', 'be'],
  ["'m", 'be'],
  ["'re", 'be'],
  ['got', 'get'],
] as const)
  learn(word, lemma, 'base');
for (const word of toldOnly.trim().split(/\s+/)) {
  const [base = '', irregularPast] = word.split(':');
  const past = irregularPast ?? pastOf(base);
  learn(past, base, 'past');
  learn(past, base, 'participle');
}
// "fixd", "calld": typed in a hurry.
for (const base of regular.trim().split(/\s+/)) {
  if (base.length < 3 || /[aeiouy]$/.test(base)) continue;
  learn(`${base}d`, base, 'past');
  learn(`${base}d`, base, 'participle');
}
learn('were', 'be', 'past');
learn('got', 'get', 'participle');
learn("'ve", 'have', 'base');
learn("intro'd", 'intro', 'past');
learn('founded', 'co-found', 'past');
learn('lasted', 'last', 'past');
for (const word of ['dms', "dm'd", 'dmd']) learn(word, 'dm', 'past');

/** The verb that a lower-case word may be a form of; null for what is no verb of the lexicon. */
export const verbForm = (lower: string): VerbForm | null => verbs.get(lower) ?? null;

/** The lemma of a word that stands as a verb; of a verb that the lexicon lacks the word itself. */
export const lemmaOf = (lower: string): string => verbs.get(lower)?.lemma ?? lower;

export const isVerbForm = (lower: string, ...forms: readonly Form[]): boolean => {
  const known = verbs.get(lower);
  return known !== undefined && (forms.length === 0 || forms.some((form) => known.forms.has(form)));
};
