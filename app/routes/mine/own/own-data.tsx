import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HeldList } from "#app/domain/data-protection/own/held-list.tsx";
import { companiesToAsk } from "#app/domain/data-protection/person/companies-to-ask.ts";
import { findPerson } from "#app/domain/data-protection/person/find-person.server.ts";
import { isForWork } from "#app/domain/data-protection/person/is-for-work.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";
import { requireOwn } from "./own.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, pass, address, now } = requireOwn({ params, context });
  const { board, operator } = context.config;
  const entries = await findPerson(context.db, { address, lang, now });
  const own = entries.filter((entry) => !isForWork(entry));
  return {
    ...{ lang, pass, address },
    held: own.map(({ kind, id, at, about }) => ({ kind, id, at, about })),
    works: own.length < entries.length,
    applied: own.some(({ kind }) => kind === "application"),
    companies: companiesToAsk(own),
    email: operator.email,
    title: `${textsFor(lang)("myData:title")} – ${board.name}`,
  };
}

export default function OwnData() {
  const { lang, pass, address, held, works, applied, companies, email } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("myData:title")}>
        <p className="quiet">{address}</p>
      </PageHead>
      {works ? (
        <Notice title={t("myData:works.title")}>
          <p>{t("myData:work", { email })}</p>
        </Notice>
      ) : null}
      {held.length === 0 ? (
        <EmptyState title={t("myData:nothing.title")}>
          <p>{t("myData:nothing.text")}</p>
        </EmptyState>
      ) : (
        <>
          <h2>{t("myData:held.title")}</h2>
          <HeldList lang={lang} held={held} />
          {applied ? (
            <p>
              <a href={paths.overview(lang, pass)}>{t("myData:overview.link")}</a>
            </p>
          ) : null}
          <h2>{t("myData:take.title")}</h2>
          <p>{t("myData:take.text")}</p>
          {companies.length > 0 ? (
            <>
              <p>{t("myData:take.companies")}</p>
              <ul>
                {companies.map((company) => (
                  <li key={company}>{company}</li>
                ))}
              </ul>
            </>
          ) : null}
          <form method="post" action={paths.ownDataFile(lang, pass)}>
            <p>
              <button className="button-primary">{t("myData:take.button")}</button>
            </p>
          </form>
          <h2>{t("myData:erasure.title")}</h2>
          <p>{t("myData:erasure.before")}</p>
          <p>
            <a className="button-danger" href={paths.eraseOwnData(lang, pass)}>
              {t("myData:erasure.look")}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
