import type { Db } from "#db/connect.server.ts";
import { writingInTurn } from "#db/postgres/writing-in-turn.server.ts";
import { findHolidays } from "#app/domain/applications/clock/find-holidays.server.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { callbackKeptDays, type CallTime, daysForCalls, keptWhileOpen, waitsForCall } from "./callback.ts";
import { type CallbackSender, mailCaller } from "./mail-callback.server.ts";
import { type CallbackKey, readCallback } from "./read-callback.server.ts";

type CompanysAnswer = {
  /** That it is theirs has been shown. */
  key: CallbackKey;
  answer: "called" | "unreached" | "missed" | "declined";
  next: { day: string | undefined; part: CallTime["part"] | undefined };
  config: CallbackSender;
  now: Date;
};

type Errors = Record<string, FieldError>;

/** A second click, or a late one, changes nothing. Returns what speaks against it, by the field. */
export function answerCallback(db: Db, { key, answer, next, config, now }: CompanysAnswer): Promise<Errors> {
  return writingInTurn(db, "callback", async (db) => {
    const row = await readCallback(db, key);
    if (!row || !waitsForCall(row.state)) return {};
    if (answer === "unreached" ? row.state !== "asked" : answer === "missed" && row.state !== "unreached") return {};
    const isHoliday = await findHolidays(db, row.listingId);
    const today = dayOf(now);
    const at = { answered_at: now.toISOString() };
    if (answer === "unreached") {
      const { day, part } = next;
      if (day === undefined) return { nextDay: { key: "callback:errors.next", values: {} } };
      if (!daysForCalls(today, isHoliday).includes(day)) return { nextDay: { key: "callback:errors.day", values: {} } };
      if (part === undefined) return { nextPart: { key: "callback:errors.part", values: {} } };
      const again = { ...at, next_day: day, next_part: part, answer_by: day, reminded_at: null };
      const kept_until = keptWhileOpen(day, isHoliday);
      await db
        .updateTable("callback")
        .set({ ...again, state: "unreached", kept_until })
        .where("id", "=", row.id)
        .execute();
      await mailCaller(db, { what: "unreached", request: { ...row, next: { day, part } }, config, now });
      return {};
    }
    const kept_until = daysAfter(today, callbackKeptDays);
    await db
      .updateTable("callback")
      .set({ ...at, state: answer, kept_until })
      .where("id", "=", row.id)
      .execute();
    if (answer !== "called") await mailCaller(db, { what: answer, request: row, config, now });
    return {};
  });
}
