import { fault } from '../core/fault';
import { failure, type Result } from '../core/result';
import { readPair, type PairRequest, type ReadPair } from '../review/import-pair';

/** `readPair` with what is missing said as the option that gives it. */
export async function readGivenPair(options: PairRequest): Promise<Result<ReadPair>> {
  const pair = await readPair(options);
  if (pair.ok || pair.error.code !== 'translation-missing') return pair;
  return failure(fault('option-missing', { option: '--target <file>' }));
}
