import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { REPORT_FORMATS, type ReportFormat } from '../../bridge/report-calls';
import { SEVERITIES, type MqmCategory, type Severity } from '../../core/findings/finding';
import { OUTCOMES } from '../../core/report/finding-outcomes';
import type { ReviewFigures } from '../../core/report/review-figures';
import { PROGRESS_ORDER } from '../../core/report/review-progress';
import { nameCategory, nameCheck } from '../../i18n/word-finding';
import { wordEffort } from '../../i18n/word-report';
import '../components/app-button';
import '../components/app-empty';
import '../components/app-notice';
import '../components/app-progress';
import { FIRST_VIEW, type FindingsView } from '../review/findings-view';
import type { SegmentChosenEvent } from '../review/review-events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { ProjectFollower } from '../state/project-follower';
import { baseStyles, proseStyles } from '../styles/base';
import './document-strip';
import { reportScreenStyles } from './report-screen-styles';
import { screenBarStyles } from '../styles/screen-bar';
import { reportTableStyles } from './report-table-styles';
import { saveReport } from './save-report';
import './stacked-bar';
import './tally-table';
import type { TallyChosenEvent } from './tally-table';

/**
 * The review in figures: how far it is, how much was edited, what the checks found and what became of it, and where it lies. Rows
 * and places lead to the findings themselves; the whole is saved as a web page or a PDF.
 */
@customElement('report-screen')
export class ReportScreen extends LitElement {
  static override styles = [baseStyles, proseStyles, reportTableStyles, screenBarStyles, reportScreenStyles];

  @property({ attribute: false }) app!: AppState;
  /** Null while they are being fetched. */
  @state() private _figures: ReviewFigures | null = null;
  private readonly _words = new Words(this);
  /** Answers to older questions are not shown. */
  private _asked = 0;

  constructor() {
    super();
    new Watch(this, () => [this.app?.project]);
    new ProjectFollower(
      this,
      () => this.app,
      () => void this._fetch(),
    );
    this.addEventListener('segment-chosen', (event) => this._onSegment(event));
  }

  override render() {
    const figures = this._figures;
    return html`<div class="bar">
        <h1>${this._words.t('app.commands.show-report')}</h1>
        ${REPORT_FORMATS.map(
          (format) =>
            html`<app-button icon="save" ?disabled=${figures === null} @click=${() => void this._save(format)}
              >${this._words.t(`report.save.${format}`)}</app-button
            >`,
        )}
      </div>
      <div
        class="body"
        tabindex="0"
        role="region"
        aria-label=${this._words.t('app.commands.show-report')}
        aria-busy=${figures === null ? 'true' : nothing}
      >
        ${
          figures === null
            ? html`<app-progress class="waiting" label=${this._words.t('report.counting')}></app-progress>`
            : this._renderFigures(figures)
        }
      </div>`;
  }

  private _renderFigures(figures: ReviewFigures) {
    return html`${
        this.app.project.checking === null
          ? nothing
          : html`<app-notice kind="info">${this._words.t('report.checking')}</app-notice>`
      }
      <div class="parts">
        ${this._renderProgress(figures)} ${this._renderEffort(figures)} ${this._renderFindings(figures)}
      </div>`;
  }

  private _renderProgress({ progress }: ReviewFigures) {
    const { all, reviewed, byState } = progress;
    const { number, percent } = this._words.translator;
    return html`<section aria-labelledby="progress">
      <h2 id="progress">${this._words.t('report.progress.heading')}</h2>
      <p class="result">
        ${this._words.t('report.progress.segments', { done: reviewed.segments, count: all.segments })}
        <small>${this._words.t('report.progress.words', { done: reviewed.words, count: all.words })}</small>
      </p>
      <stacked-bar
        .amounts=${PROGRESS_ORDER.map((state) => ({ fill: state, amount: byState[state].segments }))}
      ></stacked-bar>
      <table>
        <caption class="for-screen-readers">
          ${this._words.t('report.progress.table')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${this._words.t('report.progress.state')}</th>
            <th scope="col" class="number">${this._words.t('report.progress.amount')}</th>
            <th scope="col" class="number">${this._words.t('report.progress.share')}</th>
            <th scope="col" class="number">${this._words.t('report.progress.russianWords')}</th>
          </tr>
        </thead>
        <tbody>
          ${PROGRESS_ORDER.map((state) => {
            const { segments, words } = byState[state];
            return html`<tr>
              <th scope="row">
                <span class="named"
                  ><fill-sign fill=${state}></fill-sign>${this._words.t(`review.state.${state}`)}</span
                >
              </th>
              <td class="number">${number(segments)}</td>
              <td class="number">${percent(all.segments > 0 ? segments / all.segments : 0)}</td>
              <td class="number">${number(words)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
      <p class="why">${this._words.t('report.progress.why')}</p>
    </section>`;
  }

  private _renderEffort(figures: ReviewFigures) {
    return html`<section aria-labelledby="effort">
      <h2 id="effort">${this._words.t('report.effort.heading')}</h2>
      <table>
        <caption class="for-screen-readers">
          ${this._words.t('report.effort.table')}
        </caption>
        <thead class="for-screen-readers">
          <tr>
            <th scope="col">${this._words.t('report.effort.figure')}</th>
            <th scope="col">${this._words.t('report.effort.value')}</th>
          </tr>
        </thead>
        <tbody>
          ${wordEffort(this._words.translator, figures).map(
            ({ name, value, why }) =>
              html`<tr>
                <th scope="row">${name}${why === null ? nothing : html`<small>${why}</small>`}</th>
                <td class="number">${value}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  private _renderFindings({ findings, strip }: ReviewFigures) {
    const { byCheck, byCategory, bySeverity, total } = findings;
    return html`<section class="wide" aria-labelledby="findings">
      <h2 id="findings">${this._words.t('report.findings.heading')}</h2>
      ${
        total.all === 0
          ? html`<app-empty icon="confirm" heading=${this._words.t('report.findings.none')}
              >${this._words.t('report.findings.noneWhy')}</app-empty
            >`
          : html`<ul class="legend">
                ${OUTCOMES.map(
                  (outcome) =>
                    html`<li class="named">
                      <fill-sign fill=${outcome}></fill-sign>${this._words.t(`report.findings.${outcome}`)}:
                      <strong>${this._words.translator.number(total[outcome])}</strong>
                    </li>`,
                )}
              </ul>
              <p class="why">${this._words.t('report.findings.why')}</p>
              ${total.open === 0 ? nothing : this._renderStrip(strip)}
              <div class="tables">
                <tally-table
                  leads
                  caption=${this._words.t('report.findings.byCheck')}
                  heading=${this._words.t('report.findings.check')}
                  .tallies=${byCheck}
                  .nameOf=${(check: string) => nameCheck(this._words.translator, check)}
                  @tally-chosen=${({ tally }: TallyChosenEvent) => this._showFindings(tally, { check: tally.name })}
                ></tally-table>
                <div class="stack">
                  <tally-table
                    leads
                    caption=${this._words.t('report.findings.bySeverity')}
                    heading=${this._words.t('report.findings.severity')}
                    .tallies=${bySeverity}
                    .nameOf=${(severity: Severity) => this._words.t(`review.severity.${severity}`)}
                    @tally-chosen=${({ tally }: TallyChosenEvent) =>
                      this._showFindings(tally, { severity: tally.name as Severity })}
                  ></tally-table>
                  <tally-table
                    leads
                    caption=${this._words.t('report.findings.byCategory')}
                    heading=${this._words.t('report.findings.category')}
                    .tallies=${byCategory}
                    .nameOf=${(category: MqmCategory) => nameCategory(this._words.translator, category)}
                    @tally-chosen=${({ tally }: TallyChosenEvent) =>
                      this._showFindings(tally, { category: tally.name as MqmCategory })}
                  ></tally-table>
                </div>
              </div>`
      }
    </section>`;
  }

  private _renderStrip(strip: ReviewFigures['strip']) {
    return html`<h3>${this._words.t('report.strip.heading')}</h3>
      <p class="why">${this._words.t('report.strip.explain')}</p>
      <document-strip .strip=${strip}></document-strip>
      <ul class="legend">
        ${SEVERITIES.filter((severity) => strip.some(({ bySeverity }) => bySeverity[severity] > 0)).map(
          (severity) =>
            html`<li class="named">
              <fill-sign fill=${severity}></fill-sign>${this._words.t(`review.severity.${severity}`)}
            </li>`,
        )}
      </ul>`;
  }

  private async _fetch() {
    const asked = (this._asked += 1);
    const reply = await this.app.workbench.call('report:figures', {});
    if (asked !== this._asked) return;
    if (reply.ok) this._figures = reply.value;
    else this.app.notices.fail(reply.error);
  }

  private async _save(format: ReportFormat) {
    if (await this.app.review.drafts.saveAll()) await saveReport(this.app, format);
  }

  /** Shows the open findings of a row in the review; those that were set aside where none is open. */
  private _showFindings({ open }: TallyChosenEvent['tally'], narrowed: Partial<FindingsView>) {
    const { review, route } = this.app;
    review.showFindings({ ...FIRST_VIEW, which: open > 0 ? 'open' : 'dismissed', ...narrowed });
    route.go('review');
  }

  private _onSegment({ index, options }: SegmentChosenEvent) {
    void this.app.review.goTo(index, options);
    this.app.route.go('review');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'report-screen': ReportScreen;
  }
}
