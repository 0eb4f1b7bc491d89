import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { interestReasons } from "#db/returnees/returnee-codes.ts";
import { asMember, requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { findGroup, findGroupNames } from "#app/domain/returnees/groups/find-groups.server.ts";
import { groupFacts, groupTitle } from "#app/domain/returnees/groups/group-words.ts";
import { interestDays, longestWords } from "#app/domain/returnees/interest/interest.ts";
import { InterestForm } from "#app/domain/returnees/interest/interest-form.ts";
import { sendInterest } from "#app/domain/returnees/interest/send-interest.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkboxes, ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Facts, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  asMember(await requireSpeaker({ request, params, context }));
  const group = await findGroup(context.db, params["groupId"] ?? "");
  if (!group) throw notFound();
  return {
    ...{ lang, group, names: await findGroupNames(context.db, [group.facts], lang) },
    title: `${textsFor(lang)("home:interest.show")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company } = asMember(await requireSpeaker({ request, params, context }));
  const read = readForm(await request.formData(), InterestForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const taken = await context.limits.take("message", `interest ${company.id}`);
  if (!taken.ok) return data({ form: slowedDown(read.form, taken) }, { status: 422 });
  const { reasons, words = null } = read.value;
  const sent = await sendInterest(context.db, {
    ...{ groupId: params["groupId"] ?? "", companyId: company.id, accountId },
    ...{ reasons, words, lang, now: context.now() },
  });
  if (sent.ok) return seeOther(paths.employerReturnees(lang, "done=sent"));
  const errors = { "": { key: `home:interest.error.${sent.reason}`, values: {} } };
  return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
}

export default function ShowInterest() {
  const t = useTexts();
  const { lang, group, names } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = { reasons: t("home:interest.reasons"), words: t("home:interest.words") };
  return (
    <div className="narrow">
      <PageHead
        title={t("home:interest.show")}
        back={{ href: paths.employerReturnees(lang), label: t("home:groups.title") }}
      >
        <p>
          {groupTitle(group.facts, { t, names })}. {t("home:group.band", { count: group.band })}
        </p>
      </PageHead>
      <div className="panel">
        <Facts items={groupFacts(group.facts, { t, lang, names })} />
      </div>
      <p>{t("home:interest.how", { count: interestDays })}</p>
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate className="panel">
        <Checkboxes
          {...{ form, name: "reasons", label: labels.reasons }}
          options={interestReasons.map((value) => ({ value, label: t(`home:reason.${value}`) }))}
        />
        <TextArea
          {...{ form, name: "words", label: labels.words, hint: t("home:interest.wordsHint"), optional: true }}
          maxLength={longestWords}
        />
        <button className="button-primary">{t("home:interest.send")}</button>
      </PageForm>
    </div>
  );
}
