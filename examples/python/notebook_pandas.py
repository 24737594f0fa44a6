"""A notebook: a table of turnover in pandas, filed, and the report as a table.

Open it as a notebook (VS Code, Jupytext: a cell begins at ``# %%``), or run it: ``python notebook_pandas.py``.
Everything runs on the sandbox: nothing leaves this machine.
"""

# %% The table. Money is text or Decimal, never a float: 0.1 + 0.2 is not 0.3.
from __future__ import annotations

import io
from decimal import Decimal
from typing import Any

import pandas as pd
from mandataire import Filing, InvalidPayloadError, Period, Sandbox, Siret, Turnover, Urssaf

TABLE = """\
client,siret,vente,prestations_bic
Boutique des Tilleuls,00004200200014,2345.50,1200.49
Conseil du Charme,00004208500019,,1950.00
Cabinet du Saule,00004207700016,0,
Atelier de l'If,00004202800019,480.10,
"""

CATEGORIES = ["vente", "prestations_bic"]

# `dtype=str` keeps a SIRET's zeros; the amounts become Decimals, and stay so.
rows = pd.read_csv(io.StringIO(TABLE), dtype=str)
for name in CATEGORIES:
    rows[name] = rows[name].map(lambda text: Decimal(text) if isinstance(text, str) else None)
print(rows)

# %% The sandbox, instead of Urssaf.
sandbox = Sandbox()
urssaf = Urssaf.for_sandbox(sandbox)
# Once for each client, whom Urssaf tells. The last one was forgotten.
for siret in rows["siret"][:3]:
    urssaf.mandats.register(siret)


# %% A filing for each row.
def filing(row: Any, period: str) -> Filing:
    """An empty cell is no line; a zero is one, and has to be said."""
    lines = {name: row[name] for name in CATEGORIES if isinstance(row[name], Decimal)}
    return Filing(account=Siret(row["siret"]), period=Period(period), turnover=Turnover(lines))


intents = [urssaf.prepare_declarer(filing(row, "2026-10")) for _, row in rows.iterrows()]
print(*intents[0].summary, sep="\n")

# %% A float is refused, not rounded.
try:
    Turnover({"vente": float(rows.loc[0, "vente"])})  # type: ignore[dict-item]  # mypy would have told it
except InvalidPayloadError as error:
    print(error)

# %% Filed, a few at a time.
report = urssaf.file_all(intents)
print(report.counts)

# %% What became of each, beside its client. Whole euros, as Urssaf takes them (CSS L133-10).
table = pd.DataFrame([row.to_dict() for row in report.rows])
table["client"] = rows["client"]
table["declared"] = [filing(row, "2026-10").turnover.total for _, row in rows.iterrows()]
table["why"] = ["" if row.error is None else row.error.message for row in report.rows]
table = table[["client", "key", "declared", "state", "why"]]
print(table.to_string())

# %% The contributions that Urssaf computed, to the centime.
answers = [urssaf.estimer(filing(row, "2026-10")) for _, row in rows.iterrows()]
due = pd.DataFrame(
    {"client": name, "what": line.label, "base": line.base, "rate": line.rate, "amount": line.amount}
    for name, answer in zip(rows["client"], answers, strict=True)
    for line in answer.contributions
)
print(due.to_string())

# %% Sums stay exact: a column of Decimals adds up as Decimals.
total = due["amount"].sum()
assert isinstance(total, Decimal)
assert all(isinstance(value, Decimal) for value in [*table["declared"], *due["amount"]])
print(f"pandas: {len(report.rows)} rows, {table['declared'].sum()} € declared, {total} € due")

# %% The end.
urssaf.close()
sandbox.stop()
