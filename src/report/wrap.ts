/** Columns that a line has at least, however narrow the page. */
const least = 24;

/** Words in lines of `room` columns; a word that is longer than a line stays whole. */
export function wrapWords(text: string, room: number): string[] {
  const most = Math.max(least, room);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
