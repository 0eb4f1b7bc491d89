import type { Lang, ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Mode } from "#app/platform/config.server.ts";
import { findWorkingCopies } from "../working-copy/find-working-copies.server.ts";
import { findGaps } from "./find-gaps.server.ts";
import type { CopyNote } from "./find-open-form.server.ts";

/** What a draft still lacks, and what is written on a listing and not handed over. */
export type Unfinished = { gaps: string[]; copies: CopyNote[] };

type Asked = {
  companyId: string;
  accountId: string;
  listings: readonly { id: string; status: ListingStatus }[];
  lang: Lang;
  config: { mode: Mode };
  now: Date;
};

/** More drafts than these at a time are read by nobody. */
const lookedInto = 20;

export async function findUnfinished(db: Db, { listings, ...asked }: Asked): Promise<Record<string, Unfinished>> {
  const drafts = listings.filter(({ status }) => status === "draft").slice(0, lookedInto);
  const unfinished: Record<string, Unfinished> = {};
  for (const { id } of listings.filter(({ status }) => status !== "closed")) {
    const gaps = drafts.some((draft) => draft.id === id) ? await findGaps(db, { ...asked, listingId: id }) : [];
    const copies = await findWorkingCopies(db, id);
    const notes = copies.map(({ accountId, name, savedAt, id }) => ({
      ...{ id, name, savedAt },
      isMine: accountId === asked.accountId,
    }));
    if (gaps.length + notes.length > 0) unfinished[id] = { gaps, copies: notes };
  }
  return unfinished;
}
