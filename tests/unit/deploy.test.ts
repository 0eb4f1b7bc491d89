import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { maxUploadBytes } from "#app/platform/http/request-rules.ts";

const read = (file: string) => readFileSync(file, "utf8");
const [dockerfile, caddyfile, nginx, unit, alerts] = [
  "deploy/containers/Dockerfile",
  "deploy/proxy/Caddyfile",
  "deploy/proxy/nginx.conf",
  "deploy/systemd/board.service",
  "deploy/prometheus/alerts.yml",
].map(read) as [string, string, string, string, string];
const composeFiles = globSync("deploy/containers/compose*.yaml").map(read);
const { version } = JSON.parse(read("package.json")) as { version: string };
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

const variables = new Set(all(read(".env.example"), /^([A-Z][A-Z\d_]+)=/gm));
/** Of the files of deploy themselves, explained in them. */
const ofDeploy = [
  "BOARD_HOST",
  "BOARD_UPSTREAMS",
  "BACKUPS",
  "NODE_ENV",
  "BOARD_COMMIT",
  "POSTGRES_CLIENT",
  "POSTGRES_INITDB_ARGS",
  "POSTGRES_PASSWORD",
  "POSTGRES_DB",
  "POSTGRES_USER",
];

test("every variable that is set exists", () => {
  const set = [
    ...all(read("deploy/containers/board.env.example"), /^([A-Z][A-Z\d_]+)=/gm),
    ...composeFiles.flatMap((file) => all(file, /^\s+([A-Z][A-Z\d_]+): /gm)),
    ...all(dockerfile, /\b([A-Z][A-Z_]+)=[^ ]/g),
    ...all(unit, /\b([A-Z]+_[A-Z_]+)=/g),
  ];
  expect(set.length).toBeGreaterThan(15);
  expect(set.filter((name) => !variables.has(name) && !ofDeploy.includes(name) && !isArgument(name))).toEqual([]);
});

const isArgument = (name: string) => dockerfile.includes(`ARG ${name}=`);

test("every variable of the board is explained", () => {
  const config = read("app/platform/config.server.ts");
  const known = all(config.slice(config.indexOf("const Environment")), /^ {2}([A-Z][A-Z\d_]+): /gm);
  expect(known.length).toBeGreaterThan(20);
  expect(known.filter((name) => !variables.has(name))).toEqual([]);
});

test("the image has the version of the package", () => {
  const named = [dockerfile, ...composeFiles].flatMap((file) => all(file, /\bdreiland:([\d.]+\d)/g));
  expect(new Set(named)).toEqual(new Set([version]));
});

test("the programs that back PostgreSQL up are of its version", () => {
  const file = read("deploy/containers/compose.postgres.yaml");
  expect(all(file, /POSTGRES_CLIENT: "(\d+)"/g)).toEqual(all(file, /image: postgres:(\d+)/g));
  expect(file).toMatch(/ROLE: jobs\n\s+BACKUP_DIR: \/backups\n\s+volumes:[^]*?:\/backups\n/);
});

test("what is copied into the image is there, and let through", () => {
  const ignore = read("deploy/containers/Dockerfile.dockerignore");
  const made = ["node_modules", "build"];
  const copied = all(dockerfile, /^COPY --from=build \/board\/(.+) \S+$/gm)
    .flatMap((paths) => paths.split(/ (?:\/board\/)?/))
    .filter((path) => !made.includes(path));
  expect(copied).toContain("locales");
  expect(copied.filter((path) => !existsSync(path) || !ignore.includes(`\n!${path}\n`))).toEqual([]);
});

test("files that the files name are there", () => {
  const named = [dockerfile, unit, ...composeFiles].flatMap((file) => all(file, /\b(deploy\/[\w./-]*\w)/g));
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test.each([
  ["Caddy", caddyfile, /max_size (\d+)MB/],
  ["nginx", nginx, /client_max_body_size (\d+)m/],
])("%s lets through what the board takes, and a little more", (_, file, limit) => {
  const megabytes = Number(limit.exec(file)?.[1]);
  expect(megabytes * 1_000_000).toBeGreaterThan(maxUploadBytes);
  expect(megabytes * 1_000_000).toBeLessThan(maxUploadBytes * 1.1);
});

test("proxies keep neither logs of addresses nor documents, and do not compress", () => {
  expect(nginx).toMatch(/access_log off;[^}]*proxy_request_buffering off;[^}]*gzip off;/);
  expect(caddyfile).toContain("exclude http.log.error");
  expect(caddyfile).not.toMatch(/^\s*(?:encode|log) *\{?$/m);
});

test("what rules ask for is counted", () => {
  const program = globSync("app/**/*.ts").map(read).join("\n");
  const asked = all(alerts, /\b(board_\w+?)(?:_bucket)?\b(?=[ {[<>=)/])/g);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((name) => !program.includes(name))).toEqual([]);
});
