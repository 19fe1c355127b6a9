// The self-check: the same answers in every language, offline, without a request, and gone when the person leaves.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, browser } from "../lib/browser.mjs";
import { house } from "../lib/house.mjs";
import { answer, begin, findings, press } from "../lib/interview.mjs";
import { APPLICANT, HOLDER } from "../lib/people.mjs";

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

const LANGUAGES = ["it", "en", "fr", "ar", "bn"];

/** A page of a phone of its own. */
async function phone(options = {}) {
  const context = await chromium.newContext({ ...PHONE, ...options });
  return context.newPage();
}

async function result(page, language, person) {
  await begin(page, home.address, language, person);
  const pages = await answer(page, person);
  await press(page, "result");
  return { pages, ...(await findings(page)) };
}

test("the holder of an expiring humanitarian permit learns the same in each language, in at most twelve pages", async () => {
  const all = [];
  for (const language of LANGUAGES) {
    const page = await phone();
    all.push(await result(page, language, HOLDER));
    await page.context().close();
  }
  for (const one of all) assert.deepEqual(one, all[0]);
  assert.ok(all[0].pages <= 12, `${all[0].pages} pages`);
  assert.ok(all[0].findings.includes("title_held says humanitarian"), all[0].findings.join("\n"));
  assert.ok(all[0].findings.includes("lawful_stay says yes"));
});

test("an applicant sees where the ministry and the courts differ", async () => {
  const page = await phone();
  await result(page, "it", APPLICANT);
  await press(page, "more");
  await answer(page, APPLICANT);
  await press(page, "result");
  const { differs } = await findings(page);
  assert.ok(differs.includes("registrable"), differs.join());
  const words = await page.locator('[data-differs="registrable"]').innerText();
  assert.match(words, /Non tutti la leggono così/);
  await page.context().close();
});

test("nothing is sent after the page has loaded", async () => {
  const page = await phone();
  await page.goto(`${home.address}/it/`);
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForLoadState("networkidle");
  const sent = [];
  page.context().on("request", (request) => sent.push(`${request.method()} ${request.url()}`));
  await press(page, "start");
  await page.check('[name="paper"][value="permit"]');
  await press(page, "papers");
  await answer(page, HOLDER);
  await press(page, "result");
  assert.deepEqual(sent, []);
  await page.context().close();
});

test("without a network the answer is the same", async () => {
  const page = await phone();
  const online = await result(page, "fr", HOLDER);
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  const offline = await result(page, "fr", HOLDER);
  assert.deepEqual(offline, online);
  await page.context().close();
});

test("who leaves leaves no answer", async () => {
  const page = await phone();
  await page.route("https://www.wikipedia.org/**", (route) => route.fulfill({ body: "<p>elsewhere</p>", contentType: "text/html" }));
  await result(page, "it", HOLDER);
  await page.locator("[data-leave]").click();
  await page.waitForURL("https://www.wikipedia.org/");
  assert.doesNotMatch(await page.content(), /humanitarian|umanitar/);
  await page.goBack().catch(() => {});
  assert.doesNotMatch(await page.content(), /data-finding|permit\[1\]/);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).catch(() => "");
  assert.doesNotMatch(kept, /permit/);
  await page.context().close();
});

test("without JavaScript the same answers come from the house, and no answer stands in an address", async () => {
  const page = await phone();
  const withScript = await result(page, "ar", HOLDER);
  await page.context().close();
  const plain = await phone({ javaScriptEnabled: false });
  await plain.goto(`${home.address}/ar/`);
  const answers = await withoutScript(plain, HOLDER);
  assert.deepEqual(answers.findings, withScript.findings);
  for (const address of answers.addresses) assert.doesNotMatch(address, /permit|humanitarian|\?/);
  await plain.context().close();
});

/** The same walk where the page can't be asked: every step is a form sent and a page got. */
async function withoutScript(page, person) {
  const addresses = [];
  const push = async (value) => {
    await Promise.all([page.waitForNavigation(), page.locator(`button[name="do"][value="${value}"]`).first().click()]);
    addresses.push(page.url());
  };
  await page.locator("#check details summary").click();
  const [year, month, day] = person.on.split("-");
  await page.fill('[name="on-d"]', day);
  await page.fill('[name="on-m"]', month);
  await page.fill('[name="on-y"]', year);
  await push("start");
  for (const paper of person.papers) await page.check(`[name="paper"][value="${paper}"]`);
  await push("papers");
  await push("places");
  while (await page.locator('input[name="q"]').count()) {
    const path = await page.locator('input[name="q"]').inputValue();
    const said = person.says[path] ?? person.says[path.replace(/\[\d+\]/, "")];
    if (said === undefined || said === "absent") await push(said ?? "unknown");
    else {
      await tell(page, said);
      await push("answer");
    }
  }
  await push("result");
  const codes = await page.locator("[data-finding]").all();
  const findings = [];
  for (const code of codes) {
    const [finding, kind, value] = await Promise.all(["finding", "kind", "value"].map((name) => code.getAttribute(`data-${name}`)));
    findings.push(`${finding} ${kind} ${value}`);
  }
  return { findings, addresses };
}

async function tell(page, said) {
  if (/^\d{4}-\d\d-\d\d$/.test(said)) {
    const [year, month, day] = said.split("-");
    await page.fill('[name="d"]', day);
    await page.fill('[name="m"]', month);
    await page.fill('[name="y"]', year);
  } else if (await page.locator(`input[name="v"][value="${said}"]`).count()) {
    await page.check(`input[name="v"][value="${said}"]`);
  } else await page.fill('[name="v"]', said);
}

test("the days are kept for a calendar under a name that tells nothing", async () => {
  const page = await phone();
  await result(page, "it", { ...APPLICANT, on: "2019-04-01", papers: ["refusal"], says: { "decision.kind": "asylum_refusal", "decision.day": "2019-03-20", "decision.arrived": "in_hand", decision: "none" } });
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('button[value="calendar"]').click()]);
  const stream = await download.createReadStream();
  let text = "";
  for await (const part of stream) text += part;
  assert.match(text, /BEGIN:VEVENT/);
  assert.doesNotMatch(text, /ricorso|asilo|permesso/i);
  await page.context().close();
});

test("it can be done by keyboard alone", async () => {
  const page = await phone({ isMobile: false, hasTouch: false });
  await page.goto(`${home.address}/en/`);
  const to = async (selector) => {
    for (let pressed = 0; pressed < 80; pressed += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard doesn't reach ${selector}`);
  };
  await to('button[value="start"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector('[name="paper"]');
  await to('[name="paper"][value="permit"]');
  await page.keyboard.press("Space");
  await to('button[value="papers"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector('[name="at.permit"]');
  await to('button[value="places"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector('input[name="q"]', { state: "attached" });
  await to('button[value="review"]');
  await page.keyboard.press("Enter");
  await to('button[value="result"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-finding]");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
  await page.context().close();
});
