import * as v from 'valibot';
import { DENSITIES, TEXT_SIZES, THEMES, type Settings } from '../bridge/app-calls';
import type { CheckInfo, SettingsPreview } from '../bridge/settings-calls';
import { parseCheckSettings, type ChecksSettings } from '../core/checks/check-settings';
import { fault } from '../core/fault';
import { failure, success, type Result } from '../core/result';
import { parseSharedLists, type SharedList } from '../core/settings/shared-lists';
import { readBytes } from '../files/read-text-file';
import type { WordListFolder } from '../files/word-list-folder';

/** What a file of settings holds. */
export interface SharedSettings {
  readonly checks: ChecksSettings;
  readonly lists: readonly SharedList[];
  readonly appearance: SettingsPreview['appearance'];
}

const appearanceSchema = v.object({
  language: v.exactOptional(v.picklist(['en', 'ru'])),
  theme: v.exactOptional(v.picklist(THEMES)),
  textSize: v.exactOptional(v.picklist(TEXT_SIZES)),
  density: v.exactOptional(v.picklist(DENSITIES)),
});
const schema = v.looseObject({ appearance: v.optional(appearanceSchema, {}) });

/** Settings and lists as one file, which `sverka check --config` takes too. The name of the user stays here. */
export function settingsFile({ language, theme, textSize, density, checks }: Settings, folder: WordListFolder): string {
  const appearance = { language, theme, textSize, density };
  return `${JSON.stringify({ checks, wordLists: folder.pack(), appearance }, null, 2)}\n`;
}

/** Reads a file of settings from anybody: everything in it is looked at before anything is taken over. */
export async function readSettingsFile(path: string, checks: readonly CheckInfo[]): Promise<Result<SharedSettings>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  let config: unknown;
  try {
    config = JSON.parse(Buffer.from(bytes.value).toString('utf8'));
  } catch (error) {
    return failure(fault('config-invalid', { path, detail: error instanceof Error ? error.message : 'JSON' }));
  }
  const known = checks.map((meta) => ({ meta: { ...meta, scope: 'segment' as const, messageIds: [] } }));
  const settings = parseCheckSettings(config, known, path);
  if (!settings.ok) return settings;
  const lists = parseSharedLists(config, path);
  if (!lists.ok) return lists;
  const rest = v.safeParse(schema, config);
  if (!rest.success)
    return failure(fault('config-invalid', { path, detail: v.getDotPath(rest.issues[0]) ?? 'appearance' }));
  return success({ checks: settings.value, lists: lists.value, appearance: rest.output.appearance });
}

/** What taking a file of settings over would change. */
export function previewOf(
  name: string,
  { checks, lists, appearance }: SharedSettings,
  settings: Settings,
  folder: WordListFolder,
): SettingsPreview {
  const ids = [...new Set([...Object.keys(settings.checks), ...Object.keys(checks)])].sort();
  const changes = { same: 'same', other: 'replaced', none: 'new' } as const;
  return {
    name,
    checks: ids.flatMap((id) => {
      const [before, after] = [settings.checks[id] ?? null, checks[id] ?? null];
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ id, before, after }];
    }),
    lists: lists.map((list) => ({
      kind: list.kind,
      name: list.files[0]?.name ?? '',
      change: changes[folder.holds(list)],
    })),
    appearance: Object.fromEntries(
      Object.entries(appearance).filter(([key, value]) => settings[key as keyof Settings] !== value),
    ),
  };
}
