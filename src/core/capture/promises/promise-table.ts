/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-76 -74
act=answer -1 -24
act=apply -39 -32
act=bring 30 27
act=build -23 -26
act=chase 19 35
act=comment -20 -24
act=commit 29 42
act=congratulate -25 -20
act=correct -25 -25
act=count 22 -9
act=dig 3 34
act=explain -23 -23
act=finish -22 -30
act=fly -25 -24
act=follow 29 -4
act=get -36 -29
act=give -27 -20
act=grab -31 -23
act=head -32 -34
act=hire -35 -35
act=interview -27 -27
act=intro 40 56
act=invite -20 2
act=keep -20 -29
act=learn -28 -27
act=leave -14 -18
act=let -21 -26
act=love -34 -36
act=lunch -38 -31
act=move -20 -23
act=need -11 -28
act=negotiate -31 -25
act=open -30 -26
act=owe -18 -35
act=pass -33 -13
act=pitch -21 -19
act=plan -32 -27
act=prep -20 -23
act=present -26 -5
act=put 12 38
act=quit -22 -25
act=recommend -38 -36
act=remember -32 -32
act=remind -24 -35
act=retire -22 -24
act=return 41 25
act=see -28 -41
act=send 22 18
act=share 31 30
act=sort 3 39
act=stay -29 -26
act=test 31 0
act=thank -47 -36
act=try -21 -22
act=use -23 -22
act=visit -12 -20
act=vouch -19 -24
act=wait -24 -28
act=want -32 -36
act=zoom -29 -27
actor=me!&class=other 33 -7
actor=me!&due=limit 19 -17
actor=me!&object=her 32 0
actor=me!&object=prep -4 -19
actor=me!&whom=them 24 -18
actor=me!&work=work 21 -12
actor=me&class=hand 15 -11
actor=me&class=serve 12 -15
actor=me&continues=1 32 -3
actor=me&due=limit 35 11
actor=me&form=base 27 -1
actor=me&form=be ing 27 -9
actor=me&modal=will 45 15
actor=me&object=back 17 4
actor=me&object=mark -21 -20
actor=me&prior=me hand 26 -10
actor=me&prior=me none -36 -30
actor=me&prior=them hand 28 2
actor=me&prior=thing state 25 -3
actor=me&subject=them- -1 -25
actor=none&due=limit -18 -1
actor=none&form=base -21 -15
actor=none&modal=will -15 -7
actor=none&work=work -39 -40
actor=them!&class=contact -22 -17
actor=them!&class=other -37 -27
actor=them!&due=day 23 -9
actor=them!&object=end -25 -24
actor=them!&object=prep 4 -16
actor=them!&order=told -42 -28
actor=them&class=hand -4 27
actor=them&class=object 25 29
actor=them&class=serve -18 11
actor=them&form=base 7 34
actor=them&form=be ing 5 25
actor=them&form=ing 31 -6
actor=them&frame=said me 35 31
actor=them&modal=will -2 42
actor=them&object=back -17 9
actor=them&object=her -23 0
before=? -21 -23
before=also -21 -25
before=because -18 -22
before=but -39 -31
before=could 30 1
before=her 41 0
before=said 0 19
before=should -28 -27
before=so -21 -32
before=time -24 -20
before=um -26 -23
before=what -33 -30
before=when -32 -28
before=whether 3 18
behind=! -7 -34
behind=& -22 -27
behind=because -30 -35
behind=but -55 -65
behind=so -46 -41
behind=that -27 -27
blocked=d -24 -23
class=commit&due=day -34 -28
class=commit&due=limit 40 43
class=commit&object=her -35 -27
class=commit&order=told bare -38 -36
class=contact&due=limit 31 25
class=contact&object=him 32 4
class=contact&object=my -30 -37
class=contact&prior=none none -35 -36
class=deed&blocked=q -36 -27
class=deed&due=day 28 32
class=deed&object=end -27 -35
class=deed&object=mark -21 -18
class=deed&object=my -32 -1
class=deed&object=their 43 0
class=deed&object=to -31 -38
class=deed&object=word -20 -20
class=deed&prior=me deed -5 29
class=deed&whom=both -33 -21
class=deed&whom=me -7 21
class=hand&due=day 52 45
class=hand&kin=1 -34 -43
class=hand&object=her 46 -8
class=hand&object=him 36 12
class=hand&object=it 34 42
class=hand&object=prep -16 -17
class=hand&object=their -24 -16
class=hand&object=work 36 36
class=hand&order=later bare 31 26
class=hand&order=told 21 34
class=hand&order=told bare 20 7
class=hand&prior=me hand -5 31
class=hand&prior=them commit 32 16
class=hand&prior=them serve -29 -8
class=hand&prior=them state 23 21
class=object&due=limit 26 17
class=object&object=it 7 -23
class=object&object=my 19 -24
class=object&object=prep -35 -19
class=object&object=their -17 13
class=object&order=later bare -14 -25
class=object&order=told bare 13 21
class=object&prior=me commit -26 -22
class=object&prior=none deed -24 -25
class=object&prior=none hand -36 -32
class=object&prior=them deed -32 -11
class=object&prior=them hand 13 -12
class=object&prior=them other 20 15
class=object&prior=them state -2 -23
class=object&whom=me 17 -9
class=object&work=work 28 15
class=other&object=her -19 -27
class=other&object=their -26 -27
class=other&object=work -30 -30
class=other&prior=none serve -25 -26
class=other&prior=none state -30 -23
class=other&prior=them commit -31 -28
class=other&prior=them state -37 -37
class=serve&blocked=n -34 -41
class=serve&continues=1 -23 -38
class=serve&due=day 36 28
class=serve&object=their -21 8
class=serve&object=to 12 42
class=serve&order=later 11 32
class=serve&order=told 18 23
class=serve&prior=me deed 21 -6
class=serve&prior=me other 35 23
class=serve&prior=none deed 34 9
class=serve&prior=none none 5 31
class=serve&prior=them contact -33 -14
class=serve&prior=them state 30 46
class=serve&time=habit -32 -31
class=serve&time=later 29 25
class=serve&time=past -27 -20
class=state&due=day -25 -20
class=state&object=back -37 -41
class=state&object=me -26 -36
class=state&object=my 16 26
class=state&object=to -31 -31
class=state&prior=me deed -22 -30
class=state&prior=none none -29 -24
class=state&prior=thing state -25 -29
class=state&time=later -32 -30
class=state&whom=both -28 -32
due=day&continues=1 28 -8
due=day&prior=me hand 26 29
due=day&prior=me other 45 23
due=day&prior=none other 16 -2
due=day&prior=them hand 25 28
due=day&prior=them none -11 -16
due=day&prior=them state 44 38
due=day&prior=we contact -26 -29
due=day&time=habit -37 -39
due=limit&continues=1 23 -8
due=limit&order=first bare 54 -2
due=limit&order=later 28 30
due=limit&order=told bare 40 14
due=limit&prior=me commit -12 -17
due=limit&prior=me deed 34 35
due=limit&prior=none contact 14 28
due=limit&prior=none other 30 20
due=limit&prior=them commit 37 21
due=limit&prior=them hand 52 34
due=limit&time=later 33 3
due=no&continues=1 -21 12
due=no&prior=none serve -31 -32
due=no&prior=we state -31 -30
form=base&class=commit -13 -16
form=base&class=hand 32 27
form=base&class=serve 35 32
form=base&class=state -3 -24
form=base&frame=said me 19 -2
form=base&frame=said them -10 20
form=base&object=back 20 16
form=base&object=end -24 -19
form=base&object=her 17 -8
form=base&object=him 51 20
form=base&object=me -5 17
form=base&object=work 47 35
form=base&order=told bare 37 26
form=base&prior=me hand 31 30
form=base&prior=none none 1 -24
form=base&prior=none other 50 28
form=base&prior=them hand 35 10
form=base&prior=thing other 8 31
form=base&time=later 44 28
form=base&whom=both 26 40
form=base&whom=me 14 24
form=base&work=work 29 10
form=be ing&class=contact -44 -30
form=be ing&class=deed 28 38
form=be ing&class=hand 21 26
form=be ing&class=other -9 -29
form=be ing&due=limit 30 24
form=be ing&object=it 25 19
form=be ing&object=me 0 41
form=be ing&prior=none contact -23 -30
form=be ing&prior=them contact -31 -33
form=be ing&whom=both 23 50
form=be ing&whom=me 41 52
form=be ing&work=work 41 43
form=be participle&class=hand -32 -38
form=be s&due=limit -35 -29
form=be s&frame=said me -36 -34
form=be s&object=name -28 -29
form=be s&prior=none other -29 -26
form=be s&prior=them hand -26 -27
form=be s&whom=me -4 28
form=have participle&class=contact -15 -34
form=have participle&due=limit -11 32
form=have participle&object=her -30 -26
form=have participle&object=me -31 -46
form=have participle&whom=both -38 -44
form=have participle&work=work -28 -2
form=ing&class=contact -26 -22
form=ing&class=hand 42 23
form=ing&class=serve 21 -6
form=ing&class=state -21 -17
form=ing&due=day 46 5
form=ing&object=name -17 -14
form=ing&object=to -14 -12
form=ing&object=word -15 -20
form=ing&order=first bare -21 0
form=ing&order=later bare 33 1
form=ing&order=told -25 -22
form=none&class=deed -23 -17
form=none&object=end -33 -26
form=none&object=her -29 -27
form=none&time=later -26 -26
form=past&class=hand -33 -39
form=past&frame=said them -19 -29
form=past&object=me -31 -35
form=past&object=work -26 -40
form=past&prior=me deed -27 -37
form=past&prior=them deed -40 -34
form=past&prior=them none -27 -24
form=past&prior=them other -22 -27
form=past&time=later -9 -22
form=s&class=deed -11 29
form=s&class=hand 8 59
form=s&class=serve 28 56
form=s&object=back 21 32
form=s&object=me 0 47
form=s&order=first -30 -29
form=s&prior=me deed 0 47
form=s&prior=none none -2 33
form=s&prior=thing other -30 -24
form=s&prior=thing state -19 -21
form=s&time=later 20 27
form=s&whom=me 41 35
form=s&work=work 21 45
frame=asked none&class=other -15 17
frame=asked none&object=me -22 -29
frame=asked none&order=later -25 -26
frame=conditional none&due=no -44 -48
frame=conditional none&whom=me -26 -36
frame=plain&continues=1 32 22
frame=said me&blocked= 40 21
frame=said me&blocked=n -45 -37
frame=said me&class=object -10 -33
frame=said me&class=other 18 12
frame=said me&class=serve 51 15
frame=said me&due=day 16 -11
frame=said me&work=work -4 -31
frame=said them&class=contact 3 40
frame=said them&class=hand -27 -15
frame=said them&class=object -19 6
frame=said them&due=limit -19 15
frame=said them&object=her -38 -40
frame=said them&order=later -16 -17
frame=said them&order=told -7 23
frame=said them&order=told bare -34 -29
frame=said them&work=work -29 1
head= -13 1
head=advise -29 -26
head=agree 30 49
head=be 33 29
head=call -37 -37
head=come -23 -26
head=email -25 -24
head=give 23 -7
head=hope -33 -31
head=introduce -25 -22
head=invite -28 -24
head=like -30 -21
head=meet -38 -32
head=offer 26 35
head=phone -22 -27
head=plan -19 -17
head=promise 53 51
head=remind 32 -2
head=ring -28 -33
head=show -37 -37
head=take -22 -27
head=talk -27 -22
head=tell -15 -39
head=try -28 -17
head=undertake 26 26
head=volunteer 18 38
head=want -4 -19
head=write -35 -31
kin=1&prior=none none -12 -32
kind=noun&modal=will -28 -25
kind=noun&subject=me 30 17
kind=object&actor=them 25 29
kind=object&due=limit 26 17
kind=object&frame=said me -10 -33
kind=object&frame=said them -19 6
kind=object&modal=can -6 24
kind=object&object=it 7 -23
kind=object&object=my 19 -24
kind=object&object=prep -35 -19
kind=object&object=their -17 13
kind=object&order=later bare -14 -25
kind=object&order=told bare 13 21
kind=object&prior=me commit -26 -22
kind=object&prior=none deed -24 -25
kind=object&prior=none hand -36 -32
kind=object&prior=them deed -32 -11
kind=object&prior=them hand 13 -12
kind=object&prior=them other 20 15
kind=object&prior=them state -2 -23
kind=object&subject=them- 7 -23
kind=object&whom=me 17 -9
kind=object&work=work 28 15
kind=to&actor=me 19 -15
kind=to&actor=them 1 34
kind=to&class=deed 28 15
kind=to&class=hand 48 30
kind=to&due=limit 43 36
kind=to&form=base -28 -39
kind=to&form=be ing -47 -40
kind=to&form=be participle -33 -34
kind=to&form=be s 34 31
kind=to&form=ing -15 11
kind=to&form=none -12 2
kind=to&form=past 39 40
kind=to&form=s 11 -11
kind=to&modal=will -22 4
kind=to&modal=would -29 -32
kind=to&object=her 32 -10
kind=to&object=him 18 -21
kind=to&object=me -8 40
kind=to&object=my -5 25
kind=to&object=the 21 35
kind=to&object=word -10 -14
kind=to&prior=none none 16 32
kind=to&prior=them deed -16 12
kind=to&prior=them other -22 -37
kind=to&prior=them state 24 29
kind=to&subject=me 24 -13
kind=to&subject=we -32 -33
kind=to&time=later 38 -3
kind=to&time=past -30 -24
kind=to&whom=both 47 30
kind=to&whom=me -1 49
kind=to&whom=nobody 6 -5
kind=to&whom=them 32 8
kind=to&work=work 44 45
kind=verb&continues=1 33 23
kind=verb&frame=said me 24 18
kind=verb&modal=would 26 22
lead=, -38 -40
lead=agree 39 51
lead=agreed 28 43
lead=called -26 -28
lead=edge -24 -18
lead=expect 6 -37
lead=forgot -38 -34
lead=grace -26 -32
lead=have -33 -20
lead=he -13 -14
lead=hope -40 -37
lead=hopes -25 -24
lead=how -55 -56
lead=i -59 -41
lead=lena -23 -25
lead=need 15 -37
lead=nice -20 -19
lead=not -22 -24
lead=offered 26 35
lead=owe 39 47
lead=phoned -22 -27
lead=promise 33 42
lead=promised 62 60
lead=rang -23 -27
lead=talked -27 -22
lead=tell 36 1
lead=two -31 -28
lead=undertook 26 26
lead=volunteered 18 38
lead=want 14 -40
lead=wants -29 -25
modal=can&blocked= 13 30
modal=can&class=object -6 24
modal=may&blocked=n -44 -35
modal=may&class=hand -41 -34
modal=may&frame=plain -46 -43
modal=may&object=name -34 -23
modal=may&prior=no -42 -41
modal=may&whom=me -26 -41
modal=must&blocked=n -41 -37
modal=must&class=hand 48 33
modal=must&class=other -24 -26
modal=must&company=0 -72 -46
modal=must&company=1 35 14
modal=must&due=no 26 9
modal=must&object=back 7 0
modal=must&object=word -34 -28
modal=must&order=told 61 26
modal=must&prior=them hand 33 9
modal=must&whom=them 19 -12
modal=no&frame=said them -23 -22
modal=no&object=it 30 13
modal=no&prior=me deed -12 35
modal=no&prior=none commit 29 31
modal=no&prior=none deed -42 -30
modal=no&prior=none serve -32 -28
modal=no&prior=other state -23 -31
modal=should&class=hand -40 -37
modal=should&frame=said them -39 -33
modal=should&order=told -64 -46
modal=will&blocked=n -33 -32
modal=will&class=hand 14 31
modal=will&class=noun -28 -25
modal=will&class=serve 34 29
modal=will&company=0 -36 -28
modal=will&due=no 11 20
modal=will&form=be participle -25 -26
modal=will&form=none -28 -25
modal=will&frame=said me 27 2
modal=will&object=end 3 -16
modal=will&object=her 36 14
modal=will&object=me 2 29
modal=will&object=my 6 44
modal=will&object=work 8 35
modal=will&prior=me hand 21 15
modal=will&prior=me other 3 38
modal=will&prior=none contact 45 54
modal=will&prior=thing other 8 31
modal=will&whom=both 33 55
modal=will&whom=me 9 39
modal=will&work=work 15 25
modal=would&class=contact 39 32
modal=would&class=other 29 32
modal=would&class=serve 27 5
modal=would&class=state 23 -2
modal=would&company=0 21 16
modal=would&due=day 37 26
modal=would&form=be s -12 18
modal=would&frame=asked none -37 -36
modal=would&frame=said me 18 2
modal=would&frame=said them 7 35
modal=would&order=later -49 -64
modal=would&prior=me deed 28 -3
modal=would&prior=them other -9 25
next=about -11 -18
next=all -24 -24
next=an -23 -17
next=anna -24 -20
next=away -15 -17
next=big -23 -24
next=chidi -26 -18
next=cv 38 -3
next=for -21 -37
next=forty -28 -30
next=fri 19 -12
next=from -4 -31
next=good -30 -30
next=hana -24 -22
next=happy -30 -32
next=how -49 -39
next=is -29 -24
next=married -34 -45
next=more -20 -25
next=next -25 -15
next=no -38 -31
next=not -33 -30
next=nothing -46 -46
next=one 3 -19
next=re -29 -26
next=screen -21 -20
next=sent -22 -30
next=slides 23 -3
next=small -27 -30
next=that -27 -23
next=this -42 -39
next=tom -32 -28
next=tonight 25 -3
next=too -28 -28
next=twins -24 -27
next=yes -29 -24
next=øyvind -24 -21
nextact=ask -32 -30
nextact=bring -19 6
nextact=confirm -28 -35
nextact=contact -26 -30
nextact=decline -39 -39
nextact=find -30 -27
nextact=give -20 -31
nextact=have -24 -23
nextact=help -29 -24
nextact=love -28 -30
nextact=mail -27 -26
nextact=move -30 -34
nextact=name -27 -24
nextact=need 10 28
nextact=owe -25 -3
nextact=see -28 -18
nextact=send -30 1
nextact=share -36 -33
nextact=sit -26 -29
nextact=talk -32 -30
nextact=think -33 -31
nextact=work -29 -40
object=back&due=no 30 12
object=back&order=later -12 16
object=back&order=told 31 8
object=back&prior=none none -27 -15
object=her&due=day 25 -3
object=her&due=limit 36 -8
object=her&kin=1 -28 -36
object=her&order=first bare -32 -23
object=her&prior=them deed 1 -23
object=her&time=past -28 -23
object=her&work=talk 33 19
object=him&due=day 60 33
object=him&due=limit 19 -14
object=him&order=later 25 -4
object=him&prior=them deed 14 -17
object=him&time=later 31 6
object=him&work=work 21 -12
object=it&due=day 17 11
object=it&order=first -48 -50
object=it&prior=me commit -28 -24
object=it&prior=me hand 30 15
object=it&prior=them other -24 3
object=it&prior=them serve -35 -36
object=mark&due=limit -28 -25
object=me&blocked=n -28 -38
object=me&due=limit -20 18
object=me&order=first bare -5 22
object=me&order=told 1 26
object=me&prior=them serve -25 -36
object=my&company=0 -39 -39
object=my&due=limit 29 28
object=my&order=first bare -17 -30
object=my&work=talk 21 -1
object=name&blocked=q -35 -27
object=name&prior=none none -43 -32
object=prep&due=limit 21 2
object=prep&prior=me deed -21 -27
object=prep&prior=me hand -19 -7
object=prep&prior=none hand -28 -28
object=prep&prior=thing state 0 -23
object=the&blocked=n -42 -44
object=the&due=limit 30 7
object=the&kin=1 -11 -29
object=the&prior=me deed 42 39
object=the&prior=me hand 7 23
object=the&prior=none commit 33 35
object=the&work=work 22 33
object=their&order=first -39 -46
object=their&work=talk -21 -21
object=to&due=limit 19 33
object=to&order=told bare -14 27
object=word&prior=me other -31 -30
object=word&prior=none state -26 -28
object=work&due=limit 28 19
object=work&prior=none none 34 1
opens=andre -26 -30
opens=anja -26 -28
opens=anna -21 -15
opens=april -21 -26
opens=ask -61 -46
opens=back -9 -22
opens=bill -31 -31
opens=bob -19 -21
opens=by -31 -34
opens=came -23 -28
opens=carla -19 -27
opens=comments -27 -32
opens=dana -28 -30
opens=daria -23 -22
opens=david -22 -28
opens=eitan -30 -32
opens=emailed -30 -23
opens=emre -29 -30
opens=fixed -27 -26
opens=forwarded -23 -15
opens=gonna 25 -4
opens=got -26 -25
opens=greg -37 -42
opens=hana -21 -27
opens=having -30 -20
opens=helped -26 -27
opens=interview -23 -22
opens=intro 19 42
opens=invited -22 -27
opens=jess -24 -29
opens=josé -24 -26
opens=kasia -21 -26
opens=let -38 -36
opens=luca -24 -20
opens=marcus -43 -40
opens=maria -22 -27
opens=mark -33 -31
opens=me 27 -1
opens=moving -12 -10
opens=mr -25 -33
opens=mónica -20 -27
opens=nadia -23 -28
opens=needs 37 26
opens=next -25 -10
opens=no -42 -32
opens=offered 20 38
opens=olu -34 -37
opens=on -27 -33
opens=owe 12 -15
opens=owes -2 33
opens=pepe -26 -27
opens=planning -11 -11
opens=priya -37 -39
opens=promised 46 25
opens=rania -18 -21
opens=received -27 -29
opens=reply 31 1
opens=reviewed -21 -22
opens=rosa -26 -33
opens=send 60 23
opens=sending 37 -1
opens=sends -3 31
opens=sent -43 -33
opens=showed -22 -24
opens=søren -21 -24
opens=thandi -23 -25
opens=thiago -18 -20
opens=this -31 -22
opens=today -40 -29
opens=tomorrow -28 -27
opens=waiting 3 31
opens=wants 14 -25
opens=wish -30 -23
opens=would -33 -31
order=later&prior=them deed -15 -30
order=later&prior=them other -38 -46
order=told bare&prior=none state -38 -33
prior=none other&continues=1 26 4
prior=them other&continues=1 -36 -35
prioract=agree 33 21
prioract=assure 15 37
prioract=catch -22 -30
prioract=check 23 31
prioract=draft 2 25
prioract=drop -22 -25
prioract=hear -31 -33
prioract=know -17 21
prioract=lunch -28 -23
prioract=owe 25 29
prioract=recommend -30 -30
prioract=swear 19 34
prioract=take -9 -27
prioract=vouch -32 -25
prioract=want 15 -18
prioract=worry -28 -19
subject=me&class=deed 31 -7
subject=me&class=hand 2 -23
subject=me&class=noun 30 17
subject=me&class=serve 19 -14
subject=me&class=state -23 -21
subject=me&due=day 32 3
subject=me&due=limit 24 -1
subject=me&form=base 25 3
subject=me&form=none 31 18
subject=me&modal=will 36 11
subject=me&object=end -41 -29
subject=me&object=the 38 8
subject=me&object=word -26 -26
subject=me&object=work 25 14
subject=me&order=told 33 6
subject=me&prior=me state -37 -29
subject=me&prior=them commit 22 -8
subject=me&prior=them hand 34 5
subject=me&prior=thing state 30 0
subject=me&time=past -32 -23
subject=me&whom=me 6 -14
subject=me&work=work 13 -11
subject=me-&due=limit 30 1
subject=me-&object=prep -33 -25
subject=none-&due=limit 38 21
subject=none-&modal=would -30 -27
subject=none-&prior=them hand -33 -26
subject=other&form=s -30 -37
subject=other&modal=would -31 -33
subject=them&class=hand -5 24
subject=them&form=base 4 28
subject=them&form=be ing 5 23
subject=them&frame=said me 35 31
subject=them&modal=will -4 33
subject=them&object=name -24 -17
subject=them&order=told bare -6 37
subject=them&prior=them state -21 -7
subject=them-&class=contact -7 30
subject=them-&class=hand 15 24
subject=them-&class=object 7 -23
subject=them-&form=ing 21 -7
subject=them-&object=him -16 -30
subject=them-&object=it 5 35
subject=thing&due=limit -24 -28
subject=thing&modal=will -12 3
subject=thing&work=work -29 -30
time=habit&prior=none none -31 -25
time=later&prior=them hand -13 -32
time=later&prior=them state 37 28
time=past&order=told -31 -32
whom=both&due=day 26 31
whom=both&object=her 30 19
whom=me&due=day 15 42
whom=me&due=limit 36 28
whom=me&object=back -33 14
whom=me&order=first bare -11 -4
whom=me&prior=me contact -36 -37
whom=nobody&kin=1 -22 -20
whom=nobody&object=mark -27 -29
whom=nobody&prior=other state -22 -31
whom=nobody&prior=we contact -25 -24
whom=them&due=limit 28 21
whom=them&object=back 17 9
whom=them&prior=thing state -10 -25
work=no&prior=we state -31 -30
work=talk&due=limit 35 42
work=talk&order=told bare 27 11
work=talk&prior=none contact 12 -14
work=work&due=day 37 34
work=work&due=limit 55 39
work=work&order=told 28 32
work=work&prior=me deed 21 33
work=work&prior=none other 19 -4
work=work&prior=them deed 11 -18
work=work&prior=them state 1 -9
`;
