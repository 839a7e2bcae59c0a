/** Shapes of secrets that are masked wherever text of a skill is shown: prefix kept, the rest starred. Formats as their issuers publish them. */
const secretShapes: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
  /\bglpat-[A-Za-z0-9_-]{20,64}/g,
  /\bsk-(?:ant-|proj-|live-|test-)?[A-Za-z0-9_-]{20,200}/g,
  /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,128}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,200}/g,
  /\bAIza[0-9A-Za-z_-]{35}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bpypi-[A-Za-z0-9_-]{50,255}/g,
  /\bhf_[A-Za-z0-9]{30,64}\b/g,
  /\bey[A-Za-z0-9_-]{16,1024}\.ey[A-Za-z0-9_-]{16,2048}\.[A-Za-z0-9_-]{16,1024}/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[A-Za-z0-9+/=\s]{0,8192}/g,
  /(?<=:\/\/[^\s/:@]{1,64}:)[^\s/@]{3,128}(?=@)/g,
  /(?<=\b(?:api[_-]?key|secret|token|passw(?:or)?d)["']?\s{0,3}[:=]\s{0,3}["'])[^"'\s]{12,256}(?=["'])/gi,
];

const keep = 4;

/** `text` with everything that looks like a secret starred but for its first four characters. */
export function redact(text: string): string {
  return secretShapes.reduce(
    (masked, shape) => masked.replace(shape, (secret) => `${secret.slice(0, keep)}${"*".repeat(8)}`),
    text,
  );
}
