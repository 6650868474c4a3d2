/** One text for each fault code: what is wrong and where, then what to do about it. */
export const faults = {
  'file-not-found': 'There is no file {{path}}. Check its name and folder.',
  'file-is-folder': '{{path}} is a folder. Name a file inside it.',
  'file-unreadable':
    '{{path}} cannot be read ({{cause}}). Check that you may open it and that its disk is still connected.',
  'file-empty': '{{path}} holds no text. Choose the file that does.',
  'file-too-large': '{{path}} has {{megabytes}} MB, and Sverka reads up to {{limit}} MB. Split it into smaller files.',
  'file-binary': '{{path}} is not a text file. Save it as text or choose another file.',
  'encoding-unknown': 'There is no encoding called “{{encoding}}”. Use one of these: {{known}}.',
  'encoding-mismatch':
    '{{path}} is not in {{encoding}}: byte {{offset}} makes no sense there. Name its real encoding, for example --source-encoding windows-1251 for the Russian or --target-encoding windows-1252 for the English.',
  'character-unencodable':
    'The character “{{character}}” does not exist in {{encoding}}, the encoding of {{path}}. Write it with another character.',
  'encoding-unsure':
    '{{path}} is not in UTF-8 and looks like {{guess}}. If that is right, say so: --source-encoding {{guess}} for the Russian, --target-encoding {{guess}} for the English.',
  'sides-swapped':
    'The two texts are the wrong way round: {{source}} is English and {{target}} is Russian. Swap --source and --target.',
  'source-not-russian': '{{path}} does not look Russian. Give the Russian original as the source.',
  'target-not-english': '{{path}} does not look English. Give the English translation as the target.',
  'file-protected':
    '{{path}} is protected by a password, or it is a document of an old kind (.doc, .xls). Open it in its program and save it without a password as .docx, .xlsx or .odt.',
  'format-unknown':
    'Sverka does not know files like {{path}}. Save it as plain text (.txt) or in another format of the list.',
  'format-mismatch':
    '{{path}} does not hold what its name says. Save it again in its own program, or give it the right ending.',
  'format-broken':
    '{{path}} is not well formed at line {{line}}, column {{column}}: {{detail}}. Mend it there or save it again in its own program.',
  'format-doubtful':
    '{{path}}, line {{line}}, column {{column}}: {{detail}}. The file was read all the same; everything there stays as it is.',
  'format-doubtful-more_one': '{{path}} breaks the rules of its format in {{count}} more place.',
  'format-doubtful-more_other': '{{path}} breaks the rules of its format in {{count}} more places.',
  'format-languages':
    '{{path}} translates from “{{source}}” to “{{target}}”. It was read, but the checks know translations from Russian into English only.',
  'corrections-none':
    '{{path}} holds no corrections: it is neither a diff nor a project nor a file with both languages. Choose one of these.',
  'columns-missing':
    'No column with Russian and no column with English was found in {{path}}. Say which they are: --columns RUSSIAN,ENGLISH, each by its heading, its letter or its number.',
  'columns-unknown':
    'Columns “{{columns}}” were not found in {{path}}. Name two, the Russian and the English, by heading, letter or number; its first row reads: {{known}}.',
  'columns-with-formulas_one':
    'In {{path}} the English of {{count}} row is the result of a formula. It was left out: a correction would have to take the place of the formula. Paste the English there as text to review it.',
  'columns-with-formulas_other':
    'In {{path}} the English of {{count}} rows is the result of formulas. They were left out: a correction would have to take the place of the formula. Paste the English there as text to review it.',
  'columns-of-no-table': '{{path}} is no table, so it has no columns to choose. Leave --columns out.',
  'format-limit':
    '{{path}} goes beyond what a file of this kind may have ({{limit}}), so it was not read. Split it, or save it again in its own program.',
  'package-damaged': '{{path}} cannot be unpacked: it is damaged or was cut off. Get it again from where it came.',
  'package-refused':
    '{{path}} was not unpacked: its part “{{part}}” is too large or names a place outside the file. Save the document again in its own program.',
  'package-encrypted': '{{path}} is protected by a password. Open it in its own program and save it without one.',
  'reading-too-long':
    '{{path}} could not be read within {{seconds}} seconds, so it was given up. Save it again in its own program, or split it.',
  'reading-too-large':
    'Reading {{path}} would take more than {{megabytes}} MB of memory, so it was given up. Split it, or save it in a simpler format.',
  'file-bilingual': '{{path}} holds both languages. Open it alone, without a second file.',
  'translation-missing': '{{path}} holds one language. Choose the file of its translation as well.',
  'export-format': 'There is no export “{{format}}”. Choose one of these: {{known}}.',
  'export-needs': 'The export “{{format}}” is made only where the English came as {{needs}}. Choose another format.',
  'dictionary-unknown':
    'Sverka does not know dictionaries like {{path}}. It reads DSL (.dsl, .dsl.dz), dictd (.dict.dz with .index) and tables with tabs (.tsv, .tsv.gz).',
  'dictionary-empty':
    'Nothing in the dictionary {{path}} pairs Russian words with English ones. Choose a Russian–English or English–Russian dictionary.',
  'dictionary-damaged': 'The dictionary {{path}} is damaged or was cut short. Copy or download it again.',
  'dictionary-too-large':
    'The dictionary {{path}} unpacks to more than {{limit}} MB, and Sverka reads no more than that. Choose a smaller one.',
  'dictionary-half-missing':
    'The dictionary {{path}} is one file of two, and {{other}} is missing. Put both into the same folder.',
  'dictionary-index-broken':
    'Line {{line}} of {{path}} is not what the index of a dictionary has. Copy or download the dictionary again.',
  'disk-full': 'There is no room left on the disk of {{path}}. Free some space and try again.',
  'place-missing': '{{path}} cannot be written: there is no such folder. Make it first, or choose another place.',
  'place-read-only': '{{path}} cannot be written: its folder is read-only. Choose another place.',
  'file-exists': '{{path}} exists already. Choose another name, or move that file away first.',
  'write-failed': '{{path}} could not be written ({{cause}}). Try again, or choose another place.',
  'page-not-printed':
    'The PDF could not be made ({{cause}}). Save the report as a web page and print that in a browser.',
  'project-not-found': 'There is no project {{path}}. Check its name and folder.',
  'project-not-a-project':
    '{{path}} is not a Sverka project. Choose a .sverka file, or make one from the two texts with “sverka new”.',
  'project-damaged':
    'The project {{path}} is damaged ({{detail}}). Nothing in it was changed. `sverka recover` saves what can be read into a new file; or go on with a copy.',
  'project-from-future':
    '{{path}} was made by a newer Sverka (file version {{version}}; this one knows {{known}}), so it can only be read. Update Sverka to change it.',
  'project-locked':
    '{{path}} is open in another program ({{owner}}), so it can only be read here. Close it there to change it.',
  'project-gone':
    '{{path}} was moved or deleted while it was open, so nothing more can be saved into it. Save a copy under another name (File menu): it has everything.',
  'project-replaced':
    '{{path}} was replaced or changed by another program, and is not written over. Save a copy under another name (File menu): it has everything.',
  'project-read-only': '{{path}} can only be read. Copy it to a place where you may write.',
  'segment-unknown': 'There is no segment {{id}}. “sverka segments” lists them.',
  'finding-unknown': 'There is no finding {{key}}. “sverka check” lists the present ones.',
  'finding-ambiguous_one': '{{key}} begins the key of {{count}} finding. Write more of the key.',
  'finding-ambiguous_other': '{{key}} begins the keys of {{count}} findings. Write more of the key.',
  'finding-stale': 'The text has changed since finding {{key}} was made. Check it again.',
  'suggestion-missing_one':
    'Finding {{key}} has no suggestion {{number}}: it has {{count}}. Choose that one, or edit the text.',
  'suggestion-missing_other':
    'Finding {{key}} has no suggestion {{number}}: it has {{count}}. Choose one of those, or edit the text.',
  'target-has-paragraph-break':
    'The text of segment {{id}} holds a paragraph break. Write it in one paragraph; paragraphs are split by a command of their own.',
  'tag-missing':
    'The text of segment {{id}} lacks a tag that the translation has. Keep every tag, in an order that pairs.',
  'diff-empty': '{{path}} holds no changes: no line begins with “@@”. Is it a unified diff (`diff -u`, `git diff`)?',
  'diff-invalid':
    '{{path}}, line {{line}}: this is no unified diff of a text, or it was cut off here. Save it again where it comes from.',
  'diff-elsewhere':
    '{{path}} does not belong here: its lines are nowhere in {{name}} or in the corrected English. Nothing was changed.',
  'project-elsewhere':
    '{{path}} does not belong here: no Russian sentence that was corrected in it is in this project. Nothing was changed.',
  'diff-changed':
    '{{path}} or the text is not as it was when it was looked at. Nothing was changed: choose the diff again.',
  'diff-conflicts_one':
    '{{count}} correction of {{path}} could not be made. Make it by hand, or keep the other version as a note with --on-conflict mark.',
  'diff-conflicts_other':
    '{{count}} corrections of {{path}} could not be made. Make them by hand, or keep the other versions as notes with --on-conflict mark.',
  'search-empty': 'Type what to look for.',
  'search-outdated': 'Something has changed since this was found. Look at what is found now, and replace again.',
  'search-pattern': 'This is no regular expression: {{detail}}.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo: nothing was undone since the last change.',
  'nothing-corrected': 'Nothing differs from the machine translation, so there is no diff to save.',
  'undo-blocked':
    'The step that begins with revision {{number}} cannot be taken back by itself, because later changes build upon it. Take those back first, or restore the segments to an earlier revision.',
  cancelled: 'Cancelled. Nothing was changed.',
  'merge-other-english':
    'The two projects were made from different English files, so they are no reviews of one text. Choose two projects of the same files.',
  'merge-other-russian':
    'The two projects stand on different Russian texts. Import the same Russian text into both (“sverka reimport”), then merge again.',
  'merge-other-segments':
    'The two projects were made from the same files, but their sentences were paired differently from the start, so segments do not answer each other. Begin the second review with a copy of the first project.',
  'merge-conflicts_one':
    'Both projects changed {{count}} place, each in its own way, so nothing was written. Settle it in one of them, or choose with --on-conflict ours, theirs or mark.',
  'merge-conflicts_other':
    'Both projects changed {{count}} places, each in its own way, so nothing was written. Settle them in one of the projects, or choose with --on-conflict ours, theirs or mark.',
  'source-another-text':
    '{{path}} is another text: most sentences of the project’s Russian text are not in it. Make a new project from it instead.',
  'neighbour-missing': 'There is no segment on that side of {{id}}. Choose another segment or direction.',
  'split-place':
    'Segment {{id}} cannot be split there: each part needs some text. Choose a place between two words, or between two sentences if you asked for that.',
  'sentence-missing': 'Segment {{id}} has no text on that side, so there is no sentence to move.',
  'segment-one-sided': 'Segment {{id}} holds only one of the two texts, so there is nothing to unlink.',
  'link-sides':
    'Segment {{id}} can be linked only if it holds Russian alone or English alone, and one of the other kind stands near it with no pair between. Unlink the pair between them first.',
  'typed-text-unanchored':
    'What was typed in segment {{id}} has no place without its Russian sentence. Merge the two segments instead.',
  'source-paragraph-border':
    'Segments {{id}} and {{other}} stand in different paragraphs of the Russian text, and a segment cannot hold both.',
  'target-paragraph-border':
    'Segments {{id}} and {{other}} stand in different paragraphs of the English text. Join the paragraphs first.',
  'paragraph-place':
    'No paragraph can be joined or begun at segment {{id}}: it needs English from the machine translation, and some before it.',
  'paragraph-border-missing':
    'No paragraph of the English text begins at segment {{id}}. Name the segment that begins one.',
  'paragraph-border-there': 'A paragraph of the English text begins at segment {{id}} already.',
  'paragraph-border-fixed':
    'The border before segment {{id}} holds markup that cannot be changed here. Change it in the exported file.',
  'snapshot-unknown': 'There is no snapshot “{{name}}”. “sverka history” shows those that exist.',
  'snapshot-exists': 'There is a snapshot “{{name}}” already. Choose another name.',
  'segment-gone':
    'Segment {{id}} stands no more: a repair of the pairing put others in its place. Restore the whole document to an earlier point, or choose a segment that “sverka segments” lists.',
  'segment-not-yet':
    'Segment {{id}} did not stand yet after revision {{number}}: it came with a repair of the pairing. Restore the whole document to that point, or choose a later revision.',
  'revision-unknown': 'There is no revision {{number}}. “sverka history” lists them.',
  'not-dismissed': 'Finding {{key}} is not set aside, so there is nothing to take back.',
  'option-missing': 'The option {{option}} is missing. Add it; --help shows how.',
  'option-unknown': 'There is no option {{option}}. --help lists those of this command.',
  'option-value': '{{option}} cannot be “{{value}}”. Use {{allowed}}.',
  'command-unknown': 'There is no command “{{command}}”. “sverka --help” lists them.',
  'argument-unexpected': '“{{argument}}” is one argument too many. Put names with spaces in quotes.',
  'json-invalid': 'Line {{line}} is not JSON. Write one JSON object a line.',
  'json-fields':
    'Line {{line}} lacks these fields or has them in a wrong form: {{fields}}. Each line needs "id", "source" and "target" as strings.',
  'note-unknown': 'This note of {{id}} says something else by now, or was taken away. Look at the notes again.',
  'term-incomplete': 'A term needs Russian and English words. Fill both fields.',
  'term-known': 'The glossary of this project has “{{russian}}” already, as “{{approved}}”. Change that entry instead.',
  'term-unknown': 'The glossary of this project has no such entry for “{{russian}}” any more. Look at the list again.',
  'glossary-line':
    '{{path}}, line {{line}}: a term needs Russian and English. The line is left out; fill both columns.',
  'glossary-empty': '{{path}} holds no term. Give a table with Russian and English columns, or TBX.',
  'glossary-xml':
    '{{path}}, line {{line}}, column {{column}}: this is no valid XML ({{detail}}). Save the glossary again as TBX or CSV.',
  'phrase-columns':
    '{{path}}, line {{line}}: a phrase needs the Russian, a tab and the English to warn of. The line is left out.',
  'phrase-kind':
    '{{path}}, line {{line}}: the kind is neither “sense” nor “collocation” nor “style”. The line is left out; correct the fourth column.',
  'phrase-pattern':
    '{{path}}, line {{line}}: “{{part}}” is no pattern. The line is left out; write words, alternatives (a|b), optional words in brackets or gaps (..).',
  'config-invalid': 'The settings in {{path}} are not valid: {{detail}}. Correct that value or take it out.',
  'language-data-missing': 'The language data {{path}} is missing. Install Sverka again, or run “npm run build”.',
  internal: 'Sverka has made a mistake ({{detail}}). Your project is as it was last saved.',
} as const;
