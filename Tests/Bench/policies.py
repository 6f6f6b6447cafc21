#!/usr/bin/env python3
"""Judges the same companies by the same policies, from the YAML alone: policies.py WORKSPACE COMPANIES DAY

Shares no code with the program. Prints `policy outcome count` and the seconds that judging took.
"""
import collections
import glob
import json
import sys
import time

import yaml

MET, UNKNOWN, UNMET = 2, 1, 0


def load(workspace):
    fields, documents, policies = {}, {}, []
    for path in sorted(glob.glob(workspace + "/policies/**/*.yaml", recursive=True)):
        data = yaml.load(open(path, encoding="utf-8"), yaml.CSafeLoader)
        for field in data.get("fields") or []:
            fields[field["id"]] = field
        for document in data.get("documents") or []:
            documents[document["id"]] = document
        policies += data.get("policies") or []
    return fields, documents, policies


def day(value):
    if value is None:
        return None
    text = str(value).split("/")[-1]
    parts = [int(part) for part in text.split("-")]
    return parts[0] * 10000 + (parts[1] if len(parts) > 1 else 1) * 100 + (parts[2] if len(parts) > 2 else 1)


def standing(thing, today):
    end, start, seen = day(thing.get("to")), day(thing.get("from")), day(thing.get("seen"))
    if end is not None and today > end:
        return "over"
    begin = start if start is not None else seen
    if begin is None:
        return "unknown"
    if today >= begin:
        return "in force"
    return "ahead" if start is not None else "unknown"


def version_of(policy, documents, today):
    found = None
    for version in policy["versions"]:
        text = standing(documents[version["document"]], today)
        if ("from" in version or "to" in version) and text != "over":
            own = standing(version, today)
            text = "unknown" if own == "in force" and text == "unknown" else own
        if text == "in force" or text == "unknown" and found is None:
            found = (version, text)
    return found


class Judge:
    def __init__(self, fields):
        self.fields = fields

    def amount(self, facts, field, unit):
        fact, units = facts.get(field), self.fields[field]["units"]
        if fact is not None:
            return fact["v"] * units[fact["u"]] / units[unit]
        ratio = self.fields[field].get("ratio")
        if not ratio or ratio["of"] not in facts or ratio["to"] not in facts:
            return None
        part, whole = facts[ratio["of"]], facts[ratio["to"]]
        if whole["v"] <= 0:
            return None
        mine = part["v"] * self.fields[ratio["of"]]["units"][part["u"]]
        theirs = whole["v"] * self.fields[ratio["to"]]["units"][whole["u"]]
        return mine / theirs / units[unit]

    def truth(self, condition, facts, manual):
        if "all" in condition:
            return min((self.truth(part, facts, manual) for part in condition["all"]), default=MET)
        if "any" in condition:
            return max((self.truth(part, facts, manual) for part in condition["any"]), default=UNMET)
        if "not" in condition:
            return 2 - self.truth(condition["not"], facts, manual)
        if "manual" in condition:
            return manual
        if "count" in condition:
            parts = [self.truth(part, facts, manual) for part in condition["of"]]
            if parts.count(MET) >= condition["count"]:
                return MET
            return UNMET if len(parts) - parts.count(UNMET) < condition["count"] else UNKNOWN
        if "score" in condition:
            low = high = 0
            for item in condition["score"]["items"]:
                points = []
                for band in item["bands"]:
                    now = self.truth(band["when"], facts, manual)
                    if now != UNMET:
                        points.append(band["points"])
                    if now == MET:
                        break
                else:
                    points.append(0)
                low, high = low + min(points), high + max(points)
            mark = condition["score"]["mark"]
            if condition["score"].get("above"):
                return MET if low > mark else UNMET if high <= mark else UNKNOWN
            return MET if low >= mark else UNMET if high < mark else UNKNOWN
        field = condition["field"]
        if "is" in condition:
            return UNKNOWN if field not in facts else MET if facts[field] == condition["is"] else UNMET
        if "in" in condition:
            if field not in facts:
                return UNKNOWN
            wanted = condition["in"] if isinstance(condition["in"], list) else [condition["in"]]
            return MET if any(word in wanted for word in facts[field]) else UNMET
        total = 0.0
        for part in [field] + (condition.get("plus") or []):
            if field == "catalogue-revenue":
                return UNKNOWN
            value = self.amount(facts, part, condition["unit"])
            if value is None:
                return UNKNOWN
            total += value
        for word, holds in (("atLeast", lambda b, s: total >= b - s), ("above", lambda b, s: total > b + s),
                            ("atMost", lambda b, s: total <= b + s), ("below", lambda b, s: total < b - s)):
            if word in condition:
                bound = condition[word]
                return MET if holds(bound, 1e-9 * max(abs(bound), abs(total))) else UNMET
        raise ValueError(condition)


def main():
    workspace, path, today = sys.argv[1], sys.argv[2], day(sys.argv[3])
    fields, documents, policies = load(workspace)
    judge = Judge(fields)
    companies = [json.loads(line) for line in open(path, encoding="utf-8")]
    asked = [(p, version_of(p, documents, today)) for p in policies if "company" in p["for"]]
    counts = collections.Counter()
    start = time.perf_counter()
    for facts in companies:
        for policy, found in asked:
            if found is None:
                outcome = "unmet"
            elif "needs" not in found[0]:
                outcome = "manual"
            else:
                version, text = found
                now = judge.truth(version["needs"], facts, UNKNOWN)
                if now == MET:
                    safe = version["grade"] in "AB" and not version.get("draft") and text == "in force" \
                        and not version["benefit"].get("unread")
                    outcome = "met" if safe else "manual"
                elif now == UNMET:
                    outcome = "unmet"
                else:
                    outcome = "manual" if judge.truth(version["needs"], facts, MET) == MET else "unknown"
            counts[policy["id"], outcome] += 1
    seconds = time.perf_counter() - start
    for (policy, outcome), count in sorted(counts.items()):
        print(policy, outcome, count)
    print("seconds", round(seconds, 2))


main()
