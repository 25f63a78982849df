/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-74 -73
act=answer 4 -24
act=apply -40 -33
act=assure -17 -21
act=bring 30 28
act=chase 18 27
act=check 1 13
act=comment -23 -23
act=commit 29 36
act=congratulate -31 -24
act=contact -25 0
act=count 26 -8
act=cover -25 -34
act=decline -25 -17
act=dig 4 35
act=drive -27 -22
act=drop 28 19
act=explain -21 -19
act=finish -19 -32
act=follow 26 -6
act=get -43 -33
act=give -19 -9
act=have -40 -40
act=hire -36 -37
act=interview -28 -26
act=intro 37 54
act=keep -26 -22
act=know -19 -28
act=learn -30 -23
act=let -29 -31
act=like 7 -20
act=listen -31 -26
act=love -32 -38
act=lunch -42 -36
act=mail 30 16
act=mention -19 6
act=need -10 -25
act=negotiate -18 -17
act=open -32 -28
act=plan -34 -28
act=prep -22 -25
act=present -22 -5
act=put 13 43
act=recommend -41 -40
act=remember -31 -29
act=remind -21 -24
act=return 41 27
act=see -24 -36
act=send 24 21
act=set 6 38
act=share 22 21
act=sort 5 41
act=start -32 -33
act=stay -33 -31
act=tell -20 -13
act=thank -48 -35
act=try -27 -27
act=use -25 -23
act=visit -17 -24
act=vouch -18 -23
act=wait -25 -23
act=zoom -35 -30
actor=me!&class=contact -15 -24
actor=me!&class=other 29 -9
actor=me!&due=day 28 27
actor=me!&due=limit 22 -17
actor=me!&object=her 49 5
actor=me!&whom=them 27 -14
actor=me!&work=work 22 -5
actor=me&class=hand 11 -14
actor=me&class=serve 15 -16
actor=me&continues=1 29 -6
actor=me&due=limit 43 20
actor=me&form=base 21 -8
actor=me&form=be base 5 -18
actor=me&form=be s 21 -3
actor=me&modal=will 41 10
actor=me&object=back 20 5
actor=me&object=it 2 -22
actor=me&object=mark -27 -23
actor=me&prior=me hand 23 -9
actor=me&prior=me none -28 -22
actor=me&prior=them hand 28 1
actor=me&prior=them state 20 -5
actor=none&due=limit -35 -29
actor=none&form=base -34 -34
actor=none&frame=said them -18 -23
actor=none&modal=will -23 -24
actor=none&work=work -39 -39
actor=them!&class=contact -29 -26
actor=them!&class=hand 29 17
actor=them!&class=other -37 -25
actor=them!&due=day 10 -14
actor=them!&object=end -28 -27
actor=them!&order=told -33 -22
actor=them!&subject=me 14 -8
actor=them!&whom=them -7 -15
actor=them&class=hand -8 27
actor=them&class=object 25 26
actor=them&class=serve -17 17
actor=them&form=base 3 28
actor=them&form=be base -11 23
actor=them&form=be ing 4 22
actor=them&form=be participle -21 -30
actor=them&form=ing 34 -5
actor=them&frame=said me 38 23
actor=them&modal=will 0 44
actor=them&object=back -22 2
actor=them&object=her -26 -12
actor=them&prior=we state -21 -33
before=but -42 -33
before=could 32 0
before=her 43 6
before=said 9 24
before=says -19 -19
before=should -33 -31
before=so -18 -29
before=sure -19 -26
before=time -23 -19
before=told 7 -10
before=what -25 -26
before=when -31 -30
before=whom 25 -1
behind=! -10 -33
behind=because -34 -39
behind=but -55 -62
behind=so -41 -35
behind=that -28 -27
blocked=d -27 -28
class=commit&due=day -35 -31
class=commit&due=limit 35 36
class=commit&object=her -39 -31
class=commit&object=to 8 21
class=commit&whom=both -33 -26
class=commit&work=work 11 -12
class=contact&continues=1 22 18
class=contact&due=limit 42 20
class=contact&object=him 28 7
class=contact&object=my -32 -38
class=contact&object=their -28 -24
class=contact&prior=none none -38 -37
class=deed&blocked=q -33 -26
class=deed&due=day 25 31
class=deed&object=end -29 -39
class=deed&object=my -30 4
class=deed&object=their 38 -4
class=deed&object=to -24 -30
class=deed&object=work -21 -26
class=deed&prior=me deed 0 31
class=hand&due=day 51 44
class=hand&kin=1 -34 -40
class=hand&object=her 42 -8
class=hand&object=him 30 12
class=hand&object=it 17 28
class=hand&object=prep -21 -25
class=hand&object=work 33 36
class=hand&order=told 26 39
class=hand&order=told bare 21 1
class=hand&prior=me hand -2 27
class=hand&prior=none contact 8 27
class=hand&prior=them commit 31 16
class=hand&prior=them deed 14 -12
class=hand&prior=them state 24 29
class=hand&time=habit -25 -35
class=noun&prior=them serve 25 -1
class=object&object=it 15 -17
class=object&object=my 8 -29
class=object&object=prep -34 -14
class=object&object=their -20 13
class=object&order=told bare 17 26
class=object&prior=none hand -31 -29
class=object&prior=them deed -37 -15
class=object&prior=them other 13 14
class=object&prior=them state 20 -14
class=object&whom=me 16 -9
class=object&work=work 31 19
class=other&object=her -16 -21
class=other&object=their -26 -25
class=other&object=work -26 -25
class=other&prior=none contact -33 -29
class=other&prior=none none -21 -30
class=other&prior=none serve -25 -23
class=other&prior=none state -25 -21
class=other&prior=them state -38 -40
class=serve&blocked=n -34 -43
class=serve&continues=1 -28 -38
class=serve&due=day 30 29
class=serve&object=their -21 -2
class=serve&object=to 16 43
class=serve&order=first -18 -32
class=serve&prior=none deed 34 10
class=serve&prior=none none 5 28
class=serve&prior=them state 15 43
class=serve&time=habit -28 -30
class=serve&work=no 8 24
class=state&due=limit 13 -12
class=state&object=him -36 -30
class=state&object=me -34 -46
class=state&object=my 10 21
class=state&object=to -34 -37
class=state&prior=me deed -27 -38
class=state&prior=them state -30 -26
class=state&time=later -38 -35
class=unknown&due=no -30 -25
class=unknown&object=word -26 -29
due=day&continues=1 31 -5
due=day&order=told bare 27 15
due=day&prior=me hand 26 36
due=day&prior=me other 41 23
due=day&prior=none other 19 5
due=day&prior=them serve 23 -8
due=day&prior=them state 34 39
due=limit&continues=1 21 -11
due=limit&order=first bare 45 -8
due=limit&order=later 42 36
due=limit&order=told bare 41 14
due=limit&prior=me deed 36 27
due=limit&prior=none other 34 23
due=limit&prior=them commit 37 23
due=limit&prior=them hand 52 32
due=limit&prior=them state 26 3
due=no&prior=none serve -36 -36
due=no&prior=we state -32 -32
form=base&class=hand 25 20
form=base&class=serve 42 41
form=base&class=state -33 -46
form=base&frame=said me 16 -10
form=base&frame=said them -14 25
form=base&object=back 21 13
form=base&object=end -30 -35
form=base&object=him 50 18
form=base&object=work 48 37
form=base&order=told bare 33 18
form=base&prior=me hand 20 21
form=base&prior=none other 41 28
form=base&prior=them hand 31 12
form=base&time=later 42 23
form=base&whom=me 13 20
form=base&work=talk 33 24
form=base&work=work 26 11
form=be base&class=hand 5 30
form=be base&due=limit 9 26
form=be base&object=me 14 39
form=be base&whom=both 32 48
form=be ing&class=contact -34 -24
form=be ing&class=deed 24 40
form=be ing&class=hand 21 33
form=be ing&object=me -1 43
form=be ing&object=word -34 -39
form=be ing&whom=both 23 48
form=be ing&whom=me 41 48
form=be ing&work=work 41 42
form=be participle&class=hand -26 -30
form=be participle&prior=no -27 -31
form=be s&due=limit -9 -11
form=be s&frame=said me -35 -33
form=be s&object=prep -28 -22
form=be s&whom=me 2 35
form=have participle&class=contact -7 -30
form=have participle&class=hand -12 -29
form=have participle&class=object -17 16
form=have participle&due=limit -4 40
form=have participle&object=her -30 -29
form=have participle&object=me -27 -39
form=have participle&whom=both -34 -42
form=have participle&work=work -22 2
form=ing&class=contact -27 -21
form=ing&class=hand 39 25
form=ing&class=serve 19 -8
form=ing&class=state -25 -19
form=ing&due=day 35 3
form=ing&object=name -19 -14
form=ing&object=to -27 -20
form=ing&object=word -17 -20
form=ing&order=first bare -23 0
form=ing&order=later bare 34 4
form=ing&order=told -28 -21
form=none&object=end -32 -27
form=none&object=her -35 -30
form=none&object=prep -31 -28
form=none&prior=them serve 25 -1
form=none&time=later -23 -23
form=past&class=hand -36 -43
form=past&frame=said me -29 -22
form=past&frame=said them -19 -22
form=past&object=me -28 -31
form=past&object=work -19 -36
form=past&prior=me commit -33 -32
form=past&prior=me deed -39 -51
form=past&prior=none deed -31 -23
form=past&prior=none other -38 -32
form=past&prior=none serve -19 -14
form=past&prior=them commit -29 -26
form=past&prior=them deed -40 -30
form=past&prior=them hand -29 -27
form=past&prior=them other -25 -30
form=past&prior=them serve -31 -11
form=past&time=later -5 -19
form=s&class=deed -1 34
form=s&class=hand 6 54
form=s&class=object 21 25
form=s&class=serve 16 56
form=s&object=me -2 47
form=s&object=my 23 12
form=s&order=first -29 -26
form=s&prior=me deed -3 35
form=s&prior=none none -5 36
form=s&prior=them deed -26 -28
form=s&prior=them hand 24 7
form=s&prior=thing other -30 -26
form=s&whom=me 31 30
frame=asked none&class=other -17 13
frame=asked none&order=later -26 -27
frame=conditional none&due=no -49 -54
frame=said me&blocked= 33 8
frame=said me&blocked=n -48 -34
frame=said me&class=contact 38 8
frame=said me&class=object -5 -30
frame=said me&class=other 47 9
frame=said me&class=serve 57 18
frame=said me&due=day 17 -9
frame=said me&object=end -30 -23
frame=said them&class=contact 1 38
frame=said them&class=hand -31 -10
frame=said them&due=limit -22 12
frame=said them&object=her -35 -40
frame=said them&order=later -14 -14
frame=said them&prior=them other -10 24
frame=said them&work=work -24 15
head= -12 8
head=advise -32 -26
head=agree 22 42
head=be 33 31
head=call -35 -34
head=come -26 -27
head=email -32 -31
head=forget -15 -25
head=give 25 -4
head=have -13 -24
head=hope -36 -31
head=like -32 -24
head=meet -35 -31
head=offer 28 39
head=phone -29 -32
head=plan -18 -14
head=promise 55 51
head=remind 32 -2
head=ring -26 -30
head=show -35 -37
head=take -30 -40
head=tell -10 -32
head=try -29 -21
head=volunteer 19 32
head=want -3 -15
head=write -42 -36
kin=1&prior=none none -14 -35
kind=noun&modal=will -33 -27
kind=noun&prior=them serve 25 -1
kind=noun&subject=me 30 17
kind=object&actor=them 25 26
kind=object&form=have participle -17 16
kind=object&form=s 21 25
kind=object&frame=said me -5 -30
kind=object&modal=can -7 23
kind=object&modal=should 14 -4
kind=object&object=it 15 -17
kind=object&object=my 8 -29
kind=object&object=prep -34 -14
kind=object&object=their -20 13
kind=object&order=told bare 17 26
kind=object&prior=none hand -31 -29
kind=object&prior=them deed -37 -15
kind=object&prior=them other 13 14
kind=object&prior=them state 20 -14
kind=object&subject=them- 11 -23
kind=object&whom=me 16 -9
kind=object&work=work 31 19
kind=to&actor=me 21 -11
kind=to&actor=them 2 37
kind=to&class=hand 45 28
kind=to&class=other -5 -15
kind=to&due=limit 41 32
kind=to&form=base -29 -42
kind=to&form=be ing -37 -30
kind=to&form=be participle -27 -26
kind=to&form=be s 34 32
kind=to&form=past 55 51
kind=to&form=s 4 -16
kind=to&object=her 40 -8
kind=to&object=him 21 -19
kind=to&object=me -10 38
kind=to&object=my 4 36
kind=to&object=name 15 -19
kind=to&object=prep -19 -4
kind=to&object=word -13 -12
kind=to&prior=none none 13 29
kind=to&prior=them other -22 -38
kind=to&prior=them state 12 30
kind=to&subject=me 27 -7
kind=to&subject=we -34 -37
kind=to&time=later 29 -3
kind=to&time=past -27 -23
kind=to&whom=both 45 30
kind=to&whom=me 3 59
kind=to&whom=nobody 11 2
kind=to&whom=them 34 12
kind=to&work=work 39 40
kind=verb&continues=1 30 25
kind=verb&form=base 22 19
kind=verb&form=ing 32 1
kind=verb&frame=said me 27 13
kind=verb&modal=must 33 14
kind=verb&modal=would 23 16
kind=verb&object=mark -27 -26
lead=, -34 -38
lead=agree 38 42
lead=agreed 23 39
lead=answer -26 -27
lead=called -27 -27
lead=email -37 -32
lead=expect 15 -34
lead=forgot -31 -31
lead=grace -22 -26
lead=have -31 -22
lead=hope -42 -37
lead=hopes -21 -17
lead=how -45 -47
lead=like -25 -19
lead=need 18 -37
lead=nice -40 -38
lead=not -29 -30
lead=offered 28 39
lead=owe 55 53
lead=phoned -29 -32
lead=priya -19 -24
lead=promise 30 45
lead=promised 54 53
lead=swear 28 19
lead=tell 39 3
lead=two -29 -24
lead=volunteered 19 32
lead=want 5 -50
lead=wanted -24 -27
lead=wants -26 -25
modal=can&blocked= 12 42
modal=can&class=object -7 23
modal=can&object=prep 10 21
modal=may&blocked=n -43 -37
modal=may&class=hand -40 -36
modal=may&class=serve -37 -35
modal=may&frame=plain -52 -49
modal=may&whom=me -27 -37
modal=may&work=work -22 -31
modal=must&blocked=n -45 -34
modal=must&class=hand 44 36
modal=must&class=other -35 -32
modal=must&company=0 -58 -36
modal=must&company=1 28 12
modal=must&order=told 49 19
modal=must&prior=them hand 30 7
modal=must&whom=both 34 4
modal=must&whom=them 23 -9
modal=no&frame=said them -27 -19
modal=no&object=it 31 11
modal=no&prior=me contact -30 -25
modal=no&prior=me deed -17 25
modal=no&prior=none commit 31 34
modal=no&prior=none deed -35 -25
modal=no&prior=none serve -33 -28
modal=no&prior=other state -22 -26
modal=should&class=hand -45 -36
modal=should&class=object 14 -4
modal=should&frame=said them -34 -31
modal=should&order=told -56 -40
modal=should&prior=them other -52 -38
modal=will&blocked=n -31 -30
modal=will&class=hand 15 33
modal=will&class=noun -33 -27
modal=will&class=serve 34 30
modal=will&class=state -24 -10
modal=will&company=0 -32 -21
modal=will&due=no 7 25
modal=will&form=be participle -23 -30
modal=will&form=none -33 -27
modal=will&frame=said me 30 7
modal=will&object=her 34 8
modal=will&object=me 4 40
modal=will&object=my -2 33
modal=will&object=to 23 44
modal=will&object=work 14 37
modal=will&prior=me hand 14 8
modal=will&prior=me other 1 34
modal=will&prior=none contact 39 56
modal=will&prior=them serve -18 -21
modal=will&time=later 31 20
modal=will&whom=both 43 65
modal=will&whom=me 8 36
modal=will&work=work 13 23
modal=would&class=other 26 26
modal=would&class=serve 28 6
modal=would&class=unknown -16 -27
modal=would&due=day 28 18
modal=would&form=be s -15 17
modal=would&frame=said them 4 29
modal=would&object=word -23 -35
modal=would&order=later -47 -53
modal=would&prior=them other -16 18
next=# -32 -33
next=all -25 -24
next=an -23 -18
next=april -23 -22
next=away -21 -19
next=bees -20 -28
next=ben -26 -27
next=but -15 -18
next=chat -25 -23
next=chidi -26 -20
next=cv 29 -8
next=diego -25 -22
next=for -27 -38
next=four -23 -25
next=from -11 -35
next=good -31 -30
next=happy -28 -30
next=him 20 -9
next=how -55 -42
next=is -30 -26
next=married -26 -33
next=more -32 -28
next=next -29 -14
next=no -39 -34
next=not -24 -23
next=nothing -55 -55
next=re -27 -25
next=screen -28 -26
next=sent -22 -27
next=session -17 -16
next=that -32 -25
next=this -43 -37
next=tom -28 -26
next=too -28 -25
next=will -27 -27
next=yes -34 -27
next=you -11 16
next=øyvind -25 -20
nextact=ask -31 -27
nextact=bring -22 9
nextact=buy -18 -20
nextact=confirm -28 -35
nextact=contact -23 -27
nextact=decline -33 -39
nextact=find -34 -28
nextact=give -19 -28
nextact=go -22 -15
nextact=have -19 -11
nextact=help -32 -26
nextact=learn -26 -29
nextact=love -31 -31
nextact=mail -24 -20
nextact=name -33 -30
nextact=need -5 26
nextact=owe -29 -9
nextact=promise -12 -28
nextact=recommend -28 -24
nextact=return -20 -4
nextact=see -32 -20
nextact=send -30 1
nextact=share -36 -31
nextact=sit -29 -31
nextact=talk -32 -28
nextact=thank -21 -23
nextact=think -31 -28
nextact=update -8 16
nextact=work -28 -38
object=back&due=no 30 16
object=back&order=later -12 17
object=back&order=told 35 8
object=back&prior=none none -29 -19
object=end&prior=none other -30 -23
object=her&due=day 29 0
object=her&due=limit 34 -8
object=her&kin=1 -29 -32
object=her&order=first bare -29 -21
object=her&prior=me deed 29 6
object=her&prior=none none 25 -13
object=him&due=day 46 28
object=him&due=limit 8 -19
object=him&order=later 27 -2
object=him&prior=me hand -19 9
object=him&time=later 28 5
object=him&work=work 17 -12
object=it&due=day 19 12
object=it&order=first -44 -42
object=it&order=told bare 13 -21
object=it&prior=me hand 28 20
object=it&prior=them serve -37 -30
object=mark&due=limit -25 -19
object=me&blocked=n -26 -39
object=me&due=limit -20 17
object=me&prior=me contact -13 -22
object=my&company=0 -34 -31
object=my&due=limit 32 30
object=my&order=first bare -16 -26
object=my&order=later 12 -13
object=my&work=talk 14 -10
object=name&blocked=q -39 -30
object=name&prior=none none -47 -35
object=name&prior=them serve -33 -24
object=prep&due=limit 16 0
object=prep&prior=none hand -35 -31
object=prep&prior=thing state -3 -23
object=prep&prior=we contact -25 -30
object=the&blocked=n -44 -45
object=the&kin=1 -15 -33
object=the&prior=me deed 38 39
object=the&time=habit -39 -38
object=the&work=work 29 38
object=their&order=first -42 -50
object=their&work=talk -21 -23
object=to&due=limit 21 30
object=to&order=told bare -17 22
object=to&prior=none contact -28 -27
object=word&prior=me other -42 -32
object=work&due=limit 25 15
object=work&prior=none none 38 1
opens=andre -20 -28
opens=anna -22 -18
opens=april -19 -24
opens=art -19 -15
opens=ask -56 -51
opens=asked -16 -7
opens=back -5 -22
opens=bill -30 -32
opens=by -31 -33
opens=carla -22 -30
opens=comments -30 -32
opens=dana -24 -27
opens=daria -30 -30
opens=david -20 -25
opens=does -26 -35
opens=eitan -30 -31
opens=emailed -31 -25
opens=fixed -29 -28
opens=forwarded -18 -13
opens=get -21 4
opens=gonna 24 -6
opens=got -29 -29
opens=greg -40 -42
opens=hana -25 -30
opens=having -29 -19
opens=interview -22 -19
opens=intro 16 40
opens=jess -31 -35
opens=josé -23 -26
opens=marcus -42 -39
opens=mark -31 -28
opens=me 28 -4
opens=meeting -19 -19
opens=moving -27 -19
opens=mr -29 -39
opens=need 29 1
opens=next -31 -17
opens=niamh -16 -25
opens=no -44 -33
opens=offered 19 35
opens=olu -32 -38
opens=on -27 -33
opens=owe 20 -16
opens=owes -8 22
opens=pepe -22 -23
opens=planning -12 -10
opens=posted -25 -20
opens=priya -28 -36
opens=promised 38 20
opens=put -27 -29
opens=received -27 -29
opens=reply 31 0
opens=reviewed -18 -21
opens=rosa -28 -34
opens=seeing -17 -13
opens=send 56 19
opens=sending 35 0
opens=sends -10 18
opens=sent -38 -27
opens=showed -26 -25
opens=søren -22 -23
opens=today -36 -28
opens=told -32 -27
opens=tomorrow -28 -31
opens=two -30 -25
opens=waiting -2 29
opens=wanted -32 -25
opens=wants 5 -32
order=first&company=0 -51 -42
order=later&prior=them deed -22 -31
order=later&prior=them other -39 -43
order=told bare&prior=none state -32 -29
order=told bare&prior=them deed -24 -31
order=told&prior=me deed 29 37
prior=none other&continues=1 27 0
prior=them other&continues=1 -36 -36
prioract=agree 30 30
prioract=catch -34 -42
prioract=check 17 30
prioract=drop -21 -23
prioract=hear -23 -23
prioract=know -23 6
prioract=learn -31 -27
prioract=owe 20 28
prioract=ping -29 -24
prioract=retire -29 -32
prioract=swear 19 34
prioract=take -29 -34
prioract=vouch -26 -19
prioract=want 20 -10
prioract=worry -29 -22
subject=me&class=deed 33 -6
subject=me&class=hand 0 -24
subject=me&class=noun 30 17
subject=me&class=serve 24 -9
subject=me&due=day 27 1
subject=me&due=limit 28 3
subject=me&form=base 22 1
subject=me&form=be base 5 -18
subject=me&form=be s 22 -2
subject=me&form=none 32 19
subject=me&kin=1 27 0
subject=me&modal=will 36 12
subject=me&object=end -38 -27
subject=me&object=the 38 11
subject=me&object=word -26 -28
subject=me&object=work 21 14
subject=me&order=told 27 2
subject=me&prior=me state -34 -27
subject=me&prior=none contact -12 -26
subject=me&prior=none other 32 3
subject=me&prior=none state -35 -24
subject=me&prior=other none -27 -21
subject=me&prior=them commit 14 -14
subject=me&prior=them deed 44 21
subject=me&prior=them hand 35 4
subject=me&prior=them state 18 -5
subject=me&prior=thing state 30 -2
subject=me&time=past -30 -22
subject=me&whom=both 18 -12
subject=me&whom=me 4 -18
subject=me&work=work 13 -11
subject=me-&due=limit 32 2
subject=me-&prior=me state 27 -1
subject=none-&due=limit 45 21
subject=none-&modal=would -26 -24
subject=none-&prior=them hand -24 -18
subject=other&form=s -27 -32
subject=them&class=deed -20 7
subject=them&class=hand -10 22
subject=them&form=base 2 20
subject=them&form=be participle -21 -30
subject=them&frame=said me 38 23
subject=them&modal=will -2 33
subject=them&order=told bare -6 37
subject=them&prior=them state -21 -3
subject=them&prior=we state -20 -31
subject=them-&class=contact -10 32
subject=them-&class=hand 16 27
subject=them-&class=object 11 -23
subject=them-&form=ing 24 -6
subject=them-&object=him -20 -30
subject=them-&object=it -9 22
subject=them-&time=later -3 30
subject=thing&due=limit -18 -18
subject=thing&work=work -26 -26
subject=we&form=base -22 -20
subject=we&modal=will -11 -12
time=habit&prior=none none -32 -29
time=past&order=told -29 -25
whom=both&due=day 22 29
whom=both&object=her 28 22
whom=both&prior=me state -31 -31
whom=me&due=day 11 44
whom=me&due=limit 42 32
whom=me&kin=1 35 19
whom=me&object=back -30 14
whom=me&order=first bare -14 -7
whom=me&prior=me contact -21 -22
whom=nobody&kin=1 -24 -23
whom=nobody&object=mark -23 -22
whom=nobody&prior=me contact -7 -20
whom=nobody&prior=other state -18 -24
whom=nobody&prior=them none -28 -12
whom=them&company=0 16 21
whom=them&object=back 19 10
whom=them&prior=none other 21 -3
work=no&prior=we state -32 -32
work=talk&due=limit 52 50
work=talk&order=told bare 27 17
work=work&due=day 35 33
work=work&due=limit 66 44
work=work&order=told 30 35
work=work&prior=me hand 22 25
work=work&prior=them deed 7 -20
work=work&time=past -26 -25
`;
