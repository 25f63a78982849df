/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-75 -72
act=answer 2 -25
act=apply -37 -34
act=assure -19 -22
act=bring 28 22
act=change -24 -24
act=chase 19 36
act=check 15 23
act=commit 29 41
act=congratulate -26 -20
act=count 22 -14
act=decline -28 -21
act=dig 3 32
act=finish -16 -27
act=follow 31 -7
act=get -43 -33
act=give -24 -20
act=grab -34 -28
act=head -31 -33
act=hire -27 -29
act=intro 41 58
act=keep -18 -23
act=know -14 -30
act=learn -27 -22
act=let -29 -27
act=like 7 -24
act=listen -37 -31
act=love -38 -41
act=lunch -44 -37
act=mark -21 -7
act=mention -22 3
act=need -9 -22
act=negotiate -32 -26
act=open -33 -29
act=plan -33 -28
act=prep -26 -27
act=present -25 -4
act=put 22 47
act=rather -31 -25
act=recommend -36 -33
act=remember -35 -35
act=remind -26 -34
act=retire -23 -25
act=return 40 23
act=see -26 -36
act=send 19 18
act=share 35 27
act=sort 6 38
act=stay -32 -27
act=test 27 -2
act=thank -43 -34
act=translate 13 -18
act=try -29 -30
act=visit -15 -22
act=wait -26 -26
act=want -34 -39
act=zoom -38 -34
actor=me!&class=other 35 -2
actor=me!&class=serve -1 -19
actor=me!&due=limit 21 -15
actor=me!&due=no 12 -27
actor=me!&object=her 47 8
actor=me!&object=prep -12 -20
actor=me!&whom=them 40 -6
actor=me!&work=work 23 -6
actor=me&class=hand 12 -12
actor=me&class=serve 13 -14
actor=me&continues=1 35 -2
actor=me&due=limit 41 12
actor=me&form=base 20 -9
actor=me&form=be ing 22 -8
actor=me&modal=will 45 15
actor=me&object=back 23 13
actor=me&object=mark -26 -25
actor=me&prior=me hand 35 -2
actor=me&prior=them hand 28 2
actor=me&prior=thing state 21 -5
actor=me&subject=them- 2 -21
actor=none&class=hand -21 -25
actor=none&due=limit -16 0
actor=none&form=base -32 -23
actor=none&modal=will -13 -4
actor=none&work=work -43 -44
actor=them!&class=contact -27 -20
actor=them!&class=other -29 -22
actor=them!&due=day 18 -11
actor=them!&object=end -26 -23
actor=them!&order=told -36 -27
actor=them&class=hand -7 26
actor=them&class=object 29 31
actor=them&class=serve -13 18
actor=them&form=base 2 30
actor=them&form=be ing 1 23
actor=them&form=be participle -21 -29
actor=them&form=ing 30 -7
actor=them&frame=said me 37 32
actor=them&modal=will -3 41
actor=them&object=back -18 8
actor=them&object=her -21 -2
before=also -15 -19
before=but -38 -25
before=her 44 1
before=should -31 -30
before=so -25 -33
before=sure -11 -15
before=time -26 -21
before=what -27 -25
before=when -34 -31
behind=! -9 -35
behind=because -27 -26
behind=but -53 -62
behind=so -40 -37
behind=that -28 -28
blocked=&prior=me other 26 21
blocked=d -27 -26
blocked=n&prior=me deed -36 -36
class=commit&due=day -36 -32
class=commit&due=limit 36 43
class=commit&object=her -43 -33
class=commit&object=to 11 25
class=commit&order=told bare -37 -38
class=commit&whom=both -32 -28
class=contact&due=limit 26 19
class=contact&object=him 27 -1
class=contact&object=my -31 -40
class=contact&prior=none none -40 -42
class=deed&blocked=q -33 -31
class=deed&due=day 28 32
class=deed&object=end -29 -37
class=deed&object=my -38 -13
class=deed&object=their 41 -6
class=deed&object=to -33 -40
class=deed&object=word -26 -21
class=deed&prior=me deed -7 29
class=deed&whom=both -32 -27
class=deed&whom=me -10 21
class=hand&due=day 52 41
class=hand&kin=1 -31 -39
class=hand&object=back 27 38
class=hand&object=her 45 -9
class=hand&object=him 30 15
class=hand&object=it 28 43
class=hand&object=prep -17 -20
class=hand&object=work 35 36
class=hand&order=later bare 29 30
class=hand&order=told 23 34
class=hand&order=told bare 23 7
class=hand&prior=me hand -3 29
class=hand&prior=them commit 30 15
class=hand&prior=them state 27 20
class=hand&time=habit -21 -30
class=object&object=it 9 -21
class=object&object=my 7 -32
class=object&object=prep -31 -13
class=object&object=their -22 12
class=object&order=told bare 11 20
class=object&prior=me commit -28 -26
class=object&prior=me deed 35 15
class=object&prior=none deed -32 -31
class=object&prior=none hand -33 -30
class=object&prior=them deed -32 -13
class=object&prior=them hand 12 -14
class=object&prior=them state 7 -19
class=object&whom=me 20 -9
class=object&work=work 30 17
class=other&object=her -23 -30
class=other&object=my -32 -16
class=other&object=their -28 -29
class=other&object=work -27 -29
class=other&order=later -15 -25
class=other&prior=me other 6 20
class=other&prior=none none -22 -31
class=other&prior=none serve -24 -23
class=other&prior=them commit -31 -28
class=other&prior=them state -32 -33
class=serve&continues=1 -24 -35
class=serve&due=day 39 35
class=serve&object=their -22 7
class=serve&object=to 15 46
class=serve&order=first -20 -30
class=serve&order=later 10 29
class=serve&prior=me other 32 19
class=serve&prior=none none 1 29
class=serve&prior=them state 30 43
class=serve&time=habit -34 -33
class=serve&time=later 28 22
class=state&due=day -27 -20
class=state&due=limit 19 1
class=state&object=back -35 -39
class=state&object=me -31 -38
class=state&object=my 16 28
class=state&object=to -29 -29
class=state&prior=me contact -25 -29
class=state&prior=me deed -26 -39
class=state&prior=them hand -40 -31
class=state&prior=thing state -20 -24
class=state&time=later -34 -33
due=day&continues=1 29 -7
due=day&order=told bare 26 12
due=day&prior=me other 51 27
due=day&prior=them hand 21 23
due=day&prior=them none -14 -18
due=day&prior=them serve 29 19
due=day&prior=them state 37 33
due=day&time=habit -22 -28
due=limit&continues=1 24 -9
due=limit&order=first bare 54 -6
due=limit&order=later 34 33
due=limit&order=told bare 41 14
due=limit&prior=me deed 34 32
due=limit&prior=none contact 13 31
due=limit&prior=them commit 39 22
due=limit&prior=them hand 55 34
due=limit&time=later 30 0
due=no&continues=1 -7 20
due=no&prior=none serve -35 -36
due=no&prior=we state -33 -34
form=base&class=hand 29 22
form=base&class=serve 36 31
form=base&class=state -11 -34
form=base&frame=said me 30 3
form=base&object=end -27 -26
form=base&object=her 12 -8
form=base&object=him 48 19
form=base&object=me -9 16
form=base&object=work 45 34
form=base&order=told bare 28 15
form=base&prior=me hand 35 34
form=base&prior=none other 46 28
form=base&prior=them contact 17 23
form=base&prior=them hand 36 12
form=base&prior=thing other 10 34
form=base&time=later 31 26
form=base&whom=both 35 45
form=base&whom=me 19 25
form=base&work=talk 27 19
form=base&work=work 25 9
form=be ing&class=contact -47 -32
form=be ing&class=deed 29 42
form=be ing&class=hand 24 32
form=be ing&due=limit 33 22
form=be ing&object=it 23 16
form=be ing&object=me -1 44
form=be ing&prior=none contact -17 -22
form=be ing&prior=them contact -28 -31
form=be ing&whom=both 26 48
form=be ing&whom=me 41 53
form=be ing&work=work 38 48
form=be participle&class=hand -31 -34
form=be participle&prior=no -26 -29
form=be s&due=limit -37 -26
form=be s&object=name -26 -29
form=be s&prior=them hand -29 -32
form=have participle&class=contact -14 -32
form=have participle&class=hand -6 -25
form=have participle&due=limit -5 39
form=have participle&object=her -34 -34
form=have participle&object=me -27 -42
form=have participle&order=later -34 -27
form=have participle&whom=both -34 -40
form=have participle&work=work -22 0
form=ing&class=contact -24 -20
form=ing&class=hand 40 24
form=ing&class=serve 20 -5
form=ing&class=state -23 -18
form=ing&due=day 42 4
form=ing&object=name -17 -15
form=ing&object=to -20 -17
form=ing&object=word -19 -22
form=ing&order=first bare -21 0
form=ing&order=later bare 28 -3
form=ing&order=told -21 -18
form=none&object=end -25 -19
form=none&object=her -28 -28
form=none&object=prep -32 -30
form=none&time=later -25 -25
form=past&class=hand -34 -42
form=past&frame=said me -40 -35
form=past&frame=said them -20 -29
form=past&object=him -18 -25
form=past&object=me -29 -32
form=past&object=work -29 -42
form=past&prior=me deed -37 -52
form=past&prior=me hand -34 -35
form=past&prior=them deed -36 -32
form=past&prior=them hand -33 -28
form=past&prior=them none -34 -27
form=past&prior=them other -24 -27
form=past&prior=them serve -29 -11
form=s&class=deed -15 29
form=s&class=hand 8 59
form=s&class=serve 30 55
form=s&object=me -5 44
form=s&order=first -24 -24
form=s&prior=me deed -2 43
form=s&prior=none none 1 37
form=s&prior=thing other -28 -25
form=s&prior=thing state -23 -25
form=s&time=later 24 24
form=s&whom=me 37 32
form=s&work=work 20 41
frame=asked none&class=other -14 21
frame=conditional none&due=limit 29 1
frame=conditional none&due=no -47 -50
frame=conditional none&whom=me -25 -34
frame=plain&prior=me deed 6 35
frame=said me&blocked= 34 18
frame=said me&blocked=n -48 -31
frame=said me&class=object -3 -28
frame=said me&class=other 23 16
frame=said me&class=serve 51 17
frame=said me&due=day 24 -6
frame=said me&work=work 5 -22
frame=said them&class=contact 5 37
frame=said them&class=hand -31 -15
frame=said them&due=limit -16 19
frame=said them&object=her -33 -34
frame=said them&order=later -16 -13
frame=said them&order=told -17 30
frame=said them&order=told bare -33 -26
frame=said them&work=work -36 -10
head= -14 -6
head=advise -31 -25
head=agree 28 41
head=call -32 -33
head=come -24 -26
head=give 22 -7
head=have -12 -22
head=hope -33 -33
head=introduce -28 -25
head=invite -31 -23
head=like -31 -22
head=love -2 -20
head=meet -38 -33
head=offer 24 30
head=phone -26 -31
head=plan -20 -18
head=promise 56 50
head=remind 38 1
head=ring -33 -37
head=show -36 -36
head=take -28 -39
head=talk -25 -24
head=tell -4 -28
head=try -28 -17
head=turn -27 -29
head=undertake 26 22
head=volunteer 18 37
head=want -3 -19
head=write -33 -31
kin=1&prior=none none -13 -32
kind=noun&modal=will -21 -20
kind=object&actor=them 29 31
kind=object&frame=said me -3 -28
kind=object&modal=can -3 24
kind=object&object=it 9 -21
kind=object&object=my 7 -32
kind=object&object=prep -31 -13
kind=object&object=their -22 12
kind=object&order=told bare 11 20
kind=object&prior=me commit -28 -26
kind=object&prior=me deed 35 15
kind=object&prior=none deed -32 -31
kind=object&prior=none hand -33 -30
kind=object&prior=them deed -32 -13
kind=object&prior=them hand 12 -14
kind=object&prior=them state 7 -19
kind=object&subject=them- 13 -20
kind=object&whom=me 20 -9
kind=object&work=work 30 17
kind=to&actor=me 25 -11
kind=to&actor=them 2 38
kind=to&class=deed 37 21
kind=to&class=hand 45 28
kind=to&class=serve 9 36
kind=to&due=limit 41 31
kind=to&form=base -28 -35
kind=to&form=be ing -42 -41
kind=to&form=be participle -25 -25
kind=to&form=be s 33 33
kind=to&form=ing -11 16
kind=to&form=none -13 -5
kind=to&form=past 49 44
kind=to&form=s 11 -14
kind=to&modal=will -22 2
kind=to&modal=would -26 -23
kind=to&object=end -7 -27
kind=to&object=her 36 -10
kind=to&object=him 28 -10
kind=to&object=me -11 35
kind=to&object=my -3 33
kind=to&object=the 27 38
kind=to&object=word -9 -10
kind=to&prior=none none 16 31
kind=to&prior=them deed -13 15
kind=to&prior=them other -24 -37
kind=to&prior=them state 22 30
kind=to&subject=me 30 -8
kind=to&subject=other 20 30
kind=to&subject=we -35 -37
kind=to&time=later 34 -7
kind=to&time=past -38 -28
kind=to&whom=both 48 36
kind=to&whom=me -1 55
kind=to&whom=nobody 6 0
kind=to&work=work 42 42
kind=verb&form=base 24 22
kind=verb&frame=said me 27 21
kind=verb&modal=would 25 18
lead=, -39 -41
lead=agree 43 53
lead=agreed 27 38
lead=answer -28 -31
lead=called -24 -26
lead=expect 10 -33
lead=forgot -39 -37
lead=grace -27 -33
lead=have -29 -20
lead=he -17 -17
lead=hope -38 -36
lead=hopes -25 -26
lead=how -53 -53
lead=i -36 -25
lead=like -24 -19
lead=love -2 -20
lead=need 25 -23
lead=nice -24 -26
lead=not -28 -31
lead=offered 24 30
lead=out -27 -29
lead=owe 49 53
lead=phoned -26 -31
lead=promise 34 45
lead=promised 58 52
lead=rang -25 -30
lead=talked -25 -24
lead=tell 38 -1
lead=two -26 -30
lead=undertook 26 22
lead=volunteered 18 37
lead=want 15 -39
lead=wanted -24 -26
lead=wants -35 -35
modal=can&blocked= 11 36
modal=can&class=object -3 24
modal=can&class=other -25 2
modal=can&frame=said me -34 -32
modal=can&object=it -46 -52
modal=may&blocked=n -47 -39
modal=may&class=hand -43 -39
modal=may&class=serve -44 -36
modal=may&frame=plain -55 -56
modal=may&whom=me -29 -41
modal=must&blocked=n -45 -33
modal=must&class=hand 49 28
modal=must&class=other -31 -31
modal=must&company=0 -57 -35
modal=must&company=1 35 12
modal=must&object=back 9 6
modal=must&object=her 24 0
modal=must&object=word -30 -24
modal=must&order=told 63 22
modal=must&whom=them 27 -7
modal=no&frame=said them -22 -23
modal=no&object=it 31 16
modal=no&prior=me deed -10 34
modal=no&prior=none commit 30 31
modal=no&prior=none serve -33 -28
modal=should&class=hand -49 -39
modal=should&frame=said them -48 -41
modal=will&blocked=n -32 -33
modal=will&class=hand 14 31
modal=will&class=noun -21 -20
modal=will&class=serve 35 31
modal=will&class=state -7 2
modal=will&company=0 -35 -31
modal=will&form=be ing -5 24
modal=will&form=be participle -19 -23
modal=will&form=none -21 -20
modal=will&frame=said me 26 2
modal=will&object=end 6 -15
modal=will&object=her 33 14
modal=will&object=me -2 28
modal=will&object=my -1 36
modal=will&object=work 10 36
modal=will&prior=me hand 16 17
modal=will&prior=me other 1 39
modal=will&prior=none contact 42 55
modal=will&prior=them deed 32 31
modal=will&prior=thing other 10 34
modal=will&whom=both 38 62
modal=will&whom=me 9 39
modal=will&work=work 16 26
modal=would&class=contact 41 33
modal=would&class=other 21 32
modal=would&class=serve 25 4
modal=would&class=state 23 2
modal=would&due=day 29 16
modal=would&form=be s -13 18
modal=would&frame=asked none -36 -31
modal=would&frame=said them 1 32
modal=would&order=later -54 -58
modal=would&prior=me deed 24 -5
modal=would&prior=them other -12 28
next=# -32 -33
next=all -24 -25
next=an -28 -19
next=april -23 -23
next=big -28 -28
next=chidi -30 -23
next=cv 37 -2
next=diego -27 -23
next=for -21 -37
next=fri 18 -11
next=from -10 -36
next=good -27 -28
next=happy -25 -28
next=him 21 -9
next=how -53 -41
next=is -37 -33
next=married -28 -36
next=monday -21 -25
next=more -28 -27
next=mr -27 -28
next=next -29 -17
next=no -39 -32
next=not -29 -27
next=nothing -47 -47
next=our -27 -22
next=screen -27 -25
next=sent -19 -26
next=slides 27 -3
next=small -25 -24
next=that -25 -21
next=this -42 -39
next=tom -29 -27
next=twins -24 -26
next=will -30 -29
next=yes -32 -26
next=you -12 16
next=øyvind -23 -23
nextact=ask -29 -27
nextact=book 22 32
nextact=bring -19 7
nextact=confirm -28 -37
nextact=contact -27 -32
nextact=decline -41 -41
nextact=draft -9 19
nextact=give -24 -34
nextact=go -26 -16
nextact=have -25 -26
nextact=help -28 -23
nextact=like -19 -22
nextact=love -26 -26
nextact=mail -27 -23
nextact=move -29 -32
nextact=name -33 -24
nextact=owe -28 -7
nextact=promise -12 -27
nextact=see -30 -22
nextact=send -33 1
nextact=share -35 -32
nextact=sit -27 -31
nextact=talk -29 -28
nextact=think -33 -34
object=back&due=no 30 18
object=back&order=later -12 16
object=back&order=told 38 9
object=her&due=day 25 0
object=her&due=limit 47 -2
object=her&kin=1 -25 -36
object=her&order=first bare -26 -21
object=her&time=later 6 -15
object=her&time=past -30 -21
object=him&due=day 55 33
object=him&due=limit 8 -20
object=him&prior=me hand -14 14
object=him&prior=them deed 17 -12
object=him&work=work 21 -10
object=it&due=day 18 16
object=it&order=first -41 -39
object=it&prior=me commit -36 -31
object=it&prior=me hand 29 19
object=it&prior=them other -28 1
object=it&prior=them serve -33 -32
object=mark&due=limit -24 -24
object=me&due=limit -22 13
object=me&order=first bare -6 19
object=me&prior=them serve -22 -32
object=me&prior=we contact -6 19
object=my&company=0 -33 -32
object=my&due=limit 39 32
object=my&order=first bare -20 -33
object=my&order=later 9 -12
object=my&work=talk 25 1
object=name&blocked=q -40 -33
object=name&prior=none none -46 -34
object=prep&prior=me deed -25 -32
object=prep&prior=me hand -21 -10
object=prep&prior=none hand -27 -26
object=prep&prior=them hand 28 17
object=prep&prior=thing state -2 -20
object=prep&prior=we contact -21 -27
object=the&blocked=n -54 -53
object=the&kin=1 -13 -26
object=the&prior=me deed 34 37
object=the&prior=me other -28 -31
object=the&prior=none commit 30 36
object=the&prior=them commit 14 28
object=the&time=habit -41 -38
object=the&work=work 27 35
object=their&order=first -42 -51
object=their&order=told 7 9
object=to&order=told bare -15 24
object=to&prior=none contact -25 -25
object=word&prior=me other -44 -41
object=word&prior=me state -30 -29
object=word&prior=none serve -23 -16
object=word&prior=none state -33 -35
object=work&due=limit 30 22
object=work&prior=none none 37 -2
opens=all -23 -30
opens=ana -26 -28
opens=andre -23 -29
opens=anja -25 -26
opens=anna -23 -17
opens=april -18 -24
opens=arjun -24 -28
opens=ask -56 -46
opens=by -29 -32
opens=carla -21 -29
opens=comments -30 -32
opens=dana -24 -30
opens=daria -29 -27
opens=david -23 -29
opens=does -18 -25
opens=eitan -32 -35
opens=emailed -30 -24
opens=emre -23 -31
opens=fixed -24 -23
opens=forwarded -21 -14
opens=gonna 26 -4
opens=got -26 -26
opens=greg -41 -45
opens=hana -24 -29
opens=having -31 -21
opens=interview -24 -25
opens=intro 16 41
opens=invited -26 -28
opens=jess -26 -30
opens=josé -28 -29
opens=kwame 7 -21
opens=let -30 -29
opens=luca -21 -19
opens=marcus -45 -42
opens=maria -21 -27
opens=mark -25 -24
opens=me 26 -4
opens=moving -19 -16
opens=mr -28 -39
opens=nadia -26 -29
opens=need 34 6
opens=needs 37 21
opens=next -28 -12
opens=niamh -23 -30
opens=no -44 -33
opens=offered 17 32
opens=olu -27 -32
opens=on -24 -30
opens=owe 16 -16
opens=owes -6 28
opens=pepe -24 -25
opens=planning -12 -12
opens=posted -23 -19
opens=priya -26 -32
opens=promised 43 23
opens=put -27 -28
opens=received -26 -29
opens=reply 33 3
opens=reviewed -21 -23
opens=rosa -24 -31
opens=seeing -12 -10
opens=send 66 24
opens=sending 36 -2
opens=sends -4 32
opens=sent -35 -27
opens=shared -27 -22
opens=showed -28 -29
opens=søren -29 -30
opens=thandi -24 -24
opens=they -23 -16
opens=thiago -19 -20
opens=this -31 -22
opens=today -36 -30
opens=told -25 -26
opens=tomorrow -35 -33
opens=waiting 2 30
opens=wanted -33 -25
opens=wants 8 -27
order=first&company=0 -46 -44
order=later&prior=none state -4 -27
order=later&prior=them deed -14 -31
order=later&prior=them other -37 -42
order=told bare&prior=none state -40 -35
order=told bare&prior=them serve -31 -33
prior=none other&continues=1 31 2
prior=them other&continues=1 -25 -27
prioract=answer -32 -26
prioract=assure 19 38
prioract=bring 19 29
prioract=catch -34 -41
prioract=check 22 32
prioract=drop -24 -27
prioract=hear -30 -32
prioract=know -22 10
prioract=learn -30 -26
prioract=like -15 -17
prioract=lunch -25 -23
prioract=owe 26 28
prioract=ping -30 -25
prioract=play -28 -25
prioract=retire -28 -34
prioract=swear 20 34
prioract=take -7 -27
prioract=vouch -28 -20
prioract=want 19 -16
subject=me&class=deed 30 -8
subject=me&class=hand 0 -24
subject=me&class=serve 33 -4
subject=me&class=state -24 -21
subject=me&due=day 30 3
subject=me&due=limit 27 1
subject=me&form=base 19 -1
subject=me&form=be ing 21 -9
subject=me&modal=will 35 10
subject=me&object=end -40 -29
subject=me&object=the 40 10
subject=me&object=their 34 19
subject=me&object=word -24 -27
subject=me&object=work 34 21
subject=me&order=told 33 6
subject=me&prior=me state -32 -25
subject=me&prior=none state -35 -25
subject=me&prior=them commit 20 -10
subject=me&prior=them hand 34 5
subject=me&prior=thing state 28 -1
subject=me&time=later 24 -8
subject=me&time=past -30 -24
subject=me&whom=me 9 -14
subject=me&work=work 12 -12
subject=me-&due=limit 32 2
subject=me-&object=it 26 -8
subject=me-&object=prep -34 -26
subject=none-&due=limit 38 18
subject=none-&object=it 5 -27
subject=none-&prior=them hand -35 -30
subject=other&prior=them other -20 -26
subject=them&class=hand -6 25
subject=them&form=base 0 23
subject=them&form=be participle -21 -29
subject=them&frame=said me 37 32
subject=them&modal=will -4 31
subject=them&order=told bare -3 37
subject=them&prior=me commit -16 -8
subject=them&prior=them state -23 -5
subject=them-&class=contact -11 26
subject=them-&class=hand 14 23
subject=them-&class=object 13 -20
subject=them-&form=ing 21 -9
subject=them-&object=him -15 -31
subject=them-&object=it -1 31
subject=thing&class=hand -20 -24
subject=thing&due=limit -18 -22
subject=thing&frame=said them -18 -25
subject=thing&modal=will -6 10
subject=thing&work=work -23 -24
time=habit&prior=none none -33 -27
time=later&prior=them hand -12 -29
time=later&prior=them state 34 27
time=past&order=told -29 -27
whom=both&due=day 24 33
whom=me&due=day 14 47
whom=me&due=limit 41 32
whom=me&kin=1 31 20
whom=me&object=back -33 11
whom=me&order=first bare -17 -9
whom=me&prior=me contact -30 -33
whom=nobody&kin=1 -24 -23
whom=nobody&object=mark -30 -32
whom=them&due=limit 22 20
work=no&prior=we state -32 -33
work=talk&due=limit 32 42
work=talk&order=told bare 27 13
work=work&due=day 32 31
work=work&due=limit 63 43
work=work&order=told 29 33
work=work&prior=me deed 21 35
work=work&prior=none other 26 2
work=work&prior=them deed 11 -17
work=work&prior=them hand 27 11
work=work&time=past -27 -30
`;
