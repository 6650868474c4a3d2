import { fault } from '../core/fault';
import { failure, success, type Result } from '../core/result';
import { printSession } from './harden';
import { APP_ORIGIN } from './security-policy';
import { createPrintWindow } from './window';

/** A page takes seconds at most; one that takes longer will not come. */
const LONGEST = 60_000;

/** Where the page that is printed stands, in a session where nothing else does. */
const PRINTED_PAGE = `${APP_ORIGIN}/printed.html`;

const FOOTER =
  '<div style="width: 100%; font-size: 8px; text-align: center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/** Makes a PDF (A4, pages numbered, structure tagged) of a page that stands alone, in a window that nobody sees. */
export async function printPage(page: string): Promise<Result<Uint8Array>> {
  const window = createPrintWindow(printSession(() => page));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${LONGEST / 1000} s`)), LONGEST);
  });
  const print = async (): Promise<Uint8Array> => {
    await window.loadURL(PRINTED_PAGE);
    return window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
    });
  };
  try {
    return success(new Uint8Array(await Promise.race([print(), late])));
  } catch (error) {
    return failure(fault('page-not-printed', { cause: error instanceof Error ? error.message : String(error) }));
  } finally {
    clearTimeout(timer);
    if (!window.isDestroyed()) window.destroy();
  }
}
