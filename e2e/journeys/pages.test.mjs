// Every kind of page in every language: nothing for axe to find, no sideways scroll on a narrow phone or at 200 % zoom.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { browser } from "../lib/browser.mjs";
import { house } from "../lib/house.mjs";
import { answer, begin, press } from "../lib/interview.mjs";
import { APPLICANT, HOLDER } from "../lib/people.mjs";
import { ADDRESSES } from "../lib/pages.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LANGUAGES = ["it", "en", "fr", "ar", "bn"];

let home;
let chromium;
before(async () => {
  home = await house();
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  home?.close();
});

/** What is wrong with the page as it stands. */
async function faults(page) {
  const found = [];
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  for (const { id, nodes } of violations) found.push(`${page.url()}: ${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) found.push(`${page.url()}: ${wide} pixels too wide`);
  return found;
}

// The colours of the night are the same in every language: two of them are looked at.
const LOOKED_AT = [...LANGUAGES.map((language) => [language, "light"]), ["it", "dark"], ["ar", "dark"]];

for (const [language, scheme] of LOOKED_AT) {
  test(`the pages in ${language}, ${scheme}`, async () => {
      const context = await chromium.newContext({ viewport: { width: 320, height: 640 }, colorScheme: scheme });
      const page = await context.newPage();
      const found = [];
      for (const address of ADDRESSES) {
        await page.goto(home.address + address.replace("{lang}", language));
        found.push(...(await faults(page)));
      }
      assert.deepEqual(found, []);
      await context.close();
    });
}

for (const language of LANGUAGES) {
  test(`each step of the self-check in ${language}`, async () => {
    const context = await chromium.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const found = [];
    for (const person of [HOLDER, APPLICANT]) {
      await begin(page, home.address, language, person);
      found.push(...(await faults(page)));
      await press(page, "places");
      for (let step = 0; step < 4; step += 1) {
        found.push(...(await faults(page)));
        await press(page, "unknown");
      }
      await answer(page, person);
      found.push(...(await faults(page)));
      await press(page, "result");
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      found.push(...(await faults(page)));
    }
    assert.deepEqual(found, []);
    await context.close();
  });
}

test("at twice the size nothing is cut off", async () => {
  const context = await chromium.newContext({ viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  for (const address of ADDRESSES) {
    await page.goto(home.address + address.replace("{lang}", "it"));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true, address);
  }
  await context.close();
});
