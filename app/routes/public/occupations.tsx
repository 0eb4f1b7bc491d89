import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BrowseLinks } from "#app/domain/search/landing/browse-links.tsx";
import { findLandingLinks } from "#app/domain/search/landing/find-landing-links.server.ts";
import { paths } from "#app/paths.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const { board, origin } = context.config;
  return withoutHydrationData({
    lang,
    doors: await findLandingLinks(await context.edition(), { lang, now: context.now() }),
    head: {
      lang,
      title: t("door:overviewTitle"),
      description: t("door:overviewIntro"),
      canonical: origin + paths.occupations(lang),
      origin,
      boardName: board.name,
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Occupations() {
  const { lang, doors } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="doors">
      <PageHead title={t("door:overviewTitle")}>
        <p>{t("door:overviewIntro")}</p>
      </PageHead>
      {doors.length === 0 ? (
        <EmptyState title={t("door:emptyTitle")}>
          <a className="button" href={paths.newAlert(lang)}>
            {t("search:alert.link")}
          </a>
        </EmptyState>
      ) : null}
      {doors.map(({ field, occupations, districts }) => (
        <section key={field}>
          <BrowseLinks title={t(`listing:field.${field}`)} links={occupations} />
          <h3>{t("door:byDistrict")}</h3>
          <ul className="chips">
            {districts.map(({ href, label, count }) => (
              <li key={href}>
                <a className="chip" href={href}>
                  {label} {count}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
