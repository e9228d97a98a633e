// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/remotestore.h"

#include "core/base/bootclock.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "core/target/rootaddress.h"
#include "storage/destination.h"
#include "storage/manifestlines.h"
#include "storage/remote/columns.h"
#include "storage/remote/inpieces.h"
#include "storage/remote/remotecopying.h"
#include "storage/remote/remotelisting.h"
#include "storage/remote/remoteremoval.h"
#include "storage/remote/wirevalues.h"
#include "storage/tr.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace {
/// As a manifest here: beyond this it is none of ours.
constexpr qsizetype largestManifest = qsizetype{4} * 1024 * 1024 * 1024;

class RemoteLead : public storage::RootLead {
public:
    explicit RemoteLead(std::shared_ptr<storage::RemoteRoot> root)
        : m_root(std::move(root))
    {
    }
    ~RemoteLead() override { m_root->endLead(); }

    Result<void> requireInPlace() const override { return m_root->perform(u"require_lead"_s); }
    bool isLookedAtThere() const override { return true; }
    Result<void> settle() override { return m_root->perform(u"settle"_s); }

private:
    std::shared_ptr<storage::RemoteRoot> m_root;
};

class RemoteManifest : public storage::Manifest {
public:
    RemoteManifest(std::shared_ptr<storage::RemoteRoot> root, RunId run)
        : m_root(std::move(root))
        , m_run(std::move(run))
    {
    }

    /// Lines that are there twice, because an answer was lost, say the same.
    Result<void> append(std::span<const storage::ManifestEntry> entries) override
    {
        QByteArray lines;
        for (const storage::ManifestEntry &entry : entries) {
            const QByteArray line = storage::manifestLines(m_run, std::span(&entry, 1));
            if (!lines.isEmpty() && lines.size() + line.size() > storage::wire::chunkBytes) {
                if (const auto sent = send(std::exchange(lines, {})); !sent)
                    return sent;
            }
            lines += line;
        }
        return lines.isEmpty() ? Result<void>() : send(lines);
    }

private:
    /// What is longer than a question goes in pieces, which the helper keeps until the last of them has come: from the
    /// beginning where its link was lost on the way.
    Result<void> send(const QByteArray &lines)
    {
        const qint64 text = ++m_lastText;
        const auto ask = [&](storage::RemoteRoot::Generation now) {
            Result<QCborMap> answer;
            for (qsizetype at = 0; answer && at < lines.size(); at += storage::wire::chunkBytes) {
                const bool isLast = at + storage::wire::chunkBytes >= lines.size();
                QCborMap arguments{{"run"_L1, m_run.value}, {"lines"_L1, lines.mid(at, storage::wire::chunkBytes)}};
                if (at > 0 || !isLast)
                    arguments.insert("text"_L1, text);
                if (!isLast)
                    arguments.insert("more"_L1, true);
                answer = m_root->callOnce(now, u"append_manifest"_s, arguments);
            }
            return answer;
        };
        return m_root->askAgain(ask).map([](const QCborMap &) {});
    }

    std::shared_ptr<storage::RemoteRoot> m_root;
    RunId m_run;
    inline static std::atomic<qint64> m_lastText{0}; ///< One helper may keep texts of several lists.
};
} // namespace

/// For what has no way to say that it is not known: an empty answer then.
QCborMap storage::RemoteStore::known(const QString &operation) const
{
    return m_root->call(operation, {}).value_or(QCborMap());
}

Result<bool> storage::RemoteStore::isSo(const QString &operation, const QCborMap &arguments) const
{
    const auto answer = m_root->call(operation, arguments);
    if (!answer)
        return tl::unexpected(answer.error());
    return answer->value("is"_L1).isBool() ? Result<bool>(answer->value("is"_L1).toBool()) : nonsense();
}

tl::unexpected<Error> storage::RemoteStore::nonsense() const
{
    const std::shared_ptr<Link> link = m_root->link();
    link->disbelieve();
    return tl::unexpected(link->loss());
}

Result<bool> storage::RemoteStore::isInside(const Store &other) const
{
    if (other.machine() != machine() || !RootAddress::sharePaths(path(), other.path()))
        return false;
    return isSo(u"is_inside"_s, {{"path"_L1, RootAddress::pathOf(other.path())}});
}

Result<bool> storage::RemoteStore::isInsideBoundOne() const
{
    return isSo(u"is_inside_bound_one"_s);
}

Result<bool> storage::RemoteStore::contains(const Destination &destination) const
{
    // The helper of a folder of this very computer, as another user.
    if (machine() != systemBootTime().machine || !RootAddress::sharePaths(path(), destination.path()))
        return false;
    return isSo(u"contains"_s, {{"path"_L1, destination.path()}});
}

Result<std::optional<storage::Binding>> storage::RemoteStore::binding() const
{
    return m_root->call(u"binding"_s, {}).map([](const QCborMap &answer) {
        const QCborValue binding = answer.value("binding"_L1);
        return binding.isMap() ? std::optional(wire::bindingFrom(binding.toMap())) : std::nullopt;
    });
}

Result<void> storage::RemoteStore::bind(const Binding &binding) const
{
    return m_root->perform(u"bind"_s, {{"binding"_L1, wire::toCbor(binding)}}).and_then([&] {
        return m_root->refresh();
    });
}

Result<void> storage::RemoteStore::unbind() const
{
    return m_root->perform(u"unbind"_s).and_then([&] { return m_root->refresh(); });
}

Result<void> storage::RemoteStore::share() const
{
    return m_root->perform(u"share"_s);
}

Result<bool> storage::RemoteStore::isShared() const
{
    return isSo(u"is_shared"_s);
}

Result<void> storage::RemoteStore::requireOwnFolder() const
{
    return m_root->perform(u"require_own_folder"_s);
}

Result<std::optional<storage::RootMark>> storage::RemoteStore::mark() const
{
    return m_root->call(u"mark"_s, {}).map([](const QCborMap &answer) {
        const QCborValue mark = answer.value("mark"_L1);
        return mark.isMap() ? std::optional(wire::markFrom(mark.toMap())) : std::nullopt;
    });
}

Result<void> storage::RemoteStore::setMark(const RootMark &mark) const
{
    return m_root->perform(u"set_mark"_s, {{"mark"_L1, wire::toCbor(mark)}});
}

Result<storage::RootConsents> storage::RemoteStore::consents() const
{
    return m_root->call(u"consents"_s, {}).map([](const QCborMap &answer) { return wire::consentsFrom(answer); });
}

Result<void> storage::RemoteStore::setConsents(const RootConsents &consents) const
{
    return m_root->perform(u"set_consents"_s, wire::toCbor(consents));
}

storage::Listing storage::RemoteStore::list(const std::stop_token &stop, const Counted &progress) const
{
    return listRemote(*m_root, stop, progress);
}

storage::Census storage::RemoteStore::measure(const Listing &listing, const std::stop_token &stop,
                                              const Counted &progress) const
{
    return measureRemote(*m_root, listing, stop, progress);
}

std::vector<storage::Found> storage::RemoteStore::look(std::span<const QByteArray> paths) const
{
    return lookInPieces(paths, [this](const QCborMap &some) { return m_root->call(u"look"_s, some); });
}

Result<QByteArray> storage::RemoteStore::leadsTo(const QByteArray &link) const
{
    return m_root->call(u"leads_to"_s, {{"path"_L1, sendable(link)}}).map([](const QCborMap &answer) {
        return answer.value("path"_L1).toByteArray();
    });
}

Result<QByteArray> storage::RemoteStore::read(const QByteArray &path, qint64 limit) const
{
    QByteArray content;
    const auto read
        = m_root->call(u"read"_s, {{"path"_L1, sendable(path)}, {"limit"_L1, limit}}, [&](const QCborMap &part) {
              content += part.value("bytes"_L1).toByteArray();
              return content.size() <= limit;
          });
    return read.map([&](const QCborMap &) { return content; });
}

std::unique_ptr<storage::Copying> storage::RemoteStore::copyTo(const Destination &destination) const
{
    return std::make_unique<RemoteCopying>(m_root, destination.descriptor());
}

Result<Volume> storage::RemoteStore::volume() const
{
    const auto answer = m_root->call(u"volume"_s, {});
    if (!answer)
        return tl::unexpected(answer.error());
    const auto volume = wire::volumeFrom(*answer);
    return volume ? Result<Volume>(*volume) : nonsense();
}

storage::FileSystem storage::RemoteStore::fileSystem() const
{
    return wire::fileSystemFrom(known(u"file_system"_s));
}

std::optional<storage::FileSystem::Tried> storage::RemoteStore::tryOut() const
{
    return wire::triedFrom(known(u"try_out"_s));
}

Result<storage::Usage> storage::RemoteStore::ownUsage() const
{
    return m_root->call(u"own_usage"_s, {}).map(wire::usageFrom);
}

HeldOpen storage::RemoteStore::heldOpen() const
{
    return wire::heldOpenFrom(known(u"held_open"_s));
}

storage::RootAccess storage::RemoteStore::access() const
{
    return wire::accessFrom(known(u"access"_s)).value_or(RootAccess());
}

Result<QList<storage::QuarantinedRun>> storage::RemoteStore::quarantinedRuns() const
{
    const auto answer = m_root->call(u"quarantined_runs"_s, {});
    if (!answer)
        return tl::unexpected(answer.error());
    const auto runs = wire::quarantinedRunsFrom(*answer);
    return runs ? Result<QList<QuarantinedRun>>(*runs) : nonsense();
}

Result<QList<QByteArray>> storage::RemoteStore::quarantinedFiles(const RunId &run) const
{
    QList<QByteArray> files;
    const auto read = m_root->call(u"quarantined_files"_s, {{"run"_L1, run.value}}, [&](const QCborMap &part) {
        const auto paths = wire::pathsFrom(part);
        if (paths)
            files.append(QList<QByteArray>(paths->cbegin(), paths->cend()));
        return paths.has_value();
    });
    return read.map([&](const QCborMap &) { return files; });
}

bool storage::RemoteStore::forEachQuarantined(const std::stop_token &stop,
                                              const std::function<void(QByteArrayView path)> &consume) const
{
    const auto read = m_root->call(
        u"each_quarantined"_s, {},
        [&](const QCborMap &part) {
            const auto paths = wire::pathsFrom(part);
            for (const QByteArray &path : paths ? *paths : std::vector<QByteArray>())
                consume(path);
            return paths.has_value();
        },
        stop);
    return read && read->value("is_complete"_L1).toBool();
}

Result<void> storage::RemoteStore::requireOpenQuarantine() const
{
    const auto is = isSo(u"has_open_quarantine"_s, {});
    return is ? Result<void>()
              : failure(ErrorKind::Refused,
                        Tr::tr("The %1 folder cannot be archived over its helper: %2 Choose quarantine or permanent "
                               "removal.")
                            .arg(toWord(directory()), is.error().message));
}

Result<std::unique_ptr<storage::Manifest>> storage::RemoteStore::manifest(const RunId &run) const
{
    const auto opened = m_root->perform(u"open_manifest"_s, {{"run"_L1, run.value}});
    if (!opened)
        return tl::unexpected(opened.error());
    return std::make_unique<RemoteManifest>(m_root, run);
}

Result<storage::ManifestContent> storage::RemoteStore::readManifest(const RunId &run) const
{
    QByteArray text;
    const auto read = m_root->call(u"read_manifest"_s, {{"run"_L1, run.value}}, [&](const QCborMap &part) {
        text += part.value("bytes"_L1).toByteArray();
        return text.size() <= largestManifest;
    });
    return read.map([&](const QCborMap &) { return manifestContent(run, text); });
}

Result<QList<RunId>> storage::RemoteStore::manifests() const
{
    const auto answer = m_root->call(u"manifests"_s, {});
    if (!answer)
        return tl::unexpected(answer.error());
    const auto names = wire::pathsFrom(*answer);
    if (!names || !answer->contains("path"_L1))
        return nonsense();
    QList<RunId> runs;
    for (const QByteArray &name : *names)
        runs << RunId{QString::fromUtf8(name)};
    return runs;
}

bool storage::RemoteStore::removeManifest(const RunId &run) const
{
    return m_root->perform(u"remove_manifest"_s, {{"run"_L1, run.value}}).has_value();
}

Result<void> storage::RemoteStore::prepareLead() const
{
    return m_root->perform(u"prepare_lead"_s);
}

Result<std::unique_ptr<storage::RootLead>> storage::RemoteStore::lead(const QString &holder) const
{
    const auto led = m_root->lead(holder);
    if (!led)
        return tl::unexpected(led.error());
    return std::make_unique<RemoteLead>(m_root);
}

Result<std::unique_ptr<storage::Removal>> storage::RemoteStore::beginRemoval(const RunId &run, MayAct mayAct) const
{
    return RemoteRemoval::open(m_root, run, std::move(mayAct));
}
