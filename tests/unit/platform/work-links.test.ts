import { expect, test } from "vitest";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import routes from "#app/routes.ts";
import { workLinks } from "#app/ui/navigation/work-links.ts";
import { patternsOf } from "#tests/support/expectations/route-patterns.ts";

/** Where several parts of the site lead. */
const nobodys = ["/de/office/listings", "/de/office/applications"];

test.each(["employer", "office"] as const)(
  "every page of the %s belongs to a link that is shown as current",
  (audience) => {
    const { first, more } = workLinks(textsFor("de"), "de", audience);
    const [home, ...links] = [...first, ...more.flatMap((one) => ("links" in one ? one.links : [one]))];
    const rooms = [...(home?.with ?? []), ...links.flatMap((one) => [one.href, ...(one.with ?? [])]), ...nobodys];
    const pages = patternsOf(routes)
      .filter(({ file }) => file.endsWith(".tsx"))
      .map(({ pattern }) => pattern.replace(":lang", "de"))
      .filter((page) => page.startsWith(`/de/${audience}/`));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter((page) => !rooms.some((room) => `${page}/`.startsWith(`${room}/`)))).toEqual([]);
  },
);
