/** The words of importing a corrected Russian text again. */
export const newSource = {
  heading: 'The corrected Russian text',
  same: 'This Russian text is in the project already: nothing changes.',
  counts: {
    changed_one: '{{count, number}} segment with changed Russian',
    changed_other: '{{count, number}} segments with changed Russian',
    added_one: '{{count, number}} new segment',
    added_other: '{{count, number}} new segments',
    removed_one: '{{count, number}} segment whose Russian is gone',
    removed_other: '{{count, number}} segments whose Russian is gone',
  },
  differences: 'What changes',
  kinds: { changed: 'Changed', added: 'New', removed: 'Gone' },
  unconfirms: 'Its confirmation is taken back.',
  more_one: '… and {{count, number}} more.',
  more_other: '… and {{count, number}} more.',
  keeps: 'Your English, notes and dismissals stay. The segments that changed get a note with their earlier Russian.',
  agree: 'Take it over',
  done: '{{name}} is the Russian text of this review now.',
} as const;
