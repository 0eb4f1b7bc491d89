import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import { formatTime } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findWorkingCopies } from "../working-copy/find-working-copies.server.ts";
import type { KeptCopy } from "./keep-listing-form.server.ts";

/** Whoever saved within this time is at it. */
const atItFor = 10 * 60 * 1000;

/** What the script puts into the page: the marks of the form, and what it says to its writer. */
export type KeptAnswer = {
  text: string;
  /** Values of hidden fields by their names. */
  marks: Record<string, string>;
  /** Where the form stands from now on. */
  address: string;
};

type Kept = {
  kept: KeptCopy;
  accountId: string;
  listingId: string;
  lang: Lang;
  now: Date;
};

export async function keptInWords(
  db: Db,
  { kept, accountId, listingId, lang, now }: Kept,
): Promise<KeptAnswer | { text: string; marks: Record<string, string> }> {
  const t = textsFor(lang);
  if (!kept.ok) {
    const text = t(kept.reason === "closed" ? "writing:state.closed" : "writing:state.settled");
    return { text, marks: { copy: "", copySaved: "" } };
  }
  const { seen, copyId: copy, copySaved } = kept.marks;
  const since = new Date(now.getTime() - atItFor).toISOString();
  const copies = await findWorkingCopies(db, listingId);
  const names = copies.filter((one) => one.accountId !== accountId && one.savedAt > since).map(({ name }) => name);
  const said = [
    t("writing:state.saved", { time: formatTime(lang, now.toISOString()) }),
    kept.isStale ? t("writing:state.stale") : "",
    ...[...new Set(names)].map((name) => t("writing:state.others", { name })),
  ];
  return {
    text: said.filter(Boolean).join(" · "),
    marks: { seen, copy, copySaved },
    address: paths.editListing(lang, listingId),
  };
}
