/** `GET /analyzers`: the analyzers of its server by name, and what stands for each here. */
export const analyzers = [
  {
    name: "static_analyzer",
    description: "Rules over text, decoded text, documents and archives",
    available: true,
    rules_count: "150+",
  },
  { name: "bytecode_analyzer", description: "Compiled Python beside or without its source", available: true },
  { name: "pipeline_analyzer", description: "Shell pipelines that send data or run downloads", available: true },
  {
    name: "behavioral_analyzer",
    description: "The way of data through Python, JavaScript, shell and prose, across files",
    available: true,
  },
  {
    name: "llm_analyzer",
    description: "A model as a judge: not on this server",
    available: false,
    providers: ["anthropic", "openai", "azure", "bedrock", "gemini"],
  },
  { name: "virustotal_analyzer", description: "Not on this server", available: false, requires_api_key: true },
  { name: "aidefense_analyzer", description: "Not on this server", available: false, requires_api_key: true },
  { name: "trigger_analyzer", description: "Whether the description says when the skill is meant", available: true },
  {
    name: "meta_analyzer",
    description: "A second pass by a model: not on this server",
    available: false,
    requires: "2+ analyzers, LLM API key",
  },
] as const;
