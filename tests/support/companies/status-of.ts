/** Of a redirect, of a page with errors, or of what was thrown instead. */
export async function statusOf(answer: Promise<unknown>) {
  const outcome = await answer.catch((thrown: unknown) => thrown);
  if (outcome instanceof Response) return outcome.status;
  return (outcome as { init: { status: number } }).init.status;
}
