import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { companyKinds } from "#db/codes.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { CompanyState } from "#app/domain/office/companies/company-state.tsx";
import { findMemberCompanies } from "#app/domain/office/companies/find-member-companies.server.ts";
import { paths } from "#app/paths.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { Select, TextField } from "#app/ui/form.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { Chip, EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { may } = await requireOffice({ request, params, context }, "companies");
  const { searchParams } = new URL(request.url);
  const words = plainLine(searchParams.get("q") ?? "", 100);
  const kind = companyKinds.find((one) => one === searchParams.get("kind")) ?? null;
  return {
    lang,
    words,
    kind,
    may: { add: may("companyData"), admit: may("admissions") },
    ...(await findMemberCompanies(context.db, { words, kind, lang, wanted: searchParams.get("page") })),
    title: `${textsFor(lang)("office:companies.title")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Companies() {
  const t = useTexts();
  const { lang, words, kind, may, items, total, page, pages } = useLoaderData<typeof loader>();
  const columns = ["company", "place", "published", "people", "state"] as const;
  return (
    <>
      <PageHead title={t("office:companies.title")} />
      <form className="office-filter" role="search" action={paths.officeCompanies(lang)}>
        <TextField form={undefined} name="q" type="search" label={t("office:companies.search")} value={words} />
        <Select
          form={undefined}
          name="kind"
          label={t("office:companies.kind")}
          empty={t("office:companies.allKinds")}
          value={kind}
          options={companyKinds.map((value) => ({ value, label: t(`company:kind.${value}`) }))}
        />
        <button className="button">{t("office:companies.searchButton")}</button>
        {may.add ? (
          <>
            <a className="button-primary" href={paths.officeNewCompany(lang)}>
              {t("office:companies.new")}
            </a>
            <a className="button" href={paths.importCompanies(lang)}>
              {t("admission:import.title")}
            </a>
          </>
        ) : null}
        {may.admit ? (
          <a className="button" href={paths.officeAdmissions(lang)}>
            {t("admission:office.title")}
          </a>
        ) : null}
      </form>
      <p role="status" data-count={total}>
        {t("office:companies.count", { count: total })}
      </p>
      {total === 0 ? (
        <EmptyState title={t("office:companies.none")}>
          <p>{t("office:companies.noneText")}</p>
          <p>
            <a href={paths.officeCompanies(lang)}>{t("office:companies.all")}</a>
          </p>
        </EmptyState>
      ) : (
        <CardTable
          className="office-table"
          label={t("office:companies.title")}
          columns={columns.map((column) => t(`office:companies.${column}`))}
        >
          {items.map((company) => (
            <tr key={company.id}>
              <th scope="row">
                <a href={paths.officeCompany(lang, company.id)}>{company.name}</a>{" "}
                {company.kind === "member" ? null : <Chip>{t(`company:kind.${company.kind}`)}</Chip>}
              </th>
              <td>{company.place}</td>
              <td>{company.published}</td>
              <td>{company.people}</td>
              <td>
                <CompanyState lang={lang} company={company} />
              </td>
            </tr>
          ))}
        </CardTable>
      )}
      <PageLinks
        page={page}
        pages={pages}
        hrefOf={(number) => paths.officeCompanies(lang, pageOf({ words, kind }, number))}
      />
    </>
  );
}

function pageOf({ words, kind }: { words: string; kind: string | null }, number: number) {
  const asked = { ...(words ? { q: words } : {}), ...(kind ? { kind } : {}) };
  return new URLSearchParams({ ...asked, page: String(number) }).toString();
}
