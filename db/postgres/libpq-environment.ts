import { existsSync } from "node:fs";
import pg from "pg";

type Environment = Record<string, string | undefined>;

/** Where Debian's and Fedora's libpq find the authorities that Node brings along. */
const authorities = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"];

/**
 * What lets PostgreSQL's own programs reach the server that the board reaches, as the same user and as strictly. All of it stands in
 * the environment of the child: others can read a command line.
 */
export function libpqEnvironment(url: string, environment: Environment = process.env): Environment {
  const { host, port, user, database, password } = new pg.Client({ connectionString: url });
  const asked = new URL(url).searchParams;
  return {
    ...forPrograms(environment),
    PGHOST: host,
    PGPORT: String(port),
    PGUSER: user ?? environment["PGUSER"],
    PGDATABASE: database,
    PGPASSWORD: password ?? environment["PGPASSWORD"],
    PGOPTIONS: asked.get("options") ?? environment["PGOPTIONS"],
    PGAPPNAME: "board's programs",
    PGCONNECT_TIMEOUT: "10",
    ...encryption(url, environment),
  };
}

/** What of the environment concerns PostgreSQL's programs, and nothing else of it: no key of the board. */
export function forPrograms(environment: Environment): Environment {
  const needed = Object.entries(environment).filter(([name]) => /^(?:PATH|HOME|PG[A-Z]+)$/.test(name));
  return { ...Object.fromEntries(needed), LC_ALL: "C" };
}

/** The driver looks at the certificate wherever it encrypts, unless it is told not to; libpq would only encrypt. */
function encryption(url: string, environment: Environment): Environment {
  const asked = new URL(url).searchParams;
  const { ssl } = new pg.Client({ connectionString: url }) as unknown as { ssl: Encryption };
  const given = { PGSSLCERT: asked.get("sslcert") ?? undefined, PGSSLKEY: asked.get("sslkey") ?? undefined };
  const own = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (!ssl) return { ...own, PGSSLMODE: asked.get("sslmode") ?? environment["PGSSLMODE"] };
  if (ssl !== true && ssl.rejectUnauthorized === false)
    return { ...own, PGSSLMODE: "require", PGSSLROOTCERT: undefined };
  const root = asked.get("sslrootcert") ?? environment["PGSSLROOTCERT"] ?? authorities.find((file) => existsSync(file));
  const mode = ssl !== true && ssl.checkServerIdentity ? "verify-ca" : "verify-full";
  return { ...own, PGSSLMODE: mode, PGSSLROOTCERT: root };
}

type Encryption = boolean | { rejectUnauthorized?: boolean; checkServerIdentity?: unknown };
