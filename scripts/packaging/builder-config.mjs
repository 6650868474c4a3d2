import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../steps/paths.mjs';

/** The fuses of docs/decisions/0111-packages.md, by the names of electron-builder. */
export const fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/** Programs that the command line loads: copied beside the archive, since Node cannot read inside it. */
const commandLine = ['cli.cjs', 'cli-check-thread.cjs', 'document-worker.cjs', 'english-model.cjs', 'chunks'];

/**
 * What electron-builder is told.
 * @param {{ version: string, folder: string, standIn: boolean } | undefined} runtime the one to pack; undefined lets electron-builder fetch it
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig(runtime) {
  /** @type {Partial<typeof fuses>} */
  const older = { ...fuses };
  delete older.grantFileProtocolExtraPrivileges;
  return {
    appId: 'org.sverka.Sverka',
    productName: 'Sverka',
    copyright: 'Copyright © 2026 The Sverka authors',
    ...(runtime && { electronDist: runtime.folder, electronVersion: runtime.version }),
    // The one native library is loaded through N-API and comes built.
    npmRebuild: false,
    directories: { output: 'dist', buildResources: 'assets' },
    files: [
      'out/**',
      'package.json',
      '!out/.built-from',
      '!out/packages/**',
      '!**/@libsql/linux-*-musl/**',
      '!**/*.{md,d.ts,map}',
    ],
    asar: true,
    asarUnpack: ['out/data/**', 'out/sample/**', 'node_modules/**', 'package.json'],
    extraResources: [
      { from: 'assets/icons', to: 'icons', filter: ['256x256.png'] },
      { from: 'LICENSE', to: 'LICENSE' },
      { from: 'NOTICE', to: 'NOTICE' },
      { from: 'dist/third-party-licences.txt', to: 'third-party-licences.txt' },
      { from: 'dist/sbom.cdx.json', to: 'sbom.cdx.json' },
    ],
    // The stand-in is older than the last fuse.
    electronFuses: runtime?.standIn ? older : fuses,
    electronLanguages: ['en-US', 'ru'],
    fileAssociations: [
      {
        ext: 'sverka',
        name: 'Sverka review',
        mimeType: 'application/x-sverka',
        role: 'Editor',
        description: 'Review of a translation',
      },
    ],
    linux: {
      target: ['dir', 'AppImage'],
      executableName: 'sverka-window',
      category: 'Office',
      icon: 'icons',
      synopsis: 'Review Russian→English machine translation',
    },
    win: { target: ['nsis', 'zip'], icon: 'icons/1024x1024.png' },
    nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
    mac: {
      target: ['dmg', 'zip'],
      icon: 'icons/1024x1024.png',
      category: 'public.app-category.productivity',
      hardenedRuntime: true,
    },
    afterPack: ({ appOutDir, electronPlatformName }) => {
      const resources =
        electronPlatformName === 'darwin'
          ? join(appOutDir, 'Sverka.app', 'Contents', 'Resources')
          : join(appOutDir, 'resources');
      // The default application of the runtime is no part of this program.
      rmSync(join(resources, 'default_app.asar'), { recursive: true, force: true });
      // Not among `extraResources`: what is named there is left out of the archive.
      const unpacked = join(resources, 'app.asar.unpacked');
      cpSync(inRoot('bin'), join(unpacked, 'bin'), { recursive: true });
      for (const name of commandLine) {
        cpSync(inRoot('out', 'main', name), join(unpacked, 'out', 'main', name), { recursive: true });
      }
    },
    publish: null,
  };
}
