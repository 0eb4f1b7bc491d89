import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findRulingsOfYear } from "#app/domain/office/rulings/find-rulings-of-year.server.ts";
import { RulingTable } from "#app/domain/office/rulings/ruling-table.tsx";
import { askedYear } from "#app/domain/rulings/asked-year.ts";
import figureStyles from "#app/domain/rulings/figures.css?url";
import { FiguresTables, FiguresYears } from "#app/domain/rulings/figures-tables.tsx";
import { findRulingFigures, findYears } from "#app/domain/rulings/find-ruling-figures.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: figureStyles }];
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireOffice({ request, params, context }, "reports");
  const lang = langOf(params);
  const { db, config, now } = context;
  const years = await findYears(db, now());
  const year = askedYear(new URL(request.url).searchParams, years);
  return {
    ...{ lang, years, year },
    rulings: await findRulingsOfYear(db, year),
    figures: await findRulingFigures(db, year),
    title: `${textsFor(lang)("ruling:office.title")} – ${config.board.name}`,
  };
}

export default function OfficeRulings() {
  const t = useTexts();
  const { lang, years, year, rulings, figures } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("ruling:office.title")}>
        <p>{t("ruling:office.intro")}</p>
      </PageHead>
      <FiguresYears {...{ years, year }} hrefOf={(one) => paths.officeRulings(lang, `year=${one}`)} />
      {rulings.length === 0 ? (
        <EmptyState title={t("ruling:office.none")}>
          <p>{t("ruling:office.noneText")}</p>
        </EmptyState>
      ) : (
        <RulingTable lang={lang} rulings={rulings} />
      )}
      <FiguresTables lang={lang} figures={figures} />
    </>
  );
}
