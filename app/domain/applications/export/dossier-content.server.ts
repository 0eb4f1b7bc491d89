// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { answerText } from "#app/domain/questions/answer-text.ts";
import { questionIn } from "#app/domain/questions/question.ts";
import { formatInstant, formatSpan } from "#app/platform/i18n/format.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { phoneText } from "#app/platform/typed/phone-view.server.ts";
import { endOf } from "../appointments/appointment.ts";
import { broughtFacts } from "../bring/brought-facts.ts";
import { requirementText } from "../bring/requirement-text.ts";
import type { Dossier } from "./find-dossier.server.ts";

/** A thing said in every language, or words that somebody wrote and that stay in the language they are in. */
export type ContentItem = ContentFact | ContentWords;
export type ContentFact = { label: string; labelLang?: Lang; value: string; note?: string | null };
type ContentWords = { label: string; labelLang?: Lang; words: string; wordsLang: Lang };
export type ContentSection = { title: string; items: ContentItem[] };

/**
 * What the company reads on the dossier's page, in one language. Whatever the language, there are the same items in the
 * same order, so that two of them can stand side by side. What the company wrote for itself (notes, tags, who looked
 * when) is not the applicant's and stays on the board.
 */
export function dossierContent(lang: Lang, dossier: Dossier) {
  const sections = [person(lang, dossier), asked(lang, dossier), brings(lang, dossier)];
  const all = [...sections, documents(lang, dossier), appointment(lang, dossier), messages(lang, dossier)];
  return {
    lang,
    title: titleIn(textsOf(lang), lang, dossier),
    sections: all.filter(({ items }) => items.length > 0),
  };
}

export type DossierContent = ReturnType<typeof dossierContent>;

type Said = Pick<Dossier, "answers" | "broughtTo" | "germanLevel" | "message" | "lang">;

/** What somebody answered and brought, in one language. */
export function saidInApplication(lang: Lang, application: Said): ContentItem[] {
  return [...asked(lang, application).items, ...brings(lang, application).items];
}

function person(lang: Lang, { email, phone, under18, lang: theirs, submittedAt, status }: Dossier): ContentSection {
  const t = textsOf(lang);
  const known = [
    { label: t("application:person.email"), value: email },
    { label: t("application:person.phone"), value: phoneText(phone, lang) ?? "" },
    { label: t("parent:company.label"), value: under18 === 1 ? t("parent:company.text") : "" },
    { label: t("application:employer.language"), value: t(`listing:language.${theirs}`) },
    { label: t("application:employer.received"), value: formatInstant(lang, submittedAt) },
    { label: t("application:employer.status"), value: t(`application:status.${status}`) },
  ];
  return { title: t("export:dossier.person"), items: known.filter(({ value }) => value !== "") };
}

function asked(lang: Lang, { answers, broughtTo, lang: theirs }: Said): ContentSection {
  const t = textsOf(lang);
  const marks = (broughtTo?.requirements ?? []).flatMap((requirement) => {
    const fulfilment = broughtTo?.brought.requirements[requirement.subject];
    const nice = requirement.necessity === "nice" ? ` (${t("bring:nice")})` : "";
    const label = requirementText(t, lang, requirement) + nice;
    return fulfilment ? [{ label, value: t(`bring:fulfilled.${fulfilment}`) }] : [];
  });
  const answered = answers.map(({ question, answer }) => {
    const { text: label, lang: labelLang } = questionIn(lang, question);
    const asked = { label, labelLang };
    return question.kind === "text"
      ? { ...asked, words: answer, wordsLang: theirs }
      : { ...asked, value: answerText(t, lang, question, answer) };
  });
  return { title: t("export:dossier.asked"), items: [...marks, ...answered] };
}

function brings(lang: Lang, { broughtTo, germanLevel, message, lang: theirs }: Said): ContentSection {
  const t = textsOf(lang);
  const facts = broughtFacts(t, lang, { brought: broughtTo?.brought ?? null, germanLevel });
  const ticked = facts.map(({ label, value, note }) => ({ label, value, note: note ?? null }));
  const label = `${t("application:employer.message")} (${t(`bring:writtenIn.${theirs}`)})`;
  const words = message ? [{ label, words: message, wordsLang: theirs }] : [];
  return { title: t("desk:dossier.brings"), items: [...ticked, ...words] };
}

function documents(lang: Lang, { documents }: Dossier): ContentSection {
  const t = textsOf(lang);
  const items = documents.map(({ name, mediaType, scan }) => {
    const withheld = scan === "waiting" || scan === "infected" ? t(`application:documents.scan.${scan}`) : null;
    return { label: "", value: name, note: withheld ?? t(`application:documentType.${mediaType}`) };
  });
  return { title: t("application:check.documents"), items };
}

/** What stands or was; what is only proposed changes from hour to hour, and its page knows better. */
function appointment(lang: Lang, { appointment }: Dossier): ContentSection {
  const t = textsOf(lang);
  const title = t("appointment:title");
  const startsAt = appointment?.startsAt;
  if (!appointment || !startsAt || (appointment.state !== "agreed" && appointment.state !== "past")) {
    return { title, items: [] };
  }
  const { kind, minutes, timeZone, place, videoUrl, contact } = appointment;
  const until = endOf({ startsAt, minutes }).toISOString();
  const known = [
    { label: t(`appointment:kind.${kind}`), value: formatSpan(lang, timeZone, startsAt, until) },
    { label: t("appointment:facts.place"), value: place ?? "" },
    { label: t("appointment:facts.video"), value: videoUrl ?? "" },
    { label: t("appointment:facts.contact"), value: contact ?? "" },
  ];
  return { title, items: known.filter(({ value }) => value !== "") };
}

/** Who wrote what and when, in the words it was written in. */
function messages(lang: Lang, { messages, name, companyName }: Dossier): ContentSection {
  const t = textsOf(lang);
  const items = messages.map(({ at, author, person, text, lang: written }) => {
    const by = {
      seeker: name,
      employer: person ? `${person} (${companyName})` : companyName,
      office: t("thread:by.office"),
      system: t("thread:by.system"),
    }[author];
    return {
      label: `${by}, ${formatInstant(lang, at)} (${t(`thread:language.${written}`)})`,
      words: text,
      wordsLang: written,
    };
  });
  return { title: t("desk:dossier.messages"), items };
}
