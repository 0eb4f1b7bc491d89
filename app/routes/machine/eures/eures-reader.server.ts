import type { ActionFunctionArgs } from "@remix-run/node";
import { noteEuresReading } from "#app/domain/eures/last-reading.server.ts";
import { problem, refusalDetails } from "#app/platform/http/problem.server.ts";
import { bearsToken } from "#app/platform/keys/bears-token.server.ts";

type Asked = Pick<ActionFunctionArgs, "request" | "context">;

/** As whom the board answers, for the coordination office whose token it is. Throws: 404 as long as none reads here, 401 for everybody else. */
export async function euresReader({ request, context }: Asked) {
  const { config, limits, client } = context;
  const { eures } = config;
  if (!eures) throw problem(404, refusalDetails[404] ?? "");
  const taken = await limits.take("search", client);
  if (!taken.ok) {
    throw problem(429, refusalDetails[429] ?? "", { headers: { "Retry-After": String(taken.retryAfterSeconds) } });
  }
  if (!bearsToken(request.headers.get("Authorization"), eures.token)) {
    throw problem(401, "The token is missing, or another one.", { headers: { "WWW-Authenticate": "Bearer" } });
  }
  await noteEuresReading(context.db, context.now());
  const { partyId: id, agencyId, agencyName } = eures;
  const source = new URL(config.origin).hostname;
  return { source, party: { id, scheme: agencyId, agency: agencyId, name: agencyName } };
}
