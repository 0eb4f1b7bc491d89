import { statfs } from "node:fs/promises";
import { findReadings } from "#app/domain/office/watching/find-readings.server.ts";
import type { JobContext } from "#app/platform/jobs/clock.server.ts";
import { hearOfJobs } from "#app/platform/jobs/hear-of-jobs.ts";
import { boardMetrics } from "#app/platform/metrics/board-metrics.server.ts";
import { readWhenScraped } from "#app/platform/metrics/read-when-scraped.server.ts";
import { programVersion } from "#app/platform/program-version.server.ts";
import type { UploadRoom } from "./upload-guard.server.ts";

type Watched = Pick<JobContext, "db" | "config" | "now"> & { uploads: UploadRoom };

export type BoardWatch = ReturnType<typeof watchBoard>;

/** Everything that can be measured of one process and its store, as text for whoever scrapes. */
export function watchBoard({ db, config, now, uploads }: Watched) {
  const metrics = boardMetrics(programVersion());
  const { registry } = metrics;
  const sources = [
    readWhenScraped(registry, {
      readable: "board_store_readable",
      gauges: {
        board_mails_waiting: { help: "Mails that have not left yet." },
        board_mail_oldest_seconds: { help: "Age of the oldest of them." },
        board_answers_overdue: { help: "Applications whose company should have answered by now." },
        board_documents_unscanned: { help: "Documents that wait for the virus scanner." },
        board_backup_age_seconds: { help: "Since the last good backup; missing where none was made." },
        board_timetable_days_left: {
          help: "Until the first timetable ends, below 0 after that; missing where none was taken in.",
        },
        board_job_last_success_timestamp_seconds: {
          help: "When each job last ended well, in any process.",
          label: "job",
        },
        board_revision: { help: "Counter of changes of what everybody sees: equal in all processes." },
      },
      read: () => findReadings(db, now()),
    }),
    readWhenScraped(registry, {
      readable: "board_disk_readable",
      gauges: {
        board_disk_free_bytes: { help: "Room that is left where DATA_DIR lies." },
        board_disk_size_bytes: { help: "The whole of that disk." },
      },
      async read() {
        const { bavail, blocks, bsize } = await statfs(config.dataDir);
        return { board_disk_free_bytes: bavail * bsize, board_disk_size_bytes: blocks * bsize };
      },
    }),
    readWhenScraped(
      registry,
      {
        readable: "board_uploads_readable",
        gauges: {
          board_upload_places_taken: { help: "Uploads that are being read." },
          board_uploads_waiting: { help: "Uploads that have arrived and wait for a place." },
        },
        read: async () => {
          const { inside, waiting } = uploads.places.count();
          return { board_upload_places_taken: inside, board_uploads_waiting: waiting };
        },
      },
      { patience: 2000, keep: 0 },
    ),
  ];
  const silence = hearOfJobs(metrics.ran);

  return {
    ...metrics,
    async scrape() {
      await Promise.all(sources.map((read) => read()));
      return registry.metrics();
    },
    close() {
      silence();
      metrics.close();
    },
  };
}
