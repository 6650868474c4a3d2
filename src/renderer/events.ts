import type { Side } from '../core/text/span';
import type { MenuCommand } from '../bridge/calls';

/** An intention of the user; goes up through all components. */
abstract class Intention extends Event {
  constructor(name: string) {
    super(name, { bubbles: true, composed: true });
  }
}

/** A field, switch or row of tabs has another value. */
export class ValueChangedEvent<Value extends string = string> extends Intention {
  static readonly eventName = 'value-changed';
  readonly value: Value;
  constructor(value: Value) {
    super(ValueChangedEvent.eventName);
    this.value = value;
  }
}

/** A dialog was closed: by its button, with Escape or by its opener. */
export class DialogClosedEvent extends Event {
  static readonly eventName = 'dialog-closed';
  constructor() {
    super(DialogClosedEvent.eventName);
  }
}

/** An entry of a menu was chosen. */
export class MenuChosenEvent extends Intention {
  static readonly eventName = 'menu-chosen';
  readonly id: string;
  constructor(id: string) {
    super(MenuChosenEvent.eventName);
    this.id = id;
  }
}

/** A notice was read and put away. */
export class NoticeClosedEvent extends Intention {
  static readonly eventName = 'notice-closed';
  constructor() {
    super(NoticeClosedEvent.eventName);
  }
}

/** A command was asked for by a button; the shell runs it as if its shortcut had been pressed. */
export class CommandEvent extends Intention {
  static readonly eventName = 'app-command';
  readonly command: MenuCommand;
  constructor(command: MenuCommand) {
    super(CommandEvent.eventName);
    this.command = command;
  }
}

/** What the user wants of one side of a new review; `encoding` comes with its name. */
export type SlotWish =
  | { readonly kind: 'choose' | 'remove' | 'confirm-encoding' }
  | { readonly kind: 'encoding'; readonly encoding: string }
  | { readonly kind: 'column'; readonly language: Side; readonly column: number | null };

/** The user wants something of the file of one side. */
export class SlotWishEvent extends Intention {
  static readonly eventName = 'slot-wish';
  readonly wish: SlotWish;
  constructor(wish: SlotWish) {
    super(SlotWishEvent.eventName);
    this.wish = wish;
  }
}

declare global {
  interface HTMLElementEventMap {
    'value-changed': ValueChangedEvent;
    'dialog-closed': DialogClosedEvent;
    'menu-chosen': MenuChosenEvent;
    'notice-closed': NoticeClosedEvent;
    'app-command': CommandEvent;
    'slot-wish': SlotWishEvent;
  }
}
