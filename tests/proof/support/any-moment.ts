import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Ledger } from "./ledger.ts";

/** By what applicants get done, so that it is as random on a slow machine: after none to three more were told that they have applied. */
export async function anyMoment({ acknowledged }: Ledger) {
  const enough = acknowledged.length + randomInt(4);
  for (const end = Date.now() + 15_000; acknowledged.length < enough && Date.now() < end;) await pause(10);
  await pause(randomInt(200));
}
