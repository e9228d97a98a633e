// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historyexport.h"

#include "core/base/csv.h"
#include "gui/tr.h"
#include "models/founditemsmodel.h"
#include "models/runitemsmodel.h"
#include "models/runsmodel.h"

#include <QSaveFile>
#include <limits>

namespace {
constexpr int itemsAtOnce = 5000;

/// The page's words are the export's words: the same models, filled here.
bool write(QSaveFile &file, const QAbstractItemModel &model, bool withHeader)
{
    for (int row = withHeader ? -1 : 0; row < model.rowCount(); ++row) {
        QStringList fields;
        for (int column = 0; column < model.columnCount(); ++column)
            fields << (row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data()).toString();
        if (file.write(csv::line(fields)) < 0)
            return false;
    }
    return true;
}

Error notWritten(const QSaveFile &file)
{
    return {ErrorKind::Storage, Tr::tr("%1 could not be written: %2.").arg(file.fileName(), file.errorString()), {}};
}
} // namespace

Result<qint64> gui::exportRuns(cleanup::Session &session, cleanup::RunsRequest request, const QString &fileName,
                               bool localTime, const cleanup::Context &context)
{
    request.limit = std::numeric_limits<int>::max();
    const auto runs = cleanup::findRuns(session, request, context);
    if (!runs)
        return tl::unexpected(runs.error());
    models::RunsModel model;
    model.setShowsLocalTime(localTime);
    model.apply(*runs);
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || !write(file, model, true) || !file.commit())
        return tl::unexpected(notWritten(file));
    return runs->size();
}

Result<qint64> gui::exportFound(cleanup::Session &session, const ItemQuery &query, const QString &fileName,
                                bool localTime, const cleanup::Context &context)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(notWritten(file));
    ItemSearchRequest request{.query = query, .below = {}, .limit = itemsAtOnce};
    qint64 written = 0;
    do {
        const auto found = cleanup::findItems(session, request, context);
        if (!found)
            return tl::unexpected(found.error());
        models::FoundItemsModel page;
        page.setShowsLocalTime(localTime);
        page.replace(*found);
        if (!write(file, page, !request.below))
            return tl::unexpected(notWritten(file));
        written += found->items.size();
        request.below = found->next;
    } while (request.below);
    if (!file.commit())
        return tl::unexpected(notWritten(file));
    return written;
}

Result<qint64> gui::exportRunItems(cleanup::Session &session, const RunId &run, const QString &fileName,
                                   const cleanup::Context &context)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(notWritten(file));
    qint64 written = 0;
    for (qint64 after = -1;;) {
        const auto items = cleanup::findRunItems(session, {.run = run, .after = after, .limit = itemsAtOnce}, context);
        if (!items)
            return tl::unexpected(items.error());
        models::RunItemsModel page;
        page.setRun(run);
        page.append(run, *items);
        if (!write(file, page, written == 0))
            return tl::unexpected(notWritten(file));
        written += items->size();
        if (items->size() < itemsAtOnce)
            break;
        after = items->last().key;
    }
    if (!file.commit())
        return tl::unexpected(notWritten(file));
    return written;
}
