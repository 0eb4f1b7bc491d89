import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { EndingForm } from "#app/domain/office/office-forms.ts";
import { canBeEnded } from "#app/domain/office/review/can-be-ended.ts";
import { countUnanswered } from "#app/domain/office/review/count-unanswered.server.ts";
import { endListing } from "#app/domain/office/review/end-listing.server.ts";
import { findReview } from "#app/domain/office/review/find-review.server.ts";
import { findGrantedReport } from "#app/domain/rulings/find-granted-report.server.ts";
import { GroundFields, groundLabels } from "#app/domain/rulings/ground-fields.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "listings");
  const { db } = context;
  const review = await findReview(db, { listingId: params["listingId"] ?? "", lang, now: context.now() });
  if (!review) throw notFound();
  const { id, title: name, title_lang } = review;
  if (!canBeEnded(review)) throw seeOther(paths.officeListing(lang, id));
  const title = `${textsFor(lang)("office:review.endTitle")} – ${context.config.board.name}`;
  return { lang, listing: { id, name, title_lang }, unanswered: await countUnanswered(db, id), title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "listings");
  const { form, ...read } = readForm(await request.formData(), EndingForm);
  if (!read.ok) return data({ form }, { status: 422 });

  const { db, config } = context;
  const listingId = params["listingId"] ?? "";
  const { reason, ground, rule } = read.value;
  const number = new URL(request.url).searchParams.get("appeal");
  const reportId = number === null ? null : await findGrantedReport(db, { number, listingId });
  const result = await endListing(db, {
    ...{ listingId, reportId, reason, ground: { ground, rule, lang }, officer, from: config },
    replyTo: config.operator.email,
    now: context.now(),
  });
  if (result.ok) return seeOther(`${paths.officeListing(lang, listingId)}?done=ended`);
  if (result.reason === "notFound") throw notFound();
  const errors = { "": { key: "office:review.cannotBeEnded", values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function EndListing() {
  const t = useTexts();
  const { lang, listing, unanswered } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead
        title={t("office:review.endTitle")}
        back={{
          href: paths.officeListing(lang, listing.id),
          label: <span lang={listing.title_lang}>{listing.name}</span>,
        }}
      >
        <p>{t("office:review.endText")}</p>
        {unanswered > 0 ? <p>{t("office:review.endApplications", { count: unanswered })}</p> : null}
      </PageHead>
      <ErrorSummary form={form} labels={{ ...groundLabels(t), reason: t("office:review.endReason") }} />
      <PageForm noValidate>
        <TextArea
          form={form}
          name="reason"
          label={t("office:review.endReason")}
          hint={t("office:review.endReasonHint")}
          maxLength={3000}
        />
        <GroundFields form={form} />
        <button className="button-danger">{t("office:review.endButton")}</button>
      </PageForm>
    </div>
  );
}
