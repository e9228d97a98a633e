// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dice.h"
#include "demo/filecontents.h"
#include "demo/filenames.h"
#include "demo/lifesimulation.h"

#include <QTimer>
#include <functional>
#include <memory>

namespace demo {

/// What LifeSimulation does in its thread: one event a tick. Connection, timer and contents are made in begin(), so
/// that they belong to that thread.
class LifeWorker : public QObject {
    Q_OBJECT

public:
    explicit LifeWorker(const LifeOptions &options);

    void begin();

signals:
    void happened(const QString &what);
    void troubled(const QString &why);

private:
    /// An execution as its worker process would know it.
    struct Live {
        DraftExecution execution;
        filenames::Layout layout = filenames::Layout::Flat;
        Micros end = 0; ///< When it will be done.
        bool hangs = false; ///< Nothing is ever heard of it again.
        int screenshots = 0;
        int downloads = 0;
    };
    using Done = tl::expected<QString, QString>; ///< What happened, or what is wrong.

    void tick();
    Done nextEvent(Micros now);
    Done adopt(Micros now);
    Done enqueue(Micros now);
    Done run(Live &live, Micros now);
    Done finish(qsizetype index);
    Done addFile(Live &live, Directory directory, Micros now);
    Micros duration();
    Live made(qint64 id, int user, Micros now);
    qsizetype indexOf(const std::function<bool(const Live &)> &wanted) const;

    LifeOptions m_options;
    Dice m_dice;
    QList<Live> m_live;
    bool m_adopted = false;
    std::unique_ptr<FileContents> m_contents;
    std::unique_ptr<SqlSession> m_session;
    std::unique_ptr<QTimer> m_timer;
};

} // namespace demo
