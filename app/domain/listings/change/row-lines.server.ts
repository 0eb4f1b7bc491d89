import type { Lang, PhraseSection } from "#db/codes.ts";
import { formatDay, formatMoney, formatNumber } from "#app/platform/i18n/format.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Line } from "#app/platform/language/mark-changes.ts";
import { phoneText } from "#app/platform/typed/phone-view.server.ts";
import { contractText } from "../contract-text.ts";
import type { FlatContent } from "../listing-parts.ts";
import { payLine, payText } from "../pay.ts";
import { shiftTimeText } from "../shift-times.ts";
import { addressLine } from "../work-address.ts";
import type { Names } from "./find-names.server.ts";
import type { RowName } from "./rows.ts";

/** Of the history only the parts that changed are known. */
export type Known = Partial<FlatContent>;
export type Reading = { t: Texts; lang: Lang; names: Names };

/** A row of the comparison as people read it; nothing said is no line. */
export function rowLines(row: RowName, content: Known, reading: Reading): Line[] {
  return says[row](content, reading).filter(({ text }) => text !== "");
}

type Say = (content: Known, reading: Reading) => Line[];

const says: Record<RowName, Say> = {
  kind: ({ kind }, { t }) => (kind ? line(t(`listing:kind.${kind}`)) : []),
  occupation: ({ occupation_id: id }, { names }) => line(id && (names.occupations.get(id) ?? id)),
  titleDe: ({ title_de }) => line(title_de, "de"),
  titlePl: ({ title_pl }) => line(title_pl, "pl"),
  titleCs: ({ title_cs }) => line(title_cs, "cs"),
  places: ({ placeIds = [], addresses = {} }, { names }) =>
    placeIds.flatMap((id) => {
      const name = names.places.get(id)?.name ?? id;
      const address = addresses[id];
      return line(address ? addressLine(address, name) : name);
    }),
  pay: sayPay,
  payAgreement: ({ pay_agreement }) => line(pay_agreement),
  hours: sayHours,
  shifts: ({ shifts = [], shiftTimes = [] }, { t, lang }) => [
    ...shifts.flatMap((shift) => line(t(`listing:shift.${shift}`))),
    ...shiftTimes.flatMap(({ part, begins, ends }) =>
      begins && ends ? line(shiftTimeText(t, lang, { part, begins, ends })) : [],
    ),
  ],
  startsOn: ({ starts_on: day }, { t, lang }) => line(day ? formatDay(lang, day) : t("listing:card.atOnce")),
  posts: ({ posts }, { lang }) => (posts === undefined ? [] : line(formatNumber(lang, posts))),
  contract: sayContract,
  trainingMonths: ({ training_months: count }, { t }) =>
    count ? line(t("listing:page.durationMonths", { count })) : [],
  trainingForm: ({ training_form: form }, { t }) => (form ? line(t(`listing:trainingForm.${form}`)) : []),
  schoolPlace: ({ school_place_id: id }, { names }) => line(id && (names.places.get(id)?.name ?? id)),
  schoolRhythm: ({ school_rhythm: one }, { t }) => (one ? line(t(`training:rhythm.${one}`)) : []),
  schoolHostel: ({ school_hostel: one }, { t }) => (one ? line(t(`training:hostel.${one}`)) : []),
  schoolCosts: ({ school_costs: one }, { t }) => (one ? line(t(`training:costs.${one}`)) : []),
  usualDay: ({ day_from: from, day_until: until }, { t }) =>
    from && until ? line(t("training:dayHours", { from, until })) : [],
  daySetting: ({ day_setting: one }, { t }) => (one ? line(t(`training:setting.${one}`)) : []),
  trainingExam: ({ training_exam: one }, { t }) => (one ? line(t(`training:exam.${one}`)) : []),
  furtherStep: ({ further_step: one }, { t }) => (one ? line(t(`training:further.${one}`)) : []),
  germanExamLevel: ({ german_exam_level: level }, { t }) => (level ? line(t(`listing:germanLong.${level}`)) : []),
  tasks: sayPhrases("task"),
  requirements: sayPhrases("requirement"),
  benefits: sayPhrases("benefit"),
  leavingCertificate: ({ leaving_certificate: one }, { t }) => (one ? line(t(`listing:certificate.${one}`)) : []),
  experience: ({ experience, experience_years: count }, { t }) =>
    !experience ? [] : line(count ? t("listing:experienceYears", { count }) : t(`listing:experience.${experience}`)),
  licences: ({ licences = [] }, { t }) =>
    licences.flatMap(({ licence, necessity }) => {
      const name = t(`listing:licence.${licence}`);
      return line(necessity === "nice" ? t("listing:page.licenceNice", { licence: name }) : name);
    }),
  germanLevel: ({ german_level: level }, { t }) => (level ? line(t(`listing:germanLong.${level}`)) : []),
  germanCourse: ({ german_course: course }, { t }) => (course ? line(t(`listing:course.${course}`)) : []),
  languages: ({ languages = [] }, { t }) =>
    languages.flatMap(({ lang, level, purpose }) => {
      const named = level && level !== "none" ? level : "";
      return line(
        [t(`listing:language.${lang}`), named, `(${t(`listing:purpose.${purpose}`)})`].filter(Boolean).join(" "),
      );
    }),
  features: ({ features = [] }, { t }) => features.flatMap((feature) => line(t(`listing:feature.${feature}`))),
  text: ({ text, text_lang, translations = [] }) => [
    ...line(text, text_lang ?? "de"),
    ...translations.flatMap((one) => line(one.text, one.lang)),
  ],
  questions: ({ questions = [] }, { names }) => questions.flatMap((id) => line(names.questions.get(id) ?? id)),
  ownQuestions: ({ ownQuestions = [] }) =>
    ownQuestions.flatMap(({ text, lang, translations }) => [
      ...line(text, lang),
      ...translations.flatMap((one) => line(one.text, one.lang)),
    ]),
  contactName: ({ contact_name: name }, { t }) => line(name === null ? t("change:companyContact") : name),
  contactRole: ({ contact_role }) => line(contact_role),
  contactPhone: ({ contact_phone: phone = null }, { lang }) => line(phoneText(phone, lang)),
  contactEmail: ({ contact_email }) => line(contact_email),
  publishOn: ({ publish_on: day }, { lang }) => (day ? line(formatDay(lang, day)) : []),
  deadline: ({ deadline }, { lang }) => (deadline ? line(formatDay(lang, deadline)) : []),
  answerDays: ({ answer_days: count }, { t }) => (count ? line(t("employer:form.days", { count })) : []),
};

function line(text: string | null | undefined, lang?: Lang): Line[] {
  return text ? [lang ? { text, lang } : { text }] : [];
}

function sayPay(content: Known, { t, lang }: Reading): Line[] {
  const { pay_min: min = null, pay_max: max = null, pay_unit: unit = null, pay_currency: currency = null } = content;
  const years = content.trainingPay ?? [];
  if (currency !== null && years.length > 0) {
    return years.flatMap((pay, index) =>
      line(`${t("listing:page.year", { year: index + 1 })}: ${formatMoney(lang, currency, pay)}`),
    );
  }
  const text = payText(t, lang, { min, max, unit, currency, weeklyHours: null, trainingYears: [] });
  return text ? line(payLine(text)) : [];
}

function sayHours({ weekly_hours_min: min, weekly_hours_max: max }: Known, { t, lang }: Reading): Line[] {
  if (typeof min !== "number" || typeof max !== "number") return [];
  if (min === max) return line(t("listing:page.hoursValue", { count: max, hours: formatNumber(lang, max) }));
  const range = { min: formatNumber(lang, min), max: formatNumber(lang, max) };
  return line(t("listing:page.hoursRange", { count: max, ...range }));
}

function sayContract(content: Known, { t, names }: Reading): Line[] {
  const { contract, contract_months: months = null, placeIds = [] } = content;
  const countries = placeIds.flatMap((id) => names.places.get(id)?.country ?? []);
  return contract ? line(contractText(t, { contract, months, countries })) : [];
}

function sayPhrases(wanted: PhraseSection): Say {
  return ({ phrases = [] }, { t, names }) =>
    phrases.flatMap(({ id, necessity }) => {
      const phrase = names.phrases.get(id);
      if (phrase?.section !== wanted) return [];
      return line(necessity === "nice" ? t("listing:page.licenceNice", { licence: phrase.text }) : phrase.text);
    });
}
