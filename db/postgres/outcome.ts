/** Nothing was written, and the same may well succeed now: it collided with another transaction, or waited crosswise. */
export function mayTryAgain(error: unknown) {
  return ["40001", "40P01"].includes(codeOf(error));
}

/** The server went away in the middle: what was being written may stand in the store or not. */
export function isOutcomeUnknown(error: unknown) {
  return (
    /^(?:08|57P0|ECONN|EPIPE|ETIMEDOUT)/.test(codeOf(error)) || (error instanceof Error && brokenOff(error.message))
  );
}

/** The driver has no code for it. */
const brokenOff = (message: string) => /^(?:Connection terminated|Client has encountered)/.test(message);

function codeOf(error: unknown) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
