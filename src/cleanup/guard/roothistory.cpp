// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/roothistory.h"

#include "cleanup/session/boundroot.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "database/console/rootrepository.h"

#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
using Known = database::RootRepository::Known;
using Row = database::RootRepository::Row;

/// As many servers as a folder remembers; the oldest go.
constexpr qsizetype mostServers = 16;
/// A folder of so few files says nothing by losing half of them.
constexpr qint64 fewFiles = 20;

QString bindAnew()
{
    return Tr::tr("If this is meant, bind the folder to this database anew after looking at what lies there: "
                  "\"scrapazoidctl setup --rebind\".");
}

Interlock blocked(const QString &key, const QString &label)
{
    return {.key = key, .state = Interlock::State::Blocked, .label = label, .mend = bindAnew()};
}

Known knownOf(const storage::RootMark &mark)
{
    return {mark.counter, mark.nonce};
}

QString timeOf(const storage::RootMark &mark)
{
    return ServerTime{mark.serverTime}.toWords();
}

/// What stands between the two memories; empty where they agree.
Result<QString> difference(cleanup::Session &session, const storage::Store &root,
                           const std::optional<storage::RootMark> &mark, const std::optional<Row> &row)
{
    const QString folder = bytes::displayName(root.path());
    if (!mark && !row)
        return QString(); // bound by an older version
    if (!mark) {
        return row->isMarked
            ? Tr::tr("The folder %1 remembers no run, and this database says that there was one: it is "
                     "another copy of the folder, or part of it was not copied.")
                  .arg(folder)
            : QString();
    }
    if (row && knownOf(*mark) == row->last)
        return QString();
    // A run that died before it told the folder has done nothing in it.
    if (row && !row->isMarked && row->before && knownOf(*mark) == *row->before)
        return QString();
    const auto isKnown
        = database::RunJournal(session.connection()).knows({.key = mark->counter, .id = {}, .nonce = mark->nonce});
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    const bool isBefore = row && mark->counter == 0 && row->last.counter > 0;
    if (*isKnown || isBefore) {
        return isBefore
            ? Tr::tr("The folder %1 remembers no run, and this database knows some: it is an older copy of the "
                     "folder.")
                  .arg(folder)
            : Tr::tr("The folder %1 remembers run %2 as its last, and this database knows later ones: it is "
                     "an older copy of the folder.")
                  .arg(folder, mark->run);
    }
    return mark->run.isEmpty()
        ? Tr::tr(
              "The folder %1 was set up for this database at %2, which this database does not know: it was restored or "
              "copied from before.")
              .arg(folder, timeOf(*mark))
        : Tr::tr(
              "The folder %1 remembers run %2 of %3 as its last, which this database does not know: it has gone back "
              "in time (restored, failed over) or is a copy.")
              .arg(folder, mark->run, timeOf(*mark));
}

/// A key sequence only ever goes up.
Result<QString> fallenSequence(cleanup::Session &session, const storage::RootMark &mark)
{
    const auto now = database::RootRepository(session.connection()).findSequences(session.schema());
    if (!now)
        return tl::unexpected(now.error());
    for (const auto &[name, value] : mark.sequences.asKeyValueRange()) {
        if (now->contains(name) && now->value(name) < value) {
            return Tr::tr("The sequence %1 stands at %2 and stood at %3 at %4: the database has gone back in time.")
                .arg(name)
                .arg(now->value(name))
                .arg(value)
                .arg(timeOf(mark));
        }
    }
    return QString();
}

Interlock serverLine(const cleanup::Session &session, const storage::Binding &binding, const QStringList &named)
{
    const QString address = session.facts().address;
    // A connection that names several servers says that they are one and the same.
    const bool isKnown = binding.servers.isEmpty() || address.isEmpty() || binding.servers.contains(address)
        || std::any_of(named.cbegin(), named.cend(),
                       [&](const QString &other) { return binding.servers.contains(other); });
    if (isKnown) {
        return {.key = u"server"_s,
                .state = Interlock::State::Good,
                .label = Tr::tr("The server is the one through which the folder was cleaned before."),
                .mend = {}};
    }
    return blocked(
        u"server"_s,
        Tr::tr("The folder was cleaned through the server %1 before, and this is %2: is it the same database, "
               "moved, or a copy of it?")
            .arg(binding.servers.join(u", "_s), address));
}
} // namespace

Result<Interlocks> cleanup::findRootHistory(Session &session, const storage::Store &root)
{
    const auto binding = root.binding();
    if (!binding || !*binding)
        return Interlocks(); // Whoever asks for the binding says so.
    const auto mark = root.mark();
    if (!mark)
        return Interlocks{blocked(u"root-history"_s, mark.error().message)};
    const auto row = database::RootRepository(session.connection()).find((*binding)->id);
    if (!row)
        return tl::unexpected(row.error());
    auto problem = difference(session, root, *mark, *row);
    if (problem && problem->isEmpty() && *mark)
        problem = fallenSequence(session, **mark);
    if (!problem)
        return tl::unexpected(problem.error());
    const Interlock history = problem->isEmpty()
        ? Interlock{.key = u"root-history"_s,
                    .state = Interlock::State::Good,
                    .label = Tr::tr("The %1 folder and the database remember the same last run.")
                                 .arg(toWord(root.directory())),
                    .mend = {}}
        : blocked(u"root-history"_s, *problem);
    return Interlocks{history, serverLine(session, **binding, session.facts().namedAddresses)};
}

Result<Interlocks> cleanup::rootHistoryLines(Session &session, Directory directory)
{
    if (!session.schema().isSetUp())
        return Interlocks();
    const auto root = openBoundRoot(session, directory);
    return root ? findRootHistory(session, **root) : Result<Interlocks>(Interlocks());
}

Result<Interlocks> cleanup::shrunkRootLines(Session &session, const PlanSection &section, qint64 gone)
{
    if (gone == 0 || !session.schema().isSetUp())
        return Interlocks();
    const Directory directory = *section.directory;
    const auto root = openBoundRoot(session, directory);
    if (!root)
        return Interlocks();
    const auto row = database::RootRepository(session.connection()).find((*root)->identity().id);
    if (!row)
        return tl::unexpected(row.error());
    const qint64 before = *row ? (*row)->files : -1;
    if (before < fewFiles)
        return Interlocks();
    const QLocale locale;
    const bool isGood = 2 * section.rootFiles >= before;
    return Interlocks{
        {.key = u"root-files"_s,
         .state = isGood ? Interlock::State::Good : Interlock::State::Guard,
         .label = isGood
             ? Tr::tr("The %1 folder has not lost half of its files since its last run.").arg(toWord(directory))
             : Tr::tr("The %1 folder has %2 files, and its last run left at least %3: is a part of it not mounted?")
                   .arg(toWord(directory), locale.toString(section.rootFiles), locale.toString(before)),
         .mend
         = isGood ? QString() : Tr::tr("Check that the whole %1 folder is mounted here.").arg(toWord(directory))}};
}

Result<void> cleanup::requireRootHistory(Session &session, const storage::Store &root)
{
    const auto lines = findRootHistory(session, root);
    if (!lines)
        return tl::unexpected(lines.error());
    for (const Interlock &line : *lines) {
        if (!line.isGood())
            return failure(ErrorKind::Refused, Tr::tr("Refused: %1 %2").arg(line.label, line.mend));
    }
    return {};
}

namespace {
Result<storage::RootMark> newMark(cleanup::Session &session, const Known &run, const RunId &name)
{
    const auto now = database::findNow(session.connection());
    const auto sequences = database::RootRepository(session.connection()).findSequences(session.schema());
    if (!now || !sequences)
        return tl::unexpected(now ? sequences.error() : now.error());
    return storage::RootMark{.counter = run.counter,
                             .nonce = run.nonce,
                             .run = name.value,
                             .serverTime = now->microseconds,
                             .sequences = *sequences};
}
} // namespace

Result<void> cleanup::markRoot(Session &session, const storage::Store &root, const database::OpenRun &run, qint64 files)
{
    const QString id = root.identity().id;
    const Known known{run.key, run.nonce};
    database::RootRepository roots(session.connection());
    const auto told = root.mark();
    if (!told)
        return tl::unexpected(told.error());
    const auto before = *told ? std::optional(knownOf(**told)) : std::nullopt;
    if (const auto begun = roots.begin(id, root.directory(), known, before, files); !begun)
        return begun;
    const auto mark = newMark(session, known, run.id);
    if (!mark)
        return tl::unexpected(mark.error());
    return root.setMark(*mark).and_then([&] { return roots.confirm(id, known); });
}

Result<void> cleanup::beginRootHistory(Session &session, const storage::Store &root)
{
    const auto binding = root.binding();
    if (!binding || !*binding)
        return binding ? Result<void>() : tl::unexpected(binding.error());
    storage::Binding known = **binding;
    if (!session.facts().address.isEmpty() && !known.servers.contains(session.facts().address)) {
        known.servers.append(session.facts().address);
        while (known.servers.size() > mostServers)
            known.servers.removeFirst();
        if (const auto bound = root.bind(known); !bound)
            return bound;
    }
    const Known none{0, QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const auto mark = newMark(session, none, {});
    if (!mark)
        return tl::unexpected(mark.error());
    if (const auto prepared = root.prepareLead(); !prepared)
        return prepared;
    // The root last: it is what a database that has gone back is told by.
    return database::RootRepository(session.connection()).replace(known.id, root.directory(), none).and_then([&] {
        return root.setMark(*mark);
    });
}

Result<std::optional<RunId>> cleanup::findUnknownRun(Session &session, const storage::Store &root)
{
    const auto mark = root.mark();
    if (!mark)
        return tl::unexpected(mark.error());
    if (!*mark || (*mark)->run.isEmpty())
        return std::optional<RunId>();
    const auto isKnown = database::RunJournal(session.connection())
                             .knows({.key = (*mark)->counter, .id = {}, .nonce = (*mark)->nonce});
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    return *isKnown ? std::nullopt : std::optional(RunId{(*mark)->run});
}
