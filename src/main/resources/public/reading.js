// Comfort on a document's page: buttons from one place of the reader's words to the next, and a paragraph
// taken along without leaving the page. Every link works without this file.
"use strict";
(() => {
  /** Puts values into the places %1, %2 … of a sentence; what they hold is not looked at again. */
  const filled = (sentence, ...values) => sentence.replace(/%([1-9])/g, (place, number) => values[number - 1] ?? place);

  /** Goes through the paragraphs that have the reader's words. */
  class Walk {
    constructor(bar, stops) {
      this.bar = bar;
      this.stops = stops;
      this.status = bar.querySelector("[role=status]");
      for (const button of bar.querySelectorAll("button")) {
        button.addEventListener("click", () => this.step(Number(button.dataset.step), button));
      }
      addEventListener("hashchange", () => this.tell());
      this.tell();
      bar.hidden = false;
    }

    /** The place of the paragraph that the address names, or -1. */
    current() {
      const anchor = decodeURIComponent(location.hash.slice(1));
      return this.stops.findIndex((stop) => stop.id === anchor);
    }

    step(by, button) {
      const count = this.stops.length;
      const next = (this.from(by) + by + count) % count;
      // Without a new entry in the history: back leads to where the reader came from.
      location.replace("#" + encodeURIComponent(this.stops[next].id));
      this.tell();
      button.focus({ preventScroll: true });
    }

    /** Where a step begins: at the paragraph of the address or, where the reader scrolled on, beside what he sees. */
    from(by) {
      const current = this.current();
      if (current >= 0 && this.isSeen(this.stops[current])) return current;
      const below = this.stops.findIndex((stop) => stop.getBoundingClientRect().top >= 0);
      const first = below < 0 ? this.stops.length : below;
      return by > 0 ? first - 1 : first;
    }

    isSeen(stop) {
      const box = stop.getBoundingClientRect();
      return box.bottom > 0 && box.top < innerHeight;
    }

    tell() {
      const current = this.current();
      const place = current < 0 ? "–" : String(current + 1);
      this.status.textContent = filled(this.bar.dataset.at, place, String(this.stops.length));
    }
  }

  /** What can be done with one paragraph, opened under it in place of the page of citations. */
  class Taking {
    constructor(template, title) {
      this.words = template.dataset;
      this.title = title;
      this.panel = template.content.firstElementChild.cloneNode(true);
      this.status = this.panel.querySelector("[role=status]");
      this.panel.addEventListener("click", (event) => this.chosen(event));
      this.panel.addEventListener("keydown", (event) => {
        if (event.key === "Escape") this.close();
      });
    }

    /** Whether the click is one to answer here: others open a tab or a window, as everywhere. */
    static isPlain(event) {
      return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    }

    offer(link) {
      if (this.link === link) return this.close();
      this.link?.setAttribute("aria-expanded", "false");
      this.link = link;
      this.paragraph = link.closest(".para");
      this.panel.querySelector("a").href = link.href;
      this.status.textContent = "";
      this.paragraph.append(this.panel);
      link.setAttribute("aria-expanded", "true");
      this.panel.querySelector("button").focus();
    }

    close() {
      const link = this.link;
      if (link === undefined) return;
      this.link = undefined;
      this.panel.remove();
      link.setAttribute("aria-expanded", "false");
      link.focus();
    }

    chosen(event) {
      const button = event.target.closest("button");
      if (button === null) return;
      if (button.classList.contains("close")) this.close();
      else this.copy(button.dataset.copy === "link" ? this.address() : this.quotation());
    }

    address() {
      return this.paragraph.querySelector(".place").href;
    }

    quotation() {
      const isNumbered = !this.paragraph.matches("[data-unnumbered]");
      const number = this.paragraph.querySelector(".place").textContent;
      const words = this.paragraph.querySelector("p, h2").textContent;
      const pattern = isNumbered ? this.words.numbered : this.words.unnumbered;
      return filled(pattern, words, this.title, number, this.address());
    }

    async copy(text) {
      this.status.textContent = "";
      try {
        await navigator.clipboard.writeText(text);
        this.status.textContent = this.words.copied;
      } catch {
        this.status.textContent = this.words.refused;
      }
    }
  }

  const bar = document.querySelector(".walk");
  if (bar !== null) new Walk(bar, [...document.querySelectorAll(".para.stop")]);

  const template = document.getElementById("taking");
  // Browsers keep the clipboard from pages that came without encryption over a network.
  if (template !== null && navigator.clipboard !== undefined) {
    const taking = new Taking(template, document.querySelector("h1").textContent);
    for (const link of document.querySelectorAll(".take")) link.setAttribute("aria-expanded", "false");
    document.querySelector(".text").addEventListener("click", (event) => {
      const link = event.target.closest(".take");
      if (link === null || !Taking.isPlain(event)) return;
      event.preventDefault();
      taking.offer(link);
    });
  }
})();
