import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { findDatedDraft } from "#app/domain/dated/dated-drafts.server.ts";
import { findDatedEntries } from "#app/domain/dated/find-dated-entries.server.ts";
import type { WordedPage } from "../legal-text.ts";

/** Of each page: since when a text of the office holds, when the next one begins, and whether one is being written. */
export async function findLegalStates<Page extends WordedPage>(db: Db, pages: readonly Page[], today: Day) {
  const entries = await findDatedEntries(db, ["legal_text"]);
  return Promise.all(
    pages.map(async (page) => {
      const days = entries
        .filter(({ subject, withdrawn_at }) => subject === page && withdrawn_at === null)
        .map(({ valid_from }) => valid_from);
      return {
        page,
        holds: days.find((day) => day <= today) ?? null,
        planned: days.findLast((day) => day > today) ?? null,
        hasDraft: (await findDatedDraft(db, { topic: "legal_text", subject: page })) !== undefined,
      };
    }),
  );
}
