/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-75 -73
act=answer 7 -18
act=apply -39 -30
act=assure -18 -19
act=bring 27 20
act=change -27 -25
act=chase 17 32
act=check 15 21
act=commit 30 43
act=confirm 28 17
act=congratulate -26 -20
act=contact -14 11
act=count 28 -8
act=dig 0 33
act=do -12 -8
act=explain -24 -17
act=finish -19 -29
act=fly -35 -30
act=follow 30 -8
act=get -43 -34
act=give -25 -21
act=head -34 -35
act=hire -33 -35
act=hope -22 -19
act=interview -27 -29
act=intro 43 55
act=keep -23 -24
act=learn -33 -34
act=let -26 -28
act=like 5 -26
act=love -33 -37
act=lunch -42 -34
act=mail 33 23
act=make -36 -31
act=need -13 -28
act=negotiate -31 -26
act=open -33 -26
act=pass -28 -8
act=plan -34 -27
act=prep -24 -23
act=present -25 -7
act=propose -23 -23
act=put 14 40
act=rather -28 -22
act=recommend -38 -35
act=remember -29 -29
act=remind -19 -22
act=retire -24 -25
act=return 41 23
act=see -27 -39
act=send 24 20
act=set 6 36
act=share 31 26
act=sort 2 38
act=start -24 -26
act=stay -33 -31
act=thank -43 -34
act=try -20 -24
act=use -23 -22
act=visit -14 -23
act=wait -25 -27
act=want -29 -34
act=zoom -32 -29
actor=me!&class=contact -10 -19
actor=me!&class=other 30 -9
actor=me!&class=serve -1 -23
actor=me!&due=limit 22 -14
actor=me!&object=her 33 -2
actor=me!&object=prep -9 -20
actor=me!&whom=them 38 -12
actor=me!&work=work 16 -15
actor=me&class=hand 13 -12
actor=me&class=serve 9 -14
actor=me&continues=1 33 0
actor=me&due=limit 36 14
actor=me&form=base 26 -2
actor=me&form=be ing 29 -1
actor=me&modal=will 49 17
actor=me&object=back 21 4
actor=me&prior=me hand 18 -15
actor=me&prior=me none -29 -25
actor=me&prior=them hand 28 0
actor=me&prior=them state 20 -4
actor=none&class=hand -20 -23
actor=none&due=limit -16 -3
actor=none&form=base -19 -9
actor=none&modal=will -12 -4
actor=none&prior=them none -11 -11
actor=none&work=work -38 -39
actor=them!&class=contact -35 -28
actor=them!&class=other -38 -30
actor=them!&due=day 24 -13
actor=them!&object=end -25 -24
actor=them!&order=told -38 -25
actor=them&class=hand -6 26
actor=them&class=object 26 29
actor=them&class=serve -21 9
actor=them&form=base 7 36
actor=them&form=be ing 6 28
actor=them&form=be participle -22 -30
actor=them&form=ing 30 -7
actor=them&frame=said me 37 31
actor=them&modal=will -2 44
actor=them&object=back -17 3
before=also -19 -24
before=but -37 -28
before=could 33 0
before=her 40 -1
before=said 5 25
before=should -31 -29
before=so -22 -30
before=sure -17 -25
before=what -24 -24
before=when -28 -28
behind=! -8 -35
behind=because -28 -33
behind=but -56 -66
behind=i -33 -25
behind=so -42 -40
behind=that -28 -29
blocked=d -26 -25
blocked=n&prior=me deed -35 -40
class=commit&due=day -34 -29
class=commit&due=limit 38 38
class=commit&object=her -35 -25
class=commit&object=to 10 27
class=commit&order=told bare -38 -37
class=commit&whom=both -31 -28
class=contact&continues=1 23 24
class=contact&due=limit 24 18
class=contact&object=him 27 0
class=contact&object=my -31 -40
class=contact&object=their -26 -22
class=contact&prior=none none -37 -38
class=deed&blocked=q -33 -26
class=deed&due=day 30 34
class=deed&object=end -27 -33
class=deed&object=my -37 -2
class=deed&object=their 42 -3
class=deed&object=to -25 -32
class=deed&object=word -15 -13
class=deed&prior=me deed -6 27
class=deed&prior=none hand -27 -22
class=deed&whom=both -32 -20
class=hand&due=day 52 44
class=hand&kin=1 -37 -42
class=hand&object=back 24 39
class=hand&object=her 48 -4
class=hand&object=him 29 14
class=hand&object=it 25 33
class=hand&object=prep -13 -15
class=hand&object=work 34 33
class=hand&order=later bare 29 28
class=hand&order=told 21 33
class=hand&prior=me hand -3 29
class=hand&prior=none contact 3 27
class=hand&prior=them commit 36 18
class=hand&prior=them state 34 30
class=hand&time=habit -23 -32
class=object&object=it 8 -26
class=object&object=my 15 -26
class=object&object=prep -34 -19
class=object&object=their -18 15
class=object&order=told bare 14 19
class=object&prior=me commit -27 -25
class=object&prior=me deed 31 14
class=object&prior=none deed -24 -26
class=object&prior=none hand -32 -30
class=object&prior=them deed -32 -11
class=object&prior=them hand 16 -11
class=object&whom=me 18 -11
class=object&work=work 26 13
class=other&object=her -23 -27
class=other&object=their -29 -29
class=other&object=work -32 -35
class=other&prior=none none -19 -27
class=other&prior=none serve -23 -28
class=other&prior=none state -23 -20
class=other&prior=them commit -28 -26
class=other&prior=them state -37 -37
class=serve&blocked=n -34 -41
class=serve&continues=1 -21 -35
class=serve&due=day 25 27
class=serve&object=prep 27 19
class=serve&object=their -21 9
class=serve&object=to 18 45
class=serve&order=later 18 31
class=serve&prior=none deed 31 8
class=serve&prior=none none 7 34
class=serve&prior=them state 23 39
class=serve&time=habit -33 -31
class=serve&time=later 30 25
class=state&due=day -26 -20
class=state&object=back -37 -40
class=state&object=me -29 -37
class=state&object=my 19 28
class=state&object=to -30 -33
class=state&object=work -25 -28
class=state&prior=me deed -22 -32
class=state&prior=none none -28 -25
class=state&time=later -39 -38
class=state&whom=both -26 -31
due=day&continues=1 30 -7
due=day&order=told bare 31 17
due=day&prior=me hand 28 34
due=day&prior=me other 46 25
due=day&prior=none hand -30 -20
due=day&prior=none other 28 7
due=day&prior=them none -13 -15
due=day&prior=them state 40 33
due=day&time=habit -25 -27
due=limit&continues=1 25 -9
due=limit&order=first bare 55 -6
due=limit&order=later 27 26
due=limit&order=told bare 43 18
due=limit&prior=me commit -13 -17
due=limit&prior=me deed 35 31
due=limit&prior=none contact 9 28
due=limit&prior=none other 33 18
due=limit&prior=them commit 35 24
due=limit&prior=them hand 53 33
due=limit&time=later 36 2
due=no&prior=none serve -37 -40
due=no&prior=we state -34 -37
form=base&class=commit -21 -24
form=base&class=hand 29 21
form=base&class=serve 44 36
form=base&class=state -9 -27
form=base&frame=said me 28 5
form=base&object=back 22 16
form=base&object=end -20 -22
form=base&object=him 53 26
form=base&object=me -2 23
form=base&object=work 48 37
form=base&order=told bare 35 22
form=base&prior=me hand 34 45
form=base&prior=none none 3 -20
form=base&prior=none other 51 31
form=base&prior=them contact 25 32
form=base&prior=them hand 35 15
form=base&prior=thing other 8 32
form=base&whom=both 31 41
form=base&whom=me 17 28
form=base&work=talk 34 23
form=base&work=work 27 9
form=be ing&class=contact -52 -32
form=be ing&class=deed 29 37
form=be ing&class=hand 20 30
form=be ing&class=other -11 -35
form=be ing&due=limit 34 25
form=be ing&object=it 29 20
form=be ing&object=me 0 42
form=be ing&prior=none contact -24 -32
form=be ing&prior=them contact -25 -27
form=be ing&whom=both 21 48
form=be ing&whom=me 37 51
form=be ing&whom=them -4 -31
form=be ing&work=work 36 36
form=be participle&class=hand -29 -32
form=be participle&prior=no -25 -27
form=be s&due=limit -35 -32
form=be s&frame=said me -38 -35
form=be s&prior=them hand -29 -30
form=be s&whom=me -2 34
form=have participle&class=contact -12 -28
form=have participle&class=hand -6 -25
form=have participle&due=day -15 -17
form=have participle&due=limit -5 40
form=have participle&object=her -37 -34
form=have participle&object=me -24 -35
form=have participle&order=later -38 -30
form=have participle&whom=both -39 -41
form=have participle&work=work -25 1
form=ing&class=contact -26 -21
form=ing&class=hand 38 20
form=ing&class=state -23 -18
form=ing&due=day 48 6
form=ing&object=name -20 -16
form=ing&object=to -18 -15
form=ing&object=word -10 -18
form=ing&order=first bare -19 -1
form=ing&order=later bare 30 -2
form=ing&order=told -22 -19
form=none&class=deed -19 -16
form=none&object=end -29 -25
form=none&object=her -26 -25
form=none&prior=none other -26 -28
form=none&time=later -31 -30
form=past&class=hand -35 -42
form=past&frame=said them -21 -27
form=past&object=me -30 -31
form=past&object=work -32 -45
form=past&prior=me deed -37 -51
form=past&prior=none deed -41 -32
form=past&prior=none other -31 -30
form=past&prior=them deed -41 -35
form=past&prior=them none -30 -24
form=past&prior=them other -22 -26
form=past&time=later -15 -29
form=s&class=commit -30 -42
form=s&class=deed -11 31
form=s&class=hand 12 57
form=s&class=serve 25 56
form=s&object=back 16 32
form=s&object=me -1 49
form=s&order=first -27 -27
form=s&prior=me deed -4 43
form=s&prior=none none 2 39
form=s&prior=thing other -30 -26
form=s&prior=thing state -29 -31
form=s&time=later 16 26
form=s&whom=me 42 39
form=s&work=work 15 43
frame=asked none&class=other -17 10
frame=asked none&object=me -20 -32
frame=asked none&order=later -30 -32
frame=conditional none&due=limit 31 3
frame=conditional none&due=no -46 -49
frame=conditional none&object=me -23 -36
frame=conditional none&whom=me -28 -42
frame=said me&blocked= 38 20
frame=said me&blocked=n -42 -31
frame=said me&class=object -8 -34
frame=said me&class=serve 48 13
frame=said me&due=day 28 -5
frame=said me&object=word -20 -28
frame=said me&work=work 0 -29
frame=said them&class=contact 3 36
frame=said them&class=hand -34 -20
frame=said them&class=object -15 15
frame=said them&due=limit -13 28
frame=said them&object=her -37 -36
frame=said them&order=later -15 -16
frame=said them&order=told bare -31 -26
frame=said them&work=work -37 -5
head= -11 4
head=advise -33 -28
head=agree 27 45
head=call -30 -30
head=come -29 -30
head=email -30 -27
head=get -24 -23
head=give 23 -6
head=have -13 -23
head=hope -33 -32
head=introduce -28 -26
head=invite -20 -15
head=like -32 -26
head=love -7 -27
head=meet -38 -31
head=offer 23 31
head=phone -24 -28
head=promise 53 51
head=ring -37 -40
head=show -37 -37
head=take -29 -37
head=talk -30 -25
head=tell -17 -40
head=try -27 -20
head=turn -17 -19
head=undertake 28 24
head=volunteer 17 37
head=want 6 -13
head=write -38 -35
kin=1&prior=none none -12 -29
kind=noun&modal=will -26 -26
kind=object&actor=them 26 29
kind=object&frame=said me -8 -34
kind=object&frame=said them -15 15
kind=object&object=it 8 -26
kind=object&object=my 15 -26
kind=object&object=prep -34 -19
kind=object&object=their -18 15
kind=object&order=told bare 14 19
kind=object&prior=me commit -27 -25
kind=object&prior=me deed 31 14
kind=object&prior=none deed -24 -26
kind=object&prior=none hand -32 -30
kind=object&prior=them deed -32 -11
kind=object&prior=them hand 16 -11
kind=object&subject=them- 10 -26
kind=object&whom=me 18 -11
kind=object&work=work 26 13
kind=to&actor=me 24 -12
kind=to&actor=them -1 35
kind=to&class=deed 34 19
kind=to&class=hand 43 26
kind=to&class=other 3 -6
kind=to&class=serve 11 28
kind=to&due=limit 39 34
kind=to&form=base -17 -34
kind=to&form=be ing -46 -38
kind=to&form=be participle -29 -29
kind=to&form=ing -12 12
kind=to&form=none -10 5
kind=to&form=past 51 42
kind=to&form=s 11 -15
kind=to&modal=will -22 3
kind=to&object=her 34 -9
kind=to&object=him 24 -13
kind=to&object=me -12 36
kind=to&object=my -6 30
kind=to&object=the 34 42
kind=to&prior=them deed -14 15
kind=to&prior=them other -21 -40
kind=to&prior=them state 18 28
kind=to&subject=me 28 -10
kind=to&subject=we -31 -34
kind=to&time=later 34 -8
kind=to&time=past -35 -31
kind=to&whom=both 43 31
kind=to&whom=me -4 55
kind=to&whom=nobody 4 -5
kind=to&work=work 40 45
kind=verb&frame=said me 33 23
kind=verb&modal=would 26 22
lead=, -39 -43
lead=agree 40 49
lead=agreed 27 41
lead=answer -26 -27
lead=called -21 -23
lead=edge -19 -16
lead=expect 8 -41
lead=forgot -36 -34
lead=grace -28 -34
lead=have -32 -19
lead=he -17 -18
lead=hope -40 -36
lead=hopes -29 -26
lead=how -47 -48
lead=i -35 -24
lead=like -24 -20
lead=love -7 -27
lead=need 21 -32
lead=nice -21 -22
lead=not -20 -22
lead=offered 23 31
lead=on -28 -21
lead=out -17 -19
lead=owe 43 44
lead=phoned -24 -28
lead=promise 34 44
lead=promised 61 59
lead=rang -27 -32
lead=receive -25 -25
lead=swear 28 21
lead=talked -30 -25
lead=tell 35 0
lead=two -34 -33
lead=undertook 28 24
lead=volunteered 17 37
lead=want 19 -37
lead=wants -32 -26
modal=can&blocked= 13 37
modal=can&class=other -22 -3
modal=can&frame=said me -33 -32
modal=may&blocked=n -43 -39
modal=may&class=hand -40 -39
modal=may&frame=plain -53 -52
modal=may&whom=me -32 -42
modal=must&blocked=n -44 -34
modal=must&class=hand 51 32
modal=must&class=other -29 -30
modal=must&company=0 -72 -47
modal=must&company=1 38 15
modal=must&object=word -33 -26
modal=must&order=told 51 17
modal=must&prior=them hand 32 7
modal=must&whom=them 28 -6
modal=no&frame=said them -27 -19
modal=no&prior=me contact -33 -29
modal=no&prior=me deed -11 32
modal=no&prior=none commit 32 26
modal=no&prior=none serve -31 -28
modal=no&prior=other state -24 -29
modal=should&class=hand -42 -37
modal=should&frame=said them -42 -30
modal=should&order=told -65 -45
modal=will&blocked=n -31 -32
modal=will&class=hand 15 30
modal=will&class=noun -26 -26
modal=will&class=serve 33 30
modal=will&class=state -7 4
modal=will&company=0 -37 -28
modal=will&form=be participle -17 -23
modal=will&form=none -26 -26
modal=will&object=end 8 -16
modal=will&object=her 30 12
modal=will&object=me 4 36
modal=will&object=my -1 37
modal=will&object=name -6 -7
modal=will&object=work 10 36
modal=will&prior=me hand 30 32
modal=will&prior=me other 4 38
modal=will&prior=none contact 41 54
modal=will&prior=thing other 8 32
modal=will&whom=both 36 53
modal=will&whom=me 11 42
modal=will&work=work 18 26
modal=would&class=contact 37 33
modal=would&class=other 21 31
modal=would&class=serve 28 6
modal=would&due=day 24 18
modal=would&form=be s -10 18
modal=would&frame=asked none -39 -34
modal=would&frame=said me 24 3
modal=would&frame=said them -1 35
modal=would&order=later -52 -60
modal=would&prior=me deed 15 -12
modal=would&prior=them other -13 31
next=all -21 -22
next=an -23 -15
next=away -16 -17
next=but -18 -19
next=chat -26 -23
next=cv 34 -5
next=for -23 -43
next=forty -31 -32
next=from -10 -36
next=good -28 -28
next=hana -23 -20
next=happy -27 -31
next=him 18 -10
next=how -42 -34
next=is -29 -27
next=it 20 22
next=married -34 -44
next=monday -19 -20
next=next -27 -13
next=no -42 -34
next=not -27 -26
next=nothing -51 -49
next=re -26 -24
next=screen -20 -18
next=sent -22 -28
next=slides 25 -2
next=that -21 -19
next=this -32 -31
next=tom -31 -29
next=twins -26 -29
next=yes -35 -28
next=you -12 17
next=øyvind -20 -16
nextact=accept 3 24
nextact=ask -32 -31
nextact=bring -18 8
nextact=confirm -28 -35
nextact=contact -22 -27
nextact=decline -39 -40
nextact=find -31 -26
nextact=give -20 -30
nextact=have -22 -22
nextact=help -32 -27
nextact=hire -18 -20
nextact=like -18 -20
nextact=mail -27 -23
nextact=name -31 -26
nextact=owe -23 -1
nextact=prepare -2 24
nextact=see -27 -20
nextact=send -26 7
nextact=share -34 -30
nextact=sit -26 -28
nextact=talk -31 -26
nextact=thank -22 -26
nextact=think -26 -30
object=back&due=no 31 17
object=back&order=later -12 16
object=back&order=told 34 10
object=back&prior=none none -25 -6
object=her&due=day 16 -5
object=her&due=limit 44 -1
object=her&kin=1 -30 -32
object=her&order=first bare -27 -20
object=her&order=told 21 -9
object=her&prior=me deed 31 6
object=her&time=past -36 -27
object=him&due=day 44 28
object=him&due=limit 15 -15
object=him&order=later 27 0
object=him&prior=them deed 14 -13
object=him&work=work 23 -10
object=it&due=day 25 10
object=it&order=first -38 -42
object=it&prior=me commit -33 -28
object=it&prior=me hand 29 13
object=it&prior=them other -31 -7
object=it&prior=them serve -29 -31
object=mark&due=limit -30 -28
object=me&blocked=n -29 -40
object=me&due=limit -23 10
object=me&prior=me contact -9 -15
object=me&prior=them serve -22 -30
object=my&company=0 -40 -37
object=my&due=limit 37 28
object=my&order=first bare -21 -35
object=my&order=later 13 -10
object=name&blocked=q -33 -22
object=name&due=limit -4 -26
object=name&prior=none none -40 -31
object=prep&prior=me deed -27 -35
object=prep&prior=me hand -23 -12
object=prep&prior=none hand -25 -26
object=prep&prior=them contact -31 -23
object=prep&prior=thing state -6 -22
object=prep&prior=we contact -28 -32
object=the&blocked=n -46 -48
object=the&due=limit 38 9
object=the&kin=1 -21 -39
object=the&prior=me deed 32 35
object=the&prior=me other -36 -36
object=the&prior=none commit 28 37
object=the&prior=them commit 22 36
object=the&time=habit -43 -38
object=the&work=work 25 36
object=their&order=first -39 -46
object=to&order=told bare -17 26
object=word&prior=me other -34 -32
object=word&prior=me state -30 -27
object=word&prior=none state -29 -33
object=work&due=limit 33 19
object=work&prior=none none 43 -1
opens=all -16 -22
opens=andre -24 -28
opens=anja -29 -28
opens=april -24 -29
opens=ask -62 -50
opens=bill -29 -29
opens=bob -21 -25
opens=by -29 -33
opens=came -25 -29
opens=carla -27 -35
opens=comments -30 -33
opens=daria -33 -30
opens=emailed -28 -22
opens=fixed -28 -27
opens=forwarded -19 -13
opens=going -20 -17
opens=gonna 27 -1
opens=got -25 -25
opens=greg -30 -37
opens=has -32 -27
opens=having -29 -21
opens=helped -27 -28
opens=interview -22 -22
opens=intro 17 40
opens=invited -26 -26
opens=jess -30 -34
opens=kasia -20 -25
opens=kwame 10 -19
opens=let -33 -32
opens=luca -27 -24
opens=marcus -43 -39
opens=maria -28 -31
opens=mark -28 -30
opens=may -29 -34
opens=me 24 -3
opens=meeting -22 -22
opens=moving -19 -15
opens=mr -29 -38
opens=nadia -26 -29
opens=needs 35 24
opens=next -36 -18
opens=niamh -19 -24
opens=no -42 -32
opens=offered 21 38
opens=olu -28 -32
opens=on -29 -36
opens=owe 14 -18
opens=owes -2 33
opens=pepe -24 -25
opens=planning -12 -12
opens=posted -21 -17
opens=priya -27 -35
opens=promised 47 25
opens=put -29 -29
opens=rania -24 -25
opens=received -28 -27
opens=reply 31 2
opens=rosa -31 -38
opens=seeing -13 -10
opens=send 62 28
opens=sending 36 1
opens=sends -4 30
opens=sent -37 -31
opens=showed -21 -21
opens=slides 25 -2
opens=søren -26 -27
opens=thandi -26 -24
opens=thiago -23 -24
opens=this -33 -27
opens=today -41 -34
opens=tomorrow -31 -27
opens=victor -21 -24
opens=waiting 1 29
opens=wanted -33 -26
opens=wants 8 -28
opens=wei -24 -25
opens=would -34 -32
order=later&prior=them deed -23 -34
order=later&prior=them other -38 -42
order=told bare&prior=none state -34 -31
order=told bare&prior=them hand 2 16
order=told bare&prior=them serve -25 -28
order=told&prior=me deed 20 40
prior=none other&continues=1 29 1
prior=them other&continues=1 -28 -31
prioract=agree 37 27
prioract=assure 15 38
prioract=catch -33 -40
prioract=check 17 30
prioract=draft -4 22
prioract=grow -22 -21
prioract=hear -28 -29
prioract=know -16 21
prioract=learn -31 -23
prioract=look -29 -23
prioract=ping -30 -25
prioract=run -25 -33
prioract=take -12 -34
prioract=thank -27 -25
prioract=vouch -30 -23
prioract=want 15 -17
subject=me&class=deed 32 -6
subject=me&class=hand -2 -24
subject=me&class=serve 17 -14
subject=me&class=state -22 -21
subject=me&due=day 32 3
subject=me&due=limit 28 2
subject=me&form=base 21 1
subject=me&form=be ing 27 -2
subject=me&modal=will 39 14
subject=me&object=end -36 -25
subject=me&object=the 41 12
subject=me&object=word -22 -25
subject=me&object=work 28 17
subject=me&order=told 33 7
subject=me&prior=me state -37 -28
subject=me&prior=none state -33 -25
subject=me&prior=them commit 20 -10
subject=me&prior=them hand 36 6
subject=me&prior=thing state 28 -2
subject=me&time=past -34 -25
subject=me&whom=both 14 -15
subject=me&whom=me 7 -17
subject=me&work=work 11 -9
subject=me-&due=limit 29 1
subject=me-&object=it 33 -4
subject=none-&due=limit 37 22
subject=none-&modal=would -31 -28
subject=none-&object=it 16 -20
subject=none-&prior=them hand -34 -27
subject=other&form=s -28 -35
subject=other&prior=them other -20 -25
subject=them&class=hand -7 24
subject=them&form=base 1 26
subject=them&form=be ing 6 26
subject=them&form=be participle -22 -30
subject=them&frame=said me 37 31
subject=them&modal=will -4 31
subject=them&object=name -20 -10
subject=them&order=told bare -2 39
subject=them&prior=them state -25 -10
subject=them-&class=contact -9 30
subject=them-&class=hand 15 18
subject=them-&class=object 10 -26
subject=them-&form=ing 19 -9
subject=them-&object=him -19 -30
subject=them-&object=it 2 31
subject=thing&class=hand -19 -22
subject=thing&due=limit -22 -29
subject=thing&modal=will -5 13
subject=thing&work=work -27 -29
time=habit&prior=none none -35 -30
time=later&prior=them hand -10 -29
time=later&prior=them state 31 28
time=past&order=told -32 -30
whom=both&due=day 23 34
whom=me&due=day 12 42
whom=me&due=limit 44 27
whom=me&kin=1 36 18
whom=me&object=back -33 11
whom=me&object=it -17 5
whom=me&prior=me contact -20 -17
whom=nobody&prior=other state -20 -28
whom=them&continues=1 19 -10
whom=them&due=limit 28 19
whom=them&object=back 20 9
whom=them&prior=me commit 30 0
whom=them&prior=none deed -23 -22
work=no&prior=we state -34 -37
work=no&time=later 35 21
work=talk&due=limit 29 38
work=talk&order=told bare 25 11
work=work&due=day 38 33
work=work&due=limit 60 42
work=work&order=told 29 34
work=work&prior=them commit 16 30
work=work&prior=them deed 9 -18
work=work&prior=them state 19 -3
work=work&time=past -26 -28
`;
