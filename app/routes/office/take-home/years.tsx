import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findTakeHomeYears } from "#app/domain/take-home/find-take-home-years.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const deeds = ["saved", "withdrawn"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "pay");
  const { db, config, now } = context;
  const current = Number(dayOf(now()).slice(0, 4));
  const done = new URL(request.url).searchParams.get("done");
  const entered = await findTakeHomeYears(db);
  return {
    ...{ lang, done: deeds.find((deed) => deed === done) ?? null },
    rows: config.board.region.countries.flatMap((country) => {
      const known = entered.filter((one) => one.country === country);
      const years = new Set([current + 1, current, ...known.map(({ year }) => year)]);
      return [...years]
        .sort((one, other) => other - one)
        .map((year) => {
          const found = known.find((one) => one.year === year);
          return { country, year, source: found?.source ?? null, withdrawn: found?.withdrawn ?? false };
        });
    }),
    title: `${textsFor(lang)("takeHome:desk.title")} – ${config.board.name}`,
  };
}

export default function TakeHomeYears() {
  const t = useTexts();
  const { lang, done, rows } = useLoaderData<typeof loader>();
  const columns = (["year", "state", "source"] as const).map((name) => t(`takeHome:desk.column.${name}`));
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t(`takeHome:desk.done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={t("takeHome:desk.title")} back={{ href: paths.officePay(lang), label: t("pay:rates.title") }}>
        <p>{t("takeHome:desk.intro")}</p>
        <p>
          <a href={paths.takeHome(lang)}>{t("takeHome:title")}</a>
        </p>
      </PageHead>
      <CardTable className="office-table even-columns" label={t("takeHome:desk.title")} columns={columns}>
        {rows.map(({ country, year, source, withdrawn }) => (
          <tr key={`${country} ${year}`}>
            <th scope="row">
              <a href={paths.officeTakeHomeYear(lang, country, year)}>
                {t(`listing:country.${country}`)} {year}
              </a>
            </th>
            <td>
              {withdrawn ? (
                <Chip>{t("floors:state.withdrawn")}</Chip>
              ) : source === null ? (
                t("takeHome:desk.empty")
              ) : (
                <Chip tone="good">{t("takeHome:desk.entered")}</Chip>
              )}
            </td>
            <td>{source ?? "–"}</td>
          </tr>
        ))}
      </CardTable>
    </>
  );
}
