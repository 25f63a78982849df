/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-76 -74
act=answer 11 -17
act=apply -36 -28
act=bring 35 31
act=chase 16 33
act=check 12 20
act=commit 28 42
act=congratulate -27 -22
act=contact -17 10
act=count 27 -8
act=decline -26 -19
act=dig 5 33
act=explain -23 -21
act=finish -20 -36
act=fly -26 -24
act=follow 22 -14
act=get -38 -33
act=give -27 -23
act=head -31 -30
act=hire -30 -34
act=intro 45 57
act=learn -29 -27
act=let -27 -27
act=like 8 -21
act=love -31 -36
act=lunch -41 -31
act=mention -27 -2
act=move -20 -24
act=need -11 -27
act=open -31 -27
act=owe -18 -37
act=plan -30 -24
act=present -27 -4
act=put 12 39
act=recommend -42 -36
act=remember -35 -35
act=remind -20 -29
act=return 40 20
act=see -27 -41
act=send 20 19
act=set 7 35
act=share 42 34
act=sort 5 39
act=start -24 -26
act=stay -31 -28
act=test 31 0
act=thank -41 -33
act=try -29 -31
act=vouch -23 -28
act=wait -26 -26
act=want -31 -35
act=zoom -30 -26
actor=me!&class=contact -10 -19
actor=me!&class=other 33 -6
actor=me!&class=serve -1 -23
actor=me!&due=limit 20 -13
actor=me!&object=her 47 6
actor=me!&object=prep -12 -20
actor=me!&whom=them 36 -11
actor=me!&work=work 19 -12
actor=me&class=hand 10 -13
actor=me&class=serve 9 -18
actor=me&continues=1 32 -4
actor=me&due=limit 39 16
actor=me&form=base 25 -3
actor=me&form=be ing 26 -5
actor=me&modal=will 42 16
actor=me&object=back 17 9
actor=me&object=mark -24 -22
actor=me&prior=me hand 25 -10
actor=me&prior=them hand 31 4
actor=me&prior=them state 17 -5
actor=me&prior=thing state 21 -1
actor=me&subject=them- 2 -16
actor=none&class=hand -22 -24
actor=none&due=limit -21 -5
actor=none&form=base -21 -15
actor=none&modal=will -12 -5
actor=none&prior=them none -11 -11
actor=none&work=work -39 -40
actor=them!&class=contact -35 -29
actor=them!&class=other -39 -28
actor=them!&due=day 20 -14
actor=them!&object=end -24 -24
actor=them!&object=prep -10 -27
actor=them!&order=told -41 -28
actor=them&class=hand -5 29
actor=them&class=object 30 32
actor=them&class=serve -18 13
actor=them&form=base 6 34
actor=them&form=be ing 4 26
actor=them&form=be participle -20 -28
actor=them&form=ing 34 -6
actor=them&frame=said me 34 29
actor=them&modal=will -1 45
actor=them&object=back -15 10
actor=them&object=her -21 -6
actor=them&object=their -19 4
before=? -22 -24
before=but -40 -30
before=could 31 0
before=her 40 -1
before=said 5 19
before=should -29 -24
before=so -23 -33
before=sure -18 -26
before=time -31 -23
before=what -26 -27
before=when -31 -28
behind=! -9 -36
behind=because -31 -36
behind=but -58 -66
behind=so -36 -33
behind=that -29 -28
behind=when 17 28
blocked=&prior=me other 23 20
blocked=d -23 -22
blocked=n&prior=me deed -30 -38
class=commit&due=day -34 -32
class=commit&due=limit 34 41
class=commit&object=her -24 -18
class=commit&object=to 10 26
class=contact&continues=1 24 24
class=contact&due=limit 29 21
class=contact&object=him 22 -9
class=contact&object=my -31 -40
class=contact&object=their -30 -26
class=contact&prior=none none -37 -36
class=contact&prior=none state -16 -11
class=deed&blocked=q -31 -27
class=deed&due=day 29 33
class=deed&object=end -28 -37
class=deed&object=mark -22 -19
class=deed&object=my -32 -5
class=deed&object=their 37 -4
class=deed&object=to -34 -42
class=deed&object=word -20 -22
class=deed&prior=me deed -13 21
class=deed&whom=both -29 -19
class=deed&whom=me -10 18
class=hand&due=day 54 42
class=hand&kin=1 -35 -48
class=hand&object=back 29 40
class=hand&object=her 47 -9
class=hand&object=him 31 13
class=hand&object=it 28 36
class=hand&object=work 35 37
class=hand&order=later bare 33 29
class=hand&order=told 23 35
class=hand&order=told bare 21 9
class=hand&prior=me hand -2 30
class=hand&prior=none contact 1 26
class=hand&prior=them commit 34 18
class=hand&prior=them state 27 27
class=object&object=it 6 -24
class=object&object=my 13 -27
class=object&object=prep -34 -13
class=object&object=their -19 16
class=object&order=told bare 15 23
class=object&prior=me commit -31 -26
class=object&prior=none deed -27 -28
class=object&prior=none hand -33 -32
class=object&prior=them deed -34 -11
class=object&prior=them hand 15 -11
class=object&prior=them other 19 14
class=object&prior=them state 6 -22
class=object&whom=me 16 -11
class=object&work=work 31 19
class=other&object=her -18 -25
class=other&object=their -24 -27
class=other&object=work -28 -30
class=other&prior=none serve -25 -21
class=other&prior=them commit -32 -30
class=other&prior=them none -15 -15
class=other&prior=them state -35 -36
class=serve&blocked=n -32 -36
class=serve&continues=1 -24 -40
class=serve&due=day 36 31
class=serve&object=her -9 11
class=serve&object=prep 25 22
class=serve&object=their -18 15
class=serve&object=to 14 44
class=serve&order=later 13 28
class=serve&order=told bare 4 23
class=serve&prior=me deed 22 -7
class=serve&prior=none none 7 32
class=serve&prior=them contact -39 -20
class=serve&prior=them state 29 40
class=serve&time=habit -34 -32
class=serve&time=later 29 22
class=serve&time=past -26 -20
class=state&due=day -25 -18
class=state&due=limit 16 -4
class=state&object=back -35 -38
class=state&object=me -28 -38
class=state&object=my 16 31
class=state&object=to -30 -31
class=state&prior=me contact -15 -20
class=state&prior=me deed -29 -44
class=state&prior=thing state -21 -25
class=state&time=later -40 -36
class=state&whom=both -30 -35
due=day&continues=1 29 -6
due=day&order=told bare 27 16
due=day&prior=me hand 24 36
due=day&prior=me other 47 25
due=day&prior=none other 20 1
due=day&prior=them none -12 -16
due=day&prior=them state 40 39
due=limit&continues=1 22 -11
due=limit&order=first bare 53 -4
due=limit&order=later 31 28
due=limit&order=told bare 37 12
due=limit&prior=me commit -15 -17
due=limit&prior=me deed 37 29
due=limit&prior=none contact 11 27
due=limit&prior=them commit 38 22
due=limit&prior=them hand 54 32
due=limit&time=later 29 0
due=no&continues=1 -7 20
due=no&prior=none serve -31 -31
due=no&prior=we state -35 -37
form=base&class=commit -14 -18
form=base&class=hand 31 24
form=base&class=serve 38 34
form=base&class=state -8 -24
form=base&frame=said me 26 2
form=base&frame=said them -15 18
form=base&object=back 17 14
form=base&object=end -23 -20
form=base&object=him 47 17
form=base&object=me -4 19
form=base&object=work 47 39
form=base&order=told bare 39 25
form=base&prior=me hand 32 39
form=base&prior=none none 0 -21
form=base&prior=none other 45 28
form=base&prior=them contact 19 25
form=base&prior=them hand 30 12
form=base&prior=thing other 8 31
form=base&time=later 33 22
form=base&whom=both 32 42
form=base&whom=me 18 25
form=base&work=talk 33 21
form=base&work=work 31 15
form=be ing&class=contact -55 -34
form=be ing&class=deed 27 35
form=be ing&class=hand 22 30
form=be ing&class=other -11 -33
form=be ing&due=limit 31 27
form=be ing&object=it 26 15
form=be ing&object=me 3 42
form=be ing&prior=none contact -23 -31
form=be ing&prior=them contact -27 -30
form=be ing&whom=both 25 51
form=be ing&whom=me 41 53
form=be ing&work=work 45 49
form=be participle&class=hand -31 -30
form=be participle&order=told -25 -22
form=be participle&prior=no -27 -30
form=be s&due=limit -44 -32
form=be s&prior=none other -31 -34
form=be s&whom=me -3 32
form=have participle&class=contact -13 -32
form=have participle&class=hand -9 -30
form=have participle&due=limit -7 36
form=have participle&object=her -33 -32
form=have participle&object=me -27 -40
form=have participle&object=the 14 28
form=have participle&order=later -40 -30
form=have participle&whom=both -33 -39
form=have participle&work=work -28 1
form=ing&class=contact -22 -18
form=ing&class=hand 41 22
form=ing&class=state -18 -15
form=ing&due=day 43 3
form=ing&object=name -15 -13
form=ing&object=to -13 -12
form=ing&object=word -17 -23
form=ing&order=first bare -19 1
form=ing&order=later bare 29 -3
form=ing&order=told -24 -20
form=none&object=end -34 -26
form=none&time=later -35 -30
form=past&class=hand -33 -41
form=past&frame=said me -33 -29
form=past&frame=said them -22 -28
form=past&object=me -31 -36
form=past&object=work -33 -44
form=past&prior=me deed -37 -52
form=past&prior=none other -32 -29
form=past&prior=none serve -24 -17
form=past&prior=them deed -39 -34
form=past&prior=them hand -42 -31
form=past&prior=them none -25 -22
form=past&prior=them other -27 -30
form=past&time=later -12 -26
form=s&class=deed -14 27
form=s&class=hand -1 52
form=s&class=serve 29 50
form=s&object=me 1 48
form=s&order=first -25 -29
form=s&prior=me deed -4 41
form=s&prior=none none -6 30
form=s&prior=thing other -32 -29
form=s&prior=thing state -26 -29
form=s&time=later 23 25
form=s&whom=me 36 35
form=s&work=work 16 40
frame=asked none&class=other -18 16
frame=asked none&object=me -19 -29
frame=asked none&order=later -30 -32
frame=conditional none&due=limit 30 0
frame=conditional none&due=no -52 -56
frame=conditional none&whom=me -29 -40
frame=doubted them&class=hand -29 -28
frame=plain&prior=me deed 5 31
frame=said me&blocked= 33 16
frame=said me&blocked=n -55 -35
frame=said me&class=object -6 -32
frame=said me&class=serve 49 15
frame=said me&due=day 21 -7
frame=said me&work=work 1 -27
frame=said them&class=contact 7 40
frame=said them&class=hand -28 -14
frame=said them&due=limit -14 23
frame=said them&object=her -30 -38
frame=said them&order=later -16 -16
frame=said them&order=told -9 23
frame=said them&work=work -28 2
head=advise -35 -29
head=agree 32 47
head=be 30 26
head=call -35 -36
head=come -26 -27
head=email -28 -26
head=give 21 -6
head=have -14 -23
head=hope -34 -32
head=introduce -28 -21
head=invite -30 -24
head=like -32 -23
head=meet -38 -30
head=offer 23 33
head=phone -26 -29
head=plan -15 -13
head=promise 57 54
head=remind 35 -1
head=ring -30 -34
head=show -35 -36
head=take -29 -39
head=talk -28 -23
head=tell 0 -32
head=try -26 -20
head=turn -21 -21
head=undertake 27 23
head=volunteer 22 37
head=want -3 -17
head=write -38 -34
kin=1&prior=none none -17 -35
kind=noun&modal=will -15 -14
kind=object&actor=them 30 32
kind=object&frame=said me -6 -32
kind=object&modal=can -8 22
kind=object&object=it 6 -24
kind=object&object=my 13 -27
kind=object&object=prep -34 -13
kind=object&object=their -19 16
kind=object&order=told bare 15 23
kind=object&prior=me commit -31 -26
kind=object&prior=none deed -27 -28
kind=object&prior=none hand -33 -32
kind=object&prior=them deed -34 -11
kind=object&prior=them hand 15 -11
kind=object&prior=them other 19 14
kind=object&prior=them state 6 -22
kind=object&subject=them- 9 -21
kind=object&whom=me 16 -11
kind=object&work=work 31 19
kind=to&actor=me 25 -11
kind=to&actor=them 4 38
kind=to&class=deed 26 15
kind=to&class=hand 41 23
kind=to&class=other 0 -6
kind=to&class=serve 14 30
kind=to&due=limit 38 32
kind=to&form=base -29 -40
kind=to&form=be ing -47 -38
kind=to&form=be s 31 27
kind=to&form=ing -13 11
kind=to&form=past 52 46
kind=to&modal=will -21 2
kind=to&object=her 47 -1
kind=to&object=him 17 -20
kind=to&object=me -14 32
kind=to&object=my -7 32
kind=to&object=the 27 33
kind=to&object=word -10 -9
kind=to&prior=them other -19 -32
kind=to&prior=them state 23 30
kind=to&subject=me 32 -7
kind=to&subject=we -32 -35
kind=to&time=later 31 -6
kind=to&time=past -35 -28
kind=to&whom=both 45 30
kind=to&whom=me -5 54
kind=to&whom=nobody 0 -5
kind=to&work=work 38 37
kind=verb&frame=said me 30 21
kind=verb&modal=would 29 23
lead=, -39 -41
lead=agree 47 53
lead=agreed 30 42
lead=answer -25 -31
lead=email -33 -30
lead=expect 12 -37
lead=forgot -38 -35
lead=grace -26 -32
lead=have -34 -20
lead=he -17 -17
lead=hope -40 -29
lead=hopes -27 -24
lead=how -53 -54
lead=i -35 -25
lead=like -25 -18
lead=need 20 -27
lead=nice -32 -33
lead=not -26 -26
lead=offered 23 33
lead=out -21 -21
lead=owe 45 46
lead=phoned -26 -29
lead=priya -21 -28
lead=promise 30 42
lead=promised 57 55
lead=rang -23 -27
lead=receive -23 -23
lead=talked -28 -23
lead=tell 37 0
lead=two -31 -30
lead=undertook 27 23
lead=volunteered 22 37
lead=want 21 -37
lead=wanted -22 -26
lead=wants -28 -29
lead=will -23 -24
modal=can&blocked= 10 34
modal=can&class=object -8 22
modal=can&frame=said me -38 -34
modal=may&blocked=n -36 -32
modal=may&class=hand -37 -32
modal=may&frame=plain -46 -43
modal=may&prior=no -44 -40
modal=may&whom=me -27 -41
modal=must&blocked=n -42 -35
modal=must&class=hand 43 30
modal=must&class=other -26 -27
modal=must&company=0 -55 -33
modal=must&company=1 35 15
modal=must&object=word -32 -24
modal=must&order=told 62 24
modal=must&prior=them hand 24 4
modal=must&whom=them 28 -5
modal=must&work=work 20 1
modal=no&frame=said them -25 -20
modal=no&object=it 31 16
modal=no&prior=me contact -30 -28
modal=no&prior=me deed -11 31
modal=no&prior=none commit 30 28
modal=no&prior=none serve -30 -25
modal=no&prior=other state -20 -28
modal=should&class=hand -44 -39
modal=should&frame=said them -36 -32
modal=should&order=told -65 -46
modal=will&blocked=n -31 -36
modal=will&class=hand 16 37
modal=will&class=noun -15 -14
modal=will&class=serve 38 37
modal=will&company=0 -29 -19
modal=will&form=be participle -16 -19
modal=will&form=none -15 -14
modal=will&frame=said me 26 7
modal=will&object=end 4 -18
modal=will&object=her 41 16
modal=will&object=me 4 33
modal=will&object=my -2 33
modal=will&object=work 13 40
modal=will&prior=me deed 32 22
modal=will&prior=me hand 21 19
modal=will&prior=me other 1 38
modal=will&prior=none contact 36 51
modal=will&prior=thing other 8 31
modal=will&whom=both 39 53
modal=will&whom=me 10 41
modal=would&class=contact 36 25
modal=would&class=other 19 28
modal=would&class=serve 29 10
modal=would&company=0 23 21
modal=would&due=day 29 15
modal=would&form=be s -18 14
modal=would&frame=asked none -36 -32
modal=would&frame=said me 21 4
modal=would&frame=said them 3 30
modal=would&order=later -47 -55
modal=would&prior=me deed 19 -8
modal=would&prior=them other -13 23
next=after 11 -16
next=all -26 -24
next=an -25 -16
next=but -17 -20
next=chidi -27 -21
next=cv 33 -3
next=diego -27 -23
next=for -25 -41
next=forty -24 -26
next=fri 26 -6
next=from -7 -32
next=good -34 -33
next=happy -28 -31
next=how -52 -41
next=is -33 -29
next=it 14 19
next=married -35 -43
next=monday -21 -23
next=more -23 -23
next=next -29 -17
next=no -39 -32
next=not -31 -28
next=nothing -48 -47
next=re -27 -24
next=screen -26 -23
next=sent -20 -27
next=session -16 -16
next=small -24 -27
next=that -25 -21
next=this -37 -35
next=tom -27 -24
next=yes -30 -24
next=you -11 19
next=øyvind -22 -19
nextact=ask -33 -30
nextact=book 18 32
nextact=bring -21 5
nextact=confirm -26 -34
nextact=contact -23 -29
nextact=decline -38 -38
nextact=have -24 -26
nextact=help -32 -26
nextact=love -26 -27
nextact=mail -31 -27
nextact=move -28 -31
nextact=name -25 -17
nextact=owe -26 -2
nextact=reckon -30 -29
nextact=see -30 -23
nextact=send -32 1
nextact=share -41 -35
nextact=sit -29 -31
nextact=talk -33 -29
nextact=work -27 -36
object=back&due=no 36 14
object=back&order=later -9 20
object=back&order=told 37 10
object=back&prior=none none -24 -10
object=her&due=day 24 -7
object=her&due=limit 43 -5
object=her&kin=1 -25 -32
object=her&order=first bare -27 -21
object=her&prior=me deed 29 6
object=her&prior=none none 9 -18
object=her&prior=them deed -5 -25
object=her&time=later 22 -7
object=her&time=past -30 -20
object=her&work=talk 33 16
object=him&due=day 52 22
object=him&due=limit 13 -17
object=him&order=later 26 -4
object=him&time=later 30 7
object=him&work=work 24 -9
object=it&due=day 14 12
object=it&order=first -45 -48
object=it&prior=me commit -33 -27
object=it&prior=me hand 29 13
object=it&prior=them other -31 -2
object=it&prior=them serve -30 -32
object=mark&due=limit -28 -25
object=me&blocked=n -26 -41
object=me&due=limit -22 13
object=me&order=first bare -6 21
object=me&order=told 2 28
object=me&prior=them serve -23 -33
object=my&company=0 -34 -32
object=my&due=limit 41 35
object=my&order=first bare -24 -37
object=my&order=later 7 -13
object=my&work=talk 19 -3
object=name&blocked=q -31 -26
object=name&prior=none none -42 -31
object=prep&due=limit 17 -4
object=prep&prior=me deed -18 -29
object=prep&prior=me hand -19 -8
object=prep&prior=none hand -37 -31
object=prep&prior=thing state -5 -21
object=prep&prior=we contact -24 -31
object=the&blocked=n -57 -55
object=the&kin=1 -16 -35
object=the&prior=me deed 39 38
object=the&prior=me other -28 -29
object=the&prior=none commit 33 34
object=the&prior=them commit 13 27
object=the&prior=them contact -26 -27
object=the&work=work 28 39
object=their&order=first -35 -47
object=their&work=talk -21 -23
object=to&due=limit 16 32
object=to&order=told bare -15 22
object=word&prior=me other -38 -37
object=word&prior=me state -28 -21
object=word&prior=none state -29 -31
object=work&due=limit 27 19
object=work&prior=none none 43 4
opens=all -17 -25
opens=andre -24 -29
opens=anna -26 -21
opens=april -22 -25
opens=arjun -23 -26
opens=art -20 -19
opens=ask -63 -55
opens=bill -29 -29
opens=bob -23 -26
opens=by -33 -34
opens=came -19 -24
opens=carla -24 -32
opens=comments -31 -36
opens=dana -30 -29
opens=daria -30 -29
opens=david -22 -27
opens=eitan -32 -35
opens=emailed -29 -23
opens=emre -29 -36
opens=erik -22 -24
opens=fixed -26 -24
opens=get -23 -3
opens=gonna 25 -4
opens=got -27 -26
opens=greg -36 -36
opens=hana -22 -25
opens=has -26 -24
opens=having -25 -18
opens=helena -4 21
opens=helped -28 -29
opens=ines -9 22
opens=interview -22 -21
opens=intro 17 42
opens=jess -30 -32
opens=josé -28 -27
opens=kasia -22 -27
opens=kwame 7 -21
opens=let -35 -34
opens=luca -19 -17
opens=marcus -43 -42
opens=maria -26 -30
opens=mark -33 -30
opens=me 31 -2
opens=moving -12 -10
opens=mr -30 -40
opens=needs 36 25
opens=next -32 -13
opens=niamh -19 -25
opens=no -43 -32
opens=nothing -24 -21
opens=offered 21 35
opens=olga 1 -20
opens=olu -34 -39
opens=on -23 -30
opens=owe 20 -15
opens=owes -5 31
opens=planning -14 -13
opens=posted -23 -19
opens=priya -27 -37
opens=promised 41 18
opens=put -28 -31
opens=rania -19 -22
opens=received -28 -28
opens=reply 31 2
opens=rosa -30 -36
opens=send 64 25
opens=sending 39 2
opens=sends -3 32
opens=sent -40 -31
opens=shared -26 -22
opens=showed -20 -20
opens=søren -27 -27
opens=thandi -27 -27
opens=this -33 -24
opens=today -44 -34
opens=tomorrow -27 -28
opens=waiting 4 31
opens=wanted -31 -23
opens=wants 11 -26
opens=wish -29 -23
order=first&company=0 -47 -39
order=later&prior=them deed -12 -28
order=later&prior=them other -42 -42
order=told bare&prior=none state -31 -33
order=told bare&prior=them serve -27 -31
prior=none other&continues=1 29 4
prior=them other&continues=1 -27 -30
prioract=apply -23 -27
prioract=assure 22 41
prioract=catch -27 -35
prioract=check 16 22
prioract=draft 0 24
prioract=drop -26 -28
prioract=forget 20 -5
prioract=help 10 -14
prioract=know -14 29
prioract=learn -29 -25
prioract=look -31 -25
prioract=lunch -26 -21
prioract=ping -30 -24
prioract=play -28 -25
prioract=swear 17 32
prioract=take -7 -26
prioract=vouch -31 -22
prioract=want 12 -18
subject=me&class=deed 30 -8
subject=me&class=hand -2 -24
subject=me&class=serve 23 -10
subject=me&class=state -28 -25
subject=me&due=day 33 4
subject=me&due=limit 28 2
subject=me&form=base 23 3
subject=me&form=be ing 24 -6
subject=me&modal=will 40 14
subject=me&object=end -39 -28
subject=me&object=the 43 14
subject=me&object=word -24 -25
subject=me&object=work 28 17
subject=me&order=told 31 5
subject=me&prior=none contact -14 -28
subject=me&prior=none state -42 -31
subject=me&prior=them commit 21 -8
subject=me&prior=them hand 39 8
subject=me&prior=thing state 30 2
subject=me&time=later 31 -3
subject=me&time=past -34 -24
subject=me&whom=me 12 -12
subject=me&work=work 12 -9
subject=me-&due=limit 32 1
subject=me-&object=it 27 -6
subject=me-&prior=me state 18 -8
subject=none-&continues=1 26 -5
subject=none-&due=limit 44 24
subject=none-&object=it 9 -27
subject=none-&prior=them hand -38 -30
subject=other&form=s -28 -34
subject=other&prior=them other -19 -22
subject=them&class=hand -9 21
subject=them&form=base 2 23
subject=them&form=be ing 4 24
subject=them&form=be participle -20 -28
subject=them&frame=said me 34 29
subject=them&modal=will -3 33
subject=them&order=told bare -6 34
subject=them&prior=me commit -17 -8
subject=them&prior=me deed 21 38
subject=them&prior=them state -22 -4
subject=them-&class=contact -7 31
subject=them-&class=hand 16 16
subject=them-&class=object 9 -21
subject=them-&object=him -13 -27
subject=them-&object=it 3 31
subject=thing&class=hand -19 -22
subject=thing&due=limit -21 -24
subject=thing&frame=said them -18 -24
subject=thing&modal=will -6 8
subject=thing&work=work -23 -24
time=later&prior=them hand -14 -29
whom=both&due=day 23 31
whom=both&prior=me state -32 -34
whom=me&due=day 14 44
whom=me&due=limit 40 29
whom=me&object=back -32 14
whom=me&prior=me contact -26 -27
whom=nobody&kin=1 -18 -13
whom=nobody&object=mark -27 -28
whom=them&due=limit 29 22
whom=them&prior=thing state -12 -25
work=no&prior=we state -35 -36
work=no&time=later 25 19
work=talk&due=limit 48 52
work=talk&order=told bare 23 10
work=work&due=day 34 34
work=work&due=limit 65 44
work=work&order=told 28 32
work=work&prior=me deed 25 37
work=work&prior=none other 26 1
work=work&prior=them deed 3 -21
work=work&prior=them state 16 -2
work=work&time=past -31 -34
`;
