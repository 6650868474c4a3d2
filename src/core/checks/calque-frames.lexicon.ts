/** Frames of translationese: how Russian reports, links and hedges. Columns as in the other lists. */
export const FRAMES = `
=об =этом =заявил|=сообщил|=рассказал|=сказал|=говорится|=пишет|=передаёт|=сообщает|=сообщила|=заявила|=рассказала|=сообщили | this be stated|reported|announced|told|said|informed by|in / about this said|reported|told | … said | style | Об этом заявил министр. | [This was stated by] the minister.
=об =этом ..12 =заявил|=сообщил|=рассказал|=сказал|=говорится|=пишет|=передаёт|=сообщает|=сообщила|=заявила|=рассказала|=сообщили | this be stated|reported|announced|told|said|informed by|in | … said | style | Об этом в интервью газете заявил министр. | [This was stated by] the minister in an interview with the newspaper.
=на =фоне | against the background of / on the background of / against the backdrop of / amid the background of | amid; in the wake of; compared with | collocation | На фоне санкций рубль упал. | [Against the background of] sanctions, the rouble fell.
=в =рамках | in the framework of / in the frame of / within the frame of / within the framework of / as part of the framework | as part of; under; at | style | Они встретились в рамках форума. | They met [within the framework of] the forum.
=в =этой =связи | in this connection / in this regard | therefore; accordingly | style | В этой связи он призвал к диалогу. | [In this connection], he called for dialogue.
=в =связи =с =этим | in this connection / in connection with this | therefore; for this reason | style | В связи с этим рейс отменили. | [In connection with this], the flight was cancelled.
=в =связи =с ..2 @inst | in connection with | because of; over; following | style | Его задержали в связи с убийством. | He was detained [in connection with] a murder.
=по =итогам | by the results of / on the results of / following the results of / according to the results of / based on the results of / on the basis of the results of | following; after; in | collocation | По итогам года прибыль выросла. | [By the results of] the year, profit grew.
=по =результатам ..2 проверка|переговоры|встреча|расследование | by the results of / on the results of / following the results of | following; after | collocation | По результатам проверки возбуждено дело. | A case was opened [following the results of] the check.
=в =ходе | in the course of | during | style | В ходе встречи обсудили торговлю. | Trade was discussed [in the course of] the meeting.
=на =сегодняшний =день | for today / to today / as of today's day / on today's day / to date today | today; so far; at present | collocation | На сегодняшний день решения нет. | [For today] there is no solution.
=на =данный =момент | on this moment / at the given moment / on the given moment / at this given moment / to the moment | at the moment; so far | collocation | На данный момент пострадавших нет. | [At the given moment] there are no casualties.
=на =данном =этапе | on this stage / on the given stage / at the given stage / at this given stage | at this stage; for now | collocation | На данном этапе рано судить. | [On the given stage] it is too early to judge.
=в =данном =случае | in the given case / in this given case | in this case; here | collocation | В данном случае суд прав. | [In the given case] the court is right.
=в =первую =очередь | in the first turn / in the first place line / in the first queue / in first turn | above all; first of all | sense | В первую очередь помогут детям. | [In the first turn] they will help children.
=в =свою =очередь | in his|her|its|their queue / in own turn | for his part; in turn | sense | В свою очередь посол ответил. | [In his queue] the ambassador replied.
=в =том =числе | in that number / among that number / in the number of them / including in that number | including | sense | Погибли десять человек, в том числе дети. | Ten people died, [in that number] children.
=в =конечном =счете | in the final account / in the final count / in the end account / on the final account | ultimately; in the end | collocation | В конечном счёте решат избиратели. | [In the final account] the voters will decide.
=по =большому =счету | by the|a large account / on the|a large account / by and large account / on a big account | by and large; in essence | sense | По большому счёту ничего не изменилось. | [By a large account] nothing has changed.
=по =крайней =мере | by the|an extreme measure / at extreme measure / to the extreme extent | at least | sense | По крайней мере так он говорит. | [By the extreme measure] so he says.
=в =принципе | in the principle | in principle; basically | collocation | В принципе мы согласны. | [In the principle] we agree.
=так =или =иначе | so or otherwise / so or differently / thus or otherwise | one way or another | sense | Так или иначе это случится. | [So or otherwise] it will happen.
=тем =самым | by that itself / with the same most / by the very same | thereby; thus | sense | Тем самым он нарушил закон. | [By that itself] he broke the law.
=тем =более | the more so / especially more / more so that | let alone; all the more so | style | Тем более об этом знали. | [The more so] it was known.
=прежде =всего | before all | above all; first of all | sense | Это важно прежде всего для нас. | This is important [before all] for us.
носить ..3 характер | wear (a|an) ..3 character / carry (a|an) ..3 character / bear (a|an) ..3 character / have a ..3 character | be~ … in nature | collocation | Визит носит рабочий характер. | The visit [bears a working character].
речь идти =о|=об | the speech is about|going|on / the speech goes about / it is a speech about / the talk is about | it is about; this concerns | style | Речь идёт о трёх заводах. | [The speech is about] three plants.
вести речь =о|=об | lead (a|the) speech about / lead a talk about / conduct a speech about | talk~ about | sense | Рано вести речь о мире. | It is too early to [lead a speech about] peace.
не исключить|исключать =что | not exclude that / not excluded that / does not exclude | do not rule out that; may well | collocation | Он не исключил, что уйдёт. | He did [not exclude that] he would leave.
=не =исключено | it is not excluded / not excluded | it is possible that; it cannot be ruled out that | collocation | Не исключено, что суд откажет. | [It is not excluded] that the court will refuse.
ничего =нельзя =исключать | nothing can be excluded | nothing can be ruled out | collocation | Ничего нельзя исключать. | [Nothing can be excluded].
=по =его|=ее|=их =словам =которого | by his|her|their words | according to him | style | По его словам, которого ждали, всё готово. | [By his words], everything is ready.
=по =его|=ее|=их =словам | by his|her|their words / on his|her|their words / in his|her|their words / from his|her|their words | he said; according to him | collocation | По его словам, рейс отменён. | [By his words], the flight was cancelled.
=по ..2 =мнению | on the opinion of / by opinion of / to the opinion of / by the opinion of / in opinion of | in the opinion of; according to | collocation | По мнению экспертов, цены вырастут. | [By the opinion of] experts, prices will rise.
=по =моему =мнению | on my opinion / by my opinion / to my opinion / for my opinion | in my opinion | collocation | По моему мнению, это ошибка. | [On my opinion], it is a mistake.
=на =мой|=ваш|=его|=наш =взгляд | on my|your|his|our look|sight|view|glance / at my|your|his|our sight|glance|look | in my opinion; I think | collocation | На мой взгляд, это верно. | [On my look], this is right.
=с =точки =зрения | from the point of sight / from the point of vision / from point of view | from the point of view of; in terms of | collocation | С точки зрения закона он прав. | [From the point of sight] of the law he is right.
=со =ссылкой =на | with a|the reference to / with reference on / with a|the link to|on | citing; quoting | style | Об этом пишет газета со ссылкой на источник. | The newspaper writes about it [with a link to] a source.
=с =учетом | taking into the account / with account of / with the account of / with consideration of / with taking into account | given; in view of | collocation | С учётом погоды рейс отложили. | [With account of] the weather, the flight was put off.
=с =учетом =того | taking into account that / taking into the account that / with account that | given that | style | С учётом того, что рубль упал, цены вырастут. | [With account that] the rouble fell, prices will rise.
=с =целью | with the purpose of / with the aim to / with the goal to / with a|the view of / with an aim of | to; in order to | style | Они встретились с целью обсудить сделку. | They met [with the aim to] discuss the deal.
=в =целях | in the purposes of / in purposes of / for the purposes of / in the aims of / in order of | to; for | collocation | В целях экономии рейс отменили. | [In the purposes of] economy the flight was cancelled.
=с =тем =чтобы | with that to / with that in order / so as that | so that; in order to | sense | Он звонил с тем, чтобы узнать новости. | He called [with that to] learn the news.
=за =счет ..2 @gen | at the account of / on account of / for the account of / by the account of / at the expense of the growth|increase | due to; through | collocation | Прибыль выросла за счёт экспорта. | Profit grew [at the account of] exports.
=при =этом | at this|the same time as / with this being|that / while doing this / wherein / at this | at the same time; however | style | При этом он отметил успехи. | [Wherein], he noted the successes.
=кроме =того | except that / besides of that / except for that | besides; in addition | sense | Кроме того, закрыли школу. | [Except that], the school was closed.
=ранее =сообщалось | earlier it was reported / earlier it was reported about / it was earlier reported about | earlier reports said; there were earlier reports of | style | Ранее сообщалось о пожаре. | [Earlier it was reported] about a fire.
=как =говорится | as it is said / as it says / how they say / as they speak | as they say; as the saying goes | collocation | Это, как говорится, верхушка айсберга. | This is, [as it says], the tip of the iceberg.
=так =сказать | so say / so to tell | so to speak | collocation | Это, так сказать, проба. | It is, [so to tell], a trial.
=мягко =говоря | softly speaking / speaking softly / gently speaking | to put it mildly | sense | Это, мягко говоря, странно. | This is, [softly speaking], strange.
=грубо =говоря | roughly said / rudely speaking / roughly talking | roughly speaking | sense | Грубо говоря, это половина. | [Rudely speaking], it is half.
=короче =говоря | shorter speaking / shortly speaking / in short speaking | in short | sense | Короче говоря, он отказался. | [Shortly speaking], he refused.
=откровенно =говоря | openly speaking / frankly saying / sincerely speaking | frankly | collocation | Откровенно говоря, я устал. | [Openly speaking], I am tired.
=иными =словами | with other words / by other words | in other words | collocation | Иными словами, денег нет. | [With other words], there is no money.
=другими =словами | with other words / by other words | in other words | collocation | Другими словами, это провал. | [With other words], it is a failure.
=одним =словом | by one word / with one word / in one word | in a word; in short | collocation | Одним словом, победа. | [By one word], a victory.
=во =многом | in much / in many / in a lot of ways / in many things | largely; in many ways | collocation | Это во многом его заслуга. | This is [in much] his merit.
=в =целом | in the whole / on the whole in general / in the general | on the whole; overall | collocation | В целом план выполнен. | [In the whole], the plan was fulfilled.
=в =частности | in the particular / in private / in particularity | in particular; for example | sense | Он, в частности, назвал две страны. | He [in the particular] named two countries.
=таким =образом | by such way / in such a way / such way / by this way / in this manner | thus; so | style | Таким образом, спор окончен. | [By such way], the dispute is over.
=самым ..2 образ | in the most ..2 way|manner | most severely; extremely | style | Это самым негативным образом отразилось на режиме. | This affected the regime [in the most negative way].
=самым ..2 =образом | the most negative|positive|serious|direct|close|careful ..1 impact|influence|effect|attention | a most serious impact; an extremely negative effect | sense | Это самым негативным образом отразилось на торговле. | This had [the most negative impact] on trade.
=в =самое =ближайшее =время | in the nearest time / at the nearest time / in the most nearest time / in the very near time | very soon; shortly | collocation | Ответ дадут в самое ближайшее время. | The answer will be given [in the nearest time].
=в =ближайшее =время | in the nearest time / at the nearest time / in near time / in the near time / in the closest time | soon; shortly | collocation | Он уедет в ближайшее время. | He will leave [in the nearest time].
=в =скором =времени | in the soon time / in a soon time / in soon time / in quick time | soon; shortly | collocation | Завод закроют в скором времени. | The plant will be closed [in soon time].
=в =настоящее =время | in the present time / in present time / in the real time / at the real time | at present; now; currently | collocation | В настоящее время ведётся следствие. | [In the present time], an investigation is under way.
=в =последнее =время | in the last time / at the last time / for the last time / the last time | recently; lately | sense | В последнее время цены растут. | [In the last time], prices have been growing.
=на =протяжении | on the extent of / at the stretch of / over the extent of / throughout the extent of | throughout; for | collocation | На протяжении века здесь жили монахи. | [Over the extent of] a century monks lived here.
весь|последний отрезок | last segment / latest segment / last section / last cut | recent period | sense | На протяжении последнего отрезка шли переговоры. | Talks went on during the [last segment].
=по =мере =того =как | to the extent as / in measure as / as far as how | as | collocation | По мере того как росли цены, росло недовольство. | [In measure as] prices grew, discontent grew.
=в =зависимости =от | in dependence on|from|of / depending from / in dependency of | depending on | collocation | Цена меняется в зависимости от сезона. | The price changes [in dependence on] the season.
=в =отличие =от | in difference from|to / in distinction from|to / unlike from | unlike | collocation | В отличие от брата он молчал. | [In difference from] his brother he was silent.
=независимо =от | independently from|of / irrespectively from|of | regardless of | collocation | Закон един независимо от возраста. | The law is one [independently from] age.
=вне =зависимости =от | outside of dependence / out of dependence / beyond dependence | regardless of | collocation | Помогут всем вне зависимости от возраста. | Everybody will be helped [out of dependence] on age.
=в =противном =случае | in the opposite case / in a nasty case / in the contrary case / in the otherwise case | otherwise | sense | В противном случае сделки не будет. | [In the opposite case] there will be no deal.
=в =лучшем =случае | in the better case / in best case / in the best way | at best | collocation | В лучшем случае он опоздает. | [In the better case] he will be late.
=в =любом =случае | in any way case / in every case anyway / at any case / in whatever case | in any case | collocation | В любом случае решать суду. | [At any case] it is up to the court.
=ни =в =коем =случае | in no any case / not in any case / in none case | under no circumstances; on no account | collocation | Ни в коем случае не ждите. | [In none case] should you wait.
=наряду =с | along the line with / in a row with / on a par with this | along with; besides | collocation | Наряду с этим растут цены. | [In a row with] this, prices are growing.
=вплоть =до | right until to / up right to / plumb to / right down to until | up to; until | collocation | Так было вплоть до войны. | It was so [right until to] the war.
=исходя =из ..2 @gen | proceeding from / coming out from / coming from | based on; given | style | Исходя из этого, суд отказал. | [Proceeding from] this, the court refused.
=судя =по ..2 @dat | judging on / judging upon / judging after | judging by | collocation | Судя по всему, он уехал. | [Judging on] everything, he left.
=судя =по =всему | judging by everything / judging by all / judging from everything | apparently; by all appearances | collocation | Судя по всему, он уехал. | [Judging by everything], he has left.
=скорее =всего | faster of all / sooner of all / rather of all / most sooner | most likely; probably | sense | Скорее всего, он прав. | [Sooner of all], he is right.
=как =правило | as the rule / as rule | as a rule; usually | collocation | Как правило, суд отказывает. | [As the rule], the court refuses.
=как =раз | as once / just once / like times | just; exactly | sense | Он как раз пришёл. | He [as once] came.
=то =и =дело | then and business / now and deal / that and business | now and then; constantly | sense | Он то и дело звонит. | He [then and business] calls.
=от =имени | from the name of / from name of / on name of | on behalf of | sense | Он выступил от имени партии. | He spoke [from the name of] the party.
=от =лица | from the face of / from the person of | on behalf of | sense | Он говорил от лица жителей. | He spoke [from the face of] the residents.
=при =помощи | at the help of / by help of / under the help of | with the help of; using | collocation | Дверь открыли при помощи ключа. | The door was opened [by help of] a key.
=под =предлогом | under a|an|the .. preposition / under an excuse / under a preposition | on the pretext of | sense | Он ушёл под предлогом болезни. | He left [under a preposition] of illness.
надуманный|надумать предлог | far-fetched pretext / invented pretext / thought-up pretext / contrived preposition / imaginary pretext | a contrived pretext; a trumped-up pretext | collocation | Они вышли под надуманным предлогом. | They withdrew under a [thought-up pretext].
=в =ситуации ..3 @gen | in a|the situation of / into a|the situation of | faced with; in | style | Мы оказались в ситуации гонки вооружений. | We found ourselves [in a situation of] an arms race.
чувствовать|почувствовать =себя =в =ситуации | feel himself|herself|themselves|ourselves|itself in a|the situation | feel~ they were in a situation | collocation | Они чувствовали себя в ситуации тупика. | They [felt themselves in a situation] of deadlock.
чувствовать|почувствовать =себя | feel himself|themselves|herself|myself|ourselves|itself | feel~ | collocation | Он чувствует себя хорошо. | He [feels himself] well.
=не =секрет =что | it is not a secret that / not secret that / is no secret for anyone that | it is no secret that | collocation | Не секрет, что завод убыточен. | [It is not a secret that] the plant makes losses.
=больше =в =прошлом | more in the past / remain more in the past | is largely behind us | collocation | Это остаётся больше в прошлом. | This remains [more in the past].
явно|абсолютно|совершенно|крайне недостаточный|недостаточно =для | absolutely|clearly|completely|extremely insufficient for|to | nowhere near enough to | style | Этого абсолютно недостаточно для сделки. | This is [absolutely insufficient for] a deal.
недостаточный ..2 =чтобы | insufficient ..2 for us to / insufficient to say | not enough to | style | Прогресс недостаточен, чтобы мы говорили о мире. | Progress is [insufficient for us to] speak of peace.
подлежать согласование|обсуждение|уточнение | be subject to agreement|agreeing|coordination|discussion|clarification | be~ yet to be agreed | collocation | Время и место подлежат согласованию. | The time and place [are subject to agreement].
требовать проработка|доработка | need to be worked out / require elaboration|study|working / demand elaboration | need~ further work | collocation | Вопрос требует проработки. | The issue [needs to be worked out].
ограниченный опциональность | limited optionality / restricted optionality | few options; limited options | sense | Они в ситуации ограниченной опциональности. | They are in a situation of [limited optionality].
`;
