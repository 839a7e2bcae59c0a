// The script of the HTML report, in modules that are put one after the other. It gets no data: it opens, filters and marks what stands in
// the page, which can be read without it.

export const root = document.documentElement;
export const byId = (id) => document.getElementById(id);
export const isThere = (element) => !element.closest("[hidden]");

/** Every finding, in the order of the page. */
export const findings = [];
