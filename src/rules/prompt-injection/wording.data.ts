/** Words just before a phrase that make it the object of a description: an attack that is told about, not an order. */
export const descriptive =
  /\b(?:attempts?|attempting|attempted|tries|trying|tried|tricks|tricking|tricked|asks|asking|tells|telling|told|designed|used|instructs|instructing|persuades|persuading|convinces|convincing|causes|causing|injects|injecting|makes|making|gets|getting|could|might|detects?|such as|e\.g\.|phrases?|patterns?|says|saying)\b[^.!?\n]{0,40}$/;
