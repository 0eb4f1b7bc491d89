import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import type { ListingView } from "./find-listing-view.server.ts";
import type { ListingWays } from "./route-text.ts";

type Props = { view: ListingView; lang: Lang; ways: ListingWays };

/** Asks from where, and keeps the search that led here, as a part of the page. Once it is known it stays folded. */
export function fromForm(t: Texts, { view, lang, ways }: Props) {
  const { typed, work, query } = ways;
  const kept = [...new URLSearchParams(query)].filter(([name]) => name !== "near" && name !== "within");
  const unknown = typed !== "" && !work;
  const form = <Asking lang={lang} action={view.alternates[lang]} {...{ typed, kept, unknown }} />;
  return work ? <Folded title={t("sheet:way.other")} form={form} /> : form;
}

const Folded = finished(
  ({ title, form }: { title: string; form: ReactNode }) => (
    <details className="from-other">
      <summary>{title}</summary>
      {form}
    </details>
  ),
  ["title", "form"],
);

type AskingProps = { lang: Lang; action: string; typed: string; kept: string[][]; unknown: boolean };

const Asking = finished(
  ({ lang, action, typed, kept, unknown }: AskingProps) => {
    const t = useTexts();
    return (
      <form className="from-form" action={action}>
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="from">{t("sheet:way.ask")}</label>
        <input
          id="from"
          name="near"
          defaultValue={typed}
          maxLength={80}
          required
          autoComplete="off"
          data-suggest={paths.suggest(lang, "near")}
          data-suggest-said={t("door:suggested", { number: "{count}" })}
        />
        <button className="button">{t("sheet:way.show")}</button>
        {unknown ? <p role="status">{t("sheet:way.unknown")}</p> : null}
      </form>
    );
  },
  ["action", "typed"],
);
