/**
 * Words of the fields of life, one field a line: what pulls words of one field together when the table is cut
 * (decision 34). A plain word list, written once; a word of the judged articles and people (`fixtures/offers`) beyond
 * the 10,000 most used is not in it (a test holds it to that), so that they judge it and do not teach it.
 */
export const fieldWords: readonly string[] = `
crop farming: wheat, maize, barley, rice, seed, sowing, harvest, grain, yield, plough, fallow, silo, drought, agronomist
dairy farming: cow, cattle, milk, udder, calf, pasture, hoof, mastitis, heifer, silage, dairy
livestock: pig, sow, poultry, egg, broiler, slaughter, feed, barn, swine, turkey, coop
sheep farming: sheep, lamb, shepherd, hill, upland, ram, fold
: caribou, nomad, arctic, sled, snow, migration
fruit growing: apple, pear, cherry, citrus, olive, grove, blossom, berry
market: greenhouse, glasshouse, tomato, pepper, cucumber, lettuce, seedling, bed, hydroponic
wine growing: winery, vintage, winemaker, riesling, pinot, terroir
: bee, colony, queen, honey, swarm, pollination, nectar, drone
fish farming: salmon, trout, pen, smolt, hatchery, fjord, shrimp, oyster
fishing: trawler, catch, net, herring, quota, skipper, fisherman, boat, tuna, longline
forestry: forest, timber, sawmill, pine, clearing, lumber, plantation
soil and irrigation: soil, fertiliser, manure, compost, irrigation, erosion, nitrogen, pump, canal
plant protection: pesticide, herbicide, weed, blight, fungus, insect, glyphosate, aphid
coffee tea and cocoa: coffee, cocoa, tea, bean, roaster, plantation, smallholder, cooperative, arabica, barista
farm machinery: tractor, combine, plough, trailer, diesel, baler
animal medicine: veterinarian, rabies, vaccination, hoof, clinic, livestock, pet
and wild animals: zoo, elephant, lion, keeper, enclosure, wildlife, safari, primate, tiger
pets: dog, cat, puppy, kitten, leash, breed, hamster, parrot, kennel
birds: bird, nest, warbler, migration, eagle, feather, ornithologist, owl
insects: butterfly, ant, beetle, spider, moth, larva, entomologist, wasp
nature conservation: endangered, species, reserve, habitat, biodiversity, poaching, national park, rewilding, extinction
seas and: coral, ocean, marine, algae, lagoon, seagrass, diver
whales and sharks: whale, dolphin, shark, seal, pod, beach
rivers and wetlands: river, lake, wetland, marsh, estuary, delta, salmon, bank
climate: climate, carbon, emission, warming, greenhouse gas, temperature, glacier, dioxide, methane
weather: storm, rain, forecast, lightning, cyclone, thunderstorm, ice, wind
earthquakes and volcanoes: earthquake, volcano, fault, eruption, geologist, magma, tremor, seismic
: fossil, skeleton, bone, jurassic, extinct
archaeology: excavation, tomb, pottery, ancient, archaeologist, dig, bronze age
: star, planet, galaxy, comet, moon, orbit, supernova
: rocket, astronaut, launch, lunar, satellite, capsule, orbit, spacecraft, mission
physics: particle, quantum, laser, photon, collider, physicist, electron, magnet
chemistry: molecule, catalyst, reaction, solvent, enzyme, polymer, acid
mathematics: theorem, proof, equation, algebra, geometry, mathematician, prime
statistics: survey, sample, data, regression, statistician, average, probability
cell biology: cell, protein, gene, membrane, laboratory, microscope
genetics: gene, dna, mutation, inheritance, genome, sequencing, heredity, crispr
: bacteria, virus, strain, fungus, culture
vaccines and epidemics: vaccine, epidemic, pandemic, infection, outbreak, quarantine, measles, malaria, public health
hospitals: hospital, ward, clinic, doctor, patient, physician, emergency room, consultant
nursing: nurse, shift, night duty, handover, resignation
surgery: surgeon, operation, scalpel, theatre, transplant, incision, hip replacement
anaesthesia and pain: nerve block, painkiller, sedation
heart and blood pressure: heart, stroke, blood pressure, cholesterol, cardiologist, artery
cancer: cancer, radiation, nausea, leukaemia, biopsy
diabetes and diet: diabetes, insulin, obesity, glucose, sugar, diet, weight
lungs: lung, asthma, smoking, inhaler, tuberculosis, breath, cough
pregnancy and birth: pregnancy, midwife, birth, maternity, foetus, labour, caesarean, mother
medicine: infant, toddler, child, paediatrician, growth, neonatal
old age: elderly, dementia, alzheimer, nursing home, frail, falls
mental health: depression, anxiety, therapy, psychiatrist, counselling, suicide, trauma, stress
addiction: alcohol, heroin, rehab, addict, overdose, drinking, methadone
blindness and sight: blind, eyesight, visually impaired, screen reader, braille, glasses, ophthalmologist, cataract
hearing: deaf, hearing aid, ear, sign language, tinnitus, cochlear
speech therapy: stammer, stutter, speech, articulation, tongue, lisp
teeth: tooth, gum, filling
skin and beauty: skin, cosmetics, cream, dermatologist, acne, perfume, makeup, hair, salon
bones and joints: bone, joint, knee, hip, orthopaedic, cartilage, fracture, arthritis
physiotherapy: rehabilitation, exercise, stretch, muscle, stiffness, walking
artificial: prosthesis, orthosis, leg, foot, wheelchair, stump
pharmacy: drug, pharmacist, medicine, dose, prescription, pharmaceutical
blood donation: blood, donor, plasma, donation, blood bank
medical supplies: infusion, mask, supplier, stockpile, shortage, sterile
ambulances: ambulance, paramedic, emergency, first aid, rescue
health insurance: health insurance, premium, reimbursement, copayment, medical bill
: toddler, preschool, playgroup, outdoor play, sandpit, early childhood, mud, infant
primary school: school, teacher, classroom, lesson, headteacher, village school, closure
teaching numbers: fraction, tables, sums, calculation, classroom, teacher
languages taught: grammar, vocabulary, mother tongue, foreign language, immersion, fluent, speaker
reading and literacy: literacy, spelling, reading, dyslexia, alphabet, phonics
exams: exam, grade, score, test, pass, certificate, curriculum
university admission: university, admission, college, undergraduate, essay, campus, scholarship, elite, first-generation
research: professor, journal, grant, thesis, citation, laboratory, study, peer review
: vocational, master, workshop, craftsman, journeyman, guild, trade, beginner
special needs: inclusion, special education, learning disability, attention deficit, assistant
student debt: tuition, student loan, scholarship, bursary, fee
school buses: school bus, driver, road safety
courts: court, judge, trial, verdict, appeal, hearing, tribunal, magistrate, lawsuit
crime and prison: prison, police, detention, bail, sentence, defender, arrest, cell, jail
young offenders: juvenile, offender, victim, apology, delinquent, mediation, youth crime
commercial law: contract, clause, liability, arbitration, breach, negotiation, lawyer
patents: patent, invention, prior art, examiner, filing, attorney, trademark, intellectual property
copyright and: copyright, author, licence, fee, credit, contract, rights
family law: divorce, custody, mediator, separation, maintenance, visitation, parent, guardian, alimony
: will, inheritance, estate, heir, executor, probate
asylum: refugee, asylum, immigration, visa, interpreter, tribunal, migrant, reunification, deportation, passport, claimant
work and unions: strike, union, wage, overtime, dispute, dismissal, collective bargaining, worker
human rights: human rights, torture, dissident, freedom, liberty, discrimination
privacy: privacy, surveillance, data protection, camera, consent, tracking
taxes and accounts: tax, accountant, audit, deduction, revenue, bookkeeping, vat
banks: bank, loan, interest rate, credit, branch, deposit
shares: stock market, share, trader, broker, dividend, equity, hedge fund, index
: bitcoin, coin, blockchain, wallet, token, exchange
start ups: start-up, venture capital, founder, investor, pitch, seed round, unicorn
pensions: pension, retirement, bond, mortality, portfolio, long-term
insurance: insurance, premium, underwriter, policyholder, catastrophe, claim, risk, insurer
fraud: fraud, fake, forged, scam, staged, counterfeit, manipulated, embezzlement
central banks: inflation, currency, central bank, monetary policy, exchange rate
mortgages: mortgage, house price, home loan, down payment
: rent, lease, flat, apartment, dwelling, social housing, rent cap
property: real estate, developer, property, office tower, agent
homelessness: homeless, shelter, hostel, street
poverty and charity: poverty, welfare, charity, food bank, benefit, donor, foundation
volunteers: volunteer, community, association, club
elections: election, vote, candidate, campaign, ballot, party, poll
parliament: parliament, minister, bill, debate, legislation, senator, law, member
town halls: council, mayor, municipality, town hall, budget, clerk, local authority, meeting
diplomacy: diplomat, embassy, treaty, summit, foreign minister, sanction, ambassador
army: army, soldier, missile, war, weapon, general, troop, tank
spies: spy, intelligence, agent, espionage, secret
terrorism: terrorist, bomb, attack, extremist, hostage
trade policy: tariff, customs, import, export, duty, quota, trade agreement
development aid: aid, development, donor, ngo, poor country, village, microcredit
public contracts: tender, purchasing, bid, supplier, contract, buyer, lowest bid
shipping: ship, port, harbour, berth, vessel, docker, anchor, crane, cargo, pilot
containers and logistics: container, terminal, warehouse, pallet, freight, logistics, forklift, parcel, haulier
trucks: truck, lorry, haulage, driver, motorway, trailer, delivery
railways: train, railway, track, signal, timetable, station, express, relay, locomotive, delay
buses and trams: bus, tram, coach, depot, fleet, passenger, route, commuter, shuttle, stop
electric vehicles: electric car, battery, charging, plug, range, kilowatt, pack, vehicle
cars: car, engine, carmaker, gearbox, dashboard, garage, collision, crash
motor racing: grand prix, racing, driver, pole position, lap, formula one, circuit, grid
: motorcycle, scooter, helmet, rider
cycling: bicycle, cyclist, bike lane, cycling, path, helmet
streets and traffic: street, traffic, parking, pedestrian, road, speed, junction, pavement, barrier
bridges and tunnels: bridge, tunnel, concrete, civil engineer, span, viaduct
airlines: airline, airport, flight, luggage, pilot, cabin, boarding, runway
aircraft: aircraft, wing, jet, engineer, cockpit, helicopter
cruise ships: cruise, passenger, cabin, holidaymaker, boarding, check-in
: yacht, sailing, regatta, marina, sail
hotels: hotel, guest, inn, room, reception, breakfast, innkeeper, stay
restaurants: restaurant, chef, menu, diner, kitchen, table, cook
: nightclub, bar, cocktail, dance floor, bouncer, party
beer: beer, brewer, malt, ale, wort, pub
wine trade: bottle, wine merchant, sommelier, vintage, claret, champagne, port wine, sherry
spirits: whisky, gin, vodka, distillery, rum, cognac, cask
bread: bread, baker, bakery, dough, flour, sourdough, oven, pastry
meat: meat, butcher, sausage, beef, pork, ham, slaughterhouse
cheese and fermented food: cheese, yoghurt, kimchi, fermented, curd, rind
home cooking: recipe, cook, kitchen, saucepan, spice, oven, dish
food waste: leftover, scrap, waste, bin, portion, surplus, compost
nutrition: vitamin, supplement, nutrition, protein, calorie, diet
supermarkets: supermarket, grocery, aisle, checkout, discount, price, shelf
shops: shop, retailer, merchant, customer, till, store, high street, shopkeeper
fashion: fashion, collection, designer, dress, coat, catwalk, trend, boutique, model, buyer, season, outlet
clothes making: factory, tailor, label, stitch, clothing
: textile, cotton, fabric, weaving, dye, loom, mill, clipping
shoes and leather: shoe, boot, leather, hide, cobbler, saddler, sole, saddle
jewellery: gold, diamond, ring, necklace, jeweller, gem
: watch, clock, watchmaker
furniture: furniture, carpenter, chair, cabinet, wood, varnish
pottery and glass: pottery, ceramic, glass, kiln, clay, potter
and: crochet, needle, embroidery, quilt
architecture: architect, building, facade, house, design, plan
building sites: brick, concrete, scaffold, mason, construction, site
and: roof, gutter, wall
heating: heat pump, heating, flow temperature, underfloor, emitter, thermostat
plumbing: plumber, pipe, drain, tap, toilet
electricians: electrician, fuse, appliance, cable
gardens: garden, lawn, flower, rose, hedge
: paint, wallpaper, interior, colour, sofa, curtain
cleaning and: cleaning, washing, detergent, housekeeping, iron
power: grid, transmission, frequency, voltage, electricity, inverter, load, substation, wire, utility, current
solar power: solar, panel, dust, rooftop, sunlight, yield, desert
wind power: blade, offshore, nacelle
nuclear power: nuclear, reactor, uranium, radiation
oil and gas: oil, gas, drilling, pipeline, refinery, barrel, petroleum
and heat networks: borehole, district heating, well, drilling
mining: mine, coal, ore, pit, shaft
: metal, steel, foundry, welding, brass, bronze, hammer
and: plastic, packaging, bottle, circular economy, producer responsibility
rubbish: rubbish, landfill, waste, dump, incinerator, collection
drinking water: water supply, leak, pipe, tap, reservoir, utility, meter, dam
floods and dams: flood, dam, levee, dike, inundation
: fire, firefighter, blaze, evacuation, smoke, brush, flame, ember, clearing
disaster rescue: rescue, disaster, survivor, earthquake, evacuation, emergency
paper and printing: paper, printing, pulp, ink, press
: robot, gripper, arm, machine, autonomous, driverless
artificial intelligence: artificial intelligence, machine learning, language model, neural network
software and open source: software, open source, code, library, developer, repository, patch, component
: database, server, query, data centre, cloud, storage
chips: chip, processor, semiconductor, transistor, computer
phones and: phone, cable, headset, plug
cyber attacks: hacker, cyber, malware, password, backup, incident, encrypted, breach, server, restore
web design: website, interface, button, designer, usability, menu, audit, user, label
social media: influencer, blogger, post, social media, video, viral
telecoms: broadband, network, operator, mobile, antenna
maps and satellites: satellite, map, aerial, geographic, plot, coordinates
drones and: drone, camera, measurement
factories: factory, assembly line, manufacturing, machine tool, quality, production
home electronics: television, speaker, smart home, remote control, hub
video games: video game, console, studio, player, quest, level
puzzles and board games: puzzle, board game, crossword, dice, card
chess: chess, pawn, checkmate, opening
toys and playgrounds: toy, playground, doll, swing, play
gambling: lottery, casino, bet, gambler, jackpot
newspapers: newspaper, editor, reporter, journalist, subscriber, weekly, headline, advertising, membership, circulation
publishing: publisher, manuscript, book, magazine, best-seller, edition
novels: novel, author, novelist, fiction, prize, story, literary
poetry: poem, poet, verse
translation: translation, literary, language, interpreter
libraries: library, book lending, reading room, bookshelf, branch, loan
museums: museum, exhibition, gallery, collection, showcase, visitor, display
conservation of objects: restoration, preservation, salt, crack, cabinet, manuscript, minimal
painting and sculpture: painting, sculpture, painter, canvas, portrait, artist, fresco
: auction, bidder, antique, collector, record price, hammer
photography: photograph, camera, lens, portrait, photographer
cinema: film, director, cinema, actor, screen, hollywood, ending
television: television, show, series, audience, presenter, broadcast, season
radio and podcasts: radio, podcast, broadcaster, airwave
theatre: theatre, stage, play, actor, drama
: orchestra, symphony, concert, conductor, hall, subscription, classical music, tour, philharmonic
opera: opera, tenor, soprano, aria
pop music: song, singer, pop, chart, album, band, contest
: choir, singing, singer, bass, alto, voice, tune
jazz and guitar: jazz, guitar, blues, improvisation, drum
music lessons: piano lesson, practise, string, quartet, scale, instrument, teacher
instrument making: piano, luthier, brass instrument, horn, keyboard, bell, organ
sound design: sound, audio, foley, recording, noise, silence, echo, footstep
dance: dance, ballet, ballroom, dancer
comedy: comedian, joke, humour, stand-up
celebrities: celebrity, gossip, paparazzi, scandal, star, red carpet
and: king, queen, prince, royal, wedding, bride, palace
football: football, goal, coach, league, club, striker, stadium, fan, youth team, match
rugby and cricket: rugby, cricket, wicket, scrum, innings
tennis and golf: tennis, golf, racket, tournament, wimbledon
basketball and baseball: basketball, baseball, pitcher, dunk, home run
running: marathon, runner, race, sprint, track, jogging
swimming: swimmer, pool, diving, surf, freestyle
winter sports: ski, snowboard, skating, slope, ice hockey
boxing and martial arts: boxing, judo, karate, fighter, knockout
gyms: gym, fitness, workout, yoga, muscle
sports injuries: injury, warm-up, knee, training, coach, balance, practice
mountains: mountain, hiking, summit, trail, peak
: caravan, tent, campsite
holidays: tourist, beach, sightseeing, resort, holiday, souvenir
churches: church, priest, bishop, sermon, parish, pope
mosques and temples: mosque, temple, imam, ramadan, monk, pilgrimage
philosophy: philosopher, ethics, moral, reason, truth
history: history, empire, archive, century, historian, medieval
folklore: legend, myth, folklore, ghost
psychology: psychologist, memory, behaviour, brain, habit, fear, anxiety
parents: mother, father, parent, baby, family
love: love, dating, marriage, romance, couple
death: funeral, grief, cemetery, mourning, death
women's rights: woman, feminism, equality, harassment, gender
minorities: minority, racism, identity, ethnic, indigenous
youth work: teenager, youth club, scout
loneliness: loneliness, isolation, friend, visitor, company
sleep: sleep, dream, insomnia, mattress
hiring: recruitment, job interview, career, human resources, hiring, junior
remote work: remote work, video call, meeting, office, home office, memo, colleague, distributed
leadership: manager, leadership, strategy, executive, boss
advertising: advertising, brand, slogan, marketing, agency, campaign
sales: salesman, customer service, complaint, call centre
consulting: consultant, advice, adviser, slide
supply chains: supply chain, shortage, supplier, spare capacity, inventory, stock, on-demand
family firms: family business, small business, owner, succession
cooperatives: cooperative, fair trade, member, fair price
town planning: urban, square, zoning, car-free, neighbourhood
villages: village, hamlet, rural, depopulation, valley, countryside
burglary and murder: burglary, murder, thief, detective, robbery, gang
smuggling: smuggling, drug, cartel, trafficking, gang
and calendars: time zone, daylight saving, calendar, summer time, clock
curiosities: world record, oddity, prize, guinness, bizarre
tattoos: tattoo, piercing, ink
hunting: hunter, deer, gun, rifle, shooting
horses: horse, rider, stable, jockey, racecourse
sugar and starch: sugarcane, sugar beet, cassava, potato, tuber, molasses, mill, harvest
cotton and silk growing: cotton, boll, gin, silk, silkworm, mulberry, cocoon, flax, hemp, jute, linen
rubber and palm oil: rubber, latex, palm oil, plantation, tapper, kernel
mushrooms and truffles: mushroom, truffle, mycelium, spore, forager, chanterelle
seaweed and shellfish: seaweed, kelp, mussel, oyster, scallop, clam, lobster, crab, prawn, crustacean
nuts and spices: walnut, hazelnut, cashew, pistachio, saffron, vanilla, pepper, cinnamon, cardamom, ginger
flowers: florist, tulip, bouquet, orchid, rose, bulb, greenhouse
syrup and sweets: maple, syrup, chocolate, confectioner, candy, praline, caramel, sweet
poultry: chicken, chick, broiler, feather, hatchery, turkey, duck, goose
camels and donkeys: camel, donkey, mule, llama, alpaca, nomad, caravan
midwives: midwife, obstetrician, breastfeeding, newborn, foetus, contraction, antenatal, doula
eye clinics: optician, cataract, glaucoma, retina, lens, ophthalmologist, spectacles
work: denture, crown, orthodontist, molar, implant
ear nose and throat: cochlear, tinnitus, larynx, sinus, audiologist, tonsil
kidneys and dialysis: kidney, dialysis, renal, transplant, donor, bladder, urologist
liver and stomach: liver, hepatitis, stomach, bowel, gut, ulcer, endoscopy, gastric
tropical disease: malaria, dengue, mosquito, cholera, ebola, bed net, leprosy
allergy and asthma: allergy, pollen, hay fever, asthma, inhaler, allergen
stroke and brain: stroke, epilepsy, seizure, neurologist, concussion, brain injury, migraine
palliative care: hospice, palliative, dying, bereavement, terminal, chaplain
paramedics: paramedic, defibrillator, cardiac arrest, ambulance, dispatcher, resuscitation
medical laboratories: laboratory, specimen, pathology, assay, microscope, biopsy, technician
drug trials: clinical trial, placebo, dosage, pharmacology, side effect, approval, regulator
radiology: x-ray, radiologist, ultrasound, mri, tomography
and attention: adhd, dyslexia, inclusion, sociable
eating disorders and diet: anorexia, bulimia, obesity, dietician, calorie, nutritionist
deaf: sign language, interpreter, deaf, captions, lip-reading, subtitle
care: nanny, crèche, daycare, babysitter, childminder, toddler, nap
school meals: school lunch, cafeteria, dinner lady, lunchbox, breakfast club
bullying: bullying, bully, playground, harassment, victim
school inspection: inspector, league table, curriculum, textbook, ministry, syllabus
adult education: evening class, literacy, course, retraining, diploma
driving lessons: driving instructor, licence, clutch, parking
museum education: guide, audioguide, exhibit, school trip, visitor
physics teaching: physics, experiment, laboratory, magnetism, circuit
music schools: flute, clarinet, harp, oboe, pianist, recital, sheet music, metronome
conducting: conductor, baton, orchestra, score, philharmonic, chorus
instrument repair: luthier, bow, varnish, guitar, reed
recording studios: studio, producer, mastering, track, vinyl
festivals: festival, stage, headliner, crowd, ticket, campsite, lineup
folk music and dance: fiddle, accordion, folk, bagpipe, reel
ballet: ballerina, choreographer, pirouette, troupe
circus and magic: circus, acrobat, juggler, clown, trapeze, magician, illusion
puppets and theatre: puppet, marionette, pantomime, storyteller
screenwriting: screenplay, script, dialogue, scene, screenwriter, plot
documentary film: documentary, footage, archive, filmmaker, broadcaster
animation: animator, cartoon, animation, storyboard, drawing
comics: comic, graphic novel, superhero, manga, illustrator
stamps and coins: stamp, coin, philatelist, numismatist, collector
calligraphy and letters: calligraphy, handwriting, typeface, font, typography
bookbinding: bookbinder, binding, parchment, leather, paper
glass: glassblower, stained glass, furnace, window, crystal
stone and sculpture: stonemason, marble, chisel, granite, carving, statue
blacksmiths and: blacksmith, forge, anvil, locksmith, key, lock
tailors: tailor, suit, seamstress, hem, needle, pattern
and bags: milliner, hat, handbag, luggage, belt
perfume: perfume, fragrance, scent, nose, essence, jasmine
hairdressing: hairdresser, barber, salon, haircut, shampoo
cosmetics: lipstick, makeup, cream, moisturiser, foundation
candles and soap: candle, soap, wax, lather, tallow
funeral directors: undertaker, coffin, cremation, cemetery, burial, mourner
: bride, groom, wedding, cake, venue, vow
restaurants guides: michelin, critic, star, sommelier
street food: street food, vendor, taco, noodle, kebab, cart
baking: baker, loaf, croissant, sourdough, rye, flour
coffee houses: barista, latte, cappuccino, roastery, brew
distilling: distiller, whisky, gin, cask, still, rum, mezcal, agave
cider and juice: cider, apple, press, juice
water: mineral water, spring, aquifer
food safety: salmonella, hygiene, inspector, contamination, recall, listeria
vegan food: vegan, vegetarian, tofu, plant-based, meat substitute
food delivery: courier, delivery, rider, takeaway
grocers: greengrocer, vegetable, fishmonger
ferries: ferry, passenger, crossing, deck, terminal, captain
lighthouses and pilots: lighthouse, buoy, beacon, navigation, pilot, chart
shipbuilding: shipyard, hull, welder, keel, dry dock, launch
and barges: barge, canal, lock, inland waterway, lock keeper
lifeboats: lifeboat, coast guard, drowning, distress, rescue
air traffic: air traffic controller, radar, runway, tower, airspace
gliders and balloons: glider, balloon, paraglider, thermal
baggage and airports: baggage, terminal, security check, boarding gate
: taxi, cab, fare, cabbie
car sharing: car sharing, carpool, rental, fleet, parking
road building: asphalt, road works, pothole, paving, roller
traffic safety: crash, speed camera, seat belt, drunk driving, fatality, helmet
wheelchairs in town: wheelchair, ramp, lift, accessible
cable cars and lifts: cable car, ski lift, gondola, elevator, escalator
metro: metro, subway, tunnel, platform, commuter, turnstile
freight trains: freight, wagon, locomotive, rail, yard
: cartographer, map, survey, gps, geodata, surveyor
surveying land: land registry, boundary, surveyor, title deed, plot
land reform: land rights, smallholder, title, squatter, redistribution
irrigation: canal, sprinkler, groundwater, well, aquifer
desalination: desalination, seawater, membrane, osmosis
sewage: sewage, treatment plant, sludge, latrine, sanitation, toilet
air quality: smog, particulate, pollution, exhaust, filter, soot
noise: noise, decibel, quiet, aircraft noise
chemical safety: toxic, spill, asbestos, contamination, hazardous, leak
nuclear waste: radioactive, repository, waste, decommissioning, spent fuel
hydropower: hydroelectric, dam, reservoir
biogas and wood heat: biogas, digester, woodchip, firewood, stove
batteries: battery, cathode, storage, charge, cell
hydrogen: hydrogen, electrolysis, fuel cell, ammonia
energy bills: electricity bill, meter, tariff, consumer, fuel poverty
oil spills: oil spill, tanker, slick, seabird
gold and gems: goldsmith, gem, ruby, emerald, carat, mine
steelmaking: blast furnace, steel, ore, slag, smelter
welding: welder, weld, torch, seam, fabrication
machine shops: lathe, machinist, tolerance, drill, tool
packaging: cardboard, carton, packaging, label, wrapper, tin
toys: toy maker, doll, puzzle, brick, plush
furniture: upholstery, sofa, chair, cabinetmaker, oak
timber building: timber frame, carpenter, beam, joinery, wooden house
earth building: adobe, clay, straw, thatch, lime
lifts and: crane operator, scaffold, rigging, hoist
demolition: demolition, wrecking, rubble, explosive
property management: caretaker, maintenance, facility, janitor
mortgages and debt: debt, repayment, arrears, bankruptcy, creditor, debtor
microfinance: microcredit, village bank, savings group
mobile payments: mobile money, payment, wallet, transfer, remittance
remittances: remittance, migrant worker, money transfer, diaspora
tax evasion: tax haven, evasion, offshore, loophole, shell company
money laundering: laundering, cash, compliance, bank account
: auditor, balance sheet, accounts, irregularity
insurance for farmers: crop insurance, drought, payout, index
labour inspection: inspector, minimum wage, workplace, safety, accident
domestic workers: maid, housekeeper, nanny, au pair, employer
trade unions: shop steward, strike, picket, collective agreement
night work: night shift, sleep, overtime
call centres: call centre, hotline, agent, customer
freelancers: invoice, self-employed, contractor
interns: internship, intern, graduate, placement
mentoring: mentor, mentee, role model
disability rights: disabled, wheelchair, discrimination
refugee camps: refugee, camp, tent, unhcr, displaced
citizenship: citizenship, passport, naturalisation, residency, border
human trafficking: trafficking, forced labour, exploitation, victim
child protection: foster, adoption, orphan, abuse, social worker
domestic violence: shelter, abuse, restraining order, victim, refuge
: constable, patrol, officer, beat, arrest
forensic science: fingerprint, forensic, autopsy, evidence, dna
prison life: warden, parole, cell, rehabilitation
juries: jury, juror, verdict, witness, cross-examination
notaries: notary, deed, signature, seal, certificate
court: interpreter, hearing, testimony
competition law: monopoly, cartel, antitrust, merger, competition
consumer rights: refund, warranty, consumer, complaint, defect
data: leak, password, phishing, encryption, breach
misinformation: fake news, rumour, fact-check, propaganda, disinformation
local radio: radio, presenter, frequency, broadcast
photojournalism: photojournalist, war zone, camera, picture editor
archives: archive, archivist, document, record, microfilm, digitise
genealogy: ancestor, family tree, parish register, descendant
languages that die: endangered language, speaker, revival, dictionary
sign painting and printing: screen printing, poster, lithograph, ink, press
translation of software: localisation, subtitle, translation memory, term
web shops: online shop, cart, checkout, return
computer repair: repair, laptop, screen, spare part, soldering
old computers: mainframe, floppy disk, retro, emulator
quantum computing: qubit, quantum, superposition, cryogenic
robot cars: self-driving, lidar, autonomous
weather stations: barometer, rain gauge, thermometer, meteorological
avalanches: avalanche, snowpack, slope, skier, piste
glaciers: glacier, ice sheet, melt, moraine, permafrost
caves: cave, speleologist, stalactite, bat
whales: whale, krill, sonar, hydrophone
wolves and bears: wolf, bear, lynx, livestock, fence
bats and of towns: bat, swift, nesting, green roof
tree care: arborist, elm, oak, bark, fungus
seeds: seed bank, heirloom, germination, variety
plant breeding: hybrid, cultivar, gene editing, resistance
soil life: earthworm, compost, humus, cover crop
in stores: rodent, cockroach, fumigation, weevil
referees: referee, umpire, whistle, offside, penalty
sports for disabled: paralympic, wheelchair basketball, blind football
women's football: women's team, goalkeeper, league, captain
doping: doping, steroid, testing, ban, athlete
cycling races: peloton, sprint, stage, rider, tour
: oar, regatta, cox, scull
sailing: skipper, regatta, keel, spinnaker
climbing: rope, harness, boulder, wall
surfing: surfer, wave, board, swell
chess clubs: chess, opening, endgame, rook, blitz
card games: poker, bridge, deck, bluff
scouts: scout, campfire, troop, badge
allotments: allotment, vegetable patch, shed, compost
moving house: removal, box, van
second hand goods: second-hand, thrift, flea market, used, repair cafe
emergency planning: contingency, siren, drill, preparedness, shelter
fire brigades: fire engine, hose, ladder, alarm, firefighter
town twinning: twin town, exchange, delegation
census: census, household, population, enumerator
demography: birth rate, population, fertility
urban trees: street tree, heat island, planting
markets and: fair, market hall, trader
`
  .trim()
  .split('\n');
