/** Resolves when what was changed before has been drawn; in a window that draws nothing, because it is hidden, after a moment. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, HIDDEN);
  });
}

/** In milliseconds. */
const HIDDEN = 500;
