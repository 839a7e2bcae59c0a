/** The presets of its server. */
export const presetNames = ["strict", "balanced", "permissive", "low-noise", "quiet"] as const;
export type PresetName = (typeof presetNames)[number];

/** Limits of a package (`file_limits` of a policy), with its server's names. */
export interface FileLimits {
  readonly max_file_count: number;
  readonly max_file_size_bytes: number;
  readonly max_name_length: number;
  readonly max_description_length: number;
  readonly min_description_length: number;
  readonly max_loader_file_size_bytes: number;
}

const megabyte = 1024 ** 2;

const limits = (
  max_file_count: number,
  sizeMegabytes: number,
  max_name_length: number,
  max_description_length: number,
  min_description_length: number,
  loaderMegabytes: number,
): FileLimits => ({
  max_file_count,
  max_file_size_bytes: sizeMegabytes * megabyte,
  max_name_length,
  max_description_length,
  min_description_length,
  max_loader_file_size_bytes: loaderMegabytes * megabyte,
});

const balanced = limits(100, 5, 64, 1024, 20, 10);

/** `file_limits` of its presets. */
export const presetLimits: Readonly<Record<PresetName, FileLimits>> = {
  strict: limits(50, 2, 48, 512, 30, 5),
  balanced,
  permissive: limits(500, 20, 128, 4096, 10, 20),
  "low-noise": balanced,
  quiet: balanced,
};

/** What `preset_base` of its presets says: of the two quiet ones that of the default. */
export const presetBase: Readonly<Record<PresetName, string>> = {
  strict: "strict",
  balanced: "balanced",
  permissive: "permissive",
  "low-noise": "balanced",
  quiet: "balanced",
};

/** Keys of its policy format (2.3.2) that have no effect here, with those inside of them where some have. */
export const keysWithoutEffect: readonly string[] = [
  "adjudicator",
  "analysis_thresholds",
  "analyzers",
  "cel",
  "command_safety",
  "file_classification",
  "finding_output",
  "hidden_files",
  "llm_analysis",
  "rule_scoping",
  "sensitive_files",
  "system_cleanup",
  "file_limits.max_reference_depth",
  "file_limits.max_yara_scan_file_size_bytes",
  "pipeline.benign_pipe_targets",
  "pipeline.doc_path_indicators",
  "pipeline.demote_in_docs",
  "pipeline.demote_instructional",
  "pipeline.check_known_installers",
  "pipeline.dedupe_equivalent_pipelines",
  "pipeline.compound_fetch_require_download_intent",
  "pipeline.compound_fetch_filter_api_requests",
  "pipeline.compound_fetch_filter_shell_wrapped_fetch",
  "pipeline.compound_fetch_exec_prefixes",
  "pipeline.compound_fetch_exec_commands",
  "pipeline.exfil_hints",
  "pipeline.api_doc_tokens",
];
