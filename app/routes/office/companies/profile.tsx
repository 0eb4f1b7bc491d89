import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { GoOnButton } from "#app/domain/office/going-on/go-on-button.tsx";
import { JustDecided } from "#app/domain/office/going-on/just-decided.tsx";
import { ProfileBeside } from "#app/domain/office/profiles/profile-beside.tsx";
import { ProfileReviewForm } from "#app/domain/office/profiles/profile-review-form.ts";
import {
  approveProfile,
  findWaitingProfile,
  returnProfile,
} from "#app/domain/office/profiles/review-profile.server.ts";
import { WaitingPictures } from "#app/domain/office/profiles/waiting-pictures.tsx";
import { onwardFrom } from "#app/domain/office/waiting/onward-from.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Radios, TextArea } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";
import { requireCompanyFor } from "./company.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const page = await requireCompanyFor("company.profileTitle", "profiles", args);
  return { ...page, waiting: await findWaitingProfile(args.context.db, page.company.id) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "profiles");
  const { form, ...read } = readForm(await request.formData(), ProfileReviewForm);
  if (!read.ok) return data({ form }, { status: 422 });

  const { db, config } = context;
  const companyId = params["companyId"] ?? "";
  const { decision, seen, remark = "", then } = read.value;
  const onward = await onwardFrom(db, { lang, id: companyId, then, may: officer.may });
  const review = { companyId, seen, officer, from: config, now: context.now() };
  const result = await (decision === "approve" ? approveProfile(db, review) : returnProfile(db, { ...review, remark }));
  if (result.ok && onward) return seeOther(onward);
  if (result.ok) return seeOther(`${paths.officeCompany(lang, companyId)}?done=${doneOf[decision]}`);
  const errors = { "": { key: `profile:errors.${result.reason}`, values: {} } };
  return data({ form: formWithErrors(withoutSecrets(form, ["seen"]), errors) }, { status: 409 });
}

const doneOf = { approve: "profileApproved", return: "profileReturned" } as const;

export default function ReviewProfile() {
  const t = useTexts();
  const { lang, heading, company, waiting } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <>
      <JustDecided lang={lang} />
      <PageHead title={heading} back={{ href: paths.officeCompany(lang, company.id), label: company.name }} />
      <ErrorSummary
        form={form}
        labels={{ remark: t("profile:review.remark"), decision: t("profile:review.decision") }}
      />
      {waiting ? (
        <>
          {waiting.change ? <ProfileBeside published={waiting.change.published} wanted={waiting.change.texts} /> : null}
          <WaitingPictures lang={lang} companyId={company.id} pictures={waiting.pictures} />
          <PageForm noValidate className="narrow" enter={{ name: "then", value: "" }}>
            <SeenField form={form} seen={waiting.seen} />
            <Radios
              form={form}
              name="decision"
              label={t("profile:review.decision")}
              options={(["approve", "return"] as const).map((value) => ({
                value,
                label: t(`profile:review.${value}`),
              }))}
            />
            <TextArea
              form={form}
              name="remark"
              label={t("profile:review.remark")}
              hint={t("profile:review.remarkHint")}
              optional
              maxLength={3000}
            />
            <p className="button-row">
              <button className="button-primary" name="then" value="">
                {t("profile:review.button")}
              </button>
              <GoOnButton deed={t("profile:review.button")} />
            </p>
          </PageForm>
        </>
      ) : (
        <EmptyState title={t("profile:review.nothingWaits")}>
          <p>
            <a href={paths.office(lang)}>{t("office:waiting.title")}</a>
          </p>
        </EmptyState>
      )}
    </>
  );
}
