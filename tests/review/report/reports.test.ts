import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/findings/finding';
import { createTranslator } from '../../../src/i18n/translator';
import { htmlReport } from '../../../src/review/report/html-report';
import { jsonReport } from '../../../src/review/report/json-report';
import { cutAtSpans } from '../../../src/review/report/marked-text';
import type { ReportedReview } from '../../../src/review/report/reported-review';
import { sarifReport } from '../../../src/review/report/sarif-report';
import { textReport } from '../../../src/review/report/text-report';

const english = createTranslator('en');
const plain = (text: string): string => text;
const paint = {
  ...{ bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain, green: plain, underline: plain },
  isColorSupported: false,
};

const finding: Finding = {
  key: '0123456789abcdef',
  check: 'repeated-word',
  messageId: 'repeated',
  data: { words: 'the' },
  category: 'fluency/duplication',
  severity: 'minor',
  confidence: 0.98765,
  segment: 's2',
  target: [{ from: 0, to: 7 }],
  source: [],
  evidence: [{ segment: 's1', side: 'source', from: 0, to: 3 }],
  suggestions: [[{ from: 0, to: 7, text: 'The' }], [{ from: 0, to: 16, text: '', action: 'exclude' }]],
};

function reported(findings: readonly Finding[], target = 'The the station.'): ReportedReview {
  return {
    title: 'A <b>talk</b>',
    targetName: 'a talk.en.txt',
    segments: [
      { id: 's1', source: 'Дом & сад.', target: 'House & garden.', targetSpan: { from: 0, to: 15 } },
      { id: 's2', source: 'Станция.', target, targetSpan: { from: 16, to: 16 + target.length } },
    ],
    targetText: `House & garden.\n${target}\n`,
    findings,
  };
}

describe('the report for a terminal', () => {
  it('says the risk of each segment above its findings when they are ordered by it', () => {
    const text = textReport(english, paint, { ...reported([finding, finding]), byRisk: true });
    expect(text.match(/^s2: risk \d+/gm)).toHaveLength(1);
  });

  it('says why a finding was set aside', () => {
    const reasons = new Map([[finding.key, 'a poem']]);
    expect(textReport(english, paint, { ...reported([finding]), reasons })).toContain('reason: a poem');
  });

  it('puts the flagged words, the evidence and the suggestions below the reason', () => {
    const text = textReport(english, paint, reported([finding]));
    expect(text).toContain('RU  Станция.');
    expect(text).toContain('EN  [The the] station.');
    expect(text).toContain('s1  [Дом] & сад.');
    expect(text).toMatch(/1: The\n/);
  });

  it('lets no control character of a text reach the terminal, and no line end break a line', () => {
    const text = textReport(english, paint, reported([finding], 'The the\u001b[2J \u0007end\nof it.'));
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u0007');
    expect(text).toContain('[The the]⟨U+001B⟩[2J ⟨U+0007⟩end of it.');
  });

  it('says when there is nothing', () => {
    expect(textReport(english, paint, reported([])).trim()).not.toBe('');
  });
});

describe('the report as a page', () => {
  it('holds the texts as text, never as markup', () => {
    const page = htmlReport(english, reported([finding], `The the <script>alert("1")</script> 'x'`));
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>talk');
    expect(page).toContain('<mark>The the</mark> &lt;script&gt;');
    expect(page).toContain('<mark>Дом</mark> &amp; сад.');
    expect(page).toMatch(/content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/);
  });
});

describe('the report as JSON', () => {
  it('is an array of findings with their segments', () => {
    const [row] = JSON.parse(jsonReport(english, reported([finding]))) as Record<string, unknown>[];
    expect(row).toMatchObject({
      segment: 's2',
      key: '0123456789abcdef',
      confidence: 0.988,
      target: [{ from: 0, to: 7 }],
      evidence: [{ id: 's1', side: 'source', from: 0, to: 3 }],
      suggestions: [
        { from: 0, to: 7, text: 'The', alternative: 1 },
        { alternative: 2, action: 'exclude' },
      ],
    });
  });
});

describe('the report as SARIF', () => {
  it('gives places by line and column of the English file', () => {
    const log = JSON.parse(sarifReport(english, reported([finding]), [], '1.2.3')) as {
      runs: { results: { locations: { physicalLocation: unknown }[]; level: string }[]; tool: unknown }[];
    };
    const [run] = log.runs;
    expect(run?.tool).toMatchObject({ driver: { version: '1.2.3' } });
    expect(run?.results[0]?.level).toBe('warning');
    expect(run?.results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20talk.en.txt' },
      region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 8 },
    });
  });
});

describe('a text cut at its spans', () => {
  it('is the same text again when its pieces are joined, however the spans lie', () => {
    const text = 'abcdefgh';
    const spans = [
      { from: 5, to: 7 },
      { from: 1, to: 3 },
      { from: 2, to: 4 },
      { from: 4, to: 4 },
    ];
    const pieces = cutAtSpans(text, spans);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['bc', 'd', 'fg']);
  });
});
