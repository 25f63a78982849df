/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-74 -72
act=answer 5 -22
act=apply -33 -28
act=bring 33 23
act=check 21 32
act=comment -22 -22
act=commit 30 32
act=confirm 29 9
act=congratulate -27 -24
act=correct -27 -25
act=count 25 -7
act=cover -22 -28
act=decline -19 -14
act=dig 2 34
act=do -14 -13
act=drive -30 -25
act=drop 15 15
act=explain -26 -20
act=finish -40 -41
act=fly -24 -22
act=follow 26 -9
act=get -31 -35
act=give -22 -12
act=have -33 -30
act=head -31 -32
act=hire -36 -37
act=hope -20 -17
act=interview -24 -29
act=intro 41 55
act=keep -27 -28
act=learn -26 -21
act=like 10 -18
act=listen -29 -25
act=love -27 -32
act=lunch -40 -32
act=make -37 -42
act=mention -19 0
act=negotiate -25 -23
act=open -37 -31
act=owe -9 -25
act=pass -27 -11
act=pay -29 -23
act=plan -21 -20
act=present -24 1
act=propose -25 -24
act=put 12 40
act=recommend -35 -36
act=return 38 23
act=see -25 -39
act=send 24 19
act=set 4 36
act=share 26 22
act=sort 2 37
act=start -22 -24
act=stay -32 -30
act=tell -20 -17
act=test 26 -2
act=thank -34 -26
act=try -26 -31
act=use -28 -25
act=visit -35 -32
act=vouch -22 -31
act=zoom -28 -26
actor=me!&due=day 20 24
actor=me!&due=limit 20 -17
actor=me!&object=her 47 8
actor=me!&object=prep -3 -18
actor=me!&whom=them 29 -13
actor=me!&work=work 26 -9
actor=me&class=hand 18 -10
actor=me&class=serve 22 -8
actor=me&continues=1 30 -1
actor=me&due=limit 42 20
actor=me&form=base 23 -4
actor=me&form=be base 5 -17
actor=me&modal=will 41 7
actor=me&object=back 22 9
actor=me&object=it 8 -17
actor=me&object=mark -22 -20
actor=me&prior=me contact -29 -24
actor=me&prior=me hand 28 -5
actor=me&prior=me none -31 -26
actor=me&prior=them hand 21 -4
actor=me&prior=thing state 13 -10
actor=none&class=hand -21 -22
actor=none&due=limit -33 -28
actor=none&form=base -25 -26
actor=none&modal=will -22 -24
actor=none&work=work -40 -40
actor=them!&class=contact -28 -25
actor=them!&class=hand 29 24
actor=them!&class=other -41 -29
actor=them!&due=day 15 -18
actor=them!&object=end -28 -29
actor=them!&order=told -26 -18
actor=them&class=hand -9 27
actor=them&class=object 22 26
actor=them&class=serve -14 16
actor=them&form=base 1 30
actor=them&form=be base -5 27
actor=them&form=be participle -20 -28
actor=them&form=ing 32 -7
actor=them&frame=said me 36 27
actor=them&modal=will -4 36
before=after -21 -22
before=because -12 -15
before=but -35 -28
before=her 39 2
before=said 7 31
before=says -15 -11
before=should -31 -28
before=sure -21 -21
before=time -21 -18
before=what -31 -25
behind=! -6 -31
behind=because -27 -33
behind=but -48 -50
behind=so -37 -35
class=commit&due=day -32 -31
class=commit&due=limit 37 32
class=commit&object=her -30 -22
class=commit&order=told bare -29 -28
class=commit&whom=both -22 -20
class=contact&due=limit 42 23
class=contact&object=my -27 -31
class=contact&prior=none none -38 -36
class=deed&blocked=q -25 -20
class=deed&due=day 28 34
class=deed&object=end -25 -29
class=deed&object=mark -21 -15
class=deed&object=my -36 5
class=deed&object=prep -17 14
class=deed&object=their 43 -2
class=deed&object=to -22 -23
class=deed&prior=me deed 2 33
class=deed&whom=both -22 -9
class=hand&due=day 45 38
class=hand&kin=1 -40 -48
class=hand&object=back 25 35
class=hand&object=her 47 -6
class=hand&object=him 38 15
class=hand&object=it 9 17
class=hand&object=prep -20 -20
class=hand&object=the -11 14
class=hand&object=work 39 39
class=hand&order=later bare 30 26
class=hand&order=told 26 37
class=hand&prior=me hand -1 33
class=hand&prior=none contact 2 30
class=hand&prior=them state 24 26
class=hand&time=habit -19 -26
class=object&due=limit 26 16
class=object&object=it 16 -17
class=object&object=my 15 -21
class=object&object=prep -38 -21
class=object&object=their -22 14
class=object&order=told bare 13 23
class=object&prior=me deed 24 -6
class=object&prior=none contact 6 -21
class=object&prior=none hand -35 -32
class=object&prior=them deed -33 -12
class=object&prior=them hand 19 -7
class=object&prior=them other 22 14
class=object&prior=them state 14 -17
class=object&whom=me 14 -13
class=object&work=work 30 20
class=other&object=her -19 -26
class=other&object=their -26 -27
class=other&object=work -29 -26
class=other&prior=none none -28 -32
class=other&prior=none serve -30 -28
class=other&prior=them state -34 -34
class=serve&blocked=n -34 -41
class=serve&continues=1 -23 -31
class=serve&due=day 31 30
class=serve&object=their -26 1
class=serve&object=to 10 37
class=serve&order=later 10 27
class=serve&order=told 23 26
class=serve&prior=them contact -26 -7
class=serve&prior=them state 21 39
class=serve&time=habit -34 -29
class=serve&work=no 6 22
class=state&due=day -26 -18
class=state&due=limit -2 -22
class=state&object=back -35 -34
class=state&object=me -33 -43
class=state&object=my 12 26
class=state&object=to -36 -34
class=state&prior=me deed -23 -31
class=state&prior=none none -25 -17
class=state&prior=them state -28 -26
class=state&time=later -39 -35
class=unknown&due=no -29 -26
class=unknown&object=word -27 -28
class=unknown&work=work -16 -23
due=day&continues=1 30 -3
due=day&order=told bare 33 18
due=day&prior=me hand 25 35
due=day&prior=me other 41 19
due=day&prior=them contact -32 -29
due=day&prior=them hand 28 26
due=day&prior=them serve 26 -9
due=day&prior=them state 36 37
due=limit&continues=1 26 -7
due=limit&order=first bare 51 -8
due=limit&order=later 42 27
due=limit&order=told bare 31 9
due=limit&prior=me deed 33 19
due=limit&prior=them commit 40 26
due=limit&prior=them hand 55 33
due=limit&prior=them serve 38 26
due=limit&time=later 28 1
due=no&prior=none serve -44 -42
due=no&prior=we state -36 -34
form=base&class=commit -10 -13
form=base&class=hand 34 22
form=base&class=serve 39 38
form=base&class=state -28 -39
form=base&frame=said me 13 -14
form=base&object=end -27 -32
form=base&object=him 55 14
form=base&object=me 0 24
form=base&object=work 53 36
form=base&order=told bare 35 23
form=base&prior=me hand 27 32
form=base&prior=none none 2 -24
form=base&prior=none other 42 28
form=base&prior=them hand 26 15
form=base&time=habit -35 -34
form=base&time=later 39 24
form=base&whom=me 17 28
form=base&work=talk 40 25
form=base&work=work 26 16
form=be base&class=hand 8 28
form=be base&object=me 12 38
form=be base&whom=both 35 45
form=be ing&class=contact -34 -22
form=be ing&class=deed 19 19
form=be ing&class=hand 3 29
form=be ing&object=me -3 36
form=be ing&object=word -31 -32
form=be ing&whom=both 17 38
form=be ing&whom=me 40 40
form=be ing&work=work 49 44
form=be participle&class=hand -26 -29
form=be participle&prior=no -31 -34
form=be past&whom=me -15 -17
form=be s&due=limit -30 -19
form=be s&frame=said me -31 -29
form=be s&prior=them hand -30 -29
form=have participle&class=contact -9 -31
form=have participle&class=hand -7 -26
form=have participle&class=object -24 4
form=have participle&due=day -12 -19
form=have participle&due=limit -8 28
form=have participle&object=her -28 -27
form=have participle&object=me -30 -45
form=have participle&order=first 3 27
form=have participle&order=told -24 -13
form=have participle&whom=both -33 -41
form=have participle&work=work -20 3
form=ing&class=contact -23 -20
form=ing&class=hand 38 27
form=ing&class=serve 21 -7
form=ing&class=state -16 -15
form=ing&due=day 42 4
form=ing&object=name -17 -14
form=ing&object=to -17 -15
form=ing&object=word -14 -20
form=ing&order=first bare -23 2
form=ing&order=later bare 35 5
form=ing&order=told -26 -24
form=none&object=end -32 -26
form=none&object=her -29 -27
form=none&object=prep -37 -33
form=past&class=hand -37 -45
form=past&class=serve -29 -30
form=past&frame=said me -30 -23
form=past&frame=said them -18 -24
form=past&object=me -28 -29
form=past&object=work -34 -45
form=past&prior=me commit -35 -32
form=past&prior=me deed -29 -36
form=past&prior=me hand -26 -29
form=past&prior=none deed -31 -23
form=past&prior=none other -26 -23
form=past&prior=them deed -31 -29
form=past&prior=them hand -28 -29
form=past&prior=them none -33 -28
form=past&prior=them other -22 -27
form=past&prior=them serve -39 -30
form=s&class=contact -31 -41
form=s&class=deed -8 36
form=s&class=hand 2 54
form=s&class=serve -2 41
form=s&object=me -7 38
form=s&object=my 30 19
form=s&order=first -26 -21
form=s&order=later 22 23
form=s&prior=me deed 0 31
form=s&prior=none none 7 46
form=s&prior=thing other -36 -32
form=s&prior=thing state -21 -22
form=s&time=habit -26 -32
form=s&whom=both 19 30
form=s&whom=me 32 29
frame=asked none&class=deed 14 -12
frame=asked none&class=other -14 12
frame=asked none&class=serve -23 -28
frame=asked none&object=me -23 -33
frame=asked none&order=later -28 -31
frame=conditional none&due=limit 29 1
frame=conditional none&due=no -46 -49
frame=conditional none&object=me -23 -30
frame=conditional none&whom=me -26 -35
frame=plain&continues=1 20 11
frame=said me&blocked= 26 7
frame=said me&blocked=n -40 -34
frame=said me&class=other 42 7
frame=said me&class=serve 55 15
frame=said me&due=day 25 -7
frame=said me&object=end -27 -22
frame=said me&object=word -37 -34
frame=said me&work=work -2 -32
frame=said them&class=contact 0 36
frame=said them&class=hand -32 -15
frame=said them&class=object -16 15
frame=said them&due=limit -23 17
frame=said them&object=her -28 -25
frame=said them&order=later -23 -29
frame=said them&work=work -27 10
head= -15 -1
head=advise -25 -21
head=agree 26 44
head=call -22 -21
head=come -30 -32
head=forget -18 -28
head=get -26 -24
head=give 25 -2
head=have -12 -22
head=hope -33 -32
head=like -30 -22
head=offer 32 43
head=phone -22 -27
head=plan -23 -18
head=promise 54 50
head=ring -22 -25
head=show -39 -38
head=take -30 -38
head=tell -13 -34
head=try -24 -12
head=turn -27 -28
head=volunteer 18 27
head=want -5 -13
head=write -38 -33
kin=1&prior=none none -20 -44
kind=noun&modal=will -31 -27
kind=object&actor=them 22 26
kind=object&due=limit 26 16
kind=object&form=have participle -24 4
kind=object&frame=said them -16 15
kind=object&modal=can -4 25
kind=object&object=it 16 -17
kind=object&object=my 15 -21
kind=object&object=prep -38 -21
kind=object&object=their -22 14
kind=object&order=told bare 13 23
kind=object&prior=me deed 24 -6
kind=object&prior=none contact 6 -21
kind=object&prior=none hand -35 -32
kind=object&prior=them deed -33 -12
kind=object&prior=them hand 19 -7
kind=object&prior=them other 22 14
kind=object&prior=them state 14 -17
kind=object&subject=them- 9 -20
kind=object&whom=me 14 -13
kind=object&work=work 30 20
kind=to&actor=me 17 -13
kind=to&actor=them -1 36
kind=to&class=hand 47 22
kind=to&class=other -7 -16
kind=to&class=serve 10 30
kind=to&class=state 19 35
kind=to&due=limit 45 38
kind=to&form=base -19 -31
kind=to&form=be ing -42 -40
kind=to&form=be participle -25 -23
kind=to&form=none -14 0
kind=to&form=past 45 43
kind=to&form=s 3 -14
kind=to&object=her 29 -9
kind=to&object=him 19 -20
kind=to&object=me -13 31
kind=to&object=my 7 37
kind=to&object=name 14 -17
kind=to&object=the 25 36
kind=to&object=to -30 -7
kind=to&object=word -6 -8
kind=to&order=later 18 6
kind=to&prior=none none 18 35
kind=to&prior=them deed -11 17
kind=to&prior=them other -18 -30
kind=to&prior=them state -8 28
kind=to&subject=me 18 -17
kind=to&subject=we -35 -37
kind=to&time=later 29 -6
kind=to&time=past -26 -22
kind=to&whom=both 42 26
kind=to&whom=me 2 56
kind=to&whom=nobody 10 -1
kind=to&whom=them 34 9
kind=to&work=work 49 44
kind=verb&continues=1 20 12
kind=verb&frame=said me 33 19
kind=verb&modal=must 34 16
kind=verb&modal=should -54 -38
kind=verb&modal=would 29 27
lead=, -42 -43
lead=agree 38 43
lead=agreed 24 40
lead=answer -21 -25
lead=email -30 -27
lead=expect 13 -29
lead=forgot -38 -34
lead=grace -31 -36
lead=have -34 -21
lead=his -24 -25
lead=hope -40 -34
lead=hopes -28 -24
lead=how -50 -50
lead=lena -25 -27
lead=like -24 -21
lead=morning -26 -23
lead=need 19 -35
lead=nice -29 -26
lead=not -25 -28
lead=offered 32 43
lead=out -27 -28
lead=owe 51 49
lead=phoned -22 -27
lead=promise 32 42
lead=promised 61 57
lead=receive -28 -28
lead=tell 43 10
lead=two -25 -23
lead=volunteered 18 27
lead=want 17 -34
lead=wanted -24 -27
lead=wants -25 -20
lead=will -17 -19
modal=can&blocked= 16 40
modal=can&class=object -4 25
modal=may&blocked=n -50 -39
modal=may&class=deed 17 -3
modal=may&class=hand -32 -36
modal=may&class=serve -42 -37
modal=may&frame=plain -49 -46
modal=may&prior=no -44 -42
modal=may&whom=me -26 -39
modal=must&blocked=n -42 -35
modal=must&class=hand 44 33
modal=must&class=other -28 -28
modal=must&company=0 -72 -47
modal=must&company=1 26 12
modal=must&object=back 9 4
modal=must&object=the 5 -19
modal=must&object=word -36 -29
modal=must&order=told 50 20
modal=must&whom=them 19 -10
modal=no&frame=said them -29 -17
modal=no&prior=me deed -11 29
modal=no&prior=none commit 34 32
modal=no&prior=none deed -33 -22
modal=no&prior=other state -20 -26
modal=should&class=hand -34 -27
modal=should&frame=said them -30 -20
modal=should&order=told -44 -29
modal=should&prior=them other -42 -28
modal=should&whom=me -27 -25
modal=will&blocked=n -35 -35
modal=will&class=hand 19 38
modal=will&class=noun -31 -27
modal=will&class=serve 38 41
modal=will&class=state -17 -3
modal=will&company=0 -36 -33
modal=will&due=no 5 20
modal=will&form=be participle -23 -22
modal=will&form=none -31 -27
modal=will&frame=said me 26 0
modal=will&object=end 9 -18
modal=will&object=her 33 10
modal=will&object=me 14 52
modal=will&object=my 1 40
modal=will&object=work 13 44
modal=will&order=told 30 37
modal=will&prior=me hand 20 16
modal=will&prior=me other 3 39
modal=will&prior=none contact 35 42
modal=will&whom=both 36 52
modal=will&whom=me 17 51
modal=would&class=other 34 32
modal=would&class=serve 25 5
modal=would&due=day 29 16
modal=would&form=be s -7 20
modal=would&frame=said them 0 39
modal=would&object=word -38 -44
modal=would&order=later -45 -50
modal=would&prior=them other -14 29
next=all -22 -21
next=an -25 -16
next=and -19 -25
next=april -22 -21
next=bees -20 -29
next=but -22 -25
next=cv 31 -6
next=deepika -24 -17
next=diego -33 -26
next=for -28 -38
next=four -27 -28
next=from -5 -29
next=good -32 -31
next=hana -23 -23
next=happy -23 -26
next=how -51 -42
next=interns -20 -28
next=is -25 -22
next=married -20 -23
next=monday -22 -26
next=next -28 -12
next=no -32 -29
next=nothing -45 -42
next=our -29 -23
next=re -28 -26
next=sent -21 -24
next=session -19 -19
next=slides 26 -2
next=small -24 -24
next=thanks -21 -17
next=that -30 -30
next=this -44 -38
next=thursday -22 -24
next=tom -28 -27
next=tonight 24 -5
next=until -33 -25
next=will -26 -25
next=yes -30 -23
next=you -14 21
next=øyvind -24 -20
nextact=ask -31 -30
nextact=bring -20 9
nextact=confirm -27 -30
nextact=contact -22 -28
nextact=decline -47 -43
nextact=fill -20 -22
nextact=give -17 -26
nextact=go -18 -12
nextact=have -19 -15
nextact=help -28 -23
nextact=hire -19 -21
nextact=like -21 -24
nextact=move -26 -27
nextact=name -27 -26
nextact=need -3 29
nextact=owe -36 -28
nextact=see -29 -16
nextact=send -29 2
nextact=share -30 -27
nextact=sit -25 -26
nextact=talk -30 -26
object=back&due=no 29 15
object=back&order=later -9 21
object=back&order=told 31 2
object=end&prior=none other -28 -22
object=end&prior=them other -22 -27
object=her&due=day 14 -7
object=her&due=limit 26 -12
object=her&kin=1 -29 -34
object=her&prior=me deed 35 11
object=her&prior=them deed -8 -27
object=her&time=later 28 -3
object=him&due=day 60 33
object=him&due=limit 14 -17
object=him&order=later 25 -6
object=him&prior=me hand -15 11
object=him&time=later 30 2
object=him&work=work 22 -10
object=it&due=day 21 19
object=it&order=first -33 -38
object=it&order=later bare 26 17
object=it&order=told bare 10 -23
object=it&prior=me hand 29 17
object=it&prior=me other 23 -10
object=it&prior=them other -35 -10
object=it&prior=them serve -32 -26
object=mark&due=limit -26 -23
object=me&blocked=n -27 -44
object=me&due=limit -13 29
object=me&prior=me contact -12 -17
object=me&prior=we contact -5 19
object=my&company=0 -32 -31
object=my&due=limit 24 25
object=my&order=later 15 -11
object=my&work=talk 22 1
object=name&blocked=q -35 -30
object=name&order=later -25 -26
object=name&prior=none none -44 -32
object=prep&due=limit 21 3
object=prep&prior=me hand -24 -16
object=prep&prior=none hand -23 -22
object=prep&prior=them contact -21 -14
object=the&prior=me deed 31 35
object=the&prior=me hand 9 24
object=the&prior=me other -27 -26
object=the&work=work 29 39
object=their&order=first -40 -47
object=their&order=told 14 12
object=their&prior=none contact -16 13
object=to&order=told bare -15 25
object=to&prior=none contact -28 -26
object=word&prior=me state -28 -29
object=word&prior=none state -29 -27
object=work&due=limit 27 20
object=work&prior=none none 41 2
opens=all -23 -30
opens=ana -25 -27
opens=anna -20 -17
opens=april -21 -26
opens=ask -56 -44
opens=back -8 -23
opens=bill -26 -26
opens=bob -22 -24
opens=by -32 -33
opens=carla -25 -32
opens=comments -27 -31
opens=dana -25 -28
opens=daria -30 -26
opens=does -27 -36
opens=eitan -25 -30
opens=emailed -29 -23
opens=fixed -29 -29
opens=gonna 27 -2
opens=greg -34 -35
opens=having -33 -23
opens=helped -23 -25
opens=interview -24 -24
opens=intro 20 40
opens=invited -28 -29
opens=jess -28 -30
opens=josé -24 -28
opens=marcus -36 -34
opens=maria -26 -30
opens=mark -32 -29
opens=may -27 -32
opens=me 25 -4
opens=moving -19 -16
opens=mr -25 -33
opens=mónica -18 -24
opens=need 26 1
opens=next -29 -15
opens=no -46 -35
opens=offered 22 36
opens=olu -34 -41
opens=on -28 -35
opens=owe 23 -17
opens=owes -6 28
opens=pepe -22 -25
opens=phone -32 -29
opens=planning -15 -14
opens=posted -26 -22
opens=priya -26 -34
opens=promised 42 22
opens=put -27 -29
opens=rania -19 -24
opens=received -29 -29
opens=reply 32 2
opens=reviewed -24 -26
opens=rosa -27 -34
opens=send 43 10
opens=sending 36 1
opens=sends -9 16
opens=sent -38 -29
opens=seun -22 -26
opens=shared -23 -21
opens=showed -27 -29
opens=søren -23 -25
opens=they -20 -10
opens=this -33 -25
opens=today -35 -26
opens=told -28 -25
opens=tomorrow -22 -31
opens=tried -35 -29
opens=two -25 -22
opens=victor -24 -26
opens=waiting -2 28
opens=wanted -35 -28
opens=wants 12 -23
opens=wei -26 -28
opens=wish -28 -20
opens=would -33 -33
order=later&prior=them deed -17 -34
order=told bare&prior=none state -33 -32
prior=none other&continues=1 29 0
prioract=agree 31 30
prioract=apply -22 -25
prioract=assure 19 37
prioract=catch -27 -33
prioract=know -18 10
prioract=owe 17 26
prioract=ping -33 -29
prioract=swear 19 30
prioract=translate -14 -18
prioract=vouch -29 -20
prioract=want 16 -13
subject=me&class=deed 36 -4
subject=me&class=hand 2 -21
subject=me&class=serve 31 -9
subject=me&due=day 31 5
subject=me&due=limit 26 1
subject=me&form=base 22 2
subject=me&form=be base 5 -17
subject=me&form=none 36 22
subject=me&kin=1 27 0
subject=me&modal=will 28 7
subject=me&object=end -36 -25
subject=me&object=the 22 -7
subject=me&object=word -20 -25
subject=me&object=work 29 16
subject=me&order=told 26 0
subject=me&prior=me contact -24 -16
subject=me&prior=none other 36 4
subject=me&prior=none state -33 -29
subject=me&prior=them commit 16 -14
subject=me&prior=them deed 36 22
subject=me&prior=them hand 25 -1
subject=me&prior=thing state 22 -5
subject=me&time=later 31 -2
subject=me&time=past -36 -24
subject=me&whom=both 15 -14
subject=me&whom=me -3 -21
subject=me&work=work 10 -12
subject=me-&due=limit 26 -1
subject=me-&object=it 30 -4
subject=me-&prior=me state 23 -2
subject=none-&due=limit 35 22
subject=none-&prior=them hand -33 -28
subject=other&form=s -26 -32
subject=other&prior=them other -24 -27
subject=them&class=hand -8 24
subject=them&form=base 0 23
subject=them&form=be base -5 23
subject=them&form=be participle -20 -28
subject=them&frame=said me 36 27
subject=them&modal=will -7 23
subject=them&order=told bare -1 39
subject=them&prior=them state -25 -14
subject=them-&class=contact -9 35
subject=them-&class=deed -19 -6
subject=them-&class=hand 23 28
subject=them-&class=object 9 -20
subject=them-&class=serve 4 27
subject=them-&form=be s -30 -29
subject=them-&form=ing 25 -5
subject=them-&order=told 22 39
subject=them-&time=later 2 31
subject=thing&class=hand -19 -21
subject=thing&due=limit -22 -23
subject=thing&modal=will -12 4
subject=we&form=base -16 -15
subject=we&modal=will -15 -15
time=later&order=later -2 27
time=later&prior=them state 24 28
whom=both&due=day 27 37
whom=both&object=her 26 22
whom=both&prior=me state -34 -36
whom=me&blocked=n -37 -52
whom=me&due=day 15 48
whom=me&due=limit 38 32
whom=me&kin=1 33 22
whom=me&object=back -30 7
whom=me&object=it -34 -28
whom=me&object=the 18 18
whom=me&prior=me contact -25 -24
whom=nobody&kin=1 -35 -41
whom=nobody&object=mark -28 -30
whom=nobody&prior=me contact -28 -32
whom=nobody&prior=other state -17 -22
whom=nobody&prior=them contact -28 -28
whom=them&company=0 16 16
whom=them&object=back 26 13
whom=them&prior=me commit 29 -1
work=no&prior=we state -34 -32
work=talk&due=limit 48 51
work=talk&order=told bare 26 13
work=work&due=day 37 37
work=work&due=limit 62 41
work=work&order=told 31 32
work=work&prior=me deed 23 36
work=work&prior=them commit 18 28
work=work&prior=them deed 13 -11
work=work&time=past -29 -28
`;
