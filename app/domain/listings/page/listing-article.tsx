import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip, Notice } from "#app/ui/parts.tsx";
import { Ticks } from "#app/ui/ticks.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { BorderFacts } from "./border-facts.tsx";
import { FactPanel } from "./fact-panel.tsx";
import type { ListingView } from "./find-listing-view.server.ts";
import { GainsGroup } from "./gains-group.tsx";
import { GermanGroup } from "./german-group.tsx";
import { KeyFacts } from "./key-facts.tsx";
import { NeedsGroup } from "./needs-group.tsx";
import { OwnWords } from "./own-words.tsx";
import type { ListingWays } from "./route-text.ts";
import { TrainingFacts } from "./training-facts.tsx";

type ArticleProps = {
  view: ListingView;
  lang: Lang;
  /** Null where nobody asks from where: in a preview. */
  ways?: ListingWays | null;
  /** Its title is the page's, unless it stands on a page about it. */
  titleAs?: "h1" | "h2";
};

/** The whole ad: four large facts, then what you do, need and get. Also the preview of one that is not published yet. */
export function ListingArticle({ view, lang, ways = null, titleAs: Title = "h1" }: ArticleProps) {
  const t = useTexts();
  const tasks = view.phrases.filter(({ section }) => section === "task").map(({ text }) => text);
  return (
    <article
      className="listing"
      data-listing={view.id}
      data-occupation={view.occupation.id}
      {...(ways ? { "data-until": view.deadline, "data-title": view.title, "data-company": view.company.name } : {})}
    >
      <header className="listing-head">
        <Chip tone="chosen">{t(`listing:kind.${view.kind}`)}</Chip>
        <Title>
          <Unbroken>{view.title}</Unbroken>
        </Title>
        {view.original ? (
          <p className="quiet">
            {t(`sheet:original.${view.original.lang}`)}: <span lang={view.original.lang}>{view.original.text}</span>
          </p>
        ) : null}
        <p className="listing-who">
          <a href={paths.company(lang, view.company.slug)}>{view.company.name}</a> ·{" "}
          {view.places.map((place) => place.name).join(" · ")}
        </p>
      </header>
      <FactPanel view={view} lang={lang} ways={ways} />
      <CompanyAway view={view} lang={lang} />
      <div className="listing-groups">
        {tasks.length > 0 ? (
          <section>
            <h2>{t("listing:page.tasks")}</h2>
            <Ticks lines={tasks} />
          </section>
        ) : null}
        <GermanGroup view={view} lang={lang} />
        <NeedsGroup view={view} lang={lang} />
        <GainsGroup view={view} />
        <TrainingFacts view={view} lang={lang} way={ways?.school ?? null} />
        <OwnWords view={view} />
        <BorderFacts view={view} lang={lang} />
        <KeyFacts view={view} lang={lang} />
      </div>
      {ways ? (
        <p className="apply-again">
          <a className="button-primary" href={paths.apply(lang, view.id)}>
            {t("listing:page.apply")}
          </a>
        </p>
      ) : null}
    </article>
  );
}

/** Whoever applies before or in a company's holidays waits longer, and knows why. */
function CompanyAway({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  if (view.holidays.length === 0) return null;
  return (
    <Notice title={t("team:away.title")}>
      {view.holidays.map(({ id, from, until }) => (
        <p key={id}>{t("team:away.days", { from: formatDay(lang, from), until: formatDay(lang, until) })}</p>
      ))}
      <p>{t("team:away.text")}</p>
    </Notice>
  );
}
