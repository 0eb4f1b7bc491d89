import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { CompanySite } from "./find-sites.server.ts";

type Props = {
  lang: Lang;
  slug: string;
  sites: CompanySite[];
  /** From where the reader asks, and how far each site is from there, in the order of the sites. */
  near: string;
  ways: string[] | null;
};

/** Where one works: a map of all places, each with its address and the way there. */
export function CompanySites({ lang, slug, sites, near, ways }: Props) {
  const t = useTexts();
  return (
    <section className="company-sites" id="sites">
      <h2>{t("profile:sites.heading", { count: sites.length })}</h2>
      <img src={paths.companyMap(lang, slug)} width={924} height={750} alt="" loading="lazy" decoding="async" />
      <div>
        <SiteLines sites={sites} more={(_, position) => (ways?.[position] ? <span>{ways[position]}</span> : null)} />
        <form action={`${paths.company(lang, slug)}#sites`} className="company-way">
          <div className="field">
            <label htmlFor="company-near">{t("profile:sites.from")}</label>
            <input id="company-near" name="near" defaultValue={near} maxLength={120} required />
          </div>
          <button className="button">{t("profile:sites.show")}</button>
        </form>
        {near !== "" && ways === null ? <p role="status">{t("profile:sites.unknown")}</p> : null}
      </div>
    </section>
  );
}

type LinesProps = { sites: CompanySite[]; more: (site: CompanySite, position: number) => ReactNode };

export function SiteLines({ sites, more }: LinesProps) {
  return (
    <ul className="site-lines">
      {sites.map((site, position) => (
        <li key={site.id ?? "seat"}>
          <b>{site.place}</b>
          {/* A letter arrives under the name that the place has in its own country. */}
          <span>{`${site.street}, ${site.postalCode} ${site.localPlace}`}</span>
          {more(site, position)}
        </li>
      ))}
    </ul>
  );
}
