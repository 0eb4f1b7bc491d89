import { inject } from "vitest";

/** The demo of the worker that runs this test file. No other file uses it meanwhile. */
export function demoOfWorker() {
  const demo = inject("demos")[Number(process.env["VITEST_POOL_ID"]) - 1];
  if (!demo) throw new Error("There are more workers than demos");
  return demo;
}
