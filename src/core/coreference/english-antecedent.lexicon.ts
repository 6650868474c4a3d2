/** English words for common Russian nouns that sound different, by folded lemma: what an antecedent may be called. */
export const ENGLISH_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  `
  договор treaty contract agreement
  соглашение agreement accord deal
  сделка deal transaction
  правительство government
  ведомство department agency
  министерство ministry department
  совет council
  суд court
  страна country
  государство state country
  республика republic
  город city town
  область region
  край region
  власть government
  армия army military
  флот fleet navy
  войско army
  газета newspaper paper
  издание publication newspaper outlet
  журнал magazine journal
  книга book
  фильм film movie
  сайт site website
  телеканал channel
  канал channel
  завод plant factory
  предприятие enterprise company plant
  фирма firm company
  предложение proposal offer
  решение decision
  закон law act
  законопроект bill
  указ decree
  приказ order
  заявление statement
  отчет report
  доклад report
  письмо letter
  документ document
  встреча meeting
  заседание meeting session
  война war
  мир peace
  удар strike
  угроза threat
  ракета missile rocket
  самолет plane aircraft jet
  вертолет helicopter
  корабль ship vessel
  судно ship vessel
  поезд train
  автомобиль car vehicle
  машина car vehicle machine
  устройство device
  прибор instrument device
  телефон phone
  здание building
  дом house home building
  школа school
  больница hospital
  церковь church
  мост bridge
  дорога road
  река river
  озеро lake
  остров island
  гора mountain
  лес forest
  вакцина vaccine
  болезнь disease illness
  лекарство medicine drug
  экономика economy
  рынок market
  цена price
  налог tax
  бюджет budget
  выставка exhibition
  картина painting picture
  песня song
  спектакль play performance
  игра game
  соревнование competition
  турнир tournament
  сборная team squad
  команда team
  клуб club
  союз union
  связь connection link
  сеть network chain
  сторона side party
  вопрос question issue
  проблема problem issue
  опрос poll survey
  исследование study research
  станция station
  запись recording record
  договоренность agreement arrangement
  учение exercise
  сокращение reduction cut
  санкция sanction
  коалиция coalition
  движение movement
  собрание assembly meeting
  дума duma
  палата chamber house
  группа group
  вирус virus
  штамм strain
  продукт product
  ткань fabric
  чехол cover case
  свалка landfill dump
  спутник satellite
  аппарат device apparatus vehicle
  месторождение deposit field
  трубопровод pipeline
  газопровод pipeline
  электростанция plant
  урожай harvest crop
  ветер wind
  дождь rain
  буря storm
  пожар fire
`
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([lemma = '', ...english]) => [lemma, english] as const),
);
