import { afterAll } from 'vitest';

// All test files share one page: what a file leaves on it would be there for the next one.
afterAll(() => {
  document.body.replaceChildren();
});
