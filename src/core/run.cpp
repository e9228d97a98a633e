// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run.h"

void RunResult::add(const ItemOutcome &item)
{
    switch (item.outcome) {
    case Outcome::Done:
    case Outcome::Undone:
    case Outcome::Purged: done.add(item.kind, item.bytes); break;
    case Outcome::Changed: ++changed; break;
    case Outcome::Vanished: ++vanished; break;
    case Outcome::Protected: ++isProtected; break;
    case Outcome::Failed: ++failed; break;
    case Outcome::Planned: break;
    }
    const bool wentAsPlanned = item.outcome == Outcome::Done && item.reason.isEmpty();
    if (!wentAsPlanned || item.kind == ItemKind::Execution)
        remarks.push_back(item);
}

void RunResult::absorb(const RunResult &other)
{
    planned += other.planned;
    done += other.done;
    changed += other.changed;
    vanished += other.vanished;
    isProtected += other.isProtected;
    failed += other.failed;
    freedBytes += other.freedBytes;
    stopped = stopped || other.stopped;
    remarks.insert(remarks.end(), other.remarks.cbegin(), other.remarks.cend());
}
