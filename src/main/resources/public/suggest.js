// Suggestions under the search box: an editable combobox with a list, after the ARIA authoring
// practices. The box works without this file; then there are no suggestions, and nothing else is lost.
"use strict";
(() => {
  const WAIT_MILLIS = 120;
  const SHOWN = 8;
  const REMEMBERED = 200;
  const KINDS = ["title", "meeting", "name"];

  class Suggestions {
    constructor(input) {
      this.input = input;
      this.known = new Map();
      this.options = [];
      this.active = -1;
      this.list = this.element("ul", { id: "suggestions", role: "listbox", "aria-label": input.dataset.suggestions });
      this.list.className = "suggestions";
      this.list.hidden = true;
      this.status = this.element("span", { role: "status" });
      this.status.className = "unseen";
      input.after(this.list, this.status);
      for (const [name, value] of Object.entries({
        role: "combobox",
        "aria-autocomplete": "list",
        "aria-expanded": "false",
        "aria-controls": this.list.id,
      })) {
        input.setAttribute(name, value);
      }
      input.addEventListener("input", (event) => this.typed(event));
      input.addEventListener("keydown", (event) => this.key(event));
      input.addEventListener("blur", () => this.close());
      // The box keeps the focus: a press on an option must not take it away.
      this.list.addEventListener("mousedown", (event) => event.preventDefault());
      this.list.addEventListener("click", (event) => this.clicked(event));
    }

    element(name, attributes) {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      return made;
    }

    typed(event) {
      clearTimeout(this.timer);
      if (!event.isComposing) this.timer = setTimeout(() => this.ask(), WAIT_MILLIS);
    }

    async ask() {
      const typed = this.input.value;
      this.asked = typed;
      if (typed.trim() === "") return this.close();
      const found = await this.find(typed);
      // Another letter may have been typed, or the box left, while the answer was on its way.
      if (this.asked === typed && document.activeElement === this.input) this.show(found);
    }

    async find(typed) {
      if (this.known.has(typed)) return this.known.get(typed);
      this.request?.abort();
      this.request = new AbortController();
      try {
        const query = new URLSearchParams({ q: typed, size: String(SHOWN) });
        const answer = await fetch("/api/v1/suggest?" + query, { signal: this.request.signal });
        if (!answer.ok) return [];
        const found = (await answer.json()).suggestions;
        if (this.known.size >= REMEMBERED) this.known.clear();
        this.known.set(typed, found);
        return found;
      } catch {
        return [];
      }
    }

    show(found) {
      this.activate(-1);
      this.options = found.map((suggestion, number) => this.option(suggestion, number));
      this.list.replaceChildren(...this.options);
      const isOpen = found.length > 0;
      this.list.hidden = !isOpen;
      this.input.setAttribute("aria-expanded", String(isOpen));
      this.status.textContent =
        found.length === 0 ? "" : this.input.dataset.count.replace("#", String(found.length));
    }

    option(suggestion, number) {
      const option = this.element("li", { id: "suggestion-" + number, role: "option", "aria-selected": "false" });
      const text = this.element("bdi", {});
      text.textContent = suggestion.text;
      const kind = this.element("span", {});
      kind.className = "kind";
      kind.textContent = KINDS.includes(suggestion.kind) ? this.input.dataset[suggestion.kind] : "";
      option.append(text, " ", kind);
      option.dataset.text = suggestion.text;
      return option;
    }

    activate(number) {
      this.options[this.active]?.setAttribute("aria-selected", "false");
      this.active = number;
      const option = this.options[number];
      if (option === undefined) {
        this.input.removeAttribute("aria-activedescendant");
        return;
      }
      option.setAttribute("aria-selected", "true");
      this.input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }

    isOpen() {
      return !this.list.hidden;
    }

    close() {
      clearTimeout(this.timer);
      this.asked = undefined;
      if (this.isOpen()) this.show([]);
    }

    key(event) {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !event.shiftKey) {
        this.move(event);
      } else if (event.key === "Escape" && this.isOpen()) {
        // Only the list goes; what was typed stays.
        event.preventDefault();
        this.close();
      } else if (event.key === "Enter" && this.isOpen() && this.active >= 0) {
        event.preventDefault();
        this.choose(this.options[this.active]);
      } else if (event.key === "Tab") {
        this.close();
      }
    }

    /** Round through the options and, between the last and the first, back to what was typed. */
    move(event) {
      if (!this.isOpen()) {
        if (event.key === "ArrowDown" && this.input.value.trim() !== "") {
          event.preventDefault();
          this.ask();
        }
        return;
      }
      event.preventDefault();
      const places = this.options.length + 1;
      const step = event.key === "ArrowDown" ? 1 : places - 1;
      this.activate(((this.active + 1 + step) % places) - 1);
    }

    clicked(event) {
      const option = event.target.closest("[role=option]");
      if (option !== null) this.choose(option);
    }

    choose(option) {
      this.input.value = option.dataset.text;
      this.close();
      this.input.form.requestSubmit();
    }
  }

  const input = document.querySelector("form.search input[name=q]");
  if (input !== null) new Suggestions(input);
})();
