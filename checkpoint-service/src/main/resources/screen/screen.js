// Shows the current code of one place. Who may ask is told by the fragment, which browsers do not send:
// #link=<secret of a screen link>  or  #token=<access token>&checkpoint=<id>&unit=<id>
"use strict";
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const QUIET = 4; // white modules that readers need around a code
  const part = (id) => document.getElementById(id);
  const asked = new URLSearchParams(location.hash.slice(1));
  let ahead = 0; // clock of the platform minus ours, in milliseconds
  let timer;
  let failures = 0;
  let shownUntil = 0;

  if (asked.has("token")) {
    // a token opens more than this page: it does not stay in the address
    history.replaceState(null, "", location.pathname);
  }

  function request() {
    if (asked.has("link")) {
      return fetch("/api/v1/screen-code", { headers: { "Tokhai-Screen-Link": asked.get("link") }, cache: "no-store" });
    }
    const place = "/api/v1/checkpoints/" + encodeURIComponent(asked.get("checkpoint") || "");
    const unit = asked.get("unit") ? "/units/" + encodeURIComponent(asked.get("unit")) : "";
    return fetch(place + unit + "/rotating-code", {
      headers: { Authorization: "Bearer " + (asked.get("token") || "") },
      cache: "no-store",
    });
  }

  function say(text, problem) {
    const status = part("status");
    if (status.textContent !== text) {
      status.textContent = text;
    }
    status.classList.toggle("problem", Boolean(problem));
  }

  function draw(answer) {
    const side = answer.drawing.side + 2 * QUIET;
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", [-QUIET, -QUIET, side, side].join(" "));
    svg.setAttribute("shape-rendering", "crispEdges");
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", "Mã QR của " + answer.name + " · QR code");
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", answer.drawing.path);
    svg.append(path);
    part("code").replaceChildren(svg);
    part("code").classList.remove("stale");
    part("name").textContent = answer.name;
    part("unit").textContent = answer.unit || "";
    part("address").textContent = answer.address;
    document.title = answer.name + " · Mã QR";
  }

  function hide() {
    part("code").replaceChildren();
    part("code").classList.add("stale");
  }

  function again(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(refresh, milliseconds);
  }

  async function refresh() {
    try {
      const response = await request();
      if (response.status === 404 || response.status === 401 || response.status === 403) {
        hide();
        say("Liên kết đã hết hạn hoặc bị thu hồi · The link has expired or was revoked", true);
        return;
      }
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      const answer = await response.json();
      ahead = Date.parse(answer.now) - Date.now();
      shownUntil = Date.parse(answer.validUntil);
      failures = 0;
      draw(answer);
      say("");
      // a little after the step begins, and not every screen of the country at once
      again(Math.max(1000, shownUntil - Date.now() - ahead + 200 + Math.random() * 2000));
    } catch (e) {
      failures += 1;
      if (Date.now() + ahead > shownUntil + 30000) {
        hide();
      }
      say("Mất kết nối, đang thử lại · No connection, trying again", true);
      again(Math.min(30000, 2000 * failures));
    }
  }

  function tick() {
    const now = new Date(Date.now() + ahead);
    const clock = part("clock");
    clock.dateTime = now.toISOString();
    clock.textContent = now.toLocaleTimeString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", hour12: false });
  }

  part("again").addEventListener("click", refresh);
  part("full").addEventListener("click", () => {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      document.documentElement.requestFullscreen();
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      refresh();
    }
  });
  if (asked.has("link") || asked.has("token")) {
    refresh();
  } else {
    say("Mở trang này bằng liên kết màn hình của điểm · Open this page by a screen link of the place", true);
  }
  tick();
  setInterval(tick, 1000);
})();
