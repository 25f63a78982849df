/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-75 -72
act=answer 2 -25
act=apply -37 -35
act=assure -19 -23
act=bring 31 29
act=change -24 -23
act=chase 19 36
act=check 15 23
act=commit 29 41
act=congratulate -26 -20
act=count 21 -15
act=decline -28 -21
act=dig 3 32
act=finish -15 -27
act=follow 31 -7
act=get -44 -33
act=give -25 -21
act=grab -34 -28
act=head -31 -33
act=hire -27 -28
act=intro 41 58
act=keep -18 -21
act=know -14 -29
act=learn -27 -22
act=let -29 -26
act=like 7 -24
act=listen -37 -31
act=love -38 -42
act=lunch -44 -36
act=mark -21 -7
act=mention -21 5
act=need -9 -22
act=negotiate -32 -26
act=open -33 -29
act=plan -32 -28
act=prep -26 -27
act=present -24 -4
act=put 21 47
act=rather -30 -24
act=recommend -36 -33
act=remember -35 -36
act=remind -27 -33
act=retire -23 -25
act=return 39 23
act=see -26 -37
act=send 19 17
act=share 35 27
act=sort 4 38
act=stay -31 -27
act=test 27 -2
act=thank -42 -34
act=translate 13 -18
act=try -28 -31
act=visit -14 -21
act=wait -27 -26
act=want -34 -40
act=zoom -38 -34
actor=me!&class=other 35 -2
actor=me!&class=serve -1 -19
actor=me!&due=limit 21 -15
actor=me!&due=no 12 -26
actor=me!&object=her 46 8
actor=me!&object=prep -12 -20
actor=me!&whom=them 40 -6
actor=me!&work=work 23 -6
actor=me&class=hand 13 -12
actor=me&class=serve 14 -14
actor=me&continues=1 35 -2
actor=me&due=limit 42 12
actor=me&form=base 20 -9
actor=me&form=be ing 23 -8
actor=me&modal=will 45 16
actor=me&object=back 23 13
actor=me&object=mark -26 -25
actor=me&prior=me hand 35 -2
actor=me&prior=them hand 28 1
actor=me&prior=thing state 21 -5
actor=me&subject=them- 2 -20
actor=none&class=hand -21 -24
actor=none&due=limit -16 0
actor=none&form=base -32 -22
actor=none&modal=will -13 -4
actor=none&work=work -43 -44
actor=them!&class=contact -27 -20
actor=them!&class=other -29 -22
actor=them!&due=day 18 -11
actor=them!&object=end -25 -22
actor=them!&order=told -36 -27
actor=them&class=hand -7 26
actor=them&class=object 30 31
actor=them&class=serve -14 18
actor=them&form=base 2 31
actor=them&form=be ing 1 24
actor=them&form=be participle -21 -29
actor=them&form=ing 30 -7
actor=them&frame=said me 36 30
actor=them&modal=will -3 41
actor=them&object=back -18 8
actor=them&object=her -21 -2
before=also -15 -19
before=but -38 -25
before=her 43 0
before=should -31 -30
before=so -25 -33
before=sure -11 -15
before=time -26 -20
before=what -27 -25
before=when -33 -30
behind=! -9 -35
behind=because -27 -27
behind=but -53 -62
behind=so -40 -37
behind=that -28 -27
blocked=&prior=me other 27 21
blocked=d -27 -25
blocked=n&prior=me deed -38 -40
class=commit&due=day -36 -32
class=commit&due=limit 36 43
class=commit&object=her -43 -34
class=commit&object=to 11 25
class=commit&order=told bare -37 -38
class=commit&whom=both -32 -28
class=contact&due=limit 26 19
class=contact&object=him 27 -1
class=contact&object=my -31 -41
class=contact&prior=none none -40 -41
class=deed&blocked=q -33 -31
class=deed&company=0 -48 -35
class=deed&due=day 28 32
class=deed&object=end -29 -37
class=deed&object=my -42 -10
class=deed&object=their 41 -6
class=deed&object=to -33 -38
class=deed&object=word -26 -22
class=deed&prior=me deed -11 23
class=deed&whom=both -32 -27
class=hand&due=day 52 40
class=hand&kin=1 -33 -45
class=hand&object=back 27 38
class=hand&object=her 44 -9
class=hand&object=him 30 15
class=hand&object=it 28 42
class=hand&object=prep -18 -21
class=hand&object=work 35 36
class=hand&order=later bare 30 30
class=hand&order=told 23 35
class=hand&order=told bare 23 8
class=hand&prior=me hand -4 29
class=hand&prior=them commit 30 15
class=hand&prior=them state 28 20
class=hand&time=habit -21 -30
class=object&object=it 6 -23
class=object&object=my 8 -31
class=object&object=prep -32 -13
class=object&object=their -22 12
class=object&order=told bare 11 19
class=object&prior=me commit -28 -26
class=object&prior=me deed 34 11
class=object&prior=none deed -32 -31
class=object&prior=none hand -32 -29
class=object&prior=them deed -31 -13
class=object&prior=them hand 12 -14
class=object&prior=them state 8 -18
class=object&whom=me 19 -10
class=object&work=work 30 17
class=other&object=her -22 -30
class=other&object=my -32 -17
class=other&object=their -28 -29
class=other&object=work -27 -29
class=other&order=later -14 -25
class=other&prior=me other 6 20
class=other&prior=none none -21 -31
class=other&prior=none serve -24 -22
class=other&prior=them commit -31 -28
class=other&prior=them state -32 -33
class=serve&continues=1 -24 -35
class=serve&due=day 38 35
class=serve&object=their -22 7
class=serve&object=to 15 46
class=serve&order=first -20 -30
class=serve&order=later 13 31
class=serve&prior=me other 32 19
class=serve&prior=none none 1 29
class=serve&prior=them state 30 43
class=serve&time=habit -33 -33
class=serve&time=later 28 23
class=state&due=day -27 -20
class=state&due=limit 19 1
class=state&object=back -35 -39
class=state&object=me -32 -37
class=state&object=my 16 28
class=state&object=to -29 -29
class=state&prior=me contact -25 -29
class=state&prior=me deed -32 -47
class=state&prior=them hand -39 -31
class=state&prior=thing state -20 -24
class=state&time=later -34 -33
due=day&continues=1 29 -7
due=day&order=told bare 27 13
due=day&prior=me other 51 27
due=day&prior=them hand 21 23
due=day&prior=them none -14 -18
due=day&prior=them serve 29 19
due=day&prior=them state 37 33
due=day&time=habit -22 -27
due=limit&continues=1 24 -9
due=limit&order=first bare 55 -6
due=limit&order=later 34 33
due=limit&order=told bare 41 14
due=limit&prior=me deed 33 29
due=limit&prior=none contact 13 31
due=limit&prior=them commit 39 22
due=limit&prior=them hand 55 34
due=limit&time=later 30 0
due=no&continues=1 -7 20
due=no&prior=none serve -35 -36
due=no&prior=we state -32 -33
form=base&class=hand 29 23
form=base&class=serve 37 31
form=base&class=state -11 -34
form=base&frame=said me 30 3
form=base&object=end -27 -26
form=base&object=her 14 -7
form=base&object=him 48 19
form=base&object=work 46 34
form=base&order=told bare 28 16
form=base&prior=me hand 35 34
form=base&prior=none other 46 28
form=base&prior=them contact 17 22
form=base&prior=them hand 35 12
form=base&prior=thing other 10 34
form=base&time=later 31 26
form=base&whom=both 35 46
form=base&whom=me 16 27
form=base&work=talk 27 19
form=base&work=work 24 7
form=be ing&class=contact -47 -32
form=be ing&class=deed 28 43
form=be ing&class=hand 23 31
form=be ing&due=limit 33 22
form=be ing&object=it 22 16
form=be ing&object=me -1 44
form=be ing&prior=none contact -17 -22
form=be ing&prior=them contact -28 -31
form=be ing&whom=both 26 48
form=be ing&whom=me 41 54
form=be ing&work=work 38 49
form=be participle&class=hand -31 -34
form=be participle&prior=no -26 -29
form=be s&due=limit -37 -26
form=be s&object=name -26 -29
form=be s&prior=them hand -29 -32
form=have participle&class=contact -14 -32
form=have participle&class=hand -6 -25
form=have participle&due=limit -5 39
form=have participle&object=her -34 -34
form=have participle&object=me -27 -41
form=have participle&order=later -35 -28
form=have participle&whom=both -34 -40
form=have participle&work=work -22 1
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
form=none&object=end -28 -20
form=none&object=her -28 -28
form=none&object=prep -32 -30
form=none&time=later -25 -25
form=past&class=hand -34 -43
form=past&frame=said me -39 -35
form=past&frame=said them -20 -29
form=past&object=him -18 -25
form=past&object=me -29 -30
form=past&object=work -29 -41
form=past&prior=me deed -40 -56
form=past&prior=me hand -35 -35
form=past&prior=them deed -36 -32
form=past&prior=them hand -33 -27
form=past&prior=them none -34 -27
form=past&prior=them other -24 -28
form=past&prior=them serve -29 -10
form=s&class=deed -16 28
form=s&class=hand 9 59
form=s&class=serve 30 56
form=s&object=me -6 44
form=s&order=first -24 -24
form=s&prior=me deed -4 39
form=s&prior=none none 2 38
form=s&prior=thing other -28 -25
form=s&prior=thing state -23 -25
form=s&time=later 24 24
form=s&whom=me 37 33
form=s&work=work 21 42
frame=asked none&class=other -14 21
frame=conditional none&due=limit 29 1
frame=conditional none&due=no -46 -49
frame=conditional none&whom=me -26 -33
frame=plain&prior=me deed -1 26
frame=said me&blocked= 34 16
frame=said me&blocked=n -48 -31
frame=said me&class=object -3 -28
frame=said me&class=other 23 15
frame=said me&class=serve 51 17
frame=said me&due=day 24 -7
frame=said me&work=work 6 -22
frame=said them&class=contact 5 37
frame=said them&class=hand -31 -15
frame=said them&due=limit -16 19
frame=said them&object=her -33 -34
frame=said them&order=later -16 -12
frame=said them&order=told -16 30
frame=said them&order=told bare -33 -26
frame=said them&work=work -35 -9
head= -14 -6
head=advise -31 -25
head=agree 28 41
head=call -31 -33
head=come -24 -26
head=give 22 -7
head=have -13 -22
head=hope -33 -33
head=introduce -28 -25
head=invite -31 -23
head=like -31 -23
head=love -3 -20
head=meet -37 -33
head=offer 24 30
head=phone -26 -31
head=plan -20 -18
head=promise 53 48
head=remind 38 1
head=ring -32 -37
head=show -36 -36
head=take -28 -39
head=talk -25 -24
head=tell -3 -28
head=try -28 -17
head=turn -26 -28
head=undertake 27 22
head=volunteer 18 37
head=want -4 -21
head=write -33 -30
kin=1&prior=none none -13 -32
kind=noun&modal=will -21 -20
kind=object&actor=them 30 31
kind=object&frame=said me -3 -28
kind=object&modal=can -3 24
kind=object&object=it 6 -23
kind=object&object=my 8 -31
kind=object&object=prep -32 -13
kind=object&object=their -22 12
kind=object&order=told bare 11 19
kind=object&prior=me commit -28 -26
kind=object&prior=me deed 34 11
kind=object&prior=none deed -32 -31
kind=object&prior=none hand -32 -29
kind=object&prior=them deed -31 -13
kind=object&prior=them hand 12 -14
kind=object&prior=them state 8 -18
kind=object&subject=them- 13 -20
kind=object&whom=me 19 -10
kind=object&work=work 30 17
kind=to&actor=me 25 -11
kind=to&actor=them 2 39
kind=to&class=deed 37 23
kind=to&class=hand 45 28
kind=to&class=serve 12 37
kind=to&due=limit 41 31
kind=to&form=base -26 -34
kind=to&form=be ing -42 -41
kind=to&form=be participle -25 -25
kind=to&form=be s 34 33
kind=to&form=ing -11 16
kind=to&form=none -14 -5
kind=to&form=past 48 43
kind=to&form=s 11 -14
kind=to&modal=will -22 2
kind=to&modal=would -26 -23
kind=to&object=end -8 -28
kind=to&object=her 38 -9
kind=to&object=him 28 -10
kind=to&object=me -11 34
kind=to&object=my -3 33
kind=to&object=the 26 37
kind=to&object=word -9 -10
kind=to&prior=none none 15 32
kind=to&prior=them deed -13 15
kind=to&prior=them other -24 -37
kind=to&prior=them state 22 30
kind=to&subject=me 29 -9
kind=to&subject=other 21 30
kind=to&subject=we -35 -37
kind=to&time=later 34 -7
kind=to&time=past -38 -28
kind=to&whom=both 48 36
kind=to&whom=me -2 56
kind=to&whom=nobody 6 -1
kind=to&work=work 42 42
kind=verb&form=base 23 22
kind=verb&frame=said me 27 20
kind=verb&modal=would 25 18
lead=, -39 -41
lead=agree 43 53
lead=agreed 28 39
lead=answer -28 -31
lead=called -24 -26
lead=expect 10 -33
lead=forgot -39 -37
lead=grace -28 -34
lead=have -29 -20
lead=he -17 -17
lead=hope -38 -36
lead=hopes -25 -26
lead=how -52 -52
lead=i -36 -25
lead=like -24 -19
lead=love -3 -21
lead=need 25 -23
lead=nice -24 -27
lead=not -28 -31
lead=offered 24 30
lead=out -26 -28
lead=owe 47 51
lead=phoned -26 -31
lead=promise 34 45
lead=promised 58 53
lead=rang -25 -30
lead=talked -25 -24
lead=tell 37 -2
lead=two -26 -30
lead=undertook 27 22
lead=volunteered 18 37
lead=want 15 -39
lead=wants -35 -35
modal=can&blocked= 11 37
modal=can&class=object -3 24
modal=can&class=other -25 1
modal=can&frame=said me -35 -33
modal=can&object=it -46 -51
modal=may&blocked=n -47 -39
modal=may&class=hand -43 -40
modal=may&class=serve -44 -36
modal=may&frame=plain -55 -56
modal=may&whom=me -29 -41
modal=must&blocked=n -45 -33
modal=must&class=hand 47 27
modal=must&class=other -31 -32
modal=must&company=0 -65 -41
modal=must&company=1 38 13
modal=must&object=back 9 6
modal=must&object=word -32 -26
modal=must&order=told 63 21
modal=must&whom=them 30 -6
modal=no&frame=said them -22 -23
modal=no&object=it 29 15
modal=no&prior=me deed -15 26
modal=no&prior=none commit 30 31
modal=no&prior=none serve -33 -28
modal=should&class=hand -49 -39
modal=should&frame=said them -48 -41
modal=will&blocked=n -34 -35
modal=will&class=hand 15 32
modal=will&class=noun -21 -20
modal=will&class=serve 34 30
modal=will&class=state -7 1
modal=will&company=0 -34 -33
modal=will&form=be ing -5 24
modal=will&form=be participle -19 -23
modal=will&form=none -21 -20
modal=will&frame=said me 25 2
modal=will&object=end 6 -15
modal=will&object=her 32 14
modal=will&object=me -4 31
modal=will&object=my -1 35
modal=will&object=work 10 36
modal=will&prior=me hand 16 17
modal=will&prior=me other 1 39
modal=will&prior=none contact 42 56
modal=will&prior=them deed 32 31
modal=will&prior=thing other 10 34
modal=will&whom=both 38 62
modal=will&whom=me 8 39
modal=will&work=work 15 24
modal=would&class=contact 41 33
modal=would&class=other 21 33
modal=would&class=serve 24 4
modal=would&class=state 23 2
modal=would&due=day 29 16
modal=would&form=be s -13 18
modal=would&frame=asked none -36 -31
modal=would&frame=said them 1 32
modal=would&order=later -55 -58
modal=would&prior=me deed 21 -10
modal=would&prior=them other -12 28
next=# -32 -33
next=all -24 -25
next=an -27 -18
next=april -23 -23
next=big -28 -28
next=chidi -30 -23
next=cv 37 -2
next=diego -27 -23
next=for -21 -37
next=fri 18 -11
next=from -10 -37
next=good -27 -28
next=happy -25 -29
next=him 21 -9
next=how -53 -41
next=is -37 -33
next=married -28 -36
next=monday -21 -25
next=more -28 -28
next=mr -27 -27
next=next -28 -17
next=no -39 -32
next=not -29 -26
next=nothing -47 -47
next=our -26 -21
next=screen -27 -25
next=sent -19 -26
next=slides 27 -3
next=small -24 -24
next=that -25 -21
next=this -41 -38
next=tom -29 -27
next=twins -24 -27
next=will -30 -29
next=yes -32 -26
next=you -12 15
next=øyvind -23 -24
nextact=ask -29 -27
nextact=book 22 32
nextact=bring -20 8
nextact=confirm -29 -37
nextact=contact -27 -32
nextact=decline -41 -41
nextact=draft -9 19
nextact=give -24 -33
nextact=go -26 -15
nextact=have -25 -27
nextact=help -28 -22
nextact=like -19 -22
nextact=love -27 -25
nextact=mail -26 -23
nextact=move -29 -32
nextact=name -33 -24
nextact=owe -28 -6
nextact=promise -11 -26
nextact=see -30 -22
nextact=send -33 1
nextact=share -34 -32
nextact=sit -28 -31
nextact=talk -29 -28
nextact=think -33 -34
object=back&due=no 30 18
object=back&order=later -12 16
object=back&order=told 38 8
object=her&due=day 24 -1
object=her&due=limit 46 -2
object=her&kin=1 -24 -35
object=her&order=first bare -26 -21
object=her&time=later 6 -16
object=her&time=past -30 -21
object=him&due=day 55 33
object=him&due=limit 8 -20
object=him&prior=me hand -14 14
object=him&prior=them deed 17 -12
object=him&work=work 21 -10
object=it&due=day 19 16
object=it&order=first -42 -41
object=it&prior=me commit -35 -30
object=it&prior=me hand 29 19
object=it&prior=them other -28 1
object=it&prior=them serve -33 -32
object=mark&due=limit -24 -24
object=me&due=limit -22 14
object=me&order=first bare -6 19
object=me&prior=them serve -22 -30
object=me&prior=we contact -6 19
object=my&company=0 -34 -33
object=my&due=limit 39 32
object=my&order=first bare -20 -33
object=my&order=later 10 -12
object=my&work=talk 25 3
object=name&blocked=q -40 -33
object=name&prior=none none -46 -34
object=prep&prior=me deed -27 -36
object=prep&prior=me hand -21 -10
object=prep&prior=none hand -27 -25
object=prep&prior=them hand 28 17
object=prep&prior=thing state -2 -20
object=prep&prior=we contact -21 -27
object=the&blocked=n -54 -53
object=the&kin=1 -14 -29
object=the&prior=me deed 33 34
object=the&prior=me other -28 -31
object=the&prior=none commit 30 37
object=the&prior=them commit 15 29
object=the&time=habit -43 -40
object=the&work=work 27 35
object=their&order=first -42 -50
object=their&order=told 7 9
object=to&order=told bare -15 24
object=to&prior=none contact -25 -25
object=word&prior=me other -44 -41
object=word&prior=me state -30 -28
object=word&prior=none serve -23 -16
object=word&prior=none state -33 -34
object=work&due=limit 30 21
object=work&prior=none none 37 -1
opens=all -23 -30
opens=ana -26 -28
opens=andre -23 -29
opens=anja -25 -26
opens=anna -23 -17
opens=april -18 -25
opens=arjun -24 -28
opens=ask -56 -46
opens=by -29 -32
opens=came -20 -24
opens=carla -21 -29
opens=comments -30 -32
opens=dana -24 -30
opens=daria -28 -27
opens=david -23 -29
opens=does -18 -24
opens=eitan -32 -35
opens=emailed -30 -23
opens=emre -24 -31
opens=fixed -24 -23
opens=forwarded -21 -14
opens=gonna 26 -4
opens=got -26 -26
opens=greg -41 -45
opens=hana -23 -28
opens=having -31 -21
opens=interview -24 -25
opens=intro 15 41
opens=invited -26 -28
opens=jess -26 -30
opens=josé -28 -29
opens=kwame 8 -21
opens=let -31 -29
opens=luca -21 -19
opens=marcus -44 -42
opens=maria -21 -27
opens=mark -24 -24
opens=me 26 -4
opens=moving -19 -16
opens=mr -28 -38
opens=nadia -26 -30
opens=need 33 5
opens=needs 36 21
opens=next -28 -12
opens=niamh -23 -29
opens=no -45 -33
opens=offered 16 32
opens=olu -27 -32
opens=on -24 -29
opens=owe 16 -16
opens=owes -6 28
opens=pepe -24 -25
opens=planning -12 -12
opens=posted -23 -19
opens=priya -26 -33
opens=promised 43 23
opens=put -27 -28
opens=received -26 -30
opens=reply 33 3
opens=reviewed -21 -23
opens=rosa -24 -31
opens=seeing -12 -10
opens=send 66 25
opens=sending 36 -2
opens=sends -4 32
opens=sent -35 -26
opens=shared -27 -22
opens=showed -27 -28
opens=søren -29 -30
opens=thandi -24 -24
opens=they -23 -16
opens=thiago -19 -20
opens=this -33 -26
opens=today -36 -30
opens=told -24 -25
opens=tomorrow -34 -33
opens=waiting 2 30
opens=wanted -33 -26
opens=wants 8 -27
order=later&prior=none state -4 -27
order=later&prior=them deed -14 -31
order=later&prior=them other -37 -41
order=told bare&prior=none state -40 -34
order=told bare&prior=them serve -31 -33
order=told&prior=me deed 22 32
prior=none other&continues=1 31 2
prior=them other&continues=1 -25 -26
prioract=answer -32 -26
prioract=assure 19 38
prioract=bring 19 29
prioract=catch -34 -41
prioract=check 22 32
prioract=drop -25 -28
prioract=hear -30 -32
prioract=know -23 10
prioract=learn -30 -26
prioract=like -16 -17
prioract=owe 26 28
prioract=ping -30 -24
prioract=play -28 -25
prioract=retire -28 -34
prioract=swear 20 34
prioract=take -7 -27
prioract=vouch -28 -20
prioract=want 20 -16
subject=me&class=deed 30 -8
subject=me&class=hand 0 -23
subject=me&class=serve 34 -3
subject=me&class=state -23 -21
subject=me&due=day 29 2
subject=me&due=limit 28 1
subject=me&form=base 19 -1
subject=me&form=be ing 22 -9
subject=me&modal=will 35 11
subject=me&object=end -40 -29
subject=me&object=the 40 10
subject=me&object=their 34 19
subject=me&object=word -25 -27
subject=me&object=work 34 21
subject=me&order=told 34 6
subject=me&prior=me state -33 -26
subject=me&prior=none state -35 -25
subject=me&prior=them commit 20 -10
subject=me&prior=them hand 34 5
subject=me&prior=thing state 28 -1
subject=me&time=later 25 -8
subject=me&time=past -30 -25
subject=me&whom=me 4 -17
subject=me&work=work 11 -12
subject=me-&due=limit 32 2
subject=me-&object=it 26 -8
subject=me-&object=prep -34 -26
subject=none-&due=limit 38 18
subject=none-&object=it 6 -26
subject=none-&prior=them hand -35 -30
subject=other&form=s -26 -31
subject=other&prior=them other -18 -22
subject=them&class=hand -5 26
subject=them&form=base 0 24
subject=them&form=be participle -21 -29
subject=them&frame=said me 36 30
subject=them&modal=will -3 31
subject=them&order=told bare -2 37
subject=them&prior=me commit -16 -8
subject=them&prior=me deed 17 34
subject=them&prior=them state -23 -5
subject=them-&class=contact -11 26
subject=them-&class=hand 14 22
subject=them-&class=object 13 -20
subject=them-&form=ing 21 -9
subject=them-&object=him -15 -31
subject=them-&object=it -1 30
subject=thing&class=hand -20 -24
subject=thing&due=limit -18 -22
subject=thing&frame=said them -18 -25
subject=thing&modal=will -7 11
subject=thing&work=work -23 -24
time=habit&prior=none none -33 -27
time=later&prior=them hand -12 -29
time=later&prior=them state 34 27
time=past&order=told -29 -27
whom=both&due=day 24 33
whom=me&due=day 13 48
whom=me&due=limit 41 33
whom=me&kin=1 32 20
whom=me&object=back -32 11
whom=me&order=first bare -17 -9
whom=me&prior=me contact -30 -32
whom=nobody&kin=1 -21 -16
whom=nobody&object=mark -30 -32
whom=them&company=0 18 17
whom=them&due=limit 22 20
work=no&prior=we state -31 -33
work=talk&due=limit 32 42
work=talk&order=told bare 27 14
work=work&due=day 32 31
work=work&due=limit 63 44
work=work&order=told 29 33
work=work&prior=me deed 21 33
work=work&prior=none other 27 2
work=work&prior=them deed 11 -17
work=work&prior=them hand 27 11
work=work&time=past -27 -30
`;
