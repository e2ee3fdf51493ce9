// SPDX-License-Identifier: EPL-2.0
"use strict";
(() => {
    /** So many rows are put into the page, and taken out of it, at a time. */
    const CHUNK = 50;
    /** A group begins a chunk of its own where the one before has so many rows already. */
    const SMALL_CHUNK = 20;
    /** Height of a row in pixels, as long as none has been measured. */
    const ROW_HEIGHT = 40;
    /** A day and what must not begin the next line. */
    const DAY = /(?<!\d)(\d{4}-\d{2}-\d{2}(?!\d)[）)」』》”’，。；：、,.;:]*)/;

    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const block = document.querySelector("script[type='application/json']");
    const data = block ? JSON.parse(block.textContent) : { words: [], cells: [], tables: {} };

    const make = (name, attributes, ...children) => {
        const element = document.createElement(name);
        for (const attribute in attributes) {
            element.setAttribute(attribute, attributes[attribute]);
        }
        element.append(...children);
        return element;
    };

    const fragment = (anchor) => "#" + encodeURIComponent(anchor).replace(/%3A/g, ":");

    // Where rows come from: both have the texts of their cells and of each row the numbers of its texts and facets

    const day = (text) => {
        const time = make("time", {}, text.slice(0, 10));
        return text.length > 10 ? make("span", { class: "day" }, time, text.slice(10)) : time;
    };

    /** Days in a text are marked as such, so that no line breaks in them, nor before what closes behind them. */
    const dated = (text) => text.split(DAY).map((part, i) => i % 2 ? day(part) : part);

    /** A text, its English marked as such where it is Chinese too. */
    const said = (word) => {
        if (!Array.isArray(word)) {
            return dated(word);
        }
        const [chinese, english, onOneLine] = word;
        return onOneLine ? [...dated(chinese + " / "), make("span", { lang: "en" }, ...dated(english))]
            : [make("span", { class: "line" }, ...dated(chinese)), make("span", { class: "line", lang: "en" }, ...dated(english))];
    };

    const plain = (word) => Array.isArray(word) ? word[0] + (word[2] ? " / " : "\n") + word[1] : word;

    const contentOf = (cell) => {
        if (!Array.isArray(cell)) {
            return said(data.words[cell]);
        }
        const [kind, first, second] = cell;
        switch (kind) {
            case "text":
                return [make("span", { class: "tone-" + second }, ...said(data.words[first]))];
            case "status":
                return [make("span", { class: "status tone-" + second }, ...said(data.words[first]))];
            case "link":
                return [make("a", { href: fragment(data.words[second]) }, ...said(data.words[first]))];
            default:
                return cell.slice(1).map((line) => make("span", { class: "line" }, ...contentOf(data.cells[line])));
        }
    };

    const textOf = (cell) => !Array.isArray(cell) ? plain(data.words[cell])
        : cell[0] === "lines" ? cell.slice(1).map((line) => textOf(data.cells[line])).join("\n") : plain(data.words[cell[1]]);

    const headingsOf = (table) => [...table.tHead.rows[0].cells];

    const rowsOfData = (table) => {
        const { groups, rows } = data.tables[table.id];
        const classes = headingsOf(table).map((heading) => heading.className ? { class: heading.className } : {});
        return {
            texts: () => data.cells.map(textOf),
            title: (group) => said(data.words[groups[group]]),
            rows: rows.map(([anchor, group, cells, facets, isTall]) =>
                ({ id: anchor < 0 ? "" : data.words[anchor], group, cells, facets, isTall })),
            element: (row) => make("tr", { ...(row.id ? { id: row.id } : {}), ...(row.isTall ? { class: "tall" } : {}) },
                ...row.cells.map((cell, column) => make("td", classes[column], ...contentOf(data.cells[cell]))))
        };
    };

    const rowsOfMarkup = (table) => {
        const texts = [];
        const groups = [];
        const rows = [];
        const elements = new Map();
        const textOfCell = (cell) => cell.querySelector(".line")
            ? [...cell.querySelectorAll(".line")].map((line) => line.textContent).join("\n") : cell.textContent;
        for (const body of table.tBodies) {
            let group = -1;
            for (const element of body.rows) {
                if (element.className === "group") {
                    group = groups.push([...element.cells[0].childNodes]) - 1;
                } else {
                    const cells = [...element.cells].map((cell) => texts.push(textOfCell(cell)) - 1);
                    const facets = (element.dataset.facets || "").split(" ").map(Number);
                    const row = { id: element.id, group, cells, facets };
                    elements.set(row, element);
                    rows.push(row);
                }
            }
        }
        const title = (group) => groups[group].map((node) => node.cloneNode(true));
        return { texts: () => texts, title, rows, element: (row) => elements.get(row) };
    };

    /** A table that can be searched, filtered, grouped and sorted; of a long one, only what is looked at is in the page. */
    const register = (tools) => {
        const table = document.getElementById(tools.dataset.table);
        const scroll = table.closest(".scroll");
        const source = table.id in data.tables ? rowsOfData(table) : rowsOfMarkup(table);
        const search = tools.querySelector("input");
        const selects = [...tools.querySelectorAll("[data-facet]")];
        const grouping = tools.querySelector(".grouping");
        const headings = headingsOf(table);
        const titles = headings.map((heading) => [...heading.childNodes]);
        const nothing = make("p", { class: "nothing" }, tools.dataset.none);
        const closed = new Set();
        let sorting = { column: 0, direction: 0 };
        let chunks = [];
        let hit = null;

        // Which rows, in which order

        let lowered;
        const found = (word) => {
            lowered = lowered || source.texts().map((text) => text.toLowerCase());
            return lowered.map((text) => text.includes(word));
        };

        const shownRows = () => {
            const words = search.value.toLowerCase().split(/\s+/).filter((word) => word).map(found);
            const wanted = selects.filter((select) => select.value !== "*")
                .map((select) => [Number(select.dataset.facet), Number(select.value)]);
            return sortedRows().filter((row) => wanted.every(([facet, value]) => row.facets[facet] === value)
                && words.every((cells) => row.cells.some((cell) => cells[cell])));
        };

        let sorted = { column: -1, rows: null };
        const sortedRows = () => {
            const { column, direction } = sorting;
            if (direction === 0) {
                return source.rows;
            }
            if (sorted.column !== column) {
                sorted = { column, rows: rowsBy(column) };
            }
            return direction > 0 ? sorted.rows : [...sorted.rows].reverse();
        };

        /** Texts are compared once each, rows by the places of their texts. */
        const rowsBy = (column) => {
            const texts = source.texts();
            const places = new Map([...new Set(source.rows.map((row) => texts[row.cells[column]].trim()))]
                .sort(collator.compare).map((text, place) => [text, place]));
            const keys = new Map(source.rows.map((row) => [row, places.get(texts[row.cells[column]].trim())]));
            return [...source.rows].sort((one, other) => keys.get(one) - keys.get(other));
        };

        const groupOf = () => {
            const choice = grouping ? grouping.value : "none";
            if (choice === "none") {
                return null;
            }
            if (choice === "printed") {
                return { number: (row) => row.group, title: source.title };
            }
            const select = selects.find((each) => each.dataset.facet === choice);
            return { number: (row) => row.facets[choice], title: (number) => [select.options[number + 1].text] };
        };

        /** Rows and headings of groups, one after the other. */
        const itemsOf = (rows) => {
            const by = groupOf();
            if (!by) {
                return rows;
            }
            const groups = new Map();
            for (const row of rows) {
                const number = by.number(row);
                if (!groups.has(number)) {
                    groups.set(number, []);
                }
                groups.get(number).push(row);
            }
            return [...groups.keys()].sort((one, other) => one - other).flatMap((number) => number < 0 ? groups.get(number)
                : [{ heading: by.title(number), number, count: groups.get(number).length },
                    ...(closed.has(number) ? [] : groups.get(number))]);
        };

        // What of them is in the page

        const headingRow = (item) => {
            const button = make("button", { type: "button", "aria-expanded": !closed.has(item.number) }, ...item.heading);
            button.addEventListener("click", () => {
                if (!closed.delete(item.number)) {
                    closed.add(item.number);
                }
                arrange();
                focusHeading(item.number);
            });
            return make("tr", { class: "group" }, make("th", { scope: "rowgroup", colspan: headings.length },
                button, make("span", { class: "count" }, " (" + item.count + ")")));
        };

        const focusHeading = (number) => {
            const item = chunks.flatMap((chunk) => chunk.items).find((each) => each.number === number);
            fill(chunks.find((chunk) => chunk.items.includes(item)));
            item.element.querySelector("button").focus();
        };

        const linkToSelf = (element, id) => {
            const first = element.cells[0];
            if (!first.querySelector("a") && !element.querySelector("a.self")) {
                first.append(make("a", { class: "self", href: fragment(id), "aria-label": tools.dataset.link, title: tools.dataset.link }));
            }
        };

        const elementOf = (item, index) => {
            const element = item.heading === undefined ? source.element(item) : headingRow(item);
            if (item.id) {
                linkToSelf(element, item.id);
            }
            element.classList.toggle("hit", item === hit);
            element.setAttribute("aria-rowindex", index);
            item.element = element;
            return element;
        };

        const fill = (chunk) => {
            if (!chunk.filled) {
                chunk.filled = true;
                chunk.body.replaceChildren(...chunk.items.map((item, i) => elementOf(item, chunk.index + i)));
            }
        };

        /** Neighbours too, since a guess at their height would move what stands between them. */
        const fillAround = (chunk) => {
            const place = chunks.indexOf(chunk);
            chunks.slice(Math.max(0, place - 1), place + 2).forEach(fill);
        };

        const empty = (chunk, height) => {
            chunk.filled = false;
            const cell = make("td", { colspan: headings.length });
            cell.style.height = height + "px";
            chunk.body.replaceChildren(make("tr", { class: "space", "aria-hidden": "true" }, cell));
        };

        const isLong = source.rows.length > 2 * CHUNK;
        let printing = false;

        /** Empties what has gone and fills what comes near, so that nothing moves under the eyes of the reader. */
        const watch = new IntersectionObserver((entries) => {
            if (printing) {
                return;
            }
            for (const { target, boundingClientRect } of entries.filter((entry) => !entry.isIntersecting)) {
                const chunk = chunkIn(target);
                if (chunk && chunk.filled && !target.contains(document.activeElement)) {
                    empty(chunk, boundingClientRect.height);
                }
            }
            for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
                const chunk = chunkIn(target);
                if (chunk && !chunk.filled) {
                    const before = target.getBoundingClientRect();
                    fill(chunk);
                    if (before.bottom <= scroll.getBoundingClientRect().top) {
                        scroll.scrollTop += target.getBoundingClientRect().height - before.height;
                    }
                }
            }
        }, { root: scroll, rootMargin: "150% 0px" });

        const chunkIn = (body) => chunks.find((chunk) => chunk.body === body);

        const chunksOf = (items) => {
            const found = [];
            let from = 0;
            for (let i = 1; i <= items.length; i++) {
                const isFull = i - from >= CHUNK || i - from >= SMALL_CHUNK && i < items.length && items[i].count;
                if (isFull || i === items.length) {
                    found.push({ items: items.slice(from, i), index: from + 2, filled: false, body: make("tbody", {}) });
                    from = i;
                }
            }
            return found;
        };

        const show = (items) => {
            watch.disconnect();
            chunks = chunksOf(items);
            [...table.tBodies].forEach((body) => body.remove());
            table.append(...chunks.map((chunk) => chunk.body));
            table.setAttribute("aria-rowcount", items.length + 1);
            if (!isLong) {
                chunks.forEach(fill);
                return;
            }
            chunks.slice(0, 1).forEach(fill);
            const height = chunks.length > 1 ? chunks[0].body.getBoundingClientRect().height / chunks[0].items.length : 0;
            chunks.slice(1).forEach((chunk) => empty(chunk, chunk.items.length * (height || ROW_HEIGHT)));
            chunks.forEach((chunk) => watch.observe(chunk.body));
        };

        const arrange = () => {
            const rows = shownRows();
            show(itemsOf(rows));
            nothing.hidden = rows.length > 0;
            tools.querySelector(".shown").textContent = tools.dataset.shown
                .replaceAll("{shown}", rows.length).replaceAll("{all}", source.rows.length);
        };

        const arrangeFromTop = () => {
            arrange();
            scroll.scrollTop = 0;
        };

        // What the reader does

        const showAll = () => {
            search.value = "";
            selects.forEach((select) => { select.value = "*"; });
        };

        /** Back to how the document was opened. */
        const reset = () => {
            showAll();
            closed.clear();
            if (grouping) {
                grouping.value = grouping.options[0].value;
            }
            sort(0, 0);
        };

        /** Sorts by a column: up, down, and back to the order of the document. */
        const sortBy = (column) =>
            sort(column, sorting.column !== column || sorting.direction === 0 ? 1 : sorting.direction === 1 ? -1 : 0);

        const sort = (column, direction) => {
            sorting = { column, direction };
            headings.forEach((heading, i) => {
                if (i === column && direction !== 0) {
                    heading.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
                } else {
                    heading.removeAttribute("aria-sort");
                }
            });
            arrangeFromTop();
        };

        let pending;
        search.addEventListener("input", () => {
            clearTimeout(pending);
            pending = setTimeout(arrangeFromTop, 100);
        });
        search.addEventListener("keydown", (event) => {
            if (event.key === "Escape") {
                event.preventDefault();
                clearTimeout(pending);
                search.value = "";
                arrangeFromTop();
            }
        });
        selects.forEach((select) => select.addEventListener("change", arrangeFromTop));
        if (grouping) {
            grouping.value = grouping.options[0].value;
            grouping.addEventListener("change", () => {
                closed.clear();
                arrangeFromTop();
            });
        }
        tools.querySelector("button").addEventListener("click", reset);
        const buttons = headings.map((heading, column) => {
            const title = tools.dataset.sort.replaceAll("{column}", heading.textContent);
            const button = make("button", { type: "button", title }, ...titles[column]);
            button.addEventListener("click", () => sortBy(column));
            heading.append(button);
            return button;
        });
        headings[0].parentNode.setAttribute("aria-rowindex", 1);
        scroll.append(nothing);

        /** Browsers repeat the words of a heading on every page, but not the buttons. */
        let focused;
        const printHeadings = (begins) => {
            focused = begins ? buttons.find((button) => button === document.activeElement) : focused;
            headings.forEach((heading, column) => {
                buttons[column].replaceChildren(...(begins ? [] : titles[column]));
                heading.replaceChildren(...(begins ? titles[column] : [buttons[column]]));
            });
            if (!begins && focused) {
                focused.focus({ preventScroll: true });
            }
        };
        tools.hidden = false;
        arrange();

        // What others ask of it

        const chunkOf = (row) => chunks.find((chunk) => chunk.items.includes(row));

        return {
            search,
            scroll,
            row: (id) => source.rows.find((row) => row.id === id),
            /** Marks a row and goes there, whatever is filtered; no row is marked where there is none. */
            mark: (row) => {
                if (hit && hit.element) {
                    hit.element.classList.remove("hit");
                }
                hit = row;
                if (!row) {
                    return;
                }
                if (!chunkOf(row)) {
                    closed.clear();
                    arrange();
                }
                if (!chunkOf(row)) {
                    showAll();
                    arrange();
                }
                fillAround(chunkOf(row));
                row.element.classList.add("hit");
                row.element.tabIndex = -1;
                row.element.focus({ preventScroll: true });
                table.style.setProperty("--head-height", table.tHead.offsetHeight + "px");
                const isTall = row.element.offsetHeight > scroll.clientHeight / 2;
                row.element.scrollIntoView({ block: isTall ? "start" : "center" });
            },
            print: (begins) => {
                printing = begins;
                printHeadings(begins);
                if (begins) {
                    chunks.forEach(fill);
                } else if (isLong) {
                    const place = scroll.scrollTop;
                    arrange();
                    scroll.scrollTop = place;
                }
            }
        };
    };

    const registers = [...document.querySelectorAll(".tools")].map(register);

    /** Above the headings of each page stands what goes on there; the caption covers it where a table begins. */
    const printContinued = (begins) => {
        document.querySelectorAll(".continued").forEach((row) => row.remove());
        for (const table of begins ? document.querySelectorAll("table[data-continued]") : []) {
            table.tHead.prepend(make("tr", { class: "continued" },
                make("td", { colspan: headingsOf(table).length }, table.dataset.continued)));
        }
    };

    const print = (begins) => {
        registers.forEach((each) => each.print(begins));
        printContinued(begins);
    };

    /** A link to a row shows the row. */
    const reveal = () => {
        let id = "";
        try {
            id = decodeURIComponent(location.hash.slice(1));
        } catch {
            // No anchor of ours
        }
        let isFound = false;
        for (const each of registers) {
            const row = id && !isFound ? each.row(id) : null;
            isFound = isFound || Boolean(row);
            each.mark(row || null);
        }
    };
    window.addEventListener("hashchange", reveal);
    document.addEventListener("click", (event) => {
        const link = event.target.closest("a[href^='#']");
        if (link && link.hash === location.hash) {
            reveal();
        }
    });
    window.addEventListener("beforeprint", () => print(true));
    window.addEventListener("afterprint", () => print(false));

    /** A slash leads to the search of the register in view, or of the next. */
    document.addEventListener("keydown", (event) => {
        const isTyping = event.target.closest && event.target.closest("input, select, textarea");
        if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey && registers.length) {
            event.preventDefault();
            const below = registers.find((each) => each.scroll.getBoundingClientRect().bottom > 0);
            (below || registers[registers.length - 1]).search.focus();
        }
    });
    if (location.hash) {
        reveal();
    }
})();
