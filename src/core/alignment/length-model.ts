/**
 * How well the lengths of texts answer each other (after Gale & Church 1993, "A Program for Aligning Sentences in
 * Bilingual Corpora", with logarithms of lengths). Figures measured on Russian news and its English translations.
 */
const RATIO = Math.log(1.04);
/** Variance of the log ratio: a constant part and one that shrinks with the length in characters. */
const VARIANCE = { constant: 0.012, perCharacter: 2.2 } as const;

/** A summary or a gloss may be many times shorter than what it stands for: lengths alone never say more against a pair. */
const WORST = -12;

/** What lengths of runs of 1, 2 … sentences are usual on the target side. */
export interface LengthBackground {
  readonly mean: readonly number[];
  readonly variance: readonly number[];
  readonly varianceLog: readonly number[];
}

/** Measures the background of a side from the lengths of its sentences, for runs up to `longest`. */
export function measureLengths(lengths: ArrayLike<number>, longest: number): LengthBackground {
  const mean: number[] = [];
  const variance: number[] = [];
  for (let n = 1; n <= longest; n++) {
    let sum = 0;
    let squares = 0;
    let count = 0;
    for (let i = n - 1; i < lengths.length; i++) {
      let run = 0;
      for (let k = 0; k < n; k++) run += lengths[i - k]!;
      const log = Math.log(run + 1);
      sum += log;
      squares += log * log;
      count++;
    }
    const m = count ? sum / count : Math.log(100 * n);
    mean.push(m);
    variance.push(Math.max(0.25 / n, count ? squares / count - m * m : 0));
  }
  return { mean, variance, varianceLog: variance.map(Math.log) };
}

/** Lengths up to this many characters have their figures in a table: the search asks for them millions of times. */
const TABLED = 2048;
const logs = Float64Array.from({ length: TABLED }, (_, length) => Math.log(length + 1));
const variances = Float64Array.from({ length: TABLED }, (_, length) => varianceOf(length));
const variancesLogs = variances.map(Math.log);

function varianceOf(length: number): number {
  return VARIANCE.constant + VARIANCE.perCharacter / (length + 1);
}

/** Evidence in nats that texts of these lengths (characters) answer each other rather than stand side by side by chance. */
export function lengthEvidence(source: number, target: number, run: number, background: LengthBackground): number {
  const tabled = source < TABLED;
  const targetLog = target < TABLED ? logs[target]! : Math.log(target + 1);
  const sourceLog = tabled ? logs[source]! : Math.log(source + 1);
  const variance = tabled ? variances[source]! : varianceOf(source);
  const varianceLog = tabled ? variancesLogs[source]! : Math.log(variance);
  const off = targetLog - sourceLog - RATIO;
  const usual = targetLog - background.mean[run - 1]!;
  const evidence =
    0.5 *
    ((usual * usual) / background.variance[run - 1]! +
      background.varianceLog[run - 1]! -
      (off * off) / variance -
      varianceLog);
  return Math.max(evidence, WORST);
}
