import type { LoaderFunctionArgs } from "@remix-run/node";
import { robotsTxt } from "#app/platform/http/addresses/robots-txt.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const { origin, board } = context.config;
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" };
  return new Response(robotsTxt(origin, board.langs), { headers });
}
