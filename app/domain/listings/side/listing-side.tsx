import type { ReactNode } from "react";
import { ContactBox } from "#app/domain/contacts/contact-box.tsx";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { finished } from "#app/ui/finished.tsx";
import type { ListingView } from "../page/find-listing-view.server.ts";
import { ApplyPanel } from "./apply-panel.tsx";
import { CompanyCard } from "./company-card.tsx";
import { OnPaper } from "./on-paper.tsx";
import type { Reader } from "./reader.ts";
import { WayMap } from "./way-map.tsx";

export function ListingSide({ view, lang, reader }: { view: ListingView; lang: Lang; reader: Reader }) {
  return (
    <Aside
      apply={<ApplyPanel view={view} lang={lang} reader={reader} />}
      company={<CompanyCard view={view} lang={lang} />}
      contacts={<ContactBox contacts={reader.contacts} about="listing" operator={reader.operator} />}
      map={<WayMap view={view} lang={lang} ways={reader.ways} />}
      paper={<OnPaper view={view} lang={lang} address={reader.address} />}
    />
  );
}

const boxes = ["apply", "company", "contacts", "map", "paper"] as const;

const Aside = finished(
  ({ apply, company, contacts, map, paper }: Record<(typeof boxes)[number], ReactNode>) => (
    <aside className="listing-side">
      {apply}
      {company}
      {contacts}
      {map}
      {paper}
    </aside>
  ),
  boxes,
);
