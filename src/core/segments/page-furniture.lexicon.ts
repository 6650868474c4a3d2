/** What a piece of page furniture is. */
export type FurnitureReason =
  | 'navigation'
  | 'advertisement'
  | 'share'
  | 'player'
  | 'subscription'
  | 'related'
  | 'cookies'
  | 'machine-note'
  | 'counter';

/** Whole texts, in lower case with ё as е and without marks at either end, that web pages print around an article. */
export const FURNITURE_PHRASES: Readonly<Record<Exclude<FurnitureReason, 'counter'>, string>> = {
  navigation: `
    перейти к основному содержанию | перейти к содержанию | перейти к основному контенту | к содержанию | главная
    на главную | вернуться на главную | меню | открыть меню | закрыть меню | закрыть | поиск | поиск по сайту | войти
    вход | регистрация | личный кабинет | все новости | лента новостей | наверх | вернуться наверх | назад | далее
    показать еще | загрузить еще | развернуть | свернуть | версия для печати | распечатать | полная версия сайта
    мобильная версия | карта сайта | обратная связь | о проекте | оглавление | вкл | выкл | включить | выключить
    размер шрифта | версия для слабовидящих | комментировать | оставить комментарий | комментарии | обсудить
    сообщить об ошибке | нашли ошибку | все права защищены
    skip to main content | skip to content | skip to navigation | skip navigation | jump to content | home | main menu | menu
    open menu | close menu | close | search | search the site | log in | login | sign in | sign up | register | my account
    all news | news feed | newsfeed | back to top | to the top | to main page | go to main page | show more | load more
    expand | collapse | print version | print this page | full version of the site | mobile version | site map | sitemap
    contact us | feedback | about the project | table of contents | on | off | font size | leave a comment | comments
    report a mistake | report an error | all rights reserved`,
  advertisement: `
    реклама | на правах рекламы | рекламное объявление | партнерский материал | материал партнера | спонсорский материал
    advertisement | advertisements | advertising | ad | ads | sponsored | sponsored content | paid content | promoted
    partner content | affiliate material`,
  share: `
    поделиться | поделиться в соцсетях | поделитесь | поделиться ссылкой | поделиться новостью | скопировать ссылку
    копировать ссылку | ссылка скопирована | сохранить | добавить в закладки | добавить в избранное | вконтакте
    одноклассники | телеграм | facebook | twitter | telegram | whatsapp | viber | instagram | youtube | email
    share | share this | share this article | share this page | share on facebook | share on twitter | share link | share via
    copy link | copy the link | link copied | save | bookmark | add to bookmarks | add to favorites | add to favourites | tweet
    vkontakte | odnoklassniki`,
  player: `
    озвучить текст | прослушать | слушать | прослушать статью | прослушать новость | выделить главное | прямой эфир
    эфир | онлайн-трансляция | смотреть видео | включить звук | выключить звук | во весь экран | воспроизвести | пауза
    увеличить | увеличить фото | открыть галерею | следующее фото | предыдущее фото | скорость воспроизведения
    listen | listen to article | listen to this article | listen to the article | read aloud | voice the text | speak the text
    voice text | select important | highlight the main thing | highlight important | select the main thing | live broadcast
    live stream | watch live | on air | watch video | watch the video | play | pause | mute | unmute | full screen | fullscreen
    enlarge | enlarge photo | open gallery | next photo | previous photo | playback speed`,
  subscription: `
    подписаться | подписаться на рассылку | подписаться на новости | подписка | подпишитесь | подпишитесь на рассылку
    получать уведомления | включить уведомления
    subscribe | subscribe now | subscribe to our newsletter | subscribe to newsletter | subscribe to the newsletter
    subscribe to news | sign up for our newsletter | newsletter | follow us | get notifications | turn on notifications`,
  related: `
    читайте также | читать также | читайте далее | читать далее | читать дальше | по теме | материалы по теме
    новости по теме | другие материалы | другие новости | похожие материалы | похожие новости | смотрите также
    смотрите по теме | рекомендуем | вам может быть интересно | вам будет интересно | интересное | популярное
    самое читаемое | самое популярное | новости партнеров | новости сми2 | главное сегодня | еще по теме
    read also | also read | see also | read more | read next | read on | continue reading | more on this topic | on this topic
    related | related topics | related articles | related stories | related news | related materials | recommended
    recommended for you | you may be interested | you might be interested | you may also like | you might also like | popular
    most read | most popular | trending | trending now | partner news | news from partners | other news | top stories`,
  cookies: `
    принять | принять все | принять все файлы cookie | отклонить | настройки cookie | политика конфиденциальности
    политика обработки персональных данных | пользовательское соглашение
    accept | accept all | accept cookies | accept all cookies | reject all | decline | cookie settings | cookie policy
    manage cookies | privacy policy | terms of use | terms of service | user agreement`,
  'machine-note': `
    показать оригинал | переведено автоматически | машинный перевод | автоматический перевод
    show original | see original | translated automatically | machine translation | machine translated
    automatically translated`,
};

/** Texts that hold a name or a number and are furniture as a whole all the same. Matched against the trimmed text. */
export const FURNITURE_PATTERNS: readonly (readonly [FurnitureReason, RegExp])[] = [
  // «Переведено сервисом «Яндекс Переводчик»», "Translated by Google Translate"
  ['machine-note', /^переведено (?:сервисом|с помощью|автоматически)(?=\s).{0,60}$/iu],
  [
    'machine-note',
    /^(?:machine )?translated (?:by|with|using) (?:the )?(?:yandex|google|deepl|bing|microsoft)\b.{0,40}$/i,
  ],
  // «Подписывайтесь на наш канал в Telegram», "Subscribe to our Telegram channel"
  ['subscription', /^(?:подписывайтесь|подпишитесь|следите за нами|присоединяйтесь)(?=\s).{0,60}(?:telegram|телеграм|канал|вконтакте|соцсет|рассылк|мессенджер|дзен|youtube|новости).{0,30}$/iu], // prettier-ignore
  ['subscription', /^(?:subscribe to|follow us|join us|sign up for)\b.{0,60}(?:telegram|channel|messenger|newsletter|youtube|facebook|twitter|social|\bnews\b).{0,30}$/i], // prettier-ignore
  // «Читайте также: …» with its headline behind
  ['related', /^(?:читайте|смотрите) (?:также|по теме|далее)\s*[:：].{0,160}$/iu],
  ['related', /^(?:читать далее|читать полностью)\s*(?:…|\.\.\.|→|»|>>?)$/iu],
  ['related', /^(?:read also|also read|see also|read more)\s*[:：].{0,160}$/i],
  // «Сайт использует файлы cookie …»
  ['cookies', /^(?=.*\bcookies?\b).{0,40}(?:сайт|мы|продолжая|оставаясь).{0,300}$/iu],
  [
    'cookies',
    /^(?:(?:this|our) (?:web)?site uses|we use|by continuing to (?:use|browse)).{0,60}\bcookies?\b.{0,200}$/i,
  ],
  ['advertisement', /^реклама[.:]?\s+(?:ооо|оао|ао|пао|ип|erid)(?=[\s:]).{0,100}$/iu],
  // "0", «Просмотров: 1 204», "12 comments", «3 мин на чтение»
  ['counter', /^0$/],
  ['counter', /^(?:просмотр(?:ов|ы)|комментари(?:и|ев)|views|comments|shares|likes)\s*[:(]?\s*[\d.,\s]+(?:тыс\.?|k|m)?\)?$/iu], // prettier-ignore
  ['counter', /^[\d.,\s]+(?:тыс\.?|k|m)?\s*(?:просмотр(?:ов|а|ы)?|комментари(?:ев|я|й)|views?|comments?|shares?|likes?)$/iu], // prettier-ignore
  ['counter', /^(?:время чтения|reading time)\s*[:—-]?\s*\d+\s*(?:мин|min).{0,8}$/iu],
  ['counter', /^\d+\s*(?:мин\.?|минут[аы]?|min|minutes?|-minute)\s*(?:на чтение|чтения|read)$/iu],
  // A time stamp that stands alone: "14:05", «23 июня 2025, 14:05», "June 23, 2025, 2:05 p.m."
  ['counter', /^(?:сегодня,?\s*|today,?\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:мск|msk|gmt|[ap]\.?m\.?))?$/iu],
  ['counter', /^\d{1,2}\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\.?\s\d{4}(?:\s*г\.?)?,?\s*(?:в\s)?\d{1,2}:\d{2}$/iu], // prettier-ignore
  ['counter', /^(?:\d{1,2}\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s(?:\d{1,2},?\s)?\d{4},?\s*(?:at\s)?\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?$/i], // prettier-ignore
  ['counter', /^\d{1,2}\.\d{2}\.\d{2,4},?\s*\d{1,2}:\d{2}$/],
];
