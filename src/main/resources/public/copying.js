// A button beside each text that copies it. Without script the texts can be selected all the same.
"use strict";

const page = document.querySelector(".cite[data-copy]");

function textOf(box) {
  return Array.from(box.querySelectorAll("[data-text]"), (part) => part.textContent.trim()).join(" ");
}

function select(box) {
  const parts = box.querySelectorAll("[data-text]");
  const range = document.createRange();
  range.setStartBefore(parts[0]);
  range.setEndAfter(parts[parts.length - 1]);
  const selection = window.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

async function copy(box, told) {
  try {
    await navigator.clipboard.writeText(textOf(box));
    told.textContent = page.dataset.copied;
  } catch {
    // Browsers copy for pages of safe addresses alone.
    select(box);
    told.textContent = page.dataset.refused;
  }
}

for (const box of page ? page.querySelectorAll(".copyable") : []) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = page.dataset.copy;
  button.setAttribute("aria-label", box.dataset.what);
  const told = document.createElement("span");
  told.className = "told";
  told.setAttribute("role", "status");
  button.addEventListener("click", () => copy(box, told));
  box.append(button, told);
}
