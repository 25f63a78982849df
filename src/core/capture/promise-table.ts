/** Made by scripts/learn-promises.ts from all labelled lines: what each says of a promise of mine, and of theirs. */
export const promiseTable = `
-74 -73
act=answer 4 -22
act=apply -33 -28
act=bring 34 24
act=check 21 32
act=commit 30 32
act=confirm 30 8
act=congratulate -27 -24
act=correct -27 -25
act=count 25 -7
act=cover -22 -28
act=decline -19 -14
act=dig 3 34
act=do -12 -13
act=drive -30 -25
act=explain -24 -21
act=finish -40 -41
act=fly -25 -22
act=follow 26 -9
act=get -34 -35
act=give -22 -12
act=have -33 -30
act=head -32 -33
act=hire -36 -37
act=hope -20 -17
act=interview -24 -29
act=intro 41 55
act=keep -28 -32
act=learn -27 -22
act=like 10 -17
act=listen -29 -25
act=love -27 -32
act=lunch -40 -32
act=make -36 -43
act=mention -18 -2
act=negotiate -25 -23
act=open -36 -31
act=owe -9 -25
act=pass -27 -12
act=pay -29 -25
act=plan -21 -20
act=present -25 -1
act=propose -25 -24
act=put 12 40
act=recommend -35 -36
act=return 40 25
act=see -24 -39
act=send 24 18
act=set 4 37
act=share 26 22
act=sort 3 38
act=start -22 -24
act=stay -32 -30
act=tell -20 -18
act=test 26 -2
act=thank -35 -26
act=try -26 -31
act=use -28 -25
act=visit -35 -32
act=vouch -22 -31
act=zoom -28 -26
actor=me!&due=day 21 25
actor=me!&due=limit 21 -16
actor=me!&object=her 48 8
actor=me!&object=prep -2 -18
actor=me!&whom=them 32 -12
actor=me!&work=work 23 -12
actor=me&class=hand 18 -9
actor=me&class=serve 22 -8
actor=me&continues=1 30 -1
actor=me&due=limit 41 20
actor=me&form=base 22 -3
actor=me&form=be base 5 -17
actor=me&modal=will 40 8
actor=me&object=back 22 9
actor=me&object=it 6 -18
actor=me&object=mark -22 -20
actor=me&prior=me contact -29 -24
actor=me&prior=me hand 28 -5
actor=me&prior=me none -32 -26
actor=me&prior=them hand 21 -3
actor=me&prior=thing state 14 -10
actor=none&class=hand -21 -22
actor=none&due=limit -32 -27
actor=none&form=base -25 -26
actor=none&modal=will -21 -23
actor=none&work=work -39 -39
actor=them!&class=contact -28 -25
actor=them!&class=hand 30 24
actor=them!&class=other -42 -29
actor=them!&due=day 15 -17
actor=them!&object=end -29 -29
actor=them!&order=told -27 -18
actor=them&class=hand -9 27
actor=them&class=object 21 25
actor=them&class=serve -15 16
actor=them&form=base 2 30
actor=them&form=be base -6 26
actor=them&form=be participle -19 -28
actor=them&form=ing 32 -7
actor=them&frame=said me 38 26
actor=them&modal=will -3 38
before=after -21 -22
before=because -12 -15
before=but -35 -29
before=her 39 2
before=said 7 27
before=says -17 -16
before=should -31 -28
before=sure -21 -21
before=time -21 -17
before=what -31 -25
behind=! -6 -30
behind=because -27 -33
behind=but -47 -49
behind=so -37 -34
class=commit&due=day -32 -31
class=commit&due=limit 37 32
class=commit&object=her -30 -22
class=commit&order=told bare -30 -28
class=commit&whom=both -22 -20
class=contact&due=limit 42 24
class=contact&object=my -27 -32
class=contact&prior=none none -38 -36
class=deed&blocked=q -25 -20
class=deed&due=day 30 35
class=deed&object=end -24 -29
class=deed&object=mark -20 -15
class=deed&object=my -31 6
class=deed&object=prep -15 14
class=deed&object=their 41 -4
class=deed&object=to -22 -25
class=deed&prior=me deed 2 33
class=deed&whom=both -22 -12
class=hand&due=day 46 38
class=hand&kin=1 -40 -48
class=hand&object=back 26 35
class=hand&object=her 48 -6
class=hand&object=him 38 16
class=hand&object=it 10 18
class=hand&object=prep -20 -20
class=hand&object=the -13 13
class=hand&object=work 38 39
class=hand&order=later bare 29 26
class=hand&order=told 26 38
class=hand&prior=me hand -2 33
class=hand&prior=none contact 2 30
class=hand&prior=them state 24 26
class=hand&time=habit -19 -26
class=object&due=limit 26 16
class=object&object=it 14 -16
class=object&object=my 13 -22
class=object&object=prep -37 -21
class=object&object=their -21 15
class=object&order=told bare 13 23
class=object&prior=me deed 24 -5
class=object&prior=none contact 6 -21
class=object&prior=none hand -35 -32
class=object&prior=them deed -32 -14
class=object&prior=them hand 19 -7
class=object&prior=them other 18 11
class=object&prior=them state 15 -17
class=object&whom=me 13 -13
class=object&work=work 28 19
class=other&object=her -19 -26
class=other&object=their -26 -27
class=other&object=work -30 -26
class=other&prior=none none -28 -33
class=other&prior=none serve -30 -28
class=other&prior=them state -35 -35
class=serve&blocked=n -34 -41
class=serve&continues=1 -23 -31
class=serve&due=day 30 30
class=serve&object=their -26 2
class=serve&object=to 10 37
class=serve&order=later 9 26
class=serve&order=told 23 26
class=serve&prior=them contact -26 -6
class=serve&prior=them state 21 39
class=serve&time=habit -35 -30
class=serve&work=no 6 22
class=state&due=day -26 -18
class=state&due=limit -2 -22
class=state&object=back -35 -34
class=state&object=me -34 -43
class=state&object=my 11 26
class=state&object=to -37 -34
class=state&prior=me deed -24 -31
class=state&prior=none none -26 -17
class=state&prior=them state -28 -26
class=state&time=later -39 -34
class=unknown&due=no -31 -27
class=unknown&object=word -26 -27
class=unknown&work=work -20 -28
due=day&continues=1 30 -4
due=day&order=told bare 33 19
due=day&prior=me hand 25 35
due=day&prior=me other 41 19
due=day&prior=them contact -33 -29
due=day&prior=them hand 28 25
due=day&prior=them serve 26 -9
due=day&prior=them state 36 37
due=limit&continues=1 27 -8
due=limit&order=first bare 51 -8
due=limit&order=later 42 26
due=limit&order=told bare 31 9
due=limit&prior=me deed 33 19
due=limit&prior=them commit 41 26
due=limit&prior=them hand 55 33
due=limit&prior=them serve 38 26
due=no&prior=none serve -44 -42
due=no&prior=we state -37 -34
form=base&class=commit -10 -13
form=base&class=hand 34 20
form=base&class=serve 39 38
form=base&class=state -28 -39
form=base&frame=said me 13 -13
form=base&frame=said them -12 25
form=base&object=end -27 -32
form=base&object=him 55 13
form=base&object=me 0 25
form=base&object=work 53 36
form=base&order=told bare 35 23
form=base&prior=me hand 27 31
form=base&prior=none none 2 -24
form=base&prior=none other 43 28
form=base&prior=them hand 26 14
form=base&time=habit -35 -34
form=base&time=later 39 23
form=base&whom=me 16 27
form=base&work=talk 40 25
form=base&work=work 28 19
form=be base&class=hand 9 28
form=be base&object=me 13 37
form=be base&whom=both 34 44
form=be ing&class=contact -33 -20
form=be ing&class=deed 23 20
form=be ing&class=hand 3 30
form=be ing&object=me -3 36
form=be ing&object=word -31 -33
form=be ing&whom=both 16 37
form=be ing&whom=me 41 40
form=be ing&work=work 49 44
form=be participle&class=hand -26 -29
form=be participle&prior=no -31 -34
form=be past&whom=me -15 -18
form=be s&due=limit -31 -19
form=be s&frame=said me -31 -28
form=be s&prior=them hand -30 -29
form=have participle&class=contact -9 -31
form=have participle&class=hand -7 -26
form=have participle&class=object -23 5
form=have participle&due=day -12 -19
form=have participle&due=limit -8 29
form=have participle&object=her -28 -27
form=have participle&object=me -30 -46
form=have participle&order=first 3 28
form=have participle&order=told -24 -13
form=have participle&whom=both -33 -40
form=have participle&work=work -19 4
form=ing&class=contact -24 -21
form=ing&class=hand 38 28
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
form=past&class=hand -38 -45
form=past&class=serve -29 -29
form=past&frame=said me -30 -23
form=past&frame=said them -17 -22
form=past&object=me -27 -29
form=past&object=work -33 -44
form=past&prior=me commit -35 -32
form=past&prior=me deed -30 -36
form=past&prior=me hand -27 -29
form=past&prior=none deed -29 -23
form=past&prior=none other -26 -22
form=past&prior=them deed -31 -30
form=past&prior=them hand -28 -29
form=past&prior=them none -33 -28
form=past&prior=them other -21 -26
form=past&prior=them serve -39 -30
form=s&class=contact -34 -42
form=s&class=deed 0 38
form=s&class=hand 1 53
form=s&class=serve -2 41
form=s&object=me -7 38
form=s&object=my 32 18
form=s&order=first -28 -21
form=s&order=later 22 22
form=s&prior=me deed 0 32
form=s&prior=none none 8 47
form=s&prior=thing other -36 -33
form=s&prior=thing state -21 -22
form=s&time=habit -26 -32
form=s&whom=both 20 30
form=s&whom=me 33 30
frame=asked none&class=deed 14 -12
frame=asked none&class=other -14 13
frame=asked none&class=serve -23 -28
frame=asked none&object=me -23 -33
frame=asked none&order=later -28 -31
frame=conditional none&due=limit 29 2
frame=conditional none&due=no -46 -48
frame=conditional none&object=me -23 -30
frame=conditional none&whom=me -26 -34
frame=plain&continues=1 19 11
frame=plain&prior=none deed -19 1
frame=said me&blocked= 26 7
frame=said me&blocked=n -40 -33
frame=said me&class=other 41 7
frame=said me&class=serve 54 16
frame=said me&due=day 24 -6
frame=said me&object=end -28 -22
frame=said me&object=word -37 -33
frame=said me&work=work -2 -32
frame=said them&class=contact 2 31
frame=said them&class=hand -30 -17
frame=said them&class=object -17 10
frame=said them&due=limit -21 16
frame=said them&object=her -28 -25
frame=said them&order=later -22 -31
frame=said them&work=work -25 9
head= -15 -1
head=advise -25 -21
head=agree 26 44
head=call -22 -21
head=come -30 -32
head=forget -16 -28
head=get -26 -24
head=give 25 -2
head=have -12 -22
head=hope -32 -31
head=like -28 -21
head=offer 32 43
head=phone -22 -27
head=plan -23 -19
head=promise 52 49
head=ring -22 -25
head=show -38 -37
head=take -30 -37
head=tell -13 -34
head=try -24 -13
head=turn -28 -31
head=volunteer 19 27
head=want -5 -13
head=write -38 -33
kin=1&prior=none none -20 -44
kind=noun&modal=will -31 -27
kind=object&actor=them 21 25
kind=object&due=limit 26 16
kind=object&form=have participle -23 5
kind=object&frame=said them -17 10
kind=object&modal=can -3 26
kind=object&object=it 14 -16
kind=object&object=my 13 -22
kind=object&object=prep -37 -21
kind=object&object=their -21 15
kind=object&order=told bare 13 23
kind=object&prior=me deed 24 -5
kind=object&prior=none contact 6 -21
kind=object&prior=none hand -35 -32
kind=object&prior=them deed -32 -14
kind=object&prior=them hand 19 -7
kind=object&prior=them other 18 11
kind=object&prior=them state 15 -17
kind=object&subject=them- 10 -19
kind=object&whom=me 13 -13
kind=object&work=work 28 19
kind=to&actor=me 17 -13
kind=to&actor=them -1 37
kind=to&class=hand 43 20
kind=to&class=other -7 -15
kind=to&class=serve 10 31
kind=to&class=state 19 35
kind=to&due=limit 42 37
kind=to&form=base -21 -32
kind=to&form=be ing -41 -40
kind=to&form=be participle -25 -23
kind=to&form=none -13 0
kind=to&form=past 46 43
kind=to&form=s 4 -13
kind=to&object=her 30 -8
kind=to&object=him 21 -19
kind=to&object=me -13 32
kind=to&object=my 9 38
kind=to&object=name 11 -18
kind=to&object=the 24 35
kind=to&object=to -30 -7
kind=to&object=word -6 -8
kind=to&order=later 19 7
kind=to&prior=none none 18 36
kind=to&prior=them deed -10 17
kind=to&prior=them other -18 -30
kind=to&prior=them state -8 28
kind=to&subject=me 17 -18
kind=to&subject=we -35 -37
kind=to&time=later 29 -6
kind=to&time=past -24 -22
kind=to&whom=both 43 27
kind=to&whom=me 3 57
kind=to&whom=nobody 10 -2
kind=to&whom=them 34 10
kind=to&work=work 46 42
kind=verb&continues=1 20 12
kind=verb&frame=said me 32 19
kind=verb&modal=must 34 15
kind=verb&modal=should -53 -38
kind=verb&modal=would 29 24
lead=, -41 -43
lead=agree 40 43
lead=agreed 24 41
lead=answer -21 -25
lead=email -31 -27
lead=expect 14 -28
lead=forgot -37 -34
lead=grace -31 -36
lead=have -34 -21
lead=his -24 -24
lead=hope -39 -34
lead=hopes -28 -23
lead=how -49 -49
lead=lena -25 -27
lead=like -24 -21
lead=morning -26 -23
lead=need 14 -34
lead=nice -29 -26
lead=not -25 -28
lead=offered 32 43
lead=out -28 -31
lead=owe 51 50
lead=phoned -22 -27
lead=promise 31 42
lead=promised 62 58
lead=receive -28 -29
lead=tell 47 6
lead=two -25 -23
lead=volunteered 19 27
lead=want 18 -32
lead=wanted -24 -28
lead=wants -26 -20
lead=will -18 -19
modal=can&blocked= 15 40
modal=can&class=object -3 26
modal=may&blocked=n -47 -38
modal=may&class=deed 16 -4
modal=may&class=hand -35 -37
modal=may&class=serve -42 -38
modal=may&frame=plain -50 -46
modal=may&prior=no -46 -42
modal=may&whom=me -25 -39
modal=must&blocked=n -42 -35
modal=must&class=hand 45 33
modal=must&class=other -28 -28
modal=must&company=0 -72 -47
modal=must&company=1 26 12
modal=must&object=back 9 4
modal=must&object=the 5 -19
modal=must&object=word -36 -29
modal=must&order=told 49 19
modal=must&whom=them 19 -10
modal=no&frame=said them -27 -17
modal=no&prior=me deed -11 29
modal=no&prior=none commit 34 31
modal=no&prior=none deed -28 -19
modal=no&prior=other state -20 -26
modal=should&class=hand -34 -27
modal=should&frame=said them -28 -21
modal=should&order=told -43 -30
modal=should&prior=them other -42 -28
modal=should&whom=me -27 -24
modal=will&blocked=n -35 -35
modal=will&class=hand 20 37
modal=will&class=noun -31 -27
modal=will&class=serve 37 40
modal=will&class=state -18 -3
modal=will&company=0 -36 -33
modal=will&due=no 4 20
modal=will&form=be participle -23 -22
modal=will&form=none -31 -27
modal=will&frame=said me 26 0
modal=will&object=end 9 -18
modal=will&object=her 33 9
modal=will&object=me 17 57
modal=will&object=my 0 40
modal=will&object=work 13 44
modal=will&order=told 29 36
modal=will&prior=me hand 20 15
modal=will&prior=me other 2 38
modal=will&prior=none contact 36 42
modal=will&whom=both 42 63
modal=will&whom=me 16 49
modal=would&class=other 34 33
modal=would&class=serve 26 6
modal=would&due=day 30 15
modal=would&form=be s -7 22
modal=would&frame=said them 3 36
modal=would&object=word -39 -44
modal=would&order=later -45 -49
modal=would&prior=them other -14 26
next=all -22 -21
next=an -25 -15
next=and -19 -26
next=april -22 -21
next=bees -21 -29
next=but -22 -25
next=cv 31 -6
next=deepika -24 -17
next=diego -31 -26
next=for -28 -37
next=four -27 -28
next=from -6 -29
next=good -32 -31
next=hana -23 -23
next=happy -23 -26
next=how -51 -42
next=interns -20 -27
next=is -25 -22
next=married -20 -23
next=monday -23 -26
next=next -28 -13
next=no -32 -29
next=nothing -45 -42
next=our -29 -23
next=re -28 -27
next=sent -21 -24
next=session -19 -19
next=slides 26 -2
next=small -24 -24
next=thanks -21 -17
next=that -30 -30
next=this -44 -38
next=thursday -22 -24
next=tom -29 -27
next=tonight 24 -6
next=until -33 -24
next=will -26 -25
next=yes -30 -22
next=you -14 21
next=øyvind -24 -20
nextact=ask -32 -31
nextact=bring -19 10
nextact=confirm -27 -30
nextact=contact -23 -28
nextact=decline -46 -43
nextact=fill -20 -22
nextact=give -17 -26
nextact=go -18 -12
nextact=have -19 -15
nextact=help -28 -23
nextact=hire -20 -21
nextact=like -21 -24
nextact=move -26 -27
nextact=name -28 -26
nextact=need -3 29
nextact=owe -36 -27
nextact=see -30 -17
nextact=send -28 2
nextact=share -30 -27
nextact=sit -25 -26
nextact=talk -30 -26
object=back&due=no 29 16
object=back&order=later -9 21
object=back&order=told 31 3
object=end&prior=none other -28 -22
object=end&prior=them other -23 -28
object=her&due=day 14 -7
object=her&due=limit 26 -12
object=her&kin=1 -29 -34
object=her&prior=me deed 35 11
object=her&prior=them deed -7 -28
object=her&time=later 28 -3
object=him&due=day 60 33
object=him&due=limit 15 -16
object=him&order=later 27 -5
object=him&prior=me hand -16 11
object=him&time=later 30 2
object=him&work=work 22 -10
object=it&due=day 22 19
object=it&order=first -33 -38
object=it&order=later bare 26 17
object=it&order=told bare 9 -24
object=it&prior=me hand 29 16
object=it&prior=me other 23 -10
object=it&prior=them other -37 -13
object=it&prior=them serve -32 -26
object=mark&due=limit -26 -23
object=me&blocked=n -28 -44
object=me&due=limit -13 28
object=me&prior=me contact -12 -18
object=me&prior=we contact -4 19
object=my&company=0 -32 -32
object=my&due=limit 26 26
object=my&order=later 16 -10
object=my&work=talk 23 1
object=name&blocked=q -34 -30
object=name&order=later -24 -26
object=name&prior=none none -44 -32
object=prep&due=limit 21 2
object=prep&prior=me hand -24 -16
object=prep&prior=none hand -23 -22
object=prep&prior=them contact -21 -13
object=the&prior=me deed 32 35
object=the&prior=me hand 9 25
object=the&prior=me other -27 -25
object=the&work=work 28 38
object=their&order=first -42 -48
object=their&order=told 14 10
object=their&prior=none contact -16 14
object=to&order=told bare -15 25
object=to&prior=none contact -28 -26
object=word&prior=me state -29 -30
object=word&prior=none state -30 -29
object=work&due=limit 27 20
object=work&prior=none none 41 2
opens=all -23 -30
opens=ana -25 -27
opens=anna -20 -17
opens=april -21 -26
opens=ask -57 -45
opens=back -8 -23
opens=bill -25 -27
opens=bob -22 -24
opens=by -32 -33
opens=carla -25 -32
opens=comments -29 -34
opens=dana -25 -28
opens=daria -30 -27
opens=does -28 -37
opens=eitan -25 -30
opens=emailed -30 -23
opens=fixed -29 -29
opens=gonna 26 -2
opens=greg -33 -35
opens=having -33 -23
opens=helped -23 -25
opens=interview -24 -24
opens=intro 20 40
opens=invited -29 -30
opens=jess -28 -30
opens=josé -24 -28
opens=marcus -36 -34
opens=maria -26 -30
opens=mark -32 -29
opens=may -27 -32
opens=me 25 -4
opens=moving -19 -16
opens=mr -25 -34
opens=mónica -18 -24
opens=need 26 1
opens=next -30 -15
opens=no -46 -35
opens=offered 22 37
opens=olu -34 -41
opens=on -27 -35
opens=owe 22 -17
opens=owes -6 28
opens=pepe -22 -25
opens=phone -32 -29
opens=planning -15 -14
opens=posted -26 -21
opens=priya -29 -36
opens=promised 42 22
opens=put -27 -29
opens=rania -19 -24
opens=received -30 -29
opens=reply 31 2
opens=reviewed -24 -27
opens=rosa -27 -33
opens=ruth -20 -7
opens=send 43 10
opens=sending 36 1
opens=sends -9 16
opens=sent -38 -29
opens=seun -23 -26
opens=shared -23 -21
opens=showed -27 -28
opens=søren -23 -25
opens=they -22 -14
opens=this -33 -25
opens=today -35 -26
opens=told -28 -24
opens=tomorrow -23 -32
opens=tried -34 -28
opens=two -25 -22
opens=victor -24 -26
opens=waiting -2 28
opens=wanted -35 -28
opens=wants 12 -23
opens=wei -26 -28
opens=wish -28 -20
opens=would -33 -33
order=later&prior=them deed -17 -36
order=told bare&prior=none state -34 -32
prior=none other&continues=1 28 0
prioract=agree 32 30
prioract=apply -22 -26
prioract=assure 21 37
prioract=catch -27 -33
prioract=know -19 9
prioract=owe 17 26
prioract=ping -33 -28
prioract=swear 19 30
prioract=translate -14 -18
prioract=vouch -29 -20
prioract=want 16 -13
subject=me&class=deed 35 -4
subject=me&class=hand 2 -21
subject=me&class=serve 31 -9
subject=me&due=day 31 5
subject=me&due=limit 25 1
subject=me&form=base 21 1
subject=me&form=be base 5 -17
subject=me&form=none 36 22
subject=me&kin=1 26 0
subject=me&modal=will 27 7
subject=me&object=end -36 -25
subject=me&object=the 23 -6
subject=me&object=word -20 -24
subject=me&object=work 29 16
subject=me&order=told 26 0
subject=me&prior=me contact -24 -16
subject=me&prior=none other 36 5
subject=me&prior=none state -33 -28
subject=me&prior=them commit 16 -14
subject=me&prior=them deed 37 22
subject=me&prior=them hand 25 -1
subject=me&prior=thing state 22 -5
subject=me&time=later 31 -1
subject=me&time=past -36 -24
subject=me&whom=both 15 -14
subject=me&whom=me -3 -21
subject=me&work=work 10 -12
subject=me-&due=limit 27 -1
subject=me-&object=it 29 -4
subject=me-&prior=me state 23 -2
subject=none-&due=limit 35 23
subject=none-&prior=them hand -33 -28
subject=other&prior=them other -25 -29
subject=them&class=deed -17 9
subject=them&class=hand -8 25
subject=them&form=base 2 23
subject=them&form=be base -6 22
subject=them&form=be participle -19 -28
subject=them&frame=said me 38 26
subject=them&modal=will -6 25
subject=them&order=told bare -2 39
subject=them&prior=them deed -17 12
subject=them&prior=them state -25 -15
subject=them-&class=contact -9 35
subject=them-&class=deed -21 -6
subject=them-&class=hand 22 28
subject=them-&class=object 10 -19
subject=them-&class=serve 5 27
subject=them-&form=be s -31 -29
subject=them-&form=ing 24 -5
subject=them-&order=told 22 40
subject=them-&time=later 1 31
subject=thing&class=hand -19 -21
subject=thing&due=limit -22 -21
subject=thing&modal=will -12 4
subject=we&form=base -16 -15
subject=we&modal=will -15 -15
time=later&order=later -2 27
time=later&prior=them state 24 28
whom=both&due=day 27 36
whom=both&object=her 26 21
whom=both&prior=me state -34 -36
whom=me&blocked=n -37 -52
whom=me&due=day 16 49
whom=me&due=limit 40 33
whom=me&kin=1 34 23
whom=me&object=back -29 8
whom=me&object=it -34 -28
whom=me&object=the 20 19
whom=me&prior=me contact -25 -24
whom=nobody&kin=1 -35 -40
whom=nobody&object=mark -28 -30
whom=nobody&prior=me contact -29 -34
whom=nobody&prior=other state -17 -23
whom=nobody&prior=them contact -28 -28
whom=them&company=0 16 16
whom=them&object=back 26 13
whom=them&prior=me commit 29 -1
work=no&prior=we state -34 -32
work=talk&due=limit 48 51
work=talk&order=told bare 26 13
work=work&due=day 37 37
work=work&due=limit 61 40
work=work&order=told 31 32
work=work&prior=me deed 24 36
work=work&prior=them commit 18 28
work=work&time=past -29 -28
`;
