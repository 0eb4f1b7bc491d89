import { spokenLanguages } from "#db/codes.ts";
import { shiftParts } from "#db/shifts/shift-parts.ts";
import { isDay } from "#app/platform/days.ts";
import type { Typed } from "#app/platform/http/form.ts";
import { formatDay, formatList } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { fieldLabels, type FormChoices } from "./form-part.ts";

type Reader = { t: Texts; lang: Lang; choices: FormChoices };

/** What stands in a field of the form, for somebody who compares two versions of it. Empty where nothing does. */
export function typedInWords(name: string, value: Typed, { t, lang, choices }: Reader): string {
  const word = (one: string) => wordOf(name, one, { t, lang, choices });
  if (typeof value === "string") return value === "" ? "" : word(value);
  if (!Array.isArray(value)) {
    return name === "shiftTimes" ? timesInWords(value, t) : languagesInWords(name, value, t);
  }
  return formatList(
    lang,
    value.flatMap((one) => (typeof one === "string" ? (one === "" ? [] : word(one)) : textIn(one))),
  );
}

/** A question in own words is known by its text. */
function textIn(value: Typed): string[] {
  const text = typeof value === "object" && !Array.isArray(value) ? value["text"] : undefined;
  return typeof text === "string" && text !== "" ? [text] : [];
}

/** As they were typed: what cannot be read is compared too. */
function timesInWords(value: Record<string, Typed>, t: Texts) {
  const rows = shiftParts.flatMap((part) => {
    const row = value[part];
    const { begins = "", ends = "" } = typeof row === "object" && !Array.isArray(row) ? row : {};
    return begins === "" && ends === ""
      ? []
      : [`${t(`listing:shiftPart.${part}`)} ${saidTime(begins)}–${saidTime(ends)}`];
  });
  return rows.join(", ");
}

const saidTime = (value: Typed) => (isWord(value) ? value : "…");

function languagesInWords(name: string, value: Record<string, Typed>, t: Texts) {
  if (name !== "languages") return Object.values(value).filter(isWord).join(" · ");
  const rows = spokenLanguages.flatMap((lang) => {
    const row = value[lang];
    const said = typeof row === "object" && !Array.isArray(row) ? Object.values(row).filter(isWord) : [];
    return said.length > 0 ? [t(`listing:language.${lang}`)] : [];
  });
  return rows.join(", ");
}

const isWord = (value: Typed): value is string => typeof value === "string" && value !== "";

/** Catalogues of codes by the fields that hold them. */
const catalogues: Record<string, string> = {
  kind: "listing:kind",
  payUnit: "listing:payUnit",
  shifts: "listing:shift",
  contract: "listing:contract",
  germanLevel: "listing:germanLong",
  germanExamLevel: "listing:germanLong",
  germanCourse: "listing:course",
  teamLanguages: "listing:language",
  leavingCertificate: "listing:certificate",
  experience: "listing:experience",
  licences: "listing:licence",
  licencesNice: "listing:licence",
  features: "listing:feature",
  trainingForm: "listing:trainingForm",
  textLang: "listing:language",
  schoolRhythm: "training:rhythm",
  schoolHostel: "training:hostel",
  schoolCosts: "training:costs",
  daySetting: "training:setting",
  trainingExam: "training:exam",
  furtherStep: "training:further",
};

function wordOf(name: string, value: string, { t, lang, choices }: Reader): string {
  const catalogue = catalogues[name];
  if (catalogue) return (t as (key: string, given: object) => string)(`${catalogue}.${value}`, { defaultValue: value });
  const named =
    choices.occupations.find(({ id }) => name === "occupation" && id === value)?.name ??
    choices.phrases.find(({ id }) => id === value)?.text ??
    choices.questions.find(({ id }) => id === value)?.text;
  return named ?? (isDay(value) ? formatDay(lang, value) : value);
}

/** The name of a field, or of the group of fields that are kept together. */
export function nameOfField(name: string, t: Texts): string {
  const groups: Record<string, string> = {
    places: t("employer:form.section.where"),
    trainingPay: t("employer:form.section.pay"),
    requirementsNice: `${t("employer:form.label.requirements")} (${t("employer:form.nice")})`,
    licences: t("employer:form.label.licences"),
    licencesNice: `${t("employer:form.label.licences")} (${t("employer:form.nice")})`,
    features: t("employer:form.section.offer"),
    shiftTimes: t("employer:form.shiftTimes"),
    languages: t("employer:form.more.languages"),
    teamLanguages: t("employer:form.label.teamLanguages"),
    germanExamLevel: t("employer:form.label.germanExamLevel"),
    germanCourse: t("employer:form.label.germanCourse"),
    experience: t("employer:form.label.experience"),
    contactRole: t("employer:form.label.contactRole"),
    textLang: t("employer:form.label.textLang"),
    translations: t("employer:form.more.translations"),
    ownQuestions: t("question:form.own"),
  };
  return groups[name] ?? fieldLabels(t)[name] ?? name;
}
