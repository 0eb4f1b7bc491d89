/**
 * What a page without the framework in the browser is rendered from. Remix would write all of it down a second time for
 * the browser to take over; what it does not see when it counts the properties, it does not write.
 */
export function withoutHydrationData<Page extends object>(page: Page): Page {
  const hidden = Object.entries(page as Record<string, unknown>).map(
    ([name, value]) => [name, { value, enumerable: false }] as const,
  );
  return Object.defineProperties({}, Object.fromEntries(hidden)) as Page; // the same properties, only not enumerated
}
