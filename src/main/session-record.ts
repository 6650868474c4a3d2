import * as v from 'valibot';
import type { Draft } from '../bridge/project-calls';
import { readJsonFile, writeJsonFile } from './json-file';

const draft = v.object({ id: v.string(), before: v.string(), text: v.string() });
const project = v.object({ path: v.string(), title: v.string(), sample: v.boolean() });
const schema = v.object({
  running: v.boolean(),
  project: v.nullable(project),
  /** Typed texts that are not in the project yet, by its path. */
  drafts: v.array(v.tuple([v.string(), v.array(draft)])),
});
type Session = v.InferOutput<typeof schema>;

/** A project that was open when the program was cut off. */
export type InterruptedProject = v.InferOutput<typeof project>;

/**
 * What would be lost if the program ended this moment: which project is open, and what is typed in it and not saved. It lies in a file
 * until the program has ended as it should, so that the next start can say what happened and bring the texts back.
 */
export class SessionRecord {
  /** The project that was open when the program was last cut off; null when it ended as it should. */
  readonly interrupted: InterruptedProject | null;
  private readonly file: string;
  private held: Session;

  constructor(file: string) {
    this.file = file;
    const left = readJsonFile(file, schema);
    this.interrupted = left?.running === true ? left.project : null;
    this.held = { running: true, project: null, drafts: left?.drafts ?? [] };
    this.write();
  }

  /** A project is open now; null for none. */
  opened(now: InterruptedProject | null): void {
    this.held = { ...this.held, project: now };
    this.write();
  }

  /** The typed texts of a project that are not in it yet. */
  draftsOf(path: string): readonly Draft[] {
    return this.held.drafts.find(([of]) => of === path)?.[1] ?? [];
  }

  /** Keeps all the typed texts of a project in place of those before. */
  keep(path: string, drafts: readonly Draft[]): void {
    const others = this.held.drafts.filter(([of]) => of !== path);
    if (drafts.length === 0 && others.length === this.held.drafts.length) return;
    this.held = { ...this.held, drafts: drafts.length === 0 ? others : [...others, [path, [...drafts]]] };
    this.write();
  }

  /** The program ends as it should. */
  end(): void {
    this.held = { ...this.held, running: false, project: null };
    this.write();
  }

  private write(): void {
    writeJsonFile(this.file, this.held);
  }
}
