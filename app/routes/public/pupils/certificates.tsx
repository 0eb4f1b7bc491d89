import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AskedCertificates } from "#app/domain/certificates/asked-certificates.tsx";
import { CertificateLevels } from "#app/domain/certificates/certificate-levels.tsx";
import certificateStyles from "#app/domain/certificates/certificates.css?url";
import { levelsCheckedOn } from "#app/domain/certificates/level-table.ts";
import { paths } from "#app/paths.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false, knownQuery: noQuery } satisfies PageHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: certificateStyles }];
export const headers = sharedPage;

/** Of the countries that the board's region lies in. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const { board, origin } = context.config;
  return withoutHydrationData({
    lang,
    countries: board.region.countries,
    head: {
      lang,
      title: t("certificate:title"),
      description: t("certificate:description"),
      canonical: origin + paths.certificates(lang),
      origin,
      boardName: board.name,
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Certificates() {
  const { lang, countries } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead title={t("certificate:title")}>
        <p>{t("certificate:lead")}</p>
      </PageHead>
      <section>
        <h2>{t("certificate:asked.title")}</h2>
        <p>{t("certificate:asked.text")}</p>
        <AskedCertificates countries={countries} />
      </section>
      <section>
        <h2>{t("certificate:levels.title")}</h2>
        <p>{t("certificate:levels.text")}</p>
        {countries.length > 1 ? <p>{t("certificate:levels.trap")}</p> : null}
        <CertificateLevels countries={countries} />
      </section>
      <section>
        <h2>{t("certificate:law.title")}</h2>
        <p>{t("certificate:law.text")}</p>
        <p className="quiet">{t("certificate:sources", { day: formatDay(lang, levelsCheckedOn) })}</p>
      </section>
      <p>
        <a href={paths.guide(lang, "parents")}>{t("pupil:parents")}</a>
      </p>
      <p>
        <a className="button" href={paths.results(lang, "kind=apprenticeship")}>
          {t("certificate:look")}
        </a>
      </p>
    </>
  );
}
