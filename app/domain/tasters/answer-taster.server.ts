import type { Db } from "#db/connect.server.ts";
import { writingInTurn } from "#db/postgres/writing-in-turn.server.ts";
import type { Day } from "#db/schema.ts";
import { markChanged } from "#app/domain/listings/mark-changed.server.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { readTaster } from "./find-taster.server.ts";
import { mailPupil, type TasterSender } from "./mail-taster.server.ts";
import { movedTo } from "./moved-to.ts";
import { tasterAheadDays, tasterKeptDays, tasterKeptUntil } from "./taster.ts";

type CompanysAnswer = { token: string; config: TasterSender; now: Date } & {
  answer: "agreed" | "proposed" | "declined";
  day: Day | null;
};

/** By the link in the company's mail, without signing in. A second click, or a late one, changes nothing. "day": what was proposed is no day ahead. */
export async function answerTaster(db: Db, asked: CompanysAnswer): Promise<"done" | "day" | "unknown"> {
  const { token, answer, day, config, now } = asked;
  const found = await readTaster(db, { column: "company_hash", token });
  if (!found) return "unknown";
  return writingInTurn(db, "taster_request", async (db) => {
    const row = await readTaster(db, { column: "company_hash", token });
    if (row?.state !== "asked") return "done";
    const today = dayOf(now);
    const days = answer === "proposed" && day !== null ? movedTo(row, day) : row;
    const proposed = answer === "proposed";
    if (proposed && (day === null || day <= today || day > daysAfter(today, tasterAheadDays))) return "day";
    await db
      .updateTable("taster_request")
      .set({
        state: answer,
        proposed_day: proposed ? day : null,
        answered_at: now.toISOString(),
        kept_until: answer === "declined" ? daysAfter(today, tasterKeptDays) : tasterKeptUntil(days),
      })
      .where("id", "=", row.id)
      .execute();
    if (answer === "agreed") await markChanged(db, row.listingId);
    await mailPupil(db, { what: answer, request: { ...row, ...days }, config, now });
    return "done";
  });
}
