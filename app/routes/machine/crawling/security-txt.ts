import type { LoaderFunctionArgs } from "@remix-run/node";
import { securityTxt } from "#app/platform/http/addresses/security-txt.ts";
import { notFound } from "#app/platform/http/responses.server.ts";

/** Only where the operator has named somebody who reads it. */
export function loader({ context }: LoaderFunctionArgs) {
  const { origin, board, securityContact: contacts } = context.config;
  if (contacts.length === 0) throw notFound();
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=86400" };
  return new Response(securityTxt({ contacts, origin, langs: board.langs, now: context.now() }), { headers });
}
