import { type ActionFunctionArgs, data } from "@remix-run/node";
import { germanLevels } from "#db/codes.ts";
import type { BringPage } from "#app/domain/applications/bring/asks.ts";
import { bringForm, broughtOn } from "#app/domain/applications/bring/bring-forms.ts";
import { answersOn } from "#app/domain/applications/bring/brought.ts";
import { broughtWords } from "#app/domain/applications/bring/brought-words.ts";
import { saveBrought } from "#app/domain/applications/draft/save-brought.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { emptyForm, typedText, withoutSecrets } from "#app/platform/http/form.ts";
import { isStale } from "#app/platform/http/seen-mark.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { afterStep, askAgain, draftOf, readDraft } from "./step.server.ts";

/**
 * Saves what one of the pages about what somebody brings was told. Whatever can be taken is kept, also while something is
 * wrong with the rest; only a day that cannot be read stays on the page.
 */
export async function saveBringPage(args: ActionFunctionArgs, page: BringPage) {
  const { lang, now, draft, listing } = await readDraft(args);
  if (!draft || draft.sentAt) return data({ form: emptyForm }, { status: 410 });
  const { asks } = listing;
  const body = await args.request.formData();
  const read = readForm(body, bringForm(page, asks));
  if (!read.ok && page === "when") return data({ form: read.form }, { status: 422 });

  const startsOn = read.ok ? read.value.starts_on : undefined;
  const told = {
    /* Whoever could have begun on a day that is over can begin today. */
    brought: broughtOn(page, read.form, asks, startsOn && startsOn <= dayOf(now) ? "at_once" : startsOn),
    germanLevel: germanLevels.find((level) => level === typedText(read.form, "german_level")) ?? null,
  };
  const stored = answersOn(page, draft);
  if (isStale(body, stored) && JSON.stringify(stored) !== JSON.stringify(answersOn(page, told))) {
    const saved = broughtWords(textsFor(lang), lang, page, { ...draft, asks }).join(" · ") || "–";
    const error = { key: "application:errors.savedElsewhere", values: { saved } };
    return data({ form: formWithErrors(withoutSecrets(read.form, ["seen"]), { "": error }) }, { status: 409 });
  }
  const kept = await saveBrought(args.context.db, draftOf(args), page, told);
  if (!kept) return data({ form: emptyForm }, { status: 410 });
  return read.ok ? afterStep(args, page) : askAgain(args, read, {});
}
