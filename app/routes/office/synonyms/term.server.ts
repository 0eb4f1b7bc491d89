import type { Params } from "@remix-run/react";
import { type Lang, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findOccupationWords } from "#app/domain/office/synonyms/find-occupation-words.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";

/** The term that the address names, or 404. The occupation's name itself is not the office's to change. */
export async function findTermOf(db: Db, params: Params, lang: Lang) {
  const { occupationId, lang: termLang, folded } = termKey(params);
  const occupation = await findOccupationWords(db, occupationId, lang);
  const term = occupation?.terms.find((one) => one.lang === termLang && one.folded === folded && !one.isName);
  if (!occupation || !term) throw notFound();
  return { occupation, term };
}

export function termKey(params: Params) {
  const lang = langs.find((one) => one === params["termLang"]);
  if (!lang) throw notFound();
  return { occupationId: params["occupationId"] ?? "", lang, folded: params["folded"] ?? "" };
}
