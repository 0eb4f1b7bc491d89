import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Icon, type IconName } from "#app/ui/drawing/icon.tsx";
import { criteriaQuery } from "../criteria.ts";

type DoorsProps = { open: { job: number; apprenticeship: number }; lang: Lang };

/** The three ways in: work, an apprenticeship, coming home. */
export function HomeDoors({ open, lang }: DoorsProps) {
  const t = useTexts();
  return (
    <div className="home-doors">
      <Door
        kind="job"
        icon="work"
        title={t("search:home.work")}
        text={t("search:home.workText")}
        href={paths.results(lang, criteriaQuery({ kind: ["job"] }))}
      >
        {t("search:home.workCount", { count: open.job, number: formatNumber(lang, open.job) })}
      </Door>
      <Door
        kind="apprenticeship"
        icon="apprenticeship"
        title={t("search:home.training")}
        text={t("search:home.trainingText")}
        href={paths.results(lang, criteriaQuery({ kind: ["apprenticeship"] }))}
      >
        {t("search:home.trainingCount", {
          count: open.apprenticeship,
          number: formatNumber(lang, open.apprenticeship),
        })}
      </Door>
      <Door
        kind="return"
        icon="door"
        title={t("search:home.back")}
        text={t("search:home.backText")}
        href={paths.returnee(lang)}
      >
        {t("search:home.backLink")}
      </Door>
    </div>
  );
}

type DoorProps = { kind: string; icon: IconName; title: string; text: string; href: string; children: ReactNode };

function Door({ kind, icon, title, text, href, children }: DoorProps) {
  return (
    <section className={`home-door home-door-${kind}`}>
      <Icon name={icon} />
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <p>{text}</p>
      <p className="home-door-foot">{children}</p>
    </section>
  );
}
