// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/automation/alert.h"
#include "core/automation/overview.h"
#include "gui/session/livesession.h"

#include <QSet>

class QSystemTrayIcon;

namespace gui {

/// The alerts of the connection that is open, for this window and its desktop: what whoever leads keeps in the
/// console's schema, and what this window sees itself from what its pages read anyway. The desktop is told of each
/// once; to tell the profile's command is the leader's business.
class AlertCenter : public QObject {
    Q_OBJECT

public:
    AlertCenter(LiveSession &session, QObject *parent);
    ~AlertCenter() override;

    /// The leader's first, but for those that this window judges itself.
    QList<Alert> active() const;
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

private:
    void observe(const LiveSnapshot &snapshot);
    void apply(const Observation &observation);
    void adoptKept(const QSet<QString> &judgedNow);
    void tellOfChanges();
    void forget();

    LiveSession &m_session;
    AlertBook m_book; ///< Of what this window sees.
    QSet<QString> m_judged; ///< Keys that it has seen something of.
    std::optional<QList<Alert>> m_kept; ///< By the leader.
    QList<Alert> m_told; ///< What the desktop was told of.
    QSystemTrayIcon *m_tray = nullptr; ///< None where the desktop has no place for it.
};

} // namespace gui
