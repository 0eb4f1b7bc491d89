import { describe, expect, inject, test } from "vitest";
import { checkPostgres } from "#db/postgres/check-postgres.server.ts";
import { addressOfEmptyStore, databases } from "#tests/support/databases.ts";
import { oddDatabase } from "#tests/support/stores/lending-postgres.ts";

describe.runIf(databases.includes("postgres:"))("a PostgreSQL that the board cannot use is refused in words", () => {
  const refusal = (url: string) =>
    checkPostgres(url, { patience: 0 }).then(
      () => "none",
      (error: Error) => error.message,
    );
  const server = (database: string, user: string) => inject("postgres").replace("NAME", database).replace("USER", user);

  test("unless it is as it should be", async () => {
    expect(await refusal(await addressOfEmptyStore("postgres:"))).toBe("none");
  });

  test.each([
    ["a wrong password", () => server("postgres", "locked:wrong"), /password is wrong/],
    ["an unknown user", () => server("postgres", "nobody"), /lets this user in from nowhere|role "nobody"/],
    ["no such database", () => server("nothing", "board"), /no database of this name/],
    ["nothing there", () => "postgres://board@localhost:1/board", /nothing answers there/],
    [
      "no such machine",
      () => "postgres://board@nowhere.invalid/board",
      /no machine of this name|could not be looked up/,
    ],
    ["missing rights", () => server("postgres", "board"), /may not make tables/],
    ["another order of letters", () => oddDatabase("locale_provider icu icu_locale 'de-DE'"), /locale 'C'/],
    ["another encoding", () => oddDatabase("encoding 'LATIN1'"), /LATIN1/],
  ])("%s", async (_, url, words) => {
    const message = await refusal(await url());
    expect(message).toMatch(words);
    expect(message).not.toContain("wrong@");
  });
});
