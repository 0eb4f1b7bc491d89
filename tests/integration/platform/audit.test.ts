import { describe, expect, test } from "vitest";
import { forgetOldAudit, recordAudit } from "#app/platform/audit.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

describe.each(databases)("the audit on %s", async (url) => {
  const db = await freshDatabase(url);

  test("remembers for twelve months", async () => {
    const deed = {
      accountId: null,
      action: "listing.published",
      subjectType: "listing",
      subjectId: "k3m9x2p7qa",
    } as const;
    await recordAudit(db, { ...deed, now: new Date("2026-01-31T12:00:00Z") });
    await recordAudit(db, { ...deed, now: new Date("2026-02-02T12:00:00Z") });
    await forgetOldAudit(db, { now: new Date("2027-02-01T12:00:00Z") });

    expect(await db.selectFrom("audit").select("at").execute()).toEqual([{ at: "2026-02-02T12:00:00.000Z" }]);
  });
});
