/** Template of every page: Eleventy goes through the documents, one file each. */
export const data = {
  pagination: { data: "documents", size: 1, alias: "document" },
  permalink: ({ document }) => document.address,
};

/** HTML of one document. */
export function render({ document }) {
  return this.documentOf(document);
}
