import { version } from '../../package.json';
import { EXIT } from './exit-codes';
import { runProgram } from './program';
import { processTerminal } from './terminal';

// A reader that has had enough (`sverka check … | head`) closes the pipe: that ends the run, it is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.internal);
});

runProgram(process.argv.slice(2), {
  version,
  input: process.stdin,
  userName: process.env['SVERKA_AUTHOR'] ?? process.env['USER'] ?? process.env['USERNAME'] ?? 'sverka',
  now: () => new Date(),
  createTerminal: processTerminal,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`sverka: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.internal;
  },
);
