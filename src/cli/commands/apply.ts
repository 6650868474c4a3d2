import { basename } from 'node:path';
import { Option } from 'commander';
import { correctionDrafts, type CorrectionOptions } from '../../core/corrections/correction-drafts';
import type { CorrectionConflict, PlannedCorrections } from '../../core/corrections/plan-corrections';
import { fault } from '../../core/fault';
import { planUnits, type UnitsPlan } from '../../core/corrections/plan-units';
import { formatsFor } from '../../core/formats/formats';
import { addNote } from '../../core/history/edits';
import { failure, success, type Result } from '../../core/result';
import { readApart } from '../../files/reading/read-apart';
import { readBytes } from '../../files/read-text-file';
import { layReview } from '../../review/carry-over';
import { conflictNote, incomingDiff } from '../../review/incoming-diff';
import { oneLine } from '../../review/report/one-line';
import type { Review } from '../../review/review';
import { isProjectFile } from '../../storage/project-header';
import { actionOf, type ActionOptions } from '../action-options';
import type { CommandDefinition } from '../command';
import { EXIT } from '../exit-codes';
import { openContents } from '../open-contents';
import { withReview } from '../project-session';
import type { Terminal } from '../terminal';

const ON_CONFLICT = ['stop', 'skip', 'mark'] as const;

interface ApplyOptions extends ActionOptions {
  readonly onConflict: (typeof ON_CONFLICT)[number];
}

/** Corrections to take over, whichever way they came. */
interface Incoming extends Pick<CorrectionOptions, 'originFor' | 'reasonFor'> {
  readonly plan: PlannedCorrections;
  /** Whom they are signed by; undefined for who takes them over. */
  readonly author?: string | undefined;
  /** Notes that come along. */
  readonly notes?: UnitsPlan['notes'];
}

/** `apply`: the corrections of another editor, of another tool or of an earlier review, as one step that can be undone. */
export const applyCommand: CommandDefinition = {
  define(program, environment, run) {
    const { terminal } = environment;
    const { t } = terminal.translator;
    program
      .command('apply')
      .description(t('cli.commands.apply'))
      .argument('<project>', t('cli.arguments.project'))
      .argument('<corrections>', t('cli.arguments.corrections'))
      .addOption(new Option('--on-conflict <what>', t('cli.options.onConflict')).choices(ON_CONFLICT).default('stop'))
      .option('--author <name>', t('cli.options.author'))
      .option('--reason <reason>', t('cli.options.reason'))
      .action((path: string, otherPath: string, options: ApplyOptions) =>
        run(async () => {
          const name = basename(otherPath);
          const read = await readIncoming(otherPath, terminal);
          if (!read.ok) return { fault: read.error };
          return withReview(terminal, path, 'write', async (review) => {
            const incoming = read.value(review);
            if (!incoming.ok) return { fault: incoming.error };
            const { plan } = incoming.value;
            const { drafts, conflicts } = correctionDrafts(plan, {
              originFor: incoming.value.originFor,
              reasonFor: (label, correction) => options.reason ?? (incoming.value.reasonFor(label, correction) || name),
              noteFor:
                options.onConflict === 'mark'
                  ? (conflict) => conflictNote(terminal.translator, name, conflict)
                  : undefined,
            });
            await terminal.write(conflicts.map((conflict) => describe(terminal, review, conflict)).join(''));
            const problem = { fault: fault('diff-conflicts', { path: otherPath, count: conflicts.length }) };
            if (conflicts.length > 0 && options.onConflict === 'stop') return problem;
            const author = options.author ?? incoming.value.author;
            const action = actionOf(environment, review, author === undefined ? {} : { author });
            const { notes = [] } = incoming.value;
            const noted = notes.flatMap(({ segment, note }) => addNote(segment, note));
            const outcome = review.record([...drafts, ...noted], action);
            if (!outcome.ok) return { fault: outcome.error };
            say(terminal, plan, conflicts.length, noted.length);
            return conflicts.length > 0 ? problem : EXIT.done;
          });
        }),
      );
  },
};

/** What a file holds for a review, once that is open. */
type Reading = (review: Review) => Result<Incoming>;

async function readIncoming(path: string, terminal: Terminal): Promise<Result<Reading>> {
  if (isProjectFile(path)) return readReview(path);
  const mayBeBilingual = formatsFor(basename(path)).some(({ holds }) => holds === 'both-languages');
  return mayBeBilingual ? readUnits(path) : readDiff(path, terminal);
}

/** A bilingual file that was exported from the review and filled in by a colleague. */
async function readUnits(path: string): Promise<Result<Reading>> {
  const read = await readApart({ path, side: 'target' });
  if (!read.ok) return read;
  if (read.value.holds === 'one-language') return failure(fault('corrections-none', { path }));
  const { bilingual } = read.value;
  return success((review) => {
    const plan = planUnits(bilingual, review.segments, review.contents);
    if (plan.found === 0) return failure(fault('project-elsewhere', { path }));
    return success({ plan, notes: plan.notes, originFor: () => null, reasonFor: () => '' });
  });
}

async function readDiff(path: string, terminal: Terminal): Promise<Result<Reading>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  return success((review) => {
    const incoming = incomingDiff(review, bytes.value, path);
    if (!incoming.ok) return incoming;
    const { diff, file } = incoming.value;
    if (diff.files.length > 1)
      terminal.note(terminal.translator.t('cli.apply.file', { name: file.after, count: diff.files.length }));
    return success({ ...incoming.value, author: diff.preamble.author });
  });
}

function readReview(path: string): Result<Reading> {
  const opened = openContents(path);
  if (!opened.ok) return opened;
  return success((review) => {
    const laid = layReview(opened.value.contents, review.segments, path);
    if (!laid.ok) return laid;
    const { plan, changeOf } = laid.value;
    return success({
      plan,
      originFor: (made) => {
        const { author = null, time = '' } = changeOf(made) ?? {};
        return author === null ? null : { author, time };
      },
      reasonFor: (_, made) => changeOf(made)?.reason ?? '',
    });
  });
}

/** Says what was taken over. */
function say(
  { translator: { t }, note }: Terminal,
  { corrections }: PlannedCorrections,
  conflicts: number,
  notes: number,
): void {
  const corrected = new Set(corrections.map(({ segment }) => segment.id)).size;
  if (corrected > 0) note(t('cli.apply.done', { count: corrected }));
  else if (conflicts === 0 && notes === 0) note(t('cli.apply.already'));
  if (notes > 0) note(t('cli.apply.notes', { count: notes }));
  const merged = corrections.filter((correction) => correction.merged).length;
  if (merged > 0) note(t('cli.apply.merged', { count: merged }));
  const carried = corrections.filter((correction) => correction.carried === true).length;
  if (carried > 0) note(t('cli.apply.carried', { count: carried }));
}

/** A conflict as people read it: where, why, both versions and the Russian; of one carried over also what it was made to. */
function describe({ translator, colors }: Terminal, review: Review, conflict: CorrectionConflict): string {
  const { t } = translator;
  const { reason, segment, text, label, was = '', old } = conflict;
  const number = segment === null ? null : review.indexOf(segment.id) + 1;
  const head = number === null ? cutTo(label, LONGEST_HEAD) : `#${String(number)}`;
  const lines = [`${colors.bold(head === '' ? '—' : oneLine(head))}  ${t(`review.incoming.conflict.${reason}`)}`];
  const source = segment?.source ?? old?.source ?? '';
  if (source !== '') lines.push(`    ${colors.dim(oneLine(source))}`);
  if (segment !== null) {
    const here = segment.state === 'excluded' ? t('review.incoming.removed') : segment.target;
    lines.push(`    ${t('cli.apply.here', { text: oneLine(here) })}`);
  }
  const words = text === '' ? t('review.incoming.removed') : text;
  if (old !== undefined && old.source !== source) lines.push(`    ${colors.dim(oneLine(old.source))}`);
  if (was !== '') lines.push(`    ${t('cli.apply.oldMachine', { text: oneLine(was) })}`);
  lines.push(`    ${t(was === '' ? 'cli.apply.there' : 'cli.apply.correction', { text: oneLine(words) })}`);
  return `${lines.join('\n')}\n`;
}

/** Most letters of a hunk's label that stand above a conflict; it may name many segments. */
const LONGEST_HEAD = 100;

function cutTo(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`;
}
