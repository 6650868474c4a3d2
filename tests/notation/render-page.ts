import axe from 'axe-core';
import { render, type TemplateResult } from 'lit';
import '../../src/renderer/styles/index.css';
import { pageLanguage } from '../../src/renderer/state/language-state';
import { AppState } from '../../src/renderer/state/app-state';
import { MemoryWorkbench } from './memory-workbench';

/** Puts a template on the empty page and waits until its elements are drawn; returns the first of them. */
export async function show<Shown extends HTMLElement>(template: TemplateResult): Promise<Shown> {
  clear();
  const place = document.createElement('div');
  place.className = 'place';
  document.body.append(place);
  render(template, place);
  await settled();
  return place.firstElementChild as Shown;
}

/** Empties the page and gives it back its language and colours. */
export function clear(): void {
  for (const place of document.querySelectorAll('.place')) place.remove();
  delete document.documentElement.dataset['theme'];
  pageLanguage.use('en');
}

/** Waits until answers have arrived and everything is drawn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The stores of a window over a program in memory. */
export async function begin(
  change: (workbench: MemoryWorkbench) => void = () => undefined,
): Promise<{ readonly app: AppState; readonly workbench: MemoryWorkbench }> {
  const workbench = new MemoryWorkbench();
  change(workbench);
  const app = new AppState(workbench);
  await app.begin();
  return { app, workbench };
}

/** The first element of a selector, looking into all shadow roots below; throws when there is none. */
export function find<Found extends HTMLElement>(selector: string, within: ParentNode = document.body): Found {
  const [found] = findAll<Found>(selector, within);
  if (!found) throw new Error(`Nothing on the page is a ${selector}.`);
  return found;
}

/** All elements of a selector, looking into all shadow roots below. */
export function findAll<Found extends HTMLElement>(selector: string, within: ParentNode = document.body): Found[] {
  const found: Found[] = [];
  const visit = (root: ParentNode) => {
    for (const element of root.querySelectorAll<Found>('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(within);
  return found;
}

/** The focused element, however deep. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The looks that every screen is tried in: both themes and both languages; colours and words do not depend on each other. */
export const LOOKS = [
  { theme: 'light', language: 'en', name: 'light colours, in English' },
  { theme: 'dark', language: 'ru', name: 'dark colours, in Russian' },
] as const;

/** What breaks WCAG 2.2 A or AA on the page, each with the elements that do, and what moves although nothing may; empty when all is well. */
export async function inaccessible(): Promise<string[]> {
  const moving = movements();
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    // The language of the page is the shell's business, the title too: the test page has its own.
    rules: { 'document-title': { enabled: false } },
    // What breaks no rule is not described.
    resultTypes: ['violations'],
  });
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  return [...moving, ...broken];
}

/**
 * What is in motion on the page, which the tests look at as somebody who wants reduced motion: so there should be nothing, and
 * colours are at once those that will be read.
 */
function movements(): string[] {
  const roots = [document, ...findAll('*').flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots.flatMap((root) =>
    root.getAnimations().map(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return `motion: ${root instanceof ShadowRoot ? `${root.host.localName} ` : ''}${target?.localName ?? ''}`;
    }),
  );
}
