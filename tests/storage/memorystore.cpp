// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/memorystore.h"

#include "storage/beneath.h"
#include "storage/destination.h"

#include <QFile>
#include <set>

using namespace Qt::StringLiterals;
using storage::Found;
using storage::Moved;
using storage::MoveResult;

namespace {
FileToken tokenOf(const Memory::Version &version)
{
    return FileToken("version-" + std::to_string(version.id));
}

FileIdentity identityOf(const Memory::Version &version)
{
    return {.token = tokenOf(version), .size = version.content->size(), .modifiedNs = version.modifiedNs, .links = 1};
}

Found foundOf(const Memory::Version *version)
{
    return version ? Found{.state = FileState::Present, .identity = identityOf(*version)} : Found{};
}

const Found outside{.state = FileState::Problem, .problem = Problem::OutsideRoot, .identity = {}};

class MemoryLead : public storage::RootLead {
public:
    MemoryLead(std::shared_ptr<Memory> memory, QString holder)
        : m_memory(std::move(memory))
        , m_holder(std::move(holder))
    {
    }
    ~MemoryLead() override
    {
        if (m_memory->leader == m_holder)
            m_memory->leader.clear();
    }

    Result<void> requireInPlace() const override
    {
        return m_memory->leader == m_holder ? Result<void>() : failure(ErrorKind::Storage, u"another one leads"_s);
    }
    Result<void> settle() override { return {}; }

private:
    std::shared_ptr<Memory> m_memory;
    QString m_holder;
};

class MemoryManifest : public storage::Manifest {
public:
    MemoryManifest(std::shared_ptr<Memory> memory, QString run)
        : m_memory(std::move(memory))
        , m_run(std::move(run))
    {
        m_memory->manifests[m_run];
    }

    Result<void> append(std::span<const storage::ManifestEntry> entries) override
    {
        auto &all = m_memory->manifests[m_run].entries;
        all.insert(all.end(), entries.begin(), entries.end());
        return {};
    }

private:
    std::shared_ptr<Memory> m_memory;
    QString m_run;
};

class MemoryRemoval : public storage::Removal {
public:
    MemoryRemoval(std::shared_ptr<Memory> memory, QString run, storage::MayAct mayAct)
        : m_memory(std::move(memory))
        , m_run(std::move(run))
        , m_mayAct(std::move(mayAct))
    {
    }

    Results quarantine(Files files) override { return each(files, &MemoryRemoval::quarantineOne); }
    Results restore(Files files) override { return each(files, &MemoryRemoval::restoreOne); }
    Results purge(Files files) override { return each(files, &MemoryRemoval::purgeOne); }
    bool canReturn() override { return true; }

    std::vector<Found> lookAtOriginals(Paths paths) override
    {
        std::vector<Found> found;
        for (const QByteArray &path : paths)
            found.push_back(storage::isContentPath(path) ? foundOf(m_memory->current(path)) : outside);
        return found;
    }
    std::vector<Found> lookAtQuarantined(Paths paths) override
    {
        std::vector<Found> found;
        for (const QByteArray &path : paths)
            found.push_back(storage::isContentPath(path) ? foundOf(kept(path)) : outside);
        return found;
    }
    Result<void> commit(Toward) override { return {}; }
    void tidy() override { }
    void removeEmptied(qint64) override { }

private:
    using One = MoveResult (MemoryRemoval::*)(const storage::KnownFile &file);

    Results each(Files files, One one)
    {
        Results results;
        bool isFenced = false;
        for (const storage::KnownFile &file : files) {
            if (isFenced)
                results.push_back({.moved = Moved::Fenced});
            else if (!storage::isContentPath(file.path))
                results.push_back({.moved = Moved::Refused, .problem = Problem::OutsideRoot});
            else
                results.push_back((this->*one)(file));
            isFenced = results.back().moved == Moved::Fenced;
        }
        return results;
    }

    const Memory::Version *kept(const QByteArray &path) const
    {
        const auto receipt = m_memory->receipts.find({m_run, path});
        return receipt == m_memory->receipts.end() ? nullptr : m_memory->find(path, receipt->second.version);
    }

    bool mayAct() const { return !m_mayAct || m_mayAct() > std::chrono::nanoseconds::zero(); }

    MoveResult quarantineOne(const storage::KnownFile &file)
    {
        const Memory::Version *current = m_memory->current(file.path);
        if (!current || tokenOf(*current) != file.identity.token) {
            const Memory::Version *version = kept(file.path);
            if (version && identityOf(*version).hasSizeAndTimeOf(file.identity))
                return {.wasThere = true};
            return {.moved = current ? Moved::Differs : Moved::Gone};
        }
        if (!mayAct())
            return {.moved = Moved::Fenced};
        const quint64 version = current->id;
        m_memory->push(file.path, std::nullopt, 0);
        m_memory->receipts[{m_run, file.path}] = {.version = version, .deletion = m_memory->lastId};
        return {};
    }

    MoveResult restoreOne(const storage::KnownFile &file)
    {
        const Memory::Version *version = kept(file.path);
        const Memory::Version *current = m_memory->current(file.path);
        if (!version && current && identityOf(*current).hasSizeAndTimeOf(file.identity))
            return {.wasThere = true};
        if (!version)
            return {.moved = Moved::Gone};
        if (!identityOf(*version).hasSizeAndTimeOf(file.identity))
            return {.moved = Moved::Differs};
        if (current)
            return {.moved = Moved::Error, .error = EEXIST};
        if (!mayAct())
            return {.moved = Moved::Fenced};
        forget(file.path);
        // Another deletion may hide it by now; this version is the content all the same.
        if (!m_memory->current(file.path)) {
            const Memory::Version again = *m_memory->find(file.path, version->id);
            m_memory->push(file.path, again.content, again.modifiedNs);
        }
        return {};
    }

    MoveResult purgeOne(const storage::KnownFile &file)
    {
        const Memory::Version *version = kept(file.path);
        if (!version)
            return {.moved = Moved::Gone};
        if (!identityOf(*version).hasSizeAndTimeOf(file.identity))
            return {.moved = Moved::Differs};
        if (!mayAct())
            return {.moved = Moved::Fenced};
        std::erase_if(m_memory->objects[file.path],
                      [id = version->id](const Memory::Version &one) { return one.id == id; });
        forget(file.path);
        return {};
    }

    /// The receipt, and the deletion that it is of.
    void forget(const QByteArray &path)
    {
        const auto receipt = m_memory->receipts.find({m_run, path});
        std::erase_if(m_memory->objects[path],
                      [id = receipt->second.deletion](const Memory::Version &one) { return one.id == id; });
        m_memory->receipts.erase(receipt);
    }

    std::shared_ptr<Memory> m_memory;
    QString m_run;
    storage::MayAct m_mayAct;
};

class MemoryCopying : public storage::Copying {
public:
    MemoryCopying(std::shared_ptr<Memory> memory, QByteArray destination)
        : m_memory(std::move(memory))
        , m_destination(std::move(destination))
    {
    }

    storage::Copied copy(const storage::KnownFile &file, const std::stop_token &, std::atomic<qint64> &written) override
    {
        const Memory::Version *current = m_memory->current(file.path);
        if (!current || tokenOf(*current) != file.identity.token)
            return {.error = u"the file is another one"_s};
        QFile target(QString::fromUtf8(m_destination + '/' + file.path));
        if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return {.error = target.errorString()};
        written += target.write(*current->content);
        return {};
    }

private:
    std::shared_ptr<Memory> m_memory;
    QByteArray m_destination;
};
} // namespace

void Memory::push(const QByteArray &path, std::optional<QByteArray> content, qint64 modifiedNs)
{
    objects[path].push_back({.id = ++lastId, .content = std::move(content), .modifiedNs = modifiedNs});
}

void Memory::write(const QByteArray &path, const QByteArray &content)
{
    push(path, content, static_cast<qint64>(lastId) + 1);
}

void Memory::remove(const QByteArray &path)
{
    push(path, std::nullopt, 0);
}

const Memory::Version *Memory::current(const QByteArray &path) const
{
    const auto versions = objects.find(path);
    const bool isThere
        = versions != objects.end() && !versions->second.empty() && versions->second.back().content.has_value();
    return isThere ? &versions->second.back() : nullptr;
}

const Memory::Version *Memory::find(const QByteArray &path, quint64 id) const
{
    const auto versions = objects.find(path);
    if (versions == objects.end())
        return nullptr;
    for (const Version &version : versions->second) {
        if (version.id == id)
            return &version;
    }
    return nullptr;
}

RootIdentity MemoryStore::identity() const
{
    return {.id = m_memory->binding ? m_memory->binding->id : QString(), .inode = 1, .volume = 1};
}

Result<bool> MemoryStore::isInside(const Store &other) const
{
    const auto *memory = dynamic_cast<const MemoryStore *>(&other);
    return memory && memory->m_memory == m_memory;
}

Result<void> MemoryStore::bind(const storage::Binding &binding) const
{
    m_memory->binding = binding;
    return {};
}

Result<void> MemoryStore::unbind() const
{
    if (!m_memory->receipts.empty())
        return failure(ErrorKind::Storage, u"not empty"_s);
    m_memory->binding.reset();
    m_memory->mark.reset();
    m_memory->consents.clear();
    m_memory->manifests.clear();
    return {};
}

Result<void> MemoryStore::requireOwnFolder() const
{
    return m_memory->binding ? Result<void>() : failure(ErrorKind::Storage, u"not bound"_s);
}

Result<void> MemoryStore::setMark(const storage::RootMark &mark) const
{
    m_memory->mark = mark;
    return {};
}

Result<void> MemoryStore::setConsents(const storage::RootConsents &consents) const
{
    m_memory->consents = consents;
    return {};
}

storage::Listing MemoryStore::list(const std::stop_token &, const Counted &progress) const
{
    storage::Listing::Builder builder;
    std::map<QByteArray, QByteArrayList> folders{{QByteArray(), {}}};
    for (const auto &[path, versions] : m_memory->objects) {
        const qsizetype nameAt = path.lastIndexOf('/') + 1;
        if (m_memory->current(path))
            folders[path.first(nameAt)] << path.sliced(nameAt);
    }
    quint32 number = 0;
    for (const auto &[folder, names] : folders) {
        if (!folder.isEmpty())
            builder.addFolder(folder);
        builder.enter(number++);
        for (const QByteArray &name : names)
            builder.addFile(name);
        if (progress)
            progress(builder.size());
    }
    return builder.finish();
}

storage::Census MemoryStore::measure(const storage::Listing &listing, const std::stop_token &, const Counted &) const
{
    std::vector<storage::Census::Measure> measures(static_cast<size_t>(listing.size()));
    for (qsizetype file = 0; file < listing.size(); ++file) {
        if (const Memory::Version *current = m_memory->current(listing.path(file))) {
            const qint64 size = current->content->size();
            measures[static_cast<size_t>(file)] = {.size = size, .allocated = size, .modified = current->modifiedNs};
        }
    }
    return storage::Census::ofMeasures(std::move(measures), 0, {});
}

std::vector<Found> MemoryStore::look(std::span<const QByteArray> paths) const
{
    std::vector<Found> found;
    for (const QByteArray &path : paths)
        found.push_back(storage::isContentPath(path) ? foundOf(m_memory->current(path)) : outside);
    return found;
}

Result<QByteArray> MemoryStore::read(const QByteArray &path, qint64 limit) const
{
    const Memory::Version *current = m_memory->current(path);
    if (!current)
        return failure(ErrorKind::NotFound, u"not there"_s);
    return current->content->size() <= limit ? Result<QByteArray>(*current->content)
                                             : failure(ErrorKind::Storage, u"too large"_s);
}

std::unique_ptr<storage::Copying> MemoryStore::copyTo(const storage::Destination &destination) const
{
    return std::make_unique<MemoryCopying>(m_memory, destination.path());
}

Result<Volume> MemoryStore::volume() const
{
    return failure(ErrorKind::Storage, u"memory has no account"_s);
}

Result<storage::Usage> MemoryStore::ownUsage() const
{
    storage::Usage usage;
    for (const auto &[key, receipt] : m_memory->receipts) {
        ++usage.files;
        usage.allocated += m_memory->find(key.second, receipt.version)->content->size();
    }
    return usage;
}

Result<QList<storage::QuarantinedRun>> MemoryStore::quarantinedRuns() const
{
    std::map<QString, storage::QuarantinedRun> runs;
    for (const auto &[key, receipt] : m_memory->receipts) {
        storage::QuarantinedRun &run = runs[key.first];
        run.run = RunId{key.first};
        ++run.files;
        run.bytes += m_memory->find(key.second, receipt.version)->content->size();
    }
    QList<storage::QuarantinedRun> all;
    for (const auto &[name, run] : runs)
        all << run;
    return all;
}

Result<QList<QByteArray>> MemoryStore::quarantinedFiles(const RunId &run) const
{
    QList<QByteArray> paths;
    for (const auto &[key, receipt] : m_memory->receipts) {
        if (key.first == run.value)
            paths << key.second;
    }
    return paths;
}

bool MemoryStore::forEachQuarantined(const std::stop_token &, const std::function<void(QByteArrayView)> &consume) const
{
    for (const auto &[key, receipt] : m_memory->receipts)
        consume(key.second);
    return true;
}

Result<std::unique_ptr<storage::Manifest>> MemoryStore::manifest(const RunId &run) const
{
    return std::make_unique<MemoryManifest>(m_memory, run.value);
}

Result<storage::ManifestContent> MemoryStore::readManifest(const RunId &run) const
{
    const auto found = m_memory->manifests.find(run.value);
    return found == m_memory->manifests.end() ? failure(ErrorKind::NotFound, u"no list"_s)
                                              : Result<storage::ManifestContent>(found->second);
}

Result<QList<RunId>> MemoryStore::manifests() const
{
    QList<RunId> runs;
    for (const auto &[run, content] : m_memory->manifests)
        runs << RunId{run};
    return runs;
}

bool MemoryStore::removeManifest(const RunId &run) const
{
    m_memory->manifests.erase(run.value);
    return true;
}

Result<std::unique_ptr<storage::RootLead>> MemoryStore::lead(const QString &holder) const
{
    if (!m_memory->leader.isEmpty())
        return failure(ErrorKind::Busy, u"%1 is at work"_s.arg(m_memory->leader));
    m_memory->leader = holder;
    return std::make_unique<MemoryLead>(m_memory, holder);
}

Result<std::unique_ptr<storage::Removal>> MemoryStore::beginRemoval(const RunId &run, storage::MayAct mayAct) const
{
    return std::make_unique<MemoryRemoval>(m_memory, run.value, std::move(mayAct));
}
