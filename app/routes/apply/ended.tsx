import { paths } from "#app/paths.ts";
import type { FormState, Typed } from "#app/platform/http/form.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts, Notice, PageHead } from "#app/ui/parts.tsx";
import type { StepData } from "./step.server.ts";

type Expired = Extract<StepData, { state: "expired" }>;
type Paused = Extract<StepData, { state: "paused" }>;
type Closed = Extract<StepData, { state: "closed" }>;

/** A draft is forgotten after a day. What was typed on this last page is still here to be copied. */
export function ExpiredPage({ data, form }: { data: Expired; form: FormState | undefined }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("application:expired.title")} />
      <p>{t("application:expired.text")}</p>
      <Kept texts={typedTexts(form)} />
      <form method="post" action={paths.apply(data.lang, data.listing.id)} className="button-row">
        <button className="button-primary">{t("application:expired.again")}</button>
        <a href={data.listing.href}>{t("application:toListing")}</a>
      </form>
    </div>
  );
}

/** The listing ended while somebody was writing. */
export function ClosedPage({ data, form }: { data: Closed; form: FormState | undefined }) {
  const t = useTexts();
  const { draft, listing, lang } = data;
  return (
    <div className="narrow">
      <PageHead title={t("application:closed.title")} />
      <Notice tone="stop">
        <p>{t("application:closed.text", { title: listing.title, company: listing.company })}</p>
      </Notice>
      <Kept texts={[draft.message, ...draft.answers.map(({ answer }) => answer), ...typedTexts(form)]} />
      <p>{t("application:closed.next")}</p>
      <Similar lang={lang} listing={listing} />
    </div>
  );
}

/** The company takes no applications just now. What was typed stays where it is. */
export function PausedPage({ data, form }: { data: Paused; form: FormState | undefined }) {
  const t = useTexts();
  const { draft, listing, lang, until } = data;
  return (
    <div className="narrow">
      <PageHead title={t("life:apply.title")} />
      <Notice tone="stop">
        <p>{t("life:apply.text", { title: listing.title, company: listing.company })}</p>
        <p>{t("life:apply.kept", { at: formatInstant(lang, until) })}</p>
      </Notice>
      <Kept texts={[draft.message, ...draft.answers.map(({ answer }) => answer), ...typedTexts(form)]} />
      <Similar lang={lang} listing={listing} />
    </div>
  );
}

export function ListingPaused({ lang, listing }: Pick<Paused, "lang" | "listing">) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("life:apply.title")} />
      <p>{t("life:apply.none", { title: listing.title, company: listing.company })}</p>
      <Similar lang={lang} listing={listing} />
    </div>
  );
}

/** Where else people can look. */
function Similar({ lang, listing: { occupation } }: Pick<Paused, "lang" | "listing">) {
  const t = useTexts();
  const similar = new URLSearchParams({ q: occupation });
  return (
    <p className="button-row">
      <a className="button-primary" href={paths.results(lang, similar)}>
        {t("application:closed.similar", { occupation })}
      </a>
      <a href={paths.newAlert(lang, similar)}>{t("application:closed.alert")}</a>
    </p>
  );
}

function Kept({ texts }: { texts: (string | null)[] }) {
  const t = useTexts();
  const kept = [...new Set(texts.filter((text) => text !== null && text !== ""))];
  if (kept.length === 0) return null;
  return (
    <div className="panel">
      <h2>{t("application:kept")}</h2>
      {kept.map((text) => (
        <p key={text} className="pre-line" dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}

function typedTexts(form: FormState | undefined) {
  return Object.values(form?.typed ?? {}).flatMap(textsIn);
}

function textsIn(value: Typed): string[] {
  return typeof value === "string" ? [value] : Object.values(value).flatMap(textsIn);
}

export function ListingClosed({ lang, listing }: Pick<Closed, "lang" | "listing">) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("application:closed.title")} />
      <Facts
        items={[
          { label: t("application:facts.listing"), value: listing.title },
          { label: t("application:facts.company"), value: listing.company },
        ]}
      />
      <p>{t("application:closed.next")}</p>
      <Similar lang={lang} listing={listing} />
    </div>
  );
}
