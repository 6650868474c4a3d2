/**
 * Politics, diplomacy, institutions. Columns: Russian pattern (several parted by " / ") | approved English | forbidden English |
 * severity. In approved English ";" parts forms that should not be mixed in one document, "=" forms that may be; forbidden ones are
 * what machines write.
 */
export const POLITICS = `
МИД (=рф|=россии|=сша) | Foreign Ministry; Ministry of Foreign Affairs = MFA | MID; Ministry of Foreign Relations; Ministry of External Affairs; Ministry of Outside Affairs | major
министерство =иностранных =дел | Foreign Ministry; Ministry of Foreign Affairs | Ministry of Strange Affairs; Ministry of Foreign Cases; Ministry of Foreign Matters; Ministry of Foreign Business | major
госдеп / госдепартамент | State Department = US State Department | State Dept; Gosdep; Gosdepartament; Department of the State; US Department of the State | major
госдума / государственный дума | State Duma = Duma | Gosduma; State Thought; State Council; State Parliament | major
совет федерация / совфед | Federation Council | Council of Federation; Council of the Federation; Soviet of the Federation; Sovfed | minor
федеральный собрание | Federal Assembly | Federal Meeting; Federal Gathering; Federal Collection | major
совет =безопасности =ООН / совбез =ООН / СБ =ООН | UN Security Council = Security Council = UNSC | Security Advice; UN Council of Security; UN Safety Council; SB UN; UN SB | major
совбез / совет =безопасности | Security Council = UN Security Council | Safety Council; Council of Safety; Sovbez; Safety Board | major
генассамблея / генеральный ассамблея | General Assembly = UN General Assembly | Genassembly; General Meeting; Main Assembly | major
генсек =ООН / генеральный секретарь | Secretary-General = UN Secretary-General | UN General Secretary; Gensek | minor
ООН | UN = United Nations | OON; UNO | major
МВФ | IMF = International Monetary Fund | MVF; IFM | major
ВТО | WTO = World Trade Organization = World Trade Organisation | VTO | major
ВОЗ | WHO = World Health Organization = World Health Organisation | VOZ | major
МАГАТЭ | IAEA = International Atomic Energy Agency | MAGATE; MAGATÉ; IAEO | major
ОЗХО | OPCW = Organisation for the Prohibition of Chemical Weapons | OZKHO; OCW; OZHO | major
ОБСЕ | OSCE | OBSE; OBSCE | major
ПАСЕ | PACE = Parliamentary Assembly of the Council of Europe | PASE | major
ЕСПЧ | ECHR = European Court of Human Rights = ECtHR | ESPCh; ESPC; ESPCH; EHRC | major
европейский суд =по =правам =человека | European Court of Human Rights = ECHR | European Court on Human Rights; European Human Right Court; European Court for the Rights of Man | minor
совет =европы | Council of Europe | Soviet of Europe; Council of the Europe; Europe Council | major
европейский совет / евросовет | European Council | Eurocouncil | major
еврокомиссия / европейский комиссия | European Commission | Eurocommission; Euro Commission; European Committee | minor
европарламент | European Parliament | Euro Parliament; Europarliament; Euro-Parliament | minor
евросоюз / ЕС | EU = European Union | Eurounion; Euro Union; Eurosoyuz; ES | minor
еврозона | eurozone = euro area | Euro-area zone; European zone | minor
СНГ | CIS = Commonwealth of Independent States | SNG; CNG; GUS | major
содружество =независимых =государств | Commonwealth of Independent States = CIS | Community of Independent States; Union of Independent States; Cooperation of Independent States | major
ОДКБ | CSTO = Collective Security Treaty Organization = Collective Security Treaty Organisation | ODKB; CSO; OCST | major
ШОС | SCO = Shanghai Cooperation Organization = Shanghai Cooperation Organisation | SHOS; ShOS; SOC | major
ЕАЭС | EAEU = EEU = Eurasian Economic Union | EAES; EAEC; EurAsEC | major
БРИКС | BRICS | BRIKS | major
АТЭС | APEC | ATES; ATEC; APES | major
АСЕАН | ASEAN | ACEAN | minor
ОПЕК | OPEC | OPEK | major
НАТО | NATO = Alliance | OTAN | minor
североатлантический альянс | North Atlantic Alliance = NATO | Northern Atlantic Alliance; North-Atlantic Union | minor
большой двадцатка / =g20 | G20 = Group of Twenty | Big Twenty; Great Twenty; Large Twenty; Big 20 | major
большой семерка | G7 = Group of Seven | Big Seven; Great Seven; Large Seven; Big 7 | major
большой восьмерка | G8 = Group of Eight | Big Eight; Great Eight; Large Eight | major
нормандский формат / нормандский четверка | Normandy format = Normandy Four | Norman format; Norman Four; Norman quartet | major
минский соглашение / минский договоренность | Minsk agreements = Minsk accords | Minsk arrangements; Minsk contracts; Minsk treaties | minor
администрация президент | Presidential Administration = presidential administration = Kremlin administration = Presidential Executive Office | administration of the president | style
полпред / полномочный представитель | presidential envoy = plenipotentiary representative = plenipotentiary envoy | polpred; authorized representative; full representative; plenipotentiary | minor
постпред / постоянный представитель =при|=рф|=россии | permanent representative | constant representative; postpred; regular representative | major
посол =по =особым =поручениям | ambassador-at-large = ambassador at large | ambassador for special assignments; ambassador on special missions; ambassador for special instructions; Ambassador for Special Assignments | minor
временный поверенный | chargé d'affaires = charge d'affaires | temporary attorney; temporary charge; interim attorney; provisional attorney; temporary solicitor | major
чрезвычайный =и полномочный посол / =чрезвычайный =и =полномочный =посол | Ambassador Extraordinary and Plenipotentiary | Extraordinary and Authorized Ambassador; Emergency and Plenipotentiary Ambassador; Extraordinary and Full Ambassador | major
верительный грамота | credentials | trust letters; letters of trust; certificates of credence; verifying letters; faithful letters; verification letters | major
замглавы | deputy head = deputy minister = deputy foreign minister = deputy chief | zamglavy; deputy chapter; sub-head | major
замминистра / заместитель министр | deputy minister | vice-minister; substitute minister; assistant minister; zamminister | minor
зампред / заместитель председатель | deputy chairman = deputy chair = deputy chairperson = deputy head = deputy governor | zampred; vice-president chairman; substitute chairman; assistant chairman | minor
=врио / =врио губернатор | acting governor = acting head = acting | vrio; temporary acting; temporarily acting; interim executive | major
=и.о. / =ИО | acting | and about | major
губернатор | governor | gubernator | major
полпредство | presidential envoy's office = envoy's office | polpredstvo; embassy of the president | major
вице-спикер | deputy speaker = vice speaker | vice-spokesman; vice-speakerphone | minor
спикер =совета|=госдумы|=парламента|=рады|=сейма|=палаты|=сф | speaker | loudspeaker | major
премьер-министр / премьер | prime minister = premier | prime-minister | minor
вице-премьер | deputy prime minister | vice prime minister | style
кабмин / кабинет министр | Cabinet = Cabinet of Ministers = government | Kabmin; office of ministers; ministers' office; ministers' study | major
верховный рада | Verkhovna Rada = Rada | Supreme Rada; Verkhovnaya Rada; Highest Rada; High Rada; Supreme Council of the Rada | minor
офис президент | Office of the President = presidential office = President's Office | bureau of the president | style
ЦИК | Central Election Commission = CEC | TsIK; CIK; CEC commission; Central Electoral Commission | minor
центризбирком / центральный избирательный комиссия | Central Election Commission = CEC | Central Electoral Commission; Central Electoral Committee; Tsentrizbirkom; Central Selective Commission | minor
избирком / избирательный комиссия | election commission | electoral committee; elective commission; izbirkom | minor
единый россия | United Russia | Single Russia; Unified Russia; Common Russia; One Russia | major
справедливый россия | A Just Russia = Just Russia | Fair Russia; Righteous Russia; Equitable Russia | major
ЛДПР | LDPR = Liberal Democratic Party of Russia | LDPD; LDP | minor
КПРФ | Communist Party = KPRF = CPRF | KPFR | minor
единоросс | United Russia member | edinoross; unity Russian; single Russian; United Russian | minor
иноагент / иностранный агент | foreign agent | inoagent; strange agent | major
нежелательный организация | undesirable organization = undesirable organisation = undesirable | unwanted organization; unwelcome organization; non-desired organization | minor
экстремистский организация | extremist organization = extremist organisation = extremist | extreme organization | major
внесистемный оппозиция | non-systemic opposition = extra-parliamentary opposition | off-system opposition; out-of-system opposition; unsystematic opposition; extrasystem opposition | minor
парад победа | Victory Day parade = Victory Parade | parade of victory; triumph parade | minor
день победа | Victory Day | day of victory; Triumph Day; V-day | minor
великий отечественный война | Great Patriotic War | Great Domestic War; Great Fatherland War; Great National War; Second Patriotic War | major
послание =федеральному =собранию / послание президент | state of the nation address = address to the Federal Assembly = annual address | message to the Federal Assembly; letter to the Federal Assembly; missive | minor
прямой линия =с =президентом|=с =владимиром|=с =путиным | Direct Line = call-in show | straight line; straight line with the president; direct line of the phone | major
поручение президент | presidential instruction = instructions | order commission; errand; commission of the president; mission of the president | minor
указ президент | presidential decree = executive order = decree | ukase; indication of the president | minor
распоряжение правительство | government order = directive = instruction | disposition of the government; disposal of the government; government disposal | major
постановление правительство | government resolution = government decree = decree | decision regulation; establishment of the government | minor
законопроект / проект закон | bill = draft law = draft bill | law project; project of law; project law; lawproject | major
поправка =к|=в | amendment | correction to the law; correction to the Constitution | major
поправка ..1 =в =конституцию / поправка ..1 =к =конституции | constitutional amendments = amendments to the Constitution | corrections to the Constitution; corrections in the Constitution | major
первый чтение | first reading | first reader; first perusal | major
второй чтение | second reading | second reader; second perusal | major
третий чтение | third reading | third reader; third perusal | major
конституционный суд | Constitutional Court | constitution court; Constitutive Court | major
верховный суд | Supreme Court | High Court; Highest Court; Superior Court | minor
арбитражный суд / арбитраж | commercial court = arbitrazh court = Arbitrazh Court | arbitration court; arbitral tribunal; court of arbitration; arbitrage court | major
мировой судья | magistrate = justice of the peace | world judge; global judge; peace judge | major
генпрокуратура / генеральный прокуратура | Prosecutor General's Office | General Procuracy; General prosecutor; Genprokuratura | minor
генпрокурор / генеральный прокурор | Prosecutor General | General Prosecutor; Genprosecutor; General Attorney | minor
прокуратура | prosecutor's office = prosecutors = Prosecutor's Office | public attorney; procuracy; prosecution office; prosecutorship | minor
следственный комитет / СКР | Investigative Committee | Investigation Committee; Inquiry Committee; Investigating Committee; Investigatory Committee; TFR; SKR | major
СК (=рф|=россии) | Investigative Committee | SK; CK | major
ФСБ | FSB = Federal Security Service | FSS; Federal Safety Service | minor
федеральный служба безопасность | Federal Security Service = FSB | Federal Service of Safety; Federal Safety Service; Federal Service of Security | minor
СВР | SVR = Foreign Intelligence Service | CBP | minor
служба =внешней =разведки | Foreign Intelligence Service = SVR | External Intelligence Service; Outside Intelligence Service; Service of External Intelligence | minor
ГРУ | GRU = military intelligence | GROU; Main Intelligence Department | minor
МВД | Interior Ministry = Ministry of Internal Affairs = MVD | MIA; Ministry of Inner Affairs; Ministry of Domestic Affairs; Ministry of the Interior Affairs | minor
министерство =внутренних =дел | Interior Ministry = Ministry of Internal Affairs = MVD | Ministry of Inner Affairs; Ministry of Internal Cases; Ministry of Domestic Matters; Ministry of Internal Business | major
МЧС | Emergencies Ministry = Ministry of Emergency Situations = EMERCOM | MChS; MCHS; MOE | minor
минобороны / министерство оборона | Defence Ministry = Defense Ministry = Ministry of Defence = Ministry of Defense | Minoborony; defence office; Defensive Ministry; MoD of the Defense | minor
минфин | Finance Ministry = Ministry of Finance | Minfin; MinFin; Financial Ministry | minor
минэкономразвития | Economic Development Ministry = Ministry of Economic Development | Minekonomrazvitiya; MinEconomDevelopment; Ministry of Economical Development | minor
минздрав | Health Ministry = Ministry of Health | Minzdrav; Health Care Ministry; MoH | minor
минпросвещения | Education Ministry = Ministry of Education | Minprosveshcheniya; Ministry of Enlightenment; Ministry of Illumination | major
минобрнауки | Ministry of Science and Higher Education = Science and Higher Education Ministry | Minobrnauki; Ministry of Education and Science of Education; MinObrNauki | minor
минкультуры / минкульт | Culture Ministry = Ministry of Culture | Minkultury; Minkult; Ministry of the Culture | minor
минюст | Justice Ministry = Ministry of Justice | Minyust; Minjust; Ministry of the Justice; Law Ministry | minor
минтранс | Transport Ministry = Ministry of Transport | Mintrans | minor
минтруд | Labour Ministry = Labor Ministry = Ministry of Labour = Ministry of Labor | Mintrud; Ministry of Work; Work Ministry | major
минпромторг | Industry and Trade Ministry = Ministry of Industry and Trade | Minpromtorg; Ministry of Industrial Trade | minor
минэнерго | Energy Ministry = Ministry of Energy | Minenergo; Power Ministry; Ministry of Power | minor
минсельхоз | Agriculture Ministry = Ministry of Agriculture | Minselkhoz; Ministry of Rural Economy; Ministry of Agricultural; Village Ministry | minor
минцифры | Digital Development Ministry = Ministry of Digital Development | Ministry of Figures; Ministry of Digits; Ministry of Numbers; Mincifry | major
минстрой | Construction Ministry = Ministry of Construction | Minstroy; Building Ministry; Ministry of Building; MinStroy | minor
минприроды | Natural Resources Ministry = Ministry of Natural Resources | Minprirody; Ministry of Nature; Nature Ministry | minor
роскомнадзор | Roskomnadzor | Roscomnadzor; Roskomsupervision; RosComNadzor | minor
роспотребнадзор | Rospotrebnadzor | Rospotrebsupervision | minor
росгвардия | National Guard = Rosgvardia = Russian National Guard | Russian Guard; Rosguard; RosGuard; Rosgvardiya; Russian Guards | minor
роскосмос | Roscosmos = Roskosmos | Russian Cosmos; Russian Space | minor
росатом | Rosatom | Russian Atom; Rusatom | minor
росстат | Rosstat = Federal State Statistics Service | Russtat; Russian Stat; Rostat | minor
росреестр | Rosreestr | Russian Register; Rosregister; Ros Register | minor
ФАС (=рф|=россии) | Federal Antimonopoly Service = FAS | antimonopoly FAC | minor
ФНС | Federal Tax Service = tax service = FNS | FTS; Federal Taxation Service; FNC | minor
ФТС | Federal Customs Service = FCS | FTS; Federal Customhouse Service | minor
ФСИН | Federal Penitentiary Service = FSIN = prison service | FSYN; Federal Service of Punishment; Federal Service for the Execution of Punishments | minor
ФССП | Federal Bailiff Service = bailiffs = FSSP | FSSS; Federal Service of Court Bailiffs | minor
РПЦ | Russian Orthodox Church = ROC | RPC; RPTs; RPTS | major
русский православный церковь | Russian Orthodox Church = ROC | Russian Right Church; Russian Orthodoxy Church | minor
субъект =рф|=федерации / субъект ..1 федерация | region = constituent entity = federal subject | subject of the Russian Federation; subject of the Federation; subject of federation; entity subject | minor
федеральный округ | federal district | federal county; federal region circle; federal okrug | minor
муниципальный образование | municipality = municipal district = municipal entity | municipal formation; municipal education; municipal unit formation | major
сельский поселение | rural settlement = village council | country settlement | style
автономный округ | autonomous district = autonomous okrug = autonomous area | independent district; autonomic district; self-governing county | minor
глава регион / глава республика | head of the region = governor = regional leader | chapter of the region; head region | minor
горсовет / городской совет | city council | town advice; city soviet; city advice; urban advice | major
горадминистрация / мэрия / городской администрация | city administration = mayor's office = city hall | gorodministration; mayoralty; mayory | minor
ЛНР | LPR = Luhansk People's Republic = Lugansk People's Republic | LNR; LPNR | minor
ДНР | DPR = Donetsk People's Republic | DNR; DPNR | minor
КНР | PRC = People's Republic of China = China | KNR; CPR; PRK | major
КНДР | DPRK = North Korea | KNDR; NDRK | major
ФРГ | Germany = FRG = Federal Republic of Germany | FRD; GFR | minor
ЮАР | South Africa | SOUTH AFR; YUAR; UAR; SAR | major
ОАЭ | UAE = United Arab Emirates | OAE; OAU | major
США | US = United States = USA = America | SSHA; SShA | major
СССР | USSR = Soviet Union | SSSR; CCCP | major
РФ | Russia = Russian Federation = Russian | RF | style
ближний восток | Middle East | Near East; Close East; Nearby East | minor
дальний восток | Far East | Distant East; Long East; Remote East | minor
средний азия | Central Asia | Middle Asia; Medium Asia; Average Asia | minor
скандинавский страна | Nordic countries = Scandinavian countries = Scandinavia | Scandinavian nations land | style
прибалтика / страна =балтии | Baltic states = Baltic countries = Baltics | Pribaltika; Baltia; Pribaltic; countries of Baltia | minor
приднестровье | Transnistria | Pridnestrovie; Pridnestrovye; Transdniestria; Dniester region | minor
крымский мост | Crimean Bridge = Crimea bridge = Kerch Bridge | Crimson bridge; Krymsky bridge | minor
азовский море | Sea of Azov | Azov Sea; Azovian Sea | minor
каспийский море / каспий | Caspian Sea = Caspian | Kaspiy; Kaspian Sea | minor
северный ледовитый океан | Arctic Ocean | Northern Ice Ocean; North Ice Ocean; Northern Arctic Ocean; Icy Ocean | major
северный морской путь / СМП | Northern Sea Route | North Sea Route; Northern Sea Way; Northern Maritime Way; Northern Sea Path | minor
белый дом | White House | White Home; Whitehouse | minor
елисейский дворец | Élysée Palace = Elysee Palace | Champs Palace; Elisha Palace; Yelisey Palace; Elysium Palace | minor
тегеран-43 / лига арабский государство / ЛАГ | Arab League = League of Arab States | LAG; League of Arabic States; Arabian League | major
красный крест | Red Cross | Red Krest; Red Crest | minor
врач =без =границ | Doctors Without Borders = Médecins Sans Frontières = MSF | Physicians without Borders; Doctors without Boundaries; Doctors without Frontiers | minor
`;
