// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/findexecutions.h"
#include "gui/executions/pictures.h"
#include "gui/session/livesession.h"

#include <QDialog>

class QLabel;
class QToolButton;

namespace gui {

class ElidedLabel;
class PictureView;

/// An execution's screenshots, one at a time and as large as there is room: Left and Right lead through them, + and −
/// zoom, 0 fits, 1 shows each pixel, Escape closes. Files are read through their store and decoded on workers, within
/// bounds.
class ShotViewer : public QDialog {
    Q_OBJECT

public:
    ShotViewer(LiveSession &session, const ExecutionId &execution, QList<cleanup::ExecutionFile> shots,
               QWidget *parent);

    void showShot(qsizetype at);
    qsizetype at() const { return m_at; }
    PictureView &view() { return *m_view; }

private:
    QToolButton *makeButton(const QString &text, const QString &name, const QString &tip,
                            const QList<QKeySequence> &keys, const std::function<void()> &act);
    void load(const cleanup::ExecutionFile &shot);
    void onPicture(const Result<Picture> &picture);
    void describe();
    void showScale();

    LiveSession &m_session;
    QString m_execution;
    QList<cleanup::ExecutionFile> m_shots;
    qsizetype m_at = -1;
    QSize m_size; ///< Of the picture that is shown; empty while there is none.
    QPointer<jobs::JobBase> m_reading;
    PictureView *m_view;
    QLabel *m_place;
    ElidedLabel *m_name;
    QLabel *m_facts;
    QLabel *m_scale;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace gui
