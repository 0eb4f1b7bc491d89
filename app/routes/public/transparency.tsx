import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askedYear } from "#app/domain/rulings/asked-year.ts";
import figureStyles from "#app/domain/rulings/figures.css?url";
import { FiguresTables, FiguresYears } from "#app/domain/rulings/figures-tables.tsx";
import { findRulingFigures, findYears } from "#app/domain/rulings/find-ruling-figures.server.ts";
import { paths } from "#app/paths.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: figureStyles }];
export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

/** Not kept by the page cache: a report raises no revision. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { db, config, now } = context;
  const t = textsFor(lang);
  const years = await findYears(db, now());
  const year = askedYear(new URL(request.url).searchParams, years);
  return withoutHydrationData({
    ...{ lang, years, year, running: year === years[0] },
    figures: await findRulingFigures(db, year),
    head: {
      lang,
      title: t("ruling:figures.title"),
      description: t("ruling:figures.description", { board: config.board.name }),
      canonical: config.origin + paths.transparency(lang, year === years[0] ? "" : `year=${year}`),
      origin: config.origin,
      boardName: config.board.name,
    },
  });
}

export default function Transparency() {
  const t = useTexts();
  const { lang, years, year, running, figures } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <PageHead title={t("ruling:figures.title")}>
        <p>{t("ruling:figures.intro")}</p>
      </PageHead>
      <FiguresYears {...{ years, year }} hrefOf={(one) => paths.transparency(lang, `year=${one}`)} />
      <p>
        <strong>{year}</strong> {running ? t("ruling:figures.running") : null}
      </p>
      <FiguresTables lang={lang} figures={figures} />
      <p>
        <a href={paths.terms(lang)}>{t("frame.terms")}</a>
      </p>
    </div>
  );
}
