import { expect, test } from "vitest";
import { holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import { holidaysByLibrary } from "#app/domain/calendar/holidays-by-library.server.ts";

const laender = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split(" ").map((land) => `DE-${land}`);
const areas = ["DE", ...laender, "PL", "CZ"];
const years = Array.from({ length: 25 }, (_, at) => 2024 + at);

/** Written anew by `vitest -u` when the library knows of a new law. */
test("what is written down is what the library works out", { timeout: 60_000 }, async () => {
  const lines = areas.flatMap((area) =>
    years.map(
      (year) =>
        `${area},${year},${holidaysByLibrary(area, year)
          .map((day) => day.slice(5))
          .join(" ")}`,
    ),
  );
  await expect(`area,year,days\n${lines.join("\n")}\n`).toMatchFileSnapshot(
    "../../../app/domain/calendar/public-holidays.csv",
  );
});

test("a year beyond it is worked out", () => {
  const saxony = holidaysOf("DE-SN");
  expect(["2023-11-22", "2023-11-15", "2049-01-01", "2049-01-02"].map(saxony)).toEqual([true, false, true, false]);
});
