import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "#app/server/board/open-board.server.ts";
import { exits } from "#app/server/command-line/exits.ts";
import { runCommand } from "#app/server/command-line/run-command.ts";
import { importMembersCommand } from "#app/server/commands/import-members-command.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { addressOfEmptyStore, databases } from "#tests/support/databases.ts";
import { insertAccount } from "#tests/support/factories.ts";

const head = "Firma;Straße;PLZ;Ort;Ansprechperson;Mailadresse;Sprache";

describe.each(databases)("npm run office -- import-members, on %s", async (url) => {
  const environment = {
    ...{ APP_ORIGIN: "https://board.example", SECRET_KEY: "x".repeat(40), DATA_DIR: temporaryFolder() },
    ...{ MAIL_FROM: "stellen@board.example", SMTP_URL: "smtp://localhost", OPERATOR_NAME: "Verband" },
    ...{ OPERATOR_STREET: "Markt 1", OPERATOR_CITY: "02826 Görlitz", OPERATOR_EMAIL: "buero@board.example" },
    ...{ OPERATOR_PHONE: "+49 3581 000000", OPERATOR_REPRESENTED_BY: "Kim Muster" },
    DATABASE_URL: url === ":memory:" ? "" : await addressOfEmptyStore(url),
  };
  const board = async <Found>(look: (db: Awaited<ReturnType<typeof openBoard>>["db"]) => Promise<Found>) => {
    const { db } = await openBoard(readConfig(environment, "production"));
    return look(db).finally(() => db.destroy());
  };
  const officer = "ola@board.example";
  await board((db) => insertAccount(db, { email: officer, password_hash: "x" }));

  const left = () =>
    board(async (db) => ({
      companies: (await db.selectFrom("company").select("name").orderBy("name").execute()).map(({ name }) => name),
      mails: (await db.selectFrom("outbox_mail").select(["kind", "lang"]).execute()).map(({ kind, lang }) => [
        kind,
        lang,
      ]),
    }));

  async function run(table: string | Buffer, ...options: string[]) {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    onTestFinished(() => void vi.unstubAllEnvs());
    const file = path.join(temporaryFolder(), "members.csv");
    writeFileSync(file, table);
    const words = ["office", "import-members", file, "--by", officer, "--json", ...options];
    const said: string[] = [];
    const { exit } = await runCommand([importMembersCommand], words, {
      ...{ serving: {} as never, out: (text) => said.push(text), err: () => undefined },
    });
    const { report, why } = JSON.parse(said.join("")) as { report: object | null; why: string | null };
    return { exit, report, why };
  }

  const table = [head, "Nowak GmbH;Weg 1;02826;Görlitz;Ewa;ewa@nowak.example;pl", "Nirgends;;;Nirgendwo;Jo;jo;"].join(
    "\n",
  );
  const told = { added: ["Nowak GmbH"], known: [], faults: [expect.stringMatching(/^members\.csv:3: street/)] };

  test("says in a dry run what it would do, and does nothing", async () => {
    const { exit, report } = await run(table, "--dry-run", "--invite");
    expect([exit, report]).toEqual([exits.partly.code, { dryRun: true, ...told }]);
    expect(await left()).toEqual({ companies: [], mails: [] });
  });

  test("does it, names the lines that cannot be taken, and does nothing more the second time", async () => {
    expect(await run(table, "--invite")).toMatchObject({ exit: exits.partly.code, report: { dryRun: false, ...told } });
    const once = { companies: ["Nowak GmbH"], mails: [["account.invitation", "pl"]] };
    expect(await left()).toEqual(once);
    expect(await run(table, "--invite")).toMatchObject({ report: { added: [], known: ["Nowak GmbH"] } });
    expect(await left()).toEqual(once);
  });

  test.each([
    ["without the columns that it needs", "Firma;Ort\nA;B"],
    ["with a quote that never ends", `${head}\n"Offen;Weg 1;02826;Görlitz;Ewa;ewa@offen.example;pl`],
    ["of nothing", ""],
    ["that is a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff])],
    [
      "with more rows than anybody means",
      [head, ...Array<string>(501).fill("A;B;02826;Görlitz;C;d@e.example;")].join("\n"),
    ],
  ])("refuses a table %s as a whole", async (_, hostile) => {
    const before = await left();
    const { exit, report, why } = await run(hostile);
    expect([exit, report]).toEqual([exits.failed.code, null]);
    expect(why).toContain("members.csv");
    expect(await left()).toEqual(before);
  });

  test("takes formulas, tags and signs of control for words, or leaves the line", async () => {
    const hostile = [
      head,
      `"=HYPERLINK(""https://evil.example"")";Weg 1;02826;Görlitz;Ewa;ewa@formel.example;de`,
      "<script>alert(1)</script>;Weg 1;02826;Görlitz;Ewa;ewa@tag.example;de",
      `Langfinger;${"x".repeat(5000)};02826;Görlitz;Ewa;ewa@lang.example;de`,
      'Zwei Adressen;Weg 1;02826;Görlitz;Ewa;"a@b.example, c@d.example";de',
      "Ohne Sprache;Weg 1;02826;Görlitz;Ewa;ewa@ohne.example;xx",
    ].join("\r\n");
    const { exit, report } = await run(hostile);
    expect(exit).toBe(exits.partly.code);
    expect(report).toMatchObject({
      added: ['=HYPERLINK("https://evil.example")', "<script>alert(1)</script>"],
      faults: ["4", "5", "6"].map((line) => expect.stringMatching(new RegExp(`^members\\.csv:${line}: `)) as string),
    });
    expect((await left()).mails).toHaveLength(1);
  });
});
