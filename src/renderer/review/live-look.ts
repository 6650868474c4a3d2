import type { Workbench } from '../../bridge/calls';
import type { Finding } from '../../core/findings/finding';
import type { SegmentId } from '../../core/segments/segment';

/** What the checks say of a text that is being typed; null when another text was asked about by then. */
export type Look = (id: SegmentId, text: string) => Promise<readonly Finding[] | null>;

/**
 * Asks the checks about a text while it is typed, before it is saved. The text never waits: one question is under way at a
 * time, and of those that come meanwhile only the last is asked.
 */
export function liveLook(workbench: Workbench): Look {
  let isAsking = false;
  let waiting: (() => void) | null = null;
  let latest = 0;
  return async (id, text) => {
    latest += 1;
    const serial = latest;
    if (isAsking) {
      waiting?.();
      await new Promise<void>((resolve) => (waiting = resolve));
      if (serial !== latest) return null;
    }
    isAsking = true;
    try {
      const reply = await workbench.call('segment:look', { id, text });
      // A text that cannot be looked at now is looked at when it is saved, and a fault is said then.
      return reply.ok && serial === latest ? reply.value : null;
    } finally {
      isAsking = false;
      const next = waiting;
      waiting = null;
      next?.();
    }
  };
}
