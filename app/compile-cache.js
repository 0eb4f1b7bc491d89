import { enableCompileCache } from "node:module";

/** What Node has made of the built files is kept beside them, where that can be written, and need not be made at every start. */
enableCompileCache(`${import.meta.dirname}/../build/server/compiled`);
