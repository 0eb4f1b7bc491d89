import { writeFileSync } from "node:fs";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { findVocabulary } from "#app/domain/search/reading/find-vocabulary.server.ts";
import { packedHearing } from "#app/domain/search/reading/hearing/kept-hearing.ts";
import { learnedFile } from "#app/domain/search/reading/hearing/learned-hearing.server.ts";
import { learnHearing } from "./learn-hearing.ts";
import { exampleOf } from "./lessons.ts";
import { digestOfSentences, readMarkedSentences } from "./marked-sentences.ts";
import { plainRefusals } from "./plain-refusals.ts";
import { plainSentences } from "./plain-sentences.ts";

/** `npm run learn`: makes db/data/heard/learned.bin of the sentences beside it. */
const db = await connect(":memory:");
await migrate(db);
await loadVocabulary(db);
const vocabulary = await findVocabulary(db);
const sentences = [...readMarkedSentences(), ...(await plainSentences(db)), ...(await plainRefusals(db))];
const examples = sentences.map((sentence) => exampleOf(sentence, vocabulary));
writeFileSync(learnedFile(), packedHearing(learnHearing(examples), digestOfSentences()));
await db.destroy();
process.stdout.write(`Learned from ${examples.length} sentences.\n`);
