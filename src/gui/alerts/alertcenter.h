// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/storagelook.h"
#include "core/alert.h"
#include "core/overview.h"
#include "gui/session/session.h"

class QSystemTrayIcon;

namespace gui {

/// Keeps the alerts of the connection that is open: from what pages read anyway it makes observations, remembers what
/// is raised over restarts, and tells the desktop and the command hook of each once.
class AlertCenter : public QObject {
    Q_OBJECT

public:
    AlertCenter(Session &session, QObject *parent);
    ~AlertCenter() override;

    const QList<Alert> &active() const { return m_book.active(); }
    void observe(const Overview &overview);
    void observe(const cleanup::StorageLook &look);
    /// Tells the desktop of something that is no alert.
    void say(const QString &text, bool isTrouble);
    /// Null where the desktop has no place for it.
    QSystemTrayIcon *tray() const { return m_tray; }

signals:
    void changed();
    /// A notification was clicked.
    void wanted();
    /// The hook did not do what it should.
    void hookFailed(const QString &sentence);

private:
    void observe(const LiveSnapshot &snapshot);
    void apply(Observation observation);
    void tell(const Alert &alert, bool isRaised);
    void runHook(const Alert &alert, bool isRaised);
    void restore();
    void remember() const;

    Session &m_session;
    AlertBook m_book;
    QSystemTrayIcon *m_tray = nullptr; ///< None where the desktop has no place for it.
};

/// What the hook reads: one JSON object on one line.
QByteArray alertJson(const Alert &alert, bool isRaised, const QString &profile);

} // namespace gui
