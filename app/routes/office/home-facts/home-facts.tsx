import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findHomeFactAreas } from "#app/domain/returnees/facts/find-home-fact-areas.server.ts";
import { findHomeFacts } from "#app/domain/returnees/facts/find-home-facts.server.ts";
import { homeFactKinds } from "#app/domain/returnees/facts/home-fact.ts";
import { HomeFactTable } from "#app/domain/returnees/facts/home-fact-table.tsx";
import { paths } from "#app/paths.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const deeds = ["added", "changed", "removed"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "returnees");
  const { db, config } = context;
  const areas = await findHomeFactAreas(db, lang, config.board.region.names[lang].name);
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const facts = await findHomeFacts(db);
  const done = new URL(request.url).searchParams.get("done");
  return {
    lang,
    facts: facts.map((fact) => ({ ...fact, areaName: names.get(fact.area) ?? fact.area })),
    done: deeds.find((deed) => deed === done) ?? null,
    title: `${textsFor(lang)("home:facts.title")} – ${config.board.name}`,
  };
}

export default function HomeFactsOfOffice() {
  const t = useTexts();
  const { lang, facts, done } = useLoaderData<typeof loader>();
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t(`home:facts.done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("home:facts.title")}
        back={{ href: paths.officeReturnees(lang), label: t("office:returnees.title") }}
      >
        <p>
          {t("home:facts.intro")} <a href={paths.returnee(lang)}>{t("home:facts.seePage")}</a>
        </p>
      </PageHead>
      {homeFactKinds.map((kind) => (
        <section key={kind} className="office-section">
          <h2>{t(`home:facts.kind.${kind}`)}</h2>
          <p>{t(`home:facts.about.${kind}`)}</p>
          <HomeFactTable lang={lang} kind={kind} facts={facts.filter((fact) => fact.kind === kind)} />
          <p>
            <a className="button" href={paths.newHomeFact(lang, kind)}>
              {t(`home:facts.add.${kind}`)}
            </a>
          </p>
        </section>
      ))}
    </>
  );
}
