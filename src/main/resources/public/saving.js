// Saved searches, kept in this browser alone, and the line above the results that saves one. Names
// and queries may come from a file of anybody: they become text and parameters, never markup.
"use strict";
const lontarSaved = (() => {
  const KEY = "lontar.saved";
  const MOST = 100;
  const MAX_NAME = 300;
  const MAX_QUERY = 8000;
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

  const place = document.querySelector("p.follow[data-query]");
  if (place !== null) new Saver(place);
  return { KEY, MAX_NAME, cleanedAll, read, write, sinceSeen, ask, element, button };
})();
