// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/operations.h"

#include "core/base/bootclock.h"
#include "helper/listingparts.h"
#include "helper/tr.h"
#include "storage/copier.h"
#include "storage/destination.h"
#include "storage/manifestfile.h"
#include "storage/manifestlines.h"
#include "storage/remote/columns.h"
#include "storage/remote/wirevalues.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;
namespace wire = storage::wire;

namespace {
using helper::Question;
using helper::ServedRemoval;

const QCborMap nothing;
/// Of a file that is wanted whole and not copied: pictures.
constexpr qint64 mostRead = qint64{64} * 1024 * 1024;

tl::unexpected<Error> nonsense()
{
    return failure(ErrorKind::Usage, helper::Tr::tr("The question makes no sense."));
}

/// A folder below the root, or the root itself: no other path is told of. Reading is for the account's rights to limit,
/// and those may be large.
bool isBelow(const QByteArray &folder)
{
    return folder.isEmpty() || wire::isFolderPath(folder);
}

/// Nobody wants more: what was sent is not all.
tl::unexpected<Error> cutOff()
{
    return failure(ErrorKind::Stopped, helper::Tr::tr("The answer was cut off."));
}

const storage::LocalStore &storeOf(const Question &question)
{
    return question.root->store();
}

QByteArray bytesOf(const Question &question, QLatin1StringView name)
{
    return question.arguments.value(name).toByteArray();
}

RunId runOf(const Question &question)
{
    return RunId{question.arguments.value("run"_L1).toString()};
}

QCborMap yesNo(bool is)
{
    return {{"is"_L1, is}};
}

Result<QCborMap> done(const Result<void> &result)
{
    return result ? Result<QCborMap>(nothing) : tl::unexpected(result.error());
}

/// Names in parts of a sensible size.
class NameParts {
public:
    explicit NameParts(const Question &question)
        : m_question(question)
    {
    }
    /// False: nobody wants more.
    bool add(QByteArrayView name)
    {
        m_names.add(name);
        return m_names.count() < wire::chunkEntries && m_names.bytes() < wire::chunkBytes ? true : flush();
    }
    bool flush()
    {
        const wire::Names some = std::exchange(m_names, {});
        m_isWanted = m_isWanted
            && (some.count() == 0
                || m_question.outbox.part(m_question.id, {{"path"_L1, some.packed()}}, m_question.stop));
        return m_isWanted;
    }

private:
    const Question &m_question;
    wire::Names m_names;
    bool m_isWanted = true;
};

bool sendBytes(const Question &question, QByteArrayView piece)
{
    return question.outbox.part(question.id, {{"bytes"_L1, piece.toByteArray()}}, question.stop);
}

// The folder itself.

Result<QCborMap> identity(const Question &question)
{
    return wire::toCbor(storeOf(question).identity());
}

Result<QCborMap> isInside(const Question &question)
{
    const auto other = storage::LocalStore::open({.path = bytesOf(question, "path"_L1), .prefixes = {}},
                                                 storeOf(question).directory());
    return other ? storeOf(question).isInside(**other).map(yesNo) : tl::unexpected(other.error());
}

Result<QCborMap> isInsideBoundOne(const Question &question)
{
    return storeOf(question).isInsideBoundOne().map(yesNo);
}

Result<QCborMap> contains(const Question &question)
{
    const auto folder = storage::Destination::open(bytesOf(question, "path"_L1));
    return folder ? storeOf(question).contains(*folder).map(yesNo) : tl::unexpected(folder.error());
}

Result<QCborMap> binding(const Question &question)
{
    return storeOf(question).binding().map([](const std::optional<storage::Binding> &binding) {
        return binding ? QCborMap{{"binding"_L1, wire::toCbor(*binding)}} : QCborMap();
    });
}

Result<QCborMap> bind(const Question &question)
{
    return done(storeOf(question).bind(wire::bindingFrom(question.arguments.value("binding"_L1).toMap())));
}

Result<QCborMap> unbind(const Question &question)
{
    return done(storeOf(question).unbind());
}

Result<QCborMap> share(const Question &question)
{
    return done(storeOf(question).share());
}

Result<QCborMap> isShared(const Question &question)
{
    return storeOf(question).isShared().map(yesNo);
}

Result<QCborMap> requireOwnFolder(const Question &question)
{
    return done(storeOf(question).requireOwnFolder());
}

Result<QCborMap> mark(const Question &question)
{
    return storeOf(question).mark().map([](const std::optional<storage::RootMark> &mark) {
        return mark ? QCborMap{{"mark"_L1, wire::toCbor(*mark)}} : QCborMap();
    });
}

Result<QCborMap> setMark(const Question &question)
{
    return done(storeOf(question).setMark(wire::markFrom(question.arguments.value("mark"_L1).toMap())));
}

Result<QCborMap> consents(const Question &question)
{
    return storeOf(question).consents().map([](const storage::RootConsents &all) { return wire::toCbor(all); });
}

Result<QCborMap> setConsents(const Question &question)
{
    return done(storeOf(question).setConsents(wire::consentsFrom(question.arguments)));
}

// What lies in it.

Result<QCborMap> list(const Question &question)
{
    helper::ListingParts parts(question);
    storage::readListing(storeOf(question).root(), parts, question.stop);
    const QCborMap answer = parts.finish();
    return parts.isWhole() ? Result<QCborMap>(answer) : cutOff();
}

Result<QCborMap> measure(const Question &question)
{
    const auto folders = wire::unpackNames(bytesOf(question, "folders"_L1));
    const auto names = wire::unpackNames(bytesOf(question, "files"_L1));
    const auto counts
        = folders ? wire::unpackNumbers(bytesOf(question, "counts"_L1), qsizetype(folders->size())) : std::nullopt;
    if (!names || !counts)
        return nonsense();
    storage::Listing::Builder builder;
    auto name = names->begin();
    for (size_t place = 0; place < folders->size(); ++place) {
        if ((*counts)[place] < 0 || (*counts)[place] > names->end() - name)
            return nonsense();
        const QByteArray &folder = (*folders)[place];
        if (!isBelow(folder))
            return nonsense();
        if (!folder.isEmpty())
            builder.addFolder(folder);
        builder.enter(folder.isEmpty() ? 0 : static_cast<quint32>(builder.folders().size() - 1));
        for (qint64 file = 0; file < (*counts)[place]; ++file) {
            if (!wire::isName(*name))
                return nonsense();
            builder.addFile(*name++);
        }
    }
    const storage::Listing listing = builder.finish();
    const storage::Census census = storeOf(question).measure(listing, question.stop, {});
    std::vector<storage::Census::Measure> measures;
    for (qsizetype file = 0; file < listing.size(); ++file)
        measures.push_back(census.at(file));
    QCborMap answer = wire::toCbor(std::span<const storage::Census::Measure>(measures));
    answer.insert("trouble"_L1, census.trouble());
    return answer;
}

Result<QCborMap> measureFolders(const Question &question)
{
    const auto folders = wire::unpackNames(bytesOf(question, "folders"_L1));
    if (!folders || !std::all_of(folders->begin(), folders->end(), isBelow))
        return nonsense();
    return QCborMap{{"bytes"_L1, storage::bytesOfFolders(storeOf(question).root(), *folders)}};
}

Result<QCborMap> look(const Question &question)
{
    const auto paths = wire::pathsFrom(question.arguments);
    if (!paths)
        return nonsense();
    return wire::toCbor(std::span<const storage::Found>(storeOf(question).look(*paths)));
}

Result<QCborMap> leadsTo(const Question &question)
{
    const QByteArray link = bytesOf(question, "path"_L1);
    if (!isBelow(link + '/'))
        return nonsense();
    return storeOf(question).leadsTo(link).map([](const QByteArray &target) { return QCborMap{{"path"_L1, target}}; });
}

Result<QCborMap> read(const Question &question)
{
    const qint64 limit = std::min(question.arguments.value("limit"_L1).toInteger(), mostRead);
    const auto content = storeOf(question).read(bytesOf(question, "path"_L1), limit);
    if (!content)
        return tl::unexpected(content.error());
    for (qsizetype at = 0; at < content->size(); at += wire::chunkBytes) {
        const qsizetype size = std::min(wire::chunkBytes, content->size() - at);
        if (!sendBytes(question, QByteArrayView(*content).sliced(at, size)))
            return cutOff();
    }
    return nothing;
}

Result<QCborMap> fetch(const Question &question)
{
    const auto files = wire::filesFrom(question.arguments);
    if (!files || files->size() != 1)
        return nonsense();
    qint64 rest = files->front().identity.size;
    bool isWanted = true;
    const QString error = storage::readKnown(storeOf(question).root(), files->front(), [&](QByteArrayView piece) {
        rest -= piece.size();
        isWanted = rest >= 0 && sendBytes(question, piece);
        return isWanted;
    });
    if (!error.isEmpty() || rest < 0)
        return failure(ErrorKind::Storage, rest < 0 ? storage::changedFile() : error);
    return isWanted ? Result<QCborMap>(nothing) : cutOff();
}

// What it takes and allows.

Result<QCborMap> volume(const Question &question)
{
    return storeOf(question).volume().map([](const Volume &volume) { return wire::toCbor(volume); });
}

Result<QCborMap> fileSystem(const Question &question)
{
    return wire::toCbor(storeOf(question).fileSystem());
}

Result<QCborMap> tryOut(const Question &question)
{
    const auto tried = storeOf(question).tryOut();
    return tried ? wire::toCbor(*tried) : nothing;
}

Result<QCborMap> ownUsage(const Question &question)
{
    return storeOf(question).ownUsage().map([](const storage::Usage &usage) { return wire::toCbor(usage); });
}

Result<QCborMap> heldOpen(const Question &question)
{
    HeldOpen held;
    question.unconfined.run([&] { held = storeOf(question).heldOpen(); });
    return wire::toCbor(held);
}

Result<QCborMap> access(const Question &question)
{
    return wire::toCbor(storeOf(question).access());
}

// Quarantine and the runs' own lists.

Result<QCborMap> quarantinedRuns(const Question &question)
{
    return storeOf(question).quarantinedRuns().map(
        [](const QList<storage::QuarantinedRun> &runs) { return wire::toCbor(runs); });
}

Result<QCborMap> quarantinedFiles(const Question &question)
{
    const auto files = storeOf(question).quarantinedFiles(runOf(question));
    if (!files)
        return tl::unexpected(files.error());
    NameParts parts(question);
    const bool areWanted
        = std::all_of(files->begin(), files->end(), [&](const QByteArray &file) { return parts.add(file); });
    return areWanted && parts.flush() ? Result<QCborMap>(nothing) : cutOff();
}

Result<QCborMap> eachQuarantined(const Question &question)
{
    NameParts parts(question);
    bool isWanted = true;
    const bool isComplete = storeOf(question).forEachQuarantined(
        question.stop, [&](QByteArrayView path) { isWanted = isWanted && parts.add(path); });
    return QCborMap{{"is_complete"_L1, parts.flush() && isWanted && isComplete}};
}

Result<QCborMap> openManifest(const Question &question)
{
    return done(question.root->openManifest(runOf(question)));
}

/// Lines, or a piece of a text of lines that is longer than a question.
Result<QCborMap> appendManifest(const Question &question)
{
    QByteArray lines = bytesOf(question, "lines"_L1);
    if (const qint64 text = question.arguments.value("text"_L1).toInteger(); text != 0) {
        auto whole = question.root->gather(text, lines, !question.arguments.value("more"_L1).toBool());
        if (!whole)
            return tl::unexpected(whole.error());
        if (!*whole)
            return nothing;
        lines = std::move(**whole);
    }
    const storage::ManifestContent content = storage::manifestContent(runOf(question), lines);
    if (content.damaged > 0)
        return nonsense();
    return done(question.root->appendManifest(runOf(question), content.entries));
}

Result<QCborMap> readManifest(const Question &question)
{
    bool isWanted = true;
    const auto read = storage::ManifestFile::read(storeOf(question).root(), runOf(question), [&](QByteArrayView piece) {
        isWanted = sendBytes(question, piece);
        return isWanted;
    });
    return read && !isWanted ? Result<QCborMap>(cutOff()) : done(read);
}

Result<QCborMap> manifests(const Question &question)
{
    return storeOf(question).manifests().map([](const QList<RunId> &runs) {
        std::vector<QByteArray> names;
        for (const RunId &run : runs)
            names.push_back(run.value.toUtf8());
        return wire::toCbor(std::span<const QByteArray>(names));
    });
}

Result<QCborMap> removeManifest(const Question &question)
{
    if (storeOf(question).removeManifest(runOf(question)))
        return nothing;
    return failure(ErrorKind::Storage, storage::errorText(errno));
}

// Leading, and what only a leader does.

Result<QCborMap> prepareLead(const Question &question)
{
    return done(storeOf(question).prepareLead());
}

Result<QCborMap> lead(const Question &question)
{
    return done(question.root->lead(question.arguments.value("holder"_L1).toString()));
}

Result<QCborMap> requireLead(const Question &question)
{
    return done(question.root->requireLead());
}

Result<QCborMap> settle(const Question &question)
{
    return done(question.root->settle());
}

Result<QCborMap> beginRemoval(const Question &question)
{
    auto removal = ServedRemoval::begin(*question.root, runOf(question));
    if (!removal)
        return tl::unexpected(removal.error());
    return QCborMap{{"removal"_L1, question.root->add(*removal)}};
}

/// Does something with the removal that is asked for, one question after the other.
template <typename Work> Result<QCborMap> withRemoval(const Question &question, const Work &work)
{
    const auto removal = question.root->removal(question.arguments.value("removal"_L1).toInteger());
    if (!removal)
        return nonsense();
    const std::scoped_lock lock(removal->mutex());
    return work(*removal);
}

using Act = storage::Removal::Results (storage::Removal::*)(storage::Removal::Files files);
using Toward = storage::Removal::Toward;

/// `toward`: what was moved is brought to disk at once, since whoever asks would ask for it next, which is another way
/// there and back. Nothing: they ask for it when many batches have gone.
Result<QCborMap> act(const Question &question, Act work, std::optional<Toward> toward)
{
    return withRemoval(question, [&](ServedRemoval &removal) -> Result<QCborMap> {
        const auto files = wire::filesFrom(question.arguments);
        if (!files)
            return nonsense();
        removal.setDeadline(question.arguments.value("deadline"_L1).toInteger());
        storage::Removal::Results results = (removal.removal().*work)(*files);
        const bool isLate = removal.fence() == ServedRemoval::Fence::Late;
        if (isLate) {
            // They may be asked for again.
            const auto fenced = std::find_if(results.begin(), results.end(), [](const storage::MoveResult &result) {
                return result.moved == storage::Moved::Fenced;
            });
            results.erase(fenced, results.end());
        }
        QCborMap answer = wire::toCbor(std::span<const storage::MoveResult>(results));
        answer.insert("late"_L1, isLate);
        answer.insert("committed"_L1, toward && removal.removal().commit(*toward).has_value());
        answer.insert("clock"_L1, systemBootTime().microseconds * 1000);
        return answer;
    });
}

Result<QCborMap> quarantine(const Question &question)
{
    return act(question, &storage::Removal::quarantine, std::nullopt);
}

Result<QCborMap> restore(const Question &question)
{
    return act(question, &storage::Removal::restore, Toward::Original);
}

Result<QCborMap> purge(const Question &question)
{
    return act(question, &storage::Removal::purge, Toward::Quarantine);
}

Result<QCborMap> canReturn(const Question &question)
{
    return withRemoval(question, [](ServedRemoval &removal) { return yesNo(removal.removal().canReturn()); });
}

using LookAt = std::vector<storage::Found> (storage::Removal::*)(storage::Removal::Paths paths);

Result<QCborMap> lookAt(const Question &question, LookAt work)
{
    return withRemoval(question, [&](ServedRemoval &removal) -> Result<QCborMap> {
        const auto paths = wire::pathsFrom(question.arguments);
        if (!paths)
            return nonsense();
        return wire::toCbor(std::span<const storage::Found>((removal.removal().*work)(*paths)));
    });
}

Result<QCborMap> lookAtOriginals(const Question &question)
{
    return lookAt(question, &storage::Removal::lookAtOriginals);
}

Result<QCborMap> lookAtQuarantined(const Question &question)
{
    return lookAt(question, &storage::Removal::lookAtQuarantined);
}

// Content of a quarantine, to an archive and back.

Result<QCborMap> hasOpenQuarantine(const Question &question)
{
    return storeOf(question).requireOpenQuarantine().map([] { return yesNo(true); });
}

Result<QCborMap> readQuarantined(const Question &question)
{
    return withRemoval(question, [&](ServedRemoval &removal) -> Result<QCborMap> {
        const auto files = wire::filesFrom(question.arguments);
        if (!files || files->size() != 1)
            return nonsense();
        const auto looks = removal.removal().readQuarantined(files->front(), [&](QByteArrayView piece) -> Result<void> {
            for (; !piece.isEmpty(); piece = piece.sliced(std::min(wire::chunkBytes, piece.size()))) {
                if (!sendBytes(question, piece.first(std::min(wire::chunkBytes, piece.size()))))
                    return cutOff();
            }
            return {};
        });
        return looks ? Result<QCborMap>(QCborMap{{"looks"_L1, *looks}}) : tl::unexpected(looks.error());
    });
}

/// A piece of a file that comes back: the first of them says which, the last one ends it.
Result<QCborMap> arrive(const Question &question)
{
    return withRemoval(question, [&](ServedRemoval &removal) -> Result<QCborMap> {
        if (question.arguments.contains("sha256"_L1)) {
            const auto files = wire::filesFrom(question.arguments);
            if (!files || files->size() != 1)
                return nonsense();
            auto arrival = removal.removal().bringToQuarantine(
                files->front(), {bytesOf(question, "sha256"_L1), question.arguments.value("looks"_L1).toString()});
            if (!arrival)
                return tl::unexpected(arrival.error());
            removal.arrival() = std::move(*arrival);
        }
        if (!removal.arrival())
            return nonsense();
        auto ended = removal.arrival()->write(bytesOf(question, "bytes"_L1));
        const bool isLast = question.arguments.value("is_last"_L1).toBool();
        if (ended && isLast) {
            removal.setDeadline(question.arguments.value("deadline"_L1).toInteger());
            ended = removal.arrival()->finish();
        }
        if (!ended || isLast)
            removal.arrival().reset();
        return done(ended);
    });
}

Result<QCborMap> commit(const Question &question)
{
    const bool isBack = question.arguments.value("toward_original"_L1).toBool();
    return withRemoval(question, [&](ServedRemoval &removal) {
        return done(removal.removal().commit(isBack ? Toward::Original : Toward::Quarantine));
    });
}

Result<QCborMap> tidy(const Question &question)
{
    return withRemoval(question, [](ServedRemoval &removal) {
        removal.removal().tidy();
        return nothing;
    });
}

Result<QCborMap> removeEmptied(const Question &question)
{
    return withRemoval(question, [&](ServedRemoval &removal) {
        removal.setDeadline(question.arguments.value("deadline"_L1).toInteger());
        removal.removal().removeEmptied(question.arguments.value("born_before"_L1).toInteger());
        return nothing;
    });
}

constexpr helper::Operation operations[]{
    {"identity", identity},
    {"is_inside", isInside},
    {"is_inside_bound_one", isInsideBoundOne},
    {"contains", contains},
    {"binding", binding},
    {"bind", bind, true},
    {"unbind", unbind, true},
    {"share", share, true},
    {"is_shared", isShared},
    {"require_own_folder", requireOwnFolder},
    {"mark", mark},
    {"set_mark", setMark, true},
    {"consents", consents},
    {"set_consents", setConsents, true},
    {"list", list},
    {"measure", measure},
    {"measure_folders", measureFolders},
    {"look", look},
    {"leads_to", leadsTo},
    {"read", read},
    {"fetch", fetch},
    {"volume", volume},
    {"file_system", fileSystem},
    {"try_out", tryOut, true},
    {"own_usage", ownUsage},
    {"held_open", heldOpen},
    {"access", access},
    {"quarantined_runs", quarantinedRuns},
    {"quarantined_files", quarantinedFiles},
    {"each_quarantined", eachQuarantined},
    {"open_manifest", openManifest, true},
    {"append_manifest", appendManifest, true},
    {"read_manifest", readManifest},
    {"manifests", manifests},
    {"remove_manifest", removeManifest, true},
    {"prepare_lead", prepareLead, true},
    {"lead", lead, true},
    {"require_lead", requireLead},
    {"settle", settle, true},
    {"begin_removal", beginRemoval, true}, // makes the quarantine where it is missing
    {"quarantine", quarantine, true},
    {"restore", restore, true},
    {"purge", purge, true},
    {"can_return", canReturn, true},
    {"look_at_originals", lookAtOriginals},
    {"look_at_quarantined", lookAtQuarantined},
    {"has_open_quarantine", hasOpenQuarantine},
    {"read_quarantined", readQuarantined},
    {"arrive", arrive, true},
    {"commit", commit, true},
    {"tidy", tidy, true},
    {"remove_emptied", removeEmptied, true},
};
} // namespace

const helper::Operation *helper::findOperation(const QString &name)
{
    const auto *found = std::find_if(std::begin(operations), std::end(operations),
                                     [&](const Operation &one) { return name == QLatin1StringView(one.name); });
    return found != std::end(operations) ? found : nullptr;
}
