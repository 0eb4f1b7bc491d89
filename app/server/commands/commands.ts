import type { Command } from "../command-line/command.ts";
import { helpCommand } from "../command-line/help-command.ts";
import { backupCommand } from "./backup-command.server.ts";
import { checkRegionCommand } from "./check-region-command.server.ts";
import { createOperatorCommand } from "./create-operator-command.server.ts";
import { demoCommand } from "./demo-command.server.ts";
import { exportBaCommand } from "./export-ba-command.server.ts";
import { importCalendarCommand } from "./import-calendar-command.server.ts";
import { importEscoCommand } from "./import-esco-command.server.ts";
import { importMembersCommand } from "./import-members-command.server.ts";
import { importOccupationsCommand } from "./import-occupations-command.server.ts";
import { importPhrasesCommand } from "./import-phrases-command.server.ts";
import { importPlacesCommand } from "./import-places-command.server.ts";
import { importRatesCommand } from "./import-rates-command.server.ts";
import { importRoadTimesCommand } from "./import-road-times-command.server.ts";
import { importTimetableCommand } from "./import-timetable-command.server.ts";
import { listRoadPlacesCommand } from "./list-road-places-command.server.ts";
import { moveFilesCommand } from "./move-files-command.server.ts";
import { moveToPostgresCommand } from "./move-to-postgres-command.server.ts";
import { readBounceCommand } from "./read-bounce-command.server.ts";
import { removeRoadTimesCommand } from "./remove-road-times-command.server.ts";
import { removeTimetableCommand } from "./remove-timetable-command.server.ts";
import { resetSecondFactorCommand } from "./reset-second-factor-command.server.ts";
import { restoreCommand } from "./restore-command.server.ts";
import { rotateKeyCommand } from "./rotate-key-command.server.ts";
import { serveCommand } from "./serve-command.server.ts";
import { trustClockCommand } from "./trust-clock-command.server.ts";
import { verifyCommand } from "./verify-command.server.ts";

const deeds: readonly Command[] = [
  serveCommand,
  demoCommand,
  createOperatorCommand,
  resetSecondFactorCommand,
  backupCommand,
  verifyCommand,
  restoreCommand,
  moveFilesCommand,
  rotateKeyCommand,
  trustClockCommand,
  readBounceCommand,
  moveToPostgresCommand,
  importRatesCommand,
  importEscoCommand,
  importPlacesCommand,
  importTimetableCommand,
  listRoadPlacesCommand,
  importRoadTimesCommand,
  importCalendarCommand,
  importMembersCommand,
  importPhrasesCommand,
  importOccupationsCommand,
  removeTimetableCommand,
  removeRoadTimesCommand,
  exportBaCommand,
  checkRegionCommand,
];

/** Everything the program can be told to do, in the order in which the help tells it. */
export const commands: readonly Command[] = [...deeds, helpCommand(deeds)];
