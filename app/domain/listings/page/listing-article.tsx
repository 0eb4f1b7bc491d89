import type { ReactNode } from "react";
import type { Kind } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { Chip, Notice } from "#app/ui/parts.tsx";
import { unbroken } from "#app/ui/unbroken.tsx";
import { WithoutCar } from "../without-car/without-car.tsx";
import { BorderFacts } from "./border-facts.tsx";
import { FactPanel } from "./fact-panel.tsx";
import type { ListingView } from "./find-listing-view.server.ts";
import { GainsGroup } from "./gains-group.tsx";
import { GermanGroup } from "./german-group.tsx";
import { KeyFacts } from "./key-facts.tsx";
import { NeedsGroup } from "./needs-group.tsx";
import { OwnWords } from "./own-words.tsx";
import type { ListingWays } from "./route-text.ts";
import { TasksGroup } from "./tasks-group.tsx";
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
export function ListingArticle({ view, lang, ways = null, titleAs = "h1" }: ArticleProps) {
  return (
    <Article
      id={view.id}
      occupation={view.occupation.id}
      until={ways && view.deadline}
      name={ways && view.title}
      company={ways && view.company.name}
      head={
        <Head
          kind={view.kind}
          as={titleAs}
          title={unbroken(view.title)}
          originalLang={view.original?.lang ?? null}
          original={view.original?.text ?? null}
          companyHref={paths.company(lang, view.company.slug)}
          company={view.company.name}
          places={view.places.map((place) => place.name).join(" · ")}
        />
      }
      panel={<FactPanel view={view} lang={lang} ways={ways} />}
      withoutCar={
        ways?.withoutCar ? (
          <WithoutCar way={ways.withoutCar} lang={lang} otherHref={otherWay(view, lang, ways)} />
        ) : null
      }
      away={view.holidays.length === 0 ? null : <CompanyAway days={view.holidays} lang={lang} />}
      tasks={<TasksGroup view={view} />}
      german={<GermanGroup view={view} lang={lang} />}
      needs={<NeedsGroup view={view} lang={lang} />}
      gains={<GainsGroup view={view} lang={lang} />}
      training={<TrainingFacts view={view} lang={lang} way={ways?.school ?? null} />}
      words={<OwnWords view={view} />}
      border={view.hasBorder ? <BorderFacts view={view} lang={lang} /> : null}
      facts={<KeyFacts view={view} lang={lang} />}
      apply={ways && paths.apply(lang, view.id)}
    />
  );
}

/** The same page for somebody who comes to the stop the other way. */
function otherWay(view: ListingView, lang: Lang, { query, withoutCar }: ListingWays) {
  const asked = new URLSearchParams(query);
  asked.set("transit", withoutCar?.by === "bicycle" ? "foot" : "bicycle");
  return `${view.alternates[lang]}?${asked}#without-car-title`;
}

const groups = ["tasks", "german", "needs", "gains", "training", "words", "border", "facts"] as const;
const said = ["id", "occupation", "until", "name", "company", "apply"] as const;
type Slots = Record<(typeof groups)[number] | "head" | "panel" | "withoutCar" | "away", ReactNode> &
  Record<(typeof said)[number], string | null>;

const Article = finished(
  (ad: Slots) => {
    const t = useTexts();
    return (
      <article
        className="listing"
        data-listing={ad.id}
        data-occupation={ad.occupation}
        data-until={ad.until}
        data-title={ad.name}
        data-company={ad.company}
      >
        {ad.head}
        {ad.panel}
        {ad.away}
        {ad.withoutCar}
        <div className="listing-groups">
          {ad.tasks}
          {ad.german}
          {ad.needs}
          {ad.gains}
          {ad.training}
          {ad.words}
          {ad.border}
          {ad.facts}
        </div>
        {ad.apply ? (
          <p className="apply-again">
            <a className="button-primary" href={ad.apply}>
              {t("listing:page.apply")}
            </a>
          </p>
        ) : null}
      </article>
    );
  },
  [...groups, ...said, "head", "panel", "withoutCar", "away"],
);

type HeadProps = {
  kind: Kind;
  as: "h1" | "h2";
  title: ReactNode;
  originalLang: Lang | null;
  original: string | null;
  companyHref: string;
  company: string;
  places: string;
};

const Head = finished(
  ({ kind, as: Title, title, originalLang, original, companyHref, company, places }: HeadProps) => {
    const t = useTexts();
    return (
      <header className="listing-head">
        <Chip tone="chosen">{t(`listing:kind.${kind}`)}</Chip>
        <Title>{title}</Title>
        {originalLang ? (
          <p className="quiet">
            {t(`sheet:original.${originalLang}`)}: <span lang={originalLang}>{original}</span>
          </p>
        ) : null}
        <p className="listing-who">
          <a href={companyHref}>{company}</a> · {places}
        </p>
      </header>
    );
  },
  ["title", "original", "companyHref", "company", "places"],
);

type AwayProps = { days: { id: string; from: Day; until: Day }[]; lang: Lang };

/** Whoever applies before or in a company's holidays waits longer, and knows why. */
const CompanyAway = finished(({ days, lang }: AwayProps) => {
  const t = useTexts();
  return (
    <Notice title={t("team:away.title")}>
      {days.map(({ id, from, until }) => (
        <p key={id}>{t("team:away.days", { from: formatDay(lang, from), until: formatDay(lang, until) })}</p>
      ))}
      <p>{t("team:away.text")}</p>
    </Notice>
  );
});
