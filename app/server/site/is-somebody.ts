import type { Context } from "hono";
import { isbot } from "isbot";

/** Whether a page was shown to a person: programs that say what they are and pages fetched in advance are left out. */
export function isSomebody({ req, res }: Context) {
  if (req.method !== "GET" || (res.status !== 200 && res.status !== 304)) return false;
  const agent = req.header("User-Agent");
  const inAdvance = req.header("Sec-Purpose") ?? req.header("Purpose") ?? "";
  return agent !== undefined && agent !== "" && !isbot(agent) && !inAdvance.includes("prefetch");
}
