import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Change } from '../../bridge/project-calls';
import type { AppState } from './app-state';

/**
 * Lets a screen follow the open project for as long as it is shown: it is called once when it begins, as soon as what is being
 * typed is saved, and after every change.
 */
export class ProjectFollower implements ReactiveController {
  readonly #app: () => AppState | undefined;
  readonly #follow: (change: Change | null) => void;
  #followed: AppState | undefined;
  #stop: (() => void) | null = null;

  /** The stores come from a function, since they are handed down as a property. */
  constructor(host: ReactiveControllerHost, app: () => AppState | undefined, follow: (change: Change | null) => void) {
    this.#app = app;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#begin();
  }

  hostUpdate(): void {
    if (this.#app() !== this.#followed) this.#begin();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
    this.#followed = undefined;
  }

  #begin(): void {
    this.hostDisconnected();
    const app = this.#app();
    this.#followed = app;
    if (app === undefined) return;
    this.#stop = app.project.onChange((change) => {
      this.#follow(change);
    });
    void app.review.drafts.saveAll().then(() => {
      if (this.#followed === app) this.#follow(null);
    });
  }
}
