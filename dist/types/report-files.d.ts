/** Formats of a report. */
export declare const formats: readonly ["text", "json", "sarif", "markdown", "html", "junit", "gitlab", "codequality"];
export type Format = (typeof formats)[number];
/** A report to write beside the main one. */
export interface ReportFile {
    readonly format: Format;
    readonly file: string;
}
/** The format that the name of a file asks for, where none was given: `report.sarif`, `gl-sast-report.json`; undefined where it says nothing. */
export declare const formatOf: (file: string) => Format | undefined;
/** Whether the name of a file says that something else stands in it than `format`. */
export declare function misleads(file: string, format: Format): boolean;
/** `junit=report.xml,sarif=report.sarif`: divided by commas or line ends. Throws a ConfigError for what is no format and no file. */
export declare const reportFiles: {
    many: true;
    parse: (text: string, name: string) => readonly ReportFile[];
};
