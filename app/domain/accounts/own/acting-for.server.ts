import { readsAsMember } from "#app/domain/companies/kinds-of-organisation.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { readViewer } from "../sessions.server.ts";

/** As whom somebody acts on this page; null on pages that are everybody's. */
export async function actingFor(context: Pick<AppContext, "db" | "config" | "now">, request: Request) {
  if (!/^\/[a-z]{2}\/(?:employer|office|account)(?:\/|$)/.test(new URL(request.url).pathname)) return null;
  const viewer = await readViewer(context, request);
  if (!viewer) return null;
  const company = viewer.membership?.company.name ?? null;
  const member = viewer.membership === null || readsAsMember(viewer.membership.company.kind);
  return { company, member, several: viewer.companies.length > 1, office: viewer.officeRole };
}
