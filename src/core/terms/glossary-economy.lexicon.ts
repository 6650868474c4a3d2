/** Economy, finance, energy, law, society, media, sport. Columns as in the other lists. */
export const ECONOMY_TERMS = `
центробанк / центральный банк | Central Bank = Bank of Russia = central bank | Centrobank; Tsentrobank; Central Can; Center Bank | minor
ЦБ (=рф|=россии) | Central Bank = Bank of Russia = central bank | TSB; TsB; CBRF; Central Baths | minor
ключевой ставка | key rate = key interest rate | key bet; key stake; key wager; crucial rate; basic rate | major
учетный ставка | discount rate = policy rate | accounting rate; registration rate; account rate | major
процентный ставка | interest rate | percentage rate; percent rate; percentage bet; percentage stake | major
ипотека / ипотечный кредит | mortgage = mortgage loan | hypothec; mortgage credit; hypothecary credit; ipoteka | minor
льготный ипотека | subsidized mortgage = subsidised mortgage = preferential mortgage | privilege mortgage; soft mortgage; facilitated mortgage | style
НДС | VAT = value added tax = value-added tax | NDS; NDC | major
НДФЛ | personal income tax = income tax | NDFL; PIT tax; natural persons income tax | major
ВВП | GDP | VVP; GNP; VAP | major
валовый внутренний продукт / валовой внутренний продукт | gross domestic product = GDP | gross internal product; gross inner product; gross interior product | major
ФНБ / фонд =национального =благосостояния | National Wealth Fund = NWF | FNB; National Welfare Fund; fund of national welfare; National Well-Being Fund | major
маткапитал / материнский капитал | maternity capital = maternal capital | matkapital; mother capital; mothers' capital; parent capital | minor
МРОТ | minimum wage | MROT; SMIC; minimal pay size | major
прожиточный минимум | subsistence minimum = subsistence level = living wage | living minimum; life minimum; minimum of living; cost of living minimum | minor
самозанятый | self-employed | self-busy; self-occupied; selfemployed | major
индивидуальный предприниматель / ИП | individual entrepreneur = sole trader = sole proprietor | individual businessman | style
малый =и =средний =бизнес / МСБ / МСП | small and medium-sized enterprises = SMEs = SME = small and medium-sized businesses = small and medium businesses | MSB; MSP; small and average business; little and medium business | minor
малый бизнес | small business = small businesses | little business; minor business | minor
индекс потребительский цена | consumer price index = CPI | consumer index of price | minor
рынок труд | labour market = labor market = job market | market of labor; work market; market of work | minor
рынок недвижимость | property market = real estate market = housing market | market of real estate; immovables market; immobility market; market of immovability | minor
недвижимость | real estate = property | immovability; immovables | minor
ценный бумага | securities = security | valuable papers; valuable paper; valuable documents; precious papers | major
акция ..1 компания / пакет акция | shares = stake = stock | package of shares; action of the company; block package; pack of shares | minor
контрольный пакет | controlling stake = controlling interest | control package; controlling package; checking package; control pack | major
облигация | bond | obligation; obligations | major
облигация федеральный заем / ОФЗ | OFZ = federal loan bonds = government bonds = OFZ bonds | federal loan obligations; OZF | minor
фондовый рынок | stock market | fund market; stock fund market; fundable market | major
фондовый биржа | stock exchange | fund exchange; fund market exchange | major
мосбиржа / московский биржа | Moscow Exchange = MOEX | Mosbirzha; Moscow labour exchange; Moscow Bourse | minor
курс доллар | dollar exchange rate = dollar rate = exchange rate = dollar | dollar course; course of the dollar; rate course | major
золотовалютный резерв / зvр / международный резерв | international reserves = foreign reserves = gold and foreign exchange reserves = forex reserves | gold-currency reserves; gold and currency stocks; gold-value reserves; golden currency reserves | minor
внешний долг | external debt = foreign debt | outside debt; outer debt; outward debt; exterior debt | minor
государственный долг / госдолг | public debt = government debt = national debt = state debt | gosdolg; state duty; governmental duty; civic duty | minor
дефолт | default | non-default; defolt | major
банкротство | bankruptcy | bankrupting | style
платежеспособность | solvency = creditworthiness = ability to pay | paying capacity; payability; pay ability | minor
налоговый льгота | tax break = tax relief = tax benefit = tax breaks | tax privilege; tax facilitation | style
налоговый вычет | tax deduction | tax subtraction; tax withdrawal; tax deducting | minor
акциз | excise duty = excise tax = excise | accise | minor
параллельный импорт | parallel imports = parallel import | collateral import; parallel bringing | minor
импортозамещение | import substitution | import replacement; import-substituting; importreplacing; replacing imports | minor
добавленный стоимость | added value = value added | additional cost; added cost; additional value | minor
себестоимость | production cost = cost price = prime cost = cost | self-cost; self cost; net value; self-price | major
выручка | revenue = proceeds = revenues | earnings help | minor
капиталовложение / капвложение | capital investment = investment | capital insertion; capital contribution; capital enclosure | minor
венчурный | venture | venturesome | minor
госзакупка / государственный закупка | public procurement = government procurement = state procurement | state purchases; gosupurchase; state shopping; state procurement purchases | minor
госкорпорация / государственный корпорация | state corporation = state-owned corporation | goscorporation; state incorporation | minor
акционерный общество / АО | joint-stock company = JSC = stock company | share society; joint-stock society; stock society; shareholders' society | minor
ПАО / публичный акционерный общество | PJSC = public joint-stock company | PAO; public share society; public joint-stock society | style
ООО / общество =с =ограниченной =ответственностью | LLC = limited liability company | OOO; society with limited responsibility; limited responsibility company | style
дочерний компания / дочка =газпрома / дочерний предприятие | subsidiary = unit | daughter company; child company; daughter enterprise; subsidiary daughter; affiliated daughter | minor
природный газ | natural gas | nature gas; native gas | minor
СПГ / сжиженный природный газ | LNG = liquefied natural gas | SPG; CNG; compressed natural gas; LPG; liquified nature gas | major
газопровод | gas pipeline = pipeline | gas conduit; gas-main; gas wire; gas main | minor
нефтепровод | oil pipeline = pipeline | oil line; oil conduit; petroleum wire; oil wire | minor
северный поток / северный поток-2 | Nord Stream = Nord Stream 2 | North Stream; Northern Stream; Northern Flow; North Flow; Nordic Stream | major
турецкий поток | TurkStream = Turkish Stream | Turkish Flow; Turkish Current | minor
сила =сибири | Power of Siberia | Force of Siberia; Strength of Siberia; Siberian Force; Siberia Force; Strength of the Siberia | major
потолок цена | price cap | ceiling of prices; prices ceiling; ceiling price | minor
нефтегазовый доход | oil and gas revenue = oil and gas revenues | oil-gas income; petroleum gas incomes; oil and gas profits income; oil-and-gas income | style
нефтепродукт | petroleum products = oil products = refined products | oil goods; petroproduct; oilproducts; naphtha products | minor
нефтеперерабатывающий завод / НПЗ | oil refinery = refinery | oil processing plant; NPZ; oil-processing factory; petroleum reprocessing plant | minor
нефтедобыча / добыча нефть | oil production = oil output = oil extraction | oil booty; oil mining; booty of oil; oil loot; mining of oil | minor
возобновляемый источник энергия / ВИЭ | renewable energy = renewables = renewable energy sources | renewed energy source; VIE; renewable sources of the energy power; resumed energy | minor
энергоноситель | energy resources = fuel = energy | energy carrier; energy carriers; energy bearers | minor
электроэнергия | electricity = power = electric power | electroenergy; electro power | minor
ТЭЦ | combined heat and power plant = CHP plant = thermal power plant = heat and power plant | TETs; TEC | minor
ГЭС | hydroelectric power plant = hydroelectric power station = hydropower plant = hydro plant | HES; GES; HPS; hydro-electrostation | minor
ЖКХ / жилищно-коммунальный хозяйство | housing and utilities = utilities = housing and communal services | JKH; ZhKKh; housing-communal economy; housing and communal economy; HCS | minor
капремонт / капитальный ремонт | major repairs = overhaul = renovation = major renovation | capital repairs; capital repair; capital overhaul | minor
управлять|управляющий компания =дом|=ЖКХ / управляющий компания | management company = managing company | ruling company; operating company; driving company; steering company | style
долевой строительство | shared-equity construction = equity construction = co-investment in construction | share construction; shared building; partial construction | minor
обманутый дольщик | defrauded homebuyers = defrauded property investors = cheated homebuyers | deceived shareholders; deceived equity holders; defrauded equity holders; cheated shareholders; deceived interest holders | minor
дачный участок / садовый участок | dacha plot = garden plot = country plot | giving plot; summer residence site; country house section | minor
ЕГЭ / единый государственный экзамен | Unified State Exam = Unified State Examination = USE = EGE | single state exam; unified governmental exam; Uniform State Exam | minor
вуз / высший учебный заведение | university = institution of higher education = universities = college | high educational institution; VUZ; highest educational institution | major
ПТУ / колледж / техникум | vocational school = college = technical school | technicum; tehnikum; PTU | minor
бюджетник / работник бюджетный сфера | public sector workers = public sector employees = state employees | budget workers; state budgeters; budgetaries; budget employees; budgeters | major
бюджетный место | state-funded place = free place = government-funded place | budget place; budgetary place; budget seat | minor
пенсионный фонд / ПФР | Pension Fund = pension fund | Retirement Foundation; boarding fund; PFR | minor
пенсионный возраст | retirement age = pension age | pensionable years age; pension years | minor
пенсионный реформа | pension reform | pensionary reform | style
прописка / регистрация =по =месту | registration = residence registration = residence permit | propiska; inscription; registering by the place | minor
загранпаспорт / заграничный паспорт | international passport = foreign travel passport = passport for foreign travel = travel passport | abroad passport; zagranpassport | minor
вид =на =жительство / ВНЖ | residence permit | view for residence; kind for residence; residency view; VNZh; VNJ; view of the residence | major
свидетельство =о =рождении | birth certificate | certificate about birth; testimony of birth; birth testimony; evidence of birth | major
свидетельство =о =смерти | death certificate | certificate about death; testimony of death; evidence of death | major
загс | registry office = civil registry office = register office | ZAGS | minor
МФЦ / мои документы | one-stop centre = multifunctional centre = public services centre = public service center = multifunctional center | MFC; MFTs; MFTS | style
госуслуги / государственный услуга | Gosuslugi = public services = state services portal = government services = state services | State Favors; state utilities; Gosservices | minor
коронавирус | coronavirus | crown virus; kronavirus | minor
заболеваемость | incidence = infection rate = morbidity = number of cases | diseaseability; sickliness | style
летальный исход / смертельный исход | fatal outcome = death = deaths | lethal exit; mortal outcome; deadly exit | style
прививка | vaccination = shot = jab = vaccine | grafting; instillation | major
реанимация | intensive care = intensive care unit | resuscitation; reanimation; revival; resuscitation department | major
скорый помощь | ambulance = paramedics = emergency services = emergency medical services | fast help; quick help; rapid assistance; quick aid | minor
приемный покой | emergency room = admissions department = A&E | reception rest; receiving peace; admission rest; waiting peace | major
больничный лист / больничный =лист | sick leave = sick note = sick leave certificate | hospital sheet; hospital list; sick-list; hospital leaf | major
полис ОМС / ОМС | compulsory health insurance = compulsory medical insurance = OMS | CHI policy; MHI; obligatory medical insurance | style
СМИ / средство =массовой =информации | media = mass media = news media = media outlets = media reports | SMI; mass information means; means of mass information; FMI; funds of mass information | major
информагентство / информационный агентство | news agency | information agency; inform agency; informational agency; newsagent | minor
телеграм-канал / telegram-канал | Telegram channel | telegraph channel; telegram-canal; Telegrams canal | minor
соцсеть / социальный сеть | social network = social media = social networks | social net; social web; society net; social grid | minor
пресс-конференция | press conference = news conference | press-conference; pressconference | minor
пресс-секретарь | press secretary = spokesman = spokesperson = spokeswoman | press-secretary; pressecretary; press clerk | minor
пресс-служба | press service = press office | press-service; pressservice | minor
первый канал | Channel One | First Channel; Channel 1 of first; First Canal; first Channel | minor
комсомольский правда | Komsomolskaya Pravda | Komsomol Truth; Komsomolskaya Truth; Komsomolsk Truth | major
российский газета | Rossiyskaya Gazeta = Rossiiskaya Gazeta | Russian Newspaper; Russian Gazette; Rossiyskaya Newspaper | major
новый газета | Novaya Gazeta | New Newspaper; New Gazette; The New Paper; Novaya Newspaper | major
независимый газета | Nezavisimaya Gazeta | Independent Newspaper; Independent Gazette; Nezavisimaya Newspaper | major
московский комсомолец | Moskovsky Komsomolets | Moscow Komsomol Member; Moscow Young Communist | minor
аргумент =и =факты | Argumenty i Fakty | Arguments and Facts | minor
=известия =сообщили|=пишут / газета известие | Izvestia | News newspaper | minor
=ведомости =пишут|=сообщили / газета ведомость | Vedomosti | The Statements; The Gazette of Vedomosti | minor
=коммерсант / коммерсантъ | Kommersant | The Merchant; Businessperson | major
эхо =москвы | Ekho Moskvy = Echo of Moscow | Moscow Echo | minor
чемпионат мир / ЧМ | World Cup = World Championship = World Championships | Championship of the World; Peace Championship | minor
чемпионат европа | European Championship = Euro = European Championships | Championship of Europe; Europe Championship | minor
лига чемпион | Champions League | League of Champions; Champion League; Championship League | minor
РПЛ / премьер-лига | Premier League = Russian Premier League = RPL | Prime League; Premiere League; Premiere-League | minor
КХЛ | KHL = Kontinental Hockey League | CHL | minor
НХЛ | NHL | NXL | minor
МОК | IOC = International Olympic Committee | MOK; OIC; COI | major
ОКР / олимпийский комитет =россии | Russian Olympic Committee = ROC | OKR; OCR | minor
ВАДА | WADA | VADA | major
РУСАДА | RUSADA | RUSSADA | minor
допинг-проба | doping test = doping sample = drug test | dope try; doping attempt; dope probe; doping probe | minor
сборная =россии|=украины|=сша|=германии|=франции|=испании|=бразилии / национальный сборная | national team = team | prefabricated; combined team; collected team; selection team; precast | minor
вратарь | goalkeeper = goalie = keeper = netminder | gatekeeper; doorkeeper; gate keeper | major
полузащитник | midfielder | half-defender; semi-defender; half-back protector | major
главный тренер | head coach = manager = coach | main coach; chief trainer; main trainer; head trainer; principal coach | minor
жеребьевка | draw | lot-casting; drawing of lots; sortition | minor
турнирный таблица | standings = league table = table | tournament table; tournament chart; tourney table | minor
дополнительный время | extra time = overtime | supplementary time; additional period time | minor
серия пенальти / серия =послематчевых | penalty shootout = penalty shoot-out = shootout = penalties | series of penalties; penalty series; a series of penalty | minor
`;
