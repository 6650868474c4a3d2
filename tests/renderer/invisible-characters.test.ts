import { afterEach, describe, expect, it } from 'vitest';
import { invisibleCharacters } from '../../src/core/text/invisible-characters';
import { pageLanguage } from '../../src/renderer/state/language-state';
import '../../src/renderer/review/word-diff';
import { MemoryProject } from '../notation/memory-project';
import { clear, findAll, settled } from '../notation/render-page';
import { openReview, until } from '../notation/review-page';

afterEach(() => {
  pageLanguage.use('en');
  clear();
});

const HIDDEN = 'a\u202eb\u200bc\u2066d';

/** The texts of the page that hold such a character outside of its sign, through all shadow roots. */
function bareTexts(): string[] {
  const roots = [document.body, ...findAll('*').flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots.flatMap((root) => {
    const bare: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const place = node.parentElement;
      if (place?.closest('.invisible, style') || invisibleCharacters(node.textContent ?? '').length === 0) continue;
      bare.push(`${(root as ShadowRoot).host?.localName ?? 'body'} ${place?.className ?? ''}: ${node.textContent}`);
    }
    return bare;
  });
}

function projectOf(text: string): MemoryProject {
  const segments = [1, 2].map((number) => ({
    id: `s${number}`,
    source: `Текст ${text}.`,
    machine: `Text ${text}.`,
    target: `Typed ${text}.`,
    state: 'edited',
  }));
  const project = new MemoryProject(segments as never, []);
  project.title = text;
  project.author = text;
  project.terms = [{ lemmas: [text], approved: text, forbidden: [text], note: text }];
  project.segments = project.segments.map((segment) => ({ ...segment, notes: [text] }));
  project.snapshots.push({ name: text, number: 0, author: text, time: '2025-06-01T10:00:00.000Z' });
  return project;
}

async function open() {
  return openReview((workbench) => {
    workbench.nextProject = () => projectOf(HIDDEN);
    workbench.recent = [
      {
        id: 'r',
        title: HIDDEN,
        place: HIDDEN,
        opened: '2025-06-01T10:00:00.000Z',
        segments: 1,
        confirmed: 0,
        findings: null,
        missing: false,
      },
    ];
  });
}

describe('characters that nobody sees', () => {
  it('are signs with a name in both columns and in the editor', async () => {
    await open();
    await until(() => findAll('.source .invisible').length >= 6);
    const [sign] = findAll<HTMLElement>('.source .invisible');
    expect([sign?.dataset['sign'], sign?.title, sign?.getAttribute('role')]).toEqual([
      'RLO',
      'right-to-left override (U+202E)',
      'img',
    ]);
    expect(findAll('.target .text .invisible').length).toBeGreaterThan(0);
    expect(findAll<HTMLElement>('.cm-content .invisible').map((each) => each.dataset['sign'])).toEqual([
      'RLO',
      'ZWSP',
      'LRI',
    ]);
  });

  it('stand bare on no screen', async () => {
    const { app } = await open();
    await until(() => findAll('.source .invisible').length > 0);
    const bare: Record<string, string[]> = {};
    for (const tab of ['segment', 'findings', 'notes', 'terms', 'history', 'search'] as const) {
      app.review.tab = tab;
      await settled();
      if (bareTexts().length > 0) bare[tab] = bareTexts();
    }
    app.notices.show('danger', { fault: { code: 'file-unreadable', data: { path: HIDDEN, cause: HIDDEN } } });
    for (const route of ['corrections', 'history', 'alignment', 'terms', 'report', 'start'] as const) {
      app.route.go(route);
      await settled();
      await until(() => findAll('.invisible').length > 0);
      await settled();
      if (bareTexts().length > 0) bare[route] = bareTexts();
    }
    expect(bare).toEqual({});
  });

  it('are copied as they are', async () => {
    await open();
    await until(() => findAll('.source .invisible').length > 0);
    const [text] = findAll<HTMLElement>('.source .text');
    const range = document.createRange();
    range.selectNodeContents(text!);
    const selection = getSelection()!;
    selection.removeAllRanges();
    selection.addRange(range);
    expect(selection.toString()).toBe(`Текст ${HIDDEN}.`);
  });

  it('turn nothing around beside them', () => {
    const diff = document.createElement('word-diff');
    const place = document.createElement('p');
    diff.textBefore = 'One \u202etwo.';
    diff.textAfter = 'One \u202ethree.';
    place.append(diff, ' <end>');
    document.body.append(place);
    return diff.updateComplete.then(() => {
      const sign = diff.renderRoot.querySelector('.invisible')!;
      const three = [...diff.renderRoot.querySelectorAll('ins')].at(-1)!;
      expect(three.getBoundingClientRect().left).toBeGreaterThan(sign.getBoundingClientRect().left);
      place.remove();
    });
  });

  it('are named in Russian when the window is', async () => {
    await open();
    await until(() => findAll('.source .invisible').length > 0);
    pageLanguage.use('ru');
    await settled();
    const [sign] = findAll<HTMLElement>('.source .invisible');
    expect([sign?.title, sign?.lang]).toEqual(['принудительное направление справа налево (U+202E)', 'ru']);
  });
});
