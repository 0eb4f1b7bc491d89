import { describe, expect, test } from "vitest";
import { speakOfferedLangs } from "#app/domain/accounts/speak-offered-langs.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount } from "#tests/support/factories.ts";

describe.each(databases)("accounts on %s", async (url) => {
  const db = await freshDatabase(url);

  test("go on in the board's first language where it speaks theirs no more", async () => {
    const given: string[] = [];
    for (const lang of ["de", "pl", "cs"] as const) given.push((await insertAccount(db, { lang })).id);
    const langsNow = async () => {
      const rows = await db.selectFrom("account").select(["id", "lang"]).where("id", "in", given).execute();
      return given.map((id) => rows.find((row) => row.id === id)?.lang);
    };
    await speakOfferedLangs(db, ["de", "pl", "cs"]);
    expect(await langsNow()).toEqual(["de", "pl", "cs"]);
    await speakOfferedLangs(db, ["cs", "pl"]);
    expect(await langsNow()).toEqual(["cs", "pl", "cs"]);
    await speakOfferedLangs(db, ["de"]);
    expect(await langsNow()).toEqual(["de", "de", "de"]);
  });
});
