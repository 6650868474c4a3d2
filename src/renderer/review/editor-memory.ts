import type { EditorState } from '@codemirror/state';
import type { SegmentId } from '../../core/segments/segment';

/** Segments whose editors are remembered. */
const KEPT = 50;

/** Caret and undo steps of the segments edited last, so that a row that was scrolled away comes back as it was left. */
export class EditorMemory {
  readonly #states = new Map<SegmentId, EditorState>();

  get(id: SegmentId): EditorState | undefined {
    return this.#states.get(id);
  }

  keep(id: SegmentId, state: EditorState): void {
    this.#states.delete(id);
    this.#states.set(id, state);
    for (const oldest of this.#states.keys()) {
      if (this.#states.size <= KEPT) return;
      this.#states.delete(oldest);
    }
  }

  clear(): void {
    this.#states.clear();
  }
}
