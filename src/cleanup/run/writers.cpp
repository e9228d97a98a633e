// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/writers.h"

#include "cleanup/tr.h"
#include "core/base/pausing.h"
#include "database/journal/closingjournal.h"

#include <algorithm>

namespace {
constexpr auto pollInterval = std::chrono::milliseconds(50);

using database::Writer;
using Writers = QList<Writer>;

QString describe(const Writer &writer)
{
    return writer.pid > 0 ? Tr::tr("the transaction of process %1 on the server (%2)").arg(writer.pid).arg(writer.name)
                          : Tr::tr("the prepared transaction %1").arg(writer.name);
}

bool isSame(const Writer &one, const Writer &other)
{
    if (!one.number.isEmpty() && one.number == other.number)
        return true;
    return one.pid > 0 && other.pid > 0 && one.session == other.session;
}

bool contains(const Writers &writers, const Writer &writer)
{
    return std::any_of(writers.begin(), writers.end(), [&](const Writer &one) { return isSame(one, writer); });
}

/// Of those that were waited for the ones that are there yet, as they are now: one may have changed its name, got a
/// number, or been prepared. Where one is gone, a prepared one that is new may be what became of it: its locks change
/// hands one by one.
Writers stillThere(const Writers &waited, const Writers &seen, const Writers &now)
{
    const bool hasLostOne
        = std::any_of(waited.begin(), waited.end(), [&](const Writer &writer) { return !contains(now, writer); });
    Writers left;
    for (const Writer &writer : now) {
        const bool mayBeOne = hasLostOne && writer.pid == 0 && !contains(seen, writer);
        if (contains(waited, writer) || mayBeOne)
            left.append(writer);
    }
    return left;
}
} // namespace

Result<QString> cleanup::waitForWriters(Lead &lead, std::chrono::seconds patience, const Context &context)
{
    const auto begun = std::chrono::steady_clock::now();
    database::ClosingJournal journal(lead.connection());
    auto seen = journal.findWriters(lead.schema());
    if (!seen)
        return tl::unexpected(seen.error());
    Writers left = *seen;
    while (!left.isEmpty()) {
        if (std::chrono::steady_clock::now() - begun >= patience || !pauseFor(context.stop, pollInterval))
            return describe(left.first());
        if (const auto renewed = lead.renew(); !renewed)
            return tl::unexpected(renewed.error());
        auto now = journal.findWriters(lead.schema());
        if (!now)
            return tl::unexpected(now.error());
        left = stillThere(left, *seen, *now);
        *seen += *now;
    }
    return QString();
}
