import { describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { readApiKey } from "#app/domain/api/keys/read-api-key.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { sessionCookie } from "#tests/support/sessions.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const now = new Date("2027-02-01T12:00:00Z");
const shown = (body: string, what = /jobs_(?:live|sandbox)_[\w-]{43}/) => what.exec(body)?.[0] ?? null;

/** As they work without scripts. */
describe("the pages on which a company gives keys to its programs", async () => {
  const db = await freshDatabase();
  const companyId = (await insertCompany(db)).id;
  const accountId = (await insertMember(db, { company_id: companyId })).id;
  const open = async () => {
    const { ask, post } = await startSite(db, { render, now: () => now });
    const headers = { Cookie: await sessionCookie(db, accountId) };
    return {
      look: (path: string) => ask(path, { headers }),
      send: (path: string, fields: string[][]) => post(path, { headers, body: new URLSearchParams(fields).toString() }),
    };
  };
  const worth = async (key: string | null) => (await readApiKey(db, { key: key ?? "", now })).ok;

  test("show a key once, renew it and end it", async () => {
    const { look, send } = await open();
    const id = newId();
    const fields = [
      ["id", id],
      ["name", "Personalverwaltung"],
      ["scopes", "read"],
      ["scopes", "write"],
      ["use", "live"],
      ["days", "90"],
    ];
    const made = await send(paths.newProgramKey("pl"), fields);
    const key = shown(made.body);
    expect([made.status, made.headers["cache-control"], await worth(key)]).toEqual([200, "no-store", true]);
    expect(shown((await send(paths.newProgramKey("pl"), fields)).body)).toBeNull();
    const list = (await look(paths.programs("cs"))).body;
    expect(list).toContain("Personalverwaltung");
    expect(shown(list)).toBeNull();

    const renewed = await send(paths.renewProgramKey("de", id), [
      ["id", newId()],
      ["overlap", "0"],
      ["days", "365"],
    ]);
    const next = shown(renewed.body);
    expect([await worth(next), await worth(key)]).toEqual([true, false]);
    expect((await look(paths.renewProgramKey("de", id))).body).not.toContain('name="overlap"');

    const { id: nextId } = await db
      .selectFrom("api_key")
      .select("id")
      .where("renewed_by", "is", null)
      .executeTakeFirstOrThrow();
    expect((await send(paths.endProgramKey("de", nextId), [])).status).toBe(303);
    expect(await worth(next)).toBe(false);
  });

  test("keep what was typed where something is missing", async () => {
    const { send } = await open();
    const answer = await send(paths.newProgramKey("de"), [
      ["id", newId()],
      ["name", "Mein Programm"],
      ["use", "sandbox"],
      ["days", "90"],
    ]);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('value="Mein Programm"');
    expect(answer.body).toContain('href="#field-scopes"');
  });

  test("take addresses of the public net only, show the secret once, and end as they began", async () => {
    const { look, send } = await open();
    const add = (address: string, id = newId()) =>
      send(paths.newWebhook("de"), [
        ["id", id],
        ["address", address],
      ]);
    for (const address of [
      "http://a.example/",
      "https://127.0.0.1/",
      "https://a.example:8443/",
      "https://u:p@a.example/",
    ])
      expect((await add(address)).status).toBe(422);
    const id = newId();
    const added = await add("https://hooks.company.example/board", id);
    const secret = shown(added.body, /whsec_[\w+/]{43}=/);
    expect(secret).not.toBeNull();
    const page = paths.webhook("de", id);
    const deed = (name: string) => send(page, [["deed", name]]);
    expect((await deed("test")).headers.location).toBe(`${page}?done=test`);
    expect((await look(page)).body).toContain("Versuch");
    expect(shown((await deed("secret")).body, /whsec_[\w+/]{43}=/)).not.toBe(secret);
    expect((await deed("remove")).headers.location).toBe(`${paths.programs("de")}?done=removed`);
    expect((await deed("remove")).headers.location).toBe(`${paths.programs("de")}?done=removed`);
    expect([(await look(page)).status, (await deed("test")).status]).toEqual([404, 404]);
  });
});
