import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = { lang: Lang; listing: { id: string; publishOn: Day | null; deadline: Day } };

/** When an approved listing goes out, and how not to wait for it. */
export function PlanPanel({ lang, listing: { id, publishOn, deadline } }: Props) {
  const t = useTexts();
  const days = { day: formatDay(lang, publishOn ?? deadline), until: formatDay(lang, deadline) };
  return (
    <section className="panel">
      <h2>{t("life:plan.panel")}</h2>
      <p>{t("life:plan.panelText", days)}</p>
      <form className="button-row" method="post" action={paths.planListing(lang, id)}>
        <button className="button" name="now" value="1">
          {t("life:plan.now")}
        </button>
        <a href={paths.planListing(lang, id)}>{t("life:plan.title")}</a>
      </form>
    </section>
  );
}
