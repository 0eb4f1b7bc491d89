import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { findReportedListing } from "#app/domain/reports/find-reported-listing.server.ts";
import { ReportFields } from "#app/domain/reports/report-fields.tsx";
import { ReportForm } from "#app/domain/reports/report-form.ts";
import { reportListing } from "#app/domain/reports/report-listing.server.ts";
import { paths } from "#app/paths.ts";
import { readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const listing = await findReportedListing(context.db, { listingId: params.listingId ?? "", lang });
  if (!listing) throw notFound();
  return { lang, listing, title: `${textsFor(lang)("legal:report.title")} – ${context.config.board.name}` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const listingId = params.listingId ?? "";
  const read = askAboutAddress(readForm(await request.formData(), ReportForm), "email", context.config);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const taken = await context.limits.take("report", context.client);
  if (!taken.ok) return data({ form: slowedDown(read.form, taken) }, { status: 422 });
  const { db, config } = context;
  const report = read.value;
  const address = report.email && (await context.limits.take("mail_address", foldAddress(report.email)));
  const mayConfirm = address ? address.ok : false;
  const result = await reportListing(db, { listingId, report, mayConfirm, lang, config, now: context.now() });
  if (!result.ok) throw notFound();
  return seeOther(paths.reportThanks(lang));
}

export default function Report() {
  const { lang, listing } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useTranslation("legal");
  return (
    <div className="narrow">
      <PageHead title={t("report.title")} back={{ href: paths.listing(lang, listing), label: t("report.back") }}>
        <p>{t("report.intro")}</p>
      </PageHead>
      <div className="panel">
        <p className="quiet">{t("report.about")}</p>
        <p>
          <strong>{listing.title}</strong>
          <br />
          {listing.company}
        </p>
      </div>
      <ReportFields form={form} />
    </div>
  );
}
