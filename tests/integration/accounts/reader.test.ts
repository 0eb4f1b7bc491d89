import { describe, expect, test } from "vitest";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { expectations } from "#tests/support/expectations/route-expectations.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { letChangeWait } from "#tests/support/listings/let-change-wait.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());

/** All that is sent from a company's pages and that nobody outside hears of. */
const readersMay = ["notes", "tags", "forwarding"].map(
  (what) => `POST /:lang/employer/applications/:applicationId/${what}`,
);

/** And what is about nobody but themselves. */
const ownChoices = ["team/mails", "events/:eventId/registration"].map((what) => `POST /:lang/employer/${what}`);

/** What they look at; every other page is only there to decide on. */
const readersSee = new Set(
  [
    ...["", "/listings", "/listings/:id", "/listings/:id/preview", "/listings/:id/paper", "/listings/:id/paper/file"],
    ...["/listings/:id/numbers", "/listings/:id/numbers/file"],
    ...["/applications", "/applications/:applicationId", "/applications/:applicationId/documents/:documentId"],
    ...["tags", "notes", "forwarding", "appointment/calendar"].map((what) => `/applications/:applicationId/${what}`),
    "/demand",
    ...["/events", "/events/:eventId", "/events/:eventId/registration"],
    ...["/good-examples", "/good-examples/:exampleId", "/news", "/news/:newsId"],
    ...["/decisions", "/decisions/:number", "/callbacks", "/callbacks/:callbackId", "/callbacks/:callbackId/calendar"],
    ...["/team", "/team/holidays", "/team/mails", "/company", "/company/sites", "/company/pictures"],
    ...["/company/handing-on", "/company/handed-on"],
  ].map((page) => `GET /:lang/employer${page}`),
);
/** Nothing is to be seen there: they lead to a page of these. */
const leadOn = new Set(
  ["/demand/file", "/team/holidays/:holidayId/end", "/company/sites/:siteId/removal"]
    .concat(["place", "removal"].map((deed) => `/company/pictures/:pictureId/${deed}`))
    .map((page) => `GET /:lang/employer${page}`),
);
/** There is none of these. */
const missing = "GET /:lang/employer/company/pictures/:pictureId";
const statusFor = (page: string) =>
  page === missing ? 404 : leadOn.has(page) ? 303 : readersSee.has(page) ? 200 : 403;

const sendings = Object.entries(expectations).filter(([deed]) => deed.startsWith("POST /:lang/employer/"));

describe("whoever only reads", () => {
  test(
    "decides nothing: every sending of a company's page is refused, and says whom to ask",
    { timeout: 60_000 },
    async () => {
      const { post, context } = await startSite(await freshDatabase(), { render });
      const has = await inhabit(context);
      await context.db.updateTable("account").set({ name: "Anna Admin", password_hash: "x" }).execute();
      const answers: Record<string, number | undefined> = {};
      for (const [deed, { path }] of sendings) {
        const { status, body } = await post(path(has), { headers: { Cookie: has.cookies.reader } });
        answers[deed] = status;
        if (status === 403) expect(body).toContain("Anna Admin");
      }

      const refused = sendings.map(([deed]) => [deed, [...readersMay, ...ownChoices].includes(deed) ? 422 : 403]);
      expect(answers).toEqual(Object.fromEntries(refused));
    },
  );

  test("opens no page on which somebody decides", { timeout: 60_000 }, async () => {
    const { ask, context } = await startSite(await freshDatabase(), { render });
    const has = await inhabit(context);
    const pages = Object.entries(expectations).filter(([deed]) => /^GET \/:lang\/employer(\/|$)/.test(deed));
    const seen: Record<string, number | undefined> = {};
    for (const [deed, { path }] of pages) {
      seen[deed] = (await ask(path(has), { headers: { Cookie: has.cookies.reader } })).status;
    }
    const expected = pages.map(([deed]) => [deed, statusFor(deed)]);
    expect(seen).toEqual(Object.fromEntries(expected));
  });

  test("finds no button for what they may not do", async () => {
    const { ask, context } = await startSite(await freshDatabase(), { render });
    const has = await inhabit(context);
    await letChangeWait(context.db, has.listing.id);
    const read = async (path: string) => (await ask(path, { headers: { Cookie: has.cookies.reader } })).body;
    const pages = ["", "/listings", `/listings/${has.listing.id}`, `/listings/${has.draft.id}`, "/applications"]
      .concat(["numbers", "paper", "preview"].map((page) => `/listings/${has.listing.id}/${page}`))
      .concat(`/listings/${has.draft.id}/preview`, `/applications/${has.application.id}`, "/team")
      .concat(`/events/${has.fair.id}`)
      .map((page) => `/de/employer${page}`);
    expect(await read(`/de/employer/listings/${has.listing.id}`)).toContain("Waiting");
    for (const page of pages) {
      const links = [...(await read(page)).matchAll(/(?:href|action)="([^"]*)"/g)].map(([, to]) => to ?? "");
      const deeds =
        /\/(status|new|edit|withdrawal|pause|resumption|extension|confirmation|findings|working-copy|closure|deletion|submission|role|removal|invitations|exports?|exhibiting)(\?|$)/;
      expect({ page, deeds: links.filter((to) => deeds.test(to)) }).toEqual({ page, deeds: [] });
      expect(links.length).toBeGreaterThan(3);
    }
  });
});
