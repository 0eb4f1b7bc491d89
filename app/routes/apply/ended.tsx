import { paths } from "#app/paths.ts";
import type { FormState, Typed } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts, Notice, PageHead } from "#app/ui/parts.tsx";
import type { StepData } from "./step.server.ts";

type Expired = Extract<StepData, { state: "expired" }>;
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
  const similar = new URLSearchParams({ q: listing.occupation });
  return (
    <div className="narrow">
      <PageHead title={t("application:closed.title")} />
      <Notice tone="stop">
        <p>{t("application:closed.text", { title: listing.title, company: listing.company })}</p>
      </Notice>
      <Kept texts={[draft.message, ...draft.answers.map(({ answer }) => answer), ...typedTexts(form)]} />
      <p>{t("application:closed.next")}</p>
      <p className="button-row">
        <a className="button-primary" href={paths.results(lang, similar)}>
          {t("application:closed.similar", { occupation: listing.occupation })}
        </a>
        <a href={paths.newAlert(lang, similar)}>{t("application:closed.alert")}</a>
      </p>
    </div>
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
  const similar = new URLSearchParams({ q: listing.occupation });
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
      <p className="button-row">
        <a className="button-primary" href={paths.results(lang, similar)}>
          {t("application:closed.similar", { occupation: listing.occupation })}
        </a>
        <a href={paths.newAlert(lang, similar)}>{t("application:closed.alert")}</a>
      </p>
    </div>
  );
}
