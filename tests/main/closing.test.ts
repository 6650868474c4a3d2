import { describe, expect, it } from 'vitest';
import { Closing } from '../../src/main/closing';

describe('a window that is to close', () => {
  it('closes when its page has answered', async () => {
    const closing = new Closing(60_000);
    expect(await closing.waitFor(() => closing.pageIsReady())).toBe('ready');
  });

  it('closes all the same when its page is silent', async () => {
    const closing = new Closing(5);
    expect(await closing.waitFor(() => {})).toBe('late');
    closing.pageIsReady();
    expect(await closing.waitFor(() => {})).toBe('late');
  });
});
