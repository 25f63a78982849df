const groups = `
yesterday: yestreday yesterdy yeterday yesturday yestarday yesteday yesterady ysterday yday ystrdy ytd ystd yst ystday ystdy yestdy yestday
tomorrow: tomorow tommorow tommorrow tomorrw tmrw tmr tmrrw 2moro 2morrow 2morow 2mrw tomo tmoro
probably: prob probs probly prolly probaly
tonight: tonite 2nite 2night
today: tody tday 2day
minutes: mintues minuts minutues miuntes minues mintes mim mims
minute: mintue
meeting: meetting meating meetin
coffee: cofee coffe cofffee coffie coff cofe
lunch: luch lucnh lnch
dinner: dinnner
promised: promissed promisd pormised
introduced: introduecd intoduced itnroduced introd introed intro'd
talked: talkd takled tlaked talekd
called: caled callled claled
emailed: emaled emialed
email: emial
friday: firday frday fryday
thursday: thrusday thurday thursdy thursady thurdsay
wednesday: wendesday wensday wednsday wedensday
tuesday: teusday tusday tuesdy
monday: monady mondy
saturday: saterday satruday
sunday: sundy sudnay
february: febuary feburary
september: setpember
article: artcile aritcle
because: becuase becasue bcoz bcos cuz
afternoon: arvo aftn
couple: cpl
about: abt
please: pls plz
should: shd shud
could: cud
remember: rmb rmbr
text: txt
texted: txted txtd
received: recieved rec'd recd rcvd
friend: freind
with: wth wiht
next: nxt
would: woud wud
okayed: ok'd okd
referral: referal refferal
colleague: collegue coleague
resume: resumee
people: ppl
really: rly
says: sez
months: mths
month: mth
weeks: wks
week: wk
weekend: wknd
quarter: qtr
quarters: qtrs
birthday: bday
check: chk
thanks: thx thnx thks
rescheduled: resched reschd rescheduld
congratulated: congratd congratted
forwarded: fwded fwdd
forward: fwd
messaged: msgd msged
appointment: appt
great: gr8 grt
before: b4
through: thru
again: agn
manager: mgr mngr
questions: qs ques
session: sesh sess
video: vid
phone: ph fone
breakfast: brekkie brekky brekkers brekfast
night: nite
`;

/** What people mistype in haste, and what they meant; names are left alone. */
export const misspellings: ReadonlyMap<string, string> = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meant = '', typed = ''] = line.split(': ');
      return typed.split(' ').map((word): [string, string] => [word, meant]);
    })
    .filter(([typed, meant]) => typed !== meant && !typed.includes('-')),
);
