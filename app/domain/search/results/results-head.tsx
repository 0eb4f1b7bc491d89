import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Icon } from "#app/ui/drawing/icon.tsx";
import { finished } from "#app/ui/finished.tsx";
import { type Criteria, criteriaQuery, sorts } from "../criteria.ts";
import { without } from "./describe-criteria.ts";
import type { ResultsView } from "./find-results-view.server.ts";
import { Questions, UnknownPlace } from "./results-questions.tsx";

type HeadView = Pick<ResultsView, "criteria" | "total" | "near" | "understood" | "parts" | "questions" | "leftOut"> &
  Pick<ResultsView, "narrowsNothing" | "rate" | "byTransit">;
type HeadProps = { view: HeadView; lang: Lang };

const hrefOf = (lang: Lang, criteria: Criteria) => paths.results(lang, criteriaQuery(criteria));

/** How many, what was understood, in which order. */
export function ResultsHead({ view, lang, note }: HeadProps & { note: string }) {
  const { total, near, understood, parts, questions, narrowsNothing, rate, leftOut, byTransit } = view;
  /** It leads to the first page, from whichever one. */
  const criteria = { ...view.criteria, page: 1 };
  return (
    <Head
      view={{ criteria, total, near, understood, parts, questions, narrowsNothing, rate, leftOut, byTransit }}
      lang={lang}
      note={note}
    />
  );
}

const Head = finished(({ view, lang, note }: HeadProps & { note: string }) => {
  const t = useTexts();
  return (
    <header className="results-head">
      <h1 data-count={view.total}>{t("search:count", { count: view.total })}</h1>
      {note === "" ? null : <p className="quiet">{note}</p>}
      <UnknownPlace view={view} lang={lang} />
      <TransitNote state={view.byTransit} />
      <Understood view={view} lang={lang} />
      <Questions view={view} lang={lang} />
      <div className="results-tools">
        {view.total > 1 || view.parts.length > 0 ? <FiltersLink chosen={view.parts.length} /> : null}
        {view.total > 0 ? <MapLink view={view} lang={lang} /> : null}
        <SortForm view={view} lang={lang} />
      </div>
      {view.criteria.kind.join() === "apprenticeship" ? (
        <p>
          <a href={paths.explore(lang)}>{t("pupil:explore.link")}</a>
        </p>
      ) : null}
      <PayNote view={view} lang={lang} />
    </header>
  );
});

/** Whoever asked for it has to know that it was not done. */
function TransitNote({ state }: { state: HeadView["byTransit"] }) {
  const t = useTexts();
  if (state === "notAsked" || state === "done") return null;
  return <p className="results-note">{t(`transit:note.${state}`)}</p>;
}

/** On a phone the filters open from here; the number says that there are some on. */
function FiltersLink({ chosen }: { chosen: number }) {
  const t = useTexts();
  return (
    <a className="button filters-open" href="#filters">
      <Icon name="filter" />
      {t("search:filters.open")}
      {chosen > 0 ? ` (${chosen})` : ""}
    </a>
  );
}

/** The picture says nothing that the link does not lead to; on a phone the words are enough. */
function MapLink({ view, lang }: HeadProps) {
  const t = useTexts();
  const query = criteriaQuery({ ...view.criteria, page: 1, sort: null });
  return (
    <a className="button map-link" href={paths.map(lang, query)}>
      <MapImage src={paths.mapImage(lang, query)} />
      <Icon name="place" />
      {t("door:mapLink")}
    </a>
  );
}

/** Without scripts browsers load what is lazy at once, shown or not, so a phone is given an empty picture instead. */
function MapImage({ src }: { src: string }) {
  return (
    <picture>
      <source media="(min-width: 70rem)" srcSet={src} />
      <img src={emptyImage} alt="" width="924" height="750" loading="lazy" />
    </picture>
  );
}

const emptyImage = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E";

function Understood({ view, lang }: HeadProps) {
  const t = useTexts();
  if (view.understood.length === 0 && view.parts.length === 0) return null;
  return (
    <ul className="chips understood" aria-label={t("search:chips.label")}>
      {view.understood.map((chip) => (
        <li key={chip.text}>
          <UnderstoodChip chip={chip} lang={lang} />
        </li>
      ))}
      {view.parts.map((part) => (
        <li key={part.name + part.value}>
          <a
            className="chip-remove"
            href={hrefOf(lang, without(view.criteria, part))}
            aria-label={t("search:chips.remove", { what: [part.text, ...part.notes].join(" ") })}
          >
            <b>{part.text}</b> <Notes notes={part.notes} />
            <Cross />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Its label begins with all that is to be seen, for people who speak to their browser. */
function UnderstoodChip({ chip, lang }: { chip: ResultsView["understood"][number]; lang: Lang }) {
  const t = useTexts();
  const instead = chip.typed ? t("search:chips.instead", { typed: chip.typed }) : null;
  const seen = [chip.text, instead, ...chip.notes, ...chip.elsewhere.map(({ name }) => name)].filter(Boolean).join(" ");
  const literally = chip.typed !== null && chip.without.q.includes(chip.typed);
  const label = t(literally ? "search:chips.literally" : "search:chips.remove", {
    what: seen,
    typed: chip.typed ?? "",
  });
  return (
    <a className="chip-remove" href={hrefOf(lang, chip.without)} aria-label={label}>
      <b>{chip.text}</b> {instead ? <em>{instead}</em> : null} <Notes notes={chip.notes} />
      {chip.elsewhere.map((other) => (
        <small key={other.lang} lang={other.lang}>
          {other.name}{" "}
        </small>
      ))}
      <Cross />
    </a>
  );
}

const Notes = ({ notes }: { notes: readonly string[] }) =>
  notes.length > 0 ? <small>{notes.join(" · ")} </small> : null;

function Cross() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

/** A small form, so that seven orders take one line on a phone; it submits itself where scripts run. */
function SortForm({ view, lang }: HeadProps) {
  const t = useTexts();
  const { criteria } = view;
  if (view.total < 2) return null;
  const hasPlace = view.near?.known === true;
  const best = criteria.q !== "" || hasPlace;
  const orders = sorts.filter((sort) => (sort === "nearest" ? hasPlace : sort !== "newest" || best));
  const kept = [...criteriaQuery({ ...criteria, page: 1, sort: null })];
  return (
    <form className="sort" action={paths.results(lang)} data-auto-submit autoComplete="off">
      {kept.map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <label>
        <span>{t("search:sort.label")}</span>
        <select name="sort" defaultValue={orders.some((sort) => sort === criteria.sort) ? (criteria.sort ?? "") : ""}>
          <option value="">{t(best ? "search:sort.best" : "search:sort.newest")}</option>
          {orders.map((sort) => (
            <option key={sort} value={sort}>
              {t(`search:sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button className="button">{t("search:sort.apply")}</button>
      </noscript>
    </form>
  );
}

/** Whoever compares pay shall know how it was compared. */
function PayNote({ view: { criteria, rate }, lang }: HeadProps) {
  const t = useTexts();
  const compared = rate !== null && (criteria.sort === "pay" || criteria.pay !== null);
  const notes = [
    ...(criteria.sort === "pay" ? [t(rate === null ? "search:sort.payNote" : "pay:lastWithout")] : []),
    ...(compared
      ? [t(rate.isExample ? "pay:comparedExample" : "pay:compared", { day: formatDay(lang, rate.day) })]
      : []),
  ];
  return notes.length > 0 ? <p className="quiet results-note">{notes.join(" ")}</p> : null;
}
