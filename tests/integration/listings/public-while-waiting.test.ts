import { describe, expect, test } from "vitest";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertQuestion } from "#tests/support/factories.ts";
import { config, listingWorld } from "#tests/support/listings/world.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const monday = new Date("2027-02-01T12:00:00.000Z");
const hours = (count: number) => new Date(monday.getTime() + count * 3_600_000);

describe.each(databases)("while a change waits on %s", async (url) => {
  const db = await freshDatabase(url);
  const world = await listingWorld(db);
  await insertQuestion(db, { id: "heights", text_de: "Arbeiten Sie in der Höhe?" });
  await insertQuestion(db, { id: "nights", text_de: "Arbeiten Sie nachts?", position: 1 });
  const changed = world.content({ facts: { title_de: "Orgelbauer (m/w/d)" } });
  const approve = async (listingId: string, now: Date) => {
    const seen = await world.version(listingId);
    expect(await approveListing(db, { listingId, officer: world.officer, seen, origin: config.origin, now })).toEqual({
      ok: true,
    });
  };
  const openSite = () => startSite(db, { render, now: () => hours(3) });

  test("everything public shows what is published, and the change once it is approved", async () => {
    const { ask } = await openSite();
    const id = await world.published(hours(1), { facts: { title_de: "Harfenbauer (m/w/d)" } });
    const addresses = ["/de/jobs", "/feeds/de/jobs.atom", "/api/v1/jobs", `/api/v1/jobs/${id}`, "/sitemap.xml?part=1"];
    const read = async () => {
      const page = (await ask(`/de/n/${id}`)).headers.location?.split("?")[0] ?? "";
      const said: Record<string, string[]> = {};
      for (const address of [...addresses, page]) {
        const { status, body } = await ask(address);
        expect([address, status]).toEqual([address, 200]);
        const words = ["harfenbauer", "orgelbauer"].filter((word) => body.toLowerCase().includes(word));
        said[address === page ? "page" : address] = words;
      }
      return said;
    };
    const everywhere = (word: string) => Object.fromEntries([...addresses, "page"].map((address) => [address, [word]]));
    expect(await read()).toEqual(everywhere("harfenbauer"));
    await world.save(id, { seen: await world.version(id), content: changed, now: hours(2) });
    expect(await read()).toEqual(everywhere("harfenbauer"));
    await approve(id, hours(3));
    expect(await read()).toEqual(everywhere("orgelbauer"));
  });

  test("an alert tells what is published, and a changed ad is no new one", async () => {
    const request = { email: "seeker@mail.example", lang: "de", criteria: "field=metal", frequency: "daily" } as const;
    await requestAlert(db, { ...request, plan: null, config, now: monday });
    const alert = await db.selectFrom("alert").select("id").executeTakeFirstOrThrow();
    await confirmAlert(db, { token: alertToken(config, alert.id), config, now: monday });
    const id = await world.published(hours(1));
    const flutes = world.content({ facts: { title_de: "Flötenbauer (m/w/d)" } });
    await world.save(id, { seen: await world.version(id), content: flutes, now: hours(2) });
    const told = async () => (await mailsTo(db, request.email)).filter(({ text }) => text.includes(id));
    await runAlerts(db, { now: hours(24), config });
    expect((await told()).map(({ text }) => text.includes("Flötenbauer"))).toEqual([false]);
    await approve(id, hours(25));
    await runAlerts(db, { now: hours(48), config });
    expect(await told()).toHaveLength(1);
  });

  test("who is applying while other questions are approved loses no answer that is still asked for", async () => {
    const { ask, post } = await openSite();
    const ownQuestions = [{ text: "Kennen Sie unser Werk?", lang: "de" as const, translations: [] }];
    const id = await world.published(hours(0), { questions: ["heights"], ownQuestions });
    const draft = await startDraft(db, { listingId: id, lang: "de", now: hours(3) });
    const questions = paths.applyStep("de", id, draft, "questions");
    const form = await ask(questions);
    const [heights, own] = [...form.body.matchAll(/name="(answers\.[^"]+)"/g)]
      .map(([, name]) => name ?? "")
      .filter((name, index, all) => all.indexOf(name) === index);
    const [, seen = ""] = /name="seen" value="([^"]*)"/.exec(form.body) ?? [];
    const typed = { seen, [String(heights)]: "yes", [String(own)]: "Ja, seit 2019" };

    const facts = { title_de: "Orgelbauer (m/w/d)" };
    const others = world.content({ facts, questions: ["nights"], ownQuestions });
    await world.save(id, { seen: await world.version(id), content: others, now: hours(2) });
    await approve(id, hours(3));

    const sent = await post(questions, { body: new URLSearchParams(typed).toString() });
    expect(sent.status).toBe(303);
    const { body } = await ask(questions);
    expect(body).toContain("Ja, seit 2019");
    expect(body).toContain("Arbeiten Sie nachts?");
    expect(body).not.toContain("Arbeiten Sie in der Höhe?");
  });

  test("of two people who save at the same moment one is asked to look", async () => {
    const id = await world.published(hours(0));
    const seen = await world.version(id);
    const one = world.content({ facts: { title_de: "Orgelbauer (m/w/d)" } });
    const other = world.content({ facts: { title_de: "Glasbläser (m/w/d)" } });
    const saved = await Promise.all([
      world.save(id, { seen, content: one, now: hours(2) }),
      world.save(id, { seen, content: other, accountId: world.colleague.id, now: hours(2) }),
    ]);
    expect(saved.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test("of two officers who approve at the same moment one publishes it", async () => {
    const id = await world.published(hours(0));
    await world.save(id, { seen: await world.version(id), content: changed, now: hours(2) });
    const deed = { listingId: id, officer: world.officer, seen: await world.version(id), origin: config.origin };
    const done = await Promise.all([1, 2].map(() => approveListing(db, { ...deed, now: hours(3) })));
    expect(done.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});
