// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/orphancheck.h"

#include "database/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

QHash<QByteArray, qsizetype> indexOf(const ItemList &items)
{
    QHash<QByteArray, qsizetype> index;
    index.reserve(items.size());
    for (qsizetype item = 0; item < items.size(); ++item)
        index.insert(items.path(item), item);
    return index;
}
} // namespace

cleanup::OrphanCheck::OrphanCheck(const Target &target, const PlanSection &section)
    : m_section(section)
    , m_indexOfPath(indexOf(section.items))
    , m_named(target,
              {{*section.directory,
                {.count = section.items.size(),
                 .find = [this](std::span<const QByteArrayView> paths, std::span<qsizetype> found) {
                     for (size_t place = 0; place < paths.size(); ++place)
                         found[place] = find(paths[place]);
                 }}}})
{
}

qsizetype cleanup::OrphanCheck::find(QByteArrayView path) const
{
    return m_indexOfPath.value(QByteArray::fromRawData(path.data(), path.size()), -1);
}

Result<void> cleanup::OrphanCheck::readAll(Session &session)
{
    auto transaction = database::Transaction::begin(session.connection, database::Transaction::Mode::ReadOnlySnapshot);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto patience = session.connection.execute(u"SET LOCAL statement_timeout = '%1s'"_s.arg(planStatementSeconds),
                                                     Tr::tr("prepare the session"));
    if (!patience)
        return patience;
    for (const Directory table : directories) {
        if (const auto read = m_named.read(session, table); !read)
            return read;
    }
    return {};
}
