/** The texts of the check markup-debris. */
export const markupDebris = {
  name: 'Remains of markup',
  summary: 'Codes and broken characters that readers must not see.',
  messages: {
    entity: '“{{found}}” is a code of a web page and no text. Put the character that it stands for.',
    tag: '“{{found}}” is a tag of a web page and no text. Take it out.',
    placeholder: '“{{found}}” is a placeholder that nobody filled. Fill it or take it out.',
    broken:
      '“{{found}}” is a character that was read in the wrong encoding. Compare it with the Russian and write the right one.',
    invisible: 'An invisible character ({{found}}) stands here. Take it out.',
  },
} as const;
