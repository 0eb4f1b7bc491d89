import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { cannedRemarks } from "#app/domain/listings/life/canned-remarks.ts";
import { sendBackListing } from "#app/domain/listings/life/send-back-listing.server.ts";
import { RemarkForm } from "#app/domain/office/office-forms.ts";
import { findRemarkRows, findReview } from "#app/domain/office/review/find-review.server.ts";
import { RemarkFields } from "#app/domain/office/review/remark-fields.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkboxes, ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "listings");
  const review = await findReview(context.db, { listingId: params["listingId"] ?? "", lang, now: context.now() });
  if (!review) throw notFound();
  const title = textsFor(lang)("office:review.sendBackTitle");
  const { id, title: name, title_lang, version, comparison } = review;
  return {
    lang,
    listing: { id, name, title_lang, version },
    changed: comparison?.changed ?? [],
    rest: comparison?.unchanged ?? (await findRemarkRows(context.db, { listingId: id, lang })),
    title: `${title} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "listings");
  const { form, ...read } = readForm(await request.formData(), RemarkForm);
  if (!read.ok) return data({ form }, { status: 422 });

  const { db, config } = context;
  const now = context.now();
  const listingId = params["listingId"] ?? "";
  const { remark = "", canned, seen, at = {} } = read.value;
  const remarks = Object.fromEntries(Object.entries(at).flatMap(([row, said]) => (said ? [[row, said]] : [])));
  /** Sent back it is the company's draft again, which the office does not see. */
  const listing = await findReview(db, { listingId, lang, now });
  const result = await sendBackListing(db, {
    listingId,
    officer,
    remark,
    canned,
    remarks,
    ...(seen === undefined ? {} : { seen }),
    origin: config.origin,
    now,
  });
  if (!result.ok && result.reason === "notFound") throw notFound();
  if (!result.ok) {
    const errors = { "": { key: `office:review.${result.reason}`, values: {} } };
    return data({ form: formWithErrors(form, errors) }, { status: 422 });
  }
  const query = new URLSearchParams({ done: "sentBack", about: listing?.title ?? "" });
  return seeOther(`${paths.office(lang)}?${query.toString()}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SendBack() {
  const t = useTexts();
  const { lang, listing, changed, rest } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = Object.fromEntries([...changed, ...rest].map(({ row, label }) => [`at.${row}`, label]));
  return (
    <div className="narrow">
      <PageHead
        title={t("office:review.sendBackTitle")}
        back={{
          href: paths.officeListing(lang, listing.id),
          label: <span lang={listing.title_lang}>{listing.name}</span>,
        }}
      />
      <ErrorSummary
        form={form}
        labels={{ ...labels, canned: t("office:canned.label"), remark: t("office:review.remark") }}
      />
      <PageForm noValidate>
        <input type="hidden" name="seen" value={listing.version} />
        <Checkboxes
          form={form}
          name="canned"
          label={t("office:canned.label")}
          hint={t("office:canned.hint")}
          optional
          options={cannedRemarks.map((value) => ({ value, label: t(`office:canned.${value}`) }))}
        />
        <TextArea
          form={form}
          name="remark"
          label={t("office:review.remark")}
          hint={t("change:office.generalHint")}
          optional
          maxLength={3000}
        />
        <RemarkFields form={form} changed={changed} rest={rest} />
        <button className="button-primary">{t("office:review.sendBackButton")}</button>
      </PageForm>
    </div>
  );
}
