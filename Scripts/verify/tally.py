"""What was looked at, how often, and what was wrong."""

import dataclasses


@dataclasses.dataclass
class Tally:
    """The looks of one check, in numbers, and its failures in words."""

    name: str
    counts: dict = dataclasses.field(default_factory=dict)
    failures: list = dataclasses.field(default_factory=list)
    remarks: set = dataclasses.field(default_factory=set)
    # What a browser asked for and reported meanwhile: see `traffic`.
    traffic: dict = dataclasses.field(default_factory=dict)

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
        for what, said in other.traffic.items():
            self.traffic[what] = self.traffic.get(what, []) + said

    def note(self, what, *said):
        """Something that went over the wire, or did not, whichever check came across it."""
        self.traffic.setdefault(what, []).extend(said)

    def line(self):
        counted = ", ".join(f"{number} {what}" for what, number in self.counts.items())
        return f"{self.name}: {counted or 'nothing looked at'}: {len(self.failures)} wrong"


def joined(tallies):
    """One tally for each name, in the order in which the names came."""
    whole = {}
    for tally in tallies:
        whole.setdefault(tally.name, Tally(tally.name)).add(tally)
    return list(whole.values())


REQUESTS, PROTECTED = "requests", "pages with the security policy on"
ELSEWHERE, REFUSED = "requests to other hosts", "reports of the security policy"


def traffic(tallies):
    """One tally of all that browsers asked for and reported while the others looked."""
    whole = Tally("security policy and other hosts")
    for what in (REQUESTS, PROTECTED, ELSEWHERE, REFUSED):
        said = [words for tally in tallies for words in tally.traffic.get(what, [])]
        whole.count(what, len(said))
        if what in (ELSEWHERE, REFUSED):
            whole.failures += said
    whole.check(whole.counts[PROTECTED], "browser", "no page came with a security policy")
    return whole
