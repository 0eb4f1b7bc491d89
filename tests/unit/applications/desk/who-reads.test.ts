import { describe, expect, test } from "vitest";
import { type TeamReader, type Urgency, whoReads } from "#app/domain/applications/readers/who-reads.ts";

const reader = (accountId: string, given: Partial<TeamReader> = {}): TeamReader => ({
  ...{ accountId, email: `${accountId}@firm.example`, lang: "de", role: "member", mails: "at_once", listingIds: null },
  ...given,
});
const listing = { id: "cook", createdBy: "mia", contactEmail: "cem@firm.example" };
const away = (accountId: string, deputyId: string) => ({ accountId, deputyId });
const who = (team: TeamReader[], urgency: Urgency = "news", standIns: ReturnType<typeof away>[] = []) =>
  whoReads(team, standIns, { listing, urgency }).sort();

const admin = reader("ada", { role: "admin" });
const foreman = reader("fox", { role: "reader" });

describe("who gets a mail about an application", () => {
  test("is everybody who sees the listing", () => {
    const team = [admin, reader("bo", { listingIds: ["welder"] }), reader("cy", { listingIds: ["cook"] }), foreman];
    expect(who(team)).toEqual(["ada", "cy", "fox"]);
  });

  test("is whoever posted the listing or is named in it, of those who want only their own", () => {
    const mine = { mails: "mine" } as const;
    expect(who([admin, reader("mia", mine), reader("cem", mine), reader("bo", mine)])).toEqual(["ada", "cem", "mia"]);
  });

  test("is never nobody who may answer", () => {
    const mine = { mails: "mine" } as const;
    expect(who([{ ...admin, ...mine }, reader("bo", mine), foreman])).toEqual(["ada", "bo", "fox"]);
    expect(who([admin, reader("bo", { listingIds: [] }), foreman], "warning")).toEqual(["ada"]);
    expect(who([foreman], "warning")).toEqual(["fox"]);
    expect(who([])).toEqual([]);
  });

  test("are all who may answer when it is due or late, whatever they chose; whoever only reads is not warned", () => {
    const team = [admin, reader("bo", { mails: "mine" }), reader("cy", { mails: "daily" }), foreman];
    expect(who(team, "warning")).toEqual(["ada", "bo", "cy"]);
    expect(who(team, "reminder")).toEqual(["ada", "cy"]);
  });

  test("are the admins after a week", () => {
    expect(who([admin, reader("mia"), reader("bob", { role: "admin", mails: "mine" })], "escalation")).toEqual([
      "ada",
      "bob",
    ]);
  });

  test("are deputies for whoever is away, and theirs; each once", () => {
    const team = [admin, reader("bo"), reader("cy")];
    expect(who(team, "news", [away("ada", "bo")])).toEqual(["bo", "cy"]);
    expect(who(team, "news", [away("ada", "bo"), away("bo", "cy")])).toEqual(["cy"]);
    expect(who(team, "escalation", [away("ada", "cy")])).toEqual(["cy"]);
  });

  test("are deputies even of listings they do not see and mails they do not want themselves", () => {
    const bo = reader("bo", { listingIds: [], mails: "mine" });
    expect(who([admin, bo], "news", [away("ada", "bo")])).toEqual(["bo"]);
  });

  test("is an admin beside a deputy who only reads", () => {
    expect(who([admin, reader("bo", { listingIds: [] }), foreman], "warning", [away("ada", "fox")])).toEqual([
      "ada",
      "fox",
    ]);
    expect(who([admin, reader("cy", { role: "admin" }), foreman], "warning", [away("ada", "fox")])).toEqual([
      "cy",
      "fox",
    ]);
  });
});
