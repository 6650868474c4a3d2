import { CHECKS } from '../../src/core/checks/registry';
import { FINDINGS_PAGE, type Draft } from '../../src/bridge/project-calls';
import { packOverview } from '../../src/bridge/overview-code';
import { DEFAULT_SETTINGS, type RecentProject, type Settings, type StartState } from '../../src/bridge/app-calls';
import type { Answer, Asked, Handlers } from '../../src/bridge/call';
import type { AllCalls, BridgeEvents, CallName, EventName, TaskStage, Workbench } from '../../src/bridge/calls';
import type { OwnData } from '../../src/bridge/data-calls';
import type { DiffPreview } from '../../src/bridge/diff-calls';
import type { FileInspection, GrantedFile, PairPreview } from '../../src/bridge/file-calls';
import type { ProjectSummary } from '../../src/bridge/project-calls';
import type { SourcePreview } from '../../src/bridge/source-calls';
import type { SettingsPreview, WordList } from '../../src/bridge/settings-calls';
import { fault, type Fault } from '../../src/core/fault';
import { failure, success, type Result } from '../../src/core/result';
import { addTerm, addTerms, changeTerm, removeTerm } from '../../src/core/history/term-edits';
import { pairOrderOf, pairsAt } from '../../src/main/engine/alignment-replies';
import { filtered, findingCounts, inOrder } from '../../src/main/engine/engine-replies';
import { searchReplies } from '../../src/main/engine/search-replies';
import { proposedTerm, termPlaces, termUses } from '../../src/main/engine/term-replies';
import type { Term } from '../../src/core/terms/term';
import { MemoryProject } from './memory-project';
import { memorySearch } from './memory-search';

const RECENT: readonly RecentProject[] = [
  {
    id: 'r1',
    title: 'An interview about verification',
    place: '~/Reviews/interview.sverka',
    opened: '2025-06-17T08:40:00.000Z',
    segments: 90,
    confirmed: 34,
    findings: 42,
    missing: false,
  },
  {
    id: 'r2',
    title: 'Договор и его судьба: заметки к круглому столу',
    place: '~/Документы/Круглый стол/договор.sverka',
    opened: '2025-06-12T16:05:00.000Z',
    segments: 1204,
    confirmed: 1204,
    findings: 0,
    missing: false,
  },
  {
    id: 'r3',
    title: 'Annual report',
    place: '/media/stick/report.sverka',
    opened: '2025-05-30T10:15:00.000Z',
    segments: 412,
    confirmed: 0,
    findings: null,
    missing: true,
  },
];

/** The files that can be chosen; the names say what is in them. */
export const MEMORY_FILES: readonly FileInspection[] = [
  {
    handle: 'russian',
    name: 'interview.ru.txt',
    format: 'txt',
    bilingual: false,
    encoding: 'utf-8',
    encodingSource: 'utf-8',
    language: 'ru',
    preview:
      '«Доверять можно только тому, что удается проверить»\n\nДиректор Балтийского центра верификации Глеб Стрешнев — о моратории на размещение ракет, судьбе СНВ-3 и станции, которую забыли отключить',
    characters: 15360,
  },
  {
    handle: 'english',
    name: 'interview.en.txt',
    format: 'txt',
    bilingual: false,
    encoding: 'utf-8',
    encodingSource: 'bom',
    language: 'en',
    preview:
      '"You can only trust what you can verify"\n\nGleb Streshnev, Director of the Baltic Verification Center, on the moratorium on missile deployment, the fate of START-3 and the station that they forgot to turn off',
    characters: 16021,
  },
  {
    handle: 'legacy',
    name: 'доклад.txt',
    format: 'txt',
    bilingual: false,
    encoding: 'windows-1251',
    encodingSource: 'recognised',
    language: 'ru',
    preview: 'Доклад о состоянии архива наблюдений',
    characters: 4210,
  },
  {
    handle: 'both',
    name: 'catalogue.xlf',
    format: 'xliff-2',
    bilingual: true,
    encoding: 'utf-8',
    encodingSource: 'declared',
    language: 'en',
    preview: 'The station on the island',
    characters: 812,
  },
];

/** The calls that only make sense while a project is open. */
const NEEDS_PROJECT =
  /^(?:segment|finding|source|terms|alignment|history|corrections|export|report):|^project:(?:current|rows|overview|findings)$/;

/**
 * The program in memory, of the same type as the real one: for component tests, and for showing the screens in a plain
 * browser. `latency` delays every answer (milliseconds), `failNext` makes a call fail, `asked` lists what was called.
 */
export class MemoryWorkbench implements Workbench {
  project: MemoryProject | null = null;
  settings: Settings = { ...DEFAULT_SETTINGS, author: 'Anna Petrova' };
  recent: readonly RecentProject[] = RECENT;
  wordLists: readonly WordList[] = [];
  /** How many findings a call gives at most. */
  findingsPage = FINDINGS_PAGE;
  /** Looks on without end where a test says nothing of the time. */
  searches = searchReplies(() => 0);
  readonly addedWords: string[] = [];
  /** What is chosen in the system's menu in a text; null for nothing. */
  textMenuChoice: string | null = null;
  copies = { projects: 3, copies: 12, bytes: 4_650_000 };
  logs = 1_234;
  /** How long the window says that somebody was at work, in milliseconds by segment. */
  readonly spent = new Map<string, number>();
  /** The file of settings that the system's dialog will give; null means that the user cancels. */
  settingsToImport: SettingsPreview | null = null;
  standInRuntime = false;
  firstStart = false;
  open: StartState['open'] = 'nothing';
  reloaded = false;
  interrupted: string | null = null;
  latency = 0;
  /** What is in the glossary file that will be taken in, and what of it cannot be read. */
  termsToImport: readonly Term[] = [];
  importFaults: readonly Fault[] = [];
  /** Whether the window asked for the long work under way to be stopped; an opening call then fails as cancelled. */
  cancelled = false;
  /** Whether the page has said that nothing is left that only it knows. */
  readyToClose = false;
  /** The files that the system's dialog will give, in turn; null means that the user cancels. */
  readonly toChoose: (GrantedFile | null)[] = [];
  readonly files = new Map(MEMORY_FILES.map((file) => [file.handle, file]));
  readonly asked: { readonly name: CallName; readonly request: unknown }[] = [];
  /** What the columns of the tables are called that are chosen; empty where files are no tables. */
  columns: readonly string[] = [];
  /** How the texts of a new review pair. */
  preview: PairPreview = {
    total: 90,
    weak: 1,
    alone: 2,
    first: [
      { index: 0, source: 'Раз.', target: 'One.', score: 0.9, weak: false, repaired: false },
      { index: 1, source: 'Два.', target: '', score: null, weak: false, repaired: false },
    ],
    doubtful: [{ index: 7, source: 'Восемь.', target: 'Nine.', score: 0.3, weak: true, repaired: false }],
    warnings: [],
  };
  /** What a corrected Russian text would change. */
  sourcePreview: SourcePreview = { counts: { changed: 0, added: 0, removed: 0 }, differences: [] };
  /** The project that will be opened or created next. */
  nextProject: () => MemoryProject = () => new MemoryProject();
  /** What a diff would change, or why it cannot be applied. */
  incomingDiff: DiffPreview | Fault = fault('diff-empty', { path: 'colleague.diff' });
  /** Runs before an opening call answers, e.g. to report progress. */
  whileOpening: () => void | Promise<void> = () => this.#progress(['reading', 'aligning', 'checking', 'saving']);
  /** What the window wants to be kept of what is typed. */
  drafts: readonly Draft[] = [];
  readonly #faults = new Map<CallName, Fault>();
  readonly #listeners = new Map<EventName, Set<(event: never) => void>>();

  async call<Name extends CallName>(name: Name, request: Asked<AllCalls, Name>): Promise<Answer<AllCalls, Name>> {
    this.asked.push({ name, request });
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    const planned = this.#faults.get(name);
    if (planned) {
      this.#faults.delete(name);
      return failure(planned) as Answer<AllCalls, Name>;
    }
    if (this.project === null && NEEDS_PROJECT.test(name))
      return failure(fault('internal', { detail: 'no project is open' })) as Answer<AllCalls, Name>;
    return this.#handlers[name](request);
  }

  on<Name extends EventName>(name: Name, listener: (event: BridgeEvents[Name]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Tells the window something, as the program would. */
  emit<Name extends EventName>(name: Name, event: BridgeEvents[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as (event: BridgeEvents[Name]) => void)(event);
  }

  /** Makes the next call of this name fail. */
  failNext(name: CallName, problem: Fault): void {
    this.#faults.set(name, problem);
  }

  /** The names of the calls made so far. */
  get callNames(): readonly CallName[] {
    return this.asked.map(({ name }) => name);
  }

  get #searched() {
    return memorySearch(this.#open);
  }

  get #open(): MemoryProject {
    if (!this.project) throw new Error('No project is open in the workbench in memory.');
    return this.project;
  }

  readonly #handlers: Handlers<AllCalls> = {
    'app:text-menu': () => success(this.textMenuChoice),
    'app:start-state': () =>
      success({
        settings: this.settings,
        recent: this.recent,
        version: '0.1.0',
        standInRuntime: this.standInRuntime,
        firstStart: this.firstStart,
        platform: 'linux',
        open: this.open,
        reloaded: this.reloaded,
        interrupted: this.interrupted,
      }),
    'app:change-settings': (changed) => success((this.settings = { ...this.settings, ...changed })),
    'app:recent': () => success(this.recent),
    'app:forget-recent': ({ id }) => success((this.recent = this.recent.filter((entry) => entry.id !== id))),

    'app:save-diagnostics': () => success({ name: 'sverka-diagnostics.txt', bytes: 512 }),
    'app:ready-to-close': () => {
      this.readyToClose = true;
      return success(null);
    },

    'settings:checks': () =>
      success(CHECKS.map(({ meta: { id, category, severity } }) => ({ id, category, severity }))),

    'settings:export': () => success({ name: 'sverka-settings.json', bytes: 120 }),
    'settings:choose-import': () => success(this.settingsToImport),
    'settings:import': ({ checks }) => {
      if (checks) this.settings = { ...this.settings, checks: { spelling: { on: false, options: {} } } };
      return success(this.settings);
    },
    'data:own': () => success(this.ownData),
    'data:remove': ({ what }) => {
      if (what === 'recent' || what === 'all') this.recent = [];
      if (what === 'copies' || what === 'all') this.copies = { projects: 0, copies: 0, bytes: 0 };
      if (what === 'logs' || what === 'all') this.logs = 0;
      return success(this.ownData);
    },
    'lists:all': () => success(this.wordLists),
    'lists:add': ({ kind }) =>
      success((this.wordLists = [...this.wordLists, { kind, name: `new-${kind}.tsv`, entries: 21, faults: [] }])),
    'lists:remove': ({ kind, name }) =>
      success((this.wordLists = this.wordLists.filter((list) => list.kind !== kind || list.name !== name))),
    'lists:add-word': ({ word }) => {
      this.addedWords.push(word);
      return success(this.wordLists);
    },
    'lists:show': () => success(null),

    'files:choose': ({ purpose }) =>
      success(
        this.toChoose.length > 0
          ? (this.toChoose.shift() ?? null)
          : this.granted(purpose === 'source' ? 'russian' : 'english'),
      ),
    'files:columns': () => success(this.columns),
    'files:inspect': ({ handle, encoding, columns }) => {
      const file = this.files.get(handle);
      if (!file) return failure(fault('file-not-found', { path: handle }));
      // A table of which nobody knows the columns until they are chosen.
      if (this.columns.length > 0 && columns === undefined)
        return failure(fault('columns-missing', { path: file.name }));
      return success(encoding === undefined ? file : { ...file, encoding, encodingSource: 'given' });
    },
    'files:paste': ({ text }) => {
      const handle = `pasted-${this.files.size}`;
      const language = /[а-яё]/i.test(text) ? 'ru' : 'en';
      const name = `${text.slice(0, 20)}.txt`;
      const [first] = MEMORY_FILES;
      this.files.set(handle, { ...first!, handle, name, language, preview: text, characters: text.length });
      return success(this.granted(handle));
    },
    'files:preview': () => success(this.preview),
    'files:encodings': () => success(['utf-8', 'utf-16le', 'windows-1251', 'koi8-r', 'cp866', 'windows-1252']),

    'project:create': ({ title }) => this.#opening(false, title),
    'project:open': () => this.#opening(),
    'project:open-recent': () => this.#opening(),
    'project:open-sample': () => this.#opening(true),
    'project:open-given': () => this.#opening(),
    'project:open-interrupted': () => this.#opening(),
    'drafts:keep': ({ drafts }) => {
      this.drafts = drafts;
      return success(null);
    },
    'project:current': () => success(this.#open.summary),
    'project:save-copy': () => success({ ...this.#open.summary, fileName: 'interview-2.sverka' }),
    'project:close': () => {
      this.project = null;
      return success(null);
    },
    'task:cancel': () => {
      this.cancelled = true;
      return success(null);
    },
    'project:rows': ({ from, to }) => success(this.#open.rows(from, to)),
    'project:overview': ({ from, to }) => success(packOverview(from, this.#open.overview().slice(from, to))),
    'project:findings': ({ order, from = 0, ...filter }) =>
      success(inOrder(filtered(this.#open.findings(false), filter), order).slice(from, from + this.findingsPage)),
    'project:finding-counts': () => success(findingCounts(this.#open.findings(false))),
    'project:dismissed': ({ from = 0 }) => {
      const { dismissed } = this.#open;
      const unknown = { extent: 'one', reason: null } as const;
      return success(
        this.#open
          .findings(true)
          .slice(from, from + this.findingsPage)
          .map((finding) => ({ finding, ...(dismissed.get(finding.key) ?? unknown) })),
      );
    },

    'search:run': (request) => this.searches.run(this.#searched, request),
    'search:more': ({ search }) => this.searches.more(this.#searched, search),
    'search:rows': (wanted) => success(this.searches.rows(this.#searched, wanted)),
    'search:beside': (wanted) => success(this.searches.beside(this.#searched, wanted)),
    'search:replace': (wanted) => {
      const meant = this.searches.toReplace(this.#searched, wanted);
      if (!meant.ok) return meant;
      const changes = meant.value.texts.map(({ id, after }) => this.#open.setText(id, after));
      const rows = changes.flatMap((change) => (change.ok ? change.value.rows : []));
      const last = changes.at(-1);
      return last?.ok
        ? success({ ...last.value, rows, replaced: rows.length, refused: 0 })
        : failure(fault('search-empty'));
    },
    'segment:look': ({ id, text }) => success(this.#open.look(id, text)),
    'segment:spend': ({ id, milliseconds }) => {
      this.spent.set(id, (this.spent.get(id) ?? 0) + milliseconds);
      return success(null);
    },
    'segment:set-text': ({ id, text }) => this.#open.setText(id, text),
    'segment:set-state': ({ id, state }) => this.#open.setState(id, state),
    'segment:add-note': ({ id, note }) => this.#open.addNote(id, note),
    'segment:notes': ({ id }) => success(this.#open.notesOf(id)),
    'segment:change-note': ({ id, before, after }) => this.#open.changeNote(id, before, after),
    'segment:history': ({ id }) => success(this.#open.versions.get(id) ?? []),
    'segment:restore': ({ id, revision }) => this.#open.restore(id, revision),
    'finding:apply': ({ key, alternative }) => this.#open.apply(key, alternative),
    'finding:places': ({ key, alternative }) => this.#open.places(key, alternative),
    'finding:apply-everywhere': (request) => this.#open.applyEverywhere(request),
    'finding:dismiss': ({ key, reason, extent }) => this.#open.dismiss(key, reason, extent),
    'finding:undismiss': ({ key }) => this.#open.undismiss(key),
    'finding:dismiss-all': ({ reason, ...wanted }) =>
      this.#open.dismissAll(
        'keys' in wanted ? wanted.keys : filtered(this.#open.findings(false), wanted.filter).map(({ key }) => key),
        reason,
      ),
    'finding:undismiss-all': ({ keys }) => this.#open.undismissAll(keys),
    'terms:list': () => success(this.#open.terms),
    'terms:use': () => success(termUses(this.#open)),
    'terms:places': ({ term }) => success(termPlaces(this.#open, term)),
    'terms:in-segment': ({ id }) => this.#open.termsIn(id),
    'terms:propose': (request) => proposedTerm(this.#open, request),
    'terms:add': ({ term }) => this.#open.changeTerms(addTerm(term, this.#open.terms)),
    'terms:change': ({ before, after }) => this.#open.changeTerms(changeTerm(before, after, this.#open.terms)),
    'terms:import': () => {
      const { drafts, known } = addTerms(this.termsToImport, this.#open.terms);
      const change = this.#open.changeTerms(success(drafts));
      return change.ok
        ? success({
            ...change.value,
            added: drafts.length,
            known,
            faults: this.importFaults,
            unreadable: this.importFaults.length,
          })
        : change;
    },
    'terms:export': ({ format }) => success({ name: `interview.terms.${format}`, bytes: this.#open.terms.length * 40 }),
    'terms:remove': ({ term }) => this.#open.changeTerms(removeTerm(term, this.#open.terms)),
    'alignment:order': () => success(pairOrderOf(this.#open)),
    'alignment:pairs': ({ places }) => success(pairsAt(this.#open, places)),
    'alignment:repair': (repair) => this.#open.repair(repair),
    'source:preview': () => success(this.sourcePreview),
    'source:renew': () => this.#open.setText('s3', 'The station was built on the island in 1987.'),
    'history:undo': () => this.#open.undo(),
    'history:redo': () => this.#open.redo(),
    'history:changes': (filter) => success(this.#open.changes(filter)),
    'history:blame': (wanted) => success(this.#open.blame(wanted)),
    'history:points': () => success(this.#open.points()),
    'history:make-snapshot': ({ name }) => this.#open.addSnapshot(name),
    'history:compare': ({ from, skip }) => success(this.#open.compare(from, skip)),
    'history:restore-all': ({ revision }) => this.#open.restoreAll(revision),
    'corrections:list': ({ ids }) => success(this.#open.corrections(ids)),
    'corrections:settled': ({ ids }) => success(this.#open.settledIn(ids)),
    'corrections:undo': ({ id }) => this.#open.undoCorrection(id),
    'corrections:diff': () => success(this.#open.diff()),
    'corrections:save': () => {
      const diff = this.#open.diff();
      if (diff === '') return failure(fault('nothing-corrected'));
      return success({ name: 'interview.diff', bytes: new TextEncoder().encode(diff).length });
    },
    'report:figures': () => success(this.#open.figures()),
    'report:save': ({ format }) => success({ name: `interview.report.${format}`, bytes: 42000 }),
    'corrections:preview-diff': () =>
      'code' in this.incomingDiff ? failure(this.incomingDiff) : success(this.incomingDiff),
    'corrections:apply-diff': ({ leave, prefer }) => {
      if ('code' in this.incomingDiff) return failure(this.incomingDiff);
      const { changes, conflicts } = this.incomingDiff;
      const taken = [
        ...changes.filter(({ id }) => !leave.includes(id ?? '')),
        ...conflicts.filter(({ id }) => prefer.includes(id ?? '')),
      ];
      return success(this.#open.takeTexts(taken.flatMap(({ id, after }) => (id === null ? [] : [{ id, after }]))));
    },
    'export:summary': () => success(this.#open.exportSummary()),
    'export:save': () => success({ name: 'interview.corrected.en.txt', bytes: 16021 }),
  };

  get ownData(): OwnData {
    const places = {
      settings: '~/.config/Sverka/settings.json',
      lists: '~/.config/Sverka/word-lists',
      copies: '~/.local/share/sverka/copies',
      logs: '~/.config/Sverka/sverka.log',
    };
    return { places, recent: this.recent.length, copies: this.copies, logs: this.logs };
  }

  /** The file of a handle as the dialog or a drop grants it. */
  granted(handle: string): GrantedFile {
    const file = this.files.get(handle);
    return { handle, name: file?.name ?? handle, bytes: (file?.characters ?? 0) * 2 };
  }

  async #opening(sample = false, title?: string): Promise<Result<ProjectSummary>> {
    this.cancelled = false;
    await this.whileOpening();
    if (this.cancelled) return failure(fault('cancelled'));
    this.project = this.nextProject();
    this.project.sample ||= sample;
    if (title !== undefined) this.project.title = title;
    return success(this.project.summary);
  }

  #progress(stages: readonly TaskStage[]): void {
    stages.forEach((stage, index) => this.emit('task:progress', { stage, share: index / stages.length }));
  }
}
