import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { CompanySite } from "../sites/find-sites.server.ts";
import { SiteLines } from "../sites/site-lines.tsx";

type Props = {
  lang: Lang;
  slug: string;
  sites: CompanySite[];
  /** Whether one of them lies on the map of the region. */
  mapped: boolean;
  /** From where the reader asks, and how far each site is from there, in the order of the sites. */
  near: string;
  ways: { texts: string[]; note: string | null } | null;
};

/** Where one works: a pin for each place, its address, and the way there. Beside the picture stands nothing that it alone says. */
export function CompanySites({ lang, slug, sites, mapped, near, ways }: Props) {
  const t = useTexts();
  return (
    <section className="side-box company-sites" id="sites">
      {mapped ? (
        <img
          src={paths.companyMap(lang, slug, ways ? near : "")}
          width={320}
          height={200}
          alt=""
          loading="lazy"
          decoding="async"
        />
      ) : null}
      <h2>{t("profile:sites.heading", { count: sites.length })}</h2>
      <SiteLines
        sites={sites}
        more={({ place }, position) => (
          <>
            {ways ? <span>{ways.texts[position]}</span> : null}
            <a href={paths.map(lang, new URLSearchParams({ near: place, within: "20" }))}>{t("sheet:way.mapLink")}</a>
          </>
        )}
      />
      {ways?.note ? <p className="quiet">{ways.note}</p> : null}
      <form action={`${paths.company(lang, slug)}#sites`} className="company-way">
        <div className="field">
          <label htmlFor="company-near">{t("profile:sites.from")}</label>
          <input
            id="company-near"
            name="near"
            defaultValue={near}
            maxLength={120}
            required
            autoComplete="off"
            data-suggest={paths.suggest(lang, "near")}
            data-suggest-said={t("door:suggested", { number: "{count}" })}
          />
        </div>
        <button className="button">{t("profile:sites.show")}</button>
      </form>
      {near !== "" && ways === null ? <p role="status">{t("profile:sites.unknown")}</p> : null}
    </section>
  );
}
