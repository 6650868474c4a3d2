import type { Exporter } from './exporter';
import { plainTextExport } from './plain-text';

/** Every kind of file that a review can be made into, beside the one that the English came in. */
export const EXPORTERS: readonly Exporter[] = [plainTextExport];
