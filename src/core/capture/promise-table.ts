/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-76 -73
act=apply -40 -34
act=assure -24 -26
act=bring 32 20
act=chase 19 25
act=check 18 22
act=comment -26 -25
act=commit 26 35
act=congratulate -29 -23
act=contact -20 6
act=count 31 -3
act=cover -25 -34
act=decline -31 -22
act=dig 0 31
act=drive -25 -21
act=explain -27 -23
act=finish -18 -31
act=fly -24 -22
act=follow 29 -6
act=get -38 -27
act=give -24 -16
act=have -31 -35
act=head -30 -29
act=hire -30 -30
act=interview -30 -33
act=intro 41 53
act=keep -26 -18
act=learn -29 -25
act=let -25 -25
act=like 13 -19
act=listen -31 -29
act=love -32 -39
act=lunch -36 -29
act=need -15 -26
act=open -33 -27
act=plan -33 -27
act=prep -24 -25
act=present -26 -8
act=propose -27 -25
act=put 20 48
act=recommend -34 -35
act=remember -32 -32
act=remind -24 -29
act=return 46 26
act=scan -26 -26
act=see -29 -42
act=send 21 16
act=set 7 37
act=share 25 22
act=sort 1 38
act=start -22 -24
act=stay -32 -29
act=tell -16 -9
act=thank -49 -36
act=try -31 -35
act=visit -18 -24
act=wait -24 -24
act=walk -33 -26
act=zoom -29 -27
actor=me!&class=contact -19 -21
actor=me!&class=other 25 -9
actor=me!&due=day 29 30
actor=me!&due=limit 14 -19
actor=me!&due=no 10 -20
actor=me!&object=her 50 10
actor=me!&object=prep -10 -17
actor=me!&prior=no 27 -7
actor=me!&whom=them 29 -8
actor=me!&work=work 17 -7
actor=me&class=hand 14 -11
actor=me&class=serve 23 -10
actor=me&continues=1 27 -7
actor=me&due=limit 34 10
actor=me&form=base 25 -4
actor=me&form=be base 6 -16
actor=me&modal=will 47 16
actor=me&object=back 20 9
actor=me&object=it 7 -17
actor=me&prior=me hand 27 -7
actor=me&prior=me none -30 -26
actor=me&prior=them hand 30 2
actor=me&prior=them state 22 -4
actor=me&prior=thing state 26 -2
actor=none&class=hand -24 -25
actor=none&class=serve -16 -18
actor=none&due=limit -38 -31
actor=none&form=base -30 -30
actor=none&modal=will -19 -19
actor=none&work=work -37 -38
actor=them!&class=contact -29 -28
actor=them!&class=hand 26 15
actor=them!&class=other -45 -36
actor=them!&due=day 14 -15
actor=them!&due=no 1 26
actor=them!&object=end -26 -29
actor=them!&object=prep -1 -24
actor=them!&order=told -34 -23
actor=them&class=hand -7 25
actor=them&class=object 28 30
actor=them&class=serve -13 18
actor=them&form=base 5 31
actor=them&form=be base -12 23
actor=them&form=be ing 8 28
actor=them&form=be participle -21 -30
actor=them&form=ing 31 -6
actor=them&frame=said me 32 22
actor=them&modal=will -1 42
actor=them&object=her -22 -8
actor=them&prior=me deed 21 32
before=because -17 -20
before=but -40 -29
before=her 47 9
before=said -6 27
before=says -19 -9
before=should -32 -30
before=so -23 -29
before=sure -16 -22
before=time -23 -19
before=what -31 -27
before=when -32 -28
behind=! -9 -36
behind=because -26 -26
behind=but -53 -59
behind=so -41 -36
behind=that -26 -27
blocked=d -23 -24
class=commit&due=limit 31 34
class=commit&object=her -34 -28
class=commit&object=name 17 -12
class=commit&order=told bare -32 -32
class=contact&continues=1 28 23
class=contact&due=limit 36 17
class=contact&object=him 32 4
class=contact&object=my -31 -39
class=contact&prior=me state -25 -28
class=contact&prior=none none -36 -38
class=deed&blocked=q -28 -21
class=deed&due=day 24 30
class=deed&object=end -28 -36
class=deed&object=mark -27 -18
class=deed&object=my -34 1
class=deed&object=their 41 -4
class=deed&object=to -27 -33
class=deed&object=work -18 -26
class=deed&prior=me deed -5 28
class=hand&due=day 53 44
class=hand&kin=1 -34 -39
class=hand&object=back 24 37
class=hand&object=her 45 -3
class=hand&object=him 24 11
class=hand&object=it 27 36
class=hand&object=work 34 36
class=hand&order=later bare 26 22
class=hand&order=told 22 37
class=hand&prior=me hand 3 33
class=hand&prior=none contact 11 28
class=hand&prior=them commit 29 15
class=hand&prior=them state 27 28
class=hand&time=habit -23 -33
class=object&object=it 15 -18
class=object&object=my 12 -29
class=object&object=prep -38 -22
class=object&object=their -20 9
class=object&order=later bare -16 -23
class=object&order=told bare 14 23
class=object&prior=none deed -24 -27
class=object&prior=none hand -30 -30
class=object&prior=them deed -36 -14
class=object&prior=them hand 14 -11
class=object&prior=them other 20 19
class=object&prior=them state 18 -16
class=object&whom=me 13 -12
class=object&work=work 29 16
class=other&object=her -12 -19
class=other&object=their -30 -30
class=other&object=work -26 -24
class=other&prior=none none -21 -30
class=other&prior=none serve -27 -22
class=other&prior=them state -38 -39
class=serve&blocked=n -33 -36
class=serve&continues=1 -26 -34
class=serve&due=day 38 33
class=serve&object=their -20 8
class=serve&object=to 20 40
class=serve&order=later 7 27
class=serve&prior=me deed 19 -8
class=serve&prior=me other 33 21
class=serve&prior=none none 9 33
class=serve&prior=them contact -32 -12
class=serve&prior=them state 19 45
class=serve&time=habit -32 -30
class=serve&time=past -25 -20
class=serve&work=no 4 21
class=state&due=day -24 -19
class=state&due=limit 1 -28
class=state&object=back -35 -32
class=state&object=him -39 -29
class=state&object=me -29 -37
class=state&object=my 17 25
class=state&object=to -26 -34
class=state&object=work -24 -23
class=state&prior=me contact -24 -25
class=state&prior=me deed -30 -45
class=state&prior=them hand -33 -26
class=state&prior=them state -25 -23
class=state&prior=thing state -24 -28
class=state&time=later -32 -34
class=state&whom=both -32 -36
class=unknown&due=no -33 -30
class=unknown&object=word -28 -26
class=unknown&work=work -17 -19
due=day&continues=1 29 -2
due=day&order=told bare 29 16
due=day&prior=me hand 27 33
due=day&prior=me other 34 18
due=day&prior=them hand 31 28
due=day&prior=them serve 27 -9
due=day&prior=them state 37 36
due=day&time=habit -31 -35
due=limit&continues=1 13 -15
due=limit&order=first bare 51 -9
due=limit&order=later 31 27
due=limit&order=told bare 29 6
due=limit&prior=me deed 36 24
due=limit&prior=none contact 26 35
due=limit&prior=them commit 33 20
due=limit&prior=them hand 48 35
due=no&prior=none serve -31 -32
due=no&prior=we state -33 -34
form=base&class=commit -21 -21
form=base&class=hand 28 18
form=base&class=serve 40 34
form=base&class=state -16 -38
form=base&frame=said me 30 -5
form=base&object=back 19 9
form=base&object=end -20 -22
form=base&object=him 52 22
form=base&object=to 3 31
form=base&object=work 47 38
form=base&order=told bare 36 21
form=base&prior=me hand 27 27
form=base&prior=none other 45 30
form=base&prior=them deed 39 25
form=base&prior=them hand 32 13
form=base&time=later 36 25
form=base&whom=both 31 34
form=base&whom=me 11 22
form=base&work=talk 30 21
form=base&work=work 24 11
form=be base&class=deed -2 25
form=be base&class=hand 7 27
form=be base&due=limit 15 28
form=be base&object=me 11 37
form=be base&object=the -21 -15
form=be base&whom=both 34 49
form=be ing&class=contact -33 -26
form=be ing&class=deed 15 31
form=be ing&class=hand 30 39
form=be ing&class=other -10 -33
form=be ing&object=me -4 37
form=be ing&object=word -36 -40
form=be ing&prior=none contact -20 -27
form=be ing&whom=both 23 46
form=be ing&whom=me 38 51
form=be ing&whom=them -5 -31
form=be ing&work=work 43 41
form=be participle&class=hand -31 -34
form=be participle&object=to -25 -28
form=be participle&prior=no -28 -30
form=be past&whom=me -18 -21
form=be s&object=name -26 -28
form=be s&prior=them hand -24 -23
form=have participle&class=contact -11 -28
form=have participle&class=hand -7 -29
form=have participle&class=object -22 9
form=have participle&due=limit -10 31
form=have participle&object=her -34 -36
form=have participle&object=me -20 -31
form=have participle&whom=both -41 -48
form=ing&class=contact -25 -22
form=ing&class=hand 40 22
form=ing&class=serve 16 -11
form=ing&class=state -18 -15
form=ing&due=day 48 8
form=ing&object=name -17 -14
form=ing&object=to -19 -15
form=ing&object=word -15 -21
form=ing&order=first bare -27 -6
form=ing&order=later bare 33 3
form=ing&order=told -19 -18
form=none&class=deed -18 -15
form=none&object=end -25 -21
form=none&object=her -26 -24
form=none&time=later -27 -27
form=past&class=hand -38 -46
form=past&class=serve -29 -30
form=past&frame=said me -34 -26
form=past&frame=said them -24 -26
form=past&object=me -27 -28
form=past&object=work -28 -41
form=past&prior=me deed -39 -53
form=past&prior=me hand -30 -30
form=past&prior=them commit -28 -25
form=past&prior=them deed -28 -23
form=past&prior=them hand -36 -30
form=past&prior=them none -30 -27
form=past&prior=them other -23 -27
form=past&time=later -9 -22
form=s&class=commit -27 -35
form=s&class=deed -18 26
form=s&class=hand 4 53
form=s&class=serve 8 51
form=s&object=me 2 47
form=s&object=my 25 14
form=s&order=first -32 -27
form=s&prior=me deed -1 36
form=s&prior=none none -7 36
form=s&prior=thing other -35 -31
form=s&whom=both 2 19
form=s&whom=me 34 38
frame=asked none&class=other -12 18
frame=asked none&class=serve -21 -25
frame=asked none&class=state -33 -26
frame=asked none&object=me -19 -27
frame=conditional none&due=limit 26 -3
frame=conditional none&due=no -48 -51
frame=conditional none&whom=me -30 -35
frame=said me&blocked= 45 15
frame=said me&blocked=n -46 -36
frame=said me&class=object 2 -27
frame=said me&class=other 41 6
frame=said me&class=serve 48 15
frame=said me&due=day 16 -13
frame=said me&object=end -33 -26
frame=said me&prior=me deed 28 5
frame=said them&class=contact 2 39
frame=said them&class=hand -36 -19
frame=said them&due=limit -26 8
frame=said them&object=her -34 -38
frame=said them&order=later -13 -7
frame=said them&whom=both 7 40
frame=said them&work=work -32 7
head= -12 1
head=advise -34 -26
head=agree 23 39
head=call -33 -35
head=come -28 -26
head=email -27 -26
head=have -13 -22
head=hope -36 -33
head=like -31 -23
head=meet -34 -29
head=offer 31 39
head=phone -17 -23
head=plan -20 -15
head=promise 64 56
head=remind 32 1
head=ring -28 -32
head=show -37 -37
head=take -28 -36
head=tell -11 -27
head=try -27 -19
head=turn -24 -24
head=volunteer 17 30
head=want -8 -18
head=write -40 -35
kin=1&prior=none none -14 -37
kind=noun&modal=will -31 -27
kind=object&actor=them 28 30
kind=object&form=have participle -22 9
kind=object&frame=said me 2 -27
kind=object&modal=can -6 23
kind=object&object=it 15 -18
kind=object&object=my 12 -29
kind=object&object=prep -38 -22
kind=object&object=their -20 9
kind=object&order=later bare -16 -23
kind=object&order=told bare 14 23
kind=object&prior=none deed -24 -27
kind=object&prior=none hand -30 -30
kind=object&prior=them deed -36 -14
kind=object&prior=them hand 14 -11
kind=object&prior=them other 20 19
kind=object&prior=them state 18 -16
kind=object&subject=them- 13 -19
kind=object&whom=me 13 -12
kind=object&work=work 29 16
kind=to&actor=me 21 -10
kind=to&actor=them 2 37
kind=to&class=hand 43 26
kind=to&class=other -3 -12
kind=to&class=serve 8 30
kind=to&due=limit 40 30
kind=to&form=base -30 -42
kind=to&form=be ing -43 -37
kind=to&form=be participle -30 -27
kind=to&form=none -12 1
kind=to&form=past 45 46
kind=to&form=s 2 -17
kind=to&modal=would -27 -16
kind=to&object=her 32 -12
kind=to&object=him 10 -22
kind=to&object=me -9 35
kind=to&object=my -3 36
kind=to&object=name 13 -18
kind=to&object=prep -13 -2
kind=to&object=the 22 35
kind=to&object=word -10 -10
kind=to&prior=none none 22 29
kind=to&prior=them deed -10 18
kind=to&prior=them other -23 -39
kind=to&prior=them state 16 32
kind=to&subject=me 35 -7
kind=to&subject=we -32 -35
kind=to&time=later 22 -7
kind=to&time=past -28 -24
kind=to&whom=both 44 34
kind=to&whom=me 1 60
kind=to&whom=nobody 3 -4
kind=to&whom=them 34 11
kind=to&work=work 44 41
kind=verb&frame=said me 25 9
kind=verb&modal=would 30 25
kind=verb&object=mark -34 -31
lead=, -39 -43
lead=agree 35 41
lead=agreed 25 38
lead=answer -32 -33
lead=email -33 -31
lead=expect 5 -40
lead=forgot -33 -28
lead=grace -30 -37
lead=have -30 -19
lead=hope -39 -37
lead=hopes -31 -26
lead=how -50 -48
lead=lena -29 -31
lead=myself -31 -29
lead=need 19 -37
lead=not -26 -31
lead=offered 31 39
lead=out -24 -24
lead=owe 54 55
lead=phoned -17 -23
lead=priya -19 -26
lead=promise 29 40
lead=promised 59 55
lead=receive -25 -24
lead=tell 37 3
lead=two -24 -25
lead=volunteered 17 30
lead=want 9 -41
lead=wanted -23 -26
lead=wants -25 -24
lead=will -18 -20
modal=can&blocked= 17 39
modal=can&class=object -6 23
modal=may&blocked=n -49 -35
modal=may&class=contact -32 -29
modal=may&class=hand -32 -33
modal=may&class=serve -32 -30
modal=may&frame=plain -44 -42
modal=may&prior=no -42 -40
modal=may&whom=me -24 -37
modal=must&blocked=n -44 -34
modal=must&class=hand 54 35
modal=must&class=other -27 -29
modal=must&company=0 -62 -40
modal=must&company=1 40 18
modal=must&object=back 11 4
modal=must&object=word -39 -31
modal=must&order=told 56 23
modal=must&prior=them hand 35 9
modal=must&whom=them 27 -5
modal=no&due=limit 48 45
modal=no&frame=said them -34 -25
modal=no&object=it 29 9
modal=no&prior=me deed -15 23
modal=no&prior=none commit 30 35
modal=no&prior=none serve -34 -30
modal=should&class=hand -49 -41
modal=will&blocked=n -31 -30
modal=will&class=hand 19 31
modal=will&class=noun -31 -27
modal=will&class=serve 31 23
modal=will&class=state -24 -12
modal=will&company=0 -37 -33
modal=will&due=no 10 24
modal=will&form=be participle -19 -23
modal=will&form=none -31 -27
modal=will&frame=said me 23 3
modal=will&object=end 7 -17
modal=will&object=her 33 11
modal=will&object=me 4 40
modal=will&object=my -1 36
modal=will&object=to 24 40
modal=will&object=work 17 44
modal=will&prior=me deed 31 16
modal=will&prior=me hand 20 14
modal=will&prior=me other 0 33
modal=will&prior=none contact 45 57
modal=will&prior=them other -2 3
modal=will&prior=them serve -12 -22
modal=will&time=later 32 29
modal=will&whom=both 40 64
modal=will&whom=me 10 38
modal=will&work=work 19 26
modal=would&class=contact 37 28
modal=would&class=other 22 21
modal=would&class=serve 24 9
modal=would&class=unknown -7 -17
modal=would&due=day 30 22
modal=would&form=be s -7 21
modal=would&frame=said them -5 42
modal=would&object=word -28 -34
modal=would&order=later -51 -57
modal=would&prior=them other -8 34
next=# -32 -32
next=all -22 -26
next=an -26 -18
next=away -29 -25
next=bees -18 -26
next=chat -25 -24
next=chidi -26 -19
next=cv 31 -8
next=diego -27 -22
next=for -27 -41
next=four -27 -29
next=from -6 -30
next=good -30 -30
next=happy -26 -28
next=him 18 -10
next=how -54 -44
next=is -29 -25
next=married -28 -37
next=more -32 -29
next=next -30 -16
next=no -39 -34
next=not -27 -23
next=nothing -52 -52
next=re -29 -28
next=screen -21 -21
next=sent -24 -27
next=session -15 -15
next=small -23 -26
next=that -30 -23
next=this -36 -32
next=tom -33 -28
next=tonight 22 -5
next=too -32 -26
next=twins -20 -22
next=will -25 -25
next=yes -42 -34
next=you -11 19
next=øyvind -23 -22
nextact=ask -28 -25
nextact=book 17 32
nextact=bring -20 12
nextact=confirm -28 -33
nextact=contact -22 -24
nextact=decline -37 -36
nextact=find -36 -28
nextact=give -19 -30
nextact=go -19 -7
nextact=have -17 -12
nextact=help -30 -25
nextact=love -37 -33
nextact=mail -27 -23
nextact=name -32 -27
nextact=need -6 24
nextact=owe -28 -6
nextact=recommend -23 -21
nextact=return -15 -5
nextact=see -32 -20
nextact=send -31 2
nextact=share -31 -28
nextact=sit -29 -31
nextact=start -28 -29
nextact=talk -31 -27
nextact=think -31 -31
nextact=work -29 -36
object=back&due=no 27 10
object=back&order=later -13 18
object=back&order=told 34 8
object=end&prior=none other -25 -23
object=her&due=day 24 0
object=her&due=limit 55 -1
object=her&kin=1 -28 -34
object=her&order=first bare -27 -22
object=her&prior=them deed -2 -25
object=her&time=later 22 -8
object=him&due=day 60 40
object=him&due=limit 6 -22
object=him&order=later 27 -2
object=him&prior=me hand -14 14
object=him&prior=them deed 14 -12
object=him&time=later 33 8
object=him&work=work 16 -14
object=it&due=day 16 10
object=it&order=first -43 -46
object=it&order=told bare 17 -22
object=it&prior=me hand 29 19
object=it&prior=me other 21 -6
object=it&prior=them other -36 -14
object=it&prior=them serve -34 -30
object=mark&due=limit -25 -22
object=me&due=limit -27 7
object=my&company=0 -34 -33
object=my&due=limit 27 29
object=my&order=first bare -21 -36
object=my&order=later 14 -10
object=my&work=talk 17 -5
object=name&blocked=q -36 -29
object=name&prior=none none -43 -33
object=prep&due=limit 12 -7
object=prep&prior=me hand -17 -6
object=prep&prior=none hand -38 -33
object=prep&prior=them contact -31 -22
object=prep&prior=thing state -4 -24
object=prep&prior=we contact -20 -27
object=the&blocked=n -48 -49
object=the&kin=1 -20 -36
object=the&prior=me deed 34 37
object=the&work=work 30 38
object=their&order=first -40 -44
object=their&work=talk -23 -21
object=to&order=told bare -14 21
object=word&prior=me other -38 -33
object=word&prior=none state -36 -35
object=work&due=limit 22 16
object=work&prior=none none 41 1
opens=andre -21 -29
opens=anna -25 -22
opens=art -18 -15
opens=ask -57 -49
opens=bill -30 -30
opens=bob -20 -24
opens=by -33 -32
opens=carla -16 -24
opens=chiara -20 -26
opens=chidi -26 -23
opens=comments -33 -34
opens=dana -31 -34
opens=daria -31 -30
opens=david -25 -31
opens=eitan -30 -36
opens=emailed -32 -26
opens=fixed -28 -27
opens=forwarded -18 -12
opens=get -22 -1
opens=gonna 22 -8
opens=greg -43 -44
opens=hana -24 -31
opens=having -33 -21
opens=helped -26 -28
opens=interview -22 -22
opens=intro 14 37
opens=invited -27 -27
opens=jess -24 -27
opens=kasia -20 -26
opens=luca -25 -24
opens=marcus -40 -36
opens=maria -26 -30
opens=mark -31 -25
opens=may -22 -27
opens=me 32 -1
opens=meeting -23 -23
opens=moving -18 -14
opens=mr -28 -39
opens=nadia -24 -29
opens=need 33 5
opens=needs 31 30
opens=next -27 -12
opens=niamh -20 -28
opens=no -42 -32
opens=offered 21 35
opens=olu -32 -40
opens=on -28 -34
opens=owe 22 -14
opens=owes -2 32
opens=pepe -24 -25
opens=planning -12 -10
opens=posted -21 -17
opens=priya -34 -39
opens=promised 44 25
opens=put -29 -30
opens=rania -18 -24
opens=received -30 -29
opens=reply 31 1
opens=reviewed -17 -20
opens=rosa -31 -39
opens=send 57 19
opens=sending 36 0
opens=sends -8 16
opens=sent -36 -28
opens=showed -28 -31
opens=slides 19 -7
opens=søren -22 -25
opens=they -18 -2
opens=this -25 -19
opens=today -42 -34
opens=told -31 -26
opens=tomorrow -18 -26
opens=two -25 -23
opens=victor -26 -28
opens=waiting -4 24
opens=wanted -38 -31
opens=wants 10 -27
opens=wei -30 -32
order=later&prior=them deed -23 -36
order=later&prior=them other -28 -32
order=told bare&prior=none state -34 -31
order=told bare&prior=them deed -28 -39
prior=none other&continues=1 30 3
prior=them other&continues=1 -28 -29
prioract=agree 33 33
prioract=assure 18 34
prioract=catch -31 -37
prioract=check 15 25
prioract=explain -20 -4
prioract=forget 23 -3
prioract=hear -21 -23
prioract=know -26 5
prioract=learn -25 -23
prioract=ping -35 -30
prioract=play -33 -31
prioract=swear 21 35
prioract=take -27 -30
prioract=want 22 -12
subject=me&class=deed 28 -9
subject=me&class=hand -1 -24
subject=me&class=serve 36 -5
subject=me&class=state -16 -16
subject=me&due=day 27 2
subject=me&due=limit 28 1
subject=me&form=base 21 -1
subject=me&form=be base 6 -16
subject=me&form=none 30 17
subject=me&kin=1 25 0
subject=me&modal=will 36 12
subject=me&object=end -37 -26
subject=me&object=the 38 10
subject=me&object=work 30 24
subject=me&order=told 27 1
subject=me&prior=me state -33 -26
subject=me&prior=none contact -2 -21
subject=me&prior=none state -40 -31
subject=me&prior=other none -28 -22
subject=me&prior=them commit 20 -10
subject=me&prior=them hand 35 5
subject=me&prior=thing state 30 1
subject=me&time=past -34 -25
subject=me&whom=both 20 -13
subject=me&whom=me -5 -22
subject=me&work=work 11 -11
subject=me-&due=limit 15 -8
subject=me-&prior=me state 28 2
subject=none-&due=limit 31 12
subject=none-&prior=them hand -29 -23
subject=them&class=hand -9 23
subject=them&form=base 3 24
subject=them&form=be ing 8 25
subject=them&form=be participle -21 -30
subject=them&frame=said me 32 22
subject=them&modal=will 0 34
subject=them&order=told bare -6 33
subject=them&prior=me deed 22 34
subject=them&prior=them state -17 -2
subject=them-&class=contact 0 28
subject=them-&class=hand 20 29
subject=them-&class=object 13 -19
subject=them-&form=ing 21 -8
subject=them-&object=him -16 -29
subject=them-&object=it -10 21
subject=them-&time=later -3 31
subject=thing&due=limit -24 -23
subject=thing&work=work -24 -24
subject=we&form=base -20 -18
subject=we&modal=will -10 -10
time=habit&prior=none none -36 -31
whom=both&due=day 25 32
whom=both&prior=me state -32 -32
whom=me&due=day 13 47
whom=me&due=limit 33 28
whom=me&kin=1 29 20
whom=me&object=back -34 8
whom=me&prior=me contact -23 -23
whom=nobody&object=mark -26 -22
whom=them&object=back 25 13
whom=them&prior=me commit 29 1
whom=them&prior=none deed -23 -25
whom=them&prior=them contact 22 25
whom=them&prior=thing state -12 -24
work=no&prior=we state -32 -33
work=talk&due=limit 48 52
work=talk&order=told bare 30 16
work=work&due=day 38 38
work=work&due=limit 61 39
work=work&order=told 30 36
work=work&prior=me deed 17 32
work=work&prior=none other 31 9
`;
