const key = process.env.STRIPE_SECRET_KEY;
if (!key) throw new Error("STRIPE_SECRET_KEY is not set");

async function stripe(path: string, form?: Record<string, string>) {
  const r = await fetch("https://api.stripe.com/v1/" + path, {
    method: form ? "POST" : "GET",
    headers: {
      authorization: "Basic " + Buffer.from(key + ":").toString("base64"),
      "content-type": "application/x-www-form-urlencoded",
      ...(form ? { "idempotency-key": crypto.randomUUID() } : {}),
    },
    body: form ? new URLSearchParams(form).toString() : undefined,
  });
  const j: any = await r.json();
  if (!r.ok) throw new Error(j.error?.message ?? r.statusText);
  return j;
}

const args = process.argv.slice(2);
const opt = (n: string) => { const i = args.indexOf("--" + n); return i < 0 ? undefined : args[i + 1]; };

if (args[0] === "find") {
  const q: string[] = [];
  if (opt("last4")) q.push(`payment_method_details.card.last4:"${opt("last4")}"`);
  if (opt("amount")) q.push(`amount:${opt("amount")}`);
  if (opt("email")) {
    const c = await stripe("customers/search?query=" + encodeURIComponent(`email:"${opt("email")}"`));
    for (const x of c.data) q.push(`customer:"${x.id}"`);
  }
  const found = await stripe("charges/search?query=" + encodeURIComponent(q.join(" AND ")));
  for (const c of found.data) {
    console.log(c.id, new Date(c.created * 1000).toISOString().slice(0, 10), c.amount / 100, c.currency, c.status, c.refunded ? "refunded" : "");
  }
} else if (args[0] === "do") {
  const form: Record<string, string> = { charge: args[1], reason: opt("reason") ?? "requested_by_customer" };
  if (opt("amount")) form.amount = opt("amount")!;
  const r = await stripe("refunds", form);
  console.log(r.id, r.status, r.amount / 100, r.currency);
}
