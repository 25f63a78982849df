/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-78 -74
act=apply -39 -32
act=assure -21 -26
act=bring 38 25
act=chase 20 33
act=check 10 19
act=collect 18 -11
act=commit 24 36
act=congratulate -23 -19
act=correct -26 -23
act=count 22 -13
act=dig 0 32
act=explain -23 -20
act=finish -24 -36
act=fly -24 -22
act=follow 15 -13
act=get -42 -34
act=give -29 -24
act=hire -19 -19
act=hope -27 -25
act=intro 42 59
act=keep -18 -21
act=launch -17 -19
act=let -27 -35
act=like 8 -22
act=love -34 -38
act=lunch -41 -31
act=mention -25 0
act=need -17 -31
act=note 20 -4
act=open -34 -28
act=owe -12 -25
act=pass -29 -9
act=pick 22 15
act=plan -31 -26
act=prep -27 -26
act=prepare 17 34
act=present -30 -8
act=put 14 45
act=rather -33 -27
act=recommend -36 -31
act=remember -38 -38
act=remind -30 -38
act=retire -21 -22
act=return 45 27
act=see -28 -39
act=send 18 16
act=set 6 41
act=share 32 24
act=sort 1 39
act=start -25 -27
act=stay -30 -28
act=thank -46 -35
act=translate 14 -17
act=try -25 -27
act=use -20 -21
act=vouch -24 -28
act=wait -26 -26
act=want -33 -37
act=zoom -35 -31
actor=me!&class=contact -11 -16
actor=me!&due=limit 17 -20
actor=me!&object=her 44 6
actor=me!&object=prep -14 -24
actor=me!&whom=both 26 -1
actor=me!&whom=them 35 -13
actor=me!&work=work 20 -16
actor=me&class=hand 13 -12
actor=me&class=serve 11 -17
actor=me&continues=1 31 -6
actor=me&due=limit 34 9
actor=me&form=base 23 -7
actor=me&form=be ing 31 -7
actor=me&modal=will 49 15
actor=me&object=back 24 8
actor=me&object=mark -26 -23
actor=me&prior=me hand 31 -6
actor=me&prior=them hand 32 2
actor=me&prior=them state 20 -5
actor=me&prior=thing state 21 -6
actor=me&subject=them- 4 -19
actor=none&due=limit -19 -3
actor=none&modal=will -21 -10
actor=none&work=work -43 -44
actor=them!&class=contact -30 -28
actor=them!&class=other -33 -26
actor=them!&due=day 21 -13
actor=them!&object=end -28 -30
actor=them!&order=told -37 -26
actor=them&class=hand -7 26
actor=them&class=object 28 30
actor=them&class=serve -18 14
actor=them&form=base 3 31
actor=them&form=be ing 8 35
actor=them&form=be participle -20 -28
actor=them&form=ing 33 -5
actor=them&frame=said me 34 29
actor=them&modal=will -2 45
actor=them&object=back -20 10
actor=them&object=her -25 -4
actor=them&prior=none serve -14 -3
before=? -25 -26
before=also -23 -28
before=because -24 -30
before=but -39 -29
before=her 41 1
before=said -3 24
before=should -33 -31
before=so -24 -33
before=time -27 -22
before=told 12 -9
before=um -22 -18
before=what -29 -20
behind=! -8 -33
behind=because -28 -27
behind=but -52 -62
behind=so -41 -40
behind=that -27 -29
blocked=&prior=me other 30 20
blocked=d -31 -28
class=commit&due=day -35 -29
class=commit&due=limit 27 33
class=commit&object=her -37 -27
class=commit&order=told bare -35 -33
class=contact&continues=1 29 19
class=contact&object=him 27 1
class=contact&object=my -29 -40
class=contact&object=their -27 -25
class=contact&prior=none none -33 -38
class=contact&prior=none state -26 -25
class=deed&blocked=q -29 -28
class=deed&due=day 25 34
class=deed&object=end -33 -40
class=deed&object=mark -28 -22
class=deed&object=my -39 -4
class=deed&object=their 45 -1
class=deed&object=to -28 -35
class=deed&object=word -24 -26
class=deed&prior=none hand -24 -23
class=hand&due=day 51 44
class=hand&kin=1 -24 -37
class=hand&object=back 27 41
class=hand&object=her 40 -8
class=hand&object=him 32 13
class=hand&object=it 33 41
class=hand&object=prep -17 -16
class=hand&object=work 37 37
class=hand&order=later bare 31 27
class=hand&order=told 25 35
class=hand&order=told bare 20 9
class=hand&prior=me hand 0 35
class=hand&prior=them state 23 22
class=hand&time=habit -21 -32
class=object&object=it 10 -22
class=object&object=my 15 -26
class=object&object=prep -34 -18
class=object&object=their -19 9
class=object&order=told bare 16 22
class=object&prior=me commit -30 -26
class=object&prior=none deed -21 -24
class=object&prior=none hand -37 -31
class=object&prior=them deed -36 -14
class=object&prior=them hand 16 -12
class=object&prior=them other 21 22
class=object&prior=them state 10 -21
class=object&whom=me 14 -11
class=object&work=work 30 18
class=other&object=her -21 -27
class=other&object=their -25 -26
class=other&object=work -24 -27
class=other&prior=none none -24 -32
class=other&prior=none serve -26 -29
class=other&prior=none state -33 -28
class=other&prior=them commit -31 -32
class=other&prior=them state -37 -38
class=serve&continues=1 -21 -35
class=serve&due=day 39 33
class=serve&object=her -7 16
class=serve&object=prep 28 23
class=serve&object=their -20 6
class=serve&object=to 19 46
class=serve&order=first -18 -28
class=serve&order=later 14 32
class=serve&order=told bare 3 20
class=serve&prior=me deed 19 -6
class=serve&prior=none deed 32 8
class=serve&prior=none none 2 27
class=serve&prior=them state 30 40
class=state&due=day -26 -18
class=state&object=back -40 -42
class=state&object=me -29 -40
class=state&object=my 16 28
class=state&object=to -30 -32
class=state&prior=me deed -30 -44
class=state&time=later -24 -23
class=state&whom=both -20 -26
due=day&continues=1 31 -5
due=day&order=told bare 30 15
due=day&prior=me hand 25 35
due=day&prior=me other 45 23
due=day&prior=them none -19 -24
due=day&prior=them serve 24 1
due=day&prior=them state 40 37
due=limit&continues=1 20 -10
due=limit&order=first bare 52 -5
due=limit&order=later 32 30
due=limit&order=told bare 28 5
due=limit&prior=me commit -17 -23
due=limit&prior=me deed 34 30
due=limit&prior=none contact 31 41
due=limit&prior=them commit 39 20
due=limit&prior=them hand 54 37
due=limit&time=later 28 -1
due=no&continues=1 -6 17
due=no&prior=none serve -28 -33
due=no&prior=we state -35 -36
form=base&class=commit -18 -20
form=base&class=hand 30 24
form=base&class=serve 28 23
form=base&class=state -9 -27
form=base&frame=said me 28 0
form=base&object=back 22 11
form=base&object=end -27 -23
form=base&object=her 21 -2
form=base&object=him 44 19
form=base&object=me -7 13
form=base&object=work 47 35
form=base&order=told bare 33 21
form=base&prior=me hand 34 32
form=base&prior=none other 43 24
form=base&prior=them contact 18 19
form=base&prior=them hand 31 12
form=base&prior=thing other 11 37
form=base&time=later 37 23
form=base&whom=both 26 38
form=base&whom=me 14 24
form=base&work=talk 30 19
form=base&work=work 29 10
form=be ing&class=contact -44 -24
form=be ing&class=deed 28 42
form=be ing&class=hand 21 28
form=be ing&class=other -10 -27
form=be ing&object=it 25 19
form=be ing&object=me -1 38
form=be ing&prior=them contact -30 -32
form=be ing&whom=both 26 49
form=be ing&whom=me 41 50
form=be ing&work=work 47 47
form=be participle&class=hand -24 -30
form=be participle&prior=no -25 -28
form=be s&due=limit -50 -37
form=be s&frame=said me -29 -31
form=be s&object=name -28 -29
form=be s&prior=none other -29 -31
form=be s&whom=me -1 33
form=have participle&class=contact -8 -29
form=have participle&due=limit -9 33
form=have participle&object=her -34 -35
form=have participle&object=me -29 -43
form=have participle&order=later -35 -27
form=have participle&whom=both -37 -45
form=have participle&work=work -28 1
form=ing&class=contact -24 -21
form=ing&class=hand 43 24
form=ing&class=state -21 -17
form=ing&due=day 45 6
form=ing&object=name -16 -14
form=ing&object=to -18 -16
form=ing&object=word -12 -19
form=ing&order=first bare -18 0
form=ing&order=later bare 34 3
form=ing&order=told -24 -22
form=none&object=end -34 -28
form=none&object=her -24 -22
form=none&time=later -22 -22
form=past&class=hand -31 -38
form=past&frame=said them -23 -25
form=past&object=me -30 -34
form=past&object=work -30 -43
form=past&prior=me deed -35 -52
form=past&prior=me hand -34 -35
form=past&prior=none other -30 -30
form=past&prior=none serve -24 -20
form=past&prior=them deed -37 -34
form=past&prior=them hand -36 -30
form=past&prior=them none -27 -25
form=past&prior=them other -27 -30
form=past&time=later -5 -21
form=s&class=commit -25 -36
form=s&class=deed -9 28
form=s&class=hand 3 58
form=s&class=serve 25 53
form=s&object=me 1 47
form=s&order=first -27 -28
form=s&prior=me deed -5 37
form=s&prior=none none 3 38
form=s&prior=thing other -31 -25
form=s&prior=thing state -25 -27
form=s&whom=both 11 22
form=s&whom=me 40 36
form=s&work=work 17 40
frame=asked none&class=other -12 19
frame=asked none&work=work -22 -33
frame=conditional none&due=limit 26 -2
frame=conditional none&due=no -49 -52
frame=conditional none&whom=me -27 -35
frame=plain&prior=me deed 1 24
frame=said me&blocked= 35 15
frame=said me&blocked=n -48 -37
frame=said me&class=object 3 -26
frame=said me&class=other 11 4
frame=said me&class=serve 53 17
frame=said me&due=day 20 -8
frame=said me&work=work 4 -26
frame=said them&class=contact 6 45
frame=said them&class=hand -33 -17
frame=said them&due=limit -14 25
frame=said them&object=her -32 -30
frame=said them&order=later -19 -16
frame=said them&order=told bare -30 -25
frame=said them&work=work -33 4
head= -11 3
head=advise -29 -29
head=agree 28 47
head=be 30 28
head=call -31 -32
head=come -28 -29
head=email -28 -27
head=get -28 -27
head=give 23 -7
head=have -17 -26
head=hope -35 -33
head=introduce -29 -25
head=invite -28 -23
head=like -35 -25
head=meet -36 -31
head=offer 24 36
head=phone -25 -30
head=plan -18 -17
head=promise 54 52
head=remind 32 2
head=ring -26 -33
head=show -32 -35
head=take -22 -29
head=talk -25 -22
head=tell -2 -32
head=try -28 -21
head=undertake 30 23
head=volunteer 17 39
head=want 3 -17
head=write -35 -32
kin=1&prior=none none -16 -38
kind=noun&modal=will -24 -24
kind=object&actor=them 28 30
kind=object&frame=said me 3 -26
kind=object&modal=can -6 25
kind=object&object=it 10 -22
kind=object&object=my 15 -26
kind=object&object=prep -34 -18
kind=object&object=their -19 9
kind=object&order=told bare 16 22
kind=object&prior=me commit -30 -26
kind=object&prior=none deed -21 -24
kind=object&prior=none hand -37 -31
kind=object&prior=them deed -36 -14
kind=object&prior=them hand 16 -12
kind=object&prior=them other 21 22
kind=object&prior=them state 10 -21
kind=object&subject=them- 11 -21
kind=object&whom=me 14 -11
kind=object&work=work 30 18
kind=to&actor=me 26 -6
kind=to&actor=them -3 33
kind=to&class=deed 35 23
kind=to&class=hand 44 28
kind=to&class=serve 18 34
kind=to&class=state 19 34
kind=to&due=limit 31 27
kind=to&form=base -22 -32
kind=to&form=be ing -45 -38
kind=to&form=be participle -24 -25
kind=to&form=be s 32 29
kind=to&form=ing -15 10
kind=to&form=none -10 3
kind=to&form=past 51 44
kind=to&modal=will -17 4
kind=to&object=her 44 -4
kind=to&object=him 15 -15
kind=to&object=me -8 37
kind=to&object=my -10 24
kind=to&object=name 16 -17
kind=to&object=the 22 31
kind=to&object=word -11 -10
kind=to&prior=them deed -13 13
kind=to&prior=them other -23 -34
kind=to&prior=them state 26 31
kind=to&subject=me 32 -9
kind=to&subject=we -29 -31
kind=to&time=later 33 -8
kind=to&time=past -34 -29
kind=to&whom=both 46 32
kind=to&whom=me -7 48
kind=to&whom=nobody 1 -14
kind=to&work=work 41 41
kind=verb&form=base 21 19
kind=verb&frame=said me 29 18
kind=verb&modal=would 35 29
kind=verb&prior=me commit 26 0
lead=, -34 -40
lead=agree 37 49
lead=agreed 29 44
lead=answer -20 -25
lead=called -20 -22
lead=edge -27 -23
lead=expect 7 -37
lead=forgot -39 -35
lead=grace -23 -30
lead=happy 25 26
lead=have -31 -18
lead=he -16 -17
lead=hope -41 -37
lead=hopes -28 -27
lead=how -46 -50
lead=i -32 -27
lead=like -26 -21
lead=need 19 -32
lead=not -22 -25
lead=offered 24 36
lead=on -22 -18
lead=owe 42 43
lead=phoned -25 -30
lead=promise 31 41
lead=promised 59 55
lead=rang -19 -26
lead=receive -22 -23
lead=swear 28 18
lead=talked -25 -22
lead=tell 30 -1
lead=undertook 30 23
lead=volunteered 17 39
lead=want 19 -38
lead=wanted -18 -22
lead=wants -29 -30
modal=can&blocked= 7 31
modal=can&class=object -6 25
modal=may&blocked=n -34 -31
modal=may&class=hand -38 -35
modal=may&frame=plain -40 -45
modal=may&object=to -30 -29
modal=may&prior=no -36 -40
modal=must&blocked=n -44 -35
modal=must&class=hand 46 30
modal=must&class=other -36 -33
modal=must&company=0 -77 -49
modal=must&company=1 39 20
modal=must&due=no 22 6
modal=must&object=word -37 -29
modal=must&order=told 61 23
modal=must&prior=them hand 29 6
modal=must&whom=them 27 -5
modal=must&work=work 22 -1
modal=no&due=limit 50 42
modal=no&frame=said them -26 -15
modal=no&object=it 28 13
modal=no&prior=me deed -15 23
modal=no&prior=none commit 29 28
modal=no&prior=none serve -32 -28
modal=no&prior=other state -27 -33
modal=should&class=hand -50 -41
modal=should&frame=said them -49 -40
modal=will&blocked=n -30 -30
modal=will&class=hand 11 29
modal=will&class=noun -24 -24
modal=will&class=serve 35 36
modal=will&class=state -11 -4
modal=will&company=0 -35 -27
modal=will&due=no 10 21
modal=will&form=be participle -17 -23
modal=will&form=none -24 -24
modal=will&frame=said me 28 3
modal=will&object=end 4 -15
modal=will&object=her 34 15
modal=will&object=me -1 24
modal=will&object=my -1 36
modal=will&object=work 13 39
modal=will&prior=me hand 18 18
modal=will&prior=me other 0 36
modal=will&prior=none contact 42 53
modal=will&prior=thing other 11 37
modal=will&whom=both 32 54
modal=will&whom=me 8 36
modal=will&work=work 14 20
modal=would&class=contact 42 34
modal=would&class=other 17 27
modal=would&class=serve 25 4
modal=would&company=0 23 20
modal=would&due=day 26 23
modal=would&form=be s -16 15
modal=would&frame=asked none -33 -34
modal=would&frame=said me 28 5
modal=would&frame=said them -5 34
modal=would&order=later -49 -55
modal=would&prior=me deed 19 -9
modal=would&prior=no -3 -29
modal=would&prior=them other -17 23
next=# -31 -31
next=all -24 -28
next=an -28 -18
next=april -20 -19
next=away -22 -24
next=big -31 -29
next=but -18 -19
next=cv 34 -4
next=for -22 -38
next=forty -26 -26
next=from -4 -28
next=good -29 -29
next=hana -21 -22
next=happy -31 -34
next=him 12 -13
next=how -45 -33
next=is -36 -31
next=married -35 -45
next=monday -22 -25
next=more -29 -28
next=next -29 -15
next=no -38 -32
next=not -33 -27
next=nothing -49 -49
next=olga -23 -22
next=re -27 -26
next=screen -26 -25
next=sent -22 -30
next=slides 25 -3
next=small -24 -27
next=this -39 -36
next=tom -32 -27
next=tonight 27 -4
next=will -25 -24
next=you -14 17
next=øyvind -23 -22
nextact=ask -31 -29
nextact=bring -21 8
nextact=buy -17 -18
nextact=confirm -25 -34
nextact=contact -22 -24
nextact=decline -44 -42
nextact=find -33 -22
nextact=go -21 -12
nextact=have -22 -21
nextact=help -29 -24
nextact=hire -19 -22
nextact=like -25 -26
nextact=love -27 -26
nextact=mail -31 -27
nextact=name -29 -23
nextact=need 16 25
nextact=owe -25 -2
nextact=prepare -2 25
nextact=recommend -27 -23
nextact=see -34 -27
nextact=send -31 2
nextact=share -33 -31
nextact=sit -26 -30
nextact=talk -29 -29
nextact=think -28 -31
object=back&due=no 29 12
object=back&order=later -7 20
object=back&order=told 39 10
object=her&due=day 18 -6
object=her&due=limit 37 -7
object=her&kin=1 -21 -33
object=her&order=first bare -26 -21
object=her&order=told 24 -4
object=her&prior=them other 21 -6
object=her&time=later 20 -8
object=him&due=day 62 33
object=him&due=limit 13 -20
object=him&order=first 0 -21
object=him&order=later 27 0
object=him&time=later 34 9
object=him&work=work 22 -9
object=it&due=day 22 9
object=it&order=first -43 -46
object=it&prior=me commit -35 -29
object=it&prior=me hand 28 15
object=it&prior=them other -32 -5
object=it&prior=them serve -32 -30
object=mark&due=limit -29 -26
object=me&due=limit -23 14
object=me&order=first bare -12 13
object=me&order=told 2 30
object=me&prior=them serve -24 -33
object=my&company=0 -31 -28
object=my&due=limit 31 27
object=my&order=first bare -23 -38
object=my&order=later 10 -12
object=my&work=talk 18 -3
object=name&blocked=q -35 -30
object=name&due=limit -1 -25
object=name&prior=none none -45 -33
object=prep&due=limit 14 -10
object=prep&prior=me deed -29 -35
object=prep&prior=none hand -27 -26
object=prep&prior=thing state -5 -24
object=prep&prior=we contact -28 -35
object=the&blocked=n -49 -47
object=the&kin=1 -13 -28
object=the&prior=me deed 37 35
object=the&prior=me other -39 -38
object=the&prior=none commit 29 37
object=the&prior=them commit 14 28
object=the&time=habit -44 -41
object=the&work=work 29 35
object=their&order=first -36 -44
object=their&work=talk -16 -18
object=to&due=limit 18 32
object=to&order=told bare -14 26
object=to&prior=none contact -28 -26
object=word&prior=me other -38 -41
object=word&prior=none state -32 -33
object=word&prior=thing state -26 -25
object=work&due=limit 26 19
object=work&prior=none none 45 4
opens=all -18 -23
opens=andre -24 -27
opens=anja -24 -24
opens=anna -19 -14
opens=april -16 -21
opens=arjun -20 -25
opens=art -18 -14
opens=ask -60 -52
opens=back -9 -26
opens=bilal -25 -28
opens=bill -24 -24
opens=bob -21 -23
opens=by -30 -32
opens=carla -15 -23
opens=comments -33 -34
opens=dana -26 -30
opens=david -19 -24
opens=does -22 -32
opens=eitan -23 -27
opens=emailed -29 -23
opens=fixed -28 -27
opens=get -22 -1
opens=going -24 -19
opens=gonna 25 -4
opens=got -26 -26
opens=greg -34 -38
opens=hana -18 -24
opens=has -35 -32
opens=having -23 -17
opens=helped -20 -23
opens=interview -28 -27
opens=intro 18 42
opens=invited -28 -30
opens=jess -28 -33
opens=kwame 11 -20
opens=let -34 -32
opens=luca -21 -20
opens=marcus -34 -35
opens=mark -29 -23
opens=me 22 -5
opens=meeting -23 -24
opens=moving -23 -18
opens=mr -19 -27
opens=nadia -23 -29
opens=needs 38 25
opens=next -25 -10
opens=no -42 -31
opens=offered 19 35
opens=olu -27 -34
opens=on -26 -32
opens=owe 13 -19
opens=owes -3 33
opens=pepe -26 -26
opens=planning -11 -10
opens=posted -23 -20
opens=priya -30 -34
opens=promised 46 26
opens=rania -19 -24
opens=received -26 -26
opens=reply 32 3
opens=reviewed -19 -22
opens=rosa -29 -36
opens=seeing -12 -10
opens=send 66 25
opens=sending 37 -1
opens=sends 1 33
opens=sent -39 -30
opens=showed -23 -22
opens=søren -27 -28
opens=thandi -28 -25
opens=they -24 -12
opens=this -34 -27
opens=today -39 -32
opens=tomorrow -30 -32
opens=victor -24 -27
opens=waiting -2 25
opens=wanted -33 -26
opens=wants 10 -27
order=later&prior=them deed -26 -38
order=later&prior=them other -35 -41
order=told bare&prior=none state -40 -39
order=told bare&prior=them serve -30 -30
order=told&prior=me deed 24 31
prior=none other&continues=1 29 2
prior=them other&continues=1 -30 -33
prioract=agree 39 30
prioract=apply -24 -29
prioract=assure 21 42
prioract=catch -33 -41
prioract=check 21 27
prioract=draft -3 22
prioract=drop -22 -24
prioract=fix -28 -24
prioract=know -23 10
prioract=look -27 -22
prioract=lunch -22 -20
prioract=ping -34 -27
prioract=retire -26 -29
prioract=swear 20 34
prioract=take -4 -29
prioract=vouch -28 -21
prioract=want 18 -14
subject=me&class=deed 34 -7
subject=me&class=hand 4 -21
subject=me&class=serve 29 -4
subject=me&class=state -26 -26
subject=me&due=day 29 2
subject=me&due=limit 23 -3
subject=me&form=base 26 2
subject=me&modal=will 42 14
subject=me&object=end -30 -23
subject=me&object=the 48 17
subject=me&object=work 24 13
subject=me&prior=me state -39 -32
subject=me&prior=none contact -2 -14
subject=me&prior=them commit 25 -9
subject=me&prior=them deed 40 22
subject=me&prior=them hand 41 8
subject=me&prior=thing state 26 -1
subject=me&time=past -32 -25
subject=me&whom=both 13 -15
subject=me&whom=me 8 -18
subject=me&work=work 11 -12
subject=me-&due=limit 31 3
subject=me-&object=it 22 -6
subject=me-&object=prep -34 -26
subject=me-&prior=me state 20 -7
subject=none-&due=limit 31 15
subject=none-&object=it 5 -23
subject=none-&prior=them hand -34 -26
subject=other&prior=them other -26 -33
subject=them&class=hand -8 24
subject=them&form=base 1 24
subject=them&form=be participle -20 -28
subject=them&frame=said me 34 29
subject=them&modal=will -3 35
subject=them&order=told bare 0 38
subject=them&prior=me deed 20 37
subject=them&prior=none serve -14 -2
subject=them&prior=them state -19 -4
subject=them-&class=contact -10 30
subject=them-&class=hand 13 16
subject=them-&class=object 11 -21
subject=them-&form=ing 24 -7
subject=them-&object=him -9 -26
subject=them-&object=it -2 30
subject=thing&due=limit -26 -30
subject=thing&modal=will -12 5
subject=thing&work=work -31 -32
time=habit&prior=none none -32 -28
time=later&prior=them hand -9 -29
time=later&prior=them state 35 27
time=past&order=told -27 -28
whom=both&due=day 25 33
whom=both&object=her 29 20
whom=me&due=day 14 42
whom=me&due=limit 39 29
whom=me&kin=1 36 23
whom=me&object=back -29 10
whom=me&prior=me contact -32 -36
whom=nobody&object=mark -30 -31
whom=nobody&prior=other state -21 -30
whom=nobody&prior=them commit 15 18
whom=them&company=0 14 17
whom=them&due=limit 23 15
whom=them&object=back 23 12
whom=them&prior=none deed -26 -25
work=no&prior=we state -35 -36
work=talk&due=limit 27 36
work=talk&order=told bare 26 12
work=work&due=day 35 34
work=work&due=limit 52 35
work=work&order=told 34 35
work=work&prior=me deed 28 37
work=work&prior=none other 27 2
work=work&prior=them commit 18 32
work=work&time=past -25 -28
`;
