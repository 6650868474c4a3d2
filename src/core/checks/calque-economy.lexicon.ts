/** Economy, business, energy, sport and daily life. Columns as in the other lists. */
export const ECONOMY = `
выйти|выходить =на рынок | go|exit|come|enter (out) to|on|onto|into (the|a) market / exit (the) market | enter~ the market | collocation | Бренд вышел на рынок Китая. | The brand [went out to the market] of China.
выйти|выходить =на уровень | go|exit|come (out) to|on (the) level of / reach on the level | reach~ the level of | collocation | Добыча вышла на уровень прошлого года. | Output [came to the level of] last year.
выйти|выходить =из строй | go|come out of (the) order|line|service system / leave (the) line|order|formation | break~ down; fail~ | sense | Насос вышел из строя. | The pump [left the order].
ввести|вводить|сдать =в эксплуатация|=эксплуатацию | introduce|enter|put|bring into (the) exploitation / enter into operation / introduce into operation | bring~ into operation; commission~ | collocation | Завод ввели в эксплуатацию. | The plant was [put into exploitation].
ввод =в эксплуатация|=эксплуатацию | input|entering|entry|introduction into|in (the) operation|exploitation|service | commissioning; opening | collocation | Ввод в эксплуатацию ждут осенью. | The [input into operation] is expected in autumn.
=под =ключ | under (the|a) key | on a turnkey basis | sense | Кухня под ключ стоит дорого. | A kitchen [under the key] is expensive.
тяжелый промышленность | hard|difficult industry | heavy industry | sense | Тяжёлая промышленность выросла. | [Hard industry] grew.
легкий промышленность | easy industry | light industry | sense | Лёгкая промышленность выросла. | [Easy industry] grew.
народный хозяйство | people's|folk|nation farm|household|agriculture|economy / folk economy | the national economy | sense | Кадры для народного хозяйства. | Personnel for the [folk economy].
сельский хозяйство | rural|village|country economy|household|farming / village agriculture | agriculture; farming | collocation | Сельское хозяйство растёт. | The [rural economy] is growing.
жилищно-коммунальный хозяйство | housing-communal|communal|housing and communal economy|household|farm | housing and utilities | collocation | Жилищно-коммунальное хозяйство изношено. | The [housing and communal economy] is worn out.
коммунальный услуга|платеж|служба|тариф | communal service|payment|tariff | utilities; utility bills | sense | Коммунальные платежи выросли. | [Communal payments] rose.
заработный плата | earning|working pay|fee|payment / wage payment|fee / earned pay | wages; pay | collocation | Заработная плата выросла. | The [wage payment] rose.
подоходный налог | income's|profit tax / on-income tax | income tax | collocation | Подоходный налог снизят. | The [on-income tax] will be cut.
прожиточный минимум | living|life|subsistence wage minimum / living|life minimum | the subsistence minimum; the poverty line | collocation | Прожиточный минимум повысили. | The [living minimum] was raised.
материальный помощь | material help|aid|assistance | financial assistance | collocation | Семьям дали материальную помощь. | The families were given [material help].
материальный ущерб | material harm | property damage | collocation | Материальный ущерб велик. | The [material harm] is great.
денежный средство|средства | monetary means|funds|resource / cash means|funds / money means / money resources | funds; money | collocation | Денежные средства похищены. | The [monetary means] were stolen.
бюджетный средство|средства | budgetary|budget means | budget funds; public money | collocation | Бюджетные средства похищены. | [Budget means] were stolen.
собственный средство|средства|счет | own means / own account | its own money; at their own expense | collocation | Мост построили на собственные средства. | The bridge was built with [own means].
размещение ..2 средство|средства | deployment of ..2 facility|fund|money / placement of ..2 facility|fund | the deployment of such systems | sense | Действует мораторий на размещение таких средств. | There is a moratorium on the [deployment of such facilities].
средство =массовой =информации | means|remedy|funds of mass information|media / mass information means | the media | sense | Средства массовой информации молчат. | The [means of mass information] are silent.
лекарственный средство|препарат | medicinal|drug means|remedy|product|preparation | medicines; drugs | collocation | Лекарственные средства дорожают. | [Medicinal means] are becoming dearer.
моющий средство | washing means|remedy|facility / cleaning means | detergent | sense | Моющее средство опасно. | The [washing means] is dangerous.
финансовый обслуживание | financial services|maintenance of | banking services for | style | Нормализовали финансовое обслуживание миссий. | They normalized the [financial services of] the missions.
срок|период =действия ..2 договор|соглашение|контракт | term|period of action|validity of ..2 treaty|agreement|contract / duration of action | the term of the treaty | collocation | Срок действия договора истекает. | The [term of action of the treaty] expires.
срок годность | term|period of fitness|validity|suitability / validity period of (the) food | the use-by date; shelf life | sense | Срок годности истёк. | The [term of fitness] has run out.
основа|база ..2 действие|действия | basis of (its|his|her|their) action | the basis on which it rests | style | Это размывает основу его действия. | This erodes the [basis of his action].
размывать|размыть .. основа|почва|граница | blur|wash .. basis|foundation|base | erode~ the basis; undermine~ the foundations | sense | Ситуация размывает основу договора. | The situation is [blurring the basis] of the treaty.
прекратить|прекращать действие | stop|cease|terminate (its|the|their|his) action|act|effect | cease~ to be in force; expire~ | collocation | Договор прекратил действие. | The treaty [stopped its action].
закон|договор|соглашение|мораторий|запрет|режим|санкция|ограничение действовать|действует|действуют | law|treaty|agreement|moratorium|ban|regime|sanctions|restriction|restrictions is|are acting|operating | be in force | sense | Мораторий действует. | The [moratorium is acting].
=он|=она|=оно|=они =действует|=действуют | is|are acting | is in force; remains in force | style | Мораторий объявили давно. Он действует. | The moratorium was declared long ago. It [is acting].
документ прекратить|утратить|истечь | document expired / document ceased|lost | the treaty expired | style | Документ прекратил действие в августе. | The [document expired] in August.
ценовой политика | price politics / pricing politics | pricing policy | sense | Ценовая политика меняется. | The [price politics] is changing.
экономический|внешний|внутренний|денежно-кредитный|кадровый|социальный политика | economic|foreign|domestic|monetary|personnel|social politics | economic policy; foreign policy | sense | Внешняя политика не изменится. | [Foreign politics] will not change.
курс валюта|доллар|евро|рубль | course of (the) currency|dollar|euro|rouble|ruble / dollar|euro|ruble|rouble course | the exchange rate | sense | Курс доллара вырос. | The [dollar course] rose.
рост ..1 цена|тариф | growth of|in (the) price|tariff / price growth | a rise in prices; higher prices | style | Рост цен замедлился. | The [growth of prices] slowed down.
=в =разы | in times / by times / at times / several-fold times | several times over; many times | sense | Цены выросли в разы. | Prices rose [in times].
=в ..1 =раз|=раза (=больше|=меньше|=выше|=ниже) | in ..1 times / by ..1 times | times; fold | collocation | Выручка выросла в три раза. | Revenue grew [by three times].
дорогой стоимость|цена | expensive|dear|cheap price / expensive cost | a high price | collocation | Дорогая цена отпугнула. | The [expensive price] put people off.
обратить|обращать внимание =на =то|=тот|=что | turn (your|the|his|their) attention on|to / pay your attention / draw attention on | draw~ attention to; note~ | collocation | Он обратил внимание на то, что рост замедлился. | He [turned the attention to] the fact that growth slowed.
обращать|обратить внимание | turn (the|his|her|their|your|my|our) attention on / pay the|his|her attention on|at | draw~ attention to; pay~ attention to | collocation | Я обращаю внимание на сроки. | I [turn the attention on] the dates.
уделить|уделять внимание | give|devote an|the|big|large attention / pay a big|great|large attention / allocate|dedicate attention | pay~ attention to | collocation | Особое внимание уделили школе. Школе уделяют внимание. | They [devote the attention] to the school.
играть|сыграть роль | play the|a big|great|huge role / play a role of a ..1 part | play~ a major role | style | Это сыграло большую роль. Это играет роль. | It [played a big role].
играть|сыграть =на рука | play into the hand|arm / play on the|a hand|arm / play on hand | play~ into someone's hands; benefit~ | collocation | Это играет на руку врагу. | This [plays on the hand] of the enemy.
поднять|поднимать вопрос|тема | lift (the|a|this) question|issue|theme|topic / rise (the|a|this) question|issue|topic / raise (the|a) theme | raise~ the issue | collocation | Он поднял вопрос о пенсиях. | He [lifted the question] of pensions.
закрыть|закрывать вопрос|тема | close (the|this|all) (all) (the) question|issue|topic / question|issue .. be .. closed | settle~ the issue; consider~ the matter closed | style | Мы закрыли вопрос. | We [closed the question].
вопрос ..8 закрыть|закрытый | issue|question ..8 (be|been|were|was) closed / issue|question ..8 closed | the questions were settled | sense | Вопросы были закрыты в 2015 году. | The [issues were closed] in 2015.
озвучить|озвучивать | voice|sound|voiced (the|a|this|these|his|her|its|all|some) ..1 figure|number|proposal|idea|plan|decision|name|date|text|information / voice the text | announce~; state~ | style | Министр озвучил цифры. | The minister [voiced the figures].
прописать|прописывать =в закон|договор|устав|документ|контракт|=законе|=договоре | prescribe|register in (the|a) law|treaty|charter|document|contract|agreement | spell~ out in the law; stipulate~ | sense | Это прописано в договоре. | It is [prescribed in the treaty].
площадка =для ..3 диалог|переговоры|обсуждение|встреча|общение | site|playground|ground for ..2 dialogue|talks|negotiation|discussion|meeting|communication | a platform for dialogue; a venue for talks | sense | Форум стал площадкой для диалога. | The forum became a [playground for dialogue].
съемочный площадка | shooting|filming ground|site|playground|platform | the set; the film set | collocation | На съёмочной площадке пожар. | There was a fire on the [shooting platform].
детский площадка | child|children|kid site|platform|ground | a playground | collocation | Построили детскую площадку. | They built a [children's site].
спортивный площадка | sport|sports site|platform | a sports ground | collocation | Открыли спортивную площадку. | A [sports site] was opened.
детский сад | child|children|kid garden | kindergarten; nursery | sense | Детский сад закрыли. | The [children's garden] was closed.
учебный год | study|studying|training|learning|educational year | the school year; the academic year | collocation | Учебный год начался. | The [study year] has begun.
учебный заведение | study|teaching|learning institution|establishment / educational establishment institution | an educational institution; a school | collocation | Учебное заведение закрыто. | The [teaching establishment] is closed.
высший образование | =high|=highest|supreme education | higher education | collocation | Высшее образование подорожало. | The [highest education] has become dearer.
средний образование | average|middle|medium education | secondary education | sense | У него среднее образование. | He has an [average education].
повышение квалификация | increase|raising|rising|improvement|upgrade|upgrading of|in (the) qualification / qualification improvement|increase|raising | professional development; further training | collocation | Врачи прошли повышение квалификации. | The doctors had an [increase of qualification].
скорый помощь | fast|quick|speed|rapid|ambulance help|aid|assistance | an ambulance | sense | Приехала скорая помощь. | The [fast help] came.
поставить|ставить диагноз | put|set|place (a|the|his) diagnosis / stage a diagnosis | diagnose~ | collocation | Врач поставил диагноз. | The doctor [put the diagnosis].
вирусный нагрузка | virus load|loading | viral load | collocation | Вирусная нагрузка выросла. | The [virus load] rose.
группа риск | group of risk|risks / risky group | an at-risk group | collocation | Пожилые в группе риска. | The elderly are in the [group of risk].
выйти|выходить =на пенсия | go|exit|leave to|on|for (a|the) pension / go out to pension | retire~ | collocation | Он вышел на пенсию. | He [went on pension].
отправить|отправлять =в отставка | send|dismiss into|in|to (the) resignation|retirement|dismissal | dismiss~; sack~ | collocation | Министра отправили в отставку. | The minister was [sent into resignation].
подать|подавать =в отставка | file|serve|submit|hand (for|into|in|to) (a|the|his) retirement / give into resignation / submit for resignation / apply for resignation | resign~; tender~ one's resignation | collocation | Премьер подал в отставку. | The prime minister [submitted for resignation].
занимать|занять ..1 место | occupy|take the ..1 place in | come~ in $1 place in | style | Команда заняла третье место. | The team [occupied the third place in] the league.
занимать|занять пост|должность | occupy|engage (the|a) post|position|office / take the post|position place | hold~ the post; take~ office | collocation | Он занимает пост с мая. | He [occupies the post] since May.
сборная (=команда) | national team assembly / combined team|national / prefabricated team | the national team | sense | Сборная проиграла. | The [combined team] lost.
потерпеть|терпеть поражение | tolerate|suffer|endure|bear (a|the) lesion|defeating / tolerate|endure|bear (a|the) defeat | be~ defeated; lose~ | collocation | Клуб потерпел поражение. | The club [tolerated a defeat].
одержать|одерживать победа | hold|keep|get|obtain|gain|score (a|the) victory|win over|in / hold (a|the) victory | win~; defeat~ | style | Клуб одержал победу. | The club [held a victory].
сыграть|завершиться|закончиться =вничью | play|end|finish in a|the tie draw / play in a draw|tie / end with a tie draw | draw~; end~ in a draw | collocation | Команды сыграли вничью. | The teams [played in a draw].
забить|забивать гол|мяч | hammer|clog|drive (a|the|in) goal|ball | score~ a goal | sense | Он забил гол. | He [hammered a goal].
болельщик | fan-supporter / ill persons | fans; supporters | sense | Болельщики рады. | [Ill persons] are glad.
путевка =в | ticket|voucher|permit to|in the final|semifinal|playoff | a place in the final | sense | Путёвка в финал завоёвана. | The [voucher to the final] has been won.
народный артист | =people|folk|national|nation artist / folk's artist | People's Artist | collocation | Умер народный артист. | A [folk artist] died.
ведущий ..2 программа|шоу|передача | leading|leader of (the) ..2 program|programme|show / lead of the program|show | the host of the show; the presenter | sense | Ведущий программы уволен. | The [leader of the program] was fired.
ведущий специалист|эксперт|ученый | =lead specialist|expert|scientist / master specialist | a leading expert | style | Ведущий специалист согласен. | The [lead specialist] agrees.
телеведущий|телеведущая|радиоведущий|радиоведущая | tv|television|radio leader|leading|lead | TV presenter; host | sense | Телеведущая уехала. | The [TV leader] left.
прямой контакт ..6 | direct immediate contact / straight contact | direct contact | style | Они в прямом контакте с нами. | They are in [straight contact] with us.
прямой авиасообщение|рейс | straight flight|air / direct air message|communication | direct flights | sense | Прямое авиасообщение закрыто. | [Direct air communication] is closed.
телефонный контакт|разговор|беседа | telephone|phone contacts / telephone conversations talks | phone calls; contacts by telephone | style | Президенты поддерживают телефонные контакты. | The presidents keep up [telephone contacts].
промежуточный итог|результат | interim|intermediate total|sum | interim results | style | Промежуточные итоги подведены. | The [intermediate totals] were drawn.
подвести|подводить итог | bring|draw|let down|fail (the|a) result|total|outcome|conclusion line / bring (the) total|result / let down the result | sum~ up; review~ | sense | Министр подвёл итоги года. | The minister [brought the results] of the year.
дело =в =том =что | the case|deal|business|matter is (in) that | the point is that; the thing is that | collocation | Дело в том, что денег нет. | [The case is in that] there is no money.
первый вице-премьер | the first vice-premier | the first deputy prime minister | style | Первый вице-премьер согласен. | [The first vice-premier] agrees.
`;
