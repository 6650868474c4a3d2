/** A point of the history is to be compared with now. */
export class CompareWantedEvent extends Event {
  readonly point: string;
  constructor(point: string) {
    super('compare-wanted', { bubbles: true, composed: true });
    this.point = point;
  }
}

/** The document is to be put back to a point of the history. */
export class RestoreAllWantedEvent extends Event {
  readonly point: string;
  constructor(point: string) {
    super('restore-all-wanted', { bubbles: true, composed: true });
    this.point = point;
  }
}

/** The change that brought some words is to be shown. */
export class RevisionChosenEvent extends Event {
  readonly revision: number;
  constructor(revision: number) {
    super('revision-chosen', { bubbles: true, composed: true });
    this.revision = revision;
  }
}

/** The present point is to have a name. */
export class SnapshotNamedEvent extends Event {
  readonly name: string;
  constructor(name: string) {
    super('snapshot-named', { bubbles: true, composed: true });
    this.name = name;
  }
}

declare global {
  interface HTMLElementEventMap {
    'compare-wanted': CompareWantedEvent;
    'restore-all-wanted': RestoreAllWantedEvent;
    'revision-chosen': RevisionChosenEvent;
    'snapshot-named': SnapshotNamedEvent;
  }
}
