/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-77 -74
act=apply -44 -35
act=assure -22 -26
act=bring 29 24
act=chase 17 33
act=check 18 29
act=comment -25 -25
act=commit 25 43
act=congratulate -28 -21
act=correct -28 -25
act=count 23 -10
act=cover -23 -24
act=decline -26 -17
act=dig 2 32
act=do -17 -13
act=explain -26 -21
act=finish -19 -37
act=fly -24 -23
act=follow 28 -8
act=get -38 -27
act=give -23 -14
act=head -28 -33
act=hear 0 -15
act=hire -29 -32
act=interview -32 -32
act=intro 43 54
act=keep -23 -32
act=launch -20 -24
act=learn -28 -24
act=leave -17 -23
act=let -30 -33
act=like 3 -24
act=listen -29 -25
act=love -25 -30
act=lunch -39 -34
act=mark -22 -11
act=need -9 -24
act=note 20 -5
act=open -38 -32
act=owe -18 -33
act=plan -31 -27
act=prep -25 -25
act=present -30 -11
act=propose -25 -24
act=put 17 43
act=recommend -39 -34
act=remember -34 -33
act=remind -19 -23
act=retire -25 -26
act=return 41 23
act=see -27 -41
act=send 20 17
act=set 6 37
act=share 32 30
act=sort 2 41
act=start -23 -24
act=stay -29 -26
act=tell -20 -13
act=test 30 -3
act=thank -44 -32
act=try -23 -27
act=visit -20 -24
act=vouch -14 -19
act=wait -24 -27
act=zoom -29 -25
actor=me!&class=contact -20 -21
actor=me!&class=other 30 -2
actor=me!&due=day 26 29
actor=me!&due=limit 18 -16
actor=me!&due=no 11 -25
actor=me!&object=her 48 10
actor=me!&object=prep -10 -17
actor=me!&prior=no 28 -8
actor=me!&whom=them 29 -10
actor=me!&work=work 19 -9
actor=me&class=hand 14 -12
actor=me&class=serve 12 -17
actor=me&continues=1 34 -1
actor=me&due=limit 36 12
actor=me&form=base 18 -8
actor=me&form=be base 2 -20
actor=me&modal=will 39 4
actor=me&object=back 17 6
actor=me&object=mark -25 -22
actor=me&prior=me hand 28 -5
actor=me&prior=them hand 34 5
actor=me&prior=them state 18 -7
actor=me&subject=them- -11 -27
actor=none&class=hand -24 -26
actor=none&due=limit -21 -6
actor=none&form=base -27 -20
actor=none&modal=will -16 -8
actor=none&work=work -33 -34
actor=them!&class=contact -34 -30
actor=them!&class=deed -30 -30
actor=them!&class=hand 29 17
actor=them!&class=other -35 -26
actor=them!&due=day 15 -16
actor=them!&object=end -24 -25
actor=them!&order=told -33 -23
actor=them&class=hand -7 24
actor=them&class=object 26 30
actor=them&class=serve -17 9
actor=them&form=base 0 29
actor=them&form=be base -14 17
actor=them&form=be ing 7 30
actor=them&form=be participle -21 -30
actor=them&form=ing 35 -5
actor=them&frame=said me 35 28
actor=them&modal=will -4 40
actor=them&object=back -19 8
before=? -23 -26
before=also -23 -28
before=because -23 -27
before=but -44 -33
before=could 34 3
before=her 43 0
before=said 10 27
before=says -13 -7
before=should -30 -26
before=so -27 -34
before=sure -16 -23
before=time -24 -18
before=what -35 -30
before=when -24 -23
before=whether 3 19
before=whom 26 0
behind=! -10 -33
behind=& -20 -25
behind=because -27 -27
behind=but -54 -60
behind=so -45 -42
behind=that -22 -23
blocked=d -28 -26
class=commit&due=day -32 -27
class=commit&due=limit 34 40
class=commit&object=her -30 -23
class=commit&order=told bare -32 -33
class=contact&due=limit 27 16
class=contact&object=him 19 -10
class=contact&object=my -34 -43
class=contact&prior=none none -35 -35
class=contact&prior=none state -21 -18
class=deed&blocked=q -35 -28
class=deed&due=day 27 34
class=deed&object=end -29 -35
class=deed&object=mark -24 -17
class=deed&object=my -36 0
class=deed&object=their 38 -2
class=deed&prior=none hand -23 -29
class=hand&due=day 51 44
class=hand&kin=1 -32 -38
class=hand&object=back 27 41
class=hand&object=her 45 -8
class=hand&object=him 34 16
class=hand&object=it 34 42
class=hand&object=prep -19 -22
class=hand&object=work 37 35
class=hand&order=told 22 32
class=hand&order=told bare 21 10
class=hand&prior=me hand -1 32
class=hand&prior=none contact 5 28
class=hand&prior=them commit 28 16
class=hand&prior=them state 24 27
class=hand&time=habit -18 -26
class=noun&prior=them serve 25 -2
class=object&due=limit 31 18
class=object&object=it 8 -24
class=object&object=my 13 -27
class=object&object=prep -35 -19
class=object&object=their -20 12
class=object&order=told bare 17 24
class=object&prior=me commit -29 -26
class=object&prior=me deed 32 12
class=object&prior=none deed -27 -29
class=object&prior=none hand -33 -35
class=object&prior=them deed -36 -19
class=object&prior=them hand 16 -11
class=object&prior=them other 21 19
class=object&prior=them state -2 -25
class=object&whom=me 17 -7
class=object&work=work 28 15
class=other&object=her -22 -31
class=other&object=their -26 -27
class=other&object=work -32 -35
class=other&prior=none serve -27 -28
class=other&prior=them commit -28 -30
class=other&prior=them state -37 -38
class=serve&blocked=n -35 -39
class=serve&continues=1 -27 -39
class=serve&due=day 34 30
class=serve&object=their -20 12
class=serve&object=to 18 44
class=serve&order=later 23 35
class=serve&order=told bare 0 23
class=serve&prior=none none 11 37
class=serve&prior=them contact -35 -21
class=serve&prior=them state 28 42
class=serve&time=habit -31 -32
class=serve&time=later 30 24
class=serve&time=past -26 -20
class=state&due=day -26 -20
class=state&object=back -33 -38
class=state&object=me -36 -49
class=state&object=my 12 22
class=state&object=to -40 -42
class=state&object=work -27 -30
class=state&prior=me deed -29 -46
class=state&prior=me hand -18 -19
class=state&prior=none none -31 -25
class=state&prior=thing state -20 -27
class=state&time=later -34 -35
class=unknown&due=no -28 -22
class=unknown&object=word -33 -34
class=unknown&work=work -8 -11
due=day&continues=1 26 -8
due=day&order=told bare 30 15
due=day&prior=me hand 31 36
due=day&prior=me other 51 26
due=day&prior=none other 18 2
due=day&prior=them none -14 -18
due=day&prior=them serve 19 -3
due=day&prior=them state 35 34
due=day&prior=we contact -30 -29
due=day&time=habit -27 -30
due=limit&continues=1 25 -10
due=limit&order=first bare 50 -9
due=limit&order=later 31 31
due=limit&order=told bare 39 16
due=limit&prior=me commit -11 -16
due=limit&prior=me deed 34 32
due=limit&prior=none contact 15 28
due=limit&prior=none other 28 23
due=limit&prior=them commit 31 22
due=limit&prior=them hand 54 32
due=limit&time=later 37 3
due=no&prior=none serve -30 -33
due=no&prior=we state -30 -30
form=base&class=commit -15 -18
form=base&class=hand 26 17
form=base&class=serve 40 37
form=base&class=state -10 -28
form=base&frame=said me 25 3
form=base&object=back 15 8
form=base&object=end -27 -25
form=base&object=him 45 13
form=base&object=work 49 38
form=base&order=told bare 37 23
form=base&prior=me hand 27 25
form=base&prior=none none 0 -23
form=base&prior=none other 44 29
form=base&prior=them hand 33 10
form=base&prior=thing other 10 34
form=base&time=later 43 23
form=base&whom=me 14 19
form=base&work=talk 33 19
form=base&work=work 29 10
form=be base&class=hand 10 33
form=be base&due=limit 12 25
form=be base&object=me 14 40
form=be base&whom=both 33 48
form=be base&whom=me 3 25
form=be ing&class=contact -40 -35
form=be ing&class=deed 30 35
form=be ing&class=hand 30 35
form=be ing&class=other -6 -31
form=be ing&object=it 28 17
form=be ing&object=me 1 40
form=be ing&object=word -29 -27
form=be ing&prior=none contact -22 -30
form=be ing&prior=them contact -30 -31
form=be ing&whom=both 22 47
form=be ing&whom=me 41 51
form=be ing&work=work 36 32
form=be participle&class=hand -31 -34
form=be participle&prior=no -27 -30
form=be s&due=limit -38 -27
form=be s&prior=them hand -32 -34
form=be s&whom=me -2 30
form=have participle&class=contact -10 -29
form=have participle&class=hand -12 -29
form=have participle&due=limit -7 36
form=have participle&object=her -32 -32
form=have participle&object=me -30 -43
form=have participle&whom=both -34 -40
form=have participle&work=work -31 0
form=ing&class=contact -24 -21
form=ing&class=hand 39 20
form=ing&class=serve 17 -9
form=ing&class=state -20 -16
form=ing&due=day 45 6
form=ing&object=name -18 -15
form=ing&object=to -19 -16
form=ing&object=word -17 -21
form=ing&order=first bare -24 -4
form=ing&order=later bare 33 1
form=ing&order=told -25 -22
form=none&object=end -31 -26
form=none&object=her -29 -27
form=none&prior=them serve 25 -2
form=none&time=later -27 -27
form=past&class=hand -35 -41
form=past&frame=said me -33 -29
form=past&frame=said them -24 -33
form=past&object=me -30 -34
form=past&object=work -29 -40
form=past&prior=me deed -40 -60
form=past&prior=me hand -27 -29
form=past&prior=none deed -33 -26
form=past&prior=them deed -34 -30
form=past&prior=them hand -37 -29
form=past&prior=them none -25 -19
form=s&class=deed -12 29
form=s&class=hand 3 53
form=s&class=serve 25 53
form=s&object=me 2 47
form=s&object=my 30 6
form=s&order=first -34 -29
form=s&prior=me deed -10 35
form=s&prior=none none -4 32
form=s&prior=thing other -34 -30
form=s&prior=thing state -28 -30
form=s&whom=me 34 34
form=s&work=work 17 48
frame=asked none&class=other -12 21
frame=asked none&class=state -36 -35
frame=asked none&object=me -24 -34
frame=asked none&order=later -29 -32
frame=conditional none&due=limit 22 -3
frame=conditional none&due=no -48 -52
frame=plain&prior=me deed -3 25
frame=said me&blocked= 41 23
frame=said me&blocked=n -46 -32
frame=said me&class=object -9 -34
frame=said me&class=other 27 20
frame=said me&class=serve 51 14
frame=said me&due=day 22 -7
frame=said me&object=word -31 -37
frame=said me&work=work -1 -29
frame=said them&class=contact 5 39
frame=said them&class=hand -30 -13
frame=said them&due=limit -18 25
frame=said them&object=her -40 -41
frame=said them&order=later -13 -9
frame=said them&order=told -14 25
frame=said them&work=work -31 6
head= -12 0
head=advise -36 -27
head=agree 27 41
head=call -36 -34
head=come -23 -27
head=email -28 -27
head=give 20 -4
head=have -15 -24
head=hope -36 -32
head=like -34 -22
head=meet -38 -32
head=offer 29 35
head=phone -26 -30
head=plan -21 -18
head=promise 57 52
head=remind 33 1
head=ring -31 -38
head=show -36 -37
head=take -30 -38
head=tell -12 -28
head=try -26 -20
head=undertake 28 23
head=volunteer 20 37
head=want -4 -22
head=write -39 -35
kin=1&prior=none none -18 -37
kind=noun&modal=will -36 -31
kind=noun&prior=them serve 25 -2
kind=noun&subject=me 30 20
kind=object&actor=them 26 30
kind=object&due=limit 31 18
kind=object&frame=said me -9 -34
kind=object&object=it 8 -24
kind=object&object=my 13 -27
kind=object&object=prep -35 -19
kind=object&object=their -20 12
kind=object&order=told bare 17 24
kind=object&prior=me commit -29 -26
kind=object&prior=me deed 32 12
kind=object&prior=none deed -27 -29
kind=object&prior=none hand -33 -35
kind=object&prior=them deed -36 -19
kind=object&prior=them hand 16 -11
kind=object&prior=them other 21 19
kind=object&prior=them state -2 -25
kind=object&subject=them- 1 -27
kind=object&whom=me 17 -7
kind=object&work=work 28 15
kind=to&actor=me 24 -9
kind=to&actor=them 0 33
kind=to&class=deed 32 24
kind=to&class=hand 42 30
kind=to&class=other 1 -10
kind=to&class=serve 12 35
kind=to&due=limit 39 33
kind=to&form=base -29 -38
kind=to&form=be ing -41 -38
kind=to&form=be participle -31 -30
kind=to&form=be s 28 33
kind=to&form=none -11 1
kind=to&form=past 42 46
kind=to&object=her 42 -6
kind=to&object=him 15 -19
kind=to&object=me -12 32
kind=to&object=my 4 39
kind=to&object=name 14 -19
kind=to&object=the 28 44
kind=to&prior=none none 14 30
kind=to&prior=them deed -13 12
kind=to&prior=them other -23 -37
kind=to&prior=them state 24 29
kind=to&subject=me 30 -10
kind=to&subject=we -31 -34
kind=to&time=later 30 -9
kind=to&time=past -29 -24
kind=to&whom=both 45 29
kind=to&whom=me 3 58
kind=to&whom=nobody 4 -2
kind=to&whom=them 29 7
kind=to&work=work 40 40
kind=verb&form=base 25 21
kind=verb&frame=said me 36 26
kind=verb&modal=would 31 26
lead=, -38 -43
lead=agree 39 51
lead=agreed 28 38
lead=answer -28 -31
lead=expect 20 -33
lead=forgot -38 -37
lead=grace -23 -30
lead=have -31 -19
lead=hope -44 -36
lead=hopes -26 -26
lead=how -51 -50
lead=like -25 -17
lead=need 16 -35
lead=not -27 -29
lead=offered 29 35
lead=owe 60 56
lead=phoned -26 -30
lead=promise 34 43
lead=promised 60 55
lead=rang -27 -32
lead=tell 38 -5
lead=two -31 -27
lead=undertook 28 23
lead=volunteered 20 37
lead=want 20 -40
lead=wanted -29 -32
lead=wants -30 -34
modal=can&blocked= 3 34
modal=can&frame=said me -37 -34
modal=may&blocked=n -49 -41
modal=may&class=hand -47 -43
modal=may&frame=plain -59 -58
modal=may&object=to -32 -31
modal=may&order=later -36 -35
modal=must&blocked=n -34 -30
modal=must&class=hand 53 33
modal=must&class=other -28 -27
modal=must&company=0 -68 -45
modal=must&company=1 36 15
modal=must&object=word -30 -25
modal=must&order=told 63 28
modal=must&prior=them hand 26 6
modal=must&whom=them 21 -12
modal=no&frame=asked none -9 20
modal=no&frame=said them -28 -25
modal=no&object=it 44 23
modal=no&prior=me contact -32 -30
modal=no&prior=me deed -16 28
modal=no&prior=none commit 36 28
modal=no&prior=none deed -32 -21
modal=no&prior=none serve -27 -24
modal=no&prior=other state -23 -29
modal=should&class=hand -37 -35
modal=should&frame=said them -46 -36
modal=should&order=told -67 -49
modal=will&blocked=n -30 -35
modal=will&class=hand 12 27
modal=will&class=noun -36 -31
modal=will&class=serve 31 27
modal=will&class=state -10 -2
modal=will&company=0 -37 -29
modal=will&due=no 4 20
modal=will&form=be participle -19 -26
modal=will&form=none -36 -31
modal=will&frame=said me 22 -4
modal=will&object=end 0 -24
modal=will&object=her 32 8
modal=will&object=me 3 37
modal=will&object=my -1 38
modal=will&object=to 23 41
modal=will&object=work 12 41
modal=will&order=told 28 36
modal=will&prior=me other 2 34
modal=will&prior=none contact 36 48
modal=will&prior=thing other 10 34
modal=will&whom=both 47 74
modal=will&whom=me 6 34
modal=will&work=work 21 31
modal=would&class=contact 30 25
modal=would&class=other 20 29
modal=would&class=serve 30 11
modal=would&class=unknown -12 -25
modal=would&due=day 28 19
modal=would&form=be s -21 7
modal=would&frame=asked none -31 -34
modal=would&frame=said them -1 32
modal=would&order=later -53 -61
modal=would&prior=me deed 10 -16
modal=would&prior=them other -10 28
next=all -24 -27
next=an -25 -15
next=away -17 -17
next=big -24 -24
next=but -18 -21
next=chidi -28 -21
next=cv 32 -7
next=deepika -24 -18
next=diego -23 -23
next=for -22 -37
next=forty -24 -26
next=from -8 -30
next=good -32 -32
next=hana -27 -25
next=happy -29 -34
next=him 13 -13
next=hope -17 -17
next=how -47 -39
next=is -31 -28
next=married -28 -40
next=monday -19 -23
next=more -22 -26
next=next -30 -17
next=no -36 -30
next=not -25 -23
next=nothing -53 -52
next=re -29 -28
next=screen -23 -23
next=sent -20 -28
next=session -16 -17
next=slides 25 -3
next=something -25 -22
next=thanks -24 -22
next=that -30 -24
next=this -42 -38
next=thursday -22 -24
next=tom -27 -24
next=tonight 27 -4
next=too -26 -25
next=twins -24 -28
next=yes -33 -27
next=øyvind -24 -23
nextact=ask -31 -30
nextact=book 18 32
nextact=bring -21 10
nextact=confirm -26 -31
nextact=decline -45 -45
nextact=find -32 -26
nextact=give -17 -30
nextact=have -22 -25
nextact=help -30 -25
nextact=like -20 -22
nextact=love -27 -28
nextact=mail -26 -23
nextact=move -28 -33
nextact=name -31 -24
nextact=need 16 28
nextact=owe -25 2
nextact=reckon -27 -26
nextact=reply -23 -20
nextact=see -29 -21
nextact=send -30 0
nextact=share -36 -36
nextact=sit -28 -31
nextact=talk -31 -28
nextact=think -32 -30
object=back&due=no 37 16
object=back&order=later -10 22
object=back&order=told 34 8
object=her&due=day 22 -6
object=her&due=limit 36 -8
object=her&kin=1 -27 -35
object=her&order=first bare -29 -22
object=her&prior=me deed 35 7
object=him&due=day 65 41
object=him&due=limit 16 -16
object=him&order=later 32 4
object=him&prior=them deed 12 -15
object=him&work=work 25 -7
object=it&due=day 20 7
object=it&due=no -29 1
object=it&order=first -42 -42
object=it&prior=me commit -29 -26
object=it&prior=me hand 35 23
object=it&prior=them serve -29 -32
object=mark&due=limit -29 -26
object=me&due=limit -20 13
object=me&order=told 1 30
object=me&prior=them serve -24 -31
object=my&company=0 -38 -34
object=my&due=limit 28 27
object=my&order=first bare -20 -33
object=my&order=later 11 -14
object=name&blocked=q -36 -29
object=name&prior=none none -39 -30
object=name&prior=them serve -31 -22
object=prep&due=limit 23 2
object=prep&prior=me deed -30 -34
object=prep&prior=me hand -21 -11
object=prep&prior=none hand -28 -27
object=prep&prior=thing state -3 -24
object=prep&prior=we contact -19 -24
object=the&blocked=n -43 -46
object=the&kin=1 -10 -29
object=the&prior=me deed 37 38
object=the&prior=me other -27 -32
object=the&prior=none commit 30 33
object=the&prior=them commit 19 30
object=the&prior=we contact -23 -26
object=the&time=habit -39 -36
object=the&work=work 25 35
object=their&order=first -45 -49
object=to&due=limit 24 34
object=to&order=told bare -17 24
object=to&prior=none contact -33 -34
object=word&prior=me other -36 -31
object=word&prior=none state -33 -34
object=work&due=limit 25 17
object=work&prior=none none 42 1
opens=all -15 -21
opens=andre -20 -28
opens=anja -26 -29
opens=anna -22 -15
opens=april -20 -26
opens=art -21 -22
opens=ask -59 -50
opens=bill -30 -32
opens=bob -21 -25
opens=by -31 -32
opens=came -17 -23
opens=carla -22 -30
opens=comments -30 -33
opens=dana -25 -30
opens=daria -32 -30
opens=does -17 -24
opens=eitan -27 -31
opens=emailed -30 -23
opens=fixed -24 -23
opens=gonna 30 -1
opens=got -28 -28
opens=greg -39 -41
opens=hana -24 -30
opens=has -26 -24
opens=having -28 -19
opens=helped -26 -27
opens=intro 17 42
opens=invited -30 -31
opens=jess -28 -34
opens=josé -25 -26
opens=let -35 -34
opens=luca -22 -21
opens=marcus -43 -39
opens=maria -27 -34
opens=mark -25 -21
opens=may -27 -34
opens=me 23 -4
opens=meeting -24 -24
opens=moving -19 -15
opens=mr -26 -35
opens=need 31 3
opens=needs 34 23
opens=next -27 -11
opens=niamh -20 -26
opens=no -44 -33
opens=offered 23 34
opens=olu -29 -32
opens=on -27 -33
opens=owe 20 -16
opens=owes -4 31
opens=pepe -26 -26
opens=planning -15 -13
opens=priya -29 -40
opens=promised 44 20
opens=put -26 -29
opens=rania -21 -25
opens=reply 32 3
opens=rosa -29 -38
opens=send 63 29
opens=sending 34 -2
opens=sends -3 31
opens=sent -37 -30
opens=søren -24 -26
opens=they -20 -14
opens=this -31 -26
opens=today -40 -32
opens=told -32 -26
opens=tomorrow -26 -30
opens=two -32 -27
opens=victor -20 -22
opens=waiting -1 29
opens=wants 12 -30
opens=wish -29 -22
order=later&prior=them deed -13 -28
order=later&prior=them other -34 -35
order=told bare&prior=none state -40 -38
order=told&prior=me deed 17 28
prior=none other&continues=1 29 2
prior=them other&continues=1 -29 -30
prioract=agree 34 32
prioract=assure 17 39
prioract=catch -26 -36
prioract=check 23 32
prioract=drop -21 -25
prioract=invite -24 -29
prioract=know -17 22
prioract=look -28 -23
prioract=retire -26 -30
prioract=take -12 -29
prioract=vouch -33 -23
prioract=want 17 -13
prioract=worry -23 -15
subject=me&class=deed 36 -7
subject=me&class=hand 0 -23
subject=me&class=noun 30 20
subject=me&class=serve 18 -12
subject=me&class=state -22 -21
subject=me&due=day 34 4
subject=me&due=limit 24 -2
subject=me&form=base 23 3
subject=me&form=be base 2 -20
subject=me&form=none 32 21
subject=me&modal=will 38 9
subject=me&object=end -40 -28
subject=me&object=the 38 9
subject=me&object=word -26 -28
subject=me&object=work 25 17
subject=me&order=told 33 5
subject=me&prior=me state -38 -29
subject=me&prior=none state -40 -30
subject=me&prior=them commit 16 -11
subject=me&prior=them hand 39 8
subject=me&time=past -32 -23
subject=me&whom=both 19 -11
subject=me&whom=me 9 -14
subject=me&work=work 11 -11
subject=me-&due=limit 29 0
subject=me-&object=it 27 -4
subject=none-&due=limit 36 19
subject=none-&prior=them hand -28 -24
subject=other&form=s -28 -36
subject=other&prior=them other -23 -29
subject=them&class=hand -8 22
subject=them&form=base -2 22
subject=them&form=be ing 7 28
subject=them&form=be participle -21 -30
subject=them&frame=said me 35 28
subject=them&modal=will -6 31
subject=them&order=told bare -5 38
subject=them&prior=me commit -15 -4
subject=them&prior=me deed 17 32
subject=them-&class=contact -14 24
subject=them-&class=hand 10 16
subject=them-&class=object 1 -27
subject=them-&form=ing 24 -7
subject=them-&object=him -14 -27
subject=them-&object=it -3 32
subject=thing&class=hand -19 -22
subject=thing&due=limit -24 -28
subject=thing&work=work -30 -33
subject=we&modal=will -11 -2
time=habit&prior=none none -37 -32
time=later&prior=them hand -13 -32
time=later&prior=them state 32 29
whom=both&due=day 25 33
whom=me&due=day 14 47
whom=me&due=limit 38 31
whom=me&object=back -31 9
whom=me&object=it -16 8
whom=me&order=first bare -19 -16
whom=me&prior=me contact -21 -21
whom=nobody&kin=1 -26 -30
whom=nobody&object=mark -28 -30
whom=them&due=limit 28 23
whom=them&object=back 16 7
whom=them&prior=me commit 29 1
work=no&prior=we state -30 -30
work=talk&due=limit 33 44
work=talk&order=told bare 28 14
work=work&due=day 37 34
work=work&due=limit 59 39
work=work&order=told 29 32
work=work&prior=them deed 2 -25
work=work&time=past -30 -33
`;
