import type { Lang } from "#db/codes.ts";
import { answerText } from "#app/domain/questions/answer-text.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { broughtFacts } from "../bring/brought-facts.ts";
import { requirementText } from "../bring/requirement-text.ts";
import type { Dossier } from "./find-dossier.server.ts";
import { type ExportQuestion, questionKey } from "./find-export-questions.server.ts";

type Column = { head: string; cell: (dossier: Dossier) => string };

/** What a table says of each application, in the reader's words; `questions` are those that any of them was asked. */
export function tableColumns(t: Texts, lang: Lang, questions: readonly ExportQuestion[]): Column[] {
  const brought = (topic: string) => (dossier: Dossier) => {
    const facts = broughtFacts(t, lang, { ...dossier, brought: dossier.broughtTo?.brought ?? null });
    const fact = facts.find((one) => one.topic === topic);
    return fact ? [fact.value, fact.note].filter(Boolean).join(", ") : "";
  };
  return [
    { head: t("application:facts.number"), cell: ({ number }) => number },
    { head: t("application:employer.received"), cell: ({ submittedAt }) => formatInstantDay(lang, submittedAt) },
    { head: t("application:employer.status"), cell: ({ status }) => t(`application:status.${status}`) },
    { head: t("application:person.name"), cell: ({ name }) => name },
    { head: t("application:person.email"), cell: ({ email }) => email },
    { head: t("application:person.phone"), cell: ({ phone }) => dialled(phone) },
    { head: t("application:employer.language"), cell: (dossier) => t(`listing:language.${dossier.lang}`) },
    { head: t("bring:german"), cell: brought("german") },
    { head: t("bring:requirements"), cell: (dossier) => requirements(t, lang, dossier) },
    { head: t("bring:experience"), cell: brought("experience") },
    { head: t("bring:languages"), cell: brought("language") },
    { head: t("bring:school"), cell: brought("school") },
    { head: t("bring:certificates"), cell: brought("certificate") },
    { head: t("bring:start"), cell: brought("start") },
    { head: t("bring:times"), cell: brought("shift") },
    { head: t("bring:ways"), cell: brought("way") },
    { head: t("bring:trialDay"), cell: brought("trial_day") },
    ...questions.map(({ key, head }) => ({
      head,
      cell: ({ answers }: Dossier) => {
        const given = answers.find(({ question }) => questionKey(question) === key);
        return given ? answerText(t, lang, given.question, given.answer) : "";
      },
    })),
    { head: t("application:employer.message"), cell: ({ message }) => message ?? "" },
    { head: t("application:check.documents"), cell: ({ documents }) => documents.map(({ name }) => name).join("; ") },
  ];
}

/** Two zeros are dialled like a plus, and no program takes them for the beginning of a formula. */
function dialled(phone: string | null) {
  return phone?.trim().replace(/^\+/, "00").replace(";ext=", " / ") ?? "";
}

function requirements(t: Texts, lang: Lang, { broughtTo }: Dossier) {
  if (!broughtTo) return "";
  const { brought, requirements } = broughtTo;
  return requirements
    .flatMap((requirement) => {
      const fulfilment = brought.requirements[requirement.subject];
      return fulfilment ? `${requirementText(t, lang, requirement)}: ${t(`bring:fulfilled.${fulfilment}`)}` : [];
    })
    .join("; ");
}
