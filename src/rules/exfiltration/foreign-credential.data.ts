/**
 * Environment variables that belong to one service, by the names their makers document, and the hosts to which they honestly go.
 * Lower case, since rules read lower-cased text.
 */
export const issuedBy: readonly (readonly [RegExp, RegExp])[] = [
  [/^aws_(?:secret_access_key|access_key_id|session_token)$/, /\.amazonaws\.com|\.aws\b|amazonaws\.com\.cn/],
  [/^azure_client_secret$/, /microsoft|azure|windows\.net/],
  [/^(?:github|gh)_(?:token|pat)$/, /github|ghcr\.io/],
  [/^gitlab_token$/, /gitlab/],
  [/^npm_token$/, /npmjs|npm\.pkg/],
  [/^pypi_token$/, /pypi\.org/],
  [/^anthropic_api_key$/, /anthropic|claude/],
  [/^stripe_(?:secret|api)_key$/, /stripe\.com/],
  [/^sendgrid_api_key$/, /sendgrid/],
  [/^slack_(?:bot_|user_)?token$/, /slack\.com/],
  [/^twilio_auth_token$/, /twilio/],
  [/^docker(?:hub)?_(?:password|token)$/, /docker/],
  [/^(?:hf_token|huggingface_token|hugging_face_hub_token)$/, /huggingface|hf\.co/],
  [/^ssh_private_key$/, /(?!)/],
  [/^(?:jwt_secret|session_secret|secret_key_base|django_secret_key)$/, /(?!)/],
  [/^(?:database_url|db_password|postgres_password|mysql_root_password|redis_password)$/, /(?!)/],
  [/^(?:wallet_|eth_|solana_|evm_|bot_)?private_key$/, /(?!)/],
  [/^(?:mnemonic|seed_phrase|wallet_seed|recovery_phrase)$/, /(?!)/],
];
