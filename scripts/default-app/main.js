// Runs the application named on the command line, as Electron's own default application does: the stand-in runtime lacks it.
'use strict';

const { app } = require('electron');
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

/** What `electron [-r module]… <application>` says; switches of Chromium may stand anywhere. */
function readArguments(words) {
  const required = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '-r' || word === '--require') required.push(words[(at += 1)]);
    else if (word === '-v' || word === '--version') return { version: true, required };
    else if (word.startsWith('--app=')) return { application: word.slice('--app='.length), required };
    else if (!word.startsWith('-')) return { application: word, required };
  }
  return { required };
}

/** Gives `app` the name and version of the application, as a packaged one would have them. */
function introduce(folder) {
  const manifestFile = path.join(folder, 'package.json');
  if (!existsSync(manifestFile)) return false;
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.setName(manifest.productName ?? manifest.name ?? app.getName());
  app.setDesktopName(manifest.desktopName ?? `${app.getName()}.desktop`);
  return true;
}

const { application, required, version } = readArguments(process.argv.slice(1));
if (version) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (!application) {
  console.error('Usage: electron [-r module] <folder or file of an application>');
  process.exit(1);
}

for (const name of required) require(path.resolve(name));
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });

const target = path.resolve(application);
const isFolder = introduce(target);
const entry = Module._resolveFilename(target, null, true);
app.setAppPath(isFolder ? target : path.dirname(entry));
Module._load(entry, module, true);
