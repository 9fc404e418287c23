// Shows a PDF page by page with PDF.js: at a page, or where the words of a paragraph stand. The file is only
// looked at: scripts and forms in it are not run. Without this file the page offers the file itself.
const SMALLEST_ZOOM = 0.5;
const LARGEST_ZOOM = 4;
const ZOOM_STEP = 1.25;
const MOST_DOTS = 16_000_000;
/** So many letters tell a paragraph from others; where a line of the file differs, fewer do. */
const SOUGHT_LETTERS = [60, 24];

const filled = (sentence, ...values) => sentence.replace(/%([1-9])/g, (place, number) => values[number - 1] ?? place);

/** Letters and digits alone, in one form: how a file breaks lines and words does not matter. */
const letters = (text) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** The worker of PDF.js: the one script that this page may start. */
function startWorker(address) {
  const named = (url) => {
    if (url !== address) throw new TypeError("not the worker: " + url);
    return url;
  };
  const policy = globalThis.trustedTypes?.createPolicy("lontar-pdf-worker", { createScriptURL: named });
  return new Worker(policy ? policy.createScriptURL(address) : named(address), { type: "module" });
}

/** Finds where a paragraph stands in a file, from its first words. */
class Search {
  constructor(file, words) {
    this.file = file;
    this.sought = letters(words);
    this.pages = new Map();
  }

  async textOf(number) {
    if (!this.pages.has(number)) {
      const page = await this.file.getPage(number);
      const content = await page.getTextContent();
      this.pages.set(number, letters(content.items.map((item) => item.str ?? "").join("")));
    }
    return this.pages.get(number);
  }

  /** The number of the page, the one nearest to the guess first; undefined where the words are nowhere. */
  async page(guess) {
    const count = this.file.numPages;
    const order = Array.from({ length: count }, (_, index) => index + 1);
    order.sort((a, b) => Math.abs(a - guess) - Math.abs(b - guess) || a - b);
    for (const length of SOUGHT_LETTERS) {
      const beginning = this.sought.slice(0, length);
      if (beginning === "") return undefined;
      for (const number of order) {
        const text = await this.textOf(number);
        // A paragraph may begin at the foot of one page and go on at the head of the next.
        const next = number < count ? (await this.textOf(number + 1)).slice(0, length) : "";
        const at = (text + next).indexOf(beginning);
        if (at >= 0 && at < text.length) return number;
      }
    }
    return undefined;
  }

  /** Marks the pieces of a page's words that hold the paragraph, as far as it stands there. */
  mark(pieces) {
    const starts = [];
    let text = "";
    for (const piece of pieces) {
      starts.push(text.length);
      text += letters(piece.textContent);
    }
    const from = SOUGHT_LETTERS.map((length) => text.indexOf(this.sought.slice(0, length))).find((at) => at >= 0);
    if (this.sought === "" || from === undefined) return undefined;
    let to = from;
    while (to < text.length && to - from < this.sought.length && text[to] === this.sought[to - from]) to++;
    const found = pieces.filter((piece, index) => {
      const end = starts[index + 1] ?? text.length;
      return starts[index] < to && end > from && end > starts[index];
    });
    for (const piece of found) piece.classList.add("found");
    return found[0];
  }
}

class Viewer {
  constructor(place, pdf) {
    this.place = place;
    this.pdf = pdf;
    this.said = place.querySelector(".said");
    this.desk = place.querySelector(".desk");
    this.sheet = place.querySelector(".page");
    this.number = place.querySelector("input");
    this.zoom = 1;
  }

  async open() {
    const { file, folder, loading } = this.place.dataset;
    this.place.hidden = false;
    document.querySelector(".without").hidden = true;
    this.said.textContent = loading;
    this.pdf.GlobalWorkerOptions.workerPort = startWorker(new URL(folder + "pdf.worker.mjs", location.href).href);
    this.file = await this.pdf.getDocument({
      url: file,
      cMapUrl: new URL(folder, location.href).href,
      cMapPacked: true,
      standardFontDataUrl: new URL(folder, location.href).href,
      isEvalSupported: false,
      enableXfa: false,
      disableRange: true,
    }).promise;
    this.place.querySelector(".count").textContent = filled(this.place.dataset.of, String(this.file.numPages));
    this.number.max = String(this.file.numPages);
    this.listen();
    await this.begin();
  }

  listen() {
    this.place.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button?.dataset.go) this.turn(Number(button.dataset.go));
      if (button?.dataset.zoom) this.resize(Number(button.dataset.zoom));
    });
    this.number.addEventListener("change", () => this.show(this.number.valueAsNumber));
    this.desk.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.key === "ArrowLeft" && this.isWhole()) this.turn(-1);
      else if (event.key === "ArrowRight" && this.isWhole()) this.turn(1);
      else return;
      event.preventDefault();
    });
    let width = this.desk.clientWidth;
    new ResizeObserver(() => {
      if (Math.abs(this.desk.clientWidth - width) < 2) return;
      width = this.desk.clientWidth;
      this.draw();
    }).observe(this.desk);
  }

  /** Whether the sheet fits: then the arrows need not move it sideways. */
  isWhole() {
    return this.desk.scrollWidth <= this.desk.clientWidth;
  }

  async begin() {
    const { words, share, page, searching, found, guessed } = this.place.dataset;
    const count = this.file.numPages;
    if (words === "") return this.show(Number(page));
    this.said.textContent = searching;
    const guess = Math.min(count, 1 + Math.floor(Number(share) * count));
    this.search = new Search(this.file, words);
    const at = await this.search.page(guess);
    await this.show(at ?? guess);
    this.said.textContent = filled(at === undefined ? guessed : found, String(at ?? guess), String(count));
  }

  turn(by) {
    this.show(this.current + by);
  }

  async show(number) {
    const count = this.file.numPages;
    this.current = Math.min(count, Math.max(1, Math.trunc(number) || 1));
    this.number.value = String(this.current);
    for (const button of this.place.querySelectorAll("[data-go]")) {
      const there = this.current + Number(button.dataset.go);
      // The button keeps the focus at the end of the file, too.
      button.setAttribute("aria-disabled", String(there < 1 || there > count));
    }
    this.said.textContent = filled(this.place.dataset.at, String(this.current), String(count));
    const address = new URL(location.href);
    if (!address.searchParams.has("paragraph")) {
      address.searchParams.set("page", String(this.current));
      history.replaceState(null, "", address);
    }
    await this.draw();
  }

  resize(by) {
    const zoom = this.zoom * (by > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
    this.zoom = Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, zoom));
    this.draw();
  }

  /** Draws the current page; an earlier drawing that is not done gives way. */
  async draw() {
    const turn = (this.drawn = (this.drawn ?? 0) + 1);
    this.task?.cancel();
    const page = await this.file.getPage(this.current);
    if (turn !== this.drawn) return;
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: (this.zoom * this.desk.clientWidth) / natural.width });
    const canvas = document.createElement("canvas");
    canvas.setAttribute("aria-hidden", "true");
    try {
      await this.paint(page, viewport, canvas);
    } catch (error) {
      if (error instanceof this.pdf.RenderingCancelledException) return;
      throw error;
    }
    const words = await this.wordsOf(page, viewport);
    if (turn !== this.drawn) return;
    this.sheet.replaceChildren(canvas, words);
    this.sheet.dataset.page = String(this.current);
    this.search?.mark([...words.querySelectorAll("span:not(.markedContent)")])?.scrollIntoView({ block: "center" });
  }

  paint(page, viewport, canvas) {
    const dots = Math.min(devicePixelRatio || 1, Math.sqrt(MOST_DOTS / (viewport.width * viewport.height)));
    canvas.width = Math.floor(viewport.width * dots);
    canvas.height = Math.floor(viewport.height * dots);
    canvas.style.width = viewport.width + "px";
    canvas.style.height = viewport.height + "px";
    this.task = page.render({
      canvasContext: canvas.getContext("2d"),
      viewport,
      transform: dots === 1 ? null : [dots, 0, 0, dots, 0, 0],
      annotationMode: this.pdf.AnnotationMode.ENABLE,
    });
    return this.task.promise;
  }

  async wordsOf(page, viewport) {
    const words = document.createElement("div");
    words.className = "words";
    words.style.setProperty("--scale-factor", String(viewport.scale));
    await new this.pdf.TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport }).render();
    return words;
  }

  fail() {
    this.place.querySelector(".tools").hidden = true;
    this.desk.hidden = true;
    document.querySelector(".without").hidden = false;
    this.said.textContent = this.place.dataset.failed;
  }
}

const viewer = new Viewer(document.getElementById("viewer"), globalThis.pdfjsLib);
viewer.open().catch((error) => {
  console.warn(error);
  viewer.fail();
});
