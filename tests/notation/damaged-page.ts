import { openDb } from '../../src/storage/db';

/** Damages a page of segments of a project file, as a bad disk would: its words are no more those that were written. */
export function damagePage(path: string, page: number): void {
  const db = openDb(path);
  const guard = String(db.get("SELECT sql FROM sqlite_schema WHERE name = 'segment_page_refuses_update'")?.[0]);
  db.exec('DROP TRIGGER segment_page_refuses_update');
  db.run("UPDATE segment_page SET segments = replace(segments, 'e', 'o') WHERE page = ?", page);
  db.exec(guard);
  db.close();
}
