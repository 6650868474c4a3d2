/** What is said when a check fails; it is the program's fault, never the text's. */
export const couldNotRun = {
  name: 'A check could not run',
  summary: 'A check failed on a segment; the other checks went on.',
  messages: {
    failed:
      'The check “{{check}}” could not finish on segment {{segment}} ({{reason}}). Look at this segment yourself.',
    'bad-span':
      'The check “{{check}}” pointed outside segment {{segment}}: {{from}}–{{to}} in the {{side}} text of {{length}} characters. Look at this segment yourself.',
    'wrong-segment':
      'The check “{{check}}” looked at segment {{segment}} and reported on {{reported}}, which it may not. Look at both yourself.',
  },
} as const;
