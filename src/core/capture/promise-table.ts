/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-77 -74
act=answer 7 -16
act=apply -40 -35
act=assure -21 -26
act=bring 29 21
act=build -22 -26
act=chase 17 32
act=check 15 25
act=comment -25 -24
act=commit 22 37
act=congratulate -29 -22
act=correct -25 -25
act=count 21 -13
act=dig 4 36
act=explain -27 -21
act=finish -26 -37
act=follow 21 -10
act=get -42 -30
act=give -31 -19
act=head -26 -28
act=hire -35 -35
act=interview -24 -30
act=intro 40 56
act=keep -25 -28
act=learn -28 -28
act=let -33 -36
act=like 10 -21
act=love -28 -35
act=lunch -39 -31
act=mention -20 -1
act=need -10 -30
act=negotiate -30 -27
act=open -33 -30
act=plan -35 -29
act=prep -21 -23
act=prepare 18 33
act=present -21 -4
act=propose -23 -23
act=put 16 40
act=recommend -39 -34
act=remember -26 -27
act=remind -21 -28
act=retire -24 -25
act=return 44 22
act=see -22 -37
act=send 22 21
act=set 7 37
act=share 42 31
act=sort 3 36
act=stay -36 -34
act=tell -18 -13
act=thank -43 -32
act=translate 11 -18
act=try -22 -26
act=vouch -19 -24
act=work -31 -31
act=zoom -28 -27
actor=me!&class=contact -12 -24
actor=me!&class=other 31 -11
actor=me!&due=limit 16 -12
actor=me!&object=her 48 4
actor=me!&object=prep -9 -20
actor=me!&whom=both 29 -4
actor=me!&whom=them 36 -9
actor=me!&work=work 18 -13
actor=me&class=hand 13 -12
actor=me&class=serve 13 -17
actor=me&continues=1 30 -6
actor=me&due=limit 33 10
actor=me&form=base 26 -2
actor=me&form=be base 10 -16
actor=me&form=be ing 17 -14
actor=me&modal=will 46 17
actor=me&object=back 24 13
actor=me&object=it 11 -7
actor=me&object=mark -25 -22
actor=me&prior=me hand 22 -9
actor=me&prior=them hand 28 2
actor=me&prior=them state 19 -5
actor=me&prior=thing state 24 -2
actor=me&subject=them- 5 -19
actor=none&class=hand -20 -24
actor=none&due=limit -23 -10
actor=none&form=base -21 -14
actor=none&modal=will -12 -5
actor=none&modal=would -25 -27
actor=none&prior=them none -10 -11
actor=none&work=work -36 -37
actor=them!&class=contact -33 -31
actor=them!&class=deed -28 -28
actor=them!&class=hand 27 12
actor=them!&class=other -38 -32
actor=them!&due=day 11 -18
actor=them!&object=end -27 -28
actor=them!&order=told -28 -20
actor=them!&whom=me -13 14
actor=them&class=hand -6 27
actor=them&class=object 26 29
actor=them&class=serve -17 13
actor=them&form=base 7 35
actor=them&form=be base -10 18
actor=them&form=be ing 1 25
actor=them&form=be participle -20 -26
actor=them&form=ing 31 -8
actor=them&frame=said me 37 31
actor=them&modal=will 0 46
actor=them&object=back -16 7
actor=them&prior=thing state -20 -15
before=because -21 -24
before=but -42 -34
before=her 41 0
before=said 9 19
before=should -29 -28
before=so -22 -32
before=sure -18 -22
before=what -28 -27
before=when -27 -26
behind=! -11 -35
behind=because -34 -40
behind=but -56 -66
behind=so -45 -41
behind=that -25 -26
behind=when 23 30
blocked=d -24 -23
blocked=n&prior=me other -36 -24
class=commit&due=day -37 -30
class=commit&due=limit 32 39
class=commit&object=her -37 -31
class=contact&continues=1 29 19
class=contact&object=him 33 7
class=contact&object=my -28 -35
class=contact&object=their -26 -23
class=contact&prior=none none -33 -33
class=contact&prior=none state -17 -10
class=deed&blocked=q -30 -23
class=deed&due=day 26 33
class=deed&object=end -29 -36
class=deed&object=mark -22 -18
class=deed&object=my -37 0
class=deed&object=their 48 -5
class=deed&object=to -23 -29
class=hand&due=day 53 48
class=hand&kin=1 -42 -48
class=hand&object=back 26 41
class=hand&object=her 48 -5
class=hand&object=him 31 12
class=hand&object=it 32 42
class=hand&object=their -20 -11
class=hand&object=work 35 34
class=hand&order=later bare 32 24
class=hand&order=told 23 35
class=hand&order=told bare 22 9
class=hand&prior=me hand -2 30
class=hand&prior=none contact 4 25
class=hand&prior=them state 29 28
class=hand&time=habit -18 -27
class=noun&prior=them serve 26 -3
class=object&object=it 8 -25
class=object&object=my 14 -27
class=object&object=prep -36 -18
class=object&object=their -18 11
class=object&order=told bare 13 20
class=object&prior=me commit -27 -21
class=object&prior=me deed 30 12
class=object&prior=none deed -26 -27
class=object&prior=none hand -37 -31
class=object&prior=them deed -31 -11
class=object&prior=them hand 15 -12
class=object&prior=them other 16 11
class=object&whom=me 18 -10
class=object&work=work 29 17
class=other&object=her -20 -29
class=other&object=their -27 -29
class=other&object=work -26 -26
class=other&prior=none serve -28 -27
class=other&prior=them state -34 -36
class=serve&blocked=n -28 -40
class=serve&continues=1 -24 -38
class=serve&due=day 37 34
class=serve&object=their -18 13
class=serve&object=to 16 39
class=serve&order=later 8 31
class=serve&order=told bare 2 24
class=serve&prior=none deed 30 8
class=serve&prior=none none 16 36
class=serve&prior=them contact -33 -14
class=serve&prior=them state 33 41
class=serve&time=habit -33 -29
class=serve&time=later 32 29
class=serve&time=past -30 -22
class=state&due=day -27 -22
class=state&due=limit 11 -7
class=state&object=me -30 -41
class=state&object=my 15 24
class=state&object=to -37 -42
class=state&prior=me contact -16 -21
class=state&prior=me deed -29 -45
class=state&prior=me hand -20 -23
class=state&prior=none none -30 -25
class=state&time=later -39 -39
class=state&whom=both -32 -39
class=unknown&due=no -31 -29
class=unknown&object=prep -21 -24
class=unknown&object=word -32 -33
class=unknown&work=work -10 -16
due=day&continues=1 28 -5
due=day&order=told bare 27 16
due=day&prior=me other 46 26
due=day&prior=them contact -36 -35
due=day&prior=them none -18 -22
due=day&prior=them serve 18 -3
due=day&prior=them state 44 40
due=day&time=habit -30 -32
due=limit&continues=1 20 -14
due=limit&order=first bare 50 -4
due=limit&order=later 37 33
due=limit&order=told bare 31 10
due=limit&prior=me commit -17 -23
due=limit&prior=me deed 30 30
due=limit&prior=none contact 13 27
due=limit&prior=them commit 37 20
due=limit&prior=them hand 57 33
due=limit&time=later 31 -4
due=no&continues=1 -13 14
due=no&prior=none serve -30 -32
due=no&prior=we state -26 -23
form=base&class=hand 30 18
form=base&class=serve 41 38
form=base&class=state -9 -26
form=base&frame=said me 28 3
form=base&frame=said them -12 21
form=base&object=back 21 9
form=base&object=end -23 -23
form=base&object=her 17 -9
form=base&object=him 47 14
form=base&object=to -2 27
form=base&object=work 44 35
form=base&order=told bare 35 19
form=base&prior=me hand 31 37
form=base&prior=none none 2 -21
form=base&prior=none other 42 26
form=base&prior=them hand 33 7
form=base&prior=thing other 8 30
form=base&time=habit -34 -38
form=base&whom=me 13 19
form=base&work=talk 36 21
form=base&work=work 33 15
form=be base&class=deed -5 19
form=be base&class=hand 5 29
form=be base&due=limit 15 25
form=be base&object=me 16 41
form=be base&whom=both 37 47
form=be ing&class=contact -45 -30
form=be ing&class=deed 25 43
form=be ing&class=hand 27 33
form=be ing&due=limit 26 25
form=be ing&object=it 23 17
form=be ing&object=me 0 42
form=be ing&prior=none contact -18 -24
form=be ing&prior=them contact -36 -38
form=be ing&whom=both 22 48
form=be ing&whom=me 41 53
form=be ing&work=work 40 42
form=be participle&class=hand -27 -25
form=be participle&prior=no -25 -28
form=be s&due=limit -49 -33
form=be s&frame=said me -38 -34
form=be s&prior=them hand -33 -29
form=have participle&class=contact -11 -27
form=have participle&class=hand -10 -32
form=have participle&due=limit -9 36
form=have participle&object=her -35 -35
form=have participle&object=me -30 -44
form=have participle&object=the 13 27
form=have participle&whom=both -39 -42
form=have participle&work=work -29 4
form=ing&class=contact -24 -21
form=ing&class=hand 40 22
form=ing&class=serve 17 -11
form=ing&class=state -21 -19
form=ing&due=day 41 4
form=ing&object=name -16 -14
form=ing&object=to -14 -12
form=ing&object=word -15 -22
form=ing&order=first bare -23 -2
form=ing&order=later bare 34 4
form=ing&order=told -14 -13
form=none&object=end -30 -24
form=none&prior=them serve 26 -3
form=none&time=later -26 -25
form=past&class=hand -36 -42
form=past&frame=said me -34 -26
form=past&frame=said them -23 -32
form=past&object=me -31 -34
form=past&object=work -28 -38
form=past&prior=me deed -38 -54
form=past&prior=none other -37 -34
form=past&prior=them deed -34 -30
form=past&prior=them hand -35 -29
form=past&prior=them none -25 -19
form=past&prior=them other -26 -30
form=s&class=commit -34 -46
form=s&class=deed -14 28
form=s&class=hand -1 51
form=s&class=serve 31 52
form=s&object=it 4 27
form=s&object=me -1 47
form=s&order=first -33 -31
form=s&prior=me deed -2 41
form=s&prior=none none 0 32
form=s&prior=thing other -31 -29
form=s&prior=thing state -26 -28
form=s&whom=both 10 24
form=s&whom=me 36 30
form=s&work=work 17 43
frame=asked none&class=other -18 14
frame=asked none&object=me -18 -24
frame=asked none&order=later -27 -35
frame=conditional none&due=no -53 -59
frame=conditional none&object=me -25 -33
frame=conditional none&whom=me -28 -36
frame=doubted them&class=hand -37 -31
frame=plain&prior=me deed -6 24
frame=said me&blocked= 36 18
frame=said me&blocked=n -50 -31
frame=said me&class=object -2 -28
frame=said me&class=other 24 15
frame=said me&class=serve 53 17
frame=said me&due=day 20 -7
frame=said me&object=him 36 12
frame=said me&work=work 4 -23
frame=said them&class=contact 7 42
frame=said them&class=hand -27 -12
frame=said them&class=object -15 7
frame=said them&due=limit -19 15
frame=said them&object=her -35 -37
frame=said them&order=later -17 -21
frame=said them&order=told -6 24
frame=said them&prior=them other -9 17
frame=said them&work=work -26 9
head= -10 0
head=advise -29 -25
head=agree 26 45
head=call -34 -33
head=come -25 -23
head=email -25 -25
head=give 19 -6
head=have -15 -24
head=hope -40 -31
head=like -34 -24
head=meet -35 -33
head=offer 24 37
head=plan -18 -14
head=promise 60 56
head=remind 33 -1
head=ring -26 -28
head=show -33 -35
head=take -26 -37
head=tell -7 -29
head=try -28 -21
head=undertake 26 22
head=volunteer 17 37
head=want -3 -15
head=write -35 -30
kin=1&prior=none none -17 -38
kind=noun&modal=will -32 -27
kind=noun&prior=them serve 26 -3
kind=noun&subject=me 30 17
kind=object&actor=them 26 29
kind=object&frame=said me -2 -28
kind=object&frame=said them -15 7
kind=object&modal=can -8 22
kind=object&object=it 8 -25
kind=object&object=my 14 -27
kind=object&object=prep -36 -18
kind=object&object=their -18 11
kind=object&order=told bare 13 20
kind=object&prior=me commit -27 -21
kind=object&prior=me deed 30 12
kind=object&prior=none deed -26 -27
kind=object&prior=none hand -37 -31
kind=object&prior=them deed -31 -11
kind=object&prior=them hand 15 -12
kind=object&prior=them other 16 11
kind=object&subject=them- 4 -27
kind=object&whom=me 18 -10
kind=object&work=work 29 17
kind=to&actor=me 26 -13
kind=to&class=deed 29 22
kind=to&class=hand 40 25
kind=to&class=other -1 1
kind=to&class=state 19 35
kind=to&due=limit 31 29
kind=to&form=base -22 -36
kind=to&form=be ing -45 -38
kind=to&form=be participle -25 -24
kind=to&form=be s 29 35
kind=to&form=none -9 1
kind=to&form=past 48 49
kind=to&form=s 12 -11
kind=to&object=her 44 -6
kind=to&object=him 16 -14
kind=to&object=me -9 43
kind=to&object=my -5 33
kind=to&object=name 15 -20
kind=to&object=the 25 35
kind=to&prior=none none 21 33
kind=to&prior=them deed -13 13
kind=to&prior=them other -19 -34
kind=to&prior=them state 29 33
kind=to&subject=me 32 -8
kind=to&subject=other 19 27
kind=to&subject=we -34 -38
kind=to&time=later 37 -3
kind=to&time=past -27 -25
kind=to&whom=both 44 34
kind=to&whom=me -3 58
kind=to&whom=nobody 4 -5
kind=to&work=work 40 41
kind=verb&frame=said me 31 23
kind=verb&modal=would 31 27
lead=, -41 -45
lead=agree 37 48
lead=agreed 27 43
lead=answer -25 -30
lead=email -31 -28
lead=expect 13 -32
lead=forgot -37 -34
lead=grace -24 -31
lead=have -30 -21
lead=hope -42 -39
lead=hopes -32 -26
lead=how -50 -53
lead=like -27 -18
lead=need 16 -34
lead=not -28 -29
lead=offered 24 37
lead=owe 45 53
lead=promise 31 43
lead=promised 56 57
lead=rang -22 -24
lead=receive -27 -25
lead=tell 37 -2
lead=two -31 -26
lead=undertook 26 22
lead=volunteered 17 37
lead=want 17 -38
lead=wants -29 -22
modal=can&blocked= 6 30
modal=can&class=object -8 22
modal=can&frame=said me -32 -32
modal=may&blocked=n -45 -41
modal=may&class=hand -43 -39
modal=may&frame=plain -51 -47
modal=may&object=to -30 -31
modal=may&whom=me -29 -41
modal=must&blocked=n -44 -30
modal=must&class=hand 48 33
modal=must&class=other -22 -25
modal=must&company=0 -50 -31
modal=must&company=1 35 15
modal=must&object=him 30 8
modal=must&object=word -28 -23
modal=must&order=told 51 20
modal=must&prior=them hand 29 7
modal=must&whom=them 30 -4
modal=no&due=limit 47 43
modal=no&frame=said them -31 -32
modal=no&object=it 26 12
modal=no&prior=me contact -31 -28
modal=no&prior=me deed -17 26
modal=no&prior=none commit 33 28
modal=no&prior=none serve -30 -26
modal=no&prior=other state -21 -27
modal=should&class=hand -46 -39
modal=should&frame=said them -39 -36
modal=should&order=told -62 -46
modal=will&blocked=n -32 -30
modal=will&class=hand 11 27
modal=will&class=noun -32 -27
modal=will&class=serve 33 29
modal=will&class=state -7 1
modal=will&due=no 4 22
modal=will&form=none -32 -27
modal=will&frame=said me 29 6
modal=will&object=end 3 -19
modal=will&object=her 38 15
modal=will&object=me 7 40
modal=will&object=my 3 42
modal=will&object=their -15 1
modal=will&object=work 16 42
modal=will&prior=me hand 23 19
modal=will&prior=me other 3 35
modal=will&prior=none contact 42 51
modal=will&prior=thing other 8 30
modal=will&whom=both 36 61
modal=will&whom=me 13 41
modal=will&work=work 16 27
modal=would&blocked=n -38 -40
modal=would&class=contact 35 27
modal=would&class=other 30 40
modal=would&class=serve 32 7
modal=would&class=unknown -7 -21
modal=would&due=day 25 21
modal=would&form=be s -17 11
modal=would&frame=asked none -23 -28
modal=would&frame=said them 6 34
modal=would&object=him 30 13
modal=would&order=later -53 -59
modal=would&prior=me deed 15 -13
modal=would&prior=them other -7 25
next=all -20 -21
next=an -29 -18
next=anna -23 -19
next=big -25 -26
next=cv 27 -6
next=diego -31 -25
next=for -22 -34
next=four -24 -27
next=fri 13 -13
next=from -5 -31
next=good -25 -26
next=happy -26 -29
next=him 13 -13
next=how -42 -33
next=is -24 -23
next=married -31 -41
next=monday -21 -21
next=more -24 -23
next=next -28 -17
next=no -38 -33
next=nothing -47 -45
next=old -23 -30
next=quiet -22 -21
next=re -30 -28
next=sent -24 -30
next=session -17 -18
next=small -22 -24
next=that -24 -20
next=this -41 -42
next=tom -27 -24
next=too -27 -28
next=twins -24 -26
next=until -23 -20
next=yes -40 -32
next=øyvind -23 -22
nextact=ask -29 -29
nextact=book 17 32
nextact=bring -22 5
nextact=confirm -26 -36
nextact=contact -21 -27
nextact=decline -45 -41
nextact=give -19 -29
nextact=go -25 -17
nextact=have -24 -22
nextact=help -28 -25
nextact=like -25 -27
nextact=love -29 -33
nextact=mail -31 -27
nextact=name -31 -27
nextact=need 13 29
nextact=owe -25 -5
nextact=prepare -3 24
nextact=see -28 -18
nextact=send -31 0
nextact=share -35 -31
nextact=talk -31 -27
nextact=think -33 -33
object=back&due=no 33 12
object=back&order=later -13 19
object=back&order=told 35 10
object=back&prior=none none -27 -9
object=her&due=day 20 -4
object=her&due=limit 42 -6
object=her&kin=1 -29 -35
object=her&prior=me deed 38 10
object=her&prior=them deed -3 -24
object=her&time=later 29 -3
object=him&due=day 64 38
object=him&due=limit 13 -13
object=him&order=later 27 -2
object=him&work=work 24 -5
object=it&due=day 21 12
object=it&order=first -37 -39
object=it&prior=me commit -37 -34
object=it&prior=me hand 32 12
object=it&prior=them serve -35 -34
object=mark&due=limit -29 -29
object=me&blocked=n -30 -40
object=me&due=limit -27 9
object=me&order=told 2 31
object=me&prior=them serve -22 -30
object=my&company=0 -37 -34
object=my&due=limit 37 30
object=my&order=first bare -24 -36
object=my&order=later 10 -10
object=my&work=talk 19 -3
object=name&blocked=q -31 -29
object=name&prior=none none -45 -33
object=prep&due=limit 17 -5
object=prep&prior=me deed -18 -29
object=prep&prior=none hand -33 -28
object=prep&prior=them hand 26 18
object=prep&prior=thing state 1 -20
object=the&blocked=n -53 -48
object=the&due=limit 34 4
object=the&kin=1 -20 -37
object=the&prior=me deed 37 33
object=the&prior=them commit 15 29
object=the&time=habit -38 -36
object=the&work=work 25 36
object=their&order=first -34 -42
object=their&work=talk -23 -24
object=to&due=limit 10 23
object=to&order=told bare -18 18
object=word&prior=me other -43 -38
object=word&prior=none state -32 -34
object=work&due=limit 21 13
object=work&prior=none none 42 4
opens=all -22 -28
opens=andre -22 -28
opens=anja -27 -26
opens=anna -26 -26
opens=april -19 -24
opens=art -19 -15
opens=ask -56 -48
opens=back -10 -20
opens=bilal -22 -24
opens=bill -26 -28
opens=bob -20 -22
opens=by -30 -35
opens=carla -19 -27
opens=chiara -17 -22
opens=comments -33 -35
opens=dana -25 -27
opens=daria -31 -27
opens=david -21 -26
opens=does -21 -32
opens=eitan -28 -31
opens=emailed -27 -22
opens=erik -24 -27
opens=fixed -23 -22
opens=forwarded -19 -13
opens=get -20 1
opens=gonna 27 -3
opens=greg -36 -39
opens=has -29 -27
opens=having -25 -17
opens=helena -6 21
opens=helped -24 -26
opens=ines -11 19
opens=intro 19 42
opens=jess -26 -29
opens=josé -25 -26
opens=kasia -23 -30
opens=kwame 11 -19
opens=let -36 -34
opens=luca -25 -23
opens=marcus -45 -44
opens=maria -22 -27
opens=mark -27 -20
opens=me 33 -2
opens=meeting -22 -22
opens=moving -13 -11
opens=mr -22 -30
opens=nadia -23 -28
opens=needs 37 27
opens=next -29 -12
opens=no -42 -32
opens=offered 18 37
opens=olu -30 -36
opens=on -22 -28
opens=owe 10 -19
opens=owes -2 33
opens=phone -31 -28
opens=planning -13 -12
opens=priya -31 -39
opens=promised 39 18
opens=put -31 -32
opens=rania -20 -24
opens=received -28 -27
opens=reply 32 1
opens=rosa -23 -28
opens=send 60 29
opens=sending 36 -4
opens=sends -3 31
opens=sent -41 -33
opens=slides 16 -10
opens=søren -25 -27
opens=this -31 -22
opens=today -42 -33
opens=told -29 -25
opens=tomorrow -22 -27
opens=two -35 -29
opens=waiting -1 29
opens=wants 10 -29
opens=wei -27 -29
opens=wish -29 -20
order=first&company=0 -46 -43
order=later&prior=them deed -13 -32
order=later&prior=them other -35 -41
order=told bare&prior=me deed -24 -29
order=told bare&prior=none state -28 -27
order=told&prior=me deed 18 27
prior=none other&continues=1 29 4
prior=them other&continues=1 -22 -25
prioract=agree 35 29
prioract=assure 21 38
prioract=catch -33 -39
prioract=check 17 25
prioract=drop -29 -30
prioract=fix -30 -26
prioract=know -19 23
prioract=look -30 -24
prioract=lunch -26 -21
prioract=owe 17 28
prioract=swear 21 36
prioract=take -9 -27
prioract=want 15 -16
prioract=worry -24 -18
subject=me&class=deed 32 -7
subject=me&class=hand -1 -24
subject=me&class=noun 30 17
subject=me&class=serve 21 -10
subject=me&class=state -24 -22
subject=me&due=day 34 5
subject=me&due=limit 24 -1
subject=me&form=base 23 3
subject=me&form=be base 10 -16
subject=me&form=none 31 18
subject=me&modal=will 37 14
subject=me&object=end -37 -26
subject=me&object=the 43 15
subject=me&object=word -31 -30
subject=me&object=work 21 15
subject=me&order=told 30 4
subject=me&prior=none other 32 2
subject=me&prior=none state -44 -34
subject=me&prior=other none -30 -23
subject=me&prior=them commit 17 -15
subject=me&prior=them hand 38 7
subject=me&prior=thing state 30 2
subject=me&time=later 35 0
subject=me&whom=both 17 -11
subject=me&whom=me 11 -13
subject=me&work=work 10 -12
subject=me-&due=limit 30 1
subject=me-&object=it 31 1
subject=me-&prior=me state 25 -3
subject=none-&continues=1 28 -4
subject=none-&due=limit 30 13
subject=none-&prior=them hand -26 -19
subject=other&form=s -29 -35
subject=other&modal=would -22 -25
subject=other&prior=them other -22 -27
subject=them&class=hand -8 22
subject=them&form=base 4 25
subject=them&form=be base -8 17
subject=them&form=be participle -20 -26
subject=them&frame=said me 37 31
subject=them&modal=will -2 35
subject=them&order=told bare -3 33
subject=them&prior=me deed 16 33
subject=them&prior=me hand 4 27
subject=them&prior=them state -22 -5
subject=them-&class=contact -7 28
subject=them-&class=hand 11 19
subject=them-&class=object 4 -27
subject=them-&form=ing 20 -9
subject=them-&object=him -16 -30
subject=them-&object=it -2 28
subject=thing&class=hand -19 -24
subject=thing&due=limit -30 -32
subject=thing&modal=will -9 6
subject=thing&work=work -27 -29
time=later&prior=them hand -10 -28
time=later&prior=them state 32 28
time=past&order=told -32 -29
whom=both&due=day 24 31
whom=me&due=day 14 47
whom=me&due=limit 36 28
whom=me&kin=1 30 21
whom=me&object=back -32 13
whom=me&prior=me contact -23 -22
whom=nobody&object=mark -29 -30
whom=nobody&prior=other state -18 -25
whom=them&company=0 22 21
whom=them&due=limit 25 18
whom=them&object=back 25 17
whom=them&prior=thing state -7 -25
work=no&prior=we state -26 -23
work=talk&due=limit 45 47
work=talk&order=told bare 30 11
work=work&due=day 37 31
work=work&due=limit 52 34
work=work&order=told 28 32
work=work&prior=them commit 17 27
work=work&prior=them deed 12 -16
work=work&prior=them hand 25 8
work=work&prior=them state 9 -9
work=work&time=past -25 -27
`;
