import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { countKept } from "#app/domain/data-protection/keeping/count-kept.server.ts";
import { KeptTable } from "#app/domain/data-protection/keeping/kept-table.tsx";
import { paperNames } from "#app/domain/data-protection/papers/paper-names.ts";
import { ErasureList } from "#app/domain/data-protection/person/erasure-list.tsx";
import { findErasures } from "#app/domain/data-protection/person/find-erasures.server.ts";
import { paths } from "#app/paths.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "protection");
  return {
    lang,
    done: new URL(request.url).searchParams.get("done"),
    erasures: await findErasures(context.db),
    counted: await countKept(context.db, { config: context.config, now: context.now() }),
    title: `${textsFor(lang)("protection:title")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function DataProtection() {
  const t = useTexts();
  const { lang, counted, done, erasures } = useLoaderData<typeof loader>();
  const isLate = counted.some(({ overdue }) => overdue > 0);
  return (
    <>
      <PageHead title={t("protection:title")}>
        <p className="narrow">{t("protection:intro")}</p>
      </PageHead>
      {done === "erased" || done === "partly" ? (
        <Notice tone="done" title={t("protection:erasure.done")}>
          <p>{t("protection:erasure.doneText")}</p>
          {done === "partly" ? <p>{t("protection:erasure.doneStays")}</p> : null}
        </Notice>
      ) : null}
      <ul>
        <li>
          <a href={paths.officePerson(lang)}>{t("protection:person.link")}</a>
        </li>
        {paperNames.map((paper) => (
          <li key={paper}>
            <a href={paths.protectionPaper(lang, paper)}>{t(`protection:paper.name.${paper}`)}</a>
          </li>
        ))}
      </ul>
      <section className="office-section" aria-labelledby="keeping">
        <h2 id="keeping">{t("protection:keeping.title")}</h2>
        <div className="narrow">
          {isLate ? (
            <Notice tone="stop" title={t("protection:keeping.overdueTitle")}>
              <p>{t("protection:keeping.overdueText")}</p>
            </Notice>
          ) : (
            <p>{t("protection:keeping.allInTime")}</p>
          )}
          <p>
            {t("protection:keeping.source")} <a href={paths.privacy(lang)}>{t("protection:keeping.privacy")}</a>
          </p>
        </div>
        <KeptTable lang={lang} counted={counted} />
      </section>
      <section className="office-section narrow" aria-labelledby="restore">
        <h2 id="restore">{t("protection:restore.title")}</h2>
        <p>{t("protection:restore.text")}</p>
        <h2>{t("protection:erasure.list")}</h2>
        <ErasureList lang={lang} erasures={erasures} />
      </section>
    </>
  );
}
