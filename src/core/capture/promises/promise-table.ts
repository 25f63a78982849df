/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-75 -73
act=answer 5 -22
act=apply -36 -32
act=assure -19 -25
act=bring 32 30
act=change -25 -24
act=chase 17 34
act=check 16 22
act=commit 29 41
act=congratulate -26 -21
act=correct -20 -18
act=count 22 -14
act=decline -27 -21
act=dig 3 33
act=explain -21 -15
act=finish -14 -27
act=follow 32 -6
act=get -42 -33
act=give -25 -22
act=grab -33 -27
act=head -29 -32
act=hire -26 -28
act=intro 41 56
act=keep -15 -21
act=know -13 -29
act=learn -29 -25
act=let -29 -27
act=like 9 -23
act=listen -37 -31
act=love -37 -40
act=lunch -40 -32
act=mark -24 -9
act=mention -21 3
act=need -9 -24
act=negotiate -31 -25
act=open -32 -28
act=plan -31 -27
act=prep -25 -25
act=present -25 -4
act=put 19 46
act=rather -30 -23
act=recommend -34 -34
act=remember -35 -37
act=remind -26 -29
act=retire -22 -25
act=return 39 24
act=see -26 -37
act=send 21 18
act=share 26 25
act=sort 5 39
act=stay -31 -27
act=test 29 -1
act=thank -41 -33
act=try -26 -29
act=visit -15 -22
act=wait -25 -25
act=want -33 -39
act=zoom -36 -31
actor=me!&class=other 36 -3
actor=me!&class=serve 0 -22
actor=me!&due=limit 23 -13
actor=me!&object=her 47 6
actor=me!&object=prep -6 -20
actor=me!&whom=them 34 -14
actor=me!&work=work 25 -8
actor=me&class=hand 12 -12
actor=me&class=serve 19 -16
actor=me&continues=1 33 -6
actor=me&due=limit 40 11
actor=me&form=base 27 -2
actor=me&form=be ing 17 -11
actor=me&modal=will 45 17
actor=me&object=back 22 13
actor=me&object=mark -26 -25
actor=me&prior=me hand 31 -8
actor=me&prior=them hand 28 2
actor=me&prior=them state 19 -6
actor=me&prior=thing state 22 -5
actor=me&subject=them- -1 -21
actor=none&class=hand -21 -24
actor=none&due=limit -16 0
actor=none&form=base -24 -16
actor=none&modal=will -11 -3
actor=none&work=work -41 -43
actor=them!&class=contact -26 -19
actor=them!&class=deed 10 -18
actor=them!&class=other -29 -22
actor=them!&due=day 18 -11
actor=them!&object=end -25 -23
actor=them!&order=told -35 -25
actor=them!&whom=me -10 17
actor=them&class=hand -5 27
actor=them&class=object 29 30
actor=them&form=base 6 34
actor=them&form=be ing 2 24
actor=them&form=be participle -21 -29
actor=them&form=ing 29 -7
actor=them&frame=said me 32 27
actor=them&modal=will -1 42
actor=them&object=back -18 9
actor=them&object=her -22 -4
before=but -36 -24
before=her 43 0
before=should -31 -29
before=so -26 -33
before=sure -11 -15
before=time -25 -19
before=what -27 -24
before=when -34 -32
behind=! -9 -34
behind=because -26 -26
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
class=contact&due=limit 27 20
class=contact&object=him 29 3
class=contact&object=my -31 -41
class=contact&prior=none none -40 -42
class=contact&prior=none state -23 -19
class=deed&blocked=q -33 -29
class=deed&due=day 26 32
class=deed&object=end -28 -36
class=deed&object=my -40 -7
class=deed&object=their 41 -7
class=deed&object=to -34 -40
class=deed&object=word -23 -18
class=deed&prior=me deed -10 23
class=deed&prior=them contact 12 15
class=hand&due=day 52 41
class=hand&kin=1 -35 -46
class=hand&object=back 28 39
class=hand&object=her 50 -7
class=hand&object=him 30 15
class=hand&object=it 27 42
class=hand&object=prep -15 -19
class=hand&object=their -23 -12
class=hand&object=work 35 36
class=hand&order=later bare 29 30
class=hand&order=told 23 34
class=hand&order=told bare 21 6
class=hand&prior=me hand -3 29
class=hand&prior=them commit 29 15
class=hand&prior=them state 38 25
class=hand&time=habit -21 -30
class=object&object=it 7 -24
class=object&object=my 8 -31
class=object&object=prep -33 -14
class=object&object=their -23 10
class=object&order=told bare 12 20
class=object&prior=me commit -28 -25
class=object&prior=me deed 33 11
class=object&prior=none deed -33 -31
class=object&prior=none hand -32 -30
class=object&prior=them deed -32 -13
class=object&prior=them hand 13 -13
class=object&prior=them state 6 -19
class=object&whom=me 20 -10
class=object&work=work 30 17
class=other&object=her -18 -27
class=other&object=my -29 -14
class=other&object=their -28 -29
class=other&object=work -26 -28
class=other&order=later -12 -22
class=other&prior=me other 7 20
class=other&prior=none none -20 -31
class=other&prior=none serve -21 -22
class=other&prior=them commit -30 -29
class=other&prior=them state -32 -32
class=serve&continues=1 -23 -34
class=serve&due=day 38 35
class=serve&object=their -22 7
class=serve&object=to 15 45
class=serve&order=first -26 -30
class=serve&order=later 14 31
class=serve&prior=none none -5 27
class=serve&prior=them contact -34 -34
class=serve&prior=them serve -35 -30
class=serve&prior=them state 27 42
class=serve&time=habit -32 -32
class=serve&time=later 28 21
class=serve&work=no 6 22
class=state&due=day -27 -23
class=state&due=limit 19 1
class=state&object=back -36 -40
class=state&object=me -30 -40
class=state&object=my 16 28
class=state&object=to -28 -28
class=state&prior=me contact -25 -29
class=state&prior=me deed -32 -46
class=state&prior=thing state -20 -24
class=state&time=later -34 -32
due=day&continues=1 30 -5
due=day&order=told bare 25 11
due=day&prior=me hand 25 29
due=day&prior=me other 52 28
due=day&prior=them hand 22 22
due=day&prior=them none -13 -17
due=day&prior=them serve 29 20
due=day&prior=them state 35 33
due=day&time=habit -22 -27
due=limit&continues=1 25 -8
due=limit&order=first bare 55 -5
due=limit&order=later 34 33
due=limit&order=told bare 40 15
due=limit&prior=me deed 33 29
due=limit&prior=none contact 13 30
due=limit&prior=them commit 38 21
due=limit&prior=them hand 54 34
due=limit&time=later 30 0
due=no&continues=1 -6 21
due=no&prior=none serve -30 -33
due=no&prior=we state -33 -34
form=base&class=hand 31 25
form=base&class=serve 38 32
form=base&class=state -10 -35
form=base&frame=said me 26 0
form=base&object=end -23 -22
form=base&object=him 55 24
form=base&object=me -9 13
form=base&object=work 45 35
form=base&order=told bare 33 20
form=base&prior=me hand 34 34
form=base&prior=none other 46 29
form=base&prior=them contact 19 24
form=base&prior=them hand 35 13
form=base&prior=thing other 10 33
form=base&time=later 35 27
form=base&whom=both 32 39
form=base&whom=me 19 26
form=base&work=talk 28 20
form=base&work=work 25 10
form=be ing&class=contact -42 -27
form=be ing&class=deed 20 38
form=be ing&class=hand 24 32
form=be ing&due=limit 34 23
form=be ing&object=it 23 16
form=be ing&object=me 0 42
form=be ing&prior=none contact -17 -21
form=be ing&prior=them contact -28 -31
form=be ing&whom=both 27 47
form=be ing&whom=me 41 55
form=be ing&work=work 30 44
form=be participle&class=hand -29 -34
form=be participle&prior=no -26 -29
form=be s&due=limit -38 -26
form=be s&object=name -28 -32
form=be s&prior=them hand -36 -37
form=have participle&class=contact -13 -30
form=have participle&class=hand -6 -25
form=have participle&due=limit -6 39
form=have participle&object=her -34 -34
form=have participle&object=me -29 -43
form=have participle&order=later -34 -27
form=have participle&whom=both -33 -37
form=have participle&work=work -22 2
form=ing&class=contact -23 -20
form=ing&class=hand 40 24
form=ing&class=serve 20 -5
form=ing&class=state -22 -17
form=ing&due=day 41 3
form=ing&object=name -17 -15
form=ing&object=to -19 -16
form=ing&object=word -19 -21
form=ing&order=first bare -19 1
form=ing&order=later bare 28 -4
form=ing&order=told -21 -18
form=none&object=end -26 -19
form=none&object=her -29 -28
form=none&object=prep -31 -29
form=none&time=later -24 -24
form=past&class=hand -34 -42
form=past&frame=said me -43 -36
form=past&frame=said them -20 -28
form=past&object=me -33 -36
form=past&object=work -29 -40
form=past&prior=me deed -39 -56
form=past&prior=me hand -38 -37
form=past&prior=none other -31 -28
form=past&prior=none serve -19 -13
form=past&prior=them deed -36 -32
form=past&prior=them hand -37 -31
form=past&prior=them none -34 -27
form=past&prior=them other -24 -27
form=past&prior=them serve -29 -11
form=s&class=deed -16 28
form=s&class=hand 8 59
form=s&class=serve 27 56
form=s&object=me -9 39
form=s&order=first -23 -23
form=s&prior=me deed -4 40
form=s&prior=none none 2 38
form=s&prior=thing other -28 -26
form=s&prior=thing state -23 -25
form=s&time=later 24 24
form=s&whom=me 37 31
form=s&work=work 21 41
frame=asked none&class=other -12 24
frame=asked none&class=serve -30 -23
frame=conditional none&due=limit 28 0
frame=conditional none&due=no -47 -49
frame=conditional none&whom=me -25 -33
frame=plain&prior=me deed -2 25
frame=plain&prior=none serve -19 -6
frame=said me&blocked= 36 17
frame=said me&blocked=n -34 -26
frame=said me&class=object -8 -32
frame=said me&class=other 25 17
frame=said me&class=serve 47 14
frame=said me&due=day 25 -6
frame=said me&work=work 3 -23
frame=said them&class=contact 5 37
frame=said them&class=hand -31 -16
frame=said them&due=limit -16 19
frame=said them&object=her -32 -35
frame=said them&order=later -14 -10
frame=said them&order=told -15 30
frame=said them&order=told bare -35 -27
frame=said them&work=work -35 -9
head= -12 -6
head=advise -27 -25
head=agree 30 43
head=call -32 -33
head=come -24 -26
head=give 23 -6
head=have -9 -21
head=hope -33 -32
head=introduce -28 -25
head=invite -31 -23
head=like -30 -23
head=love -3 -20
head=meet -39 -36
head=offer 25 32
head=phone -25 -30
head=plan -20 -18
head=promise 56 51
head=remind 39 0
head=ring -31 -37
head=show -34 -35
head=take -28 -40
head=tell -9 -38
head=try -28 -17
head=turn -25 -27
head=undertake 27 22
head=volunteer 19 37
head=want -2 -19
head=write -33 -30
kin=1&prior=none none -12 -32
kind=noun&modal=will -20 -19
kind=object&actor=them 29 30
kind=object&frame=said me -8 -32
kind=object&modal=can -3 27
kind=object&object=it 7 -24
kind=object&object=my 8 -31
kind=object&object=prep -33 -14
kind=object&object=their -23 10
kind=object&order=told bare 12 20
kind=object&prior=me commit -28 -25
kind=object&prior=me deed 33 11
kind=object&prior=none deed -33 -31
kind=object&prior=none hand -32 -30
kind=object&prior=them deed -32 -13
kind=object&prior=them hand 13 -13
kind=object&prior=them state 6 -19
kind=object&subject=them- 11 -21
kind=object&whom=me 20 -10
kind=object&work=work 30 17
kind=to&actor=me 25 -12
kind=to&actor=them 4 41
kind=to&class=deed 28 18
kind=to&class=hand 44 26
kind=to&class=serve 12 36
kind=to&due=limit 40 31
kind=to&form=base -27 -35
kind=to&form=be ing -33 -37
kind=to&form=be participle -23 -24
kind=to&form=be s 35 33
kind=to&form=ing -10 16
kind=to&form=none -11 -4
kind=to&form=past 48 42
kind=to&form=s 12 -13
kind=to&modal=will -20 4
kind=to&modal=would -27 -26
kind=to&object=end -8 -27
kind=to&object=her 40 -8
kind=to&object=him 18 -18
kind=to&object=me -12 33
kind=to&object=my -3 33
kind=to&object=prep -21 -10
kind=to&object=the 27 35
kind=to&object=word -9 -10
kind=to&prior=none none 16 34
kind=to&prior=them deed -12 14
kind=to&prior=them other -23 -36
kind=to&prior=them state 22 31
kind=to&subject=me 27 -11
kind=to&subject=other 21 30
kind=to&subject=we -33 -36
kind=to&time=later 34 -7
kind=to&time=past -35 -27
kind=to&whom=both 47 36
kind=to&whom=me -3 55
kind=to&whom=nobody 6 -2
kind=to&work=work 37 40
kind=verb&frame=said me 25 19
kind=verb&modal=would 26 19
lead=, -37 -39
lead=agree 41 51
lead=agreed 29 40
lead=answer -27 -31
lead=called -23 -26
lead=expect 10 -33
lead=forgot -36 -36
lead=grace -27 -33
lead=have -32 -20
lead=he -16 -17
lead=hope -39 -36
lead=hopes -25 -25
lead=how -50 -54
lead=i -36 -25
lead=like -25 -19
lead=love -3 -21
lead=need 25 -23
lead=not -27 -30
lead=offered 25 32
lead=out -25 -27
lead=owe 45 49
lead=phoned -25 -30
lead=promise 35 46
lead=promised 61 54
lead=rang -25 -30
lead=tell 40 2
lead=two -26 -30
lead=undertook 27 22
lead=volunteered 19 37
lead=want 15 -39
lead=wanted -22 -25
lead=wants -35 -34
modal=can&blocked= 12 39
modal=can&class=object -3 27
modal=can&class=other -22 4
modal=can&frame=said me -45 -43
modal=can&object=it -45 -53
modal=may&blocked=n -47 -40
modal=may&class=hand -43 -40
modal=may&class=serve -45 -35
modal=may&frame=plain -53 -54
modal=may&whom=me -28 -42
modal=must&blocked=n -45 -33
modal=must&class=hand 50 29
modal=must&class=other -29 -28
modal=must&company=0 -56 -33
modal=must&company=1 38 14
modal=must&object=back 8 5
modal=must&object=word -31 -25
modal=must&order=told 62 22
modal=must&whom=them 30 -5
modal=no&frame=said them -25 -24
modal=no&object=it 36 17
modal=no&prior=me deed -16 25
modal=no&prior=none commit 30 31
modal=no&prior=none serve -30 -26
modal=should&class=hand -48 -38
modal=should&frame=said them -48 -39
modal=will&blocked=n -32 -33
modal=will&class=hand 17 34
modal=will&class=noun -20 -19
modal=will&class=serve 34 31
modal=will&class=state -9 -1
modal=will&company=0 -35 -31
modal=will&form=be ing -4 25
modal=will&form=be participle -20 -23
modal=will&form=none -20 -19
modal=will&frame=said me 26 4
modal=will&object=end 7 -14
modal=will&object=her 32 13
modal=will&object=me -2 26
modal=will&object=my -1 37
modal=will&object=work 10 36
modal=will&prior=me hand 16 18
modal=will&prior=me other 1 39
modal=will&prior=none contact 41 54
modal=will&prior=thing other 10 33
modal=will&whom=both 36 56
modal=will&whom=me 9 39
modal=will&work=work 16 26
modal=would&class=contact 41 33
modal=would&class=other 21 32
modal=would&class=serve 21 2
modal=would&class=state 24 3
modal=would&due=day 31 18
modal=would&form=be s -14 17
modal=would&frame=asked none -35 -30
modal=would&frame=said me 20 2
modal=would&frame=said them 1 32
modal=would&order=later -54 -57
modal=would&prior=me deed 23 -8
modal=would&prior=them other -12 28
next=all -24 -25
next=an -28 -19
next=april -22 -22
next=big -28 -28
next=chidi -30 -22
next=cv 38 -1
next=for -22 -35
next=fri 20 -11
next=from -9 -35
next=good -27 -27
next=happy -25 -28
next=him 9 -18
next=how -51 -40
next=is -36 -31
next=it 20 24
next=married -28 -36
next=monday -20 -24
next=more -27 -26
next=mr -26 -27
next=next -28 -16
next=no -41 -33
next=not -30 -26
next=nothing -47 -46
next=our -26 -19
next=screen -25 -23
next=sent -20 -26
next=slides 27 -3
next=small -25 -25
next=so -25 -21
next=that -25 -21
next=this -40 -37
next=tom -30 -28
next=twins -24 -26
next=will -30 -29
next=yes -31 -26
next=you -10 17
next=øyvind -22 -22
nextact=ask -32 -29
nextact=book 21 32
nextact=bring -20 8
nextact=confirm -28 -36
nextact=contact -27 -32
nextact=decline -41 -41
nextact=give -23 -33
nextact=go -26 -15
nextact=have -25 -26
nextact=help -28 -23
nextact=like -19 -22
nextact=love -26 -25
nextact=mail -28 -25
nextact=move -29 -31
nextact=name -33 -24
nextact=owe -28 -7
nextact=promise -11 -26
nextact=see -30 -22
nextact=send -32 1
nextact=share -34 -32
nextact=sit -28 -32
nextact=talk -31 -29
nextact=think -36 -35
object=back&due=no 30 19
object=back&order=later -13 15
object=back&order=told 38 9
object=her&due=day 26 0
object=her&due=limit 47 -2
object=her&kin=1 -29 -36
object=her&order=first bare -27 -20
object=her&time=later 16 -12
object=her&time=past -30 -21
object=him&due=day 54 33
object=him&due=limit 9 -20
object=him&prior=me hand -14 12
object=him&prior=them deed 19 -10
object=him&work=work 22 -10
object=it&due=day 14 12
object=it&due=no -31 -6
object=it&order=first -41 -41
object=it&prior=me commit -38 -33
object=it&prior=me hand 30 19
object=it&prior=them other -28 0
object=it&prior=them serve -32 -33
object=mark&due=limit -24 -24
object=me&due=limit -24 11
object=me&order=told 2 29
object=me&prior=them serve -21 -31
object=my&company=0 -33 -32
object=my&due=limit 38 32
object=my&order=first bare -19 -32
object=my&order=later 9 -12
object=my&work=talk 24 2
object=name&blocked=q -40 -33
object=name&prior=none none -45 -33
object=prep&prior=me deed -26 -34
object=prep&prior=me hand -21 -9
object=prep&prior=none hand -27 -25
object=prep&prior=them hand 28 17
object=prep&prior=thing state -1 -20
object=prep&prior=we contact -21 -26
object=the&blocked=n -41 -47
object=the&kin=1 -14 -29
object=the&prior=me deed 33 34
object=the&prior=me other -29 -31
object=the&prior=none commit 29 36
object=the&prior=them commit 13 28
object=the&time=habit -41 -38
object=the&work=work 27 36
object=their&order=first -40 -49
object=their&order=told 8 10
object=to&order=told bare -15 24
object=to&prior=none contact -25 -24
object=word&prior=me other -43 -41
object=word&prior=me state -30 -28
object=word&prior=none state -32 -34
object=work&due=limit 30 22
object=work&prior=none none 36 -2
opens=all -22 -29
opens=ana -25 -27
opens=andre -23 -29
opens=anja -25 -26
opens=anna -23 -16
opens=april -17 -23
opens=arjun -23 -27
opens=ask -59 -51
opens=by -29 -31
opens=carla -21 -27
opens=comments -29 -32
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
opens=hana -23 -27
opens=having -30 -21
opens=interview -23 -24
opens=intro 16 40
opens=invited -25 -27
opens=jess -26 -30
opens=josé -28 -29
opens=let -30 -28
opens=luca -20 -19
opens=marcus -44 -41
opens=maria -22 -27
opens=mark -24 -22
opens=me 27 -3
opens=moving -19 -15
opens=mr -30 -39
opens=nadia -26 -29
opens=need 34 6
opens=needs 36 21
opens=next -28 -11
opens=niamh -22 -29
opens=no -44 -33
opens=offered 16 33
opens=olu -26 -31
opens=on -22 -28
opens=owe 23 -15
opens=owes -8 25
opens=pepe -23 -25
opens=planning -12 -12
opens=posted -23 -19
opens=priya -27 -32
opens=promised 38 18
opens=put -28 -30
opens=received -26 -29
opens=reply 33 2
opens=reviewed -20 -23
opens=rosa -24 -31
opens=seeing -12 -10
opens=send 65 24
opens=sending 36 -2
opens=sends -3 33
opens=sent -36 -27
opens=shared -25 -21
opens=showed -27 -27
opens=søren -27 -29
opens=they -22 -14
opens=thiago -18 -20
opens=this -31 -23
opens=today -36 -31
opens=tomorrow -33 -33
opens=waiting 2 30
opens=wanted -33 -25
opens=wants 9 -27
order=first&company=0 -44 -42
order=later&prior=none state -3 -25
order=later&prior=them deed -14 -31
order=later&prior=them other -37 -41
order=told bare&prior=me deed -22 -30
order=told bare&prior=none state -41 -36
order=told bare&prior=them serve -30 -33
order=told&prior=me deed 23 32
prior=none other&continues=1 31 2
prior=them other&continues=1 -24 -27
prioract=agree 34 25
prioract=answer -31 -25
prioract=assure 19 38
prioract=bring 19 28
prioract=catch -33 -41
prioract=check 21 31
prioract=drop -25 -29
prioract=hear -28 -30
prioract=invite -19 -23
prioract=know -21 14
prioract=learn -29 -25
prioract=like -15 -16
prioract=owe 26 28
prioract=ping -30 -24
prioract=play -28 -25
prioract=retire -28 -34
prioract=swear 20 34
prioract=take -7 -26
prioract=vouch -28 -21
prioract=want 14 -20
subject=me&class=deed 33 -7
subject=me&class=hand 0 -23
subject=me&class=serve 32 -5
subject=me&class=state -23 -20
subject=me&due=day 30 3
subject=me&due=limit 26 0
subject=me&form=base 22 1
subject=me&form=be ing 16 -13
subject=me&modal=will 34 10
subject=me&object=end -40 -28
subject=me&object=the 40 11
subject=me&object=their 35 20
subject=me&object=word -24 -27
subject=me&object=work 34 21
subject=me&order=told 33 6
subject=me&prior=me state -32 -25
subject=me&prior=none state -35 -25
subject=me&prior=them commit 18 -13
subject=me&prior=them hand 34 5
subject=me&prior=thing state 28 -1
subject=me&time=later 29 -5
subject=me&time=past -29 -24
subject=me&whom=me 8 -14
subject=me&work=work 11 -13
subject=me-&due=limit 31 1
subject=me-&object=it 25 -10
subject=none-&due=limit 38 18
subject=none-&object=it 8 -28
subject=none-&prior=them hand -35 -30
subject=other&prior=them other -20 -26
subject=them&class=hand -5 26
subject=them&form=base 2 25
subject=them&form=be participle -21 -29
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
subject=them-&object=him -16 -30
subject=them-&object=it -2 29
subject=thing&class=hand -19 -23
subject=thing&due=limit -19 -22
subject=thing&frame=said them -17 -23
subject=thing&modal=will -5 12
subject=thing&work=work -23 -25
time=habit&prior=none none -33 -30
time=later&prior=them hand -11 -29
time=later&prior=them state 33 27
time=past&order=told -29 -27
whom=both&due=day 25 33
whom=me&due=day 14 48
whom=me&due=limit 40 33
whom=me&kin=1 31 19
whom=me&object=back -34 11
whom=me&order=first bare -16 -9
whom=me&prior=me contact -31 -34
whom=nobody&kin=1 -19 -13
whom=nobody&object=mark -30 -31
whom=them&due=limit 23 20
work=no&prior=we state -32 -33
work=talk&due=limit 34 42
work=talk&order=told bare 27 14
work=work&due=day 30 30
work=work&due=limit 63 45
work=work&order=told 27 31
work=work&prior=me deed 23 33
work=work&prior=me hand 27 24
work=work&prior=none other 27 3
work=work&prior=them deed 13 -15
work=work&prior=them hand 24 11
work=work&time=past -25 -29
`;
