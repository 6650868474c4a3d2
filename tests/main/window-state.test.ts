import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWindowState, writeWindowState } from '../../src/main/window-state';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
const standard = { bounds: { width: 1280, height: 800 }, maximized: false };

function kept(state: unknown) {
  writeFileSync(folder.at('window.json'), JSON.stringify(state));
  return readWindowState(folder.at('window.json'), screens);
}

describe('the state of the window', () => {
  it('comes back as it was written', () => {
    const state = { bounds: { x: 40, y: 50, width: 1000, height: 700 }, maximized: true };
    writeWindowState(folder.at('kept/window.json'), state);
    expect(readWindowState(folder.at('kept/window.json'), screens)).toEqual(state);
  });

  it('is the standard one where there is none, or none that makes sense', () => {
    expect(readWindowState(folder.at('nothing.json'), screens)).toEqual(standard);
    for (const broken of [null, [], { bounds: {} }, { bounds: { width: '9', height: 9 }, maximized: false }]) {
      expect(kept(broken)).toEqual(standard);
    }
    expect(kept({ bounds: { width: 1e9, height: 5 }, maximized: false })).toEqual(standard);
    expect(kept({ bounds: { width: 900.5, height: 700 }, maximized: false })).toEqual(standard);
  });

  it.each([
    ['on a screen that is gone', { x: 2500, y: 100 }],
    ['above all screens', { x: 100, y: -500 }],
    ['left of all screens', { x: -1190, y: 100 }],
    ['below all screens', { x: 100, y: 1075 }],
  ])('keeps the size but not the place of a window %s', (_where, place) => {
    expect(kept({ bounds: { ...place, width: 1200, height: 700 }, maximized: false })).toEqual({
      bounds: { width: 1200, height: 700 },
      maximized: false,
    });
  });

  it('keeps a place on a second screen', () => {
    const bounds = { x: -1000, y: 20, width: 900, height: 700 };
    writeWindowState(folder.at('second.json'), { bounds, maximized: false });
    const both = [...screens, { x: -1600, y: 0, width: 1600, height: 900 }];
    expect(readWindowState(folder.at('second.json'), both).bounds).toEqual(bounds);
  });
});
