/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-77 -74
act=answer 6 -21
act=apply -40 -36
act=bring 39 37
act=chase 16 32
act=commit 25 44
act=congratulate -28 -24
act=count 27 -8
act=dig 3 37
act=explain -23 -18
act=finish -28 -40
act=fly -26 -25
act=follow 14 -14
act=get -36 -26
act=give -28 -23
act=grab -36 -31
act=head -27 -31
act=hire -34 -40
act=intro 39 55
act=keep -25 -26
act=learn -36 -32
act=leave -17 -23
act=let -23 -23
act=like 5 -24
act=listen -35 -29
act=love -29 -35
act=lunch -38 -32
act=mail 29 23
act=mention -26 -3
act=move -20 -22
act=need -8 -28
act=note 19 -6
act=open -35 -30
act=owe -12 -25
act=plan -27 -24
act=prep -25 -24
act=present -25 -8
act=propose -26 -24
act=put 20 45
act=recommend -31 -31
act=remember -34 -34
act=remind -21 -28
act=return 43 22
act=revert 8 31
act=see -25 -39
act=send 20 18
act=share 34 29
act=sort 4 41
act=start -23 -25
act=stay -31 -29
act=thank -43 -34
act=translate 18 -15
act=try -24 -27
act=vouch -18 -23
act=wait -26 -26
act=want -31 -35
act=zoom -28 -26
actor=me!&class=contact -18 -26
actor=me!&class=other 27 -12
actor=me!&due=limit 23 -16
actor=me!&object=her 48 7
actor=me!&object=prep -16 -27
actor=me!&whom=them 31 -17
actor=me!&work=work 19 -13
actor=me&class=hand 13 -12
actor=me&class=serve 15 -13
actor=me&continues=1 34 15
actor=me&due=limit 42 13
actor=me&form=base 26 -1
actor=me&form=be ing 22 -12
actor=me&modal=will 47 18
actor=me&object=back 23 10
actor=me&object=mark -22 -19
actor=me&prior=me hand 27 -7
actor=me&prior=them hand 27 8
actor=me&prior=them state 19 -4
actor=me&prior=thing state 20 -6
actor=me&subject=them- 2 -19
actor=none&class=hand -23 -27
actor=none&due=limit -17 1
actor=none&form=base -21 -11
actor=none&modal=will -9 2
actor=none&modal=would -21 -23
actor=none&work=work -39 -42
actor=them!&class=contact -37 -31
actor=them!&class=deed 10 -14
actor=them!&class=other -41 -33
actor=them!&due=day 17 -18
actor=them!&object=end -29 -29
actor=them!&object=prep -6 -25
actor=them!&order=told -42 -29
actor=them!&whom=me -20 4
actor=them&class=hand -6 27
actor=them&class=object 29 32
actor=them&class=serve -9 23
actor=them&form=base 4 33
actor=them&form=be ing 4 27
actor=them&form=ing 30 -7
actor=them&frame=said me 32 28
actor=them&modal=will 0 45
before=? -25 -27
before=also -20 -24
before=because -23 -28
before=but -37 -29
before=her 38 2
before=said -6 13
before=should -30 -28
before=so -25 -33
before=sure -22 -28
before=um -20 -16
before=what -32 -25
before=when -29 -27
before=whom 26 4
behind=! -7 -34
behind=because -27 -28
behind=but -56 -63
behind=so -39 -37
behind=that -27 -28
behind=when 16 29
blocked=d -31 -28
class=commit&due=day -31 -27
class=commit&due=limit 32 39
class=commit&object=her -33 -23
class=commit&order=told bare -35 -33
class=commit&whom=both -26 -21
class=contact&due=limit 29 22
class=contact&object=him 20 -9
class=contact&object=my -28 -37
class=contact&prior=none none -27 -31
class=contact&prior=none state -16 -12
class=deed&blocked=q -28 -26
class=deed&company=0 -44 -31
class=deed&due=day 26 31
class=deed&object=end -29 -37
class=deed&object=mark -27 -22
class=deed&object=my -37 -1
class=deed&object=their 44 -2
class=deed&object=to -29 -33
class=deed&object=word -19 -16
class=hand&due=day 52 43
class=hand&kin=1 -37 -42
class=hand&object=back 22 40
class=hand&object=her 45 -6
class=hand&object=him 28 10
class=hand&object=it 28 38
class=hand&object=work 37 36
class=hand&order=later bare 32 31
class=hand&order=told 24 36
class=hand&order=told bare 21 7
class=hand&prior=me hand -1 38
class=hand&prior=them commit 31 16
class=hand&prior=them state 32 30
class=hand&time=habit -29 -36
class=object&object=it 10 -24
class=object&object=my 12 -28
class=object&object=prep -35 -17
class=object&object=their -19 14
class=object&order=told bare 14 21
class=object&prior=me commit -28 -27
class=object&prior=me deed 33 13
class=object&prior=none deed -31 -31
class=object&prior=none hand -37 -35
class=object&prior=them deed -38 -17
class=object&prior=them hand 18 -10
class=object&prior=them other 25 16
class=object&prior=them state 4 -22
class=object&whom=me 17 -11
class=object&work=work 33 19
class=other&object=her -25 -29
class=other&object=ing -24 -26
class=other&object=their -26 -27
class=other&object=work -26 -31
class=other&prior=none state -22 -20
class=other&prior=them commit -26 -27
class=other&prior=them state -35 -35
class=serve&continues=1 -28 -36
class=serve&due=day 38 36
class=serve&object=their -20 6
class=serve&object=to 16 44
class=serve&order=first -21 -30
class=serve&prior=none hand -20 -23
class=serve&prior=none none 0 32
class=serve&prior=them contact -38 -36
class=serve&prior=them serve -37 -34
class=serve&prior=them state 28 39
class=serve&time=later 24 18
class=state&due=day -24 -21
class=state&object=back -34 -36
class=state&object=me -27 -38
class=state&object=my 18 26
class=state&object=to -26 -28
class=state&object=work -29 -31
class=state&prior=me contact -20 -27
class=state&prior=me deed -23 -38
class=state&prior=me hand -23 -23
class=state&time=later -33 -32
class=state&whom=both -31 -39
due=day&order=told bare 31 20
due=day&prior=me hand 26 32
due=day&prior=me other 50 25
due=day&prior=them none -17 -24
due=day&prior=them state 33 33
due=limit&continues=1 22 -9
due=limit&order=first bare 56 -4
due=limit&order=later 35 32
due=limit&order=told bare 38 17
due=limit&prior=me commit -8 -15
due=limit&prior=me deed 35 32
due=limit&prior=none contact 28 38
due=limit&prior=none other 35 -3
due=limit&prior=them commit 39 23
due=limit&prior=them hand 51 35
due=limit&time=later 31 3
due=no&continues=1 -24 2
due=no&prior=none serve -34 -34
due=no&prior=we state -35 -34
form=base&class=commit -15 -18
form=base&class=hand 31 24
form=base&class=serve 37 31
form=base&class=state -16 -32
form=base&frame=said me 24 3
form=base&frame=said them -15 16
form=base&object=back 18 12
form=base&object=end -20 -18
form=base&object=her 14 -3
form=base&object=him 48 12
form=base&object=me -2 20
form=base&object=work 46 34
form=base&order=told bare 37 23
form=base&prior=me hand 29 31
form=base&prior=none none 0 -22
form=base&prior=none other 37 23
form=base&prior=them contact 15 23
form=base&prior=them hand 30 10
form=base&prior=thing other 7 30
form=base&time=later 35 27
form=base&whom=both 29 39
form=base&whom=me 16 24
form=base&work=talk 32 22
form=base&work=work 28 10
form=be ing&class=contact -32 -22
form=be ing&class=deed 15 37
form=be ing&class=hand 27 36
form=be ing&due=limit 29 22
form=be ing&object=it 25 20
form=be ing&object=me 1 43
form=be ing&prior=them contact -28 -30
form=be ing&whom=both 24 49
form=be ing&whom=me 36 52
form=be ing&whom=them 3 -23
form=be ing&work=work 34 41
form=be participle&class=hand -29 -31
form=be past&whom=me -18 -21
form=be s&due=limit -34 -28
form=be s&frame=said me -36 -35
form=be s&prior=them hand -28 -29
form=have participle&class=contact -17 -36
form=have participle&class=hand -10 -28
form=have participle&due=limit -3 40
form=have participle&object=her -35 -35
form=have participle&object=me -27 -38
form=have participle&whom=both -37 -38
form=have participle&work=work -30 -1
form=ing&class=contact -25 -21
form=ing&class=hand 41 23
form=ing&class=serve 18 -8
form=ing&class=state -21 -17
form=ing&due=day 41 3
form=ing&object=name -16 -14
form=ing&object=to -15 -13
form=ing&object=word -12 -18
form=ing&order=first bare -23 -3
form=ing&order=later bare 33 1
form=ing&order=told -23 -20
form=none&object=end -40 -32
form=none&object=her -29 -25
form=none&time=later -28 -26
form=past&class=hand -30 -37
form=past&frame=said me -32 -27
form=past&frame=said them -26 -37
form=past&object=me -30 -33
form=past&object=work -36 -46
form=past&prior=me deed -38 -53
form=past&prior=me hand -33 -34
form=past&prior=none deed -45 -34
form=past&prior=none none -26 -23
form=past&prior=them deed -38 -33
form=past&prior=them hand -37 -30
form=past&prior=them none -33 -28
form=past&prior=them other -27 -33
form=past&prior=them serve -33 -14
form=s&class=commit -27 -35
form=s&class=deed -12 31
form=s&class=hand 4 53
form=s&class=serve 25 50
form=s&object=it 3 27
form=s&object=me 3 50
form=s&order=first -22 -29
form=s&prior=me deed -3 47
form=s&prior=none none -5 32
form=s&prior=thing other -30 -28
form=s&prior=thing state -29 -30
form=s&whom=me 38 34
form=s&work=work 18 41
frame=asked none&class=other -17 13
frame=asked none&class=serve -28 -22
frame=asked none&object=me -19 -28
frame=asked none&order=later -24 -31
frame=conditional none&due=limit 28 0
frame=conditional none&object=me -26 -35
frame=conditional none&whom=me -31 -39
frame=doubted them&class=hand -36 -32
frame=plain&prior=me deed 5 35
frame=said me&blocked= 36 19
frame=said me&blocked=n -50 -33
frame=said me&class=object -2 -30
frame=said me&class=other 33 23
frame=said me&class=serve 50 15
frame=said me&due=day 21 -7
frame=said me&whom=both 34 10
frame=said me&work=work 4 -24
frame=said them&class=contact 5 44
frame=said them&class=hand -32 -21
frame=said them&class=object -15 8
frame=said them&due=limit -17 12
frame=said them&object=her -39 -39
frame=said them&order=later -16 -20
frame=said them&order=told -17 14
frame=said them&prior=them other -17 14
frame=said them&whom=me 2 32
frame=said them&work=work -27 -3
head=advise -32 -27
head=agree 28 46
head=be 26 23
head=call -34 -32
head=come -28 -27
head=have -13 -22
head=hope -38 -33
head=introduce -32 -27
head=invite -30 -25
head=like -30 -23
head=meet -41 -33
head=offer 27 39
head=phone -24 -26
head=plan -21 -16
head=promise 50 49
head=remind 34 -1
head=ring -28 -29
head=show -33 -32
head=take -30 -34
head=talk -30 -25
head=tell -4 -37
head=try -28 -21
head=volunteer 20 38
head=want -13 -25
head=write -34 -32
kin=1&prior=none none -14 -35
kind=noun&modal=will -15 -14
kind=object&actor=them 29 32
kind=object&frame=said me -2 -30
kind=object&frame=said them -15 8
kind=object&modal=can -10 21
kind=object&object=it 10 -24
kind=object&object=my 12 -28
kind=object&object=prep -35 -17
kind=object&object=their -19 14
kind=object&order=told bare 14 21
kind=object&prior=me commit -28 -27
kind=object&prior=me deed 33 13
kind=object&prior=none deed -31 -31
kind=object&prior=none hand -37 -35
kind=object&prior=them deed -38 -17
kind=object&prior=them hand 18 -10
kind=object&prior=them other 25 16
kind=object&prior=them state 4 -22
kind=object&subject=them- 7 -23
kind=object&whom=me 17 -11
kind=object&work=work 33 19
kind=to&actor=me 10 -19
kind=to&actor=them -10 25
kind=to&class=deed 21 13
kind=to&class=hand 37 14
kind=to&class=other -4 -11
kind=to&class=serve 9 31
kind=to&due=limit 45 38
kind=to&form=base -24 -38
kind=to&form=be ing -42 -42
kind=to&form=be s 32 29
kind=to&form=ing -15 10
kind=to&form=past 41 37
kind=to&modal=no 35 28
kind=to&modal=will -19 3
kind=to&object=her 37 -7
kind=to&object=him 18 -22
kind=to&object=me -15 29
kind=to&object=my -2 34
kind=to&object=name 18 -20
kind=to&object=the 12 24
kind=to&prior=none none 19 30
kind=to&prior=them deed -19 5
kind=to&prior=them other -20 -35
kind=to&prior=them state 22 26
kind=to&subject=me 21 -18
kind=to&subject=other 12 20
kind=to&subject=we -38 -40
kind=to&time=later 28 -6
kind=to&time=past -30 -25
kind=to&whom=both 48 34
kind=to&whom=me -6 52
kind=to&work=work 32 28
kind=verb&frame=said me 31 22
kind=verb&modal=would 34 23
kind=verb&object=mark -26 -28
lead=, -39 -39
lead=agree 49 53
lead=agreed 27 42
lead=expect 12 -33
lead=forgot -34 -33
lead=grace -25 -32
lead=have -31 -20
lead=he -17 -18
lead=hope -39 -33
lead=hopes -32 -31
lead=how -50 -52
lead=i -34 -24
lead=lena -26 -27
lead=like -23 -19
lead=need 23 -34
lead=nice -34 -33
lead=not -28 -28
lead=offered 27 39
lead=on -26 -20
lead=owe 48 48
lead=phoned -24 -26
lead=priya -18 -24
lead=promise 37 45
lead=promised 60 55
lead=rang -21 -23
lead=receive -30 -29
lead=talked -30 -25
lead=tell 33 -3
lead=two -28 -28
lead=volunteered 20 38
lead=want 18 -41
lead=wants -31 -32
modal=can&blocked= 13 37
modal=can&class=object -10 21
modal=can&frame=said me -48 -48
modal=may&blocked=n -47 -42
modal=may&class=hand -35 -38
modal=may&class=serve -39 -35
modal=may&frame=plain -50 -53
modal=may&object=name -30 -19
modal=may&object=to -31 -30
modal=may&whom=me -28 -43
modal=must&blocked=n -38 -34
modal=must&class=hand 47 29
modal=must&class=other -28 -30
modal=must&company=0 -65 -40
modal=must&company=1 36 14
modal=must&due=no 28 14
modal=must&object=him 28 7
modal=must&object=the 13 -13
modal=must&object=word -30 -25
modal=must&order=told 60 23
modal=must&prior=them hand 26 5
modal=must&whom=them 25 -7
modal=no&object=it 33 13
modal=no&prior=me contact -28 -27
modal=no&prior=me deed -11 33
modal=no&prior=none commit 34 30
modal=no&prior=none serve -36 -33
modal=no&prior=other state -25 -31
modal=should&class=hand -41 -43
modal=will&blocked=n -31 -37
modal=will&class=hand 15 32
modal=will&class=noun -15 -14
modal=will&class=serve 38 38
modal=will&company=0 -32 -24
modal=will&form=none -15 -14
modal=will&frame=said me 27 5
modal=will&object=end 6 -14
modal=will&object=her 32 15
modal=will&object=me 3 31
modal=will&object=my 0 37
modal=will&object=name -3 -11
modal=will&object=work 16 37
modal=will&prior=me hand 18 15
modal=will&prior=me other 4 39
modal=will&prior=none contact 34 49
modal=will&prior=thing other 7 30
modal=will&whom=both 30 48
modal=will&whom=me 11 38
modal=will&work=work 14 24
modal=would&class=contact 37 28
modal=would&class=other 21 30
modal=would&class=serve 23 2
modal=would&due=day 26 20
modal=would&form=be s -14 16
modal=would&frame=asked none -31 -31
modal=would&frame=said me 21 5
modal=would&frame=said them 8 32
modal=would&object=him 42 18
modal=would&order=later -56 -62
modal=would&prior=them other -5 25
next=an -28 -19
next=big -29 -28
next=but -21 -23
next=chat -24 -23
next=cv 34 -5
next=diego -27 -22
next=exhausted -19 -21
next=for -21 -34
next=forty -32 -33
next=fri 17 -10
next=from -4 -31
next=good -29 -30
next=happy -23 -27
next=hope -23 -20
next=how -53 -44
next=is -31 -28
next=it 19 23
next=married -28 -38
next=monday -22 -26
next=more -32 -31
next=next -29 -17
next=no -34 -30
next=not -34 -30
next=nothing -52 -50
next=one -1 -16
next=re -28 -26
next=screen -21 -20
next=sent -17 -24
next=slides 25 -2
next=so -27 -23
next=that -23 -20
next=this -35 -35
next=tom -28 -27
next=tonight 25 -5
next=until -30 -25
next=will -24 -24
next=yes -37 -29
next=you -9 19
next=øyvind -24 -22
nextact=ask -31 -30
nextact=book 21 35
nextact=bring -20 9
nextact=confirm -29 -38
nextact=contact -24 -26
nextact=decline -42 -42
nextact=find -34 -26
nextact=give -16 -28
nextact=go -19 -13
nextact=have -28 -29
nextact=help -37 -27
nextact=hire -20 -22
nextact=like -18 -21
nextact=love -28 -30
nextact=mail -22 -20
nextact=move -28 -33
nextact=name -26 -22
nextact=need 13 29
nextact=owe -25 -4
nextact=prepare -3 25
nextact=see -30 -27
nextact=send -33 0
nextact=share -32 -28
nextact=sit -24 -27
nextact=start -25 -27
nextact=talk -28 -26
nextact=think -36 -35
object=back&due=no 28 13
object=back&order=later -10 19
object=back&order=told 33 8
object=back&prior=none none -24 -5
object=her&due=day 26 4
object=her&due=limit 40 -3
object=her&kin=1 -34 -33
object=her&order=first bare -25 -18
object=her&order=told 14 -13
object=her&prior=me deed 33 9
object=her&prior=none none 38 -5
object=her&time=past -36 -26
object=her&work=talk 33 16
object=him&due=day 54 22
object=him&due=limit 12 -22
object=him&order=later 31 1
object=him&time=later 33 6
object=him&work=work 19 -14
object=it&due=day 11 5
object=it&due=no -34 -9
object=it&order=first -39 -45
object=it&prior=me commit -31 -29
object=it&prior=me hand 30 21
object=it&prior=them other -23 6
object=it&prior=them serve -34 -33
object=mark&due=limit -22 -21
object=mark&work=no -25 -22
object=me&blocked=n -30 -46
object=me&due=limit -22 11
object=me&order=told 4 30
object=me&prior=them serve -21 -32
object=me&prior=we contact -6 20
object=my&due=limit 38 29
object=my&order=later 5 -13
object=name&blocked=q -37 -31
object=name&prior=none none -44 -32
object=prep&due=limit 14 -6
object=prep&prior=me deed -18 -25
object=prep&prior=none hand -29 -26
object=prep&prior=thing state -2 -24
object=prep&prior=we contact -26 -32
object=the&kin=1 -9 -30
object=the&order=later bare -24 -20
object=the&prior=me deed 41 36
object=the&prior=me other -33 -32
object=the&prior=none commit 31 34
object=the&prior=we contact -25 -26
object=the&work=work 27 36
object=their&order=first -35 -46
object=their&work=talk -20 -22
object=to&order=told bare -15 27
object=to&prior=none contact -30 -24
object=word&prior=me other -34 -35
object=word&prior=me state -27 -26
object=work&due=limit 34 18
object=work&prior=none none 35 16
opens=ana -23 -25
opens=andre -24 -28
opens=anja -22 -26
opens=anna -21 -14
opens=april -21 -25
opens=art -18 -21
opens=ask -58 -48
opens=back -18 -23
opens=bilal -21 -22
opens=bill -33 -35
opens=bob -20 -23
opens=by -23 -28
opens=came -20 -25
opens=carla -26 -33
opens=comments -32 -33
opens=dana -28 -33
opens=daria -34 -30
opens=david -21 -26
opens=eitan -27 -31
opens=emailed -31 -25
opens=emre -25 -31
opens=forwarded -22 -14
opens=gita -18 -23
opens=gonna 28 -2
opens=got -26 -25
opens=greg -29 -36
opens=hana -23 -28
opens=has -27 -24
opens=having -26 -18
opens=in -26 -27
opens=interview -25 -23
opens=intro 19 42
opens=invited -30 -32
opens=jess -20 -25
opens=josé -25 -23
opens=kasia -20 -26
opens=let -34 -35
opens=luca -18 -16
opens=marcus -36 -34
opens=maria -22 -28
opens=mark -30 -31
opens=may -23 -29
opens=me 29 -5
opens=moving -14 -11
opens=mr -29 -39
opens=need 31 4
opens=needs 40 22
opens=next -31 -15
opens=no -44 -34
opens=offered 19 37
opens=olu -29 -31
opens=on -22 -30
opens=owe 7 -22
opens=owes -3 33
opens=planning -12 -11
opens=posted -27 -21
opens=priya -25 -35
opens=promised 48 22
opens=put -29 -30
opens=rania -21 -24
opens=received -23 -24
opens=reply 35 3
opens=reviewed -22 -25
opens=rosa -28 -34
opens=seeing -12 -10
opens=send 61 26
opens=sending 36 -2
opens=sends -2 33
opens=sent -40 -33
opens=shared -27 -23
opens=showed -23 -22
opens=slides 22 -4
opens=søren -26 -29
opens=thandi -27 -27
opens=thiago -22 -24
opens=this -33 -24
opens=today -41 -32
opens=tomorrow -26 -29
opens=waiting 0 27
opens=wanted -36 -30
opens=wants 11 -28
opens=wish -28 -21
order=later&prior=them deed -13 -30
order=later&prior=them other -40 -39
order=told bare&prior=me deed -28 -37
order=told bare&prior=none state -33 -34
order=told&prior=them none -6 2
prior=none other&continues=1 26 -3
prior=them other&continues=1 -23 -23
prioract=answer -28 -24
prioract=assure 17 38
prioract=catch -31 -39
prioract=check 15 24
prioract=drop -21 -23
prioract=fix -27 -19
prioract=know -16 27
prioract=learn -27 -23
prioract=lunch -27 -21
prioract=owe 25 29
prioract=take -5 -26
prioract=want 8 -21
prioract=worry -28 -18
subject=me&class=deed 35 -7
subject=me&class=hand 1 -23
subject=me&class=serve 29 -4
subject=me&class=state -28 -23
subject=me&due=day 34 4
subject=me&due=limit 32 4
subject=me&form=base 20 1
subject=me&modal=will 35 12
subject=me&object=end -40 -29
subject=me&object=the 32 6
subject=me&object=word -25 -27
subject=me&object=work 33 17
subject=me&order=told 36 8
subject=me&prior=me state -35 -27
subject=me&prior=none contact -7 -20
subject=me&prior=them commit 19 -9
subject=me&prior=them deed 38 19
subject=me&prior=them hand 36 4
subject=me&prior=thing state 27 -1
subject=me&time=later 19 -12
subject=me&time=past -28 -23
subject=me&whom=me 6 -18
subject=me&work=work 11 -11
subject=me-&due=limit 31 -1
subject=me-&object=it 27 -7
subject=none-&due=limit 37 24
subject=none-&prior=them other -26 -22
subject=other&form=s -30 -37
subject=other&modal=would -20 -23
subject=other&prior=them other -24 -29
subject=them&class=hand -12 18
subject=them&form=base 4 25
subject=them&frame=said me 32 28
subject=them&modal=will -2 33
subject=them&order=told bare -3 39
subject=them&prior=me commit -16 -6
subject=them-&class=contact -7 25
subject=them-&class=hand 12 21
subject=them-&class=object 7 -23
subject=them-&form=ing 20 -8
subject=them-&modal=must -11 20
subject=them-&object=him -16 -29
subject=them-&object=it 5 32
subject=thing&class=hand -23 -27
subject=thing&due=limit -24 -31
subject=thing&modal=will -10 6
subject=thing&work=work -30 -34
time=later&prior=them hand -9 -26
time=past&order=told -26 -27
whom=both&due=day 24 32
whom=both&prior=me state -32 -34
whom=me&due=day 13 43
whom=me&due=limit 42 31
whom=me&kin=1 31 19
whom=me&object=back -34 13
whom=me&object=it -13 14
whom=me&prior=me contact -26 -25
whom=nobody&kin=1 -20 -16
whom=nobody&prior=other state -22 -29
whom=them&due=limit 25 21
whom=them&object=back 22 13
work=no&prior=we state -34 -33
work=no&time=later 17 12
work=talk&due=limit 35 42
work=talk&order=told bare 27 13
work=work&due=day 33 32
work=work&due=limit 65 45
work=work&order=told 28 33
work=work&prior=me deed 8 23
work=work&prior=none other 22 -2
work=work&prior=them state 21 -1
work=work&time=past -27 -30
`;
