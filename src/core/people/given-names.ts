import { wordSet } from '../word-set.ts';
import { givenNamesAmongWords, isEverydayWord } from './names-among-words.ts';

/** Common given names of many countries, folded: a single capital word among them is likelier a person than a firm. */
export const givenNames = wordSet(`
aafke aaliyah aarav aaron aase abby abdou abdul abdulaziz abdullah abdulrahman abeba abebe abena abhinav abhishek abi abigail abimbola abiodun abosede
achieng achim ada adaeze adalberto adam adan adaobi adaora ade adebayo adebola adel adela adele adeline ademola adeola aderonke adewale adina aditi
aditya adnan adri adrian adriana adrienn adwoa afia afonso afsaneh afua agata aggeliki agnes agneta agnieszka agostino agota agus ahmad ahmed ahmet
ahnaf aida aidan aiden aigul aija aikaterini aiko aiman ainara ainhoa aino aisha aishwarya aisling aitor aizhan ajay akane akash akemi aki akiko akin
akinyi akira akosua aksel akshay akua alaa alan alana alasdair alba albert alberto alden aled alejandra alejandro aleksandar aleksandra aleksei aleksi
alena alessandra alessandro alessia alessio alex alexander alexandra alexandros alexandru alexei alexia alexis alfonso alfred alfredo ali alice alicia
alin alina alireza alisher alison alistair alma almaz alok alonso alvaro alyona alyssa alzbeta ama amadou amaka amal amanda amani amar amara amelia
amelie amina aminata aminu amir amira amirhossein amirul amit amita ammar amparo amr amrita amy ana anahit analyn anan anand ananya anas anastasia
anastasios anatoly anca anders andi andjela andre andrea andreas andreea andrei andreia andreina andrej andres andrew andris andriy andrus andrzej
andy anette angela angeles angelica angeliki angelo angelos angie angus anh anika aniket aniko anil anirudh anita anja anjali anke ankit ankita anna
annabel annalisa anne anne-marie anneke anneli annelies annemarie annette anni annie annika anouk anselm ansh anshul ante anthony antje antoine anton
antonella antonia antonio antti antwan anuj anupam anupama anurag anusha anvar anwar anya anzhela aoife aparna apostolos araceli arancha arantxa
aranzazu arash archana archie arda ardeshir arezoo ari arianna ariel arif arja arjan arjen arjun arkady armando armen armin arnaud arnav arne arnel
arnold artak artem arthur arturo arturs arun aruna arvid arvind aryan asa asami asbjorn ase asha ashish ashkan ashley ashok ashton ashwin ashwini
asier asif aslan asli asma asmaa astou astrid atefeh athanasios atieno atik atsuko atsushi attila atul aubrey audrey august augusto aurel aurelie
aurora ava avery avinash awa axel aya ayaan ayaka ayako ayanda ayesha aygul ayla aylin ayman ayo ayodele ayse aysegul ayu ayumi ayush azadeh aziz
aziza azlan azra baaba babajide babak babatunde bader bahar bahram baiba bakhyt balaji balazs bambang baraka barasa barb barbara baris barry bart
bartek bartolomeo bartosz basak bashar bashir basia basma bassam bastian batbayar bayarmaa bayu baz bea beata beate beatrice beatrix beatriz becky
begona behnaz behrouz bekele bela belen bella bence benedetta benedict benedikt bengt benjamin benjie benny benoit berend berit berk bernadette
bernard bernardo bernd bernice bert bertha beryl beth bethan bethany bettina betty beverley beverly bharat bhavana bhavesh bhavna bianca bijan bilal
billy bilquis binh binta birgit birgitta birhanu birte bisi bjarne bjorg bjorn blanca blessing bo-young bob bobbie bobby bobur bogdan boglarka bogumil
boguslaw bohdan bohumil bohuslava boitumelo bojan bojana bola bolanle boluwatife bongani bonnie boris borislav borja bosko boubacar bozena brad
bradley bram brandi brandon branislav branka branko brenda brendan brett brian bridget brigid brigitte britt britta brittany bronagh bronwen bronwyn
bruce bruna bruno bryan bryony budi buhle bukola bulent burak burcu burkhard bushra busra bwalya caetano caitlin caleb callum calvin camelia cameron
camila camilla camille candice cansu caoimhe cara carina carl carla carlijn carlo carlos carlotta carly carmela carmen carol carolin caroline carolyn
carrie carsten carys cassandra cassidy catalin catalina catarina caterina cathal catherine cathy catriona caua cecilia cecilie cedric cedrick cees
celeste celia celina celine cem cemal cengiz ceren ceri cerys cesar cezary chad chanda chandan chandler chandra chantal charalampos charles charlie
charu chau chebet chelo chelsea chen cherono cheryl chetan chiamaka chiara chibuzo chidi chidinma chie chiedza chihiro chika chikako chimamanda
chinedu chinonso chinwe chioma chipo chitra chloe chris christa christelle christer christina christine christoph christophe christopher christos
chukwudi chukwuemeka chukwuma chun cian ciara ciaran cihan cillian cindy cinzia ciprian claire clara clare clarence clarisa claude claudia claudio
claudiu claus clayton clemens clement clive clodagh cody coen colin colleen colm concepcion connie connor conor constance constantin consuelo cora
corey corina corinne cormac cornel cornelia corrie cosimo cosmin costanza costel courtney craig cristian cristiano cristina cristobal csaba csilla
cuong curtis cynthia cyril czeslaw daan dafydd dagmar dagny daichi daiki daisuke dale dalia damaris damian damien damilola damir damla dan dana daniel
daniela daniele danielle danijela danilo daniyar danny danuta dapo darek daria dario darius dariush dariusz darko darlene darnell darragh darrell
darren darryl darya dave david davide davina davit davor dawit dayo deandre deb debashish debbie debora deborah debra declan deepa deepak deepika
deepti defne deirdre dejan deji delia delphine demet dena denis denise deniz dennis derek dermot derrick derya desmond despina detlef devendra devi
devika dewi dharma dhruv diana diane diarmuid didem diego diep dieter dilara dilek dilip dilnoza dimitra dimitri dimitris dina dinah dinara dinesh
dirk divya djamel djamila dmitri dmitrij dmitry dmytro dogan doina dolores domenico domingo dominic dominick dominik dominika dominique donal donald
donatella dong-hyun donghyun donna donovan dora doreen dorian doris dorka dorota dorothea dorothy doug dougal douglas dragan dragana dragos drazen
duarte dubravka duc dulguun dumisani dumitru duncan dung duong durga dusan dustin duygu dwayne dylan eamon ebba ebele ebere eberhard ebony ebru ebuka
ece eckhard eddie edgar edgardo edith edna edoardo eduard eduardo edward edwin edwina edyta eelco eero eeti eeva efe efren efua efya ege egil eija
eiji eileen eilidh eimear einar eira eirik eirini eithne ekaterina ekene ekkehard ekow elaine eleanor eleftheria elena eleni eleonora eleri elham eli
elias elif elijah elin elina elisa elisabet elisabetta elise eliska eliza elizabeth elke ella ellen ellie ellinor elliot elliott elmer elnaz elnur
elodie elsa elspeth elvin elvira elzbieta eman emanuela emanuele emeka emelie emer emi emil emilia emiliano emilio emily emina emine emma emmanuel
emmi emrah emre emrys encarna encarnacion enda enid eniko eniola enitan ennio enno enrica enrico enrique enzo eoghan eoin erdal erdem eren eri eric
erica erick erik erika erin erkan erland ermanno ernest ernesto ernie erwin erzsebet esben esi eskil esmeralda espen esperanza esra esteban estefania
estela estelle esther eszter ethan etienne etsuko ettore eugene eugenia eugenio eun-ji eunji eva eva-maria evan evangelia evangelos evelien evelyn
evgeny evren ewa ewan ewelina ezekiel ezgi ezra fabian fabiana fabio fabrice fabrizia fabrizio fadi faisal faizal fajar farah farai farhad farhan
fariba farid farida faris fartun faruk farzad farzana farzaneh fatemeh fatih fatima fatma fatou fatoumata fay faye fazilah federica federico felicia
felicity felipe felix femi femke feng ferdinand ferenc fereshteh fergal fergus ferhat fermin fernanda fernando ferruccio ffion fiachra filip filipa
filippo filiz finbar finlay finn fintan fiona fionn fionnuala fiorella fitri flavia flavio flemming fleur flora florian floriane florin floris floyd
folake folarin folasade fotini fouad fozia frances francesca francesco francine francis francisca francisco franco francois frank frans frantisek
franziska fraser frauke fred freddie frederic frederick fredrik freja freya frida frieda frits frode fuad fulvio fumiko fumio funke funmi furkan
fyodor gabby gabe gabor gabriel gabriela gabriella gaelle gaetano gaia gail galina gamze ganesh gareth garrett gary gaspar gathoni gaurav gauri gautam
gavin gayane gayatri gayle gaynor gaz gbenga geert geeta geir gema gemma genaro genet genevieve gennady gennaro geoff geoffrey georg george georges
georgina georgios geraint gerald geraldine gerard gerardo gerd gergo gerhard gerrit gerry gertrude gesa gethin ghada ghazal gheorghe ghita giacomo
giada gian gianfranco giang gianluca gianni giannis giedre gigi gijs gilbert gilberto gilles gillian gina ginny gino gintaras giordano giorgi giorgia
giorgio giorgos giovanna giovanni girish girma gisela gita gitte giulia giuliano giuseppe giuseppina gizem gladys glenda glenn gloria godfrey gokhan
golnaz gonca goncalo gonzalo gopal goran gordana gordon gorel gorka gosia gosta govind graca graciela grady graeme graham grainne graziella grazyna
greg gregor gregory greta gretchen grigory gro grzegorz guadalupe gudmund gudrun guglielmo guido guillaume guillermo gulay gulnara gulnora gulsen
gunilla gunnar gunnhild gunta gunther guntis gurpreet gustav gustavo guus gwen gwilym gwyneth gyorgy gyula ha-eun haakon habib habiba hadi haeun
haider hailey haitham hakan hakon hala halil halima halina halvor halyna hamad hamed hamid hamida hamideh hamish hamisi hamza hana hanako hanan hande
hanh hani hanna hannah hanne hanneke hannele hannes hannu hans hans-peter haoran harald hari harini harish harold harpreet harri harriet harry harsha
hartmut haruka haruki haruto harvey hasan hasina hassan hatem hatice hauke haya hayley hazel haziq heather hector hedda hedwig heidi heike heiki
heikki heiko heinrich heinz heitor helder helen helena helene helga heli helle helmi helmut hema hemant hendra hendrik henk henna henning henrik
henrike henry henryk herbert herman hermann hernan herve hester hiba hideki hideo hideyuki hieu hilary hilda hilde hilkka hillary hina hinako hinata
hiro hiroki hiroko hiromi hironobu hiroshi hiroto hiroyuki hirut hisashi hisham hitomi hoa hoang holger holly homer hong horacio horia horst hossein
howard howie hrvoje hubert huda hugh hugo humberto hung huong husain huseyin hussain hussein huw huy hye-jin hyejin hynek hyun hyunwoo iain ian ibolya
ibrahim ibrahima ichiro ida idil idris ieuan ifeanyi ifeoluwa ifeoma ifrah iftekhar ifunanya ignacia ignacio igor ihab ihor ikechukwu ikenna iker
ikram ilaria ildiko ileana ilie ilker ilkka ilmari ilse ilya ilze imad iman imke imogen imran imre inaki inaya indira ines inese inga inge inge-lise
ingeborg inger ingo ingrid ingvild inigo inmaculada inna ioana ioanna ioannis ionela ionut ipek iqbal iqra ira irem irene irina iris irja irma iryna
isaac isabel isabella isabelle isaiah isak isamu iselin isha ishaan ishita isiah isidro isla ismail isobel issa istvan itziar iulia ivan ivana ivano
ivars iveta ivette ivica ivo iwan iwona izabela izumi izzat jaakko jaan jaap jaber jacek jacinto jack jackie jaclyn jacob jacobo jacopo jacqueline
jacques jada jaden jadranka jadwiga jaehyun jagdish jahangir jai jaime jake jakob jakub jalal jalen jamal jamar james jamie jamil jamila jan jan-erik
jana jane janek janelle janet janice janina janine janis janne janos janusz jared jarek jari jarl jarmila jarmo jarod jaroslav jaroslaw jarrod jarvis
jasmin jasmine jasna jason jasper jaspreet javid javier javon jay-jay jaya jayant jayanti jayden jaylen jean-claude jean-luc jean-marc jean-paul
jean-pierre jeanette jeanne jeannie jeff jeffrey jelani jelena jelle jemima jemma jenna jennifer jenny jens jepkosgei jeppe jeremiah jeremy jerick
jermaine jeroen jerome jerry jerzy jesper jess jesse jessica jesus ji-won ji-woo jiahui jian jiayi jide jie jihoon jill jillian jim jimena jimmy jin
jin-woo jindrich jing jiri jiro jisoo jitka jitske jiwon jiwoo jiyoung jo joachim joan joana joanie joann joanna joanne joao joaquim joaquin jocelyn
jochen jodi jodie joe joel joely joep joey johan johanna johannes john johnnie johnny jolanta jomar jon jonalyn jonas jonathan joost jordi jorg jorge
jorgen joris jorma jorn jorrit jorunn jose josef josefa josefina joseph josephine joshua josiah josie josip josje josu jouni jovan jovana joyce jozef
jozsef juan juana juanita judit judith judy juha juhani jukka julia julian juliana julie julien juliet julieta juliette julio julius jun junichi
junjun junko jurate jurgen jurriaan jussi justin justine justyna jutta jyoti kaan kaarina kabir kadek kader kadir kaede kagiso kai kaique kaisa
kaitlin kaitlyn kaito kaja kajal kalle kalliopi kalpana kamal kamala kamau kamil kamila kamrul kana kanika kaori kara karan karanja kare kareem karel
karen kari karim karima karin karina kariuki karl karl-heinz karla karol karolina karsten karthik kartik kashif kasia kasper katalin katariina
katarina katarzyna kate katerina kateryna kath katharina katherine kathleen kathrin kathryn kathy katica katie katja katri katrin katrine katsumi katy
kaveh kavita kavitha kavya kayla kayleigh kayo kayode kazimierz kazue kazuhiro kazuki kazuko kazuo kazuya keabetswe kebede keelan kees kehinde keiko
keira keisha keisuke keita keith kelechi kellie kelly kelsey kelvin kemal kemi ken kenan kendra kendrick kenichi kenji kenneth kenny kenta kento kerem
keri kerri kerrie kerry kersti kerstin kestutis ketevan ketut kevin khadija khairul khaled khalid khanh khoa kianoush kibet kieran kim kimani kimberly
kimiko kimmo kinga kipchoge kiprop kiran kirill kirsi kirsten kirsti kirstie kirsty kishore kit kiyoshi kjell kjersti klaas klara klaus knut koen kofi
koichi koji kojo komal komang konrad konstantin konstantina konstantinos koray kostas kosuke kota kotaro kris krishna krista kristen kristi kristian
kristijan kristin kristina kristine kristof kristopher krisztina kriti krystyna krzys krzysztof ksenia kseniya kudzai kumar kumiko kunal kunle kurt
kveta kwabena kwadwo kwaku kwame kwasi kwesi kyla kyle kyoko kyra kyriakos kyungmin lachlan ladan laetitia laia laila lakeisha lakshmi laleh lalit
lalita lamia lamin lamine lamont lana lanre lara larisa larissa larry lars lasse laszlo lata latasha latha latifa latisha latoya laura lauren laurence
laurens laurent laurentiu lauri laurie lauryn lavinia lavonne lawrence layla lea leah leander leandro leann leanne lee leen leena lefteris leif leila
leilani leire lekan lena lene lenka lennart lenny leo leon leonard leonardo leonid leonie leonor lerato leroy lesedi lesley leslie lestari lesya
leszek leticia letizia lev levan levent levente lewis leyla li-na liam liana libor lidia lieke liesbeth lieselotte liisa lilian liliana lillian lilly
lily lin lina linda lindani lindiwe lindsay lindsey linford ling linh linn linnea linsey lionel lisa lisbeth lise lito liudmyla liv livia livio liviu
liz liza ljiljana ljubica llewellyn llinos loes logan lois lola lone lorcan loredana lorena lorenzo loretta lori lorna lorraine lothar lotta lotte
lottie lou louie louis louise lourdes lovisa lowri luana lubna lubos luc luca lucas lucia lucian luciana luciano lucie lucien lucile lucille lucinda
lucy lucyna ludek ludmila ludovic ludwig luigi luis luisa lujain luka lukas lukasz luke luminita lungile luningning luther lutz luuk luz lydia lyn
lynda lynette lynn lynne lyuba lyudmila maaike maame maarja maarten mabel macarena machiko machteld maciej maciek madalina maddalena maddie madeleine
madeline madhav madhavi madhu madhuri madina mads maelle maeve mafalda magda magdalena maggie magnus mags maha mahbub mahdi mahesh mahfuz mahmoud
mahnaz mahsa mai maia maija maike mairead maisie maite maj maja majid makena makiko makoto maksim maksym malachy malak malcolm malena malgorzata malik
malin malini mallory malte mamadou mamoru mamun mana manabu manal mandi mandla mandy manfred manish manisha manoj manolis manon manpreet mantas manu
manuel manuela mara marc marcel marcela marcello marcelo marcia marcin marco marcos marcus marcy marek maren margaret margarethe margarida margarita
marge margherita margie margit margo margot margrethe marguerite marharyta mari maria mariam mariama marian mariana mariangela marianna marianne
mariano maribel maricar maricarmen maricel marie marie-claire marieke mariela marija marijana marijke marika mariko marilena marilyn marina mario
marion marisa marisol maristella marit marites maritza marius mariusz mariya marja marjan marjatta marjo marjolein marjorie marketa markku marko
markus marlene marlies marloes marsha marta marte martha martijn martina martine martti marty martyn marvin marwa marwan mary maryam maryna marzena
masaaki masahiro masaki masako masao masaru masashi masato masayuki masha masoud massimiliano massimo masud matej mateo mateusz mathew mathias mathieu
mathilde matias matilda matilde matt matteo matthew matthias matthijs matti mattia matyas maud maura maureen maurice mauricio maurizio mauro mavis
maxim maxime maximilian maximiliano maximo may-britt maya mayank mayu mayumi mazen mazlan mckenzie meena meenakshi meera meg megan megha megumi mehdi
mehmet mehrdad mehwish mei mei-ling meike meiling mekdes melanie melchor meles melina melinda melis melisa melissa meltem melvin mensah meral mercedes
mercy meredith merete meriem merike merle meron mert merve mervyn mesut metin mette mhairi mia micah michael michaela michal michalis michel michela
michele michelle michiko mick midori mieke miguel mihaela mihai mihaly mihkel mika mikael mikayla mike mikhail mikio mikkel mikko miklos mila milagros
milan milena milica millie milorad milos min-ji mina minako mindaugas ming minh minho minji minjun minna minnie minoru miranda mircea mireia mireille
mirek mirela mirella miren mireya miriam mirjam mirjana mirko miroslav miroslava miroslaw misaki mitch mitchell mitsuko mitsuru miwa miyuki mizan
mizuki mladen mo modou modupe mohamed mohammed mohan mohit mohsen moira mojgan molly momoko mona monica monika monique monir monserrat montserrat
morag morenike morgan moritz morris morten morteza moses moshe mostafa mounir mpho muhammad muireann mukesh mukul mulenga mulu munashe murali murat
muriel musa mustafa mutale muthoni mutua mwajuma mwangi mwende mykhailo mykola mylene myles myra myriam myron myrtle nabil nadeem nadege nadezhda
nadia nadim nadine nadir nadiya nadja nagisa nahid naima naji najib najwa nakul naledi naliaka nalini nam namrata nancy nandi nandini nanette nao
naoki naoko naomi narayan naresh narine nasreen nasrin nasser nastya natalia natalie nataliya natalya natasa natasha nate nathalie nathan nathaniel
natsuki natsuko natsumi naveed naveen navid navya nawal nayeli nazanin nazli nazma ndunge nebojsa necati neda neel neelam neema neeraj negar neha neil
nekane nele nelida nelson nemanja nena nenad nenita nerea neringa nerys nese nestor nettie nevena nga nghia ngoc ngozi nguyet nhat nhung nia niall
niamh nicholas nicky nico nicola nicolas nicole nicoleta nicoletta nicolo nidhi niek niels nienke nieves nigel nigella nihan niina nikhil niki nikita
nikki niklas nikola nikolai nikolay nikos nilesh niloofar niloufar nils nilufer nima nina ningsih nino nisha nishant nita nitin nizar njambi njeri
njoki njoroge nkechi nkem nkosana nnamdi nneka noah noboru nobu nobuko nodira noel noelia noemi noemie noha nolan nompumelelo nomsa nomvula nonhlanhla
nonso noor noora noortje nora norbert noreen noriko norma norman nosipho nour noura nozomi nthabiseng nuala nuno nunzia nur nuria nurlan nurul nusrat
nyambura nyasha nyoman oana oanh obi obinna ochieng octavian oddvar odhiambo odile odin ogechi oisin okan oksana oktay ola oladele olaf olalla olamide
olaug olav ole oleg oleh oleksandr oleksii olena olesya olga oliver olivia olivier oliwia olli olof olu olumide oluwaseun oluwatobi omar omer omid
omolola omondi ondrej onur onyango onyeka oona oonagh orhan oriana oriol orla orlaith orlando ornella orsola orsolya osama osamu oscar oskar oskari
osman osvaldo oswald otavio otieno otis ottavia otto ottoline oumar ousmane outi ovidiu owain owen owusu oystein oyuna oyvind ozan ozge ozgur ozlem
paavo pablo padma padraic padraig paige paivi pal palesa pallavi paloma pam pamela panagiotis pankaj panos paola paolo parisa parth parvati parvin
pascal pascale pasi pasquale pat patrice patricia patricio patrick patrik patrizia patrizio patrycja patryk patsy patti paul paula paulette paulien
paulina pauline paulo pavel pavla pavlina pavlo pawel payal payam pearl peder pedro pegah peggy pekka pelin pelumi penelope pentti pepe per percy
pernille perry perttu petar pete peter petr petra petri petro petros petru petter petteri phil philip philipp philippa philippe phillip phoebe phong
phuc phuong phyllis pia pierluigi piero pierre pierre-yves piet pieter pietro piia pilar pim pinar piotr piret pirjo pirkko piroska polina polly
pontus pooja poonam poppy pouya prabha prabhu prachi pradeep prakash pramod pranav prasad prashant prateek pratibha pratik praveen preben precious
preeti prem prerna priit priscilla priti priya priyanka przemek przemyslaw puja puneet purnima purva puteri putu qasim qiang qing quang quentin
queralt quynh rabab rabia rachael rachel radek radha radhika radim radka radmila radoslaw radovan radu rafael rafaela rafal raffaele raffaella rafiq
raghav raghu ragna ragnar ragnhild rahel rahima rahmat rahul raija raimo raimund raina rainer raissa raivis raivo raj raja rajat rajeev rajendra
rajesh rajiv rajni raju rakesh ralf ralph raluca ram rama raman ramazan ramesh rami ramin ramiro ramon ramona rana randall randi randy rani rania
raphael raquel rasha rashed rashid rashmi rasmus ratko ratna rauf raul ravi ravindra ray raymond razvan rebecca recep reem reena refilwe reggie regina
reginald reidar reijo reiko reinhard reinier reino reka rekha remco remi remy rena renata renate renato renaud rene renee renske renu renzo retno reto
reuben revathi reza rezaul rhea rhett rhiannon rhodri rhona rhonda rhys rianne ricarda ricardo riccardo richa richard rick rickey ricky rico rie rieko
rigoberto riikka riitta rikke riku rima rimantas rina rio rishi risto rita ritika ritu ritva riya riyad rizki rizwan roald roar rob robbert robbie
robbin robert roberta roberto rocco rocio rod rodel roderick rodney rodrick rodrigo roel rogelio roger rohan rohit roisin rokeya roland rolando rolf
romain roman romana romeo romina ron ronald ronan ronja ronke ronnie roopa roos rory rosa rosalia rosalie rosalind rosana rosanna rosaria rosario
rosaura roscoe rosella roser rosetta rosie rosli roslyn ross rossana rotimi rowan rowena roxana roxanne roy roya ruairi ruaridh ruba ruben ruchi rudi
rudiger rudo rudolf rudy ruel rufino ruggero rui rukmini rumbidzai rumi rune rupa rupert ruslan ruslana russell rustam ruta rutger ruth ruud ryan ryo
ryoko ryosuke ryota ryszard saad saara sabah sabina sabine sabrina sachiko sachin sade sadegh sadhbh sadia sadie saeed safaa safiya sagal sagar sahar
sahil said saif saima sajid sakari saki sakura salim salla sally salma salman salome salvador salvatore salwa samantha sameer sameh sami samia samir
samira samuel sana sanaz sandeep sander sandor sandra sandro sangeeta sanja sanjana sanjay sanjeev sanna sanne santi santiago santosh saoirse sara
sarah sarah-jane sarita sascha sasha saskia satish satomi satoru satoshi saul saulius saurabh savita sawsan sayaka sayed scott scottie seamus sean
sebastiaan sebastian sebastiana seda sedat seema segun selam selamawit selcuk selim selin selina sello selma semra semyon senad senait seo-yeon seojun
seoyeon sepideh seppo serdar serena serge sergei sergey sergio serhii serhiy serkan seth setsuko seun severin sevgi sevim seydou shabnam shadi shafiq
shahid shahin shahla shahram shahrul shahrzad shaila shaima shalini shamim shan shane shania shanice shankar shannon shanti shaquille sharad shari
sharmila sharmin sharon sharonda shashi shaun shauna shavkat shawn shawna shay shazia sheena sheila sheldon shelley shelly sheri sherif sherry sheryl
sherzod shigeru shilpa shima shingo shinichi shinji shinya shiori shira shirin shirley shiv shiva shivani shizuka shizuko shobha shoko shona shota
shreya shruti shu shubham shunsuke shweta siamak sian sibel sibongile sibusiso siddharth siddiq sidney sidsel siegfried siem siggi signe sigrid sigurd
siim silje silke silvana silvano silvester silvia silvina silvio silviu simisola simon simona simone simonetta simphiwe simran sina sinan sindre
sinead sinem sini sinisa siobhan sipho siri sirkka sirpa sissel sita siv sixten siyabonga sizwe sjoerd sjur skylar slamet slavica slawomir slobodan
smita sneha snezana snezhana snorre sofia sofiane sofie sohail soheil sola solange soledad solene solveig somayeh somchai somto sonal sonali song
sonia sonja sonsoles sonya soo-jin soojin sophia sophie soraya sorcha soren sorin sota sotiris soumya spencer spyros srdjan srinivas stacey stacy stan
stanislav stanislaw stanko stanley staszek stavros stefan stefania stefanie stefano steffen steffi stein stelios stella stepan steph stephan stephane
stephanie stephen stephon steve steven stewart stian stig stijn stine stu stuart sture subhash sudha sudhir sue sufjan suha suharto sujata sukanya
suki sulaiman sule suleiman suleyman sultan suman sumit sung-min sunghoon sunil sunita sunniva suraj suresh surya susan susana susanna susanne sushila
sushma susumu suzana suzanne suzette suzy svea svein sven svenja sverre svetlana svitlana swantje swapna swati syed sylvain sylvia sylvie sylwia
synnove szabolcs szilvia szymon tabea tabitha tadashi tadeo tadesse tadeusz tadhg taha tahereh tahir tahlia tahmina taichi taina tainara taisia taiwo
takahiro takako takashi takayuki takeshi takuma takumi takuya talia tamar tamara tamas tameka tamer tami tammy tamsin tania tanisha tanja tanvi tanvir
tanya tao tapani tapio tapiwa tara taras tarek tareq tariq tariro tarja tarjei taro tarun tasha taslima tatenda tatiana tatjana tatsuo tatsuya tayo
tayyab tebogo ted teddy teemu tegan tejas temiloluwa temitope tendai tengku teodor teodora teofilo terence teresa teresita tereza terje tero terrance
terrence terry terttu teruo tess tessa tetiana tetsuo tetsuya teun teuvo thabo thais thanasis thandeka thandi thandiwe thandolwethu thanh thanos thao
thea thelma themba theo theodor theodora theodore theodoros theresa therese thiago thibault thierry thijs thilo thinh thomas thomasz thor thora
thorbjorn thorsten thu thulani thuy tiago tiana tibor tien tiffany tigist tigran tihomir tiina tijmen tilda tilly tilman tim timea timo timofey
timothy timur tina tinashe tine tineke tisha titilayo tiwa tiziana tiziano tobi tobias tobin toby tochukwu todd todor tolga tolu tolulope tom tomas
tomasz tomislav tommaso tommy tomo tomohiro tomoko tomomi tomoya tone toni tonje tony tonya toomas tor tora toralf torben torbjorn tore tori toril
torill torstein torsten toru toshiko toshio tove toyin tracey traci tracie tracy trang traute travis trent trenton trevor trey tricia triin trina
trine trinh trish trisha tristan troels trond troy trudy trung trygve tsering tshepo tsubasa tsutomu tsuyoshi tuan tuba tudor tugba tuija tullio
tumelo tuncay tunde tung tuomas turgut turid tuula tuuli tuva tuyet twan tyler tyrell tyrone uche uchenna uday udo ufuk ugo ugochi ugur ulf ulla
ulrich ulrika ulrike uma umar umberto umesh umida umut unai urmas urmila ursula urszula usha utami ute uwe uyen uzma uzoma vaclav vadim vahid vaishali
valarie valentin valentina valentino valeria valerie valerio valery vandana vanesa vanessa vangelis vardan varsha varun varvara vasant vasco vasile
vasiliki vasilis vasily vassilis vasudha vasyl vaughan vedran veena veera vegard veikko venkat vera verena vern vernon veronica veronique vesa vesna
vibeke vicente vicki vickie vicky victor vidar vidya viggo vijay vikas vikki vikram viktor viktoria viktoriya vilde ville vilma vimal vinay vince
vincent vincenzo vineet vinh vinod viola violeta vipul virgie virginia virginie virginio virpi vishal vit vitalii vitaly vito vitor vittoria vittorio
vivaan viveca vivek vivian viviana viviane vlad vladan vladimir vladislav vlasta vlatka vojtech volkan volker volodymyr vusi vyacheslav vytautas
waceera wael wafa wafaa wagner wahyu wairimu wakana wale waleed walid walter wambui wanda wangari wanjiku wanjiru waqar waqas warren warsame waseem
wayan wayne wei wen wenche wendell wendy werner weronika wesley wessel whitney wibke wiebke wieslaw wieteke wietske wijnand wiktor wilbur wilfred
wilfredo wilhelm wilhelmina willeke willem willemijn william willis wilma wim winifred winnie winston wioletta wiremu witold wladyslaw wojciech wojtek
wolfgang wout wouter wulan xander xavi xavier xenia xiao xiaoming xiaoyan xiaoyu ximena xin xiomara xolani xuan xue yaa yacine yadira yael yahya yakov
yamileth yamina yan yana yang yann yannick yannis yanti yao yara yaroslav yasaman yasemin yash yasin yasir yasmin yasmina yasmine yasser yasuhiro
yasuko yasuo yavuz yaw yazan yegor yelena yemi yetunde yevgeny yevhen yiannis yigit yilmaz ying yinka yngve yogesh yohan yoichi yoko yolanda yolande
yolonda yonas yoshi yoshie yoshiko yoshio yosuke youngho yousef youssef youta yudi yui yuichi yuji yuka yukari yuki yukiko yukio yuko yulia yuliya
yumi yumiko yuna yuni yunus yuri yuriko yuriy yusra yusuf yusuke yuta yutaka yuto yuxuan yuya yves yvette yvonne zac zach zachary zack zahra zaid zain
zainab zainal zakaria zaki zakir zanele zaneta zara zawadi zbigniew zdenek zdenka zdravko zdzislaw zeena zeeshan zehra zeina zelda zeljka zeljko zena
zenek zenon zev zewdu zeynep zhanna zhenya zia ziad zihan zina zinaida zita zlata zlatko zodwa zoe zofia zola zoltan zora zoraida zoran zorica zoya
zsofia zsolt zsombor zsuzsa zsuzsanna zubair zuleika zulema zulkifli zuri zuzana zuzanna zuzia zvonimir zygmunt
`);

/** One of them, or a word that hardly ever stands for anything else ("ben", "peter"). */
export const isGivenName = (folded: string): boolean =>
  givenNames.has(folded) || (givenNamesAmongWords.has(folded) && !isEverydayWord(folded));
