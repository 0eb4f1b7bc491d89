import { beforeEach, describe, expect, test } from "vitest";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { endAlert } from "#app/domain/alerts/end-alert.server.ts";
import { parentToken } from "#app/domain/alerts/minors/parent-token.server.ts";
import { renewAlertLinks } from "#app/domain/alerts/renew-alert-links.server.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { forgetUnconfirmedAlerts } from "#app/domain/alerts/sign-up/forget-unconfirmed-alerts.server.ts";
import { erasePerson } from "#app/domain/data-protection/person/erase-person.server.ts";
import { findPerson } from "#app/domain/data-protection/person/find-person.server.ts";
import { paths } from "#app/paths.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { wishForMails } from "#app/platform/mail/mail-stops.server.ts";
import { action as confirm, loader as confirmation } from "#app/routes/mine/alert-confirmation.tsx";
import { action as signUp, loader as signingUp } from "#app/routes/public/alerts-new.tsx";
import { action as answer, loader as question } from "#app/routes/pupils/parent-alert.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { get, post } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");
const later = (days: number) => instantDaysAfter(now, days);
const pupil = "kim@schule.example";
const parent = "mama@familie.example";
const search = "kind=apprenticeship&q=Koch";

describe.each(databases)("an alert of somebody under 16, on %s", async (url) => {
  const db = await freshDatabase(url);
  const at = (time: Date) => testContext(db, { now: time });
  const context = at(now);
  const { config } = context;

  beforeEach(async () => {
    for (const table of ["alert", "outbox_mail", "parent_question", "mail_stop"] as const)
      await db.deleteFrom(table).execute();
  });

  const ask = (typed: Record<string, string> = {}, on = context, query = search) =>
    signUp({
      request: post(paths.newAlert("de", query), { email: pupil, frequency: "daily", ...typed }),
      params: { lang: "de" },
      context: on,
    });
  const young = (typed: Record<string, string> = {}, on = context) =>
    ask({ under16: "yes", parentEmail: parent, parentLang: "pl", ...typed }, on);
  const alert = () => db.selectFrom("alert").selectAll().executeTakeFirst();
  const own = async () => ({ lang: "de", token: alertToken(config, (await alert())?.id ?? "none") });
  const confirmOwn = async (on = context) =>
    locationOf(await confirm({ request: post("/"), params: await own(), context: on }));
  const theirs = async () => ({ lang: "pl", token: parentToken(config, (await alert())?.id ?? "none") });
  type Params = Awaited<ReturnType<typeof theirs>>;
  const page = async (params: Params, on = context, query = "") =>
    (await question({ request: get(`/${query}`), params, context: on })).data.state;
  const say = async (params: Params, what: "agree" | "end" | "", on = context) =>
    locationOf(await answer({ request: post("/", { answer: what }), params, context: on }));
  const mails = () =>
    db
      .selectFrom("outbox_mail")
      .select(["kind", "to_address as to", "lang", "text", "forget_when_sent as forget"])
      .orderBy("id")
      .execute();
  const toParents = async () => (await mails()).filter(({ kind }) => kind === "alert.parent");

  test("is asked of them openly where pupils look, and only if they say yes is a parent needed", async () => {
    const load = (query: string) =>
      signingUp({ request: get(paths.newAlert("de", query)), params: { lang: "de" }, context });
    expect(await load(search)).toMatchObject({ forPupils: true });
    expect(await load("q=Koch")).toMatchObject({ forPupils: false });
    const typed = { email: pupil, frequency: "daily", under16: "yes" };
    expect(await ask()).toMatchObject({ data: { form: { errors: { under16: [{ key: "errors.choose" }] } } } });
    expect(await ask({ under16: "yes" })).toMatchObject({
      data: { form: { typed, errors: { parentEmail: [{ key: "parent:errors.needed" }] } } },
    });
    expect(await young({ parentEmail: "kim+papa@schule.example" })).toMatchObject({
      data: { form: { errors: { parentEmail: [{ key: "parent:errors.same" }] } } },
    });
    expect(await alert()).toBeUndefined();
    await ask({ under16: "no", parentEmail: parent });
    expect(await alert()).toMatchObject({ parent_hash: null, parent_email: null });
    await confirmOwn();
    expect(await alert()).toMatchObject({ confirmed_at: now.toISOString() });
    expect(await toParents()).toEqual([]);
  });

  test("writes to no parent before the pupil's own mailbox has said yes, and then once", async () => {
    await young();
    expect(await mails()).toMatchObject([{ kind: "alert.confirmation", to: pupil }]);
    expect((await mails())[0]?.text).not.toContain(parent);
    expect(await page(await theirs())).toBe("unknown");

    expect(await confirmOwn(at(later(7)))).toBe(paths.confirmAlert("de", (await own()).token));
    await confirmOwn(at(later(7)));
    expect(await alert()).toMatchObject({ confirmed_at: null, parent_email: null });
    const [mail, ...more] = await toParents();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: parent, lang: "pl", forget: 1 });
    expect(mail?.text).toContain(config.origin + paths.parentAlert("pl", (await theirs()).token));
    expect(mail?.text).not.toContain(pupil);
    const waiting = await confirmation({ request: get("/"), params: await own(), context });
    expect(waiting.data.alert).toMatchObject({ state: "waits", ofMinor: true });
    await runAlerts(db, { config, now: later(8) });
    expect(await alert()).toMatchObject({ last_run_at: null });
  });

  test("begins with the parent's button and not with the link, whose second use changes nothing", async () => {
    await young();
    await confirmOwn();
    const params = await theirs();
    expect(await page(params)).toBe("asked");
    await say(params, "");
    expect(await alert(), "a form that says nothing").toMatchObject({ confirmed_at: null });
    await say(params, "agree", at(later(1)));
    await say(params, "agree", at(later(3)));
    expect(await alert()).toMatchObject({ confirmed_at: later(1).toISOString(), parent_email: null });
    expect(await page(params, at(later(20)))).toBe("agreed");
    expect(await db.selectFrom("parent_question").selectAll().execute()).toEqual([]);
  });

  test("can be refused, and ended later with the same link", async () => {
    for (const first of ["end", "agree"] as const) {
      await young();
      await confirmOwn();
      const params = await theirs();
      await say(params, first);
      if (first === "agree") expect(await say(params, "end", at(later(200)))).toMatch(/ended=1$/);
      expect(await alert()).toBeUndefined();
      expect(await mails()).toEqual([]);
      expect(await page(params)).toBe("unknown");
      expect(await page(params, context, "?ended=1")).toBe("ended");
    }
  });

  test("is not begun by a made-up link, by the pupil's own, nor by the parent's of another", async () => {
    await young();
    await confirmOwn();
    for (const token of ["made-up", (await own()).token, parentToken(config, "another")]) {
      await say({ lang: "pl", token }, "agree");
      await say({ lang: "pl", token }, "end");
    }
    await confirm({ request: post("/"), params: await theirs(), context });
    expect(await alert()).toMatchObject({ confirmed_at: null });
  });

  test("is forgotten like any other that nobody confirmed, and too late is too late", async () => {
    await young();
    await confirmOwn(at(later(2)));
    const params = await theirs();
    await forgetUnconfirmedAlerts(db, { now: later(9) });
    expect(await page(params, at(later(9)))).toBe("asked");
    expect(await page(params, at(later(10)))).toBe("expired");
    await say(params, "agree", at(later(10)));
    expect(await alert()).toMatchObject({ confirmed_at: null });
    await forgetUnconfirmedAlerts(db, { now: later(11) });
    expect(await alert()).toBeUndefined();
    expect(await db.selectFrom("parent_question").selectAll().execute()).toEqual([]);
  });

  test("asks a mailbox no second time before it has answered, whoever names it and however often", async () => {
    await young();
    await confirmOwn();
    await endAlert(db, { token: (await own()).token, config });
    expect(await toParents()).toEqual([]);
    for (const email of [pupil, "other@schule.example"]) {
      await young({ email, parentEmail: "mama+again@familie.example" });
      await confirmOwn();
      expect(await toParents()).toEqual([]);
      await db.deleteFrom("alert").execute();
    }
    await forgetUnconfirmedAlerts(db, { now: later(9) });
    await young({}, at(later(9)));
    await confirmOwn(at(later(9)));
    expect(await toParents()).toHaveLength(1);
  });

  test("whose parent's address was wrong is asked for again at the right one", async () => {
    await young({ parentEmail: "typo@familie.example" });
    await confirmOwn();
    await young();
    expect(await alert()).toMatchObject({ own_confirmed_at: null, parent_email: parent });
    await confirmOwn();
    expect((await toParents()).map(({ to }) => to)).toEqual(["typo@familie.example", parent]);
  });

  test("does not reach a parent who wishes no mails, and tells nobody so", async () => {
    await wishForMails(db, config, { mailbox: parent, stop: true, now });
    const first = await young();
    const location = await confirmOwn();
    expect(await toParents()).toEqual([]);
    await db.deleteFrom("alert").execute();
    expect(locationOf(await young({ parentEmail: "papa@familie.example" }))).toBe(locationOf(first));
    expect((await confirmOwn()).replace(/alerts\/.*/, "")).toBe(location.replace(/alerts\/.*/, ""));
  });

  test("of one parent named too often stops there, with the answer as always", async () => {
    const strict = testContext(db, { now, limitFactor: 1 });
    const answers = new Set<string>();
    for (let count = 0; count < 5; count += 1) {
      const typed = { email: `kim${count}@schule.example`, parentEmail: `often+${count}@familie.example` };
      answers.add(locationOf(await young(typed, strict)));
    }
    expect(answers.size).toBe(1);
    expect(await mails()).toHaveLength(3);
  });

  test("shows and erases the parent's part as long as it is there", async () => {
    await young({ parentEmail: "Mama@familie.example" });
    expect(await findPerson(db, { address: parent, lang: "de", now })).toMatchObject([{ kind: "parent" }]);
    const erasing = { address: parent, officer: null, config, now };
    expect(await erasePerson(db, context.files, erasing)).toMatchObject({ erased: { parent: 1 } });
    expect(await alert()).toBeUndefined();
  });

  test("keeps its parent's link when the secret is changed", async () => {
    await young();
    await confirmOwn();
    const other = { secretKey: "another secret, long enough for all", carriedKeys: {} };
    await renewAlertLinks(db, other);
    const { id = "" } = (await alert()) ?? {};
    expect(await page({ lang: "de", token: parentToken(other, id) })).toBe("asked");
    expect(await page({ lang: "de", token: parentToken(config, id) })).toBe("unknown");
    await ask({ email: "grown@up.example", under16: "no" });
    await renewAlertLinks(db, other);
    const grown = db.selectFrom("alert").select("parent_hash").where("email", "=", "grown@up.example");
    expect(await grown.executeTakeFirst()).toEqual({ parent_hash: null });
  });
});

function locationOf(answer: unknown) {
  return answer instanceof Response ? (answer.headers.get("location") ?? "") : "";
}
