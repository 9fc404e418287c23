// Saved searches: kept in this browser alone, asked for news one after the other. Names and queries
// may come from a file of anybody: they become text and parameters, never markup.
"use strict";
(() => {
  const KEY = "lontar.saved";
  const MOST = 100;
  const MAX_NAME = 300;
  const MAX_QUERY = 8000;
  const MAX_FILE_BYTES = 1000000;
  const PAUSE_MILLIS = 150;
  const OF_LISTS = ["sort", "page", "size", "passages", "since"];
  const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

  const isText = (value, most) => typeof value === "string" && value.length <= most;

  /** A search as it may be kept; undefined where it is none. */
  const cleaned = (search) => {
    if (search === null || typeof search !== "object") return undefined;
    if (!isText(search.name, MAX_NAME) || !isText(search.query, MAX_QUERY)) return undefined;
    return {
      name: search.name,
      what: isText(search.what, MAX_NAME) ? search.what : search.name,
      query: parameters(search.query).toString(),
      seen: TIME.test(search.seen) ? search.seen : null,
    };
  };

  const parameters = (query) => {
    const all = new URLSearchParams(query);
    for (const name of OF_LISTS) all.delete(name);
    return all;
  };

  /** All that are good, each query once. */
  const cleanedAll = (searches) => {
    const byQuery = new Map();
    for (const search of Array.isArray(searches) ? searches : []) {
      const good = cleaned(search);
      if (good !== undefined && !byQuery.has(good.query)) byQuery.set(good.query, good);
    }
    return [...byQuery.values()].slice(0, MOST);
  };

  const read = () => {
    try {
      return cleanedAll(JSON.parse(localStorage.getItem(KEY) ?? "{}")?.searches);
    } catch {
      return [];
    }
  };

  const write = (searches) => localStorage.setItem(KEY, JSON.stringify({ version: 1, searches }));

  /** What came after the newest document that was seen; all of one commit have one time. */
  const sinceSeen = (search) => {
    const asked = parameters(search.query);
    if (search.seen !== null) {
      const next = new Date(Date.parse(search.seen) + 1000).toISOString();
      asked.set("since", next.replace(/\.\d+Z$/, "Z"));
    }
    asked.set("sort", "added");
    return asked;
  };

  const ask = async (asked) => {
    asked.set("size", "1");
    asked.set("passages", "0");
    const answer = await fetch("/api/v1/search?" + asked);
    if (!answer.ok) throw new Error(String(answer.status));
    const found = await answer.json();
    return { total: found.total, newest: found.hits[0]?.added ?? null };
  };

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  const button = (text, doing) => {
    const made = element("button", "", text);
    made.type = "button";
    made.addEventListener("click", doing);
    return made;
  };

  /** The line above the results: saves this search. */
  class Saver {
    constructor(place) {
      this.place = place;
      this.words = place.dataset;
      this.query = parameters(this.words.query).toString();
      this.said = element("span", "said");
      this.said.setAttribute("role", "status");
      this.list = element("a", "", this.words.list);
      this.list.href = "/saved";
      this.list.rel = "nofollow";
      this.save = button(this.words.save, () => this.keep());
      const isSaved = read().some((search) => search.query === this.query);
      place.prepend(isSaved ? this.list : this.save);
      place.append(this.said);
    }

    async keep() {
      this.save.disabled = true;
      const searches = read();
      if (searches.length >= MOST) {
        this.said.textContent = this.words.full;
        return;
      }
      try {
        const { newest } = await ask(sinceSeen({ query: this.query, seen: null }));
        const name = this.words.name.slice(0, MAX_NAME);
        searches.push({ name, what: name, query: this.query, seen: newest });
        write(searches);
        this.save.replaceWith(this.list);
        this.list.focus();
        this.said.textContent = this.words.done;
      } catch {
        this.save.disabled = false;
        this.said.textContent = this.words.failed;
      }
    }
  }

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

  const place = document.querySelector("p.follow[data-query]");
  if (place !== null) new Saver(place);
  const section = document.getElementById("saved");
  if (section !== null) new Shelf(section);
})();
