import type { ProjectContents } from '../core/history/project-store';
import { segmentsAt } from '../core/history/replay';
import { success, type Result } from '../core/result';
import type { Segment } from '../core/segments/segment';
import { openProject } from '../storage/project-file';

/** A project read for looking only: no dictionary, no checks. */
export interface OpenedContents {
  readonly contents: ProjectContents;
  readonly segments: readonly Segment[];
}

/** Reads a project and closes it again. */
export function openContents(path: string): Result<OpenedContents> {
  const store = openProject(path, { readOnly: true });
  if (!store.ok) return store;
  try {
    const contents = store.value.read();
    return contents.ok ? success({ contents: contents.value, segments: segmentsAt(contents.value) }) : contents;
  } finally {
    store.value.close();
  }
}
