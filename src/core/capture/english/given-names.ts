/** Common given names of many countries, folded: a single capital word among them is likelier a person than a firm. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron adam adele adrian agnes ahmed aisha akira alan albert alejandro alessandro alex alexander alexandra alexei alfonso ali alice alicia alina alison
  amanda amar amelia amina amir amit amy ana anders andre andrea andreas andrei andrew andrzej angela anil anita anja anna anne annette annika anthony antoine anton
  antonio anya arjun arthur arun asha ashley astrid aya ayesha barbara beatriz benjamin bernard bianca bjorn bogdan brenda brian brigitte bruno camila camille carla carlos
  carmen caroline catherine cecilia chandra chiara chidi chloe chris christina christine christopher claire clara claudia colin connor craig cristina daiki dana daniel daniela
  daniele danny darius david deborah deepak denise dennis derek diana diego dieter dirk dmitri dmitry dominik donald dora doris dorothy edith eduardo edward ekaterina eleanor elena
  eli elias elif elisa elise elizabeth ella ellen emeka emil emilia emily emma emmanuel eric erica erik esther ethan eva evelyn fabian fatima felipe felix fernando filip fiona
  francesca francesco francois fredrik gabriel gabriela gareth gary gemma george gerard gianni giorgio giovanni giulia gloria gonzalo gregor gregory guido gunnar gustav hamza hana
  hannah hans harold haruka haruto hassan heather heidi heinrich helen helena helga henrik henry hiroshi hugo hussein ian ibrahim igor ilse imran ingrid irina isabel isabella ivan
  ivana jacob jacqueline jakob jamal james jamie jan jana jane janet janine jason javier jeff jennifer jeremy jerome jessica jin joan joao joanna joaquin joel johan johanna john
  johannes jonas jonathan jorge jose joseph josephine juan judith julia julian julie jun juliana justin kaori karen karim karin karl karolina kate katarina katherine kathrin katja
  keiko keith kelly kenji kenneth kerstin kevin khalid kim klaus kofi konrad kristina kumar kurt kwame lars laszlo latifa laura lauren laurent lea leah leila lena leo leon leonardo
  leslie lidia liam lin linda lisa lorenzo louis louise luca lucas lucia lucy luigi luis luisa lukas lydia maarten mads magda magdalena magnus mahmoud malik manuel marc marcel
  marcin marco marcus margaret maria mariam marie marina mario marion marisa markus marta martha martina mary mateo mateusz mathias matteo matthew matthias maureen maya mehmet mei
  mei-ling melanie melissa michael michal michel michele miguel mika mike mila milan mina minh miriam mohamed mohammed mona monica monika moritz muhammad mustafa nadia nadine nancy
  naomi natalia natalie natasha nathan neha neil nicholas nicola nicolas nicole nikhil niklas nikolai nina nino noah noor nora norbert nuno ole oleg olga oliver olivia ola oscar otto
  owen pablo pamela patricia patrick paul paula paulo pavel pedro peter petra philip philippe pierre pilar pooja prakash pranav priyanka rachel rafael raj rajesh ralf ramon raphael
  raquel rashid ravi rebecca reiko renate rene ricardo richard rita robert roberta roberto rohan roland roman rosa ruth ryan sabine sachiko sakura salma samantha samuel sandeep
  sandra sanjay santiago sara sarah sasha satoshi sean sebastian sergei sergio shirin silvia simon simona sofia sofie sonia sophia sophie stefan stefania stefano stella stephan
  stephanie stephen steve steven sunil susan susanne sven svetlana sylvia takashi tamara tanja tanya tara tariq tatiana teresa theo theresa thomas tiago timo timothy tobias todd tom
  tomas tomasz toni tony tracy tuan ulrich ursula valentina valeria vanessa vera veronica viktor vikram vincent vinh virginie vladimir walter wendy werner wilhelm william wolfgang
  xavier yan yara yasmin yasmine yolanda yuki yuri yusuf yuto yves zainab zara zeynep zoe zofia fatou lucie chinedu ngozi amara zuri kwabena tendai sipho thabo lerato
  vivek shreya ananya aditya rahul rohit siddharth kavita lakshmi meera nisha pallavi rekha suresh uma bo-young hyun ji-woo jiwon minjun seo-yeon soo-jin sung-min
  dave joe jim nate greg matt ted meg liz beth kath josie gabe zach zack lou marge rick ricky bobby billy tommy jimmy jenny abby abi steph nicky vicky`.split(
    /\s+/,
  ),
);
