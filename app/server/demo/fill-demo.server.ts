import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { hashPassword } from "#app/domain/accounts/password/password.server.ts";
import type { JobContext } from "#app/platform/jobs/clock.server.ts";
import { demoPassword } from "./demo-password.ts";
import { fillDemoContacts } from "./fill-demo-contacts.server.ts";
import { fillDemoEvents } from "./fill-demo-events.server.ts";
import { fillDemoExamples } from "./fill-demo-examples.server.ts";
import { fillDemoFaces } from "./fill-demo-faces.server.ts";
import { fillDemoHomeFacts } from "./fill-demo-home-facts.server.ts";
import { fillDemoNews } from "./fill-demo-news.server.ts";
import { fillDemoProfiles } from "./fill-demo-profiles.server.ts";
import { fillDemoTimetable } from "./fill-demo-timetable.server.ts";

/** Invents the board of a demo in an empty store. */
export async function fillDemo({ db, now, files, config }: JobContext, listings: number | undefined) {
  const { dir: regionDir } = config.board.region;
  const passwordHash = await hashPassword(demoPassword);
  await loadDemo(db, { now: now(), passwordHash, files, regionDir, ...(listings === undefined ? {} : { listings }) });
  await fillDemoFaces({ db, files, regionDir, now: now() });
  await fillDemoEvents({ db, config, regionDir, now: now() });
  await fillDemoExamples({ db, config, regionDir, now: now() });
  await fillDemoNews({ db, regionDir, now: now() });
  await fillDemoContacts({ db, regionDir, now: now() });
  await fillDemoProfiles({ db, config, regionDir, now: now() });
  await fillDemoHomeFacts({ db, regionDir, now: now() });
  await fillDemoTimetable({ db, regionDir, now: now() });
}
