import type { ReviewFigures } from '../core/report/review-figures';
import type { Call } from './call';
import type { WrittenFile } from './project-calls';

/** What the report can be saved as. */
export const REPORT_FORMATS = ['html', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportCalls {
  /** The open review in figures. While a large document is being checked they count what was found so far. */
  'report:figures': Call<Record<string, never>, ReviewFigures>;
  /** Asks where (system dialog) and writes the report in the interface language; null when the user cancels. */
  'report:save': Call<{ readonly format: ReportFormat }, WrittenFile | null>;
}
