import type { AppContext } from "#app/platform/context.server.ts";
import { readViewer } from "../sessions.server.ts";

/** For which company somebody acts on this page, and whether there are others; null on pages that are everybody's. */
export async function actingFor(context: Pick<AppContext, "db" | "config" | "now">, request: Request) {
  if (!/^\/[a-z]{2}\/(?:employer|account)(?:\/|$)/.test(new URL(request.url).pathname)) return null;
  const viewer = await readViewer(context, request);
  if (viewer?.role !== "employer") return null;
  return { company: viewer.membership?.company.name ?? null, several: viewer.companies.length > 1 };
}
