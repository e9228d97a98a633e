// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/executionfilter.h"
#include "core/plan/historysearch.h"
#include "gui/find/findentry.h"
#include "gui/session/livesession.h"

namespace gui {

/// Asks the database for what goes by some words, each group on a worker of its own, and tells of each as it comes.
/// Only the newest words are answered; what is still on its way to older ones is stopped.
class Finder : public QObject {
    Q_OBJECT

public:
    Finder(LiveSession &session, QObject *parent);

    /// Stops what was asked before. Too few words to ask for, or no connection: nothing is asked, and nothing told.
    void ask(const QString &words);
    void stop();
    bool isLooking() const;
    /// Whether words are enough for a database to look for.
    static bool areEnough(const QString &words) { return words.size() >= 2; }

signals:
    /// In place of what the group had; `remark`: what there is to say of it.
    void found(gui::FindGroup group, const QList<gui::FindEntry> &entries, const QString &remark);
    void executionsWanted(const ExecutionFilter &filter);
    void storageWanted();
    void runWanted(const RunId &run);
    /// All that goes by these words, and of it what lies there; where nothing does, the newest.
    void removedWanted(const QString &words, const JournalPlace &place);

private:
    void askExecutions(const QString &words);
    void askFiles(const QString &words);
    void askRemoved(const QString &words);
    void askRuns(const QString &words);
    void fail(FindGroup group, const Error &error);

    LiveSession &m_session;
    std::vector<QPointer<jobs::JobBase>> m_asked;
};

} // namespace gui
