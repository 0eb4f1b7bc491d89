import { onTestFinished } from "vitest";

const ends: (() => unknown)[] = [];

/** At the end of the test; of a proof, which runs by itself, where it says `over`. */
export function whenOver(end: () => unknown) {
  if (process.env["VITEST"]) onTestFinished(async () => void (await end()));
  else ends.push(end);
}

export async function over() {
  for (let end = ends.pop(); end; end = ends.pop()) await end();
}
