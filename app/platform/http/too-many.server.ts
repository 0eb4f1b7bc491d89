import type { Lang } from "#db/codes.ts";
import { privateHeaders } from "./private-headers.ts";
import { refusalPage } from "./refusals/refusal-page.tsx";

/** For who asked for a file too often: no page of the framework's would come, as nobody asked for a page. */
export function tooMany(
  { lang, boardName, request }: { lang: Lang; boardName: string; request: Request },
  wait: number,
) {
  const page = refusalPage({ lang, status: 429, boardName, target: new URL(request.url).pathname, number: null });
  const headers = { "Content-Type": "text/html; charset=utf-8", "Retry-After": String(wait) };
  return new Response(page, { status: 429, headers: { ...headers, ...privateHeaders() } });
}
