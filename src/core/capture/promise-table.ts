/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-76 -73
act=answer 5 -18
act=apply -40 -35
act=assure -23 -29
act=bring 37 32
act=build -24 -27
act=chase 14 32
act=check 7 24
act=collect 17 -12
act=comment -25 -24
act=commit 28 40
act=congratulate -31 -24
act=contact -21 8
act=count 25 -11
act=dig 3 31
act=explain -23 -16
act=finish -24 -34
act=fly -25 -23
act=follow 27 -8
act=get -47 -33
act=give -27 -18
act=head -31 -34
act=hire -34 -38
act=interview -27 -30
act=intro 40 57
act=keep -22 -22
act=learn -36 -32
act=let -27 -31
act=like 3 -28
act=listen -26 -24
act=love -30 -37
act=lunch -37 -29
act=mark -25 -10
act=mention -22 1
act=need -20 -34
act=negotiate -32 -26
act=open -32 -29
act=plan -33 -28
act=prep -25 -24
act=present -22 -3
act=propose -23 -22
act=put 11 41
act=recommend -42 -37
act=remember -31 -29
act=remind -24 -26
act=retire -21 -24
act=return 43 25
act=see -27 -39
act=send 25 25
act=set 4 40
act=share 28 26
act=sort 2 39
act=start -26 -28
act=stay -35 -31
act=tell -19 -12
act=test 25 -2
act=thank -35 -26
act=try -30 -32
act=visit -18 -24
act=vouch -16 -21
act=wait -24 -26
act=zoom -32 -27
actor=me!&class=contact -16 -22
actor=me!&class=other 38 -2
actor=me!&due=limit 15 -17
actor=me!&object=her 52 9
actor=me!&object=prep -8 -20
actor=me!&whom=them 29 -14
actor=me!&work=work 17 -15
actor=me&class=hand 12 -14
actor=me&class=serve 12 -14
actor=me&continues=1 31 -7
actor=me&due=limit 33 7
actor=me&form=base 26 -3
actor=me&form=be base 11 -15
actor=me&modal=will 46 14
actor=me&object=back 26 16
actor=me&object=mark -27 -22
actor=me&prior=me hand 24 -9
actor=me&prior=me none -32 -25
actor=me&prior=them hand 32 2
actor=me&prior=them state 25 -2
actor=me&subject=them- 5 -18
actor=none&class=hand -21 -25
actor=none&due=limit -17 1
actor=none&form=base -19 -11
actor=none&modal=will -12 -4
actor=none&work=work -42 -45
actor=them!&class=contact -31 -25
actor=them!&class=deed -30 -26
actor=them!&class=hand 27 18
actor=them!&class=other -44 -32
actor=them!&due=day 16 -15
actor=them!&object=end -33 -30
actor=them!&object=prep -3 -20
actor=them!&order=told -29 -19
actor=them&class=hand -9 25
actor=them&class=object 27 31
actor=them&class=serve -18 13
actor=them&form=base 9 34
actor=them&form=be base -12 22
actor=them&form=be ing 2 25
actor=them&form=be participle -20 -27
actor=them&form=ing 31 -6
actor=them&frame=said me 34 27
actor=them&modal=will 0 42
actor=them&object=back -15 5
before=because -16 -20
before=but -38 -33
before=could 34 -1
before=her 41 -1
before=said 8 26
before=should -32 -31
before=so -22 -31
before=sure -20 -27
before=time -25 -19
before=what -35 -26
before=when -32 -29
behind=! -10 -35
behind=because -28 -36
behind=but -56 -65
behind=so -44 -39
blocked=d -32 -29
blocked=n&prior=me deed -37 -40
class=commit&due=day -37 -32
class=commit&due=limit 29 36
class=commit&object=her -38 -30
class=commit&object=to 4 21
class=commit&order=told bare -34 -33
class=contact&due=limit 34 26
class=contact&object=him 31 8
class=contact&object=my -29 -36
class=contact&object=their -27 -23
class=contact&prior=none none -38 -39
class=deed&blocked=q -35 -28
class=deed&due=day 25 30
class=deed&object=end -30 -39
class=deed&object=my -36 2
class=deed&object=their 43 -6
class=deed&object=to -28 -32
class=hand&due=day 53 43
class=hand&kin=1 -36 -43
class=hand&object=back 32 43
class=hand&object=her 52 -9
class=hand&object=him 31 14
class=hand&object=it 23 35
class=hand&object=their -20 -7
class=hand&object=work 40 38
class=hand&order=later bare 31 27
class=hand&order=told 25 36
class=hand&order=told bare 19 8
class=hand&prior=me hand 0 33
class=hand&prior=them commit 34 20
class=hand&prior=them state 34 29
class=hand&time=habit -15 -24
class=object&object=it 5 -26
class=object&object=my 13 -26
class=object&object=prep -38 -24
class=object&object=their -19 12
class=object&order=told bare 15 23
class=object&prior=me commit -30 -26
class=object&prior=none hand -37 -33
class=object&prior=them deed -35 -13
class=object&prior=them hand 15 -10
class=object&prior=them other 13 12
class=object&whom=me 17 -11
class=object&work=work 28 15
class=other&object=her -16 -26
class=other&object=their -27 -27
class=other&prior=none none -23 -32
class=other&prior=none serve -26 -30
class=other&prior=none state -24 -21
class=other&prior=them state -39 -39
class=serve&blocked=n -36 -42
class=serve&continues=1 -24 -38
class=serve&due=day 37 31
class=serve&object=their -20 5
class=serve&object=to 13 41
class=serve&order=later 10 29
class=serve&prior=me deed 23 -1
class=serve&prior=none none 4 34
class=serve&prior=them contact -37 -20
class=serve&prior=them state 28 44
class=serve&time=habit -28 -30
class=serve&time=later 33 27
class=serve&time=past -30 -21
class=state&due=day -26 -20
class=state&due=limit 8 -6
class=state&object=me -33 -46
class=state&object=my 10 28
class=state&object=to -36 -36
class=state&prior=me contact -24 -28
class=state&prior=me deed -32 -49
class=state&prior=me hand -25 -25
class=state&time=later -34 -34
class=state&whom=both -32 -38
class=unknown&due=no -31 -29
class=unknown&object=word -32 -31
class=unknown&work=work -14 -21
due=day&continues=1 27 -6
due=day&order=told bare 32 20
due=day&prior=me hand 25 37
due=day&prior=me other 47 30
due=day&prior=none other 32 8
due=day&prior=them none -15 -20
due=day&prior=them serve 32 2
due=day&prior=them state 41 37
due=day&time=habit -32 -33
due=limit&continues=1 17 -14
due=limit&order=first bare 46 -12
due=limit&order=later 36 29
due=limit&order=told bare 30 9
due=limit&prior=me deed 35 28
due=limit&prior=none contact 27 39
due=limit&prior=none other 30 18
due=limit&prior=them commit 36 22
due=limit&prior=them hand 49 34
due=no&continues=1 -10 14
due=no&prior=none serve -34 -37
due=no&prior=we state -33 -28
form=base&class=hand 29 17
form=base&class=serve 43 38
form=base&class=state -11 -27
form=base&frame=said me 24 1
form=base&frame=said them -12 19
form=base&object=back 26 17
form=base&object=end -23 -24
form=base&object=him 53 25
form=base&object=work 46 33
form=base&order=told bare 35 23
form=base&prior=me hand 24 29
form=base&prior=none other 50 30
form=base&prior=them hand 37 22
form=base&prior=thing other 9 34
form=base&whom=both 23 29
form=base&whom=me 11 22
form=base&work=talk 35 22
form=base&work=work 25 9
form=be base&class=hand 4 25
form=be base&due=limit 13 27
form=be base&object=me 16 45
form=be base&whom=both 36 48
form=be base&whom=me 6 29
form=be ing&class=contact -37 -27
form=be ing&class=deed 30 46
form=be ing&class=hand 29 34
form=be ing&due=limit 28 22
form=be ing&object=it 23 17
form=be ing&object=me 0 40
form=be ing&prior=them contact -28 -30
form=be ing&whom=both 21 50
form=be ing&whom=me 39 53
form=be ing&whom=them 2 -24
form=be ing&work=work 41 42
form=be participle&class=hand -28 -30
form=be participle&prior=no -28 -31
form=be past&whom=me -17 -21
form=be s&due=limit -49 -37
form=be s&object=name -28 -27
form=be s&prior=them hand -31 -32
form=be s&whom=me -2 30
form=have participle&class=contact -10 -28
form=have participle&class=hand -11 -28
form=have participle&due=day -14 -15
form=have participle&due=limit -12 30
form=have participle&object=her -32 -31
form=have participle&object=me -28 -40
form=have participle&whom=both -32 -38
form=have participle&work=work -24 4
form=ing&class=contact -25 -21
form=ing&class=hand 33 19
form=ing&class=state -19 -16
form=ing&due=day 45 5
form=ing&object=name -17 -14
form=ing&object=to -19 -16
form=ing&object=word -14 -20
form=ing&order=first bare -24 -3
form=ing&order=later bare 33 2
form=ing&order=told -25 -22
form=none&class=deed -19 -13
form=none&object=end -38 -26
form=none&object=her -30 -25
form=none&object=prep -35 -32
form=none&time=later -24 -25
form=past&class=hand -37 -45
form=past&frame=said me -33 -29
form=past&frame=said them -23 -29
form=past&object=me -30 -34
form=past&object=work -40 -53
form=past&prior=me deed -35 -52
form=past&prior=me hand -33 -33
form=past&prior=none deed -47 -38
form=past&prior=none other -32 -28
form=past&prior=them deed -37 -32
form=past&prior=them hand -34 -29
form=past&prior=them none -28 -25
form=past&prior=them other -24 -30
form=past&time=later -9 -23
form=s&class=commit -29 -43
form=s&class=deed -14 31
form=s&class=hand 7 59
form=s&class=serve 27 55
form=s&object=me -1 44
form=s&object=my 25 12
form=s&order=first -31 -26
form=s&prior=me deed -5 39
form=s&prior=none none -4 38
form=s&prior=thing other -32 -29
form=s&time=habit -20 -22
form=s&whom=me 34 36
frame=asked none&class=other -20 13
frame=asked none&object=me -20 -28
frame=asked none&order=later -29 -31
frame=conditional none&due=limit 27 -2
frame=conditional none&due=no -47 -51
frame=conditional none&whom=me -33 -41
frame=plain&prior=me deed -1 25
frame=said me&blocked= 32 14
frame=said me&blocked=n -43 -30
frame=said me&class=object -6 -32
frame=said me&class=other 27 17
frame=said me&class=serve 48 16
frame=said me&due=day 17 -8
frame=said me&work=work -1 -30
frame=said them&class=contact 8 45
frame=said them&class=hand -31 -17
frame=said them&due=limit -20 14
frame=said them&object=her -38 -38
frame=said them&order=later -18 -19
frame=said them&order=told -9 21
frame=said them&work=work -27 6
head=advise -33 -27
head=agree 30 43
head=call -30 -30
head=come -24 -26
head=get -31 -28
head=have -13 -20
head=hope -37 -32
head=like -32 -21
head=meet -39 -35
head=offer 25 35
head=phone -24 -27
head=plan -21 -16
head=promise 57 54
head=remind 31 -3
head=ring -23 -30
head=show -33 -34
head=take -28 -40
head=tell -4 -28
head=try -28 -16
head=turn -26 -26
head=undertake 27 26
head=volunteer 18 37
head=want -7 -20
head=write -37 -31
kin=1&prior=none none -19 -38
kind=noun&modal=will -30 -25
kind=noun&subject=me 25 12
kind=object&actor=them 27 31
kind=object&frame=said me -6 -32
kind=object&modal=can -4 24
kind=object&object=it 5 -26
kind=object&object=my 13 -26
kind=object&object=prep -38 -24
kind=object&object=their -19 12
kind=object&order=told bare 15 23
kind=object&prior=me commit -30 -26
kind=object&prior=none hand -37 -33
kind=object&prior=them deed -35 -13
kind=object&prior=them hand 15 -10
kind=object&prior=them other 13 12
kind=object&subject=them- 7 -28
kind=object&whom=me 17 -11
kind=object&work=work 28 15
kind=to&actor=me 22 -8
kind=to&actor=them 1 37
kind=to&class=hand 41 20
kind=to&class=other 2 -6
kind=to&class=state 21 36
kind=to&due=limit 32 29
kind=to&form=base -30 -37
kind=to&form=be ing -47 -44
kind=to&form=be participle -26 -25
kind=to&form=be s 34 33
kind=to&form=past 47 46
kind=to&form=s 10 -13
kind=to&object=end -3 -24
kind=to&object=her 33 -8
kind=to&object=him 13 -21
kind=to&object=me -9 36
kind=to&object=my -3 32
kind=to&object=name 17 -15
kind=to&object=the 20 35
kind=to&object=word -7 -10
kind=to&prior=none none 18 30
kind=to&prior=them deed -15 13
kind=to&prior=them other -24 -38
kind=to&subject=me 26 -9
kind=to&subject=we -32 -34
kind=to&time=later 32 -6
kind=to&time=past -28 -25
kind=to&whom=both 46 31
kind=to&whom=me 0 54
kind=to&whom=nobody 12 -1
kind=to&whom=them 34 4
kind=to&work=work 36 35
kind=verb&frame=said me 31 21
kind=verb&modal=would 35 28
lead=, -37 -40
lead=agree 39 49
lead=agreed 30 40
lead=answer -27 -30
lead=called -29 -26
lead=email -34 -31
lead=expect 14 -34
lead=forgot -37 -32
lead=grace -29 -35
lead=have -30 -20
lead=he -16 -17
lead=hope -46 -36
lead=hopes -24 -24
lead=how -44 -47
lead=lena -26 -28
lead=like -25 -19
lead=need 18 -30
lead=nice -24 -21
lead=not -28 -27
lead=offered 25 35
lead=out -26 -26
lead=owe 49 50
lead=phoned -24 -27
lead=priya -19 -25
lead=promise 31 41
lead=promised 59 57
lead=rang -20 -27
lead=receive -23 -22
lead=tell 42 2
lead=two -30 -25
lead=undertook 27 26
lead=volunteered 18 37
lead=want 14 -41
lead=wants -29 -27
modal=can&blocked= 16 41
modal=can&class=object -4 24
modal=can&due=no -36 -22
modal=can&frame=said me -35 -32
modal=may&blocked=n -47 -40
modal=may&class=contact -32 -28
modal=may&class=hand -42 -39
modal=may&frame=plain -59 -53
modal=may&object=to -29 -28
modal=may&whom=me -27 -41
modal=must&blocked=n -42 -34
modal=must&class=hand 49 34
modal=must&class=other -31 -31
modal=must&company=0 -72 -43
modal=must&company=1 38 17
modal=must&due=no 30 11
modal=must&object=the 11 -15
modal=must&object=word -33 -26
modal=must&order=told 52 21
modal=must&whom=them 29 -5
modal=no&due=limit 50 44
modal=no&frame=said them -30 -26
modal=no&object=it 27 10
modal=no&prior=me deed -18 26
modal=no&prior=none commit 29 27
modal=no&prior=none serve -33 -29
modal=no&prior=other state -21 -27
modal=should&class=hand -42 -33
modal=should&frame=said them -42 -36
modal=should&order=told -66 -48
modal=will&blocked=n -30 -29
modal=will&class=hand 14 31
modal=will&class=noun -30 -25
modal=will&class=serve 39 33
modal=will&company=0 -35 -30
modal=will&due=no 4 19
modal=will&form=be ing -4 27
modal=will&form=none -30 -25
modal=will&frame=said me 24 2
modal=will&object=end 2 -19
modal=will&object=her 37 11
modal=will&object=me 5 40
modal=will&object=my -4 33
modal=will&object=work 14 46
modal=will&prior=me deed 34 23
modal=will&prior=me hand 19 18
modal=will&prior=me other 3 36
modal=will&prior=none contact 41 55
modal=will&prior=thing other 9 34
modal=will&whom=both 42 60
modal=will&whom=me 11 39
modal=will&work=work 19 24
modal=would&class=other 27 32
modal=would&class=serve 25 4
modal=would&class=unknown -13 -22
modal=would&company=0 17 16
modal=would&due=day 25 16
modal=would&form=be s -15 13
modal=would&frame=asked none -39 -35
modal=would&frame=said me 15 -1
modal=would&frame=said them 1 31
modal=would&order=later -49 -55
modal=would&prior=me deed 19 -10
modal=would&prior=them other -12 24
next=all -23 -24
next=an -28 -19
next=april -26 -28
next=bees -20 -28
next=big -28 -28
next=chat -26 -24
next=chidi -28 -22
next=cv 32 -7
next=for -25 -39
next=forty -28 -28
next=four -24 -28
next=from -7 -29
next=good -29 -31
next=hana -26 -26
next=happy -28 -32
next=him 18 -7
next=how -51 -42
next=is -28 -24
next=married -28 -37
next=monday -21 -24
next=more -22 -21
next=next -29 -18
next=no -40 -35
next=not -30 -27
next=nothing -48 -49
next=old -25 -27
next=one -2 -19
next=re -30 -27
next=screen -25 -22
next=sent -20 -27
next=session -15 -16
next=slides 23 -4
next=that -32 -29
next=this -38 -38
next=tom -28 -25
next=tonight 28 -4
next=too -24 -24
next=until -23 -22
next=will -26 -25
next=yes -40 -32
next=you -11 18
nextact=ask -32 -31
nextact=book 16 29
nextact=bring -22 8
nextact=close -21 -23
nextact=confirm -19 -27
nextact=contact -25 -30
nextact=decline -40 -38
nextact=find -38 -28
nextact=give -23 -32
nextact=go -24 -16
nextact=have -22 -19
nextact=mail -28 -25
nextact=name -37 -27
nextact=need 12 28
nextact=owe -24 -1
nextact=prepare -1 25
nextact=recommend -26 -22
nextact=see -27 -19
nextact=send -30 1
nextact=share -34 -29
nextact=sit -29 -32
nextact=start -26 -29
nextact=talk -30 -27
nextact=think -33 -30
nextact=work -28 -38
object=back&due=no 34 13
object=back&order=later -12 15
object=back&prior=none none -25 -12
object=her&due=day 20 -8
object=her&due=limit 30 -11
object=her&kin=1 -31 -35
object=her&time=later 28 -4
object=him&due=day 59 41
object=him&due=limit 15 -17
object=him&order=later 24 -1
object=him&prior=them deed 14 -12
object=him&prior=them serve -26 -29
object=him&time=later 33 8
object=him&work=work 21 -10
object=it&due=day 21 11
object=it&order=first -44 -48
object=it&prior=me commit -34 -29
object=it&prior=me hand 33 20
object=it&prior=them serve -28 -32
object=mark&work=no -29 -24
object=me&blocked=n -28 -39
object=me&due=limit -29 8
object=me&order=told 3 30
object=me&prior=them serve -21 -28
object=my&company=0 -34 -32
object=my&due=limit 30 27
object=my&order=first bare -18 -31
object=my&work=talk 19 -7
object=name&blocked=q -44 -32
object=name&order=later -23 -26
object=name&prior=none none -45 -33
object=prep&due=limit 16 -4
object=prep&prior=me deed -22 -31
object=prep&prior=me hand -22 -7
object=prep&prior=none hand -32 -29
object=prep&prior=them hand 25 19
object=prep&prior=thing state -3 -24
object=prep&prior=we contact -22 -28
object=the&blocked=n -43 -44
object=the&kin=1 -10 -28
object=the&prior=me deed 36 31
object=the&prior=me other -28 -31
object=the&prior=none commit 30 35
object=the&prior=them commit 12 26
object=the&prior=we contact -22 -25
object=the&time=habit -43 -39
object=the&work=work 25 32
object=their&order=first -38 -46
object=their&work=talk -25 -26
object=to&order=told bare -15 24
object=to&prior=none contact -29 -24
object=word&prior=me other -41 -34
object=word&prior=none other 2 -23
object=word&prior=none state -32 -34
object=work&due=limit 24 12
object=work&prior=none none 38 -4
opens=all -20 -25
opens=andre -24 -27
opens=anja -24 -25
opens=april -19 -25
opens=art -19 -18
opens=ask -59 -48
opens=bill -33 -33
opens=by -29 -33
opens=came -21 -25
opens=carla -22 -31
opens=chiara -20 -25
opens=comments -30 -32
opens=dana -27 -31
opens=daria -23 -22
opens=david -23 -29
opens=does -18 -28
opens=eitan -25 -29
opens=fixed -29 -26
opens=going -19 -16
opens=gonna 26 -4
opens=got -26 -26
opens=greg -42 -42
opens=has -31 -28
opens=having -34 -22
opens=helena -6 19
opens=interview -24 -23
opens=intro 16 40
opens=jess -25 -30
opens=let -37 -34
opens=marcus -40 -39
opens=mark -29 -22
opens=me 27 -6
opens=meeting -23 -23
opens=moving -19 -16
opens=mr -27 -36
opens=mónica -15 -22
opens=nadia -28 -34
opens=needs 35 28
opens=next -27 -10
opens=niamh -21 -28
opens=no -42 -33
opens=offered 22 37
opens=olga 3 -19
opens=olu -29 -35
opens=on -21 -31
opens=owe 23 -14
opens=owes -2 33
opens=pepe -26 -26
opens=planning -14 -12
opens=priya -30 -40
opens=promised 44 27
opens=put -28 -30
opens=rania -17 -22
opens=received -26 -25
opens=reply 31 2
opens=reviewed -19 -22
opens=rosa -25 -31
opens=send 59 28
opens=sending 34 -3
opens=sends 0 34
opens=sent -39 -31
opens=showed -23 -25
opens=slides 15 -9
opens=søren -25 -27
opens=this -36 -27
opens=today -41 -33
opens=told -31 -26
opens=tomorrow -20 -27
opens=two -31 -26
opens=victor -25 -28
opens=waiting -3 24
opens=wanted -36 -33
opens=wants 5 -30
opens=wei -27 -29
opens=wish -25 -18
opens=would -33 -31
order=later&prior=them deed -17 -31
order=later&prior=them other -32 -36
order=told bare&prior=me deed -25 -30
order=told bare&prior=none state -37 -32
order=told bare&prior=them serve -31 -32
order=told&prior=me deed 22 29
prior=them other&continues=1 -29 -31
prioract=agree 35 28
prioract=assure 23 41
prioract=catch -31 -37
prioract=check 21 23
prioract=drop -24 -27
prioract=fix -29 -24
prioract=invite -18 -20
prioract=know -19 18
prioract=lunch -25 -22
prioract=play -33 -29
prioract=recommend -31 -31
prioract=retire -29 -32
prioract=take -13 -29
prioract=vouch -32 -23
prioract=want 17 -16
subject=me&class=deed 35 -5
subject=me&class=hand -1 -23
subject=me&class=noun 25 12
subject=me&class=serve 25 -8
subject=me&class=state -25 -23
subject=me&due=day 31 4
subject=me&due=limit 24 -2
subject=me&form=base 26 5
subject=me&form=be base 11 -15
subject=me&form=none 26 13
subject=me&modal=will 36 12
subject=me&object=end -38 -28
subject=me&object=the 40 9
subject=me&object=word -29 -29
subject=me&object=work 25 13
subject=me&order=told 33 6
subject=me&prior=me state -37 -29
subject=me&prior=none state -29 -23
subject=me&prior=them commit 13 -15
subject=me&prior=them hand 37 4
subject=me&prior=thing state 31 -1
subject=me&whom=both 16 -14
subject=me&whom=me 3 -19
subject=me&work=work 14 -13
subject=me-&due=limit 31 2
subject=me-&object=it 29 -4
subject=me-&prior=me state 27 -1
subject=none-&due=limit 34 13
subject=none-&modal=would -29 -26
subject=none-&prior=them hand -29 -25
subject=other&prior=them other -26 -33
subject=them&class=hand -8 23
subject=them&form=base 6 26
subject=them&form=be participle -20 -27
subject=them&frame=said me 34 27
subject=them&modal=will -2 32
subject=them&order=told bare -2 37
subject=them&prior=me commit -18 -9
subject=them&prior=me deed 18 37
subject=them&prior=them state -23 -4
subject=them-&class=contact -4 30
subject=them-&class=hand 19 21
subject=them-&class=object 7 -28
subject=them-&form=ing 22 -7
subject=them-&object=him -15 -31
subject=them-&object=it 0 35
subject=thing&class=hand -20 -25
subject=thing&due=limit -31 -35
subject=thing&modal=will -9 8
subject=thing&work=work -27 -28
time=habit&prior=none none -28 -23
time=later&prior=them hand -9 -29
time=later&prior=them state 38 29
time=past&order=told -33 -31
whom=both&due=day 22 29
whom=me&due=day 15 45
whom=me&due=limit 36 28
whom=me&object=back -34 7
whom=me&prior=me contact -27 -30
whom=nobody&kin=1 -18 -12
whom=nobody&object=mark -30 -30
whom=nobody&prior=me contact -16 -29
whom=nobody&prior=other state -19 -27
whom=nobody&work=work 16 26
whom=them&due=limit 21 14
whom=them&prior=thing state -13 -29
work=no&prior=we state -31 -26
work=talk&due=limit 45 49
work=talk&order=told bare 28 11
work=work&due=day 34 32
work=work&due=limit 54 34
work=work&order=told 28 32
work=work&prior=them deed 10 -18
work=work&prior=them state 22 -3
work=work&time=past -29 -30
`;
