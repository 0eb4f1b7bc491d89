import type { Db } from "#db/connect.server.ts";
import { writingInTurn } from "#db/postgres/writing-in-turn.server.ts";
import { readTaster } from "./find-taster.server.ts";
import { mailTasterCompany, type TasterSender } from "./mail-taster.server.ts";
import { movedTo } from "./moved-to.ts";

type Deed = { token: string; config: TasterSender; now: Date };

/** The pupil takes the other day. */
export function acceptTaster(db: Db, { token, config, now }: Deed) {
  return writingInTurn(db, "taster_request", async (db) => {
    const row = await readTaster(db, { column: "token_hash", token });
    if (row?.state !== "proposed" || row.proposedDay === null) return;
    const days = movedTo(row, row.proposedDay);
    await db
      .updateTable("taster_request")
      .set({ state: "agreed", date_id: null, first_day: days.firstDay, last_day: days.lastDay, proposed_day: null })
      .where("id", "=", row.id)
      .execute();
    await mailTasterCompany(db, { what: "accepted", request: { ...row, ...days }, agreed: true, config, now });
  });
}
