import type { AppLoadContext } from "@remix-run/node";
import { tooManyRequests } from "../responses.server.ts";

type Asking = Pick<AppLoadContext, "limits" | "client">;

/** Counts a request of this client; throws an answer (429) to whoever asks too often. */
export async function withinLimit({ limits, client }: Asking, limit: Parameters<Asking["limits"]["take"]>[0]) {
  const taken = await limits.take(limit, client);
  if (!taken.ok) throw tooManyRequests(taken.retryAfterSeconds);
}
