import type { Span } from '../../text/span';

/** What is said in one cue, or by one of two people in it: lines that belong together, from the first sign to the last. */
export interface CueText extends Span {
  /** The lines joined by blanks. */
  readonly text: string;
  readonly lines: readonly string[];
}

const TIMES = /^\s*(?:\d+:)?\d{1,2}:\d{1,2}[,.]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{1,2}[,.]\d{1,3}(?=\s|$)/;
/** Blocks of WebVTT that say nothing. */
const SILENT = /^(?:WEBVTT|NOTE|STYLE|REGION)(?=\s|$)/;
/** Somebody else speaks. */
const SPEAKER = /^[-–—‐]\s*\S/;

/**
 * The texts of the cues in the order of the file; null for a file without any times. `isNumbered`: cues are counted, as in SubRip, so
 * that a number above times begins a cue even where the blank line before it is missing.
 */
export function readCues(text: string, isNumbered: boolean): CueText[] | null {
  const texts: CueText[] = [];
  let current: { from: number; to: number; lines: string[] } | null = null;
  let state: 'outside' | 'cue' | 'silent' = 'outside';
  let hasTimes = false;
  let hasNumbers = false;
  const close = (): void => {
    if (current !== null) texts.push({ ...current, text: current.lines.join(' ') });
    current = null;
  };
  const lines = [...text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)];
  for (const [index, { 1: line = '', index: at }] of lines.entries()) {
    const words = line.replace(/^\uFEFF/, '').trim();
    if (words === '') {
      close();
      if (state === 'silent') state = 'outside';
      continue;
    }
    if (TIMES.test(words)) {
      close();
      hasTimes = true;
      state = 'cue';
      continue;
    }
    if (!isNumbered && words.includes('-->')) {
      // No text of WebVTT may hold an arrow; behind times that are none, nothing is said.
      close();
      state = 'outside';
      continue;
    }
    const isBeforeTimes = TIMES.test(lines[index + 1]?.[1] ?? '');
    if (isNumbered && isBeforeTimes && /^\d+$/.test(words) && (current === null || hasNumbers)) {
      close();
      hasNumbers = true;
      state = 'outside';
      continue;
    }
    if (current === null && SILENT.test(words) && !TIMES.test(lines[index - 1]?.[1] ?? '')) state = 'silent';
    // A number, or in WebVTT a name, stands before the times.
    if (state !== 'cue' || (isBeforeTimes && current === null)) continue;
    const from = at + line.indexOf(words);
    if (current !== null && !SPEAKER.test(words)) {
      current.lines.push(words);
      current.to = from + words.length;
      continue;
    }
    close();
    current = { from, to: from + words.length, lines: [words] };
  }
  close();
  return hasTimes ? texts : null;
}
