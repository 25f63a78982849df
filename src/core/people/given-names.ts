import { wordSet } from '../word-set.ts';
import { givenNamesAmongWords, isEverydayWord } from './names-among-words.ts';

/** Common given names of many countries, folded: a single capital word among them is likelier a person than a firm. */
export const givenNames = wordSet(`
aaron aase abby abdou abdul abdullah abena abi abigail achim ada adaeze adam adan ade adele adeline aditi aditya adrian adriana afia agata agnes
agnieszka ahmad ahmed aida aidan aiko ainhoa aino aisha aisling akash akiko akin akinyi akira akosua alan alana alba albert alden alejandro
aleksandar aleksandra aleksei alena alessandra alessandro alessia alex alexander alexandra alexei alexia alexis alfonso alfred alfredo ali alice
alicia alina alison alistair alma alvaro alyssa ama amadou amanda amar amara amelia amelie amina aminata amir amira amit ammar amy ana anan ananya
anastasia anders andre andrea andreas andrei andrej andrew andrzej angela angelica anika aniket anil anita anja ankit ankita anna annabel anne
annelies annette annika ante anthony antje antoine anton antonella antonia antonio anusha anwar anya aoife ari arianna ariel arif arjun armando
armin arnaud arne arnold artem arthur arturo arun arvid asa asbjorn ase asha ashley asif aslan asma astou astrid august augusto aurelie aurora
avery axel aya ayaan ayako ayesha ayman ayo ayumi azadeh aziz babajide balazs barbara bart bartosz basak bashir bea beata beate beatrice beatriz
bella benedetta benedict benedikt benjamin benny berit bernadette bernard bert bertha beth bettina bianca bilal billy binta birgit bisi bjarne
bjorg bjorn blanca blessing bo-young bobby bogdan bojan boris borja boubacar brad bradley brandon branko brenda brett brian brigid brigitte britta
bronwyn bruce bruno bryan burak caitlin callum calvin cameron camila camille candice carina carla carlos carly carmela carmen carol carolin
caroline carolyn cassandra catalina catarina catherine cecilia cedric celeste celia cesar chad chandler chandra chantal charles charlie chelsea
chen chiara chidi chika chimamanda chinedu chinonso chioma chloe chris christa christelle christina christine christoph christophe christopher
christos chukwudi chun cian cillian claire clara claude claudia claus clemens clement colin connor conor constance constantin cora corinne cornelia
cosmin courtney craig cristina curtis cynthia cyril dagmar dagny daiki daisuke dale damian damien damir dan dana daniel daniela daniele danielle
danilo danny danuta daria darius darren darya dave david dawit debbie deborah declan deepak deepika defne deirdre delphine demet denis denise deniz
dennis derek desmond devi devika dewi dharma diana diego dieter dilek dimitri dimitris dina dinesh dirk djamila dmitri dmitrij dmitry dolores
dominic dominik dominique donald dong-hyun dora doris dorota dorothea dorothy doug douglas duc duncan dung dusan dylan ebba ebony ebru edgar edith
edna eduard eduardo edward edwin efe ege eileen eimear einar eira eirik eithne ekaterina elaine eleanor elena eleni eleonora eli elias elif elin
elina elisa elise elizabeth ella ellen elliot elliott elsa elspeth elvira emeka emelie emil emilia emily emina emine emma emmanuel emre enrico
enrique erdem eric erica erik erin ernest ernesto erwin esra esteban estelle esther ethan etienne eugene eugenia eun-ji eva eva-maria evan evelyn
evgeny ezgi ezra fabian fabio fabrice fabrizio faisal farah farhan farid fatemeh fatima fatma fatou fatoumata fay federica federico felipe felix
feng ferenc fergus ferhat fernando filip filippo finn fiona fleur flora florian floriane fouad francesca francesco francine francis francisco
francois frank franziska freddie frederic frederick fredrik freya frida frieda frits frode fumiko gabe gabor gabriel gabriela gaia gail gareth gary
gavin geert geeta geir gemma genevieve geoff geoffrey georg george georges georgina gerald geraldine gerard gerd gerhard gerrit giacomo gian gianni
gilbert gilles gina ginny giorgia giorgio giovanni gisela gita giulia glenn gloria godfrey gonzalo goran gosta graham grainne greg gregor gregory
greta gro grzegorz gudrun guido guillaume guillermo gulsen gunnar gunther gurpreet gustav gwen haakon habib hadi haider hakan hakon halima halina
halvor hamid hamza hana hanna hannah hanne hans hans-peter harald hari harish harold harriet harry hartmut haruka haruto hasan hassan hazel heather
hector hedda hedwig heidi heike heiko heinrich heinz helen helena helene helga hendrik henrik henry herman hermann hernan hideki hilary hilda hilde
hillary hina hiro hiromi hiroshi hitomi hoang holly hong horst howard huda hugh hugo humberto hung husain hussein hyun ian ibrahim ibrahima ida
idris ignacio igor ikram ilaria ilse ilya iman imran inaya indira ines inga inge inge-lise ingeborg inger ingrid inigo ioana ioannis irene irina
iris iryna isaac isabel isabella isabelle isha isla ismail isobel issa istvan itziar ivan ivana ivo iwona jaap jacek jack jackie jacob jacqueline
jacques jadwiga jaime jake jakob jakub jalal jamal james jamie jan jan-erik jana jane janek janet janice janine janis janusz jarek jarl jaroslav
jasmin jasmine jason jasper javid javier jay-jay jayden jean-claude jean-luc jean-marc jean-paul jean-pierre jeanette jeanne jeff jelena jennifer
jenny jens jeppe jeremiah jeremy jerome jerry jerzy jesper jesse jessica jesus ji-woo jian jill jim jimmy jin jitka jiwon jo joachim joan joana
joann joanna joao joaquin jocelyn jodie joe joel johan johanna johannes john jonas jonathan joost jordi jorge jorgen jorunn jose josef josefina
joseph josephine joshua josie josip joyce jozef juan juana judith juha juhani jukka julia julian juliana julie julien juliet juliette julius jun
junko jurgen justin justyna jutta jyoti kader kai kaisa kaitlyn kamal kamala kamil kamila kana kaori karan kare karel karen karim karin karl
karl-heinz karol karolina karsten kasia kasper katarina katarzyna kate kath katharina katherine kathleen kathrin kathy katie katja katrin katrine
katy kavita kavya kayode kazuki kazuo kazuya keiko keira keisha keith kelly kelvin ken kenichi kenji kenneth kenta kerstin kevin khadija khaled
khalid kieran kim kiran kirsten kirsti kirsty kit kjell kjersti klaus knut koen kofi koji kojo konrad konstantin konstantinos kris krishna kristen
kristian kristin kristina kristof krzysztof kseniya kumar kunal kurt kwabena kwaku kwame kwasi kyle kyra lakshmi lalita lamine lana lara larissa
larry lars lasse laszlo lata latifa laura lauren laurence laurent laurie lavinia layla lea leah leander leandro leena leif leila leilani lena lenka
lennart leo leon leonardo lerato lesley leslie leszek lewis li-na liam liana lidia lilian liliana lillian lily lin lina linda ling linh linn linnea
lionel lisa lisbeth lise liv livia liz ljubica logan lola lone loredana lorenzo loretta lori lothar lotte lottie lou louis louise lourdes luana luc
luca lucas lucia lucian luciana luciano lucie lucile lucy ludmila ludwig luigi luis luisa luka lukas luke lutz luz lydia lynn lynne maarten maciej
maddie madeleine madhu madina mads maeve magda magdalena magnus mahesh mahmoud maia maite maj maja makoto malcolm malgorzata malik malin malte
mamadou mana manfred manish manisha manoj manon manu manuel mara marc marcel marcela marcelo marcin marco marcus margaret margarethe margarita
marge margit margot margrethe maria mariam mariana marianna marianne maribel marie marie-claire marija marijke marika mariko marilyn marina mario
marion marisa marit marius marjan marjolein markku marko markus marlene marlies marloes marsha marta martha martijn martina martine marwa mary
masako masato masha mateo mateusz mathew mathias mathieu mathilde matias matilda matt matteo matthew matthias mattia maud maureen maurice mauricio
maurizio mauro maxim maxime maximilian may-britt maya mayank mayumi meera meg megan megumi mehdi mehmet mei mei-ling melanie melina melissa
mercedes mercy meredith merete merve metin mette mia michael michaela michal michel michele michelle michiko mick mieke miguel mihai mika mikael
mike mikhail mikko mila milan milena milos mina minh minjun miranda mireille mirela miriam mirjam mirko miroslav misaki mitch mitchell mitsuko
miyuki mo modou mohamed mohammed mohan mohit moira molly mona monica monika morag morgan moritz morten moses moshe mounir muhammad mukesh murat
muriel musa mustafa myriam myrtle nabil nadia nadine nadir nadja nagisa najib nam namrata nancy nao naoki naoko naomi nasser natalia natalie
natalya natasha nate nathalie nathan nathaniel naveen navya nayeli nazli neda neelam neha neil nele nelson nena nerea nerys nestor nevena ngozi nia
niall nicholas nicky nico nicola nicolas nicole niels nigel nikhil nikita niklas nikola nikolai nikos nils nima nina nino nisha nishant nita nnamdi
noah noel noemi noemie nolan noor noortje nora norbert noriko norma norman nour nuala nuno nur nuria oana obi oddvar odile odin oisin okan oksana
oktay ola olaf olaug olav ole oleg olena olga oliver olivia olivier olof omar omolola ondrej onur oona orla orlando oscar oskar osman osvaldo
ottavia otto ousmane owen owusu oyvind ozan ozge ozlem pablo paige pal pallavi paloma pamela panagiotis paola pascal pascale pat patrice patricia
patricio patrick patrik patrycja paul paula paulina pauline paulo pavel pawel payal pearl pedro peggy pelin penelope per percy pernille perry peter
petra phil philip philipp philippa philippe phoebe phuong pia pierre pierre-yves pieter pietro pilar piotr pirkko polly pontus pooja poppy prabhu
pradeep prakash pramod pranav prasad prateek preeti prem priscilla priti priya priyanka przemek purva quentin quynh rabia rachel radek rafael
rafaela rafal raffaele ragna ragnar ragnhild rahel rahul raimund raina raissa raj rajesh rajiv raju ralf ralph ram rama raman ramesh ramon ramona
randi randy rania raphael raquel rashid rasmus raul ravi ray raymond razvan rebecca reem reggie regina reginald reiko reinhard rekha remi remy
renata renate renato renaud rene reto rhea rhiannon rhys ricarda ricardo richa richard rick ricky rico riku rina rio rita ritu roald roar rob
robbie robbin robert roberta roberto rocio rod roderick rodrigo roger rohan rohit roisin roland rolf romain roman romana romina ron ronald ronan
ronja ronnie rosa rosalia rosalind rosario rosie ross roxana roy ruben rudi rudolf rui rukmini rune rupert russell rustam ruta ruth ryan sabine
sabrina sachiko sadia safiya said saif saki sakura salim sally salma salman salome salvador salvatore samantha sami samir samira samuel sana
sandeep sander sandra sandro sanjay sanna santi santiago santosh saoirse sara sarah sascha sasha saskia satish satoshi saul sayed scott sean
sebastiaan sebastian selam selim selin selma seo-yeon serena serge sergei sergey sergio serhiy seth severin shahid shaila shan shane shankar
shannon sharon shaun shauna shawn shay sheila shelly sherry shigeru shinji shiori shira shirin shirley shiv shota shreya shu shweta siddharth
siddiq sidney sidsel siegfried sigrid sigurd silke silvana silvester silvia silvina simon simona simone sina sinan sindre sinead siobhan sipho siri
sita siv sixten sjur snezana snorre sofia sofie sohail solange soledad solveig somchai song sonia sonja sonya soo-jin sophia sophie soraya soren
sota soumya spencer srinivas stacey stan stanislav stanley stavros stefan stefania stefanie stefano steffen steffi stein stelios stella steph
stephan stephanie stephen steve steven stewart stian stig stuart sture sudha sue sufjan sukanya suki sulaiman suman sumit sung-min sunil sunita
sunniva suresh surya susan susana susanna susanne suzanne suzy svein sven svetlana swati syed sylvain sylvia sylvie synnove tabea tadashi tadeo
tadeusz taha tahir taiwo takashi takeshi takumi talia tamara tamas tamsin tania tanja tanya tao tara tarek tariq tariro tarja tatiana tatjana
tatsuya tayo ted teddy temitope tendai tengku teodora terence teresa terje terry tess tessa thabo thandi thandiwe thea themba theo theodor theodore
theodoros theresa thiago thierry thijs thomas thomasz thor thora thorsten thu thuy tiago tiana tiina tilda tilman tim timo timothy tina tinashe
tine tobi tobias tobin todd todor tom tomas tomasz tomislav tommaso tommy tomo tomoko tomoya tone toni tonje tony tor toralf torben tore toril
torill torsten tove tracy traute trevor trine trinh trish tristan trond troy trudy trygve tsering tuan turid tuva tyler udo ugo ugur ulf ulla
ulrich ulrika ulrike uma umar umberto umut ursula ute uwe vaclav valentin valentina valentino valeria valerie vanessa varun vasco vasilis vassilis
vegard venkat vera vernon veronica veronique vesna vicki vickie vicky victor vidar vidya viggo vikas vikram viktor vilde vilma vinay vincent vinh
vinod viola violeta virginia virginie vishal vit vito vittoria vittorio viveca vivek vivian viviane vlad vladimir vladislav vojtech volker wafa
wagner waleed walid walter wambui wanda wangari wanjiru warren waseem wei wen wenche wendell wendy werner wibke wiktor wilfred wilhelm wilhelmina
willem william wilma wim winnie winston witold wolfgang wout xander xavi xavier ximena xin yael yahya yakov yamina yan yana yannick yannis yao yara
yaroslav yash yasir yasmin yasmina yasmine yasuko yaw yemi yetunde ying yohan yoko yolanda yolande yoshi yoshiko youssef yui yuka yuki yukiko yuko
yulia yuliya yumi yuna yuri yuriko yusra yusuf yuto yves yvette yvonne zach zachary zack zahra zaid zainab zainal zakaria zaneta zara zbigniew
zdenek zeena zelda zena zev zeynep zhanna zia ziad zina zita zlata zoe zofia zoltan zora zoran zsofia zuleika zuri zuzana
aarav achieng adwoa aksel akua amaka andreea ayse bassam bolanle bruna caoimhe chukwuma dapo duarte ebele efua efya eoin farai folake funmi
ganesh giada ha-eun hala hamida hanako harpreet haruki hye-jin ifeoma ishaan jaspreet ji-won jin-woo kamau karthik kelechi kemi leyla
lindiwe manpreet marek meena mensah min-ji mwajuma mwangi neema niamh njeri nneka nomsa obinna olumide oluwaseun otieno padma precious radu
revathi rima riya ronke rudo sagar seun simisola simran sneha tahlia tanvi tunde uche vivaan wanjiku wiremu wojciech yinka zanele`);

/** One of them, or a word that hardly ever stands for anything else ("ben", "peter"). */
export const isGivenName = (folded: string): boolean =>
  givenNames.has(folded) || (givenNamesAmongWords.has(folded) && !isEverydayWord(folded));
