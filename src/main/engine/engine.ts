import { rmSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { InterfaceLanguage } from '../../bridge/app-calls';
import type { Answer, Asked, Handlers } from '../../bridge/call';
import type { TaskStage } from '../../bridge/calls';
import type { Change, Checking, ProjectSummary, SegmentVersion, WrittenFile } from '../../bridge/project-calls';
import { FINDINGS_PAGE } from '../../bridge/project-calls';
import { CHECKS } from '../../core/checks/registry';
import { fault } from '../../core/fault';
import { withoutTags } from '../../core/formats/tag-characters';
import { detectLanguage } from '../../core/text/detect-language';
import { signedNotes } from '../../core/history/signed-notes';
import { segmentHistory } from '../../core/history/segment-history';
import { failure, success, type Result } from '../../core/result';
import type { ImportedSegment } from '../../core/segments/segment';
import type { Stepwise } from '../../core/stepwise';
import type { WordListReport } from '../../files/word-list-reader';
import { readBytes } from '../../files/read-text-file';
import { readGlossary } from '../../files/read-glossary';
import { writeFileSafely } from '../../files/write-file';
import { createTranslator } from '../../i18n/translator';
import { exportFormats, exportNamed, exportReview, keepsExcluded } from '../../review/exports/export-review';
import { correctionsDiff, diffBytes, diffHeader, type DiffRange } from '../../review/corrections';
import {
  firstDrafts,
  importedFiles,
  inspectFile,
  readPair,
  readSource,
  segmentPairStepwise,
  type ReadPair,
} from '../../review/import-pair';
import { readColumnsApart } from '../../files/reading/read-apart';
import type { AheadWork, CheckedAhead } from '../../review/checking/checked-ahead';
import { Review, type Action, type Outcome, type ReviewTools } from '../../review/review';
import { createProject, openProject } from '../../storage/project-file';
import type { CheckingSettings, EngineCallName, EngineCalls } from './engine-calls';
import { pairOrderOf, pairsAt } from './alignment-replies';
import { correctionsOf, settledBy } from './correction-replies';
import { diffDraftsOf, diffPreviewOf } from './diff-replies';
import { setAside } from './set-aside';
import { glossaryText, proposedTerm, termPlaces, termUses } from './term-replies';
import { blamePageOf } from './blame-replies';
import { changesOf, comparisonOf, pointsOf } from './history-replies';
import { previewOf } from './pair-preview';
import { figuresOf } from './report-replies';
import { searchReplies } from './search-replies';
import { sourceNotes, sourcePreviewOf } from './source-replies';
import { changeOf, countsOf, filtered, findingCounts, listOf, overviewOf, rowAt, versionOf } from './engine-replies';

/** What the engine needs from the process that it lives in. */
export interface EngineSurroundings {
  /** Makes what a review needs, when it is first needed and when the settings are others. */
  loadTools(settings: CheckingSettings): Result<ReviewTools> | Promise<Result<ReviewTools>>;
  /** What became of the lists of the user. */
  readLists(settings: CheckingSettings): Promise<readonly WordListReport[]>;
  now(): Date;
  progress(stage: TaskStage, share: number | null): void;
  /** The check of a large document moved on, which nobody waits for. */
  checking(news: Checking): void;
  /** Checks a large document ahead, in threads of its own; left out where there are none. */
  checkAhead?(settings: CheckingSettings, work: AheadWork): CheckedAhead | null;
  /** Lets news arrive before work goes on, `cancel` above all. */
  breathe(): Promise<void>;
}

const MOST_ROWS = 500;
/** Smaller steps of progress are not worth a message. */
const LEAST_PROGRESS = 0.01;
/** A document of so many segments is shown at once and checked while it is reviewed; a smaller one is checked first. */
const CHECKED_AFTERWARDS = 2_000;
/**
 * How long the check of such a document waits to be looked at, in milliseconds: what the window asks for to draw itself comes
 * before, even where the processor is shared.
 */
const FIRST_LOOK = 1_000;
/** What was found is shown when it is so many times as much as was shown before: to show it takes time as well. */
const SHOWN_AT_GROWTH = 2;
const FIRST_SHOWN = 200;
/** Faults of a glossary that are told one by one. */
const MOST_FAULTS = 20;
const PREVIEW_CHARACTERS = 1_500;

const NOTHING_CHANGED: Outcome = { revisions: [], changed: [] };

/** An open project with what its summary says beside the review. */
interface OpenProject {
  readonly review: Review;
  readonly fileName: string;
  readonly sample: boolean;
  readonly notice: ProjectSummary['notice'];
}

/** A check that goes on behind the window: its steps, and what is waited for between two of them. */
interface LargeCheck {
  readonly steps: Stepwise<null>;
  rest(): Promise<void>;
}

/** The engine beside its answers. */
export interface Engine extends Handlers<EngineCalls> {
  /** Puts the open project away. */
  shut(): void;
  /** Stops the long work that is under way, at its next step: its call fails as `cancelled`, and nothing is changed. */
  cancel(): void;
}

/** The review engine: holds the open project and answers every call about it. Plain functions, no Electron. */
export function createEngine(surroundings: EngineSurroundings): Engine {
  let open: OpenProject | null = null;
  let author = '';
  let isTimed = false;
  let checking: CheckingSettings = { checks: {}, lists: [] };
  let isCancelled = false;
  /** What was paired last, by the files that it was made from. */
  let previewed: { readonly key: string; readonly segments: readonly ImportedSegment[] } | null = null;
  /** Told when the window has what it draws first. */
  let lookedAt = (): void => undefined;
  const searches = searchReplies(() => surroundings.now().getTime());
  /** Stops what is being read. */
  let reading = new AbortController();

  /** Does work step by step and says how far it is. */
  const inSteps = async <Value>(stage: TaskStage, work: Stepwise<Value>): Promise<Result<Value>> => {
    surroundings.progress(stage, 0);
    let told = 0;
    for (;;) {
      await surroundings.breathe();
      if (isCancelled) return failure(fault('cancelled'));
      const step = work.next();
      if (step.done === true) return success(step.value);
      if (step.value - told < LEAST_PROGRESS) continue;
      told = step.value;
      surroundings.progress(stage, told);
    }
  };

  /** How the next file is read: so that a stop ends it. */
  const readingNow = (): { readonly signal: AbortSignal } => {
    reading = new AbortController();
    return { signal: reading.signal };
  };

  /** The segments of a pair; a pair that was looked at is not paired again when its project is made. */
  const segmentsOf = async (pair: ReadPair): Promise<Result<readonly ImportedSegment[]>> => {
    const { source, target } = importedFiles(pair);
    const key = [source.hash, source.encoding, target.hash, target.encoding].join();
    if (previewed?.key === key) return success(previewed.segments);
    const tools = await surroundings.loadTools(checking);
    if (!tools.ok) return tools;
    const segments = await inSteps('aligning', segmentPairStepwise(pair, { dictionary: tools.value.dictionary }));
    if (segments.ok) previewed = { key, segments: segments.value };
    return segments;
  };

  const shut = (): void => {
    open?.review.close();
    open = null;
  };

  /** Does something with the open review; without one it is a fault of the program, since the window knows. */
  const withReview = <Value>(work: (review: Review) => Result<Value>): Result<Value> =>
    open === null ? failure(fault('internal', { detail: 'no project is open' })) : work(open.review);

  const actionIn = (review: Review): Action => ({
    author: author || review.contents.author,
    time: surroundings.now().toISOString(),
  });

  const act = (work: (review: Review, action: Action) => Result<Outcome>): Result<Change> =>
    withReview((review) => {
      const outcome = work(review, actionIn(review));
      return outcome.ok ? success(changeOf(review, outcome.value)) : outcome;
    });

  const summary = (project: OpenProject): ProjectSummary => ({
    title: project.review.contents.title,
    fileName: project.fileName,
    sourceName: project.review.contents.source.name,
    targetName: project.review.contents.target.name,
    sample: project.sample,
    readOnly: project.review.readOnly,
    notice: project.notice,
    counts: countsOf(project.review),
    checked: project.review.checked,
    ...project.review.undoState,
  });

  /** The check of a large document, begun in threads where there are some; `rest` is over when there is something to go on with. */
  const largeCheck = (review: Review): LargeCheck => {
    let ahead: CheckedAhead | null = null;
    const steps = review.checkAll((work) => (ahead = surroundings.checkAhead?.(checking, work) ?? null));
    return {
      steps,
      rest: async () => {
        await surroundings.breathe();
        await ahead?.more();
      },
    };
  };

  const openAt = async (path: string, sample: boolean): Promise<Result<ProjectSummary>> => {
    const tools = await surroundings.loadTools(checking);
    if (!tools.ok) return tools;
    surroundings.progress('reading', null);
    const store = openProject(path);
    if (!store.ok) return store;
    const review = Review.unchecked(store.value, tools.value);
    const isLarge = review.ok && review.value.segments.length >= CHECKED_AFTERWARDS;
    const checked = !review.ok || isLarge ? success(null) : await inSteps('checking', review.value.checkAll());
    if (!review.ok || !checked.ok) {
      store.value.close();
      return review.ok && !checked.ok ? checked : (review as Result<never>);
    }
    shut();
    open = { review: review.value, fileName: basename(path), sample, notice: store.value.notice };
    if (isLarge) {
      const isLookedAt = new Promise<void>((resolve) => (lookedAt = resolve));
      const isLate = new Promise((resolve) => setTimeout(resolve, FIRST_LOOK));
      const check = largeCheck(review.value);
      void Promise.race([isLookedAt, isLate]).then(() => checkOn(review.value, check));
    }
    return success(summary(open));
  };

  /**
   * Goes on with the check of the open document, step by step between the calls. `isAnew`: it was checked before, and what
   * was found then is shown until the end.
   */
  const checkOn = async (review: Review, { steps, rest }: LargeCheck, isAnew = false): Promise<void> => {
    let shown = isAnew ? review.segments.length : 0;
    let told = 0;
    for (;;) {
      await rest();
      if (open?.review !== review) {
        steps.return(null);
        return;
      }
      const step = steps.next();
      const share = step.done === true ? 1 : step.value;
      const reached = Math.floor(share * review.segments.length);
      if (step.done === true || reached >= Math.max(FIRST_SHOWN, shown * SHOWN_AT_GROWTH)) {
        review.showFound();
        // At the end a check of the whole document may have spoken about any segment.
        const range = { from: step.done === true ? 0 : Math.min(shown, review.checked), to: review.checked };
        shown = review.checked;
        surroundings.checking({ share, change: { ...changeOf(review, NOTHING_CHANGED), anew: range } });
      } else if (Math.abs(share - told) >= LEAST_PROGRESS) surroundings.checking({ share, change: null });
      else continue;
      told = share;
      if (step.done === true) return;
    }
  };

  const write = async (path: string, bytes: Uint8Array): Promise<Result<WrittenFile>> => {
    surroundings.progress('exporting', null);
    const written = await writeFileSafely(path, bytes, { overwrite: true });
    return written.ok ? success({ name: basename(path), bytes: bytes.length }) : written;
  };

  const exported = (format: string | undefined, language: InterfaceLanguage): Result<Uint8Array> =>
    withReview((review) => {
      const exporter = exportNamed(review.contents, { format });
      return exporter.ok ? exportReview(review, exporter.value, createTranslator(language)) : exporter;
    });

  /** From the machine translation to now. */
  const everything = ({ contents, segments }: Review): DiffRange => ({
    from: 0,
    to: contents.revisions.length,
    standing: segments,
  });

  return {
    shut,
    cancel: () => {
      isCancelled = true;
      reading.abort();
    },
    'engine:configure': async ({ author: name, recordTime = false, ...settings }) => {
      author = name;
      isTimed = recordTime;
      const isOther = JSON.stringify(settings) !== JSON.stringify(checking);
      checking = settings;
      if (open === null || !isOther) return success(null);
      const { review } = open;
      const tools = await surroundings.loadTools(settings);
      if (!tools.ok) return tools;
      if (!review.use(tools.value)) void checkOn(review, largeCheck(review), true);
      return success(null);
    },
    'engine:lists': async () => success(await surroundings.readLists(checking)),
    'engine:checks': () => success(CHECKS.map(({ meta: { id, category, severity } }) => ({ id, category, severity }))),
    'engine:columns': (request) => readColumnsApart(request, readingNow()),
    'engine:inspect': async ({ path, ...how }) => {
      const inspected = await inspectFile(path, how, readingNow());
      if (!inspected.ok) return inspected;
      const { file, document, bilingual } = inspected.value;
      const text = withoutTags(document.text);
      return success({
        name: file.name,
        format: file.format,
        bilingual,
        encoding: file.encoding,
        encodingSource: file.encodingSource,
        language: detectLanguage(text),
        preview: text.replace(/^\ufeff/, '').slice(0, PREVIEW_CHARACTERS),
        characters: text.length,
      });
    },
    'engine:preview': async (request) => {
      isCancelled = false;
      const pair = await readPair(request, readingNow());
      if (!pair.ok) return pair;
      const segments = await segmentsOf(pair.value);
      return segments.ok ? success(previewOf(pair.value, segments.value)) : segments;
    },
    'engine:create': async (request) => {
      isCancelled = false;
      const tools = await surroundings.loadTools(checking);
      if (!tools.ok) return tools;
      surroundings.progress('reading', null);
      const pair = await readPair(request, readingNow());
      if (!pair.ok) return pair;
      const segments = await segmentsOf(pair.value);
      if (!segments.ok) return segments;
      surroundings.progress('saving', null);
      const standing = request.replace ? setAside(request.path) : null;
      if (standing !== null && !standing.ok) return standing;
      const store = createProject(request.path, {
        title: request.title,
        author: request.author,
        created: surroundings.now().toISOString(),
        ...importedFiles(pair.value),
        segments: segments.value,
        terms: [],
      });
      previewed = null;
      if (!store.ok) {
        standing?.value.putBack();
        return store;
      }
      const begun = store.value.append(firstDrafts(pair.value, segments.value), {
        author: request.author,
        time: surroundings.now().toISOString(),
      });
      store.value.close();
      const opened = begun.ok ? await openAt(request.path, request.sample) : begun;
      if (!opened.ok && opened.error.code === 'cancelled') {
        rmSync(request.path, { force: true });
        standing?.value.putBack();
      } else standing?.value.remove();
      return opened;
    },
    'engine:open': ({ path, sample }) => {
      isCancelled = false;
      return openAt(path, sample);
    },
    'engine:bring-back': ({ drafts }) =>
      withReview((review) => {
        let count = 0;
        for (const { id, before, text } of drafts) {
          const segment = review.segment(id);
          if (!segment.ok || segment.value.target !== before) continue;
          const outcome = review.setText(id, text, actionIn(review));
          if (outcome.ok && outcome.value.revisions.length > 0) count += 1;
        }
        return success(count);
      }),
    'engine:save-copy': async ({ path }) => {
      isCancelled = false;
      if (open === null) return failure(fault('internal', { detail: 'no project is open' }));
      surroundings.progress('saving', null);
      // The user said in the system's dialog that what stands there may be replaced.
      const standing = setAside(path);
      if (!standing.ok) return standing;
      const store = createProject(path, open.review.contents);
      if (!store.ok) {
        standing.value.putBack();
        return store;
      }
      store.value.close();
      const opened = await openAt(path, false);
      if (opened.ok) standing.value.remove();
      else {
        rmSync(path, { force: true });
        standing.value.putBack();
      }
      return opened;
    },
    'engine:preview-source': async ({ path, encoding }) => {
      const side = await readSource(path, encoding, readingNow());
      if (!side.ok) return side;
      return withReview((review) => {
        const planned = review.planReimport(side.value, () => null);
        return planned.ok ? success(sourcePreviewOf(review, planned.value)) : planned;
      });
    },
    'engine:renew-source': async ({ path, encoding, language }) => {
      const side = await readSource(path, encoding, readingNow());
      if (!side.ok) return side;
      const noteFor = sourceNotes(createTranslator(language));
      return act((review, action) => review.reimportSource(side.value, action, noteFor));
    },
    'engine:write-diff': async ({ path }) => {
      const diff = withReview((review) =>
        diffBytes(review.contents, diffHeader(review.contents, surroundings.now()), everything(review)),
      );
      if (!diff.ok) return diff;
      return diff.value === null ? success(null) : write(path, diff.value);
    },
    'engine:write-export': async ({ path, format, language }) => {
      const bytes = exported(format, language);
      return bytes.ok ? write(path, bytes.value) : bytes;
    },
    'engine:report-page': ({ language }) => {
      const bytes = exported('report-html', language);
      return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes;
    },
    'engine:preview-diff': async ({ path }) => {
      const bytes = await readBytes(path);
      if (!bytes.ok) return bytes;
      return withReview((review) => diffPreviewOf(review, { path, name: basename(path), bytes: bytes.value }));
    },
    'engine:apply-diff': async ({ path, language, ...choice }) => {
      const bytes = await readBytes(path);
      if (!bytes.ok) return bytes;
      return act((review, action) => {
        const file = { path, name: basename(path), bytes: bytes.value };
        const drafts = diffDraftsOf(review, file, choice, createTranslator(language));
        return drafts.ok ? review.record(drafts.value, action) : drafts;
      });
    },
    'engine:import-terms': async ({ path }) => {
      if (open === null) return failure(fault('internal', { detail: 'no project is open' }));
      const { review } = open;
      const file = await readGlossary(path);
      if (!file.ok) return file;
      const { terms, faults } = file.value;
      const added = review.addTerms(terms, { ...actionIn(review), reason: basename(path) });
      if (!added.ok) return added;
      return success({
        ...changeOf(review, added.value),
        added: added.value.revisions.length,
        known: added.value.known,
        faults: faults.slice(0, MOST_FAULTS),
        unreadable: faults.length,
      });
    },
    'engine:write-terms': async ({ path }) => {
      const text = withReview((review) => success(glossaryText(review.terms, extname(path))));
      return text.ok ? write(path, new TextEncoder().encode(text.value)) : text;
    },
    'project:current': () =>
      open === null ? failure(fault('internal', { detail: 'no project is open' })) : success(summary(open)),
    'project:close': () => {
      shut();
      return success(null);
    },
    'project:rows': ({ from, to }) =>
      withReview((review) => {
        const end = Math.min(to, from + MOST_ROWS, review.segments.length);
        const rows = [];
        for (let index = Math.max(0, from); index < end; index++) rows.push(rowAt(review, index));
        return success(rows);
      }),
    'project:overview': ({ from, to }) => {
      const entries = withReview((review) => success(overviewOf(review, from, to)));
      lookedAt();
      return entries;
    },
    'project:findings': ({ order, from = 0, ...filter }) =>
      withReview(({ findings }) => {
        return success(listOf(findings, order, filter).slice(from, from + FINDINGS_PAGE));
      }),
    'project:finding-counts': () => withReview((review) => success(findingCounts(review.findings))),
    'project:dismissed': ({ from = 0 }) =>
      withReview((review) =>
        success(
          review.dismissed.slice(from, from + FINDINGS_PAGE).map(({ finding, dismissal: { extent }, reason }) => ({
            finding,
            extent,
            reason,
          })),
        ),
      ),
    'search:run': (request) => withReview((review) => searches.run(review, request)),
    'search:more': ({ search }) => withReview((review) => searches.more(review, search)),
    'search:rows': (wanted) => withReview((review) => success(searches.rows(review, wanted))),
    'search:beside': (wanted) => withReview((review) => success(searches.beside(review, wanted))),
    'search:replace': ({ search, except }) =>
      withReview((review) => {
        const meant = searches.toReplace(review, { search, except });
        if (!meant.ok) return meant;
        const { texts, ...how } = meant.value;
        const outcome = review.replaceAll(
          texts.map(({ id }) => id),
          how,
          actionIn(review),
        );
        if (!outcome.ok) return outcome;
        const { refused } = outcome.value;
        return success({ ...changeOf(review, outcome.value), refused, replaced: texts.length - refused });
      }),
    'segment:look': ({ id, text }) => withReview((review) => review.look(id, text)),
    'segment:spend': ({ id, milliseconds }) =>
      withReview((review) => {
        if (isTimed && !review.readOnly) review.spend(id, milliseconds);
        return success(null);
      }),
    'segment:set-text': ({ id, text }) => act((review, action) => review.setText(id, text, action)),
    'segment:set-state': ({ id, state }) => act((review, action) => review.setState(id, state, action)),
    'segment:add-note': ({ id, note }) => act((review, action) => review.addNote(id, note, action)),
    'segment:notes': ({ id }) =>
      withReview((review) => {
        const segment = review.segment(id);
        return segment.ok ? success(signedNotes(review.contents.revisions, segment.value)) : segment;
      }),
    'segment:change-note': ({ id, before, after }) =>
      act((review, action) => review.changeNote(id, before, after, action)),
    'segment:history': ({ id }) =>
      withReview((review): Result<readonly SegmentVersion[]> => {
        const history = segmentHistory(review.contents, id);
        return history.ok
          ? success(history.value.versions.map(({ revision }) => versionOf(revision)).reverse())
          : history;
      }),
    'segment:restore': ({ id, revision }) => act((review, action) => review.restore(id, revision, action)),
    'finding:apply': ({ key, alternative }) => act((review, action) => review.fix(key, alternative, action)),
    'finding:places': ({ key, alternative }) =>
      withReview((review) => {
        const fixes = review.fixesLike(key, alternative);
        if (!fixes.ok) return fixes;
        const places = fixes.value.map(({ segment: id, before, after }) => {
          const index = review.indexOf(id);
          return { index, id, source: review.segments[index]?.source ?? '', before, after };
        });
        return success(places.sort((one, other) => one.index - other.index));
      }),
    'finding:apply-everywhere': ({ key, alternative, places }) =>
      withReview((review) => {
        const seen = new Map(places.map(({ id, before }) => [id, before]));
        const outcome = review.fixEverywhere(key, alternative, seen, actionIn(review));
        if (!outcome.ok) return outcome;
        return success({ ...changeOf(review, outcome.value), skipped: outcome.value.skipped });
      }),
    'finding:dismiss': ({ key, reason, extent }) =>
      act((review, action) => review.dismiss(key, extent, { ...action, reason })),
    'finding:undismiss': ({ key }) => act((review, action) => review.undismiss(key, action)),
    'finding:dismiss-all': ({ reason, ...wanted }) =>
      act((review, action) => {
        const keys = 'keys' in wanted ? wanted.keys : filtered(review.findings, wanted.filter).map(({ key }) => key);
        return review.dismissAll(keys, { ...action, reason });
      }),
    'finding:undismiss-all': ({ keys }) => act((review, action) => review.undismissAll(keys, action)),
    'terms:list': () => withReview((review) => success(review.terms)),
    'terms:use': () => withReview((review) => success(termUses(review))),
    'terms:places': ({ term }) => withReview((review) => success(termPlaces(review, term))),
    'terms:in-segment': ({ id }) => withReview((review) => review.termsIn(id)),
    'terms:propose': (request) => withReview((review) => proposedTerm(review, request)),
    'terms:add': ({ term }) => act((review, action) => review.addTerm(term, action)),
    'terms:change': ({ before, after }) => act((review, action) => review.changeTerm(before, after, action)),
    'terms:remove': ({ term }) => act((review, action) => review.removeTerm(term, action)),
    'alignment:order': () => withReview((review) => success(pairOrderOf(review))),
    'alignment:pairs': ({ places }) => withReview((review) => success(pairsAt(review, places))),
    'alignment:repair': (repair) => act((review, action) => review.realign(repair, action)),
    'history:undo': () => act((review, action) => review.undo(action)),
    'history:redo': () => act((review, action) => review.redo(action)),
    'history:changes': (filter) => withReview((review) => success(changesOf(review, filter))),
    'history:points': () => withReview((review) => success(pointsOf(review))),
    'history:blame': (wanted) => withReview((review) => success(blamePageOf(review, wanted))),
    'history:make-snapshot': ({ name }) =>
      withReview((review) => {
        const by = { author: author || review.contents.author, time: surroundings.now().toISOString() };
        return review.addSnapshot(name, by);
      }),
    'history:compare': ({ from, to, skip }) =>
      withReview((review) => {
        const last = review.contents.revisions.length;
        const unknown = [from, to].find((number) => number > last);
        return unknown === undefined
          ? success(comparisonOf(review, from, to, skip))
          : failure(fault('revision-unknown', { number: unknown }));
      }),
    'history:restore-all': ({ revision }) => act((review, action) => review.restoreAll(revision, action)),
    'corrections:list': ({ ids }) => withReview((review) => success(correctionsOf(review, ids))),
    'corrections:settled': ({ ids }) => withReview((review) => settledBy(review, ids)),
    'corrections:undo': ({ id }) => act((review, action) => review.undoCorrection(id, action)),
    'corrections:diff': () =>
      withReview((review) => {
        const header = diffHeader(review.contents, surroundings.now());
        const diff = correctionsDiff(review.contents, header, everything(review));
        return diff.ok ? success(diff.value ?? '') : diff;
      }),
    'report:figures': () => withReview((review) => success(figuresOf(review))),
    'export:summary': () =>
      withReview((review) => {
        const { segments, findings } = review;
        const count = (test: (segment: (typeof segments)[number]) => boolean): number => segments.filter(test).length;
        return success({
          unconfirmed: count(({ state }) => state === 'untouched' || state === 'edited'),
          openFindings: findings.length,
          emptyTargets: count(({ target, source, state }) => target === '' && source !== '' && state !== 'excluded'),
          excluded: count(({ state }) => state === 'excluded'),
          corrected: count(({ target, machine }) => target !== machine),
          formats: exportFormats(review.contents),
          keepsExcluded: keepsExcluded(review.contents),
        });
      }),
  };
}

/** A call of the engine by its name, for the process boundary. */
export function answer<Name extends EngineCallName>(
  engine: Handlers<EngineCalls>,
  name: Name,
  request: Asked<EngineCalls, Name>,
): Promise<Answer<EngineCalls, Name>> {
  return Promise.resolve(engine[name](request));
}
