import type { LoaderFunctionArgs } from "@remix-run/node";
import { numbersCsv } from "#app/domain/listings/numbers/numbers-csv.server.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { readNumbers } from "./numbers.server.ts";

/** Always by days: whoever counts on can sum them up as they like. */
export async function loader(asked: LoaderFunctionArgs) {
  const { listingId, steps } = await readNumbers(asked, "day");
  const lang = langOf(asked.params);
  const bytes = new TextEncoder().encode(numbersCsv(steps, lang));
  const name = `${textsFor(lang)("numbers:file", { id: listingId })}.csv`;
  return attachment({ name, mediaType: "text/csv; charset=utf-8", bytes });
}
