import * as v from 'valibot';
import { readJsonFile, writeJsonFile } from './json-file';

/** Where the window stood when it was closed. */
export interface WindowState {
  readonly bounds: { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number };
  readonly maximized: boolean;
}

/** A part of the desktop that a screen shows. */
export interface WorkArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const DEFAULT: WindowState = { bounds: { width: 1280, height: 800 }, maximized: false };
const size = v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(20_000));
const place = v.pipe(v.number(), v.integer(), v.minValue(-50_000), v.maxValue(50_000));
const schema = v.object({
  bounds: v.object({ width: size, height: size, x: v.exactOptional(place), y: v.exactOptional(place) }),
  maximized: v.boolean(),
});

/** The state kept in a file; the default when there is none, or when no screen would show the window. */
export function readWindowState(path: string, screens: readonly WorkArea[]): WindowState {
  const kept = readJsonFile(path, schema) ?? DEFAULT;
  const { width, height, x, y } = kept.bounds;
  if (x === undefined || y === undefined) return kept;
  const isSeen = screens.some(
    (area) =>
      x < area.x + area.width - 80 && x + width > area.x + 80 && y >= area.y - 10 && y < area.y + area.height - 80,
  );
  return isSeen ? kept : { bounds: { width, height }, maximized: kept.maximized };
}

/** Keeps the state; a failure is no matter. */
export function writeWindowState(path: string, state: WindowState): void {
  writeJsonFile(path, state);
}
