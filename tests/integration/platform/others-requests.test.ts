import { expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const db = await freshDatabase();
const render = routeAtATime(siteBuild());
const site = () => startSite(db, { render });

test("a cookie of somebody else that cannot be read is as if it were not there", async () => {
  const { ask } = await site();
  const headers = { Cookie: "x=100%; %=%; session=100%; lang=%E0%A4%A; ; =" };
  expect(await ask(paths.signIn("de"), { headers })).toMatchObject({ status: 200 });
  expect(await ask("/", { headers })).toMatchObject({ status: 302, headers: { location: "/de" } });
  expect(await ask(paths.employer("de"), { headers })).toMatchObject({ status: 303 });
});

test("what calls itself a form and is none is refused", async () => {
  const { post } = await site();
  for (const type of ["multipart/form-data", "multipart/form-data; boundary=b", "multipart/form-data; boundary="]) {
    const answer = await post(paths.signIn("de"), { headers: { "Content-Type": type }, body: "nonsense" });
    expect([type, answer.status]).toEqual([type, 400]);
  }
});

const oneClick = { "Content-Type": "application/x-www-form-urlencoded" };
test.each<[string, Record<string, string>]>([
  ["without a word", {}],
  ["from a page of theirs", { Origin: "https://mail.example", "Sec-Fetch-Site": "cross-site" }],
  ["with an origin that is none", { Origin: "mail" }],
])("a mail provider's one click arrives, %s", async (_, headers) => {
  const { ask } = await site();
  const asked = { method: "POST", headers: { ...oneClick, ...headers }, body: "List-Unsubscribe=One-Click" };
  expect(await ask(paths.unsubscribe("pl", "token"), asked)).toMatchObject({ status: 200 });
});

test("who looks at links before people do changes nothing and is not sent away", async () => {
  const { ask } = await site();
  for (const method of ["GET", "HEAD"]) {
    const headers = { Accept: "*/*", Range: "bytes=0-1023", "Sec-Fetch-Site": "cross-site", Origin: "null" };
    expect(await ask(paths.unsubscribe("pl", "token"), { method, headers })).toMatchObject({ status: 404 });
    expect(await ask(paths.signIn("pl"), { method, headers })).toMatchObject({ status: 200 });
  }
});

test("a feed reader asks again with the tag it was given, however it passed it on", async () => {
  const { ask } = await site();
  const first = await ask(paths.feed("de"), { headers: { "Accept-Encoding": "gzip" } });
  const tag = first.headers.etag ?? "";
  for (const ifNoneMatch of [tag, tag.replace("W/", ""), `"other", ${tag}`, "*"]) {
    const again = await ask(paths.feed("de"), { headers: { "If-None-Match": ifNoneMatch } });
    expect([ifNoneMatch, again.status]).toEqual([ifNoneMatch, 304]);
  }
  expect((await ask(paths.feed("de"), { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
});

test("a form sent after the session has ended leads back to the page on which it stood", async () => {
  const { post, origin } = await site();
  const page = `${paths.employerListing("de", "x")}?saved=draft`;
  const wayBack = async (referer: string) => {
    const { headers } = await post(paths.submitListing("de", "x"), { headers: { Referer: referer } });
    return new URL(headers.location ?? "", origin).searchParams.get("to");
  };
  expect(await wayBack(origin + page)).toBe(page);
  expect(await wayBack(`https://evil.example${page}`)).toBeNull();
  expect(await wayBack("nonsense")).toBeNull();
});
