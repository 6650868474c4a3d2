import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../notation/hostile-texts';
import { MemoryProject } from '../notation/memory-project';
import { clear, findAll, settled } from '../notation/render-page';
import { openReview, until } from '../notation/review-page';

const page = globalThis as { hostile?: unknown };

beforeEach(() => {
  delete page.hostile;
});
afterEach(clear);

/** The text of the page, through all shadow roots. */
function textOfPage(): string {
  const roots = [document.body, ...findAll('*').flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots.map((root) => root.textContent).join('\n');
}

/** What markup in a text would leave behind: elements that we never make, and handlers as attributes. */
function traces(): string[] {
  const foreign =
    'script, img, iframe, object, embed, link, meta, base, form, video, audio, source, math, animate, frame, a[href]';
  const place = document.querySelector('.place') ?? document.body;
  // Texts may stand in attributes of our own elements; not in those that the browser acts upon.
  const acted = /^(?:on.*|src|srcdoc|href|xlink:href|action|formaction|data|poster|background|style)$/;
  const handlers = findAll('*', place).filter((element) =>
    element
      .getAttributeNames()
      .some((name) => acted.test(name) && /^on|hostile/.test(`${name} ${element.getAttribute(name) ?? ''}`)),
  );
  return [...findAll(foreign, place), ...handlers].map(({ outerHTML }) => outerHTML.slice(0, 200));
}

function requests(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('hostile.example'));
}

/** A project in which every text is one of the hostile ones. */
function hostileProject(texts: readonly string[]): MemoryProject {
  const segments = texts.map((text, index) => ({
    id: `s${index + 1}`,
    source: `Текст ${text}`,
    machine: `Text ${text}`,
    target: `Typed ${text}`,
  }));
  const project = new MemoryProject(segments as never, []);
  const [text = ''] = texts;
  project.title = text;
  project.author = text;
  project.terms = texts.map((one) => ({ lemmas: [one], approved: one, forbidden: [one], note: one }));
  project.segments = project.segments.map((segment, index) => ({ ...segment, notes: [texts[index] ?? ''] }));
  project.snapshots.push(
    ...texts.map((name, number) => ({ name, number, author: name, time: '2025-06-01T10:00:00.000Z' })),
  );
  return project;
}

describe('a text that would do something as markup', () => {
  it('is tried in forty ways', () => {
    expect(new Set(HOSTILE_TEXTS).size).toBe(40);
  });

  it.each([0, 1, 2, 3])(
    'is shown as it stands on every screen, runs nothing and asks for nothing (%i of 3)',
    async (part) => {
      const texts = HOSTILE_TEXTS.slice(part * 10, part * 10 + 10);
      const { app } = await openReview((workbench) => {
        workbench.nextProject = () => hostileProject(texts);
        workbench.settings = { ...workbench.settings, author: texts[0] ?? '' };
        workbench.recent = texts.map((text, index) => ({
          id: `${index}`,
          title: text,
          place: text,
          opened: '2025-06-01T10:00:00.000Z',
          segments: 1,
          confirmed: 0,
          findings: null,
          missing: index % 2 === 0,
        }));
      });
      await until(() => textOfPage().includes(`Текст ${texts[0]}`));
      expect(textOfPage()).toContain(texts[0]);
      for (const tab of ['segment', 'findings', 'history', 'search'] as const) {
        app.review.tab = tab;
        await app.review.goTo(1);
        await settled();
      }
      for (const text of texts)
        app.notices.show('danger', { fault: { code: 'file-unreadable', data: { path: text, cause: text } } });
      await settled();
      expect(textOfPage()).toContain(texts[1]);
      for (const route of ['corrections', 'history', 'alignment', 'report', 'start'] as const) {
        app.route.go(route);
        await settled();
        await until(() => textOfPage().includes(texts[0] ?? ''));
        expect({ route, traces: traces() }).toEqual({ route, traces: [] });
        if (route !== 'history') continue;
        findAll('[role=radio]')
          .find(({ textContent }) => textContent.includes('Who wrote what'))
          ?.click();
        await until(() => findAll('.run').length > 0);
        expect(traces()).toEqual([]);
      }
      expect(page.hostile).toBeUndefined();
      expect(requests()).toEqual([]);
    },
  );
});
