import type { CheckId } from '../check.ts';
import type { CoachRecord, Message, MessageKind } from '../message.ts';
import type { Verdict } from '../judge.ts';

export interface LabelledMessage {
  readonly name: string;
  readonly message: Message;
  readonly record: CoachRecord;
  readonly score: number;
  readonly verdict: Verdict;
  readonly findings: readonly CheckId[];
}

interface Row {
  readonly name: string;
  readonly kind: MessageKind;
  readonly to: string;
  readonly memory: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly score: number;
  readonly verdict: Verdict;
  readonly findings: string;
  readonly overdueThanks?: boolean;
  readonly unanswered?: number;
}

const rows: readonly Row[] = [
  {
    name: 'G1',
    kind: 'approach',
    to: 'Elena',
    memory: ['cold-chain', 'Riverside'],
    subject: 'Riverside student: your cold-chain talk',
    body: 'Hi Elena, your cold-chain talk at the Riverside panel changed how I see route planning, above all your point that doors fail before trucks do. I study logistics there. Could you spare 20 minutes in the next two weeks to tell me how you moved from planning into product? Tuesday after 15:00 or Friday morning would work, or any time that suits you. In return I can share what small exporters in Georgia, my home country, say about cold storage this season. If it is a busy month, no reply needed. Thank you, Nino',
    score: 100,
    verdict: 'send',
    findings: '',
  },
  {
    name: 'G2',
    kind: 'thanks',
    to: 'Marcus',
    memory: ['rotation', 'survey'],
    subject: 'Your rotation advice helped',
    body: "Hi Marcus, thank you for the 25 minutes yesterday. Your advice to look at the rotation programme before the analyst track was new to me: I had ranked them the other way round. This morning I read the two team blogs you named and rewrote my list. You said your survey needs a Polish reader, so I can check two pages by Thursday if that helps. I'll let you know how the rotation talk goes next week. Warmly, Ola",
    score: 100,
    verdict: 'send',
    findings: '',
  },
  {
    name: 'G3',
    kind: 'article',
    to: 'Dana',
    memory: ['permit', 'July'],
    subject: 'Permit delays: news from Chile',
    body: 'Hi Dana, when we spoke in March you said permit delays were your biggest unknown. Here is a three-minute piece on the new rule in Chile: https://example.org/permits. My own reading: stage two now takes 90 days, so your July date looks safer than the headline suggests. I read the Spanish text, and would gladly send you a summary of the annex if it is useful. No reply needed. Best, Tomas',
    score: 100,
    verdict: 'send',
    findings: '',
  },
  {
    name: 'G4',
    kind: 'keep',
    to: 'Priya',
    memory: ['Lisbon', 'not to build'],
    subject: 'Your advice, four months on',
    body: "Hi Priya, in June you told me to ask every team how they decide what not to build. I have now asked six teams. Two had a rule and four had a boss. It is why I said no to one company, so thank you. How did the Lisbon move go for your group? My notes on those six teams fit on one page, and I'm happy to send you a copy if it is useful. Either way, I hope the new office has better coffee. Sam",
    score: 100,
    verdict: 'send',
    findings: '',
  },
  {
    name: 'G5',
    kind: 'intro',
    to: 'Jonas',
    memory: ['triage', 'pilot'],
    subject: 'Introduction to Ines Faria?',
    body: "Hi Jonas, thank you again for explaining claims triage: I used your example in my thesis and my supervisor asked for more. May I ask one small thing? I saw that you and Ines Faria built the pilot together. If you are comfortable, please ask her whether she is open to a 15-minute call on how her group tests its models. A note you can forward is below. If it is not a good moment, just say no. I'll tell you how it goes, and I'm glad to send you the chapter. Lea --- To forward: Lea Brandt writes her thesis at Kassel on claims triage. She would like 15 minutes on how your group tests models, and can share her comparison of three open data sets.",
    score: 100,
    verdict: 'send',
    findings: '',
  },
  {
    name: 'G6',
    kind: 'colleague',
    to: 'Aisha',
    memory: ['Pete', 'returns'],
    subject: 'New in finance: your returns process',
    body: "Hi Aisha, Pete says you are the person who really understands returns. I joined finance last Monday and am mapping where refunds get stuck. Could I sit with you for 15 minutes, Tuesday 10:00 or Wednesday after lunch, and watch one case go through? I'll write up what you show me as a one-page guide and send it to you first, so new people stop asking you the same question. If this week is month-end for you, later is fine. Thanks, Felix",
    score: 100,
    verdict: 'send',
    findings: '',
  },
  {
    name: 'B1',
    kind: 'approach',
    to: 'Elena',
    memory: ['cold-chain', 'Riverside'],
    subject: 'Opportunity',
    body: 'Dear Sir/Madam, I hope this email finds you well. My name is Alex and I am a highly motivated graduate. I am currently looking for a job and I believe I would be a great fit for your company. I have attached my resume. I would love to pick your brain, and please let me know about any openings or forward my CV to HR. I am available anytime. I look forward to your response as soon as possible.',
    score: 12,
    verdict: 'stop',
    findings: 'C02 C03 C04 C05 C06 C07 C09 C10 C12 C13 C14 C15 C16 C17 C18',
  },
  {
    name: 'B2',
    kind: 'thanks',
    to: 'Marcus',
    memory: ['rotation', 'survey'],
    subject: 'Thanks',
    body: 'Hi Marcus, thanks so much for your time! It was amazing to talk to you!! I really enjoyed it. As I said, I am looking for a position, so please let me know if you hear of any openings. Also, could you send me the names of the other managers? Thanks again!',
    score: 49,
    verdict: 'stop',
    findings: 'C02 C04 C06 C08 C16 C18 C19 C20',
  },
  {
    name: 'B3',
    kind: 'keep',
    to: 'Priya',
    memory: ['Lisbon', 'not to build'],
    subject: 'Checking in',
    body: 'Hi Priya, just checking in to see how things are going. It has been a while. I am still looking and I was wondering if anything has opened up on your side. Let me know if you hear of something. Hope all is well, Sam',
    score: 48,
    verdict: 'stop',
    findings: 'C02 C03 C04 C06 C07 C09 C16',
  },
  {
    name: 'B4',
    kind: 'resume',
    to: 'Jonas',
    memory: ['triage', 'pilot'],
    subject: 'URGENT',
    body: 'Hi Jonas, I saw your company is hiring. I need you to pass my resume to the hiring manager by tomorrow because the deadline is Friday. I have attached my CV and cover letter. I know you said you are busy but I really need this job. Please confirm when you have done it.',
    score: 24,
    verdict: 'blocked',
    findings: 'C03 C04 C05 C06 C07 C08 C10 C12 C15 C16 C18 C20 C23 C24',
    overdueThanks: true,
  },
  {
    name: 'B4, good twin',
    kind: 'resume',
    to: 'Jonas',
    memory: ['depot', 'two-shift'],
    subject: 'Planner role 4471',
    body: "Hi Jonas, thank you for explaining how the depot team plans its week; I used your two-shift idea in my project and it cut our waiting time. The planner role 4471 fits for two reasons: I built that schedule, and I speak Czech and German. If you are comfortable, would you pass on a three-line note to Petra, one paragraph you can edit? If it is not a good moment, just say no. I'm happy to send you the project data as well. I'll let you know how it goes. Mila",
    score: 100,
    verdict: 'send',
    findings: '',
  },
  {
    name: 'B5',
    kind: 'congrats',
    to: 'Dana',
    memory: ['storage team'],
    subject: 'Congrats',
    body: 'Hi Dana, congratulations on the new role!!! You are incredible, a true legend, so amazing. I am so happy for you. Now that you are a director, could you introduce me to your head of strategy and maybe get me an interview? I am sure it would be easy for you. I would like a 45 minute call this week.',
    score: 49,
    verdict: 'stop',
    findings: 'C02 C04 C06 C13 C16 C18 C19',
  },
  {
    name: 'B5, good twin',
    kind: 'congrats',
    to: 'Dana',
    memory: ['site visits'],
    subject: 'Leading the storage team',
    body: 'Hi Dana, congratulations on leading the storage team. When we spoke in March you said you wanted fewer slides and more site visits, so this sounds right for you. I hope the first month brings both. No reply needed. Tomas',
    score: 100,
    verdict: 'send',
    findings: '',
  },
  {
    name: 'B6',
    kind: 'followup',
    to: 'Lena',
    memory: ['Utrecht'],
    subject: 'Re: Re: following up again',
    body: "Hi Lena, I am following up again as I haven't heard back from you. This is my third email. I know you are busy but it would only take a minute to reply. Did you get my last messages? Please respond by Friday so I can plan the call. I still want to network with you.",
    score: 50,
    verdict: 'blocked',
    findings: 'C03 C04 C05 C06 C09 C13 C15 C16 C25',
    unanswered: 2,
  },
];

/** The messages of section 4, with their good twins, and what must be said of each. */
export const sectionFour: readonly LabelledMessage[] = rows.map((row) => ({
  name: row.name,
  message: { kind: row.kind, subject: row.subject, body: row.body },
  record: {
    name: row.to,
    memory: row.memory,
    overdueThanks: row.overdueThanks ?? false,
    unanswered: row.unanswered ?? 0,
    invited: false,
    earlier: [],
  },
  score: row.score,
  verdict: row.verdict,
  findings: row.findings.split(' ').filter(Boolean) as CheckId[],
}));
