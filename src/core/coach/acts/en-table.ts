/** Made by scripts/learn-acts.ts from fixtures/coach-sentences/en.tsv: what each says of what a sentence does. */
export const englishActs = `
O-20 W-14 R-20 T-28
! $ O-31 W-31 R-13 T-14
! O-28 W-28 R-13 T-10
# # W-8 R-18 T-14
# , # O-21 W-15 R-7
# , O-4 W-20
# , and O-7 W-15 R8 T-15
# . $ O5 W-6 R-12 T-13
# . W-5 R5 T-12
# O5 W-27 R-6 T-6
# _ # O7 W-17 R-20 T-5
# _ $ O-6 W-9 R-13 T-14
# _ , W-22 R-18 T-21
# _ . O-13 W-26 R-16
# _ and O-15 W-18 R5 T-17
# _ call O-15 W-15 R-9 T-5
# _ for O-8 W-14 R-15 T-7
# _ i W-15 R8
# _ in O-6 W-17 R-17 T-10
# _ on O-20 W-16 T-11
# _ the O-16 W5 R-14 T-5
# and O-6 W-16 T5
# fits O-15 W-12 R-4 T-8
# minute O-14 W-14 R-9 T-4
# minute call O-14 W-14 R-9 T-4
# minutes , O-13 W-4 R-8 T-7
# minutes ? O-21 W-9 R-5 T-7
# minutes O-24 W-5 R-9 T-21
# or O-21 W-9 R-17
, # , W-9 R-12
, # O7 W-19 R-23 T-10
, $ O-22 W-19 R-19 T-20
, @ $ O35 R-13 T-16
, @ . O28 W-16 R-9 T-18
, @ O45 W-11 R-10 T-22
, O17 W6 R5 T9
, _ ! O-23 W-24 R-24 T14
, _ # O12 W-23 R-21 T-26
, _ $ O-41 W-47 R-42 T-43
, _ , O-18 W-5 R-11 T14
, _ . O-7 R-26 T-5
, _ ? W-12 R-4 T-21
, _ a W-14 R6 T6
, _ all O-15 W-5 R7 T-5
, _ am O-19 W-9 R-4
, _ an O-15 R-7 T-19
, _ and O-9 W-16 R-12
, _ are O12 W-8 R-13
, _ as O-6 W-32 R5
, _ ask R-14 T-15
, _ asked W-24 R-5 T-4
, _ at O21 W-15 R4 T-20
, _ be R6 T-33
, _ by O7 W-4 R12 T-18
, _ can W12 R-24
, _ could O18 R-24
, _ did O-8 W-17 R-17 T-11
, _ don't O4 W13 R-6 T-4
, _ for O5 W-5 T14
, _ from O9 W-5 R7 T-23
, _ get O-15 W-4 R17 T-10
, _ give O17 R-8 T-8
, _ got O5 W-4 R-17 T-6
, _ hear O-22 W-4 R15 T-15
, _ here O14 W-7 R-23
, _ hope W-16 R-17 T-12
, _ i'd O12 W14 T-15
, _ i'll O-16 W-18 R32
, _ i'm W-16 T15
, _ if O10 W11 R4 T-13
, _ in O14 W-14 R9 T-28
, _ is T-27
, _ it W6 R-12 T-16
, _ just O-8 W12 R-17 T-6
, _ know O-7 W10 T-24
, _ leave O-4 W13 R-26
, _ let W18 R6
, _ may O-15 W9 R-22 T-15
, _ me O26 W-10 R-26 T9
, _ my W-10 R13 T10
, _ no O-8 W31 R-9 T-15
, _ nobody W-10 R-21 T-20
, _ not O-24 W20 T-11
, _ nothing O-25 W22 R-23 T-21
, _ now O-17 W-24 R-16 T4
, _ on W-9 R18 T-9
, _ one O-4 W6 T-13
, _ only O5 W21 R-10 T-26
, _ or O4 W-17 R19 T-11
, _ please W9 R-21
, _ read O9 W-14 T5
, _ reply O-13 W19 T-4
, _ said O-11 W-22 R-16 T-17
, _ say O6 W-7 R12 T-18
, _ says O-26 W-17 R-15 T-14
, _ so O-8 W13 R-8
, _ still O-15 W11 R-7
, _ tell W-11 R18 T-7
, _ thank O-29 W-24 T23
, _ thanks O-27 W-16 R-12 T27
, _ that O8 W15 R-15 T-19
, _ then O-30 W6 R14 T-7
, _ they O-8 W-24 R12 T6
, _ this O-12 W14 R-26 T-19
, _ told O4 W5 R-18 T-27
, _ two O-9 W7 R-14 T8
, _ was W-6 R-25 T-11
, _ which O-12 W21 R-18
, _ will O-4 R13 T-6
, _ with O20 W-10 R-13 T-27
, _ would O-7 W-5 R-17 T7
, _ write O-6 W-25 R14 T-18
, _ you O-5 W7 T13
, _ you'll R36
, _ your O5 W-10 R-39 T-19
, _ yours O34 W-7 R-23 T-21
, all O18 W6 R-9
, and O4 W15 R8 T16
, and a O6 W6 T-19
, and for O-31 W-13 R-18 T14
, and i'll O-11 W-6 R22 T4
, and i'm O6 W-8 R-10 T16
, and i've O9 W-7 R-24
, and if O6 W20 T-15
, and it O9 R-20 T5
, and it's O8 W-9 R-24
, and my W-15 R-5 T-6
, and now O-11 W-20 R-12 T-6
, and so O-18 W10 R-10 T-5
, and that O-12 R-17 T-13
, and the O12 W-20 R10 T-8
, and then O-25 R4
, and you O-5 W7 R4 T-18
, and you'll R19 T5
, and your W-7 R-25 T-15
, as W-21 T-35
, as you O-14 R-11 T-20
, at O-15 W-26 R8 T-27
, because O-28 R-13 T11
, but O15 W-13 R6
, but i O-7 W-11 R-9 T-21
, by O-13 W-4 R10 T-4
, congratulations O-8 W-11 R-22 T-22
, congratulations on O-4 W-6 R-9 T-18
, could O-30 W-23 R-9 T-13
, did O-26 W-19 R-19
, do O-5 W-4 R-13 T-15
, don't O9 W9 R-9 T-17
, even O-29 W5 T-9
, for O-11 W-31 R-6 T28
, here O22 W-14 R-24 T-14
, hope O-11 W-20 R-10 T-15
, how O-30 W-18 R4
, i am O-19 W-8
, i can O8 R-28
, i have O19 W7 R-15 T-12
, i hope W-16 R-17 T-12
, i know W21 R-31 T-17
, i read O8 W-22 R-21 T5
, i was O-23 W-17 R-19 T-14
, i will R-4 T-14
, i'd O18 R-9 T4
, i'll W-7 R35 T-4
, i'll be O-23 T-12
, i'll let O-33 W-11 R15 T-17
, i'll tell O-35 W-14 R22
, i'll write O-18 W-27 R20 T-20
, i'm O12 R-9 T-6
, i've O31 R-26 T-9
, if O-8 W10 R15 T-13
, if you W-7 R-17 T-7
, in O-8 W10 T-20
, is O-11 W-14 R5 T-12
, it O6 W-10 T16
, it is O-7 W-13 R-20 T-20
, it was R-19 T-8
, it's O10 W-5 R-20
, just O11 R-10 T-12
, just say O12 R-18 T-17
, leave W24 R-23 T-10
, leave it W16 R-20 T-5
, let W17 R-24 T-15
, monday O-15 W4 R-9 T-4
, my O18 W-24 R-16 T-6
, no O18 W8
, no reply O-13 W13 T-4
, not W-16 R9 T-13
, on the O-11 W-20 R-9 T-24
, one O11 W-4 R-16 T-15
, only O-22 W12 R-7 T-16
, or O-27 W31 T-14
, our O16 W-23 R-13
, please O-28 W-13 R-27 T-16
, say O14 W9 R-25 T-21
, since O7 W-20 T-9
, sir O-29 W8 R8 T-14
, so O9 W29 R13
, so i W-11 R-12 T-25
, so please O4 W-4 R-16 T-11
, so the O-8 W-24 R-5 T-20
, so you O-11 T-13
, take O26 R-17 T-23
, tell T-21
, thank O-18 W-18 R-12 T18
, thank you O-18 W-18 R-12 T19
, thanks O-28 W-20 R-16 T29
, thanks for O-14 W-10 R-7
, that O-6 W7 R-7 T18
, the W-7 R-19 T-18
, then O-32 R-5 T-17
, they W-6 R-36 T11
, this W8 R-17
, to R-7 T-27
, two O14 R-26 T-5
, we W6 R-21 T5
, what O-34 W-20 T-6
, when O-41 W17 R22
, which O-8 R-23 T16
, which i O-4 W-18 R-19 T7
, who O-10 W-11 R-14 T-6
, with W-8 R19
, would W-4 R-18 T-20
, would you O-29 W4 R-13 T-9
, you will O-12 W-10 R21
, you'll O-9 W-23 R42 T-23
, you'll hear O-23 R21 T-14
, your O-16 W-10 R-9
. $ O-16 R-12 T-17
. _ you O-22 W-16 R-12 T36
. thank O-19 W-16 R-12 T35
. thank you O-19 W-16 R-12 T35
? $ O-30 W-31 R-32 T-27
? W-12 R-30 T-19
? then O-27 W34 R-20 T-7
@ $ O16 R-14 T-16
@ . $ O30 W-18 R-12 T-18
@ . O30 W-18 R-12 T-18
@ O35 W-13 R-14 T-22
@ _ $ O30 W-18 R-12 T-18
^ _ # O-13 W-32 R-15 T-23
^ _ $ O-36 W-39 R-36 T-29
^ _ , O-34 W-20 R-10 T-16
^ _ after O7 W-5 R6 T-16
^ _ again O-5 W-6 R-14
^ _ all O-12 W15 R-30 T-13
^ _ also O-9 W-33 R-18 T-24
^ _ always O-14 W-10 R-16 T-26
^ _ am O-13 W-18 R-8
^ _ an O-5 R6 T-17
^ _ and W-24 R-5
^ _ answer O-9 W13 R-11 T-23
^ _ are W-20 T-14
^ _ asked W4 R-11 T-26
^ _ at O-7 W-9 R-24 T-23
^ _ been O-14 W-29 R-21 T-7
^ _ bring O20 W-9 R-7 T-17
^ _ call O-26 W4 T-25
^ _ came O-22 W-11 R-19 T-23
^ _ can W23 R-5 T-15
^ _ can't O-28 W-16 R-11 T9
^ _ case O6 W14 T-12
^ _ come W-6 R-8 T-12
^ _ confirm O-14 W-25 R-15 T-15
^ _ could O11 W14 R-19 T-11
^ _ course O-31 W6 T-13
^ _ day O-10 W-15 R10 T-15
^ _ did O-21 W-7 R-30 T-15
^ _ do O-18 W-10 R-21 T-15
^ _ don't O-9 R-4 T-12
^ _ dr O-27 W-15 R-13 T-6
^ _ evening O-18 W-8 R-7
^ _ feel O-21 W15 R-19
^ _ find O8 W-21 R-14 T-24
^ _ first O4 W-14 R-4 T-22
^ _ for O-7 W-13 R10 T4
^ _ free O-18 R-17 T-17
^ _ from O-16 T-18
^ _ gave O-33 W-22 T-9
^ _ get O9 W20 R-7 T-18
^ _ give O-21 W-18 R6 T-19
^ _ going O-14 W-16 R12 T-20
^ _ good O10 W-12 R-16 T13
^ _ got O7 W-25 R-23 T-5
^ _ grateful O-21 W-19 T8
^ _ had O-25 W-21 R-24 T-22
^ _ has W-6 R-21 T-27
^ _ have O10 W-10 R-14 T-7
^ _ hear O9 R-9 T-20
^ _ hope O-29 W-29 R-5 T-11
^ _ i O10 W-21 R-7 T-7
^ _ i'll O-9 W-8 R16 T-18
^ _ i'm O12 W-6 R-18 T-23
^ _ i've O-5 W6 R22 T-20
^ _ if W7 R-6 T-20
^ _ in O-12 W6 R-9 T-11
^ _ it O-11 W18 R-5 T-6
^ _ it's O-15 W5 T-14
^ _ just O-30 W13 R-17 T8
^ _ keep R18 T-9
^ _ kept O15 W-25 R-26 T-21
^ _ kind O-24 R-14
^ _ know O-5 W8 R-40 T-9
^ _ let O5 R-16 T-17
^ _ like O-18 W-26 R-9 T-10
^ _ love O-6 W-19 R-24 T-6
^ _ made O-5 W-4 R-26 T-19
^ _ make O6 R10 T-21
^ _ may O-19 W12 T-12
^ _ me O13 R-15 T-24
^ _ morning O-27 W-27 R-18 T-21
^ _ mother W-15 R-14
^ _ mr O-28 W-13 R-15 T-18
^ _ mrs O-26 W-14 R-14 T-9
^ _ ms O-26 W-11 R-5 T-18
^ _ must O-23 W-9 R-15
^ _ my O21 W-7 R-10 T-27
^ _ need O-29 W5 T-16
^ _ needn't O-25 W19 R-18 T-10
^ _ never O-5 W-6 R-14
^ _ new O-12 R-22 T-14
^ _ news O-24 W-20 R-6 T-21
^ _ no O-12 W10 R-11 T-28
^ _ not O-10 W9 R-8 T-21
^ _ offer O-8 W11 R-25 T-7
^ _ old O9 W-24 R-21 T-18
^ _ one O-18 W7 R-12 T7
^ _ only O-35 R-8 T-22
^ _ or O-30 W-8 R24 T-14
^ _ our R-21 T-5
^ _ promised O-16 W-24 T-22
^ _ put O5 W14 T-10
^ _ read O-11 W-15
^ _ really O-26 W-23 R-16 T13
^ _ regards O-12 W-14 R-10 T-9
^ _ report O-13 W-21 R15 T-26
^ _ return O21 W5 T-24
^ _ said O-9 W-13 R-14 T-24
^ _ saw O-21 W-15 R-21 T-23
^ _ say O-30 W5 R-8 T-20
^ _ says O-24 R-20 T-26
^ _ see O-28 W-9 R-5 T-19
^ _ send O-13 R-4 T-17
^ _ shall O-24 R8
^ _ share O-41 W-24 R-4 T-19
^ _ she O-27 W6 T-12
^ _ short W-4 R5 T-18
^ _ should W5 R-7 T-18
^ _ sir O-12 W-19 R-18 T-11
^ _ so O-16 W-28 R-10
^ _ soon O-5 W-20 R-6 T-12
^ _ still O-26 R-18
^ _ team W-25 R-16 T-7
^ _ tell O-12 W4 R-20 T-19
^ _ thank O-12 W-23 R-21
^ _ thanks O-12 W-23 R-17 T6
^ _ that O10 R4 T-23
^ _ the O4 W-8 T-19
^ _ then O-6 W-36 T-28
^ _ there O-25 W-19 R-13 T-12
^ _ they O-20 W-22 R-8 T-17
^ _ three O-18 W-22 R7 T-9
^ _ time W-17 T-4
^ _ to O-4 W-10 R10 T-13
^ _ told O-20 W-9 R-21 T-24
^ _ took O-9 W-21 R-29
^ _ two O-23 W10 R7 T13
^ _ understand O-27 W-7 R-12 T-18
^ _ us O9 W-27 R-24 T-27
^ _ want O-38 W-21 R7
^ _ wanted O-16 W-18 R-22 T4
^ _ was O-16 W-21 R-27 T-9
^ _ way W-12 T-14
^ _ we O-18 W-16 T-12
^ _ week O-4 W-10 R-12 T-14
^ _ went W-24 R-19 T-23
^ _ were O-35 W-28 R-17
^ _ what O-6 W10 R-23 T13
^ _ will O9 R-9 T-17
^ _ wishes O-14 W-14 R-11 T-9
^ _ won't O-11 W7 T-14
^ _ write O7 W-23 R-5 T-19
^ _ wrote O-7 W-21 R-23 T-20
^ _ you O-8 W-8 R-11 T-9
^ _ you'd W17 R-5 T-15
^ _ you're O6 R-15 T-12
^ a O5 W13 T-18
^ after O-12 W-18 R6 T-6
^ after the T-24
^ all O-16 W-21 R-14 T-10
^ also , O8 W-17 R4
^ also W-33 R-4 T-11
^ an O6 W5 T-18
^ and O-21 W-9 R5
^ and if O-9 W13 R-20 T-13
^ any O-8 R-12 T-17
^ anything O13 W-8 T-20
^ are O-14 W-20 R-11 T-13
^ are you O-24 W-14 R-10 T-13
^ as soon W-16 T-13
^ as you O-29 W-7 R-4 T-5
^ at O-33 W-8 R11 T-17
^ at the O-23 W-23
^ because O15 W-26 R8
^ before O-9 W-15 R17
^ best O-13 W-16 R-18 T-9
^ by O7 W14 R6
^ can O-25 W-25 R-14
^ can i O-7 W-14 R-12 T7
^ can you O-35 W-15 R-9 T-22
^ cheers O-8 W-15 R-8 T10
^ come O9 W-14 R6 T-17
^ congratulations O-20 W-18 R-15 T-14
^ could O-15 R-9 T-18
^ could i O-6 W-10 R-7 T-13
^ could we O-23 W5 R-5 T-4
^ could you O-15 W-11 R-8 T-17
^ dear O-26 W-23 R-28 T-14
^ dear mr O-19 W-10 R-9 T-12
^ dear mrs O-11 W-13 R-9 T-6
^ did O-37 W-17 R-21 T-21
^ did the O-21 W-8 R-4 T-11
^ did you O-23 W-11 R-20 T-12
^ do O-5 W8 R-25 T-17
^ do you O-5 W-17 R-14 T-9
^ don't O-35 W21 R-8 T-22
^ enjoy O-24 W-28 R-22 T-18
^ even O-27 R9 T4
^ feel W14 R-12 T-21
^ for O6 W-7 R-13 T7
^ for the O13 W-20 R-14 T12
^ for your W-24
^ from O8 W-21 R-5 T-19
^ give W-11 R-5 T-24
^ good O-42 W-34 R-6
^ greetings O-17 W-18 R-16 T-12
^ happy O5 R-24 T-17
^ have W-5 R-28 T-25
^ he O-32 W-18 R-23 T-28
^ hello O-28 W-24 R-21 T-24
^ here O20 W-19 R-16 T-15
^ hey O-25 W-26 R-23 T-6
^ hi O-23 W-22 R-21 T-15
^ hope O-19 W-23 R-20 T-12
^ how O-13 W-18 R-13
^ how did O-22 W-8 R-18 T-18
^ how is O-21 W-15 R-20 T-8
^ i O-16 W-25 R-18 T-13
^ i am O-13 W-18 R-8
^ i can T-14
^ i could O4 R-12 T-5
^ i did O-27 R-18 T-6
^ i don't O-11 W-22 R-5 T-8
^ i got O-12 W-11 R-13 T6
^ i had O-21 W-18 R-20 T-15
^ i have O-7 W-24 R-12 T-13
^ i hope O-27 W-27 R-4 T-17
^ i know O6 W8 R-23 T-22
^ i made W9 R-14 T-18
^ i need O-32 W-27 R-14 T-13
^ i owe W-15 T5
^ i saw O-15 W-10 R-12 T-20
^ i shall O-19 W5 R4 T4
^ i think O-4 W-21 R-12
^ i told O-16 W-7 R-15 T-14
^ i understand O-17 W-13 R-11 T-14
^ i want O-23 W-14
^ i was O-27 W-16 R-14 T-9
^ i will O14 R6 T-14
^ i'd R-12 T-13
^ i'd be O4 W-13 R-11
^ i'd like O-17 W-24 R-9 T-13
^ i'd love O-8 W-8 R-18 T-21
^ i'll O6 W-18 R-7 T-27
^ i'll be O-8 W-25 R-11 T-12
^ i'll tell O-5 W7 R-10 T-19
^ i'll write O15 W-10 R-6 T-12
^ i'm O-19 W-23 R-18 T-10
^ i've O-11 W-24 R-25 T-32
^ i've been O-14 W-18 R-16 T-18
^ i've got O14 W-21 R-13 T-16
^ if O-15 W14 R-19 T-6
^ if i O-43 W-12 R-6 T6
^ if it O6 W-15 R-6 T4
^ if it's R-21 T-6
^ if not W6 R-17 T-11
^ if the O-11 W4 T-17
^ if you W-20 R-17 T-8
^ if you'd O-39 W12 R-5 T-12
^ if you're O4 R-16 T-10
^ in O-8 T-26
^ in case O6 W14 T-12
^ in return O16 W7 R-5 T-15
^ in the O-9 W15 R-13 T-23
^ is O-30 W-24 R-13 T-12
^ it O-21 W-14 R-23 T-13
^ it is O-16 W-7 R-22 T-9
^ it was W-19 R-18 T-5
^ it would O9 W-24 T-25
^ it's O-15 W-11 R-19 T-22
^ just O-5 R-16 T-16
^ keep O8 W-25 T-17
^ kindly O-14 W-5 R-13 T-15
^ last O-26 W-23 R-24 T-10
^ leave O5 W22 T-21
^ let O14 W6 T-11
^ let me O15 W-11 R5 T-6
^ let's O-4 W-14 R-12 T-16
^ many O-22 W-8 R-14 T-12
^ may O-27 W-38 R-22 T-10
^ maybe O-11 W17 R-10 T-19
^ might O-29 R-9 T-13
^ my O-7 W-15 R-17 T-34
^ next W-6 T-23
^ no O-11 W5 R-10 T-19
^ not W-10 T-21
^ now O-12 W-23 R-12 T-24
^ of O-10 W6 R-7 T-19
^ on W-17 T-19
^ once O-14 W-17 R14 T-18
^ once the R5 T-19
^ only O-23 W10 R-6 T9
^ our W-19 R-14 T-32
^ perhaps O-10 W22 R-16 T-6
^ please O-19 R-17 T-12
^ please confirm O-12 W-21 R-15 T-14
^ please don't O-15 W11 R-10 T-14
^ say O20 W14 R-31 T-18
^ send W-6 R-25 T-15
^ shall O6 W-20 R10 T-12
^ she O-42 W-26 R-26 T-13
^ should W24 T-19
^ should you O-4 W15 R-4 T-16
^ so O-31 W-28 R-14 T-6
^ take W9 R-19 T-19
^ tell W-4 R-13 T-4
^ tell me O-5 R-25 T-17
^ thank O-16 W-13 R-6 T-13
^ thank you O-14 W-11 R-5 T-15
^ thanks , O-11 W-9 R-16
^ thanks O-26 W-15 R-8 T-10
^ that O-6 R-12
^ the O-5 W-22 R-16 T-30
^ then O-11 T-14
^ there's W-6 R-10 T-16
^ they O-19 W-8 R-20 T-28
^ this is O-15 W-14 R-21
^ tuesday O-18 W-10 T-7
^ two O7 W-4 T-14
^ we O-12 W-7 R-13 T-9
^ we are O-29 W-18 R4
^ we'd O13 W-9 R-20 T-10
^ we'll W-24 R10 T-17
^ we're O-7 W-25 R-10
^ we've W-25 R-25 T-11
^ well O-27 W-29 R-16 T-10
^ what O-15 W-30 R-15
^ what a O-14 W-11 R-21 T6
^ whatever W-15 R-7 T-23
^ when O-8 W4 R5 T-17
^ when the W-9 R5 T-21
^ when you R-22 T-12
^ whenever W13 R-9 T-17
^ where O-16 W5 T-20
^ whether O-18 W8 T-16
^ which O-39 W-27 T-26
^ who O-23 W-11 R-8 T-4
^ why O15 W-6 R-10 T-18
^ will O-10 W-23 R16 T-21
^ with O-16 W-8 R-13 T-16
^ would O6 R-11 T-13
^ would you O-21 W-7 R-9 T-12
^ you O-20 W-8 R-19 T-20
^ you are O-11 W-14 T-22
^ you can W11 T-17
^ you could W7 R-9 T-14
^ you have O-15 W4 R-12 T-14
^ you know O-29 W-13 R-23 T-23
^ you may O-4 W14 R-22 T-14
^ you said O-6 W-33 R-15 T-22
^ you told O-29 W-23 R-9 T-20
^ you were O-30 W-24 R-11 T-4
^ you will O-7 W-28 R17 T-14
^ you'd O21 R12 T-24
^ you'll R-11 T-28
^ you're R-4 T-24
^ you've O-29 W-6 R4
^ your O-23 W-14 R-12
^ yours , O-17 W-9 R-10 T-12
^ yours O-29 W-26 R-25 T-23
a # O-24 W-17 R-14 T-10
a # minute O-14 W-14 R-9 T-4
a O13
a _ ! O-13 W-16 T-4
a _ , O-12 W7 R-14
a _ . O-14 W-13 R-11
a _ ? O-16 W-39 R-16 T-11
a _ about T-26
a _ at O24 W-10 R-6 T-4
a _ by O9 W5 R-25 T-19
a _ for O22 W-13 T-5
a _ from O-23 R21 T-28
a _ if O-9 W18 R-23 T-13
a _ is W14
a _ line W15 R-20 T-10
a _ note O-14 W8 R10 T-17
a _ of O20 W-11 T-11
a _ on O11 W-19 R7
a _ or W-4 R-20 T-11
a _ page O16 R-4 T-16
a _ that O-5 W-31 T9
a _ time O-32 W13 R-9 T-20
a _ week O-7 W14 T-14
a _ when O5 W-20 R9 T7
a _ with R-7 T-25
a _ you W11 R-14 T-5
a bad O7 W24 R-21
a bag O17 W-25 R-16 T-9
a bit W-10 R-21 T-21
a call O-10 R17 T-26
a copy O17 W-18 R-14
a copy of O-14 W-23 R-13 T-27
a day O8 W-23 R-6 T-28
a few W-29 R11 T-19
a full R24 T-19
a good O-4 W-21 R-10 T-8
a great O-22 W-19 R-13
a job O-30 W-26 R-15 T-14
a letter O-32 R18 T-22
a line O-43 W-7 R29 T5
a list O9 W-27 R-6 T-24
a long W-6 T-13
a lot O-36 R-23
a lot to O-24 W-6 R-7
a message O-27 R24 T-22
a month R16 T9
a new W-21 R-17 T-4
a no . O-19 W8 R-17 T-7
a no O-27 W26 R5 T-8
a note O-10 W-24 T-15
a photo O6 W-23 R15 T-16
a second O18 R-29 T-31
a small O13 W-5 R-15 T-28
a spare O18 W-9 R-19 T-7
a year O-34 R-21
a yes O-20 T-7
about O8 W-10 R-5 T16
about _ $ W7 R-13 T-28
about _ , W8 R-12 T-7
about _ . O-15 W9 R-10 T-9
about _ ? O-17 W-19 R-6 T-8
about _ and O4 W-25 R-19 T-6
about _ the O-10 W-15 R18 T8
about how O-29 W-22 R25 T-19
about it . O-9 R7 T-11
about it O-11 W4 T-20
about me O-32 W-15 R-17 T-18
about my O-38 W-24 R-14 T15
about the W-13 T18
about what O-9 W-15 R14 T7
about your W-20 R-14 T-5
above O-23 W-4 R-6
accept W19 R-19
account O-18 R27 T-22
add W-25 R-21 T-24
address O10 W-15 T-18
advance O-21 W5 R-16 T-21
advice O-28 W-23 R10 T11
after O-14 W-7 R34
after _ , W5 R-4 T-14
after _ . O-28 W-18
after _ first O-25 W-17 R22
after my O-26 W-24 R19 T-9
after the O-8 R33
afternoon W-7 T18
afterwards O-28 W-13 R31
again , O16 W-5 R-15 T-15
again . $ W-6 R-15 T-5
again . W-6 R-15 T-5
again _ $ O-5 R-18 T-8
again _ the O-27 R4 T5
again for O-13 W-11 R-13 T15
against W26 R-20 T-22
ago O-30 W-22 R-26 T-7
all , O-13 W13 R-20 T9
all _ , W-4 T15
all _ . O-32 W9 R-12 T-20
all of O-7 W-12 R-10
all right O-25 W28
all the O-4 W11 R-7 T-17
alone W-10 R-17 T-17
along O20 W-12 R10
already O-11 W6 R-12 T4
also , O8 W-17 R4
also O-11 W7 R-9 T-24
also _ me O-28 W-18 R-7 T-10
always R-26
am _ for O-28 W-10 R-6 T4
am _ to O15 W-15
am a O-26 W-14 R-18 T-23
am writing O-15 W-10 T-5
amazing W-23 R-22 T-19
an R9 T-22
an _ , W14 T-11
an _ . O8 W-6 R-34 T-6
an _ to W-28 R-4 T-22
an answer . O-18 R-13 T-16
an hour R-25 T-5
and O16 T8
and _ , W-15 R-5 T-7
and _ . W-29 R-13 T-8
and _ a O5 W10 R-26 T5
and _ am R-5 T14
and _ are R-25
and _ at O-12 R-7 T-5
and _ be O5 R7 T-19
and _ can O9 W4 R6 T-22
and _ for O-10 W-12 R-25 T4
and _ get R18
and _ got W-11 T-11
and _ have O15 W-27 T10
and _ i O-15 W10 R-7 T8
and _ in W-21 R-9 T-4
and _ is O12 W-4 R-25 T-5
and _ it O6 W13 R-15 T4
and _ let O-8 W6 R22
and _ may O16 W-8 R-19 T-19
and _ me O-35 W-12 R-22 T14
and _ not O-26 W13 R-10 T-13
and _ of O-17 W-4 R-9 T-8
and _ on R-6 T-28
and _ one O12 T-23
and _ send O13 W-25 R-11 T-16
and _ speak W-8 R-14 T-11
and _ still O-27 R-12 T-6
and _ tell W-32 R23
and _ thank O-22 W-16 R-9 T23
and _ that O-12 R-6 T-11
and _ the O-16 R4
and _ to W-17 T-8
and _ was O-18 W-21 R-14
and _ will O-8 R13
and _ would O-5 W-9 R-8 T-14
and _ write R22 T-4
and _ you O-5 R20 T10
and _ your W-20 R-6 T-8
and a O5 W-11 R-13 T-6
and all O11 W-23 R4
and can O31 W-28 R-26 T-20
and for O-28 W-11 R-17 T19
and he O4 W-23 R-25 T-18
and how O-25 W-11 R-9 T-19
and i am W-4 R-5 T14
and i can O4 T-18
and i have W-16 T12
and i thank O-19 W-15 R-8 T17
and i will O-17 W7 R13
and i'd O6 W14 T-11
and i'll O17 W24
and i'm O-4 W-8 R-20 T18
and i've O9 W-10 R-27 T-7
and if W27 R-4 T-14
and it O-7 W-23 R-31 T9
and it's O14 W-24 R-27
and my W-23 R-5 T-8
and no O-5 W10 R-16 T-19
and nobody O-16 W-31 R-19 T-22
and not O-32 W9 R-19 T-8
and now O-18 W-18 R-17 T-5
and on O-11 W-17 R20 T-26
and say O-8 W-12 R26 T-6
and she O12 W-18 R-24
and so O-13 W7 T-10
and tell O-17 W-20 R22 T-16
and tell you O-8 W-12 R33 T-14
and that O-21 W-4 R-23 T-14
and the W-32 R-11
and then O-28 R12 T-6
and they O-11 W6 R-20
and we O-13 W11 T18
and will O17 R16 T12
and would O38 W-17 R-18 T-21
and you O14 R15 T-29
and you can O17 W-6 T-9
and you may O19 W-5 R-16 T-14
and you'll O-9 W-6 R30 T9
and your O-21 W-5 R-12 T-12
another O-13 W27 R-21 T-4
answer , O-18 W26 R-4 T-13
answer . $ O-12
answer . O-12
answer O-25 W35 T-4
answer _ $ O-14 R-4
answer _ . O-21 R-15 T-14
answer _ the O-4 W20 R-4 T-5
answer is O-16 W30 R-18 T-8
answered O-17 W5 R12
answers O17 W-13 T12
any O6 R-5 T-24
any _ , O-6 R-23 T-11
any _ . O12 R-11 T-17
any _ you W-10 R-13 T-10
any day O8 W-5 R-18 T-12
any openings O-10 W-22 R-9 T-11
any time O7 W-4 R-20 T-16
anything O11 W-12 R-17 T-16
anyway . $ O11 W7 T-18
anyway . O11 W7 T-18
anyway O15 W5 R-4 T-7
anyway _ $ O11 W7 T-18
application O-17 W-22 R-7 T-14
apply O-25 W-12 R-10 T-11
appreciate O-39 W-18 R-29 T28
appreciated O-33 W-31 R-9 T33
are O18 R-9 T-9
are _ , O-14 R-17 T-12
are _ . O-5 R5 T-11
are _ for W-4 R-18
are _ the O-6 T-25
are in O23 W-17 R4 T-27
are the O4 R-22 T-12
are there O9 W-18 R-13 T-18
are you O-31 W-17 R-14 T-17
are yours O29 W11 R-20
around O-19 W-11 R8 T-21
article O12 W-8 R-27 T-5
as W16 T-4
as _ , O-4 W8 R-7 T-22
as _ . O-10 W8 R-26 T-9
as _ like O13 W10
as _ said O-5 W-28 R-4 T8
as a O10 W13 R-30 T-13
as i O-13 W-22 T-14
as long O4 R-22
as long as O7 R-18
as soon W-25 R11 T-5
as soon as W-25 R11 T-5
as well , O-5 W12 T-12
as well . O10 W12 R-7 T-6
as well O15 W20 R-7 T5
as you O-7 W-8 R-26
as you like O13 W10
as you said W-23 T8
aside O18 W-7 R-19 T-8
ask , O-6 W12 R6 T-17
ask W13 R-15 T-8
ask _ $ O5 W-15 R-23 T-17
ask _ the O-11 R-20 T10
ask _ you O4 W-17 R-11 T-21
ask him W-12 R12
ask you O-38 W-13 R-21 T-22
asked . $ O-11 W13 R-11
asked . O-11 W13 R-11
asked O10 R-20 T-5
asked _ $ O-11 W13 R-11
asked _ the O-35
asked about O-4 W-18
asked for O-21 R-23
asked me O-21 W-23 R-18 T-11
asking O9 W19 R-10 T-7
at # , O-13 W-18 R-9
at # O-9 W-9 T-20
at # or O-10 R-13
at _ , O6 W-17 R8
at _ ? O-7 W-15 R-14 T-9
at _ and T-17
at _ end O-11 W-26 R13 T-19
at _ gate R-20
at _ or O-20 W-8 R-19 T-4
at a O-6 W15 R-23 T-14
at all . W6 R-18 T-18
at all W14 R-24 T-20
at four O-4 W-19 R4 T5
at home O-11 R-20
at my O22 W-26 R-9
at noon O-27 W-21 R9 T-15
at once O-25 W11 R-13
at six W-12 R4
at ten O-29 W-16 R6 T-17
at the W-4 R-16
at the end O-7 W-24 R10 T-19
at your O14 W-20 R-27 T-10
attached . $ W-12 R-10
attached . W-12 R-10
attached O19 W-18 R-30 T-12
attached _ $ W-12 R-10
attached my O-10 W-11 R-6 T-12
audit O-7 W8 T-19
august O-5 R16 T-8
aunt R-17 T-23
autumn O-27 W-12 T-19
available O-9 W-6 R-25 T-22
awkward O-26 W22 R-15 T-12
back , O-6 W21 R-9
back _ the O-25 R6
back in O-16 W-17 R-12
back to O-22 W-5 T-24
back to you O-17 W-21 R11 T-15
bad _ , O-14 W18 R-5 T11
bag O31 W-16 R-21 T-11
bakery O-24 T-24
bank O-10 W-15 T-10
barn O4 W-19 R-7 T-20
be . $ W-4 R9 T-14
be . W-4 R9 T-14
be O-9 W15 R8
be _ $ R6 T-14
be _ , O-9 W20 R13 T-23
be _ . O-11 W11 R-28
be _ by O7 W15 R-13 T-17
be _ first O-21 W-16 R12 T9
be _ for O-22 R-23 T-7
be _ if W5 T-18
be _ of O-15 R-33 T-19
be _ the O-4 W-17 R-12 T-19
be _ to O11 W-21 R9 T-21
be _ with O-36 W20 R16 T-17
be _ you O-21 W11 R10 T-16
be a W-21 R12 T-24
be glad O17 W-9 R-11 T-14
be glad to O19 W-22 T-14
be in O-12 W-16 R8
be my O16 R-5 T-12
be the first O-21 W-16 R12 T9
be told O-22 W-27 R25 T-13
became O-26 R12 T-12
became of O-25 R15 T-15
because O-5 W-6 R-11 T16
because i O-23 R-11 T-27
because of O-40 R-25
because you O16 W-16 R6 T16
bed O11 W-18 R-20
been O-17 W-13 R-13 T-6
been a O-23 W-14 R-11 T-6
before _ . O-14 W-9 R-22
before i W-21 R4
behind O9 W-29 R6
behind the O15 W-19 R-20 T-22
being O-6 T-16
believe O-31 W-5 R-14 T-17
bell O-19 W-15 R-14 T-8
below . $ O10 W-26 R-19 T-14
below . O10 W-26 R-19 T-14
below O22 W-22 R-20 T-19
below _ $ O8 W-20 R-20 T-13
bench O19 W-24 R-14 T-6
beside O4 W-9 R-15 T-16
best , O-18 R-12 T-16
best O-17 W-23 R-23 T-10
best _ the O-26 W-12 R-14 T-6
better . $ O-19 R-17 T-19
better . O-19 R-17
better O-23 W12 R-16 T-14
better _ $ O-21 R-17 T-19
better than O6 W-27 R-14 T-9
between W16 R-21 T7
big O-22 W-13 R-13 T9
bin O-6 W30 R-21 T-11
bit W-6 R-17 T-10
bless O-24 W-24 T20
bless you O-20 W-22 R7 T30
blue O7 W-19 R-28 T-11
boat O7 W-23 R-26 T-11
books O18 W-6 R4 T-5
boots O-17 W-25 R-29
borrow O27 W-17 R-13 T-12
boss O-25 W-8 R-13 T-9
both O-5 T12
bother W17 R-27 T-22
bottom W18 R-24
bought O-22 W-22 R-18
box O31 W-35 R-24
boxes O-6 W-15 T-8
bread W-7 R-12 T-18
break W6 R-12 T-5
bridge O-4 W4 R-11 T-21
bring O32 W-12 R-7
bring the O25 W-23 R-16
bring you O16 R-12 T-19
broken O4 W-10 R-12 T-16
brother O-8 W-11 R-19 T-17
brought W-24 R-4 T8
budget W-12 R-23 T-5
build O7 W-24 R-12 T-15
built W-6 R-26 T-16
bus W-17 R-23 T14
busy , O-17 R-9
busy O-31 W4 R-26 T-13
but W-25
but i O-12 W-15 R-12 T-22
but the O14 W-24 R-18 T-16
buy O19 R-23 T-8
by _ way W-6 R-18
by a O-10 W11 R-19 T-25
by friday W-28 T-20
by hand O-12 W-22 R-20 T-5
by me O9 R10 T-22
by phone O-23 W-20 R-4 T-15
by the way W-6 R-18
by tomorrow O-13 W-18 R-18 T-9
cake O28 W-28 R-19 T-13
call . $ O-4 W8 T-21
call . O-4 W8 T-21
call O-8 W-5 R13
call _ $ O-5 W6 T-20
call _ the O-16 W-25 R7 T17
call me O5 W-34 R-11 T-22
call on W-15 R9 T-10
call you O-35 W-26 R-4 T5
called O-5 W-22
calls W-16 R5
calm O-15 R-22 T-26
came O-27 W-27 T14
came _ . O-23 W-22 R16 T-7
can . $ O-27 W-5 R-7 T-17
can . O-27 W-5 R-7 T-17
can O25 W15 R-10 T-11
can _ $ O-27 W-5 R-7 T-17
can _ it O5 W5 R-30 T-20
can _ me O-13 W-9 R-22 T-22
can _ my O25 W-16 T-14
can _ on W-8 R8 T-25
can _ the O31 W-7 R-20 T-20
can _ you O44 W-18 R7 T-14
can _ your O25 W-10 R-15
can be W10 R-23 T-25
can do O-6 W-26 T-7
can have O42 W-16 R-12 T-17
can i O-14 W-12 R-24 T8
can send O22 R11 T-7
can send you O23 W-11 R15 T-5
can share O33 W-16 T-7
can tell O4 W17 R4 T-14
can you O-44 W-29 R-12 T-21
can't O-10 W23 R-28 T-6
canteen O-10 W-26 R-8 T12
car W-12 R-16 T-8
card O15 W-8 R-8 T-5
cards O24 W-7 R-16
care W-14 R-19 T-8
career O-33 W-11 R-20
carry O32 W-7 R-16 T-9
case O9 W26 R-9 T-9
chair R-17 T-8
chance O-30 W-17 R-20 T-5
change O-6 W15 R-10
changed O-12 W-30 R-12 T-14
chapter O24 W-29 T-7
charge O30 W-37 R-24 T-24
chart O7 W-18 R-30
chat W-9 R4 T-28
check O18 T-4
checking O-4 W-21 R-4 T12
cheers O-21 W-23 R-8 T20
children O-4 W-12 R-19 T-16
choir O7 W-17 R-15 T-14
choose O-4 W5 R-21 T-22
claims O-19 W-14 R-12 T-4
class W-18 R-10 T-8
class _ $ O16 W-5 R-18 T-16
clean O17 W-6 T8
client W-21 R-7 T-4
clinic O13 W-11 R-6
clock O-25 R-17 T-14
close O-24 R10 T-14
closed O-6 W-12 R-13 T-16
closing O-4 R-16 T-6
club O4 R-26 T5
coat O-12 W-29 R-11 T5
code O15 R-4 T10
coffee O18 W-8 R-25 T-23
cold O-14 W-15
colleague O-35 W17 R-4 T-4
college O-5 W-25 R-10 T-17
colour O9 W-26 T-22
come O18 T-23
come _ and O18 W-16 R9 T-11
come _ the R-23 T-17
come and O21 W-18 R-5 T-12
come back O-30 W-13 R7 T-15
come by W-23 R7 T-8
comes O13 W-4 R28 T-10
comfortable O-19 W20 R-15 T-9
coming O-5 W-15 R9
company O-15 W-17 R-22 T-9
confirm O-16 W-30 R-16 T-17
congratulations O-24 W-19 R-26 T-23
congratulations _ the O-5 W-8 R-13 T-19
congratulations on O-17 W-17 R-19 T-22
congratulations on the O-5 W-8 R-12 T-18
consider R-5 T-18
contact T-15
contract O11 W-31 R-8 T7
cook O15 W-34 R-25
copied O17 W-20 R-16 T-6
copy O35 W-28 R-18 T6
copy _ the O14 R-12 T4
copy of O-8 W-6 R-16
copy of the O6 R-14 T5
cost O33 W-12 R-20 T-15
costs O8 R-10 T-14
could O26 W12 R-24 T-11
could _ ask O-12 R-6 T-10
could _ have O-30 W-21 R-10 T14
could _ me O-29 R-11 T-15
could _ the O28 W-12 R-19
could _ you O18 R-34 T-20
could i O-6 W-11 R-7 T-13
could we O-23 W4 R-5 T-4
could you O-20 W-19 R-9 T-18
couldn't O4 W-27 R-24
count on W-8 R22 T-23
counts O8 W13 R-23 T-6
cousin O-5 W-26 R-7 T-23
cover O20 W-25 R-20 T5
crane W-18 R-17 T9
crew W6 R-23 T-12
customs O16 W-24 R-23 T13
cut O12 W-5 R-30 T-8
cv O-23 W-31 R-25 T-10
dad O5 W-17 T17
data O20 W-21 R-11 T-19
date O-16 R-13 T-19
daughter O12 W-9 R-24
days . $ W-16 R-23
days . W-16 R-23
days O-6 W-23 R-4 T-6
days _ $ W-18 R-25 T-5
deadline O-28 R-24 T-5
dear O-32 W-17 R-19 T-10
dear _ , O-21 W-14 R-14
dear mr O-19 W-10 R-9 T-12
dear mrs O-11 W-13 R-9 T-6
decide O-15 W26 R-11 T-10
decided O-27 W-22 R9 T-16
decides O-7 W-7 R17 T5
decision O-28 W-27 R28 T-11
decline O-32 W37 R-20 T-15
department O-14 W-7 R-28 T-18
desk . $ W-6 R-20 T-17
desk . W-6 R-20 T-17
desk _ $ W-6 R-20 T-17
diary O8 W-27 R4 T-18
did . $ O-11 W-10 R5
did . O-11 W-10 R5
did O-17 W-25 R7 T9
did _ $ O-11 W-12 R5
did it O-4 W-18 R-9
did not W-31
did you O-33 W-19 R-25 T-21
didn't O-38 W-17 R-30 T7
director O-14 W-23 R-17 T-24
do , O-16 W10 R-25
do . $ W4 R4 T-15
do . W4 R4 T-15
do O4 W13 R-14 T-4
do _ $ O-5 T-15
do _ , O-25 W10 R-7 T-21
do _ . O-13 R11
do _ know O-23 R-19 T-12
do _ still O-33 W-16 R-5 T-8
do not O-7 R-22 T-9
do the O12 W-8 R-10 T-25
do you O-18 W-38 T-17
do you know O-22 W-17 R-19 T-14
does . $ W-15 R8 T-10
does . W-15 R8 T-10
does T-16
does _ $ W-15 R8 T-10
doesn't O-35 W17 R-20 T-26
dog O-13 W-28 R-18 T-11
don't . $ O-23 W11 R-11 T-10
don't . O-23 W11 R-11 T-10
don't O-11 W33 R-15 T-12
don't _ $ O-23 W11 R-11 T-10
don't _ it O-13 W11 R-21 T-19
don't _ me O-8 W-6 R-15 T-15
don't _ to O-14 W11 T-19
don't _ you O8 W16 T-13
don't feel O12 W18 R-13 T-14
don't have O-4 W12 T-9
don't know W-15 R-25 T-6
done . $ R6 T-15
done . R6 T-15
done _ $ W7 R4 T-14
door . $ O4 W-22 R4 T-5
door . O4 W-22 R4 T-5
door O16 W-11 T-6
door _ $ W-22 R4 T-6
down O11 W16 R-6
down for O10 W-28 T-12
dr O-17 W-11 R-11 T-11
draft O21 W9 R-6 T20
draw O11 W8 R-22 T-16
drawer O16 W-10 R-17 T-6
drawing W-27 R-16 T11
drawings W-21 R-11 T-23
drew O-7 W-27 R-20 T9
drive O16 W-25 R-15 T-29
driver O5 W-22 R-19 T-18
drop O4 W20 R-5 T-16
drop it O-10 W23 R-26 T-16
dry O-9 W-10 R-14 T4
due O-34 R14
each O-7 W-19 R-12 T4
early O11 W4 R-23 T-8
easter O-7 W-22 R6
easy O-20 W16 R-5 T-18
eat O6 W-5 R-20 T-17
eight O-18 W-12 R-4 T-12
either O5 W22 R13 T-14
either _ . W18 T-12
either way O18 W24 T-14
eleven O-12 W-31 R7 T-10
else O-7 W7 R-8 T14
empty O22 R-19 T-18
enclosed O28 W-16 R-18 T-6
end . $ O-14 W-11 R-18 T-20
end . O-14 W-11 R-18 T-20
end O-17 R7
end _ $ O-16 W-13 R-19 T-15
end _ the O-32 R10 T-18
end of O-15 R10
end of the O-32 R10 T-18
ended . $ O-17 W-13 R8 T-11
ended . O-17 W-13 R8 T-11
ended O-33 W-6 R8 T-21
ended _ $ O-17 W-13 R8 T-11
ends O-10 W-31 R12 T-25
english O18 W-10 R-29 T-6
enjoy O-10 R-27 T-20
enough . $ O-9 W24 R-9
enough . O-9 W24 R-9
enough O-6 W32 R-19 T6
enough _ $ O-9 W23 R-9
enough for O8 W9 R-12 T10
even O-32 W5 R10 T9
even if W-4 R15 T-11
evening . $ R5 T-11
evening . R5 T-11
evening _ $ R5 T-11
ever O9 W-24 R-29 T12
every W-9 R-16 T6
every _ . W-6 R-7 T10
every day O-30 W-14 R-14 T5
everybody O-15 R-16 T-12
everyone O-23 W-22 R-6 T-10
everything . W-15 T-4
everything O-14 W-20 T-15
everything _ $ O-6 W-16 R9 T-18
exam . $ W-16 R-7 T7
exam . W-17 T7
exam O-7 W-8 R13
exam _ $ W-17 R-8 T6
example O24 W-18 R-23 T-9
expect O-27 W11 R24 T-13
experience W-19 R-12 T-13
explain O5 W-14 R-27 T13
explained O-17 R-18 T9
explaining O-28 W-19 R-9 T36
face O-22 W11 T-7
failed O-21 W-19 R-17 T-5
fair W-7 R5 T-16
family O-17 R-30 T-6
far O-13 W-5 T-12
fast W-8 R-18 T-16
father O-6 W-11 R-30 T-4
feed O14 W-26 T4
feel W44 R-16 T-12
feel _ to O4 W15 R-16
feel free W15 R-10
feel free to W14 R-10
feelings O-11 W35 R-20 T-13
feels O-25 W26 R-16 T-17
feet O-18 W-5 R-4 T4
felt O-25 R-4 T-4
ferry R-21 T-4
field R-22
fifteen O-16 W-32 R-24 T-17
figures O20 W6 R-11 T-4
file O9 W4 R-29 T-26
fill O-10 W6 R14 T-9
filled O15 W6 R-20 T-4
film O12 W-28 R-5 T-22
final O-4 W-29 R11 T-25
find O14 R-15 T-17
find out W-13 R7 T-11
finds W-18 R-11 T-7
finds you O-12 W-17 R-9 T-4
fine , O-26 W4 T-8
fine . $ O10 W16 R-14
fine . O10 W16 R-14
fine O-9 W29 R-23 T-8
fine _ $ O9 W16 R-14
finish O-28 R8
finished O-19 W-28 R7 T-25
firm O-38 R-8 T-21
first , O-31 W23 T-6
first _ , W-25 T5
first _ . O-22 W-26 R12 T12
first _ i O-24 W-5 R12 T-9
fish O-10 R-24 T-15
fit O4 W5 R-20 T-6
fits O8 W-8 R-19 T-17
fits for O-12 W-7 R-5 T-6
fits for two O-12 W-7 R-5 T-6
five O-18 W-4 R4
five minutes R-16 T-12
fix O11 W-23 T-17
flood O-22 W5 R-29 T-4
floor O-16 R-5 T9
follow O-22 W-20 R21 T-27
for # O-15 R-11 T-10
for # minutes O-21 W5 R-6 T-8
for O23 R-5 T36
for _ # O4 W-18 R8 T-23
for _ , O8 T-19
for _ . W-4 R-17 T-11
for _ ? O-7 W4 R-11 T-20
for _ and O9 R5 T16
for _ answer O-24
for _ at O8 W-10 R-27 T7
for _ call O-27 W-22 R-7 T11
for _ hour O14 W9
for _ in O7 W-10 T-14
for _ it O-26 W6 R-15 T20
for _ job O-17 W-14 R-7 T-13
for _ me O-14 W-17 R-11 T42
for _ minutes O-21 R-7 T-14
for _ my W-4 R-11 T40
for _ of O6 W-7 R-12 T-23
for _ on O17 W-7 T7
for _ reasons O-21 W-10 R-5 T-8
for _ the O-5 W-8 R-6 T34
for _ time O-20 W-10 R-6 T-28
for _ to O-4 R-18 T-6
for _ two O-20 W-19 T25
for _ week O4 R-12 T-21
for _ with W-5 R-20
for _ years O-12 W-24 R-9 T-23
for _ your O-30 T-5
for a O-7 R15 T-25
for a job O-16 W-14 R-6 T-12
for all R-17 T-35
for an O4 T-26
for everything W-14 R-11 T-29
for explaining O-21 W-11 R-9 T34
for it . O-12 R-16 T12
for lending O8 W-7 T21
for lending me O8 W-7 R5 T18
for letting O-6 W-7 R-8 T24
for letting me O-5 W-6 R-9 T17
for me , O-32 R-7 T13
for me . O-20 R-8 T-5
for me O-11 R-13 T12
for nothing O26 W-28 R-8
for reading W5 R-8 T14
for showing O-18 W-5 R-8 T19
for showing me O-11 W-4 R-6 T14
for teaching O4 W-15 R-6 T20
for teaching me O-17 W-11 R-5 T21
for telling O-12 W-6 R-17 T20
for telling me O-9 W-6 R-10 T20
for that . W-26 R-16 T7
for that O8 W-6 R-22 T23
for the O14 W-25 R-4 T15
for this O-13 W8 R-10 T-8
for two O-19 R-18 T-21
for two reasons O-21 W-10 R-5 T-8
for us O-6 W-21 R5 T6
for you , O13 W5 T-10
for you . O21 W-20 R-12 T-7
for you O43 W-5 R-11 T-15
for you to W4 R-8 T-24
for your O29 W-43 R-10 T-7
for your time O-16 W-6 T-27
foreman O-25 R7 T-4
forget O-45 W20 R-7 T9
form O6 W-4 R-18 T5
form _ $ O8 R-13
forty O7 W-20 R-11 T5
forward O4 W-18 R-7 T-26
forward to O-30 W-25 T-24
found the O4 W-17 R-15 T11
four . $ O-19 W-17 R6 T-4
four . O-19 W-17 R6 T-4
four W-21 R-17 T-16
four _ $ O-26 W-17 T-5
free O22 R-33 T-15
free to O9 W22 R-19 T-4
friday , W-11 R10
friday . $ O9 W-4 R-14
friday . O9 W-4 R-14
friday O4 W-19 R7 T-4
friday _ $ O12 W-4 R-14
friday at O-15 W-18 R-8 T-10
friend O-9 W-31 R9 T-23
friends O5 R-27 T-30
from # O5 W-15 R-22 T5
from O11 W-4 R13
from _ # O-4 W-16 R-22 T-6
from _ , O15 T-16
from _ and O-16 W-20 R5 T-6
from _ on O12 W-25 R16 T-6
from _ to O-11 W-18 R-20 T4
from a W7 R-22 T-17
from me . O-6 R-4 T-13
from me O-4 R45 T-18
from my O21 W-6 T-7
from our O25 R-18 T-24
from the O-12 W-12 T-6
from you . O-29 W-10 T-25
from you O-28 W-4 R-20
from your O-20 W22 R-21 T7
front O5 R-14
full O-6 W5 R18 T-16
garden O6 W-7 R-14 T-7
gate O4 W-19 R-7
gave O-22 W-22 T10
gave _ a O-5 W-18 R-7 T-15
gave me O-13 W-18 R6
german O14 W-32 R-16
get O7 R21 T-13
get _ the O23 W-5 R-7 T7
get _ to O-29 R-9 T-12
get a W-24 R23 T-14
get back O-18 W-12 R-13 T-10
get it O-13 W19 R9 T-17
get the O7 W5 R20 T-19
get to O-7 W-10 R15 T8
gets O21 W-36 R7 T-29
getting W-27 T-7
girl O4 W-11 T-21
give O17 W-13 T-18
give _ a T-17
give _ the O9 W-15 T-21
give it O4 W6 R-8 T-12
give me W-18 R-4 T-22
give me a O-9 W-18 T-14
give my O-11 W-12 R-17 T-12
give you O8 W-4 R21 T-15
give you a O6 R11 T-17
given O-5 R-28 T-9
giving O-10 T13
glad O7 W12 R-17 T8
glad to O22 W-13 T-16
gladly O35 R-27 T-35
go . $ O-10 W14 R-10 T-13
go . O-10 W14 R-10 T-13
go to O7 W-15 R4 T-19
goat O-16 W-27 R-9 T-14
god O-27 W-16 R-26 T-4
goes . $ W-16 R15 T-5
goes . W-16 R15 T-5
goes O18 R24 T-20
goes _ $ W-16 R9 T-5
goes to O24 W-23 T-23
going O5 W-26 R9
going to O-7 W-27 R22 T-27
good . $ O-23 W5 R-7 T4
good . O-23 W5 R-7 T4
good O-14 W-5 R-12
good _ $ O-25 W4 R-7 T4
good _ , O13 W-17 T-6
good _ . O-15 W22 R-26 T-15
good _ you O-14 R-15 T14
got W-18 T13
got _ . O-32 W-4 R15
got a O5 W-18 R-26 T-29
got me O-10 W-17 T10
got the O-5 W-12 R-24
grace O-19 R-12 T-11
grant O-12 W-14 T8
grateful . $ O-23 W-22 R-13 T23
grateful . O-23 W-22 R-13 T23
grateful O-32 W-15 R-12 T49
grateful _ $ O-23 W-22 R-15 T17
grateful _ you O-16 W-24 R-17 T25
grateful for O-24 W6 R-6 T21
great O-35 W-30 R-27 T-18
green O-9 W-21 T12
greetings O-28 W-25 R-24 T-23
greetings from O-18 W-14 R-20 T-14
group O9 W-33 R-9
had O-19 W-25 R-11 T-12
had a O-23 W-21
half R-28 T-4
half of O10 W-19 R-24 T-27
hall O6 W-14 R-16
hand O12 W-10 R-12 T10
hand _ $ O-17 W-12 R-9 T4
hands O9 R-19
hangs O-13 W10 R-20
happy O11 W-13 R-14 T-33
happy to O28 W-7 R-21 T-14
harbour O9 W-18 R-14
hard O-27 W-20 R-28 T-25
harvest W11 R-13 T-6
has _ . O11 R22 T-23
has a O10 R-22 T-25
has been O-18 W-17 R-8 T-22
has the O-5 W-4 R-21 T-19
have # O-7 W-16 R-10 T-10
have # minutes O-19 W-6 R-8 T-5
have _ a O-11 W-21
have _ for O11 R-20 T-4
have _ in O-4 W-19 R-16 T7
have _ it O-31 W-13 T-22
have _ minutes W-15 R-12 T-8
have _ my O4 W-20 R-12 T4
have _ the O-11 W-6 R-4 T24
have _ to W-16 T4
have _ you R16 T-21
have a W-15 T-22
have been R-13
have done O-24 W-23 R6 T10
have it O19 W-27 R5 T7
have my O19 R10 T-28
have no O-11 R-14 T-21
have the O22 W14 R-10 T-34
have to O4 W15 R-18
have you O-27 W-4 T7
haven't O-37 W16 R-27
haven't heard O-12 W-19 R-10 T-20
he O-5 W-26 R-6 T-16
he _ . O5 R18
he says R4 T-13
he's O13 W-5 R-21
head O-14 W18 R-34 T-5
hear O-6 W-4 R20
hear _ me W5 R23
hear _ the O9 W-13 R17 T-16
hear _ you W4 R-28 T-15
hear from O-18 W7 R8 T-4
hear from me W5 R23
hear how W-21 R7 T-19
hear it O-12 W-11 T-5
hear of W-17 R4 T-16
hear the O-9 W-24 T9
heard O-34 W-35 R-11 T-29
hearing O-6 W-17 R15 T7
heart O-26 W7 R5
heat O6 W-17
held O-18 W-4 R11 T-14
hello O-22 W-32 R-15 T-26
hello _ , O-15 W-20 R-20 T-18
help . $ W-5 R-9 T-14
help . W-5 R-9 T-14
help O22 W-31 R-20 T-15
help _ $ W-6 R-10 T-14
help me O-35 W-33 R5
helped O-26 W-26 R15 T10
helps O21 W-7 R-7 T11
her O-13 W-9 T-6
her _ . W-19 R-14 T-9
here , O4 W4 R-13 T-29
here . $ O-8 W-6 R-8 T-15
here . O-8 W-6 R-8 T-15
here O24 W-11 R-10
here _ $ O-9 W-7 R-8 T-15
here _ the O7 W-25
here _ you O13 T8
here is O30 W-23 R-10 T-15
here's O28 W-8 R-30 T-6
hey O-26 W-18 R-25
hey _ , O-22 W-25 R-16
hi O-19 W-23 R-22 T-13
hi _ , O-17 W-19 R-19 T-13
him O7 W-11 T-15
him _ $ O5 W-18 R4 T-19
hire O-17 W-27 R-23
hiring O-4 W-30 R-20 T-6
his O9 W-39 R-23 T-11
his _ . W-17 R-20
hold the O-28 W-18 T9
holiday O-26 W6
home O-7 R-14
honest O-8 W-16 T9
hope O-27 W-14 R-8 T-20
hope the O-12 W-21 R-20 T-16
hope to O-9 W-13 R7 T-17
hope you O-21 W-27 R-9 T-17
hospital W-18 R-12 T6
hot O9 W-6 R-15 T-9
hour . $ W-10 R13
hour . W-10 R13
hour W-15 T-5
hour _ $ O-6 W-11 R12
hours O-27 W-8
house W-25 R-26 T-6
how O-6 W-14 R35 T12
how _ ended O-22 W-5 R4 T-12
how _ first O-32 W-13 T-23
how _ goes O16 W-4 R8 T-7
how _ got O-26 R-4 T-21
how _ i O9 W-21 R-14 T7
how _ it O-24 W-26 T13
how _ the O-23 W-14 R-5 T-12
how _ you R-22 T-26
how _ your O-17 W-15 R-7 T-16
how did O-21 W-9 R-7 T-18
how i O-34 R6 T12
how is O-22 W-14 R-20 T-8
how it O-7 R30 T-6
how it ended O-22 W-5 R4 T-12
how it goes O13 R7 T-5
how many O4 W-16 R12 T-21
how my W-12 R26 T-25
how the W-5 R32 T-13
how to O9 W-25 R-21
how you O-21 W-11 R-33 T11
how your O-35 W-27 R18 T-9
hr O-33 W-5 R-12 T-17
hundred O6 W-8 R-20 T-24
hurt O-7 W21 R-25 T-14
i _ # O-13 W-16 R-18 T7
i _ . O-13 R15 T-14
i _ about O14 W-21 R-25
i _ an O12 W-23 T-11
i _ ask O-11 W9 R-15 T-18
i _ at O-6 W-7 R-26 T-12
i _ be O-7 W-5 R-24
i _ been O-5 W12 R-11 T-12
i _ bring O4 R-13 T-20
i _ come O-7 W-24 R-5 T-7
i _ do O-9 W-34 T-9
i _ for O-5 W8 R-4 T-11
i _ from W-32 R-7 T-6
i _ get W9 R-16 T4
i _ give O11 W-9 R8 T-13
i _ have O9 W-26 R-5
i _ i W-11 R-16 T7
i _ in W-32 R-8 T-9
i _ it O-6 R-31 T-5
i _ know W-31 T-7
i _ let O7 W-8 R16 T-13
i _ like O-36 W-21 R-12 T-17
i _ mind O6 R-14 T-11
i _ my O-18 W-8 R-17 T-15
i _ no W-25 R-16
i _ not O-44 W7 R-17 T12
i _ of O-8 W18 R-5 T6
i _ on O-14 R-10 T-12
i _ one O-14 W-25 R-13 T-17
i _ send O22 W-11 R14 T-9
i _ share O25 W-16 R-16 T-6
i _ so O-16 R-19 T10
i _ still O-20 W-21 R9 T-5
i _ take W4 R-12 T-21
i _ tell O6 W9 R10 T-19
i _ that O-33 W-16 R-11 T9
i _ the O12 W-16 R-12 T-10
i _ them O8 W-10 R-16
i _ this O8 W-20 R-13 T-9
i _ to O-13 W-35 T11
i _ told O-6 W-23 R-18 T-22
i _ two O14 W-14 R-16 T-24
i _ understand O-28 W8 R-13 T-7
i _ up O6 W-22
i _ want O-31 W-12 T-10
i _ what O-29 W14 R-6
i _ with O-17 W-14 R9
i _ write O11 R11 T-21
i _ writing O-15 W-10 T-5
i _ you W-19 R9
i _ your O-5 W-11 R-10 T17
i also O-12 W-20 R-12 T-13
i am O-6 W-18 R-18 T9
i am a O-26 W-14 R-18 T-23
i am writing O-15 W-10 T-5
i appreciate O-21 R-16 T17
i ask O-21 R-4 T-13
i ask you O-23 W-17 R-12 T-17
i asked W15 R-28 T6
i bought O-18 W-19 R-16 T-30
i can O21 W-7 R-4
i can do O-11 W-29 T-5
i can send O24 R13 T-6
i can share O27 W-16 R-14 T-6
i can't W-21 R-24 T4
i come W-27 T-14
i could O18 W-6 R-30 T6
i do O6 W-21 T7
i don't O-9 W-12 R-9 T-14
i don't know O5 W-25 R-22 T-5
i found O27 W-19 R-14 T9
i get O-10 R17 T-14
i go R15 T-12
i got O-28 T16
i had O-13 W-29 R-23 T-12
i have O5 W-14 R9 T-12
i have a O-7 R-25 T-18
i have been O-4 W12 T-10
i have to W-15 R-17 T-22
i haven't O-22 W-12 R-22 T8
i hear O-12 W-4 T-16
i heard O-25 W-15 R-26 T-17
i hope O-18 W-6 T-20
i hope the O-8 W-15 R-22 T-7
i joined O-21 W-13 R-17 T-18
i keep O8 W-26 T5
i know W11 R10
i made O14 T-8
i moved O-14 W-18 R-20 T-31
i need O-45 W-17 R-21 T-18
i need you O-19 W-13 R-9 T-13
i never O-22 W-22 R-10 T16
i owe O5 W-27 T23
i owe you O13 W-20 R4 T14
i passed O-18 W-14 R-13
i put O14 W-5 R-30 T-26
i read O5 W-33 R-26 T-10
i read your O-17 W-10 R-13 T-14
i said O-11 W-21 R-13 T4
i saw O-16 W-16 R-10 T-24
i see O-10 R-8 T-23
i shall O-21 R18 T-5
i should O-19 W-13 R-9
i speak W-21 R-12 T-11
i start O-22 W-15 R-5 T6
i still O-9 W-22 R-17 T-4
i tell W-23 R20 T-14
i thank O-25 W-4 R-20 T6
i thank you O-25 W-4 R-20 T7
i think O-13 W-30 R-17
i thought W-13 R-17 T-8
i thought of R-15 T-19
i told O4 W-17 R-24 T-13
i took W-18 R4 T5
i understand W12 R-4 T-17
i used W-9 R-11 T8
i want O-23 W-18 R-8
i want to O-29 W-16 R-8 T5
i wanted O-15 W-12 R-24
i wanted to O-13 W-11 R-21
i was O-16 W-17 R-17 T10
i went O12 W-5 R-27 T-11
i will O10 R16 T-12
i will let O-11 R14 T-8
i will tell O-17 W-19 R18 T-6
i will write O8 R12 T-12
i wish O-6 W-5 R-12 T-6
i won't O-34 W18
i would O10 W-14 R-7 T-18
i would be O5 W-10 R-8 T-27
i would like O-37 W-16 R-11 T-9
i write W-23 R5 T-24
i wrote O13 W-19 R-32 T-36
i'd O17 R-11 T7
i'd _ it O9 R-14 T-19
i'd _ the O20 W-24 R-20 T-26
i'd _ to O-12 W-16
i'd _ you W10 R6 T-29
i'd _ your O28 W-21 R-20 T-32
i'd be W-14 R-15
i'd like O-15 W-21 R-6
i'd love W-12 R-19 T4
i'd love to W-17 R-17
i'll O4 W-6 R38 T-7
i'll _ . O-9 R13 T-9
i'll _ a O-5 R11 T-19
i'll _ back O-33 W-16 R19 T-11
i'll _ how W-4 R27 T13
i'll _ in W-25 T-12
i'll _ it O22 R-9 T-24
i'll _ on O-7 W-18 R10 T-21
i'll _ the O22 W6 R-5 T-26
i'll _ to O-41 W-16 R7 T-20
i'll _ up O11 W-8 R14 T-18
i'll _ you O-4 W-12 R31
i'll _ your O11 W-28 R-31 T4
i'll be O-8 W-35 R-12 T-13
i'll bring O15 W-26 R5 T-25
i'll come O-6 W-22 T-15
i'll have W-24 R-6 T-15
i'll keep O-5 W-9 T-17
i'll let O-7 W-7 R12 T-4
i'll let you O-5 W-7 R11
i'll report W-13 R32 T4
i'll ring O-26 W-27 R23
i'll send O-9 W-7 R15 T-17
i'll tell O-15 W-7 R17 T5
i'll tell you O-12 W-6 R16 T5
i'll write W-12 R29 T-8
i'll write to O-34 T-14
i'm O-7 W-10
i'm _ . W-6 R-25 T8
i'm _ for O-23 W-6 T-6
i'm _ in O4 W-18 R5 T-24
i'm _ the O15 W-33 R19 T-33
i'm _ to O6 W-18 R-18 T-13
i'm _ you W-17 R19 T22
i'm a O-13 R-9 T-21
i'm going O-9 W-19 R10 T-21
i'm going to O-30 W-14 R11 T-13
i'm grateful O-23 T16
i'm in O-11 W-26
i'm not O-14 W6 R-9 T-20
i'm the O-32 W-25 R-19 T-20
i'm writing O-9 W-17 R-19 T-28
i've O10 W-17 R9 T-16
i've _ a O20 W-5 R-19 T-23
i've _ it O8 W-23 R10 T-10
i've _ the O7 W-32 R7 T-23
i've a O15 W-5 T-19
i've been O-14 W4
i've got O9 W-28 R-25 T-12
idea O-23 W9 R9 T11
if W51 R5 T-7
if _ a O-28 W16 R-9 T-13
if _ are O-43 W29 R-17 T-13
if _ can O10 W-27 R-8 T6
if _ can't O-9 W31
if _ could O-33 W-27 R-10 T-19
if _ doesn't O-17 W16 R-4 T-8
if _ have O-11 R-17 T-13
if _ hear O-27 R-25 T-7
if _ is O-14 W13 R-7 T-9
if _ like O16 W-9 T-15
if _ not O-4 W8 R-13 T-14
if _ rather O6 W20 T-5
if _ want O19 W-19 R-23 T-6
if _ were O-20 W-15 R12 T-10
if _ would O8 W10 R-12 T-10
if a O4 W6 T-17
if i O12 W-17
if it is O-13 W-7 R-4 T-10
if it's O-15 W17 R-8 T-9
if it's a O-17 W17 R-20
if that O-13 W12 R-11 T-18
if the O-14 W28 R11 T-15
if this O-13 W26 R-18 T-8
if you O8 W10 R-25
if you are O-30 W21 R-13 T-10
if you can't O-8 W27 R-6 T-17
if you could O-33 W-27 R-10 T-19
if you don't O-8 R-19 T-12
if you have O-9 R-16 T-14
if you like W-7 R-18 T-15
if you want O16 W-15 R-18 T-6
if you'd O9 W15 T-10
if you'd rather O6 W20 T-5
if you're O-18 W33 R-28 T-10
if you've O-6 W26 R-21 T-18
if your O18 W8 R10 T-14
ignore O-24 W35 R-22 T-21
ill W-8 R18 T-16
in # O-23 W-16 R-9
in , O-21 W-22 R4
in _ , O8 W-15 R-6 T9
in _ . O-12 W-12 R-7
in _ ? O-5 W-24 R-20
in _ and O17 W-23 R-4 T-18
in _ case O-15 W29 T-21
in _ end O-18 W-16 R-18 T-12
in _ for O-4 W-4 T-26
in _ has O11 T-17
in _ minutes W-18 R-12 T6
in _ new O-13 R15 T-12
in _ next O-18 R8 T-16
in _ of R-26 T9
in _ office O-16 R-13 T-4
in _ that W-27 R-17 T-24
in _ the O12 W13 R-11 T-5
in _ to O-7 R7 T16
in _ with O12 W-23 R-15 T-18
in _ you W-24 R-11
in advance O-21 W5 R-16 T-21
in august O5 R17
in case O23 W12 R-7 T-4
in front O-28 W-4 R-15 T14
in june . O-19 W-6 R5
in march O-15 W-21 R-7
in may . O-11 W-28 R-11
in may O8 W-15 R17 T-9
in my W-13 T-9
in on W-29 T10
in one W-26 R-18 T6
in our O5 W-31 R-11 T-10
in return O21 R-9 T-16
in spring O-29 R-12 T-21
in that W6 R-18 T12
in the end O-18 W-16 R-18 T-12
in touch W-23 R7 T-20
in which O-15 W21 R-17
in your O-10 W-6 R-5
inbox W6 R12 T-16
ines O-7 W-20 R-4 T-9
inform O-25 W-18 R16 T-26
instead O-19 W30 R-17 T11
interview . $ O-7 W-22
interview . O-7 W-22
interview _ $ O-10 W-23 R-5 T-4
into O21 W-14 R-5 T9
into the O-34 W-8
introduce O5 W-8 R-4 T-21
introduce _ to O12 W-23 R-13 T-22
introduce me O-24 W-4 R-7 T-14
introduce me to O-26 W-19 R-8 T-16
is O10 W14 R-4 T-15
is _ , W4 T-18
is _ . O-12 W4 R7 T-10
is _ a W-12 R-4 T-23
is _ and W-13 R-8
is _ for O4 W-11 R-15 T-6
is _ good O-11 W17 R-16 T-21
is _ i O-20 W15 T9
is _ in O12 T-19
is _ on O11 W-28 R-6 T-28
is _ one R-20
is _ the O13 W-8 R-9 T-23
is _ to O24 W11 R-30 T-32
is _ you R15 T-22
is _ your O20 W13 T-23
is all O-31 W17 T-10
is attached W-6 R-15
is fine O-17 W20 R-16 T-10
is good O-14 W-10 R-24 T-16
is in O14 R-24 T-22
is it O-31 W-28 R-16 T-18
is my O5 W-14 R-9 T-21
is no O6 R-17 T4
is not W-6 R-15 T-15
is on O17 W-26 R-6
is out O-7 T-16
is over O-10 R13 T-14
is still W-13 R-10 T-23
is that O-8 R-21 T-26
is the O-6 W-14 R7 T-15
is there O-9 W-12 R-12 T-15
is to O-19 W-13 R14
is too O-8 W11 R-20 T-11
is what O-8 W-9 R-26 T-16
is your O-34 W-6 R-14 T-20
is yours O42 W-13
isn't O-31 W35 R-12 T5
it , O5 W15
it , and O-7 W-9 R14 T5
it ? $ O4 W-15 R-17 T-12
it ? R-17 T-13
it W14 R10 T7
it _ ? O-21 R-4 T-12
it _ a O-12 R-4
it _ and O5 W-18 R9
it _ be O4 T-19
it _ for O4 W-21 R-8 T7
it _ i O13 W5 R-22
it _ if W26 R-28 T-16
it _ in O13 R21 T-23
it _ me O-5 W-16 R-4 T10
it _ no W-13 R4 T-19
it _ not O-17 W9 R-25 T-16
it _ out O-19 W-17 R11
it _ that O-29 W13 R-16 T13
it _ to W-12 R-10 T-7
it _ with W10 R-7 T-20
it _ your O14 R-7
it all O-8 W-27 R4
it at W11 R-24 T-6
it be O9 W14 R-19 T-13
it can W18 R-28 T-21
it doesn't O-23 W23 R-7 T-12
it ended O-22 W-5 R4 T-12
it for O11 W-8 R7 T-15
it from O-7 W-15 T-20
it goes O15 R12 T-24
it has O-25 W-6 R-7 T6
it if O-32 W26 R-18 T-15
it in W9 R-13 T12
it may O-8 W6 R7 T-16
it on O-25 W12 R11 T-8
it suits O-18 R-27 T-16
it to O8 R-15
it to you O17 W-29 T-23
it up O20 W16 R-22 T-18
it was O-11 W-12
it will O-9 W-9 R-15 T-11
it with O8 W4 R-17 T-6
it would W-20 T-28
it's O-4 W12 T-15
it's _ , W12 T-15
it's _ . O-10 W-13 R7 T-24
it's _ to W9 R-23
it's a O-19 W13 R-21 T-19
it's not O-15 R-18 T-13
its W-18
its _ . W-15 R8
jar O32 W-22 R-12 T-11
job , W-22 R-13
job O-23 W-15
job _ $ O-17 R-10 T7
joined O-30 W-18 R-21 T-20
july W-8 R17 T-4
june . $ O-7 W-12 T-9
june . O-7 W-12 T-9
june W-5 R8 T-16
june _ $ O-8 W-13 T-13
jury O-21 W-24 R-6 T-19
just W22 R-26 T5
just _ it O-18 W27 R-8 T-19
just _ me O13 W16 R-22 T-17
just _ well O-27 W24 R-10 T-15
just as O-39 W24 R-11
just as well O-27 W24 R-10 T-15
just say O10 W-7 R-12 T6
keep O6 W7 R5 T-13
keep _ posted W-22 R23 T-14
keep the O19 W-16 R-19 T-13
keep you R30 T-16
keeps W20 R-24 T-23
kept O8 W-30 R4 T4
key W-6 R-25 T4
kiln R16 T9
kind O-24 R-21
kind _ , O-13 R-9 T-9
kind regards , O-8 W-14 R-8 T-8
kind regards O-9 W-15 R-10 T-15
kindly O-27 W11 R-20 T-11
kitchen O8 W-14 R-5 T-22
knee O-15 W-8
know , O-22 W-14 T-12
know . $ R13 T5
know . R13 T5
know O-17 W-5 R12 T-5
know _ $ O-5 R13
know _ . O-5 W-23 T-18
know _ i W-8 T-19
know _ the O-19 W-29 R8 T-12
know _ you O-34 R-21 T-15
know _ your O-32 W-16 R16 T-22
know about W-18 R-19 T-9
know by O-26 W-15 R-6 T-15
know how the W-12 R11 T-23
know if O-21 W-17 R14 T-18
know that O-25 W-11 R-20 T-25
know your O-12 W6 R-17
knows O-8 W4 R-25 T-22
lab O5 W-24 R-11
label O11 W-26 R-27
lads O10 W-6 R-8 T-19
lamp W-24 R-27 T-16
last O-12 R-7 T-10
last _ , O11 W8 R-12 T7
last _ . O-7 R-15 T-13
last _ i O-28 W-20 R-19 T-17
last week O-4 W-18 R-21 T-6
last year W-23 R-15
late W-21 R-29
later O-31 W-10 T-17
laughed O-27 W-21 R-5 T-15
law O6 W-24 R-7 T-8
leaflet O13 W-9 R-22 T-10
learn O-4 W-23 R18 T-6
learned O-17 W-20 R-19 T-14
least W22 T-15
leave O-4 W35 R4 T-20
leave _ . O-27 W19 R-17 T-5
leave it . O-26 W17 R-17 T-5
leave it W37 R-16 T-4
lecture W-29 R-7
leeds O-5 W-23 R-19 T6
left W-24 R-20 T-16
lend O26 W-31 R-22 T-23
lending O12 W4 R-5 T19
lending me O8 W-8 R5 T18
lent O-21 W-7 R-12 T15
lent me O-27 W-22 T5
lesson W-24 R11 T14
let W16 R7
let _ go O-16 W6 R-9 T-15
let _ know O-12 W-21 R12 T-6
let it O-41 W32 R-26 T-15
let me O17 W-17 R-7 T8
let me know O-13 W-27 R-36 T-19
let the R-17 T-18
let this O-30 W26 R-21 T-11
let us O-4 R-22 T-6
let you W-10 R20
let you know O-5 W-4 R26
let's R-19 T-17
letter O-12 W5 R19 T21
letter _ $ W-6 T-16
letter _ the O-4 W-11 R18 T14
letters T14
letting O-10 W-5 R-13 T24
letting me O-6 W-7 R-8 T21
library R-18 T-22
licence O-23 W-31 R9
lie O-8 W23 R-19
life O-6 W-28 R-25 T-21
lift O15 W-39 R-16 T6
like R-14 T-4
like _ . O8 W-9 T-28
like a O-4 W-22 R-14
like it O5 W-10 R-17 T-22
like to W-10 R-6 T-4
like you W-28 R-10 T-23
liked O5 W-23 R-5 T-33
line . $ O11 W-28 R-12
line . O11 W-28 R-12
line O-4 W6 R16 T8
line _ $ O8 W-29 R-14
line _ the O-26 W-23 R19 T9
lines O-18 W13 R12 T9
link W-6 R-18
list O18 W-10 T12
list _ $ O-8 W-17 R-18 T-22
list _ the O10 W-18 R-6 T-5
list of O10 W-31 R8 T18
little O-11 W-9 R-13 T-6
live O-18 W4 R-4 T-21
loan O-5 W-20 R-7 T21
log O12 W-11 R-26 T-11
long W-11 R4 T-6
long as O6 R-18
look at O12 W-26 R-26
looked O-16 W-25 R-11
looking O-10 W-13 R-21
looking _ a O-4 W-15 R-7 T-10
looking for W-17 R-8 T-18
looking for a O-4 W-15 R-7 T-10
looks O-13 W-13 R-10 T-25
lost O-21 R-26 T5
lot . $ O5 W-15 R-12 T-15
lot . O5 W-15 R-12 T-15
lot O-18 W-7 R-16 T-6
lot _ $ O4 W-16 R-12 T-17
lot to O-24 W-6 R-7
love O-27 W-26 R-23 T-6
love to O-5 W-24 R-24 T-8
loved O-24 W-20 R-18 T9
lovely O-19 W-8 R-24
luck O-26 W-11 R-9 T-18
lunch O18 W-15 R-34
lunch _ $ O7 R-16
ma O-28 W-23 R-5 T8
machine W-16 R-14 T8
madam W4 R-16 T-18
made O-10 W-17 T6
made a O15 W10 T-17
made me O-12 W-28 R-22 T-4
made my O-27 W-26 R-22 T9
mail . $ O7 T-12
mail . O7 T-12
mail O-13 R33 T-14
mail _ $ O7 T-12
mail _ the O-22 W-12 R15 T-12
make O12 T-16
makes O-13 W18 R-5 T-28
making O8 W-20 R-22
man O-10 W-26 R-16 T-10
manager O-34 W-22 R-8 T-6
many O-5 W-14 T12
many thanks O-17 W-13 R-12 T13
map O20 R-13 T5
maps W-21 R-22 T-14
march W-23 R6 T-7
mark O13 W10 R11 T11
marked O10 W-25 T5
market W-27 R-16
match O4 W-23 T-23
mate O-11 W6 R-12
may , O16 W-4 R13
may W21 R-8 T-14
may _ ask O-22 W-14 R-9 T-14
may _ it O6 R-22 T-20
may be O-7 W10 T-15
may have O13 W-9 R-22 T-11
may i ask O-20 W-13 R-9 T-13
maybe O-20 W19 R-7 T-17
me , and O8 R9 T13
me ? $ O-24 W-23 R-12 T-14
me ? O-24 W-22 R-11 T-6
me O-4 T24
me _ # O-19 W-5 R-6 T5
me _ $ O-5 W-4 T-22
me _ , O-24 W-11 R10 T4
me _ . O-16 W12 T-19
me _ a O15 W-5 R-28 T-4
me _ and W15 T14
me _ how O-26 W-18 R-10
me _ if O-23 W17 R-20 T-14
me _ in O-24 W-23 R-9 T6
me _ it W-24 R-5 T11
me _ minutes O-22 W-11 R-10
me _ my O-18 W-22 R-14
me _ of O6 W-11 R-17 T8
me _ that O-26 W-14 R-16 T7
me _ the R5 T27
me _ to W-6 R-30
me _ your W-18 R-24
me a O-10 W-27 R-11 T-6
me about O4 W-29 T11
me at W-5 R4 T16
me at the O-8 W5 R-25 T15
me down W23 R-19 T-22
me for O4 W-23 R11 T-18
me how W-21 R-15 T13
me how the W-12 R-6 T-6
me how you O-11 W-5 R-7
me if O-4 W12 R-15 T-15
me know O-13 W-28 R-36 T-23
me on O-22 R5 T13
me that O-36 W-29
me the O5 W-17 R-14 T18
me through O-36 W-19 R-4 T23
me to the O-14 W10 R-10
me what O4 W-27 R-22
me when O-4 W-37 T-6
me with O-13 W-32 R-27 T6
me you O-12 W6 R-5 T-16
me your O-5 W-30 R-4 T5
mean W-16 T-24
means O-22 W25 R-9
meant O-12 W-26 R-26 T12
meet O-34 W-16 T-28
meeting O-27 R14 T-20
mention O8 W-22 R-18 T-24
mentioned O-5 W-23 R-16 T4
message O-30 W-7 R28 T-7
met O-23 W-9 R4 T-7
might R-23 T-7
mill O-7 W-22 R-11 T-6
mind O-6 W16 R-22 T-26
mine . $ O5 W-15 R5 T4
mine . O5 W-15 R5 T4
mine O33 W-20 R-9 T12
mine _ $ O5 W-15 R5 T4
minute O-11 W8 R8 T-5
minute call O-14 W-14 R-9 T-4
minutes ? $ O-4 W-13 R-5 T-7
minutes _ $ W-13
minutes _ the O-8 W-27 R-19 T-16
minutes for O6 W-19 R-13 T6
minutes of W-22 R-16 T-20
minutes on O-17 W-14 R-12 T-8
minutes to O-9 W-15 R-13 T-19
miss O-22 W-10 R-19 T-8
missing R-23 T-13
moment O-20 W17 R12 T-22
monday , W-4 R5 T-15
monday . $ O-5 W-22
monday . O-5 W-22
monday O-19 W-15 T-15
monday _ $ O-8 W-23 T-4
monday and O-11 R-5 T-17
monday at O-18 W-17 R-15
monday or O-19 R-21 T-5
money O6 W-13 R-9 T-4
month , O-5 W19 R-8
month . $ O11 W-4 R-18 T-10
month . O11 W-4 R-18 T-10
month O-7 W11 R14
months O-16 W-13 R-4
more , O-12 W-10 R10 T8
more . $ O-6 W-7 R-5 T-11
more . O-6 W-7 R-5 T-11
more O-9 W9 R13 T11
more _ $ O-7 W-9 R-5 T-12
more than O-40 W19 R-9 T7
morning , O7 W8 R-24 T-4
morning O-21 W-14 R-11
most O-28 W-29 R-19 T-7
mother W-25
move R-6 T-16
moved O-15 W-7 R-30 T-9
mr O-25 W-10 R-10 T-9
mr _ , O-14 W-27 R-25 T-30
mrs O-21 W-21 T6
mrs _ , O-30 W-20 R-14
ms O-21 W-27 R-12 T-12
ms _ , O-29 W-12 R-12 T-19
much , W9 R-20
much . $ W11 R-13 T7
much . W11 R-13 T7
much O-4 W-10 R-20 T20
much _ $ W9 R-11 T7
much _ your O-18 W-17 R-7 T-10
much for O-20 W-10 R-5 T-10
must O-26 W7 R-18
must be O-16 W-35 R-23 T-13
my O10 W-20 R-9 T22
my _ , O17 W-8 R-19 T17
my _ . O-9 R-9 T-13
my _ ? O-25 W-19 R-14 T-5
my _ about O-30 W-19 T13
my _ and O-11 W-25 R-6 T-18
my _ are O-9 W10 R-14 T-4
my _ for O8 W-24 R-10 T6
my _ from W-18 R9 T11
my _ i O-6 W-19 R-4 T-9
my _ in O18 W-6 R-14 T17
my _ is O-12 W-17 R-10 T-11
my _ of O17 W-28
my _ says O-19 W-12 R-14 T-20
my _ to O-15 W-33 T-7
my _ was O-9 W-22 R-5 T-10
my _ will R5 T-22
my _ with O-17 W-21 T12
my application O-30 W-17 R-7 T-20
my boss W-28 R-20
my brother W-25 R-21 T-16
my cousin W-16 R-15 T-15
my cv O-19 W-20 R-18 T-16
my desk W-30 R-19 T-6
my father R-24
my first O-6 W-30 R14 T-7
my last O-9 W-29 R-21 T-20
my letter O-25
my name O-24 W7 T4
my next O-26 W-27 R26 T-13
my note O-7 W-11 R-16 T-7
my notes O31 W6 R-9
my old O19 W-27
my own O-22 T-11
my question O-18 W19 R-16 T11
my resume O-29 W-16 R-16 T-13
my sister O-8 W-20 R4 T4
my thanks O-29 W-6 R-16 T8
my thesis O-15 W4 R-24 T11
my uncle O9 R-17 T-22
my wife O5 W-20 R-7 T-15
myself . $ O-16 W4 T-11
myself . O-16 W4 T-11
myself O-38 R-12 T-30
myself _ $ O-16 W4 T-11
name _ $ O11 W-24 R-22 T-20
name _ the O-15 R-18
name to O-28 R-8
named O-36 R-7 T-4
names O8 W-29 R-7
near O-11 W-9 R-23 T-14
need O26 W-6 R-18 T-15
need _ to O12 W-24 R-11 T-14
need a O26 W-29 R-16 T-22
need to W15 R-13 T-7
need you O-19 W-14 R-9 T-13
need you to O-19 W-13 R-8 T-13
needed . $ W17 R-12 T-7
needed . W17 R-12 T-7
needed O8 W5 R-19 T6
needed _ $ W16 R-12 T-14
needn't O-9 W35 R-20 T-13
needs O29 W-7 R-11 T-13
network O-17 W-23 R-20 T-18
never O-15 W17 R-31 T-5
never _ . W11 R-11 T-10
new O8 W-12 T-18
new _ , O4 W-28 T-11
new _ . W-13 R-9 T-19
news O-28 W-31 R43 T-13
news _ the O-22 W-18 R11 T-20
news from O-21 W-20 T-9
next O9 R14 T-8
next _ , O-6 W-7 R10 T-26
next _ . O-5 W-21 R8
next to O-17 W-20 R-25 T-30
next week W-13 R6 T-15
next year O-14 W17 T-17
nice O-20 W-18 R-24 T-10
night _ . W-23 R-18 T-18
nights W-27 R-24 T-13
nine . $ O8 W-18 R-15 T-12
nine . O8 W-18 R-15 T-12
nine O-8 W-14 R-10 T-19
nine _ $ O6 W-17 R-16 T-10
no , O-20 W4 R8 T-17
no . $ O-4 W7 R-13 T-14
no . W6 R-13 T-14
no O-7 W43 R-19 T-4
no _ $ O-7 W-4 R-14 T-4
no _ , W17 R-14
no _ . R-22 T-10
no _ a O-17 W11 R-17 T-11
no _ and O-26 W12 R-15
no _ at O4 W11 R-14 T-14
no _ for O15 W-10 R-13 T-18
no _ if O-11 W19 R-17 T-13
no _ to W14 R-7 T-9
no answer O-25 W18 R-24 T-10
no is O-25 W32 R5 T-10
no need O-7 W23
no need to O-6 W27
no one W-15 R-25 T9
no problem O-28 W10 R-7 T-8
no reply O-16 W10 T-7
no to O-8 R-17 T9
nobody O-10 W10 R-14 T-21
nobody _ . W-22 R-23 T-20
none O-26 W29 R-11 T-34
noon . $ W-16 R6 T-14
noon . W-16 R6 T-14
noon O-13 W-28 R13 T-8
noon _ $ W-18 R4 T-15
not , W19
not . $ O9 R-6 T-12
not . O9 R-6 T-12
not O-18 W34 R-11
not _ $ O8 R-7 T-16
not _ , O6 R-11 T-12
not _ . W14 R-24 T-19
not _ for O-25 W4 T-15
not _ it O-34 W12 R-26
not _ the O-13 W-7 T-13
not _ you O-15 W16 T-20
not a O-18
not be O-26 W21 R4
not the O-22 W7 T-5
not to O-17 W6 R-8
note O-23 W-4 R11 T6
note _ the O-21 W4 R10 T6
note to O-22 W13 R-6
notes O27 W9
notes _ the O9 W-16 R-22 T15
notes from O8 W-23
nothing , O-17 W17 R-16 T-26
nothing . $ O14 R-15 T-15
nothing . O14 R-15 T-15
nothing W33 R-22 T-18
nothing _ $ O14 R-15 T-15
notice O-19 R-6
noticed W-27 R-21 T10
now . $ O-11 W-5 R-20
now . O-11 W-5 R-20
now O-23 W-15 R-13 T-6
now _ $ O-12 W-6 R-20
now _ the O-12 W-17 R-21
now i O-22 W-14 R-9 T-19
number . $ W-19 R-15 T-16
number . W-19 R-15 T-16
number W-26 R-4
number _ $ W-14 R-10 T-9
numbers O12 W-30 T-12
nurse O-15 W-7 R-17 T-16
nurses W-22 R-21 T-24
obliged O-31 R-24 T22
october O-6 R12 T-14
of # W-25 R-17 T-18
of O18 R7 T10
of _ # O10 W-10 R-24 T5
of _ . O-11 W-18 R-12 T-5
of _ and W-8 R-19
of _ at O13 W-17 R-14 T-13
of _ for O12 R-24 T4
of _ in O-9 W-23 T-9
of _ on O8 W-5 R-17 T7
of _ time O-4 R-17 T-19
of _ to O-8 W-27 T28
of _ you W14 T-6
of a O-16 W6 R-30 T-19
of all O13 W25 R-21 T-20
of an O-14 R-21
of course O-11 W16 T-8
of it , O-7 W-11 R16 T-4
of it . O-11 R14 T10
of it O-11 W-5 R20 T4
of me O-15 W-33 R4
of our O25 W-28 R4
of that O-4 W-30 R-6 T-4
of the O15 W-8 R14 T12
of them W-13 T-4
of this O-8 W8 R15 T7
of us O-15 W7 R-5
of what O15 W-16 T8
of you W17 R-44 T9
of you to O-21 W-22 R-13 T30
of your O-17 T-7
of yours O-5 R-18 T10
off . $ O-4 W-5 R-9 T-14
off . O-4 W-5 R-9 T-14
off O-10 W21
off _ $ O-4 W-5 R-9 T-14
off to O-19 R8 T-5
offered O-23 W-24 R-25 T-34
office W-9 R-15
ok O-28 W26 R-23 T-18
okay O-29 W18 R-7 T-21
old O24 W-8 T-5
old _ , O5 W9 T-18
old _ . O-20 W-30 R-8
on , W-8 R17 T7
on O10 W-7 R10 T17
on _ , O13 R7
on _ . O7 W4 R-15 T-5
on _ and O-6 W-11 R10 T-14
on _ at O-9 R-5 T-22
on _ back R-20 T5
on _ for O10 W-22 R-20 T8
on _ i W-17 R10 T-6
on _ list W-6 R4 T-24
on _ new O-7 W-12 R-12
on _ or W-11 R-20 T-9
on _ phone O-24 W-9 T-6
on _ side O8 W9 R-20
on _ the O-6 W-22 R-5 T-10
on _ to O-29 W-18 R7 T13
on _ way O12 W-8 R13
on _ you O-18 W9 R21 T10
on friday , O-5 W-4 R13 T-15
on friday . W-9 T-18
on friday O-10 W-15 R23
on how O9 W-28 R20 T-5
on it . O-9 W11 T-24
on it W12 R-6 T-14
on me O32 W5 R-16 T-15
on monday , O-10 W-20 R7 T-13
on monday . O-4 W-17 R6
on monday O-17 W-15 R5 T-13
on my T15
on our O-5 W-21 R-6 T4
on page O-23 W-19 R-20 T-19
on saturday . O-36 W-10
on saturday O-9 W-15
on sunday . O-6 W-25 T-9
on sunday W-35 R6
on the # R14 T-11
on the phone O-24 W-21
on this O-26 W12 R-4 T-21
on thursday . O-26 W-22 R4 T-8
on thursday O-11 W-10 R8 T-26
on to O-11 W-21 R19 T-14
on tuesday O-24 W-19 T5
on wednesday O-11 W-22 R7
once O-27 W-20 R43 T-7
once _ $ O6 R-11 T-24
once the O-5 W-4 R30 T-6
one _ $ O6 W11 R-22
one _ , W-4 R-15 T6
one _ . O-21 R-9 T-25
one _ about O-18 W-23 R-8 T-14
one _ and O-4 W-18 R-18 T-4
one _ in O10 W-21 R-15 T4
one _ the W12 R-8 T-8
one _ to O9 W-16 R-15 T-23
one in O-17 W-22 T-20
one line O-29 W9 R-14 T-21
one more O15 T-22
one of W15 R-15 T-13
one question O-23 W-34 R-18 T-19
one thing O-11 W-20 R-20 T-10
one with O12 W-27 R-6 T-16
ones O10 W-4 R-17 T4
only O-11 W17 R-23
only _ you O-19 W17 T9
only if O-17 W37 R-7 T-14
only if you W24 R5 T-10
only one O-30 W7 R-14
open O14 R-20 T-13
open _ $ R-23 T-7
opened O-35 W-22 R-7
opening O-6 W-22
openings O-13 W-24 R-11 T-5
or O-18 W22 R9 T-18
or _ , O-18 W8 R23 T-18
or _ . O5 W-4 R9 T-16
or _ after O-7 W-9 R-27 T-6
or _ at O-27 W-5 R-15 T-4
or _ it O4 W18 R-12 T-12
or a O-21 W-17 R6 T-10
or friday O-18 W-9 R-22 T-6
or leave W16 R-20 T-7
or not O6 W29 R-13 T-13
or the O-13 W-7 R-7 T-9
or thursday O-5 W4 R-17 T-6
or tuesday O-7 W-19 R-9
order O11 W-18 R-14
other O-41 W17 T-17
others O-15 R-19 T-11
otherwise O-8 W30 R-9 T-19
our O40 W-27 R-24 T5
our _ , O16 W-6 R-23 T5
our _ . O-17 W-12 R-10 T8
our _ has O5 W-23 R-12 T-19
ours O45 W-38 R-23 T-32
out , O17 T-19
out _ you R-6 T-19
out of O-22 W16
out on O-4 W-23 T-6
out the O-7 W-24 T24
outcome O-39 W-31 R45 T-21
oven O-12 W-16 T-20
over . $ O-4 W-5 T-15
over . O-4 W-5 T-15
over _ $ O-5 W-5 T-15
owe O-9 T27
owe you W-25 T19
own _ . W-4 R4 T-22
page O12 R-17 T6
page _ $ O-12 W-20 T-12
page _ . O-11 W-8 R-21 T-8
pages O19 R-12 T7
paid W-26
paint O9 W-27 R-25 T-7
paper R-23
paragraph O12 W7 R-21 T-8
parcel O16 W-24 R-20 T13
parish O15 R-23
part W12 R-28 T-23
pass O16 W12 R-6 T-8
pass my O6 W-22 R4 T-17
pass on O6 R7 T-26
passed . $ O-12 W-14
passed . O-12 W-14
passed O-37 W-23
passed _ $ O-17 W-14 T4
past O6 W-15 T-21
patience O-17 W-18 R-7 T5
pay O13 W-33 T-16
peace O-15 W25 R-24 T-20
people . $ O5 W-13 R-16 T-10
people . O5 W-13 R-16 T-10
people W-14 T-5
people _ $ O5 W-13 R-16 T-10
perfectly O-25 W33 R-14 T-10
perhaps O-14 W30 R-22 T-10
person O-20 W-9
petra O-11 W6 R9
phone . $ O-9 W-12 T-5
phone . O-9 W-12 T-5
phone O-10 W-15 R27 T7
phone _ $ O-12 W-14 R-6 T-7
photo W-31 R12
photo of O-11 W-17
photos O36 W-5 R13 T-6
piano O20 W-25 R-17
pick O6 W4 R-28 T-13
picture W7 R18 T6
piece O15 W-19 R-13 T-9
piece on O5 W-13 R-16 T-24
pilot O18 W-20 R7 T-13
place W-5 R-17
place _ $ W9 R-5 T-22
plan O-27 W5 R14 T7
plan _ $ O-32 W-5 R5 T-24
plans R-19
plant O-26 W-6 R-24 T-21
play O-23 W-7 T9
please . $ R-15 T-9
please . R-15 T-9
please O-16 R-24 T-12
please _ $ W-6 R-16 T-14
please _ . O-22 W-20 R-19 T-15
please _ it O-12 W-8 R-18 T-10
please _ me O-34 W-27 R-20 T-20
please _ my O-15 W-19 R-13 T-11
please _ the O5 W-29 R-13 T-24
please _ this O-23 W12 R-10 T-7
please confirm O-13 W-23 R-15 T-15
please don't O-9 W20 R-10
pleasure O23 W-25 T-20
plenty O-17 W10 R-30 T-19
point O-6 R-16 T-15
port O5 W-26 R-14
position O-5 R-22
possible O-37 R-22 T-14
possible _ $ O-16 W-16 R-18 T-7
post . $ W-14 R-4 T-10
post . W-14 R-4
post O-5 W-24 T-4
post _ $ W-18 R-4 T-10
postcard O-18 W-11 R16 T-16
posted O-19 W-27 R19 T-7
poster O8 W-26 R-24 T-15
prefer O-7 W35 R-23 T-22
press O-13 W10 R-6 T-12
pressure O9 W15 R-18 T-4
price O9 W-28 R-24 T-16
prices O25 W-30 R-23 T-23
print O18 W-25 R-19 T8
prize O-26 W-14 R-19 T-19
problem O-16 R-11 T-9
professor O-17 R-21
project O-10 W-19 R-10 T-12
promise O-20 R24 T-25
promised O-6 W-14 R-4 T-18
pump O-11 W-23 R-7 T11
pupils W-15 T-5
put O17 W15 R-5 T-10
put _ a O16 W-29 T-9
put _ in W5 R-4 T-16
put in O-4 W-23
put in a W-22 T-4
put me W-5 R-16 T-14
put the W-25 R11
quarter O-10 W8 T-23
question . $ O-8 R-18
question . O-8 R-18
question O-9 W17 R-13 T5
question _ $ O-8 R-18
question _ the O-27 W-19 R-6
question about O-16 W-30 R-5 T8
questions O-10 W19 R-22 T11
queue W-8 R-21
quick O-5 W-25 R-11 T-7
quiet O-12 R-20 T-7
quite W30 R-17
radio O-8 W-17 R-18 T-7
ran O-7 W-27 R-18 T-11
rather O-11 W39 R-14
rather not O-9 W21 R-18 T-9
reach O-18 W-29 R6 T-19
read W7 R8 T14
read _ . O15 R-15
read _ the O-14 W-13 R-4
read it R8 T-14
read the O-14 R-7 T-13
read your W-24 R-24
reading W10 R-8 T20
readings O17 R-24 T-13
reads W-19 R-7
ready O26 W-10 R-25 T-8
real O6 W-22 T-17
really O-8 W-23 R-12 T12
reason W9 R-20 T10
reasons , O-24 W5 R-12 T-13
reasons , i O-21 R-9 T-12
reasons O-23 W14 R-15 T-21
reasons _ i O-21 R-9 T-12
red O-4 W-33 R-8 T4
reference O-31 W-4 R-8 T14
refuse O-37 W42 R-6 T-17
regards , O-15 W-21 R-17 T-14
regards O-27 W-23 R-20 T-23
remember O-37 W-22 R-30 T-15
rent O-14 W-29 R-20 T-20
reply . $ O-16 R-17 T-15
reply . O-16 R-17 T-15
reply O-45 W14 R-12 T-24
reply _ $ O-17 W-5 R-18 T-16
reply _ . O-16 T-7
report . $ O-6 W-19 R7 T-13
report . O-6 W-19 R7 T-13
report O-11 W-25 R55 T-9
report _ $ O-7 W-21 R7 T-14
report _ the W7 R23
report on O6 W-17 R10 T4
request O-34 W17 R-13 T-26
respect O-29 W7 R-20
respectfully O-22 W-19 R-21 T-20
rest O-8 W24 R5 T-5
result O-20 W-7 R39 T-8
results O-13 W-27 R29 T-18
resume O-33 W-18 R-22 T-18
retired W6 R-24 T-19
return O24 W-11 R-5 T-23
review O-11 R13
right , O4 W-17 R-4 T-15
right . $ O-4 W13 R9
right . O-4 W13 R8 T7
right O-21 W8 T6
right _ . O-27 R7 T6
right _ the O-22 W-17
right to O-17 W12 R-19
ring O12 W-25 R15
ring me O12 W-17 R-23 T5
road W4 R-8 T-26
role # O-17 W-13 R-10 T-10
role O-36 W-26 R-23 T-19
roof W-20 R-8 T-6
room O22 W-19 R-29 T-5
room _ $ O-18 R-14 T-13
rota O6 W-10 R-19
round O13 W-11 T19
round _ $ W4 R15
row O-5 W-18 R-8 T-7
rule O-20 W-18 R-22 T-10
run O15 W-26 T-27
run the O-22 W-22 R-15 T-17
runs W-23 R-19 T-26
said , O-8 R-13 T-27
said . O-19 W-7 R14
said O-7 W-22 R-20 T-8
said _ . O-18 T-16
said _ the W-24 R-6 T-22
said that O-33 W-24 R-19 T-29
said the O6 W-23 R-22
said you W-7 R-12 T-15
salt O-20 W-22 R-17
same O-12 W4 T-12
same _ . O7 W-31 R5 T11
sat O-20 W-33 R-5 T15
saturday , O9 R-6 T-19
saturday . $ W-16 R4
saturday . W-16 R4
saturday O11 W-23
saturday _ $ W-16 R4
saved W-16 R-11 T20
saw O-25 W-21 R-22 T-24
say . $ O-22
say . O-22
say W13 R14 T5
say _ $ O-23 R-7
say _ , O-13 T-11
say _ . W-5 T-12
say _ the R9 T-24
say how O-6 W-14 R29 T12
say no . O-26 R-12 T-7
say no O-12 W13 R-6 T-12
say so W-5 R16 T-16
say the W10 R-29 T-8
say what O-29 R15
saying O-30 W23 T7
says , O10 R12 T-8
says O6 W-23 T-15
says you O-13 W-10 R-22 T-17
scan O24 W-4 R-5 T13
school O-8 W-4 R-27 T-10
sea O-23 W-21 R-13 T-17
season O-14 W18 R5 T-20
seat O16 W-9 R-24
second _ , R-5 T-15
second _ . O-5 W-8 R-7 T-11
see O-17 W-9 T-12
see how O-5 W-16 R-5
see you O-30 W-12 R-14 T-22
seed O9 W-22
seen W-21 R-22 T-22
send O13 R7 T-13
send _ a O-11 W-23 R5 T-14
send _ my O-4 W-25 R-16 T-17
send _ our O21 R-27 T-12
send _ the O21 R-9 T-17
send it O12 W-11 T-16
send me O-25 W4 R-23 T-27
send me the O-10 W-20 R-21 T-19
send the O-27 W7 R-15 T7
send you O17 R12 T-13
send you a O-7 W-16 T-9
send you the O21 W9 R6 T-8
sending O9 R-18 T16
sent O-20 W-35 R-11 T5
sent me W-25 R-17 T6
sentence O-31 R-25
set O20 W-17 R-28 T5
seven W-27 R-8 T5
shall O-5 W-8 R40 T-6
shall i O19 W-18 T-13
share O12 W-33 R-7 T-23
share my O14 W-10 R-16 T-7
shared O-10 W-20 R-16 T8
she O9 W-16 R-8 T-8
she _ . O4 W-20 R21
she says O-11 W-9 R14 T7
shed O22 W-14 R-16 T-14
sheet O28 W-11 R-25 T4
shoes O-30 W-7 R-24 T4
shop W-16 R-8
short W-6 T-16
should W19 R-4 T-9
should _ be O-29 W19 T-12
should i O-10 W-9 R-17 T-8
should the O5 W12 R5 T-13
should you O-8 W26 R-6 T-21
shout O19 W-21 R7
show O18 W-23 R6
show _ the O4 W-18 R10 T12
show me O-5 W-17 R-4 T17
show you O20 W-22 T-32
showed O-23 W-25 R-13
showed me O-4 W-13 T10
showing O-22 W-9 R-10 T27
showing _ how O-12 W-5 R-7 T12
showing _ the O-7 W-9 R-4 T17
showing me O-12 W-8 R-6 T22
showing me the O-7 W-9 R-4 T17
side . $ O-15 W-11 R-10 T5
side . O-15 W-11 R-10 T5
side O12 W9 R-19
side _ $ O-21 W-12 R-10 T5
sign O6 R-16 T6
signed O-10 W-21 R10
silence O-23 W31 R-25 T-17
simply O-10 W26 R-17 T-17
since O-10 W-19 R-12
since _ . O-25 R-17 T-15
since i O-20 W-8 R-8 T-21
since the O-22 W-25 R-22 T-23
since you O22 W-15 T9
single O-6 W13 R-16 T-18
sir , O-14 T5
sir O-24 W-15 R8
sister W-18 T-7
site W-7 R-8 T-21
sitting W-4 R-24 T13
six O5 W-29 R-11 T-4
size O23 W-23 R-14 T-17
skip O-18 W23 R-25 T-16
sleep O-31 W4 R-25 T-25
slide O-13 W9 R-17
slides O13 W-31 R-6 T-5
small O12 W-20 R-23 T-11
snow O-17 R-21 T-6
so W8 R6 T13
so _ . W-24 R-6 T-4
so _ can W-4 R-4 T-14
so _ for O-20 W-17
so _ i O-24 W-9 T14
so _ it O-5 W20 R-28 T-10
so _ me O21 W15 R-31 T-10
so _ you W-12 R15 T19
so grateful O-19 W-11 T6
so if O23 R-22 T-11
so much O-25 W-21 R-9 T-4
so please R-19 T-12
so thank O-19 W-13 T24
so thank you O-19 W-13 T24
so the O-12 W-27 R-8 T-24
so you O25 W-7 R7 T-13
so you can O10 T-14
soil O17 W-15 T-23
sold O-10 W-17 R-10 T-19
some O16 W-9 R-15 T-26
somebody O-5 W5 R-22 T-26
someone O14 W-5 R-16 T-24
something W-6 R-5 T-11
son O-5 W-27 R-12 T5
soon . $ O-15 W-20 R-16 T-9
soon . O-15 W-20 R-16 T-9
soon O-15 W-22 R10 T-9
soon _ $ O-15 W-21 R-17 T-10
soon as O-4 W-23 R17 T-4
soon as the O7 W-14 T-11
sooner O-15 W28 T-20
sorry O-17 W-9 R-21 T-26
sort O6 R-21 T-23
soup O8 W-16 R-14 T8
spare O35 W-7 R-26 T11
spare _ minutes O-20 W-10 R-4 T-9
speak O-9 W6 R-27 T-31
spent O-18 W-13 T12
spoke O-37 W-10 R-29 T-11
spot O-17 W16 R-25 T4
spring W-11 R-12 T-19
staff O7 W-19 R-21 T-25
stall O8 W-24 R-5 T6
stand O5 R-23 T-4
standing O4 W-25 R-5 T18
stands W10 R-12
start O-23 W-23 R-25 T6
started O-34 W-16 R-9 T-21
stayed O-38 W-10 R-17 T8
step O20 W-10 R-4 T5
still O-12 W-5 R-10 T-5
still _ the O-15 R-19
still have O9 W-13 R-9 T-15
stock O14 R-14 T-4
stop W16 R-18
store W-22 R-16 T-18
story O-30 W-17 R13 T-5
straight O-23 W-19 R20 T-5
stranger O-17 R-16
strike O8 W6 R-25 T-20
stuck W-29 T-24
student O-5 R-26 T-23
students O15 W-13 R-26 T-5
study O-12 W-22 R-16 T-7
such O-6 W12 R-20 T4
such a W-25 R-10 T5
suit O6 W14 R-4
suits O-32 W12 R-26 T-19
suits _ . O-18 W6 R-21 T-7
suits you . O-17 R-20 T-7
suits you O-21 W6 R-20 T-8
summary O17 R-6 T-16
summer O-27 R-7 T7
sunday , O8 W-10 T-20
sunday W-20 T4
sundays O13 W-7 R-12 T8
support O-22 W-20 R-9 T-28
sure O-6 W-36 R16 T-11
survey O11 W-15 R-16 T-22
swap O19 W-18 R-17 T-20
ta O-25 W-22 T21
table O24 W-8 R-27 T5
take O20 R-21 T-7
take _ . O4 R-22 T-22
take a W14 R-13
take it O-6 W19 R-15 T-18
take the O19 R-18 T-7
take your O12 W11 R-22 T9
takes O8 T-19
taking O9 W-23 R-14 T-7
talk . $ T-20
talk . T-20
talk _ $ W-8 T-21
talk _ the O-36 W-4 R-5 T4
talk about O-13 W4 R-14
talk to W-24 R-17
talking O-10 R-20 T-10
taught O-6 W-5 R-21 T6
tax W-25 R-4 T4
tea O18 W-32 R-8
teach O24 W-18 R-21 T-22
teacher O-20 W-20 R-19 T-14
teaching W-6 R-5 T21
teaching me O-17 W-11 R-8 T24
team . $ O-12 W-17 T-10
team . O-12 W-17 T-10
team O-7 W-8 T-22
team _ $ O8 W-17 R-4 T-9
tell O-6 W-8 R25 T-10
tell _ . O-17 W-17 R10
tell _ if O-21 W-23 R22 T-14
tell _ in O-17 R19 T-10
tell _ that O-31 W-24 T-25
tell _ the O5 W-11 T-16
tell _ to O-15 W23 R-9
tell _ what O13 W-4 R9 T5
tell _ which O6 W-25 R14 T-19
tell me O4 W24 R-47 T-16
tell me how W-25 R-22 T-20
tell you . O-15 W-27 R20 T5
tell you O-8 W-11 R45
tell you how O4 W10 R14 T-5
tell you if O-30 W-27 R25 T-14
tell you what O7 R14 T8
telling O-28 W-21 R24 T16
telling me O-15 W-8 R-15 T18
ten W-23 R4 T-6
ten years O-5 W-19 R-14 T-11
term O-7 W24 T-5
test O19 W-26 R15 T8
text O-25 W-9 R24 T-10
than O-5 W17 R-28 T4
than _ . W-15 R-8 T-14
than the O-12 W-24 R-15 T10
thank O-18 W-18 R-15 T28
thank _ , O-5 W-20
thank _ . O-20 W-9 R-25 T19
thank _ for O-10 W-11 R-10 T17
thank you , O-5 W-18
thank you . O-20 W-9 R-23 T19
thank you O-14 W-14 R-14 T27
thank you for O-10 W-10 R-10 T15
thanked O-31 W-18 R-16 T9
thankful O-25 W-14 R-29 T40
thanks , O-11 W-23 R-11 T5
thanks . $ O-24 W-15 R-16 T13
thanks . O-24 W-15 R-16 T13
thanks O-38 W-28 R-20 T41
thanks _ $ O-25 W-18 R-17 T19
thanks _ for O-20 W-7 R-15 T15
thanks _ the O-23 W-11 R-20 T18
thanks _ your O-23 W-13 R-13
thanks a O-26 W-17 R-18 T12
thanks for O-31 W-10 R-13 T24
thanks for the O-19 W-8 R-22 T18
thanks for your O-21 W-13 R-10
thanks to O-27 W-20 T12
that . $ O-19 W5 R5
that . O-19 W5 R5
that R-12 T28
that _ $ O-21 R4 T7
that _ , O16 T-5
that _ and O8 W4 R-15 T-10
that _ are O-13 W-24 R-10 T-14
that _ can W-8 R-14 T-19
that _ is W-7 R-17 T-27
that _ of O11 W-18
that _ you R-15 T12
that a O-31 R-14 T4
that nobody O7 W-23 R-20 T-12
that the O-27 W-24 R-16 T-4
that was O-26 W-23 R-13
that you O-22 R-19 T32
that your O-5 W-4 R-22 T-15
that's O-13 W23 R-14 T-9
that's _ . O-11 W18 R-15 T-11
the # , O-7 R22 T-20
the # . O-13 T-19
the # O-7 W-9 R19 T-17
the # and O-15 W-14 R14 T5
the O15 W-6 R7 T13
the _ ! O-22 W-11 T-13
the _ $ W-18 T-28
the _ . O-5 W-4 R-9 T-17
the _ ? W-22 R-18 T-21
the _ about O-4 W-15 R-6 T25
the _ after O-10 W-8 R14 T-10
the _ are O-8 W-6 R7 T-18
the _ at O-5 W-7 T12
the _ before O18 W-12
the _ below O-4 R-13 T-11
the _ board O-8 W-9 R7 T16
the _ by O11 R-12 T-8
the _ came O-24 W-22 R-18 T-7
the _ comes R12 T-23
the _ course O8 W-22 R-17 T13
the _ desk O-13 R-20 T-5
the _ exam O-21 W-19 R9
the _ first O-30 T-5
the _ for O22 R-7 T-6
the _ form W-25 T8
the _ from O-20 W-33
the _ goes O-5 W-21 R14
the _ has W-17 R14 T-30
the _ have O-4 R9 T-23
the _ i W-39 R10 T-10
the _ i'll O-15 W-5 R8
the _ if O7 W21 T-23
the _ in O-15 W-4 R-11 T10
the _ is O-5 R5 T-22
the _ line O-4 W-27 T-16
the _ market O-12 W-24
the _ of O-15 R4
the _ office W-30 R-5 T-4
the _ on O-8 R-8 T13
the _ one W-5 R-14 T-5
the _ or O-20 W-8 R-9 T-9
the _ page O-13 W-27 R-10
the _ paper W-10 R-10 T-16
the _ person O-27
the _ room W-25 R-11
the _ said W-17 R-12
the _ says O-24 R-20 T-16
the _ school O-24 W-22 R-18 T-8
the _ so O13 W-6 R-25 T7
the _ test O-9 W-17 R16 T12
the _ that O-11 W19 R-11 T-13
the _ the O-25 W-25 R23 T-9
the _ thing O-31 W8 R-24 T-19
the _ time O4 R-24 T-21
the _ to O-7 R-5 T23
the _ up W-5 R-22 T9
the _ version O5 W-11 T-15
the _ was O-19 W-18 R-6 T-4
the _ week O-4 W-13
the _ went O-23 W-9 R-16
the _ when O10 W-4 R-10 T-28
the _ who W-17
the _ will O-13 W-4 R-9 T-15
the _ with O-4 W-30 R6 T11
the _ would O6 W15 R-25
the _ year O-28 R-4 T7
the _ you O-8 W-8 R-9 T19
the answer O18 W-5 R-24
the archive O-14 W4 T14
the back W-13 R-10 T-7
the bank O-15 W-13 R7 T-4
the best O-10 W-22 R-13 T-10
the blue W-18 R-24 T-13
the board O-6 W8 R5 T-14
the boat O4 R-15 T-20
the bus O-23 W-5 R-13 T4
the cold O-27 W-16 R5 T-14
the council W-21 R-6 T6
the course O-6 W-23 R15
the day O-24 R9 T-6
the depot O-15 W-10 R10 T-5
the dog O-21 W-19 T-5
the end O-14 W-7 R6 T-9
the end of O-13 R7
the evening O-32 W-18 R5 T17
the exam O-6 R15 T-6
the family W8 R-20 T-17
the ferry O-15 R-16
the first O-9 W-24 R15
the form O-25 R-19 T-7
the gate W-4 R-24 T-7
the harbour O19 W-16 R-8
the harvest O7 W5 R-7 T-14
the hour O-13 R19
the interview O-13
the job O-10 R-23 T12
the jury O-26 W-21 R-6 T-13
the landlord O8 W-26
the last O-18 W20 R7
the line O-33 W-4 R5
the link O-4 W-23 R-17
the list O8 W-21 R-10 T5
the loan O-8 W-18 R-6 T19
the meeting O-25 R7 T-8
the mill W-20 R-6
the moment O-12 W-16 R16 T-11
the month O-7 W-12 R6 T-16
the morning O-9 W7 T17
the news O4 W-6 R16
the one O-15 W-11 R-4
the only O-4 R-14
the other O-33 W4 R9 T-8
the outcome O-38 W-31 R38 T-21
the panel O-18 W-6 R-5
the part O-15 W14 R-25 T-11
the photos O21 R14
the post R-18 T-6
the pump O-11 W-21 R-11
the rain O-6 W-24 R-21 T-14
the rest T-19
the result O-26 R35 T-17
the results O-9 W-25 R20 T-8
the right O-15 R-6 T4
the roof O-15 W-16 T-24
the room O-7 W-16 R-22 T-4
the same O-5 W6 T-22
the second O-13 R-5 T15
the story O-8 W-23
the summer O-16 W5 T-14
the talk O-17 W5 R23
the test O9 W-16 R11 T9
the third O-20 W10 R-20 T-15
the three O4 W13 R-5 T7
the time O-5 W9 R-4 T-13
the train O10 W5 R-21 T-13
the trial O8 W-7 R18
the two W6 R-23 T12
the union O-18 W11 R-15 T-6
the vote O-30 R8 T-15
the water O-10 W-17 R-9
the way O-4 W-10 R-9
the way you O-5 W-5 R-16 T9
the week O15 R-27 T-18
the weekend O-7 W-12 R5 T10
the wrong O-24 W18 R-5 T15
the year O-28 W-4 R10 T-28
their O5 W-13 T-10
them O25 W-6 R-19
them _ $ O18 T-6
them _ . O7 R-6 T-25
then O-19 W22 R8 T-23
then i O-18 W9 T-4
then i'll O-22 W-25 R8 T-13
there _ a O9 W-9 R-11 T-20
there _ no O-14 R-22
there is no O-9 R-14
there was O-26 W-18 R-20 T-24
there's a O13 W-17 R13
these W17 R-30 T-21
thesis O-14 R-14
they W-24 R4 T-5
they _ . R19
they _ me O-38 W4 T-27
they say O-31 W-16 R-23
they're O32 W-10 R-25
thing , W8 R-15 T-14
things O-8 W7 R-15 T-10
think O-19 W17 R-33 T-23
think of W-5 R-25
thinking O-30 W-7 R-21 T-16
third O-6 W-8 R-27 T-19
thirty O7 W-9 R-20 T-23
this . $ O-10 W9 R-14 T-19
this . O-10 W9 R-14 T-19
this W28 R-16 T-17
this _ $ O-10 W8 R-14 T-21
this _ , O22 W-17 R-13 T-22
this _ . O15 W-8 R-31 T-17
this _ ? O-25 W-28 R-14 T-7
this _ a O7 W18 R-20 T-9
this _ the O-15 W12 R-17 T-14
this is O-15 W-4 R-7
this mail O15 W5 R-21 T-8
this month O-22 W6 T-11
this morning O-14 W-24 R-15
this one O-7 W27 R-15 T5
this time O13 W-17 T-14
this week O-7 W-24 R-6 T-15
this year W-19 R-4 T-4
those O9 W-14 R-31 T17
though W12 R-9 T-9
thought O-6 R-13 T-15
thought of T-23
three O10 W-6 R-17 T6
three _ . O-12 W-26 R-22
three weeks O-30 W-24 R4 T-21
through O9 R12 T15
through the O4 T18
thursday , O12 W-10 R5 T-26
thursday . $ O-7 W-19 T8
thursday . O-7 W-19 T8
thursday _ $ O-9 W-20 T6
thursday at O-25 W-24 T-15
tide O12 R-22 T5
till W10 R-8 T21
time , W14 R-5
time . $ W4 R-19
time . R-19
time O-4 R-12 T-6
time _ $ R-19
time for O-9 W19
times O-16 W-26 R-8
tip O-4 W-8 R7 T24
tired O-35 W8 R-19 T4
to . $ W7 T-15
to . W7 T-15
to O11 W4 R5 T12
to _ $ O-5 W11 T-18
to _ , O9 W19 R7 T-8
to _ ? R-24 T-11
to _ a O-9 W11 R-22 T5
to _ and O-14 W-6 R-9 T-11
to _ at O-11 W-7 R-6 T5
to _ back O-25 W23 T-16
to _ by W-24 R12 T-19
to _ for O-12 R-20 T17
to _ from O-6 W-25 R-12 T-19
to _ how W-21 R7 T-6
to _ if O-9 W-9 T-16
to _ in W-19 R-6 T-6
to _ it O6 W-7 R-12
to _ me O-24 W-10 R-6 T7
to _ my O-21 W-19 R-5 T14
to _ no O-19 W7 R-16
to _ on R9 T-18
to _ that W-25 R-7 T-13
to _ the O9 W-16 R-10 T18
to _ this O-5 W28 R-6 T-10
to _ what W-22 R11 T-24
to _ with O-5 R6 T-22
to _ you O14 W-10 R10 T-4
to _ your O22 T-21
to a O-4 W-20 R-25
to all O-29 W-16 R-17 T-13
to answer O-17 W14 R-20 T-10
to ask O-6 W10 R-15 T4
to be O-16 W5 T-14
to come O-16 W-13 R8 T5
to do O-20 W5 R-9 T13
to explain O-13 R-12 T16
to get O-11 W-16 R-23 T-22
to give O21
to go O-13 R-23 T-20
to have O9 W-14 T-27
to hear W-12 T10
to hear how W-12 T-16
to it O-12 W24 R-9
to keep O14 W10 T-8
to know O-14 W-31
to know how O-6 W-21
to learn O-6 W-21 R-11 T-25
to leave O-23 W4 R-18 T6
to let O-12 W4
to look O6 W6 R-18 T13
to me , O7 R-17 T-4
to me W-7 R-33 T-4
to meet O-24 W-6 T-23
to mr O-20 W-10 R5
to my W-17 T6
to our O12 W-24 R-14 T4
to pass O-4 W16 R-18 T-15
to put O6 R-20 T-7
to read O5 W-9 T-14
to say O-9 W9 R17 T-7
to say no O-22 W5 R-14
to see W-14 R-12 T-13
to see the O-14 W-9
to send O14 W-18 R-25
to show O9 W-4 T16
to talk O15 W-18 R-21 T-19
to tell me O-27 R-13
to tell you O-11 W-11 R20 T-7
to thank O-13 W-23 R-15 T20
to thank you O-5 W-7 R-11 T19
to the O4 W-6 R-11 T11
to use O25 W-27 R-12 T-22
to work O-33 W-26 R-17 T-16
to write O-26 W11 T-14
to you O6 W-23 R37
to you and O-18 W-22 R-28 T-19
to you for O-17 W-19 R-28 T24
to you with O-9 W-18 R13 T-12
to your O-10 W-17 R-17 T9
today . $ W-5 R-4 T-12
today . W-5 R-4 T-12
today O-5 W-22 R-13 T-5
today _ $ W-7 R-4 T-16
together R-21 T-18
told O-19 W-17 R4
told _ that O-19 W-24 R-11 T-25
told _ to O-10 W-12 T7
told _ you O-26 T-16
told me O-14 W-14 R-14 T8
told me to O-28 W-20 T10
told my O-19 W-15 R-10 T-16
told the O-6 W-15 R-4
told us O-14 W-21 R-21 T-25
told you O9 T-24
tomorrow . $ W-20 T-14
tomorrow . W-20 T-14
tomorrow O-31 W-19 R18 T-23
tomorrow _ $ W-21 T-14
tonight W-27 T-16
tonight _ $ O15 W-21 R-21 T-22
too , W-12 R-9 T9
too W18 R-14
too _ , O-18 W23 R-10 T-8
too _ . O-10 R-18 T8
too busy O-9 W17 R-4 T-9
too much O16 W11 R-17 T-22
took O-15 W-35 T9
took the O-27 W-20 R15 T11
touch O-7 W-28 R4 T-6
tour W-18 R-23 T-6
town W-9 R-25 T-20
trade O9 W-12 R-21 T-7
train O8 W-7 R-26
trainee O11 R-21
training O-18 W-20 R6
tram R-22
treat O17 W4 R-24 T-5
trial W-14 R18 T4
trick W-17 R11
tried O-11 W-23 R10 T-8
trip O12 W-24 R5
truck W-26 R-23 T-7
true O-7 W-13 R-17 T-19
truly O-20 W16 R-24 T5
trust O-26 W-11 R5 T-22
tuesday O-14 W-22 T-8
tuesday _ # O-9 W-16 R-8
tuesday _ $ O-7 W-14 R-12 T-8
tuesday at # O-9 W-16 R-9
tuesday at O-12 W-13 R-15 T-4
tuesday or W-25 R-21 T-7
turn O15 W20 R-5 T-18
turned O-14 W-23 R4
turned out W-22 R6
turns W-17 T-10
twelve O-4 R-17
twenty W6 R-22 T-9
twice . $ O-8 W-4 R-21 T-7
twice . O-8 W-4 R-21 T-7
twice O-6 W-13 R-11 T8
twice _ $ O-8 W-4 R-21 T-7
two . $ O4 T-22
two . O4 T-22
two O10 W-6 R-12 T8
two _ $ W-4 T-23
two _ . O-7 W-10 R-13 T-13
two _ and O-13 W-4 R-18 T-28
two _ in O-24 W-24 R-25 T8
two _ of O6 W-20 T-10
two _ you O6 W-14 R-21 T15
two of O12 W-10 R-19
two reasons , O-21 W-18 R-4 T-11
two reasons O-9 W-14 R-7 T-16
two weeks O10 W-15 T-17
two years O-15 W-18 R-15
type O34 W-8 R-7
u W-11 R7 T-15
uncle R-14 T-21
under W-4 R-17 T-7
under the O9 R-23 T5
understand . $ W24 R-10 T-6
understand . W24 R-10 T-6
understand O-23 W21 R-12 T-24
understand _ $ W24 R-10 T-6
understood O-34 W-13 R-12 T-13
union O-8 R-17 T-12
until the O-13 W18 T-11
up , O14 W-11 R-4 T-5
up O16 W6 R-6 T4
up _ the O8 W-5 R-14 T-4
up _ you W11 T-22
up the O7 R-10 T-15
up to O-5 W23 R-7 T-18
up with O12 W-5 R-22
update O-29 W-36 R25 T-27
urgent O-35 R-15 T-18
us . $ W-6 R-18 T4
us . W-6 R-18 T4
us W-16 R-11 T21
us _ $ O8 W-7 R-18 T4
us _ the O-4 W-27 R-17 T13
us in O-14 W-18 R-6 T11
use . $ O21 R-5
use . O21 R-5
use O39 W-18 R-20 T-10
use _ $ O16 R-5
used to O-4 W-12 T-16
useful O11 W-9 R-25 T-5
van O11 W-15 R-23 T-20
verdict O-22 W-25 R38 T5
version O9 W-25 R-17 T-4
very O-26 W-22 R-16
very _ . O-26 W-26 R-14 T12
view O-33 R-19 T6
village O-10 W-15 R-20 T-10
visa O-32 R14
vote W-8 R5 T-22
wait O-27 W25 R-18 T-22
waiting O-4 R-22 T-13
walk W-27 R-19
walked O-26 W-27 R-10 T9
walking O-23 W-17 R-6 T22
wall . $ O-4 W-13 R-16 T-12
wall . O-4 W-13 R-16 T-12
wall O-13 W-9 T6
wall _ $ O-5 W-13 R-17 T-14
want O33 R-12 T-11
want _ to W10 R7 T-25
want it O23 W-20 R-20 T-16
want to O-17 W10 R-6
wanted W-5 R-14
wanted to O-21 W-25 R-23
wants O15 W-30 R-16 T-17
wants to O4 W-23 R-23 T-21
warm O-8 W-20 R-17 T-17
was . $ O-18 R7 T-21
was . O-18 R7 T-21
was O-33 W-29 R-10 T7
was _ $ O-18 T-21
was _ , R-9 T16
was _ . O-13 W-28 R5
was _ and O7 W-13 R6 T-22
was _ of W-12 R-13 T14
was _ the O-14 W-14 R-11 T-10
was _ to R-22 T-16
was a O-11 W-21 R-15 T-10
was in O-17 W-10 R-10
was so O-21 W-8 R-10 T-9
was the O-8 W-18 R-9 T-7
watch O-12 W-21 R6 T-13
water O7 W-24 R-15
way , O12 W9 R-4
way to O-12 W-18 R9 T8
way you O-9 W11 R-19 T8
we O-6 W-13 R-6 T4
we _ . T-17
we _ a O10 W-8 R-25 T-30
we _ at O6 W6 R-4 T-25
we _ for O16 W-10 R-27 T-18
we _ the O-30 W-12 R-11
we _ you O-30 W-4 R-18 T13
we can O5 R-17 T-18
we got O8 W-24 R7 T-5
we had O-12 W-13 R-9 T-23
we have O20 W-9 R-10 T6
we'd O13 W-4 R-25 T5
we'll W-14 R4 T-5
we're O-18 W-18 R-19
we've W-16 R9 T-14
weather O-26 W-8 R-18 T-10
wednesday O-10 W-24 R8 T-5
week , O-15 W22 R-12 T7
week ? $ O-6 R-16 T-8
week ? O-6 R-16 T-8
week O-5 W8 R-5 T-14
week _ the O-24 W-20 R12 T-25
week and R-6 T-22
weekend . $ O8 W-12 T-22
weekend . O8 W-12 T-22
weekend O4 W-17 R4 T6
weekend _ $ O8 W-12 T-22
weeks O-4 R12 T-17
welcome O18 W6 R-21 T-24
welcome to O31 W-26 R-18 T-15
well , O-16 T-13
well O-11 W7 R-11 T-13
well _ $ T-14
well and O-25 R-17 T-10
went , O5 W4 R10 T-22
went . $ O-26 W-24 R8
went . O-26 W-24 R8
went O-16 W-10 R4
went _ $ O-25 W-24 R8
went _ . W-23 R-8
went _ the O-36 W5 R5 T5
went to O-22 W-20 R-15 T8
were _ , O18 W-18 R-12 T-11
were _ . O-28 W-21 R4 T7
were right O-4 W-19
were the O-9 W-16
wet O-19 W-23 R-24 T10
what O10 W-14 R30
what _ of O-27 W-5 R29 T-19
what _ you O-37 R-19 T-17
what a O-5 W-4 R-30 T5
what came O-23 W-13 R24 T-21
what did W-16 R-20 T-15
what he O-4 R21 T-17
what i O15 W-17 R16 T7
what she O-14 W-14 R19
what the O-8 W-12 R27 T-15
what they O7 R13 T4
what you W-13 R-25
whatever W7 T-25
whatever you O12 W17 R-21 T-19
when R31 T15
when _ have O-4 W7 R11 T-23
when _ was O-19 W-9 R-21 T13
when i R19 T14
when it O-7 W-11 R21 T-18
when it's O-34 W-20 R30 T-17
when the O-15 W8 R17
when we O-5 T-19
when you O7 R-48 T14
whenever O14 W22 R-15 T-20
whenever you W15 R-21 T-19
where you O-9 W4 R-20 T-13
whether W5 R39 T-12
whether i O-28 W-18 R24 T-14
whether the O-11 W-24 R25 T-16
which R9 T12
which _ the O-5 W-23 R-6 T-11
which i W-20 R-19 T7
which is O-12 W4 R-16 T-25
which of W-30 R4 T-7
whichever O-6 W19 T-16
while O28 W-5 R-29 T17
while i O9 W-21 R-11 T24
who O12 W-26 T6
who _ me O-6 W-18 R21 T19
who _ the O7 W-16 R-8 T-7
whoever W15 R-19 T-18
whole W-15 R-6 T-8
whole _ . W-21 R-21 T-8
whom O-30 W-5 R-19 T-22
why O-4 W-28 R-19 T8
why the O-23 W-14 R-18 T7
wife W5 R-13 T-23
will . $ W-4 R11 T-15
will . W-4 R11 T-15
will O16 R31 T-14
will _ $ W-8 R11 T-15
will _ . O-5 R10 T-12
will _ a O14 W4 R4 T-14
will _ be O-9 R-14 T-8
will _ it O-6 R-8 T-25
will _ the O16 W-8 R-11 T-4
will _ to W-34 R26 T4
will _ you O-4 W-27 R20 T-16
will be O7 W-10 R16 T-7
will come O4 W-21 R-8 T-15
will do W17 R-17 T-14
will hear O-13 W-7 R18 T-16
will let O-17 R12 T5
will let you O-14 R21 T7
will not O-25 W8 R-9 T-12
will tell O-28 W-14 T-10
will tell you O-22 W-24 R10 T-9
will write O13 W-4 R13 T6
will you W-27 R-9 T-14
willing O9 W-7 R-12 T-16
willing to O9 W-16 R-12 T-16
window O-4 W-24 T5
winter W-15 T-12
wish O-17 W20 R-21 T-9
wishes O-28 W-12 R-18 T-20
with O11 R7 T15
with _ , O-24 W-7 T-4
with _ . O19 W-13 R-4 T-12
with _ ? O-6 W9 R-15 T-23
with _ name O19 W5 R-16 T-10
with a W12 R-10 T-6
with it O11 T-20
with me O-16 W4 R-9 T18
with my O-13 W-12 R-34 T12
with the R15 T-6
with this O20 W-18 R-21 T-16
with two O-9 W6 R-16 T9
with you . O14 W-7 R-23 T-27
with you O8 W-10 R-9 T-26
with your O14 R-4
with your name O25 R-16 T-9
within O-21 W-17 R8 T-10
without O-22 W19 R-9 T24
without a R-19 T-13
woman W-21 R-8 T-18
won O-4 W-25
won't O-7 W28 R-6 T-8
word O-16 R13 T-7
words W15 T-7
work , O7 W-13 R-18 T6
work O-16 W-24 R-34 T-19
work _ . O-19 W-9 R-12 T-11
worked O-40 W-12 R14 T8
working W-16 R-15 T-14
works . $ W-4 R-22 T-10
works . W-4 R-22 T-10
works O-10 T-21
works _ $ W-4 R-22 T-10
workshop O8 W-27 R-18
world O-5 W9 R-19
worries O-27 W19 R-9 T-8
worth O17 W-7 R-13 T-6
would O17 W16 R-16 T-4
would _ . O-31 W9 R-19
would _ a O-5 R-5 T-18
would _ be O13 W-4 R-13 T-4
would _ have O-26 W-19 R-9 T15
would _ me O-20 W18 R-11 T-25
would _ minutes O-22 W-16 R-6
would _ pass O-13 R-11 T-11
would _ the O5 W-35 R-20 T-28
would _ to O5 W-31 T-18
would _ you O25 R-19 T-23
would be a W10 T-14
would do O-7 W31 R-18 T-17
would help W-14 R-17 T-13
would like O4 W-29 R-14 T-15
would like to W-24 R-13 T-11
would love O-16 W-16 R-16 T-12
would love to O-9 W-11 R-15 T-9
would rather O-27 W22 R-10 T-10
would you O-27 W-10 R-10 T-15
would you be O-25 W-14 R-4 T-14
would you have O-16 W-19 R-6 T-11
would you pass O-24 R-11 T-11
wouldn't O-5 W15 R-21
write . $ O-22 W-6 R14 T-8
write . O-22 W-6 R14 T-8
write O4 W8 R26 T-12
write _ $ O-22 W-6 R14 T-8
write _ . O-21 W7 T-7
write _ the O-16 W-5 R11 T-10
write _ you O-5 W-24 R7 T-6
write back O-14 W27 R-9 T-6
write the O24 R-11 T-22
write to you O-9 W-24 R9 T-6
write you O-19 W-23 R27 T-15
writing O-13 W-21 R-12
writing to O-9 W-20 R-15
written W-11 R11 T4
wrong O-11 R-10 T6
wrote W-27 R-28 T-11
wrote _ the O5 W-15 R-18
yard O-11 W-4 T-8
year , O-6 R-13 T-5
years , W-12 R-11 T-18
years . $ O-4 W9 R-10 T-17
years . O-4 W9 R-10 T-17
years O-8 W-6 R-25 T-15
years _ $ O-5 W8 R-6 T-18
years of W-14 R-17 T-17
yes , O-23 W-11
yes . $ O-17 W13 R5 T-6
yes . O-17 W13 R5 T-6
yes O-13 W-7 R7
yes _ $ O-20 W4 R5 T-8
yesterday O-28 W-19 R-18 T-18
yet O-14 W6 R-18 T-6
you ! $ O-13 W-12 R-13 T-6
you ! O-13 W-12 R-13 T-6
you , and O-8 W13 R6 T13
you ? $ O-10 R-7 T-20
you ? R-9 T-21
you O14 W6 R14 T19
you _ # W-18 R-11
you _ , O4 W7 T11
you _ . O7 W-4 R-7 T-15
you _ ? O-19 W-33 R-23 T-15
you _ about O-9 R8 T-24
you _ after O6 W-19 R19 T9
you _ and R13 T12
you _ answer R-18 T-12
you _ at O9 W-4 R-26 T-7
you _ be O-29 W-13 R7 T-13
you _ do O-22 W4 R-25 T-20
you _ find O15 R4 T-19
you _ for O-12 W-15 R-6 T20
you _ friday W11 R15 T-23
you _ from O10 W-10 T-19
you _ get O11 R5 T-15
you _ give O-27 R-14
you _ have O21 W-9 R5 T-18
you _ he R12 T-11
you _ hear O-17 W-28 R16 T-15
you _ her O-31 W-8 R5 T-18
you _ him O-34 W-4 R-17 T-17
you _ how W-4 R20 T-12
you _ if O-28 W-26 R10
you _ in O-8 R-17 T4
you _ know O-26 W-19 R20 T-13
you _ letting W-5 R-5 T17
you _ like O10 W-15 R-11 T-13
you _ me O-18 W-16 R-7 T22
you _ much O-25 W-16 R-19
you _ my O-10 W-17 R-6 T22
you _ no O10 W9 R-11 T-21
you _ of O-14 W-14 R11 T-9
you _ on O-5 R17 T11
you _ one O5 W-6 T-18
you _ our O16 R-16 T-9
you _ rather O-24 W23 R-11 T-10
you _ read R21 T-20
you _ reading O6 W5 R-9 T19
you _ right O-6 W-21
you _ send O-20 W-8 R-14
you _ showing O-7 W-4 R-6 T18
you _ so O-18 W12
you _ teaching O-14 W-12 R-9 T23
you _ telling O-14 W-15 R-4 T16
you _ that O-24 W-20 R-18
you _ the O-4 W-9 R15
you _ them O14 W-8 R-8 T-7
you _ they O-12 R14 T5
you _ this O-4 W-6 T-18
you _ time W4 T12
you _ to R-13 T20
you _ up O-15 W4 R-11 T18
you _ us O-10 W-27 R-14 T17
you _ want O9 W6 R-18 T-19
you _ what O-9 R28 T-14
you _ when W-27 R17 T-11
you _ you O-4 R-16 T-24
you _ your R-13 T-4
you a O36 W-27 T-14
you about O12 R10 T-11
you about the O-30 W-19
you after O-32 W-13 R34
you again O-4 W-17 R16 T5
you also O-4 W-18 R-10 T-14
you and W-12
you and your W-20 R-16 T12
you are O-11 W13 R-16 T-15
you are the O-25 W-4 R-14 T-13
you ask O-13 W-28 R-11 T-14
you asked O10 W-32 R-5 T-5
you at W-7 R-6 T-29
you at the O-6 R-6 T-21
you be O-31 R-6
you by W-5 R4 T-16
you can O9 W7 T-30
you can have O32 W-22 R-22 T-10
you can't W26 R-13 T-21
you choose O5 W4 R-15 T-13
you could W-13 R-17 T-20
you did O-32 R-22 T18
you do O-7 W-21 T-28
you don't O-10 W10 R-13 T-14
you ever O15 W-24 R-15 T-5
you explained O-19 R-16 T14
you feel W23 T-14
you find O-25 W8 R5 T-15
you for O-22 R-7 T28
you for letting W-5 R-5 T17
you for showing O-7 W-4 R-6 T18
you for telling O-6 R-12 T18
you for the O-27 W-16 T7
you for your O-15 W-16 R-9 T-23
you from O-42 W8 R4 T8
you from the O-24 R7 T-8
you gave O-16 W-16 T17
you gave me O-9 W-18 R4 T6
you get O5 W-9 R10 T-26
you get the W4 T-15
you give O-13 R-9 T-15
you give me W-7 R-10 T-15
you got O-29 W-22 R-18 T-23
you had O5 W-21 R-21
you have O4 W15 R-27 T-15
you have a O-8 W-4 R-13 T-16
you have to W14 R-14 T-21
you hear O-35 W-22 R10 T-22
you how O6 W5 R17 T-11
you how it O-4 R19 T-14
you how the W5 R10 T-17
you if O-6 W-14 R23 T-16
you if the O-7 W-10 R16 T-11
you in R14 T-27
you in the O-21 W6 R8 T-18
you introduce O-12 W-10 R-5 T-9
you introduce me O-12 W-9 R-4 T-9
you keep O-16 W-4 R-16 T-14
you know , O-23 W-28 T-13
you know O-6 W-13 R13 T-10
you know how O6 W6 R13 T-12
you know what O7 W8 R25 T-12
you left O-24 W-19 R-20 T9
you lent O-30 W-23 R-4 T22
you let O-20 R-20 T14
you let me O-13 W-23 R-19 T13
you like O5 W18 R-7 T-9
you made O-37 W-24 R-26 T12
you may O6 W16 R-31 T-22
you may have O14 W-17 R-15 T-11
you mentioned W-22 R-14 T-25
you might W5 R-19
you must O-8 W10 R-23 T-20
you my O25 W-25 R-14
you need O30 W-14 R-6 T-27
you needn't O-7 W31 R-18 T-13
you on the O-11 W6 R-14 T-8
you once O-5 W-29 R8 T8
you one O7 W-9 R-18 T8
you our O14 W-24 R-16
you pass O-11 W4 T-13
you prefer O-5 W21 R-18 T-12
you put O-37 W-12 T5
you read O-12 W-27 R-23 T9
you said O-5 W-11 R-22 T-4
you said that O-19 W-15 R-8 T-17
you said the O9 W-19 R-16
you say W4 R-31 T-15
you see O-24 W-20 R-8 T-6
you send O-7 W-4 R-13 T-14
you send me O-33 W-21 R-6 T-12
you sent O-30 W-22 R-9 T16
you shall O-29 W-20 R29 T-19
you show W-14 T-19
you show me W-14 T-19
you showed O-16 W-18 R-7 T-4
you so O-7 W-24
you spare O-22 R-7 T-13
you still W-28 R-9 T-15
you tell W-6 R-24 T-18
you tell me O4 R-23 T-16
you the O32 W-5 R12 T-20
you think O-4 W10 R-23 T-17
you to W8 R-13 T8
you told O-16 W-8 R-12
you took W-19 R-14 T22
you want O29 W6 R-23 T-13
you want to W11 R-10 T-18
you well O-21 W-19 R-9 T-5
you were O11 W-29 R-14
you were right O-4 W-19
you what O5 W-6 R22 T4
you what the W5 R12 T-16
you what they R12
you when O-16 W-6 R14 T-5
you will O-19 W-27 R37 T-11
you with W-14 R16 T-5
you with the O-6 W-20 R18 T-15
you would O-10 R-27 T-11
you would rather O-24 W23 R-11 T-10
you wrote O-39 W-17 R-17
you'd O31 W13 R-6 T-23
you'd _ not W20 T-6
you'd rather O7 W23 T-7
you'd rather not W18 R-17 T-5
you'll W-13 R60 T-10
you'll _ a O-8 W-25 T-9
you'll _ from O-7 W6 R13
you'll _ it O-11 W-31 R23 T4
you'll _ the R15 T-6
you'll be O-29 W-32 R25
you'll find O18 W-23 R-13 T-17
you'll get O-9 W8 R30 T-6
you'll get a O-9 W-24 R14 T-8
you'll have O-13 R24
you'll hear O-10 R21 T-8
you'll know O-31 W-27 R29
you're W21 R-7 T-27
you're _ , O-20 W17 T-11
you're _ . O-9 W-5 R-22
you're _ to O8 W22 T-14
you've W21 R-12 T-7
young O13 W-25 R-18 T-22
your O26 W4 T10
your _ , W13 R-5 T-11
your _ . O19 W-6 R-11 T-23
your _ ? O9 W-10 R-14 T-17
your _ about O-24 W-7 R-6 T19
your _ and O-9 W-15 T-15
your _ by O5 W-25 T-6
your _ for O5 W14 R6
your _ from O-15 W-32 R-25
your _ has O-12 W7 R-17 T-21
your _ i O-16 R-20 T-29
your _ in W-19 R9 T8
your _ is R-17 T-22
your _ of O-37 R-22 T35
your _ on O-17 R-4 T15
your _ that O-10 W-12 R-15
your _ to O-30 R-15 T22
your _ was O-7 W-22 R-14 T-6
your _ with O-10 R-4 T20
your _ would W16 R-22 T-20
your advice O-33 W-23 R15 T7
your boss O-32 W-18 R-10 T-15
your brother O-19 R-4 T-15
your call W17 R-23 T17
your company O-32 W-23 R-11 T-19
your first R-18 T-6
your help O-28 W-19 R-18 T-24
your inbox W6 R12 T-16
your lecture O-11 W-20 R-17 T-13
your mother O10 W-19 R-24
your name O12 W-4 R-11 T-31
your name on O13 R-18 T-17
your new O-4 R-14 T-14
your notes O-9 W-18 R-7
your office O-14 R-19
your old O-4 W-8 R5 T-11
your own O-5 W8 R-17 T16
your question O10 W-30 R11 T-19
your talk O-13 W-19 R-21 T-5
your team O12 W-9 R-11 T-15
your time O-28 W7 R-13 T-31
your tip O-13 R12 T17
yours , O-13 W-17 R-21 T4
yours . $ O11 W-19
yours . O11 W-19
yours O28 W-22 R-12 T-13
yours _ $ O10 W-20
yours to O27 R-24 T-20
yourself . $ W14 R-11 T-5
yourself . W14 R-11 T-5
yourself W26
yourself _ $ W14 R-11 T-5
`;
