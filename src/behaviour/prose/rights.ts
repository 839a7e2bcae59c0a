import { type Construction, constructions } from "./construction.ts";

/** The agent: what speaks to people ("your user", "your account") is not meant. */
const self =
  "(?:yourself|itself|your own (?:user|account|user account|process|identity|role|service account)|the agent(?: s)?(?: own)?(?: (?:user|account|service account))?|this agent|this assistant|the assistant)";
const power = "(?:admins?|administrators?|sudo|sudoers|wheel|root|superusers?|super-?admins?|domain admins?)";
const rightsOf =
  "(?:admin(?:istrators?|istrative)?|root|sudo|superuser|super-?admin|elevated|privileged|unrestricted|owner|system level|system-level)";

const unless =
  /\b(?:never|do not|don t|avoid|not|ask|asks|asked|least privilege|test users?|attackers?|whether|check (?:if|that)|prevents?|refuse)\b/;

/** Raises the rights that the agent itself has. */
export const rights: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "raise-own-rights",
      anchors: [" admin", " sudo", " wheel", " root", " superuser", " super-admin", " owner role", " owner right"],
      unless,
    },
    [
      `(?:add|enroll?|put|include|insert|assign|append|place|register) ${self} (?:in|into|to|among) (?:(?:the|an?|all|every|each|local|group|of|s|system|server|workspace|company|organi[sz]ation) ){0,4}${power}(?: (?:group|role|team|users?|list|file|accounts?|group membership)s?)?`,
      `(?:join|become (?:a )?(?:part|member) of) (?:(?:the|an?|local|system) ){0,2}${power} (?:group|role|team|users)`,
      `(?:give|grant|assign|award|hand|get|obtain) ${self} (?:(?:full|all|the|an?|complete|unlimited|permanent|global|local|lasting) ){0,3}(?:${rightsOf} )(?:level )?(?:rights?|access|permissions?|privileges?|roles?|control|powers?)`,
      `(?:promote|elevate|appoint) ${self} (?:to|as|into) (?:(?:the|an?|local|full|global) ){0,2}${power}`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "widen-own-rights",
      anchors: ["your own ", "escalate your", "elevate your", "yourself as", "yourself an", "yourself the"],
      unless,
    },
    [
      "(?:elevate|escalate|raise|increase|extend|widen|expand|upgrade) your (?:own )?(?:privileges?|rights|permissions|access rights|access level)",
      `(?:add|make|set|register|name) yourself (?:(?:as|the|an?|global|local) ){1,3}${power}`,
    ],
  ),
];
