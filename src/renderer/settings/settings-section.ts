import type { TemplateResult } from 'lit';
import type { AppState } from '../state/app-state';
import type { Words } from '../state/language-state';

/** The sections of the settings, in their order. */
export const SECTIONS = ['appearance', 'author', 'checks', 'houseStyle', 'lists', 'privacy', 'sharing'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** One thing that can be set. */
export interface SettingRow {
  /** What a search looks for: its name and what is said about it. */
  readonly texts: readonly string[];
  render(): TemplateResult;
}

/** Settings under one heading; an empty heading is not drawn. */
export interface SettingGroup {
  readonly heading: string;
  readonly rows: readonly SettingRow[];
}

/** What the settings are drawn from. */
export interface SettingsSurroundings {
  readonly app: AppState;
  readonly words: Words;
}

/** The groups in which rows speak of every word of the query, with those rows; all of them for an empty query. */
export function findSettings(groups: readonly SettingGroup[], query: string): readonly SettingGroup[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return groups;
  return groups.flatMap(({ heading, rows }) => {
    const found = rows.filter(({ texts }) => {
      const said = folded([heading, ...texts].join(' '));
      return wanted.every((word) => said.includes(word));
    });
    return found.length > 0 ? [{ heading, rows: found }] : [];
  });
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
