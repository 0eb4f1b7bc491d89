import vm from "node:vm";

const tooLate = "ERR_SCRIPT_EXECUTION_TIMEOUT";

/**
 * Does a piece of work that may never come to its end by itself, as a rule of repetition whose day never comes. Null: it was
 * broken off after so many milliseconds. Only for work without anything asynchronous in it.
 */
export function endedInTime<Result>(work: () => Result, milliseconds: number): { result: Result } | null {
  const context = vm.createContext({ work });
  try {
    return { result: vm.runInContext("work()", context, { timeout: milliseconds }) as Result };
  } catch (error) {
    /* It comes from the other context, whose errors are none of ours. */
    if (typeof error === "object" && error !== null && "code" in error && error.code === tooLate) return null;
    throw error;
  }
}
