import type { ReactNode } from "react";
import type { CompanySite } from "./find-sites.server.ts";

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
