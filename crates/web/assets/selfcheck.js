// The self-check on the person's own phone: each form is answered by the engine in this page, and never sent.
// Answers live in the form alone. Nothing here connects anywhere; the files below are scripts, loaded once.

const check = document.getElementById("check");
const says = check.dataset;
const language = document.documentElement.lang;
let engine;
let sendsOn = false;

document.documentElement.classList.add("script");

/** Today by this phone, as `2019-01-02`. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The bytes of a text that holds one in each character. */
function bytes(text) {
  const all = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place += 1) all[place] = text.charCodeAt(place);
  return all;
}

/** The engine, with the law and the words; loaded once. */
function carried() {
  engine ??= load().catch((failure) => {
    engine = undefined;
    throw failure;
  });
  return engine;
}

async function load() {
  const [{ module }, { law }, { words }] = await Promise.all([
    import(says.engine),
    import(says.law),
    import(says.words),
  ]);
  const { instance } = await WebAssembly.instantiate(bytes(module), {});
  const { alloc, carry, free, memory, page } = instance.exports;
  const put = (text) => {
    const encoded = new TextEncoder().encode(text);
    const address = alloc(encoded.length);
    new Uint8Array(memory.buffer, address, encoded.length).set(encoded);
    return [address, encoded.length];
  };
  const handed = [put(law), put(words)].flat();
  if (carry(...handed) !== 1) throw new Error("this law can't be carried");
  free(handed[0], handed[1]);
  free(handed[2], handed[3]);
  return (request) => {
    const [address, length] = put(request);
    const answer = BigInt.asUintN(64, page(address, length));
    free(address, length);
    const [from, long] = [Number(answer >> 32n), Number(answer & 0xffffffffn)];
    const text = new TextDecoder().decode(new Uint8Array(memory.buffer, from, long));
    free(from, long);
    return text;
  };
}

/** Shows a page: its kind and title in the first line, what stands in it under that. */
function show(text) {
  const end = text.indexOf("\n");
  const [kind, title] = [text.slice(0, text.indexOf(" ")), text.slice(text.indexOf(" ") + 1, end)];
  const body = text.slice(end + 1);
  if (kind === "calendar") {
    save(title, body);
    return;
  }
  check.innerHTML = body;
  document.title = `${title} – Approdo`;
  const heading = check.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
  window.scrollTo(0, 0);
}

/** Hands a file to the person; it is made here. */
function save(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function answer(form, submitter) {
  const fields = new FormData(form);
  if (submitter?.name) fields.append(submitter.name, submitter.value);
  submitter?.setAttribute("aria-busy", "true");
  try {
    const page = await carried();
    show(page(`${language} ${today()}\n${new URLSearchParams(fields)}`));
  } catch {
    // Nothing is sent unless the person, told so, asks again.
    sendsOn = true;
    document.getElementById("cannot").hidden = false;
    submitter?.removeAttribute("aria-busy");
  }
}

check.addEventListener("submit", (event) => {
  if (sendsOn) return;
  event.preventDefault();
  answer(event.target, event.submitter);
});

document.addEventListener("click", (event) => {
  const leave = event.target.closest("[data-leave]");
  if (leave) {
    event.preventDefault();
    document.body.replaceChildren();
    document.title = "";
    window.location.replace(leave.href);
  }
  if (event.target.closest("[data-print]")) window.print();
});

// A page kept by the browser for its *back* button would still hold the answers.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.reload();
});

if ("serviceWorker" in navigator && window.isSecureContext) {
  navigator.serviceWorker.register("/sw.js").then(() => navigator.serviceWorker.ready).then(() => {
    document.getElementById("offline").hidden = false;
  }, () => {});
}
carried().catch(() => {});
