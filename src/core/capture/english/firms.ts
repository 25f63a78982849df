import { wordSet } from '../../word-set.ts';

/** Employers the world knows, each by a folded word: who calls from there is nobody by that name, unless a given name stands in front. */
export const knownFirms = wordSet(`
nordea ryanair vodafone lufthansa aldi lidl randstad adecco vestas orsted nordisk easyjet klm sncf renfe trenitalia deutsche bahn telekom 
telefonica airbus boeing thales safran basf thyssenkrupp infineon zalando deliveroo foodora glovo wolt lyft klarna nokia telia telenor vattenfall scania saab
electrolux skanska peab lego danfoss grundfos novozymes coloplast dsv dhl ups fedex tnt asml philips heineken rabobank aegon ahold heijn adyen tomtom
fiat luxottica unicredit generali allianz axa bnp paribas carrefour auchan decathlon danone lvmh sanofi engie veolia totalenergies capgemini
sodexo accor bbva caixabank inditex repsol iberdrola ferrovial acciona mapfre mercadona galp edp sonae novartis ubs migros swisscom abb holcim
omv otp orlen pko skoda turkcell arcelik trendyol getir aselsan garanti aramco sabic adnoc etihad safaricom mtn dangote
paystack flutterwave jumia sasol eskom vodacom shoprite woolworths infosys wipro hcl flipkart paytm swiggy zomato airtel jio hyundai coupang
kakao naver hitachi toshiba panasonic rakuten softbank mitsubishi sumitomo alibaba tencent baidu huawei xiaomi byd shopee tiktok bytedance gojek
tokopedia petronas singtel dbs ocbc jollibee telstra qantas westpac anz atlassian canva fonterra embraer petrobras itau bradesco nubank magalu
ifood mercadolibre rappi codelco cemex pemex televisa ecopetrol bancolombia walmart costco starbucks mcdonalds pepsico pfizer moderna gsk astrazeneca lloyds
natwest santander tesco sainsbury sainsburys asda waitrose aviva arup serco capita nhs bbc itv revolut monzo shopify bombardier citibank verizon comcast t-mobile
zendesk dropbox palantir databricks coinbase doordash instacart lockheed northrop raytheon honeywell medtronic cargill monsanto syngenta exxon exxonmobil
chevron halliburton schlumberger exxaro caritas unicef unhcr oxfam greenpeace ericsson renault peugeot michelin continental foxconn
`);
