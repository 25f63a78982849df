/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-76 -73
act=answer 3 -23
act=apply -37 -33
act=assure -20 -25
act=bring 32 30
act=change -25 -24
act=chase 18 34
act=check 18 23
act=commit 29 41
act=congratulate -26 -21
act=correct -18 -16
act=count 22 -14
act=decline -27 -21
act=dig 3 33
act=drop 27 22
act=explain -21 -14
act=finish -14 -27
act=fly -25 -25
act=follow 32 -6
act=get -44 -35
act=give -25 -23
act=grab -33 -27
act=head -30 -33
act=hire -27 -29
act=intro 40 56
act=keep -15 -21
act=learn -29 -25
act=let -28 -26
act=like 10 -22
act=listen -37 -31
act=love -35 -40
act=lunch -40 -32
act=mark -23 -7
act=mention -20 3
act=need -7 -22
act=negotiate -31 -25
act=open -32 -28
act=plan -31 -27
act=prep -25 -24
act=present -24 -4
act=put 22 47
act=rather -30 -23
act=recommend -32 -33
act=remember -34 -36
act=remind -26 -31
act=retire -23 -25
act=return 37 24
act=see -26 -37
act=send 21 18
act=share 26 24
act=sort 3 37
act=stay -32 -27
act=test 29 -1
act=thank -41 -33
act=try -26 -28
act=visit -15 -22
act=vouch -12 -16
act=wait -26 -25
act=want -34 -39
act=zoom -36 -31
actor=me!&class=other 36 -3
actor=me!&class=serve 1 -20
actor=me!&due=limit 23 -13
actor=me!&object=her 47 6
actor=me!&object=prep -6 -20
actor=me!&whom=them 34 -14
actor=me!&work=work 26 -7
actor=me&class=hand 13 -11
actor=me&class=serve 18 -11
actor=me&continues=1 33 -5
actor=me&due=limit 42 11
actor=me&form=base 26 -3
actor=me&form=be ing 18 -11
actor=me&modal=will 45 17
actor=me&object=back 22 13
actor=me&object=mark -26 -25
actor=me&prior=me hand 31 -8
actor=me&prior=them hand 29 2
actor=me&prior=them state 20 -5
actor=me&prior=thing state 21 -5
actor=me&subject=them- -1 -21
actor=none&class=hand -22 -26
actor=none&due=limit -16 0
actor=none&form=base -23 -14
actor=none&modal=will -10 -3
actor=none&work=work -41 -43
actor=them!&class=contact -26 -19
actor=them!&class=deed 11 -17
actor=them!&class=other -29 -22
actor=them!&due=day 19 -11
actor=them!&object=end -25 -22
actor=them!&order=told -34 -25
actor=them!&whom=me -9 18
actor=them&class=hand -6 27
actor=them&class=object 30 30
actor=them&class=serve -11 20
actor=them&form=base 6 33
actor=them&form=be ing 2 24
actor=them&form=be participle -21 -28
actor=them&form=ing 29 -7
actor=them&frame=said me 32 27
actor=them&modal=will -2 41
actor=them&object=back -17 9
actor=them&object=her -22 -5
before=but -36 -24
before=her 43 1
before=should -31 -29
before=so -26 -33
before=sure -12 -16
before=time -24 -19
before=what -27 -24
before=when -33 -30
behind=! -9 -34
behind=because -26 -26
behind=but -51 -62
behind=so -40 -36
behind=that -27 -27
blocked=&prior=me other 24 20
blocked=d -27 -25
blocked=n&prior=me deed -39 -40
class=commit&due=day -37 -33
class=commit&due=limit 37 43
class=commit&object=her -42 -33
class=commit&object=to 11 26
class=commit&whom=both -32 -28
class=contact&due=limit 27 20
class=contact&object=him 28 2
class=contact&object=my -30 -40
class=contact&prior=none none -39 -41
class=deed&blocked=q -33 -29
class=deed&company=0 -47 -34
class=deed&due=day 25 31
class=deed&object=end -28 -36
class=deed&object=their 41 -7
class=deed&object=to -34 -40
class=deed&object=word -23 -18
class=deed&prior=me deed -10 22
class=deed&prior=them contact 12 15
class=hand&due=day 52 42
class=hand&kin=1 -34 -45
class=hand&object=back 28 39
class=hand&object=her 50 -8
class=hand&object=him 30 15
class=hand&object=it 28 42
class=hand&object=prep -16 -19
class=hand&object=work 35 36
class=hand&order=later bare 29 30
class=hand&order=told 23 34
class=hand&order=told bare 22 6
class=hand&prior=me hand -3 29
class=hand&prior=them commit 29 15
class=hand&prior=them state 38 25
class=hand&time=habit -21 -30
class=object&object=it 3 -26
class=object&object=my 10 -30
class=object&object=prep -33 -14
class=object&object=their -23 11
class=object&order=told bare 12 20
class=object&prior=me commit -27 -25
class=object&prior=me deed 34 11
class=object&prior=none deed -33 -31
class=object&prior=none hand -32 -30
class=object&prior=them deed -32 -15
class=object&prior=them hand 12 -13
class=object&prior=them state 7 -19
class=object&whom=me 20 -9
class=object&work=work 30 17
class=other&object=her -18 -27
class=other&object=my -27 -12
class=other&object=their -28 -29
class=other&object=work -26 -28
class=other&order=later -13 -23
class=other&prior=me other 7 20
class=other&prior=none none -19 -30
class=other&prior=none serve -21 -22
class=other&prior=none state -22 -17
class=other&prior=them commit -30 -29
class=other&prior=them state -33 -33
class=serve&continues=1 -22 -33
class=serve&due=day 40 36
class=serve&object=their -21 8
class=serve&object=to 15 45
class=serve&order=first -22 -29
class=serve&order=later 16 32
class=serve&prior=none none -4 28
class=serve&prior=them contact -32 -33
class=serve&prior=them serve -35 -29
class=serve&prior=them state 31 44
class=serve&time=habit -32 -32
class=serve&time=later 26 21
class=serve&work=work -11 -7
class=state&due=day -27 -22
class=state&due=limit 18 -4
class=state&object=back -35 -40
class=state&object=me -29 -40
class=state&object=my 18 30
class=state&object=to -27 -27
class=state&prior=me contact -25 -29
class=state&prior=me deed -31 -47
class=state&prior=thing state -20 -24
class=state&time=later -34 -32
due=day&continues=1 30 -5
due=day&order=told bare 26 13
due=day&prior=me hand 25 29
due=day&prior=me other 51 27
due=day&prior=them hand 22 23
due=day&prior=them none -13 -17
due=day&prior=them serve 30 20
due=day&prior=them state 35 32
due=day&time=habit -21 -27
due=limit&continues=1 24 -8
due=limit&order=first bare 55 -5
due=limit&order=later 35 33
due=limit&order=told bare 43 17
due=limit&prior=me deed 33 29
due=limit&prior=none contact 13 30
due=limit&prior=none none 2 18
due=limit&prior=none other 34 2
due=limit&prior=them commit 38 21
due=limit&prior=them hand 54 34
due=limit&time=later 30 0
due=no&continues=1 -5 22
due=no&prior=none serve -30 -32
due=no&prior=we state -32 -34
form=base&class=hand 32 24
form=base&class=serve 39 34
form=base&class=state -12 -40
form=base&frame=said me 26 0
form=base&object=end -23 -21
form=base&object=him 54 24
form=base&object=me -8 12
form=base&object=work 46 35
form=base&order=told bare 34 21
form=base&prior=me hand 35 34
form=base&prior=none other 42 28
form=base&prior=them contact 20 25
form=base&prior=them hand 36 14
form=base&prior=thing other 10 33
form=base&time=later 35 28
form=base&whom=both 32 39
form=base&whom=me 16 25
form=base&work=talk 27 19
form=base&work=work 26 9
form=be ing&class=contact -42 -30
form=be ing&class=deed 21 38
form=be ing&class=hand 24 32
form=be ing&due=limit 34 23
form=be ing&object=it 23 16
form=be ing&object=me -1 40
form=be ing&prior=none contact -16 -21
form=be ing&prior=them contact -28 -31
form=be ing&whom=both 28 48
form=be ing&whom=me 41 54
form=be ing&work=work 30 45
form=be participle&class=hand -29 -33
form=be participle&prior=no -26 -29
form=be s&due=limit -37 -26
form=be s&object=name -32 -36
form=be s&prior=them hand -35 -36
form=have participle&class=contact -12 -30
form=have participle&class=hand -6 -25
form=have participle&due=limit -6 39
form=have participle&object=her -34 -33
form=have participle&object=me -28 -42
form=have participle&order=later -36 -29
form=have participle&whom=both -32 -36
form=have participle&work=work -22 2
form=ing&class=contact -23 -20
form=ing&class=hand 40 24
form=ing&class=serve 20 -5
form=ing&class=state -23 -18
form=ing&due=day 41 4
form=ing&object=name -17 -15
form=ing&object=to -19 -16
form=ing&object=word -16 -19
form=ing&order=first bare -20 1
form=ing&order=later bare 28 -4
form=ing&order=told -21 -18
form=none&object=end -28 -20
form=none&object=her -28 -27
form=none&object=prep -31 -29
form=none&time=later -24 -24
form=past&class=hand -34 -42
form=past&frame=said me -43 -36
form=past&frame=said them -20 -28
form=past&object=me -31 -34
form=past&object=work -29 -40
form=past&prior=me deed -39 -56
form=past&prior=me hand -38 -38
form=past&prior=none serve -19 -13
form=past&prior=them deed -36 -33
form=past&prior=them hand -35 -29
form=past&prior=them none -34 -27
form=past&prior=them other -24 -28
form=past&prior=them serve -29 -11
form=s&class=deed -18 28
form=s&class=hand 8 59
form=s&class=serve 31 56
form=s&object=me -7 39
form=s&order=first -22 -22
form=s&prior=me deed -4 40
form=s&prior=none none 1 38
form=s&prior=thing other -29 -27
form=s&prior=thing state -24 -25
form=s&whom=me 37 32
form=s&work=work 21 42
frame=asked none&class=other -12 24
frame=asked none&class=serve -29 -22
frame=conditional none&due=limit 28 0
frame=conditional none&due=no -46 -49
frame=conditional none&whom=me -25 -33
frame=plain&prior=me deed -2 25
frame=plain&prior=none serve -19 -6
frame=said me&blocked= 37 17
frame=said me&blocked=n -34 -26
frame=said me&class=object -7 -31
frame=said me&class=other 27 18
frame=said me&class=serve 46 15
frame=said me&due=day 25 -6
frame=said me&work=work 3 -23
frame=said them&class=contact 5 38
frame=said them&class=hand -31 -17
frame=said them&due=limit -17 19
frame=said them&object=her -31 -35
frame=said them&order=later -14 -10
frame=said them&order=told -14 30
frame=said them&order=told bare -35 -27
frame=said them&work=work -35 -9
head= -12 -6
head=advise -27 -24
head=agree 29 43
head=call -32 -32
head=come -24 -26
head=give 23 -6
head=have -8 -20
head=hope -33 -32
head=introduce -29 -25
head=invite -31 -25
head=like -34 -26
head=love -6 -23
head=meet -39 -36
head=offer 25 31
head=phone -25 -30
head=plan -20 -17
head=promise 54 50
head=remind 39 0
head=ring -31 -36
head=show -34 -36
head=take -28 -40
head=tell -9 -38
head=try -28 -17
head=turn -26 -28
head=undertake 27 23
head=volunteer 19 38
head=want -2 -18
head=write -33 -30
kin=1&prior=none none -12 -32
kind=noun&modal=will -21 -20
kind=object&actor=them 30 30
kind=object&frame=said me -7 -31
kind=object&modal=can -3 27
kind=object&object=it 3 -26
kind=object&object=my 10 -30
kind=object&object=prep -33 -14
kind=object&object=their -23 11
kind=object&order=told bare 12 20
kind=object&prior=me commit -27 -25
kind=object&prior=me deed 34 11
kind=object&prior=none deed -33 -31
kind=object&prior=none hand -32 -30
kind=object&prior=them deed -32 -15
kind=object&prior=them hand 12 -13
kind=object&prior=them state 7 -19
kind=object&subject=them- 11 -21
kind=object&whom=me 20 -9
kind=object&work=work 30 17
kind=to&actor=me 23 -13
kind=to&actor=them 3 39
kind=to&class=deed 27 17
kind=to&class=hand 44 26
kind=to&class=serve 14 38
kind=to&due=limit 40 32
kind=to&form=base -29 -38
kind=to&form=be ing -33 -37
kind=to&form=be participle -22 -24
kind=to&form=be s 33 30
kind=to&form=ing -10 16
kind=to&form=none -11 -5
kind=to&form=past 49 43
kind=to&form=s 13 -12
kind=to&modal=will -20 4
kind=to&object=end -7 -27
kind=to&object=her 39 -8
kind=to&object=him 19 -18
kind=to&object=me -11 32
kind=to&object=my -6 31
kind=to&object=prep -21 -9
kind=to&object=the 26 35
kind=to&object=word -10 -11
kind=to&prior=none none 17 34
kind=to&prior=them deed -12 14
kind=to&prior=them other -24 -37
kind=to&prior=them state 22 31
kind=to&subject=me 25 -12
kind=to&subject=other 20 30
kind=to&subject=we -33 -36
kind=to&time=later 35 -7
kind=to&time=past -35 -27
kind=to&whom=both 48 36
kind=to&whom=me -4 54
kind=to&whom=nobody 6 -2
kind=to&work=work 38 40
kind=verb&frame=said me 26 19
kind=verb&modal=would 24 18
lead=, -37 -39
lead=agree 41 51
lead=agreed 29 40
lead=answer -27 -31
lead=called -23 -26
lead=expect 10 -33
lead=forgot -36 -35
lead=grace -27 -34
lead=have -31 -19
lead=he -16 -17
lead=hope -38 -35
lead=hopes -25 -25
lead=how -50 -53
lead=i -36 -25
lead=like -26 -21
lead=love -6 -24
lead=need 26 -22
lead=not -28 -31
lead=offered 25 31
lead=out -26 -28
lead=owe 44 48
lead=phoned -25 -30
lead=promise 36 46
lead=promised 62 55
lead=rang -24 -30
lead=tell 40 2
lead=two -26 -30
lead=undertook 27 23
lead=volunteered 19 38
lead=want 16 -39
lead=wanted -24 -26
lead=wants -34 -34
modal=can&blocked= 12 39
modal=can&class=object -3 27
modal=can&class=other -22 4
modal=can&frame=said me -45 -43
modal=can&object=it -45 -53
modal=may&blocked=n -47 -40
modal=may&class=hand -44 -40
modal=may&class=serve -44 -34
modal=may&frame=plain -53 -53
modal=may&whom=me -27 -41
modal=must&blocked=n -45 -32
modal=must&class=hand 50 28
modal=must&class=other -27 -27
modal=must&company=0 -63 -39
modal=must&company=1 35 12
modal=must&object=back 9 6
modal=must&object=word -29 -24
modal=must&order=told 54 17
modal=must&whom=them 32 -4
modal=no&frame=said them -25 -24
modal=no&object=it 34 17
modal=no&prior=me deed -16 26
modal=no&prior=none commit 30 31
modal=no&prior=none serve -30 -26
modal=should&class=hand -48 -38
modal=should&frame=said them -48 -38
modal=will&blocked=n -33 -34
modal=will&class=hand 16 33
modal=will&class=noun -21 -20
modal=will&class=serve 36 31
modal=will&class=state -12 -5
modal=will&company=0 -34 -33
modal=will&form=be ing -5 24
modal=will&form=be participle -20 -23
modal=will&form=none -21 -20
modal=will&frame=said me 26 4
modal=will&object=end 7 -14
modal=will&object=her 32 13
modal=will&object=me -2 26
modal=will&object=my -3 35
modal=will&object=work 10 37
modal=will&prior=me hand 16 18
modal=will&prior=me other 2 39
modal=will&prior=none contact 41 54
modal=will&prior=thing other 10 33
modal=will&whom=both 36 57
modal=will&whom=me 10 39
modal=will&work=work 15 24
modal=would&class=contact 40 31
modal=would&class=other 20 32
modal=would&class=serve 23 3
modal=would&due=day 31 18
modal=would&form=be s -16 13
modal=would&frame=asked none -35 -30
modal=would&frame=said me 20 2
modal=would&frame=said them 2 32
modal=would&order=later -52 -57
modal=would&prior=me deed 21 -9
modal=would&prior=them other -11 29
next=all -24 -24
next=an -28 -18
next=april -22 -22
next=big -28 -28
next=chidi -30 -22
next=cv 38 -2
next=for -18 -34
next=fri 20 -10
next=from -8 -34
next=good -26 -27
next=happy -25 -27
next=him 8 -17
next=how -52 -40
next=is -36 -31
next=it 20 24
next=married -28 -36
next=monday -20 -24
next=more -28 -28
next=mr -26 -27
next=next -27 -16
next=no -41 -33
next=not -29 -26
next=nothing -47 -46
next=our -25 -18
next=screen -25 -23
next=sent -19 -26
next=slides 27 -3
next=small -25 -25
next=so -25 -20
next=that -24 -20
next=this -40 -37
next=tom -29 -27
next=twins -24 -26
next=will -29 -28
next=yes -31 -26
next=you -10 18
next=øyvind -22 -22
nextact=ask -32 -29
nextact=book 21 32
nextact=bring -21 8
nextact=confirm -28 -36
nextact=contact -27 -32
nextact=decline -40 -40
nextact=give -23 -33
nextact=go -25 -15
nextact=have -25 -27
nextact=help -28 -23
nextact=like -19 -22
nextact=love -26 -25
nextact=mail -29 -25
nextact=move -28 -31
nextact=name -31 -28
nextact=owe -28 -7
nextact=promise -10 -25
nextact=see -30 -22
nextact=send -32 1
nextact=share -34 -32
nextact=sit -28 -32
nextact=talk -31 -29
nextact=think -35 -35
object=back&due=no 30 19
object=back&order=later -13 15
object=back&order=told 39 10
object=her&due=day 26 0
object=her&due=limit 47 -2
object=her&kin=1 -30 -38
object=her&order=first bare -27 -20
object=her&time=later 16 -12
object=her&time=past -30 -20
object=him&due=day 54 33
object=him&due=limit 9 -20
object=him&prior=me hand -14 12
object=him&prior=them deed 19 -11
object=him&work=work 22 -10
object=it&due=day 14 13
object=it&due=no -33 -6
object=it&order=first -41 -42
object=it&prior=me commit -37 -32
object=it&prior=me hand 31 19
object=it&prior=them other -27 1
object=it&prior=them serve -32 -33
object=mark&due=limit -24 -24
object=me&due=limit -19 13
object=me&order=first bare -6 19
object=me&order=told 4 30
object=me&prior=them serve -21 -31
object=me&prior=we contact -7 18
object=my&company=0 -36 -33
object=my&due=limit 28 22
object=my&order=first bare -16 -29
object=my&order=later 11 -10
object=my&work=talk 10 -6
object=name&blocked=q -40 -33
object=name&prior=none none -45 -33
object=prep&prior=me deed -26 -34
object=prep&prior=me hand -20 -9
object=prep&prior=none hand -30 -28
object=prep&prior=them hand 29 18
object=prep&prior=thing state -1 -20
object=prep&prior=we contact -20 -26
object=the&blocked=n -41 -47
object=the&kin=1 -14 -29
object=the&prior=me deed 34 34
object=the&prior=me other -29 -32
object=the&prior=none commit 29 36
object=the&prior=them commit 15 30
object=the&time=habit -43 -40
object=the&work=work 28 37
object=their&order=first -42 -50
object=their&order=told 8 9
object=to&order=told bare -15 25
object=to&prior=none contact -25 -25
object=word&prior=me other -43 -41
object=word&prior=me state -30 -27
object=word&prior=none state -31 -33
object=work&due=limit 31 20
object=work&prior=none none 35 8
opens=all -23 -30
opens=ana -25 -27
opens=andre -24 -28
opens=anja -25 -26
opens=anna -22 -15
opens=april -17 -23
opens=arjun -23 -27
opens=ask -59 -48
opens=by -29 -31
opens=came -22 -26
opens=carla -21 -28
opens=comments -29 -32
opens=dana -24 -29
opens=daria -28 -26
opens=david -23 -29
opens=does -18 -26
opens=eitan -32 -35
opens=emailed -30 -23
opens=emre -25 -31
opens=fixed -24 -23
opens=forwarded -21 -14
opens=gonna 25 -4
opens=got -26 -26
opens=greg -40 -44
opens=hana -23 -27
opens=having -30 -21
opens=interview -23 -24
opens=intro 16 40
opens=jess -26 -30
opens=josé -28 -29
opens=let -30 -28
opens=luca -22 -21
opens=marcus -44 -41
opens=maria -21 -27
opens=mark -24 -22
opens=me 27 -3
opens=moving -19 -15
opens=mr -29 -38
opens=nadia -25 -29
opens=need 34 6
opens=needs 38 21
opens=next -27 -10
opens=niamh -22 -28
opens=no -44 -33
opens=offered 17 33
opens=olu -26 -31
opens=on -22 -27
opens=owe 24 -15
opens=owes -8 25
opens=pepe -23 -24
opens=planning -12 -12
opens=posted -24 -19
opens=priya -27 -32
opens=promised 38 18
opens=put -28 -29
opens=received -26 -29
opens=reply 33 2
opens=reviewed -20 -23
opens=rosa -24 -30
opens=seeing -12 -10
opens=send 65 25
opens=sending 36 -2
opens=sends -3 33
opens=sent -36 -27
opens=shared -25 -21
opens=showed -27 -27
opens=søren -27 -29
opens=they -21 -14
opens=thiago -18 -20
opens=this -34 -26
opens=today -35 -30
opens=tomorrow -32 -32
opens=waiting 2 30
opens=wanted -33 -25
opens=wants 9 -27
order=later&prior=none state -5 -27
order=later&prior=them deed -15 -33
order=later&prior=them other -36 -40
order=told bare&prior=me deed -21 -30
order=told bare&prior=none state -41 -35
order=told bare&prior=them serve -30 -33
order=told&prior=me deed 22 32
prior=none other&continues=1 31 3
prior=them other&continues=1 -24 -26
prioract=agree 34 25
prioract=answer -31 -25
prioract=assure 18 38
prioract=bring 19 28
prioract=catch -34 -41
prioract=check 21 32
prioract=drop -26 -29
prioract=hear -30 -31
prioract=know -21 12
prioract=learn -29 -25
prioract=like -15 -16
prioract=owe 26 28
prioract=ping -30 -25
prioract=play -28 -25
prioract=swear 20 34
prioract=take -7 -26
prioract=vouch -28 -21
prioract=want 15 -19
subject=me&class=deed 33 -8
subject=me&class=hand 0 -23
subject=me&class=serve 30 -3
subject=me&class=state -22 -20
subject=me&due=day 29 3
subject=me&due=limit 28 1
subject=me&form=base 22 1
subject=me&form=be ing 16 -13
subject=me&modal=will 35 11
subject=me&object=end -40 -29
subject=me&object=the 39 10
subject=me&object=their 36 21
subject=me&object=word -24 -27
subject=me&object=work 34 21
subject=me&order=told 34 6
subject=me&prior=me state -32 -25
subject=me&prior=them commit 18 -12
subject=me&prior=them hand 34 5
subject=me&prior=thing state 29 0
subject=me&time=later 29 -5
subject=me&time=past -29 -24
subject=me&whom=me 6 -16
subject=me&work=work 12 -12
subject=me-&due=limit 31 1
subject=me-&object=it 26 -10
subject=none-&due=limit 39 18
subject=none-&object=it 9 -27
subject=none-&prior=them hand -35 -30
subject=other&form=s -28 -32
subject=other&prior=them other -18 -22
subject=them&class=hand -5 26
subject=them&form=base 4 26
subject=them&form=be participle -21 -28
subject=them&frame=said me 32 27
subject=them&modal=will -2 32
subject=them&order=told bare -2 38
subject=them&prior=me commit -15 -6
subject=them&prior=me deed 18 35
subject=them&prior=them state -18 5
subject=them-&class=contact -9 28
subject=them-&class=hand 15 22
subject=them-&class=object 11 -21
subject=them-&form=ing 21 -9
subject=them-&modal=must -13 18
subject=them-&object=him -16 -30
subject=them-&object=it 0 29
subject=thing&class=hand -19 -23
subject=thing&due=limit -18 -22
subject=thing&frame=said them -17 -23
subject=thing&modal=will -4 13
subject=thing&work=work -23 -24
time=habit&prior=none none -32 -29
time=later&prior=them hand -11 -29
time=later&prior=them state 33 27
time=past&order=told -29 -27
whom=both&due=day 22 30
whom=me&due=day 12 46
whom=me&due=limit 34 30
whom=me&kin=1 31 20
whom=me&object=back -33 12
whom=me&order=first bare -15 -7
whom=me&prior=me contact -31 -35
whom=nobody&kin=1 -18 -13
whom=nobody&object=mark -29 -31
whom=them&company=0 17 16
whom=them&due=limit 23 21
work=no&prior=we state -31 -33
work=talk&due=limit 35 42
work=talk&order=told bare 27 14
work=work&due=day 30 30
work=work&due=limit 59 41
work=work&order=told 27 30
work=work&prior=me deed 22 33
work=work&prior=me hand 27 24
work=work&prior=none other 22 0
work=work&prior=them hand 25 11
work=work&time=past -25 -29
`;
