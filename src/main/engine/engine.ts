import { rmSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { InterfaceLanguage } from '../../bridge/app-calls';
import type { Answer, Asked, Handlers } from '../../bridge/call';
import type { Change, SegmentVersion, WrittenFile } from '../../bridge/project-calls';
import { FINDINGS_PAGE } from '../../bridge/project-calls';
import { CHECKS } from '../../core/checks/registry';
import { fault } from '../../core/fault';
import { withoutTags } from '../../core/formats/tag-characters';
import { detectLanguage } from '../../core/text/detect-language';
import { signedNotes } from '../../core/history/signed-notes';
import { segmentHistory } from '../../core/history/segment-history';
import { failure, success, type Result } from '../../core/result';
import type { ImportedSegment } from '../../core/segments/segment';
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
import type { Action, Outcome, Review } from '../../review/review';
import { createProject } from '../../storage/project-file';
import type { CheckingSettings, EngineCallName, EngineCalls } from './engine-calls';
import { pairOrderOf, pairsAt } from './alignment-replies';
import { LongWork } from './long-work';
import { ProjectHolder, type HolderSurroundings } from './project-holder';
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
import { changeOf, filtered, findingCounts, listOf, overviewOf, versionOf } from './engine-replies';

/** What the engine needs from the process that it lives in. */
export interface EngineSurroundings extends HolderSurroundings {
  /** What became of the lists of the user. */
  readLists(settings: CheckingSettings): Promise<readonly WordListReport[]>;
  now(): Date;
}

/** Faults of a glossary that are told one by one. */
const MOST_FAULTS = 20;
const PREVIEW_CHARACTERS = 1_500;

/** The engine beside its answers. */
export interface Engine extends Handlers<EngineCalls> {
  /** Puts the open project away. */
  shut(): void;
  /** Stops the long work that is under way, at its next step: its call fails as `cancelled`, and nothing is changed. */
  cancel(): void;
  /** Whether a call can be answered though calls before it wait for the project to be read. */
  goesFirst(name: string, request: unknown): boolean;
}

/** Calls that have nothing to do with what the open project holds. All others wait until it has been read. */
const WITHOUT_PROJECT: ReadonlySet<string> = new Set<EngineCallName>([
  ...(['engine:lists', 'engine:checks', 'engine:columns', 'engine:inspect', 'engine:preview'] as const),
  ...(['engine:create', 'engine:open', 'project:close'] as const),
]);

/** The review engine: holds the open project and answers every call about it. Plain functions, no Electron. */
export function createEngine(surroundings: EngineSurroundings): Engine {
  const work = new LongWork(surroundings);
  const holder = new ProjectHolder(surroundings, work);
  let author = '';
  let isTimed = false;
  /** What was paired last, by the files that it was made from. */
  let previewed: { readonly key: string; readonly segments: readonly ImportedSegment[] } | null = null;
  const searches = searchReplies(() => surroundings.now().getTime());

  /** The segments of a pair; a pair that was looked at is not paired again when its project is made. */
  const segmentsOf = async (pair: ReadPair): Promise<Result<readonly ImportedSegment[]>> => {
    const { source, target } = importedFiles(pair);
    const key = [source.hash, source.encoding, target.hash, target.encoding].join();
    if (previewed?.key === key) return success(previewed.segments);
    const tools = await surroundings.loadTools(holder.settings);
    if (!tools.ok) return tools;
    const segments = await work.inSteps('aligning', segmentPairStepwise(pair, { dictionary: tools.value.dictionary }));
    if (segments.ok) previewed = { key, segments: segments.value };
    return segments;
  };

  const withReview = <Value>(use: (review: Review) => Result<Value>): Result<Value> => holder.withReview(use);

  const actionIn = (review: Review): Action => ({
    author: author || review.contents.author,
    time: surroundings.now().toISOString(),
  });

  const act = (change: (review: Review, action: Action) => Result<Outcome>): Result<Change> =>
    withReview((review) => {
      const outcome = change(review, actionIn(review));
      return outcome.ok ? success(changeOf(review, outcome.value)) : outcome;
    });

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

  const handlers: Handlers<EngineCalls> = {
    'engine:configure': async ({ author: name, recordTime = false, ...settings }) => {
      author = name;
      isTimed = recordTime;
      return holder.use(settings);
    },
    'engine:lists': async () => success(await surroundings.readLists(holder.settings)),
    'engine:checks': () => success(CHECKS.map(({ meta: { id, category, severity } }) => ({ id, category, severity }))),
    'engine:columns': (request) => readColumnsApart(request, work.reading()),
    'engine:inspect': async ({ path, ...how }) => {
      const inspected = await inspectFile(path, how, work.reading());
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
      work.begin();
      const pair = await readPair(request, work.reading());
      if (!pair.ok) return pair;
      const segments = await segmentsOf(pair.value);
      return segments.ok ? success(previewOf(pair.value, segments.value)) : segments;
    },
    'engine:create': async (request) => {
      work.begin();
      const tools = await surroundings.loadTools(holder.settings);
      if (!tools.ok) return tools;
      surroundings.progress('reading', null);
      const pair = await readPair(request, work.reading());
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
      const opened = begun.ok ? await holder.open(request.path, request.sample) : begun;
      if (!opened.ok && opened.error.code === 'cancelled') {
        rmSync(request.path, { force: true });
        standing?.value.putBack();
      } else standing?.value.remove();
      return opened;
    },
    'engine:open': ({ path, sample }) => {
      work.begin();
      return holder.open(path, sample);
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
      work.begin();
      const { review } = holder;
      if (review === null) return failure(fault('internal', { detail: 'no project is open' }));
      surroundings.progress('saving', null);
      // The user said in the system's dialog that what stands there may be replaced.
      const standing = setAside(path);
      if (!standing.ok) return standing;
      const store = createProject(path, review.contents);
      if (!store.ok) {
        standing.value.putBack();
        return store;
      }
      store.value.close();
      const opened = await holder.open(path, false);
      if (opened.ok) standing.value.remove();
      else {
        rmSync(path, { force: true });
        standing.value.putBack();
      }
      return opened;
    },
    'engine:preview-source': async ({ path, encoding }) => {
      const side = await readSource(path, encoding, work.reading());
      if (!side.ok) return side;
      return withReview((review) => {
        const planned = review.planReimport(side.value, () => null);
        return planned.ok ? success(sourcePreviewOf(review, planned.value)) : planned;
      });
    },
    'engine:renew-source': async ({ path, encoding, language }) => {
      const side = await readSource(path, encoding, work.reading());
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
      const { review } = holder;
      if (review === null) return failure(fault('internal', { detail: 'no project is open' }));
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
    'project:current': () => holder.summary(),
    'project:close': () => {
      holder.shut();
      return success(null);
    },
    'project:rows': ({ from, to }) => holder.rows(from, to),
    'project:overview': ({ from, to }) => {
      const entries = withReview((review) => success(overviewOf(review, from, to)));
      holder.lookedAt();
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

  const goesFirst = (name: string, request: unknown): boolean =>
    name === 'project:rows' && holder.knowsRows(request as Asked<EngineCalls, 'project:rows'>);
  return {
    ...afterReading(
      handlers,
      () => holder.read(),
      (name, request) => WITHOUT_PROJECT.has(name) || goesFirst(name, request),
    ),
    shut: () => {
      holder.shut();
    },
    cancel: () => {
      work.cancel();
    },
    goesFirst,
  };
}

/** The same answers, given when `read` is over, but for the calls that need not wait. */
function afterReading(
  handlers: Handlers<EngineCalls>,
  read: () => Promise<void>,
  isReady: (name: string, request: unknown) => boolean,
): Handlers<EngineCalls> {
  const waiting = Object.entries(handlers).map(([name, handler]) => {
    const answered = handler as (request: unknown) => unknown;
    return [
      name,
      (request: unknown) => (isReady(name, request) ? answered(request) : read().then(() => answered(request))),
    ];
  });
  return Object.fromEntries(waiting) as Handlers<EngineCalls>;
}

/** A call of the engine by its name, for the process boundary. */
export function answer<Name extends EngineCallName>(
  engine: Handlers<EngineCalls>,
  name: Name,
  request: Asked<EngineCalls, Name>,
): Promise<Answer<EngineCalls, Name>> {
  return Promise.resolve(engine[name](request));
}
