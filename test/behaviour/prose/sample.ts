/** Words as they might stand in a skill. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  /** Name of the skill that says it, where that matters. */
  readonly skill?: string;
}
