import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findTakeHome } from "#app/domain/take-home/find-take-home.server.ts";
import { TakeHomeFields } from "#app/domain/take-home/take-home-fields.tsx";
import { TakeHomeResult } from "#app/domain/take-home/take-home-result.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { Ticks } from "#app/ui/rows/ticks.tsx";

/** What somebody earns is kept in no cache. */
export const headers = privateHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config, now } = context;
  const { countries } = config.board.region;
  const query = new URL(request.url).searchParams;
  const t = textsFor(lang);
  return {
    ...{ lang, countries },
    ...(await findTakeHome(await context.edition(), { query, countries, lang, now: now() })),
    head: {
      ...{ lang, title: t("takeHome:title"), description: t("takeHome:lead") },
      ...{ canonical: config.origin + paths.takeHome(lang), origin: config.origin, boardName: config.board.name },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function TakeHomePage() {
  const t = useTexts();
  const data = useLoaderData<typeof loader>();
  const { lang, countries, country, listing, form, found, year, years, current, asked, isSmall } = data;
  const others = (query: Record<string, string>) =>
    paths.takeHome(lang, new URLSearchParams({ ...query, ...(listing ? { listing: listing.id } : {}) }));
  return (
    <div className="narrow">
      <PageHead title={t("takeHome:title")} back={listing ? { href: listing.path, label: listing.title } : undefined}>
        <p className="lead">{t("takeHome:lead")}</p>
      </PageHead>
      {countries.length < 2 ? null : (
        <nav className="button-row legal-languages" aria-label={t("takeHome:country")}>
          {countries.map((one) => (
            <a key={one} href={others({ country: one })} aria-current={one === country ? "page" : undefined}>
              {t(`listing:country.${one}`)}
            </a>
          ))}
        </nav>
      )}
      {year === null ? (
        <Notice
          title={t("takeHome:missing.title", { year: asked ?? current, country: t(`listing:country.${country}`) })}
        >
          <p>{t("takeHome:missing.text")}</p>
          {years.map((one) => (
            <p key={one}>
              <a href={others({ country, year: String(one) })}>{t("takeHome:missing.other", { year: one })}</a>
            </p>
          ))}
        </Notice>
      ) : (
        <>
          {found ? <TakeHomeResult {...data} found={found} year={year} /> : null}
          {isSmall ? (
            <Notice>
              <p>{t("takeHome:small")}</p>
            </Notice>
          ) : null}
          <TakeHomeFields {...data} form={form} year={year.year} listing={listing?.id ?? null} />
          <section>
            <h2>{t("takeHome:assumed.title")}</h2>
            <Ticks lines={[t("takeHome:assumed.estimate"), ...t(`takeHome:assumed.${country}`).split("\n")]} />
          </section>
        </>
      )}
      <p className="quiet">{t("takeHome:private")}</p>
      {countries.length < 2 ? null : (
        <p>
          <a href={paths.border(lang, listing ? new URLSearchParams({ listing: listing.id }) : "")}>
            {t("border:link")}
          </a>
        </p>
      )}
    </div>
  );
}
