// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

class LiveSession;

/// What waits in quarantine and until when, with the ways to bring it back and to free its space now. Follows the
/// session by itself.
class QuarantineLine : public QWidget {
    Q_OBJECT

public:
    /// Of all runs, until one is set. The buttons stand beside the text or below it.
    explicit QuarantineLine(LiveSession &session, Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Of that run only, or of none.
    void setRun(const RunId &run);
    /// Where nothing waits, it is not there at all.
    void hideWhileEmpty();
    /// Where a way to the undo stands beside it already.
    void setOffersUndo(bool offers);
    /// Where somebody else says what waits.
    void setShowsText(bool shows);
    /// Where whoever freed it goes on; the part of the window around it unless it is said.
    void setNext(QWidget *next);

signals:
    /// That run is to be brought back: of several the newest.
    void undoWanted(const RunId &run);
    /// Of that run; of all where it is null.
    void freeWanted(const RunId &run);

private:
    void update();

    LiveSession &m_session;
    RunId m_run;
    bool m_isOfOne = false;
    bool m_hidesWhileEmpty = false;
    bool m_offersUndo = true;
    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_free;
    QWidget *m_next = nullptr;
};

} // namespace gui
