// Keeps the self-check on the phone, so that it answers without a network. FILES and MARK are written above by the server.
// It keeps files of the house alone: no form, no answer.

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(MARK).then((kept) => kept.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const others = (names) => names.filter((name) => name !== MARK).map((name) => caches.delete(name));
  event.waitUntil(caches.keys().then((names) => Promise.all(others(names))).then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const path = new URL(event.request.url).pathname;
  if (!FILES.includes(path)) return;
  event.respondWith(caches.match(path).then((kept) => kept ?? fetch(event.request)));
});
