import { expect, test } from "vitest";
import { showAgain } from "#app/platform/http/form.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { expectations } from "#tests/support/expectations/route-expectations.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());

/** Pages whose form holds what people write. A new one belongs here, or its language switch loses what was typed. */
const written: Record<string, "owner" | "office" | "visitor"> = {
  "/:lang/apply/:listingId/:draft/person": "visitor",
  "/:lang/apply/:listingId/:draft/can": "visitor",
  "/:lang/apply/:listingId/:draft/languages": "visitor",
  "/:lang/apply/:listingId/:draft/when": "visitor",
  "/:lang/apply/:listingId/:draft/message": "visitor",
  "/:lang/apply/:listingId/:draft/questions": "visitor",
  "/:lang/apply/:listingId/:draft/documents": "visitor",
  "/:lang/alerts/new": "visitor",
  "/:lang/returnees": "visitor",
  "/:lang/report/:listingId": "visitor",
  "/:lang/sign-in": "visitor",
  "/:lang/forgot-password": "visitor",
  "/:lang/reset-password/:token": "visitor",
  "/:lang/invitation/:token": "visitor",
  "/:lang/mine/applications": "visitor",
  "/:lang/mine/data": "visitor",
  "/:lang/mine/applications/:token/documents": "visitor",
  "/:lang/employer/listings/:id/edit": "owner",
  "/:lang/employer/listings/:id/closure": "owner",
  "/:lang/employer/applications/:applicationId/status": "owner",
  "/:lang/employer/applications/:applicationId/notes": "owner",
  "/:lang/employer/applications/:applicationId": "owner",
  "/:lang/employer/team/invitations": "owner",
  "/:lang/employer/team/:accountId/role": "owner",
  "/:lang/employer/events/new": "owner",
  "/:lang/employer/events/:eventId/edit": "owner",
  "/:lang/office/events/new": "office",
  "/:lang/office/events/:eventId/edit": "office",
  "/:lang/office/events/:eventId/cancellation": "office",
  "/:lang/office/companies/new": "office",
  "/:lang/office/companies/:companyId/edit": "office",
  "/:lang/office/companies/:companyId/invitations": "office",
  "/:lang/office/companies/:companyId/people/:accountId/role": "office",
  "/:lang/office/companies/:companyId/suspension": "office",
  "/:lang/office/listings/:listingId/remark": "office",
  "/:lang/office/listings/:listingId/ending": "office",
  "/:lang/office/reports/:reportId": "office",
  "/:lang/office/synonyms/:occupationId": "office",
};

test("every form in which people write comes along when the language changes, and comes back", async () => {
  const db = await freshDatabase();
  const { ask, post, context } = await startSite(db, { render });
  const has = await inhabit(context);
  const lost: string[] = [];
  for (const [pattern, who] of Object.entries(written)) {
    const path = expectations[`GET ${pattern}`]?.path(has) ?? "";
    const headers = { Cookie: `${has.cookies[who]}; cookies=on` };
    const page = await ask(path, { headers });
    const action = /<button form="([^"]+)" formAction="(\/pl\/[^"]*)"/i.exec(page.body);
    if (!action || !page.body.includes(`id="${action[1]}"`)) {
      lost.push(`${pattern}: no switch`);
      continue;
    }
    const form = page.body.slice(page.body.indexOf(`id="${action[1]}"`));
    const tags = [...form.matchAll(/<(?:input|textarea)[^>]*>/g)].map(([tag]) => tag);
    const name = tags.flatMap((tag) => (/radio|checkbox|hidden|password|file/.test(tag) ? [] : nameIn(tag)))[0];
    const files = tags.some((tag) => tag.includes('type="file"'));
    const typed = { [name ?? ""]: "Zażółć <gęślą>", ...(files ? { documents: "cv <1>.pdf" } : {}) };
    const body = new URLSearchParams({ ...typed, [showAgain]: "on" }).toString();
    let answer = await post((action[2] ?? "").replaceAll("&amp;", "&"), { headers, body });
    if (answer.status === 303) answer = await ask(answer.headers.location ?? "", { headers });
    if (!answer.body.includes('<html lang="pl"')) lost.push(`${pattern}: not in Polish`);
    if (name && !answer.body.includes("Zażółć &lt;gęślą&gt;")) lost.push(`${pattern}: ${name} is gone`);
    if (files && !answer.body.includes("cv &lt;1&gt;.pdf")) lost.push(`${pattern}: says nothing of the files`);
    if (!files && answer.body.includes("error-summary")) lost.push(`${pattern}: scolds`);
  }
  expect(lost).toEqual([]);
}, 60_000);

const nameIn = (tag: string) => /name="([^"]+)"/.exec(tag)?.[1] ?? [];

test("the Enter key sends the form and does not change the language", async () => {
  const { ask } = await startSite(await freshDatabase(), { render });
  const { body } = await ask("/de/sign-in");
  const first = /<button[^>]*form="page-form"[^>]*>/.exec(body)?.[0];

  expect(first).toContain("aria-hidden");
  expect(first?.toLowerCase()).not.toContain("formaction");
});

test("a page without such a form keeps its links", async () => {
  const { ask } = await startSite(await freshDatabase(), { render });
  expect((await ask("/de/companies")).body).toMatch(/<a href="\/pl\/companies"[^>]*hrefLang="pl"/i);
});
