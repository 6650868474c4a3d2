import type { CheckId, Finding, MessageData, MqmCategory } from '../core/findings/finding';
import type { MessageValues, Translator } from './translator';

/** A finding in the words of a language. */
export interface WordedFinding {
  /** Name of the check. */
  readonly name: string;
  readonly message: string;
  readonly category: string;
  readonly severity: string;
}

/** Forms that an inflecting language may keep beside a word (`words.gender.feminine@genitive`). */
export const WORD_FORMS = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** Words a finding. One whose check or message this version does not know is named by its codes. */
export function wordFinding(
  translator: Translator,
  finding: Pick<Finding, 'check' | 'messageId' | 'data' | 'category' | 'severity'>,
): WordedFinding {
  return {
    name: nameCheck(translator, finding.check),
    message: wordMessage(translator, finding),
    category: nameCategory(translator, finding.category),
    severity: translator.t(`review.severity.${finding.severity}`),
  };
}

/** Only the message of a finding; its codes where this version does not know it. */
export function wordMessage(
  translator: Translator,
  { check, messageId, data }: Pick<Finding, 'check' | 'messageId' | 'data'>,
): string {
  return (
    translator.find(`checks.${check}.messages.${messageId}`, wordData(translator, data)) ?? `${check}: ${messageId}`
  );
}

/** The name of a check; its id if it has none. */
export function nameCheck(translator: Translator, check: CheckId): string {
  return translator.find(`checks.${check}.name`) ?? check;
}

/** The name of a kind of fault. */
export function nameCategory(translator: Translator, category: MqmCategory): string {
  return translator.t(`review.category.${category}`);
}

/** Why something was done: the words somebody wrote, the name of the check whose suggestion was taken, or that it went quiet. */
export function wordReason(translator: Translator, reason: string): string {
  return translator.find(`review.reason.${reason}`) ?? nameCheck(translator, reason);
}

/**
 * Replaces codes such as `$gender.feminine` by the word that stands under `words.gender.feminine`. Forms of that word
 * come as further values: of `gender` also `genderGenitive`, `genderDative` …, the plain word where a form is missing.
 * Every other value stays as it is, "$100" included; `check` is replaced by the name of the check.
 */
function wordData(translator: Translator, data: MessageData): MessageValues {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(data)) {
    const key = typeof value === 'string' && value.startsWith('$') ? `words.${value.slice(1)}` : undefined;
    const word = key === undefined ? undefined : translator.find(key);
    if (key === undefined || word === undefined) {
      values[name] = name === 'check' && typeof value === 'string' ? nameCheck(translator, value) : value;
      continue;
    }
    values[name] = word;
    for (const form of WORD_FORMS) {
      values[`${name}${form[0]?.toUpperCase() ?? ''}${form.slice(1)}`] = translator.find(`${key}@${form}`) ?? word;
    }
  }
  return values;
}
