import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The programs that a corrections diff must work with, as one calls them in the folder of the file. */
export const PATCH_TOOLS = {
  patch: ['patch', '-i', 'change.diff'],
  'patch -p0': ['patch', '-p0', '-i', 'change.diff'],
  'patch -R': ['patch', '-R', '-i', 'change.diff'],
  'git apply': ['git', 'apply', 'change.diff'],
  'git apply -R': ['git', 'apply', '-R', 'change.diff'],
} as const;

export type PatchTool = keyof typeof PATCH_TOOLS;

/** Whether a program is on this machine at all. */
export function isInstalled(tool: PatchTool): boolean {
  return spawnSync(PATCH_TOOLS[tool][0], ['--version']).error === undefined;
}

/** What a program makes of a file with a diff; throws with what it said when it refuses. */
export function applyWith(tool: PatchTool, file: { name: string; text: string }, diff: string): string {
  return applyToBytes(tool, { name: file.name, bytes: Buffer.from(file.text) }, Buffer.from(diff)).toString('utf8');
}

/** The same for a file in any encoding. */
export function applyToBytes(tool: PatchTool, file: { name: string; bytes: Uint8Array }, diff: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-patch-'));
  try {
    writeFileSync(join(folder, file.name), file.bytes);
    writeFileSync(join(folder, 'change.diff'), diff);
    const [program, ...args] = PATCH_TOOLS[tool];
    // The folder must not count as part of a checkout, nor must settings of the user change what git does.
    const env = {
      ...process.env,
      GIT_CEILING_DIRECTORIES: tmpdir(),
      GIT_CONFIG_GLOBAL: '/dev/null',
      LC_ALL: 'C.UTF-8',
    };
    const run = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env });
    if (run.error !== undefined) throw new Error(`The test needs the program "${program}": ${run.error.message}`);
    if (run.status !== 0) throw new Error(`${tool} ended with ${String(run.status)}: ${run.stdout}${run.stderr}`);
    return readFileSync(join(folder, file.name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
