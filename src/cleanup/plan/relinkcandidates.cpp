// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/relinkcandidates.h"

#include "cleanup/plan/looking.h"

#include <QSet>
#include <algorithm>
#include <map>

namespace {
using Key = std::pair<QByteArray, qint64>; // name and size

QByteArray nameOf(QByteArrayView path)
{
    return path.sliced(path.lastIndexOf('/') + 1).toByteArray();
}

bool endsInWhole(QByteArrayView path, QByteArrayView whole)
{
    return path.size() > whole.size() && path.endsWith(whole) && path.at(path.size() - whole.size() - 1) == '/';
}

/// "exec_17" of 17: the number as it stands between other characters.
bool namesExecution(const QByteArray &folder, const QByteArray &number)
{
    const auto isDigit
        = [&](qsizetype at) { return at >= 0 && at < folder.size() && folder.at(at) >= '0' && folder.at(at) <= '9'; };
    for (qsizetype at = folder.indexOf(number); at >= 0; at = folder.indexOf(number, at + 1)) {
        if (!isDigit(at - 1) && !isDigit(at + number.size()))
            return true;
    }
    return false;
}
} // namespace

bool cleanup::isSamePlace(QByteArrayView rowPath, QByteArrayView filePath, std::optional<ExecutionId> execution)
{
    const bool haveFolders = rowPath.contains('/') && filePath.contains('/');
    if (haveFolders && (endsInWhole(filePath, rowPath) || endsInWhole(rowPath, filePath)))
        return true;
    if (!execution)
        return false;
    const QByteArrayList folders = rowPath.toByteArray().split('/');
    const QByteArrayList others = filePath.toByteArray().split('/');
    const QByteArray number = execution->value.plain().toUtf8();
    return std::any_of(folders.begin(), folders.end() - 1, [&](const QByteArray &folder) {
        return namesExecution(folder, number)
            && std::find(others.begin(), others.end() - 1, folder) != others.end() - 1;
    });
}

void cleanup::RelinkCandidates::add(const Item &item)
{
    if (item.recordedSize >= 0)
        m_items.push_back(item);
}

std::vector<cleanup::RelinkCandidates::Found> cleanup::RelinkCandidates::find(const storage::Listing &listing,
                                                                              const NamedFiles &named,
                                                                              const storage::Store &root,
                                                                              ServerTime cutoff) const
{
    const Directory directory = root.directory();
    std::map<Key, std::vector<size_t>> rows;
    QSet<QByteArray> names;
    for (size_t place = 0; place < m_items.size(); ++place) {
        rows[{nameOf(m_items[place].path), m_items[place].recordedSize}].push_back(place);
        names.insert(nameOf(m_items[place].path));
    }
    std::map<Key, std::vector<Relink>> files;
    Looking looking(root, [&](qsizetype file, const storage::Found &found) {
        const QByteArray path = listing.path(file);
        if (QByteArrayView(path).isValidUtf8() && found.state == FileState::Present
            && found.identity.changedNs < cutoff.microseconds * 1000)
            files[{nameOf(path), found.identity.size}].push_back({path, found.identity});
    });
    for (qsizetype file = 0; file < listing.size() && !names.isEmpty(); ++file) {
        if (named.named(directory, file) != NamedFiles::Named::Yes && names.contains(QByteArray(listing.name(file))))
            looking.add(file, listing.path(file));
    }
    looking.finish();
    // Certain is one row and one file, which no other row may mean.
    std::vector<Found> certain;
    for (const auto &[key, some] : rows) {
        const auto found = files.find(key);
        if (some.size() != 1 || found == files.end() || found->second.size() != 1)
            continue;
        Item item = m_items[some.front()];
        item.problem = Problem::None;
        const Relink &relink = found->second.front();
        const NamedFiles::Meant *meant = named.meant(directory, listing.find(relink.path));
        const bool isMeantByOther = meant && (meant->table != directory || meant->row != item.id);
        if (!isMeantByOther && isSamePlace(item.path, relink.path, item.execution))
            certain.push_back({item, relink});
    }
    return certain;
}
