/** A mailbox, and a name of an account, in lower-cased text. */
export const address = String.raw`[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,40}){1,5}`;
export const name = String.raw`[a-z0-9][\w.-]{1,60}`;

/** A public key that is written out, or comes from an address. */
export const keyFromOutside = String.raw`https?:\/\/[^\s"'|>)]{4,200}|ssh-(?:rsa|ed25519)\s{1,3}aaaa[\w+/=]{10,800}`;

/** Names that guides put where the reader's own stands. */
const stand =
  /^(?:(?:your|my|the|new|some|their|target|github|test|demo)?[-_]?(?:user(?:-?name)?|login|name|owner|account|e?-?mail|member|handle|collaborator|org(?:anization)?|team|person|friend|colleague|teammate|me|you|someone|alice|bob|carol|jane|john|octocat|username\d?|user\d{1,3}|admin|developer|dev|x{2,9}))(?:[-_.](?:name|id|email|doe|smith|here))?$/;

/** Domains that stand for the reader's own: those of RFC 2606 as they are, and those that guides make up. */
const standIn =
  /@(?:(?:example|test)\.(?:com|org|net|edu|io|test)|(?:your|my)?-?(?:company|domain|org|organization|corp|team|email|mail|project|tenant|host|server)s?(?:name)?\.\w{2,12}|your[\w-]{2,40}\.\w{2,6}|my[\w-]{2,40}\.com|(?:acme|contoso|fabrikam|foo|bar)\w{0,8}\.\w{2,12}|contoso\.onmicrosoft\.com)$/;

const webmail = /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton(?:mail)?)\.(?:com|me)$/;

/** True of what stands for an account that the reader is to fill in. */
export function isNobody(identity: string): boolean {
  const account = identity.replace(/[.,;:]{1,3}$/, "");
  const [local = "", domain] = account.split("@");
  if (domain !== undefined) {
    return (
      standIn.test(account) || /^(?:your?|my)[-_.]?\w{0,10}$/.test(local) || (webmail.test(domain) && stand.test(local))
    );
  }
  return /[<>{}$%]/.test(account) || stand.test(account);
}
