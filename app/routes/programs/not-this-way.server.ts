import type { LoaderFunctionArgs } from "@remix-run/node";
import { refusedWith, responseOf } from "#app/domain/api/posting/posting-answer.server.ts";
import { requireProgram } from "./require-program.server.ts";

/** For methods that an address does not know; strangers are told nothing but that they need a key. */
export async function notThisWay(asked: Pick<LoaderFunctionArgs, "request" | "context">, allowed: string) {
  const { lang } = await requireProgram(asked, null);
  return responseOf(refusedWith(lang, 405, "notThisWay", { headers: { Allow: allowed } }));
}
