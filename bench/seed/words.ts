/** Words that invented people, employers and talks are made of, the commonest first. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const givenNames = words(`
  Maria Anna David Michael Laura Sarah Daniel Thomas Julia Wei Mohammed Ana Peter Priya Emma James Sofia
  Andreas Elena Carlos Fatima Martin Lucas Ling Robert Nina Ahmed Claire Paul Ingrid Marco Yuki Sophie José
  Katarzyna Stefan Chloé Rahul Hannah Omar Isabella Jan Mei François Lena Diego Aisha Mark Eva Tomáš Grace
  Pedro Linh Oliver Camille Sven Amina Jakub Beatriz Kenji Alice Mateusz Noor Erik Giulia Samuel Zoë Anders
  Leila Victor Marta Arjun Freya Hugo Ines Kwame Alina Björn Chiara Deepa Émile Fiona Gustavo Hiroshi Irina
  Jorge Kirsten Luís Magdalena Nikolai Oksana Pavel Rosa Søren Tamara Ulrike Viktor Wanjiru Xavier Yasmin
  Zbigniew Adaeze Bruno Cecilia Dmitri Edith Farid Greta Hamza Iva Joanna Karim Lotte Milan Naomi Otto Petra
  Quentin Renata Sanjay Thandiwe Ursula Valentina Wolfgang Ximena Yann Zainab
`);

export const familyNames = words(`
  Smith García Müller Wang Silva Martin Kim Nguyen Rossi Johnson Singh Li Santos Schmidt Kowalski Dubois
  Brown Chen Ferreira Ivanov Jansen Andersson Khan Novák Tanaka Williams Fernández Weber Zhang Oliveira
  Bernard Lee Hansen Popescu Costa Jones Kumar Liu López Fischer Nowak Petit Taylor Ali Horváth Sato Moreau
  Pereira Nielsen Murphy Patel Yang González Becker Wójcik Laurent Wilson Hussain Svoboda Suzuki Bianchi
  Okafor Berg Papadopoulos Almeida Virtanen Kelly Gupta Zhao Sánchez Hoffmann Lewandowski Simon Davies
  Mahmoud Yamamoto Romano Mensah Lindqvist Georgiou Carvalho Korhonen Walsh Sharma Huang Torres Wagner
  Kamińska Lefèvre Evans Rahman Ito Colombo Dlamini Eriksen Dimitrov Gomes Mäkinen Byrne Reddy Wu Ramírez
  Keller Zieliński Girard Thomas Haddad Watanabe Ricci Abebe Solberg Marinov Ribeiro Laine Ryan
`);

/** The long tail of family names, made of a beginning and an end. */
export const familyBeginnings = words(`
  Alden Ash Bar Beck Birk Black Brand Brook Cald Carl Dal Dorn Eber Edel Fair Falk Fen Ferr Gold Grim Hal
  Hart Haw Holl Hunt Iver Kal Kess Lang Lark Lind Lock Mal Mar Mel Mont Nord Oak Ost Pell Quill Rand Rav
  Rosen Sand Schon Shel Stan Stein Strand Thal Thorn Val Vand Wald West Whit Wind Wolf York Zell
`);
export const familyEnds = words(`
  ström berg ley ton ford man stein feld gren dal hurst well wick mann ová ski ini etti escu opoulos enko
  ović sen son dottir quist holm lund bach thal combe worth by croft more eau ard elli oux
`);

export const organizationBeginnings = words(`
  Northwind Equinor Atlas Meridian Helios Borealis Quanta Vertex Harbor Lumen Orchard Pioneer Cobalt Summit
  Juniper Falcon Nimbus Granite Aurora Delta Keystone Evergreen Tidal Sterling Compass Solstice Beacon Ember
  Cascade Linden Argo Pinnacle Willow Zephyr Mosaic Catalyst Foundry Prairie Vanguard Redwood Polaris Anchor
  Cedar Fathom Horizon Ironwood Lattice Marble Nova Opal Pacific Quarry Ridge Sable Terra Umbra Violet Wharf
`);
export const organizationEnds = words(`
  Group Labs Logistics Consulting Bank Energy Systems Health Partners Media Foods Software Insurance Capital
  Motors Pharma Networks Studios Analytics Airlines Foundation University Robotics Textiles Shipping Design
  Security Retail Biotech Education
`);

export const functions = words(`
  Engineer Analyst Manager Consultant Designer Developer Researcher Recruiter Director Accountant Specialist
  Coordinator Scientist Architect Editor Planner Lawyer Nurse Buyer Controller
`);
export const fields = words(`
  Software Marketing Sales Product Data Finance Operations Supply Legal Brand Project Research Quality
  Security Cloud Clinical Policy People Growth Systems
`);
export const levels = ['', '', '', 'Senior ', 'Senior ', 'Lead ', 'Junior ', 'Head of ', 'Principal '];

export const relationLabels = ['friend', 'old colleague', 'cousin', 'neighbour', 'mentor'] as const;

export const cities = words(`
  London Paris Berlin Lisbon Madrid Warsaw Oslo Milan Vienna Dublin Toronto Chicago Austin Nairobi Lagos
  Singapore Tokyo Seoul Mumbai Sydney Amsterdam Copenhagen Prague Athens Zürich
`);

export const topics = words(`
  logistics design climate hiring robotics finance teaching health journalism energy shipping data privacy
  product sales housing transport music food security research policy writing ceramics sailing
`);

/** Common words of talk, the commonest first. */
export const talkWords = words(`
  the a to and of in for is on that with she he they was about me we at it from her his their as will new
  team work project next asked said role company year meeting time people talked plan more good help think
  week moved job could know market first start change been still other lot small idea people looking building
  customers product school family question interesting before interview budget launch research data design
  manager office call later months since growth weekend paper conference article introduction advice learn
  teaching friend city port supply chain climate hiring remote course contract partner client energy software
  finance numbers garden concert daughter son holiday house marathon book podcast language train museum soup
`);
