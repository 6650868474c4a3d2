/** The words of the settings. */
export const settings = {
  heading: 'Settings',
  search: 'Find a setting',
  found: 'Settings found',
  nothingFound: 'No setting is called that.',
  sections: {
    label: 'Sections',
    appearance: 'Appearance',
    author: 'Author',
    checks: 'Checks',
    houseStyle: 'House style',
  },
  intros: {
    checks:
      'A change takes effect at once: an open review is checked again in the background. A check that may go quiet is set aside in a project when its findings have been dismissed eight times in a row.',
    houseStyle: 'What your house writes otherwise is shown as a finding.',
  },

  language: 'Language of the interface',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { small: 'Small', normal: 'Normal', large: 'Large', largest: 'Largest' },
  density: 'Spacing',
  densities: { roomy: 'Roomy', compact: 'Compact' },
  author: 'Your name',
  authorHint: 'Stands beside your changes in the history and in the corrections.',

  filter: 'Which checks are shown',
  filters: { all: 'All', changed: 'Changed', off: 'Switched off' },
  usualSeverity: 'As usual ({{severity}})',
  severityOf: 'Severity: {{check}}',
  quiet: 'May go quiet',
  resetCheck: 'Back to the usual settings: {{check}}',
  resetAll: 'Reset all checks',

  house: {
    any: 'Either',
    spelling: 'Spelling',
    spellingOptions: { us: 'American', uk: 'British' },
    quotes: 'Quotation marks',
    quotesOptions: { curly: 'Curly “ ”', straight: 'Straight " "' },
    dates: 'Dates',
    datesOptions: { us: 'June 22, 2025', uk: '22 June 2025' },
    builtIn: 'Use the glossary that comes with Sverka',
    builtInHint: 'It knows terms that are often translated wrongly. Terms of your own go before it.',
  },
} as const;
