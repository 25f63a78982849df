/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-76 -73
act=apply -40 -32
act=assure -23 -25
act=bring 27 18
act=chase 19 25
act=check 18 21
act=comment -27 -26
act=commit 26 35
act=congratulate -29 -23
act=contact -20 7
act=count 31 -3
act=cover -25 -34
act=decline -31 -22
act=dig 0 31
act=drive -26 -21
act=drop 28 26
act=explain -27 -23
act=finish -18 -31
act=fly -23 -21
act=follow 29 -6
act=get -39 -28
act=give -23 -16
act=have -37 -39
act=head -30 -29
act=hire -30 -31
act=interview -29 -33
act=intro 40 54
act=keep -26 -19
act=learn -30 -24
act=let -26 -26
act=like 14 -18
act=listen -30 -28
act=love -33 -38
act=lunch -35 -29
act=need -16 -27
act=open -32 -27
act=plan -31 -25
act=prep -23 -25
act=present -26 -9
act=propose -26 -24
act=put 20 47
act=recommend -34 -35
act=remember -31 -31
act=remind -24 -28
act=return 44 25
act=scan -26 -27
act=see -29 -42
act=send 23 18
act=set 7 37
act=share 26 23
act=sort 1 38
act=start -29 -31
act=stay -34 -30
act=tell -16 -10
act=test 25 -2
act=thank -49 -36
act=try -31 -32
act=visit -18 -24
act=walk -33 -26
act=zoom -29 -27
actor=me!&class=contact -19 -20
actor=me!&class=other 25 -9
actor=me!&due=day 29 30
actor=me!&due=limit 14 -20
actor=me!&due=no 10 -20
actor=me!&object=her 50 10
actor=me!&object=prep -10 -17
actor=me!&prior=no 26 -7
actor=me!&whom=them 29 -8
actor=me!&work=work 17 -7
actor=me&class=hand 14 -12
actor=me&class=serve 24 -8
actor=me&continues=1 32 -3
actor=me&due=limit 34 10
actor=me&form=base 24 -4
actor=me&form=be base 6 -16
actor=me&modal=will 48 16
actor=me&object=back 19 8
actor=me&object=it 9 -16
actor=me&prior=me hand 27 -7
actor=me&prior=me none -29 -26
actor=me&prior=them hand 29 1
actor=me&prior=them state 27 -1
actor=me&prior=thing state 24 -3
actor=none&class=serve -16 -18
actor=none&due=limit -34 -29
actor=none&form=base -31 -31
actor=none&modal=will -23 -23
actor=none&work=work -38 -38
actor=them!&class=contact -29 -28
actor=them!&class=other -45 -35
actor=them!&due=day 15 -15
actor=them!&due=no 3 27
actor=them!&object=end -26 -29
actor=them!&object=prep -4 -26
actor=them!&order=told -35 -23
actor=them!&whom=them -4 -17
actor=them&class=hand -6 26
actor=them&class=object 29 30
actor=them&class=serve -13 18
actor=them&form=base 7 33
actor=them&form=be base -12 23
actor=them&form=be ing 7 27
actor=them&form=be participle -21 -30
actor=them&form=ing 30 -6
actor=them&frame=said me 28 20
actor=them&modal=will 1 44
actor=them&object=back -22 3
actor=them&object=her -24 -8
actor=them&prior=me deed 20 31
before=because -18 -21
before=but -36 -28
before=her 47 9
before=said -7 26
before=says -24 -15
before=should -32 -30
before=so -25 -33
before=sure -16 -22
before=time -23 -19
before=what -26 -26
before=when -33 -30
behind=! -9 -36
behind=because -26 -28
behind=but -53 -59
behind=so -42 -36
behind=that -26 -27
blocked=d -23 -24
class=commit&due=limit 32 34
class=commit&object=her -34 -28
class=commit&object=name 17 -12
class=commit&order=told bare -32 -32
class=contact&continues=1 26 23
class=contact&due=limit 36 17
class=contact&object=him 32 5
class=contact&object=my -32 -40
class=contact&prior=none none -35 -38
class=deed&blocked=q -28 -21
class=deed&due=day 26 33
class=deed&object=end -28 -36
class=deed&object=mark -26 -18
class=deed&object=my -34 1
class=deed&object=their 38 -6
class=deed&object=to -26 -31
class=deed&object=work -18 -25
class=deed&prior=me deed -2 32
class=hand&due=day 54 46
class=hand&kin=1 -35 -39
class=hand&object=back 24 37
class=hand&object=her 49 -2
class=hand&object=him 24 10
class=hand&object=it 27 36
class=hand&object=work 34 35
class=hand&order=later bare 26 22
class=hand&order=told 21 36
class=hand&prior=me hand 3 33
class=hand&prior=none contact 3 24
class=hand&prior=them commit 29 15
class=hand&prior=them state 35 33
class=hand&time=habit -25 -35
class=object&object=it 15 -18
class=object&object=my 14 -27
class=object&object=prep -38 -21
class=object&object=their -20 9
class=object&order=later bare -16 -24
class=object&order=told bare 11 21
class=object&prior=none deed -26 -28
class=object&prior=none hand -31 -30
class=object&prior=them deed -36 -14
class=object&prior=them hand 15 -11
class=object&prior=them other 19 15
class=object&prior=them state 18 -16
class=object&whom=me 13 -12
class=object&work=work 29 15
class=other&object=her -12 -19
class=other&object=their -30 -30
class=other&object=work -25 -23
class=other&prior=none none -21 -30
class=other&prior=none serve -28 -22
class=other&prior=them state -38 -39
class=serve&blocked=n -33 -37
class=serve&continues=1 -25 -33
class=serve&due=day 37 33
class=serve&object=their -20 8
class=serve&object=to 19 42
class=serve&order=later 6 25
class=serve&prior=me deed 19 -8
class=serve&prior=me other 33 21
class=serve&prior=none none 8 33
class=serve&prior=them contact -33 -13
class=serve&prior=them state 18 45
class=serve&time=habit -32 -30
class=serve&time=past -24 -20
class=serve&work=no 6 22
class=state&due=limit 0 -24
class=state&object=back -32 -33
class=state&object=him -37 -29
class=state&object=me -28 -37
class=state&object=my 13 21
class=state&object=to -38 -40
class=state&object=work -31 -30
class=state&prior=me contact -23 -25
class=state&prior=me deed -30 -44
class=state&prior=them state -27 -25
class=state&prior=thing state -24 -27
class=state&time=later -38 -37
class=state&whom=both -36 -40
class=unknown&due=no -32 -29
class=unknown&object=word -28 -27
class=unknown&work=work -8 -17
due=day&continues=1 29 -2
due=day&order=told bare 28 14
due=day&prior=me hand 26 33
due=day&prior=me other 31 16
due=day&prior=them hand 29 25
due=day&prior=them serve 27 -10
due=day&prior=them state 35 35
due=day&time=habit -31 -35
due=limit&continues=1 20 -10
due=limit&order=first bare 51 -8
due=limit&order=later 33 28
due=limit&order=told bare 32 7
due=limit&prior=me deed 36 25
due=limit&prior=none contact 15 29
due=limit&prior=them commit 33 20
due=limit&prior=them hand 48 35
due=limit&time=later 31 1
due=no&prior=none serve -31 -32
due=no&prior=we state -33 -34
form=base&class=commit -20 -19
form=base&class=hand 28 19
form=base&class=serve 41 36
form=base&class=state -27 -41
form=base&frame=said me 33 -4
form=base&object=back 20 11
form=base&object=end -19 -22
form=base&object=him 52 22
form=base&object=me -4 18
form=base&object=work 48 38
form=base&order=told bare 34 20
form=base&prior=me hand 27 27
form=base&prior=none other 45 30
form=base&prior=them deed 39 25
form=base&prior=them hand 31 13
form=base&time=later 35 25
form=base&whom=both 31 33
form=base&whom=me 12 22
form=base&work=talk 33 22
form=base&work=work 24 10
form=be base&class=deed -3 25
form=be base&class=hand 7 27
form=be base&due=limit 16 28
form=be base&object=me 12 39
form=be base&object=the -20 -15
form=be base&whom=both 33 49
form=be ing&class=contact -32 -25
form=be ing&class=deed 15 31
form=be ing&class=hand 29 39
form=be ing&class=other -9 -32
form=be ing&object=me -4 38
form=be ing&object=word -36 -40
form=be ing&prior=none contact -20 -27
form=be ing&whom=both 23 46
form=be ing&whom=me 38 52
form=be ing&whom=them -6 -32
form=be ing&work=work 43 40
form=be participle&class=hand -31 -35
form=be participle&object=to -25 -28
form=be participle&prior=no -29 -31
form=be past&whom=me -18 -21
form=be s&due=limit -38 -23
form=be s&object=name -26 -27
form=be s&prior=them hand -29 -28
form=have participle&class=contact -11 -28
form=have participle&class=hand -6 -28
form=have participle&class=object -23 9
form=have participle&due=limit -10 30
form=have participle&object=her -34 -36
form=have participle&object=me -23 -34
form=have participle&whom=both -40 -48
form=ing&class=contact -25 -21
form=ing&class=hand 40 22
form=ing&class=serve 16 -11
form=ing&class=state -22 -20
form=ing&due=day 47 7
form=ing&object=name -17 -13
form=ing&object=to -21 -17
form=ing&object=word -15 -21
form=ing&order=first bare -27 -6
form=ing&order=later bare 32 3
form=ing&order=told -20 -18
form=none&class=deed -18 -15
form=none&object=end -25 -21
form=none&object=her -25 -23
form=none&time=later -27 -27
form=past&class=hand -39 -46
form=past&class=serve -29 -30
form=past&frame=said me -33 -25
form=past&frame=said them -25 -27
form=past&object=me -27 -28
form=past&object=work -28 -40
form=past&prior=me deed -38 -53
form=past&prior=me hand -30 -30
form=past&prior=them commit -28 -25
form=past&prior=them deed -28 -23
form=past&prior=them hand -36 -31
form=past&prior=them none -30 -27
form=past&prior=them other -23 -27
form=past&time=later -9 -22
form=s&class=commit -27 -35
form=s&class=deed -18 26
form=s&class=hand 3 52
form=s&class=serve 7 51
form=s&object=me 1 46
form=s&object=my 30 18
form=s&order=first -32 -27
form=s&prior=me deed -2 35
form=s&prior=none none -3 38
form=s&prior=thing other -35 -31
form=s&prior=thing state -30 -28
form=s&whom=both 10 23
form=s&whom=me 34 37
frame=asked none&class=other -16 14
frame=asked none&class=serve -21 -25
frame=asked none&object=me -19 -27
frame=conditional none&due=limit 27 -3
frame=conditional none&due=no -48 -51
frame=conditional none&whom=me -30 -35
frame=said me&blocked= 43 14
frame=said me&blocked=n -49 -38
frame=said me&class=object 0 -27
frame=said me&class=other 41 6
frame=said me&class=serve 46 14
frame=said me&due=day 21 -11
frame=said me&object=end -33 -26
frame=said me&prior=me deed 35 9
frame=said them&class=contact 2 40
frame=said them&class=hand -35 -17
frame=said them&due=limit -22 11
frame=said them&object=her -34 -38
frame=said them&order=later -13 -8
frame=said them&whom=both 8 40
frame=said them&work=work -31 8
head= -12 1
head=advise -34 -26
head=agree 23 39
head=call -32 -34
head=come -33 -30
head=email -26 -26
head=have -14 -22
head=hope -36 -33
head=like -32 -24
head=meet -36 -31
head=offer 30 39
head=phone -17 -23
head=plan -20 -16
head=promise 65 56
head=remind 32 1
head=ring -28 -32
head=show -37 -37
head=take -28 -36
head=tell -12 -27
head=try -27 -19
head=turn -24 -24
head=volunteer 17 30
head=want -9 -18
head=write -39 -34
kin=1&prior=none none -14 -38
kind=noun&modal=will -32 -27
kind=object&actor=them 29 30
kind=object&form=have participle -23 9
kind=object&frame=said me 0 -27
kind=object&modal=can -6 24
kind=object&object=it 15 -18
kind=object&object=my 14 -27
kind=object&object=prep -38 -21
kind=object&object=their -20 9
kind=object&order=later bare -16 -24
kind=object&order=told bare 11 21
kind=object&prior=none deed -26 -28
kind=object&prior=none hand -31 -30
kind=object&prior=them deed -36 -14
kind=object&prior=them hand 15 -11
kind=object&prior=them other 19 15
kind=object&prior=them state 18 -16
kind=object&subject=them- 13 -19
kind=object&whom=me 13 -12
kind=object&work=work 29 15
kind=to&actor=me 22 -10
kind=to&actor=them 2 37
kind=to&class=hand 44 26
kind=to&class=other -3 -12
kind=to&class=serve 8 30
kind=to&due=limit 40 30
kind=to&form=base -27 -40
kind=to&form=be ing -44 -39
kind=to&form=be participle -30 -27
kind=to&form=none -11 2
kind=to&form=past 46 46
kind=to&form=s 2 -17
kind=to&modal=would -22 -14
kind=to&object=her 31 -12
kind=to&object=him 10 -22
kind=to&object=me -10 35
kind=to&object=my -2 37
kind=to&object=name 12 -19
kind=to&object=prep -11 -2
kind=to&object=the 23 35
kind=to&object=word -9 -10
kind=to&prior=none none 22 29
kind=to&prior=them deed -10 18
kind=to&prior=them other -23 -39
kind=to&prior=them state 16 32
kind=to&subject=me 36 -7
kind=to&subject=we -32 -35
kind=to&time=later 22 -7
kind=to&time=past -28 -24
kind=to&whom=both 44 34
kind=to&whom=me 1 60
kind=to&whom=nobody 5 -4
kind=to&whom=them 34 11
kind=to&work=work 43 40
kind=verb&frame=said me 26 10
kind=verb&modal=must 32 13
kind=verb&modal=would 27 25
kind=verb&object=mark -34 -31
lead=, -39 -43
lead=agree 36 41
lead=agreed 26 38
lead=answer -31 -32
lead=email -33 -31
lead=expect 5 -39
lead=forgot -33 -28
lead=grace -30 -38
lead=have -27 -18
lead=hope -38 -34
lead=hopes -30 -26
lead=how -50 -48
lead=lena -28 -31
lead=myself -31 -29
lead=need 16 -33
lead=not -26 -31
lead=offered 30 39
lead=out -24 -24
lead=owe 56 56
lead=phoned -17 -23
lead=priya -19 -26
lead=promise 30 40
lead=promised 59 55
lead=receive -25 -24
lead=tell 33 0
lead=two -23 -25
lead=volunteered 17 30
lead=want 15 -38
lead=wanted -23 -26
lead=wants -25 -24
lead=will -18 -20
modal=can&blocked= 17 39
modal=can&class=object -6 24
modal=may&blocked=n -49 -35
modal=may&class=contact -30 -27
modal=may&class=hand -32 -33
modal=may&class=serve -32 -30
modal=may&frame=plain -43 -41
modal=may&object=to -26 -22
modal=may&prior=no -41 -40
modal=may&whom=me -24 -38
modal=must&blocked=n -44 -34
modal=must&class=hand 48 33
modal=must&class=other -33 -31
modal=must&company=0 -70 -45
modal=must&company=1 36 16
modal=must&object=back 11 4
modal=must&object=word -42 -33
modal=must&order=told 54 22
modal=must&prior=them hand 35 10
modal=must&whom=them 25 -6
modal=no&due=limit 49 46
modal=no&frame=said them -30 -23
modal=no&object=it 28 9
modal=no&prior=me deed -16 22
modal=no&prior=none commit 31 35
modal=no&prior=none serve -34 -30
modal=no&prior=other state -22 -28
modal=should&class=hand -49 -41
modal=will&blocked=n -31 -30
modal=will&class=hand 19 31
modal=will&class=noun -32 -27
modal=will&class=serve 32 23
modal=will&class=state -26 -13
modal=will&company=0 -37 -32
modal=will&due=no 10 25
modal=will&form=be participle -22 -26
modal=will&form=none -32 -27
modal=will&frame=said me 22 3
modal=will&object=end 7 -17
modal=will&object=her 32 10
modal=will&object=me 6 40
modal=will&object=my -1 36
modal=will&object=to 24 43
modal=will&object=work 17 43
modal=will&prior=me deed 31 15
modal=will&prior=me hand 20 14
modal=will&prior=me other 0 33
modal=will&prior=none contact 45 56
modal=will&prior=them other -5 -2
modal=will&prior=them serve -12 -22
modal=will&time=later 31 28
modal=will&whom=both 41 64
modal=will&whom=me 12 40
modal=will&work=work 20 28
modal=would&class=contact 37 28
modal=would&class=other 23 22
modal=would&class=serve 24 8
modal=would&class=unknown -7 -17
modal=would&due=day 31 26
modal=would&frame=said them -2 46
modal=would&object=word -30 -34
modal=would&order=later -51 -58
modal=would&prior=them other -8 34
next=# -31 -32
next=all -22 -25
next=an -27 -18
next=away -24 -22
next=bees -18 -26
next=chat -25 -24
next=chidi -26 -18
next=cv 31 -8
next=diego -27 -22
next=exhausted -18 -20
next=for -27 -42
next=four -27 -29
next=from -6 -30
next=good -30 -30
next=happy -30 -31
next=him 18 -10
next=how -54 -43
next=is -29 -25
next=married -29 -39
next=monday -22 -24
next=more -32 -30
next=next -29 -15
next=no -38 -33
next=not -27 -23
next=nothing -53 -52
next=re -28 -27
next=screen -21 -20
next=sent -25 -27
next=session -15 -15
next=small -23 -26
next=that -31 -23
next=this -36 -32
next=tom -33 -28
next=tonight 22 -5
next=too -32 -26
next=twins -20 -22
next=will -25 -25
next=yes -42 -34
next=you -10 20
next=øyvind -23 -22
nextact=ask -27 -25
nextact=book 17 32
nextact=bring -21 11
nextact=confirm -28 -33
nextact=contact -22 -24
nextact=decline -36 -35
nextact=find -37 -29
nextact=give -19 -29
nextact=go -20 -8
nextact=have -18 -12
nextact=help -29 -25
nextact=love -37 -33
nextact=mail -27 -22
nextact=move -24 -28
nextact=name -32 -28
nextact=need -5 25
nextact=owe -29 -6
nextact=recommend -23 -21
nextact=return -15 -5
nextact=see -28 -13
nextact=send -31 2
nextact=share -31 -28
nextact=sit -30 -31
nextact=start -27 -28
nextact=talk -31 -27
nextact=think -31 -31
nextact=work -29 -37
object=back&due=no 32 13
object=back&order=later -13 19
object=back&order=told 37 10
object=end&prior=none other -26 -23
object=her&due=day 25 0
object=her&due=limit 54 -1
object=her&kin=1 -29 -35
object=her&order=first bare -28 -21
object=her&prior=them deed -2 -25
object=her&time=later 21 -9
object=him&due=day 59 39
object=him&due=limit 7 -21
object=him&order=later 26 -3
object=him&prior=me hand -14 14
object=him&prior=them deed 15 -12
object=him&time=later 32 8
object=him&work=work 16 -14
object=it&due=day 17 10
object=it&order=first -44 -46
object=it&order=told bare 17 -22
object=it&prior=me hand 29 19
object=it&prior=me other 20 -7
object=it&prior=them other -37 -15
object=it&prior=them serve -35 -30
object=mark&due=limit -25 -23
object=me&blocked=n -24 -37
object=me&due=limit -28 4
object=my&company=0 -35 -33
object=my&due=limit 25 29
object=my&order=first bare -22 -36
object=my&order=later 14 -10
object=my&work=talk 15 -5
object=name&blocked=q -37 -30
object=name&prior=none none -42 -32
object=prep&due=limit 16 -4
object=prep&prior=me hand -18 -7
object=prep&prior=none hand -40 -34
object=prep&prior=them contact -31 -23
object=prep&prior=thing state -1 -23
object=prep&prior=we contact -20 -27
object=the&blocked=n -49 -50
object=the&kin=1 -19 -36
object=the&prior=me deed 33 37
object=the&work=work 28 38
object=their&order=first -41 -44
object=their&work=talk -21 -19
object=to&order=told bare -16 23
object=word&prior=me other -39 -34
object=word&prior=me state -26 -27
object=word&prior=none state -38 -36
object=work&due=limit 22 16
object=work&prior=none none 41 1
opens=andre -21 -29
opens=anna -25 -22
opens=art -19 -18
opens=ask -57 -49
opens=bill -30 -30
opens=bob -20 -24
opens=by -34 -32
opens=carla -16 -24
opens=chiara -20 -26
opens=chidi -26 -23
opens=comments -33 -35
opens=dana -31 -34
opens=daria -31 -30
opens=david -25 -31
opens=eitan -31 -36
opens=emailed -31 -26
opens=fixed -27 -27
opens=forwarded -18 -13
opens=gonna 22 -8
opens=greg -43 -45
opens=hana -24 -31
opens=having -33 -22
opens=helped -27 -28
opens=interview -22 -23
opens=intro 14 39
opens=invited -27 -27
opens=jess -24 -27
opens=kasia -20 -26
opens=luca -28 -26
opens=marcus -40 -36
opens=maria -26 -30
opens=mark -32 -26
opens=may -22 -28
opens=me 32 -1
opens=meeting -23 -23
opens=moving -20 -16
opens=mr -28 -39
opens=nadia -24 -29
opens=need 33 5
opens=needs 31 31
opens=next -29 -12
opens=niamh -19 -28
opens=no -42 -32
opens=offered 21 36
opens=olu -32 -40
opens=on -29 -35
opens=owe 23 -14
opens=owes -3 32
opens=pepe -24 -25
opens=planning -12 -10
opens=priya -34 -39
opens=promised 45 25
opens=put -29 -30
opens=rania -18 -24
opens=received -29 -28
opens=reply 31 1
opens=reviewed -17 -20
opens=rosa -31 -39
opens=send 57 19
opens=sending 36 0
opens=sends -8 16
opens=sent -38 -28
opens=showed -28 -31
opens=slides 20 -7
opens=søren -23 -25
opens=this -26 -20
opens=today -44 -36
opens=told -31 -26
opens=tomorrow -19 -27
opens=two -25 -23
opens=victor -26 -28
opens=waiting -3 24
opens=wanted -38 -31
opens=wants 10 -27
opens=wei -30 -32
order=later&prior=them deed -24 -37
order=later&prior=them other -29 -32
order=told bare&prior=none state -34 -32
order=told bare&prior=them deed -28 -38
prior=none other&continues=1 30 2
prior=them other&continues=1 -27 -29
prioract=agree 34 33
prioract=assure 19 34
prioract=catch -31 -37
prioract=check 18 25
prioract=explain -20 -4
prioract=forget 22 -2
prioract=hear -21 -22
prioract=know -26 4
prioract=ping -34 -30
prioract=play -33 -31
prioract=swear 21 35
prioract=take -26 -30
prioract=want 21 -12
subject=me&class=deed 30 -9
subject=me&class=hand 0 -24
subject=me&class=serve 34 -6
subject=me&due=day 27 2
subject=me&due=limit 26 0
subject=me&form=base 21 0
subject=me&form=be base 6 -16
subject=me&form=none 31 18
subject=me&kin=1 25 0
subject=me&modal=will 37 13
subject=me&object=end -36 -26
subject=me&object=the 37 9
subject=me&object=work 30 24
subject=me&order=told 27 1
subject=me&prior=me state -32 -24
subject=me&prior=none contact -9 -25
subject=me&prior=none state -40 -31
subject=me&prior=other none -28 -22
subject=me&prior=them commit 21 -10
subject=me&prior=them hand 34 4
subject=me&prior=thing state 28 0
subject=me&time=past -34 -25
subject=me&whom=both 20 -13
subject=me&whom=me -6 -23
subject=me&work=work 11 -11
subject=me-&due=limit 26 -1
subject=none-&due=limit 31 12
subject=none-&prior=them hand -28 -23
subject=them&class=hand -9 24
subject=them&form=base 2 22
subject=them&form=be ing 7 25
subject=them&form=be participle -21 -30
subject=them&frame=said me 28 20
subject=them&modal=will -2 31
subject=them&order=told bare -6 34
subject=them&prior=me deed 22 33
subject=them&prior=them state -18 -3
subject=them-&class=contact 0 28
subject=them-&class=hand 20 28
subject=them-&class=object 13 -19
subject=them-&form=ing 21 -8
subject=them-&object=him -15 -29
subject=them-&object=it -11 21
subject=them-&time=later -3 30
subject=thing&due=limit -22 -22
subject=thing&work=work -25 -25
subject=we&form=base -20 -17
subject=we&modal=will -9 -10
time=habit&prior=none none -36 -31
whom=both&due=day 25 31
whom=both&prior=me state -31 -32
whom=me&due=day 12 45
whom=me&due=limit 32 27
whom=me&kin=1 29 20
whom=me&object=back -31 10
whom=me&prior=me contact -23 -23
whom=nobody&object=mark -26 -22
whom=them&object=back 25 13
whom=them&prior=me commit 25 -3
whom=them&prior=them contact 22 25
whom=them&prior=thing state -9 -24
work=no&prior=we state -32 -33
work=talk&due=limit 47 52
work=talk&order=told bare 30 17
work=work&due=day 37 37
work=work&due=limit 61 39
work=work&order=told 30 36
work=work&prior=me deed 18 32
work=work&prior=none other 31 9
`;
