import { SEVERITIES, type Severity } from '../findings/finding';
import type { StripPlace } from './document-strip';

/** A place of the strip as a column: the gravest findings lie at the bottom. */
export interface StripColumn {
  readonly place: StripPlace;
  /** From where to where it reaches, in hundredths of the length of the strip. */
  readonly from: number;
  readonly size: number;
  /** Its pieces from the bottom up; `above` is where a piece begins, from the foot of the column, in the unit of `height`. */
  readonly pieces: readonly { readonly severity: Severity; readonly above: number; readonly height: number }[];
  /** The share of its segments that is reviewed, 0..1. */
  readonly reviewed: number;
}

/** The strip as columns of which the fullest is `height` high. */
export function stripColumns(strip: readonly StripPlace[], height: number): StripColumn[] {
  const most = Math.max(1, ...strip.map(({ findings }) => findings));
  const segments = strip.at(-1)?.to ?? 0;
  return strip.map((place) => {
    let above = 0;
    const pieces = SEVERITIES.flatMap((severity) => {
      const count = place.bySeverity[severity];
      if (count === 0) return [];
      const piece = { severity, above, height: (count / most) * height };
      above += piece.height;
      return [piece];
    });
    return {
      place,
      from: (place.from / segments) * 100,
      size: ((place.to - place.from) / segments) * 100,
      pieces,
      reviewed: place.reviewed / (place.to - place.from),
    };
  });
}
