import { setImmediate as immediately } from "node:timers/promises";
import { comeBackLater } from "#app/platform/http/responses.server.ts";
import { atMost, LineTooLong } from "#app/platform/jobs/at-most.ts";
import type { Criteria } from "./criteria.ts";

/** More letters than people type: to read them takes as long as a whole page takes otherwise. */
const long = 100;
const line = atMost(1, { waiting: 100 });
const retryAfterSeconds = 5;

/**
 * Searches for long texts one after the other, and lets in between whoever else has asked: thirty who send such texts hold
 * up each other and nobody else. Throws an answer (503) when too many wait.
 */
export async function longTextsInTurn<Found>({ q }: Pick<Criteria, "q">, search: () => Promise<Found>): Promise<Found> {
  if (q.length <= long) return search();
  try {
    return await line(() => immediately().then(search));
  } catch (error) {
    throw error instanceof LineTooLong ? comeBackLater(retryAfterSeconds) : error;
  }
}
