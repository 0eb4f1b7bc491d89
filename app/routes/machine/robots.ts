import type { LoaderFunctionArgs } from "@remix-run/node";

const closed = ["apply", "mine", "alerts", "employer", "office", "report", "sign-in", "forgot-password", "invitation"];

/** Everything that has something to read is open; forms and what belongs to one person are not for robots. */
export function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: /*/${path}`),
    "Disallow: /demo/",
    "",
    `Sitemap: ${context.config.origin}/sitemap.xml`,
  ];
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" };
  return new Response(`${lines.join("\n")}\n`, { headers });
}
