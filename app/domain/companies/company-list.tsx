import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import type { CompanyEntry } from "./company-queries.server.ts";

type Props = { companies: CompanyEntry[]; openListings: Record<string, number>; lang: Lang };

/** Companies from A to Z, each with what one would ask first: where, how big, how many open listings, in what field. */
export function CompanyList({ companies, openListings, lang }: Props) {
  return (
    <ul className="company-list">
      {companies.map((company) => (
        <CompanyItem key={company.id} company={company} open={openListings[company.id] ?? 0} lang={lang} />
      ))}
    </ul>
  );
}

function CompanyItem({ company, open, lang }: { company: CompanyEntry; open: number; lang: Lang }) {
  const t = useTexts();
  const staff = company.staff === null ? null : t("listing:page.staff", { count: company.staff });
  return (
    <li className="company-item">
      <h2>
        <a href={paths.company(lang, company.slug)}>{company.name}</a>
      </h2>
      <p className="company-open">
        {open > 0 ? <Chip tone="good">{t("company:openListings", { count: open })}</Chip> : t("company:noOpenListings")}
      </p>
      <p>{[company.place, staff].filter(Boolean).join(" · ")}</p>
      <p className="quiet">{company.fields.map((field) => t(`listing:field.${field}`)).join(" · ")}</p>
    </li>
  );
}
