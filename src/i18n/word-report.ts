import { SEVERITIES } from '../core/findings/finding';
import type { StripPlace } from '../core/report/document-strip';
import type { ReviewFigures } from '../core/report/review-figures';
import type { Translator } from './translator';
import { wordDuration } from './word-amount';

/** A figure of the report in words. */
export interface WordedFigure {
  readonly name: string;
  readonly value: string;
  /** What it means, or how it was found; null where its name says so. */
  readonly why: string | null;
}

type FigureName = 'editedSegments' | 'editedWords' | 'hter' | 'chrf' | 'suggestions' | 'byHand' | 'time' | 'timeAll';

/** How much was edited, a figure a row; the time only where it is known. */
export function wordEffort(translator: Translator, figures: ReviewFigures): WordedFigure[] {
  const { t, number } = translator;
  const { effort, changes, time, progress } = figures;
  const { excluded } = progress.byState;
  const suggestions = Object.values(changes.byCheck).reduce((sum, count) => sum + count, 0);
  const row = (name: FigureName, value: string, why: string | null = null): WordedFigure => ({
    name: t(`report.effort.${name}`),
    value,
    why,
  });
  const rows = [
    row('editedSegments', partOf(translator, effort.editedSegments, progress.all.segments - excluded.segments)),
    row('editedWords', partOf(translator, effort.editedWords, effort.words)),
    row('hter', number(effort.hter, { maximumFractionDigits: 3 }), t('report.effort.hterWhy')),
    row('chrf', number(effort.chrf, { maximumFractionDigits: 1 }), t('report.effort.chrfWhy')),
    row('suggestions', number(suggestions)),
    row('byHand', number(changes.byHand)),
  ];
  if (time === null) return rows;
  const why = t('report.effort.timeWhy', { count: time.segments, basis: t(`cli.stats.timeBasis.${time.basis}`) });
  return [
    ...rows,
    row('time', wordDuration(translator, time.median), why),
    row('timeAll', wordDuration(translator, time.total)),
  ];
}

/** The segments of a place of the document: "Segments 11–20". */
export function wordPlace({ t }: Translator, { from, to }: StripPlace): string {
  return to - from === 1 ? t('report.strip.segment', { from: to }) : t('report.strip.segments', { from: from + 1, to });
}

/** What a place of the document holds: how much is open, how grave, how much is reviewed. */
export function wordPlaceContents({ t, percent }: Translator, place: StripPlace): string {
  const gravest = SEVERITIES.find((severity) => place.bySeverity[severity] > 0);
  return [
    t('report.strip.open', { count: place.findings }),
    ...(gravest === undefined ? [] : [t('report.strip.gravest', { severity: t(`review.severity.${gravest}`) })]),
    t('report.strip.reviewed', { percent: percent(place.reviewed / (place.to - place.from)) }),
  ].join(', ');
}

/** A part of a whole: "12 of 90 (13 %)". */
function partOf({ t, number, percent }: Translator, part: number, whole: number): string {
  const share = whole > 0 ? part / whole : 0;
  return t('report.effort.of', { part: number(part), whole: number(whole), percent: percent(share) });
}
