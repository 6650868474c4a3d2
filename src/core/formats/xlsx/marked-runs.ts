import { mainProperties, type RunTags, type TextRun } from './text-runs';

/** What is a tag in a text of runs that were marked up; global. */
export const RUN_TAGS = /<\/?\p{L}[^<>]*>/gu;

/** The text of runs with a pair of tags around those that look otherwise than most of it, and `<`, `>` and `&` as references. */
export function markedRuns(runs: readonly TextRun[], tags: RunTags): string {
  const main = mainProperties(runs);
  return runs
    .map(({ text, properties }) => {
      if (properties === main) return escaped(text);
      const { open, close } = tags.of(properties, main);
      return `${open}${escaped(text)}${close}`;
    })
    .join('');
}

/** The text of runs without their formatting. */
export function plainRuns(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A stretch of `markedRuns` between tags as people read it. */
export function decodeMarked(text: string): string {
  return text.replace(/&(lt|gt|amp);/g, (_, name: string) => (name === 'lt' ? '<' : name === 'gt' ? '>' : '&'));
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
}

/** A corrected text as runs; `markupOf` gives the tag that a character stands for. Tags that pair with nothing have no effect. */
export function runsOfText(
  text: string,
  main: string,
  tags: RunTags,
  markupOf: (character: string) => string | null,
): TextRun[] {
  const runs: { text: string; properties: string }[] = [];
  const open: string[] = [main];
  for (const piece of text.split(/([\uE000-\uF8FF])/)) {
    const markup = /^[\uE000-\uF8FF]$/.test(piece) ? markupOf(piece) : null;
    if (markup === null) runs.push({ text: piece, properties: open.at(-1)! });
    else if (!markup.startsWith('</')) open.push(tags.propertiesOf(markup) ?? main);
    else if (open.length > 1) open.pop();
  }
  return runs.filter((run) => run.text !== '');
}
