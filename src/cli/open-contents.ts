import type { ProjectContents } from '../core/history/project-store';
import { segmentsAt } from '../core/history/replay';
import { failure, success, type Result } from '../core/result';
import type { Segment } from '../core/segments/segment';
import { unknownFormat } from '../files/kept-file';
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
    if (!contents.ok) return contents;
    const unknown = unknownFormat(contents.value);
    if (unknown !== null) return failure(unknown);
    return success({ contents: contents.value, segments: segmentsAt(contents.value) });
  } finally {
    store.value.close();
  }
}
