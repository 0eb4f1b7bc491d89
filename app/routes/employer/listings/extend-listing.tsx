import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { latestDeadline } from "#app/domain/listings/checks/listing-problems.ts";
import { problem } from "#app/domain/listings/checks/problem.ts";
import { extendListing } from "#app/domain/listings/life/extend-listing.server.ts";
import { extendedDeadline } from "#app/domain/listings/life/extension.ts";
import { isRunning } from "#app/domain/listings/listing.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { requireListingToDecide } from "./listing-to-decide.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const ExtensionForm = z.object({ from: readAs(readDay), until: readAs(readDay) });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, listingId, listing } = await requireListingToDecide({ request, params, context });
  if (!isRunning(listing)) throw seeOther(paths.employerListing(lang, listingId));
  const today = dayOf(context.now());
  const { id, title: name, deadline, status } = listing;
  return {
    lang,
    title: `${textsFor(lang)("life:extension.title")} – ${context.config.board.name}`,
    listing: { id, name, deadline, status },
    next: extendedDeadline(deadline, today),
    latest: latestDeadline(today),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { employer, lang, listingId } = await requireListingToDecide({ request, params, context });
  const { scope, accountId } = employer;
  const read = readForm(await request.formData(), ExtensionForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const now = context.now();
  const extended = await extendListing(context.db, { ...scope, accountId, listingId, ...read.value, now });
  if (extended.ok) return seeOther(`${paths.employerListing(lang, listingId)}?saved=extended`);
  if (extended.reason === "notFound") throw notFound();
  if (extended.reason === "incomplete") return seeOther(`${paths.editListing(lang, listingId)}?check=1`);
  if (extended.reason === "kindNotRenewed") {
    const errors = { until: problem("kindNotRenewed") };
    return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
  }
  if (extended.reason === "minimumRises") {
    return data({ form: formWithErrors(read.form, { until: extended.problem }) }, { status: 422 });
  }
  if (extended.reason === "notLater" || extended.reason === "tooFar") {
    const values = { day: formatDay(lang, latestDeadline(dayOf(now))) };
    const errors = { until: { key: `life:extension.problem.${extended.reason}`, values } };
    return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
  }
  return seeOther(`${paths.employerListing(lang, listingId)}?saved=${extended.reason}`);
}

export default function ExtendListing() {
  const { lang, listing, next, latest } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const back = paths.employerListing(lang, listing.id);
  return (
    <div className="narrow">
      <PageHead title={t("life:extension.title")} back={{ href: back, label: t("employer:toListing") }}>
        <p>
          <strong>{listing.name}</strong>
        </p>
      </PageHead>
      <ErrorSummary form={form} labels={{ until: t("life:extension.until") }} />
      <p>
        {t(listing.status === "paused" ? "life:deadline.paused" : "life:deadline.runs", {
          day: formatDay(lang, listing.deadline),
        })}{" "}
        {t("life:extension.text")}
      </p>
      <PageForm noValidate>
        <input type="hidden" name="from" value={listing.deadline} />
        <TextField
          form={form}
          name="until"
          type="date"
          label={t("life:extension.until")}
          hint={t("life:extension.hint", { day: formatDay(lang, latest) })}
          value={next ?? listing.deadline}
          min={listing.deadline}
          max={latest}
          width="medium"
        />
        <div className="button-row">
          <button className="button-primary">{t("life:extension.button")}</button>
          <a href={back}>{t("life:extension.keep")}</a>
        </div>
      </PageForm>
    </div>
  );
}
