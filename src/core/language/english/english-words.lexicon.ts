const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words of news that the dictionary lacks. */
export const DOMAIN_WORDS: readonly string[] = words(`
  hypersonic denuclearization denuclearisation deescalation demilitarize demilitarized demilitarization denazification
  blockchain bitcoin bitcoins cryptocurrency cryptocurrencies stablecoin stablecoins fintech startup startups crowdfunding
  coronavirus covid lockdown lockdowns pandemic vaccinated unvaccinated asymptomatic antibodies vaxxer vaxxers
  smartphone smartphones selfie selfies podcast podcasts podcaster livestream livestreams hashtag hashtags emoji emojis
  chatbot chatbots deepfake deepfakes malware ransomware spyware phishing darknet messenger messengers influencer
  influencers blogger bloggers vlogger vloggers streamer streamers gamer gamers esports app apps wifi login logins
  kamikaze quadcopter quadcopters copter copters loitering howitzer howitzers mortars warhead warheads
  siloviki oligarch oligarchs ruble rubles rouble roubles kopeck kopecks hryvnia hryvnias tenge manat lari dram som
  oblast oblasts krai okrug okrugs raion raions hectare hectares kilometre kilometres metre metres litre litres tonne
  tonnes millimetre millimetres centimetre centimetres gigawatt gigawatts megawatt megawatts kilowatt kilowatts
  petrochemicals petrochemical hydrocarbon hydrocarbons biofuel biofuels electrolyzer pipeline pipelines refinery
  geopolitics geopolitical geoeconomic multipolar multipolarity unipolar bipolarity nonproliferation counterterrorism
  counteroffensive counteroffensives countermeasure countermeasures counterintelligence warfighting peacekeeping
  peacekeeper peacekeepers ceasefire ceasefires frontline frontlines airstrike airstrikes missile missiles
  airspace airdrop cyberattack cyberattacks cyberspace cybersecurity cybercrime cybercriminals hacktivist
  inpatient outpatient childcare healthcare eldercare paywall rebrand rebranding onboarding offline online
  showrunner showrunners biopic biopics remake remakes reboot prequel trailer trailers blockbuster blockbusters
  coworking carsharing ridesharing scooter scooters ebike crossover crossovers hatchback hatchbacks drivetrain
  microdistrict microdistricts minibus minibuses marshrutka balaclava balaclavas valenki ushanka kokoshnik
  matryoshka matryoshkas pelmeni blini borscht kvass solyanka okroshka shashlik pirozhki syrniki kefir tvorog
  babushka babushkas dacha dachas perestroika glasnost samizdat gulag sputnik cosmonaut cosmonauts taiga tundra
  goalkeeper midfielder midfielders playoff playoffs semifinal semifinals quarterfinal quarterfinals hatrick puck
  parliamentarian parliamentarians interparliamentary intergovernmental interdepartmental intersectoral
  expat expats unfreeze unfroze offshore onshore inflow inflows outflow outflows buyback buybacks rollout rollouts
  reskilling upskilling gig freelancer freelancers telework teleworking telemedicine biosecurity biolab biolabs
  misgendering transgender nonbinary feminitive feminitives greenlit fact-checker fact-checkers
  autocorrect bluetooth firmware chipset chipsets gigabyte gigabytes terabyte terabytes megapixel megapixels pixel
  voila lycra appliques cufflinks low-carb high-tech carboxylic pantothenic adipocytes zander sippy
  barcode barcodes storyline storylines luminaire luminaires glycemic glycaemic cosmodrome cosmodromes mellitus facto
  pulmonologist pulmonologists colorectal bariatric probiotic probiotics prebiotic prebiotics elastane polyamide
  ultrawide touchscreen touchscreens powerbank powerbanks smartwatch smartwatches earbuds vape vapes vaping
`);

/** Beginnings that English joins to words freely. */
export const COMPOUND_BEGINNINGS: readonly string[] = words(`
  anti pro non re de un mis dis over under out co pre post inter intra trans sub super ultra hyper mega micro mini macro
  multi mono bi tri poly semi pseudo quasi neo ex extra counter cyber geo bio eco agro astro aero auto tele video audio
  photo hydro thermo electro nano radio socio ethno euro psycho neuro cardio immuno techno crypto meta para peri infra
  cross fore up down in en em self all ever long short half well ill far near air sea land water fire sun moon snow rain
  back side under home house work play school book news web net data head hand foot eye heart life time day night year
  week month hour world country state city town street road rail car bus ship boat plane space star gun bomb war peace
  police court bank tax oil gas coal wood stone iron steel gold silver glass paper
`);

/** Endings that English joins to words freely. */
export const SUFFIXES: readonly string[] = words(`
  like less ness wise ward wards ship hood dom ism isms ist ists ization isation able ible ability ibility er ers or
  ian ians ly ish esque ification free proof based related ful fold man men woman women person people maker makers
  ic ical ics al ation ations ology ologist ologists ose ine ide ium itis osis ectomy otomy scope metry graphy
  holder holders owner owners keeper land side time wide
`);
