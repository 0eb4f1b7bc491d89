import { describe, expect, test } from "vitest";
import { findRate, findRates } from "#app/domain/listings/money/find-rates.server.ts";
import { saveRates } from "#app/domain/listings/money/save-rates.server.ts";
import { paths } from "#app/paths.ts";
import * as page from "#app/routes/office/pay/import-rates.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount } from "#tests/support/factories.ts";
import { post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2026-11-29T12:00:00Z");
const csv = "Date,CZK,PLN,\n2026-11-27,24.185,4.2537,\n2026-11-26,24.2,4.26,\n";

describe.each(databases)("a file of the central bank on the office's page on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = await insertAccount(db, { role: "office" });
  const cookie = await sessionCookie(db, officer.id);
  const context = testContext(db, { now });
  const args = (request: Request) => ({ request, params: { lang: "de" }, context });

  function upload(...parts: BlobPart[]) {
    const body = new FormData();
    body.set("file", new File(parts, "eurofxref.csv"));
    const address = new URL(paths.importRates("de"), "https://board.example");
    return page.action(args(new Request(address, { method: "POST", body, headers: { cookie } })));
  }
  const take = (rates: string) => page.action(args(post(paths.importRates("de"), { rates }, { cookie })));

  test("is looked at before it is taken", async () => {
    await saveRates(db, {
      rates: [{ day: "2026-11-28", PLN: 4.25, CZK: 24.5 }],
      ...{ source: "example" as const, accountId: null, now },
    });
    expect(await findRate(db)).toMatchObject({ day: "2026-11-28", isExample: true });
    await saveRates(db, {
      rates: [{ day: "2026-11-26", PLN: 4.3, CZK: 24.2 }],
      ...{ source: "office" as const, accountId: officer.id, now },
    });
    const answer = await upload(csv);
    expect(answer).toMatchObject({
      data: { preview: { count: 2, replaced: 1, latest: { day: "2026-11-27", PLN: 4.2537 } } },
    });
    expect(await findRates(db)).toHaveLength(2);

    const { text } = (answer as { data: { preview: { text: string } } }).data.preview;
    expect(await take(text)).toMatchObject({ status: 303 });
    expect(await take(text)).toMatchObject({ status: 303 });
    expect(await findRates(db)).toMatchObject([
      { day: "2026-11-27", PLN: 4.2537, source: "ecb" },
      { day: "2026-11-26", PLN: 4.26, source: "ecb" },
      { source: "example" },
    ]);
  });

  test("that cannot be right changes nothing, and says why at the field", async () => {
    const wrong = (reason: string) => ({
      init: { status: 422 },
      data: { form: { errors: { file: [{ key: `pay:import.fault.${reason}` }] } } },
    });
    expect(await upload()).toMatchObject(wrong("noFile"));
    expect(await upload("Date,PLN,CZK\n2027-01-01,4.2,24")).toMatchObject(wrong("future"));
    expect(await upload(new Uint8Array(8 * 1024 * 1024 + 1))).toMatchObject(wrong("tooLarge"));
    expect(await upload("PK\u0003\u0004")).toMatchObject(wrong("packed"));
    expect(await take("Date,PLN,CZK\n2026-11-28,24,4")).toMatchObject(wrong("unlikely"));
    expect(await take("")).toMatchObject(wrong("noRates"));
    expect((await findRate(db))?.day).toBe("2026-11-27");
  });
});
