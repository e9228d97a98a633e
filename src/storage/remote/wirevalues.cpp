// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/wirevalues.h"

#include "core/base/bytes.h"
#include "storage/remote/columns.h"

#include <QCborArray>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using storage::wire::packNumbers;
using storage::wire::unpackNumbers;

/// The values of an enumeration are numbered in the order of its declaration; a new one is added at its end.
template <typename Value> std::optional<Value> valueOf(qint64 number, Value last)
{
    return number >= 0 && number <= static_cast<qint64>(last) ? std::optional(static_cast<Value>(number))
                                                              : std::nullopt;
}

/// Values that are collected by member and written as one column for each.
class ColumnWriter {
public:
    void add(qint64 value) { m_values.push_back(value); }
    QByteArray packed() const { return packNumbers(m_values); }

private:
    std::vector<qint64> m_values;
};

/// The columns of a table of so many lines; whether all were as long as that.
class ColumnReader {
public:
    ColumnReader(const QCborMap &map, size_t count)
        : m_map(map)
        , m_count(static_cast<qsizetype>(count))
    {
    }
    std::vector<qint64> numbers(QLatin1StringView name)
    {
        auto read = unpackNumbers(m_map.value(name).toByteArray(), m_count);
        m_isWhole = m_isWhole && read.has_value();
        return read ? std::move(*read) : std::vector<qint64>(static_cast<size_t>(m_count));
    }
    std::vector<QByteArray> names(QLatin1StringView name)
    {
        auto read = storage::wire::unpackNames(m_map.value(name).toByteArray());
        m_isWhole = m_isWhole && read && static_cast<qsizetype>(read->size()) == m_count;
        return m_isWhole ? std::move(*read) : std::vector<QByteArray>(static_cast<size_t>(m_count));
    }
    bool isWhole() const { return m_isWhole; }

private:
    const QCborMap &m_map;
    qsizetype m_count;
    bool m_isWhole = true;
};

QByteArray packNames(std::span<const QByteArray> names)
{
    storage::wire::Names packed;
    for (const QByteArray &name : names)
        packed.add(name);
    return packed.packed();
}

/// The members of identities, one column each.
class IdentityColumns {
public:
    void add(const FileIdentity &identity)
    {
        m_tokens.add(QByteArrayView(identity.token.text().data(), qsizetype(identity.token.text().size())));
        m_size.add(identity.size);
        m_modified.add(identity.modifiedNs);
        m_links.add(static_cast<qint64>(identity.links));
        m_changed.add(identity.changedNs);
        m_allocated.add(identity.allocated);
    }
    void writeTo(QCborMap &map) const
    {
        map.insert("token"_L1, m_tokens.packed());
        map.insert("size"_L1, m_size.packed());
        map.insert("modified"_L1, m_modified.packed());
        map.insert("links"_L1, m_links.packed());
        map.insert("changed"_L1, m_changed.packed());
        map.insert("allocated"_L1, m_allocated.packed());
    }
    static std::vector<FileIdentity> read(ColumnReader &columns)
    {
        const auto tokens = columns.names("token"_L1);
        const auto sizes = columns.numbers("size"_L1), modified = columns.numbers("modified"_L1),
                   links = columns.numbers("links"_L1), changed = columns.numbers("changed"_L1),
                   allocated = columns.numbers("allocated"_L1);
        std::vector<FileIdentity> identities(sizes.size());
        for (size_t place = 0; columns.isWhole() && place < identities.size(); ++place) {
            identities[place] = {.token = FileToken(tokens[place].toStdString()),
                                 .size = sizes[place],
                                 .modifiedNs = modified[place],
                                 .links = static_cast<quint64>(links[place]),
                                 .changedNs = changed[place],
                                 .allocated = allocated[place]};
        }
        return identities;
    }

private:
    storage::wire::Names m_tokens;
    ColumnWriter m_size, m_modified, m_links, m_changed, m_allocated;
};

QCborMap toCbor(const storage::FolderAccess &folder)
{
    return {{"searchable"_L1, folder.isSearchable},
            {"writable"_L1, folder.isWritable},
            {"read_only"_L1, folder.isReadOnly},
            {"barred"_L1, folder.isBarred}};
}
} // namespace

QCborMap storage::wire::toCbor(const Error &error)
{
    return {{"kind"_L1, static_cast<int>(error.kind)}, {"text"_L1, error.message}};
}

/// Of what a folder can have to say: what a server's errors mean to whoever reads them is none of a helper's.
Error storage::wire::errorFrom(const QCborMap &map)
{
    const auto kind = valueOf(map.value("kind"_L1).toInteger(-1), ErrorKind::Internal);
    constexpr std::array kinds{ErrorKind::Usage,    ErrorKind::Refused, ErrorKind::Busy,
                               ErrorKind::NotFound, ErrorKind::Stopped, ErrorKind::Storage};
    const bool isKnown = kind && std::find(kinds.begin(), kinds.end(), *kind) != kinds.end();
    return {isKnown ? *kind : ErrorKind::Storage, bytes::displayText(map.value("text"_L1).toString()), {}};
}

QCborMap storage::wire::toCbor(const RootIdentity &identity)
{
    return {{"id"_L1, identity.id},
            {"inode"_L1, static_cast<qint64>(identity.inode)},
            {"volume"_L1, static_cast<qint64>(identity.volume)}};
}

RootIdentity storage::wire::identityFrom(const QCborMap &map)
{
    return {.id = map.value("id"_L1).toString(),
            .inode = static_cast<quint64>(map.value("inode"_L1).toInteger()),
            .volume = static_cast<quint64>(map.value("volume"_L1).toInteger())};
}

QCborMap storage::wire::toCbor(const Binding &binding)
{
    return {{"system"_L1, binding.database.systemIdentifier},
            {"database"_L1, binding.database.database},
            {"installation"_L1, binding.database.installation},
            {"role"_L1, binding.role},
            {"id"_L1, binding.id},
            {"servers"_L1, QCborArray::fromStringList(binding.servers)}};
}

storage::Binding storage::wire::bindingFrom(const QCborMap &map)
{
    Binding binding{.database = {.systemIdentifier = map.value("system"_L1).toString(),
                                 .database = map.value("database"_L1).toString(),
                                 .installation = map.value("installation"_L1).toString()},
                    .role = map.value("role"_L1).toString(),
                    .id = map.value("id"_L1).toString()};
    for (const auto server : map.value("servers"_L1).toArray())
        binding.servers << server.toString();
    return binding;
}

QCborMap storage::wire::toCbor(const RootMark &mark)
{
    QCborMap sequences;
    for (const auto &[name, value] : mark.sequences.asKeyValueRange())
        sequences.insert(name, value);
    return {{"counter"_L1, mark.counter},
            {"nonce"_L1, mark.nonce},
            {"run"_L1, mark.run},
            {"server_time"_L1, mark.serverTime},
            {"sequences"_L1, sequences}};
}

storage::RootMark storage::wire::markFrom(const QCborMap &map)
{
    RootMark mark{.counter = map.value("counter"_L1).toInteger(),
                  .nonce = map.value("nonce"_L1).toString(),
                  .run = map.value("run"_L1).toString(),
                  .serverTime = map.value("server_time"_L1).toInteger(),
                  .sequences = {}};
    const QCborMap sequences = map.value("sequences"_L1).toMap();
    for (const auto &[name, value] : sequences)
        mark.sequences.insert(name.toString(), value.toInteger());
    return mark;
}

QCborMap storage::wire::toCbor(const RootConsents &consents)
{
    return {{"words"_L1, packNames(std::vector(consents.keyBegin(), consents.keyEnd()))},
            {"sums"_L1, packNames(std::vector(consents.cbegin(), consents.cend()))}};
}

storage::RootConsents storage::wire::consentsFrom(const QCborMap &map)
{
    const auto words = unpackNames(map.value("words"_L1).toByteArray());
    const auto sums = unpackNames(map.value("sums"_L1).toByteArray());
    RootConsents consents;
    for (size_t place = 0; words && sums && words->size() == sums->size() && place < words->size(); ++place)
        consents.insert((*words)[place], (*sums)[place]);
    return consents;
}

QCborMap storage::wire::toCbor(const Volume &volume)
{
    return {{"total"_L1, volume.totalBytes},
            {"free"_L1, volume.freeBytes},
            {"available"_L1, volume.availableBytes},
            {"inodes"_L1, volume.totalInodes},
            {"free_inodes"_L1, volume.freeInodes}};
}

std::optional<Volume> storage::wire::volumeFrom(const QCborMap &map)
{
    if (!map.contains("total"_L1) || !map.contains("available"_L1))
        return std::nullopt;
    return Volume{.totalBytes = map.value("total"_L1).toInteger(),
                  .freeBytes = map.value("free"_L1).toInteger(),
                  .availableBytes = map.value("available"_L1).toInteger(),
                  .totalInodes = map.value("inodes"_L1).toInteger(),
                  .freeInodes = map.value("free_inodes"_L1).toInteger()};
}

QCborMap storage::wire::toCbor(const FileSystem &fileSystem)
{
    return {{"name"_L1, fileSystem.name},
            {"locks_here_only"_L1, fileSystem.locksHereOnly},
            {"confines_paths"_L1, fileSystem.confinesPaths}};
}

storage::FileSystem storage::wire::fileSystemFrom(const QCborMap &map)
{
    return {.name = map.value("name"_L1).toString(),
            .locksHereOnly = map.value("locks_here_only"_L1).toBool(),
            .confinesPaths = map.value("confines_paths"_L1).toBool()};
}

QCborMap storage::wire::toCbor(const FileSystem::Tried &tried)
{
    return {{"comes_back"_L1, static_cast<int>(tried.comesBack)},
            {"syncs_folders"_L1, tried.syncsFolders},
            {"folds_case"_L1, tried.foldsCase}};
}

std::optional<storage::FileSystem::Tried> storage::wire::triedFrom(const QCborMap &map)
{
    using Return = FileSystem::Tried::Return;
    const auto comesBack = valueOf(map.value("comes_back"_L1).toInteger(-1), Return::Never);
    if (!comesBack)
        return std::nullopt;
    return FileSystem::Tried{.comesBack = *comesBack,
                             .syncsFolders = map.value("syncs_folders"_L1).toBool(),
                             .foldsCase = map.value("folds_case"_L1).toBool()};
}

QCborMap storage::wire::toCbor(const Usage &usage)
{
    return {{"files"_L1, usage.files}, {"allocated"_L1, usage.allocated}};
}

storage::Usage storage::wire::usageFrom(const QCborMap &map)
{
    return {.files = map.value("files"_L1).toInteger(), .allocated = map.value("allocated"_L1).toInteger()};
}

QCborMap storage::wire::toCbor(const HeldOpen &held)
{
    return {{"files"_L1, held.files}, {"bytes"_L1, held.bytes}};
}

HeldOpen storage::wire::heldOpenFrom(const QCborMap &map)
{
    return {.files = map.value("files"_L1).toInteger(), .bytes = map.value("bytes"_L1).toInteger()};
}

QCborMap storage::wire::toCbor(const RootAccess &access)
{
    return {{"folder"_L1, ::toCbor(access.folder)},
            {"closed"_L1, access.closedFolder},
            {"quarantine"_L1, static_cast<int>(access.quarantine)}};
}

std::optional<storage::RootAccess> storage::wire::accessFrom(const QCborMap &map)
{
    using Quarantine = RootAccess::Quarantine;
    const auto quarantine = valueOf(map.value("quarantine"_L1).toInteger(-1), Quarantine::Elsewhere);
    if (!quarantine)
        return std::nullopt;
    const QCborMap folder = map.value("folder"_L1).toMap();
    return RootAccess{.folder = {.isSearchable = folder.value("searchable"_L1).toBool(),
                                 .isWritable = folder.value("writable"_L1).toBool(),
                                 .isReadOnly = folder.value("read_only"_L1).toBool(),
                                 .isBarred = folder.value("barred"_L1).toBool()},
                      .closedFolder = map.value("closed"_L1).toByteArray(),
                      .quarantine = *quarantine};
}

QCborMap storage::wire::toCbor(std::span<const QByteArray> paths)
{
    return {{"path"_L1, packNames(paths)}};
}

std::optional<std::vector<QByteArray>> storage::wire::pathsFrom(const QCborMap &map)
{
    return unpackNames(map.value("path"_L1).toByteArray());
}

QCborMap storage::wire::toCbor(std::span<const KnownFile> files)
{
    Names paths;
    IdentityColumns identities;
    for (const KnownFile &file : files) {
        paths.add(file.path);
        identities.add(file.identity);
    }
    QCborMap map{{"path"_L1, paths.packed()}};
    identities.writeTo(map);
    return map;
}

std::optional<std::vector<storage::KnownFile>> storage::wire::filesFrom(const QCborMap &map)
{
    auto paths = pathsFrom(map);
    if (!paths)
        return std::nullopt;
    ColumnReader columns(map, paths->size());
    std::vector<FileIdentity> identities = IdentityColumns::read(columns);
    if (!columns.isWhole())
        return std::nullopt;
    std::vector<KnownFile> files(paths->size());
    for (size_t place = 0; place < files.size(); ++place)
        files[place] = {.path = std::move((*paths)[place]), .identity = std::move(identities[place])};
    return files;
}

QCborMap storage::wire::toCbor(std::span<const Found> found)
{
    ColumnWriter states, problems, errors;
    IdentityColumns identities;
    for (const Found &one : found) {
        states.add(static_cast<qint64>(one.state));
        problems.add(static_cast<qint64>(one.problem));
        errors.add(one.error);
        identities.add(one.identity);
    }
    QCborMap map{{"state"_L1, states.packed()}, {"problem"_L1, problems.packed()}, {"errno"_L1, errors.packed()}};
    identities.writeTo(map);
    return map;
}

std::optional<std::vector<storage::Found>> storage::wire::foundFrom(const QCborMap &map, size_t count)
{
    ColumnReader columns(map, count);
    const auto states = columns.numbers("state"_L1), problems = columns.numbers("problem"_L1),
               errors = columns.numbers("errno"_L1);
    std::vector<FileIdentity> identities = IdentityColumns::read(columns);
    if (!columns.isWhole())
        return std::nullopt;
    std::vector<Found> found(count);
    for (size_t place = 0; place < count; ++place) {
        const auto state = valueOf(states[place], FileState::Problem);
        const auto problem = valueOf(problems[place], Problem::Sidecar);
        // A later helper may find what is not known here: then nobody can tell.
        found[place] = {.state = state && problem ? *state : FileState::Problem,
                        .problem = state && problem ? *problem : Problem::Unreadable,
                        .identity = std::move(identities[place]),
                        .error = static_cast<int>(errors[place])};
    }
    return found;
}

QCborMap storage::wire::toCbor(std::span<const MoveResult> results)
{
    ColumnWriter moved, problems, errors, wereThere;
    for (const MoveResult &result : results) {
        moved.add(static_cast<qint64>(result.moved));
        problems.add(static_cast<qint64>(result.problem));
        errors.add(result.error);
        wereThere.add(result.wasThere ? 1 : 0);
    }
    return {{"count"_L1, static_cast<qint64>(results.size())},
            {"moved"_L1, moved.packed()},
            {"problem"_L1, problems.packed()},
            {"errno"_L1, errors.packed()},
            {"was_there"_L1, wereThere.packed()}};
}

std::optional<std::vector<storage::MoveResult>> storage::wire::resultsFrom(const QCborMap &map, size_t most)
{
    const qint64 count = map.value("count"_L1).toInteger(-1);
    if (count < 0 || count > static_cast<qint64>(most))
        return std::nullopt;
    ColumnReader columns(map, static_cast<size_t>(count));
    const auto moved = columns.numbers("moved"_L1), problems = columns.numbers("problem"_L1),
               errors = columns.numbers("errno"_L1), wereThere = columns.numbers("was_there"_L1);
    if (!columns.isWhole())
        return std::nullopt;
    std::vector<MoveResult> results(static_cast<size_t>(count));
    for (size_t place = 0; place < results.size(); ++place) {
        const auto how = valueOf(moved[place], Moved::Fenced);
        const auto problem = valueOf(problems[place], Problem::Sidecar);
        results[place] = {.moved = how.value_or(Moved::Error),
                          .problem = problem.value_or(Problem::Unreadable),
                          .error = static_cast<int>(errors[place]),
                          .wasThere = wereThere[place] != 0};
    }
    return results;
}

QCborMap storage::wire::toCbor(std::span<const Census::Measure> measures)
{
    ColumnWriter sizes, allocated, modified, changed, inodes;
    for (const Census::Measure &measure : measures) {
        sizes.add(measure.size);
        allocated.add(measure.allocated);
        modified.add(measure.modified);
        changed.add(measure.changed);
        inodes.add(static_cast<qint64>(measure.inode));
    }
    return {{"size"_L1, sizes.packed()},
            {"allocated"_L1, allocated.packed()},
            {"modified"_L1, modified.packed()},
            {"changed"_L1, changed.packed()},
            {"inode"_L1, inodes.packed()}};
}

std::optional<std::vector<storage::Census::Measure>> storage::wire::measuresFrom(const QCborMap &map, size_t count)
{
    ColumnReader columns(map, count);
    const auto sizes = columns.numbers("size"_L1), allocated = columns.numbers("allocated"_L1),
               modified = columns.numbers("modified"_L1), changed = columns.numbers("changed"_L1),
               inodes = columns.numbers("inode"_L1);
    if (!columns.isWhole())
        return std::nullopt;
    std::vector<Census::Measure> measures(count);
    for (size_t place = 0; place < count; ++place) {
        measures[place] = {.size = sizes[place],
                           .allocated = allocated[place],
                           .modified = modified[place],
                           .changed = changed[place],
                           .inode = static_cast<quint64>(inodes[place])};
    }
    return measures;
}

QCborMap storage::wire::toCbor(const QList<QuarantinedRun> &runs)
{
    Names names;
    ColumnWriter files, bytes;
    for (const QuarantinedRun &run : runs) {
        names.add(run.run.value.toUtf8());
        files.add(run.files);
        bytes.add(run.bytes);
    }
    return {{"run"_L1, names.packed()}, {"files"_L1, files.packed()}, {"bytes"_L1, bytes.packed()}};
}

std::optional<QList<storage::QuarantinedRun>> storage::wire::quarantinedRunsFrom(const QCborMap &map)
{
    const auto names = unpackNames(map.value("run"_L1).toByteArray());
    if (!names)
        return std::nullopt;
    ColumnReader columns(map, names->size());
    const auto files = columns.numbers("files"_L1), bytes = columns.numbers("bytes"_L1);
    if (!columns.isWhole() || std::any_of(files.begin(), files.end(), [](qint64 count) { return count < 0; }))
        return std::nullopt;
    QList<QuarantinedRun> runs;
    for (size_t place = 0; place < names->size(); ++place)
        runs.append({.run = RunId{QString::fromUtf8((*names)[place])}, .files = files[place], .bytes = bytes[place]});
    return runs;
}
