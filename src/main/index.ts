import { join } from 'node:path';
import { app } from 'electron';
import { describeError } from '../core/describe-error';
import { hardenContents, registerAppScheme } from './harden';
import { startProgram } from './program';
import { ProgramLog } from './program-log';

/** Entry of the main process: what must be settled before Electron is ready. */
const programLog = new ProgramLog(join(app.getPath('userData'), 'log.txt'), () => new Date());
const log = (line: string): void => {
  process.stderr.write(`sverka: ${line}\n`);
  programLog.write(line);
};
// Without these a mistake while starting would show a box that nobody sees, or nothing at all.
process.on('uncaughtException', (error) => {
  log(`uncaught: ${describeError(error)}`);
  app.exit(70);
});
process.on('unhandledRejection', (reason) => {
  log(`unhandled: ${describeError(reason)}`);
});

registerAppScheme();
hardenContents();
// As root Chromium has no sandbox for the whole app and would start itself over and over.
if (process.platform !== 'linux' || process.getuid?.() !== 0) app.enableSandbox();

if (app.requestSingleInstanceLock()) {
  void app
    .whenReady()
    .then(() => startProgram(log, programLog))
    .catch((error: unknown) => {
      log(`start: ${describeError(error)}`);
      app.exit(70);
    });
} else app.quit();
