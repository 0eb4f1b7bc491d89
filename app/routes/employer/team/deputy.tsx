import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findDeputies, setDeputy } from "#app/domain/accounts/team/deputies.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import type { PageHandle } from "#app/root.tsx";
import { SpanFields } from "#app/ui/fields/span-fields.tsx";
import { ErrorSummary, Select } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { requireSelfOrAdmin } from "./self-or-admin.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const DeputyForm = z.object({ deputy: z.string().max(40), from: readAs(readDay), until: readAs(readDay) });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { employer, member } = await requireSelfOrAdmin({ request, params, context });
  const companyId = employer.company.id;
  const heading = textsFor(lang)("team:deputy.title", { name: member.name || member.email });
  const team = await findTeam(context.db, companyId);
  const deputies = await findDeputies(context.db, { companyId, since: dayOf(context.now()) });
  const done = new URL(request.url).searchParams.get("done");
  return {
    ...{ lang, heading, accountId: member.accountId },
    title: `${heading} – ${context.config.board.name}`,
    deputies: deputies.filter(({ accountId }) => accountId === member.accountId),
    others: team
      .filter(({ accountId, pending }) => accountId !== member.accountId && !pending)
      .map(({ accountId, name, email, role }) => ({ accountId, name: name || email, role })),
    done: (["done", "ended"] as const).find((name) => name === done) ?? null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { employer, member } = await requireSelfOrAdmin({ request, params, context });
  const read = readForm(await request.formData(), DeputyForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { deputy: deputyId, from, until } = read.value;
  const problem = await setDeputy(context.db, {
    ...{ companyId: employer.company.id, accountId: member.accountId, setBy: employer.accountId },
    ...{ deputyId, from, until, now: context.now() },
  });
  if (!problem) return seeOther(`${paths.memberDeputy(lang, member.accountId)}?done=done`);
  const errors = { [problem.field]: { key: `team:errors.${problem.key}`, values: {} } };
  return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
}

export default function Deputy() {
  const { lang, heading, accountId, deputies, others, done } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const labels = { deputy: t("team:deputy.who"), from: t("team:deputy.from"), until: t("team:deputy.until") };
  return (
    <div className="narrow">
      {done && !form ? (
        <Notice tone="done">
          <p>{t(`team:deputy.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={heading} back={{ href: paths.employerTeam(lang), label: t("account:team.back") }}>
        <p>{t("team:deputy.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <h2>{t("team:deputy.list")}</h2>
      {deputies.length === 0 ? <p>{t("team:deputy.none")}</p> : null}
      <ul className="team-spans">
        {deputies.map(({ id, name, email, from, until }) => (
          <li key={id} className="panel">
            <span>
              {t("team:deputy.line", {
                name: name || email,
                from: formatDay(lang, from),
                until: formatDay(lang, until),
              })}
            </span>
            <form method="post" action={paths.endDeputy(lang, accountId, id)}>
              <button
                className="link-button"
                aria-label={t("team:deputy.endOf", { name: name || email, from: formatDay(lang, from) })}
              >
                {t("team:deputy.end")}
              </button>
            </form>
          </li>
        ))}
      </ul>
      {others.length === 0 ? (
        <p>{t("team:deputy.alone")}</p>
      ) : (
        <PageForm noValidate>
          <Select
            form={form}
            name="deputy"
            label={labels.deputy}
            empty={t("team:deputy.choose")}
            options={others.map((one) => ({
              value: one.accountId,
              label: `${one.name} (${t(`account:role.${one.role}`)})`,
            }))}
          />
          <SpanFields form={form} labels={labels} hint={t("team:deputy.dayHint")} />
          <button className="button-primary">{t("team:deputy.button")}</button>
        </PageForm>
      )}
    </div>
  );
}
