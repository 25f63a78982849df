/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-75 -73
act=answer 5 -22
act=apply -37 -34
act=assure -20 -26
act=bring 32 30
act=change -24 -23
act=chase 18 34
act=check 16 22
act=commit 29 41
act=congratulate -26 -21
act=count 22 -14
act=decline -28 -20
act=dig 3 32
act=explain -21 -15
act=finish -14 -27
act=follow 31 -7
act=get -43 -34
act=give -25 -22
act=grab -33 -27
act=head -31 -33
act=hire -26 -28
act=intro 40 56
act=keep -15 -20
act=learn -30 -25
act=let -30 -27
act=like 9 -22
act=listen -37 -31
act=love -37 -40
act=lunch -40 -32
act=mark -27 -11
act=mention -21 3
act=need -9 -23
act=negotiate -31 -24
act=open -32 -28
act=plan -31 -27
act=prep -25 -25
act=present -24 -4
act=put 20 47
act=rather -30 -23
act=recommend -34 -34
act=remember -34 -36
act=remind -26 -29
act=retire -22 -25
act=return 39 24
act=see -26 -37
act=send 20 18
act=share 26 25
act=sort 5 39
act=stay -31 -27
act=test 29 -1
act=thank -40 -32
act=try -26 -28
act=visit -15 -22
act=wait -25 -25
act=want -33 -39
act=zoom -36 -31
actor=me!&class=other 35 -2
actor=me!&class=serve 1 -19
actor=me!&due=limit 21 -15
actor=me!&due=no 9 -29
actor=me!&object=her 47 8
actor=me!&object=prep -13 -22
actor=me!&whom=them 37 -8
actor=me!&work=work 26 -4
actor=me&class=hand 12 -12
actor=me&class=serve 21 -15
actor=me&continues=1 33 -6
actor=me&due=limit 41 12
actor=me&form=base 26 -3
actor=me&form=be ing 18 -11
actor=me&modal=will 45 17
actor=me&object=back 22 13
actor=me&object=mark -26 -25
actor=me&prior=me hand 31 -8
actor=me&prior=them hand 29 2
actor=me&prior=them state 16 -7
actor=me&prior=thing state 22 -5
actor=me&subject=them- -1 -21
actor=none&class=hand -21 -24
actor=none&due=limit -16 0
actor=none&form=base -23 -15
actor=none&modal=will -11 -3
actor=none&work=work -42 -43
actor=them!&class=contact -26 -20
actor=them!&class=deed 9 -19
actor=them!&class=other -29 -22
actor=them!&due=day 18 -12
actor=them!&object=end -25 -23
actor=them!&order=told -34 -25
actor=them!&whom=me -11 17
actor=them&class=hand -6 26
actor=them&class=object 30 31
actor=them&form=base 6 34
actor=them&form=be ing 2 24
actor=them&form=be participle -21 -28
actor=them&form=ing 29 -7
actor=them&frame=said me 32 27
actor=them&modal=will -1 42
actor=them&object=back -18 9
actor=them&object=her -21 -4
before=but -38 -25
before=her 43 0
before=should -31 -29
before=so -25 -32
before=sure -11 -15
before=time -25 -19
before=what -27 -24
before=when -34 -31
behind=! -9 -34
behind=because -27 -26
behind=but -52 -62
behind=so -40 -36
behind=that -27 -27
blocked=&prior=me other 24 20
blocked=d -27 -25
blocked=n&prior=me deed -39 -40
class=commit&due=day -37 -33
class=commit&due=limit 37 43
class=commit&object=her -42 -33
class=commit&object=to 11 25
class=commit&whom=both -32 -28
class=contact&due=limit 26 20
class=contact&object=him 29 3
class=contact&object=my -30 -40
class=contact&prior=none none -40 -41
class=contact&prior=none state -23 -18
class=deed&blocked=q -33 -29
class=deed&company=0 -47 -35
class=deed&due=day 25 32
class=deed&object=end -28 -36
class=deed&object=my -40 -7
class=deed&object=their 40 -7
class=deed&object=to -34 -40
class=deed&object=word -23 -18
class=deed&prior=me deed -11 22
class=deed&prior=them contact 11 15
class=hand&due=day 53 42
class=hand&kin=1 -33 -45
class=hand&object=back 28 39
class=hand&object=her 46 -9
class=hand&object=him 30 15
class=hand&object=it 28 42
class=hand&object=prep -17 -19
class=hand&object=their -23 -13
class=hand&object=work 35 36
class=hand&order=later bare 30 30
class=hand&order=told 24 34
class=hand&order=told bare 22 7
class=hand&prior=me hand -3 29
class=hand&prior=them commit 29 15
class=hand&prior=them state 28 21
class=hand&time=habit -21 -30
class=object&object=it 4 -25
class=object&object=my 9 -30
class=object&object=prep -33 -14
class=object&object=their -23 10
class=object&order=told bare 12 20
class=object&prior=me commit -28 -25
class=object&prior=me deed 34 11
class=object&prior=none deed -33 -31
class=object&prior=none hand -32 -30
class=object&prior=them deed -32 -13
class=object&prior=them hand 13 -13
class=object&prior=them state 7 -19
class=object&whom=me 18 -10
class=object&work=work 30 17
class=other&object=her -18 -27
class=other&object=my -29 -14
class=other&object=their -28 -29
class=other&object=work -26 -28
class=other&order=later -12 -22
class=other&prior=me other 7 21
class=other&prior=none none -20 -30
class=other&prior=none serve -21 -21
class=other&prior=them commit -29 -29
class=other&prior=them state -32 -32
class=serve&continues=1 -24 -34
class=serve&due=day 41 36
class=serve&object=their -22 8
class=serve&object=to 15 45
class=serve&order=first -26 -30
class=serve&order=later 16 32
class=serve&prior=none none -5 27
class=serve&prior=them contact -33 -34
class=serve&prior=them serve -35 -30
class=serve&prior=them state 28 42
class=serve&time=habit -33 -32
class=serve&time=later 27 21
class=serve&work=no 4 21
class=serve&work=work -12 -4
class=state&due=day -27 -23
class=state&due=limit 19 0
class=state&object=back -36 -40
class=state&object=me -30 -40
class=state&object=my 17 28
class=state&object=to -28 -28
class=state&prior=me contact -26 -30
class=state&prior=me deed -31 -46
class=state&prior=thing state -20 -24
class=state&time=later -34 -33
due=day&continues=1 30 -5
due=day&order=told bare 25 11
due=day&prior=me hand 25 29
due=day&prior=me other 52 28
due=day&prior=them hand 22 23
due=day&prior=them none -13 -17
due=day&prior=them serve 30 20
due=day&prior=them state 36 34
due=day&time=habit -22 -27
due=limit&continues=1 24 -8
due=limit&order=first bare 55 -6
due=limit&order=later 34 33
due=limit&order=told bare 40 15
due=limit&prior=me deed 33 29
due=limit&prior=none contact 13 30
due=limit&prior=them commit 38 21
due=limit&prior=them hand 54 34
due=limit&time=later 29 0
due=no&continues=1 -5 22
due=no&prior=none serve -30 -33
due=no&prior=we state -32 -34
form=base&class=hand 30 24
form=base&class=serve 39 33
form=base&class=state -12 -37
form=base&frame=said me 26 0
form=base&object=end -23 -22
form=base&object=him 55 24
form=base&object=me -10 12
form=base&object=work 46 35
form=base&order=told bare 33 21
form=base&prior=me hand 35 34
form=base&prior=none other 46 29
form=base&prior=them contact 19 24
form=base&prior=them hand 36 14
form=base&prior=thing other 10 33
form=base&time=later 36 28
form=base&whom=both 33 40
form=base&whom=me 18 26
form=base&work=talk 29 20
form=base&work=work 25 9
form=be ing&class=contact -41 -27
form=be ing&class=deed 20 38
form=be ing&class=hand 24 32
form=be ing&due=limit 34 23
form=be ing&object=it 23 16
form=be ing&object=me 0 42
form=be ing&prior=none contact -16 -21
form=be ing&prior=them contact -28 -31
form=be ing&whom=both 28 47
form=be ing&whom=me 41 55
form=be ing&work=work 28 43
form=be participle&class=hand -28 -33
form=be participle&prior=no -26 -29
form=be s&due=limit -38 -28
form=be s&object=name -28 -31
form=be s&prior=them hand -37 -38
form=have participle&class=contact -13 -31
form=have participle&class=hand -6 -25
form=have participle&due=limit -6 39
form=have participle&object=her -34 -34
form=have participle&object=me -28 -42
form=have participle&order=later -35 -28
form=have participle&whom=both -33 -37
form=have participle&work=work -22 2
form=ing&class=contact -23 -20
form=ing&class=hand 40 24
form=ing&class=serve 20 -5
form=ing&class=state -22 -18
form=ing&due=day 41 3
form=ing&object=name -17 -15
form=ing&object=to -19 -16
form=ing&object=word -19 -21
form=ing&order=first bare -19 1
form=ing&order=later bare 28 -4
form=ing&order=told -21 -18
form=none&object=end -27 -20
form=none&object=her -28 -27
form=none&object=prep -31 -29
form=none&time=later -24 -24
form=past&class=hand -33 -42
form=past&frame=said me -43 -36
form=past&frame=said them -20 -28
form=past&object=me -32 -34
form=past&object=work -29 -40
form=past&prior=me deed -38 -55
form=past&prior=me hand -38 -37
form=past&prior=none other -31 -28
form=past&prior=none serve -19 -14
form=past&prior=them deed -37 -32
form=past&prior=them hand -37 -31
form=past&prior=them none -34 -27
form=past&prior=them other -24 -28
form=past&prior=them serve -29 -11
form=s&class=deed -16 28
form=s&class=hand 8 59
form=s&class=serve 27 56
form=s&object=me -9 39
form=s&order=first -24 -23
form=s&prior=me deed -4 40
form=s&prior=none none 0 36
form=s&prior=thing other -29 -26
form=s&prior=thing state -23 -25
form=s&time=later 24 24
form=s&whom=me 37 31
form=s&work=work 20 41
frame=asked none&class=other -12 24
frame=asked none&class=serve -30 -23
frame=conditional none&due=limit 28 0
frame=conditional none&due=no -46 -49
frame=conditional none&whom=me -25 -33
frame=plain&prior=me deed -2 25
frame=plain&prior=none serve -19 -6
frame=said me&blocked= 36 17
frame=said me&blocked=n -34 -26
frame=said me&class=object -7 -31
frame=said me&class=other 25 17
frame=said me&class=serve 47 14
frame=said me&due=day 24 -6
frame=said me&work=work 3 -23
frame=said them&class=contact 5 37
frame=said them&class=hand -31 -16
frame=said them&due=limit -17 19
frame=said them&object=her -32 -35
frame=said them&order=later -14 -9
frame=said them&order=told -15 30
frame=said them&order=told bare -35 -27
frame=said them&work=work -35 -9
head= -13 -5
head=advise -30 -25
head=agree 30 43
head=call -32 -32
head=come -24 -27
head=give 23 -6
head=have -11 -22
head=hope -33 -32
head=introduce -29 -26
head=invite -31 -24
head=like -34 -25
head=love -6 -24
head=meet -40 -36
head=offer 26 32
head=phone -25 -30
head=plan -20 -17
head=promise 53 49
head=remind 39 1
head=ring -31 -36
head=show -34 -35
head=take -28 -40
head=tell -7 -32
head=try -28 -17
head=turn -24 -27
head=undertake 28 23
head=volunteer 20 37
head=want -2 -18
head=write -33 -30
kin=1&prior=none none -13 -32
kind=noun&modal=will -22 -20
kind=object&actor=them 30 31
kind=object&frame=said me -7 -31
kind=object&modal=can -3 27
kind=object&object=it 4 -25
kind=object&object=my 9 -30
kind=object&object=prep -33 -14
kind=object&object=their -23 10
kind=object&order=told bare 12 20
kind=object&prior=me commit -28 -25
kind=object&prior=me deed 34 11
kind=object&prior=none deed -33 -31
kind=object&prior=none hand -32 -30
kind=object&prior=them deed -32 -13
kind=object&prior=them hand 13 -13
kind=object&prior=them state 7 -19
kind=object&subject=them- 11 -21
kind=object&whom=me 18 -10
kind=object&work=work 30 17
kind=to&actor=me 21 -14
kind=to&actor=them 1 37
kind=to&class=deed 27 19
kind=to&class=hand 45 27
kind=to&class=serve 10 36
kind=to&due=limit 39 30
kind=to&form=base -30 -38
kind=to&form=be ing -32 -37
kind=to&form=be participle -22 -23
kind=to&form=be s 34 32
kind=to&form=ing -10 16
kind=to&form=none -12 -5
kind=to&form=past 49 44
kind=to&form=s 12 -13
kind=to&modal=will -20 4
kind=to&object=end -7 -27
kind=to&object=her 40 -7
kind=to&object=him 20 -17
kind=to&object=me -12 31
kind=to&object=my -2 34
kind=to&object=the 29 39
kind=to&object=word -9 -11
kind=to&prior=none none 16 33
kind=to&prior=them deed -14 14
kind=to&prior=them other -24 -37
kind=to&prior=them state 22 31
kind=to&subject=me 23 -14
kind=to&subject=other 21 31
kind=to&subject=we -35 -37
kind=to&time=later 34 -7
kind=to&time=past -37 -27
kind=to&whom=both 47 36
kind=to&whom=me -4 54
kind=to&whom=nobody 3 -2
kind=to&work=work 36 39
kind=verb&frame=said me 26 19
kind=verb&modal=would 27 20
lead=, -36 -38
lead=agree 41 51
lead=agreed 29 40
lead=answer -27 -31
lead=called -23 -26
lead=expect 10 -33
lead=forgot -36 -36
lead=grace -27 -34
lead=have -31 -20
lead=he -16 -17
lead=hope -38 -36
lead=hopes -25 -25
lead=how -50 -51
lead=i -43 -30
lead=like -25 -20
lead=love -6 -24
lead=need 25 -22
lead=nice -27 -30
lead=not -28 -31
lead=offered 26 32
lead=out -24 -27
lead=owe 44 49
lead=phoned -25 -30
lead=promise 35 46
lead=promised 60 54
lead=rang -24 -30
lead=tell 41 3
lead=two -29 -31
lead=undertook 28 23
lead=volunteered 20 37
lead=want 16 -39
lead=wanted -21 -24
lead=wants -33 -34
modal=can&blocked= 12 39
modal=can&class=object -3 27
modal=can&class=other -22 4
modal=can&frame=said me -45 -43
modal=can&object=it -45 -53
modal=may&blocked=n -47 -40
modal=may&class=hand -43 -39
modal=may&class=serve -45 -35
modal=may&frame=plain -53 -54
modal=may&whom=me -28 -41
modal=must&blocked=n -45 -33
modal=must&class=hand 50 29
modal=must&class=other -35 -32
modal=must&company=0 -63 -39
modal=must&company=1 37 13
modal=must&object=back 8 6
modal=must&object=word -29 -24
modal=must&order=told 56 19
modal=must&whom=them 32 -4
modal=no&frame=said them -25 -24
modal=no&object=it 34 17
modal=no&prior=me deed -16 25
modal=no&prior=none commit 30 31
modal=no&prior=none serve -30 -26
modal=should&class=hand -48 -38
modal=should&frame=said them -47 -38
modal=will&blocked=n -33 -34
modal=will&class=hand 17 33
modal=will&class=noun -22 -20
modal=will&class=serve 34 31
modal=will&class=state -9 -2
modal=will&company=0 -34 -33
modal=will&form=be ing -4 25
modal=will&form=be participle -20 -23
modal=will&form=none -22 -20
modal=will&frame=said me 26 4
modal=will&object=end 7 -14
modal=will&object=her 33 13
modal=will&object=me -3 26
modal=will&object=my -1 38
modal=will&object=work 10 36
modal=will&prior=me hand 16 19
modal=will&prior=me other 0 39
modal=will&prior=none contact 41 54
modal=will&prior=thing other 10 33
modal=will&whom=both 36 57
modal=will&whom=me 10 39
modal=will&work=work 16 26
modal=would&class=contact 40 31
modal=would&class=other 20 32
modal=would&class=serve 21 2
modal=would&class=state 24 3
modal=would&due=day 30 18
modal=would&form=be s -17 15
modal=would&frame=asked none -36 -30
modal=would&frame=said me 20 2
modal=would&frame=said them 1 31
modal=would&order=later -54 -57
modal=would&prior=me deed 19 -10
modal=would&prior=them other -12 28
next=all -24 -24
next=an -28 -18
next=april -22 -22
next=big -28 -28
next=chidi -30 -22
next=cv 37 -2
next=for -20 -35
next=fri 20 -10
next=from -9 -35
next=good -26 -27
next=happy -25 -28
next=him 9 -17
next=how -50 -40
next=is -36 -31
next=it 20 24
next=married -28 -36
next=monday -20 -24
next=more -27 -28
next=mr -26 -27
next=next -27 -16
next=no -41 -33
next=not -29 -26
next=nothing -47 -46
next=our -25 -19
next=screen -25 -23
next=sent -19 -26
next=slides 26 -4
next=small -25 -25
next=so -25 -21
next=that -24 -20
next=this -40 -37
next=tom -30 -28
next=twins -24 -26
next=will -29 -29
next=yes -31 -26
next=you -10 17
next=øyvind -22 -22
nextact=ask -32 -29
nextact=book 21 32
nextact=bring -20 8
nextact=confirm -28 -36
nextact=contact -27 -32
nextact=decline -40 -41
nextact=give -23 -33
nextact=go -26 -15
nextact=have -25 -27
nextact=help -28 -23
nextact=like -19 -22
nextact=love -26 -25
nextact=mail -28 -25
nextact=move -29 -31
nextact=name -31 -28
nextact=owe -28 -7
nextact=promise -11 -25
nextact=see -30 -22
nextact=send -32 1
nextact=share -34 -32
nextact=sit -28 -32
nextact=talk -31 -29
nextact=think -36 -35
object=back&due=no 30 19
object=back&order=later -13 15
object=back&order=told 38 10
object=her&due=day 26 1
object=her&due=limit 47 -3
object=her&kin=1 -29 -38
object=her&order=first bare -27 -20
object=her&time=later 16 -12
object=her&time=past -30 -21
object=him&due=day 54 33
object=him&due=limit 8 -21
object=him&prior=me hand -14 12
object=him&prior=them deed 19 -11
object=him&work=work 22 -10
object=it&due=day 15 13
object=it&due=no -33 -6
object=it&order=first -41 -42
object=it&prior=me commit -37 -32
object=it&prior=me hand 30 19
object=it&prior=them other -28 1
object=it&prior=them serve -32 -33
object=mark&due=limit -24 -25
object=me&due=limit -23 12
object=me&order=told 3 29
object=me&prior=them serve -21 -31
object=my&company=0 -34 -32
object=my&due=limit 39 32
object=my&order=first bare -18 -31
object=my&order=later 10 -11
object=my&work=talk 24 3
object=name&blocked=q -40 -33
object=name&prior=none none -45 -33
object=prep&prior=me deed -26 -34
object=prep&prior=me hand -23 -10
object=prep&prior=none hand -30 -28
object=prep&prior=them hand 28 17
object=prep&prior=thing state -1 -20
object=prep&prior=we contact -22 -27
object=the&blocked=n -41 -47
object=the&kin=1 -14 -29
object=the&prior=me deed 34 34
object=the&prior=me other -29 -32
object=the&prior=none commit 29 36
object=the&prior=them commit 13 28
object=the&time=habit -43 -40
object=the&work=work 28 36
object=their&order=first -40 -49
object=their&order=told 8 10
object=to&order=told bare -15 24
object=to&prior=none contact -25 -24
object=word&prior=me other -44 -41
object=word&prior=me state -30 -28
object=word&prior=none state -32 -34
object=work&due=limit 30 22
object=work&prior=none none 35 -2
opens=all -22 -29
opens=ana -25 -27
opens=andre -23 -29
opens=anja -25 -26
opens=anna -23 -16
opens=april -17 -23
opens=arjun -23 -27
opens=ask -60 -51
opens=by -29 -31
opens=carla -21 -27
opens=comments -30 -32
opens=dana -24 -29
opens=daria -28 -27
opens=david -23 -29
opens=does -18 -26
opens=eitan -32 -35
opens=emailed -30 -24
opens=emre -25 -31
opens=fixed -24 -23
opens=forwarded -21 -14
opens=gonna 25 -4
opens=got -26 -26
opens=greg -41 -44
opens=hana -23 -28
opens=having -29 -21
opens=interview -23 -24
opens=intro 16 40
opens=jess -26 -30
opens=josé -28 -29
opens=let -30 -29
opens=luca -20 -19
opens=marcus -44 -41
opens=maria -21 -27
opens=mark -24 -22
opens=me 27 -3
opens=moving -19 -15
opens=mr -29 -38
opens=nadia -26 -29
opens=need 34 6
opens=needs 36 21
opens=next -27 -11
opens=niamh -22 -28
opens=no -45 -33
opens=offered 16 32
opens=olu -27 -31
opens=on -22 -27
opens=owe 23 -15
opens=owes -8 25
opens=pepe -24 -25
opens=planning -12 -12
opens=posted -24 -19
opens=priya -27 -32
opens=promised 38 18
opens=put -28 -30
opens=received -26 -29
opens=reply 32 2
opens=reviewed -20 -23
opens=rosa -24 -31
opens=seeing -12 -10
opens=send 65 25
opens=sending 36 -2
opens=sends -3 33
opens=sent -35 -27
opens=shared -25 -21
opens=showed -27 -27
opens=søren -27 -29
opens=they -22 -14
opens=thiago -18 -20
opens=this -34 -26
opens=today -35 -31
opens=tomorrow -31 -32
opens=waiting 2 30
opens=wanted -33 -25
opens=wants 9 -27
order=later&prior=none state -3 -25
order=later&prior=them deed -14 -31
order=later&prior=them other -36 -41
order=told bare&prior=me deed -22 -30
order=told bare&prior=none state -41 -37
order=told bare&prior=them serve -31 -32
order=told&prior=me deed 21 31
prior=none other&continues=1 31 2
prior=them other&continues=1 -24 -26
prioract=agree 34 25
prioract=answer -31 -25
prioract=assure 19 38
prioract=bring 19 28
prioract=catch -33 -41
prioract=check 21 32
prioract=drop -26 -29
prioract=hear -28 -30
prioract=know -22 15
prioract=learn -29 -24
prioract=like -15 -16
prioract=owe 26 28
prioract=ping -30 -24
prioract=play -29 -25
prioract=retire -28 -34
prioract=swear 20 34
prioract=take -7 -26
prioract=vouch -28 -21
prioract=want 16 -19
prioract=worry -22 -14
subject=me&class=deed 33 -7
subject=me&class=hand 0 -23
subject=me&class=serve 32 -5
subject=me&class=state -23 -20
subject=me&due=day 28 2
subject=me&due=limit 26 0
subject=me&form=base 21 1
subject=me&form=be ing 16 -13
subject=me&form=none 35 19
subject=me&modal=will 36 11
subject=me&object=end -40 -28
subject=me&object=the 41 11
subject=me&object=their 36 21
subject=me&object=word -25 -27
subject=me&object=work 32 20
subject=me&order=told 34 6
subject=me&prior=me state -32 -25
subject=me&prior=none state -35 -25
subject=me&prior=them commit 19 -12
subject=me&prior=them hand 35 5
subject=me&prior=thing state 29 0
subject=me&time=later 30 -4
subject=me&time=past -29 -24
subject=me&whom=me 5 -17
subject=me&work=work 9 -14
subject=me-&due=limit 31 1
subject=me-&object=it 26 -10
subject=none-&due=limit 40 20
subject=none-&object=it 8 -28
subject=none-&prior=them hand -35 -30
subject=other&prior=them other -20 -26
subject=them&class=hand -5 26
subject=them&form=base 3 25
subject=them&form=be participle -21 -28
subject=them&frame=said me 32 27
subject=them&modal=will -3 31
subject=them&order=told bare -3 37
subject=them&prior=me commit -16 -6
subject=them&prior=me deed 18 35
subject=them&prior=them state -23 -5
subject=them-&class=contact -9 28
subject=them-&class=hand 15 22
subject=them-&class=object 11 -21
subject=them-&form=ing 21 -9
subject=them-&object=him -15 -30
subject=them-&object=it -1 30
subject=thing&class=hand -20 -23
subject=thing&due=limit -19 -22
subject=thing&frame=said them -17 -23
subject=thing&modal=will -5 13
subject=thing&work=work -23 -25
time=habit&prior=none none -33 -30
time=later&prior=them hand -11 -29
time=later&prior=them state 32 27
time=past&order=told -29 -27
whom=both&due=day 22 30
whom=me&due=day 14 48
whom=me&due=limit 41 33
whom=me&kin=1 31 20
whom=me&object=back -33 11
whom=me&order=first bare -16 -8
whom=me&prior=me contact -30 -34
whom=nobody&kin=1 -18 -13
whom=nobody&object=mark -29 -31
whom=them&company=0 18 16
whom=them&due=limit 25 22
work=no&prior=we state -31 -33
work=talk&due=limit 32 42
work=talk&order=told bare 27 14
work=work&due=day 30 30
work=work&due=limit 64 46
work=work&order=told 27 31
work=work&prior=me deed 23 34
work=work&prior=me hand 27 24
work=work&prior=none other 27 3
work=work&prior=them deed 14 -15
work=work&prior=them hand 25 11
work=work&time=past -25 -29
`;
