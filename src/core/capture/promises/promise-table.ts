/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-77 -74
act=apply -41 -35
act=assure -19 -25
act=bring 34 32
act=chase 22 35
act=check 13 22
act=commit 27 40
act=contact -26 -2
act=correct -23 -19
act=count 26 -6
act=decline -28 -21
act=defend -27 -28
act=dig 2 36
act=finish -18 -30
act=fly -28 -29
act=follow 19 -13
act=get -42 -33
act=give -28 -24
act=grab -31 -26
act=head -26 -29
act=hire -30 -34
act=hope -22 -19
act=interview -29 -32
act=intro 41 57
act=invite -26 -6
act=keep -20 -21
act=learn -29 -24
act=let -27 -29
act=like 9 -23
act=listen -33 -28
act=love -31 -35
act=lunch -39 -33
act=mark -23 -16
act=mention -26 -2
act=need -15 -31
act=negotiate -27 -25
act=note 20 -5
act=open -35 -30
act=owe -14 -28
act=pass -31 -14
act=pick 25 17
act=plan -35 -29
act=prep -23 -21
act=present -28 -9
act=propose -21 -22
act=put 17 41
act=rather -31 -26
act=recommend -38 -36
act=remember -34 -35
act=remind -24 -29
act=retire -26 -28
act=return 40 24
act=see -23 -35
act=send 21 18
act=set -1 30
act=share 39 30
act=sort 3 39
act=stay -21 -21
act=test 28 -2
act=thank -46 -36
act=try -32 -34
act=use -22 -21
act=visit -12 -21
act=vouch -17 -22
act=wait -22 -21
act=want -30 -35
act=zoom -26 -22
actor=me!&class=other 33 -5
actor=me!&class=serve -2 -20
actor=me!&due=limit 23 -18
actor=me!&object=her 49 9
actor=me!&object=prep -3 -17
actor=me!&whom=them 26 -13
actor=me!&work=work 23 -9
actor=me&class=hand 15 -12
actor=me&class=serve 14 -14
actor=me&due=limit 45 18
actor=me&form=base 28 -1
actor=me&form=be ing 22 -10
actor=me&modal=will 41 12
actor=me&object=back 22 9
actor=me&prior=me hand 27 -10
actor=me&prior=me none -23 -20
actor=me&prior=them hand 34 13
actor=me&subject=them- -4 -26
actor=none&due=limit -16 -5
actor=none&form=base -24 -17
actor=none&modal=will -15 -9
actor=none&work=work -38 -40
actor=them!&class=contact -35 -30
actor=them!&class=deed 10 -16
actor=them!&class=other -42 -31
actor=them!&due=day 23 -13
actor=them!&due=no -1 21
actor=them!&object=end -27 -29
actor=them!&order=told -37 -26
actor=them!&subject=me 6 -12
actor=them&class=hand -7 25
actor=them&class=object 31 33
actor=them&class=serve -16 13
actor=them&form=base 4 30
actor=them&form=be ing 3 25
actor=them&form=be participle -22 -31
actor=them&form=ing 34 -5
actor=them&frame=said me 34 27
actor=them&modal=will -1 42
actor=them&object=back -14 8
before=because -23 -27
before=but -41 -33
before=could 34 5
before=her 39 0
before=said 8 20
before=should -32 -27
before=so -22 -31
before=sure -18 -25
before=thinks -44 -36
before=time -24 -20
before=told 9 -16
before=what -30 -30
before=when -28 -27
before=whether 10 20
behind=! -7 -32
behind=because -26 -27
behind=but -54 -63
behind=so -43 -42
behind=that -28 -28
blocked=d -27 -22
class=commit&due=day -37 -33
class=commit&due=limit 37 43
class=commit&object=her -38 -27
class=commit&object=to 6 24
class=contact&due=limit 39 28
class=contact&object=him 16 -12
class=contact&object=my -30 -38
class=contact&prior=none none -38 -38
class=contact&prior=none state -25 -19
class=deed&blocked=q -31 -27
class=deed&company=0 -43 -31
class=deed&due=day 26 34
class=deed&object=end -27 -36
class=deed&object=my -38 -4
class=deed&object=their 40 -4
class=deed&object=to -36 -41
class=deed&object=word -16 -19
class=deed&prior=me deed -6 25
class=deed&prior=none hand -29 -27
class=deed&prior=them contact 17 13
class=hand&due=day 51 43
class=hand&kin=1 -34 -42
class=hand&object=back 26 41
class=hand&object=her 45 -11
class=hand&object=him 34 13
class=hand&object=it 30 39
class=hand&object=work 34 33
class=hand&order=told 24 35
class=hand&order=told bare 19 9
class=hand&prior=me hand -4 30
class=hand&prior=none contact 5 26
class=hand&prior=them commit 31 16
class=hand&prior=them state 24 26
class=hand&time=habit -25 -34
class=object&object=it 6 -24
class=object&object=my 12 -29
class=object&object=prep -35 -21
class=object&object=their -22 12
class=object&order=told bare 12 21
class=object&prior=me commit -24 -25
class=object&prior=none deed -27 -27
class=object&prior=none hand -35 -32
class=object&prior=them deed -39 -19
class=object&prior=them hand 15 -11
class=object&prior=them other 23 12
class=object&prior=them state -1 -25
class=object&whom=me 16 -11
class=object&work=work 30 17
class=other&object=her -18 -24
class=other&object=their -24 -27
class=other&object=work -29 -31
class=other&order=later -16 -24
class=other&prior=none serve -21 -22
class=other&prior=none state -20 -16
class=other&prior=them commit -27 -29
class=other&prior=them none -17 -18
class=other&prior=them state -35 -36
class=serve&continues=1 -20 -32
class=serve&due=day 36 32
class=serve&object=their -18 9
class=serve&object=to 19 45
class=serve&order=later 11 31
class=serve&prior=none none -7 30
class=serve&prior=them contact -36 -33
class=serve&prior=them serve -34 -29
class=serve&prior=them state 28 44
class=state&due=day -27 -24
class=state&object=back -33 -35
class=state&object=me -30 -42
class=state&object=my 17 27
class=state&object=to -28 -29
class=state&object=work -29 -33
class=state&prior=me deed -28 -43
class=state&prior=none none -25 -20
class=state&time=later -40 -34
class=state&whom=both -28 -33
due=day&continues=1 29 -4
due=day&order=told bare 31 19
due=day&prior=me hand 26 31
due=day&prior=me other 46 22
due=day&prior=them none -17 -22
due=day&prior=them serve 29 10
due=day&prior=them state 39 32
due=day&time=habit -32 -34
due=limit&continues=1 23 -9
due=limit&order=first bare 57 -2
due=limit&order=later 35 31
due=limit&order=told bare 39 16
due=limit&prior=me deed 35 33
due=limit&prior=none contact 11 30
due=limit&prior=none other 39 2
due=limit&prior=none state 23 30
due=limit&prior=them commit 40 22
due=limit&prior=them hand 50 29
due=limit&time=later 32 2
due=no&continues=1 -18 8
due=no&prior=none serve -31 -32
due=no&prior=we state -32 -34
form=base&class=commit -14 -18
form=base&class=hand 30 24
form=base&class=serve 36 34
form=base&class=state -6 -28
form=base&frame=said me 26 2
form=base&frame=said them -14 17
form=base&object=back 19 17
form=base&object=end -21 -20
form=base&object=her 19 -6
form=base&object=him 56 16
form=base&object=me -7 12
form=base&object=work 48 36
form=base&order=told bare 36 22
form=base&prior=me hand 30 34
form=base&prior=none none 0 -18
form=base&prior=none other 36 24
form=base&prior=them contact 21 19
form=base&prior=them hand 28 13
form=base&prior=thing other 11 37
form=base&time=later 35 25
form=base&whom=both 28 37
form=base&whom=me 17 25
form=base&work=talk 32 23
form=base&work=work 30 11
form=be ing&class=contact -47 -30
form=be ing&class=deed 19 40
form=be ing&class=hand 24 31
form=be ing&due=limit 31 24
form=be ing&object=it 29 18
form=be ing&object=me 1 44
form=be ing&prior=none contact -16 -21
form=be ing&prior=them contact -28 -30
form=be ing&whom=both 26 49
form=be ing&whom=me 42 52
form=be ing&work=work 42 46
form=be participle&class=hand -31 -36
form=be participle&prior=no -28 -33
form=be s&due=limit -29 -22
form=be s&frame=said me -41 -40
form=be s&object=name -23 -24
form=be s&prior=them hand -28 -29
form=be s&whom=me -3 27
form=have participle&class=contact -9 -29
form=have participle&class=deed -7 23
form=have participle&class=hand -8 -27
form=have participle&due=limit -7 38
form=have participle&object=her -39 -37
form=have participle&object=me -28 -41
form=have participle&object=word -33 -36
form=have participle&order=later -39 -31
form=have participle&whom=both -36 -40
form=have participle&work=work -22 1
form=ing&class=contact -26 -21
form=ing&class=hand 42 21
form=ing&class=serve 24 -3
form=ing&class=state -22 -17
form=ing&due=day 42 3
form=ing&object=name -18 -15
form=ing&object=to -21 -17
form=ing&object=word -10 -16
form=ing&order=first bare -20 -1
form=ing&order=told -20 -17
form=none&object=end -31 -25
form=none&object=her -21 -21
form=none&time=later -25 -25
form=past&class=hand -33 -41
form=past&frame=said me -36 -28
form=past&frame=said them -20 -29
form=past&object=me -32 -36
form=past&object=work -33 -43
form=past&prior=me deed -37 -51
form=past&prior=none deed -43 -32
form=past&prior=them deed -41 -34
form=past&prior=them hand -45 -36
form=past&prior=them none -26 -24
form=past&prior=them other -25 -30
form=past&time=later -8 -22
form=s&class=commit -29 -37
form=s&class=deed -13 29
form=s&class=hand 9 58
form=s&class=serve 26 54
form=s&object=me -1 46
form=s&object=to -19 -23
form=s&order=first -20 -23
form=s&prior=me deed -1 42
form=s&prior=none none -5 31
form=s&prior=thing other -33 -28
form=s&time=later 21 27
form=s&whom=me 41 37
form=s&work=work 20 43
frame=asked none&class=other -15 19
frame=asked none&class=serve -23 -18
frame=asked none&order=later -21 -25
frame=conditional none&due=limit 30 2
frame=conditional none&due=no -48 -53
frame=conditional none&whom=me -30 -37
frame=plain&prior=none serve -21 -6
frame=said me&blocked= 36 17
frame=said me&blocked=n -61 -38
frame=said me&class=object -9 -33
frame=said me&class=other 25 17
frame=said me&class=serve 47 15
frame=said me&due=day 26 -4
frame=said me&work=work 10 -21
frame=said them&class=contact 9 46
frame=said them&class=hand -33 -18
frame=said them&class=object -14 10
frame=said them&due=limit -12 25
frame=said them&object=her -37 -41
frame=said them&order=later -15 -18
frame=said them&order=told -10 20
frame=said them&prior=them other -13 15
frame=said them&whom=me 4 31
frame=said them&work=work -29 6
head= -13 -3
head=advise -30 -23
head=agree 29 46
head=call -32 -32
head=come -27 -28
head=email -27 -26
head=get -21 -23
head=hope -37 -31
head=introduce -27 -25
head=invite -28 -24
head=like -31 -21
head=meet -42 -35
head=offer 29 36
head=phone -27 -31
head=plan -25 -18
head=promise 48 48
head=remind 33 -1
head=ring -30 -35
head=show -32 -34
head=take -29 -39
head=talk -25 -23
head=tell 0 -31
head=try -29 -19
head=undertake 28 22
head=volunteer 20 37
head=want -8 -21
head=write -38 -34
kin=1&prior=none none -12 -32
kind=noun&modal=will -25 -25
kind=noun&subject=me 21 11
kind=object&actor=them 31 33
kind=object&frame=said me -9 -33
kind=object&frame=said them -14 10
kind=object&modal=can -2 31
kind=object&object=it 6 -24
kind=object&object=my 12 -29
kind=object&object=prep -35 -21
kind=object&object=their -22 12
kind=object&order=told bare 12 21
kind=object&prior=me commit -24 -25
kind=object&prior=none deed -27 -27
kind=object&prior=none hand -35 -32
kind=object&prior=them deed -39 -19
kind=object&prior=them hand 15 -11
kind=object&prior=them other 23 12
kind=object&prior=them state -1 -25
kind=object&subject=them- 14 -22
kind=object&whom=me 16 -11
kind=object&work=work 30 17
kind=to&actor=me 21 -10
kind=to&actor=them 3 39
kind=to&class=hand 43 26
kind=to&class=other 6 -4
kind=to&due=limit 36 30
kind=to&form=base -21 -32
kind=to&form=be ing -42 -41
kind=to&form=ing -18 7
kind=to&form=none -13 -2
kind=to&form=past 47 43
kind=to&form=s 10 -13
kind=to&modal=will -14 12
kind=to&modal=would -25 -19
kind=to&object=her 33 -8
kind=to&object=him 16 -22
kind=to&object=me -11 36
kind=to&object=my 0 27
kind=to&object=name 8 -20
kind=to&object=prep -18 -3
kind=to&object=the 24 34
kind=to&object=word -15 -14
kind=to&prior=none none 14 31
kind=to&prior=them deed -16 11
kind=to&prior=them other -20 -34
kind=to&prior=them state 19 28
kind=to&subject=me 18 -16
kind=to&subject=other 17 26
kind=to&subject=we -31 -34
kind=to&time=later 40 -4
kind=to&time=past -34 -28
kind=to&whom=both 48 30
kind=to&whom=me 3 52
kind=to&whom=nobody 9 -1
kind=to&whom=them 36 6
kind=to&work=work 39 40
kind=verb&frame=said me 32 22
kind=verb&modal=would 32 22
kind=verb&prior=me commit 29 3
lead=, -35 -37
lead=agree 45 50
lead=agreed 27 42
lead=answer -29 -30
lead=called -25 -26
lead=edge -24 -18
lead=expect 13 -33
lead=forgot -36 -32
lead=grace -29 -34
lead=have -30 -20
lead=he -19 -21
lead=hope -42 -36
lead=hopes -24 -21
lead=how -46 -51
lead=i -42 -31
lead=lena -26 -31
lead=like -25 -17
lead=need 22 -28
lead=nice -24 -24
lead=not -23 -24
lead=offered 29 36
lead=on -25 -20
lead=owe 43 51
lead=phoned -27 -31
lead=priya -19 -25
lead=promise 40 47
lead=promised 61 62
lead=rang -28 -32
lead=receive -21 -21
lead=talked -25 -23
lead=tell 33 -3
lead=undertook 28 22
lead=volunteered 20 37
lead=want 15 -42
lead=wants -29 -26
modal=can&class=object -2 31
modal=can&frame=said me -48 -45
modal=may&blocked=n -41 -39
modal=may&class=hand -43 -37
modal=may&class=serve -46 -37
modal=may&frame=plain -48 -49
modal=may&object=to -38 -33
modal=may&whom=me -27 -42
modal=must&blocked=n -42 -35
modal=must&class=hand 46 30
modal=must&class=other -30 -28
modal=must&company=0 -63 -40
modal=must&company=1 32 12
modal=must&order=told 59 23
modal=must&prior=them hand 30 7
modal=must&whom=both 40 7
modal=must&whom=them 27 -6
modal=no&frame=said them -25 -27
modal=no&object=it 28 8
modal=no&prior=me contact -34 -31
modal=no&prior=me deed -14 30
modal=no&prior=none commit 34 31
modal=no&prior=none serve -34 -29
modal=no&prior=other state -26 -32
modal=should&class=hand -40 -39
modal=should&frame=said them -49 -48
modal=should&object=her -33 -26
modal=will&blocked=n -36 -38
modal=will&class=hand 18 34
modal=will&class=noun -25 -25
modal=will&class=serve 37 34
modal=will&class=state -10 -4
modal=will&company=0 -34 -24
modal=will&due=no 3 16
modal=will&form=none -25 -25
modal=will&frame=said me 33 7
modal=will&object=end 5 -18
modal=will&object=her 37 10
modal=will&object=me -3 23
modal=will&object=my 6 47
modal=will&object=work 11 33
modal=will&prior=me deed 32 28
modal=will&prior=me hand 17 20
modal=will&prior=me other 4 36
modal=will&prior=none contact 43 55
modal=will&prior=them deed 25 30
modal=will&prior=them state 17 35
modal=will&prior=thing other 11 37
modal=will&whom=both 31 51
modal=will&whom=me 12 38
modal=will&work=work 18 27
modal=would&class=other 14 31
modal=would&class=serve 19 -2
modal=would&due=day 30 20
modal=would&form=be s -13 15
modal=would&frame=asked none -31 -32
modal=would&frame=said me 21 4
modal=would&frame=said them 3 26
modal=would&order=later -48 -56
modal=would&prior=me deed 24 -6
modal=would&prior=them other -9 19
next=an -30 -20
next=big -32 -31
next=but -20 -24
next=chidi -27 -20
next=cv 33 -3
next=diego -23 -23
next=for -20 -35
next=forty -25 -28
next=from -3 -29
next=good -31 -31
next=how -61 -47
next=is -31 -28
next=it 18 23
next=married -40 -49
next=monday -19 -23
next=more -28 -25
next=next -30 -14
next=no -40 -32
next=not -32 -27
next=nothing -50 -48
next=one -3 -18
next=re -26 -24
next=screen -21 -20
next=sent -19 -24
next=that -25 -21
next=this -44 -40
next=thursday -20 -22
next=tom -28 -25
next=tonight 31 -3
next=too -28 -29
next=twins -25 -28
next=until -24 -21
next=will -26 -26
next=yes -30 -25
next=you -11 20
next=øyvind -23 -23
nextact=ask -31 -29
nextact=bring -21 8
nextact=confirm -27 -28
nextact=contact -21 -26
nextact=decline -44 -43
nextact=give -22 -33
nextact=have -22 -24
nextact=help -31 -27
nextact=like -19 -22
nextact=love -28 -30
nextact=mail -27 -24
nextact=move -29 -33
nextact=name -31 -27
nextact=owe -26 -2
nextact=prepare -5 21
nextact=promise -11 -29
nextact=recommend -23 -22
nextact=reply -22 -21
nextact=see -30 -24
nextact=send -32 0
nextact=share -32 -29
nextact=sit -25 -28
nextact=start -27 -30
nextact=talk -30 -27
nextact=think -31 -30
object=back&due=no 32 14
object=back&order=later -13 16
object=back&order=told 36 14
object=back&prior=none none -26 -8
object=her&due=day 17 -2
object=her&due=limit 42 -2
object=her&kin=1 -30 -38
object=her&order=first bare -34 -25
object=her&prior=me deed 34 9
object=her&prior=none none 19 -15
object=her&prior=them deed -10 -27
object=her&time=past -31 -21
object=him&due=day 56 31
object=him&due=limit 15 -17
object=him&order=later 32 3
object=him&work=work 23 -10
object=it&due=day 15 12
object=it&order=first -47 -49
object=it&prior=me commit -36 -31
object=it&prior=me hand 28 17
object=it&prior=them other -23 3
object=it&prior=them serve -32 -32
object=mark&due=limit -25 -22
object=mark&time=no -34 -32
object=me&due=limit -20 12
object=me&order=first bare -5 23
object=me&order=told 7 35
object=me&prior=them serve -25 -35
object=my&company=0 -39 -37
object=my&due=limit 38 32
object=name&blocked=q -34 -29
object=name&due=limit -1 -23
object=name&prior=none none -45 -33
object=prep&due=limit 12 -3
object=prep&prior=none hand -29 -26
object=prep&prior=thing state 1 -21
object=the&blocked=n -62 -57
object=the&kin=1 -12 -27
object=the&prior=me deed 43 39
object=the&prior=me other -30 -29
object=the&prior=them commit 22 28
object=the&prior=them contact -21 -21
object=the&prior=we contact -28 -31
object=the&work=work 27 36
object=their&order=first -40 -48
object=to&due=limit 21 33
object=to&order=told bare -16 23
object=to&prior=none contact -30 -28
object=word&prior=me other -35 -29
object=word&prior=none state -32 -33
object=work&due=limit 22 18
object=work&order=first bare -28 -22
object=work&prior=none none 37 12
opens=andre -22 -27
opens=anja -26 -27
opens=anna -25 -18
opens=april -23 -27
opens=ask -56 -44
opens=back -20 -24
opens=bill -29 -29
opens=by -19 -30
opens=came -19 -25
opens=carla -24 -31
opens=comments -28 -31
opens=dana -25 -29
opens=daria -29 -26
opens=eitan -29 -31
opens=emailed -32 -24
opens=emre -25 -32
opens=forwarded -21 -14
opens=gonna 22 -8
opens=got -26 -26
opens=greg -34 -38
opens=hana -22 -28
opens=has -37 -31
opens=having -24 -16
opens=helped -26 -28
opens=in -27 -27
opens=ines -10 22
opens=interview -23 -22
opens=intro 18 42
opens=let -25 -25
opens=luca -26 -24
opens=marcus -32 -32
opens=maria -25 -28
opens=mark -24 -23
opens=may -23 -28
opens=me 27 -5
opens=moving -23 -17
opens=mr -32 -43
opens=mónica -19 -25
opens=needs 36 25
opens=next -29 -12
opens=niamh -18 -23
opens=no -46 -34
opens=offered 17 39
opens=olga 1 -22
opens=olu -25 -30
opens=on -25 -33
opens=owe 13 -18
opens=owes -3 32
opens=planning -13 -12
opens=priya -27 -32
opens=promised 39 15
opens=put -25 -29
opens=received -28 -29
opens=reply 33 1
opens=reviewed -24 -27
opens=rosa -30 -35
opens=send 65 29
opens=sending 37 -2
opens=sends -3 32
opens=sent -41 -32
opens=showed -24 -25
opens=slides 23 -4
opens=søren -26 -27
opens=thiago -21 -23
opens=this -36 -28
opens=today -45 -35
opens=tomorrow -30 -31
opens=waiting -1 25
opens=wanted -31 -24
opens=wants 12 -28
opens=wish -28 -21
order=later&prior=them deed -19 -28
order=later&prior=them other -29 -30
order=told bare&prior=me deed -24 -32
order=told bare&prior=none state -40 -35
order=told bare&prior=them hand 21 25
order=told bare&prior=them serve -33 -34
prioract=apply -20 -24
prioract=assure 18 36
prioract=catch -30 -36
prioract=chat -8 17
prioract=check 18 27
prioract=drop -18 -21
prioract=fix -32 -25
prioract=hear -28 -30
prioract=know -24 10
prioract=look -31 -25
prioract=owe 22 28
prioract=take -9 -27
prioract=vouch -32 -24
prioract=want 15 -19
subject=me&class=deed 32 -8
subject=me&class=hand -3 -25
subject=me&class=noun 21 11
subject=me&class=serve 26 -7
subject=me&class=state -21 -19
subject=me&due=day 31 3
subject=me&due=limit 32 3
subject=me&form=base 23 2
subject=me&form=be ing 21 -11
subject=me&form=be participle -28 -20
subject=me&form=none 22 12
subject=me&modal=will 32 9
subject=me&object=end -39 -27
subject=me&object=the 36 8
subject=me&object=word -27 -28
subject=me&object=work 27 17
subject=me&order=told 32 5
subject=me&prior=me state -35 -27
subject=me&prior=none contact -13 -28
subject=me&prior=them deed 40 20
subject=me&prior=them hand 43 9
subject=me&prior=thing state 31 0
subject=me&time=later 33 -1
subject=me&time=past -31 -24
subject=me&whom=me 2 -19
subject=me&work=work 9 -12
subject=me-&due=limit 31 1
subject=me-&object=it 32 -6
subject=none-&due=limit 39 21
subject=other&form=s -29 -35
subject=other&prior=them other -22 -26
subject=them&class=hand -7 24
subject=them&form=base 3 25
subject=them&form=be participle -22 -31
subject=them&frame=said me 34 27
subject=them&modal=will -1 34
subject=them&order=told bare -6 36
subject=them&prior=me commit -21 -4
subject=them&prior=me deed 20 41
subject=them&prior=them commit -18 7
subject=them-&class=contact -10 20
subject=them-&class=hand 11 19
subject=them-&class=object 14 -22
subject=them-&form=ing 24 -6
subject=them-&modal=must -14 16
subject=them-&object=him -26 -33
subject=them-&object=it 5 34
subject=thing&due=limit -22 -29
subject=thing&modal=will -12 3
subject=thing&work=work -28 -31
time=later&prior=them hand -12 -30
time=later&prior=them state 31 29
whom=both&due=day 27 32
whom=me&due=day 13 44
whom=me&due=limit 39 29
whom=me&kin=1 33 19
whom=me&object=back -33 11
whom=me&object=it -21 8
whom=me&prior=me contact -25 -26
whom=nobody&kin=1 -20 -12
whom=nobody&prior=other state -19 -28
whom=them&company=0 18 21
whom=them&object=back 24 15
whom=them&prior=thing state -6 -23
work=no&prior=we state -32 -33
work=talk&due=limit 33 38
work=talk&order=told bare 26 10
work=work&due=day 30 31
work=work&due=limit 66 46
work=work&order=told 28 31
work=work&prior=me deed 23 35
work=work&prior=none other 20 2
work=work&prior=them contact -26 -13
work=work&time=past -31 -33
`;
