import { data, type LoaderFunctionArgs } from "@remix-run/node";
import type { Asks } from "#app/domain/applications/bring/asks.ts";
import { answersOn } from "#app/domain/applications/bring/brought.ts";
import { draftForms, type DraftPage, keptValues } from "#app/domain/applications/draft/draft-forms.server.ts";
import { type Draft, findDraft } from "#app/domain/applications/draft/draft-queries.server.ts";
import {
  findListingToApply,
  type ListingToApply,
} from "#app/domain/applications/draft/find-listing-to-apply.server.ts";
import { type Page, saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { slugOf } from "#app/domain/listings/listing.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, typedText, withoutSecrets } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { isStale, seenMark } from "#app/platform/http/seen-mark.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import { phoneText } from "#app/platform/typed/phone-view.server.ts";
import { plainText } from "#app/platform/typed/plain-text.ts";
import { isBringStep, type Step, stepAfter, stepAfterAll, stepBefore, stepsFor } from "./steps.ts";

export type StepData = Awaited<ReturnType<typeof readStep>>["data"];
type Asked = Pick<LoaderFunctionArgs, "params" | "context" | "request">;

/** What every page of an application says about the listing. */
export function listingHead(lang: Lang, listing: ListingToApply) {
  const title = titleIn(textsFor(lang), lang, listing);
  const occupation = { de: listing.occupationDe, pl: listing.occupationPl, cs: listing.occupationCs }[lang];
  const href = paths.listing(lang, { id: listing.id, slug: slugOf(title) });
  return { id: listing.id, title, company: listing.companyName, occupation, href };
}

/**
 * The page of one step. The draft may have expired and the listing may have closed since the last page: both are pages
 * of their own, which still show what was typed.
 */
export async function readStep({ params, context, request }: Asked, step: Step) {
  const { lang, token, listing, draft, now } = await readDraft({ params, context });
  const head = listingHead(lang, listing);
  const t = textsFor(lang);
  const titled = (what: string) => `${what} – ${context.config.board.name}`;
  const title = titled(t(`application:step.${step}`));
  if (!draft)
    return data({ state: "expired", lang, listing: head, title: titled(t("application:expired.title")) } as const, {
      status: 410,
    });
  if (draft.sentAt) throw seeOther(paths.applyStep(lang, listing.id, token, "sent"));
  if (listing.paused) {
    const paused = { lang, listing: head, draft, until: draft.expiresAt, title: titled(t("life:apply.title")) };
    return data({ state: "paused", ...paused } as const);
  }
  if (!listing.open)
    return data(
      { state: "closed", lang, listing: head, draft, title: titled(t("application:closed.title")) } as const,
      { status: 410 },
    );

  const before = stepBefore(listing, step);
  const afterAll = stepAfterAll(listing, step, draft.germanLevel !== null);
  const all = stepsFor(listing);
  const changing = isChange(request);
  return data({
    state: "open",
    lang,
    listing: head,
    draft: { ...draft, phone: phoneText(draft.phone, lang) },
    title,
    step,
    place: { number: all.indexOf(step) + 1, of: all.length },
    changing,
    back: changing
      ? paths.applyStep(lang, listing.id, token, "check")
      : before
        ? paths.applyStep(lang, listing.id, token, before)
        : paths.apply(lang, listing.id),
    token,
    seen: seenMark(onStep(draft, step)),
    minor: minorOf(draft),
    wrong:
      isAgain(request) && isDraftPage(step)
        ? formOf(draft, step, { lang, asks: listing.asks, config: context.config })
        : undefined,
    questions: listing.questions,
    asks: listing.asks,
    today: dayOf(now),
    skip: !changing && afterAll ? paths.applyStep(lang, listing.id, token, afterAll) : null,
    german: { level: listing.germanLevel, exam: listing.germanExam, course: listing.germanCourse },
  } as const);
}

/** Where a saved page leads: on, or back to the check page that asked for a change. */
export async function afterStep({ params, context, request }: Asked, step: Step) {
  const { lang, token, listing } = await readDraft({ params, context });
  const next = isChange(request) ? "check" : stepAfter(listing, step);
  return seeOther(paths.applyStep(lang, listing.id, token, next));
}

/**
 * Something is wrong with a page, or it shall speak another language. The draft keeps what was typed and the page asks again by GET: the answer to a POST
 * cannot be shown a second time when the back button leads to it.
 */
export async function askAgain(args: Asked, { form, again }: { form: FormState; again: boolean }, typed: Page) {
  if (!(await saveDraft(args.context.db, draftOf(args), typed))) return data({ form }, { status: 410 });
  const { pathname } = new URL(args.request.url);
  const query = [isChange(args.request) ? "change" : "", again ? "" : "again"].filter(Boolean).join("&");
  return seeOther(query ? `${pathname}?${query}` : pathname);
}

/**
 * Null, or the form with what was saved since this page was opened, in another window perhaps: what was typed here is not
 * written over it without a word. Sending what is stored already is no change.
 */
export async function savedElsewhere(args: Asked, step: Step, body: FormData, form: FormState) {
  const { draft, listing } = await readDraft(args);
  if (!draft || !isStale(body, onStep(draft, step))) return null;
  const stored = onStep(draft, step);
  const reader = { lang: langOf(args.params), email: draft.email };
  const read = isDraftPage(step) ? readForm(body, draftForms[step](reader, listing.asks)) : null;
  const meant: Record<string, unknown> = read?.ok ? read.value : {};
  const sent = Object.keys(stored).every((name) => {
    return stored[name] === (meant[name] ?? plainText(typedText(form, name) ?? ""));
  });
  if (sent) return null;
  const saved = Object.values(stored).filter(Boolean).join(" · ") || "–";
  const error = { key: "application:errors.savedElsewhere", values: { saved } };
  return formWithErrors(withoutSecrets(form, ["seen"]), { "": error });
}

/** What the draft holds of one page, by the names of its fields. */
function onStep(draft: Draft, step: Step): Record<string, string> {
  if (step === "questions") {
    return Object.fromEntries(draft.answers.map(({ questionId, answer }) => [questionId, answer]));
  }
  if (isBringStep(step)) return answersOn(step, draft);
  const { name = "", email = "", phone = "", message = "" } = keptValues(draft);
  if (step === "person") return { name, email, phone };
  if (step === "age") return minorOf(draft);
  return step === "message" ? { message } : {};
}

function minorOf(draft: Draft) {
  const { under18 = "", parentEmail = "", parentLang = "" } = keptValues(draft);
  return { under18, parentEmail, parentLang };
}

/** The text of a field as a draft can keep it, right or wrong. */
export function kept(form: FormState, name: string) {
  return plainText(typedText(form, name) ?? "") || null;
}

function formOf(
  draft: Draft,
  page: DraftPage,
  { lang, asks, config }: { lang: Lang; asks: Asks; config: Config },
): FormState {
  const body = new FormData();
  for (const [name, value] of Object.entries(keptValues(draft))) body.set(name, value);
  const read = readForm(body, draftForms[page]({ lang, email: draft.email }, asks));
  return askAboutAddress(read, page === "age" ? "parentEmail" : "email", config).form;
}

function isDraftPage(step: Step): step is DraftPage & Step {
  return step in draftForms;
}

/** How a command of this draft is told which one, in what language and when. */
export function draftOf({ params, context }: { params: Asked["params"]; context: AppContext }) {
  return {
    token: params.draft ?? "",
    listingId: params.listingId ?? "",
    lang: langOf(params),
    now: context.now(),
  };
}

export async function readDraft({ params, context }: { params: Asked["params"]; context: AppContext }) {
  const asked = draftOf({ params, context });
  const listing = await findListingToApply(context.db, asked);
  if (!listing) throw notFound();
  const draft: Draft | null = await findDraft(context.db, asked);
  return { ...asked, listing, draft };
}

function isAgain(request: Request) {
  return new URL(request.url).searchParams.has("again");
}

function isChange(request: Request) {
  return new URL(request.url).searchParams.has("change");
}
