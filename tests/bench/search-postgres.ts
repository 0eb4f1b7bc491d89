import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Db } from "#db/connect.server.ts";
import type { SearchQuery } from "../support/search-queries.ts";
import { startPostgres } from "./postgres.ts";

/** The usual set-up: words without accents and stems, weighted, in a GIN index; similar titles where no word is found. */
const schema = `
create extension unaccent;
create extension pg_trgm;
create text search configuration plain (copy = simple);
alter text search configuration plain alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part
  with unaccent, simple;
create table listing (id text, occupation_id text, published text, title text, company text, phrases text, body text, words tsvector);
\\copy listing (id, occupation_id, published, title, company, phrases, body) from 'LISTINGS'
\\timing on
update listing set words = setweight(to_tsvector('plain', title), 'A') || setweight(to_tsvector('plain', company), 'B')
  || setweight(to_tsvector('plain', phrases), 'C') || setweight(to_tsvector('plain', body), 'D');
create index on listing using gin (words);
create index on listing using gin (title gin_trgm_ops);
\\timing off
vacuum analyze listing;
select 'size ' || pg_indexes_size('listing');
create function search(typed text) returns setof text language plpgsql stable as $$
begin
  return query select occupation_id from listing, plainto_tsquery('plain', typed) query where words @@ query
    order by ts_rank(words, query) desc, published desc limit 20;
  if not found then
    return query select occupation_id from listing where typed <% title
      order by word_similarity(typed, title) desc, published desc limit 20;
  end if;
end $$;
`;

export type Answers = { milliseconds: number[]; occupations: string[][]; buildMs: number; indexBytes: number };

/** Times are those psql measures, from asking to the last row, on a connection that is warm. */
export async function askPostgres(bin: string, db: Db, queries: SearchQuery[]): Promise<Answers> {
  const postgres = startPostgres(bin);
  try {
    const listings = path.join(postgres.folder, "listings");
    writeFileSync(listings, await rowsOf(db));
    const commands = path.join(postgres.folder, "commands.sql");
    writeFileSync(commands, schema.replace("LISTINGS", listings));
    const built = postgres.psql(commands);
    const asked = queries.map(({ query }) => `select search('${query.replaceAll("'", "''")}');`);
    const rounds = [1, 2, 3].flatMap(() => asked.flatMap((ask) => ["\\echo ask", ask]));
    writeFileSync(commands, [...asked, "\\timing on", ...rounds].join("\n"));
    const answers = postgres.psql(commands).split("ask\n").slice(1);
    const times = answers.map(timeIn);
    return {
      milliseconds: queries.map((_, at) => median([0, 1, 2].map((nth) => times[nth * queries.length + at] ?? 0))),
      occupations: answers.map((answer) => answer.split("\n").filter((line) => line && !line.startsWith("Time:"))),
      buildMs: timeIn(built),
      indexBytes: Number(/size (\d+)/.exec(built)?.[1]),
    };
  } finally {
    postgres.stop();
  }
}

/** Of three rounds, so that a busy moment of the machine does not count. */
export function median(rounds: number[]) {
  return rounds.toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0;
}

function timeIn(output: string) {
  return [...output.matchAll(/^Time: ([\d.]+) ms/gm)].reduce((sum, [, time]) => sum + Number(time), 0);
}

/** The same words with the same weights as our index: titles and names of the occupation, company, phrases, text. */
async function rowsOf(db: Db) {
  const phrases = await db.selectFrom("phrase").select(["id", "text_de", "text_pl", "text_cs"]).execute();
  const textOf = new Map(phrases.map((row) => [row.id, `${row.text_de} ${row.text_pl} ${row.text_cs}`]));
  const chosen = await db.selectFrom("listing_phrase").select(["listing_id", "phrase_id"]).execute();
  const phrasesOf = Map.groupBy(chosen, (row) => row.listing_id);
  const rows = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("listing.status", "=", "published")
    .select(["listing.id", "occupation_id", "first_published_at", "title_de", "title_pl", "title_cs"])
    .select(["name_de", "name_pl", "name_cs", "company.name", "listing.text"])
    .execute();
  return rows
    .map((row) =>
      [
        row.id,
        row.occupation_id,
        row.first_published_at ?? "",
        [row.title_de, row.title_pl, row.title_cs, row.name_de, row.name_pl, row.name_cs].join(" "),
        row.name,
        (phrasesOf.get(row.id) ?? []).map(({ phrase_id }) => textOf.get(phrase_id)).join(" "),
        row.text ?? "",
      ]
        .map((cell) => cell.replace(/[\\\s]+/g, " "))
        .join("\t"),
    )
    .join("\n")
    .concat("\n");
}
