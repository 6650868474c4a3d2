import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pack } from '../../src/files/open-package';
import { sverka, temporaryFolder } from '../notation/command-line';
import { textDocument } from '../notation/text-document';

const folder = temporaryFolder();

/** Writes a text document with this body; gives its path. */
function documentFile(name: string, body: string): string {
  const path = `${folder}/${name}`;
  const { parts } = textDocument(body, { 'Pictures/a.png': 'no picture', 'styles.xml': '<styles/>' });
  const encoder = new TextEncoder();
  writeFileSync(path, pack(Object.fromEntries(parts!.names.map((part) => [part, encoder.encode(parts!.text(part)!)]))));
  return path;
}

test('a text document comes back with nothing changed but the corrected paragraph', async () => {
  const russian = documentFile('ru.odt', '<text:h>Паром</text:h><text:p>Паром отходит в <text:s/>полдень.</text:p>');
  const body = '<text:h>The ferry</text:h><text:p text:style-name="S">The ferry <text:s/>leaves at noon.</text:p>';
  const [english, path, out] = [documentFile('en.odt', body), `${folder}/ferry.sverka`, `${folder}/out.odt`];
  expect(await sverka(['new', path, '--source', russian, '--target', english])).toMatchObject({ code: 0 });
  await sverka(['export', path, '-o', out]);
  expect(readFileSync(out).equals(readFileSync(english))).toBe(true);
  await sverka(['set', path, 's2', '--text', 'The ferry  sails at noon.']);
  await sverka(['export', path, '-o', `${folder}/corrected.odt`]);
  const bytes = readFileSync(`${folder}/corrected.odt`);
  expect(bytes.subarray(30, 77).toString()).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
  const [before, now] = [readFileSync(english), bytes].map((file) => unzipSync(file));
  expect(Object.keys(now!)).toEqual(Object.keys(before!));
  const changed = Object.keys(now!).filter((name) => !Buffer.from(now![name]!).equals(Buffer.from(before![name]!)));
  expect(changed).toEqual(['content.xml']);
  const content = (file: Record<string, Uint8Array>): string => Buffer.from(file['content.xml']!).toString();
  expect(content(now!)).toBe(content(before!).replace('leaves', 'sails'));
});
