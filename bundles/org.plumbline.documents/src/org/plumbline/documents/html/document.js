
// SPDX-License-Identifier: EPL-2.0
"use strict";
(() => {
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

    /** Search and filters over the rows of one table. */
    const filtering = (tools) => {
        const table = document.getElementById(tools.dataset.table);
        const search = tools.querySelector("input");
        const selects = [...tools.querySelectorAll("select")];
        const bodies = [...table.tBodies];
        const rows = bodies.flatMap((body) => [...body.rows]).filter((row) => !row.classList.contains("group"));
        const shown = tools.querySelector(".shown");
        const texts = new Map();

        const textOf = (row) => {
            if (!texts.has(row)) {
                texts.set(row, row.textContent.toLowerCase());
            }
            return texts.get(row);
        };
        const matches = (row, words, wanted) => {
            const facets = (row.dataset.facets || "").split(" ");
            return wanted.every(([facet, value]) => facets[facet] === value)
                && words.every((word) => textOf(row).includes(word));
        };
        const apply = () => {
            const words = search.value.toLowerCase().split(/\s+/).filter((word) => word);
            const wanted = selects.filter((select) => select.value !== "*")
                .map((select) => [select.dataset.facet, select.value]);
            let count = 0;
            for (const row of rows) {
                row.hidden = !matches(row, words, wanted);
                count += row.hidden ? 0 : 1;
            }
            for (const body of table.tBodies) {
                body.hidden = ![...body.rows].some((row) => !row.hidden && !row.classList.contains("group"));
            }
            shown.textContent = tools.dataset.shown.replaceAll("{shown}", count).replaceAll("{all}", rows.length);
        };
        const reset = () => {
            search.value = "";
            selects.forEach((select) => { select.value = "*"; });
            apply();
        };

        let pending;
        search.addEventListener("input", () => {
            clearTimeout(pending);
            pending = setTimeout(apply, 120);
        });
        selects.forEach((select) => select.addEventListener("change", apply));
        tools.querySelector("button").addEventListener("click", reset);
        sorting(table, bodies, rows, apply);
        tools.hidden = false;
        apply();
        return (row) => {
            if (row.hidden && table.contains(row)) {
                reset();
            }
        };
    };

    /** Sorts by a column: up, down, and back to the order of the document, where rows stand in their groups. */
    const sorting = (table, bodies, rows, apply) => {
        const home = new Map(rows.map((row) => [row, row.parentNode]));
        const groups = [...table.querySelectorAll("tr.group")];
        const headings = [...table.tHead.rows[0].cells];

        const sort = (column, direction) => {
            groups.forEach((group) => { group.hidden = direction !== 0; });
            if (direction === 0) {
                rows.forEach((row) => home.get(row).append(row));
            } else {
                const keys = new Map(rows.map((row) => [row, row.cells[column].textContent.trim()]));
                const sorted = [...rows].sort((a, b) => direction * collator.compare(keys.get(a), keys.get(b)));
                bodies[0].append(...sorted);
            }
            apply();
        };
        headings.forEach((heading, column) => {
            const button = document.createElement("button");
            button.type = "button";
            button.title = table.dataset.sort.replaceAll("{column}", heading.textContent);
            button.setAttribute("aria-label", button.title);
            heading.classList.add("sortable");
            heading.append(button);
            heading.addEventListener("click", () => {
                const before = heading.getAttribute("aria-sort");
                headings.forEach((other) => other.removeAttribute("aria-sort"));
                const next = before === "ascending" ? "descending" : before === "descending" ? null : "ascending";
                if (next) {
                    heading.setAttribute("aria-sort", next);
                }
                sort(column, next === "ascending" ? 1 : next === "descending" ? -1 : 0);
            });
        });
    };

    const reveals = [...document.querySelectorAll(".tools")].map(filtering);

    /** A link to a row shows the row, whatever is filtered. */
    const reveal = () => {
        const target = document.querySelector(":target");
        if (target) {
            reveals.forEach((show) => show(target));
            target.scrollIntoView();
        }
    };
    window.addEventListener("hashchange", reveal);
    if (location.hash) {
        reveal();
    }
})();
