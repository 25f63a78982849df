/**
 * Fields of life, a few words each: what a text may be about when it is about nothing of a person's. Somebody is matched
 * only where they stand out against all of these that are not their own (decision 34).
 */
export const fields: readonly string[] = `
wheat, maize and rice; crops, seed and harvest
dairy farming, cattle and milk
pigs, poultry and eggs
sheep, goats and wool
fruit orchards, apples and pickers
vegetables, greenhouses and market gardens
vineyards, grapes and wine making
beekeeping, hives and honey
fish farming and aquaculture
fishing boats, trawlers and catches
forestry, timber and sawmills
soil, fertiliser and irrigation
pesticides, weeds and plant disease
coffee, tea and cocoa growing
farm machinery and tractors
veterinary medicine for animals
zoos, wildlife and pandas
pets, dogs and cats
birds and birdwatching
insects and spiders
national parks and endangered species
oceans, reefs and marine life
rivers, lakes and wetlands
climate change and carbon emissions
weather, storms and forecasts
earthquakes, volcanoes and geology
fossils, dinosaurs and palaeontology
archaeology, ruins and excavations
astronomy, telescopes and planets
spaceflight, rockets and astronauts
physics, particles and lasers
chemistry, molecules and catalysts
mathematics, theorems and proofs
statistics, surveys and data analysis
biology, cells and genes
genetics, inheritance and DNA tests
microbes, bacteria and viruses
vaccines, epidemics and public health
hospitals, wards and doctors
nursing, shifts and care of patients
surgery and operating theatres
heart disease, blood pressure and stroke
cancer, tumours and chemotherapy
diabetes, obesity and diet
lungs, asthma and smoking
pregnancy, birth and midwives
infants and paediatric medicine
old age, dementia and nursing homes
mental health, depression and therapy
addiction, drugs and alcohol abuse
eyes, sight and blindness
ears, hearing and deafness
teeth and dentists
skin, cosmetics and dermatology
bones, joints and orthopaedics
physiotherapy and rehabilitation
prostheses, wheelchairs and disability
pharmacies, pills and drug companies
medical devices and hospital supplies
emergency medicine and ambulances
health insurance and medical bills
kindergartens and early childhood
primary schools, teachers and pupils
teaching mathematics and science
languages, grammar and foreign language teaching
reading, spelling and literacy
secondary schools, exams and grades
universities, admissions and students
research grants, journals and professors
apprentices, vocational training and trades
special education and learning difficulties
student debt, fees and scholarships
courts, judges and trials
criminal law, police and prisons
contracts and commercial law
patents, trademarks and copyright
family law, divorce and custody
wills, inheritance and estates
immigration, asylum and refugees
employment law, strikes and unions
human rights and civil liberties
privacy, surveillance and data protection
taxes, accounting and audits
banks, loans and interest rates
stock markets, shares and traders
cryptocurrency, coins and exchanges
venture capital and start-up companies
pensions and retirement saving
insurance, claims and premiums
fraud, swindles and money laundering
central banks, inflation and currency
mortgages and house prices
landlords, tenants and rents
estate agents and property development
homelessness and social housing
poverty, welfare and charity
foundations, donors and fundraising
volunteers and community groups
elections, parties and campaigns
parliament, laws and ministers
local councils and town budgets
diplomacy, treaties and foreign policy
armies, weapons and war
spies and intelligence agencies
terrorism and security
customs, tariffs and trade policy
development aid and poor countries
procurement, tenders and public contracts
shipping, ports and cargo vessels
containers, warehouses and logistics
trucks, haulage and delivery drivers
railways, trains and signals
trams, buses and public transport
electric cars, batteries and charging
car makers and vehicle engineering
motor racing and racing drivers
motorcycles and scooters
bicycles, cycling lanes and streets
roads, traffic and parking
bridges, tunnels and civil engineering
airlines, airports and flights
aircraft design and pilots
cruise ships and passengers
yachts and sailing
hotels, guests and bookings
restaurants, chefs and menus
bars, cafes and nightlife
beer, brewing and hops
wine tasting, vintages and collectors
spirits, whisky and distilling
bread, baking and pastry
meat, butchers and sausages
cheese and fermented foods
cooking at home and recipes
food waste and leftovers
nutrition, vitamins and supplements
supermarkets, groceries and prices
shops, retail and customers
fashion, collections and designers
clothes, garments and factories
textiles, yarn, weaving and dyeing
shoes, leather and tanning
jewellery, gold and diamonds
watches and clocks
furniture, carpentry and woodwork
pottery, glass and ceramics
knitting, sewing and crafts
houses, architecture and architects
building sites, bricks and concrete
roofs, insulation and old houses
heating, boilers and heat pumps
plumbing, drains and pipes
electricians, wiring and appliances
gardens, lawns and flowers
interior design, paint and colours
cleaning, laundry and housekeeping
power grids, electricity and blackouts
solar power and panels
wind turbines
nuclear power and reactors
oil, gas and drilling
coal and mining
metals, steel and foundries
plastics, packaging and recycling
rubbish, landfill and waste collection
drinking water, leaks and sewage
floods, dams and drought
wildfires, firefighters and evacuation
rescue services and disasters
paper, pulp and printing
robots and automation in factories
artificial intelligence and machine learning
software, programmers and open source
databases and data centres
computers, chips and hardware
phones, gadgets and accessories
cyber attacks, hackers and ransomware
websites, interfaces and accessibility
social media and influencers
telecoms, networks and broadband
satellites and maps
drones and sensors
3D printing and manufacturing
quality control and machine tools
consumer electronics and televisions
video games and players
board games and puzzles
chess and grandmasters
toys and playgrounds
gambling, lotteries and casinos
newspapers, editors and journalism
magazines and publishing houses
novels, authors and book prizes
poetry and poets
translation and interpreters
libraries and librarians
museums, exhibitions and curators
restoration and conservation of art
painting, sculpture and galleries
auctions, antiques and collectors
photography and cameras
film, cinema and directors
television, shows and audiences
radio and podcasts
theatre, actors and stage
opera and classical orchestras
pop songs, singers and charts
jazz, blues and improvisation
guitar, piano and music lessons
sound recording and audio engineering
dance, ballet and ballrooms
comedy, jokes and satire
celebrities, gossip and scandals
royal families and weddings
football, coaches and leagues
rugby and cricket
tennis and golf
basketball and baseball
athletics, running and marathons
swimming and water sports
skiing, ice and winter sports
boxing and martial arts
gymnastics, fitness and gyms
sports injuries and training
mountaineering, climbing and hiking
camping, caravans and camper vans
tourism, beaches and sightseeing
religion, churches and priests
mosques, temples and festivals
philosophy and ethics
history, empires and archives
folklore, myths and legends
psychology, memory and behaviour
parenting, mothers and children
marriage, love and dating
funerals, death and grief
women, equality and discrimination
race, minorities and identity
youth, teenagers and clubs
loneliness and friendship
sleep and dreams
fitness trackers and wearables
recruitment, hiring and careers
remote work, meetings and offices
management, leadership and strategy
marketing, advertising and brands
sales and customer service
consultants and business advice
supply chains, shortages and stock
family firms and small businesses
cooperatives and fair trade
city planning, squares and public space
villages and rural depopulation
crime, burglary and murder
smuggling, drugs and gangs
daylight saving, calendars and time zones
world records, curiosities and oddities
perfume, hair and beauty
tattoos and body art
hunting, guns and shooting
horses, riding and racing
`
  .trim()
  .split('\n');
