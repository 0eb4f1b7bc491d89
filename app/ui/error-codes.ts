/** The statuses that have words of their own, in every language. */
const errorCodes = [400, 403, 404, 405, 408, 410, 413, 421, 429, 500, 503] as const;

/** Under which of them another status is told. */
export function errorCodeOf(status: number) {
  return errorCodes.find((known) => known === status) ?? (status >= 400 && status < 500 ? 400 : 500);
}
