/** Does the work for each of them, so that one that fails does not keep the others; what failed is thrown at the end. */
export async function eachAlone<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>) {
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${items.length} failed`);
}
