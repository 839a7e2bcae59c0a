import type { Location } from "./region.js";
/** A sentence of prose that tells the agent what to do. */
export interface Instruction {
    /** The sentence without marks, case and line breaks: what makes two of them one. */
    readonly key: string;
    /** Its beginning as it is written, on one line. Hostile text; of an instruction that was added, short and with secrets masked. */
    readonly text: string;
    /** True when it binds beyond the task at hand: always, never, first, after each, without asking. */
    readonly marked: boolean;
    readonly location: Location;
}
/** A sentence that the change added. */
export type AddedInstruction = Pick<Instruction, "text" | "marked" | "location">;
