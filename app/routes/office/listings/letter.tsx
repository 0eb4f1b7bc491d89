import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { LetterForm } from "#app/domain/office/correcting/correction-form.ts";
import { findListingToCorrect } from "#app/domain/office/correcting/find-listing-to-correct.server.ts";
import { newLetter } from "#app/domain/office/correcting/new-letter.server.ts";
import { writeAboutListing } from "#app/domain/office/correcting/write-about-listing.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { typedText } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** Whoever writes to companies keeps their log. */
async function requireListing({ request, params, context }: Asked) {
  const officer = await requireOffice({ request, params, context }, "companyLog");
  const listing = await findListingToCorrect(context.db, params["listingId"] ?? "");
  if (!listing) throw notFound();
  return { officer, lang: langOf(params), listing };
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, listing } = await requireListing(args);
  const { db, config } = args.context;
  return {
    ...{ lang, listing },
    ...(await newLetter(db, listing)),
    title: `${textsFor(lang)("correct:letter.title")} – ${config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { officer, lang, listing } = await requireListing(args);
  const { form, ...read } = readForm(await args.request.formData(), LetterForm);
  if (!read.ok) return data({ form }, { status: 422 });
  const { db, config, now } = args.context;
  await writeAboutListing(db, { ...read.value, listing, officer, config, now: now() });
  return seeOther(`${paths.officeListing(lang, listing.id)}?done=written`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function LetterAboutListing() {
  const t = useTexts();
  const { lang, listing, readers, noteId } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const label = t("correct:letter.label");
  return (
    <div className="narrow">
      <PageHead
        title={t("correct:letter.title")}
        back={{
          href: paths.officeListing(lang, listing.id),
          label: <span lang={listing.title_lang}>{listing.title}</span>,
        }}
      >
        <p>{t("correct:letter.to", { company: listing.company, addresses: readers.join(", ") })}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ text: label }} />
      <PageForm noValidate>
        <input type="hidden" name="noteId" value={typedText(form, "noteId") ?? noteId} />
        <TextArea form={form} name="text" label={label} hint={t("correct:letter.hint")} maxLength={1500} />
        <button className="button-primary">{t("correct:letter.button")}</button>
      </PageForm>
    </div>
  );
}
