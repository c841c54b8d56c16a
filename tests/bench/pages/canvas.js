// What a canvas costs at least: the same events under the same gestures, each in view as one rectangle.
const DAY = 86_400_000;
const data = await (await fetch(new URLSearchParams(location.search).get("data"))).json();
const [first] = data.actors;
const lanes = data.relations.map(({ id }) => id);

/** The start and the end of a date, in ms. */
function readDate(text) {
  const [from, to] = text.split("/");
  const [year, month, day] = from.replace("~", "").split("-").map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (to === "..") return [start, Date.now()];
  if (to) return [start, Date.parse(to) + DAY];
  return [start, day ? start + DAY : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)];
}

const rows = data.events
  .map(({ date, actors, effects }) => ({
    time: readDate(date),
    isOfFirst: actors.includes(first.id),
    effects: Object.entries(effects).map(([id, effect]) => [lanes.indexOf(id), effect]),
  }))
  .flatMap(({ effects, ...row }) => effects.map(([lane, effect]) => ({ ...row, lane, effect })))
  .sort((a, b) => a.time[0] - b.time[0]);
const start = Float64Array.from(rows, (row) => row.time[0]);
const end = Float64Array.from(rows, (row) => row.time[1]);
const lane = Uint8Array.from(rows, (row) => row.lane);
const effect = Int8Array.from(rows, (row) => row.effect);
const isOfFirst = Uint8Array.from(rows, (row) => row.isOfFirst);

const plot = document.querySelector(".plot");
const canvas = document.querySelector("canvas");
const shown = document.querySelector(".shown");
const context = canvas.getContext("2d");
const { clientWidth: width, clientHeight: height } = plot;
[canvas.width, canvas.height] = [width, height];
const extent = [start[0], end.reduce((most, time) => Math.max(most, time))];
let domain = extent;
let isFiltering = false;
let frame = 0;

function draw() {
  frame = 0;
  const [from, to] = domain;
  const perMs = width / (to - from);
  const laneHeight = height / lanes.length;
  context.clearRect(0, 0, width, height);
  for (let i = 0; i < start.length && start[i] < to; i++) {
    if (end[i] <= from || (isFiltering && !isOfFirst[i])) continue;
    const x = Math.max(0, (start[i] - from) * perMs);
    const y = (lane[i] + 0.5 - effect[i] / 8) * laneHeight;
    context.fillStyle = effect[i] < 0 ? "#36c" : "#c63";
    context.fillRect(x, y, Math.max(2, Math.min(width, (end[i] - from) * perMs) - x), 5);
  }
}

function schedule() {
  if (frame === 0) frame = requestAnimationFrame(draw);
}

function show(from, length) {
  const whole = extent[1] - extent[0];
  const most = Math.min(whole, length);
  const begin = Math.min(extent[1] - most, Math.max(extent[0], from));
  domain = [begin, begin + most];
  schedule();
}

plot.addEventListener(
  "wheel",
  (event) => {
    event.preventDefault();
    const length = domain[1] - domain[0];
    const at = event.clientX / width;
    const next = length * 2 ** (event.deltaY * 0.002);
    show(domain[0] + at * (length - next), next);
  },
  { passive: false },
);
plot.addEventListener("mousemove", (event) => {
  if (event.buttons !== 1) return;
  const length = domain[1] - domain[0];
  show(domain[0] - (event.movementX / width) * length, length);
});
function count() {
  const of = isFiltering ? isOfFirst.reduce((sum, one) => sum + one, 0) : start.length;
  shown.textContent = `${of} placements`;
}
document.querySelector(".chip").addEventListener("click", () => {
  isFiltering = !isFiltering;
  count();
  schedule();
});

count();
requestAnimationFrame(() => {
  draw();
  performance.mark("timeline-painted");
  requestAnimationFrame(() => {
    document.documentElement.dataset.ready = "";
  });
});
