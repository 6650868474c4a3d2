/** Russian words with an English look-alike that means something else. Columns as in the lists of calques. */
export const FALSE_FRIENDS = `
актуальный | actual | relevant; topical; current; pressing | sense | Это актуальный вопрос. | It is an [actual] question.
актуальность | actuality | relevance; topicality | sense | Тема теряет актуальность. | The topic is losing its [actuality].
фактически | factually / actually | in effect; virtually; in fact; de facto | style | Фактически введён мораторий. | A moratorium has [actually] been introduced.
перспективный | perspective / perspectival | promising; advanced | sense | Это перспективный проект. | It is a [perspective] project.
перспектива | perspectives of|for / perspective of|for | prospects for | sense | Он говорил о перспективах гонки. | He spoke about the [perspectives of] the race.
принципиальный | =principal / =principle | fundamental; of principle; principled | sense | Это принципиальный вопрос. | It is a [principal] question.
симпатичный | sympathetic / sympathic | nice; pretty; likeable | sense | Она симпатичная девушка. | She is a [sympathetic] girl.
симпатия | sympathies to / sympathy to | liking; affection | style | Он питал симпатию к соседке. | He felt [sympathy to] the neighbour.
аккуратный | accurate | neat; tidy; careful | sense | Он аккуратный мальчик. | He is an [accurate] boy.
декада | decade | ten days | sense | Снег пойдёт во второй декаде марта. | Snow will fall in the second [decade] of March.
магазин | magazine | shop; store | sense | Она пошла в магазин. | She went to the [magazine].
академик | academic | academician; a member of the Academy | collocation | Академик получил премию. | The [academic] received a prize.
интеллигентный | intelligent | cultured; well-mannered | sense | Он интеллигентный человек. | He is an [intelligent] man.
интеллигенция | intelligence | intelligentsia; educated classes | sense | Интеллигенция протестует. | The [intelligence] is protesting.
претендовать =на | pretend to|for|on | claim~; apply~ for | sense | Он претендует на пост. | He [pretends to] the post.
претендент =на | pretender|pretendent for|to|on | contender for; candidate for | collocation | Он главный претендент на титул. | He is the main [pretender for] the title.
претензия =к|=по | pretension to|on|about|against / pretence to | complaint; claim against | sense | У них претензии к качеству. | They have [pretensions to] the quality.
контролировать ..2 процесс|выполнение|исполнение|качество|ход|соблюдение | control ..2 execution|implementation|compliance|observance|quality | monitor~ compliance; oversee~ implementation | style | Он контролирует выполнение плана. | He [controls the implementation] of the plan.
реализовать|реализовывать ..2 товар|продукция|билет|квартира|имущество | realize|realise|implement ..2 good|product|ticket|apartment|flat|property | sell~ the goods | sense | Магазин реализует товары. | The shop [realizes goods].
реализация ..2 товар|продукция|билет|алкоголь|квартира | realization|realisation|implementation of ..2 good|product|ticket|alcohol|apartment | the sale of goods | sense | Реализация продукции растёт. | The [realization of products] is growing.
эксцесс | excess | disturbances; incidents | sense | Митинг прошёл без эксцессов. | The rally passed without [excesses].
патетический | pathetic | passionate; lofty | sense | Он произнёс патетическую речь. | He made a [pathetic] speech.
авторитетный | authoritarian / authority | respected; authoritative | sense | Это авторитетное издание. | It is an [authoritarian] publication.
масштабный | scaled|scale / scalable / large scaled | large-scale; major | collocation | Начался масштабный ремонт. | A [scaled] renovation has begun.
объективный причина|обстоятельство | objective reason|circumstance | valid reasons; circumstances beyond control | style | Есть объективные причины. | There are [objective reasons].
мероприятие | measure / activity / arrangement | event | style | Мероприятие собрало сто гостей. | The [activity] gathered a hundred guests.
строительный|бытовой|коммунальный|уборочный|сельскохозяйственный|дорожный|пожарный|компьютерный|тяжёлый|новый техника | technique / technics | equipment; machinery; vehicles | sense | На складе стояла строительная техника. | There was construction [technique] in the warehouse.
спекуляция ..1 тема|=на =теме | speculation on the theme|topic / speculations on the theme|topic | exploiting the topic | style | Это спекуляция на теме войны. | It is a [speculation on the topic] of war.
проспект ..1 =ленин|=мир|=мира|=ленина|=победы|=вернадского | prospect | Prospekt; Avenue | style | Он живёт на проспекте Мира. | He lives on Mira [prospect].
бланк | blank | form | sense | Заполните бланк заявления. | Fill in the application [blank].
ангина | angina | tonsillitis; a sore throat | sense | У ребёнка ангина. | The child has [angina].
инсульт | insult | stroke | sense | У актёра инсульт. | The actor had an [insult].
инфаркт | infarct / infarction | heart attack | style | Он перенёс инфаркт. | He had an [infarct].
фамилия | family | surname; last name | sense | Назовите вашу фамилию. | Tell your [family].
физик|=физики | physician | physicist | sense | Физик получил премию. | The [physician] received a prize.
лекарство =от | medicine from / drug from / cure from | medicine for; remedy for | collocation | Нашли лекарство от гриппа. | They found a [medicine from] flu.
конкретно | concretely | specifically; exactly | collocation | Что конкретно случилось? | What [concretely] happened?
кардинальный|=кардинально | cardinal / cardinally | radical; drastic; fundamentally | collocation | Мы всё кардинально изменили. | We changed everything [cardinally].
глобальный изменение|вопрос|проблема|план | global plan | large-scale plans | style | У него глобальные планы. | He has [global plans].
оперативный | operative | prompt; swift; operational | collocation | Спасибо за оперативный ответ. | Thank you for the [operative] answer.
оперативно | operatively / operationally | promptly; quickly | collocation | Пожар оперативно потушили. | The fire was [operatively] put out.
оперативник | operative worker / operator / operatives | detective; police officer | sense | Оперативники задержали вора. | The [operators] detained a thief.
кабинет директор|врач|следователь|учитель|губернатор|начальник|ректор|мэр | cabinet | office; study | sense | Он вошёл в кабинет директора. | He entered the director's [cabinet].
кабинет министр | office of (the) minister / study of minister | Cabinet of Ministers; government | sense | Кабинет министров принял план. | The [Office of Ministers] adopted the plan.
аудитория | auditorium | audience; lecture room | collocation | Фильм нашёл свою аудиторию. | The film has found its [auditorium].
публика | publics / publicity | audience; the public | sense | Публика была в восторге. | The [publicity] was delighted.
композитор | compositor | composer | sense | Композитор написал оперу. | The [compositor] wrote an opera.
режиссер | regisseur / manager of the film | director | collocation | Режиссёр снял фильм. | The [regisseur] made a film.
сценарий | scenery | script; scenario | sense | Сценарий написал сын. | The [scenery] was written by the son.
дирекция | direction | management | sense | Дирекция театра молчит. | The theatre's [direction] says nothing.
продукция | production | products; output; goods | collocation | Завод выпускает продукцию для армии. | The plant makes [production] for the army.
продукт =питания|=питание | product of (the) nutrition|food|feeding / nutrition product | food; foodstuffs | collocation | Продукты питания дорожают. | [Products of nutrition] are becoming dearer.
экспертиза | expertise | expert examination; forensic test | sense | Назначена экспертиза. | An [expertise] has been ordered.
рецепт ..1 врач|=врача|лекарство | recipe|receipt | prescription | sense | Нужен рецепт врача. | You need a doctor's [recipe].
пансионат|санаторий | pension / sanatory | resort hotel; health resort | style | Они отдыхали в пансионате. | They stayed in a [pension].
гимназия | gymnasium / gym | grammar school; gymnasium (secondary school) | sense | Она учится в гимназии. | She studies at a [gym].
резиденция | residency | residence | collocation | Он принял гостя в резиденции. | He received the guest at the [residency].
провизор|фармацевт | provisor | pharmacist | collocation | Провизор дал совет. | The [provisor] gave advice.
велосипед | velocipede | bicycle; bike | sense | Он купил велосипед. | He bought a [velocipede].
гастроль|=гастроли | gastrol / gastroles / tours on | tour | sense | Театр на гастролях. | The theatre is on [gastroles].
авантюра | adventure | gamble; reckless venture; escapade | style | Это опасная авантюра. | It is a dangerous [adventure].
диверсия | diversion / diversification | sabotage; an act of sabotage | sense | Это была диверсия. | It was a [diversion].
диверсант | diverser / diverters | saboteur | sense | Задержаны диверсанты. | [Diverters] were detained.
эвентуальный | eventual | possible; potential | sense | Эвентуальный отказ не страшен. | An [eventual] refusal is not terrible.
новелла | novel | short story; novella | collocation | Он написал новеллу. | He wrote a [novel].
роман ..2 писатель|написать|=написал|вышел|опубликовать|издать | romance | novel | sense | Писатель написал роман. Роман издали: роман вышел. | The writer's [romance] came out.
поэма | poetry | poem | style | Он читал поэму. | He read a [poetry].
тираж | tirage | print run; circulation | collocation | Тираж книги вырос. | The [tirage] of the book grew.
экземпляр | exemplar | copy | collocation | Продан миллион экземпляров. | A million [exemplars] were sold.
момент =в ..2 =заключаться|=что | moment is that | point is that | style | Важный момент в том, что денег нет. | An important [moment is that] there is no money.
комплекс мера | complex of measure / complex measure | a package of measures; a set of measures | collocation | Принят комплекс мер. | A [complex of measures] has been adopted.
комплексный подход|решение|план|мера | complex approach|solution|plan|measure | comprehensive approach; integrated plan | sense | Нужен комплексный подход. | A [complex approach] is needed.
лояльный цена|условие | loyal price|condition | reasonable prices; easy terms | sense | Здесь лояльные цены. | There are [loyal prices] here.
экологический|=экологически | ecological situation|problem|disaster|catastrophe|clean|cleanly / ecologically clean | environmental problems; eco-friendly | style | Это экологическая катастрофа. | It is an [ecological catastrophe].
аргументация | argumentation | arguments; reasoning | style | Нам понятна их аргументация. | We understand their [argumentation].
инициативный | initiative man|person|people|employee|group | enterprising; action group | sense | Он инициативный человек. | He is an [initiative man].
эффектный | effective | spectacular; striking | sense | Гол был эффектным. | The goal was [effective].
индивидуальный предприниматель | individual businessman|entrepreneur|undertaker | sole trader; individual entrepreneur | style | Он индивидуальный предприниматель. | He is an [individual undertaker].
гуманный | human | humane | sense | Это гуманное решение. | It is a [human] decision.
валюта | valuta | currency; foreign currency | collocation | Он купил валюту. | He bought [valuta].
абонент | abonent | subscriber | collocation | Абонент недоступен. | The [abonent] is not available.
табель | table | report card; time sheet | style | Табель подписан. | The [table] is signed.
трасса | trace / track / trail | highway; route | style | Авария на трассе М-4. | There was an accident on the M-4 [track].
`;
