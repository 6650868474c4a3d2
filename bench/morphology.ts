import { createMorphology } from '../src/core/language/russian/create-morphology';
import { loadMorphologyFiles } from '../src/files/language-data';
import { isRight, readAnnotatedNouns, type ReadNoun, type Trait } from '../tests/notation/annotated-nouns';

// Prints how well the nouns of fixtures/annotated/ru-nouns.tsv are read, alone and among their neighbours:
//   node bench/run.mjs morphology [--errors]
const files = loadMorphologyFiles();
if (!files.ok) throw new Error(`the dictionary is missing: ${String(files.error.data['path'])}`);
const nouns = readAnnotatedNouns(createMorphology(files.value));
const isPersonal = ({ noun }: ReadNoun): boolean => ['first-name', 'surname', 'patronymic'].includes(noun.kind);
const groups: readonly (readonly [string, readonly ReadNoun[]])[] = [
  ['common nouns', nouns.filter(({ noun }) => noun.kind === 'common')],
  ['names of persons', nouns.filter(isPersonal)],
  ['other names', nouns.filter((each) => each.noun.kind !== 'common' && !isPersonal(each))],
];
const traits: readonly Trait[] = ['lemma', 'gender', 'animacy', 'case'];
for (const [what, group] of groups) {
  console.log(`${what} (${group.length})`);
  for (const trait of traits) {
    const share = (which: 'alone' | 'reading'): string =>
      ((100 * group.filter((each) => isRight(each.noun, each[which], trait)).length) / group.length).toFixed(1);
    console.log(
      `  ${trait.padEnd(8)} alone ${share('alone').padStart(5)} %  in context ${share('reading').padStart(5)} %`,
    );
  }
}
if (process.argv.includes('--errors'))
  for (const { sentence, noun, reading } of nouns) {
    const wrong = traits.filter((trait) => !isRight(noun, reading, trait));
    if (wrong.length > 0)
      console.log(
        `${noun.form}: ${wrong.join(', ')}: ${[reading?.lemma, reading?.gender, reading?.animacy, reading?.case].join(' ')} · ${sentence.text}`,
      );
  }
