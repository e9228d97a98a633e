// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/livesession.h"

#include <QObject>
#include <QTimer>

namespace gui {

/// What is to be said beforehand of an archive that somebody has written down: looked at by a worker, some moments
/// after the last letter.
class ArchiveAdvice : public QObject {
    Q_OBJECT

public:
    /// Looks while `reader`, its parent, is visible.
    ArchiveAdvice(LiveSession &session, QWidget *reader);

    /// `size`: of what would go there of files of these folders. No place: there is nothing to look at.
    void lookAt(const QByteArray &place, const QList<Directory> &of, qint64 size);

    /// That not all of it fits; empty: nothing is in the way, or nobody knows yet.
    const QString &advice() const { return m_advice; }
    /// Why a run would be refused there, as it was when it was looked at last; empty: it would not, or nobody knows
    /// yet.
    const QString &refusal() const { return m_refusal; }

signals:
    void changed();

private:
    void ask();

    LiveSession &m_session;
    const QWidget *m_reader;
    QTimer m_settled;
    QByteArray m_place;
    QList<Directory> m_of;
    qint64 m_size = 0;
    bool m_isAllowed = false; ///< Those folders' files may go there: that is not asked again for another size.
    QString m_advice;
    QString m_refusal;
    QPointer<jobs::JobBase> m_looking;
};

} // namespace gui
