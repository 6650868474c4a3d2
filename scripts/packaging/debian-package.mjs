import { chmodSync, cpSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../steps/files-under.mjs';
import { inRoot } from '../steps/paths.mjs';
import { run } from '../steps/run.mjs';

/** Libraries that Electron needs, as Debian 12 names them; what newer releases call them stands behind the bar. */
const needs = [
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libcups2 | libcups2t64',
  'libdrm2',
  'libgbm1',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libxss1',
  'xdg-utils',
];

/** The desktop's entry. @param {string} program */
const desktopEntry = (program) => `[Desktop Entry]
Type=Application
Name=Sverka
Comment=Review Russian→English machine translation
Comment[ru]=Проверка машинного перевода с русского на английский
Exec=${program} %f
Icon=sverka
Categories=Office;
MimeType=application/x-sverka;
StartupWMClass=Sverka
`;

const mimeType = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-sverka">
    <comment>Sverka review</comment>
    <comment xml:lang="ru">Проверка перевода Sverka</comment>
    <sub-class-of type="application/vnd.sqlite3"/>
    <glob pattern="*.sverka"/>
  </mime-type>
</mime-info>
`;

/** Tells the desktop about the new kind of file and its program, where these commands are there. */
const afterwards = `#!/bin/sh
set -e
for folder in /usr/share/mime /usr/share/applications; do
  case $folder in
    */mime) command -v update-mime-database >/dev/null && update-mime-database "$folder" || true ;;
    *) command -v update-desktop-database >/dev/null && update-desktop-database -q "$folder" || true ;;
  esac
done
`;

/**
 * Makes a Debian package of an unpacked app by dpkg-deb: electron-builder's own way needs a program that Debian does not have.
 * @param {{ unpacked: string, scratch: string, file: string, manifest: { version: string, description: string } }} options
 * @returns {Promise<string | undefined>} what went wrong, if anything did
 */
export async function makeDebianPackage({ unpacked, scratch, file, manifest }) {
  const tree = join(scratch, 'tree');
  const write = (/** @type {string} */ path, /** @type {string} */ text, mode = 0o644) => {
    mkdirSync(join(tree, path, '..'), { recursive: true });
    writeFileSync(join(tree, path), text);
    chmodSync(join(tree, path), mode);
  };
  mkdirSync(join(tree, 'opt'), { recursive: true });
  cpSync(unpacked, join(tree, 'opt', 'Sverka'), { recursive: true, verbatimSymlinks: true });
  // Kernels that deny user namespaces need the helper of the sandbox to be root's.
  chmodSync(join(tree, 'opt/Sverka/chrome-sandbox'), 0o4755);
  write('usr/share/applications/sverka.desktop', desktopEntry('/opt/Sverka/sverka-window'));
  write('usr/share/mime/packages/sverka.xml', mimeType);
  for (const size of ['16x16', '32x32', '48x48', '64x64', '128x128', '256x256', '512x512']) {
    const folder = join(tree, 'usr/share/icons/hicolor', size, 'apps');
    mkdirSync(folder, { recursive: true });
    cpSync(inRoot('assets', 'icons', `${size}.png`), join(folder, 'sverka.png'));
  }
  mkdirSync(join(tree, 'usr/bin'), { recursive: true });
  symlinkSync('../../opt/Sverka/resources/app.asar.unpacked/bin/sverka.cjs', join(tree, 'usr/bin/sverka'));
  mkdirSync(join(tree, 'usr/share/doc/sverka'), { recursive: true });
  cpSync(inRoot('LICENSE'), join(tree, 'usr/share/doc/sverka/copyright'));
  const size = filesUnder(tree).reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  const control = [
    'Package: sverka',
    `Version: ${manifest.version}`,
    'Architecture: amd64',
    'Maintainer: The Sverka authors <sverka@localhost>',
    `Installed-Size: ${Math.ceil(size / 1024)}`,
    `Depends: ${needs.join(', ')}`,
    // The command line runs on the system's Node: that the window's program can be used as one is switched off.
    'Recommends: nodejs (>= 20.19)',
    'Section: text',
    'Priority: optional',
    `Description: ${manifest.description}`,
  ];
  write('DEBIAN/control', `${control.join('\n')}\n`);
  write('DEBIAN/postinst', afterwards, 0o755);
  write('DEBIAN/postrm', afterwards, 0o755);
  const made = await run('dpkg-deb', ['--root-owner-group', '-Zxz', '-z3', '--build', tree, file], {
    limitSeconds: 900,
  });
  return made.code === 0 ? undefined : made.output.trim();
}
