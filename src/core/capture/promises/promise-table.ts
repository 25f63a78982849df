/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-76 -73
act=answer 2 -25
act=apply -36 -33
act=assure -20 -25
act=bring 28 20
act=change -24 -24
act=chase 18 34
act=check 19 23
act=commit 29 41
act=congratulate -26 -21
act=correct -18 -16
act=count 22 -14
act=decline -28 -20
act=dig 3 33
act=drop 27 22
act=explain -21 -15
act=finish -14 -27
act=fly -25 -25
act=follow 32 -6
act=get -43 -33
act=give -24 -21
act=grab -33 -27
act=head -30 -33
act=hire -27 -29
act=intro 40 57
act=keep -15 -21
act=learn -30 -25
act=let -28 -26
act=like 10 -22
act=listen -37 -31
act=love -35 -40
act=lunch -40 -32
act=mark -23 -8
act=mention -21 3
act=need -7 -23
act=negotiate -31 -24
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
act=send 21 19
act=share 26 26
act=sort 3 37
act=stay -31 -27
act=test 29 -1
act=thank -41 -33
act=try -26 -29
act=visit -16 -22
act=vouch -12 -16
act=wait -26 -25
act=want -33 -39
act=zoom -36 -31
actor=me!&class=other 36 -2
actor=me!&class=serve 1 -17
actor=me!&due=limit 22 -15
actor=me!&due=no 9 -29
actor=me!&object=her 47 8
actor=me!&object=prep -7 -18
actor=me!&whom=them 36 -9
actor=me!&work=work 26 -4
actor=me&class=hand 13 -11
actor=me&class=serve 18 -11
actor=me&continues=1 34 -5
actor=me&due=limit 41 12
actor=me&form=base 26 -3
actor=me&form=be ing 18 -11
actor=me&modal=will 45 18
actor=me&object=back 23 13
actor=me&object=mark -25 -25
actor=me&prior=me hand 31 -8
actor=me&prior=them hand 28 1
actor=me&prior=them state 16 -7
actor=me&prior=thing state 21 -5
actor=me&subject=them- -1 -21
actor=none&class=hand -21 -25
actor=none&due=limit -16 -1
actor=none&form=base -24 -16
actor=none&modal=will -11 -4
actor=none&work=work -41 -42
actor=them!&class=contact -26 -20
actor=them!&class=deed 11 -18
actor=them!&class=other -29 -22
actor=them!&due=day 19 -11
actor=them!&object=end -25 -22
actor=them!&order=told -35 -25
actor=them!&whom=me -9 18
actor=them&class=hand -6 26
actor=them&class=object 30 31
actor=them&class=serve -11 20
actor=them&form=base 6 33
actor=them&form=be ing 2 24
actor=them&form=be participle -21 -28
actor=them&form=ing 29 -7
actor=them&frame=said me 33 27
actor=them&modal=will -2 40
actor=them&object=back -17 10
actor=them&object=her -21 -4
before=but -39 -25
before=her 42 0
before=should -31 -29
before=so -25 -32
before=sure -12 -16
before=time -25 -19
before=what -27 -25
before=when -33 -30
behind=! -8 -34
behind=because -26 -26
behind=but -51 -62
behind=so -40 -37
behind=that -28 -28
blocked=d -27 -25
blocked=n&prior=me deed -39 -40
class=commit&due=day -37 -33
class=commit&due=limit 37 43
class=commit&object=her -42 -32
class=commit&object=to 12 25
class=commit&whom=both -32 -28
class=contact&due=limit 27 20
class=contact&object=him 28 2
class=contact&object=my -30 -39
class=contact&prior=none none -40 -40
class=deed&blocked=q -33 -29
class=deed&company=0 -48 -35
class=deed&due=day 25 31
class=deed&object=end -28 -36
class=deed&object=their 41 -7
class=deed&object=to -34 -40
class=deed&object=word -22 -17
class=deed&prior=me deed -10 23
class=deed&prior=them contact 12 16
class=hand&due=day 53 43
class=hand&kin=1 -31 -38
class=hand&object=back 28 39
class=hand&object=her 46 -9
class=hand&object=him 30 16
class=hand&object=it 28 42
class=hand&object=prep -18 -23
class=hand&object=their -22 -11
class=hand&object=work 36 37
class=hand&order=later bare 30 30
class=hand&order=told 24 34
class=hand&order=told bare 22 7
class=hand&prior=me hand -3 30
class=hand&prior=them commit 29 15
class=hand&prior=them state 28 21
class=hand&time=habit -21 -30
class=object&object=it 4 -26
class=object&object=my 10 -29
class=object&object=prep -33 -14
class=object&object=their -23 10
class=object&order=told bare 12 20
class=object&prior=me commit -28 -25
class=object&prior=me deed 33 11
class=object&prior=none deed -33 -31
class=object&prior=none hand -32 -30
class=object&prior=them deed -32 -15
class=object&prior=them hand 13 -13
class=object&prior=them state 7 -19
class=object&whom=me 20 -9
class=object&work=work 30 17
class=other&object=her -18 -27
class=other&object=my -27 -13
class=other&object=their -28 -29
class=other&object=work -26 -28
class=other&order=later -13 -23
class=other&prior=me other 10 22
class=other&prior=none none -20 -29
class=other&prior=none serve -21 -22
class=other&prior=none state -22 -18
class=other&prior=them commit -29 -28
class=other&prior=them state -32 -32
class=serve&continues=1 -23 -34
class=serve&due=day 40 36
class=serve&object=their -21 8
class=serve&object=to 15 45
class=serve&order=first -22 -29
class=serve&order=later 15 32
class=serve&prior=none none -4 28
class=serve&prior=them contact -32 -33
class=serve&prior=them serve -34 -29
class=serve&prior=them state 31 44
class=serve&time=habit -32 -33
class=serve&time=later 24 19
class=serve&work=work -11 -7
class=state&due=day -27 -23
class=state&due=limit 21 1
class=state&object=back -35 -40
class=state&object=me -29 -40
class=state&object=my 18 30
class=state&object=to -28 -27
class=state&prior=me contact -26 -30
class=state&prior=me deed -31 -47
class=state&prior=thing state -20 -24
class=state&time=later -34 -33
due=day&continues=1 30 -5
due=day&order=told bare 27 13
due=day&prior=me hand 25 29
due=day&prior=me other 52 28
due=day&prior=them hand 22 23
due=day&prior=them none -13 -17
due=day&prior=them serve 30 20
due=day&prior=them state 36 33
due=day&time=habit -21 -27
due=limit&continues=1 25 -8
due=limit&order=first bare 55 -5
due=limit&order=later 35 33
due=limit&order=told bare 42 17
due=limit&prior=me deed 33 29
due=limit&prior=none contact 14 31
due=limit&prior=them commit 38 22
due=limit&prior=them hand 54 34
due=limit&time=later 30 0
due=no&continues=1 -5 22
due=no&prior=none serve -30 -32
due=no&prior=we state -32 -34
form=base&class=hand 30 23
form=base&class=serve 39 34
form=base&class=state -10 -37
form=base&frame=said me 27 1
form=base&object=end -23 -22
form=base&object=him 55 25
form=base&object=me -8 13
form=base&object=work 46 36
form=base&order=told bare 33 21
form=base&prior=me hand 35 35
form=base&prior=none other 42 28
form=base&prior=them contact 19 24
form=base&prior=them hand 36 15
form=base&prior=thing other 10 33
form=base&time=later 36 29
form=base&whom=both 33 39
form=base&whom=me 15 24
form=base&work=talk 25 19
form=base&work=work 26 9
form=be ing&class=contact -42 -30
form=be ing&class=deed 21 38
form=be ing&class=hand 24 32
form=be ing&due=limit 34 24
form=be ing&object=it 23 16
form=be ing&object=me -2 40
form=be ing&prior=none contact -16 -21
form=be ing&prior=them contact -28 -31
form=be ing&whom=both 27 47
form=be ing&whom=me 41 53
form=be ing&work=work 30 45
form=be participle&class=hand -29 -33
form=be participle&prior=no -25 -28
form=be s&due=limit -38 -28
form=be s&object=name -28 -31
form=be s&prior=them hand -36 -37
form=have participle&class=contact -12 -30
form=have participle&class=hand -6 -26
form=have participle&due=limit -6 39
form=have participle&object=her -34 -33
form=have participle&object=me -28 -42
form=have participle&order=later -37 -30
form=have participle&whom=both -32 -36
form=have participle&work=work -22 2
form=ing&class=contact -23 -20
form=ing&class=hand 40 24
form=ing&class=serve 20 -5
form=ing&class=state -24 -18
form=ing&due=day 41 3
form=ing&object=name -17 -15
form=ing&object=to -19 -16
form=ing&object=word -16 -19
form=ing&order=first bare -20 0
form=ing&order=later bare 28 -5
form=ing&order=told -21 -18
form=none&object=end -28 -20
form=none&object=her -28 -28
form=none&object=prep -31 -29
form=none&time=later -24 -24
form=past&class=hand -33 -41
form=past&frame=said me -43 -36
form=past&frame=said them -19 -27
form=past&object=me -31 -35
form=past&object=work -29 -41
form=past&prior=me deed -38 -55
form=past&prior=me hand -38 -37
form=past&prior=none serve -19 -14
form=past&prior=them deed -36 -32
form=past&prior=them hand -36 -29
form=past&prior=them none -34 -27
form=past&prior=them other -24 -28
form=past&prior=them serve -29 -11
form=s&class=deed -20 26
form=s&class=hand 9 60
form=s&class=serve 30 56
form=s&object=me -7 40
form=s&order=first -22 -22
form=s&prior=me deed -4 40
form=s&prior=none none 1 37
form=s&prior=thing other -29 -26
form=s&prior=thing state -24 -25
form=s&time=later 24 24
form=s&whom=me 36 29
form=s&work=work 20 41
frame=asked none&class=other -12 24
frame=asked none&class=serve -29 -22
frame=conditional none&due=limit 28 0
frame=conditional none&due=no -46 -48
frame=conditional none&whom=me -27 -33
frame=plain&prior=me deed -2 25
frame=plain&prior=none serve -19 -6
frame=said me&blocked= 38 18
frame=said me&blocked=n -34 -26
frame=said me&class=object -6 -31
frame=said me&class=other 27 18
frame=said me&class=serve 46 16
frame=said me&due=day 25 -6
frame=said me&work=work 3 -23
frame=said them&class=contact 5 38
frame=said them&class=hand -30 -16
frame=said them&due=limit -16 19
frame=said them&object=her -32 -35
frame=said them&order=later -14 -13
frame=said them&order=told -11 28
frame=said them&order=told bare -34 -25
frame=said them&prior=them other -18 20
frame=said them&work=work -33 -9
head= -12 -5
head=advise -28 -23
head=agree 29 43
head=call -32 -33
head=come -24 -27
head=give 23 -6
head=have -8 -20
head=hope -33 -32
head=introduce -29 -26
head=invite -31 -24
head=like -35 -25
head=love -6 -24
head=meet -39 -36
head=offer 25 31
head=phone -25 -30
head=plan -20 -17
head=promise 54 50
head=remind 39 1
head=ring -31 -36
head=show -35 -35
head=take -28 -40
head=tell -7 -32
head=try -28 -18
head=turn -26 -28
head=undertake 27 23
head=volunteer 19 37
head=want -3 -18
head=write -33 -30
kin=1&prior=none none -13 -32
kind=noun&modal=will -21 -20
kind=object&actor=them 30 31
kind=object&frame=said me -6 -31
kind=object&modal=can -3 27
kind=object&object=it 4 -26
kind=object&object=my 10 -29
kind=object&object=prep -33 -14
kind=object&object=their -23 10
kind=object&order=told bare 12 20
kind=object&prior=me commit -28 -25
kind=object&prior=me deed 33 11
kind=object&prior=none deed -33 -31
kind=object&prior=none hand -32 -30
kind=object&prior=them deed -32 -15
kind=object&prior=them hand 13 -13
kind=object&prior=them state 7 -19
kind=object&subject=them- 11 -21
kind=object&whom=me 20 -9
kind=object&work=work 30 17
kind=to&actor=me 23 -13
kind=to&actor=them 2 38
kind=to&class=deed 28 19
kind=to&class=hand 45 27
kind=to&class=serve 13 38
kind=to&due=limit 40 31
kind=to&form=base -29 -38
kind=to&form=be ing -33 -37
kind=to&form=be participle -22 -24
kind=to&form=be s 34 31
kind=to&form=ing -10 16
kind=to&form=none -12 -5
kind=to&form=past 50 45
kind=to&form=s 13 -12
kind=to&modal=will -20 4
kind=to&object=end -8 -28
kind=to&object=her 39 -8
kind=to&object=him 19 -17
kind=to&object=me -11 32
kind=to&object=my -6 31
kind=to&object=prep -21 -10
kind=to&object=the 27 38
kind=to&object=word -10 -12
kind=to&prior=none none 17 34
kind=to&prior=them deed -13 14
kind=to&prior=them other -24 -37
kind=to&prior=them state 22 31
kind=to&subject=me 25 -13
kind=to&subject=other 21 31
kind=to&subject=we -33 -36
kind=to&time=later 35 -6
kind=to&time=past -36 -26
kind=to&whom=both 48 36
kind=to&whom=me -4 54
kind=to&whom=nobody 6 0
kind=to&work=work 38 41
kind=verb&frame=said me 27 20
kind=verb&modal=would 24 17
lead=, -36 -39
lead=agree 42 52
lead=agreed 29 40
lead=answer -27 -30
lead=called -23 -26
lead=expect 10 -33
lead=forgot -36 -35
lead=grace -27 -34
lead=have -31 -20
lead=he -15 -16
lead=hope -38 -36
lead=hopes -25 -25
lead=how -51 -51
lead=i -43 -29
lead=like -26 -21
lead=love -6 -24
lead=need 27 -23
lead=nice -26 -29
lead=not -29 -31
lead=offered 25 31
lead=out -26 -28
lead=owe 44 49
lead=phoned -25 -30
lead=promise 35 46
lead=promised 62 55
lead=rang -24 -30
lead=tell 39 1
lead=two -29 -31
lead=undertook 27 23
lead=volunteered 19 37
lead=want 16 -38
lead=wanted -24 -26
lead=wants -33 -33
modal=can&blocked= 12 39
modal=can&class=object -3 27
modal=can&class=other -22 4
modal=can&frame=said me -46 -43
modal=can&object=it -45 -53
modal=may&blocked=n -47 -40
modal=may&class=hand -43 -39
modal=may&class=serve -44 -35
modal=may&frame=plain -53 -53
modal=may&whom=me -28 -42
modal=must&blocked=n -45 -33
modal=must&class=hand 51 29
modal=must&class=other -27 -28
modal=must&company=0 -63 -39
modal=must&company=1 36 13
modal=must&object=back 9 6
modal=must&object=word -29 -24
modal=must&order=told 54 18
modal=must&whom=them 32 -4
modal=no&frame=said them -27 -28
modal=no&object=it 34 16
modal=no&prior=me deed -16 25
modal=no&prior=none commit 30 31
modal=no&prior=none serve -30 -26
modal=should&class=hand -47 -38
modal=should&frame=said them -45 -41
modal=will&blocked=n -33 -34
modal=will&class=hand 15 29
modal=will&class=noun -21 -20
modal=will&class=serve 36 32
modal=will&class=state -9 -1
modal=will&company=0 -34 -32
modal=will&form=be ing -4 25
modal=will&form=be participle -20 -23
modal=will&form=none -21 -20
modal=will&frame=said me 26 4
modal=will&object=end 7 -14
modal=will&object=her 33 13
modal=will&object=me -2 26
modal=will&object=my -3 36
modal=will&object=work 10 37
modal=will&prior=me hand 16 19
modal=will&prior=me other 3 41
modal=will&prior=none contact 42 55
modal=will&prior=thing other 10 33
modal=will&whom=both 36 57
modal=will&whom=me 9 37
modal=will&work=work 16 25
modal=would&class=contact 40 32
modal=would&class=other 21 32
modal=would&class=serve 23 3
modal=would&due=day 31 19
modal=would&form=be s -14 14
modal=would&frame=asked none -35 -30
modal=would&frame=said me 21 3
modal=would&frame=said them 3 31
modal=would&order=later -52 -56
modal=would&prior=me deed 20 -9
modal=would&prior=them other -8 26
next=all -23 -24
next=an -28 -19
next=april -22 -22
next=big -28 -28
next=chidi -30 -22
next=cv 37 -2
next=for -18 -34
next=fri 20 -10
next=from -8 -34
next=good -26 -28
next=happy -24 -27
next=him 8 -17
next=how -52 -41
next=is -36 -31
next=it 21 25
next=married -28 -36
next=monday -20 -24
next=more -27 -28
next=mr -26 -27
next=next -27 -16
next=no -40 -33
next=not -29 -26
next=nothing -47 -46
next=our -25 -19
next=screen -25 -23
next=sent -20 -26
next=slides 26 -4
next=small -25 -25
next=so -25 -20
next=that -23 -20
next=this -41 -37
next=tom -30 -27
next=twins -25 -27
next=will -29 -28
next=yes -31 -26
next=you -10 19
next=øyvind -22 -22
nextact=ask -32 -29
nextact=book 22 33
nextact=bring -21 9
nextact=confirm -28 -36
nextact=contact -27 -32
nextact=decline -40 -40
nextact=give -23 -33
nextact=go -25 -15
nextact=have -25 -27
nextact=help -28 -23
nextact=like -19 -22
nextact=love -25 -25
nextact=mail -29 -25
nextact=move -28 -31
nextact=name -31 -28
nextact=owe -28 -7
nextact=promise -10 -25
nextact=see -30 -21
nextact=send -32 1
nextact=share -35 -32
nextact=sit -28 -32
nextact=talk -31 -29
nextact=think -35 -35
object=back&due=no 30 19
object=back&order=later -13 16
object=back&order=told 39 11
object=her&due=day 26 0
object=her&due=limit 47 -3
object=her&kin=1 -29 -38
object=her&order=first bare -27 -20
object=her&time=later 16 -12
object=her&time=past -30 -20
object=him&due=day 54 33
object=him&due=limit 9 -20
object=him&prior=me hand -14 12
object=him&prior=them deed 19 -10
object=him&work=work 22 -10
object=it&due=day 15 14
object=it&due=no -33 -6
object=it&order=first -41 -42
object=it&prior=me commit -37 -32
object=it&prior=me hand 30 20
object=it&prior=them other -27 1
object=it&prior=them serve -32 -33
object=mark&due=limit -24 -24
object=me&due=limit -19 13
object=me&order=first bare -7 19
object=me&order=told 4 31
object=me&prior=them serve -21 -31
object=me&prior=we contact -7 18
object=my&company=0 -35 -33
object=my&due=limit 27 22
object=my&order=first bare -16 -29
object=my&order=later 11 -10
object=my&work=talk 10 -6
object=name&blocked=q -40 -33
object=name&prior=none none -45 -33
object=prep&prior=me deed -26 -35
object=prep&prior=me hand -20 -10
object=prep&prior=none hand -30 -29
object=prep&prior=them hand 29 18
object=prep&prior=thing state -1 -20
object=prep&prior=we contact -20 -26
object=the&blocked=n -42 -47
object=the&kin=1 -17 -29
object=the&prior=me deed 34 34
object=the&prior=me other -29 -30
object=the&prior=none commit 29 37
object=the&prior=them commit 8 22
object=the&time=habit -43 -40
object=the&work=work 28 36
object=their&order=first -40 -49
object=their&order=told 8 10
object=to&order=told bare -15 25
object=to&prior=none contact -25 -24
object=word&prior=me other -39 -36
object=word&prior=me state -30 -27
object=word&prior=none state -30 -32
object=work&due=limit 30 22
object=work&prior=none none 35 -1
opens=all -22 -29
opens=ana -25 -27
opens=andre -24 -28
opens=anja -25 -26
opens=anna -22 -15
opens=april -17 -23
opens=arjun -23 -27
opens=ask -58 -48
opens=by -28 -31
opens=came -22 -26
opens=carla -20 -28
opens=comments -29 -32
opens=dana -24 -29
opens=daria -29 -27
opens=david -23 -29
opens=does -17 -25
opens=eitan -32 -35
opens=emailed -30 -24
opens=emre -27 -31
opens=fixed -24 -23
opens=forwarded -21 -14
opens=gonna 26 -4
opens=got -26 -26
opens=greg -40 -44
opens=hana -23 -28
opens=having -30 -21
opens=interview -23 -24
opens=intro 16 40
opens=jess -26 -30
opens=josé -28 -29
opens=let -30 -28
opens=luca -22 -21
opens=marcus -44 -42
opens=maria -21 -27
opens=mark -24 -21
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
opens=pepe -24 -25
opens=planning -12 -12
opens=posted -24 -20
opens=priya -26 -31
opens=promised 38 18
opens=put -28 -29
opens=received -26 -29
opens=reply 33 2
opens=reviewed -20 -23
opens=rosa -24 -31
opens=seeing -12 -10
opens=send 65 25
opens=sending 36 -2
opens=sends -3 33
opens=sent -36 -28
opens=showed -27 -27
opens=søren -27 -29
opens=they -20 -14
opens=thiago -18 -20
opens=this -33 -26
opens=today -35 -30
opens=tomorrow -32 -32
opens=waiting 2 30
opens=wanted -33 -25
opens=wants 9 -27
order=later&prior=them deed -14 -33
order=later&prior=them other -36 -41
order=told bare&prior=me deed -21 -30
order=told bare&prior=none state -41 -36
order=told bare&prior=them serve -31 -33
order=told&prior=me deed 21 31
prior=none other&continues=1 31 2
prior=them other&continues=1 -24 -26
prioract=agree 28 16
prioract=answer -31 -25
prioract=assure 20 37
prioract=bring 19 28
prioract=catch -34 -41
prioract=check 21 32
prioract=drop -25 -29
prioract=hear -29 -31
prioract=know -23 8
prioract=learn -29 -25
prioract=like -15 -16
prioract=owe 27 28
prioract=ping -30 -25
prioract=play -28 -25
prioract=retire -28 -34
prioract=swear 20 35
prioract=take -7 -26
prioract=vouch -28 -21
prioract=want 16 -19
subject=me&class=deed 33 -8
subject=me&class=hand 0 -23
subject=me&class=serve 30 -4
subject=me&class=state -22 -20
subject=me&due=day 29 2
subject=me&due=limit 27 1
subject=me&form=base 22 1
subject=me&form=be ing 17 -13
subject=me&form=none 34 19
subject=me&modal=will 35 11
subject=me&object=end -40 -29
subject=me&object=the 40 10
subject=me&object=their 36 20
subject=me&object=word -26 -28
subject=me&object=work 32 20
subject=me&order=told 34 6
subject=me&prior=me state -31 -25
subject=me&prior=them commit 19 -12
subject=me&prior=them hand 34 5
subject=me&prior=thing state 28 -1
subject=me&time=later 28 -6
subject=me&time=past -29 -24
subject=me&whom=me 6 -16
subject=me&work=work 11 -13
subject=me-&due=limit 31 1
subject=me-&object=it 26 -10
subject=none-&due=limit 38 18
subject=none-&object=it 8 -28
subject=none-&prior=them hand -36 -32
subject=other&form=s -27 -32
subject=other&prior=them other -18 -22
subject=them&class=hand -6 24
subject=them&form=base 4 26
subject=them&form=be participle -21 -28
subject=them&frame=said me 33 27
subject=them&modal=will -2 32
subject=them&order=told bare -2 38
subject=them&prior=me commit -15 -6
subject=them&prior=me deed 18 35
subject=them&prior=them state -18 5
subject=them-&class=contact -9 29
subject=them-&class=hand 16 23
subject=them-&class=object 11 -21
subject=them-&form=ing 21 -9
subject=them-&modal=must -13 18
subject=them-&object=him -15 -30
subject=them-&object=it 0 30
subject=thing&class=hand -20 -24
subject=thing&due=limit -19 -24
subject=thing&modal=will -4 13
subject=thing&work=work -24 -26
time=habit&prior=none none -32 -29
time=later&prior=them hand -11 -29
time=later&prior=them state 33 27
time=past&order=told -29 -27
whom=both&due=day 22 30
whom=me&due=day 12 46
whom=me&due=limit 35 31
whom=me&kin=1 32 20
whom=me&object=back -33 12
whom=me&order=first bare -15 -7
whom=me&prior=me contact -31 -35
whom=nobody&object=mark -29 -31
whom=them&company=0 17 16
whom=them&due=limit 23 21
work=no&prior=we state -31 -32
work=talk&due=limit 34 43
work=talk&order=told bare 27 14
work=work&due=day 30 29
work=work&due=limit 60 42
work=work&order=told 26 30
work=work&prior=me deed 22 33
work=work&prior=me hand 28 24
work=work&prior=none other 24 0
work=work&prior=them hand 24 10
work=work&time=past -25 -29
`;
