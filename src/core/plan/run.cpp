// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/run.h"

#include "core/base/bytes.h"
#include "core/tr.h"

#include <QLocale>

void RunResult::add(const ItemOutcome &item)
{
    switch (item.outcome) {
    case Outcome::Done:
    case Outcome::Undone:
    case Outcome::Purged: done.add(item.kind, item.bytes); break;
    case Outcome::Changed: ++changed; break;
    case Outcome::Vanished: ++vanished; break;
    case Outcome::Protected: ++isProtected; break;
    case Outcome::InUse: ++inUse; break;
    case Outcome::KeptByDatabase:
    case Outcome::Failed: ++failed; break;
    case Outcome::Planned: break;
    }
    const bool wentAsPlanned = item.outcome == Outcome::Done && item.reason.isEmpty();
    if (!wentAsPlanned || item.kind == ItemKind::Execution)
        remarks.push_back(item);
}

void RunResult::putBack(const ItemOutcome &item, qint64 bytesBefore)
{
    done.bytes -= bytesBefore;
    if (item.outcome == Outcome::Protected) {
        done.remove(item.kind);
        ++isProtected;
    }
    remarks.push_back(item);
}

void RunResult::absorb(const RunResult &other)
{
    planned += other.planned;
    done += other.done;
    changed += other.changed;
    vanished += other.vanished;
    isProtected += other.isProtected;
    inUse += other.inUse;
    failed += other.failed;
    freedBytes += other.freedBytes;
    stopped = stopped || other.stopped;
    notes += other.notes;
    remarks.insert(remarks.end(), other.remarks.cbegin(), other.remarks.cend());
}

QStringList spaceAdvice(const RunResult &result)
{
    QStringList sentences = result.notes;
    if (result.heldOpen.files > 0) {
        sentences << Tr::tr("%1 in %Ln deleted file(s) are still held open by a process and are free when it lets go.",
                            nullptr, static_cast<int>(result.heldOpen.files))
                         .arg(bytes::forPeople(result.heldOpen.bytes));
    }
    if (!result.archive.isEmpty() && result.filesThatFollow > 0) {
        const QString why = result.closingWaitsFor.isEmpty()
            ? result.notArchived
            : Tr::tr("This one could not wait any longer for %1.").arg(result.closingWaitsFor);
        sentences << Tr::tr("%1 in %Ln file(s) are in quarantine yet and follow into the archive with the next run. %2",
                            nullptr, static_cast<int>(result.filesThatFollow))
                         .arg(bytes::forPeople(result.bytesThatFollow), why);
    } else if (!result.closingWaitsFor.isEmpty()) {
        sentences
            << (result.filesThatFollow > 0
                    ? Tr::tr("%1 in %Ln file(s) follow: they are deleted by the next run, because this one could not "
                             "wait any longer for %2.",
                             nullptr, static_cast<int>(result.filesThatFollow))
                          .arg(bytes::forPeople(result.bytesThatFollow), result.closingWaitsFor)
                    : Tr::tr("Whether late rows name its files is looked at by the next run, because this one could "
                             "not wait any longer for %1; until then nothing of it is deleted for good.")
                          .arg(result.closingWaitsFor));
    }
    for (const ShrunkTable &table : result.shrunkTables) {
        sentences
            << Tr::tr("%1 % of the rows of %2 are gone. Run VACUUM (ANALYZE) %2; to make their space usable at once, "
                      "or VACUUM FULL %2; to give it back to the volume, which locks the table meanwhile.")
                   .arg(QLocale().toString(100 * table.removed / std::max<qint64>(1, table.rows)), table.table);
    }
    return sentences;
}
