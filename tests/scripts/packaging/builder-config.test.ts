import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builderConfig, fuses } from '../../../scripts/packaging/builder-config.mjs';
import { inRoot } from '../../../scripts/steps/paths.mjs';

describe('what a package is made of', () => {
  it('has every fuse set', () => {
    expect(fuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(builderConfig(undefined).electronFuses).toEqual(fuses);
  });

  it('leaves out only the fuse that the stand-in does not have', () => {
    const { electronFuses } = builderConfig({ version: '25.1.1', folder: '/runtime', standIn: true });
    expect(Object.keys(fuses).filter((name) => !(name in (electronFuses ?? {})))).toEqual([
      'grantFileProtocolExtraPrivileges',
    ]);
  });

  it('lies in an archive and opens files of its own kind on every system', () => {
    const config = builderConfig(undefined);
    expect(config.asar).toBe(true);
    expect(config.fileAssociations).toMatchObject([{ ext: 'sverka', mimeType: 'application/x-sverka' }]);
    expect([config.linux?.target, config.win?.target, config.mac?.target]).toEqual([
      ['dir', 'AppImage'],
      ['nsis', 'zip'],
      ['dmg', 'zip'],
    ]);
  });

  it('copies nothing of the build from outside the archive: electron-builder would leave it out of the archive', () => {
    const resources = builderConfig(undefined).extraResources as { from: string }[];
    expect(resources.filter(({ from }) => from.startsWith('out'))).toEqual([]);
  });

  it('puts nothing but the native library beside what is built', () => {
    const { dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { dependencies: object };
    expect(Object.keys(dependencies)).toEqual(['libsql']);
  });

  it.each([16, 32, 48, 64, 128, 256, 512, 1024])('has an icon of %i pixels', (size) => {
    const file = inRoot('assets', 'icons', `${size}x${size}.png`);
    expect(existsSync(file)).toBe(true);
    // The width stands behind the signature and the name of the first chunk.
    expect(readFileSync(file).readUInt32BE(16)).toBe(size);
  });
});
