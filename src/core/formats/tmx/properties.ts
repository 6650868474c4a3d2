/** The types of the properties (`prop`) by which a translation memory of ours keeps what TMX has no place for. */
export const PROPERTIES = { state: 'x-sverka-state', kind: 'x-sverka-kind' } as const;
