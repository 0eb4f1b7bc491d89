import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { broughtFacts } from "#app/domain/applications/bring/brought-facts.ts";
import { BroughtList } from "#app/domain/applications/bring/brought-list.tsx";
import { answersAny, RequirementMarks } from "#app/domain/applications/bring/requirement-marks.tsx";
import { findEarlierAnswers } from "#app/domain/applications/draft/find-earlier-answers.server.ts";
import { findListingToApply } from "#app/domain/applications/draft/find-listing-to-apply.server.ts";
import { startFromEarlier } from "#app/domain/applications/draft/start-from-earlier.server.ts";
import { slugOf } from "#app/domain/listings/listing.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther, tooManyRequests } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { phoneText } from "#app/platform/typed/phone-view.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { Checkbox } from "#app/ui/form.tsx";
import { Facts, PageHead } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { requireOwn } from "./own.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A listing that closed meanwhile says so on its own page. */
async function readAgain({ params, context }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const own = requireOwn({ params, context });
  const { lang, now } = own;
  const listing = await findListingToApply(context.db, { listingId: params["listingId"] ?? "", now });
  if (!listing) throw notFound();
  if (!listing.open) throw seeOther(paths.apply(lang, listing.id));
  return { ...own, listing, applicationId: params["applicationId"] ?? "" };
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, pass, address, now, listing, applicationId } = await readAgain({ params, context });
  const earlier = await findEarlierAnswers(context.db, listing, { applicationId, address, now });
  if (!earlier) throw notFound();
  const t = textsFor(lang);
  const title = titleIn(t, lang, listing);
  const { id, companyName: company, asks } = listing;
  return {
    ...{ lang, pass },
    earlier: { ...earlier, phone: phoneText(earlier.phone, lang) },
    listing: { id, title, company, href: paths.listing(lang, { id, slug: slugOf(title) }) },
    broughtTo: { brought: earlier.brought, requirements: asks.requirements },
    title: `${t("myData:again.title")} – ${context.config.board.name}`,
  };
}

/** As with every application that is begun: what is started here is a draft, and nothing is sent yet. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { lang, address, now, listing, applicationId } = await readAgain({ params, context });
  const taken = await context.limits.take("application", context.client);
  if (!taken.ok) throw tooManyRequests(taken.retryAfterSeconds);
  const withMessage = (await request.formData()).get("message") === "on";
  const wish = { applicationId, address, lang, withMessage, now };
  const token = await startFromEarlier(context.db, listing, wish);
  if (token === null) throw notFound();
  return seeOther(paths.applyStep(lang, listing.id, token, "check"));
}

export default function ApplyAgain() {
  const { lang, pass, earlier, listing, broughtTo } = useLoaderData<typeof loader>();
  const t = useTexts();
  const { brought, germanLevel } = earlier;
  return (
    <div className="narrow">
      <PageHead
        title={t("myData:again.title")}
        back={{ href: paths.overviewFor(lang, pass, listing.id), label: t("myData:overview.title") }}
      >
        <p className="quiet">
          <Unbroken>{listing.title}</Unbroken> · {listing.company}
        </p>
      </PageHead>
      <p>{t("myData:again.text")}</p>
      <Facts
        items={[
          { label: t("application:person.name"), value: <bdi>{earlier.name}</bdi> },
          { label: t("application:person.email"), value: earlier.email },
          { label: t("application:person.phone"), value: earlier.phone },
        ]}
      />
      <BroughtList facts={broughtFacts(t, lang, { brought, germanLevel })} />
      {answersAny(broughtTo) ? (
        <>
          <h2>{t("bring:requirements")}</h2>
          <RequirementMarks lang={lang} {...broughtTo} />
        </>
      ) : null}
      <p>{t("myData:again.not")}</p>
      <form method="post">
        {earlier.message ? (
          <>
            <h2>{t("application:message.label")}</h2>
            <p className="pre-line">{earlier.message}</p>
            <Checkbox form={undefined} name="message" label={t("myData:again.message")} />
          </>
        ) : null}
        <div className="button-row">
          <button className="button-primary">{t("myData:again.button")}</button>
          <a href={paths.apply(lang, listing.id)}>{t("myData:again.without")}</a>
        </div>
      </form>
    </div>
  );
}
