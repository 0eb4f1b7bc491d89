import type { AppContext } from "#app/platform/context.server.ts";
import { findKeptForm, keptParameter } from "./kept-form.server.ts";
import { readViewer } from "./sessions.server.ts";

/** What the page shows again of the viewer's own words, if its address names any. */
export async function keptForViewer(context: Pick<AppContext, "db" | "config" | "now">, request: Request) {
  const id = new URL(request.url).searchParams.get(keptParameter);
  if (id === null) return null;
  const viewer = await readViewer(context, request);
  return viewer && findKeptForm(context, { id, accountId: viewer.accountId });
}
