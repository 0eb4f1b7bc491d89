import type { Lang } from "#db/codes.ts";
import type { Store } from "#db/store-edition.server.ts";
import { paths } from "#app/paths.ts";
import { callsNobody } from "./pause.server.ts";

type Ad = { id: string; company: { id: string } };

/** Where somebody asks to be called; null where the company calls nobody. */
export async function callbackOffer(store: Store, { id, company }: Ad, lang: Lang) {
  return (await callsNobody(store, company.id)) ? null : paths.callback(lang, id);
}
