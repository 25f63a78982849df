/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-77 -74
act=apply -44 -36
act=bring 34 27
act=build -21 -24
act=change -21 -21
act=chase 24 36
act=check 14 23
act=comment -23 -22
act=commit 27 39
act=congratulate -29 -23
act=contact -19 7
act=correct -29 -23
act=count 26 -9
act=dig 2 34
act=explain -25 -19
act=finish -23 -34
act=fly -26 -25
act=follow 26 -9
act=get -36 -30
act=give -27 -25
act=head -27 -29
act=hire -31 -33
act=interview -34 -37
act=intro 40 57
act=keep -19 -22
act=know -15 -27
act=learn -37 -35
act=let -27 -32
act=like 8 -22
act=love -35 -40
act=lunch -46 -40
act=mention -26 -1
act=move -20 -24
act=need -12 -27
act=negotiate -27 -26
act=open -31 -26
act=owe -12 -27
act=pass -31 -11
act=plan -37 -30
act=prep -26 -26
act=present -28 -6
act=propose -24 -24
act=put 19 50
act=recommend -34 -29
act=remember -32 -33
act=remind -27 -31
act=return 41 22
act=scan -25 -26
act=see -29 -40
act=send 19 16
act=set 4 42
act=share 38 33
act=sort 3 38
act=stay -35 -32
act=tell -18 -15
act=thank -44 -35
act=try -34 -37
act=wait -27 -27
act=want -36 -38
actor=me!&class=contact -15 -26
actor=me!&class=other 30 -8
actor=me!&due=limit 20 -17
actor=me!&object=her 48 6
actor=me!&object=prep -17 -25
actor=me!&whom=both 25 -3
actor=me!&whom=them 31 -18
actor=me!&work=work 16 -20
actor=me&class=hand 11 -13
actor=me&class=serve 20 -9
actor=me&continues=1 38 0
actor=me&due=limit 40 16
actor=me&form=base 20 -8
actor=me&form=be ing 26 -5
actor=me&modal=will 46 14
actor=me&object=back 25 9
actor=me&object=it 8 -6
actor=me&object=mark -33 -28
actor=me&prior=me hand 29 -4
actor=me&prior=me none -30 -26
actor=me&prior=them hand 32 4
actor=me&prior=them state 21 -4
actor=me&prior=thing state 21 -7
actor=none&class=hand -21 -24
actor=none&due=limit -17 -1
actor=none&form=base -29 -20
actor=none&modal=will -14 -6
actor=none&work=work -38 -39
actor=them!&class=contact -38 -33
actor=them!&class=other -43 -33
actor=them!&due=day 21 -15
actor=them!&object=end -28 -26
actor=them!&order=told -36 -26
actor=them&class=hand -5 28
actor=them&class=object 30 32
actor=them&class=serve -12 20
actor=them&form=base 4 32
actor=them&form=be ing 4 24
actor=them&form=be participle -23 -33
actor=them&form=ing 29 -7
actor=them&frame=said me 33 27
actor=them&modal=will -1 42
actor=them&object=back -14 6
actor=them&object=her -25 -10
before=but -39 -31
before=could 31 0
before=her 43 -1
before=should -32 -29
before=so -24 -33
before=sure -18 -26
before=time -25 -19
before=um -25 -22
before=what -34 -31
before=when -27 -25
behind=! -10 -34
behind=because -28 -29
behind=but -56 -65
behind=so -44 -40
behind=that -28 -27
blocked=&prior=me other 25 21
blocked=d -23 -22
class=commit&due=day -34 -29
class=commit&due=limit 37 42
class=commit&object=her -31 -25
class=commit&order=told bare -27 -27
class=commit&whom=both -26 -23
class=contact&continues=1 24 23
class=contact&due=limit 38 25
class=contact&object=him 31 8
class=contact&object=my -30 -38
class=contact&object=their -29 -26
class=contact&prior=none none -36 -35
class=deed&blocked=q -33 -28
class=deed&company=0 -32 -24
class=deed&due=day 30 33
class=deed&object=end -34 -42
class=deed&object=my -40 -4
class=deed&object=their 39 -4
class=deed&object=to -34 -40
class=deed&object=word -24 -24
class=deed&prior=me deed -12 19
class=hand&due=day 52 44
class=hand&kin=1 -33 -43
class=hand&object=back 27 36
class=hand&object=her 45 -11
class=hand&object=him 29 12
class=hand&object=it 27 37
class=hand&object=work 35 39
class=hand&order=told 21 33
class=hand&order=told bare 25 9
class=hand&prior=me hand -2 35
class=hand&prior=none contact 8 29
class=hand&prior=them state 38 33
class=object&object=it 8 -23
class=object&object=my 10 -29
class=object&object=prep -35 -18
class=object&object=their -19 14
class=object&order=told bare 13 21
class=object&prior=me commit -32 -28
class=object&prior=me deed 32 10
class=object&prior=none deed -29 -29
class=object&prior=none hand -31 -29
class=object&prior=them deed -33 -11
class=object&prior=them hand 17 -10
class=object&prior=them other 21 17
class=object&prior=them state 9 -18
class=object&whom=me 14 -7
class=object&work=work 29 14
class=other&object=her -18 -26
class=other&object=ing -24 -27
class=other&object=their -28 -30
class=other&object=work -29 -30
class=other&prior=none contact -27 -25
class=other&prior=none serve -25 -28
class=other&prior=them commit -32 -31
class=other&prior=them state -36 -36
class=serve&continues=1 -29 -35
class=serve&due=day 37 34
class=serve&object=prep 29 22
class=serve&object=their -19 15
class=serve&object=to 16 45
class=serve&order=later 6 32
class=serve&prior=me deed 29 -3
class=serve&prior=none none 9 35
class=serve&prior=them state 28 44
class=serve&time=habit -33 -32
class=serve&time=later 23 22
class=state&due=day -25 -19
class=state&due=limit 16 0
class=state&object=back -39 -43
class=state&object=me -28 -38
class=state&object=my 19 31
class=state&object=to -30 -31
class=state&object=work -24 -25
class=state&prior=me deed -27 -42
class=state&prior=none none -29 -25
class=state&prior=thing state -21 -24
class=state&time=later -41 -37
class=state&whom=both -28 -31
due=day&continues=1 25 -7
due=day&order=told bare 25 15
due=day&prior=me hand 29 35
due=day&prior=me other 47 26
due=day&prior=none hand -35 -20
due=day&prior=none other 21 0
due=day&prior=them none -22 -28
due=day&prior=them serve 24 14
due=day&prior=them state 36 37
due=limit&continues=1 20 -9
due=limit&order=first bare 55 -6
due=limit&order=later 33 28
due=limit&order=told bare 39 11
due=limit&prior=me commit -6 -14
due=limit&prior=me deed 40 31
due=limit&prior=none contact 15 30
due=limit&prior=none other 36 22
due=limit&prior=them hand 53 33
due=limit&time=later 31 0
due=no&continues=1 -8 17
due=no&prior=none serve -38 -37
due=no&prior=we state -30 -30
form=base&class=commit -16 -21
form=base&class=hand 32 23
form=base&class=serve 25 24
form=base&class=state -15 -32
form=base&frame=said me 25 2
form=base&object=end -25 -23
form=base&object=him 43 20
form=base&object=work 42 32
form=base&order=told bare 31 21
form=base&prior=me hand 28 35
form=base&prior=none none -2 -24
form=base&prior=none other 42 23
form=base&prior=them contact 14 15
form=base&prior=them hand 33 10
form=base&prior=thing other 10 37
form=base&time=later 32 25
form=base&whom=both 24 36
form=base&whom=me 15 25
form=base&work=talk 30 19
form=base&work=work 30 10
form=be ing&class=contact -50 -33
form=be ing&class=deed 25 41
form=be ing&class=hand 25 32
form=be ing&class=other -8 -30
form=be ing&due=limit 29 27
form=be ing&object=it 27 17
form=be ing&object=me 0 40
form=be ing&prior=none contact -20 -28
form=be ing&prior=them contact -31 -32
form=be ing&whom=both 22 50
form=be ing&whom=me 38 47
form=be ing&work=work 35 38
form=be participle&class=hand -25 -28
form=be participle&prior=no -28 -33
form=be s&due=limit -42 -31
form=be s&whom=me -1 32
form=have participle&class=contact -17 -34
form=have participle&due=limit -4 39
form=have participle&object=her -33 -34
form=have participle&object=me -31 -44
form=have participle&whom=both -40 -45
form=have participle&work=work -27 2
form=ing&class=contact -24 -20
form=ing&class=hand 42 22
form=ing&class=serve 22 -4
form=ing&class=state -20 -16
form=ing&due=day 41 4
form=ing&object=to -14 -12
form=ing&object=word -17 -22
form=ing&order=first bare -21 -1
form=ing&order=later bare 32 1
form=ing&order=told -22 -21
form=none&class=deed -33 -25
form=none&object=end -41 -32
form=none&object=her -31 -27
form=none&time=later -32 -28
form=past&class=hand -33 -42
form=past&class=serve -30 -28
form=past&frame=said them -21 -32
form=past&object=me -28 -32
form=past&object=work -25 -40
form=past&prior=me deed -39 -56
form=past&prior=me hand -34 -34
form=past&prior=none deed -40 -32
form=past&prior=none other -35 -34
form=past&prior=them deed -38 -34
form=past&prior=them hand -37 -30
form=past&prior=them other -24 -28
form=past&time=later -13 -25
form=s&class=commit -27 -38
form=s&class=deed -12 29
form=s&class=hand 2 54
form=s&class=serve 25 53
form=s&object=back 21 31
form=s&object=me 0 46
form=s&object=my 25 9
form=s&order=first -25 -26
form=s&prior=me deed -4 42
form=s&prior=none none -9 29
form=s&prior=thing state -24 -25
form=s&whom=me 37 35
form=s&work=work 22 42
frame=asked none&class=other -15 17
frame=asked none&object=me -23 -30
frame=asked none&order=later -26 -27
frame=asked none&work=work -14 -28
frame=conditional none&due=limit 30 1
frame=conditional none&due=no -51 -58
frame=conditional none&whom=me -33 -38
frame=plain&prior=me deed -2 25
frame=said me&blocked= 29 13
frame=said me&blocked=n -57 -37
frame=said me&class=object -5 -29
frame=said me&class=serve 51 17
frame=said me&due=day 24 -4
frame=said me&object=him 40 13
frame=said me&work=work 5 -24
frame=said them&class=contact 8 43
frame=said them&class=hand -33 -24
frame=said them&class=object -13 13
frame=said them&due=limit -15 20
frame=said them&object=her -37 -38
frame=said them&order=later -17 -17
frame=said them&order=told -24 25
frame=said them&order=told bare -32 -25
frame=said them&work=work -35 -2
head=advise -31 -27
head=agree 24 41
head=call -33 -33
head=come -31 -28
head=email -24 -23
head=forget -17 -28
head=get -24 -23
head=give 22 -8
head=have -18 -25
head=hope -39 -34
head=introduce -27 -24
head=invite -31 -25
head=like -28 -20
head=meet -41 -33
head=offer 20 31
head=phone -25 -29
head=promise 63 54
head=remind 32 -2
head=ring -34 -38
head=show -35 -34
head=take -29 -41
head=talk -32 -28
head=tell -9 -36
head=try -28 -19
head=undertake 27 26
head=volunteer 17 38
head=want -9 -28
head=write -40 -36
kin=1&prior=none none -12 -32
kind=noun&modal=will -26 -25
kind=object&actor=them 30 32
kind=object&frame=said me -5 -29
kind=object&frame=said them -13 13
kind=object&modal=can -5 24
kind=object&object=it 8 -23
kind=object&object=my 10 -29
kind=object&object=prep -35 -18
kind=object&object=their -19 14
kind=object&order=told bare 13 21
kind=object&prior=me commit -32 -28
kind=object&prior=me deed 32 10
kind=object&prior=none deed -29 -29
kind=object&prior=none hand -31 -29
kind=object&prior=them deed -33 -11
kind=object&prior=them hand 17 -10
kind=object&prior=them other 21 17
kind=object&prior=them state 9 -18
kind=object&subject=them- 3 -26
kind=object&whom=me 14 -7
kind=object&work=work 29 14
kind=to&actor=me 21 -13
kind=to&actor=them -4 31
kind=to&class=deed 25 11
kind=to&class=hand 39 21
kind=to&class=other -7 -17
kind=to&class=serve 10 25
kind=to&due=limit 40 32
kind=to&form=base -23 -33
kind=to&form=be ing -47 -42
kind=to&form=be s 28 28
kind=to&form=ing -15 8
kind=to&form=past 44 41
kind=to&modal=no 43 38
kind=to&modal=will -14 12
kind=to&object=her 33 -11
kind=to&object=him 12 -24
kind=to&object=me -12 34
kind=to&object=my -9 28
kind=to&object=the 21 33
kind=to&object=word -11 -5
kind=to&prior=none none 16 29
kind=to&prior=them other -19 -33
kind=to&prior=them state 24 31
kind=to&subject=me 30 -11
kind=to&subject=we -33 -35
kind=to&time=later 34 -5
kind=to&time=past -39 -30
kind=to&whom=both 41 31
kind=to&whom=me -10 47
kind=to&whom=nobody -6 -15
kind=to&work=work 38 36
kind=verb&form=base 23 23
kind=verb&frame=said me 24 16
kind=verb&modal=would 26 21
lead=, -42 -42
lead=agree 41 49
lead=agreed 27 38
lead=called -25 -28
lead=expect 10 -39
lead=forgot -34 -33
lead=have -29 -18
lead=he -14 -15
lead=hope -44 -36
lead=hopes -27 -26
lead=how -51 -52
lead=i -32 -23
lead=like -23 -17
lead=need 24 -28
lead=nice -25 -28
lead=not -23 -24
lead=offered 20 31
lead=on -27 -22
lead=owe 51 55
lead=phoned -25 -29
lead=priya -20 -26
lead=promise 38 47
lead=promised 55 52
lead=rang -25 -30
lead=receive -23 -22
lead=talked -32 -28
lead=tell 34 -4
lead=undertook 27 26
lead=volunteered 17 38
lead=want 14 -43
lead=wanted -26 -29
lead=wants -38 -40
modal=can&blocked= 7 38
modal=can&class=object -5 24
modal=may&blocked=n -40 -34
modal=may&class=contact -30 -25
modal=may&class=hand -44 -38
modal=may&frame=plain -45 -45
modal=may&object=to -31 -29
modal=may&prior=no -42 -43
modal=must&blocked=n -41 -32
modal=must&class=hand 42 28
modal=must&class=other -35 -32
modal=must&company=0 -52 -32
modal=must&company=1 34 12
modal=must&object=back 10 4
modal=must&object=word -32 -24
modal=must&order=told 61 24
modal=must&whom=both 32 2
modal=must&whom=them 26 -6
modal=must&work=work 19 0
modal=no&frame=said them -25 -26
modal=no&object=it 32 19
modal=no&prior=me contact -29 -25
modal=no&prior=me deed -19 21
modal=no&prior=none commit 35 28
modal=no&prior=none serve -32 -29
modal=no&prior=other state -24 -31
modal=should&class=hand -45 -38
modal=will&blocked=n -32 -33
modal=will&class=hand 13 28
modal=will&class=noun -26 -25
modal=will&class=serve 28 24
modal=will&company=0 -34 -28
modal=will&due=no 4 18
modal=will&form=be participle -14 -19
modal=will&form=none -26 -25
modal=will&frame=said me 27 7
modal=will&object=end 5 -16
modal=will&object=her 37 13
modal=will&object=me -3 26
modal=will&object=my 4 43
modal=will&object=their -17 6
modal=will&object=to 22 43
modal=will&object=work 14 38
modal=will&prior=me hand 18 16
modal=will&prior=me other 1 36
modal=will&prior=none contact 43 53
modal=will&prior=them deed 26 31
modal=will&prior=thing other 10 37
modal=will&whom=both 31 52
modal=will&whom=me 11 40
modal=will&work=work 11 23
modal=would&class=other 21 32
modal=would&class=serve 29 8
modal=would&company=0 24 17
modal=would&due=day 27 17
modal=would&form=be s -8 19
modal=would&frame=asked none -36 -30
modal=would&frame=said me 23 5
modal=would&frame=said them 3 34
modal=would&object=him 34 16
modal=would&order=later -49 -57
modal=would&prior=me deed 19 -11
modal=would&prior=them other -10 27
next=after 14 -16
next=all -23 -26
next=an -28 -17
next=big -30 -29
next=but -18 -20
next=cv 36 -3
next=diego -26 -23
next=for -25 -39
next=from -11 -36
next=good -30 -28
next=hana -24 -25
next=happy -30 -33
next=him 12 -12
next=how -51 -41
next=is -30 -27
next=married -34 -43
next=next -29 -18
next=no -38 -32
next=not -31 -28
next=nothing -46 -46
next=re -27 -25
next=screen -28 -27
next=sent -21 -26
next=slides 26 0
next=small -23 -27
next=that -26 -21
next=this -42 -37
next=tom -32 -27
next=tonight 28 -3
next=too -29 -27
next=twins -22 -25
next=yes -33 -27
next=you -12 18
next=øyvind -26 -21
nextact=ask -31 -29
nextact=book 18 33
nextact=bring -23 5
nextact=buy -19 -21
nextact=confirm -28 -37
nextact=contact -23 -28
nextact=decline -35 -38
nextact=give -19 -33
nextact=go -23 -14
nextact=have -23 -22
nextact=help -30 -23
nextact=like -25 -27
nextact=love -32 -33
nextact=mail -26 -24
nextact=name -32 -26
nextact=need 13 31
nextact=owe -26 1
nextact=see -27 -15
nextact=send -31 2
nextact=share -36 -33
nextact=sit -29 -31
nextact=talk -29 -27
nextact=think -27 -27
nextact=work -26 -32
object=back&due=no 32 15
object=back&order=later -11 17
object=back&order=told 37 11
object=back&prior=none none -24 -6
object=her&due=day 21 -6
object=her&due=limit 42 -4
object=her&kin=1 -30 -37
object=her&order=first bare -26 -20
object=her&prior=me deed 33 6
object=her&time=later 19 -9
object=her&time=past -33 -23
object=her&work=talk 27 15
object=him&due=day 62 36
object=him&due=limit 8 -20
object=him&order=later 27 -2
object=him&work=work 15 -13
object=it&due=day 18 11
object=it&order=first -42 -44
object=it&prior=me commit -39 -33
object=it&prior=me hand 29 19
object=it&prior=them other -25 -3
object=it&prior=them serve -35 -34
object=mark&due=limit -26 -24
object=me&due=limit -17 18
object=me&order=first bare -4 23
object=me&order=told 4 33
object=me&prior=me contact -13 -21
object=me&prior=them serve -21 -31
object=me&prior=them state 6 32
object=me&prior=we contact 0 24
object=my&company=0 -34 -33
object=my&due=limit 36 32
object=my&order=first bare -25 -40
object=my&order=later 8 -14
object=my&work=talk 17 -2
object=name&blocked=q -36 -29
object=name&prior=none none -39 -30
object=name&prior=them serve -24 -20
object=prep&due=limit 17 -4
object=prep&prior=me deed -26 -35
object=prep&prior=me hand -22 -8
object=prep&prior=none hand -29 -25
object=prep&prior=them hand 20 12
object=prep&prior=thing state -13 -30
object=the&blocked=n -61 -51
object=the&kin=1 -19 -38
object=the&prior=me deed 40 37
object=the&prior=me other -26 -30
object=the&prior=them commit 20 33
object=the&time=habit -43 -43
object=the&work=work 28 38
object=their&order=first -39 -47
object=their&work=talk -22 -25
object=to&due=limit 19 32
object=to&order=told bare -14 26
object=to&prior=none contact -30 -30
object=word&prior=me other -37 -35
object=word&prior=me state -31 -25
object=word&prior=none state -35 -37
object=work&due=limit 21 12
object=work&prior=none none 45 5
object=work&work=talk -26 -7
opens=ana -22 -25
opens=andre -20 -26
opens=anna -24 -20
opens=april -26 -31
opens=art -20 -17
opens=ask -57 -46
opens=bill -32 -32
opens=bob -21 -24
opens=by -34 -36
opens=came -18 -23
opens=carla -25 -34
opens=comments -30 -33
opens=dana -25 -28
opens=daria -33 -30
opens=david -23 -28
opens=eitan -32 -35
opens=emailed -26 -20
opens=fixed -25 -25
opens=forwarded -19 -13
opens=gonna 27 -2
opens=got -26 -25
opens=greg -37 -39
opens=hana -24 -31
opens=has -29 -27
opens=having -26 -19
opens=interview -26 -25
opens=intro 19 43
opens=invited -31 -32
opens=jess -22 -26
opens=let -31 -29
opens=luca -21 -20
opens=mailed -27 -21
opens=marcus -43 -39
opens=maria -27 -31
opens=mark -27 -25
opens=me 26 -5
opens=moving -13 -10
opens=mr -26 -35
opens=nadia -26 -33
opens=need 27 2
opens=needs 37 27
opens=next -30 -12
opens=no -46 -34
opens=offered 19 34
opens=olu -31 -36
opens=on -24 -31
opens=owe 24 -13
opens=owes -2 33
opens=pepe -25 -26
opens=posted -24 -19
opens=priya -28 -38
opens=promised 43 19
opens=received -29 -29
opens=reply 32 3
opens=reviewed -19 -22
opens=rosa -23 -29
opens=seeing -16 -13
opens=send 62 28
opens=sending 37 0
opens=sends -2 33
opens=sent -40 -30
opens=showed -23 -23
opens=slides 22 -4
opens=søren -29 -31
opens=thandi -25 -25
opens=they -22 -14
opens=this -33 -23
opens=today -39 -29
opens=tomorrow -28 -30
opens=two -28 -26
opens=voice -24 -27
opens=waiting -2 24
opens=wants 10 -27
opens=wish -31 -24
order=first&company=0 -45 -43
order=later&prior=them deed -12 -28
order=later&prior=them other -42 -39
order=told bare&prior=none state -41 -37
order=told bare&prior=them serve -28 -30
order=told&prior=me deed 23 33
prior=none other&continues=1 29 3
prior=them other&continues=1 -31 -33
prioract=agree 36 32
prioract=assure 20 40
prioract=catch -35 -45
prioract=check 20 26
prioract=hear -25 -28
prioract=invite -22 -27
prioract=know -15 18
prioract=look -30 -25
prioract=lunch -25 -22
prioract=owe 21 30
prioract=take -8 -25
prioract=vouch -32 -23
prioract=want 14 -16
subject=me&class=deed 34 -6
subject=me&class=hand -2 -24
subject=me&class=serve 20 -12
subject=me&class=state -28 -23
subject=me&due=day 32 5
subject=me&due=limit 28 1
subject=me&form=base 25 2
subject=me&form=be ing 24 -6
subject=me&form=be participle -30 -22
subject=me&modal=will 37 9
subject=me&object=end -39 -28
subject=me&object=the 41 12
subject=me&object=word -22 -26
subject=me&object=work 20 12
subject=me&order=told 30 5
subject=me&prior=me state -30 -26
subject=me&prior=them commit 26 -7
subject=me&prior=them hand 38 7
subject=me&prior=thing state 29 1
subject=me&time=later 20 -9
subject=me&time=past -29 -22
subject=me&whom=me 9 -15
subject=me&work=work 16 -9
subject=me-&due=limit 31 4
subject=me-&object=it 30 -3
subject=none-&due=limit 42 24
subject=none-&modal=would -33 -30
subject=none-&object=it 5 -22
subject=none-&prior=them hand -38 -30
subject=none-&prior=them serve 28 -3
subject=other&form=s -28 -34
subject=other&prior=them other -23 -28
subject=them&class=hand -10 21
subject=them&form=base 1 23
subject=them&form=be ing 4 22
subject=them&form=be participle -23 -33
subject=them&frame=said me 33 27
subject=them&modal=will -3 33
subject=them&order=told bare -2 37
subject=them&prior=me commit -14 -5
subject=them&prior=me deed 17 35
subject=them&prior=them state -21 -6
subject=them-&class=contact -11 29
subject=them-&class=hand 13 18
subject=them-&class=object 3 -26
subject=them-&form=ing 20 -9
subject=them-&object=him -11 -28
subject=them-&object=it 3 36
subject=thing&class=hand -18 -22
subject=thing&due=limit -22 -26
subject=thing&modal=will -10 6
subject=thing&work=work -26 -29
time=habit&prior=none none -38 -32
time=later&prior=them hand -11 -30
time=later&prior=them state 36 26
time=past&order=told -30 -29
whom=both&due=day 26 32
whom=both&object=her 33 19
whom=me&due=day 12 46
whom=me&due=limit 43 37
whom=me&kin=1 33 23
whom=me&object=back -34 7
whom=me&prior=me contact -22 -24
whom=nobody&prior=me contact -5 -20
whom=nobody&prior=other state -20 -29
whom=them&continues=1 23 -12
whom=them&due=limit 26 20
whom=them&object=back 25 11
whom=them&prior=me commit 30 -1
work=no&prior=we state -30 -30
work=no&time=later 20 10
work=talk&due=limit 32 39
work=talk&order=told bare 28 14
work=work&due=day 36 35
work=work&due=limit 63 46
work=work&order=told 31 33
work=work&prior=me deed 24 36
work=work&prior=none other 22 -5
work=work&prior=them commit 16 25
work=work&prior=them deed 6 -17
work=work&time=past -29 -30
`;
