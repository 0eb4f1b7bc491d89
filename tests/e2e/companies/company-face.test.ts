import sharp from "sharp";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { demoPassword } from "#app/server/demo/demo-password.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, signIn } from "#tests/support/journey.ts";

const gps = { GPSLatitudeRef: "N", GPSLatitude: "51/1 9/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "15/1 0/1 0/1" };

test(
  "a company shows a photo from the phone, and where it was taken stays on the phone",
  { timeout: 180_000 },
  async ({ phoneWithoutScripts: phone, openPage }) => {
    const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: "#b4371f" } })
      .withExif({ IFD0: { Make: "Kamera" }, IFD3: gps })
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();

    await phone.goto(paths.signIn("pl"));
    await phone.locator("[name=email]").fill(demoSignIns.employer);
    await phone.locator("[name=password]").fill(demoPassword);
    await phone.locator("main form .button-primary").click();
    await phone.waitForURL("**/pl/employer");
    const hidden = phone.locator(`nav a[href="${paths.companyProfile("pl")}"]`);
    expect(await phone.locator(".frame-top .brand").textContent()).toBe("Neiße-Stahlbau Beispiel GmbH");
    await phone.locator('a[href="#menu"]').click();
    await hidden.waitFor();
    await phone.goBack();
    await hidden.waitFor({ state: "hidden" });
    await phone.locator('a[href="#menu"]').click();
    await hidden.click();
    expect(await hidden.getAttribute("aria-current")).toBe("page");
    await phone.locator(`main a[href="${paths.companyPictures("pl")}"]`).click();
    await phone.locator("input[type=file]").setInputFiles({ name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: photo });
    await phone.locator("[name=altPl]").fill("Czerwona ściana hali");
    await phone.locator("form[enctype] .button-primary").click();
    await phone.locator(".notice-done").waitFor();
    const waiting = await phone.locator(".own-pictures li").count();
    const company = await phone.goto(paths.companyProfile("pl"));
    expect(company?.status()).toBe(200);
    const publicPage = (await phone.locator('main a[href*="/companies/"]').getAttribute("href")) ?? "";
    expect(await phone.goto(publicPage).then(() => phone.locator('img[alt="Czerwona ściana hali"]').count())).toBe(0);

    const officer = await openPage();
    await signIn(officer, demoSignIns.office);
    await officer.goto(paths.office("de"));
    await officer.locator('main a[href$="/profile"]').first().click();
    await officer.getByRole("radio").first().check();
    await officer.locator("#page-form .button-primary").click();
    await officer.locator(".notice-done").waitFor();

    await phone.reload();
    const image = phone.locator('img[alt="Czerwona ściana hali"]');
    expect(await image.count()).toBe(1);
    const addresses = await phone
      .locator(".company-photo img, .company-photo source")
      .evaluateAll((found) =>
        found.flatMap((one) => (one.getAttribute("srcset") ?? "").split(", ").map((part) => part.split(" ")[0] ?? "")),
      );
    for (const address of addresses) {
      const answer = await phone.request.get(address);
      expect(answer.status()).toBe(200);
      expect((await sharp(await answer.body()).metadata()).exif).toBeUndefined();
    }
    expect(waiting).toBeGreaterThan(0);
    const visitor = await openPage();
    expect(await inspect(visitor, publicPage)).toEqual([]);
    expect(await inspect(officer, paths.companies("de"))).toEqual([]);
  },
);
