import { app } from 'electron';
import { hardenContents, registerAppScheme } from './harden';
import { startProgram } from './program';

/** Entry of the main process: what must be settled before Electron is ready. */
const log = (line: string): void => {
  process.stderr.write(`sverka: ${line}\n`);
};
// Without these a mistake while starting would show a box that nobody sees, or nothing at all.
process.on('uncaughtException', (error) => {
  log(error.stack ?? error.message);
  app.exit(70);
});
process.on('unhandledRejection', (reason) => {
  log(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
});

registerAppScheme();
hardenContents();
// As root Chromium has no sandbox for the whole app and would start itself over and over.
if (process.platform !== 'linux' || process.getuid?.() !== 0) app.enableSandbox();

if (app.requestSingleInstanceLock()) {
  void app
    .whenReady()
    .then(() => startProgram(log))
    .catch((error: unknown) => {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      app.exit(70);
    });
} else app.quit();
