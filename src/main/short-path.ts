import { posix, win32 } from 'node:path';

/** A path for reading and for pasting into the system's file manager: what lies in the home folder begins with the sign for that. */
export function shortPath(path: string, home: string, platform: NodeJS.Platform = process.platform): string {
  const { relative, isAbsolute, sep } = platform === 'win32' ? win32 : posix;
  const inside = relative(home, path);
  if (home === '' || inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..') return path;
  return `${platform === 'win32' ? '%USERPROFILE%' : '~'}${sep}${inside}`;
}
