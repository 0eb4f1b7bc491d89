import { describe, expect, test } from "vitest";
import { rowReader } from "#db/keeping/row-reader.ts";
import { chooseProgram } from "#db/postgres/choose-program.ts";
import { libpqEnvironment } from "#db/postgres/libpq-environment.ts";

test("of PostgreSQL's programs that of the server's version is taken, a newer one else, and none that is older", () => {
  const found = [18, 15, 17].map((major) => ({ major, file: `/programs/${major}` }));
  const chosen = (server: number | null) => chooseProgram(found, server)?.major;
  expect([chosen(15), chosen(16), chosen(18), chosen(19), chosen(null)]).toEqual([15, 17, 18, undefined, 18]);
  expect(chooseProgram([], null)).toBeNull();
});

describe("what PostgreSQL's programs are told of the server", () => {
  const told = (url: string, environment = {}) => libpqEnvironment(url, environment);

  test("is what the board is told, and nothing of the board's own environment", () => {
    const one = told("postgres://board:p%40ss%2Fword@db.example:6432/jobs", {
      SECRET_KEY: "x",
      PATH: "/bin",
      PGPASSFILE: "/p",
    });
    expect(one).toMatchObject({
      PGHOST: "db.example",
      PGPORT: "6432",
      PGUSER: "board",
      PGDATABASE: "jobs",
      PGPASSWORD: "p@ss/word",
      PGPASSFILE: "/p",
      PATH: "/bin",
    });
    expect(one).not.toHaveProperty("SECRET_KEY");
  });

  test("names a socket as the board does", () => {
    const socket = told("postgres://board@localhost/jobs?host=%2Frun%2Fpostgresql");
    expect(socket).toMatchObject({ PGHOST: "/run/postgresql", PGDATABASE: "jobs", PGPASSWORD: undefined });
  });

  test.each([
    ["", undefined],
    ["?sslmode=disable", "disable"],
    ["?sslmode=verify-full", "verify-full"],
    ["?ssl=true", "verify-full"],
    ["?sslmode=no-verify", "require"],
    ["?sslmode=require&uselibpqcompat=true", "require"],
  ])("is as strict about certificates: %s", (asked, mode) => {
    expect(told(`postgres://board@db.example/jobs${asked}`)["PGSSLMODE"]).toBe(mode);
  });
});

test("rows of an archive are counted whatever people wrote, and read where they are asked for", () => {
  const reader = rowReader({ keep: "setting" });
  const lines = [
    "SET row_security = off;",
    "COPY public.listing (id, title) FROM stdin;",
    "a\tCOPY public.setting (key) FROM stdin;",
    "b\tone\\ntwo",
    "\\.",
    'COPY public.setting (key, "value") FROM stdin;',
    "k\ta\\tb\\\\c\\nd",
    "n\t\\N",
    "\\.",
    "COPY public.place (id) FROM stdin;",
    "\\.",
  ];
  for (const line of lines) reader.hear(line);
  expect(reader.content()).toEqual({
    rows: { listing: 2, setting: 2, place: 0 },
    values: [
      { key: "k", value: "a\tb\\c\nd" },
      { key: "n", value: null },
    ],
  });
});
