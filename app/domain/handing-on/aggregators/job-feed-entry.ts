import type { ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { jobPosting } from "#app/domain/listings/page/job-posting.ts";
import { payLine } from "#app/domain/listings/pay.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { cdataElement } from "./cdata-element.ts";

type Reader = { t: Texts; lang: Lang; origin: string };

/** What the feed has words for; of the others the description says what they are. */
const jobTypes: Readonly<Record<string, string>> = {
  FULL_TIME: "fulltime",
  PART_TIME: "parttime",
  CONTRACTOR: "contract",
  TEMPORARY: "temporary",
  INTERN: "internship",
};

/** A listing as the dialect of Indeed has it: once for each place of work, and nothing that its page does not show to everybody. */
export function jobFeedEntry(view: ListingView, updatedAt: string, { t, lang, origin }: Reader): string {
  const address = origin + paths.listing(lang, view);
  const posting = jobPosting(t, lang, view, {
    listing: address,
    company: origin + paths.company(lang, view.company.slug),
  });
  const type = posting.employmentType.map((name) => jobTypes[name]).find((name) => name !== undefined);
  return view.places
    .map((place) =>
      [
        "<job>",
        cdataElement("title", posting.title),
        cdataElement("date", view.publishedOn),
        cdataElement("referencenumber", `${view.id}-${place.id}`),
        cdataElement("requisitionid", view.id),
        cdataElement("url", address),
        cdataElement("company", view.company.name),
        cdataElement("city", place.localName),
        cdataElement("state", place.subdivision ?? place.localDistrict ?? ""),
        cdataElement("country", place.country),
        cdataElement("postalcode", place.postalCode),
        cdataElement("streetaddress", place.street),
        cdataElement("description", posting.description),
        cdataElement("salary", view.pay && payLine(view.pay)),
        cdataElement("education", view.certificate && t(`listing:certificate.${view.certificate}`)),
        cdataElement("jobtype", type ?? null),
        cdataElement("category", t(`listing:field.${view.field}`)),
        cdataElement("experience", experienceText(t, view)),
        cdataElement("expirationdate", view.deadline),
        cdataElement("lastactivitydate", updatedAt),
        "</job>\n",
      ].join(""),
    )
    .join("");
}

function experienceText(t: Texts, { experience, experienceYears }: ListingView) {
  if (experience === "required" && experienceYears !== null)
    return t("listing:experienceYears", { count: experienceYears });
  return experience && t(`listing:experience.${experience}`);
}
