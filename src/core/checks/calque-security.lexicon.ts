/** Defence, arms and emergencies. Columns as in the other lists. */
export const SECURITY = `
гонка вооружение | race of armament|weapon|arm / arming race / armaments race / weapons race | an arms race | collocation | Началась гонка вооружений. | A [race of armaments] has begun.
боевой действие|действия | combat|fighting|military action / battle action / war action | fighting; hostilities | style | Боевые действия прекращены. | [Combat actions] have stopped.
боевой дежурство | combat|battle watch / fighting duty / battle duty | combat duty; operational service | collocation | Ракета заступила на боевое дежурство. | The missile went on [battle duty].
боевой готовность | battle readiness / fighting readiness / military preparedness | combat readiness | collocation | Войска в боевой готовности. | The troops are in [battle readiness].
боевой часть | fighting part / combat part / battle part / military unit of the rocket|missile | a warhead | sense | Боевая часть весит тонну. | The [combat part] weighs a ton.
головной часть | head part | a warhead; a nose cone | sense | Головная часть упала в поле. | The [head part] fell in a field.
ядерный боеголовка|боезаряд | nuclear head / nuclear charge | nuclear warheads | sense | Ядерных боезарядов стало меньше. | There are fewer [nuclear charges].
развернуть|развёрнутый|неразвёрнутый носитель | deployed|undeployed|non-deployed carrier | deployed delivery vehicles | sense | Осталось 700 развёрнутых носителей. | There remain 700 [deployed carriers].
носитель ядерный оружие|боезаряд | carrier of nuclear weapon|warhead|charge | delivery vehicles | sense | Носители ядерного оружия посчитали. | The [carriers of nuclear weapons] were counted.
ракета =средней =и =меньшей =дальности | missiles of medium and short|shorter|less|smaller range / medium and short|shorter|smaller range missiles / rocket of medium and shorter range | intermediate-range and shorter-range missiles | sense | Ракеты средней и меньшей дальности запрещены. | [Missiles of medium and shorter range] are banned.
ракета =средней =дальности | middle-range|medium-range missile|rocket / middle range missile|rocket | intermediate-range missiles | collocation | Ракеты средней дальности вернулись. | [Middle-range missiles] are back.
ракетоноситель|ракета-носитель | rocket carrier / carrier rocket / missile carrier | a launch vehicle; a launcher | collocation | Ракета-носитель стартовала. | The [rocket carrier] lifted off.
нанести|наносить удар | inflict|apply|deliver|cause (a|an) (targeted|air|missile) strike|blow on / inflict (a|the) strike | carry~ out a strike on; strike~ | collocation | ВВС нанесли удар по складу. | The air force [inflicted a strike on] a depot.
нанести|наносить ущерб|вред | apply (a|the) damage|harm / inflict a damage / put damage / bring damage|harm | cause~ damage | collocation | Огонь нанёс ущерб складу. | The fire [brought damage] to the depot.
открыть|открывать огонь | open a|the fire | open~ fire | collocation | Охрана открыла огонь. | The guards [opened the fire].
попасть|попадать =под обстрел | get|fall|come under shelling / hit under fire / get under the fire / fall under the fire | come~ under fire | collocation | Колонна попала под обстрел. | The column [got under shelling].
мирный житель|население|гражданин | peaceful inhabitant|resident|population|citizen|people | civilians; the civilian population | collocation | Погибли мирные жители. | [Peaceful residents] were killed.
мирный атом | peaceful atom | civil nuclear power; nuclear energy for peaceful purposes | sense | Они развивают мирный атом. | They develop the [peaceful atom].
живой сила | live force|strength|power / living force|power|strength / alive force | personnel; manpower | sense | Потери в живой силе велики. | The losses in [living force] are heavy.
личный состав | personal composition|staff|structure|squad | personnel | sense | Личный состав эвакуировали. | The [personal composition] was evacuated.
огневой точка | fire point / fiery point | a firing position; a weapon emplacement | sense | Огневую точку подавили. | The [fire point] was suppressed.
горячий точка | hot point / hot dot | a hot spot; a trouble spot | sense | Он служил в горячих точках. | He served in [hot points].
взрывной|взрывчатый устройство | explosion device / exploding device / blasting device | an explosive device | collocation | Нашли взрывное устройство. | An [explosion device] was found.
взрывчатый вещество | explosive substance | explosives | collocation | Нашли взрывчатое вещество. | An [explosive substance] was found.
стрелковый оружие | shooting weapon|gun|arm / rifle weapon | small arms | sense | Изъято стрелковое оружие. | [Shooting weapons] were seized.
огнестрельный оружие | fire weapon|arm / gunshot weapon / fire-shooting weapon | firearms | collocation | Изъято огнестрельное оружие. | [Gunshot weapons] were seized.
холодный оружие | cold weapon|arm|steel | bladed weapons; knives | sense | Изъято холодное оружие. | [Cold weapons] were seized.
оружие массовый поражение | weapon of mass defeat|damage|lesion / mass defeat weapon | weapons of mass destruction | sense | Речь об оружии массового поражения. | It is about [weapons of mass defeat].
сила =сдерживания | containment force / force of containment / restraint force / force of restraint | deterrent forces | sense | Силы сдерживания приведены в готовность. | The [forces of containment] were put on alert.
стратегический оппонент | strategic opponent | a strategic adversary | collocation | Это противостояние со стратегическим оппонентом. | It is a confrontation with a [strategic opponent].
вероятный противник | probable enemy|adversary|opponent / likely enemy|adversary / probable opponent | a potential adversary | collocation | Вероятный противник это знает. | The [probable enemy] knows this.
военный составляющая|составлять|компонент ..4 программа | military component of ..4 program|programme | a military dimension to the programme | style | Они говорили о военной составляющей ядерной программы. | They spoke about the [military component of the nuclear program].
незаявленный цель | undeclared target|goal | undeclared purposes | sense | Материал ушёл на незаявленные цели. | The material went to [undeclared targets].
переключение ..3 материал | switching of ..3 material | the diversion of material | sense | МАГАТЭ не нашло переключения материала. | The IAEA found no [switching of material].
заявить|объявить|заявленный|объявленный цель ..2 визит|операция | declared|stated target of | the stated aims of | sense | Объявленные цели операции достигнуты. | The [declared targets of] the operation have been achieved.
цель =операции | target of the operation / targets of the operation | the aims of the operation | sense | Цели операции ясны. | The [targets of the operation] are clear.
объект ..3 инфраструктура | infrastructure object / object of ..3 infrastructure | infrastructure facilities | collocation | Удар пришёлся по объекту инфраструктуры. | The strike hit an [infrastructure object].
ядерный|военный|энергетический|гражданский|стратегический|промышленный объект | nuclear|military|energy|civilian|civil|strategic|industrial object | nuclear facilities; a military site | collocation | Атакованы ядерные объекты. | [Nuclear objects] were attacked.
военный техника | military technique|technics|technology|machinery | military equipment; military hardware | sense | Колонна военной техники ушла. | A column of [military technique] left.
тяжелый техника | heavy technique|technics|technology | heavy equipment; heavy weapons | sense | Тяжёлую технику отвели. | The [heavy technique] was withdrawn.
учение ..3 пройти|проходить|начаться|завершиться | the teachings / exercises will pass | the exercise | sense | Учения пройдут в мае. | [The teachings] will be held in May.
военный учение | military|army teaching|doctrine|study | military exercises; drills | sense | Начались военные учения. | [Military teachings] have begun.
чрезвычайный происшествие | extraordinary incident|event / extreme incident | an emergency; an incident | sense | На заводе чрезвычайное происшествие. | There was an [extraordinary incident] at the plant.
чрезвычайный ситуация | extraordinary|extreme situation | an emergency | collocation | Введён режим чрезвычайной ситуации. | The regime of an [extraordinary situation] was introduced.
режим =чрезвычайной|=повышенной | regime|mode of (an|the) emergency|extraordinary|heightened|increased / emergency mode|regime / high alert mode | a state of emergency; high alert | collocation | Введён режим чрезвычайной ситуации. | An [emergency mode] was introduced.
режим =прекращения огонь | mode of ceasefire|silence / regime of the cessation|ceasing of fire / cease-fire mode|regime / ceasefire mode | a ceasefire | collocation | Режим прекращения огня соблюдается. | The [cease-fire mode] is observed.
режим тишина | regime|mode of silence / silence regime|mode | a ceasefire; a truce | sense | Объявлен режим тишины. | A [regime of silence] was declared.
стихийный бедствие | elemental|spontaneous disaster|calamity | a natural disaster | sense | Это было стихийное бедствие. | It was a [spontaneous disaster].
человеческий жертва | human victim|sacrifice / human casualties victims | casualties; loss of life | sense | Удалось избежать человеческих жертв. | [Human sacrifices] were avoided.
получить|получать ранение|травма | get|receive|obtain (a|an|the) (multiple|various|several|serious) wound|trauma|injury | be~ wounded; be~ injured | style | Двое получили ранения. | Two people [received wounds].
получить|получать ожог | get|receive|obtain (a|the) burn | suffer~ burns | collocation | Ребёнок получил ожоги. | The child [received burns].
погибнуть|погибать =на =месте | perish|die on (the) place | die~ at the scene | collocation | Водитель погиб на месте. | The driver [died on the place].
скончаться|умереть =на =месте | die|pass on the|a place | die~ at the scene | collocation | Пассажир скончался на месте. | The passenger [died on the place].
тяжелый состояние | heavy state|condition / hard|difficult state|condition | serious condition; critical condition | collocation | Он в тяжёлом состоянии. | He is in a [heavy condition].
дрон-камикадзе | drone-kamikaze | a kamikaze drone; a loitering munition | collocation | Дрон-камикадзе сбит. | A [drone-kamikaze] was shot down.
поднять|поднимать ..2 =в =воздух | raise|lift|rise ..2 into|in (the) air | scramble~ $1 | collocation | Подняли истребитель в воздух. | They [raised a fighter into the air].
воздушный тревога | air anxiety|worry|alarm | an air raid alert | collocation | Объявлена воздушная тревога. | An [air alarm] was announced.
противовоздушный оборона | anti-air|antiaircraft defense|defence | air defence | collocation | Противовоздушная оборона сработала. | [Anti-air defense] worked.
линия фронт | line of the front / line of front / frontal line | the front line | collocation | Линия фронта не менялась. | The [line of the front] did not change.
линия соприкосновение | line of contiguity|touch|touching|adjacency | the line of contact | collocation | На линии соприкосновения тихо. | It is quiet on the [line of touch].
взять|брать =под контроль | take under (the|its|their) control / get under the control | take~ control of | collocation | Город взят под контроль. | The city was [taken under control].
взять|брать ..3 ответственность | take (the) responsibility on | claim~ responsibility; take~ responsibility | collocation | Группировка взяла на себя ответственность. | The group [took responsibility on] itself.
террористический|преступный|бандитский группировка | terrorist|criminal|bandit|gangster grouping | a gang; a group | collocation | Преступная группировка разгромлена. | The [criminal grouping] was smashed.
запретить|запрещённый =в =россии|=рф | forbidden in russia / prohibited in russian / forbidden in the russian | banned in Russia | collocation | Это запрещённая в России организация. | It is an organization [forbidden in Russia].
вооружённый|вооруженный силы|сила | armed strength|power / armament forces / weaponed forces | the armed forces | sense | Вооружённые силы готовы. | The [armed powers] are ready.
силовик|силовой структура|ведомство | power structure|agency|department|ministry|official / strong structure / force structure / siloviki structures | security agencies; law enforcement | sense | Силовые структуры перекрыли дорогу. | The [power structures] blocked the road.
спасательный работа | saving work / rescue works / rescuing works | a rescue operation; rescue work | collocation | Спасательные работы завершены. | The [rescue works] are over.
разбор завал | parsing of (the) rubble|debris|blockage / analysis of (the) rubble|debris / dismantling of (the) rubble|debris|blockage / sorting (of) (the) rubble | clearing the rubble | collocation | Разбор завалов продолжается. | The [dismantling of the rubble] goes on.
извлечь|извлекать|достать =из-под завал | extract|get|retrieve from under (the) blockage|rubble|debris | pull~ from under the rubble | style | Из-под завалов извлекли двоих. Двоих извлекли из-под завалов. | Two were [extracted from under the rubble].
`;
