import type { BaAd, BaPlace } from "./ba-ad.ts";
import type { CodedField } from "./ba-codes.ts";
import type { ConstantPath } from "./constant-paths.ts";
import { shortTitle } from "./short-title.ts";
import { shortened } from "./shortened.ts";
import { titleCode } from "./title-code.ts";

type Value = string | number | null;
type Inside = readonly (readonly [name: string, says: Value])[];
/** A field by the names of the elements it stands in; null leaves it out, several things are an element each. */
type Field = readonly [path: string, says: (ad: BaAd) => Value | readonly Inside[]];

/**
 * Which field of HR-BA-XML says what of ours, in the order of the schema as far as that can be read in public (docs/ba-and-eures.md
 * names the sources). What is not here is not told. Values of lists that are not public come from the operator's file.
 */
export const baTable: readonly Field[] = [
  ["JobPositionPostingId", ({ id }) => id],

  ["HiringOrg/HiringOrgName", ({ company }) => company.name],
  ["HiringOrg/HiringOrgId", ({ codes, company }) => (codes.hiringOrgId === "ours" ? company.id : null)],
  ["HiringOrg/ProfileWebSite", ({ company }) => company.website],
  ["HiringOrg/Industry/NAICS", coded("Industry", ({ field }) => field)],
  ...address("HiringOrg/Contact/PostalAddress"),

  ["PostDetail/StartDate", ({ publishedOn }) => publishedOn],
  ["PostDetail/EndDate", ({ deadline }) => deadline],
  ["PostDetail/LastModificationDate", ({ updatedAt }) => `${updatedAt.slice(0, 19)}Z`],
  constant("PostDetail/Status"),
  constant("PostDetail/Action"),
  ["PostDetail/SupplierId", ({ supplier }) => supplier.id],
  ["PostDetail/SupplierName", ({ supplier }) => supplier.name],
  ["PostDetail/PostedBy/Contact/Company", ({ company }) => company.name],
  ...address("PostDetail/PostedBy/Contact/PostalAddress"),
  ["PostDetail/PostedBy/Contact/JobContactWebSite", ({ address }) => address],
  constant("PostDetail/BASupervision"),
  constant("PostDetail/SupervisionDesired"),

  ["JobPositionInformation/JobPositionTitle/TitleCode", titleCode],
  constant("JobPositionInformation/JobPositionTitle/Degree"),
  [
    "JobPositionInformation/JobPositionTitleDescription",
    ({ title, codes }) => shortTitle(title, codes.limits.JobPositionTitleDescription),
  ],
  ["JobPositionInformation/JobOfferType", coded("JobOfferType", ({ kind }) => kind)],
  ["JobPositionInformation/SocialInsurance", coded("SocialInsurance", ({ kind, contract }) => contract ?? kind)],
  /** 0: Ausbildung. 1, duales Studium, wants a course beside it, of which no public source says where it stands. */
  ["JobPositionInformation/EducationType", ({ kind }) => (kind === "apprenticeship" ? 0 : null)],
  [
    "JobPositionInformation/Objective",
    ({ text, address, codes }) => shortened(text, codes.limits.Objective, `\n\n${address}`),
  ],
  constant("JobPositionInformation/EducationAuthorisation"),
  [
    "JobPositionInformation/JobPositionDescription/JobPositionLocation/Location",
    ({ places, codes }) => places.map((place) => location(place, codes)),
  ],
  constant("JobPositionInformation/JobPositionDescription/Application/KindOfApplication"),
  ["JobPositionInformation/JobPositionDescription/Application/ApplicationEndDate", ({ deadline }) => deadline],
  [
    "JobPositionInformation/JobPositionDescription/MiniJob",
    coded("MiniJob", ({ contract }) => (contract === "minijob" ? "yes" : "no")),
  ],
  [
    "JobPositionInformation/JobPositionDescription/Classification/Schedule/WorkingPlan",
    coded("WorkingPlan", workingPlan),
  ],
  [
    "JobPositionInformation/JobPositionDescription/Classification/Duration/TermLength",
    ({ contract, contractMonths }) => (contract === "fixed" ? contractMonths : null),
  ],
  [
    "JobPositionInformation/JobPositionRequirements/QualificationsRequired/EducationQualifs/EduDegree",
    coded("EduDegree", ({ certificate }) => certificate),
  ],
  constant("JobPositionInformation/JobPositionRequirements/QualificationsRequired/EducationQualifs/EduDegreeRequired"),
  [
    "JobPositionInformation/JobPositionRequirements/QualificationsRequired/Mobility/DrivingLicence",
    ({ licences, codes }) =>
      licences.flatMap(({ licence }) => {
        const name = codes.codes.DrivingLicenceName[licence];
        return name === undefined ? [] : [[["DrivingLicenceName", name] as const]];
      }),
  ],
  constant("JobPositionInformation/JobPositionRequirements/TravelRequired"),
  constant("JobPositionInformation/JobPositionRequirements/Handicap"),
  ["JobPositionInformation/NumberToFill", ({ posts }) => posts],
  ["JobPositionInformation/AssignmentStartDate", ({ startsOn }) => startsOn],
];

function constant(path: ConstantPath): Field {
  return [path, ({ codes }) => codes.constants[path] ?? null];
}

function coded(field: CodedField, ours: (ad: BaAd) => string | null) {
  return (ad: BaAd) => {
    const known = ours(ad);
    return known === null ? null : (ad.codes.codes[field][known] ?? null);
  };
}

function address(path: string): Field[] {
  return [0, 1, 2, 3, 4].map((at) => {
    const names = ["CountryCode", "PostalCode", "Region", "Municipality", "StreetName"] as const;
    return [`${path}/${names[at] ?? ""}`, ({ company, codes }) => location(company.seat, codes)[at]?.[1] ?? null];
  });
}

/** A street that is too long for the field is left out: half of one is wrong. */
function location({ country, subdivision, ...place }: BaPlace, { codes, limits }: BaAd["codes"]): Inside {
  const region = subdivision === null ? undefined : codes.Region[`${country}-${subdivision}`];
  const street = place.street !== null && place.street.length <= limits.StreetName ? place.street : null;
  return [
    ["CountryCode", country],
    ["PostalCode", place.postalCode],
    ["Region", region ?? null],
    ["Municipality", place.municipality],
    ["StreetName", street],
  ];
}

const fullTimeFrom = 35;

/** Of our hours: full_time, part_time, or full_or_part_time where both is possible. */
function workingPlan({ weeklyHours, features, contract }: BaAd) {
  if (contract === "minijob") return "minijob";
  const max = weeklyHours?.max ?? fullTimeFrom;
  const min = features.includes("part_time_possible") ? 0 : (weeklyHours?.min ?? max);
  if (max < fullTimeFrom) return "part_time";
  return min < fullTimeFrom ? "full_or_part_time" : "full_time";
}
