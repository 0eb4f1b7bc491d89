import type { CompanyListing } from "./company-listing.ts";

/** Where a field of the form stands in what a program sends. */
const places: Record<string, string> = {
  titleDe: "title/de",
  titlePl: "title/pl",
  titleCs: "title/cs",
  payMin: "pay/min",
  payMax: "pay/max",
  payUnit: "pay/unit",
  payCurrency: "pay/currency",
  payAgreement: "pay/agreement",
  unpaid: "pay/min",
  trainingPay: "pay/perTrainingYear",
  hoursMin: "weeklyHours/min",
  hoursMax: "weeklyHours/max",
  germanExamLevel: "germanForExam",
  leavingCertificate: "certificate",
  licencesNice: "licences",
  requirementsNice: "requirements",
  trainingMonths: "training/months",
  trainingForm: "training/form",
  schoolPlace: "training/school",
  schoolRhythm: "training/rhythm",
  schoolHostel: "training/hostel",
  schoolCosts: "training/costs",
  dayFrom: "training/day/from",
  dayUntil: "training/day/until",
  daySetting: "training/setting",
  trainingExam: "training/exam",
  furtherStep: "training/further",
  text: "text/text",
  textLang: "text/lang",
  contactName: "contact/name",
  contactRole: "contact/role",
  contactPhone: "contact/phone",
  contactEmail: "contact/email",
};

/** A JSON pointer in the form of RFC 9457 to what a field of the form was made from: "payMin" is "#/pay/min". */
export function pointerOf(field: string, listing: Pick<CompanyListing, "languages" | "shiftTimes">): string {
  const [name = "", ...rest] = field.split(/[.[\]]+/).filter(Boolean);
  if (name === "") return "#";
  const [part = "", ...inside] = rest;
  /** Where the form has one field for each, a program sends a list. */
  const rows = {
    languages: listing.languages?.findIndex(({ lang }) => lang === part),
    shiftTimes: listing.shiftTimes?.findIndex((time) => time.part === part),
  };
  if (name !== "languages" && name !== "shiftTimes") return pointerTo([places[name] ?? name, ...rest]);
  const index = rows[name] ?? -1;
  return pointerTo(index === -1 ? [name] : [name, String(index), ...inside]);
}

/** Of the parts themselves: names of our own need nothing written otherwise, those of others do. */
export function pointerTo(parts: readonly string[]) {
  return ["#", ...parts].join("/");
}

/** To where zod found something. */
export function pointerOfPath(path: readonly PropertyKey[]) {
  return pointerTo(
    path.map((part) => encodeURIComponent(String(part).toWellFormed().replaceAll("~", "~0").replaceAll("/", "~1"))),
  );
}
