const groups = `
yesterday: yestreday yesterdy yeterday yesturday yestarday yesteday yesterady ysterday yday ystrdy ytd
tomorrow: tomorow tommorow tommorrow tomorrw tmrw tmr tmrrw
tonight: tonite
today: tody tday
minutes: mintues minuts minutues miuntes minues mintes
minute: mintue
meeting: meetting meating meetin
coffee: cofee coffe cofffee coffie
lunch: luch lucnh
dinner: dinnner
promised: promissed promisd pormised
introduced: introduecd intoduced itnroduced
talked: talkd takled tlaked talekd
called: caled callled claled
emailed: emaled emialed
email: emial
friday: firday frday fryday
thursday: thrusday thurday thursdy
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
received: recieved
friend: freind
with: wth wiht
next: nxt
would: woud
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
