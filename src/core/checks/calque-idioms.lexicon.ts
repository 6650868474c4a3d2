/** Idioms, set phrases, doubled synonyms. Columns as in the other lists. */
export const IDIOMS = `
верхушка айсберг | top|summit|peak of (the|an) iceberg | the tip of the iceberg | collocation | Это верхушка айсберга. | It is the [top of the iceberg].
держать ..1 =в =курсе | hold|keep ..1 in (the) course|rate / keep ..1 on course | keep~ $1 informed; keep~ $1 posted | sense | Держите меня в курсе. | [Keep me in the course].
быть =в курс|=курсе | be in (the) course|rate / be on the course|rate | be~ aware; know~ | sense | Я в курсе, мы будем в курсе. | We will [be in the course].
=в =курсе | in the course|rate / in course | aware of it; in the know | sense | Он в курсе дела. | He is [in the course] of the matter.
как =ни =в =чем =не =бывало | as if nothing (had|has) been / like in nothing / as in anything | as if nothing had happened | sense | Он пришёл как ни в чём не бывало. | He came [like in nothing].
рука|руки =не =доходить|=доходят|=дошли | hands don't|do|did|didn't (not) reach|come / hand did not reach | not get round to it | sense | Руки не доходят до ремонта. | My [hands don't reach] the repairs.
опустить|опускать рука | drop|lower|omit (his|her|their|the|your|our|my) hand|arm | give~ up; lose~ heart | sense | Не опускайте руки. | Don't [lower your hands].
сложить|складывать рука | fold (his|her|their|the|your) hand|arm | sit~ idle | sense | Нельзя сидеть сложа руки, складывать руки. | You cannot [fold your hands].
=из первый рука|уста | from (the) first hand|hands|mouth | first-hand; straight from the source | collocation | Новости из первых рук. | News [from the first hands].
взять|брать себя =в рука | take (himself|herself|yourself|themselves|myself) in|into (the|his|her|your) hand|arm | pull~ oneself together | sense | Возьми себя в руки. | [Take yourself in the hands].
закрыть|закрывать глаз =на | close (the|his|her|their|our|its) eye to|on|at | turn~ a blind eye to | collocation | Они закрывают глаза на ложь. | They [close their eyes to] lies.
открыть|открывать глаз =на | open (the|his|her|their|our) eye on|at | open~ their eyes to | collocation | Книга открыла глаза на войну. | The book [opened the eyes on] the war.
бросаться|броситься =в глаз | throw|rush|jump|throws (itself|themselves) in|into (the) eye / conspicuous to the eye | catch~ the eye; be~ striking | sense | Это бросается в глаза. | It [rushes into the eyes].
=на =глазах | on (the) eyes / in the eyes of / at the eyes | before our eyes; visibly | sense | Он худел на глазах. | He was getting thin [on the eyes].
=за =глаза | for|behind (the) eyes | behind someone's back | sense | Его ругали за глаза. | They scolded him [behind the eyes].
=своими|=собственными =глазами | by my|his|her|their|our own eye / by own eye | with my own eyes | collocation | Я видел это своими глазами. | I saw it [by my own eyes].
ломать|сломать голова =над | break (the|his|her|their|your) head over|on|about | rack~ one's brains over | sense | Учёные ломают голову над загадкой. | Scientists [break their heads over] the riddle.
терять|потерять голова | lose (the) head | lose~ one's head | style | Он потерял голову от счастья. | He [lost the head] with happiness.
=сломя =голову | breaking (the|his|her|their) head / break head | headlong; at breakneck speed | sense | Он бежал сломя голову. | He ran [breaking his head].
поставить|ставить ..2 =на =ноги | put|set|place ..2 on (the|his|her|its|their) leg | get~ $1 back on its feet | sense | Поставили завод на ноги. | They [put the plant on its legs].
=с =толку | from (the) sense|talk|tolk / off sense | confused; baffled | sense | Вопрос сбил его с толку. | The question knocked him [from the sense].
=на =скорую =руку | on|in a|the|with fast|quick|ambulance|speedy hand|arm | hastily; in a hurry | sense | Ужин на скорую руку. | A dinner [on a quick hand].
=не =по =карману | not (in|by|for) (the|a) pocket / out of pocket | cannot afford; too expensive | sense | Квартира нам не по карману. | A flat is [not by the pocket] for us.
=по =карману | on (the|a) pocket / by (the|a) pocket | in the pocket; hard on the purse | sense | Инфляция бьёт по карману. | Inflation hits [on the pocket].
как =снег =на =голову | like (a|the) snow on|upon (the|his|your|a) head / as snow on head | out of the blue | sense | Он явился как снег на голову. | He appeared [like snow on the head].
=ни =рыба =ни =мясо | neither|nor|no fish nor|or|no meat | neither fish nor fowl | sense | Фильм ни рыба ни мясо. | The film is [neither fish nor meat].
буря =в =стакане | storm in (a|the) glass|cup | a storm in a teacup | sense | Это буря в стакане воды. | It is a [storm in a glass] of water.
камень преткновение | stone|rock of (the) stumbling|stumble|collision|contention | a stumbling block; a sticking point | collocation | Камнем преткновения стала цена. | The price became the [stone of stumbling].
яблоко раздор | apple of (the) contention|dispute|quarrel | a bone of contention | collocation | Остров стал яблоком раздора. | The island became an [apple of contention].
козел отпущение | goat of (the) absolution|release|remission / absolution|release goat | a scapegoat | sense | Из него сделали козла отпущения. | They made a [goat of absolution] out of him.
медвежий услуга | bear|bear's|bearish service|favor|favour | a disservice | sense | Это медвежья услуга. | It is a [bear service].
львиный доля | =lion|=lions share|part / lion's proportion | the lion's share | collocation | Львиная доля ушла на ремонт. | The [lion share] went on repairs.
золотой середина | gold|golden middle | the golden mean; a happy medium | collocation | Надо найти золотую середину. | One must find the [gold middle].
замкнутый|порочный круг | closed|enclosed|locked circle|round / vicious round | a vicious circle | sense | Это замкнутый круг. | It is a [closed circle].
белый ворона | white crow|raven | the odd one out; a black sheep | sense | Он белая ворона в классе. | He is a [white crow] in the class.
больной вопрос|тема|место | sick|ill|patient|painful question|issue|topic|place|spot / sick place | a sore point | sense | Это больной вопрос. | It is a [sick question].
узкий место | narrow|tight place|space | a bottleneck | sense | Порт стал узким местом. | The port became a [narrow place].
слабый место | weak place|seat | a weak point; a weakness | collocation | Защита стала слабым местом. | Defence became a [weak place].
вставлять|вставить палка =в колесо | insert|put|thrust (the|a) stick in|into (the|a|our|their) wheel | put~ a spoke in the wheel; hinder~ | collocation | Нам вставляют палки в колёса. | They [insert sticks into the wheels] for us.
лить|подлить|подливать масло =в огонь | pour|add (the) oil in|into|on (the|a) fire|flame | add~ fuel to the fire | collocation | Он подлил масла в огонь. | He [poured oil into the fire].
играть|поиграть =с огонь | play the fire / play with a|the fire | play~ with fire | collocation | Они играют с огнём. | They [play with the fire].
дело =в шляпа|=шляпе | in (a|the) hat | it is in the bag | sense | Дело в шляпе. | The deal is [in the hat].
тянуть|затягивать резина|время | pull|drag|stretch (the|a) rubber|gum|time | stall~; play~ for time | sense | Они тянут время. | They [pull the time].
время =покажет|=рассудит | time shows / the time will show / time will judge | time will tell | collocation | Кто прав, время покажет. | Who is right, [the time will show].
=всему =своё =время | everything has own time / all in own time / for everything its time | all in good time | sense | Всему своё время. | [All in own time].
=в =один =прекрасный =день | in|on|at one beautiful|wonderful|perfect|lovely day / one beautiful|wonderful day | one fine day; one day | collocation | В один прекрасный день он ушёл. | [One beautiful day] he left.
=с =иголочки | from|off|with (a|the) needle | brand new; immaculate | sense | Он одет с иголочки. | He is dressed [with a needle].
=на =седьмом =небе | in|on|at (the) seventh sky / on|at (the) seventh heaven | in seventh heaven; over the moon | sense | Она на седьмом небе. | She is [in the seventh sky].
=как =две =капли =воды | like|as two drop of water / like two water drops | like two peas in a pod | sense | Они похожи как две капли воды. | They are alike [as two drops of water].
=из =ряда =вон | out of (the) row|line|rank|series / from a number of out | out of the ordinary | sense | Случай из ряда вон выходящий. | The case is [out of the row].
=во =что =бы =то =ни =стало | in what|whatever it (did|would) / by what it / whatever it becomes | at all costs; at any cost | sense | Победить во что бы то ни стало. | To win [whatever it becomes].
=ни =с =того =ни =с =сего | from|neither that nor|from this / for no this | out of the blue; for no reason | sense | Он ушёл ни с того ни с сего. | He left [neither that nor this].
=сам =по =себе | himself|itself|herself by|on himself|itself|herself / self by itself | in itself; on its own | sense | Закон сам по себе хорош. | The law [itself by itself] is good.
=само =собой | itself with itself / by itself self / self by self | of course; it goes without saying | sense | Это само собой разумеется. | It is [by itself self] understood.
=от =души | from (the) soul | heartily; from the heart | collocation | Они смеялись от души. | They laughed [from the soul].
=по =душам | on|by|in|for (the) soul|souls | heart to heart | sense | Они поговорили по душам. | They talked [by souls].
душа =в =душу | soul in|into|to (a|the) soul | in perfect harmony | sense | Они живут душа в душу. | They live [soul in soul].
=на =душу =населения | on|for|to|per (a|the) soul (of) (the) (population) | per capita; per head | collocation | Доход на душу населения вырос. | Income [per soul of the population] rose.
=до =мозга =костей | to|up (to) (the) brain|marrow of (the|his) bones|bone | to the core; to the bone | collocation | Он военный до мозга костей. | He is a soldier [to the brain of the bones].
=между =строк | between (the) string|strings|row|rows | between the lines | sense | Читайте между строк. | Read [between the strings].
=между =делом | between (the) business|case|affair|things | in passing; while doing other things | sense | Он сказал это между делом. | He said it [between the business].
прийти|приходить =в голова | come|arrive in|into|to (the|a) head | occur~ to someone; cross~ one's mind | collocation | Мне пришло в голову, что пора. | It [came into the head] that it was time.
принимать|принять =близко =к =сердцу | accept|take|receive (it|this|that) close|closely to (the) heart | take~ it to heart | collocation | Не принимай близко к сердцу. | Don't [take close to the heart].
=на =моем =месте | on|at my place | in my place; if they were me | collocation | На моём месте каждый ушёл бы. | [On my place] anyone would leave.
=с =противоположной =стороны | from the opposite side / by the opposite side | by the other side | style | Ждут отказа с противоположной стороны. | They expect a refusal [from the opposite side].
отказ ..1 эскалация|применение|насилие|оружие | refusal|refusing of|from|to (the) ..1 escalation|use|violence|weapon / refusing (further) escalation | renunciation of escalation; giving up weapons | collocation | Нужен отказ от эскалации. | What is needed is a [refusal from escalation].
отказ =от =дальнейшей эскалация | refusal of|from further escalation / refusing further escalation | refraining from further escalation | collocation | Условие — отказ от дальнейшей эскалации. | The condition is [refusing further escalation].
отменить|отмена|снять ..2 мораторий | cancel|cancellation|remove|abolish ..2 moratorium / cancellation|abolition|removal of ..2 moratorium | lift~ the moratorium | style | Возможна отмена моратория. | The [cancellation of the moratorium] is possible.
неконтролируемый бесконтрольный | uncontrollable uncontrolled / uncontrolled uncontrollable / uncontrolled uncontrolled | uncontrolled; unchecked | collocation | Это неконтролируемая, бесконтрольная гонка. | It is an [uncontrollable, uncontrolled] race.
прямой непосредственный | direct|immediate (and) direct|immediate | direct | collocation | Они в прямом, непосредственном контакте. | They are in [direct, direct] contact.
получить|получать ситуация | get (a|the) situation|position of / receive a|the situation of | ended up with; find~ ourselves in | style | В итоге получили ситуацию кризиса. | As a result, we [got a situation of] crisis.
лежать =на =столе | lie on (the) desk|table | be~ on the table | style | Предложения лежат на столе. | The proposals [lie on the desk].
множить|умножать|умножить проблема|=проблемы | multiply (the) problem / multiply|multiplying (the) problems | create~ more problems; add~ to the problems | style | Мы не множим проблемы. | We do not [multiply problems].
удвоить|удваивать усилие =по | double|redouble (the|our|their) effort on|by|for | redouble~ efforts to | style | Нужно удвоить усилия по поиску. | We must [double the efforts on] the search.
`;
