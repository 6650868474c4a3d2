import type { ReadPair } from '../review/import-pair';
import type { Terminal } from './terminal';

/** Says which encoding a file was read in when it was recognised rather than known, so that a wrong guess shows. */
export function noteEncodings(terminal: Terminal, pair: ReadPair): void {
  const sides = [
    { file: pair.source.file, option: '--source-encoding' },
    { file: pair.target.file, option: '--target-encoding' },
  ];
  for (const { file, option } of sides) {
    if (file.encodingSource !== 'recognised') continue;
    terminal.note(
      terminal.translator.t('cli.notes.encodingRecognised', { path: file.path, encoding: file.encoding, option }),
    );
  }
}
