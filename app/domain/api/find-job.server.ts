import type { z } from "zod";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findJobRows } from "./find-job-rows.server.ts";
import type { Job } from "./job-schemas.ts";
import { jobSummary } from "./job-summary.ts";

type Found = { state: "open"; job: z.output<typeof Job> } | { state: "ended" } | { state: "unknown" };

/** One listing for programs, without the people behind it: whoever wants to reach them opens the page. */
export async function findJob(
  db: Db,
  { id, lang, now, origin }: { id: string; lang: Lang; now: Date; origin: string },
): Promise<Found> {
  const view = await findListingView(db, { listingId: id, lang, now });
  const wasPublic = view?.publishedOn && !view.company.suspended && ["published", "closed"].includes(view.status);
  if (!view || !wasPublic) return { state: "unknown" };
  if (!view.open) return { state: "ended" };
  const [row] = await findJobRows(db, [id], lang);
  if (!row) return { state: "unknown" };
  const inSection = (section: string) => view.phrases.filter((phrase) => phrase.section === section);
  const job = {
    ...jobSummary(row, { lang, origin, textsFor }),
    germanForExam: view.german.exam,
    germanCourse: view.german.course,
    licences: view.licences,
    training: view.training,
    tasks: inSection("task").map(({ text }) => text),
    requirements: inSection("requirement").map(({ text, necessity }) => ({ text, necessity })),
    benefits: inSection("benefit").map(({ text }) => text),
    text: view.text,
    translation: view.translation && view.translation.lang !== view.text?.lang ? view.translation : null,
  };
  return { state: "open", job };
}
