import { review } from './review';

/** Headings and names in exported files. */
export const exports = {
  kind: 'Вид',
  source: 'Русский текст',
  machine: 'Машинный перевод',
  target: 'Исправленный английский',
  state: 'Состояние',
  notes: 'Заметки',
  states: review.state,
  kinds: review.kind,
  findings: 'Замечания',
  howToFill:
    'Правьте прямо в ячейках исправленного английского и заметок, сохраните страницу целиком и отправьте обратно.',
  howToFillDocument: 'Правьте ячейки исправленного английского и заметок, сохраните документ и отправьте обратно.',
} as const;
