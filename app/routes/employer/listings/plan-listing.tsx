import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { latestDeadline } from "#app/domain/listings/checks/listing-problems.ts";
import { planPublication } from "#app/domain/listings/life/plan-publication.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
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

/** With the button that does not wait, no day is needed. */
const PlanForm = z.object({ now: z.literal("1").optional(), publishOn: readAs(readDay).optional() });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, listingId, listing } = await requireListingToDecide({ request, params, context });
  if (listing.status !== "scheduled") throw seeOther(paths.employerListing(lang, listingId));
  const today = dayOf(context.now());
  const { id, title: name, publishOn } = listing;
  return {
    lang,
    title: `${textsFor(lang)("life:plan.title")} – ${context.config.board.name}`,
    listing: { id, name, publishOn },
    earliest: daysAfter(today, 1),
    latest: latestDeadline(today),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { employer, lang, listingId } = await requireListingToDecide({ request, params, context });
  const { scope, accountId } = employer;
  const read = readForm(await request.formData(), PlanForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const publishOn = read.value.now ? null : read.value.publishOn;
  if (publishOn === undefined) {
    const errors = { publishOn: { key: "errors.required", values: {} } };
    return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
  }
  const now = context.now();
  const planned = await planPublication(context.db, { ...scope, accountId, listingId, publishOn, now });
  const here = paths.employerListing(lang, listingId);
  if (planned.ok) return seeOther(`${here}?saved=${publishOn === null ? "publishedNow" : "rescheduled"}`);
  if (planned.reason === "notFound") throw notFound();
  if (planned.reason === "incomplete") return seeOther(`${paths.editListing(lang, listingId)}?check=1`);
  if (planned.reason === "notScheduled") return seeOther(`${here}?saved=notNow`);
  const values = { day: formatDay(lang, latestDeadline(dayOf(now))) };
  const errors = { publishOn: { key: `life:plan.problem.${planned.reason}`, values } };
  return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
}

export default function PlanListing() {
  const { lang, listing, earliest, latest } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const back = paths.employerListing(lang, listing.id);
  return (
    <div className="narrow">
      <PageHead title={t("life:plan.title")} back={{ href: back, label: t("employer:toListing") }}>
        <p>
          <strong>{listing.name}</strong>
        </p>
      </PageHead>
      <ErrorSummary form={form} labels={{ publishOn: t("employer:form.label.publishOn") }} />
      <p>{t("life:plan.text")}</p>
      <PageForm noValidate>
        <TextField
          form={form}
          name="publishOn"
          type="date"
          label={t("employer:form.label.publishOn")}
          value={listing.publishOn ?? earliest}
          min={earliest}
          max={latest}
          width="medium"
        />
        <div className="button-row">
          <button className="button-primary">{t("life:plan.save")}</button>
          <a href={back}>{t("life:plan.keep")}</a>
        </div>
      </PageForm>
    </div>
  );
}
