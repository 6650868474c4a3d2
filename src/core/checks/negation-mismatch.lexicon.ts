/** Whatever makes an English sentence negative, or says the opposite by another word. Generous, since one hit is enough to keep still. */
export const ENGLISH_NEGATIVE = new RegExp(
  [
    String.raw`n['’]t\b`,
    String.raw`\b(?:not|no|nor|never|none|nobody|nothing|nowhere|neither|cannot|without|hardly|barely|scarcely|rarely|seldom|little|few|fewer|less|least|unless|except|but|only|instead|rather|far|ill|yet|still|until|till|than|too|against|away|otherwise|alone|even|despite)\b`,
    String.raw`\b(?:un(?!i(?:t|on|vers|que|form)|der|til|to\b|cle)|dis(?!tr|cuss|play|tan|ch|k)|non|mis(?!s[io]|ter|t\b)|il(?=l)|ir(?=r)|im(?=poss|prob|pat|moral|mor|perf|prud)|in(?=abil|accur|act|adeq|adm|app|cap|cor|cons|def|dep|dir|eff|elig|eq|ev|exp|suff|tol|val|vis|vol|secur|soluble|decis|discr|diff|freq|compl|compat))-?[a-z]{2,}`,
    String.raw`[a-z]{2,}(?:less|free)\b`,
    String.raw`\b(?:fail|refus|den[iy]|lack|avoid|prevent|reject|ban|bans|banned|forbid|forbad|prohibit|stop|ceas|quit|miss|lost|lose|loss|absen|ignor|neglect|declin|abstain|refrain|oppos|doubt|secret|wrong|false|bad|poor|hard|difficult|late|delay|empty|reluctan|skip|escap|exclud|exempt|omit|wait|remain|keep|kept|left|stay|short of|short on|weak|rule out|ruled out|hinder|resist|spare|sorry|cancel|postpon|withhold|withheld|abandon|beware|hate|dislike|contrary|opposite|free|rid|mind|matter|halt|drop|foreign|anyth|anyone|anybody)\w*`,
  ].join('|'),
  'i',
);

/** Whatever makes a Russian sentence negative or lets English say it with a negation. */
export const RUSSIAN_NEGATIVE = new RegExp(
  [
    String.raw`(?<![\p{L}])(?:не|ни|нет|нету|без|безо|нельзя|вряд|едва|отнюдь|вовсе|мало|только|лишь|разве|неужели|пока|кроме|вместо|против|вне|хватит|полно|ли|чтобы|прежде|раньше|до|иначе|лучше|чем|нежели|редко|хоть|зря|напрасно|брось|будто|якобы|вместо|кончено|хуже|меньше|реже)(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:не|ни|бес|без|обез|анти|контр|анти)\p{L}{2,}`,
    String.raw`(?<![\p{L}])(?:отсутств|отказ|отриц|отверг|запре|лиш|хват|избе|избав|прекра|перест|отмен|опров|воздерж|игнор|пропус|пропал|проти|исключ|скры|тай|ошиб|ложн|лож|вр|сомн|трудн|слож|тяж|плох|проигр|потер|утра|уступ|упус|забы|забу|молч|тих|пуст|закры|оста|мешa|меша|жал|редк|далек|далёк|сорва|провал|отклон|отста|опозд|чужд|чуж|ина|друг|разн|отлич|выш|вне|уйд|уш|ухо|слаб|слеп|глух|нем|голо|умер|погиб|ум[её]р|хол)\p{L}*`,
  ].join('|'),
  'iu',
);

/** Phrases with «не» that are no negation, or that English says in many ways. */
export const SET_PHRASES = new RegExp(
  [
    String.raw`не\s+(?:только|раз|менее|более|меньше|больше|позднее|позже|ранее|раньше|хуже|за\s+горами|один|одна|одно|одного|одну|сразу|просто|обошлось|успел\p{L}*|дай|давай\p{L}*|секрет|говоря|считая|исключено|исключил\p{L}*|исключа\p{L}+|скры\p{L}+|случайно|зря|прочь|против|иначе|говорю|ровен|то|стоит|покида\p{L}+|прекраща\p{L}+|переста\p{L}+|сомнева\p{L}+|боясь|бой\p{L}+|теря\p{L}+|хвата\p{L}+|хватит|хватил\p{L}*|отказ\p{L}+|меша\p{L}+|жале\p{L}+|забы\p{L}+|забуд\p{L}+|забыва\p{L}+|останавлива\p{L}+|сдава\p{L}+|сдад\p{L}+|сиди\p{L}*|сведущ\p{L}+|глядя|смотря|видя|спеш\p{L}+|торопи\p{L}+|спрашива\p{L}+|волну\p{L}+|пережива\p{L}+|шут\p{L}+|поверите|поверишь|хотите|хочешь|желаете)(?![\p{L}])`,
    String.raw`(?:пока|чуть|едва|как|что|кто|где|когда|куда|сколько|разве|если|кабы|лишь|чтобы|вовсе|уж|ли|бы|ни)\s+(?:\p{L}+\s+){0,2}не(?![\p{L}])`,
    String.raw`(?<![\p{L}])а\s+не(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:ни|никто|никого|никому|ничто|ничего|ничем|нигде|никуда|никогда|никак\p{L}*|нет|нельзя|без)(?![\p{L}])`,
    String.raw`не\s+м\p{L}+\s+(?:\p{L}+\s+){0,3}не`,
  ].join('|'),
  'iu',
);
