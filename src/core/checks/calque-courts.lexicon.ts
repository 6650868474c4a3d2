/** Courts, police, state and society. Columns as in the other lists. */
export const COURTS_AND_SOCIETY = `
возбудить|возбуждать ..1 дело | excite|arouse|initiate|institute|raise (a|the) (criminal|administrative) case | open~ a criminal case | collocation | Следователи возбудили уголовное дело. | Investigators [excited a criminal case].
дело =возбуждено|=возбудили | case (has|have|was|were|is) (been) excited|aroused|instituted|raised | a case was opened | collocation | Уголовное дело возбуждено. | A criminal [case has been excited].
возбуждение дело | excitation|excitement|arousal|excited of (a|the) (criminal) case | the opening of a case | sense | Поводом для возбуждения дела стал видеоролик. | A video was the reason for the [excitation of the case].
завести|заводить ..1 дело =на|=о|=против | start|turn|wind|bring (a|the) (criminal) matter|business on|against | open~ a case against | collocation | На врача завели уголовное дело. Завели дело на врача. | They [started a criminal matter against] the doctor.
уголовный дело | criminal business|matter|affair / penal case|business | a criminal case | collocation | Уголовное дело закрыто. | The [criminal business] is closed.
предъявить|предъявлять обвинение | present|show|bring|produce|submit (the|a|an) accusation|charge|indictment | charge~ | collocation | Ему предъявили обвинение. | He was [presented an accusation].
выдвинуть|выдвигать обвинение | put|move forward (the|an|a) accusation / nominate (the|a|an) accusation|charge / push forward (the|an) accusation | bring~ charges; accuse~ | collocation | Против неё выдвинули обвинения. | They [put forward accusations] against her.
избрать|избирать ..3 мера =пресечения | elect|select|choose (the|a) ..1 measure | set~ bail terms; order~ detention | style | Суд избрал меру пресечения. | The court [elected a measure] of restraint.
мера =пресечения | measure of restraint|suppression|prevention / suppression measure / restraint measure | pre-trial restrictions | style | Мера пресечения изменена. | The [measure of suppression] was changed.
заключить|взять|отправить =под стража | take|conclude|imprison|put|place under (the) guard / conclude in custody / send under guard | remand~ in custody; detain~ | sense | Его заключили под стражу. | He was [put under guard].
домашний арест | home|domestic|household arrest | house arrest | collocation | Он под домашним арестом. | He is under [home arrest].
подписка =о =невыезде | subscription|signature (not) (to) (leave) / undertaking of not leaving | a travel ban; a pledge not to leave town | sense | Он под подпиской о невыезде. | He is under a [subscription not to leave].
лишить|лишать свобода | deprive of (the) freedom|liberty / deprive .. of (the) freedom|liberty | imprison~; jail~ | collocation | Его лишили свободы на год. | He was [deprived of freedom] for a year.
лишение свобода | deprivation of (the) freedom|liberty / imprisonment of freedom | imprisonment; years in prison | collocation | Ему грозит лишение свободы. | He faces [deprivation of liberty].
условный срок | conditional|conventional term|sentence|period | a suspended sentence | sense | Он получил условный срок. | He was given a [conditional term].
колония =строгого|=общего ..1 режим | colony of (the) strict|general|common regime|mode / strict|general|common regime|mode colony | a high-security penal colony | style | Его отправили в колонию строгого режима. | He was sent to a [colony of strict regime].
следственный изолятор | investigation|investigative|investigatory insulator|isolator|isolation (ward|cell) / isolator | a pre-trial detention centre | sense | Он в следственном изоляторе. | He is in an [investigative isolator].
следственный комитет | investigation|investigatory committee / inquiry committee | the Investigative Committee | collocation | Следственный комитет начал проверку. | The [Investigation Committee] began a check.
следственный действие | investigation|investigative|investigatory action | investigative steps; an investigation | style | Ведутся следственные действия. | [Investigative actions] are under way.
правоохранительный орган | law enforcement|law-enforcement|law-protecting|right-protective organ|body / law-enforcement organ / law enforcement organs | law enforcement agencies; the police | collocation | Правоохранительные органы начали розыск. | [Law enforcement organs] began a search.
орган ..2 власть|управление|надзор | organ|body of (state|local|the|public) power|authority|government|administration|supervision / organs of power | government bodies; the authorities | style | Органы власти предупредили жителей. | The [organs of power] warned residents.
компетентный орган | competent organ | the competent authorities | collocation | Компетентные органы проверят. | The [competent organs] will check.
сотрудник полиция|фсб|мвд|дпс|гибдд|росгвардия|ведомство|правоохранительный | employee|worker|staff of (the) police|fsb|ministry|traffic|rosgvardia|law / police employee|worker | a police officer; an officer | collocation | Сотрудники полиции задержали вора. | [Police employees] detained a thief.
наряд полиция | outfit|attire|dress of (the) police / police outfit|attire|dress|clothing | a police unit; a patrol | sense | Приехал наряд полиции. | A [police outfit] arrived.
дать|давать показание | give|provide (the|a|his|her|their) indication|reading | testify~; give~ evidence | sense | Свидетель дал показания. | The witness [gave the readings].
признать|признавать вина|=вину | recognize|recognise|acknowledge (his|her|their|the|its) guilt|fault | plead~ guilty; admit~ guilt | style | Он признал вину. | He [recognized his guilt].
признать|признавать ..2 виновный | recognize|recognise|acknowledge ..2 guilty | find~ $1 guilty; convict~ $1 | collocation | Суд признал его виновным. | The court [recognized him guilty].
арбитражный суд | arbitration|arbitrage|arbitral court | a commercial court | sense | Дело слушает арбитражный суд. | The case is heard by the [arbitration court].
мировой судья|суд | world|global|peaceful|peace judge|court / magistrate's peace | a magistrate; a justice of the peace | sense | Мировой судья оштрафовал водителя. | The [world judge] fined the driver.
вынести|выносить приговор|решение | take|bear|carry|bring out (a|the) sentence|verdict|decision / endure (a|the) sentence|verdict | sentence~; pass~ a sentence | sense | Суд вынес приговор. | The court [brought out the verdict].
вступить|вступать =в =законную =силу | enter|come|step into (the) legal|lawful|legitimate force|power | come~ into force; take~ effect | collocation | Приговор вступил в законную силу. | The verdict [entered into legal force].
вступить|вступать =в =силу | enter|come|step in|into (the) strength|power / enter in force | come~ into force; take~ effect | collocation | Закон вступил в силу. | The law [entered into power].
утратить|утрачивать|потерять сила | lose (its|the|their) strength|power|force | cease~ to have effect; lapse~ | collocation | Указ утратил силу. | The decree [lost its strength].
нарушить|нарушать правило ..1 движение | violate|break (the) (road) rule of (the) movement|motion | break~ traffic rules | collocation | Водитель нарушил правила движения. | The driver [violated the rules of motion].
дорожно-транспортный происшествие | road-transport|road-traffic|traffic incident|event|occurrence / road transport incident | a road accident; a crash | collocation | Произошло дорожно-транспортное происшествие. | There was a [road-transport incident].
законопроект | project|draught of (the|a) law / law|bill project / law draft | bill; draft legislation | collocation | Госдума приняла законопроект. | The State Duma adopted the [law project].
проект ..2 закон|резолюция|документ|договор|указ|постановление|бюджет | project of (a|the) ..1 law|resolution|document|treaty|contract|decree|budget / resolution|law|budget project | a draft resolution; a draft law | sense | Внесён проект резолюции. | A [project of the resolution] has been submitted.
профильный комитет|ведомство|министерство | profile committee|department|ministry|agency / profiled|profiling|specialized|core committee | the relevant committee | sense | Профильный комитет одобрил поправки. | The [profile committee] approved the amendments.
субъект ..1 федерация|рф | subject of (the) (russian) federation / federation subject / subject of the rf | a region of Russia; a constituent entity | sense | Это решают субъекты федерации. | It is decided by the [subjects of the Federation].
исполнять|исполняющий обязанность | fulfilling|performing|executing (the|his|her) duty|responsibility|obligation (of) | acting | collocation | Он исполняющий обязанности мэра. | He is [fulfilling the duties of] the mayor.
временно исполнять|исполняющий обязанность | temporarily fulfilling|performing|executing|acting (the) (duty|responsibility) (of) / temporarily acting / interim acting | acting | collocation | Временно исполняющий обязанности губернатора прибыл. | The [temporarily acting] governor has arrived.
прямой голосование|выборы|президентский | straight election|vote|voting | direct elections | sense | Введены прямые выборы: выборы прошли. | There are [straight elections].
единый день голосование | united|uniform|unified day of voting / single voting day's | single voting day | style | В единый день голосования тихо. | On the [united day of voting] it is quiet.
выборный|предвыборный|избирательный кампания | elective|electoral|election company / pre-election company|campaigning | an election campaign | sense | Началась избирательная кампания. | The [electoral company] has begun.
избирательный участок | election|electoral|voting plot|site|area|section | a polling station | sense | Избирательные участки открыты. | The [electoral sites] are open.
явка ..2 выборы|избиратель|составить|участок | appearance|attendance at|of|on (the) election|voter|polling / voter appearance|attendance | turnout | sense | Явка на выборы выросла. | [Appearance at the election] rose.
государственный дума|госдума | state council duma / state thought / state parliament duma | the State Duma | sense | Государственная дума приняла закон. | The [State Thought] passed the law.
общественный организация | public|social|community organisation|organization | a civic group; an NGO | style | Общественные организации против. | [Public organizations] are against it.
общественный деятель | public|social worker|doer|activist figure / social figure|worker | a public figure | collocation | Об этом написал общественный деятель. | A [social figure] wrote about this.
общественный мнение | social|society|societal opinion | public opinion | collocation | Общественное мнение изменилось. | [Social opinion] has changed.
общественный транспорт | social|community transport | public transport | sense | Общественный транспорт стоит. | [Social transport] is at a standstill.
общественный порядок | social|society order | public order | collocation | Полиция следит за общественным порядком. | The police keep [social order].
гражданский|общественный позиция | civil position|stance | civic stance; views | collocation | Это моя гражданская позиция. | It is my [civil position].
гражданский лицо | civil|civilian face|person | civilians | collocation | Среди гражданских лиц жертв нет. | There are no victims among [civil persons].
физический лицо | physical|natural face|person / physical entity | individuals; private persons | style | Налог платят физические лица. | The tax is paid by [physical persons].
юридический лицо | legal face|person / juridical person|face|entity / legal persons | legal entities; companies | style | Налог платят юридические лица. | The tax is paid by [juridical persons].
должностной лицо | official face|person / job|duty person | an official | collocation | Должностное лицо наказано. | The [official person] was punished.
третий лицо | third faces / third person|persons | a third party | collocation | Данные передали третьим лицам. | The data were passed to [third persons].
лицо (=без) =определенного =места =жительства|бомж | person without (a|the) certain|definite|specific place of residence | a homeless person | sense | Погибло лицо без определённого места жительства. | A [person without a definite place of residence] died.
место жительство | place of living|dwelling|life / living place | place of residence; home address | collocation | Он сменил место жительства. | He changed his [place of living].
трудный подросток|ребенок | difficult|hard teenager|adolescent|child | a troubled teenager | style | Школа берёт трудных подростков. | The school takes [difficult teenagers].
многодетный семья|мать|отец | many-children|multi-child|multichild|having-many-children family|mother|father / family with many children / mother|father of many children | a large family; a mother of several children | style | Многодетная семья получила дом. | The [multi-child family] got a house.
неблагополучный семья|район | dysfunctional|unfavourable|unfavorable|unsuccessful area|district|neighborhood / unfavorable|unfavourable|unsuccessful family | a troubled family; a deprived area | sense | Это неблагополучный район. | This is an [unfavorable area].
молодой человек | young human | a young man | sense | Молодой человек убежал. | The [young human] ran away.
пожилой человек|мужчина|женщина | =aged|=elder human|person|man|woman | an elderly person | style | Пожилой человек упал. | The [aged person] fell.
рабочий место | work|working|labor|labour place / workplaces | jobs; a job | sense | Создано сто рабочих мест. | A hundred [working places] were created.
трудовой стаж | labor|labour|work seniority | length of service | style | Трудовой стаж учтут. | The [labor seniority] will be considered.
трудовой договор|книжка | labor|labour agreement|book / work agreement|book | an employment contract; an employment record | collocation | Он подписал трудовой договор. | He signed a [labor agreement].
специальный военный операция | special war|army operation / special military surgery | the special military operation | collocation | Указ связан со специальной военной операцией. | The decree has to do with the [special war operation].
частичный мобилизация | partially mobilization / partly mobilization | partial mobilisation | collocation | Объявлена частичная мобилизация. | [Partially mobilization] has been announced.
иностранный агент|иноагент | strange|alien|outside|overseas agent / foreign-agent's | a foreign agent | sense | Издание признано иностранным агентом. | The outlet was declared a [strange agent].
справка =газета|=известий|=известия|=рбк|=тасс|=коммерсанта|=рг | reference / certificate / inquiry / help | background; factbox | sense | Справка «Известий» | Izvestia [reference]
справка =о | help about / reference about|on / inquiry about | a certificate of | sense | Нужна справка о доходах. | A [reference about] income is needed.
пресс-служба | press-service | the press office; the press service | style | Об этом сообщила пресс-служба. | The [press-service] reported this.
пресс-секретарь | press-secretary / press secretariat | the press secretary; the spokesman | style | Пресс-секретарь промолчал. | The [press-secretary] said nothing.
замглавы|зампред|замминистра|замдиректора | deputy chapter / deputy head-minister / zam | the deputy head; a deputy minister | sense | Замглавы ведомства ушёл. | The [deputy chapter] of the agency left.
имущество|собственность ..3 изъять|изъятый|конфисковать | property ..3 (be|was) withdrawn / withdraw ..2 property | seized property | collocation | Имущество было изъято. | The [property was withdrawn].
вступить|вступать =в брак | enter|step|join into|in (a|the) marriage | marry~; get~ married | collocation | Пара вступила в брак. | The couple [entered into marriage].
состоять =в брак|=браке | be|consist|stand in (a|the) (official) marriage | be~ married | collocation | Он состоит в браке. | He [is in a marriage].
покончить|кончать =с жизнь|=собой | finish|end|stop with (his|her|the) life|himself|herself / commit with himself | take~ one's own life; kill~ oneself | collocation | Он покончил с собой. | He [finished with himself].
попасть|попадать =в больница | fall|hit|enter|get into|in|at (a|the) hospital | be~ taken to hospital; be~ hospitalised | style | Певец попал в больницу. | The singer [got into the hospital].
`;
