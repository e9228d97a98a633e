// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/glance.h"
#include "config/profilestore.h"
#include "core/base/actor.h"
#include "jobs/jobbase.h"

#include <QDateTime>
#include <QMap>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <chrono>

namespace gui {

/// What is known of one profile's installation.
struct FleetMember {
    enum class State {
        Unknown, ///< Nobody has looked yet.
        Seen, ///< `seen` is how it was at `at`.
        PasswordNeeded, ///< Nobody is asked for one here.
        BySsh, ///< The way there may ask somebody to sign in.
        NoAnswer, ///< Within the time that one may take.
        Failed, ///< `trouble` says why.
    };
    QString name;
    QString color; ///< See Profile.
    State state = State::Unknown;
    QString trouble = {};
    cleanup::Glance seen = {};
    QDateTime at = {}; ///< UTC, by this machine's clock.
};

/// Looks at the installations of all profiles, quietly: one after the other on workers, rarely, and asking nobody for
/// anything. A server that hangs holds up no other one, and is not asked again until it has let go. GUI thread.
class FleetWatch : public QObject {
    Q_OBJECT

public:
    explicit FleetWatch(Actor actor, QObject *parent = nullptr);
    /// Waits for what is under way, which the timeouts of a connection bound.
    ~FleetWatch() override;

    void setOn(bool on);
    bool isOn() const { return m_isOn; }
    /// The profiles as the file has them now, and a round of looks at once.
    void refresh();
    /// With the password that somebody has given for it.
    void know(const Target &target);
    /// How long one look may take before the next begins, and how long is rested between rounds.
    void setPace(std::chrono::milliseconds patience, std::chrono::milliseconds rest);

    /// In the order of the file.
    const QList<FleetMember> &members() const { return m_members; }

signals:
    void changed();

private:
    void readProfiles();
    void next();
    void look(const Profile &profile);
    void onLooked(const QString &name, const Result<cleanup::Glance> &seen);
    void onPatienceEnded();
    FleetMember *find(const QString &name);
    void say(const QString &name, FleetMember::State state, const QString &trouble = {});

    Actor m_actor;
    ProfileStore m_store;
    QThreadPool m_pool;
    bool m_isOn = true;
    QList<FleetMember> m_members;
    QMap<QString, QString> m_passwords; ///< By profile.
    QStringList m_toLook; ///< Of this round.
    QMap<QString, QPointer<jobs::JobBase>> m_looking; ///< Also those that hang.
    QString m_current;
    QTimer m_patience;
    QTimer m_rest;
};

} // namespace gui
