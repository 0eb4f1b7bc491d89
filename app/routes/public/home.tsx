import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import { BrowseLinks } from "#app/domain/search/landing/browse-links.tsx";
import { findHomeView } from "#app/domain/search/landing/find-home-view.server.ts";
import { paths } from "#app/paths.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";

export const handle = { knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const { board, origin } = context.config;
  const region = board.region[lang];
  return withoutHydrationData({
    lang,
    region,
    view: await findHomeView(await context.edition(), { lang, now: context.now() }),
    head: {
      lang,
      title: t("search:home.title", { region }),
      description: t("search:metaDescription"),
      canonical: origin + paths.home(lang),
      origin,
      boardName: board.name,
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Home() {
  const { lang, region, view } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="home">
      <header className="home-head">
        <h1>{t("search:home.title", { region })}</h1>
        <p className="home-lead">{t("search:home.lead")}</p>
      </header>
      <BrowseLinks title={t("search:home.kinds")} links={view.kinds} large />
      <section>
        <h2>{t("search:home.newest")}</h2>
        {view.newest.map((card) => (
          <ListingCard key={card.id} card={card} lang={lang} headingLevel={3} />
        ))}
        <p>
          <a className="button" href={paths.results(lang)}>
            {t("search:home.allNewest")}
          </a>
        </p>
      </section>
      <div className="home-doors">
        <Door
          title={t("search:home.pupilsTitle")}
          text={t("search:home.pupilsText")}
          href={paths.results(lang, "kind=apprenticeship")}
          link={t("search:home.pupilsLink")}
        />
        <Door
          title={t("search:home.returneesTitle")}
          text={t("search:home.returneesText")}
          href={paths.returnee(lang)}
          link={t("search:home.returneesLink")}
        />
        <Door
          title={t("search:home.companiesTitle")}
          text={t("search:home.companiesText")}
          href={paths.signIn(lang)}
          link={t("search:home.companiesLink")}
        />
      </div>
      <BrowseLinks title={t("search:home.fields")} links={view.fields} />
      <p>
        <a className="button" href={paths.occupations(lang)}>
          {t("door:back")}
        </a>{" "}
        <a className="button" href={paths.map(lang)}>
          {t("door:mapTitle")}
        </a>
      </p>
      <BrowseLinks title={t("search:home.districts")} links={view.districts} />
    </div>
  );
}

function Door({ title, text, href, link }: { title: string; text: string; href: string; link: string }) {
  return (
    <section className="panel">
      <h2>{title}</h2>
      <p>{text}</p>
      <p>
        <a href={href}>{link}</a>
      </p>
    </section>
  );
}
