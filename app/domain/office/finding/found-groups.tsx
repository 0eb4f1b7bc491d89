import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { CompanyState } from "../companies/company-state.tsx";
import { ListingState } from "../listing-state.tsx";
import type { Found } from "./find-anything.server.ts";
import type { FoundPerson } from "./find-people-by-words.server.ts";
import { FoundGroup } from "./found-group.tsx";
import type { FoundKind } from "./found-kinds.ts";

type Props = { lang: Lang; typed: string; only: FoundKind | null; found: Found };

/** Everything that was found, by kind; each leads to the page on which something can be done about it. */
export function FoundGroups({ found, ...asked }: Props) {
  const { lang } = asked;
  const t = useTexts();
  const columns = (names: readonly ("listing" | "company" | "state" | "lastDay" | "place" | "person" | "worksFor")[]) =>
    names.map((name) => t(`find:column.${name}`));
  return (
    <>
      <FoundGroup
        {...asked}
        kind="listings"
        group={found.listings}
        columns={columns(["listing", "company", "state", "lastDay"])}
        row={(one) => (
          <tr key={one.id}>
            <th scope="row">
              <a href={paths.officeListing(lang, one.id)} lang={one.title_lang}>
                {one.title}
              </a>
            </th>
            <td>
              <CompanyLink lang={lang} id={one.companyId} name={one.company} />
            </td>
            <td>
              <ListingState status={one.status} suspendedAt={one.suspendedAt} />
            </td>
            <td className="no-wrap">{formatDay(lang, one.deadline)}</td>
          </tr>
        )}
      />
      <FoundGroup
        {...asked}
        kind="companies"
        group={found.companies}
        columns={columns(["company", "place", "state"])}
        row={(company) => (
          <tr key={company.id}>
            <th scope="row">
              <a href={paths.officeCompany(lang, company.id)}>{company.name}</a>
            </th>
            <td>{company.place}</td>
            <td>
              <CompanyState lang={lang} company={company} />
            </td>
          </tr>
        )}
      />
      <FoundGroup
        {...asked}
        kind="people"
        group={found.people}
        columns={columns(["person", "worksFor"])}
        row={(person) => (
          <tr key={person.id}>
            <th scope="row">
              {person.name || person.email}
              {person.name ? <div className="quiet">{person.email}</div> : null}
            </th>
            <td>
              <WorksFor lang={lang} person={person} />
            </td>
          </tr>
        )}
      />
      <FoundGroup
        {...asked}
        kind="applications"
        group={found.applications}
        columns={[t("find:column.number"), ...columns(["listing", "company", "state"])]}
        row={({ number, listing, company, answerBy }) => (
          <tr key={number}>
            <th scope="row" className="no-wrap">
              {number}
            </th>
            <td>
              <a className="row-link" href={paths.officeListing(lang, listing.id)}>
                {listing.title}
              </a>
            </td>
            <td>
              <CompanyLink lang={lang} {...company} />
            </td>
            <td>{answerBy ? t("find:waits", { day: formatDay(lang, answerBy) }) : t("find:answered")}</td>
          </tr>
        )}
      />
    </>
  );
}

/** The people of a company and of the office are looked after on their pages. */
function WorksFor({ lang, person }: { lang: Lang; person: FoundPerson }) {
  const t = useTexts();
  if (person.office) return <a href={paths.officers(lang)}>{t("find:office")}</a>;
  return (
    <>
      {person.companies.map(({ id, name, waits }) => (
        <div key={id}>
          <CompanyLink lang={lang} id={id} name={name} people />{" "}
          {waits ? <Chip>{t("account:team.pending")}</Chip> : null}
        </div>
      ))}
    </>
  );
}

function CompanyLink({ lang, id, name, people }: { lang: Lang; id: string; name: string; people?: boolean }) {
  return (
    <a className="row-link" href={`${paths.officeCompany(lang, id)}${people ? "#people" : ""}`}>
      {name}
    </a>
  );
}
