import type { Bead } from '../../src/core/alignment/alignment';
import type { TextDocument } from '../../src/core/formats/format';
import { realign } from '../../src/core/history/alignment-edits';
import { memoryStore } from '../../src/core/history/memory-store';
import type { ProjectStore } from '../../src/core/history/project-store';
import { segmentsAt, sourceTextOf } from '../../src/core/history/replay';
import { reimportDrafts } from '../../src/core/history/source-edits';
import type { RevisionDraft } from '../../src/core/history/revision';
import { success, type Result } from '../../src/core/result';
import { segmentsFromBeads } from '../../src/core/segments/build-segments';
import type { AlignmentRepair } from '../../src/core/segments/repair';
import type { Segment } from '../../src/core/segments/segment';
import { sentencesOf } from '../../src/core/segments/sentences-of';
import { by, exampleProject } from './example-project';
import { readPlainText } from './file-contents';
import { read, value } from './project-store-contract';

/** A project in memory whose alignment a test repairs. */
export class RealignedProject {
  readonly target: TextDocument;
  readonly store: ProjectStore;
  private readonly imported: TextDocument;

  /** Beads are written as pairs of counts: `'2-1 0-1 1-1'` takes two Russian sentences and an English one, and so on. */
  constructor(source: string, target: string, beads: string) {
    this.imported = readPlainText(source);
    this.target = readPlainText(target);
    const segments = segmentsFromBeads(
      beadsOf(beads),
      this.imported,
      sentencesOf(this.imported, 'ru'),
      this.target,
      sentencesOf(this.target, 'en'),
    );
    this.store = memoryStore({ ...exampleProject([]), segments });
  }

  /** The Russian as it was imported last. */
  get source(): TextDocument {
    const renewed = sourceTextOf(read(this.store));
    return renewed === null ? this.imported : readPlainText(renewed.text);
  }

  get segments(): Segment[] {
    return segmentsAt(read(this.store));
  }

  /** The present segments, one a line as `s1: Русский | English`, with the state where it is not `untouched`. */
  get lines(): string[] {
    return this.segments.map(({ id, source, target, state }) => {
      const line = `${id}: ${source} | ${target}`.trim();
      return state === 'untouched' ? line : `${line} (${state})`;
    });
  }

  /** What a repair would record. */
  drafts(repair: AlignmentRepair): Result<readonly RevisionDraft[]> {
    const { source, target, segments } = this;
    return realign({ history: read(this.store), segments, source, target }, repair);
  }

  /** Lays the segments over a corrected Russian text; notes are the change and the Russian that was. */
  reimport(text: string): boolean {
    const { source, target, segments } = this;
    const drafts = reimportDrafts(
      { history: read(this.store), segments, source, target },
      {
        file: { name: 'walk.ru.txt', encoding: 'utf-8', format: 'txt', hash: '0'.repeat(64) },
        document: readPlainText(text),
      },
      { noteFor: (change, was) => `${change}: ${was}` },
    );
    return this.record(drafts.ok ? success(drafts.value.drafts) : drafts);
  }

  /** Repairs, and says whether that was allowed. */
  repair(repair: AlignmentRepair): boolean {
    return this.record(this.drafts(repair));
  }

  /** Records drafts if there are any. */
  record(drafts: Result<readonly RevisionDraft[]>): boolean {
    if (!drafts.ok || drafts.value.length === 0) return false;
    value(this.store.append(drafts.value, by('Anna')));
    return true;
  }
}

function beadsOf(counts: string): Bead[] {
  let source = 0;
  let target = 0;
  return counts.split(' ').map((pair) => {
    const [russian = 0, english = 0] = pair.split('-').map(Number);
    const bead: Bead = {
      source: russian === 0 ? null : { from: source, to: source + russian },
      target: english === 0 ? null : { from: target, to: target + english },
      score: 0.5,
    };
    source += russian;
    target += english;
    return bead;
  });
}
