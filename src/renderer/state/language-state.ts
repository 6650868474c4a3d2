import type { ReactiveControllerHost } from 'lit';
import type { Fault } from '../../core/fault';
import {
  createTranslator,
  type MessageKey,
  type MessageValues,
  type Translator,
  type UiLanguage,
} from '../../i18n/translator';
import { wordFault } from '../../i18n/word-fault';
import { Observable, Watch } from './observable';

/** The language that the window speaks; one for the whole page, as `<html lang>` is. */
export class LanguageState extends Observable {
  translator: Translator = createTranslator('en');

  get current(): UiLanguage {
    return this.translator.language;
  }

  /** Changes the language of the page and renders every component that has words. */
  use(language: UiLanguage): void {
    document.documentElement.lang = language;
    if (language === this.current) return;
    this.translator = createTranslator(language);
    this.changed();
  }
}

/** The page's language. */
export const pageLanguage = new LanguageState();

/** The words of a component: `words.t('app.close')`; renders it again when the language changes. */
export class Words {
  constructor(host: ReactiveControllerHost) {
    new Watch(host, () => [pageLanguage]);
  }

  get translator(): Translator {
    return pageLanguage.translator;
  }

  get language(): UiLanguage {
    return pageLanguage.current;
  }

  t(key: MessageKey, values: MessageValues = {}): string {
    return this.translator.t(key, values);
  }

  /** What went wrong and what to do about it in this window; the general text may name commands of the terminal. */
  fault(fault: Fault): string {
    return this.translator.find(`app.faults.${fault.code}`, fault.data) ?? wordFault(this.translator, fault);
  }
}
