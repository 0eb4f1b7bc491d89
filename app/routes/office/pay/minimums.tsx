import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findDatedEntries } from "#app/domain/dated/find-dated-entries.server.ts";
import { findLowPay } from "#app/domain/listings/low-pay/find-low-pay.server.ts";
import { floorTopics } from "#app/domain/listings/pay-floors/pay-floors.ts";
import { LowPayList } from "#app/domain/office/pay/low-pay-list.tsx";
import { MinimumTable } from "#app/domain/office/pay/minimum-table.tsx";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "pay");
  const today = dayOf(context.now());
  return {
    ...{ lang, today },
    entries: await findDatedEntries(context.db, floorTopics),
    low: await findLowPay(context.db, { lang, today }),
    title: `${textsFor(lang)("floors:title")} – ${context.config.board.name}`,
  };
}

export default function Minimums() {
  const t = useTexts();
  const { lang, today, entries, low } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("floors:title")} back={{ href: paths.officePay(lang), label: t("pay:rates.title") }}>
        <p>{t("floors:intro")}</p>
      </PageHead>
      <section className="office-section">
        <h2>{t("floors:low.title")}</h2>
        <p data-low={low.length}>{t(low.length === 0 ? "floors:low.none" : "floors:low.intro")}</p>
        {low.length === 0 ? null : <LowPayList lang={lang} listings={low} />}
      </section>
      {floorTopics.map((topic) => (
        <section key={topic} className="office-section">
          <h2>{t(`floors:topic.${topic}`)}</h2>
          <p>{t(`floors:about.${topic}`)}</p>
          <MinimumTable {...{ lang, today, topic }} entries={entries.filter((entry) => entry.topic === topic)} />
          <p>
            <a className="button" href={paths.newMinimum(lang, topic)}>
              {t(`floors:add.${topic}`)}
            </a>
          </p>
        </section>
      ))}
    </>
  );
}
