/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-77 -74
act=answer 5 -19
act=apply -41 -32
act=assure -18 -24
act=bring 29 28
act=build -21 -24
act=change -27 -27
act=chase 22 35
act=check 15 23
act=commit 26 40
act=congratulate -27 -24
act=correct -22 -18
act=count 24 -10
act=decline -24 -22
act=dig 2 32
act=drop 29 22
act=finish -25 -34
act=fly -29 -25
act=follow 23 -10
act=get -40 -31
act=give -27 -23
act=head -27 -28
act=hire -36 -37
act=interview -29 -28
act=intro 40 59
act=keep -13 -20
act=learn -26 -26
act=let -30 -27
act=like 5 -20
act=listen -22 -21
act=love -31 -32
act=lunch -36 -30
act=need -13 -31
act=negotiate -22 -20
act=open -34 -28
act=pass -31 -11
act=plan -33 -28
act=prep -23 -25
act=present -24 -7
act=propose -24 -24
act=put 19 46
act=quit -19 -21
act=rather -30 -26
act=recommend -33 -31
act=remember -35 -35
act=remind -27 -36
act=reply 12 -16
act=retire -20 -22
act=return 42 24
act=scan -26 -26
act=see -28 -42
act=send 20 17
act=set 6 37
act=share 25 29
act=sort 2 35
act=stay -28 -27
act=test 30 0
act=thank -45 -36
act=try -29 -33
act=use -24 -23
act=wait -26 -27
act=want -31 -35
act=work -39 -39
act=zoom -29 -24
actor=me!&class=other 29 -8
actor=me!&due=day 32 27
actor=me!&due=limit 10 -23
actor=me!&object=her 45 5
actor=me!&object=prep -11 -22
actor=me!&whom=them 28 -16
actor=me!&work=work 21 -6
actor=me&class=hand 15 -12
actor=me&class=serve 21 -8
actor=me&continues=1 31 -4
actor=me&due=limit 33 8
actor=me&form=base 26 -3
actor=me&form=be ing 25 -5
actor=me&modal=will 49 15
actor=me&object=back 22 8
actor=me&prior=me hand 29 -5
actor=me&prior=me none -26 -23
actor=me&prior=them hand 29 2
actor=me&prior=them state 17 -6
actor=me&prior=thing state 21 -8
actor=me&subject=them- 2 -19
actor=none&due=limit -25 -12
actor=none&form=base -22 -17
actor=none&modal=will -14 -7
actor=none&work=work -38 -40
actor=them!&class=contact -38 -33
actor=them!&class=other -37 -29
actor=them!&class=serve 30 33
actor=them!&due=day 25 -14
actor=them!&object=end -22 -22
actor=them!&object=the 32 28
actor=them!&order=told -38 -26
actor=them!&whom=me -10 14
actor=them!&whom=them -8 -18
actor=them&class=hand -7 26
actor=them&class=object 26 28
actor=them&class=serve -11 21
actor=them&form=base 6 33
actor=them&form=be ing 2 23
actor=them&form=be participle -20 -28
actor=them&form=ing 32 -7
actor=them&frame=said me 36 29
actor=them&modal=will 0 43
actor=them&object=back -18 7
actor=them&object=their -15 8
before=? -20 -23
before=because -14 -18
before=but -38 -32
before=could 31 1
before=her 40 -1
before=should -31 -28
before=so -24 -33
before=time -29 -22
before=um -21 -18
before=what -22 -21
before=when -33 -29
before=whether 11 20
behind=! -10 -34
behind=because -30 -34
behind=but -54 -63
behind=so -40 -37
behind=that -27 -27
blocked=d -23 -22
blocked=n&prior=me other -30 -27
class=commit&due=day -37 -34
class=commit&due=limit 33 40
class=commit&object=her -37 -32
class=commit&object=to 6 22
class=commit&order=told bare -37 -34
class=commit&whom=both -29 -27
class=contact&continues=1 24 20
class=contact&due=limit 35 22
class=contact&object=him 30 -1
class=contact&object=their -28 -24
class=contact&prior=none none -39 -38
class=contact&prior=none state -18 -14
class=deed&blocked=q -32 -24
class=deed&due=day 28 33
class=deed&object=end -28 -36
class=deed&object=my -38 0
class=deed&object=their 41 -6
class=deed&object=to -24 -31
class=deed&object=word -16 -16
class=deed&prior=none hand -18 -20
class=deed&whom=both -29 -25
class=hand&due=day 50 45
class=hand&kin=1 -34 -38
class=hand&object=back 31 42
class=hand&object=her 45 -6
class=hand&object=him 32 13
class=hand&object=it 27 41
class=hand&object=work 36 38
class=hand&order=told 21 32
class=hand&order=told bare 21 8
class=hand&prior=me hand -1 36
class=hand&prior=none contact 1 25
class=hand&prior=them commit 35 19
class=hand&prior=them state 27 26
class=hand&time=habit -17 -25
class=object&object=it 7 -23
class=object&object=my 14 -26
class=object&object=prep -37 -18
class=object&object=their -18 16
class=object&order=told bare 15 23
class=object&prior=me commit -29 -26
class=object&prior=me deed 30 10
class=object&prior=none deed -25 -28
class=object&prior=none hand -34 -30
class=object&prior=them deed -30 -10
class=object&prior=them hand 16 -10
class=object&prior=them other 18 16
class=object&whom=me 17 -8
class=object&work=work 30 15
class=other&object=her -25 -31
class=other&object=ing -21 -22
class=other&object=their -26 -29
class=other&object=work -32 -34
class=other&order=later -12 -20
class=other&prior=none serve -27 -28
class=other&prior=none state -24 -20
class=other&prior=them commit -27 -24
class=other&prior=them none -13 -14
class=other&prior=them state -32 -32
class=serve&blocked=n -32 -41
class=serve&continues=1 -36 -46
class=serve&due=day 38 31
class=serve&object=prep 26 20
class=serve&object=their -21 9
class=serve&object=to 12 45
class=serve&order=later 13 31
class=serve&prior=me deed 22 -5
class=serve&prior=me other 31 21
class=serve&prior=none none 8 34
class=serve&prior=them contact -34 -14
class=serve&prior=them state 27 42
class=serve&time=habit -30 -32
class=serve&time=later 26 22
class=serve&whom=them 22 23
class=state&due=day -25 -20
class=state&object=back -31 -35
class=state&object=me -29 -39
class=state&object=my 22 31
class=state&object=to -30 -31
class=state&object=work -25 -28
class=state&prior=me contact -22 -27
class=state&prior=me deed -25 -39
class=state&prior=none none -30 -28
class=state&prior=thing state -24 -30
class=state&time=later -35 -38
class=state&whom=both -31 -35
due=day&continues=1 30 -7
due=day&order=told bare 22 12
due=day&prior=me hand 25 31
due=day&prior=me other 45 24
due=day&prior=none hand -27 -18
due=day&prior=none other 20 -1
due=day&prior=them none -15 -20
due=day&prior=them state 37 34
due=day&time=habit -31 -33
due=limit&continues=1 14 -16
due=limit&order=first bare 57 -5
due=limit&order=later 23 28
due=limit&order=told bare 31 7
due=limit&prior=me commit -12 -19
due=limit&prior=me deed 36 31
due=limit&prior=them commit 37 22
due=limit&prior=them hand 51 31
due=limit&prior=them state 15 0
due=limit&time=later 27 -2
due=no&continues=1 -14 14
due=no&prior=none serve -32 -35
due=no&prior=we state -30 -27
form=base&class=hand 30 22
form=base&class=serve 33 28
form=base&class=state -11 -26
form=base&frame=said me 27 2
form=base&frame=said them -9 24
form=base&object=back 23 13
form=base&object=end -22 -21
form=base&object=him 56 24
form=base&object=me -5 16
form=base&object=work 42 34
form=base&order=told bare 36 22
form=base&prior=me hand 28 29
form=base&prior=none none 2 -22
form=base&prior=none other 44 26
form=base&prior=them contact 18 19
form=base&prior=them deed 21 17
form=base&prior=them hand 30 8
form=base&prior=thing other 9 32
form=base&time=later 42 27
form=base&whom=both 29 42
form=base&whom=me 18 26
form=base&work=talk 32 20
form=base&work=work 28 12
form=be ing&class=contact -43 -30
form=be ing&class=deed 29 38
form=be ing&class=hand 23 31
form=be ing&class=other -12 -31
form=be ing&due=limit 31 27
form=be ing&object=it 29 19
form=be ing&object=me 2 43
form=be ing&prior=none contact -20 -27
form=be ing&prior=them contact -27 -29
form=be ing&whom=both 23 48
form=be ing&whom=me 45 53
form=be ing&work=work 39 39
form=be participle&due=day -21 -23
form=be participle&prior=no -23 -25
form=be s&due=limit -47 -37
form=be s&frame=said me -40 -38
form=be s&prior=them hand -27 -29
form=be s&whom=me -2 29
form=have participle&class=contact -13 -31
form=have participle&due=limit -8 36
form=have participle&object=her -34 -34
form=have participle&object=me -25 -38
form=have participle&whom=both -36 -43
form=have participle&work=work -30 0
form=ing&class=contact -26 -21
form=ing&class=hand 40 24
form=ing&class=serve 17 -8
form=ing&class=state -27 -18
form=ing&due=day 34 1
form=ing&object=name -16 -13
form=ing&order=first bare -25 -4
form=ing&order=later bare 32 1
form=ing&order=told -26 -21
form=none&object=end -27 -24
form=none&object=her -28 -26
form=none&time=later -26 -25
form=past&class=hand -34 -40
form=past&class=serve -33 -29
form=past&frame=said them -21 -29
form=past&object=me -27 -30
form=past&object=work -30 -41
form=past&prior=me deed -37 -51
form=past&prior=me hand -34 -34
form=past&prior=none other -30 -30
form=past&prior=them deed -38 -32
form=past&prior=them hand -37 -28
form=past&prior=them none -29 -26
form=past&prior=them other -25 -29
form=s&class=commit -29 -40
form=s&class=deed -19 26
form=s&class=hand 11 61
form=s&class=serve 22 47
form=s&object=me -2 47
form=s&object=to -22 -26
form=s&order=first -28 -25
form=s&prior=me deed -4 44
form=s&prior=none none -2 32
form=s&prior=thing other -31 -25
form=s&prior=thing state -25 -26
form=s&time=habit -26 -29
form=s&whom=both 14 27
form=s&whom=me 38 30
form=s&work=work 21 42
frame=asked none&class=other -9 25
frame=asked none&order=later -21 -25
frame=conditional none&due=limit 25 -4
frame=conditional none&due=no -48 -52
frame=conditional none&whom=me -28 -34
frame=said me&blocked= 40 22
frame=said me&blocked=n -51 -38
frame=said me&class=object 2 -25
frame=said me&class=serve 46 13
frame=said me&due=day 22 -6
frame=said me&object=him 46 17
frame=said me&work=work 4 -25
frame=said them&class=contact 11 43
frame=said them&class=hand -36 -24
frame=said them&due=limit -16 23
frame=said them&object=her -38 -44
frame=said them&order=later -20 -26
frame=said them&order=told -9 20
frame=said them&prior=them other -7 23
frame=said them&whom=me -1 26
frame=said them&work=work -33 -4
head= -13 3
head=advise -31 -26
head=agree 30 49
head=call -31 -30
head=come -27 -26
head=email -23 -23
head=get -24 -20
head=give 19 -8
head=hope -36 -33
head=introduce -30 -27
head=invite -27 -22
head=like -34 -26
head=meet -40 -33
head=offer 29 33
head=phone -24 -28
head=plan -22 -20
head=promise 51 50
head=remind 35 -1
head=ring -30 -33
head=show -33 -33
head=take -25 -29
head=talk -25 -18
head=tell -5 -29
head=try -30 -26
head=undertake 30 24
head=volunteer 22 36
head=want -2 -20
head=write -34 -32
kin=1&prior=none none -18 -38
kind=noun&modal=will -22 -20
kind=object&actor=them 26 28
kind=object&frame=said me 2 -25
kind=object&modal=can -7 23
kind=object&object=it 7 -23
kind=object&object=my 14 -26
kind=object&object=prep -37 -18
kind=object&object=their -18 16
kind=object&order=told bare 15 23
kind=object&prior=me commit -29 -26
kind=object&prior=me deed 30 10
kind=object&prior=none deed -25 -28
kind=object&prior=none hand -34 -30
kind=object&prior=them deed -30 -10
kind=object&prior=them hand 16 -10
kind=object&prior=them other 18 16
kind=object&subject=them- 2 -29
kind=object&whom=me 17 -8
kind=object&work=work 30 15
kind=to&actor=me 18 -11
kind=to&actor=them -1 36
kind=to&class=deed 29 19
kind=to&class=hand 48 25
kind=to&class=serve 12 30
kind=to&class=state 19 35
kind=to&due=limit 34 30
kind=to&form=base -29 -42
kind=to&form=be ing -47 -40
kind=to&form=be participle -29 -28
kind=to&form=be s 31 30
kind=to&form=ing -19 7
kind=to&form=none -13 3
kind=to&form=past 43 39
kind=to&form=s 10 -15
kind=to&modal=will -22 6
kind=to&object=her 39 -7
kind=to&object=him 14 -23
kind=to&object=me -9 37
kind=to&object=my -10 20
kind=to&object=the 18 32
kind=to&object=word -12 -8
kind=to&prior=none none 17 34
kind=to&prior=them other -26 -39
kind=to&prior=them state 25 34
kind=to&subject=me 25 -14
kind=to&subject=we -30 -32
kind=to&time=later 31 -3
kind=to&time=past -37 -29
kind=to&whom=both 51 32
kind=to&whom=me -4 48
kind=to&whom=nobody 5 -8
kind=to&whom=them 32 5
kind=to&work=work 42 43
kind=verb&continues=1 31 24
kind=verb&form=ing 29 -4
kind=verb&frame=said me 28 21
kind=verb&modal=would 26 22
lead=, -37 -41
lead=agree 43 51
lead=agreed 28 44
lead=called -24 -24
lead=expect 12 -30
lead=forgot -35 -31
lead=grace -23 -30
lead=have -31 -18
lead=he -18 -19
lead=hope -38 -32
lead=hopes -28 -27
lead=how -50 -52
lead=i -33 -24
lead=need 20 -34
lead=nice -34 -37
lead=not -25 -28
lead=offered 29 33
lead=on -25 -20
lead=owe 52 48
lead=phoned -24 -28
lead=priya -20 -28
lead=promise 37 41
lead=promised 61 59
lead=rang -19 -24
lead=receive -24 -25
lead=talked -25 -18
lead=tell 37 0
lead=two -29 -28
lead=undertook 30 24
lead=volunteered 22 36
lead=want 12 -43
lead=wants -36 -34
modal=can&blocked= 9 34
modal=can&class=object -7 23
modal=may&blocked=n -39 -34
modal=may&class=hand -32 -31
modal=may&class=serve -42 -40
modal=may&frame=plain -44 -43
modal=may&object=to -38 -35
modal=may&prior=no -42 -40
modal=may&whom=me -24 -36
modal=must&blocked=n -41 -33
modal=must&class=hand 49 29
modal=must&class=other -35 -32
modal=must&company=0 -69 -43
modal=must&company=1 38 18
modal=must&due=no 25 7
modal=must&object=back 10 8
modal=must&object=word -35 -27
modal=must&order=told 57 17
modal=must&whom=them 25 -7
modal=no&due=limit 48 41
modal=no&frame=said them -26 -24
modal=no&object=it 30 11
modal=no&prior=me deed -11 33
modal=no&prior=none commit 29 30
modal=no&prior=none serve -33 -29
modal=no&prior=other state -21 -28
modal=should&class=hand -37 -34
modal=should&frame=said them -38 -33
modal=should&order=told -62 -45
modal=will&blocked=n -27 -27
modal=will&class=hand 15 29
modal=will&class=noun -22 -20
modal=will&class=serve 30 27
modal=will&class=state -3 5
modal=will&company=0 -34 -27
modal=will&due=no 7 23
modal=will&form=be participle -22 -24
modal=will&form=none -22 -20
modal=will&frame=said me 26 4
modal=will&object=end 5 -16
modal=will&object=her 32 7
modal=will&object=me 3 32
modal=will&object=my -1 39
modal=will&object=work 10 34
modal=will&prior=me hand 17 16
modal=will&prior=me other 4 35
modal=will&prior=none contact 40 53
modal=will&prior=them deed 29 31
modal=will&prior=thing other 9 32
modal=will&whom=both 39 58
modal=will&whom=me 11 43
modal=will&work=work 17 26
modal=would&class=contact 35 25
modal=would&class=other 31 37
modal=would&class=serve 21 8
modal=would&class=state 27 -4
modal=would&company=0 19 17
modal=would&due=day 29 13
modal=would&form=be s -17 19
modal=would&frame=asked none -39 -34
modal=would&frame=said them 5 29
modal=would&order=later -49 -61
modal=would&prior=me deed 21 -9
modal=would&prior=them other -8 26
next=an -25 -16
next=big -31 -30
next=but -16 -21
next=cv 36 -1
next=diego -30 -25
next=for -22 -34
next=forty -26 -27
next=from -5 -30
next=good -28 -27
next=happy -30 -35
next=how -42 -33
next=is -30 -26
next=married -35 -46
next=monday -16 -20
next=next -26 -13
next=no -41 -34
next=not -32 -27
next=nothing -50 -49
next=our -24 -21
next=re -25 -21
next=screen -24 -21
next=sent -23 -28
next=slides 27 0
next=that -24 -20
next=this -42 -39
next=tom -29 -26
next=too -27 -26
next=will -25 -25
next=yes -37 -29
next=you -11 20
next=øyvind -25 -23
nextact=ask -31 -29
nextact=book 19 34
nextact=bring -21 7
nextact=buy -22 -25
nextact=confirm -21 -29
nextact=contact -19 -25
nextact=decline -41 -40
nextact=expect -18 -19
nextact=give -21 -31
nextact=go -22 -14
nextact=have -25 -26
nextact=help -30 -24
nextact=love -27 -29
nextact=move -28 -32
nextact=name -31 -21
nextact=need 10 27
nextact=owe -26 3
nextact=reply -23 -18
nextact=see -29 -21
nextact=send -31 1
nextact=share -31 -29
nextact=sit -25 -27
nextact=talk -31 -28
nextact=think -33 -31
nextact=work -28 -37
object=back&due=no 28 14
object=back&order=told 36 6
object=her&due=day 22 -5
object=her&due=limit 35 -9
object=her&kin=1 -26 -31
object=her&order=first bare -27 -19
object=her&prior=me deed 30 6
object=her&time=later 27 -4
object=her&work=talk 29 14
object=him&due=day 60 33
object=him&due=limit 14 -18
object=him&work=work 25 -9
object=it&due=day 18 17
object=it&order=first -46 -50
object=it&prior=me commit -34 -29
object=it&prior=them other -27 -2
object=it&prior=them serve -26 -26
object=me&blocked=n -24 -34
object=me&due=limit -25 12
object=me&order=first bare -3 25
object=me&order=told 3 28
object=me&prior=them serve -25 -35
object=my&company=0 -34 -34
object=my&due=limit 30 25
object=my&order=later 8 -13
object=my&work=talk 25 3
object=name&blocked=q -36 -30
object=name&prior=none none -45 -33
object=prep&due=limit 12 -4
object=prep&prior=me deed -30 -30
object=prep&prior=me hand -23 -9
object=prep&prior=none hand -29 -29
object=prep&prior=thing state -12 -27
object=prep&prior=we contact -24 -29
object=the&kin=1 -16 -34
object=the&prior=me deed 35 39
object=the&prior=them commit 13 23
object=the&work=work 23 34
object=their&order=first -39 -51
object=their&work=talk -19 -23
object=to&due=limit 10 26
object=to&order=told bare -16 23
object=word&prior=me other -31 -28
object=word&prior=me state -28 -22
object=word&prior=none state -28 -31
object=work&due=limit 23 21
object=work&prior=none none 42 7
opens=anja -21 -23
opens=anna -20 -19
opens=april -25 -30
opens=ask -53 -41
opens=back -3 -21
opens=bill -28 -30
opens=bob -20 -22
opens=by -29 -34
opens=carla -16 -23
opens=comments -32 -34
opens=dana -27 -31
opens=daria -26 -25
opens=david -23 -28
opens=emailed -31 -24
opens=emre -29 -30
opens=fixed -26 -24
opens=get -19 3
opens=gonna 23 -7
opens=got -25 -25
opens=greg -37 -43
opens=hana -23 -30
opens=having -31 -23
opens=helped -27 -29
opens=ines -13 15
opens=interview -21 -20
opens=intro 13 35
opens=invited -28 -29
opens=jess -31 -35
opens=kasia -22 -28
opens=let -33 -34
opens=luca -30 -27
opens=mailed -29 -25
opens=marcus -41 -40
opens=maria -23 -28
opens=mark -32 -31
opens=may -25 -31
opens=me 29 -5
opens=mr -27 -38
opens=mónica -15 -21
opens=nadia -25 -31
opens=need 32 4
opens=needs 39 25
opens=next -29 -13
opens=no -44 -32
opens=offered 20 37
opens=olu -30 -33
opens=on -26 -33
opens=owe 22 -16
opens=owes -6 29
opens=pepe -24 -25
opens=planning -16 -14
opens=posted -23 -19
opens=priya -29 -35
opens=promised 46 22
opens=put -23 -26
opens=rania -20 -25
opens=received -29 -30
opens=reply 31 4
opens=reviewed -23 -26
opens=rosa -28 -35
opens=send 61 25
opens=sending 35 -1
opens=sends -2 33
opens=sent -39 -30
opens=showed -29 -30
opens=søren -23 -26
opens=they -21 -9
opens=this -28 -22
opens=today -38 -33
opens=told -22 -25
opens=tomorrow -33 -31
opens=waiting -2 26
opens=wants 13 -25
opens=wish -29 -22
order=later&prior=none state -7 -30
order=later&prior=them deed -30 -38
order=later&prior=them other -35 -40
order=told bare&prior=none state -39 -34
order=told bare&prior=them serve -22 -26
prior=none other&continues=1 30 3
prior=them other&continues=1 -34 -38
prioract=agree 27 18
prioract=assure 18 35
prioract=catch -31 -41
prioract=check 22 25
prioract=draft -11 11
prioract=drop -27 -27
prioract=hear -28 -30
prioract=invite -22 -26
prioract=know -15 25
prioract=learn -36 -27
prioract=look -28 -23
prioract=lunch -26 -23
prioract=owe 24 30
prioract=retire -24 -27
prioract=swear 21 34
prioract=take -10 -28
prioract=vouch -27 -20
prioract=want 13 -17
prioract=worry -27 -19
subject=me&class=deed 29 -9
subject=me&class=hand 0 -24
subject=me&class=serve 32 -6
subject=me&class=state -29 -24
subject=me&due=day 30 3
subject=me&due=limit 28 1
subject=me&form=base 24 3
subject=me&form=be ing 24 -6
subject=me&form=be participle -31 -24
subject=me&modal=will 36 12
subject=me&object=end -39 -27
subject=me&object=the 37 7
subject=me&object=word -25 -26
subject=me&object=work 26 20
subject=me&order=told 35 7
subject=me&prior=me state -34 -28
subject=me&prior=none contact -16 -26
subject=me&prior=none hand -20 -23
subject=me&prior=none state -36 -26
subject=me&prior=them commit 14 -13
subject=me&prior=them hand 34 4
subject=me&prior=thing state 29 -1
subject=me&time=past -32 -24
subject=me&whom=me 7 -16
subject=me&work=work 12 -9
subject=me-&due=limit 26 -1
subject=me-&object=it 30 -4
subject=none-&due=limit 31 14
subject=none-&prior=them hand -33 -26
subject=other&form=s -28 -35
subject=them&class=hand -7 23
subject=them&form=base 3 24
subject=them&form=be ing 6 23
subject=them&form=be participle -20 -28
subject=them&frame=said me 36 29
subject=them&modal=will -2 32
subject=them&object=name -31 -19
subject=them&order=told bare 1 32
subject=them&prior=me commit -18 -9
subject=them&prior=me deed 19 44
subject=them&prior=them state -25 -9
subject=them-&class=contact -10 28
subject=them-&class=hand 18 20
subject=them-&class=object 2 -29
subject=them-&form=ing 20 -9
subject=them-&object=him -14 -31
subject=them-&object=it -3 32
subject=thing&class=hand -26 -31
subject=thing&due=limit -30 -37
subject=thing&work=work -25 -28
time=habit&prior=none none -33 -28
time=later&prior=them hand -11 -29
time=past&order=told -29 -27
whom=both&due=day 25 34
whom=me&due=day 14 44
whom=me&due=limit 36 26
whom=me&object=back -33 11
whom=me&object=it -19 6
whom=me&prior=me contact -28 -31
whom=nobody&prior=other state -17 -24
whom=them&continues=1 19 -14
whom=them&due=limit 17 11
whom=them&object=back 20 10
work=no&prior=we state -30 -27
work=talk&due=limit 31 36
work=talk&order=told bare 24 13
work=work&due=day 36 34
work=work&due=limit 62 39
work=work&order=told 26 30
work=work&prior=me deed 23 38
work=work&prior=none other 25 -1
work=work&prior=them deed 8 -22
work=work&time=past -29 -31
`;
