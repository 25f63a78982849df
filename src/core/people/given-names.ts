import { wordSet } from '../word-set.ts';
import { givenNamesAmongWords, isEverydayWord } from './names-among-words.ts';

/** Common given names of many countries, folded: a single capital word among them is likelier a person than a firm. */
export const givenNames = wordSet(`
aafke aaliyah aarav aaron aase abby abdou abdul abdullah abeba abebe abena abhishek abi abigail abiodun abosede achieng achim ada adaeze adalberto
adam adan adaora ade adebola adela adele adeline ademola adeola adewale aditi aditya adri adrian adriana adrienn adwoa afia afsaneh afua agata agnes
agneta agnieszka agostino agota agus ahmad ahmed ahnaf aida aidan aiden aigul aija aikaterini aiko aiman ainara ainhoa aino aisha aishwarya aisling
aitor aizhan ajay akane akash akemi akiko akin akinyi akira akosua aksel akua alan alana alasdair alba albert alberto alden aled alejandra alejandro
aleksandar aleksandra aleksei aleksi alena alessandra alessandro alessia alex alexander alexandra alexandros alexandru alexei alexia alexis alfonso
alfred alfredo ali alice alicia alina alireza alisher alison alistair alma almaz alok alonso alvaro alyona alyssa alzbeta ama amadou amaka amanda
amani amar amara amelia amelie amina aminata aminu amir amira amirhossein amirul amit amita ammar amy ana anahit analyn anan ananya anastasia
anastasios anatoly anca anders andi andjela andre andrea andreas andreea andrei andreina andrej andrew andris andriy andrus andrzej angela angeles
angelica angeliki angelo angie angus anh anika aniket aniko anil anirudh anita anja anjali anke ankit ankita anna annabel annalisa anne anne-marie
anneke anneli annelies annemarie annette anni annie annika anouk ante anthony antje antoine anton antonella antonia antonio antti antwan anupam
anusha anvar anwar anya anzhela aoife aparna apostolos araceli arancha aranzazu arash archana archie ardeshir arezoo ari arianna ariel arif arjan
arjun arkady armando armen armin arnaud arne arnel arnold artak artem arthur arturo arturs arun arvid arvind asa asbjorn ase asha ashkan ashley ashok
ashton ashwin asier asif aslan asli asma asmaa astou astrid atefeh athanasios atieno atik atsuko atsushi attila aubrey audrey august augusto aurel
aurelie aurora ava avery axel aya ayaan ayaka ayako ayanda ayesha aygul aylin ayman ayo ayodele ayse ayu ayumi azadeh aziz aziza azlan azra baaba
babajide babak babatunde bahar bahram baiba bakhyt balazs bambang baraka barasa barbara baris barry bart bartolomeo bartosz basak bashir bassam
batbayar bayarmaa bayu bea beata beate beatrice beatriz becky begona behnaz behrouz bekele belen bella benedetta benedict benedikt benjamin benjie
benny berend berit berk bernadette bernard bernardo bernice bert bertha beth bethany bettina beverley bharat bhavna bianca bijan bilal billy bilquis
binh binta birgit birhanu bisi bjarne bjorg bjorn blanca blessing bo-young bob bobbie bobby bobur bogdan bogumil bohdan bohumil bojan bojana bola
bolanle bongani bonnie boris borislav borja bosko boubacar bozena brad bradley bram brandi brandon branislav branka branko brenda brendan brett brian
bridget brigid brigitte britt britta brittany bronwyn bruce bruna bruno bryan bryony budi buhle bukola burak bushra caetano caitlin callum calvin
camelia cameron camila camilla camille candice cansu caoimhe cara carina carla carlijn carlos carlotta carly carmela carmen carol carolin caroline
carolyn carrie carsten cassandra cassidy catalin catalina catarina caterina cathal catherine cathy cecilia cecilie cedric cedrick cees celeste celia
celina cem ceren cesar chad chandler chandra chantal charalampos charles charlie chau chebet chelo chelsea chen cherono cheryl chetan chiamaka chiara
chibuzo chidi chidinma chika chikako chimamanda chinedu chinonso chinwe chioma chipo chloe chris christa christelle christer christina christine
christoph christophe christopher christos chukwudi chukwuma chun cian ciara cillian cinzia ciprian claire clara clare clarence clarisa claude claudia
claudio claudiu claus clayton clemens clement clive clodagh cody colin colleen concepcion connor conor constance constantin cora corey corina corinne
cornelia cosimo cosmin costanza courtney craig cristian cristiano cristina cristobal csaba cuong curtis cynthia cyril czeslaw daan dagmar dagny
daichi daiki daisuke dale dalia damaris damian damien damilola damir dan dana daniel daniela daniele danielle danijela danilo daniyar danny danuta
dapo daria dario darius dariusz darko darlene darnell darrell darren darryl darya dave david davina davit davor dawit dayo deandre deb debbie debora
deborah declan deepak deepika deepti defne deirdre dejan deji delia delphine demet dena denis denise deniz dennis derek dermot derrick desmond
despina devi devika dewi dharma diana diane diego diep dieter dilek dilip dilnoza dimitra dimitri dimitris dina dinah dinara dinesh dirk divya
djamila dmitri dmitrij dmitry dmytro dolores domenico domingo dominic dominick dominik dominika dominique donald donatella dong-hyun donna donovan
dora doreen dorian doris dorota dorothea dorothy doug dougal douglas dragan dragana dragos drazen duarte dubravka duc dulguun dumisani duncan dung
duong dusan dustin dwayne dylan eamon ebba ebele ebony ebru ece eddie edgar edgardo edith edna edoardo eduard eduardo edward edwin edwina edyta eelco
eero eeti eeva efe efren efua efya ege egil eija eiji eileen eilidh eimear einar eira eirik eirini eithne ekaterina ekene ekow elaine eleanor
eleftheria elena eleni eleonora elham eli elias elif elijah elin elina elisa elisabet elisabetta elise eliska eliza elizabeth elke ella ellen ellie
ellinor elliot elliott elmer elnaz elnur elodie elsa elspeth elvin elvira emanuela emanuele emeka emelie emil emilia emiliano emilio emily emina
emine emma emmanuel emmi emre encarna eniko enitan ennio enrica enrico enrique enzo eoin erdem eric erica erick erik erika erin erland ermanno ernest
ernesto ernie erwin erzsebet esben esi eskil esmeralda esra esteban estefania estela estelle esther eszter ethan etienne etsuko ettore eugene eugenia
eugenio eun-ji eva eva-maria evan evangelos evelyn evgeny ewa ewan ewelina ezekiel ezgi ezra fabian fabiana fabio fabrice fabrizia fabrizio fadi
faisal faizal fajar farah farai farhan fariba farid farida fartun faruk farzad farzana farzaneh fatemeh fatih fatima fatma fatou fatoumata fay faye
fazilah federica federico felicia felipe felix femi femke feng ferdinand ferenc fereshteh fergal fergus ferhat fermin fernanda fernando ferruccio
filip filipa filippo finlay finn fintan fiona fionnuala fiorella fitri flavia flavio flemming fleur flora florian floriane florin floyd folake
folasade fotini fouad fozia francesca francesco francine francis francisca francisco francois frank frans frantisek franziska fraser freddie frederic
frederick fredrik freya frida frieda frits frode fulvio fumiko fumio funke funmi furkan gabby gabe gabor gabriel gabriela gaetano gaia gail galina
ganesh gareth garrett gary gaspar gathoni gaurav gavin gayane gayle gbenga geert geeta geir gema gemma genaro genet genevieve gennady gennaro geoff
geoffrey georg george georges georgina georgios gerald geraldine gerard gerardo gerd gergo gerhard gerrit gerry ghada ghazal gheorghe giacomo giada
gian gianfranco giang gianluca gianni giannis giedre gigi gijs gilbert gilberto gilles gillian gina ginny gino gintaras giordano giorgi giorgia
giorgio giorgos giovanna giovanni girish girma gisela gita gitte giulia giuliano giuseppe giuseppina gizem gladys glenda glenn gloria godfrey gokhan
golnaz gonzalo gopal goran gordana gordon gosta graciela grady graeme graham grainne graziella grazyna greg gregor gregory greta gretchen grigory gro
grzegorz guadalupe gudmund gudrun guglielmo guido guillaume guillermo gulnara gulnora gulsen gunilla gunnar gunnhild gunta gunther guntis gurpreet
gustav gustavo gwen gwyneth gyorgy gyula ha-eun haakon habib habiba hadi haider hailey haitham hakan hakon hala halima halina halvor halyna hamed
hamid hamida hamideh hamish hamisi hamza hana hanako hanan hande hanh hanna hannah hanne hannes hannu hans hans-peter harald hari harish harold
harpreet harri harriet harry hartmut haruka haruki haruto harvey hasan hasina hassan haya hayley hazel haziq heather hector hedda hedwig heidi heike
heiki heikki heiko heinrich heinz heitor helder helen helena helene helga heli hema hendra hendrik henk henna henning henrik henry herbert herman
hermann hernan hideki hideo hideyuki hieu hilary hilda hilde hilkka hillary hina hinako hiro hiroki hiromi hironobu hiroshi hiroyuki hirut hisashi
hisham hitomi hoa hoang holger holly homer hong horacio horia horst hossein howard howie hrvoje hubert huda hugh hugo humberto hung huong husain
hussein huy hye-jin hynek hyun iain ian ibolya ibrahim ibrahima ichiro ida idil idris ifeoma ifrah iftekhar ignacia ignacio igor ihor ikechukwu iker
ikram ilaria ildiko ileana ilker ilkka ilse ilya ilze iman imogen imran imre inaki inaya indira ines inese inga inge inge-lise ingeborg inger ingrid
ingvild inigo inmaculada inna ioana ioanna ioannis ionut iqbal iqra ira irene irina iris irja irma iryna isaac isabel isabella isabelle isaiah isamu
iselin isha ishaan isiah isidro isla ismail isobel issa istvan itziar iulia ivan ivana ivano ivars iveta ivette ivica ivo iwan iwona izabela izumi
izzat jaakko jaan jaap jacek jacinto jack jackie jaclyn jacob jacobo jacopo jacqueline jacques jada jaden jadranka jadwiga jahangir jaime jake jakob
jakub jalal jalen jamal jamar james jamie jamila jan jan-erik jana jane janek janelle janet janice janina janine janis janne janusz jared jarek jari
jarl jarmila jarmo jarod jaroslav jaroslaw jarrod jarvis jasmin jasmine jasna jason jasper jaspreet javid javier javon jay-jay jayden jaylen
jean-claude jean-luc jean-marc jean-paul jean-pierre jeanette jeanne jeannie jeff jelena jelle jemima jenna jennifer jenny jens jeppe jeremiah jeremy
jerick jermaine jeroen jerome jerry jerzy jesper jesse jessica jesus ji-won ji-woo jian jide jill jillian jim jimmy jin jin-woo jindrich jiri
jiro jitka jitske jiwon jo joachim joan joana joanie joann joanna joanne joao joaquim joaquin jocelyn jochen jodi jodie joe joel joely joey johan
johanna johannes john johnnie johnny jolanta jomar jon jonalyn jonas jonathan joost jordi jorge jorgen joris jorma jorn jorunn jose josef josefa
josefina joseph josephine joshua josiah josie josip josje josu jouni jovan jovana joyce jozef jozsef juan juana juanita judit judith judy juha juhani
jukka julia julian juliana julie julien juliet julieta juliette julio julius jun junichi junjun junko jurate jurgen jurriaan jussi justin justine
justyna jutta jyoti kaan kaarina kadek kader kaede kai kaisa kaitlin kaitlyn kalle kalliopi kalpana kamal kamala kamau kamil kamila kamrul kana kaori
kara karan karanja kare karel karen kari karim karima karin karina karl karl-heinz karla karol karolina karsten karthik kashif kasia kasper katalin
katarina katarzyna kate katerina kateryna kath katharina katherine kathleen kathrin kathryn kathy katica katie katja katri katrin katrine katsumi
katy kaveh kavita kavya kayla kayleigh kayode kazimierz kazue kazuhiro kazuki kazuko kazuo kazuya kebede kees kehinde keiko keira keisha keisuke
keita keith kelechi kellie kelly kelsey kelvin kemal kemi ken kendra kendrick kenichi kenji kenneth kenny kenta kento keri kerri kerrie kersti
kerstin kestutis ketevan ketut kevin khadija khairul khaled khalid khanh khoa kianoush kibet kieran kim kimani kimberly kimiko kimmo kinga kipchoge
kiprop kiran kirill kirsi kirsten kirsti kirstie kirsty kit kiyoshi kjell kjersti klaas klara klaus knut koen kofi koichi koji kojo komang konrad
konstantin konstantina konstantinos kostas kosuke kotaro kris krishna krista kristen kristi kristian kristijan kristin kristina kristine kristof
kristopher krisztina krystyna krzysztof ksenia kseniya kumar kumiko kunal kunle kurt kveta kwabena kwadwo kwaku kwame kwasi kwesi kyla kyle kyoko
kyra lachlan ladan laia laila lakeisha lakshmi laleh lalita lamine lamont lana lara larisa larissa larry lars lasse laszlo lata latasha latifa
latisha latoya laura lauren laurence laurent laurentiu lauri laurie lauryn lavinia lavonne lawrence layla lea leah leander leandro leann leanne leen
leena lefteris leif leila leilani leire lekan lena lene lenka lennart lenny leo leon leonardo leonid leonie leonor lerato leroy lesley leslie lestari
lesya leszek leticia letizia levan levent lewis leyla li-na liam liana libor lidia lieke liesbeth liisa lilian liliana lillian lilly lily lin lina
linda lindiwe lindsay lindsey linford ling linh linn linnea linsey lionel lisa lisbeth lise lito liudmyla liv livia livio liviu liz liza ljiljana
ljubica llewellyn loes logan lois lola lone lorcan loredana lorena lorenzo loretta lori lorna lorraine lothar lotte lottie lou louie louis louise
lourdes luana lubna lubos luc luca lucas lucia lucian luciana luciano lucie lucile lucille lucinda lucy lucyna ludmila ludwig luigi luis luisa lujain
luka lukas lukasz luke luminita lungile luningning luther lutz luuk luz lydia lyn lynda lynette lynn lynne lyuba lyudmila maaike maame maarja maarten
mabel macarena machiko machteld maciej madalina maddalena maddie madeleine madhavi madhu madina mads maeve magda magdalena magnus mahbub mahdi mahesh
mahfuz mahmoud mahnaz mahsa maia maija maisie maite maj maja majid makena makiko makoto maksim maksym malachy malcolm malena malgorzata malik malin
mallory malte mamadou mamoru mamun mana manabu mandi mandla mandy manfred manish manisha manoj manolis manon manpreet mantas manu manuel manuela mara
marc marcel marcela marcello marcelo marcia marcin marco marcus marcy marek margaret margarethe margarida margarita marge margherita margie margit
margo margot margrethe marharyta mari maria mariam marian mariana mariangela marianna marianne mariano maribel maricar maricarmen maricel marie
marie-claire marieke mariela marija marijana marijke marika mariko marilena marilyn marina mario marion marisa marisol maristella marit marites
maritza marius mariusz marjan marjo marjolein marjorie marketa markku marko markus marlene marlies marloes marsha marta martha martijn martina
martine martti marty marvin marwa mary maryam maryna marzena masaaki masahiro masaki masako masao masaru masashi masato masayuki masha masoud
massimiliano massimo masud matej mateo mateusz mathew mathias mathieu mathilde matias matilda matilde matt matteo matthew matthias matthijs matti
mattia maud maura maureen maurice mauricio maurizio mauro mavis maxim maxime maximilian maximiliano maximo may-britt maya mayank mayu mayumi mazlan
mckenzie meena meenakshi meera meg megan megumi mehdi mehmet mehrdad mehwish mei mei-ling mekdes melanie melchor meles melina melinda melis melisa
melissa melvin mensah mercedes mercy meredith merete merike meron mert merve mervyn metin mette mia micah michael michaela michal michalis michel
michela michele michelle michiko mick midori mieke miguel mihaela mihai mihaly mihkel mika mikael mikayla mike mikhail mikio mikkel mikko miklos mila
milagros milan milena milica millie milorad milos min-ji mina minako mindaugas minh minjun minna minnie minoru miranda mircea mireia mireille mirela
mirella miren mireya miriam mirjam mirjana mirko miroslav miroslava miroslaw misaki mitch mitchell mitsuko miwa miyuki mizan mizuki mladen mo modou
modupe mohamed mohammed mohan mohit mohsen moira mojgan molly momoko mona monica monika monique monir monserrat montserrat morag morgan moritz morris
morten morteza moses moshe mounir mpho muhammad mukesh mulu munashe murat muriel musa mustafa mwajuma mwangi mwende mykhailo mykola mylene myles myra
myriam myron myrtle nabil nadeem nadezhda nadia nadim nadine nadir nadiya nadja nagisa nahid naima najib najwa naledi naliaka nam namrata nancy
nandini nanette nao naoki naoko naomi narine nasreen nasrin nasser nastya natalia natalie nataliya natalya natasa natasha nate nathalie nathan
nathaniel natsuko natsumi naveed naveen navid navya nawal nayeli nazanin nazli nazma ndunge nebojsa neda neelam neema neeraj negar neha neil nele
nelida nelson nemanja nena nenad nenita nerea neringa nerys nestor nettie nevena ngoc ngozi nguyet nhung nia niall niamh nicholas nicky nico nicola
nicolas nicole nicoleta nicoletta niek niels nienke nieves nigel nigella niina nikhil niki nikita nikki niklas nikola nikolai nikolay nikos niloofar
niloufar nils nima nina ningsih nino nisha nishant nita nitin njambi njeri njoki nkechi nkem nkosana nnamdi nneka noah nobu nobuko nodira noel noelia
noemi noemie nolan nompumelelo nomsa nomvula noor noortje nora norbert noriko norma norman nour nuala nuno nunzia nur nuria nurlan nurul nusrat
nyambura nyoman oana oanh obi obinna ochieng octavian oddvar odhiambo odile odin ogechi oisin okan oksana oktay ola oladele olaf olalla olamide olaug
olav ole oleg oleh oleksandr oleksii olena olesya olga oliver olivia olivier olli olof olu olumide oluwaseun omar omer omid omolola omondi ondrej
onur onyango oona oonagh oriana oriol orla orlaith orlando ornella orsola orsolya osama osamu oscar oskar oskari osman osvaldo oswald otieno otis
ottavia otto ousmane outi ovidiu owen owusu oystein oyuna oyvind ozan ozge ozlem paavo pablo padma padraig paige paivi pal palesa pallavi paloma pam
pamela panagiotis pankaj paola paolo parisa parvati parvin pascal pascale pasi pat patrice patricia patricio patrick patrik patrizia patrizio
patrycja patryk patsy patti paul paula paulette paulien paulina pauline paulo pavel pavla pavlina pavlo pawel payal payam pearl peder pedro pegah
peggy pekka pelin penelope pentti pepe per percy pernille perry perttu petar peter petra petri petros petru petter phil philip philipp philippa
philippe phillip phoebe phuc phuong phyllis pia pierluigi piero pierre pierre-yves piet pieter pietro pilar pim pinar piotr piret pirjo pirkko
piroska polina polly pontus pooja poonam poppy pouya prabhu pradeep prakash pramod pranav prasad prateek pratik preben precious preeti prem priit
priscilla priti priya priyanka przemek przemyslaw purva puteri putu quentin queralt quynh rabab rabia rachael rachel radek radhika radim radka
radmila radoslaw radovan radu rafael rafaela rafal raffaele raffaella rafiq ragna ragnar ragnhild rahel rahima rahmat rahul raija raimo raimund raina
raissa raivis raivo raj rajesh rajiv raju rakesh ralf ralph raluca ram rama raman ramesh rami ramin ramiro ramon ramona rana randall randi randy
rania raphael raquel rasha rashed rashid rasmus ratko ratna rauf raul ravi ray raymond razvan rebecca reem reggie regina reginald reidar reijo reiko
reinhard reino rekha remi remy rena renata renate renato renaud rene renee renske renzo retno reto reuben revathi reza rezaul rhea rhett rhiannon
rhona rhonda rhys rianne ricarda ricardo riccardo richa richard rick rickey ricky rico rie rieko rigoberto riikka riitta rikke riku rima rimantas
rina rio rita ritu ritva riya rizki rizwan roald roar rob robbie robbin robert roberta roberto rocio rod rodel roderick rodney rodrick rodrigo
rogelio roger rohan rohit roisin rokeya roland rolando rolf romain roman romana romeo romina ron ronald ronan ronja ronke ronnie roopa rory rosa
rosalia rosalie rosalind rosana rosaria rosario rosaura roscoe rosella roser rosetta rosie rosli roslyn ross rossana rotimi rowan rowena roxana
roxanne roy ruben rudi rudo rudolf rudy ruel rufino ruggero rui rukmini rumi rune rupert ruslan ruslana russell rustam ruta ruth ruud ryan ryo ryoko
ryosuke ryota ryszard saad saara sabah sabina sabine sabrina sachiko sachin sadegh sadia sadie saeed safaa safiya sagal sagar sahar said saif saima
sajid saki sakura salim sally salma salman salome salvador salvatore salwa samantha sami samia samir samira samuel sana sanaz sandeep sander sandor
sandra sandro sangeeta sanja sanjay sanna sanne santi santiago santosh saoirse sara sarah sarah-jane sarita sascha sasha saskia satish satomi satoru
satoshi saul saulius sawsan sayaka sayed scott scottie seamus sean sebastiaan sebastian sebastiana seda sedat segun selam selamawit selim selin
selina sello selma senad senait seo-yeon sepideh seppo serena serge sergei sergey sergio serhii serhiy serkan seth setsuko seun severin sevgi shabnam
shadi shafiq shahid shahin shahla shahram shahrul shahrzad shaila shalini shamim shan shane shania shanice shankar shannon shaquille shari sharmila
sharmin sharon sharonda shashi shaun shauna shavkat shawn shawna shay shazia sheena sheila sheldon shelly sheri sherif sherry sheryl sherzod shigeru
shilpa shima shingo shinichi shinji shinya shiori shira shirin shirley shiv shizuka shizuko shoko shona shota shreya shruti shu shunsuke shweta
siamak sian sibel sibusiso siddharth siddiq sidney sidsel siegfried siem signe sigrid sigurd siim silje silke silvana silvano silvester silvia
silvina silvio silviu simisola simon simona simone simonetta simran sina sinan sindre sinead sinem sinisa siobhan sipho siri sirkka sirpa sissel sita
siv sixten sizwe sjoerd sjur skylar slamet slavica slawomir slobodan smita sneha snezana snezhana snorre sofia sofie sohail soheil solange soledad
solveig somayeh somchai sonal song sonia sonja sonsoles sonya soo-jin sophia sophie soraya soren sorin sota sotiris soumya spencer spyros srdjan
srinivas stacey stacy stan stanislav stanislaw stanko stanley stavros stefan stefania stefanie stefano steffen steffi stein stelios stella stepan
steph stephan stephanie stephen stephon steve steven stewart stian stig stijn stine stuart sture subhash sudha sudhir sue sufjan suharto sukanya suki
sulaiman suleiman suman sumit sung-min sunil sunita sunniva suresh surya susan susana susanna susanne sushila susumu suzana suzanne suzette suzy
svein sven sverre svetlana svitlana swapna swati syed sylvain sylvia sylvie sylwia synnove szabolcs szilvia szymon tabea tabitha tadashi tadeo
tadesse tadeusz taha tahereh tahir tahlia tahmina taichi taiwo takahiro takako takashi takayuki takeshi takuma takumi takuya talia tamar tamara tamas
tameka tamer tami tammy tamsin tania tanisha tanja tanvi tanvir tanya tao tapani tapio tapiwa tara taras tarek tareq tariq tariro tarja taro tarun
tasha taslima tatenda tatiana tatjana tatsuo tatsuya tayo tayyab tebogo ted teddy teemu temitope tendai tengku teodora teofilo terence teresa
teresita tereza terje tero terrance terrence terry terttu teruo tess tessa tetiana tetsuo tetsuya thabo thanasis thandeka thandi thandiwe thanh
thanos thao thea thelma themba theo theodor theodora theodore theodoros theresa thiago thierry thijs thomas thomasz thor thora thorbjorn thorsten thu
thulani thuy tiago tiana tien tiffany tigist tigran tihomir tiina tilda tilly tilman tim timea timo timofey timothy tina tinashe tine tisha tiziana
tiziano tobi tobias tobin toby todd todor tolga tolu tom tomas tomasz tomislav tommaso tommy tomo tomohiro tomoko tomomi tomoya tone toni tonje tony
tonya toomas tor toralf torben tore tori toril torill torstein torsten toshiko toshio tove toyin tracey traci tracie tracy trang traute travis trent
trenton trevor trey tricia triin trina trine trinh trish trisha tristan troels trond troy trudy trung trygve tsering tshepo tsubasa tsutomu tsuyoshi
tuan tudor tugba tuncay tunde tung tuomas turid tuula tuuli tuva tuyet tyler tyrell tyrone uche udo ufuk ugo ugochi ugur ulf ulla ulrich ulrika
ulrike uma umar umberto umida umut unai urmas ursula urszula utami ute uwe uzma vaclav vahid vaishali valarie valentin valentina valentino valeria
valerie valerio valery vandana vanesa vanessa vardan varun vasco vasile vasiliki vasilis vasily vassilis vasyl vaughan vedran veena veera vegard
veikko venkat vera verena vern vernon veronica veronique vesa vesna vibeke vicki vickie vicky victor vidar vidya viggo vijay vikas vikki vikram
viktor viktoria viktoriya vilde ville vilma vimal vinay vince vincent vincenzo vineet vinh vinod viola violeta virgie virginia virginie virginio
virpi vishal vit vitalii vitaly vito vitor vittoria vittorio vivaan viveca vivek vivian viviana viviane vlad vladan vladimir vladislav vlasta vlatka
vojtech volker volodymyr vusi vyacheslav vytautas wael wafa wagner wahyu wairimu waleed walid walter wambui wanda wangari wanjiku wanjiru waqar waqas
warren warsame waseem wayan wayne wei wen wenche wendell wendy werner wesley whitney wibke wieslaw wietske wiktor wilbur wilfred wilfredo wilhelm
wilhelmina willem willemijn william willis wilma wim winifred winnie winston wioletta wiremu witold wladyslaw wojciech wojtek wolfgang wout wouter
wulan xander xavi xavier xenia ximena xin xiomara xolani xuan yaa yadira yael yahya yakov yamina yan yana yannick yannis yanti yao yara yaroslav
yasaman yasemin yash yasir yasmin yasmina yasmine yasser yasuhiro yasuko yasuo yaw yemi yetunde yevgeny yevhen yiannis yigit ying yinka yngve yohan
yoichi yoko yolanda yolande yolonda yonas yoshi yoshie yoshiko yoshio yosuke youssef youta yudi yui yuichi yuji yuka yukari yuki yukiko yukio yuko
yulia yuliya yumi yumiko yuna yuni yuri yuriko yuriy yusra yusuf yusuke yuta yutaka yuto yves yvette yvonne zac zach zachary zack zahra zaid zainab
zainal zakaria zaki zakir zanele zaneta zara zawadi zbigniew zdenek zdenka zdravko zdzislaw zeena zeeshan zehra zelda zeljka zeljko zena zenon zev
zewdu zeynep zhanna zhenya zia ziad zina zita zlata zlatko zodwa zoe zofia zola zoltan zora zoran zorica zoya zsofia zsolt zsuzsa zubair zuleika
zulema zulkifli zuri zuzana zvonimir
`);

/** One of them, or a word that hardly ever stands for anything else ("ben", "peter"). */
export const isGivenName = (folded: string): boolean =>
  givenNames.has(folded) || (givenNamesAmongWords.has(folded) && !isEverydayWord(folded));
