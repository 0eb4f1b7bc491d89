import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { applicationStatuses } from "#db/codes.ts";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { daysToAnswer, isNew } from "#app/domain/applications/application.ts";
import { ApplicationTable } from "#app/domain/applications/application-table.tsx";
import {
  countCompanyApplications,
  findAnsweredListings,
  findCompanyApplications,
} from "#app/domain/applications/employer-applications.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Select } from "#app/ui/form.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

const pageSize = 50;

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { scope } = await requireEmployer({ request, context, params });
  const { db } = context;
  const t = textsFor(lang);
  const now = context.now();
  const wish = readWish(new URL(request.url).searchParams);
  const filter = { ...scope, listingId: wish.listing, status: wish.status };
  const [rows, count, listings] = await Promise.all([
    findCompanyApplications(db, { ...filter, limit: pageSize, offset: (wish.page - 1) * pageSize }),
    countCompanyApplications(db, filter),
    findAnsweredListings(db, scope),
  ]);
  return {
    lang,
    title: `${t("application:employer.list")} – ${context.config.board.name}`,
    wish,
    count,
    lastPage: Math.max(1, Math.ceil(count / pageSize)),
    listings: listings.map((row) => ({ value: row.id, label: `${titleIn(t, lang, row)} (${row.count})` })),
    applications: rows.map(({ id, number, name, status, germanLevel, submittedAt, openedAt, ...row }) => ({
      ...{ id, number, name, status, germanLevel, submittedAt },
      isNew: isNew({ status, openedAt }),
      listing: titleIn(t, lang, row),
      daysLeft: daysToAnswer(row, now),
    })),
  };
}

function readWish(query: URLSearchParams) {
  return {
    listing: query.get("listing") || undefined,
    status: applicationStatuses.find((status) => status === query.get("status")),
    page: Number(/^[1-9]\d{0,4}$/.exec(query.get("page") ?? "")?.[0] ?? 1),
  };
}

export default function Applications() {
  const { lang, wish, count, lastPage, listings, applications } = useLoaderData<typeof loader>();
  const t = useTexts();
  if (listings.length === 0) return <NoneYet />;
  const statuses = applicationStatuses.map((value) => ({ value, label: t(`application:status.${value}`) }));
  return (
    <>
      <PageHead title={t("application:employer.list")} />
      <form className="application-filter">
        <Select
          form={undefined}
          name="listing"
          label={t("application:facts.listing")}
          value={wish.listing ?? null}
          empty={t("application:employer.all")}
          options={listings}
        />
        <Select
          form={undefined}
          name="status"
          label={t("application:employer.status")}
          value={wish.status ?? null}
          empty={t("application:employer.all")}
          options={statuses}
        />
        <button className="button">{t("application:employer.filter")}</button>
      </form>
      <p role="status">{t("application:employer.count", { count })}</p>
      {applications.length > 0 ? <ApplicationTable lang={lang} applications={applications} /> : null}
      <Pages wish={wish} lastPage={lastPage} href={(query) => paths.employerApplications(lang, query)} />
    </>
  );
}

function NoneYet() {
  const t = useTexts();
  return (
    <>
      <PageHead title={t("application:employer.list")} />
      <EmptyState title={t("application:employer.noneTitle")}>
        <p>{t("application:employer.noneText")}</p>
      </EmptyState>
    </>
  );
}

type PagesProps = { wish: ReturnType<typeof readWish>; lastPage: number; href: (query: URLSearchParams) => string };

function Pages({ wish: { listing, status, page }, lastPage, href }: PagesProps) {
  const t = useTexts();
  if (lastPage === 1) return null;
  const to = (number: number) =>
    href(new URLSearchParams({ ...(listing && { listing }), ...(status && { status }), page: String(number) }));
  return (
    <nav className="button-row" aria-label={t("application:employer.pages")}>
      {page > 1 ? <a href={to(page - 1)}>{t("application:employer.previous")}</a> : null}
      <span>{t("application:employer.page", { page, last: lastPage })}</span>
      {page < lastPage ? <a href={to(page + 1)}>{t("application:employer.next")}</a> : null}
    </nav>
  );
}
