import * as v from 'valibot';
import { fault } from '../fault';
import { SEVERITIES, type CheckId, type Severity } from '../findings/finding';
import { failure, success, type Result } from '../result';
import type { Check } from './check';

/** What a user may set for one check. */
export interface CheckSettings {
  /** False switches the check off. */
  readonly on: boolean;
  /** Replaces the severity of all its findings. */
  readonly severity?: Severity;
  /** False keeps it from going quiet in a project when its findings are dismissed again and again. */
  readonly quiet?: boolean;
  /** Handed to the check as it is. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** The settings of the checks that differ from their defaults, by check id. */
export type ChecksSettings = Readonly<Record<CheckId, CheckSettings>>;

/** The shape of `ChecksSettings`; which checks there are is not looked at. */
export const checksSchema = v.pipe(
  v.unknown(),
  // valibot takes an array for an object without keys.
  v.check((checks) => !Array.isArray(checks), 'a list'),
  v.record(
    v.string(),
    v.strictObject({
      on: v.optional(v.boolean(), true),
      severity: v.exactOptional(v.picklist(SEVERITIES)),
      quiet: v.exactOptional(v.boolean()),
      options: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
);

const schema = v.looseObject({ checks: v.optional(checksSchema, {}) });

/**
 * Reads the part `checks` of a configuration: `{ "checks": { "<id>": { "on"?, "severity"?, "quiet"?, "options"? } } }`; other
 * parts are left to others. `path` names the file in the fault `config-invalid`, whose detail is the place and what
 * stands there, e.g. `checks.repeated-word.severity = "high" (critical | major | minor | neutral)`.
 */
export function parseCheckSettings(
  config: unknown,
  checks: readonly Pick<Check, 'meta'>[],
  path: string,
): Result<ChecksSettings> {
  // valibot takes an array for an object without keys.
  const parsed = v.safeParse(schema, Array.isArray(config) ? 'array' : config);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue) ?? '(file)';
    const expected = issue.expected?.replaceAll(/^\(|\)$/g, '').replaceAll('"', '') ?? '';
    return failure(fault('config-invalid', { path, detail: `${place} = ${issue.received} (${expected})` }));
  }
  const known = new Set(checks.map((check) => check.meta.id));
  const unknown = Object.keys(parsed.output.checks).find((id) => !known.has(id));
  if (unknown !== undefined) {
    const detail = `checks.${unknown} (${[...known].join(' | ')})`;
    return failure(fault('config-invalid', { path, detail }));
  }
  return success(parsed.output.checks);
}
