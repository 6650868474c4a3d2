import type { Answer, Asked } from '../../src/bridge/call';
import type {
  BlamePage,
  ChangesPage,
  ComparedPlace,
  ComparisonPage,
  HistoryEntry,
  HistoryPoints,
} from '../../src/bridge/history-calls';
import type { Correction, Settled } from '../../src/bridge/correction-calls';
import { createAnalyser } from '../../src/core/analysis/analyser';
import type { AnalysedSegment } from '../../src/core/analysis/analysed-document';
import { analyseDocument } from '../../src/core/analysis/analyse-document';
import { isWeakLink } from '../../src/core/segments/weak-link';
import type {
  Change,
  Counts,
  DismissalExtent,
  DismissedEntry,
  ExportSummary,
  FixPlace,
  OverviewEntry,
  ProjectCalls,
  ProjectSummary,
  Row,
  SegmentVersion,
} from '../../src/bridge/project-calls';
import { correctionKind } from '../../src/core/corrections/correction-kind';
import { fault, type Fault } from '../../src/core/fault';
import { planFixes } from '../../src/core/findings/fix-everywhere';
import { SEVERITIES, type Finding } from '../../src/core/findings/finding';
import type { SignedNote } from '../../src/core/history/signed-notes';
import type { ProjectContents, Snapshot } from '../../src/core/history/project-store';
import type { RevisionDraft, RevisionKind } from '../../src/core/history/revision';
import { reviewFigures, type ReviewFigures } from '../../src/core/report/review-figures';
import { failure, success, type Result } from '../../src/core/result';
import type { AlignmentRepair, SplitPlace } from '../../src/core/segments/repair';
import type { Segment, SegmentBreak, SegmentState } from '../../src/core/segments/segment';
import type { Term } from '../../src/core/terms/term';
import { termsHere, type TermHere } from '../../src/core/terms/terms-here';
import type { Span } from '../../src/core/text/span';
import { blamePageOf } from '../../src/main/engine/blame-replies';
import { MEMORY_FAULTS, MEMORY_SEGMENTS, type MemoryFault, type MemorySegment } from './memory-document';

const analyser = createAnalyser({ parse: () => [] });

/** One undoable step: how to make it and how to take it back. */
interface Step {
  readonly ids: readonly string[];
  readonly redo: () => void;
  readonly undo: () => void;
}

/** A project in memory that behaves: edits change rows, counts and history, findings vanish with their words. */
export class MemoryProject {
  segments: Segment[];
  /** Whether the next dismissals answer that the check has gone quiet. */
  goesQuiet = false;
  readonly dismissed = new Map<string, Pick<DismissedEntry, 'extent' | 'reason'>>();
  /** Findings whose faults were corrected. */
  settled: readonly Finding[] = [];
  terms: readonly Term[] = [];
  readonly snapshots: Snapshot[] = [];
  readonly versions = new Map<string, SegmentVersion[]>();
  title = 'An interview about verification';
  readOnly = false;
  notice: Fault | null = null;
  sample = false;
  /** Whether its check is still to begin when it is opened. */
  isUnchecked = false;
  author = 'Anna Petrova';
  revision = 0;
  readonly #faults: readonly MemoryFault[];
  #steps: Step[] = [];
  #undone: Step[] = [];

  constructor(segments: readonly MemorySegment[] = MEMORY_SEGMENTS, faults: readonly MemoryFault[] = MEMORY_FAULTS) {
    this.#faults = faults;
    this.segments = segments.map(toSegment);
    for (const { id, machine, target } of this.segments)
      if (machine !== target) this.#record(id, 'text', machine, target, null);
  }

  get summary(): ProjectSummary {
    return {
      title: this.title,
      fileName: 'interview.sverka',
      sourceName: 'interview.ru.txt',
      targetName: 'interview.en.txt',
      sample: this.sample,
      readOnly: this.readOnly,
      notice: this.notice,
      counts: this.counts,
      checked: this.isUnchecked ? 0 : this.segments.length,
      canUndo: this.#steps.length > 0,
      canRedo: this.#undone.length > 0,
    };
  }

  get counts(): Counts {
    const inState = (state: SegmentState) => this.segments.filter((segment) => segment.state === state).length;
    const findings = this.findings(false);
    const bySeverity = Object.fromEntries(
      SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
    ) as Counts['bySeverity'];
    return {
      segments: this.segments.length,
      untouched: inState('untouched'),
      edited: inState('edited'),
      confirmed: inState('confirmed'),
      excluded: inState('excluded'),
      findings: findings.length,
      bySeverity,
      dismissed: this.findings(true).length,
    };
  }

  /** Open findings, or those set aside, in document order. */
  findings(dismissed: boolean): Finding[] {
    return this.#faults
      .map((planted, index) => this.#detect(planted, index))
      .filter((finding): finding is Finding => finding !== null)
      .filter((finding) => this.dismissed.has(finding.key) === dismissed)
      .sort((a, b) => this.#indexOf(a.segment) - this.#indexOf(b.segment));
  }

  rows(from: number, to: number): Row[] {
    const findings = this.findings(false);
    return this.segments.slice(from, to).map((segment, offset) => ({
      index: from + offset,
      segment,
      findings: findings.filter((finding) => finding.segment === segment.id),
    }));
  }

  overview(): OverviewEntry[] {
    return this.rows(0, this.segments.length).map(({ segment, findings }) => ({
      id: segment.id,
      state: segment.state,
      severity: SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null,
      findings: findings.length,
      weak: isWeakLink(segment),
    }));
  }

  setText(id: string, text: string, reason: string | null = null): Result<Change> {
    if (text.includes('\n\n')) return failure(fault('target-has-paragraph-break', { id }));
    return this.#edit(id, 'text', reason, ({ target, machine, state }) => [
      target,
      text,
      { target: text, state: text === machine ? (state === 'edited' ? 'untouched' : state) : 'edited' },
    ]);
  }

  setState(id: string, state: SegmentState): Result<Change> {
    return this.#edit(id, 'state', null, (segment) => [segment.state, state, { state }]);
  }

  addNote(id: string, note: string): Result<Change> {
    return this.#edit(id, 'note', null, ({ notes }) => [null, note, { notes: [...notes, note] }]);
  }

  changeNote(id: string, before: string, after: string): Result<Change> {
    const place = this.segments[this.#indexOf(id)]?.notes.indexOf(before) ?? -1;
    if (place < 0) return failure(fault('note-unknown', { id }));
    const words = after === '' ? null : after;
    return this.#edit(id, 'note', null, ({ notes }) => [
      before,
      words,
      { notes: notes.flatMap((note, at) => (at !== place ? [note] : words === null ? [] : [words])) },
    ]);
  }

  /** The notes of a segment, signed by the versions that wrote them. */
  notesOf(id: string): readonly SignedNote[] {
    const versions = [...(this.versions.get(id) ?? [])].reverse().filter(({ kind }) => kind === 'note');
    return (this.segments[this.#indexOf(id)]?.notes ?? []).map((text) => {
      const last = [...versions].reverse().find(({ after }) => after === text) ?? null;
      const first =
        last === null || last.before === null ? last : (versions.find(({ after }) => after === last.before) ?? null);
      return { text, written: first, changed: first === last ? null : last };
    });
  }

  restore(id: string, revision: number): Result<Change> {
    const version = this.versions.get(id)?.find((entry) => entry.revision === revision && entry.kind === 'text');
    if (!version) return failure(fault('revision-unknown', { number: revision }));
    return this.setText(id, version.after ?? '');
  }

  /** What would be found if the English of a segment were this. */
  look(id: string, text: string): readonly Finding[] {
    const before = this.segments;
    this.segments = before.map((segment) => (segment.id === id ? { ...segment, target: text } : segment));
    const found = this.findings(false).filter(({ segment }) => segment === id);
    this.segments = before;
    return found;
  }

  apply(key: string, alternative: number): Result<Change> {
    const finding = this.findings(false).find((entry) => entry.key === key);
    if (!finding) return failure(fault('finding-unknown', { key }));
    const segment = this.segments[this.#indexOf(finding.segment)];
    const parts = finding.suggestions[alternative];
    if (!parts || !segment)
      return failure(fault('suggestion-missing', { key, number: alternative, count: finding.suggestions.length }));
    const text = [...parts]
      .sort((a, b) => b.from - a.from)
      .reduce((target, part) => target.slice(0, part.from) + part.text + target.slice(part.to), segment.target);
    return this.setText(segment.id, text, finding.check);
  }

  places(key: string, alternative: number): Result<readonly FixPlace[]> {
    const findings = this.findings(false);
    const finding = findings.find((entry) => entry.key === key);
    if (!finding) return failure(fault('finding-unknown', { key }));
    const fixes = planFixes(finding, alternative, findings, (id) => this.segments[this.#indexOf(id)]);
    if (!fixes.ok) return fixes;
    return success(
      fixes.value.map(({ segment: id, before, after }) => {
        const index = this.#indexOf(id);
        return { index, id, source: this.segments[index]?.source ?? '', before, after };
      }),
    );
  }

  applyEverywhere({
    key,
    alternative,
    places,
  }: Asked<ProjectCalls, 'finding:apply-everywhere'>): Answer<ProjectCalls, 'finding:apply-everywhere'> {
    const planned = this.places(key, alternative);
    if (!planned.ok) return planned;
    const wanted = planned.value.filter(({ id, before }) =>
      places.some((seen) => seen.id === id && seen.before === before),
    );
    return success({ ...this.takeTexts(wanted), skipped: places.length - wanted.length });
  }

  /** Gives segments these texts, as one step; null leaves one out. */
  takeTexts(texts: readonly { readonly id: string; readonly after: string | null }[]): Change {
    const before = this.#steps.length;
    for (const { id, after } of texts) {
      if (after === null) this.setState(id, 'excluded');
      else this.setText(id, after);
    }
    const steps = this.#steps.splice(before);
    const ids = steps.flatMap((step) => step.ids);
    this.#steps.push({
      ids,
      redo: () => steps.forEach((step) => step.redo()),
      undo: () => [...steps].reverse().forEach((step) => step.undo()),
    });
    return this.#change(ids);
  }

  /** A segment with its words, of which only the forms that stand there are known. */
  analysed(id: string): Result<AnalysedSegment> {
    const texts = this.segments.map((segment) => ({ ...segment, excluded: segment.state === 'excluded' }));
    const segment = analyseDocument(texts, analyser).segments[this.#indexOf(id)];
    return segment ? success(segment) : failure(fault('segment-unknown', { id }));
  }

  termsIn(id: string): Result<readonly TermHere[]> {
    const segment = this.analysed(id);
    return segment.ok ? success(termsHere(segment.value, { project: this.terms, own: this.terms })) : segment;
  }

  /** Changes the glossary as a draft says. */
  changeTerms(drafts: Result<readonly RevisionDraft[]>): Result<Change> {
    if (!drafts.ok) return drafts;
    const before = this.terms;
    let after = before;
    for (const draft of drafts.value) {
      if (draft.kind !== 'term') continue;
      const added = draft.after === null ? [] : [draft.after];
      after =
        draft.before === null ? [...after, ...added] : after.flatMap((one) => (one === draft.before ? added : [one]));
    }
    this.revision += 1;
    return this.#do({ ids: [], redo: () => (this.terms = after), undo: () => (this.terms = before) });
  }

  dismiss(key: string, reason: string | null, extent: DismissalExtent): Result<Change> {
    const chosen = this.findings(false).find((finding) => finding.key === key);
    if (!chosen) return failure(fault('finding-unknown', { key }));
    const all = this.findings(false).filter(
      ({ key: other, check, messageId }) =>
        other === key ||
        (check === chosen.check && (extent === 'check' || (extent === 'like' && messageId === chosen.messageId))),
    );
    const keys = all.map((finding) => finding.key);
    const ids = [...new Set(all.map((finding) => finding.segment))];
    for (const id of ids) this.#record(id, 'dismissal', null, chosen.check, reason);
    const change = this.#do({
      ids,
      redo: () => keys.forEach((each) => this.dismissed.set(each, { extent, reason })),
      undo: () => keys.forEach((each) => this.dismissed.delete(each)),
    });
    if (!change.ok || !this.goesQuiet) return change;
    return success({ ...change.value, quiet: { check: chosen.check, count: keys.length } });
  }

  undismiss(key: string): Result<Change> {
    const finding = this.findings(true).find((entry) => entry.key === key);
    if (!finding) return failure(fault('not-dismissed', { key }));
    this.#record(finding.segment, 'dismissal-undo', finding.check, null, null);
    return this.#do({
      ids: [finding.segment],
      redo: () => this.dismissed.delete(key),
      undo: () => this.dismissed.set(key, { extent: 'one', reason: null }),
    });
  }

  /** Sets findings aside as one step. */
  dismissAll(keys: readonly string[], reason: string | null): Result<Change> {
    const all = this.findings(false).filter(({ key }) => keys.includes(key));
    if (all.length === 0) return failure(fault('finding-unknown', { key: keys[0] ?? '' }));
    for (const { segment, check } of all) this.#record(segment, 'dismissal', null, check, reason);
    return this.#do({
      ids: [...new Set(all.map(({ segment }) => segment))],
      redo: () => all.forEach(({ key }) => this.dismissed.set(key, { extent: 'one', reason })),
      undo: () => all.forEach(({ key }) => this.dismissed.delete(key)),
    });
  }

  undismissAll(keys: readonly string[]): Result<Change> {
    const all = this.findings(true).filter(({ key }) => keys.includes(key));
    if (all.length === 0) return failure(fault('not-dismissed', { key: keys[0] ?? '' }));
    for (const { segment, check } of all) this.#record(segment, 'dismissal-undo', check, null, null);
    return this.#do({
      ids: [...new Set(all.map(({ segment }) => segment))],
      redo: () => all.forEach(({ key }) => this.dismissed.delete(key)),
      undo: () => all.forEach(({ key }) => this.dismissed.set(key, { extent: 'one', reason: null })),
    });
  }

  /** Sentences cannot be moved, parted or paired in memory. */
  repair(repair: AlignmentRepair): Result<Change> {
    const { kind, id } = repair;
    if (kind === 'split') return this.#split(id, repair);
    if (kind === 'join' || kind === 'break') return this.#setBreak(id, kind === 'join' ? 'space' : 'paragraph');
    const before = this.segments;
    const index = this.#indexOf(id);
    const [first, second] = before.slice(index, index + 2);
    if (kind !== 'merge' || index < 0 || !first || !second) return failure(fault('neighbour-missing', { id }));
    const merged: Segment = {
      ...first,
      id: `s${before.length + this.revision + 1}`,
      source: `${first.source} ${second.source}`,
      machine: `${first.machine} ${second.machine}`,
      target: `${first.target} ${second.target}`,
      origin: [first.id, second.id],
    };
    this.revision += 1;
    return this.#do({
      ids: [first.id, second.id, merged.id],
      redo: () => (this.segments = [...before.slice(0, index), merged, ...before.slice(index + 2)]),
      undo: () => (this.segments = before),
    });
  }

  #setBreak(id: string, breakBefore: SegmentBreak): Result<Change> {
    const before = this.segments;
    this.revision += 1;
    return this.#do({
      ids: [id],
      redo: () => (this.segments = before.map((one) => (one.id === id ? { ...one, breakBefore } : one))),
      undo: () => (this.segments = before),
    });
  }

  #split(id: string, { source = 0, target = 0 }: SplitPlace): Result<Change> {
    const before = this.segments;
    const index = this.#indexOf(id);
    const segment = before[index];
    if (!segment) return failure(fault('segment-unknown', { id }));
    const number = before.length + this.revision + 1;
    const part = (name: string, from: number, to?: number): Segment => {
      const english = segment.target.slice(target * from, to === undefined ? undefined : target).trim();
      const russian = segment.source.slice(source * from, to === undefined ? undefined : source).trim();
      return { ...segment, id: name, source: russian, machine: english, target: english, score: 1, origin: [id] };
    };
    const made = [part(`s${number}`, 0, 1), part(`s${number + 1}`, 1)];
    this.revision += 1;
    return this.#do({
      ids: [id, ...made.map((one) => one.id)],
      redo: () => (this.segments = [...before.slice(0, index), ...made, ...before.slice(index + 1)]),
      undo: () => (this.segments = before),
    });
  }

  undo(): Result<Change> {
    const step = this.#steps.pop();
    if (!step) return failure(fault('nothing-to-undo'));
    step.undo();
    this.#undone.push(step);
    this.revision += 1;
    return success(this.#change(step.ids));
  }

  redo(): Result<Change> {
    const step = this.#undone.pop();
    if (!step) return failure(fault('nothing-to-redo'));
    step.redo();
    this.#steps.push(step);
    this.revision += 1;
    return success(this.#change(step.ids));
  }

  corrections(ids?: readonly string[]): Correction[] {
    const findings = this.findings(false);
    return this.segments.flatMap((segment, index) => {
      if (ids?.includes(segment.id) === false) return [];
      const kind = correctionKind(segment);
      if (kind === null) return [];
      const last = this.versions.get(segment.id)?.find((version) => version.kind === 'text');
      const open = findings.filter((finding) => finding.segment === segment.id).length;
      const [author, time] = [this.author, timeOf(this.revision)];
      return [{ index, segment, kind, author, time, reason: last?.reason ?? null, open }];
    });
  }

  settledIn(ids: readonly string[]): Settled[] {
    return ids.map((id) => {
      const present = this.findings(false).map(({ key }) => key);
      const machine = this.segments[this.#indexOf(id)]?.machine ?? '';
      return { id, findings: this.look(id, machine).filter(({ key }) => !present.includes(key)) };
    });
  }

  undoCorrection(id: string): Result<Change> {
    return this.#edit(id, 'text', null, ({ target, machine }) => [
      target,
      machine,
      { target: machine, state: 'untouched' },
    ]);
  }

  /** Changes by pages of ten; each revision is a change of its own. */
  changes({ before = Infinity, kinds, author }: Asked<ProjectCalls, 'history:changes'>): ChangesPage {
    const all: HistoryEntry[] = [...this.versions].flatMap(([id, versions]) =>
      versions.map((version) => {
        const index = this.#indexOf(id);
        const source = this.segments[index]?.source ?? '';
        return { ...version, index: index < 0 ? null : index, source, state: null, undoes: false, mergedBy: null };
      }),
    );
    const wanted = all
      .filter((entry) => entry.revision < before && (kinds?.includes(entry.kind) ?? true))
      .filter((entry) => author === undefined || entry.author === author)
      .sort((a, b) => b.revision - a.revision);
    const entries = wanted.slice(0, 10);
    return { entries, next: wanted.length > 10 ? (entries.at(-1)?.revision ?? null) : null };
  }

  /** Who wrote what, told from the versions of the segments as the program tells it from its revisions. */
  blame(wanted: Asked<ProjectCalls, 'history:blame'>): BlamePage {
    const revisions = Array.from({ length: this.revision }, (_, index) => ({ kind: 'note', number: index + 1 }));
    for (const [id, versions] of this.versions)
      for (const version of versions)
        revisions[version.revision - 1] = Object.assign(
          { number: version.revision, segments: [id], origin: null },
          version,
        );
    const contents = { segments: this.segments, revisions } as unknown as ProjectContents;
    return blamePageOf({ contents, segments: this.segments }, wanted);
  }

  points(): HistoryPoints {
    const authors = [...this.versions.values()]
      .flat()
      .sort((a, b) => a.revision - b.revision)
      .map((version) => version.author);
    return {
      snapshots: this.snapshots,
      revisions: this.revision,
      authors: [...new Set(authors)],
      imported: { author: this.author, time: timeOf(0) },
    };
  }

  addSnapshot(name: string): Result<Snapshot> {
    if (this.snapshots.some((snapshot) => snapshot.name === name)) return failure(fault('snapshot-exists', { name }));
    const snapshot = { name, number: this.revision, author: this.author, time: timeOf(this.revision) };
    this.snapshots.push(snapshot);
    return success(snapshot);
  }

  /** Compares with the machine translation, whatever point is asked for; nothing differs from a point behind it. */
  compare(from: number, skip: number): ComparisonPage {
    const places = (from > 0 ? [] : this.segments).flatMap((segment, index): ComparedPlace[] => {
      if (segment.target === segment.machine && segment.state === 'untouched') return [];
      const { source, machine, target, state, notes } = segment;
      return [
        {
          kinds: machine === target ? ['state'] : ['text', 'state'],
          index,
          source: { before: source, after: source },
          target: { before: machine, after: state === 'excluded' ? '' : target },
          states: { before: ['untouched'], after: [state] },
          notes: { before: [], after: notes },
        },
      ];
    });
    const texts = places.filter(({ kinds }) => kinds.includes('text')).length;
    return {
      places: places.slice(skip, skip + 10),
      total: places.length,
      counts: { text: texts, state: places.length, notes: 0, source: 0, alignment: 0 },
      hter: texts / 100,
    };
  }

  restoreAll(revision: number): Result<Change> {
    if (revision > this.revision) return failure(fault('revision-unknown', { number: revision }));
    const before = this.segments;
    const after = before.map((segment) => ({ ...segment, target: segment.machine, state: 'untouched' as const }));
    this.revision += 1;
    return this.#do({
      ids: before.map(({ id }) => id),
      redo: () => (this.segments = after),
      undo: () => (this.segments = before),
    });
  }

  diff(): string {
    const hunks = this.corrections().map(
      ({ index, segment }) =>
        `@@ -${index + 1} +${index + 1} @@ ${segment.id}\n-${segment.machine}\n${segment.state === 'excluded' ? '' : `+${segment.target}\n`}`,
    );
    return hunks.length === 0 ? '' : `--- interview.en.txt\n+++ interview.en.txt\n${hunks.join('')}`;
  }

  figures(): ReviewFigures {
    const outcomes = { open: this.findings(false), settled: this.settled, dismissed: this.findings(true) };
    return reviewFigures({ segments: this.segments, revisions: [], outcomes });
  }

  exportSummary(): ExportSummary {
    const { counts } = this;
    return {
      unconfirmed: counts.untouched + counts.edited,
      openFindings: counts.findings,
      emptyTargets: this.segments.filter(({ target }) => target === '').length,
      excluded: counts.excluded,
      corrected: this.corrections().length,
      formats: ['txt', 'md', 'docx-tracked', 'findings-html'],
      keepsExcluded: false,
    };
  }

  #edit(
    id: string,
    kind: RevisionKind,
    reason: string | null,
    change: (segment: Segment) => [string | null, string | null, Partial<Segment>],
  ): Result<Change> {
    const index = this.#indexOf(id);
    const before = this.segments[index];
    if (!before) return failure(fault('segment-unknown', { id }));
    if (this.readOnly) return failure(fault('project-read-only', { path: 'interview.sverka' }));
    const [was, is, fields] = change(before);
    const after = { ...before, ...fields };
    this.#record(id, kind, was, is, reason);
    return this.#do({
      ids: [id],
      redo: () => (this.segments[index] = after),
      undo: () => (this.segments[index] = before),
    });
  }

  #do(step: Step): Result<Change> {
    step.redo();
    this.#steps.push(step);
    this.#undone = [];
    return success(this.#change(step.ids));
  }

  #change(ids: readonly string[]): Change {
    const rows = this.rows(0, this.segments.length).filter(({ segment }) => ids.includes(segment.id));
    const { counts, canUndo, canRedo } = this.summary;
    const { index: at = 0 } = rows[0] ?? {};
    const realigned = ids.some((id) => this.#indexOf(id) < 0) ? { realigned: { at } } : {};
    return { rows, counts, canUndo, canRedo, revision: this.revision, ...realigned };
  }

  #record(id: string, kind: RevisionKind, before: string | null, after: string | null, reason: string | null): void {
    this.revision += 1;
    const version = {
      revision: this.revision,
      kind,
      author: this.author,
      time: timeOf(this.revision),
      reason,
      before,
      after,
    };
    this.versions.set(id, [version, ...(this.versions.get(id) ?? [])]);
  }

  #indexOf(id: string): number {
    return this.segments.findIndex((segment) => segment.id === id);
  }

  #detect(planted: MemoryFault, index: number): Finding | null {
    const segment = this.segments[planted.at];
    if (!segment || segment.state === 'excluded') return null;
    const target = find(segment.target, planted.target);
    if (planted.target === '' ? segment.target !== '' : target === null) return null;
    const source = find(segment.source, planted.source);
    const evidence = planted.evidence && this.segments[planted.evidence.at];
    const evidenceSpan = evidence && planted.evidence ? find(evidence.source, planted.evidence.source) : null;
    return {
      key: index.toString(16).padStart(16, '0'),
      check: planted.check,
      messageId: planted.messageId,
      data: planted.data,
      category: planted.category,
      severity: planted.severity,
      confidence: planted.confidence,
      segment: segment.id,
      target: target ? [target] : [],
      source: source ? [source] : [],
      evidence: evidence && evidenceSpan ? [{ ...evidenceSpan, segment: evidence.id, side: 'source' }] : [],
      suggestions: target ? planted.suggestions.map((text) => [{ ...target, text }]) : [],
    };
  }
}

function toSegment(planted: MemorySegment, index: number): Segment {
  const { kind, source, machine, target = machine, state = 'untouched', notes = [], score = 0.9 } = planted;
  return {
    id: `s${index + 1}`,
    kind,
    source,
    machine,
    target,
    state,
    notes,
    sourceSpan: { from: index * 1000, to: index * 1000 + source.length },
    targetSpan: machine === '' ? null : { from: index * 1000, to: index * 1000 + machine.length },
    sourceBlock: index,
    targetBlock: machine === '' ? null : index,
    score,
    tags: [],
    origin: [],
  };
}

function find(text: string, words: string): Span | null {
  const from = words === '' ? -1 : text.indexOf(words);
  return from < 0 ? null : { from, to: from + words.length };
}

/** A time for a revision without a clock: one minute after the other. */
function timeOf(revision: number): string {
  return new Date(Date.UTC(2025, 5, 17, 9, revision)).toISOString();
}
