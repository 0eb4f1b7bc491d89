import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findCompanyLog } from "#app/domain/office/company-log/find-company-log.server.ts";
import { LogEntries } from "#app/domain/office/company-log/log-entries.tsx";
import { logKinds } from "#app/domain/office/company-log/log-kinds.ts";
import { LogNoteFields } from "#app/domain/office/company-log/log-note-fields.tsx";
import { addLogNote } from "#app/domain/office/company-log/log-notes.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";
import { readLogNote, requireLog } from "./log.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const news = ["written", "changed", "removed"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { officer, ...page } = await requireLog(args);
  const { db, now } = args.context;
  const query = new URL(args.request.url).searchParams;
  const kind = logKinds.find((one) => one === query.get("kind")) ?? null;
  return {
    ...{ ...page, kind, me: officer.accountId, today: dayOf(now()) },
    ...(await findCompanyLog(db, { companyId: page.company.id, kind, wanted: query.get("page") })),
    done: news.find((one) => one === query.get("done")) ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, company, officer } = await requireLog(args);
  const { form, value } = await readLogNote(args);
  if (!value) return data({ form }, { status: 422 });
  const { db, now } = args.context;
  await addLogNote(db, { ...value, companyId: company.id, accountId: officer.accountId, now: now() });
  return seeOther(paths.companyLog(lang, company.id, "done=written"));
}

export default function CompanyLog() {
  const t = useTexts();
  const { lang, company, heading, kind, me, today, items, page, pages, done } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const hrefOf = (one: string | null, number = 1) =>
    paths.companyLog(
      lang,
      company.id,
      new URLSearchParams({ ...(one && { kind: one }), ...(number > 1 && { page: String(number) }) }),
    );
  return (
    <div className="narrow">
      {done ? (
        <Notice tone="done">
          <p>{t(`log:done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={heading} back={{ href: paths.officeCompany(lang, company.id), label: company.name }}>
        <p>{t("log:intro")}</p>
      </PageHead>
      <nav className="view-tabs" aria-label={t("log:which")}>
        {[null, ...logKinds].map((one) => (
          <a key={one} href={hrefOf(one)} aria-current={one === kind ? "page" : undefined}>
            {one ? t(`log:kind.${one}`) : t("log:all")}
          </a>
        ))}
      </nav>
      {items.length === 0 ? (
        <EmptyState title={t("log:none")}>
          <p>{t("log:noneText")}</p>
        </EmptyState>
      ) : (
        <LogEntries lang={lang} companyId={company.id} entries={items} me={me} />
      )}
      <PageLinks page={page} pages={pages} hrefOf={(number) => hrefOf(kind, number)} />
      <section className="panel">
        <h2>{t("log:add")}</h2>
        <ErrorSummary
          form={form}
          labels={{ day: t("log:field.day"), person: t("log:field.person"), text: t("log:field.text") }}
        />
        <PageForm noValidate>
          <LogNoteFields form={form} note={null} today={today} />
          <button className="button-primary">{t("log:save")}</button>
        </PageForm>
      </section>
    </div>
  );
}
