/** Arms control, defence, space, nuclear matters. Columns as in the other lists. */
export const SECURITY_TERMS = `
СНВ-3 / СНВ-III / ДСНВ | New START = New START Treaty | START-3; START III; START 3; SNV-3; START Treaty; START-III | major
договор =о =СНВ | New START = New START Treaty = START Treaty | Treaty on START; SNV Treaty; START-3 | major
СНВ-1 | START I = START-1 Treaty | SNV-1 | major
СНВ-2 | START II | SNV-2 | major
СНВ / стратегический наступательный вооружение | strategic offensive arms = START = New START = strategic arms | SNV; strategic offensive weapons arms; strategic attack weapons; strategic attacking arms | minor
ДРСМД | INF Treaty | DRSMD; INF agreement; RSMD Treaty; INF contract; INFT | major
РСМД / ракета =средней =и =меньшей =дальности | intermediate-range and shorter-range missiles = INF Treaty = intermediate-range missiles = intermediate-range nuclear forces = INF | INF missiles; RSMD; medium and shorter range missiles; medium- and shorter-range missiles; medium and short-range missiles; medium-range and shorter-range missiles | major
договор =о =ликвидации =ракет | INF Treaty = Intermediate-Range Nuclear Forces Treaty | Treaty on the Elimination of Missiles; Treaty on the liquidation of missiles; Contract on the elimination of missiles | minor
днйо / ДНЯО | NPT = Non-Proliferation Treaty = Nuclear Non-Proliferation Treaty | DNYAO; DNAO; NNPT; TNP; DNYO | major
договор =о =нераспространении | Non-Proliferation Treaty = NPT = Treaty on the Non-Proliferation of Nuclear Weapons | Treaty of Nonspreading; contract on non-proliferation; Treaty on Non-distribution; Agreement on Non-Distribution | major
нераспространение | non-proliferation = nonproliferation | non-distribution; nonspreading; non-spreading; non-dissemination; nondistribution | major
ДВЗЯИ | CTBT = Comprehensive Nuclear-Test-Ban Treaty = Comprehensive Test Ban Treaty | DVZYAI; CNTBT; DVZJAI | major
договор =о =всеобъемлющем =запрещении | Comprehensive Nuclear-Test-Ban Treaty = CTBT = Comprehensive Test Ban Treaty | Treaty on Universal Prohibition; Comprehensive Prohibition Treaty; Treaty on the Comprehensive Prohibition | minor
договор =по =открытому =небу / ДОН | Open Skies Treaty = Treaty on Open Skies | Open Sky Treaty; Treaty on Open Sky; Open Heaven Treaty; Treaty on the Open Sky | minor
договор =по =ПРО | ABM Treaty | Treaty on Missile Defense; PRO Treaty; Treaty on PRO; agreement on PRO | major
ДОВСЕ | CFE Treaty = Treaty on Conventional Armed Forces in Europe | DOVSE; TCAFE; Treaty on Ordinary Armed Forces | major
СВПД | JCPOA = Joint Comprehensive Plan of Action = Iran nuclear deal = nuclear deal | SVPD; CVPD; JCPA; Joint Comprehensive Action Plan | major
совместный всеобъемлющий план =действий | Joint Comprehensive Plan of Action = JCPOA | Joint Comprehensive Action Plan; Comprehensive Joint Plan; Joint Universal Plan of Action | major
иранский ядерный сделка / сделка =по =иранской / ядерный сделка | nuclear deal = Iran nuclear deal = deal | nuclear transaction; nuclear bargain; atomic transaction | minor
СНБО | National Security and Defence Council = National Security and Defense Council = NSDC | SNBO; NSDS; RNBO | major
ПРО / противоракетный оборона | missile defence = missile defense = ABM | PRO; anti-rocket defense; anti-rocket defence; antimissile defense; anti-missile protection | major
ПВО / противовоздушный оборона | air defence = air defense = air defences = air defenses | PVO; anti-air defense; anti-aircraft defence; air-defending; anti-air defence | minor
РЛС | radar = radar station | RLS; RLC; radiolocation station | minor
РЭБ | electronic warfare = EW | REB; radio-electronic struggle; radioelectronic fight; REBs | major
РСЗО / система залповый огонь | multiple rocket launcher = MLRS = multiple launch rocket system = rocket launchers | RSZO; volley fire system; jet system of volley fire; salvo fire system | major
реактивный система | multiple rocket launcher = MLRS = rocket launcher = multiple launch rocket system | reactive system; jet system; reactive systems | major
ПТУР | anti-tank guided missile = ATGM = anti-tank missile | PTUR; ATRA; PTURs | major
ПЗРК | MANPADS = man-portable air-defence system = man-portable air defense system = shoulder-fired missile | PZRK; MPADS | major
ЗРК | surface-to-air missile system = air defence system = air defense missile system = SAM | ZRK; anti-aircraft rocket complex | minor
зенитный ракетный комплекс | surface-to-air missile system = air defence missile system = air defense missile system = anti-aircraft missile system | zenith missile complex; antiaircraft rocket complex; zenith rocket complex; zenithal missile system | major
БПЛА | drone = UAV = unmanned aerial vehicle | BPLA; BLA | minor
беспилотник / беспилотный летательный аппарат | drone = UAV = unmanned aerial vehicle | pilotless; non-pilot | minor
МБР / межконтинентальный баллистический ракета | ICBM = intercontinental ballistic missile | MBR; IBR; intercontinental ballistic rocket | minor
БРПЛ | SLBM = submarine-launched ballistic missile | BRPL | major
крылатый ракета | cruise missile | winged missile; winged rocket; wing missile; winged missiles | major
баллистический ракета | ballistic missile | ballistic rocket | minor
гиперзвуковой | hypersonic | hypersound; hyper-sound; hyper sonic; ultrasonic | major
подлодка / подводный лодка | submarine | underwater boat; submarine boat; under-water boat; undersea boat | major
атомный подводный лодка | nuclear submarine = nuclear-powered submarine | atomic submarine; atomic underwater boat; NPS | minor
атомный электростанция / АЭС | nuclear power plant = nuclear plant = NPP = nuclear power station | atomic power station; AES; APP; atomic station; atomic power plant; atomic electric station | minor
запорожский АЭС / ЗАЭС | Zaporizhzhia nuclear power plant = Zaporozhye nuclear power plant = ZNPP = Zaporizhzhia NPP = Zaporozhye NPP | ZAES; ZNPS; Zaporozhye AES | major
реактор =на =быстрых | fast neutron reactor = fast reactor = fast-neutron reactor | reactor on fast; quick reactor; speedy reactor | major
обогащение уран | uranium enrichment | uranium enriching; enrichment of the uranium ore; uranium dressing | minor
обогащенный уран / обогатить уран | enriched uranium = enrich uranium | rich uranium; uranium concentrated | minor
гарантия =МАГАТЭ | IAEA safeguards = safeguards | IAEA guarantees; guarantees of the IAEA; IAEA warranties; MAGATE guarantees | major
депозитарий | depositary | depositor; deposit bank; deposit holder | minor
ядерный триада | nuclear triad | nuclear trinity; atomic triad | minor
ядерный арсенал | nuclear arsenal | atomic armory; nuclear armory; nuclear armoury | minor
ядерный щит | nuclear shield = nuclear deterrent | nuclear board; nuclear plate; nuclear dashboard | major
ядерный доктрина | nuclear doctrine | atomic teaching; nuclear teaching | major
СВО / специальный военный операция / спецоперация | special military operation = special operation | SVO; CBO; special war operation; special surgery; special op | minor
ВС =рф / вооруженный силы =россии / вооружённый сила =рф | Russian Armed Forces = Russian armed forces = Armed Forces = armed forces | RF Sun; Sun RF; VS RF; Sun of the Russian; AF RF | major
ВСУ / вооруженный силы =украины / вооруженный сила =украины | Ukrainian Armed Forces = Armed Forces of Ukraine = AFU = Ukrainian armed forces = Ukrainian forces = Ukrainian army = Ukrainian military | VSU; APU; AFU of Ukraine; WSU; the APU; ASU; armed powers of Ukraine | major
вооруженный сила / вооружённый сила | armed forces = military | armed powers; armed strengths; army powers; weaponed forces | minor
сухопутный войско | land forces = ground forces = army | dry-land troops; overland troops; continental army | minor
ВКС | Aerospace Forces = Russian Aerospace Forces | VKS; VCS; military space forces; Videoconferencing; air and space forces VKS | minor
воздушно-космический сила | Aerospace Forces | air-space forces; Air and Space Forces; aerospace powers | minor
ВВС | Air Force = air force | VVS | major
ВМФ / военно-морской флот | Navy | Naval Fleet; VMF; Military Sea Fleet; military-maritime fleet; military maritime fleet; navy fleet | minor
ВМС | Navy = navy | VMS; naval forces VMS; IUD | major
РВСН | Strategic Missile Forces = Strategic Rocket Forces | RVSN; Rocket Strategic; RSMF | major
ракетный войско =стратегического | Strategic Missile Forces = Strategic Rocket Forces | rocket troops of strategic; missile troops of strategic purpose; rocket forces of strategic purpose; missile forces of strategic | major
ВДВ / воздушно-десантный войско | Airborne Forces = Airborne Troops = VDV = paratroopers = airborne troops | air-landing troops; airborne landing troops | minor
ЧВК / частный военный компания | private military company = PMC = PMCs = mercenary group | PVC; CHVK; ChVK; private war company; private military campaign | major
ЧВК =вагнер | Wagner Group = Wagner private military company = Wagner PMC = PMC Wagner = Wagner | PVC Wagner; CHVK Wagner; Wagner PVC | major
генштаб / генеральный штаб | General Staff | Genshtab; General Headquarters; main headquarters; general state | minor
главнокомандующий / главком | commander-in-chief = commander | commander in the chief; head commander; Glavkom; chief-commander | minor
верховный главнокомандующий | Supreme Commander-in-Chief = commander-in-chief = supreme commander | Supreme Commander in the chief; upper commander; Supreme Chief Commander | minor
военкомат / военный комиссариат | military enlistment office = military recruitment office = draft office = recruitment office | military commissariat; voenkomat; military commissar; war commissariat | minor
военкор / военный корреспондент | war correspondent = military correspondent | voenkor; soldier correspondent | minor
срочник / срочный служба | conscript = conscripts = compulsory military service = military service | urgent service; term soldier; emergency service; urgent soldier; urgent servicemen | major
контрактник / военнослужащий =по =контракту | contract soldier = contract serviceman = professional soldier | contractual worker; contractee | major
мобилизация | mobilization = mobilisation | mobilizing call; mobility | major
доброволец | volunteer | good-willer; voluntary | major
наемник | mercenary = mercenaries | hired man | major
боевик | militant = militants = fighter = gunman | battlefield worker | major
ополченец / ополчение | militia = militiaman = separatist fighter | homeguard; armed mob | minor
диверсионный группа / ДРГ | sabotage group = sabotage and reconnaissance group = saboteurs | DRG; diversion group; subversive group; diversionary group; distraction group | major
теракт / террористический акт | terrorist attack = terror attack = attack | terroract | style
террорист-смертник / смертник | suicide bomber | death row terrorist; mortal; mortal terrorist | minor
захват заложник | hostage-taking = taking of hostages | capture of hostages; seizure of a hostage; grip of hostages | minor
обмен пленный / обмен военнопленный | prisoner exchange = prisoner swap = exchange of prisoners | exchange of captives; exchange of captured; captive exchange | minor
военнопленный | prisoner of war = prisoners of war = POW = POWs = prisoners | war captive; military captive; military prisoner | minor
перемирие | truce = ceasefire = armistice | peace-making | major
прекращение огонь | ceasefire = cease-fire | ceasing fire; stop of fire; fire termination; cessation of the fire | minor
эскалация | escalation | escalating | style
деэскалация | de-escalation = deescalation | disescalation; descaling; un-escalation | major
сдерживание =и =противовес / ядерный сдерживание | nuclear deterrence = deterrence | nuclear containment; nuclear restraint; nuclear holding | major
гонка вооружение | arms race | race of arms; weapons race; armament race; race of armaments; arming race | minor
взаимный гарантированный уничтожение | mutual assured destruction = mutually assured destruction = MAD | mutual guaranteed destruction; mutual guaranteed annihilation; mutually guaranteed destruction | major
оружие массовый поражение / ОМП | weapons of mass destruction = WMD | weapons of mass defeat; weapon of mass lesion; OMP; mass defeat weapons; mass-destroying weapons | major
грязный бомба | dirty bomb | muddy bomb; filthy bomb; soiled bomb | major
химический оружие | chemical weapons | chemical arms; chemistry weapons | style
биологический оружие | biological weapons | biology weapons; biological arms | style
конвенция =о =запрещении =химического | Chemical Weapons Convention | Convention on the Prohibition of Chemical; convention about banning chemical | style
хранилище ядерный | nuclear storage facility = nuclear storage | nuclear vault; nuclear storehouse; nuclear keeping | minor
отработавший ядерный топливо / ОЯТ | spent nuclear fuel = spent fuel | worked-out nuclear fuel; waste nuclear fuel; exhausted nuclear fuel; OYAT; SNF fuel | minor
международный космический станция / МКС | International Space Station = ISS | MKS; International Cosmic Station; ICS | major
выход =в =открытый =космос | spacewalk | exit into open space; exit to outer space; going out into open space; exit into outer space; access to open space | major
космический корабль | spacecraft = spaceship | cosmic ship; space vessel; cosmos ship | minor
космодром | cosmodrome = spaceport = launch site | spacedrome; space drome; cosmodrom | minor
разгонный блок | upper stage | booster block; accelerating block; acceleration unit; booster unit; overclocking block | major
стыковка | docking | coupling of the ship | minor
спутник связь | communications satellite = telecommunications satellite | satellite of communication; connection satellite; sputnik of communication | minor
ракета-носитель | launch vehicle = carrier rocket = rocket | rocket-carrier; missile carrier; carrier missile; missile-carrier; missile launcher | minor
центр =управления =полетами / ЦУП | Mission Control = mission control = Mission Control Center = Mission Control Centre = flight control centre | Flight Management Center; TsUP; center of flight management | minor
военный база | military base | war base; soldier base | minor
военный городок | military compound = garrison town = military settlement | military town; war town; military small town | minor
полигон =военный|=учебный / учебный полигон | training ground = training range = firing range | polygon; learning polygon; educational polygon; training landfill | major
полигон ..1 ТБО / полигон =твердых / мусорный полигон | landfill = waste dump | polygon; waste polygon; garbage polygon; rubbish range | major
`;
