// Comfort for the form beside the results. Without this file the boxes wait for the Apply button and
// nothing else is lost; with it the button says how many documents it would show, and long lists of
// values are filtered while one types.
"use strict";
(() => {
  const WAIT_MILLIS = 250;
  const FIELDS = ["year.from", "year.to", "page", "size"];

  class Preview {
    constructor(form, button) {
      this.form = form;
      this.button = button;
      this.usual = button.textContent;
      this.numbers = new Intl.NumberFormat(document.documentElement.lang);
      this.status = document.createElement("span");
      this.status.className = "unseen";
      this.status.setAttribute("role", "status");
      button.after(this.status);
      this.applied = this.parameters().toString();
      document.addEventListener("change", (event) => this.changed(event));
    }

    changed(event) {
      const control = event.target;
      if (control.form !== this.form || control.name === "q") return;
      this.exclusive(control);
      clearTimeout(this.timer);
      this.request?.abort();
      this.timer = setTimeout(() => this.ask(), WAIT_MILLIS);
    }

    /** A value can't be asked for and left out at once. */
    exclusive(control) {
      if (control.type !== "checkbox" || !control.checked) return;
      const other = control.name.startsWith("not.") ? control.name.slice(4) : "not." + control.name;
      for (const box of this.form.elements) {
        if (box.name === other && box.value === control.value && box.type === "checkbox") box.checked = false;
      }
    }

    /** What applying would search for. */
    parameters() {
      const given = new FormData(this.form);
      const asked = new URLSearchParams();
      for (const [name, value] of given) {
        if (value !== "" && !FIELDS.includes(name)) asked.append(name, value);
      }
      const from = given.get("year.from");
      const to = given.get("year.to");
      if (from || to) asked.append("year", from + ".." + to);
      return asked;
    }

    async ask() {
      const asked = this.parameters();
      if (asked.toString() === this.applied) return this.say(this.usual, "");
      asked.set("size", "1");
      asked.set("passages", "0");
      this.request = new AbortController();
      try {
        const answer = await fetch("/api/v1/search?" + asked, { signal: this.request.signal });
        if (!answer.ok) return this.say(this.usual, "");
        const text = this.sentence((await answer.json()).total);
        this.say(text, text);
      } catch (problem) {
        if (problem.name !== "AbortError") this.say(this.usual, "");
      }
    }

    sentence(total) {
      const said = this.button.dataset;
      if (total === 0) return said.nothing;
      return total === 1 ? said.one : said.before + this.numbers.format(total) + said.after;
    }

    say(label, news) {
      this.button.textContent = label;
      this.status.textContent = news;
    }
  }

  class Filter {
    constructor(input, list) {
      this.input = input;
      // What the page has found already is all that there is to look through.
      this.found = this.folded(list.dataset.filtered ?? "");
      this.rows = [...list.children].map((row) => [row, this.folded(row.querySelector("bdi").textContent)]);
      input.addEventListener("input", () => this.look());
    }

    folded(text) {
      return text.trim().toLowerCase().normalize("NFKD").replace(/\p{Mn}+/gu, "");
    }

    look() {
      const find = this.folded(this.input.value);
      for (const [row, name] of this.rows) row.hidden = find.startsWith(this.found) && !name.includes(find);
    }
  }

  const form = document.getElementById("search");
  const button = document.getElementById("apply");
  if (form !== null && button !== null) new Preview(form, button);

  const find = document.getElementById("find");
  const list = document.querySelector("#values ul");
  if (find !== null && list !== null) new Filter(find, list);
})();
