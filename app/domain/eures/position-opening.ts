import type { Lang } from "#db/codes.ts";
import type { ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { type XmlElement, xmlOf } from "#app/platform/xml/xml-element.ts";
import type { EuresIdentity } from "./eures-identity.ts";
import { offeringType } from "./offering-type.ts";
import { workingLanguage } from "./working-language.ts";

/** In one language: what the page says, where it stands, and the whole ad as HTML. */
export type EuresProfile = { lang: Lang; view: ListingView; address: string; html: string };

/** How an ad looks in each language, and as whom the board hands it on. */
type Opening = { profiles: readonly EuresProfile[]; identity: EuresIdentity };

export const contentFormatVersion = "1.3";

const oagis = { "xmlns:oa": "http://www.openapplications.org/oagis/9" };
const isco = {
  listName: "ISCO2008",
  listVersionID: "2008",
  listURI: "http://ec.europa.eu/esco/ConceptScheme/ISCO2008",
};

/** An ad as PositionOpening of HR-Open 3.2, with a profile for each language. Null where there is none. */
export function positionOpening({ profiles, identity }: Opening): string | null {
  const view = profiles[0]?.view;
  if (!view) return null;
  const { id, scheme, agency, name } = identity.party;
  const opening: XmlElement = {
    name: "PositionOpening",
    attributes: {
      xmlns: "http://www.hr-xml.org/3",
      ...oagis,
      ...(view.publishedOn ? { validFrom: view.publishedOn } : {}),
      majorVersionID: "3",
      minorVersionID: "2",
    },
    inside: [
      {
        name: "DocumentID",
        attributes: {
          schemeID: scheme,
          schemeAgencyID: agency,
          schemeAgencyName: name,
          schemeVersionID: contentFormatVersion,
        },
        inside: view.id,
      },
      { name: "PositionOpeningStatusCode", attributes: { name: "Active" }, inside: "Active" },
      {
        name: "PostingRequester",
        inside: [
          {
            name: "PartyID",
            attributes: { schemeID: scheme, schemeAgencyID: agency, schemeAgencyName: name },
            inside: id,
          },
        ],
      },
      ...profiles.map(profileElement),
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(opening)}\n`;
}

function profileElement({ lang, view, address, html }: EuresProfile): XmlElement {
  return {
    name: "PositionProfile",
    attributes: { languageCode: lang },
    inside: [
      around(["PostingInstruction", "ApplicationMethod"], [leaf("Instructions", address)]),
      leaf("PositionTitle", view.title),
      ...view.places.map(locationElement),
      around(["PositionOrganization", "OrganizationIdentifiers"], [leaf("OrganizationName", view.company.name)]),
      leaf("PositionOpenQuantity", String(view.posts)),
      ...iscoElement(view, "JobCategoryCode"),
      leaf("PositionOfferingTypeCode", offeringType(view) ?? ""),
      ...experienceElement(view),
      around(["PositionFormattedDescription"], [leaf("Content", html)]),
      leaf("WorkingLanguageCode", workingLanguage(view)),
      around(["PositionPeriod", "StartDate"], [leaf("DateText", view.startsOn ?? "")]),
      leaf("ImmediateStartIndicator", String(view.startsOn === null)),
      leaf("PositionScheduleTypeCode", scheduleType(view)),
      leaf("ApplicationCloseDate", view.deadline),
    ],
  };
}

/** In the spelling of its own country, as the post writes it. */
function locationElement({ street, localName, country, postalCode }: ListingView["places"][number]): XmlElement {
  return around(
    ["PositionLocation", "Address"],
    [
      leaf("oa:AddressLine", street ?? ""),
      leaf("oa:CityName", localName),
      leaf("CountryCode", country),
      leaf("oa:PostalCode", postalCode ?? ""),
    ],
  );
}

function iscoElement({ occupation }: ListingView, name: string): XmlElement[] {
  return occupation.isco08 === null ? [] : [{ name, attributes: isco, inside: occupation.isco08 }];
}

function experienceElement(view: ListingView): XmlElement[] {
  const { experience, experienceYears } = view;
  const [category] = iscoElement(view, "CategoryCode");
  if (experience !== "required" || experienceYears === null || !category) return [];
  const measure = { name: "Measure", attributes: { unitCode: "year" }, inside: String(experienceYears) };
  return [around(["PositionQualifications", "ExperienceSummary", "ExperienceCategory"], [category, measure])];
}

const fullTimeFrom = 35;

function scheduleType({ weeklyHours }: ListingView) {
  return (weeklyHours?.max ?? fullTimeFrom) < fullTimeFrom ? "PartTime" : "FullTime";
}

const leaf = (name: string, inside: string): XmlElement => ({ name, inside });

function around(names: readonly string[], inside: readonly XmlElement[]): XmlElement {
  const [name = "", ...inner] = names;
  return { name, inside: inner.length === 0 ? inside : [around(inner, inside)] };
}
