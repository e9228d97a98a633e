// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/protection.h"

#include "cleanup/tr.h"
#include "database/server/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Between two scans of the tables, in the time that one takes.
constexpr qint64 scanPause = 20;
} // namespace

qsizetype cleanup::Protection::add(Directory directory, QByteArrayView path)
{
    Q_ASSERT(!m_named);
    m_places.push_back({directory, m_paths[static_cast<size_t>(directory)].add(path)});
    return static_cast<qsizetype>(m_places.size()) - 1;
}

cleanup::NamedFiles &cleanup::Protection::named()
{
    if (m_named)
        return *m_named;
    std::map<Directory, NamedFiles::Files> files;
    for (const Directory directory : directories) {
        const PathIndex &paths = m_paths[static_cast<size_t>(directory)];
        if (paths.size() == 0)
            continue;
        files[directory] = {.count = paths.size(),
                            .find =
                                [&paths](std::span<const QByteArrayView> wanted, std::span<qsizetype> found) {
                                    for (size_t place = 0; place < wanted.size(); ++place)
                                        found[place] = paths.find(wanted[place]);
                                },
                            .path = [&paths](qsizetype file) { return paths.path(file).toByteArray(); },
                            .name =
                                [&paths](qsizetype file) {
                                    const QByteArrayView path = paths.path(file);
                                    return path.sliced(path.lastIndexOf('/') + 1);
                                },
                            .links = m_links[directory]};
    }
    m_named.emplace(m_session, files);
    m_named->rememberRows();
    return *m_named;
}

Result<void> cleanup::Protection::readTables(Session &session, const database::FileRepository::Which &which,
                                             const Skip &skip)
{
    named().forgetFolders();
    for (const Directory table : directories) {
        // What has a higher key than any row now is newer than this look, whichever rows it is given.
        const auto mark = database::FileRepository(session.connection(), session.schema(), table).findMark();
        if (!mark)
            return tl::unexpected(mark.error());
        if (const auto read = named().read(session, table, which, skip); !read)
            return read;
        named().setMark(table, *mark);
    }
    return {};
}

Result<void> cleanup::Protection::readAll(Session &session, const Skip &skip, Within within)
{
    if (within == Within::Callers)
        return readTables(session, {}, skip);
    auto transaction
        = database::Transaction::begin(session.connection(), database::Transaction::Mode::ReadOnlySnapshot);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto patience = session.connection().execute(
        u"SET LOCAL statement_timeout = '%1s'"_s.arg(planStatementSeconds), Tr::tr("prepare the session"));
    return patience ? readTables(session, {}, skip) : patience;
}

Result<void> cleanup::Protection::readLate(Session &session, quint64 snapshotXmin, const Skip &skip, Within within)
{
    const database::FileRepository::Which which{.sinceXmin = snapshotXmin};
    if (within == Within::Callers)
        return readTables(session, which, skip);
    auto transaction
        = database::Transaction::begin(session.connection(), database::Transaction::Mode::ReadOnlySnapshot);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto patience = session.connection().execute(
        u"SET LOCAL statement_timeout = '%1s'"_s.arg(planStatementSeconds), Tr::tr("prepare the session"));
    return patience ? readTables(session, which, skip) : patience;
}

Result<void> cleanup::Protection::readNewer(Session &session, const Skip &skip)
{
    const bool areOrdered = std::all_of(directories.begin(), directories.end(), [&](Directory table) {
        return session.schema().files(table).id.form.isOrdered();
    });
    if (!areOrdered && m_sinceLook.isValid() && m_sinceLook.elapsed() < scanPause * m_lookTookMs)
        return {};
    QElapsedTimer look;
    look.start();
    named().forgetFolders();
    const auto read = named().readNewer(session, skip);
    m_lookTookMs = look.elapsed();
    m_sinceLook.start();
    return read;
}

const cleanup::Protection::Meant *cleanup::Protection::meant(qsizetype number) const
{
    const Place &place = m_places[static_cast<size_t>(number)];
    return m_named ? m_named->meant(place.directory, place.file) : nullptr;
}
