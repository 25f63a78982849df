/** Made by scripts/learn-acts.ts from fixtures/coach-sentences/es.tsv: what each says of what a sentence does. */
export const spanishActs = `
O-18 W-13 R-14 T-19
! $ O-27 W-21 R-22 T-16
! O-20 W-23 R-25 T-20
# # O12 W-7 R-19 T-10
# $ O-12 W-10 R-14 T-11
# , # O-25 W-8 R-11 T-19
# , O8 W-18 R-7
# . $ O-14 W7 R-15
# ? $ O-13 W-8 R-10 T-9
# ? O-13 W-8 R-10 T-9
# O8 W-16
# _ # O-6 W-7 R-16 T-15
# _ $ O-16 W6 R-16 T-4
# _ , W-8 R-12 T7
# _ . W-14 R-12 T5
# _ ? O-18 W-9 R-8 T-12
# _ el O-20 W-11 R15
# _ la W-11 R-17 T-15
# _ no O10 W-12 R-17 T-18
# _ para O-16 W-7 R-12 T-12
# _ por O-9 W-11 R-11
# _ y W-12 R-18 T-22
# anos O-17 W-13 R-9 T-10
# con O-6 W-11 R-10
# de O11 W-16 R-18 T-13
# en O-11 W-9 R-16 T-13
# minutos O-5 W-12 R-12 T-16
# o O-14 W-11 R-13 T-6
# paginas O-4 W-12 R-11 T6
# y O-6 W-23 R10 T-9
, # W-9 R-16 T-12
, $ O-11 W-12 R-14 T-11
, @ $ O17 W-20 R-16 T-11
, @ O21 W-14 R-13 T-11
, _ ! O-12 W-10 R-9 T-11
, _ # W-9 T-12
, _ $ O-22 W-30 R-29 T-26
, _ , W7 R-18 T6
, _ . O-6 R-21
, _ ? O-21 W-20 R-9 T-13
, _ agradezco O-13 R-16
, _ ahora O-16 W6 T-13
, _ al R-18 T-5
, _ como O-14 W8
, _ comprendo O-18 W14 R-13 T-7
, _ cuanto O-19 W-16 R8 T5
, _ de O-15 W4 R-18 T-10
, _ dejamos O-5 W14 R-16 T-6
, _ del O-33 W15 R-24 T-26
, _ dia W-5 R-12 T-10
, _ dos O-15 R-8
, _ en W6 R-7 T-26
, _ entiendo O-15 W12 T-7
, _ era O-9 W9 R6 T-12
, _ es O-8 R-19 T-21
, _ escribe O-17 W-15 R-17 T-15
, _ escribo T-16
, _ eso W-4 R-19 T8
, _ esta O5 W5 R-13 T-12
, _ este W15 R-18 T-6
, _ esto O-13 W8 R-12 T-11
, _ favor O-12 W-14 R-8 T-9
, _ gracias O-13 W-17 R-10 T11
, _ guardo O10 W-5 R-15 T4
, _ hago O10 W-10 R-16 T9
, _ hay O-14 W5 R-9 T-12
, _ hoy O-15 W-23 R-9 T10
, _ las O9 R-18
, _ le O16 W-15 R4
, _ llevo O17 W-14 R-22 T-20
, _ lo O8 W20 R13
, _ los O7 W-9 R-24
, _ mando O19 W-14 T4
, _ mas O10 W-10 R9 T-18
, _ me O-16 W4 R-17 T8
, _ mi O-16 W6 R-19 T-21
, _ nada O-8 W12 R-10 T-11
, _ no W8 R-17 T5
, _ o O-16 W-9 T-7
, _ otro O-16 W8 R-9 T-11
, _ para W9 R-10 T-16
, _ pasa O-12 W14 T4
, _ paso O12 W-5 R-7 T-14
, _ por O4 W-15 T15
, _ puedo O9 W-15 R-19 T10
, _ quieres O14 W-13 R-11 T-5
, _ quiero O-12 W7 R-11 T-14
, _ respeto O-18 W13 R-9 T4
, _ se O-12 R-24 T-6
, _ sea O-14 W-14 T-13
, _ ser O-13 W6 R-12 T-7
, _ si O11 W8 T-19
, _ sin O-18 W12 R-14 T-15
, _ son O5 W-15 R-12 T-13
, _ tal O-16 W-12 R-12 T-8
, _ tres O-5 W4 R-13 T-15
, _ tu W-21 R-16 T9
, _ un O9 W-6 R-24
, _ una O14 R-17 T-15
, _ usted O-24 W5 R4 T-6
, _ va W-15 R-12 T-11
, _ ver O-14 W-12 R4 T-11
, _ y R-11 T-13
, _ ya W5 R-14 T-15
, _ yo O6 R-13
, a T-10
, al O10 W11 R-12 T6
, aqui O20 W-15 R-15 T-10
, aunque O-8 W-17 R-12 T-11
, buenas O-18 W-9 R-11 T-17
, como O-11 R-30 T-15
, con la O-20 R4
, cuando O-8 W14 T-14
, cuanto O-13 W-10 R-14 T-11
, de O-6 W-10 R-6 T-14
, decia O-13 R-7 T-12
, del O7 W-10 R-14 T-8
, despues O8 W-23 R-20 T-17
, digame O-16 W-14 R-10 T-7
, doctora R-11 T-13
, don R-16 T6
, eh O-8 R-11 T-12
, el de O-20 W-15 R-13 T-18
, el que O-14 R-15 T-15
, en T-17
, en el O16 W-16 R-16 T-24
, en la O4 W-10 R-15 T-11
, eres O-12 W-13 R6
, es O7 W-7 R-6 T-16
, esta W-5 R-14 T-11
, gracias . O-20 W-14 R-10 T10
, gracias O-10 W-18 R-14 T24
, gracias por W-13 R-12 T20
, hace O-17 W-6 R-16 T-16
, la R-17 T-8
, la de O-12 W-12 R-10 T-15
, la del O-19 W-13 R-14 T-14
, la que O-16 W-15 R-9 T-15
, las W9 R-10 T-16
, le agradezco O-13 R-16
, le escribe O-17 W-15 R-17 T-15
, le escribo O-17 T-12
, lo W27 R-4
, lo dejamos O-5 W14 R-16 T-6
, lo entiendo O-15 W12 T-7
, los O-12 W-11 R9
, maestro O-13 W-9 R-11
, manana O-16 W-4 R4 T-15
, me O-12 R-28 T-15
, mejor O-25 R-19 T-17
, mi O4 W-24 R-17
, nada O-15 W9 R-15 T-15
, ni W19 R-21 T-15
, no O-23 W24 R-29
, no la O-12 W6 R-14
, no lo O-19 W21 R-22 T-17
, no se O-15 W-10 R-7 T-8
, no te O-15 W10 R-21 T-18
, o O-17 W33 R-9 T-17
, o no O-14 W16 R-20 T-5
, para O4 W-18
, para que W-15 R5 T-23
, pasa O11 W11 R-12 T-11
, paso W-15 T-12
, pero O-28 W-24 R-7 T-16
, por O5 W-4 R-28 T10
, por favor O-12 W-14 R-8 T-9
, por si O10 W-26 R-15 T-18
, porque W-20 R-14 T17
, puedo O17 W-10 R-11 T-8
, pues O-17 R-12 T-15
, que O13 W7 T-9
, que el O15 W-15 R-17 T-15
, que es O-10 W-19 R-12 T-12
, que le W-17 T-10
, que lo O-18 W8 R5 T-8
, que me O-18 W4 R-8 T6
, que no O6 W-7 R-16 T-11
, quien O-15 W-13 R-16 T-13
, se O21 R6 T-6
, se lo O7 W-7 R12
, si O19 W13 R5
, si el O7 W7 R-15 T-9
, si la O-5 W-6 R15 T-14
, si quieres O14 W-13 R-11 T-5
, sigo O-16 W-12 R-9 T-12
, sin O-5 W16 R-14 T12
, sobre O-15 W-12 R-9 T7
, solo W9 R-12 T-12
, son O11 W-12 R-10 T-14
, soy O-23 W-18 R-19 T-24
, soy la W-13 R-9 T-13
, tambien . O-16 W7 R-15 T-4
, tambien O-21 T-5
, te O17 W-39 T-13
, te lo O6 W-16 R9
, tengo O9 W-9 R-14 T-13
, un O-5 R9 T-20
, una O-21 W8 R4
, usted O11 R-6 T-22
, va O23 W-15 R-15 T-19
, voy O7 W-14 R-16 T-9
, y O7 W12 R13 T21
, y ahora O-13 W-14 R4 T-9
, y en O-21 R7 T-17
, y la O-20 W-8 R-14
, y le O15 W-13
, y me O-15 R-8
, y no O-14 W5 R-8 T7
, y por W-11 R-13 T7
, y si W5 R7 T-12
, y te O6 W-16 R5 T5
, ya O-6 W-4 R-24 T10
, yo O32 W-6 R-28 T-18
. _ , O-15 W-11 R-14 T-19
. gracias O-14 W-7 R-10 T18
. te O11 W-14 R-10 T-12
? $ O-26 W-46 R-29 T-32
? O-16 W-9 R-30 T-26
@ $ O17 W-20 R-16 T-11
@ . $ O13 W-10 R-9 T-9
@ . O13 W-10 R-9 T-9
@ O25 W-14 R-13 T-11
@ _ $ O13 W-10 R-9 T-9
^ _ # O-16 W-17 R-21 T-17
^ _ $ O-23 W-25 R-26 T-23
^ _ , O-13 W-20 R-19 T-20
^ _ a O-8 W-19 T-9
^ _ abrazo O-12 W-14 R-10
^ _ abuela O-8 W-7 R4 T-17
^ _ aca O10 W-12 R-15 T-12
^ _ agradeceria O-16 W-15 R-15
^ _ agradezco O-21 W-19 R-14 T24
^ _ al O-7 W-17 T-18
^ _ andas O-10 W13 R-13 T-7
^ _ aqui W-15 R7 T-9
^ _ aviso O-18 W-15 R4 T-15
^ _ bien O-17 R-6
^ _ busco O-16 W13 R-10 T-11
^ _ cambio O15 W-10 R-14 T-13
^ _ cierto O-13 W-12 R-13 T-13
^ _ como W-12 R-8 T-15
^ _ comparto O12 W-9 R-17 T-16
^ _ con O-5 W5 T-29
^ _ consejo O9 W-9 R-13
^ _ contare O-9 W-12 R13 T-14
^ _ cualquier O-15 T-13
^ _ cuando R-21 T-19
^ _ cuanto W-12 R10 T-17
^ _ cuento O-4 W-11 T-17
^ _ de O-21 R4 T-15
^ _ dejo O8 W-8 R-14
^ _ del O-25 W-17 R-4
^ _ dia O-8 W-12 T-18
^ _ dieron O-17 W-9 R-13 T-13
^ _ dijo O-9 W-8 R-11 T-14
^ _ dire O-4 W-13 R9 T-14
^ _ doctora O-11 W-9 R-10 T-9
^ _ dos R-19
^ _ doy O-16 W14 R-9
^ _ el O-15 W6 R-8 T-17
^ _ encantaria O-9 W-9 R-14 T-12
^ _ encanto O-9 W-10 R-11 T6
^ _ equipo W-14 R8 T-16
^ _ es O-5 W12 R-19 T-17
^ _ esa O-14 R-9 T-11
^ _ escribo O-21 R-6
^ _ eso O-18 W-6 R-17 T-20
^ _ esta O-4 R-20 T-9
^ _ estas O-19 W19 R-16 T-9
^ _ este W-16 R-15 T-15
^ _ estoy O-23 W-20 R-15 T8
^ _ falta O-15 W5 R-16 T-12
^ _ favor O-14 W-5 R-13
^ _ fin O-22 W-12 T-13
^ _ final O-17 W-16 R5 T-9
^ _ fue O-14 W-10 R-15
^ _ gustaria O-16 W-11 T-20
^ _ gusto O4 W-17 R-17 T-14
^ _ hable O5 W-12 R4 T-15
^ _ hace O-14 W4 R-8 T-10
^ _ han O-13 W-9 R-10 T-19
^ _ hay O8 W6 R-14 T-12
^ _ he O-19 W-12 R-16 T-20
^ _ hice O-20 W-9 R-14 T-16
^ _ hoy O-9 R-12 T4
^ _ la O-12 R-5 T-22
^ _ llamo O-16 W-13 R-7 T-14
^ _ lo O-5 W8 T-20
^ _ los O-12 R-7 T-24
^ _ lunes O-17 W-10 R-9 T-19
^ _ mama O-17 W-10 R-10 T-15
^ _ manana O-17 W-9 R-15 T-15
^ _ mando O-6 R-13 T-22
^ _ mas O-23 W-18 T5
^ _ mi R-12 T-31
^ _ mis O8 W-10 R-11 T-14
^ _ no O-29 T-9
^ _ nota O-18 W4 R-19
^ _ ofrezco O7 W-13 R-19 T-18
^ _ otro O-17 W-16 R-9 T-12
^ _ papa W-14 R-13 T-15
^ _ para O-6 R-18 T-18
^ _ parece O-17 W9 T-8
^ _ pasa O-10 W-6 R-17 T-17
^ _ paso O10 W-20 R-8 T-12
^ _ pido R-14 T-17
^ _ podria W-13 R-16 T-9
^ _ pongo W-14 T-16
^ _ por O-13 W-17 R-8
^ _ pregunta O-10 W5 R-11 T-6
^ _ preguntarle O-8 W-13 R-13 T-14
^ _ proxima O4 W-14
^ _ puede O-15 W-19 R-11 T-9
^ _ puedes W-17 R-12 T-8
^ _ puedo O15 W-18 R-5 T-25
^ _ que O-15 W-8 R-8 T-17
^ _ quede W-4 R-23 T-16
^ _ quedo W-12 R5 T10
^ _ queria O-12 W-15 R-10
^ _ quien O-15 W9 R-14
^ _ quiero O-18 W-9 T-5
^ _ regalo O10 W-10 R-18 T-19
^ _ salio W-7 R-19 T-13
^ _ saludo O-11 W-16 R-10 T-9
^ _ se W8 R-7 T-14
^ _ sea O-13 W10 R-9
^ _ semana W-11 T-12
^ _ senora O-9 W-11 R-13 T-16
^ _ si O-9 W18 R-18 T-19
^ _ sin O-11 W7 R-12 T-17
^ _ sirvio O-9 W-12 T14
^ _ solo O-18 W16 R-15 T-17
^ _ su O-11 W-25 T7
^ _ tal O-11 W-10 R-15 T-13
^ _ te W12 R-4 T-17
^ _ tenga O-14 W6 R-6 T-11
^ _ tengo O5 W-22 R-18
^ _ terminar O4 W-13 R7 T-10
^ _ tiene O-8 R-11 T-14
^ _ tienes O-6 W8 R-11 T-12
^ _ todo O-16 W-4 R-12 T-18
^ _ tu W-6 R-27
^ _ un W-4 R-22 T-24
^ _ una W6 R-15 T-16
^ _ usted O-28 W-13 R-12
^ _ va O-7 R-18 T-17
^ _ ve O-9 R-12 T-7
^ _ ver O-14 W-13 T-17
^ _ vez O-16 W10 R5 T-21
^ _ visto O-11 W-11 R-8 T-8
^ _ voy W-11 R7 T-10
^ _ y O-16 W-17 R-16
^ _ ya O-10 W14 R-12 T-11
^ a O-8 T-11
^ a cambio O15 W-9 R-13 T-12
^ a la O-5 W7 T-19
^ a mi O-15 W-25 R-17 T-21
^ a quien O-12 W-12 R-12
^ abajo W-20 R-12 T-9
^ aca O9 W-9 R-13 T-14
^ adjunto W-13 R-8 T-10
^ ahora O-10 W4 T-18
^ al W-22 R15 T-17
^ al final O-17 W-16 R5 T-9
^ al terminar O4 W-13 R7 T-10
^ antes O4 R-13 T-17
^ antes de O4 R-13 T-17
^ aprendi O-15 W-16 R-13 T-5
^ aqui O18 R-16 T-17
^ atentamente , O-11 W-12 R-12 T-10
^ atentamente O-11 W-12 R-12 T-10
^ avisame O-13 W-7 R-14 T-9
^ besos O-16 W-16 R-14 T-13
^ buenas , O-11 W-12 R-10 T-12
^ buenas O-13 W-17 R-17 T-9
^ che W-10 R-11 T-12
^ como O6 R-11 T-11
^ como se O-10 W-8 R-13 T-17
^ con O-14 W10 R-16 T-8
^ cuando W-4 R6 T-19
^ de O7 W-13 R9 T-10
^ de la W-12 R6 T-15
^ de lo O-5 W-14 R6 T-8
^ de mi O11 W-13 R-17 T-11
^ desde O-24 R-20 T-8
^ despues O-14 W-24 R7 T-20
^ dime O-16 W-6 R-15 T-16
^ dios O-18 W-15 R-14 T5
^ don O-5 W-15 R-16 T-10
^ dona W-14 R-10 T-13
^ el O-13 W-35 R-15 T-20
^ el lunes O-14 W-11 R-4 T-17
^ ella O-13 W-13 T-15
^ en O-12 W-8 R8 T-31
^ en cuanto W-11 R10 T-15
^ en el R4 T-13
^ en la W-21 R-10 T-24
^ en mi W-16 R-13 T-7
^ encontre W-16 R-14 T-15
^ enhorabuena O-19 W-13 R-17 T-16
^ entiendo O-18 W-21 R-12 T-11
^ entre O-16 W4 R-7 T-12
^ eres O-22 W-13 R-19 T-15
^ es O-14 R-16 T-16
^ ese O4 W-13 R-17
^ espero O-18 W-23 T-17
^ espero que O-12 W-15 R-16 T-10
^ esta O-6 W-17 R-17 T-16
^ este W-22 R-17 T-13
^ estimada O-18 W-18 R-18 T-21
^ estimada doctora O-11 W-9 R-10 T-9
^ estimado O-12 W-19 R-14 T4
^ estoy O-11 W-16 R-15 T-4
^ felicidades , O-12 W-8 R-6 T-14
^ felicidades O-17 W-15 R-17 T-16
^ fue O-15 W-11 R-11
^ gracias , O-13 W-11 R-9
^ gracias O-20 W-21 R-15 T12
^ gracias por O-15 W-18 R-11 T10
^ hace O-15 W-14 R-11 T-17
^ hago O-15 W-7 R-13 T-10
^ hare W-9 R10 T-18
^ hasta O-16 W-4 R5 T-13
^ hay W-19 R-21 T-23
^ he W-19 R-18 T-20
^ hola W-11 R-13 T-4
^ hoy O-12 W-15 T-13
^ la O-8 W-16 R-10 T-16
^ la proxima O4 W-14
^ la semana W-11 T-12
^ las W-9 R-14 T4
^ le agradezco O-14 W-13 R-7 T14
^ le comparto O8 W-9 R-16 T-15
^ le cuento O5 W-9 R-13 T-12
^ le doy O-14 W10 R-7
^ le escribo O-13 T7
^ le mando O-8 W-12 R-20 T-13
^ le ofrezco W-11 R-15 T-11
^ le pido R-12 T-12
^ lei O-15 W-11 R-12 T-19
^ les W-21 R-12 T-14
^ llevo O-18 W-14 R-16 T-16
^ lo O-13 W-7 R-5
^ lo de O6 R-15
^ lo del O-19 W-16 R-16 T7
^ lo que O-23 W-11 T9
^ los O-4 W-16 R-20 T-4
^ luego O-9 W-10 R6 T-12
^ manana O-21 W-19 R-4 T-23
^ mandame O-8 W-15 R-15 T-12
^ me O-8 W-15 R-11 T-6
^ me encantaria O-9 W-9 R-14 T-12
^ me gustaria O-16 W-11 T-20
^ me lo O-13 W-18 R-17 T-11
^ me quede W-16 R-17 T-16
^ me sirvio O-9 W-12 T14
^ mi O-10 W-20 R-13 T-21
^ mi mama O-17 W-10 R-10 T-15
^ mi papa W-14 R-13 T-15
^ mientras O13 W-15 R-12 T-12
^ mira O-4 R-18 T-8
^ mis W-13
^ muy O-14 W6 R-11
^ nada O-17 W6 R-4 T-16
^ necesito O-21 W-24 R-19 T-16
^ necesito que O-14 W-18 R-11 T-12
^ ni O-13 W11 T-14
^ no O-29 W12 R-8 T-20
^ no es O-14 W9 R-6 T-9
^ no hace O-14 W4 R-8 T-10
^ no hay O-13 W7 R-13 T-8
^ no le O-10 W10 R-11 T-14
^ no me O-11 W-10 T-25
^ no te O-21 W11 T-17
^ no tengo O-11 W-13 R-14 T-16
^ nos O-10 W-11 R-8 T5
^ nuestro O7 W-16 R-11 T-11
^ nunca O-13 W-13 R-12 T6
^ ojala O-10 W-19 R7 T-15
^ os W-15 R8
^ oye O-15 W-10 R-12 T7
^ para O11 W6 R5 T-24
^ paso O-13 R-13 T-10
^ podemos R-16 T-12
^ podria W-14 R-12 T-14
^ podrias O-5 W-18 R-12 T-15
^ por O10 R-16 T5
^ por cierto O-13 W-12 R-13 T-13
^ por favor O-12 W-4 R-12 T-12
^ profe O-11 W-12 R-14 T-15
^ puede O-21 W16 R-17 T-14
^ puedes O-6 W17 R-16 T-16
^ puedo O-7 W-18 R-20 T-20
^ que O-24 W-6 R-15
^ que me O-9 R-14 T4
^ que no O-9 W20 R7 T-20
^ que tal O-11 W-10 R-15 T-13
^ que te O-13 W5 R-13 T-9
^ quedo O-17 W-22 R-6
^ queria O-21 W-16 R-13 T4
^ querida W-14 R-12 T-8
^ quien O-5 R-9 T-16
^ quiero O-9 W-21
^ quisiera W-15 T-18
^ quiza W9 R-11 T-12
^ saludos O-14 W-15 R-17 T-14
^ se O-4 W-25 R-24 T-5
^ se que O-19 W-5 R-12 T-13
^ seguro O-17 R-9 T-10
^ senora O-17 W-14 R-12 T-12
^ seria O-18 R-10 T-11
^ si W18 R-8 T-15
^ si andas O-10 W13 R-13 T-7
^ si el O-13 W10 R-9 T-17
^ si en O19 W-7 R-13 T-9
^ si estas O-18 W14 R-12 T-8
^ si hay O-14 W4 R-9 T-7
^ si le O4 W-11 R-17 T-11
^ si lo O-24 W18 R-17 T-15
^ si me O-17 W-19 T-20
^ si no O-17 R-5 T-19
^ si su O10 W-8 T-14
^ si te O-4 W11 R-24 T-8
^ si tu O11 W-5 R-12 T-11
^ si ya O-10 W14 R-12 T-11
^ sigue O-15 W-7 R-10 T-8
^ sin O-21 W-4 R-10
^ solo O-27 R-17 T-17
^ somos O-22 W-17 R-14 T-16
^ soy O-21 W-19 R-15 T-19
^ su O-38 W-19 R-22 T16
^ tal O-12 W8 R-16 T-15
^ tambien O11 R-23 T-17
^ te W-21 R4
^ te agradezco O-16 W-14 R-17 T18
^ te contare O-16 W-9 R9 T-11
^ te cuento O-19 W-4 R7 T-11
^ te escribo O-16 W-13 R-6 T-14
^ te lo O-9 R-22 T-13
^ te mando O-12 R-4 T-13
^ te puedo O12 W-17 R-24 T-20
^ tenemos O11 W-12 R-11 T-10
^ tengo W-15 R-12 T-30
^ tengo un O13 W-11 R-10 T-9
^ tengo una W-12 R-6 T-7
^ tiene O-18 W-8 R-6 T-9
^ todavia O-18 W-13 R-18 T-15
^ todo W-19 R-14 T-14
^ tu O-17 W-12 R-9 T6
^ tus W-18 R-10 T14
^ un O-10 W-5 R-22 T-5
^ un abrazo O-12 W-14 R-10
^ un saludo O-9 W-14 R-8 T-8
^ una W-14 R13 T-16
^ usted O-14 W-9 R-13 T-12
^ usted me O5 W-13 R4 T-7
^ vi O-25 W-16 R-17 T-19
^ vi que O-14 W-12 R-11 T-9
^ vos O-5 W-6 R-16 T-20
^ voy W-16 R-5 T-13
^ voy a W-16 R-12 T-16
^ y W4 T-13
^ y si O7 W11 R-7 T-11
^ ya O-10 W-14 T-31
^ ya me O-14 R-18 T-11
^ yo O-7 W-11 R-10 T-32
^ yo le W-11 R6 T-7
^ yo no O-17 W-15 R-11 T-12
a _ # O-17 W-10 T-10
a _ , T17
a _ . W-15 R-9 T-17
a _ ? O-17 W-21 R-12 T-8
a _ a W-15 T4
a _ al W-14 R6 T-16
a _ con O-12 R7 T-8
a _ cuando O7 W-16 R14 T-10
a _ de O8 W8 T-23
a _ disposicion O18 W-16 R-14 T-12
a _ dos W-10 R-12 T-9
a _ el O-10 W-21 T13
a _ en W-10 R-19
a _ equipo W-17 R-11 T-12
a _ espera O-8 W-10 R-12 T-8
a _ hora O-24 W-13 R-16 T-15
a _ jefa R-13 T-11
a _ jefe O-17 W-18 R-19 T-11
a _ la O-11 R8 T9
a _ le O7 R-21
a _ los O11 W-12 R-14 T5
a _ manana O-15 W5 R-15 T-14
a _ padre W-11 R-17
a _ para O-17 W10 R-13 T-13
a _ persona O-9 W13 R-7 T-4
a _ por O-15 W6 R-10 T6
a _ que O9 W-21 T-17
a _ si O-17 W5 R-6 T-10
a _ siete W-7 R-14 T-16
a _ tambien O7 R-13 T-12
a _ te O16 W13 R-14 T-15
a _ un W-14 R-11 T-18
a _ vuelta W-14 R14 T-10
a _ y O-5 R-5 T-15
a alguien R-11 T-20
a cambio O15 W-9 R-13 T-12
a dos O-10 W-6 R-14 T-13
a esa O-9 W10 R-12 T-14
a fin O-15 W-12 R7 T-9
a hablar W-12 R5 T-8
a hacer O-17 W-12 T5
a la espera O-8 W-10 R-12 T-8
a la vuelta W-14 R14 T-10
a las # O-19 W-11 R-15 T-9
a las O-20 W-21 R-24
a las dos W-6 R-11 T-9
a las siete W-7 R-12 T-12
a leer O14 R-11
a lo O15 W7 R-19 T-19
a los O-15 W-22 T-24
a los de O-17 W-14 R-17 T-12
a mano . O-7 R-6 T-11
a mi O9 W-5 R-25 T9
a mi me O5 W4 R-12 T-20
a mis W-10 R-12 T6
a nadie O8 W4 R-10
a otra O-14 W13 R-12 T-14
a otro O-14 W11 R-16 T-11
a preguntar O-16 W11 R-15
a que O10 R-19 T-13
a quien O-21 T-4
a ser O5 W-16 R11 T-18
a su R-23 T-4
a su equipo O-11 W-11 R-10 T-10
a ti O6 W7 R-18 T-16
a tres O-19 W-6 R-6 T-18
a tu jefa R-11 T-7
a tu jefe O-15 W-13 R-14 T-9
a un O-19 R4 T-12
a una O10 W-16 R-16 T-13
a usted . O-17 W5 R-11 T-12
a usted le O-5 W7 R-16 T4
a ver O-7 W-18 R7
a ver si O-15 W-15 T-9
abajo O10 W-8 R-5 T-20
abejas O-16 W-15 R-9
abierta W4 R-13 T-8
abrazo , O-12 W-11 R-12 T-14
abrazo O-14 W-13 R-13 T-4
abrazo _ , O-9 W-10 R-8 T-17
abre O18 R-17 T-10
abril O-14 W14 R-4 T-22
abrio O-17 W-12 R13 T-14
abro O18 W-13 R-16 T-18
abuelo O-8 W-6 T-14
aca O13 W-20 T-20
acaba O-19 W5 R8 T-13
acabe W-12 R10
acabo O-12 W-5 R-9 T-21
acabo de W-14 R-11 T-13
acabo lo O-10 W-13 T-10
acceso W-14 R4 T-15
acepte O-14 W8 R-9 T-17
acepto O-13 W-7 T-9
acerco O11 W-15 R-14 T-13
acorde O-5 W-13 R-10 T-4
acorde _ ti O5 W-12 R-6 T-17
acorde de O-5 W-13 R-10
acorde de ti O5 W-12 R-6 T-17
acta W-14 R-4 T-10
actas W-13 R-11
acuerdas O-16 R-14 T-12
adelante O6 W-20 R7 T-15
ademas W-11 R-15
adjunto W-14 R-19 T-20
adjunto mi O-17 W-10 R-13 T-11
agenda W10 T-17
agosto . $ O-17 R-10 T-9
agosto . O-17 R-10 T-9
agosto R-17 T-16
agosto _ $ O-17 R-10 T-9
agradece O-17 W-15 R-10 T14
agradecemos O-19 W-8 R-18 T22
agradeceria O-16 R-15
agradecerle W-18 R-18 T11
agradecida O-20 W-15 R-14 T9
agradecido O-22 W-7 R-20 T7
agradezco . $ O-17 W-9 R-13 T16
agradezco . O-17 W-9 R-13 T16
agradezco O-31 W-19 R-22 T38
agradezco _ $ O-16 W-9 R-15 T19
agradezco _ me O-14 W-9 R-18 T15
agradezco que O-14 W-13 R-18 T14
agradezco que me O-14 W-9 R-18 T15
agua O-20 W-7 T-21
ahi . $ O-18 R-12 T-10
ahi . O-18 R-12 T-10
ahi R-6 T-16
ahi _ $ O-18 R-12 T-10
ahi _ mi W-16 R-14 T5
ahi y O-19 W13 R-11 T-4
ahora , O-13 W10 R6 T-7
ahora O-7 W13 T-8
ahora no O-15 W17 R-15 T-14
ahora que O-9 W5 R-12 T-9
ahorra O13 W-12 R-13 T8
ahorro O-13 W4 R-12 T13
al _ $ O-14 W-9 R-8 T-6
al _ . R-13
al _ ? O10 W-10 R-16 T-14
al _ de O-7 R12 T-7
al _ el W-21 T15
al _ en O5 W-14 T11
al _ la O12 W-11 R-14 T7
al _ por W7 R-14 T-11
al _ que O-8 W-12 R4 T8
al _ y W-18 R6 T-16
al final O-6 W10 T-20
al lado O12 W-16 R-16 T-11
alcanza . $ O-10 R-7 T-7
alcanza . O-10 R-7 T-7
alcanza R-12 T-9
alcanza _ $ O-10 R-7 T-7
algo . $ O-16 W-13 T-8
algo . O-16 W-13 T-8
algo W-19 T-24
algo _ $ O-16 W-14 T-8
algo _ la O-16 W-13 R5 T-11
alguien R-22 T-5
alguien de O-13 W15 R-8 T-8
alguien que W-16 R-10 T-14
algun O4 W8 R-23 T-17
algun dia W-6 R-19 T-13
alguna O10 W-16 R-20 T-12
alguna _ , O-15 W-19 R-8 T-5
alguna vacante O-13 W-10 R-7 T-5
alguna vez O16 W-16 R-9 T-8
alli O12 W-8 R-11 T-13
almacen O12 W-10 R4 T-13
almazara O-16 W-10 R6 T-12
almuerzo O8 R-14
alquiler O-15 W-14 R-14 T4
alumno O-13 W-17 R-13 T-16
alumnos O13 W-15 R-18 T-20
amable O-18 W-20 R-17
amiga , O-14 W-12 R-10 T-17
amiga W-16 R-13 T-19
amigo W-18 R-17 T-17
amigos O4 R-15 T-13
anda W8 R-19 T-10
andas O-14 W11 R-15 T-10
andas con O-11 W6 R-9 T-9
ando W-17 R-13 T-14
anexo O8 W-14 R-14 T6
animo O-12 W-12 R4 T-15
animos O-13 W-14 R-17 T-12
ano . $ W-15 R-13 T8
ano . W-15 R-13 T8
ano _ $ W-17 R-15 T6
anos . $ W-12 R-12
anos . W-12 R-12
anos O-14 W-12 R-29 T-15
anos _ $ W-12 R-13
ante O6 R-18 T16
ante el O5 W-14 R-14 T6
anterior O-12 R-14 T-15
antes . $ O6 W-13 R-10 T-12
antes . O6 W-13 R-10 T-12
antes _ $ O6 W-13 R-10 T-12
antes _ que O4 W-7 T-14
antes de O-10 W-21 R-5 T6
antes del O-24 W-9 R-22
apellido O-15 W-10 R-12 T-10
apenas O7 W-15 R17 T-18
apetece , R-12 T-8
apetece O5 W5 R-15 T-12
aportar W-8 R-8 T-12
apoyo O12 R-21 T-15
aprecio W-15 R-15 T6
aprendi O-17 W-11 R-24 T10
aprobe O5 W-18 R-17 T6
apuro , O-10 W14 R4 T-7
apuro O-11 W18 R4 T-11
aquel O-20 W-18 R6 T8
aquella O-17 W-16 T13
aqui , O15 W-16 R-13 T-11
aqui . $ O4 W-14 R-11 T-13
aqui . O4 W-14 R-11 T-13
aqui O29 W-11 R-4 T-21
aqui _ $ O4 W-14 R-11 T-13
archivo O8 W-18 R-7 T11
area O-16 W8 R-14 T-16
arme W-10 T-17
armo O11 W-15 R-14 T-14
arregla O13 W-13 R4 T-12
arriba . $ O-13 W4 R-12 T-12
arriba . O-13 W4 R-12 T-12
arriba O-16 W10 R-19 T-15
arriba _ $ O-13 W4 R-12 T-12
articulo O-5 W-21 R-15 T-21
asociacion O10 W-7 R-13 T-16
atencion O-15 W-18 R-19 T-18
atentamente , O-11 W-12 R-12 T-10
atentamente O-11 W-12 R-12 T-10
aula O13 W-14 T-15
aun O-20 W-9 R-18 T-6
aunque O13 W6 R-17 T-16
aunque no O17 R-16 T-17
aunque sea O-14 R-8 T-5
auxiliar O-8 W-9 R-11 T-11
avance O-17 W-13 R9 T-18
avisame W-15 R-17 T-15
avisare O-16 W-17 R11 T-15
avise O5 W-15 R-16 T-14
aviso O-5 W-10 R15 T5
ayer O-14 W-15 R-20 T-10
ayuda O-7 W-22 R-20 T-4
ayudar O4 W-11 R-14 T-12
ayudo W-17 R-23 T15
ayudo a O-5 W-9 R-14
ayuntamiento W-13 R-13 T-8
b W-17 R-17 T-17
baja R-15 T-13
bajo O-4 W-19 R-20
banco O-5 W-22
banco de W-13 R-19 T-17
barco O-16 W-13 R-12 T-16
barrio W-16 R-22 T-13
base O6 W-15 T-13
basta . $ O-13 W12 R-10 T-10
basta . O-13 W12 R-10 T-10
basta O-20 W24 R-15 T4
basta _ $ O-13 W12 R-10 T-10
bastante O-19 W16 R-18 T-14
bebe O-8 W6 R-16 T5
beso , O-12 W-12 R-9 T-9
beso O-12 W-12 R-9 T-9
besos O-11 W-10 R-10 T-10
biblioteca O15 W-18 R-11 T-14
bien , W6 R-20 T-13
bien . $ O-4 W16 R-14 T-13
bien . O-4 W16 R-14 T-16
bien O4 W14 R-12 T7
bien _ $ O-4 W16 R-14 T-13
bien _ el O-16 W-13 T4
bien _ mi O-16 W-6 R-12 T-13
bien de O-14 W-20 R-11 T-15
bien que O6 W-18 R-13 T5
boda O-21 W10 R-14 T-14
bodega O7 W-20 R-24 T10
bomba O-20 W-20 R-14
bonito W-11 R-15
borrador O14 R-16 T-11
botas W-10 R-17
buen W-5 R-21 T-15
buen _ . O-16 W-15 R-16 T-9
buen dia W-12 R-12 T-11
buena W-6 R-21 T-4
buena _ . W-4 R-15 T-20
buenas , O5 W-14 R-10 T-15
buenas O-4 W-22 R-4 T-20
bueno , O6 W10 R-20 T-11
bueno W-9 T-25
buenos O-18 W-18 R-5 T-18
bus . $ W-14 R-11
bus . W-14 R-11
bus O-7 W-15
bus _ $ W-14 R-11
buscando O-22 W-5 R-16 T-20
buscando trabajo O-15 W-15 R-8 T-8
busco O-13 W8 R-13 T-11
busco trabajo O-15 W8 R-8 T-14
busque O16 W4 R-12 T-14
cabeza W8 R-20
cada O7 W-25 R6 T7
cada _ . O-15 W-15 T8
cae O-19 W5 T-14
cafe O5 W-19 R-23 T-4
caja O4 W-12 R6 T-19
cajas O8 R-19 T-19
calidad O-20 W-9 R-10 T-16
calle W4 R-19 T-18
calma W-9 R-6 T-10
camara W-17 T-6
cambiar O-26 W-6 R-14
cambiar de O-12 W-13 R-11 T-14
cambie O-21 W-17 R-14 T-11
cambio W-4 T-16
cambio _ puedo O13 W-8 R-8 T-7
cambio de O-13 W4 R-8 T-7
camion O6 W-16 R-18 T-15
camiones W-13 R-14 T6
campana O-24 W-5 R-15 T-14
campanas O-13 W-11 R-8 T-13
canal O-4 W-9 R-8 T-11
capitulo O-12 W-14 T4
cara W6 R8 T-16
carga O4 W-4 R-16
cargo W9 R-18 T-22
carne O-18 W-8 R-8 T-16
carpeta W-15 R-22
carrera O10 W-18 R-12 T-16
carta O-8 W6 T13
carta de R-17
cartas O-14 W-7 R-12 T-13
cartel O6 W-15 R-14 T-12
casa O6 W-18 R-21
casi O12 W-23 R-20 T-21
caso , O-16 W13 R-4 T-12
caso O-13 W20 R11 T-7
cata O-8 W-14 R-14
catorce O-7 W-10 R-14 T-12
cayo O-14 W-7 R-13 T9
centro W-17 R-19 T-19
cero O-17 W19 R-14 T-14
cerro O-13 W-12 R-12 T-14
charla O-6 W-10 R-18 T-18
che W-12 R-12
chica O-4 W-14 T-16
chicos O-18 W-13 R-11
cierra O-6 W-14 R-13 T-14
cierre W10 R-21
cierto O-13 W-12 R-13 T-13
cinco O-15 W-13 R-19 T-4
cinco _ . W-15 R-11 T-15
cita O-4 W-17 R10
claro O-16 W-5 T-11
clase . $ O10 W-13 R-14 T-20
clase . O10 W-13 R-14 T-20
clase O6 W-20 R-7 T5
clase _ $ O10 W-13 R-14 T-20
clase _ el O-19 W-5 R-11 T-8
clases O8 W-20 R-18 T-18
clases de O16 W-12 R-14 T-9
cliente O-15 W-15
club R-14 T-12
cobrar W-16 R-10 T6
cobro W-14 R-14 T-13
coche O5 W-16 R-14 T-14
cocina . $ O5 W-11 R-12 T-12
cocina . O5 W-11 R-12 T-12
cocina O4 T-16
cocina _ $ O5 W-11 R-12 T-12
codigo O-9 W-13 R-16 T-5
cola O-13 W4 R-12 T11
colega O-12 W7 R-9 T4
color W-13 R-11 T8
comento O-4 W-11 R15
comento que W-10 T-13
comite O-4 W-4 T-13
como O-17 W-8 R27
como _ , W4 R15 T-17
como _ ? O-16 W-13 R-17 T-10
como _ a O-11 W-7 R-12 T5
como _ el O-19 W-19 R27 T-6
como _ en O5 W-20 R-6 T4
como _ fue O-14 W-7 T-18
como _ la O-6 W-11 R16
como _ lo O-17 R12 T-22
como _ me O7 W10 R-9 T-18
como _ que O-11 W-13 R-20 T4
como _ todo O-13 W-14 R8 T-8
como _ va O-16 W-8 R10 T-12
como acabo O-10 W-13 T-10
como acabo lo O-10 W-13 T-10
como lo O-17 W-13 T-10
como me W-14 R13
como salio O-15 W-14 R13 T-15
como se O-7 W-13 R-7 T5
como sigue O-12 W-11 R6 T-7
como tu W-16 R-19
como un W5 R-22
como usted O-21 W-18 T-20
como va W-12 T-13
compadre W-16 R-12 T-11
companera O14 W-12 R-15 T-19
companero W11 R-15 T-16
compartir W-12 R-16 T4
comparto O14 W-15 R-5 T-25
comparto la W-7 T-12
completa O-18 W-14 R6 T-4
completo , W11 R-16 T-18
completo W-8 R10 T-17
compre O13 W-11 R-17 T-19
comprendo . $ O-17 W15 R-12 T-9
comprendo . O-17 W15 R-12 T-9
comprendo O-22 W16 R-19 T-11
comprendo _ $ O-17 W15 R-12 T-9
compromiso , O-15 R4 T-9
compromiso O-19 T-11
con _ , O-4 W-14 R-24 T-12
con _ cambio O-13 R-15 T-12
con _ de O-9 W-19 T4
con _ del O-4 W-13 T-6
con _ linterna O-15 W-9 R-12
con _ me O-13 W22 R-17 T5
con _ nombre O-13 W13 R-8 T-15
con _ y O7 W-24 R-9
con calma W-9 R-6 T-10
con dos O4 W4 R-19 T-17
con eso O-9 W-6 R-16
con esto O-8 W6 R-15 T-7
con ganas O-14 W-15 R-9 T-11
con gusto O17 W-16 T-16
con la O-5 W-9 R6 T5
con las O4 W-12 R-9 T-6
con lo del O-15 W-11
con lo que W-5 R15
con mi O6 W-7 R-11 T-26
con que O-23 W15 R-24
con que me O-10 W18 R-15 T-5
con quien O-15 W12 R-10 T-8
con toda O4 W12 R-9 T-6
con tres O-9 W-10 R-12 T-16
con tu O-4 W-17 R-9
con un O-13 W22 R-4
con una O-8 W4 R-21 T-25
con usted O-12 W4 R-11 T7
concurso O-8 W-16 T-16
confianza W9 R-13 T-7
confirmame O-13 W-17 R-15 T-16
conmigo O15 W-17 R-7 T17
conmigo _ $ O-13 W-8 T7
conoce W-15 R-16 T-19
conoces O10 W-12 R-4 T-6
conozco O11 R-17 T-17
consejo W-17 T6
consejo de O4 W-12 R-12 T12
consulta O-23 W5 T-17
contacto . $ O5 R-13 T-10
contacto . O5 R-13 T-10
contacto _ $ O5 R-13 T-10
contacto de W-14 R4
contactos O-9 W-13 R-10 T6
contando O-22 W-19 R18 T-14
contar O7 W-17 R17 T-19
contare O-12 W-18 R28 T-22
contare como O-5 W-10 R14 T-11
contare que O4 R13 T-13
contarle O-15 W-14 R27 T-13
contarme O-16 W-16 R-20 T5
contarme como O-7 W-6 R-12 T-5
contarte O-20 W-17 R23 T-11
contarte que O-15 W-8 R15 T-8
contaste R-15 T-20
conteo O14 W-12
contesta O-18 W5 T-18
contestar . $ O-13 W4 R-15 T-12
contestar . O-13 W4 R-15 T-12
contestar O-20 W18 R-20 T-9
contestar _ $ O-13 W4 R-15 T-12
contestarme W20 R-16 T-16
contestaron W-13 R-10 T7
conteste O-16 W23 T-20
contestes O-14 W24 R-12 T-13
contigo W-14 R-24
contigo _ el O-13 W-7 R-16 T9
conto O4 W-10 R-17 T-14
contrato O-5 R-22 T6
conversacion O-16 W-14 T-14
convocatoria O-4 W-15 R-15
cooperativa W-18 T-20
copia O21 W-11 R-23 T-4
copia de W-9 R-13 T-13
corazon O-15 W-14 R-15 T-4
correo , O-14 R7 T-18
correo O-5 R4 T-20
correo _ $ O-7 R-16 T-11
correo _ el O-14 W-16 R10 T-10
correos T-16
corta O6 W-4 R-16 T-18
cortar O7 W-11 R-16
corto O-5 R-16 T-11
cosa , R-15 T-11
cosa R-14 T-16
cosas O-16 W-7 R-11 T-11
cosecha O7 W10 R-18 T-7
creo O-20 W-19 R-13 T-18
creo que O-16 W-15 R-11 T-14
cronica O-10 W-13 R11
cuaderno O8 W-15 R-15
cuaderno de W-11 R-14 T4
cuadra O12 W11 R-18 T5
cuadro O10 W-15 T-18
cual W-18 R8 T-16
cualquier O-8 R5 T-18
cualquier _ , O-12 W5 R-15 T-9
cualquier _ . O-10 R-12 T-7
cualquiera O-17 W17 R-15 T-16
cuando W9 R15 T-11
cuando _ . O13 R-21 T6
cuando _ de O-20 W13 T-14
cuando _ del O-14 W-12 R13 T-15
cuando _ el W-17 T-11
cuando _ la O-25 W7 R12 T7
cuando haya O-17 W-13 R15 T-15
cuando le R-15 T-6
cuando me O-12 W-15 R-19
cuando quieras O13 W-17 R-19 T-14
cuando tenga O-14 W-5 T-7
cuando vuelva O-13 W9 R8 T-11
cuanto O-9 W-32 R12
cuanto _ , O-18 W-13 T-13
cuanto lo W-15 R9 T-15
cuanto me O4 W-9 R-18 T13
cuantos O-14 W-12 R11 T-10
cuarenta W-22 R-20 T-9
cuarto W-21 R-17 T-17
cuarto de O9 W-17 R-11 T-7
cuatro O-5 W-20 R-4 T-10
cuatro _ . O-6 W-11 R-14 T-17
cuenta . $ O11 W-14 R-12 T-13
cuenta . O11 W-14 R-12 T-13
cuenta O19 T-12
cuenta _ $ O11 W-14 R-12 T-13
cuento O-15 W-27 R26
cuento como O-20 W-8 R13 T-19
cuento si O-9 W-12 R14
cuesta O-6 W-16 R-18 T-20
culpa O-15 W-7 R-11 T-8
cumplo O-19 W-13 R-13 T-17
cunado W-16 R-13 T-17
cupo O9 W-12 R-14 T-8
curriculum O-8 W-14 R-19
curso O-5 W-11 R-19 T-4
curso de O-4 W-11 R-11
cv O-6 R-19 T-9
da O-7 W9 R-19 T-23
da _ , O-16 W12 R-13 T-5
dado O-22
dan R5 T-13
dar T-17
darle O-16 W-14 R6 T6
datos de O18 W6 R-15 T-15
de # W-20 R-22
de O13 T8
de _ # O-10 W-14 R-16
de _ $ O-6 W-27 R-22 T5
de _ , O20 W11 R-8
de _ ? O-23 W-13 R-21 T-23
de _ al O9 W-11 R-13 T-16
de _ antes W-16 R-15
de _ cinco O-19 W-10 R-14 T4
de _ con O6 W-16
de _ cooperativa O9 W-16 R-17 T-14
de _ de O15 W-20 R-21 T-10
de _ del O8 W-7 R4 T-16
de _ dos W9 R-14 T-13
de _ el O-32 W-12 T16
de _ en O5 W-28 R-26
de _ es O16 W10 R-11 T-16
de _ escuela O7 W-11 R-13 T-13
de _ feria O14 W-7 R-20 T-14
de _ la W-10 R-26 T-21
de _ lineas O-11 W-14 T-8
de _ lo O-20 W-5 T-16
de _ los O13 W-9 R-14 T10
de _ me R-14 T-18
de _ minutos W-14 R-10 T-14
de _ no W6 R-19 T-18
de _ o O-16 W17 R-17 T-7
de _ pagina O8 W-19 R-12 T-16
de _ paginas W-6 R-8 T-14
de _ para O5 W-16 R-23
de _ por O9 R-24 T4
de _ pueblo O-4 W-10 R-14 T-10
de _ que O10 W-7 R8 T16
de _ salio O4 W-15 R5 T6
de _ se R-13 T-8
de _ te R17 T-18
de _ universidad O-4 W-14 T-12
de _ usted R-12
de _ vacante O-16 W-11 R-11 T-13
de _ y O12 W-15 R-19 T-8
de ahi W-16 R-14 T5
de algo O4 W-7 R-16 T-13
de alguna O-13 W-16 R-8 T-4
de aqui O4 W-15 R7 T-6
de ayer O-8 W-19 R-16
de cada O-4 W-11 R6 T-18
de como O-24 R21 T-22
de datos O6 W-13 T-6
de dos W-15 R8 T-18
de entrar O4 W-12 R-10 T-13
de eso O5 W-14 R-11 T-17
de esta O-20 W-18 T-11
de esto O-18 W9 R4 T-9
de gran O-16 W-12 R-13 T7
de hablar O-14 R5 T8
de la cooperativa O9 W-16 R-17 T-14
de la escuela W-10 R-12 T-12
de la feria O14 W-7 R-20 T-14
de la universidad O-4 W-14 T-12
de las # O-12 W-8 R-8 T-12
de lo O-6 R16 T-27
de lo que O-20 W-26 R19 T-22
de mayo O12 W-14 R-12 T13
de mes O-16 W7 R7 T-13
de mi . O-27 W-10 R-14 T-21
de mi W-23 R4
de mi parte W-17 R5 T-13
de no O-15 W12 R-13 T6
de nuestra O7 W-11 R-13 T-12
de nuevo O-14 W-14 R6 T7
de paso O15 W-20
de semana O8 W-12 R-17 T-17
de semillas O-5 W-9 R-12 T9
de sus O-11 W9 R-14 T-12
de tercero O11 W-13 R-12 T-15
de ti O-8 R-15
de todo O-17 W-14 R4 T-18
de tu O10 W-6 R-28 T-31
de un O-12 W11 T-6
de una O-9 W-6 R-23 T-21
de usted O-17 W-12 R-10 T4
de vacaciones W11 T-16
de vida O-16 W-10 R-10 T-12
debo O-5 W-9 R4 T12
decia W-13 R-13 T-17
decias O10 W-17 R-15
decias que O10 W-17 R-15
decide R-18 T-15
decime O-15 W16 R-10 T-13
decir O-7 W7 R-22 T-19
decir _ no O-8 W15 R-10 T-7
decir que R-16 T-11
decir que no O-8 W15 R-10 T-7
decirle O-19 W-14 R13 T-14
decirme O-16 W6 R-13 T10
decirme que O-13 W8 R-13 T9
decision O-18 W5 R14
deja W11 R-21 T-18
deja _ a O-18 W13 R-13 T-9
dejado O-8 W-10 R-10 T12
dejamos W13 R-18 T-15
dejamos para O8 W10 R-16 T-13
dejar O12 W-13 R-16 T-13
dejara O-12 W-14 R-16 T13
deje O10 R-25 T-22
dejo O8 W4 R-20 T-7
dejo _ el W-5 R-9 T-12
dejo en O10 R-18 T-6
del # , O12 W-13 R-16 T-17
del # O4 R-22 T6
del O13 W-15 R10 T15
del _ $ O-11 W-10 R7 T-23
del _ , R-6 T12
del _ . W-15 T-4
del _ ? O-27 W-14 T-19
del _ a W-9 R-12 T-18
del _ de O13 W-6 R-7
del _ en W-12
del _ le W-18 R15 T-13
del _ me O-18 W11 T15
del _ para O9 W-9 R4 T-13
del archivo O7 W-14 T9
del arroz W-12 R-12 T-15
del curso W-6 R-13 T-17
del domingo O-16 W-6 R-11 T4
del fondo O-15 R-14 T-13
del lunes O-4 W-15 R-5
del otro O11 W-14 R-11 T-13
del taller W6 T-14
demas O-15 W14 R-17 T-15
den O-11 W-15 R4 T-15
dentro O8 R9 T-15
departamento O-17 W7 R-14 T-15
derecho O6 R-11 T-8
des O-14 W10 R-12 T-11
descanse O-16 R-14 T-12
descuento O12 W-16 R-15 T-16
desde # O7 W-11 R-13 T-13
desde O-16 W-25 T-14
desde _ , O10 R-16 T-11
desde _ . O-6 W-20 R-18
desde el O-5 W-14 T-15
desde la O-14 W-11 R8 T-15
desde que O-22 W-13 R-20
deseo O-11 R-17 T-17
despues O-15 R7 T-15
despues _ la O-17 T-15
despues de O-7 W8 T-21
despues de la O-12 T-8
despues del O-18 R9 T4
detalle O-16 W-7 R-11 T10
di O6 W6 T-16
dia # O-19 W-14 R6 T-15
dia W-8 R10 T-9
dia _ . O-15 W-17 R-14 T-13
dia _ la O5 W6 R-16 T-13
dia _ me O-12 W-11 R-5
dia de W5 R-23 T-14
dia de la W6 R-14 T-9
dia que O-17 W-15 R10 T-17
dia y O8 W-12 R-15 T4
diario O11 W-12 R-12 T6
dias . $ O-16 W-8 R-12
dias . O-16 W-8 R-12
dias _ $ O-16 W-8 R-12
dias _ la O-5 W-8 R-16 T-9
dibujo W-17 R-17 T18
dice O11 W-11 R-6 T-29
dice _ usted O-14 W-8 R-6 T-10
dice que O13 R-24 T-18
dice que usted O-14 W-8 R-6 T-10
dicen O5 W-14 T-16
dices R-12 T-14
dices que R-11 T-12
dicho O-20 W-9 R-17 T-20
diciembre O-16 R10 T-11
dieron O-11 W-18 R-22 T8
diez O14 W10 R-24 T-8
diez _ . O-19 W-12 R-11 T-12
diez minutos R-14
digame O4 W-17 R-25 T-18
digan O-18 R10 T-17
digas R-19 T-17
digas que O-13 W-9 R-13 T-10
digo O-8 W-10 R31 T-7
digo _ $ W-13 R15 T-12
digo en O-18 W5 R13 T4
digo si O-18 W-18 R12 T-10
dijeron W-21 T-20
dijeron que W-12 R-13 T-16
dijiste O-28 W-28 R-9 T9
dijiste que O-20 W-21 R-20
dijo O-30 W-22 R-6 T5
dijo que O-22 W-17 R-20 T-13
dime O-11 W4 R-15 T-12
dime que O-13 W9 R-6 T-4
dio O-25 W-15 T10
dios O-23 W-19 R-18 T-5
dire O-8 W-24 R23 T-21
dire si O-5 W-13 R13 T-9
director O-6 W-10 R-12 T-13
directora O-9 W-23 R-22
disculpe O-14 W-4 R-15 T-14
disponible O-17 W-7 R-6 T-7
disposicion O17 W-11 R-19 T-16
diste O-15 W-15 R-13 T8
doble O-5 W-17 R-15
doce O-14 W-15 R-22 T15
doctor O-16 W-14 R-4 T-10
doctora _ , W-12 T10
domingo , W-13 R-12 T10
domingo . $ W-12 R-15
domingo . W-12 R-15
domingo _ $ W-12 R-15
domingos O-6 R-16 T-15
don _ , O4 W-18 R-20 T-9
don _ . O-15 W-16 R-15 T7
dona O8 R-19 T-18
dona _ , W8 R-13 T-13
dormir W5 R-16 T7
dos . $ O-7 W-11 R-12 T-11
dos . O-7 W-11 R-12 T-11
dos O13 R-14 T-7
dos _ $ O-13 W-13 R-13 T-13
dos _ , O6 R-11 T-15
dos _ . O-6 W7 R-8 T-22
dos _ con W-12 R-11 T-16
dos _ de O5 W-17 R-22 T-12
dos _ del O15 W-5 R-8
dos _ y W-16 R-13 T4
dos anos O-8 W-10 R-12 T-14
dos semanas O-19 W-11 R8 T-12
dos veces O-5 W-13 R-10 T-13
doy O17 W14 R-21 T-4
doy _ gracias O-13 W6 R-13 T7
doy las O-13 W6 R-13 T7
doy las gracias O-13 W6 R-13 T7
doy por O-14 W16 R-11 T-10
dueno O-5 W-8 R-15 T-13
durante W-10 R-12
eh O-13 W-8 R-18 T-15
eh _ $ O-10 W-4 R-15 T-13
ejemplar O16 W-10 R-16 T-8
ejemplo O-5 W-16 R-17
el # . W-16 R7 T-18
el # O-9 W-22 R23 T-31
el # y W-11 R14 T-13
el O15 W-12 R12 T18
el _ # W-17 R4 T5
el _ $ O-8 W4 R-23 T-8
el _ , O17 W9 R6
el _ . O-13 W-9 T-12
el _ ? O-12 W-20 T-26
el _ completo O-15 W-13 R11 T-13
el _ con O12 W-15 R-15 T7
el _ de O9 W-12 R-11 T6
el _ despues O-16 R-20 T-9
el _ dia O-11 W-19
el _ en O8 W-12 T12
el _ es O10 R-5 T-21
el _ esta O14 W-20 T-13
el _ fue O-15 W-15 R-11 T8
el _ la O-6 W-10 R15 T-7
el _ le O-17 W-11 R7 T-17
el _ lo O10 R9 T-13
el _ me O-13 W-4 R-24 T-25
el _ mes O-14 T-10
el _ o O-15 W8 T-11
el _ os O13 W-9 R5 T-11
el _ para O6 W-22 R-29 T8
el _ pasado O-18 W-9 R-15
el _ por O-7 W-8 R11 T-10
el _ que O9 W-12 R-7 T8
el _ te O6 W4 R15 T-6
el _ tres O-13 W-11 R-12 T8
el _ viejo O11 W-11 R-12
el _ y O-11 W-13 T-7
el _ ya O9 R-20 T-10
el acta W-14 R-4 T-10
el alquiler O-15 W-14 R-14 T4
el ano O-16
el archivo W-12 R-17
el aula O16 W-12 T-15
el banco O11 W-20 T-14
el barrio O-11 W-8 R-9
el camion O6 W-11 R-11 T-7
el capitulo O-15 W-5 R-11 T4
el cartel O6 W-15 R-14 T-12
el cierre O-11 W4 R-9 T5
el club O5 R-12 T-11
el comite T-12
el contacto W-21 R-21 T-7
el contrato O-11 W-18 R-9
el correo O-15 W8 R-12 T-13
el cuadro O10 W-13 R-20 T-13
el curso O4 W-10 R-15
el de O-18 R-29
el de la W-16 R-18 T-21
el del W-9 R-15 T-15
el dia # O-17 W-6 R6 T-13
el dia O-4 W9 R12 T-25
el dia de W6 R-18 T-12
el examen O12 W-21 R-5 T-23
el examen de O7 W-11 T-14
el favor W-16 R-14 T-17
el favor de O-14 W-13 R-12 T-14
el final , O-15 R11 T-18
el final O-22 W-9 R11
el hospital O-13 W8 R-11 T-5
el informe W4 R-17
el inventario O-20 R-15
el jueves O-8 W-15 R5 T-23
el jueves y O-18 W-11 R-6 T-11
el libro O5 W-16 R-9 T5
el lunes . W7 R-24 T-20
el lunes O-11 R-6 T-24
el lunes a W-10 R-13 T-8
el manual W8 R-15 T-12
el mapa O11 W-11 R-20
el martes O-4 W-13 T-18
el mejor W-16 R-18 T-18
el mes W-13 R-18 T-17
el miercoles O-25 W-18 T-20
el mio W5 R-19 T-16
el mismo O-22 W7 R4 T-14
el mismo dia O-12 W-17 R11 T-11
el momento R-18 T5
el mundo O-13 R-11 T-13
el museo W-13 R-11 T4
el nombre O-13 W11 R-9
el nuevo O-17 W-16 T-21
el otro O-6 W-13 R-12 T-16
el parte O-16 W-16 R8 T6
el plano O6 W-10 R-15 T6
el plazo O-16 W-9 R-14 T-13
el primer W-22
el primero O7 W-4 R10 T-11
el proyecto O-8 R-18 T-19
el puerto W6 R-19 T-15
el que O-9 R-24 T-20
el resultado O-23 W-14 R18 T-21
el sabado W-16
el sector O-14 W-11 R-15 T-13
el sobre O7 W-14 R-11 T6
el taller O9 W-18 T5
el taller de O8 W-10 R-15 T-13
el tema O-15 W8 R-16 T-11
el tiempo R-16 T-17
el titulo O-15 W-20 T4
el tren O-16 W-13 R-14 T-12
el truco O-13 W-11 R-12 T8
el turno de O-8 W-11 R-19 T14
el viernes T-18
ella . $ O-10 W4 R-14 T7
ella . O-10 W4 R-14 T7
ella O-10 W6 T7
ella _ $ O-10 W4 R-14 T7
empece O-16 W-14 R-12 T-16
empleo O-18 W-22 R-17 T-14
empresa O-7 W-8 R-23 T-25
empresa _ $ O-13 W-10 R-15 T-12
en # W4 R-13 T-19
en _ $ O-16 W-15 R-14
en _ . O-11 T-9
en _ ? O-23 W-17 R-21 T-11
en _ boda O-16 W10 R-12 T-12
en _ casa O9 R-10 T-10
en _ caso O-13 W9 R13 T-11
en _ con O4 W-13 R-17 T8
en _ curso O4 W-12 R-5 T-13
en _ de O-17 W18 R-24 T-17
en _ decias O7 W-11 R-14 T-14
en _ el R-14 T-11
en _ empresa O-16 W-10 R-9 T-9
en _ escuela W-11 R-18 T-12
en _ feria O-5 W-12 R7 T-15
en _ grupo O4 W-7 R5 T-9
en _ lo O9 W-16 R6 T-19
en _ me O5 W4 R-27 T7
en _ mesa O-15 W5 R-9
en _ minutos O6 W-15 R-12
en _ notaria W-11 T-15
en _ o O-11 W12 R-16 T-4
en _ oficina W-16 R-12 T-14
en _ para W-9 R10 T-12
en _ planta W-10 R-13 T-12
en _ por W-14 R-7 T-13
en _ proxima O-15 W4 R13 T-12
en _ pueblo O-8 W-17 R-13 T-15
en _ puerta O-6 W-11 R-14 T-11
en _ puesto O-18 W-14 R5 T-4
en _ que W-21 R10 T-16
en _ sobre W-12 R-10 T4
en _ taller W-19 R-19
en _ y O10 W-24 R-28
en abril O-22 T-14
en agosto . O-14 R-6 T-8
en agosto O4 R-14 T-10
en cada O-7 W-14 R-16 T7
en casa O5 W-15 R-13 T5
en clase O-7 W-9 R-12 T5
en cuanto W-26 R13 T-9
en diciembre O-14 R10 T-10
en dos O-16 W-11 R-14
en el curso O9 W-14 R-6 T-14
en el sobre O7 W-14 R-11 T6
en enero W-10 T-20
en ese O-9 W15 R-7 T-5
en junio O-14 W-10 R8 T-14
en la W-8 R-14
en la boda O-16 W10 R-12 T-12
en la feria O-5 W-12 R7 T-15
en la mesa O-15 W5 R-9
en la notaria W-11 T-15
en la planta W-10 R-13 T-12
en la puerta O-6 W-11 R-14 T-11
en las W-12 R-15 T-14
en limpio O12 W-16 T-12
en lo O-8 R-14 T-12
en los O-22 W-13 R-18 T-7
en marzo O4 T-17
en mi O11 W-23 T-4
en nuestro O8 W-10 R-12 T-10
en octubre O4 W-16 R5 T-10
en plena O-12 W4 R-10 T6
en que O-11 W-7 R19
en serio . O-9 W6 R-11 T-8
en serio O-9 W6 R-11 T-8
en su O-9 W7 R-10 T-11
en todo O-12 W7 R4 T-13
en tu W-8 R-18
en un O-9 R-10 T-24
en una O11 W-20 R-21 T11
encaja W7 R-12 T-10
encantaria O4 W-11 R-14 T-12
encanto O-9 W-10 R-11
encargado O-16 W-17 R-19 T-15
encargo T-16
encima O-24 W5 R-18 T-15
encontre W-13 R-16 T-14
enero O-4 T-22
enfermeria W-11 R-12 T-13
enhorabuena O-20 W-14 R-18 T-18
ensayo W-23
ensenarme O-8 W-8 R-13 T19
enseno O10 W-16 R-15 T4
enseno a O8 W-9 R-12
entender O-9 W-6 R-14
entendere O-12 W11 R-13 T-14
enteras O-19 W-6 R8 T-9
enteras de O-14 R4 T-5
entiende W-12 R-10 T-14
entiendo . $ O-12 W13 R-13 T-5
entiendo . O-12 W13 R-13 T-5
entiendo O-26 W8 R-7 T-18
entiendo _ $ O-12 W13 R-13 T-5
entonces O-7 R-16 T-19
entradas O8 R-18 T-14
entrar R-22 T-4
entrar en O-16 W-13 R-15 T-13
entre O-12 R-19 T-4
entre a O-16 W-9 R-10 T-13
entrevista . $ O-12 W-11 T-13
entrevista . O-12 W-11 T-13
entrevista _ $ O-12 W-11 T-13
entrevista _ el O-15 W-17
entrevista con O-13 W-15 R-16 T-10
entrevistas O8 R4 T-13
entro O-13 W-14 R9 T-15
enviar O8 W-10 R-16 T-17
envio O4 W-11 R-20 T5
envio _ $ O14 W-12 R-13 T6
equipo . $ W-14 R-14 T-12
equipo . W-14 R-14 T-12
equipo _ $ W-16 R-16 T-14
era O-30 W-7 R-6 T-10
eres O-27 W-24 T-4
eres _ mejor O-14 W-13 R-14 T-14
eres la O-11 W-12 R-10 T-14
eres la mejor O-9 W-11 R-9 T-12
eres un O-15 W-10 R-9 T4
error O-16 W-12 T6
errores O-6 W-11 R-17 T9
es O9 W13 R-27 T-12
es _ , R-19 T-12
es _ . W-10 R-19 T-22
es _ de O-20 W-7 R-12 T-21
es _ la O-13 W-13 R-10 T-16
es _ lo O-19 R-8 T-13
es _ que O-17 W6 R-13 T-16
es _ y O7 W9 R-15 T-15
es el O10 W-18 T-5
es la O-17 W-11 R-21 T-17
es lo W-18 R-11 T-17
es mi O-17 W-14 R-6 T-8
es para O19 W-8 R-15 T-19
es posible O-11 W-5 R-13 T-10
es que O-20 W-6 R-13
es un O-14 W-18 R-9 T-9
es una O-24 W18 R-14 T-21
es usted O-12 W-19 R-5 T-8
esa _ , O6 W7 R-12 T-11
escolar O-6 W-13 R4 T9
escriba O-16 W4 R-17 T-12
escribe O-19 W-14 R-18 T-15
escribi R-19 T-19
escribio O-14 W-9 R-12 T12
escribire O-16 W-12 R13 T-13
escribirle O-10 W-12 R9
escribo O-13 R9 T-5
escribo para O-16 R-9 T6
escrito , O-12 W8 R-11 T-9
escrito W8 R-17
escuela . $ W-11 R-9 T-12
escuela . W-11 R-9 T-12
escuela W-18 T-19
escuela _ $ W-11 R-9 T-12
escuela de O4 W-10 R4 T-12
ese dia O12 W-12 T-17
eso _ $ O-17 W5 R-11 T-9
eso le O-11 W4 R-8 T6
eso no O7 W-11 R-11 T9
espera O-8 W4 T-19
espera de O-8 W-10 R-12 T-8
esperando O10 W-16 R-20 T-15
esperar O-12 W11 R-17 T-12
espero O-27 W-6 R-6 T-19
espero que O-17 W-8 R-19 T-10
esta . $ O-15 W10 T-6
esta . O-15 W10 T-6
esta O12 W6 R-9 T-23
esta _ $ O-15 W10 T-6
esta _ , W9 R-20 T-11
esta _ . O-10 W14 R-9 T-21
esta _ a O11 W-13 R-10 T-12
esta _ de O7 W4 R-15 T-6
esta _ el O14 R-15 T-12
esta _ la O-6 R-13 T-16
esta bien O-13 W12 R-12 T-6
esta en W8 R-19 T-21
esta en la O-6 R-13 T-16
esta semana , O-17 R-7 T-6
estaba O-23 W-16 R-15 T-5
estan O-13 W7 R-21 T-23
estar O-13 W10 R-9 T-17
estare O8 W-19 T-20
estas O-5 W15 R-19 T-17
estas de O-18 W9 R-13 T-8
este O5 W13 R-4 T-21
este _ , O11 W8 R-15 T-6
este _ . W4 R-21 T-9
este _ de O20 W-14 R-10 T-11
este ano . W-15 R-14 T5
este ano O-6 R-17
este correo O-9 W9 R-20 T-11
este mensaje O-15 W13 R-14 T-8
estimada O-18 W-18 R-18 T-21
estimada doctora O-11 W-9 R-10 T-9
estimado O-13 W-21 R-15
estimado _ , O-11 W-16 R-13 T5
esto , O-10 W8 R-12 T-9
esto . $ O-13 W11 R-17 T-11
esto . O-13 W11 R-17 T-11
esto O-34 W27 R-12 T-24
esto _ $ O-13 W11 R-17 T-11
esto no O-16 W11 R-11 T-8
estoy O-19 W-14 R-29 T-4
estoy _ . O-13 W-10 R-7 T5
estoy _ la O-15 W-11 R-10 T-15
estoy _ un O5 W-9 R-12 T-8
estoy buscando O-10 W-13 R-8 T-9
estoy en O-20 W-19 R-17 T5
estoy haciendo W-14 R-7 T-10
estudio O-6 W-8 R-22 T-21
estuve O-6 W-11 R-10 T-15
estuvo O-16 W-14 R8 T-16
euros O-17 W-11 R-12 T-16
examen O10 W-10 R5 T-16
examen de O4 W-15 R7 T-15
excel O15 W-11 R-13 T7
experiencia O-13 W-25 R-19 T-20
explicarme O-23 W5 R-9 T17
explicarme como O-14 W-6 R-9 T12
exposicion O7 W-14 R-11
fabrica W-11 R-14
facil O-15 W-10 R-18 T-14
facultad O-14 W-13 R-14 T-15
falta . $ W-5 R-10 T-14
falta . W-5 R-10 T-14
falta O10 W4 R-17 T-28
falta _ $ W-6 R-10 T-14
falta que W13 R-12 T-8
faltaba O11 W-15 R-14 T9
familia O-5 W-17 R-18 T-17
familias O7 W-10 R-13 T-13
farmacia O12 W-13 R-14 T-15
faro W-13 R-12 T-14
favor , O-16 W-7 R-14 T-12
favor . $ O-10 W-13 R-5 T-8
favor . O-10 W-13 R-5 T-8
favor O-12 W-23 R-21 T-7
favor _ $ O-10 W-13 R-5 T-10
favor de O-17 W-19 R-17 T-19
fecha O-21 W-6 R-4 T-21
felicidades , O-13 W-9 R-8 T-16
felicidades O-18 W-16 R-18 T-23
felicidades por O-12 W-9 R-13 T-13
felicitaciones W-11 R-12 T-15
felicito O-23 W-18 R-15 T-21
feliz O-17 R-12 T-13
feria . $ W-12 T-12
feria . W-12 T-12
feria O4 W-14 R-4 T-20
feria _ $ W-12 T-12
ferreteria O10 W-13 R-14 T-9
fichas O13 W-11 R-15 T-13
fila O13 W6 R-19 T-18
fin O-15 W-20 T-17
fin de W-13 R9 T-12
final , O-15 R11 T-18
final O-16 W4 R8
final _ $ O-9 W-12 T-14
final _ la O-10 R6 T-12
final de O-13 R10 T-15
final de la O-10 R6 T-12
firmar O-20 W5 R-11 T15
fondo O-9 W-5 R-15 T-4
fondo _ $ O-13 R-12 T-11
foto . $ O-14 W-13 R12 T-8
foto . O-14 W-13 R12 T-8
foto O-12 W-11 R16
foto _ $ O-14 W-13 R12 T-8
fotos O23
fotos de O20 W-17 T-16
fotos del O13 W-13 R-21 T-15
frase O-17 W-15 R4 T5
frente O-7 W-13 R-12
frio O-20 W-17 R-14 T4
fue O-20 W-28 R-10 T8
fue con W-10 T-17
fue en O-11 W-14 T-17
fue la O-12 W-11 R-17 T9
fue un O-17 W-10 R-10 T-10
fuera O-20 W8 R-21 T10
fuera de O-10 W16 R-16 T-12
fui O-15 W-19 R-9 T-22
fui a W-11 R-16 T-19
funciona O-16 W-14 R6 T-21
gana O-16 W8 R-16
ganas O-22 W-14 R-21 T-17
ganas de O-15 R-10 T-11
gano O-16 W-19 R6 T-23
gente R-5 T-13
gerente O-16 W-5 R-18 T-6
gloria O-12 W4 R-9 T-9
gonzalo O-14 W-10 R-13 T-14
grabe O15 W-4 R-14 T-16
gracias , O-20 W-14 R-12
gracias . $ O-21 W-16 R-14 T19
gracias . O-21 W-16 R-14 T19
gracias O-22 W-14 R-20 T28
gracias _ $ O-21 W-16 R-14 T19
gracias _ el O-20 W-14 R-16 T19
gracias _ ensenarme W-6 R-6 T13
gracias _ haberme O-12 W-8 R-12 T15
gracias _ la O-19 W-14 T9
gracias _ los O-15 W-12 R-11
gracias _ mostrarme O-13 W-5 R-10 T13
gracias _ prestarme O13 W-7 R-15 T16
gracias _ todo O-8 W-11 R-9 T-17
gracias _ tu O-15 W-11 R-12
gracias a O-16 W-12 R-15 T5
gracias de O-12 W-14 R-14 T8
gracias por O-12 W-11 R-15 T20
gracias por el O-20 W-14 R-16 T19
gracias por ensenarme W-6 R-6 T13
gracias por haberme O-12 W-8 R-12 T15
gracias por la O-19 W-13 T6
gracias por mostrarme O-13 W-5 R-10 T13
gracias por prestarme O13 W-7 R-15 T16
gracias por todo O-8 W-11 R-9 T-17
gracias por tu O-16 W-9 R-6 T-8
gran O-19 W-14 R-14
grande , O-14 R-8 T-12
grande O7 W-9 R-21
granizo O6 W-12 R-17 T-5
gratis W-21 R-19 T-20
gratitud O-21 W-12 R-13 T17
gremio O-19 W-17 R-13
grupo O13 W-15 R4 T-10
guardar O4 W-16 T-7
guarde O15 W-10 R-12 T-15
guardia O-18 W-16 R6 T-8
guardo O12 W4 R-15 T4
guardo un O19 W-14 R-5 T-11
guia O7 W-17 R-17 T-21
gusta R-17 T-15
gustaria O-21 W-14 T-21
gusto O10 W4 R-13 T-28
haber O-23 W-21 R-23 T25
haber _ el O-13 W-11 R-13 T14
haberme O-21 W-18 R-15 T28
habia O-30 W-19 R-19
habla O-14 W-17 R-15 T-21
hablamos O-10 W-19 R-4 T-13
hable O8 W-18
hable con W-17 R5
hablo O4 W-15 R-12 T-8
habria O-20 W-23 R-13 T11
hace O-10 R-27 T-16
hace _ anos O-19 W-9 R-9 T-10
hace un O8 W-13 R-16 T-17
hacer O9 W-11 R-8 T-11
hacer el O-19 W-8 R-11
hacerle O-8 W-19 R-12
hacerle una O-18 W-15 R-11 T-17
hacerlo O-6 R-13 T-14
haces W-19 R-14 T-16
hacia O-18 W-9 R-14 T-15
haciendo W-19 R-8
haga O17 W12 R-26 T-22
haga falta O18 W-19 R-14 T-12
hago O14 W-21
hago llegar W-14 T-8
han O-7 W-20 R-19 T-29
hare O-10 W-21 R23 T-10
hare llegar O-13 W-11 R15 T-13
haria O-18 R-17 T-9
has O-13 W-21 R-16 T-17
hasta W15 R-10 T5
hasta _ . O9 W10 R-13 T-24
hasta el O-18 T7
hasta la O8 W-14 R-15
hasta las O-17 W-10 R-12 T9
hay O9 R-17 T-14
hay _ , O-13 R-9 T-6
hay _ . O-19 W15 R-12 T-10
hay _ de O12 W-11 R-16 T-14
hay que O-20 W-4 R-10 T6
hay un O12 W-19 R-15 T-13
hay una O-4 W-12 R-12 T-10
haya O-19 R22 T-17
he O-7 W-28 R-27 T-15
he _ que O-16 W-9 R-8 T-12
he visto O-11 W-10 R-7 T-10
hecho W-13 R-12
hermana O9 W-19 R-19 T-19
hermano O-19 W-8 R-15
hernan O-12 W4 R-14 T-4
herramientas O-14 W-12 R-11 T4
hice W-21 R-22 T-15
hicieron W-10 R-15 T-18
hicimos O18 W-16 R-15 T-14
hiciste O-16 W-6 R-15 T19
hijo O4 W-18 R-15
hilo W-14 T-20
historia . $ W4 R-15 T-9
historia . W4 R-15 T-9
historia _ $ W4 R-15 T-9
hizo O-25 W-22 T21
hoja W-17 R-20 T6
hoja _ vida O-16 W-10 R-10 T-12
hoja de vida O-16 W-10 R-10 T-12
hojas O12 W-15 R-16
hola W-11 R-13 T-4
hola _ , O-20 W-11 R-21 T-6
honor O-12 R-12 T-9
hora , O-26 R-12 T-16
hora W-11 R-23 T-7
hora _ $ O-13 W-12 R-12 T-10
hora de W-13 R-11 T-20
horario O-22 W-8 R-13 T-12
horas O-5 W6 R-15 T6
horas de O-9 W-14 R-10 T5
horno O10 W-10 R-4 T-21
hospital . $ O-13 W-14 R-11 T-14
hospital . O-13 W-14 R-11 T-14
hospital R-14 T6
hospital _ $ O-13 W-14 R-11 T-14
hoy , O-12 W-9 R-14 T5
hoy O-20 W-11 R-13 T7
hoy _ . W-14 R-12 T-7
hoy mismo . W-14 R-12 T-7
hoy mismo W-17 R-14 T-11
hubo O-4 W-11 R-13 T-13
huerta O4 W-14 R-14 T-6
huerto O12 W-14 R-13
humanos O-12 W-13 R6 T-11
humedad O12 W-16 R4 T-13
iba O-12 W-12 R-16
idea de O-17 W-15 R-11 T7
igual , O-14 W7 R-14 T-10
igual O-23 W18 R-28 T5
imagino O-17 W11 R-20 T-14
importa O4 W-9 R-25 T-14
incomodo W13 R-10 T-6
increible O-10 W-13 R-7 T-8
informacion O-21 W-9 R-17 T-15
informada O-23 W-15 R17 T-13
informe _ $ O7 R-13 T-17
ing . O-11 W-11 R-12 T-13
ing O-11 W-11 R-12 T-13
ingeniera O-14 W-8 T-13
ingeniero O-19 T-14
ingles O8 W-18 R-14 T-18
insisto O-12 W8 R-15 T-16
interesa O14 W-8 R-25 T-20
inventario R-17
ir W-8 T-14
jaja $ O-12 W-18 R-8 T-10
jaja O-14 W-19 R-10 T-10
jefa W-19 R-17 T-22
jefa _ $ O-22 W-15 R-11 T-10
jefa de O-7 W-8 R-8 T-13
jefe O-30 W-17 R-9 T-7
jefe de O-17 W-4 R-15 T-19
jornada O14 W-14 R-20 T-20
jueves W-21 R5 T-26
jueves a O-16 W-6 R-13 T-8
jueves y O-18 W-11 R-6 T-11
julia O-16 W-9 R5 T-10
junio _ $ O-14 R-15 T-12
junte O16 W-7 R-9 T-12
junto W-10 R-15 T-11
jurado W-14 R-16 T-5
justo R-23 T8
kilos O13 W-13 T-16
la O12 W-4 R7 T15
la _ ! O-14 W-9 R-13 T6
la _ # O7 W-9 R-18 T-26
la _ $ O-12 W-7 T-16
la _ , O22 R5 T4
la _ ? O-17 W-17 R-27 T-19
la _ a O7 R-16 T6
la _ al W-14 R6
la _ antes W-15 R-17 T-7
la _ con O-10 W-16 R7 T4
la _ de O-5 W-11 R-6
la _ el W-19 T-21
la _ en O5 W-21
la _ esta O-12 W12 R-25 T-17
la _ la O-17 W-18 T-5
la _ le O-10 W-17 R8 T-20
la _ me O-21 W-17 R-16 T-13
la _ no W10 R-23 T-9
la _ para O-5 W-14 T8
la _ por O-14 W5 R-14
la _ que O-12 W-8 T14
la _ salio O-15 W-8 R-19 T8
la _ se W-14 T-16
la _ sin W5 R-16 T-8
la _ sobre O13 W-9 R-16
la _ te O-4 R14 T-10
la _ vez O-12 W-16
la _ ya O-9 W-18 R-14 T-16
la atencion O-11 W-17 R-18 T-20
la beca O-21 W-4 R4
la biblioteca O10 W-17 R-11 T-13
la boda O-19 W10 R-14 T-14
la bodega O5 W-17 R-20 T10
la bomba O-16 W-16 R-12
la cabeza W4 R-19
la caja O6 W-10 R7 T-11
la camara W-12 R-13
la carta O-6 W6 R-24 T17
la charla W-10 R-17 T-20
la cita W-17 R8
la clase W-11 R-15 T-18
la convocatoria O-4 W-15 R-15
la cooperativa W-17 T-17
la cosecha O8 W9 R-18 T-19
la de W-25 R-16 T4
la del O-13 W-13 R-20 T-10
la directora O9 W-16 R-16 T8
la doctora O-17 W-14 R-4 T11
la escuela W-16 T-18
la escuela de O4 W-10 R4 T-12
la espera O-8 W-10 R-12 T-8
la espera de O-8 W-10 R-12 T-8
la facultad O-14 W-13 R-14 T-15
la feria . W-12 T-12
la feria O4 W-14 R-4 T-20
la foto O4 W-12 R-5
la frase O-12 W-12 R7 T4
la gente O-17 W-19 R-15
la huerta O4 W-13 R-14 T-6
la idea O7 R-16
la jefa O-8 W-13 R-10 T-12
la jefa de O-5 W-15 R-10 T-12
la linea O12 W-13 R-13
la lista de W-16 R-13
la llevo O17 W-10 R-18 T-17
la luz O-19 W-13 T-16
la manana O7 W-5 R-13 T6
la mano O-20 W-11 R-14 T4
la maquina O6 W-14 R5 T11
la mas O-11 W-14 R-14 T-16
la matricula O8 W-15 R-14 T-17
la mejor O-13 W-13 R-18 T9
la mia W-13 R6 T8
la misma O-8 W-16 R9 T-18
la mitad O-22 W-18 R-16 T-8
la mudanza O6 W-13 R-6 T-18
la muestra O13 W-11 R-12 T-14
la noche O12 W-13 R5
la nota O-18 W-8 R16
la nota de O-10 W-13 R-15 T9
la notaria W-11 T-15
la nueva W-7 R-13 T-14
la obra . O15 W-10 R-14 T-4
la obra W-14 R8
la oficina O4 W-11 R-17
la otra W6 R-18 T-18
la pagina O-20 W11 R-15 T-16
la parte O-15 W-8 R-12 T-9
la parte de O-15 W-8 R-12 T-9
la pena O-13 W-12 R8 T6
la planta O6 W-14 T-16
la planta de W-11 R-12 T-13
la plaza O-7 W-22 R-13 T-21
la pregunta O-13 W6 R-16 T-7
la prensa O6 W-12 R4 T-15
la prueba W-14 R7 T-7
la puerta W-18 R4 T-17
la que O-17 W-15
la radio W-6 R-9 T-18
la receta O-5 W-12 R-22 T-22
la respuesta O-25 W13 R8 T-16
la segunda W-15 T-20
la semana O-9 R-9 T-19
la senora O-8 W-16 R-15 T-12
la tabla W6 R-20 T4
la tarde . R-11 T-17
la tarde O-4 R-19 T6
la tengo O7 W-13 R-16 T5
la tienda W-6 R-16 T9
la tuya . W-15 R4 T-10
la tuya O8 W-18 T-12
la ultima W-15 R-13 T-16
la universidad W-13 T-19
la vacante O4 W-5 R-16 T-17
la verdad O-18 W-17 R-20 T-6
la vida O-19 R-16
la vuelta W-14 R14 T-10
laboratorio O9 W-12 R-17 T-5
lado O19 R-23 T-18
lapiz O12 W-17 R-14
largo O6 R-8 T-14
las # , O-18 W-5 R-6 T-9
las # . O-13 W-10 R-15 T-11
las # O-13 W-13 R-16 T-5
las O24 W-9 R-11 T9
las _ $ O-5 W-9 R-14 T-12
las _ , O8 W-4 R-27
las _ . O-17 W-18 R-4 T-15
las _ a O19 W-14 R-13
las _ de O17 W-13 R-14 T6
las _ del O10 W-11 R-21 T-19
las _ en O10 W-20 R-16 T-17
las _ por O5 R-10 T14
las _ que O13 R-8 T-11
las _ y O-8 W-15 R-18 T-11
las cuatro O-13 W-13 R-12 T-12
las fichas O12 W-11 R-15 T-12
las fotos O15
las fotos de O15 W-17 R6 T-12
las gracias O-21 W6 R-17 T13
las gracias por O-18 R-9 T15
las once O-12 W-7 R-14 T6
las puertas O-17 W5 R-10 T-15
las seis W-16 R-13 T-14
las siete W-7 R-13 T4
le O10 R28
le _ , O4 W10 R-31 T-16
le _ a O11 W6 R-5 T-11
le _ bien O-10 W-11 R-18 T-12
le _ como O-15 W-9 R19 T-24
le _ en O-27 R14
le _ la O6 W-14 T13
le _ llegar O-5 W-19 R-6 T-14
le _ lo O8 W-11 T6
le _ mi O-12 W-18 R-17 T-14
le _ muy O-15 W-15 R-16 T9
le _ por W-20 R-8 T-26
le _ saber O-14 W-9 R13 T-9
le _ si O-27 W-9 R8 T-11
le _ su O-10 W-12 T-15
le _ un O9 T-22
le _ una O21 R-22 T-17
le _ yo O7 W-18 R-22 T-21
le agradezco O-18 R-11 T16
le agradezco que O-8 W-9 R-17 T11
le aviso O-19 W-20 R8 T-18
le comento O-15 W-7 R14 T-18
le comparto O13 W-9 R-5 T-17
le contare O-9 W-7 R16 T-16
le cuento W-11 R8 T-15
le cuento que O-14 W-9 R-13 T-12
le digo W-14 R16
le dire O-6 W-18 R18 T-17
le doy O-16 W10 R-13
le doy las O-12 W6 R-12 T4
le escribe O-18 W-15 R-17 T-15
le escribo O-29 W4
le hago O4 W-14 R4 T-13
le hare O-15 W-13 R16 T-13
le mando O5 W-18
le ofrezco W-11 R-15 T-11
le parece W11 R-19 T-8
le pido R-16 T-13
le pido que O-15 R-14 T-10
le puedo O20 W-17 R4 T-17
le quedo O-16 W8 R-14 T11
le ruego O-16 W4 R-16 T-14
le sirve O17 W7 R-16 T-10
le va W-11 R-12 T-9
leer O8 W-10 R-22 T5
lei W-17 R-18 T-28
lei su W-9 R-11 T-18
leido O-15 W-16 R4
lengua O13 W-10 R-10
leo W-10 R-16 T-9
les O9 W-4 R-28 T-20
letra O-18 W-13 R11 T-14
libertad W13 R-11 T-14
libre O7 R-15 T-14
libro O-6 W9 R-20
libro _ $ W12 R-15 T-12
libro de W-20 R-10 T7
libros O9 W-10 R-19 T-16
licencia O-6 W6 R-17 T-13
licenciada O-14 R5 T5
lima O7 W-9 R-18 T-18
limpio O13 W-20 R-8
linea W6 R-19 T5
linea de O-15 W-11 R-11 T-18
lineas O-7 W-16 R4 T-11
lineas _ $ O-12 W-14 T-7
linterna O-15 W-9 R-12
lio O-9 W15 R-10 T-10
lista _ $ O-14 R6 T-19
lista de O6 W-17 R-18 T9
listo O12 W-8 R-11 T-14
llamada O-24 W4 R-17 T9
llamada de O-14 W-14 R-8 T-9
llamado O-14 W-9 R-9 T7
llame W-17 T-13
llamo O-18 W-22 R19 T-25
llave O-5 R-13 T-4
llega O-8 W4 R14 T-13
llegado O-16 R-14 T-14
llegar O-6 W-7 T-23
llegar a O-9 W-8 R-18 T-6
llegar el O-17 W-18 R11 T-12
llego O-19 W-15 R-18 T-21
llegue O7 W-19 R9 T-18
lleva O13 R-18 T-19
llevar O8 W7 R-15 T9
lleve O-4 W-14 R-10
llevo O15 W-15 R-6
llevo tres W-12 R-10 T-14
lluvia O-16 W-17 R-13 T-12
lluvia _ $ O-13 W-13 R-9 T-11
lo O9 W12 R11 T10
lo _ , O-13 W9
lo _ ? O8 W-10 R-12 T-9
lo _ a O-19 W-10 T-11
lo _ antes O-4 T-14
lo _ como O-15 W-5
lo _ con O-4 W-20 R6 T-12
lo _ de O-20 W-6 R-15 T9
lo _ el O-10 W9 R8 T-21
lo _ es O-6 W7 R-19 T-13
lo _ le O8 W7 R-17 T-12
lo _ los O10 W-5 R-15
lo _ mas O-21 W-9 R-15
lo _ me O-19 W-20 R8 T10
lo _ no O-20 R-16 T-17
lo _ nos O-13 W-9 R-18 T-15
lo _ para O18 R-19 T-13
lo _ por O-5 W10 R6 T-20
lo _ que O4 R-18
lo _ sea O5 W8 R-13 T-10
lo _ si O7 W5 R-16 T-9
lo _ tu W4 R-17
lo _ usted O-16 W-12 R9
lo _ y O-17 W14 R-13 T-15
lo _ yo O4 W5 R9 T-15
lo agradezco O-17 W-13 R-16 T20
lo de O-5 W-4 R-15 T11
lo de los O7 R-14
lo dejamos O-5 W14 R-16 T-6
lo dejo O4 W7 R-13 T-14
lo del O-9 W-14 R8
lo digo O-24 R15 T-9
lo entiendo O-15 W14 T-16
lo he O-7 W-17 R-16 T-15
lo mando O7 W-12 R-20 T-16
lo mio O-10 W14 R-20 T-14
lo mismo W-6 R-14 T-13
lo paso O15 W-9 R-20 T-12
lo primero O-13 R-13
lo que W-11 R8
lo que me O-18 W-18 R10 T9
lo que nos O-13 W-9 R-18 T-15
lo que sea O5 W8 R-13 T-10
lo respeto O-17 W15 R-13 T-11
lo suyo . O5 W15 R-14 T-13
lo suyo W17 R-14 T-16
lo tengo O7 W-19 R4 T-16
lo tuyo O7 W9 R-12 T-8
local . $ O6 W-9 R-11 T-15
local . O6 W-9 R-11 T-15
local O4 W-17 R-16 T-20
local _ $ O5 W-9 R-13 T-16
los O14 W-25 R6 T6
los _ $ R-15 T-5
los _ , O7 W-25 T-10
los _ . W-9 T6
los _ ? O-23 W-10 R-16 T-18
los _ del O14 W-10 R-16 T-7
los _ la O-14 R-19
los _ por O15 W-11 R4
los _ que O4 W4 R-21
los _ y O10 W-24 R-6 T-23
los datos O13 W11 R-17 T-15
los de O-29 W-6 R4 T-5
los dias O5 W-9 R-16 T-16
los domingos O-6 R-16 T-15
los dos O7 W14 R-15 T5
los lunes O17 W-12 R-14 T-13
los numeros O8 W-11 T-11
los que O-16 W-12 R-20 T-16
los tres W-14 R12
luego O4 W-13 T-23
lugar R-18 T-15
luna O-13 R-4 T-15
lunes , R-15 T-9
lunes _ las O-16 W-9 R-12 T-6
lunes a W-9 R-13 T-8
lunes a las O-16 W-9 R-12 T-6
luz O-22 W-11 R-4
madera O7 W-17
madre O-12 W4 T-22
maestra O-16 W-7 R-9 T-13
maestro O-5 W-16 R-15
mail O-16 W4 R-15 T-11
mal . $ O-16 W10 R-15 T8
mal . O-16 W10 R-15 T8
mal O-22 W15 T17
mal _ $ O-16 W9 R-16 T7
mama O-5 W-9 R-17
manana O-12 W-11 R-11
manana _ $ O11 W-5 R-15 T-9
manana _ la O-7 R-19 T-18
manana a O-18 W-16 R-18
manda O7 W-7 R-18 T6
mandame W-5 R-21 T-13
mandar W-4 R-22 T-6
mandarme O-19 W6 R-17 T4
mande W-5 R-23 T-20
mandeme O-15 W5 R4 T-12
mando O17 W-9 R6 T-10
mando el W4 R7 T-17
mando la O9 W-16 R-20
mando un O-21 W-17 R15 T-14
manera O-13 R-7 T5
mano . $ O-14 R-9 T-13
mano . O-14 R-9 T-13
mano W-8 R-17
mano _ $ O-14 R-9 T-13
manos O6 W-8 R-16 T-12
manual O11 W4 R-23 T-18
mapa O18 W-15 R-24 T4
mapa de O16 W-9 R-18
maquina O10 W-16 T6
margen O-16 W11 R-14 T12
marta O-18 W5 R-13 T-10
martes . $ W-13 T-11
martes . W-13 T-11
martes W-16 T-4
martes _ $ W-13 T-11
marzo , O6 R-15 T-13
marzo . $ W-12 R-14 T-10
marzo . W-12 R-14 T-10
marzo O4 R-4 T-19
marzo _ $ W-12 R-14 T-10
mas , O6 R-14 T-19
mas . $ O4 R-16 T-4
mas . O4 R-16 T-4
mas O-6 W6 R-10
mas _ $ R-18 T-6
mas _ , R-15
mas _ . O-14 W-13 R-4 T-17
mas _ que O-12 R-13 T-12
masa O-12 W-13 R-13
matricula O8 W-15 R-14 T-17
mayo . $ O7 W-15
mayo . O7 W-15
mayo _ $ O7 W-15
me O-16 R-8 T17
me _ $ W-22 T-21
me _ , O-12 W-6 R5
me _ . O-11 R6 T-18
me _ ? O-15 W-13 R-8 T-12
me _ al O-17 W-14 R-15 T9
me _ antes O-8 W-13 R-13
me _ bien O9 W7 R-15 T-20
me _ como O-19 W-20 R-22 T5
me _ con O-19 W6 R-6
me _ de W-15 R-18 T16
me _ dicho O-13 W-9 R-13 T-14
me _ el O-10 W-9 R-11 T-4
me _ igual O-14 W11 R-7 T-9
me _ la O-22 W-4 T9
me _ lo W-22 R-18 T14
me _ los O-16 W-13 R-19 T14
me _ mi W-8 R-6 T-13
me _ mucho O-8 W-12 R-14
me _ para O9 W-15 R-13
me _ por O-27 W7 R-15 T-18
me _ que O-25 R-17
me _ su O-18 W-13 R4 T6
me _ tu O-13 W-10 R-15
me _ un O-7 W-14 R-11 T9
me _ una W-24 R-14 T7
me _ usted O-11 W-15 R-20
me _ y O11 W-8 R9 T-18
me acorde O-5 W-13 R-9 T-7
me acorde de O-5 W-13 R-10 T-7
me ayudo O-16 W-10 R-12 T18
me dejara O-7 W-12 R-13 T7
me dejo O-20 W-13 R-11
me des O-13 W6 R-14 T-10
me dice R-14 T-17
me dieron W-11 R-14 T-23
me digas R-17 T-16
me dijeron O-20 W-19 R-19 T-17
me dijeron que O-17 W-11 R-12 T-16
me dijiste O-15 W-19 T14
me dijiste que O-12 W-13 R-15 T4
me dijo O-21 W-13 R-4 T-4
me dijo que O-14 W-17 R-14 T-4
me dio O-12 W-9 T12
me diste O-10 W-13 R-11
me doy O-13 W16 R-7 T-8
me encantaria O-9 W-9 R-14 T-12
me encanto O-12 W-14 R-13
me falta O-20 W-6 R-12 T-19
me fui O-19 W-15 R-4 T-16
me gustaria O-21 W-14 T-21
me ha O-14 W-4 R-12 T-16
me han O-20 W-14 R-12 T-19
me hizo O-12 W-18 R-15
me interesa O-14 W-14 R-18 T-17
me la O-15 R-18 T-21
me llame O-15 W-12 R-17 T-9
me llamo O-12 W-13 R-19 T-18
me llevo O-15 W-11 R6 T14
me lo O-19 R-4 T-7
me parece O-14 W-15 R-11 T-16
me quede W-17 T-17
me quedo O-16 W5 R-13
me recibe O-14 W-11 R13 T-11
me salvo O11 W-14 R-12 T15
me sirve O-18 W8 R-10 T-9
me sirvio W-15 R-7 T18
me urge O-6 R-12 T-13
me va O-19 W7 R5 T-19
me vale O-9 W12 R-12 T-8
me voy O-15 W5 R14 T-8
media W9 R-18 T11
medico O-6 R-14 T-16
medio O-20 R-16
mejor , O-12 W-15 R-10 T-14
mejor . $ W-10 T-16
mejor . W-10 T-16
mejor O-14 W6 R-8
mejor _ $ W-12 T-16
mejor que O-17 W6 R-15 T-15
memoria O16 W-14 R-12
menos O-30 W17 R-9
mensaje O-8 W12
mercado O10 R-21 T-7
mercado de O7 W-14 R-14 T-17
mes , O4 R4 T-13
mes . $ W12 R-14 T-11
mes . W12 R-14 T-11
mes O-9 W10 R15 T-30
mes _ $ W12 R-14 T-11
mes le O-17 W5 R11 T-19
mesa O9 W5 R-16 T4
mesa de R-12 T4
meses O-14 W7 R7 T-23
metodo O-16 W-11 R6 T4
mi , O-20 W7 R-17 T-14
mi . $ O-5 W8 R-15 T5
mi . O-5 W8 R-15 T5
mi ? O-15 W-14 R-11 T-10
mi O7 W-15 T4
mi _ $ W7 R-20 T4
mi _ , O12 W-15 T-26
mi _ . O-6 W-4 R-31 T-4
mi _ ? O-10 W-9 R-9 T-13
mi _ a O-28 W-19 R-18 T8
mi _ con O11 W-10 R-18
mi _ de O12 W-12 R5 T-19
mi _ dice O-20 R-12 T-8
mi _ en O9 W-15 R-16 T4
mi _ es O-14 W-23 R-12 T-17
mi _ esta O-4 W-14 R-12 T-10
mi _ le O-4 T-18
mi _ me O-6 R-17 T10
mi _ no O-21 R-13 T-17
mi _ para O-11 W-4 R-14 T-16
mi _ profesional O-17 W-5 R-7 T-12
mi _ que O-17 W-14 R8 T-15
mi _ se W-14 R-20 T-15
mi _ tiene O18 W-18 R-16 T-18
mi _ y W-22 R9
mi abuela O6 R-20
mi abuelo O-7 W-4 R-5 T-13
mi carta O-18 W-15 R-15 T-17
mi casa O7 W-10 R-13 T-14
mi companera O8 W-12 R-9 T-11
mi correo O-17 W-17 R-9 T-13
mi curriculum O-27 W-13 R-15 T-14
mi hermana O11 W-17 R-17 T-18
mi hermano O-19 R-13
mi hija O8 W-16 R5
mi hoja O-18 W-7 R-11 T5
mi hoja de O-16 W-6 R-10 T-8
mi jefe O-14 W-9 R-18 T-15
mi madre O-11 W-15 T-20
mi mama O-22 W-16 R-12
mi me O5 W4 R-12 T-20
mi nombre O-24 R-8
mi nombre es O-15 W-18 R-5 T-7
mi numero O-6 W-21 R-15 T-13
mi padre R-18
mi papa W-14 R-13 T4
mi parte T-15
mi perfil O-19 W-5 R-10 T-8
mi portafolio O-22 W-13 R-11 T5
mi pregunta O-17 W9 R-13 T-11
mi prima W-6 R-13 T-9
mi pueblo O-4 W-4 R-14 T-16
mi suegra W-13 T-13
mi tio O5 W-7 R-12 T-12
miedo O-15 W-15 R-15 T8
miedo a O-15 W-13 R-11 T11
mientras O7 W-20 R-17
miercoles O-23 W-22 T-23
miercoles a O-10 W-11 R-7 T-5
mil O-8 W11 R-18 T-6
minuto O-4 W12 R-13 T-19
minutos , W-16 R-15 T-14
minutos O-5 R-21
minutos _ el O-17 W-10 R-6 T-5
minutos para O-19 W-10 R-11 T-14
mira , W-10 R-12 T-14
mira R-25 T-18
mirar O-8 W-11 R-7 T21
mire W-11 R-14 T-14
mis W-32 R-16
mis _ , O-4 W-11 R-14
mis _ . O-6 W-12 R-14
mis _ de O21 W-9
mis padres W-13 R-12 T5
misma O-9 W-26 R18 T-24
mismo , O-13 W-16 R-11 T-11
mismo . $ R-16 T-9
mismo . R-16 T-9
mismo O-11 R4 T-23
mismo _ $ O-4 R-16 T-9
mismo dia O-12 W-17 R11 T-11
mitad O-19 W-20 R-21 T-11
mitad de W-8 R-16 T-16
modelo O12 W-10 R-14 T7
moleste O-11 W10 R-13 T-7
molesto O-18 W-5 R-13 T-15
momento , O-15 W4 R-7 T-5
momento W11 R-4 T-5
monton O-17 W-9 T8
mostrarme O-14 W-7 R-13 T16
motor O7 W-14 T5
mucha O-16 W-18 R-15
muchas O-19 W-22 R-18 T-15
muchas _ . O-12 W-19 R-14
muchisimas O-12 W-11 R-12 T-8
muchisimo O-18 W6 R-16 T5
mucho O-12 R-27
mucho _ $ O-11 W-11 R-11 T-16
mucho _ que O-11 W-10 R-11
muchos O-18 W-17 R-19 T-13
mudanza O6 W-13 R-6 T-18
muestra O16 W-16 R-17 T-5
muestras O10 W-7 R-15
mujer O-15 R-16 T-17
mundo O-17 W-4 R-13 T-16
mundo _ $ O-13 R-12 T-13
mural O4 W-9 R-14 T-5
museo O-5 W-16 R-15
muy O-31 W-6 R-26 T7
muy _ , O-17 W4 R-9 T-14
muy _ . O-4 W-23 R-13 T-20
muy _ por O-16 W-13 R-13 T17
muy bien O-16 W-19 R-15 T-5
nada , O-16 W8 R-15
nada . $ W5 R-14 T4
nada . W5 R-14 T4
nada O-19 W17 R-16
nada _ $ W5 R-14 T4
nada _ , O-15 W14 R-15 T-11
nada mas O-12 T-16
nada que O-15 W10 R-11 T-21
nadie . $ O10 W5 R-12
nadie . O10 W5 R-12
nadie O-5 W-9 R-20 T-7
nadie _ $ O10 W5 R-12
nadie _ . O-11 W-14 R-6 T-10
nadie me O-15 W-11 R-9
navidad O-5 W8 T-16
necesita O12 W-18 R-20 T-10
necesitan O-17 W-17 R-7 T-5
necesito O-30 W-14 R-27 T-26
necesito _ me O-13 W-15 R-12 T-16
necesito que O-17 W-20 R-14 T-19
necesito que me O-13 W-15 R-12 T-16
ni O-9 W27 R-8 T-10
ni lo O-17 W14 R-14 T-7
ni me O-14 W11 R-8 T-13
ni se O6 W5 R-12 T-15
nina O-9 W7 R-24 T-15
ningun O8 R-17
ningun _ . O7 W-8 R-12 T-16
ninguna O-7 W22 R-15 T-11
ninguno O-21 W17 R-18 T-14
ninos O5 W-10 R-17 T-12
no , O-17 W5 R7 T-16
no . $ O-16 W10 T-13
no . O-16 W10 T-13
no ? $ O-11 W-17 R-10 T-9
no ? O-11 W-17 R-10 T-9
no O-12 W34 R-12
no _ $ O-20 T-18
no _ , W8 T-20
no _ . O-8 W30 R-14 T-9
no _ a O-25 W-6 R-19
no _ apetece O-10 W13 R-9 T-9
no _ de O-8 W-5 R-20 T-22
no _ el O-28 W12 T8
no _ en O4 R-19 T-6
no _ falta O-14 W12 R-8 T-8
no _ gusta O-14 W8 R-11 T-10
no _ la W-4 R-14 T-25
no _ lo O-21 W5 R-20 T-23
no _ me O-12 R10
no _ moleste O-11 W10 R-13 T-7
no _ nada O-24 W10 R-15
no _ ni O-16 W11 T-10
no _ no O-11 W-4 R-17 T-17
no _ por O-19 W-5 R-17
no _ preocupe O4 R-12 T-11
no _ que O5 W12 R-16
no _ quien O-14 R-5 T-15
no _ si W-12 R-19 T-13
no _ su O-14 W14 R-13 T-14
no _ te O-14 R12 T-7
no _ tiempo O-14 W15 R-13 T7
no _ un O-5 W-13 R-5
no _ va O-14 W15 R-9 T-14
no _ y W11 R-11 T-6
no a O-18 W10 R-10 T-22
no con W10 R-13
no hace O-14 W12 R-8 T-8
no hace falta O-14 W12 R-8 T-8
no hay O-24 W11 R-18
no he O-20 W-19 R-12 T-19
no la O6 R-22 T-5
no le O-18 W10 R-31 T-28
no lo W6 R-29
no me O-12 W-4 R-11 T-9
no pasa O-14 W7 R-10
no pasa nada O-14 W6 R-7
no puede O-16 W10 R6 T-11
no puedes , O-7 W18 R-12 T-9
no puedes O-7 W-6 R-12 T-8
no puedo O-19 R-9 T-12
no quiero O-10 R-14 T-10
no se lo O-13 R-12 T-18
no se me O-12 R10
no se preocupe O4 R-12 T-11
no se si W-19 R-13 T-12
no sea W13 R-18 T-17
no sin O-9 W12 R5 T-9
no te O-12 W17 R-5
no tengo O-21 W-11 R-19 T-21
no y O-17 W22 R-15 T-13
noche . $ O7 W-13 R-18
noche . W-15 R-20 T-8
noche O9 W-24
noche _ $ O7 W-13 R-18
noches . $ O-13 W-8 R-7 T-10
noches . O-13 W-8 R-7 T-10
noches O5 W-18 R-12 T-17
noches _ $ O-13 W-8 R-7 T-10
nomas O6 W-14 T-18
nombre . $ O12 R-12 T-12
nombre . O12 R-12 T-12
nombre O13 W9 R-21
nombre _ $ O12 R-12 T-12
nombre es O-15 W-18 R-5 T-7
nos O-13 W-21 R-13 T14
nos _ a O4 W-11 R-15
nos _ el O-18 T-17
nos _ en O-9 W6 R-19 T-7
nos _ un W-7 R-11 T-14
nos _ una O-15 W-14 R-11 T-12
nosotros O25 W-27 R-20 T-11
nota O-27 R11
nota de O-16 W5 R-19 T6
nota que O-16 W6 R-15 T-16
notaria W-11 T-15
notas O15 W-11 R-14 T11
noticia O-6 W-10 R7 T-12
noticias O-19 W-19 R10 T-19
noviembre O-15 W5 R-5 T-16
nuestra O21 W-21 R-19 T-19
nuestro O17 W-21 R-18 T-16
nuestros O4 W-14 R-13 T-11
nueva W-17 R-4 T-19
nueva de W-7 R-5 T-13
nueve O-23 W-16 R-25 T-7
nueve _ , O-13 W-8 R-11 T-11
nuevo O-6 W-23 R4 T-7
nuevo _ . O-15 W-12 T-15
nuevo en O-13 W-9 R-14 T-9
nuevos O9 W-10 R-11 T-13
numero O-4 T-17
numeros O8 W-14 R4 T-16
nunca O-20 W12 R-23 T5
nuria O-12 W-9 R-9 T-7
o O-17 W23 R16 T-26
o _ , O-13 R5 T-8
o _ . O-21 R6 T-11
o _ de O-17 W11 R-15 T-10
o _ jueves O-16 W-7 R-17 T-7
o _ la O-12 W13 R-15 T-15
o _ un R-13 T-4
o cuando O-13 W8 T-10
o el O-19 W4 T-10
o le O5 W9 R-20 T-10
o no O-20 R11 T-8
ocho O-7 W-13 R-12 T-9
octubre . $ O4 W-12 R5 T-6
octubre . O4 W-12 R5 T-6
octubre O-5 R6 T-14
octubre _ $ O4 W-12 R5 T-6
oficina W-17 R-19
oficio O-13 W-16 R-11 T4
ofrezco O9 W-17 R-21 T-20
ojala O-4 W-20 R6 T-18
ojo O-10 W6 R-13 T-7
ojos O-6 W-5 R-12 T5
olga O-15 W13 R-9 T-11
olvida O-9 W-4 R-10 T13
once O-8 W-13 R-17
oportunidad O-10 W-11 R-7 T-13
os O20 R8 T-7
os lo O9 W-16 T-14
otra O-16 W10 R-8
otra _ , O-15 W6
otra _ . O-12 W12 R-24 T9
otra persona O-8 W10 R-8 T-16
otra vez O-5 W-19 T6
otro . $ O4 W-17 R-13 T-8
otro . O4 W-17 R-13 T-8
otro O-5 W12 R-18 T-27
otro _ $ W-20 R-17 T-10
otro _ , O-16 W9 R-9 T-15
otro _ . O-11 W9 R-16 T-12
otro dia O4 W4 R-15 T-19
oye , O-15 W-14 R-13 T5
oye O-20 W-16 R-17 T4
paciencia O8 W-13 R-9 T7
padres W-13 R-12 T5
paga O-17 W-12 R-17 T9
pagan O-12 W-9 R-10 T-10
pagar W-16 R-10 T-16
pagina . $ O-16 W-10 R-11 T-10
pagina . O-16 W-10 R-11 T-10
pagina W7 R-23 T-23
pagina _ $ O-16 W-10 R-11 T-10
paginas . $ O-16 W-9 R-9 T8
paginas . O-16 W-9 R-9 T8
paginas O6 W-22 R-16 T11
paginas _ $ O-16 W-9 R-9 T8
pago O16 W-6 R-17
pague W-18 R-14 T13
palabra O-21 W-16 R-20 T-8
palabras O-6 R-12 T4
pan O-7 W-16 R-11 T-17
panaderia O5 W-16 R-14 T-18
papa W-19 R-15
papel W-9 R-16 T6
papeles O4 W-12 R-15
par O7 W-11 R-11 T-11
par de O7 W-11 R-11 T-11
para O26 R-6 T9
para _ , O5 R-22 T-22
para _ . O16 W-8 R-19 T11
para _ ? O-18 W-10 R-12 T-7
para _ como O-15 W-16 R8 T-20
para _ de O-6 W-9 R-10 T-20
para _ el W5 R-16
para _ en O-8 W-15 T-11
para _ la W-15 R-22
para _ las O9 W-12 R-8 T5
para _ lo W-14 R-11 T-11
para _ me O-20 W-8 R-16 T6
para _ no O7 R-15 T-15
para _ que O6 W-5 T-19
para _ si O-19 W-17 R17 T-15
para _ usted O8 W-13 R-11 T-15
para _ y O8 W-12 R-15 T-15
para el O15 W-13 T5
para la O14 W-22 R-11 T-15
para lo O6 W-16 R-15 T-14
para lo que O12 W-12 R-15 T-10
para los O-11 W-11 R-20 T4
para mi O-4 W-7 R-18 T10
para que O12 W-21
para que lo O4 W-13 R-9 T-6
para que me O-18 W-7 R-13 T-16
para que no O8 W-12 R-13 T-13
para que usted O8 W-13 R-11 T-15
para su O4 W-15 R-18 T-19
para ti O17 W-13 R-6 T-13
para tu O26 W-14 R-16 T-19
para una O-18 W-10 R-6 T-15
para usted . O16 W-13 R-7 T-8
para usted O12 W-7 R-14 T-11
para ver O-14 W-14 R-18 T-11
parada W-13 R-18 T-22
parece O-17 W11 R-9 T-23
parece _ , W6 R-11 T-7
parece _ . O-15 R-10 T-9
parece bien O-21 W-7 R-14 T-11
pared W-10 R-16
parte . $ O4 W7 R-13 T-15
parte . O4 W7 R-13 T-15
parte _ $ O4 W7 R-13 T-15
parte de O-23 W-15 T-8
pasa O10 W9 R-24 T-10
pasa _ . O5 W20 R-6
pasa nada . O5 W20 R-6
pasado O-10 W-15 R-21
pasame R-19 T-15
pasar O15 W4
pasarme O-18 W-9 R-8 T8
pasas O5 W-10 R-13 T-19
pasaste O-15 W-9 R-12 T16
pase R5 T-25
pase la O-16 W8 R-17 T-12
paso , O-18 W12 R-16 T6
paso a O-4 W-8 R-18 T-11
paso con O8 W-13 R8 T-13
paso la O10 W-13 T-13
paso por O-14 W-12 T-15
patio O10 W-15 R-12 T-11
patron O-15 W-16 R10 T-12
paz O-13 R-10 T-8
pedir O-10 W-6 R-16
pega O-14 W-14 R-7 T-12
pego O4 W-9 T-12
pena O-14 R4 T6
pensando O-8 W-15 R-12 T-18
perdi O-12 W-13 R-12
perdona O-12 W6 R-12 T-7
perfectamente O-13 W9 R-16 T-9
perfil O-19 W-6 R-10 T-9
perfil y O-13 W-8 R-10 T-13
pero O-30 W-28 R-13 T-19
pero _ no O-9 W6 R-13 T-5
pero no O-11 R-17 T-11
perro O4 W-15 R7 T-18
persona , O-6 W13 R-5 T-7
persona O-17 W15 R-14 T-19
pide W-18 R-14 T-18
pidio O5 W5 R-13 T-15
pido O-19 R-27 T-23
pido _ me O-10 W-18 R-12 T-11
pido que O-18 W-4 R-16 T-16
pido que me O-10 W-18 R-12 T-11
pie O-5 W-18 R8 T-13
pienso O-11 W-14 T-19
pilar , O-14 W-11 R-9 T-13
pilar O-14 W-11 R-9 T-13
piloto O-4 W-10 R5 T-14
piso W-13 R-11 T-11
planilla O12 W-14 R-15 T-6
plano O18 W-13 R-22 T5
planos O13 W-10 R-9 T-10
planta . $ O10 W-5 R-15 T-8
planta . O10 W-5 R-15 T-8
planta O7 W-4 R-11 T-23
planta _ $ O10 W-5 R-15 T-8
planta de O-5 W-12 R-13 T-15
plaza O-9 W-22 R-13 T-21
plaza _ $ O-17 W-11 R-18 T-16
plaza de O-21 W-6 R-9 T-14
plazo O-19 W5 R-19 T-15
plena O-12 W4 R-10 T6
poco W-9 R-11 T-14
podemos O6 R-22 T-16
poder O-13 W10 R5 T-12
podes W11 R-20 T-22
podria W-21 R-23 T-21
podrias O-11 W-21 R-18 T-16
pone O-22 W-14 R14 T-9
poner O4 W-8 R-17 T5
pongo O13 W-23 T-24
por O7 R-6 T22
por _ , T-13
por _ . O5 W5 R-4 T-14
por _ ? O4 W-19 R-14 T-15
por _ a O4 W-15 R-7 T22
por _ como W-13 R-11 T20
por _ de O5 R-19
por _ del O8 W-14 R-14 T-15
por _ el O-5 W-15 T17
por _ en O-4 W-18 R-11
por _ la R-17 T17
por _ lado O-14 W10 R-9 T-9
por _ los O4 W-7 R-11 T13
por _ manana O12 W-5 R-8 T-13
por _ me O-15 R-18 T8
por _ mi O-19 W-12 R-15 T7
por _ que O-22 R7
por _ te O14 W-16 R-18 T-5
por _ tiempo O-13 W-9 R-4 T-14
por _ tu O-20 W-9 R-11 T5
por _ y T-16
por aca O7 W-19 T-15
por ahi W-14 R-17 T-10
por aqui O-19 W-16 T-15
por cierto O-13 W-12 R-13 T-13
por correo O15 W-17 R-16 T-14
por dentro O19 W-13 R-11
por donde W14 R-10 T-13
por dos O7 W-9 R-11 T-18
por el O-42 R-9 T7
por ensenarme O-4 W-6 R-6 T14
por eso O-5 W-16 R-12 T6
por eso le O-9 W-10 R-8 T6
por explicarme O-16 R-8 T16
por favor , O-16 W-7 R-14 T-12
por favor . O-10 W-13 R-5 T-8
por favor O-21 W-15 R-13 T-23
por fin O-20 W-13 T-13
por haber O-19 W-14 R-15 T18
por haberme O-19 W-16 R-15 T24
por la O-4 W-6 R-13 T6
por las O-25 W-17 R-16
por lo O-7 W-10 R-19 T-5
por los O-10 W-20 R-23 T-13
por mi . O-28 W19 R-14
por mi O-4 W22 R8 T-18
por mostrarme O-13 W-5 R-10 T13
por otro O-14 W10 R-9 T-9
por otro lado O-14 W10 R-9 T-9
por prestarme O9 W-8 R-15 T15
por que O-14 W-9 R-16 T-6
por si O21 W-5 R-23 T-20
por su T-22
por telefono O-16 R5 T-10
por ti O16 W-14
por todo , O-7 W-11 R-9 T-16
por todo O-8 W-11 R-9 T-17
por tu O-26 W-17 R-15
por tu tiempo O-13 W-9 R-4 T-14
por una O6 W-16 R-12 T4
porfa O-13 W-11 R-12 T-14
porque O-22 W-30 R-26 T11
portafolio O-22 W-13 R-11 T5
portal O-20 W5 R-16 T10
posible O-20 W-6 R-18 T-13
pozo O-9 W-12 T-8
pozos O8 W-13 R-15 T5
practicante O-13 W4 R-11 T-12
practicas R-20
precio O18 W-16 R-22 T-8
precios O13 W-13 R-18
prefiere O-15 W14 R-17 T-10
prefiere no O-10 W14 R-11 T-8
prefieres O-13 W12 R-12 T-11
prefiero O-12 W10 R-12 T-11
pregunta , O-8 W-21 R-17 T-11
pregunta . $ O-16 R-16 T-10
pregunta . O-16 R-16 T-10
pregunta _ $ O-16 R-16 T-10
pregunta sobre O-16 W9 R-11 T-14
preguntar W11 R-19
preguntarle W-5 R-14 T-18
preguntas O-8 R-15 T4
preguntas que W9 R-14 T6
pregunte O5 W-5 R-15 T5
pregunto O-24 R-20 T-20
pregunto por O-14 W6 R-10 T-9
premio O-20 W-12 R-17 T-16
prensa O4 W-12 T-19
preocupe O4 W5 R-13 T-11
presentacion W-10 R-16 T13
presentar W-15 R10 T-15
presentarme O-21 R-22 T-18
presente O-21 W-10 R-10 T-9
presento O7 W-15 T-17
prestada O-12 W-14 R-11 T-16
prestarme O8 W-8 R-14 T15
presto O13 W-16 R-21
presupuesto R-14 T10
prima O4 W-8 R-15 T-10
primer W-25 R4 T-6
primer _ . O-19 W-14
primer mes O-15 W-11 R5 T-10
primera O-6 W-12 T7
primera _ . O-16 W-14 R-18
primero en W-12 R10 T-15
primo W-10 R-18 T-13
principio O-11 W-11 R-14 T-10
prisa O-20 W16 R-15 T-19
probar O-15 W-17 R9
probe O-11 W-10 R-14 T-14
problema . $ O-16 W12 R-9 T-8
problema . O-16 W12 R-9 T-8
problema O-7 W7 R-18 T-15
problema _ $ O-16 W12 R-9 T-8
proceso W-13 R-13 T-20
profe O-22 W-4 R-21
profe _ , O-15 W-13 R-15 T-16
profesional O-19 W-7 R-8 T-14
profesor O-7 R-14 T-22
profesora O-18 W-16 R-19 T-18
prometo W-9 T-18
promocion O-14 W-7 R-10 T-13
pronto O-17 W-5 T-22
proximo R8 T-17
proyecto O-12 R-25 T-12
prueba O8 W-20 R8 T-13
prueba con W-9 R-8 T-16
publico O5 W-18 R-14 T-8
pude O-15 W-16 R-18 T-13
pueblo O5 W-18 R-9 T-19
pueda O10 W7 R-18 T-18
puedas O-19 W15 R-13 T-11
puede O10 W27 R-7 T-24
puede _ . O-15 W15 R-12 T-13
puede _ el O6 W6 R-14 T-11
puede _ en O-6 W14 R-15 T-9
puede _ que O-14 W-7 R-11 T-6
pueden O5 W6 R-12 T-14
puedes W14 R-21 T-21
puedo O34 W-27 R-21 T-13
puedo _ . W-21 R-17 T-15
puedo _ a W-10 R-18 T-13
puedo _ el O18 W-15 R-19 T-16
puedo _ la O16 W-8 R-14 T-14
puedo _ las O10 W-6 R-15 T-12
puedo mandar W-14 R-14 T-14
puedo pasar O16 W-8 R-15 T-10
puente O-6 W-17 R-20
puerta W-18 R4 T-17
puertas O-9 R-14 T-18
puerto T-18
pues O-26 W-5 R-20 T-20
puesto O13 W-7 T-5
puesto _ la O-7 W-11 R5 T-14
puesto de O12 W-11 R-17 T-19
que _ $ O-19 W-18 R-18 T-13
que _ , W13 R7 T-10
que _ ? O-16 W-13 R-15 T-8
que _ a W-29 R-25
que _ conoce O-15 W-9 R-13 T-16
que _ del O-14 R-19
que _ des O-13 W-7 R-12 T-6
que _ dijiste O-12 W-14 R6 T8
que _ diste O-15 W-13 R-12 T5
que _ el O-11 W4 R5
que _ empresa O-9 R-10 T-10
que _ en O16 W-30 R-16
que _ entiendo O-10 W7 R-17 T-6
que _ es O-17 R-8 T-11
que _ falta O4 W-5 R-10 T-15
que _ habia O-8 W-6 R-7 T-9
que _ hay O-17 W9 R-14 T6
que _ la O-10 T9
que _ las O12 R-16
que _ le W-16 R-4
que _ llame O-13 W-13 R-14 T-8
que _ los O-7 W-21 T-22
que _ me O-16 W-21 R-4 T13
que _ mi O-6 W-17 T-4
que _ muy O-9 W-19 R-9 T-14
que _ nada O5 R-7 T-15
que _ nadie O21 W-15 R-12 T-16
que _ no O20 W8 R-17 T-14
que _ para W-13 R-12 T7
que _ por O13 W8 T-15
que _ que O10 W-8 T-17
que _ sea O-10 W10 R-14 T-11
que _ si O-18 W13 T-14
que _ sobre O4 W-11 R-16
que _ su O-15 W-6 R4 T-6
que _ te O-14
que _ tenga O-8 W-13 R5 T-7
que _ tres O10 W-8 R-11 T-16
que _ tu R-13 T-12
que _ un W4 R-21
que _ una O-19 R-13 T-12
que _ usted W8 R-15 T-17
que _ y R-8 T-19
que a O14 R-22 T-22
que ahora O-7 W-16 R-9 T-14
que el O9 W-30 R-16
que en O19 W-11 R-18 T-20
que era O-16 W-14 R4 T-11
que eres O-13 W-14 R-10 T-10
que es O5 W-7 R-20
que eso O-17 W7 R-11
que esta W-16 R-13 T-12
que este O-16 W9 R-14 T-10
que estoy O-7 W-18 R-15 T-17
que haces W-12 R-12 T-12
que hay W-10 R-8 T-14
que la O-10 W7 R-27 T-6
que lo O-12 W26 R-5 T-25
que los O-6 W-16 T-4
que mas O-13 W-13 R-14
que me O-17 T26
que me dijiste O-10 W-13 R8 T10
que me lo O-17 W15 R-16 T-22
que mi R-18 T8
que nadie O-16 W-14 R-11 T-11
que no , O-22 W8 T-13
que no . O-6 W18 R-9 T-8
que no O-17 W16 R-5 T-12
que no le O-18 W-10 R-14 T-21
que no lo O-17 W-4 R-15 T-9
que no me W-5 R-14 T-15
que no se O-14 W4 R10 T-18
que no te O-12 R-20 T-15
que no y O-12 W15 R-9 T-10
que nos O-8 W-20
que pase O-12 W4 R14 T-13
que paso O-20 W-15 R9 T5
que por O-19 W-15 T-5
que quieras . O9 W7 R-8 T-11
que quieras O9 W8 R-14 T-16
que quiero O-12 W5 R-11 T-11
que sea W6 R-15 T-16
que si O5 R-17 T-14
que soy O4 W-14 R-12 T-9
que su O-19 R-19 T-19
que tal . O-14 W-5 R14
que tal W-14 R19 T-4
que te W-4 R-4 T-24
que tengas W-18 R-11 T-10
que tengo W-10 R-14 T-13
que tu O8 R-16 T-8
que un O-6 W9 R-13 T-12
que usted O-16 W-24 T13
que usted me O-20 W-13 T17
que va O-13 W-13 R-13 T-8
que vas W-7 R-11 T-6
que vea O-6 W-11 R8 T-9
que viene W10 T-12
que vos W-12 R-10 T-17
que ya O7 R-25 T-23
queda W13 T-23
quedan O5 W-13 R-15 T-17
quedar O4 W5 R-9 T-13
quede O-12 W-5 R4 T-16
quedo O-11
quedo _ . O-20 W16 R-14 T-17
quedo a O-11 W-14 R-11 T-11
quedo la O-15 W-14 R-12 T-15
queres O26 W-9 R-23 T-21
queria O-27 W-13 R-18 T9
querida O-11 W-15 R-16 T-11
querida _ , W-14 R-12 T-8
queso O11 W-16 R-12 T-12
quien O-6 W-4 R-11
quien _ , O-14 W-9 R-12
quien _ . O-12 R4 T-18
quien le O-15 R-11 T5
quiera O13 W6 R-18 T-18
quieras . $ O10 W4 R-11 T-12
quieras . O10 W4 R-11 T-12
quieras O14 R-25 T-20
quieras _ $ O10 W4 R-11 T-12
quiere O10 W8 R-22 T-17
quieres O13 R-24 T-17
quiero O-17 W-5
quiero _ . O-18 R-18 T-13
quiero _ en O-9 R6 T-14
quiero que O-17 W-18 R-20 T-22
quince O-15 W-9 R-13 T-11
quirofano O-19 R4 T4
quisiera O-20 W-12 R-5 T-24
quiza O9 W8 R-17 T-13
radio O-7 W-10 R-10 T-20
ramiro W-6 R-10 T-15
rato O8 W-13 R-12 T5
razon O-20 W-10 R12 T-7
recepcion W-15 R-17 T-14
receta O6 W-15 T-8
reciba O-16 W-13 R-14 T-15
reciba un O-13 W-12 R-10 T-12
recibir O-13 R-13 T-10
recien O-7 W5 R-10 T-13
recomendacion . $ W-12 R-11 T-13
recomendacion . W-12 R-11 T-13
recomendacion O-11 R-17 T7
recomendacion _ $ W-12 R-11 T-13
recomendacion de O-14 W-15 R-11 T16
recuerdo O-18 W-15 R-14 T-17
recursos O-12 W-13 R6 T-11
recursos humanos O-12 W-13 R6 T-11
red O-11 W-7 R-10 T-14
reenviar O-10 W-19 R-17 T6
regalo O17 W-16 R-22 T5
reportaje W6 R-8 T-14
respeto , O-10 W-17 R-12 T-16
respeto O-24 R-18
responda O-21 W10 R8 T-14
responder O-21 W14 R-20 T-6
respuesta . $ O-11 W-14 R-12 T-15
respuesta . O-11 W-14 R-12 T-15
respuesta O-26 W6 T-14
respuesta _ $ O-11 R-12 T-16
resulta O6 W6 T-16
resultado O-25 W-17 R22 T-22
resumen O9 W-18 R9 T-18
resumen de W-17 R9 T-16
reunion de O-15 W5 R-12
reviso O12 W-12 R-17 T-19
revista O7 W-12 R6 T-9
riego O4 W-17
rodrigo O-13 W-13 R-11 T-4
ronda O11 W-5 R-12 T4
rosario O5 W-10 R-12 T-10
ruben O-11 W-13 R-12 T-11
ruego O-16 W4 R-16 T-14
sabado W-19 T7
sabados O10 W-10 R-14 T-11
sabe O-5 W-10 R-25
sabe de W-18 R-17 T-11
saber O-33 W-26 R11 T-29
saber como O-10 W-15 T-13
saber que O-15 T-16
saber si O-15 W-20 T-10
sabes W-17 T-15
sabra O-15 W-18 R20 T-15
saco O-10 W-16 T12
sacos O13 W-12 R-12 T4
sala O-9 R-17
sale O6 W-20 R11 T-21
sale el O-15 R6 T-9
salga W-17 R14 T-16
salida O-10 W-14 R7
salimos O-16 W-13 R-13
salio la O-17 W-13 T6
salir O-15 W-10 R-13
saludo , O-12 W-18 R-11 T-10
saludo O-24 R-18 T-21
saludos O-21 W-17 R-20 T-17
salvo O11 W-14 R-12 T15
saque O14 W-18 R5 T-21
se _ , W8 R-21 T-6
se _ a W5 R-15 T-14
se _ agradezco O-9 W-10 R-10 T10
se _ con O10 W-18 T-7
se _ de O-22 R-12
se _ en O-15 W15 R-11 T-7
se _ la O-26 W4 R-7 T-4
se _ las O-17 W-8 R-11 T-6
se _ los O-12 W-7 R4
se _ puedo O20 W-12 R-15 T-14
se _ que O-15 W-9 R-11 T-15
se como W7 T-18
se la O11 W-13 T-22
se las O25 W-17 R-15 T-13
se le W-14 R-16 T8
se lo O5 W-21 R8
se lo agradezco O-9 W-10 R-10 T10
se los O16 W-8 R-18 T-13
se preocupe O4 W5 R-13 T-11
se puede O-12 W9 R-12 T-8
se que O-8 W-8 R-17 T-17
se si W-19 R-13 T-12
se te O10 R-19 T-13
se ve O-4 W-11 R-11 T-12
sea , O5 W8 R-16 T-7
sea W11 R9 T-13
sea _ . O5 W-8 R-13 T-14
seco O8 W-10 R-11
secretaria O-5 R-17
sector O-14 W-11 R-15 T-13
seguir O-13 W-15 R-20
segun O-19 W-12 T-10
segunda W-16 T-20
segunda _ . W-12 R4 T-11
segundo O-21 T-14
segundo _ $ W4 R-15 T-11
seguro W-6 R-21 T-6
seguro que O-17 W-7 R-10 T-9
seis W-8 R-19 T-19
seis _ , O-5 W-15 R-14 T-14
seis anos O6 W-11 R-11 T-15
sello O-14 W-12 R-12 T4
semana , O-10 W7 R-17 T-18
semana . $ W-19 R-17 T-15
semana . W-19 R-17 T-15
semana _ $ W-20 R-15 T-16
semanas O-17 W6 R14 T-17
semestre O-16 W-11
semillas O10 W-18 R-22
semillas de O7 W-10 R-18 T-21
senor O-23 W-21 R-16 T-20
senor _ , O-16 W-13 R-14 T-16
senora O-9 W-12 R-20 T-26
senora _ , O-10 W-16 R-17 T-23
sepa W-15 R11 T-11
ser _ , O-10 W13 R-12 T-12
ser _ . O-15 R-11 T-12
sera O10 W-13 R5 T-11
seria O-20 W10 R-13 T-13
serio . $ O-9 W6 R-11 T-8
serio . O-9 W6 R-11 T-8
serio O-11 W4 R-11 T-14
serio _ $ O-9 W6 R-11 T-8
si , O-19 W6 R5 T-7
si . $ O4 W-9 R-11 T-12
si . O4 W-9 R-11 T-12
si W32 R17 T-16
si _ $ O4 W-9 R-11 T-12
si _ , W-4 R6 T-13
si _ . O-30 R7 T-8
si _ a O-12 W-6 R4 T-9
si _ con O-14 W7 R-14 T-8
si _ da W14 R-15 T-7
si _ de O-7 W11 R-15 T-12
si _ dia O15 W-14 R-15 T-9
si _ el W-16 T-5
si _ en O-16 W12 R6 T-11
si _ es O-18 W6 R-14 T-6
si _ esta O-16 W16 R-9 T-5
si _ hay O-15 W7 R5 T-14
si _ interesa O16 W-17 R-17 T-6
si _ la O-15 W-8 R7 T-23
si _ le W4 T-13
si _ lo O-6 R-24 T-20
si _ me W-21 T-15
si _ no O-22 W21 R-18 T-14
si _ parece R-12 T-7
si _ podes O-14 W7 R-12 T-9
si _ puedes O-15 W-8 R-14 T-10
si _ que O-26 W14 R-9 T-14
si _ quieres O13 W8 R-13 T-9
si _ resulta W8 R-16 T-9
si _ se O-21 W5 R6 T8
si _ sirve O16 W6 R-16 T-11
si _ te O-18 W24 R-19
si _ un O-8 W-12 R-12 T-9
si _ vez O14 R-9 T-8
si _ viene O-12 W10 R-14 T-7
si a O-4 W16 R-12 T-10
si anda O-14 W16 R-12 T-8
si andas O-10 W13 R-13 T-7
si de O-10 W12 T-7
si el O-5 R22 T-20
si en O15 R-15 T-8
si es O-21 R-17 T-10
si eso O4 W14 R-16 T-9
si esta O-18 W15 R-11 T-6
si estan O-13 W7 R-10 T-10
si estas O-19 W15 R-13 T-8
si estas de O-16 W10 R-8 T-6
si hay O-14 W4 R-9 T-7
si la W8 R14 T-19
si le O11 W7 R-29 T-18
si le sirve O15 W8 R-12 T-9
si lo W18 R-29 T-20
si me O-19 W-5 R-6 T-21
si no , O-21 R5 T-13
si no O-14 W10 T8
si no le O5 W8 R-18 T-11
si no podes O-14 W7 R-12 T-9
si no puedes O-7 W-6 R-12 T-8
si no te O-18 W21 R-17
si os O6 W7 R-14 T-14
si prefiere O-12 W11 R-14 T-9
si quiere O9 W8 R-14 T-9
si quieres O5 W-6 R-19 T-14
si se O-17 W13 R-16 T-13
si su O8 T-14
si te W11 R-26 T-11
si te da W16 R-9 T-5
si te sirve O4 R-11 T-4
si usted O-8 W4 R-21 T-17
si ya O-5 W21 R-21 T-13
siempre . $ W5 R-17 T-4
siempre . W5 R-17 T-4
siempre W-7 R-22 T-12
siempre _ $ O-6 W4 R-18 T-4
siempre _ . O11 W-14 R-8 T5
siempre _ que W-12 R-10 T-10
siento O-15 W-19 R-10 T-13
siete W-11 R-16
sigo O-14 W-11 R-13 T-30
sigo sin O-21 W-17 R-14 T-15
sigue O-9 W-9 T-17
sigues O-12 R-11 T-10
silencio O-4 W10 R-17 T-15
sin O5 W16 R-24 T12
sin _ $ O-14 W15 R-12 T-17
sin _ , W6 T-12
sin _ . O10 R-26 T-4
sin _ el O-19 W-22 R-14 T-5
sin falta O-15 W-4 R-10 T-9
sin problema O-14 W15 R-8 T-10
sirve , O13 R-12 T-8
sirve O15 W10 R-24 T-16
sirvio O4 W-8 R-4 T18
sistema O4 R-13 T-12
sitio O6 R-13 T-6
sobra W10 R-15 T-12
sobre W-10 R-17 T19
sobre _ , O13 W9 R-9
sobre _ . O-13 W-10 R-9
sobre _ y O-15 W-4 R-5 T7
sobre como W-11 R6 T-18
sobre el O4 W-16 R-19 T12
sobre la O-5 R-15 T8
sobre las O-25 W-12 R-19
sobre los O-14 W-11 R-14 T-18
sobre mi O-15 W-12 R-7 T-8
socio O8 R-14 T-14
sola . $ O4 R-11 T-8
sola . O4 R-11 T-8
sola O9 R-17 T-5
sola _ $ O4 R-11 T-8
sola _ , W-13 R-7 T-10
sola cosa W-12 R-9 T-14
sola pregunta , O-14 W-6 R-5 T-4
soldadura O-13 W-15 T-8
solicitud O-28 W-20 R-22 T-16
solo W21 R-33 T-10
solo _ que O5 W-5 R-12 T-17
solo si O-18 W15 R-11 T-10
sombra W-13 R-11 T-16
somos O-17 W-6 R-19 T-20
son W-16 R-24 T-24
sos W-6 R-14 T-15
sos la O-11 R-11 T-12
soy O-25 W-18 R-24 T-29
soy _ , O-26 W-19 R-16 T-20
soy _ de O-20 W-15 R-12 T-16
soy _ en O-11 W-6 R-6 T-6
soy el O-13 W-9 R-14 T-13
soy la W-14 R-13 T-14
sra O-18 W-7 R-10 T-13
sra _ , O-18 W-7 R-10 T-13
su _ , W-12 R-4 T-22
su _ . O-10 W-14 R13 T-34
su _ ? O-16 W-12 R-9 T-11
su _ a O-15 W-14 R10 T6
su _ de O-4 W-13 R-25 T20
su _ del O-17 R-15 T16
su _ en O-4 R-15 T-19
su _ es O-18 W4 R-11 T-17
su _ me T-16
su _ no O-15 R-17 T-9
su _ por O-16 R-10 T5
su _ sobre O-27 W-14 R-19 T7
su _ y O-23 W-10 T-28
su agenda O-17 W8 R-20 T-15
su consejo O-10 W-12 R9 T5
su empresa O-21 W-11 R-19 T-19
su equipo O-6 R-12 T-14
su libro W-12 R-15 T-18
su llamada O-15 W-18 R-13
su nombre O9 W6 R-16 T-13
su recomendacion O-17 W7 R-13 T7
su taller O-19 W-14 R-13 T-13
subio O-20 W-12 R11 T-14
suegra W-13 T-13
suena O-22 W17 R-20 T-15
sueno O-21 W-5 R-13 T-4
suerte O-15 W-13 T-13
supe W-12 R-18 T-10
supuesto O-12 W12 T-7
sus W-10 R-28 T-10
sus _ . W-20 R-14
suya W-16 T-7
suyo . $ O10 W4 R-18 T-13
suyo . O10 W4 R-18 T-13
suyo R-22 T-5
suyo _ $ O10 W4 R-18 T-13
tabla O9 W7 R-26 T5
tabla de O10 W7 R-13 T9
tal . $ O-14 W-5 R14
tal . O-14 W-5 R14
tal W-5 R17
tal _ $ O-14 W-5 R14
taller , W7 R-15 T4
taller . $ W-13 R4 T-13
taller . W-13 R4 T-13
taller O10 W-11 R-5
taller _ $ W-13 R4 T-13
taller de W-14 R-17 T-9
tambien . $ T-15
tambien . T-15
tambien O-7 W8 R-14 T-31
tambien _ $ T-15
tampoco W21 R-20 T-12
tan O-30 R-8 T-12
tan _ . O-21 W8 R-18 T-13
tanto O-5 W-15 R-6
tarde W-22 R-8
tardes . $ O-16 W-10 R-9
tardes . O-16 W-10 R-9
tardes O-14 W-15 R-17
tardes _ $ O-16 W-10 R-9
te O28 R25
te _ , O5 W-12 R-24 T-18
te _ . W6 T-24
te _ a O-8 R-5 T-24
te _ agradezco O-15 W-11 R-14 T20
te _ al O8 W-16 T-18
te _ bien R-13 T-15
te _ como O-7 W-21 R22 T-8
te _ con W-7 T12
te _ dejo O-10 W7 R-14 T-17
te _ el O11 W-6 R-7 T-4
te _ esta O8 W-8 R-15 T-9
te _ lo O6 W-17 R4 T-14
te _ mando O8 W-9 R-17 T-15
te _ mi O-12 W-15 T-14
te _ pasar O15 W-8 R-11 T-9
te _ paso O16 W-12 R-19 T-11
te _ por O-16 W-7 R-14
te _ si O-16 W-24 R26 T-4
te _ un O20 W-24 T-9
te _ yo O19 W-14 R-20 T-6
te acuerdas O-16 R-14 T-12
te agradezco O-17 W-15 R-18 T19
te agradezco que O-12 W-11 R-11 T8
te apetece W11 R-14 T-13
te aviso O-16 W4 R15 T-16
te contare O-5 W-13 R16 T-13
te contare como W-9 R12 T-9
te cuento O-13 W-17 R24 T-4
te cuento como O-20 W-8 R13 T-19
te cuento si O-9 W-12 R14
te da O-9 W18 R-13 T-6
te dejo O14 R-15 T-8
te digo O-6 W-19 R19 T-18
te digo si O-15 W-15 R10 T-9
te dire W-13 R10 T-12
te enteras O-15 W-5 R8 T-7
te enteras de O-14 R4 T-5
te escribo W-20 R11 T-22
te guardo O16 W7 T-14
te hago O14 W-20 T-10
te la O14 W-18 R-4 T-6
te las O19 W-11 R-23 T-15
te llamo O-15 W-10 R4 T-10
te llega W-12 R15 T-10
te llevo O7 T-21
te lo O14 W-6 R10
te lo mando O8 W-9 R-17 T-15
te lo paso O12 W-8 R-16 T-9
te los W-11 T-16
te mande O-18 W-14 R-15 T-9
te mando O5 R8 T-22
te paso O12 R5 T-20
te paso la W-13 T-12
te puedo O18 W-18 R-31 T-23
te puedo pasar O15 W-8 R-11 T-9
te sirve O6 R-17 T-7
te va O-4 W-12 R-23 T-14
te va a O-25 W-17 R-11 T-9
te viene O-10 W9 R-13 T-8
te voy O-20 W-4 R16 T-7
te voy a O-15 R9 T-6
tecnica W-11 R-10
tecnico W6 R-11 T-13
telefono , R-20 T-11
telefono . $ W-14 T-11
telefono . W-14 T-11
telefono _ $ W-14 T-11
tema , O-16 W10 R-10 T-8
tema O-25 W14 R-19 T-12
temporada O-6 W8 T-18
tendras R15 T-24
tenemos O17 W-21 R-19 T-18
tener O-5 W12 R-8 T-23
tenes W4 R-15 T-18
tenga O-4 R4 T-20
tengas O13 R-17 T-17
tengo O7 W-27 R-11 T-4
tengo _ . O-22 W-9 R-15
tengo el O-6 W-16 R-17 T-18
tengo la O-16 W-8 R8 T-14
tengo un O13 W-11 R-10 T-9
tengo una W-13 R-7 T-9
tenia O-8 W-20 R-4 T11
tercer O-15 W-15 R-14 T-11
tercera O-6 W-12 R-14 T-14
tercero O7 W-16 R-17 T-19
termina O-15 W-9 R11 T-12
termine O-13 R4
termine el O-18 W-19 T4
termine la W5 R-15 T-9
termino W-17 R13 T-17
ti , O18 W-17 R-13 T15
ti . $ O11 W-16 R-10 T-12
ti . O11 W-16 R-10 T-12
ti O19 W-5 R-12
ti _ $ O11 W-16 R-10 T-12
tia O-9 W-21 R-18
tiempo , O-20 W5 R-14 T-11
tiempo . $ O-13 W10 R-17 T-4
tiempo . O-13 W10 R-17 T-4
tiempo W12 R-12 T-14
tiempo _ $ O-13 W10 R-17 T-4
tienda W-11 R-17
tiene O10 R-26 T-11
tiene que O-18 W7 R-10 T-14
tiene un O10 W-14 R-13 T-11
tienen O4 R-9 T-17
tienes O25 W7 R-23 T-18
tio O-4 W-8 R-15 T-13
titulo O-18 W-7
toca O-12 R-16 T-15
toco W-19 R-13 T-20
toda O8 W8 R-17 T-5
toda _ . O14 W-7 R-12 T-14
toda la O-9 W-20 R-21
todas W-16 R-18 T-16
todavia O-4 W-9 R-26
todavia no W-4 R-16 T-17
todo $ O-17 W-12 T-13
todo , O-10 W-14 R-8
todo . $ O-7 W-22 R4 T-18
todo . O-7 W-22 R4 T-18
todo O-13 T-10
todo _ $ O-7 W-25 R4 T-19
todo _ . O-19 R-13 T-8
todo _ que R-19 T-15
todo bien . O-14 W7 R-8 T-4
todo bien O-14 W7 R-8 T-4
todo el O5 R-18
todo lo R-19 T-15
todo lo que R-19 T-15
todos . $ W-11 R-12 T-10
todos . W-11 R-12 T-10
todos O5 W-22 R-25 T-27
todos _ $ O-4 W-11 R-13 T-13
todos los W-13 R-18 T-21
tome O-20 W-13 T-18
tomo O-5 W-6 R-21 T-15
tono O-16 W-16 R-11 T-15
total O-8 W6 R-17 T-19
trabaja W-9 R-15 T-13
trabaja en W-9 R-15 T-13
trabajar O-18 W-16 R-18 T-14
trabajo , O-4 W9 R-15 T-9
trabajo . $ O-6 W-13 R-11 T-14
trabajo . O-6 W-13 R-11 T-14
trabajo R-28 T-26
trabajo _ $ O-6 W-13 R-11 T-14
trabajo _ la O11 R-11 T-13
trabajo de O-10 W-18 R-10 T-16
trabajo en O8 W-14 R-12 T-14
trae O5 W-11 R-14 T-12
traje O9 W-10 R-11 T-15
tranquilo O6 W7 R-15 T-15
tras O-14 R10 T-11
trata O-12 W-4 R-14 T-10
trayectoria O-17 W-18 R-12 T-15
treinta O11 W-12 R-11 T-13
tren O-18 W-13 R-15 T-14
tres O6 W-22
tres _ . O-22 W-14 R-16 T7
tres _ de O6 W-14 R6
tres _ que W-5 R-9 T-11
tres _ y O4 W-16 R-22 T-21
tres anos W-13 R-14 T-13
tres dias O4 W-10 R-15
tres lineas O-17 W-9 R-17 T-9
truco O-11 W-15 T5
tu , O-13 W8 R-13 T-7
tu . $ O-14 W-14 R5 T-10
tu . O-14 W-14 R5 T-10
tu _ $ O-8 W-10 T-14
tu _ . O18 R-33 T-18
tu _ ? O-13 R-8 T-7
tu _ de O-5 W-29 R-11 T18
tu _ del O-9 W-12 R-6 T17
tu _ en O-9 W-10 R-4 T-20
tu _ la W-13 R-19 T-14
tu _ lo W4 R4 T-16
tu _ me O-16 W-12 R-15 T-18
tu _ no O-16 R-18 T10
tu _ o O-14 W-6 R6 T-9
tu _ que W-13 R-15 T4
tu _ te O-16 W-17 T-14
tu _ y O-15 R-14 T-11
tu casa O-14 W-6 R-7 T-10
tu equipo O13 W5 R-15 T-12
tu jefa W-7 R-12 T-9
tu jefe O-15 W-13 R-14 T-9
tu me W14
tu nombre O7 W-14 R-10 T-12
tu tiempo W-12 R-6 T-14
turno de O-16 W-19 R-22 T13
turnos R-16 T5
tus O11 W-7 R-25 T11
tus _ . O17 W6 R-13 T-20
tus _ y O-15 R-9 T-4
tuvo O-20 W-16 R-19 T7
tuya . $ O6 W4 T-19
tuya . O6 W4 T-19
tuya O12 R-5 T11
tuya _ $ O6 W4 T-19
tuyo , O11 W6 R-17 T-8
tuyo O21 W12 R-20 T-11
ulises W-8 R-9 T-12
ultima O-4 W-5 R-15 T-17
ultimo O-21 W16 R-18 T-21
un _ $ O6 W-11 R-11 T-11
un _ , R-8 T-12
un _ . O-13 R-17 T10
un _ ? O-10 W-12 R-7 T-7
un _ a W-10 R5 T-17
un _ con O4 W-20 R8
un _ de O17 W-8 R-13 T-24
un _ desde O-14 W-10 R-15 T-13
un _ en O7 W6 R-28 T-24
un _ grande O-14 W-8 R-6 T-11
un _ me O7 W6 R-14
un _ o O-15 W11 R-15 T-6
un _ para W-22 T-21
un _ por W-5 R-8 T-13
un _ que W-19 R-18 T-13
un _ y O5 W4 R-22 T-13
un abrazo , O-12 W-12 R-13 T-17
un abrazo O-14 W-15 R-14
un ano O-5 W-10 R7 T-17
un audio R6 T-12
un correo O-18 R9 T-8
un dato W-14 R-13
un dia O8 W-17 T-14
un ejemplar O16 W-10 R-16 T-8
un favor O-14 W-5 R-11 T10
un honor O-12 R-12 T-9
un informe W-9 R-14 T-9
un mes O-24 R11 T-12
un monton O-17 W-9 T8
un no O-17 W19 R-12 T-16
un par O7 W-11 R-11 T-11
un par de O7 W-11 R-11 T-11
un poco O-12 W-8 R-10 T-13
un rato O11 W-11 R-10 T-13
un resumen W-14 R7 T-4
un resumen de W-14 R7 T-4
un saludo , O-9 W-14 R-8 T-8
un saludo O-17 R-13 T-15
un si O-9 W13 R-11 T-6
una O14 W-6 R-9 T-5
una _ , O-7 W-7 R-22 T-7
una _ . R-26
una _ con W-27 T-29
una _ cosa W-12 R-9 T-14
una _ de W-12 R-8
una _ en O6 W-13 R-12 T-14
una _ para O4 W-16 R-14 T-22
una _ que W-16 R-12 T-22
una _ y W-16 R-12 T-4
una copia O12 W-7 R-16 T-18
una copia de W-9 R-13 T-13
una entrevista W-15 R-14 T-19
una foto O-20 W4 T-14
una hoja W-13 R-11 T-17
una hora O9 W-14 R-9 T-20
una hora de O9 W-10 R-6 T-12
una llamada O-15 W-17 R-9 T-9
una llamada de O-14 W-14 R-8 T-9
una nota O-18 W-4 R-17 T-12
una persona O-7 W-16 R-6 T-6
una pregunta O-15 W-11 R-8 T-11
una respuesta O-14 W7 R-11 T-14
una reunion O-16 W-14 R-9 T-11
una sola R-12 T-20
una sola cosa W-12 R-9 T-14
una tabla W-10 R-12
una tarde O12 W-14 R-10
una vez O-20 W-7 R10 T-16
unas O-7 W-22 R7 T-16
unica O-9 W-15 R-9 T4
unico O12 W-15 R-9 T-10
universidad W-13 T-19
uno . $ O5 W-12 R-7 T7
uno . O5 W-12 R-7 T7
uno W-4 R-17
uno _ $ O12 W-14 R-8 T4
urge O-15 W5 R-16 T-18
urgente . $ O-12 R-7 T-7
urgente . O-12 R-7 T-7
urgente O-15 W4 R-8 T-7
urgente _ $ O-12 R-7 T-7
usan W-14 R-17 T-17
usar O10 W-18 R-19 T-18
use W-4 R-9 T13
uso O11 W-18 T13
usted , O10 W-6 R6 T-11
usted . $ W-5 R-20 T-21
usted . W-5 R-20 T-21
usted _ $ W-6 R-20 T-21
usted _ , O-11 R-12
usted _ a R-10 T5
usted _ al O-13 W-10 R-15
usted _ de O-20 R7 T-12
usted _ el O-11 W6 R-20
usted _ en O-16 W7 R-10 T-11
usted _ la W-18
usted _ lo W-16 R-13 T4
usted _ que O-11 R-7 T-17
usted a O-10 W-10 R-13 T4
usted en O-6 W4 R-16 T-11
usted es W-11 R-14 T-18
usted le O4 W7 R-17 T4
usted lo O-16 W-8 R-13
usted me W-28 T17
usted no O9 R-14 T-17
usted que O-14 W-9 R6 T-9
usted sabe O5 W-14 R-15 T-14
usted tiene O-16 W-12 R-9 T-12
usted y W-10 R-18 T-18
ustedes O8 W4 R-23 T6
va , O-17 W4 T-12
va O20 W6 R-13 T-20
va _ $ O-16 W-8 T-8
va a W-7 R-24 T-21
va bien O-16 W11 R-7 T-14
va el O8 W-12
vacaciones O-4 W8 T-19
vacante O-6 W-12 R-19 T-16
vale O-16 W20 R-19 T-15
valio O-15 W-13 R4 T12
vamos O-6 W-10 R10 T-15
van W-9 R-16 T-17
vas O5 W-11 R9 T-13
vas a O-20 W-11 R17 T-12
vaya O-22 R-22
ve O-11 R-19 T-18
vea O-16 W11 R4 T-13
veces O-7 R-20 T-10
vecino O-18 W-10 R-13 T-9
vecinos O-8 W11 R-13 T-16
veinte minutos O-15 W8 R-6 T4
vemos O-14 W13 R-16 T-12
ven O12 W-15 R-16 T-12
vende O18 W-20 R-21 T-21
venga O13 W13 R-20 T-16
vengo W-16 R-15
venir W-19 R-16 T12
veo O-6 W-13 R-10 T-14
ver W-13
ver como W-17 R-17 T4
ver si O-17 W-18 R-7 T-11
verano O-20 R10 T-13
veras O-23 R14 T7
verdad . $ W-5 R-12 T-14
verdad . W-5 R-12 T-14
verdad _ $ W-6 R-13 T-16
verdad que O-19 R-18 T-14
verde O-14 R-11 T5
verte O4 W-12 R-13 T-13
ves O-14 R4 T-10
vez _ $ O-15 W-11 R-10 T6
vez que O-17
vi O-19 W-20 R-26 T-29
vi _ tu O-12 W-6 R-7 T-5
vi en O-11 W-12 R-17 T-18
vi que O-15 W-13 R-12 T-10
vi tu O-15 W-10 R-10 T-14
viaje O15 R-15 T-8
vida , W-12 R-9 T-15
vida . $ O-15 R-11 T-13
vida . O-15 R-11 T-13
vida O-11 W-7 R-20 T-4
vida _ $ O-15 R-11 T-13
video O9 W-17 R-19
vieja O-14 W-11 R-8 T6
viejo O18 W-17 R-17
viene O-13 W13 R5 T-9
viene _ , O-6 R-11 T-8
viento O-13 W-11 R-7 T-10
viernes . $ O-10 W-13 T-10
viernes . O-10 W-13 T-10
viernes O-4 T-19
viernes _ $ O-10 W-13 T-10
vimos O-19 W-11 R-8 T-9
vino O-20 W-14 R5 T16
visitas O-14 W5 T-10
viste O-12 W-9 R-12 T-16
visto O-21 R-18 T-7
vivero W-12 R-15 T8
vivir O-16 W-8 R-15 T-10
vivo O6 W-15 R-11 T-15
volver R6 T-14
volvi O-4 W-11 R-10 T-14
volvio W-10 T-14
vos O8 R-26 T-18
voy O7 W-4 R11 T-23
voy a O-4 W-22 R9 T-21
vuelta O-4 W-16 R14 T-15
vuelva O-14 W19 R7 T-16
vuelvo O-17 W4 R16 T-11
vuelvo a O-12 R11 T-9
web O8 W-19 R-13 T-15
ximena O-16 W-11 R-11 T8
y # O-17 W-5 R-10 T-8
y , O13 W-21 R-13 T9
y _ $ O11 R-20 T-14
y _ , R-20
y _ a O-7 R8 T-23
y _ acorde W-7 R-7 T-16
y _ como O-12 R-9 T6
y _ con O15 R-20 T-8
y _ cuento O-16 W-7 R14
y _ de O-27 W-6 R-26
y _ del O7 W-12 T-17
y _ digo O4 W-12 T-13
y _ dos O-12 W-13 R-12 T-12
y _ el O10 R-15 T-18
y _ en O-23 W12 R-10 T-11
y _ es R-11 T-14
y _ esta O-15 R-12 T-7
y _ estoy O-10 W-6 R-9 T-12
y _ he O-16 W-13 R-7 T-12
y _ la O5 R-15 T-5
y _ las O15 W-10 R-19 T-16
y _ lo O19 W-17
y _ los O4 W-8 R-20 T-5
y _ me R-23 T-12
y _ mi O4 W-16 R-11 T4
y _ paso W-14 R11 T-17
y _ por O-25 W7 R-20
y _ puedo O4 W-8 R-11 T-12
y _ que O-7 W-23 R-19 T-4
y _ se O-22 W4 R7 T7
y _ si R-13 T-8
y _ tambien O-16 W-14 R-14 T-14
y _ te O10 W-4 T-16
y _ todo O-18
y _ un O6 W13 R-10 T-13
y _ una O-6 W-15 R-12 T-8
y _ ya O-16 W8 R-14 T-11
y a O-11 W-16 T-5
y a mi W-13 R-11 T-14
y ahora O-19 W-19 T-17
y asi O10 W-18 R-15 T-17
y casi W-11 R-9 T-12
y con O7 W16 R-17 T6
y de O-16 W-19 T-25
y dos O6 W-11 R-14 T-12
y el O-7 W-22 T-9
y en O-22 W-5 R11 T-20
y eso O-16 W-13 R-9 T10
y estoy O-18 W-9 R-8 T-9
y la O-25 T-15
y las O14 W-15 R-15 T-20
y le O18 W-19 R20 T-21
y lo W-4 R-26 T-28
y los W-12 T-14
y luego W-16 T-13
y me O-11 W-4 R-35 T-9
y me acorde W-7 R-7 T-16
y mi W-22 R-20 T6
y nadie O-19 W-19 R-9 T-16
y no O4 W6 R-18 T7
y no he O-14 W-9 R-5 T-10
y no le O-21 W-12 R-10 T-19
y no me O-20 W9 R-13
y por O-21 W-18 R-18 T10
y puede O17 W6 R-14 T-12
y puedo O18 W-12 R-10 T-11
y que O21 W-17 R-17 T-9
y que me O-13 W-12 R-10 T-4
y quiero O-15 W-12 R-8 T-10
y se O5 W-19 R-5
y se las O17 W-5 R-7 T-10
y si O6 W14 T-13
y si no O-4 W-4 R7 T-13
y si te O12 R-22 T-8
y sin O-22 W12 R-14 T-20
y su O-8 W-14 R-10 T-16
y tan O-14 W11 R-11 T-8
y te O28 W-17 R16 T-12
y te cuento O-16 W-7 R14
y te la O16 W-8 R-18
y te lo O8 W-18 T-4
y te los W-5 R-14 T-10
y tengo O-16 W-8 R-15 T-17
y todo W-15 R-16
y tu W-20 R-18 T-26
y un O-5 W-13 R-21 T-25
y una O9 W-14 R-17 T-19
y usted O4 W-12 R12 T-6
y ya O-8 W8 T-11
ya _ $ O-20 R-14 T-8
ya _ . O-5 R-25
ya _ en W10 T-15
ya _ la O-20 W-8 R-16 T-17
ya _ que O-12 R-14 T-10
ya _ tengo W-13 R-12
ya es W-16 R-12 T-11
ya esta W4 R-17 T-13
ya la R-14 T4
ya le O-23 R5 T-15
ya lo O-23 W-6 R-27 T-19
ya me O-14 R-7 T-23
ya no O10 W-11 R-22 T-19
ya se O-18 W9 R-17 T-12
ya se que O-11 W-6 R-13 T-10
ya te O-12 W-14 R-4
yo . $ O-9 W-4 R6 T-15
yo . O-9 W-4 R6 T-15
yo O30 W-8 R-6 T-5
yo _ $ W-5 R5 T-15
yo _ . O-4 R-17 T-11
yo _ con O14 R-12
yo _ el O16 W-17 R-21 T-18
yo _ en R-13 T4
yo _ la O18 R-16 T-14
yo _ llevo O18 W7 R-17 T-16
yo _ mi O4 W-10 T-13
yo _ que O-20 W-11 R-12 T-13
yo estoy W-12 R-7 T-16
yo le O9 W-13 T4
yo lo O4 W-19 R-19 T-13
yo me O14 W-19 R-16 T-14
yo no O-23 W-5 R-15 T-18
yo te O7 W7 T-18
`;
