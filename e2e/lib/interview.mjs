// Walks through the self-check as a person does: one page after the other, until there is a result.

/** Opens the first page and begins, on the person's day. */
export async function begin(page, address, language, person) {
  await page.goto(`${address}/${language}/`);
  await page.locator("#check details summary").click();
  const [year, month, day] = person.on.split("-");
  await page.fill('[name="on-d"]', day);
  await page.fill('[name="on-m"]', month);
  await page.fill('[name="on-y"]', year);
  await press(page, "start");
  for (const paper of person.papers) await page.check(`[name="paper"][value="${paper}"]`);
  await press(page, "papers");
}

/** Presses a button and waits for the next page. */
export async function press(page, value) {
  const before = await page.locator("#check").innerHTML();
  await page.locator(`#check button[name="do"][value="${value}"]`).first().click();
  await page.waitForFunction((before) => document.getElementById("check")?.innerHTML !== before, before);
}

/** Answers until nothing more is asked; says how many pages that took, those of the papers included. */
export async function answer(page, person) {
  let pages = 1;
  for (;;) {
    if (await page.locator('[name^="at."]').count()) await press(page, "places");
    else if (await page.locator('input[name="q"]').count()) await one(page, person);
    else return pages;
    pages += 1;
    if (pages > 60) throw new Error("the interview doesn't end");
  }
}

async function one(page, person) {
  const path = await page.locator('input[name="q"]').inputValue();
  const said = person.says[path] ?? person.says[path.replace(/\[\d+\]/, "")];
  const choice = page.locator(`input[name="v"][value="${said}"]`);
  if (said === undefined) await press(page, "unknown");
  else if (said === "absent") await press(page, "absent");
  else if (/^\d{4}-\d\d-\d\d$/.test(said)) {
    const [year, month, day] = said.split("-");
    await page.fill('[name="d"]', day);
    await page.fill('[name="m"]', month);
    await page.fill('[name="y"]', year);
    await press(page, "answer");
  } else {
    if (await choice.count()) await choice.check();
    else await page.fill('[name="v"]', said);
    await press(page, "answer");
  }
}

/** The codes of all findings with their values, and of the terms with their days. */
export async function findings(page) {
  return page.evaluate(() => ({
    findings: [...document.querySelectorAll("[data-finding]")].map(({ dataset: it }) => `${it.finding} ${it.kind} ${it.value}`),
    terms: [...document.querySelectorAll("[data-due]")].map(({ dataset: it }) => `${it.due} ${it.safe ?? ""}`),
    paths: [...document.querySelectorAll("[data-path]")].map(({ dataset: it }) => it.path),
    differs: [...document.querySelectorAll("[data-differs]")].map(({ dataset: it }) => it.differs),
  }));
}
