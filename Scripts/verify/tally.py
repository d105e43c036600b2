"""What was looked at, how often, and what was wrong."""

import dataclasses


@dataclasses.dataclass
class Tally:
    """The looks of one check, in numbers, and its failures in words."""

    name: str
    counts: dict = dataclasses.field(default_factory=dict)
    failures: list = dataclasses.field(default_factory=list)
    remarks: set = dataclasses.field(default_factory=set)

    def count(self, what, number=1):
        self.counts[what] = self.counts.get(what, 0) + number

    def check(self, right, where, words):
        if not right:
            self.failures.append(f"{where}: {words}")

    def add(self, other):
        for what, number in other.counts.items():
            self.count(what, number)
        self.failures += other.failures
        self.remarks |= other.remarks

    def line(self):
        counted = ", ".join(f"{number} {what}" for what, number in self.counts.items())
        return f"{self.name}: {counted or 'nothing looked at'}: {len(self.failures)} wrong"


def joined(tallies):
    """One tally for each name, in the order in which the names came."""
    whole = {}
    for tally in tallies:
        whole.setdefault(tally.name, Tally(tally.name)).add(tally)
    return list(whole.values())
