import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
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
import { Ticks } from "#app/ui/rows/ticks.tsx";

export const handle = { search: false, knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

export function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const { board, origin } = context.config;
  return withoutHydrationData({
    lang,
    head: {
      lang,
      title: t("parents:title"),
      description: t("parents:description"),
      canonical: origin + paths.forParents(lang),
      origin,
      boardName: board.name,
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

const what = ["two", "length", "free", "level"] as const;
const contract = ["written", "signed", "pay", "noFee"] as const;
const protection = ["hours", "night", "breaks", "rest", "work", "doctor", "holidays"] as const;
const here = ["open", "noPapers", "taster", "erased"] as const;

/** For those who stand beside a pupil; of the law only what has a source. */
export default function ForParents() {
  const { lang } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("parents:title")}>
        <p>{t("parents:lead")}</p>
      </PageHead>
      <section>
        <h2>{t("parents:what.title")}</h2>
        <Ticks lines={what.map((line) => t(`parents:what.${line}`))} />
        <p>
          <a href={paths.certificates(lang)}>{t("certificate:link")}</a>
        </p>
      </section>
      <section>
        <h2>{t("parents:contract.title")}</h2>
        <Ticks lines={contract.map((line) => t(`parents:contract.${line}`))} />
      </section>
      <section>
        <h2>{t("parents:protection.title")}</h2>
        <p>{t("parents:protection.text")}</p>
        <Ticks lines={protection.map((line) => t(`parents:protection.${line}`))} />
      </section>
      <section>
        <h2>{t("parents:here.title")}</h2>
        <Ticks lines={here.map((line) => t(`parents:here.${line}`))} />
      </section>
      <p className="quiet">{t("parents:sources", { day: formatDay(lang, levelsCheckedOn) })}</p>
      <p className="button-row">
        <a className="button-primary" href={paths.results(lang, "kind=apprenticeship")}>
          {t("certificate:look")}
        </a>
        <a className="button" href={paths.explore(lang)}>
          {t("pupil:explore.title")}
        </a>
      </p>
    </div>
  );
}
