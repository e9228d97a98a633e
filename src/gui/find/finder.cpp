// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/finder.h"

#include "cleanup/look/findanything.h"
#include "cleanup/look/findruns.h"
#include "core/base/bytes.h"
#include "models/founditemsmodel.h"
#include "models/liveexecutionsmodel.h"
#include "models/runsmodel.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr int mostOfAGroup = 6;
/// How long a large journal is read for one answer; the History page reads on.
constexpr auto journalPatience = 2s;
} // namespace

gui::Finder::Finder(LiveSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &LiveSession::targetChanged, this, &Finder::stop);
}

void gui::Finder::stop()
{
    for (const QPointer<jobs::JobBase> &job : m_asked)
        delete job;
    m_asked.clear();
}

bool gui::Finder::isLooking() const
{
    return std::any_of(m_asked.begin(), m_asked.end(), [](const auto &job) { return job && job->isRunning(); });
}

void gui::Finder::ask(const QString &words)
{
    stop();
    if (!areEnough(words) || !m_session.isConnected())
        return;
    askExecutions(words);
    if (m_session.showsFiles())
        askFiles(words);
    askRemoved(words);
    askRuns(words);
}

void gui::Finder::fail(FindGroup group, const Error &error)
{
    if (error.kind != ErrorKind::Stopped)
        emit found(group, {}, error.message);
}

void gui::Finder::askExecutions(const QString &words)
{
    emit found(FindGroup::Executions, {}, tr("Looking…"));
    m_asked.emplace_back(m_session.start<cleanup::FoundExecutions>(
        this,
        [words](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findExecutionsAndUsers(session, words, mostOfAGroup, context);
        },
        [this](const Result<cleanup::FoundExecutions> &answer) {
            if (!answer) {
                fail(FindGroup::Executions, answer.error());
                return;
            }
            QList<FindEntry> executions;
            for (const Execution &one : answer->executions) {
                QStringList detail{bytes::displayText(one.status)};
                if (one.startedAt)
                    detail << models::timeText(*one.startedAt, m_session.showsLocalTime());
                if (one.userId)
                    detail << tr("user %1").arg(one.userId->toString());
                if (!one.errorMessage.isEmpty())
                    detail << bytes::displayText(one.errorMessage.simplified());
                executions.append({.title = tr("Execution #%1").arg(one.id.value.toString()),
                                   .detail = detail.join(u" · "_s),
                                   .shortcut = {},
                                   .icon = u"executions"_s,
                                   .open = [this, id = one.id] { emit executionsWanted({.id = id}); }});
            }
            QList<FindEntry> users;
            for (const cleanup::FoundUser &one : answer->users) {
                users.append({.title = tr("User %1").arg(one.key.toString()),
                              .detail = tr("%Ln execution(s)", nullptr, static_cast<int>(one.executions)),
                              .shortcut = {},
                              .icon = u"executions"_s,
                              .open = [this, key = one.key] { emit executionsWanted({.user = key}); }});
            }
            emit found(FindGroup::Executions, executions, {});
            emit found(FindGroup::Users, users, {});
        }));
}

void gui::Finder::askFiles(const QString &words)
{
    emit found(FindGroup::Files, {}, tr("Looking…"));
    m_asked.emplace_back(m_session.start<QList<cleanup::FoundFile>>(
        this,
        [words](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findNamedFiles(session, words.toUtf8(), mostOfAGroup, context);
        },
        [this](const Result<QList<cleanup::FoundFile>> &answer) {
            if (!answer) {
                fail(FindGroup::Files, answer.error());
                return;
            }
            QList<FindEntry> files;
            for (const cleanup::FoundFile &one : *answer) {
                const bool hasExecution = one.row.execution.has_value();
                QStringList detail{one.directory == Directory::Screenshots ? tr("Screenshots") : tr("Downloads")};
                if (one.row.recordedSize >= 0)
                    detail << bytes::forPeople(one.row.recordedSize);
                detail << (hasExecution ? tr("of execution #%1").arg(one.row.execution->value.toString())
                                        : tr("of no execution"));
                // A file is looked at beside its execution.
                files.append({.title = bytes::displayName(one.row.path),
                              .detail = detail.join(u" · "_s),
                              .shortcut = {},
                              .icon = one.directory == Directory::Screenshots ? u"screenshots"_s : u"downloads"_s,
                              .open = [this, id = one.row.execution] {
                                  if (id)
                                      emit executionsWanted({.id = id});
                                  else
                                      emit storageWanted();
                              }});
            }
            emit found(FindGroup::Files, files, {});
        }));
}

void gui::Finder::askRemoved(const QString &words)
{
    const auto query = ItemQuery::parse(words.toUtf8());
    if (!query || !m_session.status().isSetUp) {
        emit found(FindGroup::Removed, {}, {});
        return;
    }
    emit found(FindGroup::Removed, {}, tr("Looking…"));
    const ItemSearchRequest request{.query = *query, .below = {}, .limit = mostOfAGroup, .patience = journalPatience};
    m_asked.emplace_back(m_session.start<FoundItems>(
        this,
        [request](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findItems(session, request, context);
        },
        [this, words](const Result<FoundItems> &answer) {
            if (!answer) {
                fail(FindGroup::Removed, answer.error());
                return;
            }
            const bool local = m_session.showsLocalTime();
            QList<FindEntry> items;
            for (const FoundItem &one : answer->items)
                items.append({.title = models::nameOf(one.item),
                              .detail = models::sentenceOf(one, local),
                              .shortcut = {},
                              .icon = one.canComeBack() ? u"undo"_s : u"history"_s,
                              .open = [this, words, place = one.place] { emit removedWanted(words, place); }});
            if (answer->next && items.size() < mostOfAGroup) {
                items.append({.title = tr("Search further back"),
                              .detail = tr("The history since %1 has been looked through.")
                                            .arg(models::timeText(*answer->readTo, local)),
                              .shortcut = {},
                              .icon = u"history"_s,
                              .open = [this, words] { emit removedWanted(words, {}); }});
            } else if (answer->next) {
                items.append({.title = tr("All of them…"),
                              .detail = tr("There are more than these."),
                              .shortcut = {},
                              .icon = u"history"_s,
                              .open = [this, words] { emit removedWanted(words, {}); }});
            }
            emit found(FindGroup::Removed, items, {});
        }));
}

void gui::Finder::askRuns(const QString &words)
{
    if (!m_session.status().isSetUp) {
        emit found(FindGroup::Runs, {}, {});
        return;
    }
    m_asked.emplace_back(m_session.start<QList<RunRecord>>(
        this,
        [words](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findRuns(session, {.limit = mostOfAGroup, .filter = {.text = words}}, context);
        },
        [this](const Result<QList<RunRecord>> &answer) {
            if (!answer) {
                fail(FindGroup::Runs, answer.error());
                return;
            }
            QList<FindEntry> runs;
            for (const RunRecord &one : *answer)
                runs.append(
                    {.title = bytes::displayText(models::titleOf(one)),
                     .detail = tr("%1 by %2, %3 · %4")
                                   .arg(models::timeText(one.startedAt, m_session.showsLocalTime()),
                                        bytes::displayText(one.user), models::countsText(one.done), one.id.value),
                     .shortcut = {},
                     .icon = u"history"_s,
                     .open = [this, id = one.id] { emit runWanted(id); }});
            emit found(FindGroup::Runs, runs, {});
        }));
}
