import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against the page as it stands, or a part of it: one line for each rule with the places. */
export async function axeViolations(page: Page, part: Locator = page.locator('html')): Promise<string[]> {
  // It is half a megabyte, and stays until the page is loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  const results = await part.evaluate((element) =>
    (window as unknown as { axe: { run(context: Element, options: object): Promise<AxeResults> } }).axe.run(element, {
      resultTypes: ['violations'],
    }),
  );
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  );
}
