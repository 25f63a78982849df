/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-76 -74
act=answer -1 -24
act=apply -39 -32
act=bring 32 33
act=build -23 -26
act=change -22 -20
act=chase 19 35
act=comment -20 -24
act=commit 28 42
act=congratulate -25 -21
act=correct -25 -24
act=count 22 -9
act=dig 3 34
act=explain -23 -24
act=finish -22 -29
act=fly -25 -24
act=follow 29 -3
act=get -35 -29
act=give -27 -21
act=grab -31 -24
act=head -32 -34
act=hire -35 -35
act=interview -27 -27
act=intro 40 56
act=invite -20 2
act=keep -20 -29
act=know -14 -26
act=learn -28 -27
act=leave -12 -18
act=let -21 -26
act=love -34 -37
act=lunch -38 -31
act=move -20 -23
act=need -11 -28
act=negotiate -31 -25
act=open -30 -26
act=owe -18 -35
act=pass -33 -14
act=pitch -21 -19
act=plan -33 -27
act=prep -20 -23
act=present -27 -5
act=put 12 38
act=quit -22 -24
act=recommend -38 -36
act=remember -32 -32
act=remind -25 -35
act=retire -22 -24
act=return 41 26
act=see -29 -41
act=send 22 17
act=share 31 29
act=sort 4 39
act=stay -29 -26
act=test 31 0
act=thank -47 -36
act=try -21 -22
act=use -23 -22
act=visit -12 -20
act=vouch -19 -24
act=wait -26 -28
act=want -33 -37
act=zoom -29 -27
actor=me!&class=other 33 -7
actor=me!&due=limit 19 -17
actor=me!&object=her 32 0
actor=me!&object=prep -5 -19
actor=me!&whom=both 26 -4
actor=me!&whom=them 24 -18
actor=me!&work=work 21 -12
actor=me&class=hand 15 -12
actor=me&class=serve 11 -15
actor=me&continues=1 32 -3
actor=me&due=limit 36 11
actor=me&form=base 26 -2
actor=me&form=be ing 24 -7
actor=me&modal=will 43 14
actor=me&object=back 16 4
actor=me&object=mark -22 -20
actor=me&prior=me hand 26 -10
actor=me&prior=me none -31 -27
actor=me&prior=them hand 28 1
actor=me&prior=thing state 25 -3
actor=me&subject=them- -9 -27
actor=none&due=limit -18 0
actor=none&form=base -21 -15
actor=none&modal=will -15 -8
actor=none&work=work -40 -41
actor=them!&class=contact -22 -17
actor=them!&class=other -37 -27
actor=them!&due=day 22 -9
actor=them!&object=end -25 -24
actor=them!&object=prep 5 -16
actor=them!&order=told -42 -29
actor=them&class=hand -4 27
actor=them&class=object 26 29
actor=them&class=serve -18 11
actor=them&form=base 7 33
actor=them&form=be ing 4 24
actor=them&form=ing 31 -6
actor=them&frame=said me 35 31
actor=them&modal=will -2 41
actor=them&object=back -17 9
actor=them&object=her -23 0
before=also -21 -25
before=because -18 -22
before=but -39 -31
before=could 29 -1
before=her 41 0
before=said 0 19
before=should -28 -28
before=so -21 -32
before=time -24 -20
before=what -33 -30
before=when -32 -28
before=whether 3 18
behind=! -7 -34
behind=& -22 -27
behind=because -30 -34
behind=but -56 -65
behind=so -45 -41
behind=that -27 -28
blocked=d -24 -23
class=commit&due=day -34 -28
class=commit&due=limit 39 43
class=commit&object=her -35 -27
class=commit&order=told bare -38 -36
class=contact&due=limit 32 25
class=contact&object=him 31 4
class=contact&object=my -30 -37
class=contact&prior=none none -37 -37
class=deed&blocked=q -37 -28
class=deed&due=day 28 32
class=deed&object=end -27 -35
class=deed&object=mark -22 -18
class=deed&object=my -32 -1
class=deed&object=their 43 0
class=deed&object=to -31 -38
class=deed&object=word -20 -20
class=deed&prior=me deed -5 29
class=deed&whom=both -33 -21
class=deed&whom=me -7 21
class=hand&due=day 51 44
class=hand&kin=1 -34 -47
class=hand&object=her 45 -8
class=hand&object=him 35 12
class=hand&object=it 33 42
class=hand&object=prep -17 -18
class=hand&object=their -25 -18
class=hand&object=work 36 36
class=hand&order=later bare 31 26
class=hand&order=told 20 34
class=hand&order=told bare 21 8
class=hand&prior=me hand -6 30
class=hand&prior=them commit 32 16
class=hand&prior=them serve -29 -8
class=hand&prior=them state 24 21
class=object&due=limit 28 18
class=object&object=it 6 -23
class=object&object=my 17 -25
class=object&object=prep -36 -20
class=object&object=their -18 13
class=object&order=later bare -14 -25
class=object&order=told bare 13 21
class=object&prior=me commit -26 -23
class=object&prior=none deed -24 -25
class=object&prior=none hand -36 -33
class=object&prior=them deed -32 -11
class=object&prior=them hand 13 -12
class=object&prior=them other 20 15
class=object&prior=them state -2 -22
class=object&whom=me 16 -9
class=object&work=work 27 15
class=other&object=her -19 -28
class=other&object=their -26 -27
class=other&object=work -31 -31
class=other&prior=none serve -25 -25
class=other&prior=none state -30 -24
class=other&prior=them commit -31 -28
class=other&prior=them state -37 -37
class=serve&blocked=n -34 -42
class=serve&continues=1 -23 -38
class=serve&due=day 35 28
class=serve&object=their -21 8
class=serve&object=to 12 42
class=serve&order=later 11 32
class=serve&order=told 18 23
class=serve&prior=me deed 21 -6
class=serve&prior=me other 36 23
class=serve&prior=none deed 34 9
class=serve&prior=none none 5 31
class=serve&prior=them contact -33 -14
class=serve&prior=them state 29 46
class=serve&time=habit -32 -31
class=serve&time=later 26 23
class=serve&time=past -26 -20
class=state&due=day -26 -20
class=state&object=back -38 -42
class=state&object=me -26 -35
class=state&object=my 16 26
class=state&object=to -31 -32
class=state&prior=me deed -22 -30
class=state&prior=none none -29 -24
class=state&prior=thing state -25 -28
class=state&time=later -36 -32
class=state&whom=both -29 -33
due=day&continues=1 28 -8
due=day&prior=me hand 26 29
due=day&prior=me other 45 23
due=day&prior=none other 17 -2
due=day&prior=them hand 25 28
due=day&prior=them none -11 -15
due=day&prior=them state 44 38
due=day&prior=we contact -24 -28
due=day&time=habit -37 -39
due=limit&continues=1 22 -9
due=limit&order=first bare 55 -2
due=limit&order=later 31 31
due=limit&order=told bare 40 14
due=limit&prior=me deed 35 35
due=limit&prior=none contact 14 27
due=limit&prior=none other 29 20
due=limit&prior=them commit 37 20
due=limit&prior=them hand 53 34
due=limit&time=later 33 2
due=no&continues=1 -20 12
due=no&prior=none serve -32 -32
due=no&prior=we state -31 -30
form=base&class=commit -13 -16
form=base&class=hand 33 28
form=base&class=serve 35 32
form=base&class=state -2 -22
form=base&frame=said me 18 -2
form=base&frame=said them -10 21
form=base&object=back 19 16
form=base&object=end -23 -19
form=base&object=her 16 -8
form=base&object=him 51 20
form=base&object=me -5 17
form=base&object=work 46 35
form=base&order=told bare 36 25
form=base&prior=me hand 30 30
form=base&prior=none none 1 -24
form=base&prior=none other 50 28
form=base&prior=them hand 35 10
form=base&prior=thing other 8 31
form=base&time=later 41 26
form=base&whom=both 26 40
form=base&whom=me 14 24
form=base&work=work 28 9
form=be ing&class=contact -48 -30
form=be ing&class=deed 27 38
form=be ing&class=hand 20 25
form=be ing&class=other -9 -29
form=be ing&due=limit 30 24
form=be ing&object=it 24 19
form=be ing&object=me 0 41
form=be ing&prior=none contact -22 -30
form=be ing&prior=them contact -31 -33
form=be ing&whom=both 23 50
form=be ing&whom=me 41 52
form=be ing&work=work 40 42
form=be participle&class=hand -32 -39
form=be s&due=limit -36 -29
form=be s&frame=said me -36 -33
form=be s&object=name -28 -29
form=be s&prior=none other -30 -28
form=be s&prior=them hand -26 -27
form=be s&whom=me -4 28
form=have participle&class=contact -16 -34
form=have participle&due=limit -11 32
form=have participle&object=her -30 -26
form=have participle&object=me -31 -47
form=have participle&whom=both -38 -44
form=have participle&work=work -29 -3
form=ing&class=contact -27 -23
form=ing&class=hand 42 23
form=ing&class=serve 21 -6
form=ing&class=state -21 -17
form=ing&due=day 46 5
form=ing&object=name -18 -15
form=ing&object=to -14 -12
form=ing&object=word -15 -20
form=ing&order=first bare -21 0
form=ing&order=later bare 33 1
form=ing&order=told -25 -21
form=none&object=end -34 -27
form=none&object=her -29 -28
form=none&object=prep -33 -30
form=none&time=later -28 -27
form=past&class=hand -33 -40
form=past&frame=said them -20 -30
form=past&object=me -31 -35
form=past&object=work -27 -40
form=past&prior=me deed -28 -38
form=past&prior=them deed -40 -34
form=past&prior=them none -28 -24
form=past&prior=them other -22 -28
form=past&time=later -13 -27
form=s&class=deed -12 28
form=s&class=hand 8 58
form=s&class=serve 27 56
form=s&object=back 21 32
form=s&object=me 0 46
form=s&order=first -28 -29
form=s&prior=me deed -1 47
form=s&prior=none none -3 33
form=s&prior=thing other -30 -24
form=s&prior=thing state -19 -21
form=s&time=later 18 26
form=s&whom=me 41 34
form=s&work=work 22 45
frame=asked none&class=other -15 17
frame=asked none&object=me -22 -29
frame=asked none&order=later -25 -26
frame=conditional none&due=no -44 -48
frame=conditional none&whom=me -26 -36
frame=plain&continues=1 32 22
frame=said me&blocked= 40 21
frame=said me&blocked=n -46 -37
frame=said me&class=object -10 -33
frame=said me&class=other 18 12
frame=said me&class=serve 51 15
frame=said me&due=day 16 -11
frame=said me&work=work -5 -31
frame=said them&class=contact 3 41
frame=said them&class=hand -28 -16
frame=said them&class=object -19 6
frame=said them&due=limit -18 15
frame=said them&object=her -39 -40
frame=said them&order=later -16 -17
frame=said them&order=told -7 23
frame=said them&order=told bare -34 -29
frame=said them&work=work -29 1
head= -12 1
head=advise -29 -26
head=agree 30 49
head=be 33 29
head=call -37 -37
head=come -23 -25
head=email -25 -24
head=give 23 -7
head=hope -33 -31
head=introduce -25 -22
head=invite -28 -24
head=like -30 -21
head=meet -40 -32
head=offer 26 35
head=phone -22 -27
head=plan -19 -17
head=promise 53 51
head=remind 33 -2
head=ring -28 -33
head=show -37 -37
head=take -22 -27
head=talk -29 -23
head=tell -16 -39
head=try -28 -17
head=undertake 27 26
head=volunteer 19 38
head=want -4 -18
head=write -35 -31
kin=1&prior=none none -12 -31
kind=noun&modal=will -24 -22
kind=object&actor=them 26 29
kind=object&due=limit 28 18
kind=object&frame=said me -10 -33
kind=object&frame=said them -19 6
kind=object&modal=can -6 24
kind=object&object=it 6 -23
kind=object&object=my 17 -25
kind=object&object=prep -36 -20
kind=object&object=their -18 13
kind=object&order=later bare -14 -25
kind=object&order=told bare 13 21
kind=object&prior=me commit -26 -23
kind=object&prior=none deed -24 -25
kind=object&prior=none hand -36 -33
kind=object&prior=them deed -32 -11
kind=object&prior=them hand 13 -12
kind=object&prior=them other 20 15
kind=object&prior=them state -2 -22
kind=object&subject=them- 3 -25
kind=object&whom=me 16 -9
kind=object&work=work 27 15
kind=to&actor=me 19 -15
kind=to&actor=them 1 34
kind=to&class=deed 28 15
kind=to&class=hand 47 30
kind=to&due=limit 44 36
kind=to&form=base -28 -39
kind=to&form=be ing -49 -40
kind=to&form=be participle -32 -34
kind=to&form=be s 34 31
kind=to&form=ing -15 11
kind=to&form=none -11 2
kind=to&form=past 39 39
kind=to&form=s 11 -11
kind=to&modal=will -22 4
kind=to&modal=would -29 -32
kind=to&object=her 32 -10
kind=to&object=him 17 -21
kind=to&object=me -8 40
kind=to&object=my -5 25
kind=to&object=the 21 35
kind=to&object=word -10 -13
kind=to&prior=none none 15 32
kind=to&prior=them deed -16 11
kind=to&prior=them other -23 -36
kind=to&prior=them state 23 29
kind=to&subject=me 24 -14
kind=to&subject=we -32 -33
kind=to&time=later 37 -4
kind=to&time=past -30 -24
kind=to&whom=both 46 30
kind=to&whom=me -1 49
kind=to&whom=nobody 6 -5
kind=to&whom=them 31 8
kind=to&work=work 43 44
kind=verb&continues=1 33 22
kind=verb&frame=said me 24 18
kind=verb&modal=would 26 21
lead=, -39 -41
lead=agree 40 51
lead=agreed 28 43
lead=called -26 -28
lead=expect 15 -32
lead=forgot -38 -35
lead=grace -26 -32
lead=have -33 -20
lead=he -14 -14
lead=hope -40 -37
lead=hopes -25 -24
lead=how -55 -56
lead=i -37 -26
lead=lena -23 -25
lead=need 14 -37
lead=nice -20 -19
lead=not -23 -25
lead=offered 26 35
lead=owe 39 47
lead=phoned -22 -27
lead=promise 32 42
lead=promised 62 60
lead=rang -23 -27
lead=talked -29 -23
lead=tell 35 1
lead=two -28 -26
lead=undertook 27 26
lead=volunteered 19 38
lead=want 14 -40
lead=wants -28 -24
modal=can&blocked= 13 30
modal=can&class=object -6 24
modal=may&blocked=n -44 -35
modal=may&class=hand -41 -34
modal=may&frame=plain -46 -43
modal=may&object=name -34 -23
modal=may&prior=no -42 -40
modal=may&whom=me -26 -41
modal=must&blocked=n -41 -37
modal=must&class=hand 49 33
modal=must&class=other -24 -25
modal=must&company=0 -71 -45
modal=must&company=1 34 14
modal=must&due=no 27 9
modal=must&object=back 6 -1
modal=must&object=word -35 -28
modal=must&order=told 62 25
modal=must&prior=them hand 33 9
modal=must&whom=them 19 -12
modal=no&frame=said them -23 -22
modal=no&object=it 30 13
modal=no&prior=me deed -10 35
modal=no&prior=none deed -42 -31
modal=no&prior=none serve -33 -28
modal=no&prior=other state -23 -31
modal=should&class=hand -40 -37
modal=should&frame=said them -39 -33
modal=should&order=told -66 -47
modal=will&blocked=n -33 -32
modal=will&class=hand 15 33
modal=will&class=noun -24 -22
modal=will&class=serve 34 30
modal=will&company=0 -36 -28
modal=will&due=no 10 20
modal=will&form=be participle -25 -27
modal=will&form=none -24 -22
modal=will&frame=said me 27 2
modal=will&object=end 3 -16
modal=will&object=her 36 14
modal=will&object=me 2 30
modal=will&object=my 6 44
modal=will&object=work 8 35
modal=will&prior=me hand 21 14
modal=will&prior=me other 3 38
modal=will&prior=none contact 45 54
modal=will&prior=thing other 8 31
modal=will&whom=both 33 56
modal=will&whom=me 9 40
modal=will&work=work 15 25
modal=would&class=contact 39 32
modal=would&class=other 29 32
modal=would&class=serve 26 5
modal=would&class=state 23 -3
modal=would&company=0 21 16
modal=would&due=day 36 26
modal=would&form=be s -12 17
modal=would&frame=asked none -36 -35
modal=would&frame=said me 18 2
modal=would&frame=said them 7 35
modal=would&order=later -49 -64
modal=would&prior=me deed 28 -3
modal=would&prior=them other -9 25
next=about -11 -18
next=all -24 -25
next=an -23 -17
next=anna -24 -20
next=away -15 -17
next=big -24 -24
next=chidi -26 -18
next=cv 40 -2
next=for -21 -37
next=forty -29 -31
next=fri 19 -12
next=from -4 -31
next=good -31 -30
next=hana -24 -22
next=happy -31 -33
next=how -50 -39
next=is -29 -24
next=married -34 -45
next=more -20 -23
next=next -26 -15
next=no -38 -31
next=not -34 -31
next=nothing -47 -46
next=one 2 -19
next=re -30 -27
next=screen -21 -20
next=sent -22 -30
next=slides 26 -1
next=small -28 -30
next=that -27 -23
next=this -42 -39
next=tom -32 -28
next=tonight 25 -3
next=too -28 -28
next=twins -24 -27
next=will -19 -19
next=yes -30 -25
next=øyvind -24 -21
nextact=ask -33 -30
nextact=bring -20 6
nextact=confirm -28 -35
nextact=contact -26 -30
nextact=decline -40 -39
nextact=draft -11 16
nextact=find -30 -26
nextact=give -19 -31
nextact=have -23 -22
nextact=help -29 -24
nextact=love -27 -30
nextact=mail -27 -26
nextact=move -31 -34
nextact=name -27 -24
nextact=need 10 28
nextact=owe -25 -3
nextact=see -28 -18
nextact=send -30 1
nextact=share -36 -33
nextact=sit -26 -29
nextact=talk -32 -29
nextact=think -33 -31
nextact=work -29 -39
object=back&due=no 30 12
object=back&order=later -12 16
object=back&order=told 31 8
object=back&prior=none none -27 -15
object=her&due=day 26 -3
object=her&due=limit 34 -9
object=her&kin=1 -28 -35
object=her&order=first bare -32 -23
object=her&prior=them deed 1 -23
object=her&time=past -28 -23
object=her&work=talk 33 19
object=him&due=day 60 34
object=him&due=limit 18 -15
object=him&order=later 25 -4
object=him&prior=them deed 14 -17
object=him&time=later 30 5
object=him&work=work 20 -12
object=it&due=day 17 11
object=it&order=first -47 -50
object=it&prior=me commit -29 -25
object=it&prior=me hand 30 15
object=it&prior=them other -24 3
object=it&prior=them serve -35 -35
object=mark&due=limit -28 -25
object=me&blocked=n -29 -39
object=me&due=limit -20 17
object=me&order=first bare -4 22
object=me&order=told 1 26
object=me&prior=them serve -25 -36
object=my&company=0 -39 -39
object=my&due=limit 26 27
object=my&order=first bare -17 -30
object=my&work=talk 21 -1
object=name&blocked=q -35 -24
object=name&prior=none none -44 -32
object=prep&due=limit 21 3
object=prep&prior=me deed -21 -27
object=prep&prior=me hand -19 -8
object=prep&prior=none hand -29 -28
object=prep&prior=thing state 0 -23
object=the&blocked=n -42 -44
object=the&kin=1 -8 -27
object=the&prior=me deed 43 39
object=the&prior=me hand 7 22
object=the&prior=none commit 34 35
object=the&work=work 25 34
object=their&order=first -40 -46
object=their&work=talk -21 -21
object=to&due=limit 18 32
object=to&order=told bare -14 27
object=word&prior=me other -30 -29
object=word&prior=none state -26 -29
object=work&due=limit 27 19
object=work&prior=none none 39 1
opens=andre -25 -30
opens=anja -27 -28
opens=anna -22 -15
opens=april -22 -27
opens=ask -61 -47
opens=back -9 -22
opens=bill -31 -32
opens=bob -19 -21
opens=by -27 -31
opens=came -22 -27
opens=carla -19 -27
opens=comments -27 -32
opens=dana -28 -30
opens=daria -23 -22
opens=david -23 -28
opens=eitan -30 -32
opens=emailed -30 -23
opens=emre -29 -30
opens=fixed -28 -27
opens=forwarded -23 -15
opens=gonna 25 -4
opens=got -26 -25
opens=greg -37 -42
opens=hana -21 -26
opens=having -30 -20
opens=helped -26 -27
opens=interview -23 -22
opens=intro 19 42
opens=invited -22 -27
opens=jess -25 -29
opens=josé -24 -26
opens=kasia -21 -26
opens=let -38 -36
opens=luca -22 -20
opens=marcus -43 -40
opens=maria -23 -27
opens=mark -34 -31
opens=me 27 -1
opens=moving -12 -10
opens=mr -25 -33
opens=mónica -20 -26
opens=nadia -23 -28
opens=needs 37 26
opens=next -26 -11
opens=no -42 -32
opens=offered 20 38
opens=olu -34 -37
opens=on -26 -33
opens=owe 13 -15
opens=owes -2 33
opens=pepe -26 -27
opens=planning -11 -11
opens=priya -33 -37
opens=promised 47 25
opens=rania -18 -22
opens=received -28 -29
opens=reply 31 1
opens=reviewed -21 -22
opens=rosa -26 -33
opens=send 60 23
opens=sending 37 -1
opens=sends -3 31
opens=sent -42 -33
opens=showed -22 -24
opens=søren -21 -24
opens=thandi -22 -24
opens=thiago -19 -20
opens=this -31 -22
opens=today -40 -29
opens=tomorrow -30 -26
opens=waiting 3 31
opens=wants 14 -25
opens=wish -30 -24
opens=would -33 -31
order=later&prior=them deed -15 -31
order=later&prior=them other -38 -46
order=told bare&prior=none state -38 -32
prior=none other&continues=1 26 4
prior=them other&continues=1 -36 -35
prioract=agree 34 22
prioract=assure 15 38
prioract=catch -22 -30
prioract=chat -8 19
prioract=check 22 31
prioract=draft 2 25
prioract=drop -22 -25
prioract=hear -31 -33
prioract=know -17 21
prioract=lunch -28 -23
prioract=owe 25 30
prioract=recommend -30 -29
prioract=retire -24 -28
prioract=swear 20 34
prioract=take -8 -26
prioract=vouch -32 -25
prioract=want 15 -18
prioract=worry -28 -19
subject=me&class=deed 30 -8
subject=me&class=hand 1 -23
subject=me&class=serve 18 -14
subject=me&class=state -23 -21
subject=me&due=day 31 3
subject=me&due=limit 26 0
subject=me&form=base 25 3
subject=me&form=be ing 23 -7
subject=me&modal=will 37 12
subject=me&object=end -41 -29
subject=me&object=the 39 8
subject=me&object=word -23 -25
subject=me&object=work 28 16
subject=me&order=told 33 6
subject=me&prior=me state -37 -29
subject=me&prior=them commit 22 -7
subject=me&prior=them hand 34 5
subject=me&prior=thing state 30 0
subject=me&time=past -32 -23
subject=me&whom=me 5 -15
subject=me&work=work 12 -10
subject=me-&due=limit 30 1
subject=me-&object=prep -33 -25
subject=none-&due=limit 41 22
subject=none-&modal=would -30 -27
subject=none-&prior=them hand -32 -25
subject=other&form=s -30 -37
subject=other&modal=would -31 -33
subject=them&class=hand -5 25
subject=them&form=base 4 27
subject=them&form=be ing 4 23
subject=them&frame=said me 35 31
subject=them&modal=will -4 32
subject=them&object=name -24 -16
subject=them&order=told bare -6 37
subject=them&prior=them state -21 -7
subject=them-&class=contact -7 29
subject=them-&class=hand 15 24
subject=them-&class=object 3 -25
subject=them-&form=ing 21 -7
subject=them-&object=him -15 -30
subject=them-&object=it 5 35
subject=thing&due=limit -24 -29
subject=thing&modal=will -12 3
subject=thing&work=work -29 -30
time=habit&prior=none none -31 -25
time=later&prior=them hand -15 -33
time=later&prior=them state 36 27
time=past&order=told -30 -31
whom=both&due=day 26 31
whom=both&object=her 29 19
whom=me&due=day 15 43
whom=me&due=limit 35 28
whom=me&object=back -33 14
whom=me&order=first bare -11 -4
whom=me&prior=me contact -35 -37
whom=nobody&kin=1 -19 -13
whom=nobody&object=mark -27 -29
whom=nobody&prior=other state -22 -31
whom=nobody&prior=we contact -24 -24
whom=them&due=limit 26 21
whom=them&object=back 16 8
whom=them&prior=thing state -10 -25
work=no&prior=we state -31 -29
work=no&time=later 26 17
work=talk&due=limit 35 42
work=talk&order=told bare 27 11
work=talk&prior=none contact 12 -15
work=work&due=day 38 34
work=work&due=limit 59 39
work=work&order=told 30 33
work=work&prior=me deed 23 34
work=work&prior=none other 19 -3
work=work&prior=them deed 11 -18
work=work&prior=them state 2 -9
`;
