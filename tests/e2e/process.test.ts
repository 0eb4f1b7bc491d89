import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { expect, test } from "vitest";
import { temporaryFolder } from "#tests/support/context.ts";
import { startMailServer } from "#tests/support/mail/mail-server.ts";
import { freePort, launch, untilReady } from "#tests/support/process.ts";
import { production } from "#tests/support/production.ts";

test("a wrong configuration is told without a stack", async () => {
  const program = launch(["serve"], { ...production, PORT: "many" });
  expect(await program.ended).toBe(1);
  expect(program.said()).toMatch(/^ {2}PORT: /m);
  expect(program.said()).not.toMatch(/^\s+at /m);
});

test("an unknown command is answered with where those stand that exist", async () => {
  const [slip, help] = [launch(["offise"]), launch(["office"])];
  expect([await slip.ended, await help.ended]).toEqual([2, 0]);
  expect(slip.said()).toMatch(/^"offise" is no command\..*\n.*office -- help$/m);
  expect(help.reported()).toMatch(/^ {2}create-operator EMAIL/m);
});

test("the first account of the office is invited by a mail that really leaves", async () => {
  const { url, firstMail } = await startMailServer();
  const port = String(await freePort());
  const environment = { ...production, SMTP_URL: url, PORT: port, DATA_DIR: temporaryFolder() };

  const office = launch(["office", "create-operator", "anna@association.example", "--json"], environment);
  expect(await office.ended).toBe(0);
  expect(JSON.parse(office.reported())).toMatchObject({
    ...{ command: "office create-operator", exit: 0, why: null },
    report: { link: expect.stringContaining("https://jobs.association.example/de/invitation/") },
  });

  launch(["serve"], environment);
  await untilReady(`http://127.0.0.1:${port}`);
  expect(await firstMail()).toMatchObject({ from: "jobs@association.example", to: ["anna@association.example"] });

  const ask = (path: string) => statusOf({ port, path, headers: { Host: "jobs.association.example" } });
  expect(await ask("/de")).toBe(200);
  expect(await ask("/demo/mails")).toBe(404);
});

test("a second factor is reset at the machine itself, for an account that there is", async () => {
  const environment = { ...production, SMTP_URL: "smtp://localhost:1", DATA_DIR: temporaryFolder() };
  const office = (deed: string, email: string) => launch(["office", deed, email], environment);
  expect(await office("create-operator", "anna@association.example").ended).toBe(0);
  const hers = office("reset-second-factor", "anna@association.example");
  const nobodys = office("reset-second-factor", "nobody@association.example");
  expect([await hers.ended, await nobodys.ended]).toEqual([0, 1]);
  expect(hers.said()).toContain("anna@association.example");
  expect(nobodys.said()).toMatch(/^nobody@association\.example /);
});

test("a stop finishes what is under way, and a second start keeps the data", async () => {
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const environment = { PORT: port, DATA_DIR: temporaryFolder() };
  const first = launch(["demo", "--listings", "20"], environment);
  await untilReady(origin);

  const other = launch(["demo"], { ...environment, PORT: String(await freePort()) });
  expect(await other.ended).toBe(1);
  expect(other.said()).toMatch(/^Another process runs the board of /);

  const slow = request({
    port,
    host: "127.0.0.1",
    path: "/de/sign-in",
    method: "POST",
    headers: {
      Host: `localhost:${port}`,
      Origin: origin,
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": 12,
    },
  });
  slow.write("email=");
  await fetch(`${origin}/healthz`);
  first.stop();
  await expect
    .poll(() =>
      fetch(`${origin}/healthz`).then(
        () => "open",
        () => "closed",
      ),
    )
    .toBe("closed");
  slow.end("a@b.ex");
  const [answer] = (await once(slow, "response")) as [IncomingMessage];
  expect(answer.statusCode).toBe(422);
  answer.resume();
  expect(await first.ended).toBe(0);

  const second = launch(["demo"], environment);
  await untilReady(origin);
  await expect.poll(second.said).toContain("Seeker");
  expect(first.said()).toContain("Inventing");
  expect(second.said()).not.toContain("Inventing");
});

async function statusOf(options: { port: string; path: string; headers: Record<string, string> }) {
  const [answer] = (await once(request({ host: "127.0.0.1", ...options }).end(), "response")) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

test("an old Node is told so in one line", async () => {
  const program = launch([], {}, "tests/support/as-old-node.ts");
  expect(await program.ended).toBe(1);
  expect(program.said().trim().split("\n")).toEqual([expect.stringContaining("needs Node 22.15 or newer")]);
});

test("the workshop has Vite behind the guards of production", async () => {
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const environment = { PORT: port, DATA_DIR: temporaryFolder(), NODE_ENV: "development" };
  launch(["--listings", "20"], environment, "app/dev.ts");
  await untilReady(origin);

  const page = await fetch(`${origin}/de`);
  expect(page.headers.get("Content-Security-Policy")).toContain("script-src 'self'");
  expect(page.headers.get("Cache-Control")).toBe("no-store");
  const html = await page.text();
  const styles = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? "";
  const script = /<script type="module" src="(\/@vite[^"]+)"/.exec(html)?.[1] ?? "";
  for (const address of [styles, script]) expect((await fetch(origin + address)).status).toBe(200);
  expect(await statusOf({ port, path: "/de", headers: { Host: "elsewhere.example" } })).toBe(421);
});
