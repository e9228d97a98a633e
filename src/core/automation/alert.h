// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/limits.h"

#include <QList>
#include <QString>

/// One alert, from the moment it is raised until it is cleared.
struct Alert {
    AlertKind kind = AlertKind::VolumeFull;
    QString key; ///< See Judgement.
    QString text;
    QString mend;
    ServerTime since;
};

/// What the hook reads: one JSON object on one line, which says whose alert it is.
QByteArray alertJson(const Alert &alert, bool isRaised, const Target &target);

/// Alerts of one installation. Raised once, kept while their reason lasts, cleared once: a volume only when it is well
/// below what raised it.
class AlertBook {
public:
    struct Changes {
        QList<Alert> raised;
        QList<Alert> cleared;
        QList<Alert> kept; ///< With the figures of today.
    };

    /// Brings the book up to date and says what is different.
    Changes update(const Observation &observation, const Target &target);
    const QList<Alert> &active() const { return m_active; }
    /// As somebody else has them.
    void restore(const QList<Alert> &active) { m_active = active; }

private:
    void apply(const Judgement &judgement, ServerTime now, Changes &changes);
    void clearJobsThatAreGone(const QList<Judgement> &judgements, Changes &changes);

    QList<Alert> m_active;
};
