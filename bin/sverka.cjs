#!/usr/bin/env node
'use strict';

// Loads the built command line. Tracked and executable, so that npm never remembers the command as missing before the first build.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const program = join(__dirname, '..', 'out', 'main', 'cli.cjs');

/** @param {string} line */
function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 70;
}

if (!existsSync(program)) {
  fail('Sverka is not built yet. Build it with: npm run build');
} else {
  try {
    require(program);
  } catch (error) {
    // A package that is not installed is the one fault here that a person can mend; others are told by the program itself.
    if (!error || error.code !== 'MODULE_NOT_FOUND') throw error;
    fail('Sverka cannot find the packages it needs. Install them with: npm ci');
  }
}
