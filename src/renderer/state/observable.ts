import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Something that tells its subscribers when it has changed; what changed they read from its fields. */
export abstract class Observable {
  readonly #listeners = new Set<() => void>();

  /** Calls the listener after every change; the returned function takes it away. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/**
 * Renders a component again whenever one of the stores changes that it looks at. Stores come from a function, since
 * those handed down as properties are known only once the component is connected.
 */
export class Watch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stores: () => readonly (Observable | undefined)[];
  #watched: readonly (Observable | undefined)[] = [];
  #stop: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, stores: () => readonly (Observable | undefined)[]) {
    this.#host = host;
    this.#stores = stores;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch();
  }

  hostUpdate(): void {
    const stores = this.#stores();
    if (stores.some((store, index) => store !== this.#watched[index])) this.#watch();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
    this.#watched = [];
  }

  #watch(): void {
    this.hostDisconnected();
    this.#watched = this.#stores();
    this.#stop = this.#watched.flatMap((store) => store?.subscribe(() => this.#host.requestUpdate()) ?? []);
  }
}
