// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/findanything.h"

#include "cleanup/tr.h"
#include "database/server/transaction.h"
#include "database/service/executionpages.h"
#include "database/service/executionrepository.h"
#include "database/service/filerepository.h"

using namespace Qt::StringLiterals;

namespace {
/// A look that ends by itself, and at once when it is stopped.
template <typename T, typename Look>
Result<T> looking(cleanup::Session &session, const cleanup::Context &context, Look look)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    const auto transaction
        = database::Transaction::begin(session.connection(), database::Transaction::Mode::ReadOnlySnapshot);
    if (!transaction)
        return tl::unexpected(cleanup::asStopped(transaction.error(), context));
    const auto bounded = session.connection().execute(
        u"SET LOCAL statement_timeout = '%1s'"_s.arg(cleanup::findPatience.count()), Tr::tr("prepare the session"));
    if (!bounded)
        return tl::unexpected(cleanup::asStopped(bounded.error(), context));
    Result<T> found = look();
    return found ? std::move(found) : tl::unexpected(cleanup::asStopped(found.error(), context));
}

Result<QList<Execution>> findExecutions(cleanup::Session &session, const QString &words, int limit)
{
    database::ExecutionRepository executions(session.connection(), session.schema());
    const database::ExecutionTable &table = session.schema().executions();
    QList<Execution> found;
    if (const auto key = table.id.form.meant(RowKey::ofInput(words))) {
        const auto one = executions.find(ExecutionId{*key});
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            found.append(**one);
    }
    if (!table.error.exists())
        return found;
    const auto page = database::ExecutionPages(session.connection(), session.schema(), {.errorText = words})
                          .find({.limit = limit - static_cast<int>(found.size())});
    if (!page)
        return tl::unexpected(page.error());
    for (const Execution &execution : page->rows) {
        if (found.isEmpty() || execution.id != found.constFirst().id)
            found.append(execution);
    }
    return found;
}
} // namespace

Result<cleanup::FoundExecutions> cleanup::findExecutionsAndUsers(Session &session, const QString &words, int limit,
                                                                 const Context &context)
{
    return looking<FoundExecutions>(session, context, [&]() -> Result<FoundExecutions> {
        FoundExecutions found;
        const QString bare = words.startsWith(u'#') ? words.mid(1) : words;
        auto executions = findExecutions(session, bare, limit);
        if (!executions)
            return tl::unexpected(executions.error());
        found.executions = std::move(*executions);
        const auto users = database::ExecutionRepository(session.connection(), session.schema()).findUsers(bare, limit);
        if (!users)
            return tl::unexpected(users.error());
        for (const auto &user : *users)
            found.users.append({.key = user.key, .executions = user.executions});
        return found;
    });
}

Result<QList<cleanup::FoundFile>> cleanup::findNamedFiles(Session &session, const QByteArray &part, int limit,
                                                          const Context &context)
{
    return looking<QList<FoundFile>>(session, context, [&]() -> Result<QList<FoundFile>> {
        QList<FoundFile> found;
        for (const Directory directory : session.schema().directories()) {
            const auto rows
                = database::FileRepository(session.connection(), session.schema(), directory).findNamed(part, limit);
            if (!rows)
                return tl::unexpected(rows.error());
            for (const Item &row : *rows)
                found.append({.directory = directory, .row = row});
        }
        return found;
    });
}
