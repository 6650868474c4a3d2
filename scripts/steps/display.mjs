/** Whether windows can be opened here. Elsewhere than on Linux they always can. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Chromium refuses to start as root with its sandbox on. */
export const isRoot = () => process.getuid?.() === 0;
