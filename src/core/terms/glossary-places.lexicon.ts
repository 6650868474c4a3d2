/** Places whose English name is not what their Russian one spells. Columns as in the other lists. */
export const PLACES = `
вена | Vienna | Vena; Viena | major
женева | Geneva | Zheneva; Jeneva; Zhenev | major
пекин | Beijing = Peking | Pekin; Pekina | major
рим | Rome | Rim; Roma | major
париж | Paris | Parizh; Parij | major
лондон | London | Londone; Londona | major
варшава | Warsaw | Varshava; Warshava; Varsava | major
прага | Prague | Praga; Prag | major
афины | Athens | Afiny; Afina; Athena | major
брюссель | Brussels | Bryussel; Brussel; Brüssel | major
копенгаген | Copenhagen | Kopengagen; Kopenhagen; Copengagen | major
цюрих | Zurich = Zürich | Tsyurikh; Tsurih; Cyurih | major
мюнхен | Munich | Myunkhen; Munchen; Munhen | major
кельн / кёльн | Cologne | Keln; Kyoln; Kelna | major
гаага | The Hague = Hague | Gaaga; Gaga; Haaga | major
гавана | Havana | Gavana; Havanna | major
гамбург | Hamburg | Gamburg | major
ганновер | Hanover = Hannover | Gannover | major
хельсинки | Helsinki | Khelsinki; Helsinky | minor
лиссабон | Lisbon | Lissabon; Lissabona | major
флоренция | Florence | Florentsiya; Florencia; Florenciya | major
венеция | Venice | Venetsiya; Venetsia; Veneciya | major
неаполь | Naples | Neapol; Neapolis | major
милан | Milan | Milana | minor
турин | Turin | Turina | minor
севилья | Seville | Sevilya; Sevillya | major
бухарест | Bucharest | Bukharest; Bukarest; Buharest | major
белград | Belgrade | Belgrad | minor
будапешт | Budapest | Budapesht; Budapesta | minor
кишинев / кишинёв | Chisinau = Chișinău | Kishinev; Kishinyov; Kishinew | style
тегеран | Tehran = Teheran | Tegeran; Tegerane | major
багдад | Baghdad | Bagdad | minor
дамаск | Damascus | Damask; Damasc | major
каир | Cairo | Kair; Kaire; Kayr | major
эр-рияд | Riyadh | Er-Riyad; Er-Riad; Er Riyad | major
доха | Doha | Dokha | minor
абу-даби | Abu Dhabi | Abu-Dabi; Abu Dabi | minor
дубай | Dubai | Dubay; Dubaj | minor
иерусалим | Jerusalem | Ierusalim; Yerusalim | major
тель-авив | Tel Aviv | Tel-Aviv | style
триполи | Tripoli | Tripole | minor
алжир | Algeria = Algiers | Alzhir; Algir | major
марокко | Morocco | Marokko; Maroko | major
эфиопия | Ethiopia | Efiopiya; Efiopia | major
египет | Egypt | Egipet; Yegipet | major
иордания | Jordan | Iordaniya; Iordania; Jordania | major
сирия | Syria | Siriya; Siria | major
ирак | Iraq | Irak | minor
катар | Qatar | Katar; Catar | minor
кувейт | Kuwait | Kuveyt; Kuveit | major
афганистан | Afghanistan | Afganistan; Avganistan | minor
южный корея | South Korea | Southern Korea; Yuzhnaya Korea | minor
северный корея | North Korea | Northern Korea; Severnaya Korea | minor
япония | Japan | Yaponiya; Yaponia; Japonia | major
токио | Tokyo | Tokio | minor
сеул | Seoul | Seul | minor
пхеньян | Pyongyang | Phenyan; Pkhenyan; Penyan; Pkhenian | major
ханой | Hanoi | Khanoy; Khanoi; Hanoy | minor
шанхай | Shanghai | Shankhay; Shanhay; Shankhai | major
гонконг | Hong Kong | Gonkong; Gongkong | major
сингапур | Singapore | Singapur | major
германия | Germany | Germaniya; Germania | major
австрия | Austria | Avstriya; Avstria | major
швейцария | Switzerland | Shveytsariya; Shveitsaria; Schweizaria | major
швеция | Sweden | Shvetsiya; Shvetsia | major
норвегия | Norway | Norvegiya; Norvegia; Norwegia | major
финляндия | Finland | Finlyandiya; Finlandia; Finlyandia | major
дания | Denmark | Daniya; Dania | major
голландия / нидерланды | Netherlands = Holland | Gollandiya; Niderlandy; Gollandia | major
венгрия | Hungary | Vengriya; Vengria | major
румыния | Romania | Rumyniya; Rumynia; Rumania | minor
греция | Greece | Gretsiya; Gretsia; Grecia | major
испания | Spain | Ispaniya; Ispania | major
чехия | Czech Republic = Czechia | Chekhiya; Chehia; Chekhia | major
хорватия | Croatia | Khorvatiya; Horvatia; Khorvatia | major
черногория | Montenegro | Chernogoriya; Chernogoria; Black Mountain | major
сербия | Serbia | Serbiya | minor
словакия | Slovakia | Slovakiya | minor
грузия | Georgia | Gruziya; Gruzia | major
белоруссия / беларусь | Belarus | Belorussiya; White Russia | minor
молдавия / молдова | Moldova | Moldaviya; Moldavia | style
киргизия / кыргызстан | Kyrgyzstan | Kirgiziya; Kirgizia; Kirghizia; Kirgizstan | minor
туркмения / туркменистан | Turkmenistan | Turkmeniya; Turkmenia | minor
таджикистан | Tajikistan | Tadzhikistan; Tadjikistan | minor
узбекистан | Uzbekistan | Usbekistan | minor
темза | Thames | Temza; Tems | major
дунай | Danube | Dunay; Dunai | major
днепр | Dnieper = Dnipro | Dnepr | minor
днестр | Dniester | Dnestr | minor
рейн | Rhine | Reyn; Rein | major
нил | Nile | Nil | major
сена | Seine | Sena | major
черный море / чёрный море | Black Sea | Chernoye Sea; Chornoe Sea | major
балтийский море / балтика | Baltic Sea = Baltic | Baltiyskoye Sea; Baltika | minor
средиземный море / средиземноморье | Mediterranean Sea = Mediterranean | Middle-earth Sea; Sredizemnoye Sea; Midland Sea | major
ла-манш | English Channel = Channel | La Manche; La-Mansh; La Mansh | minor
босфор | Bosphorus = Bosporus | Bosfor | minor
альпы | Alps | Alpy; Alpes | major
кавказ | Caucasus | Kavkaz | major
урал | Urals = Ural | Urala | minor
сибирь | Siberia | Sibir | major
чечня | Chechnya | Chechnia; Chechenya | minor
татарстан | Tatarstan | Tataria | minor
якутия | Yakutia | Yakutiya; Jakutia | minor
карелия | Karelia | Kareliya | minor
`;
