// The page of saved searches: asks for news one after the other. What is kept, and how, is in saving.js.
"use strict";
(() => {
  const { KEY, MAX_NAME, cleanedAll, read, write, sinceSeen, ask, element, button } = lontarSaved;
  const MAX_FILE_BYTES = 1000000;
  const PAUSE_MILLIS = 150;

  /** The page of all saved searches. */
  class Shelf {
    constructor(section) {
      this.section = section;
      this.words = section.dataset;
      this.list = section.querySelector("ol");
      this.nothing = section.querySelector(".nothing");
      this.message = section.querySelector(".message");
      this.numbers = new Intl.NumberFormat(document.documentElement.lang || "en");
      this.news = new Map();
      this.round = 0;
      document.querySelector(".without-script").hidden = true;
      section.hidden = false;
      section.querySelector(".again").addEventListener("click", () => {
        this.say("");
        this.askAll();
      });
      section.querySelector(".export").addEventListener("click", () => this.exportAll());
      section.querySelector("input").addEventListener("change", (event) => this.importAll(event));
      window.addEventListener("storage", (event) => event.key === KEY && this.draw());
      this.draw();
      this.askAll();
    }

    draw() {
      const searches = read();
      this.nothing.hidden = searches.length > 0;
      this.list.replaceChildren(...searches.map((search) => this.row(search)));
    }

    row(search) {
      const row = element("li");
      const title = element("h2");
      const link = element("a");
      link.href = "/search?" + search.query;
      link.append(element("bdi", "", search.name));
      title.append(link);
      row.append(title);
      if (search.what !== search.name) row.append(element("p", "what", search.what));
      row.dataset.query = search.query;
      row.append(this.newsLine(row, search), this.doings(row, search));
      return row;
    }

    newsLine(row, search) {
      const line = element("p", "news");
      const news = this.news.get(search.query);
      row.classList.toggle("has-news", (news?.total ?? 0) > 0);
      if (news === undefined) {
        line.textContent = this.words.asking;
      } else if (news.total === undefined) {
        line.textContent = this.words.notAsked;
      } else if (news.total === 0) {
        line.textContent = this.words.nothingNew;
      } else {
        const link = element("a", "", this.words.new.replace("{n}", this.numbers.format(news.total)));
        link.href = "/search?" + sinceSeen(search);
        link.addEventListener("click", () => this.see(search.query));
        line.append(link);
      }
      return line;
    }

    doings(row, search) {
      const doings = element("div", "doings");
      const add = (text, doing) => {
        const made = button(text, doing);
        made.setAttribute("aria-label", text + ": " + search.name);
        doings.append(made);
      };
      if ((this.news.get(search.query)?.total ?? 0) > 0) {
        add(this.words.seen, () => {
          this.see(search.query);
          this.redraw(search.query);
          this.rowOf(search.query)?.querySelector("h2 a").focus();
        });
      }
      add(this.words.rename, () => this.rename(row, search));
      add(this.words.remove, () => this.remove(search));
      return doings;
    }

    rowOf(query) {
      return [...this.list.children].find((row) => row.dataset.query === query);
    }

    redraw(query) {
      const search = read().find((other) => other.query === query);
      const row = this.rowOf(query);
      // A name that is being typed is left alone.
      if (search !== undefined && row !== undefined && row.querySelector("form") === null) {
        const focused = [...row.querySelectorAll("a, button")].indexOf(document.activeElement);
        const drawn = this.row(search);
        row.replaceWith(drawn);
        if (focused >= 0) [...drawn.querySelectorAll("a, button")][focused]?.focus();
      }
    }

    change(query, what) {
      const searches = read();
      const search = searches.find((other) => other.query === query);
      if (search !== undefined) {
        Object.assign(search, what);
        write(searches);
      }
    }

    see(query) {
      const newest = this.news.get(query)?.newest;
      if (newest) {
        this.change(query, { seen: newest });
        this.news.set(query, { total: 0, newest });
      }
    }

    rename(row, search) {
      const form = element("form");
      const label = element("label", "", this.words.name);
      const input = element("input");
      input.value = search.name;
      input.maxLength = MAX_NAME;
      input.required = true;
      input.dir = "auto";
      label.append(input);
      const keep = element("button", "", this.words.keepName);
      const back = () => {
        form.remove();
        this.redraw(search.query);
        this.rowOf(search.query)?.querySelector("h2 a").focus();
      };
      form.append(label, keep, button(this.words.cancel, back));
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const name = input.value.trim();
        if (name !== "") this.change(search.query, { name });
        back();
      });
      form.addEventListener("keydown", (event) => event.key === "Escape" && back());
      row.replaceChildren(form);
      input.focus();
      input.select();
    }

    remove(search) {
      const searches = read();
      const place = searches.findIndex((other) => other.query === search.query);
      if (place < 0) return;
      const [removed] = searches.splice(place, 1);
      write(searches);
      this.draw();
      const undo = button(this.words.undo, () => {
        const now = read();
        now.splice(place, 0, removed);
        write(cleanedAll(now));
        this.draw();
        this.say("");
        this.rowOf(removed.query)?.querySelector("h2 a").focus();
      });
      this.say(this.words.removed.replace("{n}", () => removed.name));
      this.message.append(undo);
      undo.focus();
    }

    say(text) {
      this.message.textContent = text;
    }

    /** One after the other, with a breath between: the portal has other readers. */
    async askAll() {
      const round = ++this.round;
      for (const search of read()) {
        let news = {};
        try {
          news = await ask(sinceSeen(search));
        } catch {
          // The line says that the portal could not be asked.
        }
        if (round !== this.round) return;
        this.news.set(search.query, news);
        this.redraw(search.query);
        await new Promise((done) => setTimeout(done, PAUSE_MILLIS));
      }
      if (read().length > 0 && this.message.textContent === "") this.say(this.words.finished);
    }

    exportAll() {
      const text = JSON.stringify({ lontar: "saved-searches", version: 1, searches: read() }, null, 1);
      const link = element("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.download = "lontar-saved-searches.json";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    }

    async importAll(event) {
      const file = event.target.files[0];
      if (file === undefined) return;
      try {
        if (file.size > MAX_FILE_BYTES) throw new Error("too large");
        const brought = JSON.parse(await file.text());
        if (brought?.lontar !== "saved-searches") throw new Error("another file");
        const before = read();
        const all = cleanedAll([...before, ...(Array.isArray(brought.searches) ? brought.searches : [])]);
        write(all);
        this.draw();
        this.say(this.words.imported.replace("{n}", this.numbers.format(all.length - before.length)));
        this.askAll();
      } catch {
        this.say(this.words.noFile);
      }
      event.target.value = "";
    }
  }

  const section = document.getElementById("saved");
  if (section !== null) new Shelf(section);
})();
