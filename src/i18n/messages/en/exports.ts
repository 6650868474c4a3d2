/** Headings and names in exported files. */
export const exports = {
  source: 'Russian',
  machine: 'Machine translation',
  target: 'Corrected English',
  state: 'State',
  notes: 'Notes',
  findings: 'Findings',
} as const;
