import { Observable } from './observable';

/** The screens. `new-review` is the form behind the start screen. */
export type Route = 'start' | 'new-review' | 'review' | 'corrections' | 'history' | 'alignment' | 'terms' | 'report';

/** Which screen is shown. */
export class RouteState extends Observable {
  current: Route = 'start';

  go(route: Route): void {
    if (route === this.current) return;
    this.current = route;
    this.changed();
  }
}
