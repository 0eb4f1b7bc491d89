import type { LoaderFunctionArgs } from "@remix-run/node";
import { euresReader } from "./eures-reader.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { source } = await euresReader(args);
  return new Response(`${source}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
