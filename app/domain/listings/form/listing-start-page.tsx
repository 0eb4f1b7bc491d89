import type { Kind, Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary, Radios, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { kindRefused } from "../checks/kind-refused.ts";
import { problem } from "../checks/problem.ts";
import { listingLimits } from "../listing-limits.ts";
import type { OccupationChoice } from "./choices/choose-occupation.server.ts";
import { Earlier, type EarlierListings } from "./earlier-listings.tsx";
import { optionsOf } from "./form-part.ts";

type Named = { id: string; title: string };
type Start = Extract<OccupationChoice, { chosen: null }>;

/** What is it, and what is the work called? The form after this asks only what fits the answers. */
export function ListingStartPage({
  lang,
  start,
  earlier,
  begun,
}: {
  lang: Lang;
  start: Start;
  earlier: EarlierListings;
  begun: Named[];
}) {
  const t = useTexts();
  const form = {
    errors: errorsOf(start, t, lang),
    typed: { kind: start.kind ?? start.kinds[0] ?? "", what: start.what },
  };
  const labels = { kind: t("employer:form.label.kind"), what: t("employer:start.what") };
  return (
    <>
      <PageHead
        title={t("employer:new.title")}
        back={{ href: paths.employerListings(lang), label: t("employer:toListings") }}
      >
        <p>{t("employer:start.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      {start.kind && start.found.length > 0 ? <Found lang={lang} kind={start.kind} start={start} /> : null}
      {start.asked ? null : <Begun lang={lang} begun={begun} />}
      <div className="side-by-side">
        <PageForm method="get" action={paths.newListing(lang)} className="panel" noValidate>
          <Radios
            form={form}
            name="kind"
            label={t("employer:form.label.kind")}
            options={optionsOf(start.kinds, (kind) => t(`listing:kind.${kind}`))}
          />
          <TextField
            form={form}
            name="what"
            label={t("employer:start.what")}
            hint={t("employer:start.whatHint")}
            maxLength={listingLimits.title}
          />
          <div className="button-row">
            <button className={start.found.length > 0 ? "button" : "button-primary"}>{t("employer:start.next")}</button>
          </div>
        </PageForm>
        <Earlier lang={lang} earlier={earlier} />
      </div>
    </>
  );
}

function errorsOf({ asked, what, found, kind, kinds, refused }: Start, t: Texts, lang: Lang) {
  if (refused) return { kind: [kindRefused(t, lang, kinds)] };
  if (!asked) return emptyForm.errors;
  if (kind === null) return { kind: [{ key: "errors.choose", values: {} }] };
  if (what === "") return { what: [{ key: "errors.required", values: {} }] };
  return found.length === 0 ? { what: [problem("occupationNotFound", { text: what })] } : emptyForm.errors;
}

function Found({ lang, kind, start }: { lang: Lang; kind: Kind; start: Start }) {
  const t = useTexts();
  return (
    <section className="panel">
      <h2>{t("employer:start.which")}</h2>
      <p className="quiet">{t("employer:start.found", { count: start.found.length, text: start.what })}</p>
      <ul className="link-list">
        {start.found.map(({ id, name, nameDe }) => (
          <li key={id}>
            <a href={`${paths.newListing(lang)}?${new URLSearchParams({ kind, occupation: id }).toString()}`}>{name}</a>
            {name === nameDe ? null : (
              <span className="quiet" lang="de">
                {nameDe}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever was interrupted mostly begins here again. */
function Begun({ lang, begun }: { lang: Lang; begun: Named[] }) {
  const t = useTexts();
  if (begun.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t("writing:begun.title")}</h2>
      <p className="quiet">{t("writing:begun.text")}</p>
      <ul className="link-list">
        {begun.map(({ id, title }) => (
          <li key={id}>
            <a href={paths.editListing(lang, id)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
