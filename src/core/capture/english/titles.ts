/** What somebody may be by trade or by office, one by one; the rest is told by how a word ends. */
const posts = `
  engineer eng developer dev designer manager director head lead leader founder co-founder cofounder ceo cto cfo
  coo cmo vp president chair chairman partner analyst consultant planner recruiter scientist researcher professor
  prof physio lecturer teacher student intern architect lawyer attorney doctor nurse journalist editor writer
  author artist buyer broker trader banker accountant economist officer agent producer coordinator administrator
  assistant associate specialist expert advisor adviser owner investor curator chemist physicist translator pilot
  captain chef baker farmer grower mayor minister ambassador diplomat phd postdoc pm marketing operations
  strategist mechanic programmer coach counsel secretary treasurer supervisor principal dean fellow boss chief
  commissioner superintendent foreman apprentice trainee clerk cashier receptionist librarian registrar auditor
  underwriter actuary surveyor plumber carpenter joiner welder cooper surgeon dentist vet pharmacist midwife
  paramedic tester operator inspector negotiator copywriter organiser organizer publisher reporter correspondent
  judge priest imam rabbi driver courier tutor trainer warden md gm gp hod notary rep thatcher tailor butcher barber
  barista waiter waitress bartender therapist physiotherapist psychotherapist osteopath representative
  entrepreneur freelancer controller hairdresser firefighter policeman policewoman gardener headteacher instructor
  illustrator animator composer actor actress nutritionist dietitian optometrist hygienist headhunter stylist
  nanny carer butler builder roofer decorator auctioneer conservator skipper councillor councilor porter
  drummer shepherd steward stewardess handler bricklayer plasterer glazier tiler fitter rigger machinist
   brewer distiller sommelier greengrocer florist masseur masseuse counsellor counselor orthodontist
  chiropractor anaesthetist anesthetist phlebotomist healer herbalist vicar pastor curate deacon chaplain
  bishop monk nun reverend alderman governor senator councilwoman councilman congressman congresswoman envoy
  consul attaché attache conductor violinist pianist cellist guitarist singer soprano baritone dancer
  dramaturg poet novelist screenwriter cameraman camerawoman gaffer sculptor painter engraver
  jeweller jeweler upholsterer bookbinder bookseller archivist historian linguist philosopher geophysicist
  astronomer botanist forester arborist horticulturist agronomist winegrower vintner fisherman fisherwoman
  trawlerman sailor bosun deckhand docker stevedore dispatcher scheduler trucker haulier cabbie chauffeur motorman
  stationmaster postman postwoman postmaster milkman caretaker janitor cleaner concierge doorman bouncer barman
  barmaid hotelier restaurateur caterer grocer retailer wholesaler importer exporter merchant dealer salesman
  saleswoman salesperson seller merchandiser realtor valuer appraiser assessor adjuster insurer paralegal
  solicitor barrister conveyancer bailiff magistrate prosecutor sheriff constable sergeant detective fireman
  lifeguard soldier lieutenant colonel admiral commander airman astronaut cosmonaut navigator metallurgist
  biochemist geneticist ethicist theologian headmaster headmistress schoolteacher schoolmaster schoolmistress
  invigilator examiner proofreader columnist critic cartoonist blogger vlogger podcaster broadcaster presenter
  newsreader subeditor interpreter typesetter webmaster sysadmin coder draughtsman draughtswoman draftsman
  ranger jockey umpire footballer midfielder cyclist swimmer athlete acrobat puppeteer
  impresario stagehand seamstress milliner cobbler furrier boatbuilder foundryman moulder
  smelter roughneck driller miner quarryman scaffolder pipefitter lineman linesman glassblower ceramicist
  babysitter childminder governess caregiver doula matron undertaker embalmer gravedigger contractor restorer
  framer gilder manicurist tattooist piercer purchaser forwarder storeman warehouseman packer picker loader
  stocktaker teller bursar comptroller quant arbitrageur fundraiser philanthropist lobbyist spokesman spokeswoman
  spokesperson campaigner activist unionist ombudsman ombudswoman mediator arbitrator facilitator moderator
  sourcer delegate evangelist liaison`;

/** "geologist", "cabinetmaker", "stonemason", "social worker" */
const endings = 'ologist|atrist|ographer|ician|keeper|maker|smith|monger|wright|worker|mason';

/** "the **kiln tech**", "an **HR lady**": plain words that are a post only behind another. */
const withAnother = [
  '(?:onboarding|work|desk) buddy',
  '(?:lab|kiln|vet|support|nail|pharmacy|field|sound|light|lighting|stage|service|dental|data|bike) tech',
  '(?:hr|it|pr|av|cleaning|tea|dinner|sales|delivery|maintenance|repair|finance|front[- ]desk) (?:lady|guy|man|woman|person|girl)',
  '(?:ward|night|theatre) sister',
];

const post = `(?<!\\p{L})(?:${[...posts.trim().split(/\s+/u), 'sales\\w*', 'worker', `\\p{L}{2,}(?:${endings})`, ...withAnother].join('|')})(?!\\p{L})`;

/** Words that make what stands beside a name a post: "head of design", "planner". */
export const titleNouns = new RegExp(post, 'iu');

/** The same, where it stands last. */
export const endsInPost = new RegExp(`${post}$`, 'iu');
