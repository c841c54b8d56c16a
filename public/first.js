// Before the first paint: the reader's theme and language, and whether the static picture is that of this address.
(() => {
  const root = document.documentElement;
  const params = new URLSearchParams(location.search);
  let theme = params.get("theme");
  try {
    if (!theme && !root.matches(".is-embed")) theme = localStorage.getItem("theme");
  } catch {}
  if (!/^(light|dark)$/.test(theme))
    theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.dataset.theme = theme;
  if (root.matches(".is-embed") && params.get("bg") === "none") root.dataset.bg = "none";
  const tags = [params.get("lang"), ...navigator.languages].map((tag) =>
    /^\w+/.exec(tag)?.[0].toLowerCase(),
  );
  root.lang = tags.find((tag) => /^(en|ru|zh)$/.test(tag)) ?? "en";
  const isOther =
    /[?&](time|compare|with|match|topic|accounts|q|event|view|lanes|relation|band|present|story|step|series|data|controls|title|note|credit|font|pin|only)=|#d=/.test(
      location.search + location.hash,
    );
  root.classList.add("is-scripted");
  if (isOther) root.classList.add("is-other");
  // Without the live page, which then has not begun, the static one stays as it is without scripts.
  addEventListener("load", () => {
    if (root.dataset.begun === undefined) root.classList.remove("is-scripted");
  });
})();
