import type { Context } from "hono";
import type { AppContext } from "#app/platform/context.server.ts";
import { isProgramDoor, isSent } from "#app/platform/http/addresses/program-door.ts";
import { isIntake } from "#app/platform/http/is-intake.ts";
import { diskFullPage } from "#app/platform/http/refusals/disk-full-page.tsx";
import { bringsDocuments, langOfPath } from "#app/platform/http/request-rules.ts";
import { type Guard, refuse, type SiteEnv, targetOf } from "./guards.server.ts";
import { discard } from "./request-body.server.ts";

const retryAfter = "3600";

/** While the disk is nearly full, or read-only, nothing new is taken in. Reading, answering, erasing and signing in go on. */
export function roomyDisk({ diskTrouble }: Pick<AppContext, "diskTrouble">): Guard {
  return async (c, next) => {
    const type = c.req.header("Content-Type");
    if (!isSent(c.req.method) || !isIntake(c.req.path, type) || (await diskTrouble()) === null) return next();
    if (isProgramDoor(c.req.path)) return refuse(c, 503, { "Retry-After": retryAfter });
    const page = diskFullPage({
      lang: langOfPath(c.req.path),
      boardName: c.get("boardName"),
      target: targetOf(c),
      typed: bringsDocuments(c.req.path, type) ? await withoutFiles(c) : await typedIn(c),
    });
    const headers = { "Content-Type": "text/html; charset=utf-8", "Retry-After": retryAfter };
    return new Response(page, { status: 503, headers });
  };
}

/** Browsers show an answer only to a body they could send to its end. */
async function withoutFiles(c: Context<SiteEnv>) {
  await discard(c.env.incoming);
  return null;
}

async function typedIn(c: Context<SiteEnv>) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of c.get("body")?.chunks ?? []) chunks.push(chunk);
  return [...new URLSearchParams(Buffer.concat(chunks).toString("utf8"))];
}
