/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-76 -74
act=answer -1 -22
act=apply -33 -26
act=assure -22 -26
act=bring 38 34
act=build -22 -24
act=chase 18 32
act=check 4 14
act=comment -26 -25
act=commit 21 37
act=correct -26 -26
act=count 17 -14
act=decline -28 -20
act=dig 4 32
act=explain -23 -23
act=finish -26 -36
act=fly -24 -24
act=follow 33 -5
act=get -38 -30
act=give -28 -23
act=head -31 -29
act=hire -30 -34
act=interview -27 -30
act=intro 41 53
act=keep -16 -26
act=launch -15 -18
act=learn -34 -29
act=leave -19 -22
act=let -33 -37
act=like 7 -27
act=listen -28 -25
act=love -35 -41
act=lunch -39 -32
act=make -29 -25
act=mention -26 1
act=need -16 -32
act=negotiate -34 -23
act=open -30 -26
act=owe -19 -26
act=pass -28 -9
act=prep -23 -26
act=present -25 -5
act=put 16 44
act=quit -22 -24
act=rather -32 -26
act=recommend -40 -39
act=remember -35 -33
act=remind -23 -31
act=retire -20 -22
act=see -27 -40
act=send 21 18
act=set 4 36
act=share 37 28
act=sort 3 33
act=stay -29 -25
act=test 26 -3
act=thank -42 -32
act=try -27 -30
act=visit -14 -22
act=vouch -20 -27
act=wait -25 -25
act=want -32 -37
act=zoom -31 -25
actor=me!&class=contact -9 -15
actor=me!&class=other 31 -8
actor=me!&due=day 33 30
actor=me!&due=limit 21 -19
actor=me!&due=no 13 -26
actor=me!&object=her 47 8
actor=me!&object=prep -17 -24
actor=me!&whom=them 22 -16
actor=me!&work=work 19 -4
actor=me&class=hand 14 -12
actor=me&class=serve 15 -15
actor=me&continues=1 33 -2
actor=me&due=limit 35 10
actor=me&form=base 26 -1
actor=me&form=be ing 30 -6
actor=me&modal=will 49 17
actor=me&object=back 20 10
actor=me&object=it 16 -5
actor=me&prior=me hand 23 -10
actor=me&prior=me none -26 -23
actor=me&prior=them hand 29 0
actor=me&prior=them state 17 -6
actor=me&subject=them- -4 -23
actor=none&due=limit -16 2
actor=none&form=base -21 -11
actor=none&modal=will -13 -3
actor=none&modal=would -27 -30
actor=none&work=work -41 -43
actor=them!&class=contact -32 -26
actor=them!&class=other -44 -31
actor=them!&due=day 28 -12
actor=them!&object=end -25 -27
actor=them!&order=told -36 -25
actor=them!&whom=me -14 3
actor=them&class=hand -5 26
actor=them&class=object 29 32
actor=them&class=serve -14 17
actor=them&form=base 6 36
actor=them&form=be ing 4 25
actor=them&form=be participle -21 -29
actor=them&form=ing 27 -14
actor=them&frame=said me 35 33
actor=them&modal=will 1 42
actor=them&object=back -15 7
actor=them&object=her -23 -6
before=because -23 -28
before=but -43 -33
before=could 29 2
before=her 37 -1
before=says -14 -7
before=should -29 -25
before=so -26 -33
before=sure -20 -20
before=thinks -35 -29
before=time -33 -27
before=what -36 -28
behind=! -11 -35
behind=because -27 -29
behind=but -53 -60
behind=i -33 -26
behind=so -40 -38
behind=that -26 -27
blocked=d -29 -20
blocked=n&prior=me other -33 -22
class=commit&due=day -36 -29
class=commit&due=limit 22 33
class=commit&object=her -34 -27
class=commit&order=told bare -39 -34
class=contact&object=him 27 3
class=contact&object=my -25 -32
class=contact&object=their -23 -20
class=contact&prior=none none -37 -38
class=deed&blocked=q -31 -23
class=deed&company=0 -42 -34
class=deed&due=day 30 33
class=deed&object=end -29 -38
class=deed&object=my -35 -5
class=deed&object=their 43 -3
class=deed&object=to -34 -41
class=deed&object=word -17 -17
class=deed&prior=me deed -5 29
class=deed&whom=both -31 -22
class=deed&whom=me -9 19
class=hand&due=day 54 46
class=hand&kin=1 -34 -46
class=hand&object=back 29 40
class=hand&object=her 46 -7
class=hand&object=him 31 8
class=hand&object=it 28 42
class=hand&object=prep -19 -21
class=hand&object=work 38 36
class=hand&order=told 22 36
class=hand&prior=none contact 15 36
class=hand&prior=them commit 31 17
class=hand&prior=them state 30 25
class=hand&time=habit -26 -34
class=object&object=it 7 -22
class=object&object=my 12 -29
class=object&object=prep -37 -20
class=object&object=their -19 13
class=object&prior=me commit -34 -29
class=object&prior=none deed -28 -30
class=object&prior=none hand -35 -34
class=object&prior=them deed -34 -10
class=object&prior=them hand 14 -11
class=object&whom=me 15 -9
class=object&work=work 29 17
class=other&object=her -18 -27
class=other&object=their -25 -26
class=other&object=work -31 -30
class=other&prior=none none -19 -28
class=other&prior=none serve -25 -18
class=other&prior=none state -31 -25
class=other&prior=them commit -26 -27
class=other&prior=them none -16 -17
class=other&prior=them state -37 -38
class=serve&blocked=n -36 -41
class=serve&continues=1 -30 -43
class=serve&due=day 37 33
class=serve&object=their -20 -1
class=serve&object=to 19 42
class=serve&order=first -20 -32
class=serve&order=later 5 28
class=serve&prior=me deed 21 -8
class=serve&prior=none deed 35 9
class=serve&prior=none none 6 32
class=serve&prior=them contact -39 -24
class=serve&prior=them state 27 40
class=serve&time=habit -28 -27
class=serve&time=past -25 -17
class=serve&work=no 6 20
class=state&due=day -26 -22
class=state&due=limit 13 -5
class=state&object=me -27 -38
class=state&object=my 16 34
class=state&object=to -31 -32
class=state&prior=me deed -27 -41
class=state&prior=none none -28 -24
class=state&time=later -37 -33
class=state&whom=both -27 -33
due=day&continues=1 31 -7
due=day&prior=me hand 23 30
due=day&prior=me other 46 23
due=day&prior=them hand 26 23
due=day&prior=them none -16 -20
due=day&prior=them state 38 35
due=day&time=habit -28 -34
due=limit&continues=1 18 -16
due=limit&order=first bare 52 -8
due=limit&order=later 41 31
due=limit&order=told bare 31 8
due=limit&prior=me commit -12 -19
due=limit&prior=me deed 40 29
due=limit&prior=none other 32 19
due=limit&prior=them commit 34 20
due=limit&prior=them hand 50 31
due=limit&time=later 23 -4
due=no&prior=none serve -34 -34
due=no&prior=we state -37 -34
form=base&class=commit -14 -18
form=base&class=hand 32 26
form=base&class=serve 40 33
form=base&class=state -7 -25
form=base&frame=said me 34 7
form=base&object=end -21 -19
form=base&object=him 54 27
form=base&object=me -6 16
form=base&object=work 47 33
form=base&order=told bare 36 23
form=base&prior=me hand 24 28
form=base&prior=none none -3 -25
form=base&prior=none other 44 26
form=base&prior=them contact 19 25
form=base&prior=them hand 30 16
form=base&prior=thing other 7 30
form=base&time=habit -34 -35
form=base&time=later 42 24
form=base&whom=both 31 41
form=base&whom=me 17 23
form=base&work=talk 35 22
form=base&work=work 29 11
form=be ing&class=contact -47 -34
form=be ing&class=deed 29 36
form=be ing&class=hand 25 27
form=be ing&class=other -10 -31
form=be ing&object=it 27 15
form=be ing&object=me -2 40
form=be ing&prior=none contact -21 -29
form=be ing&prior=them contact -30 -34
form=be ing&whom=both 27 47
form=be ing&whom=me 41 51
form=be ing&work=work 47 46
form=be participle&class=hand -24 -28
form=be participle&prior=no -26 -29
form=be s&due=limit -51 -35
form=be s&prior=them hand -26 -26
form=be s&whom=me -1 31
form=have participle&class=contact -13 -30
form=have participle&class=hand -12 -27
form=have participle&due=limit -14 29
form=have participle&object=her -33 -35
form=have participle&object=me -29 -43
form=have participle&whom=both -38 -43
form=have participle&work=work -27 2
form=ing&class=contact -16 -17
form=ing&class=hand 43 23
form=ing&class=serve 27 -3
form=ing&class=state -16 -15
form=ing&object=name -12 -12
form=ing&object=to -9 -10
form=ing&object=word -11 -18
form=ing&order=first bare -16 1
form=ing&order=later bare 30 0
form=ing&order=told -12 -13
form=none&class=deed -19 -14
form=none&object=end -29 -23
form=none&object=her -26 -24
form=none&time=later -22 -23
form=past&class=hand -35 -41
form=past&frame=said them -26 -31
form=past&object=me -32 -39
form=past&object=work -30 -40
form=past&prior=me deed -31 -48
form=past&prior=none other -29 -29
form=past&prior=none serve -23 -18
form=past&prior=them deed -36 -33
form=past&prior=them none -24 -20
form=past&prior=them other -21 -27
form=s&class=commit -20 -29
form=s&class=deed -13 30
form=s&class=hand 5 58
form=s&class=serve 26 49
form=s&object=me 2 46
form=s&object=my 23 10
form=s&order=first -30 -26
form=s&prior=me deed -2 43
form=s&prior=none none 2 42
form=s&prior=thing other -31 -26
form=s&prior=thing state -27 -30
form=s&whom=me 32 29
form=s&work=work 15 43
frame=asked none&class=other -20 12
frame=asked none&order=later -27 -27
frame=conditional none&due=no -47 -49
frame=doubted them&class=hand -27 -25
frame=plain&continues=1 36 25
frame=plain&prior=me deed 8 38
frame=said me&blocked= 34 15
frame=said me&blocked=n -58 -36
frame=said me&class=contact 31 23
frame=said me&class=object -1 -28
frame=said me&class=serve 49 16
frame=said me&due=day 25 -5
frame=said me&object=him 36 12
frame=said me&work=work 7 -22
frame=said them&class=contact 3 43
frame=said them&class=hand -31 -14
frame=said them&due=limit -16 24
frame=said them&object=her -37 -37
frame=said them&order=later -15 -13
frame=said them&work=work -31 2
head= -12 1
head=advise -34 -26
head=agree 27 41
head=call -37 -35
head=come -29 -30
head=email -27 -25
head=get -26 -24
head=have -15 -22
head=hope -37 -34
head=introduce -31 -30
head=invite -32 -24
head=like -29 -20
head=meet -38 -34
head=offer 27 33
head=phone -20 -25
head=plan -22 -18
head=promise 47 45
head=remind 36 0
head=ring -27 -32
head=show -34 -34
head=take -28 -35
head=talk -28 -25
head=tell -3 -29
head=try -30 -20
head=turn -24 -25
head=undertake 28 22
head=volunteer 19 39
head=want -8 -21
head=write -38 -30
kin=1&prior=none none -17 -38
kind=noun&modal=will -25 -25
kind=object&actor=them 29 32
kind=object&frame=said me -1 -28
kind=object&modal=can -7 23
kind=object&object=it 7 -22
kind=object&object=my 12 -29
kind=object&object=prep -37 -20
kind=object&object=their -19 13
kind=object&prior=me commit -34 -29
kind=object&prior=none deed -28 -30
kind=object&prior=none hand -35 -34
kind=object&prior=them deed -34 -10
kind=object&prior=them hand 14 -11
kind=object&subject=them- 10 -24
kind=object&whom=me 15 -9
kind=object&work=work 29 17
kind=to&actor=me 20 -14
kind=to&actor=them 5 39
kind=to&class=hand 45 26
kind=to&class=other -5 -12
kind=to&class=serve 11 32
kind=to&due=limit 36 32
kind=to&form=base -34 -39
kind=to&form=be ing -47 -41
kind=to&form=be participle -31 -30
kind=to&form=ing -17 10
kind=to&form=none -12 1
kind=to&form=past 43 44
kind=to&form=s 8 -15
kind=to&modal=will -18 3
kind=to&modal=would -23 -22
kind=to&object=her 35 -7
kind=to&object=him 18 -18
kind=to&object=me -10 35
kind=to&object=my -5 28
kind=to&object=the 24 37
kind=to&object=word -9 -8
kind=to&prior=none none 16 33
kind=to&prior=them deed -14 14
kind=to&prior=them other -18 -32
kind=to&prior=them state 26 31
kind=to&subject=me 30 -10
kind=to&subject=other 21 31
kind=to&subject=we -35 -36
kind=to&time=later 33 -6
kind=to&time=past -35 -25
kind=to&whom=both 47 35
kind=to&whom=me 1 55
kind=to&whom=nobody 6 -4
kind=to&whom=them 36 4
kind=to&work=work 41 43
kind=verb&frame=said me 23 17
kind=verb&modal=would 28 26
kind=verb&object=mark -31 -28
lead=, -39 -41
lead=agree 41 52
lead=agreed 27 38
lead=answer -24 -30
lead=edge -20 -14
lead=expect 12 -38
lead=forgot -35 -32
lead=grace -30 -36
lead=have -32 -20
lead=hope -44 -39
lead=hopes -26 -24
lead=how -51 -51
lead=i -33 -23
lead=like -26 -19
lead=need 23 -38
lead=nice -28 -27
lead=not -22 -25
lead=offered 27 33
lead=on -24 -19
lead=out -24 -25
lead=owe 44 48
lead=phoned -20 -25
lead=priya -21 -29
lead=promise 35 43
lead=promised 57 54
lead=rang -26 -31
lead=receive -24 -22
lead=swear 28 23
lead=talked -28 -25
lead=tell 26 -2
lead=two -25 -23
lead=undertook 28 22
lead=volunteered 19 39
lead=want 12 -44
lead=wanted -22 -24
lead=wants -35 -33
lead=wrote -19 -24
modal=can&blocked= 16 36
modal=can&class=object -7 23
modal=may&blocked=n -42 -32
modal=may&class=hand -40 -38
modal=may&frame=plain -45 -43
modal=may&object=name -33 -26
modal=may&object=to -32 -27
modal=may&prior=no -39 -39
modal=may&whom=me -30 -45
modal=must&blocked=n -45 -35
modal=must&class=hand 44 25
modal=must&class=other -28 -28
modal=must&company=0 -62 -38
modal=must&company=1 41 16
modal=must&due=no 22 8
modal=must&object=back 14 7
modal=must&object=the 11 -16
modal=must&object=word -34 -24
modal=must&order=told 61 25
modal=must&prior=them hand 28 7
modal=must&whom=them 30 -6
modal=no&due=limit 49 42
modal=no&frame=said them -25 -14
modal=no&object=it 38 18
modal=no&prior=me deed -9 35
modal=no&prior=none commit 32 30
modal=no&prior=none serve -35 -32
modal=no&prior=other state -26 -33
modal=should&class=hand -43 -35
modal=should&frame=said them -45 -29
modal=should&order=told -68 -44
modal=will&blocked=n -32 -32
modal=will&class=hand 14 30
modal=will&class=noun -25 -25
modal=will&class=serve 39 35
modal=will&class=state -6 9
modal=will&due=no 5 19
modal=will&form=be participle -23 -23
modal=will&form=none -25 -25
modal=will&frame=said me 27 2
modal=will&object=end 4 -16
modal=will&object=her 33 9
modal=will&object=me 0 27
modal=will&object=my 0 41
modal=will&object=work 14 45
modal=will&prior=me other 2 35
modal=will&prior=none contact 39 53
modal=will&prior=them deed 30 36
modal=will&prior=thing other 7 30
modal=will&whom=both 35 58
modal=will&whom=me 10 34
modal=will&work=work 16 25
modal=would&class=contact 34 29
modal=would&class=other 23 37
modal=would&class=serve 25 11
modal=would&company=0 24 19
modal=would&due=day 30 22
modal=would&form=be s -8 22
modal=would&frame=asked none -39 -32
modal=would&frame=said me 26 5
modal=would&frame=said them 4 43
modal=would&object=him 26 13
modal=would&order=later -51 -60
modal=would&prior=me deed 25 -4
modal=would&prior=them other -13 32
next=all -22 -25
next=an -27 -17
next=april -22 -22
next=big -26 -25
next=but -19 -21
next=chat -27 -25
next=cv 31 -2
next=diego -25 -24
next=for -19 -32
next=from -6 -31
next=good -31 -30
next=hana -27 -26
next=happy -29 -32
next=him 12 -15
next=how -47 -36
next=is -29 -25
next=married -36 -46
next=monday -19 -22
next=more -26 -25
next=next -25 -11
next=no -41 -33
next=not -30 -28
next=nothing -48 -48
next=one -2 -18
next=our -26 -24
next=re -26 -22
next=screen -22 -21
next=sent -21 -23
next=slides 25 -2
next=small -26 -27
next=that -31 -24
next=this -47 -40
next=tom -32 -28
next=tonight 28 -4
next=twins -22 -25
next=yes -39 -30
next=you -13 18
next=øyvind -26 -22
nextact=ask -31 -29
nextact=bring -22 4
nextact=buy -19 -23
nextact=confirm -29 -34
nextact=contact -23 -26
nextact=decline -42 -40
nextact=go -23 -16
nextact=have -22 -17
nextact=help -28 -24
nextact=hire -19 -22
nextact=love -27 -29
nextact=mail -23 -21
nextact=move -31 -35
nextact=name -29 -21
nextact=need 14 30
nextact=owe -25 -4
nextact=recommend -26 -23
nextact=reply -23 -20
nextact=see -23 -11
nextact=send -27 4
nextact=share -29 -30
nextact=sit -28 -32
nextact=start -28 -30
nextact=talk -31 -29
nextact=work -26 -33
object=back&due=no 26 12
object=back&order=told 31 8
object=back&prior=none none -22 -5
object=end&prior=none other -27 -21
object=her&due=day 26 0
object=her&due=limit 51 -1
object=her&kin=1 -30 -33
object=her&order=first bare -31 -21
object=her&prior=me deed 38 8
object=her&prior=them deed -8 -25
object=her&time=later 28 -3
object=her&time=past -34 -23
object=him&due=day 57 37
object=him&due=limit 11 -21
object=him&time=later 29 8
object=ing&due=day -22 -25
object=it&due=day 14 12
object=it&due=no -29 -1
object=it&order=first -44 -44
object=it&prior=me commit -34 -27
object=it&prior=me hand 34 24
object=it&prior=them other -26 4
object=it&prior=them serve -24 -26
object=mark&due=limit -30 -26
object=me&blocked=n -32 -41
object=me&due=limit -27 13
object=me&order=first bare -7 16
object=me&order=told 3 27
object=me&prior=them serve -25 -36
object=me&prior=thing state 9 32
object=my&company=0 -37 -32
object=my&due=limit 34 26
object=my&order=first bare -23 -35
object=my&order=later 11 -12
object=name&blocked=q -33 -27
object=name&prior=none none -40 -31
object=prep&due=limit 10 -5
object=prep&prior=me deed -27 -31
object=prep&prior=me hand -25 -12
object=prep&prior=none hand -28 -26
object=prep&prior=thing state 2 -18
object=the&blocked=n -58 -54
object=the&kin=1 -9 -33
object=the&prior=me deed 41 37
object=the&prior=me other -28 -30
object=the&prior=them commit 19 28
object=the&work=work 28 36
object=their&order=first -38 -46
object=their&work=talk -23 -22
object=to&order=told bare -18 24
object=to&prior=none contact -31 -26
object=word&prior=me other -28 -24
object=word&prior=none state -33 -36
object=word&prior=thing state -21 -21
object=work&due=limit 19 14
object=work&prior=none none 40 2
opens=all -22 -27
opens=andre -25 -30
opens=anja -29 -30
opens=anna -23 -18
opens=april -25 -30
opens=ask -59 -45
opens=bill -27 -28
opens=bob -20 -23
opens=by -34 -36
opens=carla -22 -29
opens=comments -31 -33
opens=dana -25 -28
opens=daria -32 -30
opens=david -21 -26
opens=does -22 -32
opens=eitan -31 -35
opens=emailed -29 -23
opens=emre -26 -32
opens=gonna 22 -7
opens=got -23 -22
opens=greg -35 -41
opens=hana -24 -31
opens=has -24 -21
opens=having -27 -19
opens=helped -24 -25
opens=ines -11 20
opens=interview -22 -21
opens=intro 14 42
opens=jess -29 -34
opens=kasia -21 -25
opens=let -38 -39
opens=luca -31 -28
opens=marcus -44 -42
opens=mark -30 -31
opens=me 28 -4
opens=meeting -21 -21
opens=moving -8 -9
opens=mr -26 -35
opens=need 36 6
opens=needs 37 22
opens=next -26 -12
opens=no -43 -32
opens=offered 20 35
opens=olu -32 -35
opens=on -26 -35
opens=owe 22 -8
opens=owes -2 33
opens=pepe -24 -26
opens=planning -11 -12
opens=priya -27 -33
opens=promised 45 22
opens=put -31 -31
opens=rania -21 -25
opens=received -25 -24
opens=reply 31 2
opens=reviewed -21 -24
opens=rosa -27 -34
opens=seeing -10 -9
opens=send 61 25
opens=sending 43 0
opens=sends 1 33
opens=sent -35 -28
opens=showed -25 -27
opens=slides 19 -7
opens=søren -24 -26
opens=thandi -28 -27
opens=this -32 -23
opens=today -43 -35
opens=tomorrow -30 -29
opens=two -27 -24
opens=victor -18 -21
opens=waiting 0 28
opens=wanted -30 -22
opens=wants 13 -22
opens=wish -29 -21
order=later&prior=them deed -19 -32
order=later&prior=them other -26 -31
order=told bare&prior=none state -37 -36
order=told bare&prior=them serve -24 -28
prior=them other&continues=1 -34 -33
prioract=assure 17 40
prioract=catch -30 -38
prioract=check 13 25
prioract=draft -6 19
prioract=drop -21 -23
prioract=hear -30 -32
prioract=know -20 11
prioract=learn -31 -26
prioract=lunch -26 -21
prioract=owe 26 29
prioract=ping -29 -23
prioract=play -32 -28
prioract=retire -25 -28
prioract=run -27 -34
prioract=take -11 -32
prioract=translate -20 -24
prioract=want 14 -19
subject=me&class=deed 32 -7
subject=me&class=hand 1 -22
subject=me&class=serve 29 -8
subject=me&class=state -27 -23
subject=me&due=day 27 2
subject=me&due=limit 28 2
subject=me&form=base 25 4
subject=me&modal=will 36 12
subject=me&object=end -36 -25
subject=me&object=the 38 10
subject=me&object=word -26 -28
subject=me&object=work 22 16
subject=me&order=told 34 8
subject=me&prior=none contact -6 -23
subject=me&prior=them commit 16 -12
subject=me&prior=them hand 37 6
subject=me&prior=thing state 27 -2
subject=me&time=later 31 -2
subject=me&time=past -29 -22
subject=me&whom=me 11 -13
subject=me&work=work 12 -11
subject=me-&due=limit 23 -4
subject=me-&object=it 28 -6
subject=none-&due=limit 32 16
subject=none-&object=it 16 -17
subject=none-&prior=them hand -33 -26
subject=other&form=s -26 -32
subject=other&modal=would -20 -23
subject=other&prior=them other -21 -25
subject=them&class=hand -7 23
subject=them&form=base 3 26
subject=them&form=be ing 4 23
subject=them&form=be participle -21 -29
subject=them&frame=said me 35 33
subject=them&modal=will -1 32
subject=them&object=name -27 -14
subject=them&order=told bare -3 41
subject=them&prior=me commit -20 -10
subject=them&prior=them state -25 -7
subject=them-&class=contact -10 30
subject=them-&class=hand 19 18
subject=them-&class=object 10 -24
subject=them-&object=him -15 -32
subject=them-&object=it 10 36
subject=thing&class=hand -29 -33
subject=thing&due=limit -32 -35
subject=thing&work=work -26 -28
time=habit&prior=none none -34 -29
time=later&prior=them hand -11 -30
time=later&prior=them state 35 26
time=past&order=told -30 -28
whom=both&due=day 26 30
whom=both&prior=me state -36 -38
whom=me&due=day 17 48
whom=me&due=limit 38 28
whom=me&object=back -32 9
whom=me&object=it -10 16
whom=me&prior=me contact -34 -36
whom=nobody&kin=1 -19 -13
whom=nobody&object=mark -26 -23
whom=nobody&prior=other state -22 -31
whom=them&due=limit 20 13
whom=them&object=back 19 14
whom=them&prior=me commit 33 -2
whom=them&prior=none deed -30 -27
whom=them&prior=thing state -6 -24
work=no&prior=we state -35 -32
work=talk&due=limit 20 34
work=talk&order=told bare 30 17
work=work&due=day 37 33
work=work&due=limit 57 37
work=work&order=told 26 30
work=work&prior=me deed 25 36
work=work&prior=them deed 8 -17
work=work&time=past -24 -26
`;
