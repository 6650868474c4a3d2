import type { EnglishToken, Quantity, RussianToken } from '../analysis/analysed-document';
import { FormNote } from '../analysis/form-note';
import type { Token } from '../text/token';
import type { Check } from './check';

/** Finds what something changed by taken for what it changed to, and the other way round: «выросли на 20 %» as "rose to 20%". */
export const changeExtent: Check = {
  meta: {
    id: 'change-extent',
    category: 'accuracy/mistranslation',
    severity: 'major',
    scope: 'segment',
    messageIds: ['by', 'to'],
  },
  mayFind: ({ segment: { source, target } }) =>
    /\d/.test(target.text) && source.tokens.some(({ form, folded }) => CHANGES.of(form, folded)),
  *run({ segment }) {
    const { source, target } = segment;
    const said = extentsIn(source.tokens, source.quantities, russianExtent, RUSSIAN_ROUND);
    const rendered = extentsIn(target.tokens, target.quantities, englishExtent, ENGLISH_ROUND);
    for (const extent of said) {
      if (!followsChange(source.tokens, extent.index)) continue;
      const same = ({ amount }: Extent<Token>): boolean =>
        amount.value === extent.amount.value && amount.kind === extent.amount.kind;
      // The same number may stand there twice: «с 5 до 20 %, то есть на 15 %».
      if (said.some((other) => same(other) && other.way !== extent.way)) continue;
      if (rendered.some((other) => same(other) && other.way === extent.way)) continue;
      const wrong = rendered.find(same);
      if (wrong === undefined) continue;
      const { from, to } = wrong.token;
      yield {
        segment: segment.id,
        messageId: extent.way,
        data: {
          russian: source.text.slice(extent.token.from, extent.amount.to),
          english: target.text.slice(from, wrong.amount.to),
        },
        confidence: 0.8,
        target: [{ from, to: wrong.amount.to }],
        source: [{ from: extent.token.from, to: extent.amount.to }],
        suggestions: [[{ from, to, text: extent.way }]],
      };
    }
  },
};

/** A number with the preposition in front of it that says whether it is the change (`by`) or what came of it (`to`). */
interface Extent<SomeToken extends Token> {
  readonly way: 'by' | 'to';
  readonly token: SomeToken;
  readonly index: number;
  readonly amount: Quantity;
}

const RUSSIAN_ROUND =
  /^(?:примерно|приблизительно|около|почти|целых|более|менее|чем|свыше|порядка|рекордны[ех]|отметки|уровня|почти)$/;
const ENGLISH_ROUND =
  /^(?:about|around|approximately|roughly|almost|nearly|some|over|more|less|than|as|much|many|a|an|the|just|only|at|least|record|[$€£])$/;

function russianExtent({ folded }: RussianToken): 'by' | 'to' | null {
  return folded === 'на' ? 'by' : folded === 'до' ? 'to' : null;
}

function englishExtent({ lower }: EnglishToken, before: EnglishToken | undefined): 'by' | 'to' | null {
  if (lower === 'by') return 'by';
  // "Up to 20%" is a limit, and "from 10 to 20" a range.
  return lower === 'to' && before?.lower !== 'up' && before?.kind !== 'number' ? 'to' : null;
}

function extentsIn<SomeToken extends Token>(
  tokens: readonly SomeToken[],
  quantities: readonly Quantity[],
  wayOf: (token: SomeToken, before: SomeToken | undefined) => 'by' | 'to' | null,
  round: RegExp,
): Extent<SomeToken>[] {
  return quantities.flatMap((amount) => {
    if (amount.kind !== 'percent' && amount.kind !== 'plain') return [];
    let index = tokens.findIndex(({ from }) => from >= amount.from) - 1;
    while (index > 0 && round.test(tokens[index]?.text.toLowerCase() ?? '')) index--;
    const token = tokens[index];
    const way = token === undefined ? null : wayOf(token, tokens[index - 1]);
    return token === undefined || way === null ? [] : [{ way, token, index, amount }];
  });
}

const CHANGES = new FormNote((folded) =>
  /^(?:вырос|возрос|вырас|возраст|рост|увелич|повыс|повыш|подорож|подня|подн[яи]м|сни[зж]|сокра[тщ]|упа[лдс]|паден|уменьш|подешев|просел|рухну|опусти|ослаб|укреп|приро|замедл|ускор)/.test(
    folded,
  ),
);

/** How many words may stand between what changes and the preposition: «выросли за год в среднем на 20 %». */
const NEAR = 8;

function followsChange(tokens: readonly RussianToken[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - NEAR; at--) {
    const token = tokens[at];
    if (token === undefined || /^[.;!?]$/.test(token.text)) return false;
    if (CHANGES.of(token.form, token.folded)) return true;
  }
  return false;
}
