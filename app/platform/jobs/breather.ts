import { setImmediate } from "node:timers/promises";

/** So long may one piece of work go on before others have their turn. */
const longest = 8;

/** For long work in the process that answers requests: awaited between its pieces, it lets others in where it took long. */
export function breather() {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longest) return;
    await setImmediate();
    began = performance.now();
  };
}
