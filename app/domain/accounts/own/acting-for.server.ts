import type { AppContext } from "#app/platform/context.server.ts";
import { readViewer } from "../sessions.server.ts";

/** For which of several companies somebody acts on this page; null for who has only one, and on pages that are everybody's. */
export async function actingFor(context: Pick<AppContext, "db" | "config" | "now">, request: Request) {
  if (!/^\/[a-z]{2}\/(?:employer|account)(?:\/|$)/.test(new URL(request.url).pathname)) return null;
  const viewer = await readViewer(context, request);
  if (!viewer || viewer.companies.length < 2) return null;
  return { company: viewer.membership?.company.name ?? null };
}
