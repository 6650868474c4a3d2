import { review } from './review';

/** Headings and names in exported files. */
export const exports = {
  kind: 'Kind',
  source: 'Russian',
  machine: 'Machine translation',
  target: 'Corrected English',
  state: 'State',
  notes: 'Notes',
  states: review.state,
  kinds: review.kind,
  findings: 'Findings',
  howToFill:
    'Type into the cells of the corrected English and of the notes, save the page as a complete page, and send it back.',
  howToFillDocument: 'Change the cells of the corrected English and of the notes, save the document, and send it back.',
} as const;
