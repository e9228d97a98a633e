// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/remoteremoval.h"

#include "storage/remote/inpieces.h"
#include "storage/remote/wirevalues.h"
#include "storage/tr.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
namespace wire = storage::wire;

/// For whom nobody has to be asked: as long as a helper waits for a sign of life.
constexpr std::chrono::nanoseconds longestAct = 45s;
/// Between the reading of a clock and the lease's answer.
constexpr auto longestQuestion = 100ms;
/// So often a helper may say that a question came late before nobody believes it.
constexpr int mostLate = 20;

constexpr auto quarantineQuestion = "quarantine"_L1;

QCborMap argumentsOf(storage::Removal::Files files, qint64 handle, qint64 deadline)
{
    std::vector<storage::KnownFile> some;
    some.reserve(files.size());
    for (const storage::KnownFile &file : files)
        some.push_back({.path = storage::sendable(file.path), .identity = file.identity});
    QCborMap arguments = wire::toCbor(std::span<const storage::KnownFile>(some));
    arguments.insert("removal"_L1, handle);
    arguments.insert("deadline"_L1, deadline);
    return arguments;
}

/// Of what is done in earnest when it is asked for again.
bool isDone(const storage::MoveResult &result)
{
    return result.moved == storage::Moved::Done;
}

/// In quarantine only whoever leads deletes: what is not there when a lost question is asked again went with it. What
/// was quarantined or restored the helper finds in its new place by itself.
void countAsPurged(std::span<storage::MoveResult> results)
{
    for (storage::MoveResult &result : results) {
        if (result.moved == storage::Moved::Gone)
            result = {.wasThere = true};
    }
}
} // namespace

Result<std::unique_ptr<storage::Removal>> storage::RemoteRemoval::open(std::shared_ptr<RemoteRoot> root,
                                                                       const RunId &run, MayAct mayAct)
{
    std::unique_ptr<RemoteRemoval> removal(new RemoteRemoval(std::move(root), run, std::move(mayAct)));
    if (const auto opened = removal->reopen(); !opened)
        return tl::unexpected(opened.error());
    return removal;
}

storage::RemoteRemoval::~RemoteRemoval()
{
    // What is under way ends before whoever comes next looks at its files.
    m_announced.clear();
    m_root->tell(m_generation, u"end_removal"_s, {{"removal"_L1, m_handle}});
}

Result<void> storage::RemoteRemoval::reopen()
{
    auto last = noGeneration;
    return m_root
        ->askAgain([&](RemoteRoot::Generation now) {
            last = now;
            return m_root->callOnce(now, u"begin_removal"_s, {{"run"_L1, m_run.value}});
        })
        .map([&](const QCborMap &opened) {
            const std::scoped_lock lock(m_mutex);
            m_generation = last;
            m_handle = opened.value("removal"_L1).toInteger();
        });
}

/// After the link was lost: over another one, with what is not on disk for certain done once more.
Result<void> storage::RemoteRemoval::comeBack()
{
    if (const auto again = m_root->reconnect(m_generation); !again)
        return again;
    if (const auto opened = reopen(); !opened)
        return opened;
    const std::vector<Done> before = std::exchange(m_done, {});
    m_isCommitted = true;
    for (const Done &done : before) {
        const Results results = actOnce(done.act, done.files);
        // A purged file is gone: nothing of it is left to be brought to disk.
        const auto other = std::find_if_not(results.begin(), results.end(), isDone);
        if (done.act == Act::Purge || other == results.end())
            continue;
        {
            const std::scoped_lock lock(m_mutex);
            m_generation = noGeneration;
        }
        m_done = before;
        m_isCommitted = false;
        if (other->moved == Moved::Fenced)
            return tl::unexpected(m_lastError);
        return failure(ErrorKind::Storage,
                       Tr::tr("Files that were moved before the connection to %1 was lost have changed since.")
                           .arg(m_root->link()->place()));
    }
    return {};
}

/// Once more where the other link is lost on the way, too: mostLosses times in all.
Result<void> storage::RemoteRemoval::comeBackFor(int &losses)
{
    Result<void> back = tl::unexpected(m_lastError);
    while (losses++ < RemoteRoot::mostLosses) {
        back = comeBack();
        if (back || !m_root->isLost(m_root->generation()))
            return back;
    }
    return back;
}

/// Over the link that the handle is of, or another one.
Result<QCborMap> storage::RemoteRemoval::call(const QString &operation, QCborMap arguments)
{
    for (int losses = 0;;) {
        arguments.insert("removal"_L1, m_handle);
        auto answer = m_root->callOnce(m_generation, operation, arguments);
        if (answer || !m_root->isLost(m_generation))
            return answer;
        m_lastError = answer.error();
        if (const auto back = comeBackFor(losses); !back)
            return tl::unexpected(back.error());
    }
}

/// By the helper's clock, which is read before the lease is asked: whatever comes between makes it sooner. Nothing
/// where nobody may act any more.
std::optional<qint64> storage::RemoteRemoval::deadline() const
{
    for (int tries = 0;; ++tries) {
        const auto clock = m_root->link()->helperClock();
        const auto asked = std::chrono::steady_clock::now();
        const auto span = m_mayAct ? m_mayAct() : longestAct;
        if (span <= 0ns)
            return std::nullopt;
        // A lease that had to be waited for is good from now on, and the clock was read before that.
        if (std::chrono::steady_clock::now() - asked < longestQuestion || tries == mostLate)
            return static_cast<qint64>((clock + span).count());
    }
}

void storage::RemoteRemoval::announceQuarantine(Files files)
{
    for (size_t begin = 0, size = 0; begin < files.size(); begin += size) {
        size = countForOneQuestion(files.subspan(begin));
        const Files some = files.subspan(begin, size);
        const auto until = deadline();
        if (!until)
            return;
        const std::scoped_lock lock(m_mutex);
        m_announced.push_back(
            {.generation = m_generation,
             .files = {some.begin(), some.end()},
             .answer
             = std::async(std::launch::async,
                          [root = m_root, generation = m_generation, arguments = argumentsOf(some, m_handle, *until)] {
                              return root->callOnce(generation, quarantineQuestion, arguments);
                          })});
    }
}

/// Nothing where these were not announced, or by way of a link that is lost by now, so that they are asked for again.
std::optional<Result<QCborMap>> storage::RemoteRemoval::answerToAnnounced(Files files)
{
    std::optional<Announced> announced;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::find_if(m_announced.begin(), m_announced.end(), [&](const Announced &one) {
            return std::equal(one.files.begin(), one.files.end(), files.begin(), files.end());
        });
        if (found == m_announced.end())
            return std::nullopt;
        announced = std::move(*found);
        m_announced.erase(found);
    }
    const Result<QCborMap> answer = announced->answer.get();
    return announced->generation == m_generation ? std::optional(answer) : std::nullopt;
}

Result<storage::Removal::Results> storage::RemoteRemoval::ask(Act act, Files files, qint64 deadline, bool &isLate)
{
    static const QString operations[]{QString(quarantineQuestion), u"restore"_s, u"purge"_s};
    auto announced = act == Act::Quarantine ? answerToAnnounced(files) : std::nullopt;
    const auto answer = announced
        ? std::move(*announced)
        : m_root->callOnce(m_generation, operations[static_cast<int>(act)], argumentsOf(files, m_handle, deadline));
    if (!answer)
        return tl::unexpected(answer.error());
    auto results = wire::resultsFrom(*answer, files.size());
    m_isCommitted = m_isCommitted && answer->value("committed"_L1).toBool();
    isLate = answer->value("late"_L1).toBool();
    if (!results || (results->size() < files.size() && !isLate)) {
        m_root->link()->disbelieve();
        return tl::unexpected(m_root->link()->loss());
    }
    return std::move(*results);
}

/// Over the link that there is: what is left when it is lost, or when nobody may act any more, counts as Fenced.
storage::Removal::Results storage::RemoteRemoval::actOnce(Act act, Files files)
{
    Results results;
    results.reserve(files.size());
    m_lastError = {ErrorKind::Busy,
                   Tr::tr("Nobody leads in the folders on %1 from here any more.").arg(m_root->link()->place()),
                   {}};
    for (int late = 0; results.size() < files.size() && late < mostLate;) {
        const Files rest = files.subspan(results.size());
        const Files some = rest.first(countForOneQuestion(rest));
        const auto until = deadline();
        bool isLate = false;
        const auto moved = until ? ask(act, some, *until, isLate) : tl::unexpected(m_lastError);
        if (!moved) {
            m_unanswered = until ? some.size() : 0;
            m_isCommitted = m_isCommitted && m_unanswered == 0;
            m_lastError = moved.error();
            break;
        }
        late = moved->empty() ? late + 1 : 0;
        Done done{.act = act, .files = {}};
        for (size_t place = 0; place < moved->size(); ++place) {
            if (isDone((*moved)[place]))
                done.files.push_back(some[place]);
        }
        if (!done.files.empty())
            m_done.push_back(std::move(done));
        results.insert(results.end(), moved->begin(), moved->end());
        // Nobody leads there any more: what follows is not touched either.
        if (!moved->empty() && moved->back().moved == Moved::Fenced)
            break;
    }
    results.resize(files.size(), MoveResult{.moved = Moved::Fenced});
    return results;
}

storage::Removal::Results storage::RemoteRemoval::act(Act act, Files files)
{
    Results results;
    results.reserve(files.size());
    size_t unanswered = 0;
    const auto isFenced = [](const MoveResult &result) { return result.moved == Moved::Fenced; };
    for (int losses = 0; results.size() < files.size();) {
        m_unanswered = 0;
        Results some = actOnce(act, files.subspan(results.size()));
        if (act == Act::Purge)
            countAsPurged(std::span(some).first(std::min(unanswered, some.size())));
        unanswered = m_unanswered;
        const auto fenced = std::find_if(some.begin(), some.end(), isFenced);
        if (fenced != some.begin())
            losses = 0;
        results.insert(results.end(), some.begin(), fenced);
        if (fenced == some.end() || !m_root->isLost(m_generation))
            break;
        // The same again over another link, unless it is the question itself that costs each of them.
        if (const auto back = comeBackFor(losses); !back) {
            if (m_root->isLost(m_root->generation()))
                m_root->giveUp(back.error());
            break;
        }
    }
    results.resize(files.size(), MoveResult{.moved = Moved::Fenced});
    return results;
}

bool storage::RemoteRemoval::canReturn()
{
    return call(u"can_return"_s).value_or(QCborMap()).value("is"_L1).toBool();
}

std::vector<storage::Found> storage::RemoteRemoval::lookAtOriginals(Paths paths)
{
    return lookInPieces(paths, [this](const QCborMap &some) { return call(u"look_at_originals"_s, some); });
}

std::vector<storage::Found> storage::RemoteRemoval::lookAtQuarantined(Paths paths)
{
    return lookInPieces(paths, [this](const QCborMap &some) { return call(u"look_at_quarantined"_s, some); });
}

Result<void> storage::RemoteRemoval::commit(Toward toward)
{
    if (std::exchange(m_isCommitted, true)) {
        m_done.clear();
        return {};
    }
    const auto committed = call(u"commit"_s, {{"toward_original"_L1, toward == Toward::Original}});
    m_isCommitted = committed.has_value();
    if (!committed)
        return tl::unexpected(committed.error());
    m_done.clear();
    return {};
}

void storage::RemoteRemoval::tidy()
{
    [[maybe_unused]] const auto tidied = call(u"tidy"_s);
}

void storage::RemoteRemoval::removeEmptied(qint64 bornBeforeNs)
{
    // Once: folders that stay do no harm.
    if (const auto until = deadline()) {
        [[maybe_unused]] const auto removed
            = m_root->callOnce(m_generation, u"remove_emptied"_s,
                               {{"removal"_L1, m_handle}, {"born_before"_L1, bornBeforeNs}, {"deadline"_L1, *until}});
    }
}
